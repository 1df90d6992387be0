#pragma once

#include "insight/projects.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class ChoiceField;
class DropButton;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// Who looks at the page.
struct ProjectRights {
    bool readOnly = false;
    Id<Person> me;         ///< none: not known
    bool mayAllow = false; ///< what speaks against a pairing
};

/// The lines in which a pairing is made or changed: what a step needs, what speaks against it, and what moves before it moves.
class PairingForm final : public Pane {
    Q_OBJECT

public:
    PairingForm(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~PairingForm() override;

    /// Asks for what a step needs. `pairing`: which one; none: a new one on `project`, which may be none, too.
    void ask(PairingStep step, const insight::ProjectsPage &page, const ProjectRights &rights, Id<Project> project,
             const insight::ProjectPairing *pairing);
    /// Newer records to hold the choice against; what was typed stays. False when the pairing is gone.
    bool refreshPage(const insight::ProjectsPage &page, const ProjectRights &rights);
    PairingChoice choice() const;
    /// Whether somebody was chosen or a reason typed.
    bool isTouched() const;
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void chosen(const flotilla::PairingChoice &choice);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void connectRows();
    void fillChoices();
    void fillDefaults();
    void fillProjectMentors();
    void showRows();
    void refresh();
    void proposeMonths();
    void confirm();
    QString title() const;
    QString hint(const PairingChoice &made, const std::vector<FoundConflict> &conflicts) const;
    QString shift(const PairingChoice &made) const;
    Id<Project> targetProject() const;
    bool isNew() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    PairingStep m_step = PairingStep::Lock;
    std::unique_ptr<insight::ProjectsPage> m_page;
    std::unique_ptr<insight::ProjectPairing> m_pairing; ///< none: a new one
    ProjectRights m_rights;
    bool m_monthsTyped = false;

    TextLabel *m_title;
    TextLabel *m_about;
    QFormLayout *m_rows;
    ChoiceField *m_mentee;
    ChoiceField *m_project;
    DropButton *m_replaced;
    QWidget *m_own; ///< mentors of the project, to tick
    QVBoxLayout *m_ownRows;
    std::vector<std::pair<Id<Person>, QCheckBox *>> m_ticks;
    ChoiceField *m_mentor;
    QDateEdit *m_day;
    QDateEdit *m_to;
    QSpinBox *m_months;
    QCheckBox *m_preLock;
    QLineEdit *m_reason;
    TextLabel *m_conflicts;
    TextLabel *m_shift;
    TextLabel *m_hint;
    InlineMessage *m_problem;
    Button *m_confirm;
    Button *m_drop;
};

} // namespace flotilla::ui
