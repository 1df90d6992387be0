#pragma once

#include <QPlainTextEdit>

namespace flotilla::ui {

/// The field a review is written in: plain Markdown. What would make it longer than a field takes is refused where it is
/// pasted; control characters are left out.
class MarkdownEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// Puts marks around the selection, or before and after the cursor.
    void surround(const QString &before, const QString &after);
    /// Puts a mark before each line of the selection.
    void prefixLines(const QString &mark);
    /// Length in UTF-8.
    qsizetype bytes() const;

Q_SIGNALS:
    /// Ctrl+Enter: at once, while a button's own key would take its time to look pressed.
    void handInPressed();
    /// A text was not taken in, as it is too long.
    void refused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace flotilla::ui
