#pragma once

#include "domain/session.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QStackedWidget;

namespace flotilla::ui {

class Button;
class ConflictView;
class InlineMessage;
class MarkdownEdit;
class MarkdownView;
class TextLabel;

/// The box in which the minutes of a session are written, with preview; where somebody else wrote meanwhile, both texts side by side.
class MinutesForm final : public Pane {
    Q_OBJECT

public:
    explicit MinutesForm(const Theme &theme, QWidget *parent = nullptr);

    /// `name` of the session; `markdown` as it is stored.
    void edit(const Session &session, const QString &name, const QString &markdown);
    bool isTouched() const;
    void showProblem(const QString &sentence);
    /// Both texts; theirs is what is stored now. When they did not touch the minutes, mine go onto theirs.
    void showConflict(const Session &theirs, const QString &markdown, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::Session &seen, const QString &markdown);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPreview(bool on);
    void keep();

    Session m_seen;
    QString m_name;
    QString m_stored;
    TextLabel *m_title;
    QWidget *m_body;
    Button *m_preview;
    MarkdownEdit *m_edit;
    MarkdownView *m_shown;
    QStackedWidget *m_text;
    InlineMessage *m_problem;
    Button *m_keep;
    Button *m_drop;
    ConflictView *m_conflict;
};

} // namespace flotilla::ui
