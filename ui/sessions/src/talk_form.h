#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "record_conflict.h"

class QFormLayout;
class QLineEdit;

namespace flotilla::ui {

class Button;
class ChoiceField;
class DropButton;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// The lines in which a talk is signed up, approved and edited; beyond the places of its session it asks for a reason.
class TalkForm final : public Pane {
    Q_OBJECT

public:
    TalkForm(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~TalkForm() override;

    /// A talk of a session to edit; none: a new one. `state`: the state that is proposed for it.
    void edit(const insight::SessionsPage &page, const insight::SessionLine &line, const Talk *talk, TalkState state);
    Talk edited() const;
    bool isTouched() const;
    void showProblem(const QString &sentence);
    /// Puts what both changed side by side; false when nothing differs.
    bool showConflict(const Talk &theirs, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::Talk &talk, const QString &reason);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void connectRows();
    void fillChoices();
    void speakerChosen();
    void refresh();
    bool needsReason() const;
    void keep();
    void keepResolved(const QStringList &values);
    QString projectName(Id<Project> project) const;
    std::vector<RecordField<Talk>> fields() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<insight::SessionsPage> m_page;
    insight::SessionLine m_line;
    Talk m_seen;
    TalkState m_proposed = TalkState::Proposed; ///< what stood in the form at first
    std::optional<Talk> m_theirs;

    TextLabel *m_title;
    TextLabel *m_about;
    QWidget *m_body;
    QFormLayout *m_rows;
    ChoiceField *m_speaker;
    QLineEdit *m_name;
    ChoiceField *m_project;
    QLineEdit *m_materials;
    DropButton *m_state;
    QLineEdit *m_reason;
    TextLabel *m_hint;
    InlineMessage *m_problem;
    Button *m_keep;
    Button *m_drop;
    ConflictView *m_conflict;
};

} // namespace flotilla::ui
