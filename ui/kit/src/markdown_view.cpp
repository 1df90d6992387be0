#include "kit/markdown_view.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace flotilla::ui {
namespace {

/// Qt's rich text knows little CSS; what it does not know is set on the document afterwards (`arrange`).
QString styleSheet(const Theme &theme)
{
    const auto name = [&theme](Color color) { return theme.color(color).name(); };
    const QString mono = QStringLiteral("font-family:'Noto Sans Mono','Noto Sans Mono CJK SC',monospace;font-size:12px;");
    QString css;
    css += QStringLiteral("body{color:%1;}").arg(name(Color::Text));
    css += QStringLiteral("a{color:%1;text-decoration:none;}").arg(name(Color::Accent));
    css += QStringLiteral("code{%1background-color:%2;}").arg(mono, name(Color::Sunken));
    css += QStringLiteral("pre{%1background-color:%2;}").arg(mono, name(Color::Sunken));
    css += QStringLiteral("h1,h2,h3,h4,h5,h6{font-size:14px;font-weight:600;}");
    css += QStringLiteral("blockquote{color:%1;}").arg(name(Color::Muted));
    css += QStringLiteral("th{font-weight:600;background-color:%1;}").arg(name(Color::Sunken));
    return css;
}

void arrange(QTextDocument &document, const Theme &theme)
{
    bool first = true;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.nonBreakableLines() || format.hasProperty(QTextFormat::BlockCodeFence);
        const bool listed = block.textList() != nullptr;
        format.setLineHeight(code ? 18 : 20, QTextBlockFormat::FixedHeight);
        if (format.headingLevel() > 0) {
            format.setTopMargin(first ? 0 : 14);
            format.setBottomMargin(space::tiny);
        } else if (code) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
            format.setLeftMargin(0);
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(listed ? space::tiny : 6);
        }
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        first = false;
    }
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            if (format.background().style() != Qt::NoBrush)
                continue; // a block of code, see `boxed`
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(theme.color(Color::Line));
            format.setCellPadding(space::tiny);
            format.setCellSpacing(0);
            format.setTopMargin(space::tiny);
            format.setBottomMargin(space::small);
            table->setFormat(format);
        }
    }
}

/// Qt's rich text gives `pre` no padding: blocks of code stand in a table of one cell, without the last line's end.
QString boxed(QString html, const Theme &theme)
{
    const QString box = QStringLiteral(
        "<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"8\" bgcolor=\"%1\"><tr><td><pre>");
    html.replace(QStringLiteral("<pre>"), box.arg(theme.color(Color::Sunken).name()));
    html.replace(QStringLiteral("\n</code></pre>"), QStringLiteral("</code></pre></td></tr></table>"));
    return html;
}

} // namespace

std::unique_ptr<QTextDocument> markdownDocument(const QString &markdown, const Theme &theme)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(20);
    document->setDefaultFont(Theme::font(TextStyle::Body));
    document->setDefaultStyleSheet(styleSheet(theme));
    document->setHtml(QStringLiteral("<body>%1</body>").arg(boxed(markdownToHtml(markdown), theme)));
    arrange(*document, theme);
    return document;
}

MarkdownView::MarkdownView(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text"));
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http")
            || link.scheme() == QLatin1String("mailto"))
            Q_EMIT linkRequested(link);
    });
    connect(&theme, &Theme::changed, this, &MarkdownView::rebuild);
}

void MarkdownView::setMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    rebuild();
}

void MarkdownView::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void MarkdownView::rebuild()
{
    // Qt deletes the document it made itself, ours is for us to delete.
    QTextDocument *before = document()->parent() == this ? document() : nullptr;
    auto next = markdownDocument(m_markdown, m_theme);
    next->setTextWidth(viewport()->width());
    next->setParent(this);
    setDocument(next.release());
    delete before;
    updateGeometry();
}

QSize MarkdownView::sizeHint() const
{
    if (!m_growing)
        return QTextBrowser::sizeHint();
    return {320, int(std::ceil(document()->size().height())) + 1};
}

QSize MarkdownView::minimumSizeHint() const
{
    return m_growing ? QSize(80, sizeHint().height()) : QTextBrowser::minimumSizeHint();
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_growing)
        updateGeometry();
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace flotilla::ui
