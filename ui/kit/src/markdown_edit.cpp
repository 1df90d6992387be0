#include "kit/markdown_edit.h"

#include "workspace/desk.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutControls(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

bool isHandIn(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
}

void MarkdownEdit::surround(const QString &before, const QString &after)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const QString inside = cursor.selectedText();
    cursor.insertText(before + inside + after);
    const int from = start + static_cast<int>(before.size());
    cursor.setPosition(from);
    cursor.setPosition(from + static_cast<int>(inside.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
}

void MarkdownEdit::prefixLines(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid(); block = block.next()) {
        QTextCursor(block).insertText(mark);
        if (block == last)
            break;
    }
    cursor.endEditBlock();
    setFocus();
}

qsizetype MarkdownEdit::bytes() const
{
    // A UTF-16 unit is three bytes at most, so that short texts need no look.
    const qsizetype most = qsizetype(document()->characterCount()) * 3;
    return most <= workspace::longestReview ? most : toPlainText().toUtf8().size();
}

bool MarkdownEdit::event(QEvent *event)
{
    // With nothing of its own to take back, undo is the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isHandIn(*key)) {
            event->accept();
            return true;
        }
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (isHandIn(*event))
        Q_EMIT handInPressed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    // Judged before it is looked at closely: five megabytes shall not cost a second.
    const bool tooLong = text.size() > workspace::longestReview
        || toPlainText().toUtf8().size() + text.toUtf8().size() > workspace::longestReview;
    if (tooLong) {
        Q_EMIT refused();
        return;
    }
    textCursor().insertText(withoutControls(text));
    ensureCursorVisible();
}

} // namespace flotilla::ui
