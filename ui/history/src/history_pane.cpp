#include "history_pane.h"

#include "entry_html.h"
#include "kit/button.h"
#include "kit/empty_page.h"
#include "kit/run_line.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/change_words.h"
#include "wording/times.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBrowser>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

HistoryPane::HistoryPane(const Theme &theme, const UiLanguage &language, const Clock &clock, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_clock(clock),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyPage(theme, u"history"_s)),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_title(new RunLine(theme)),
      m_about(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_undo(new Button(theme)),
      m_text(new QTextBrowser)
{
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_undo->setIconName(u"undo-2"_s);
    m_about->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setDefaultFont(Theme::font(TextStyle::Body));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::wide, space::wide, space::tiny, space::tiny);
    layout->setSpacing(space::tiny);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->setContentsMargins(0, 0, space::normal, 0);
    first->addWidget(m_back);
    first->addWidget(m_title, 1);
    first->addWidget(m_undo);
    layout->addLayout(first);
    layout->addWidget(m_about);
    layout->addWidget(m_hint);
    layout->addSpacing(space::small);
    layout->addWidget(m_text, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    setFocusTarget(m_text);
    connect(m_back, &QAbstractButton::clicked, this, &HistoryPane::backRequested);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { Q_EMIT undoRequested(entry()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HistoryPane::open);
    connect(&theme, &Theme::changed, this, [this] {
        fill();
        update();
    });
    retranslate();
}

void HistoryPane::showDetail(const insight::HistoryDetail &detail, const QTimeZone &zone)
{
    const bool another = entry() != detail.line.entry.id;
    const int scrolled = m_text->verticalScrollBar()->value();
    m_detail = detail;
    m_zone = zone;
    fill();
    m_text->verticalScrollBar()->setValue(another ? 0 : scrolled);
    m_stack->setCurrentIndex(1);
    update();
}

void HistoryPane::showNothing()
{
    m_detail.reset();
    m_empty->setTexts(tr("No change chosen"),
                      tr("Choose a change in the list to see each record before and after it, and to take it back."));
    m_stack->setCurrentIndex(0);
    update();
}

void HistoryPane::setCanUndo(bool can)
{
    m_canUndo = can;
    fillUndo();
}

void HistoryPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void HistoryPane::fill()
{
    if (!m_detail)
        return;
    const storage::HistoryEntry &shown = m_detail->line.entry;
    const wording::Wording &wording = m_language.wording();
    m_title->setRuns({{.text = wording::changeTitle(shown.label.code, shown.label.arguments, wording),
                       .style = TextStyle::Section,
                       .yields = true}});
    QStringList about{shown.label.who.isEmpty() ? tr("Somebody unknown") : shown.label.who,
                      wording::isoTime(shown.at, m_zone), wording::relativeTime(shown.at, m_clock.now(), m_zone, wording)};
    if (!shown.label.reason.isEmpty())
        about.append(tr("“%1”", "the reason of a change").arg(shown.label.reason));
    m_about->setText(about.join(u" · "_s).toHtmlEscaped());
    fillUndo();
    m_text->setHtml(entryHtml(*m_detail, m_theme, m_zone, wording));
}

void HistoryPane::fillUndo()
{
    if (!m_detail)
        return;
    const storage::HistoryEntry &shown = m_detail->line.entry;
    const bool undo = shown.undoes && shown.label.code == u"undo";
    m_undo->setText(undo ? tr("Do it again") : tr("Undo this change"));
    QString hint;
    if (!m_canUndo)
        hint = tr("This place can only be read.");
    else if (shown.label.code == u"erase")
        hint = tr("Erased data are gone for good; this cannot be undone.");
    else if (m_detail->line.takenBack)
        hint = tr("This was undone already; the entry that did it stands further up in the list.");
    m_undo->setEnabled(hint.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void HistoryPane::open(const QUrl &link)
{
    const QString path = link.path();
    if (link.scheme() == u"more")
        Q_EMIT moreRequested();
    else if (const auto id = idFromText(path.section(u'/', 1, 1)); id && link.scheme() == u"record")
        Q_EMIT recordRequested(path.section(u'/', 0, 0), *id);
}

void HistoryPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_text->setAccessibleName(tr("What the change did"));
    if (m_detail)
        fill();
    else
        showNothing();
}

void HistoryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

void HistoryPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace flotilla::ui
