#pragma once

#include "kit/theme.h"

#include <QTextBrowser>

#include <memory>

namespace flotilla::ui {

/// HTML of a Markdown text as the forges render it (cmark-gfm with tables, strikethrough, task lists, autolinks). Raw
/// HTML and unsafe links are left out, images become links: nothing is fetched.
QString markdownToHtml(const QString &markdown);

/// A document in the theme's colours, attached to no widget, so that a long text is laid out quickly. The caller owns it.
std::unique_ptr<QTextDocument> markdownDocument(const QString &markdown, const Theme &theme);

/// Shows Markdown, read-only. A link that was clicked is an intent for platform::Desktop.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(const Theme &theme, QWidget *parent = nullptr);
    void setMarkdown(const QString &markdown);
    /// Takes the height of its text instead of scrolling: for a text inside a scrolled page.
    void setGrowing(bool growing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Only addresses of the web and of mail come here.
    void linkRequested(const QUrl &link);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();

    const Theme &m_theme;
    QString m_markdown;
    bool m_growing = false;
};

} // namespace flotilla::ui
