#pragma once

#include "kit/pane.h"
#include "kit/theme.h"
#include "pairing_form.h"
#include "workspace/projects.h"

class QFormLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace flotilla::ui {

class ConflictView;

/// The lines in which a project and its mentors are edited; where a save met somebody's newer change, both side by side.
class ProjectForm final : public Pane {
    Q_OBJECT

public:
    ProjectForm(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~ProjectForm() override;

    /// A project to edit; none: a new one.
    void edit(const insight::ProjectsPage &page, const insight::ProjectLine *line);
    workspace::ProjectEdit edited() const;
    /// Whether something was typed that is not kept yet.
    bool isTouched() const;
    void showProblem(const QString &sentence);
    /// Puts what both changed side by side; false when nothing differs.
    bool showConflict(const Project &theirs, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::workspace::ProjectEdit &edit);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct MentorRow {
        ProjectMentor seen;
        QWidget *row;
        ChoiceField *person;
        DropButton *kind;
        QDateEdit *from;
        QDateEdit *to;
        Button *remove;
    };
    struct Field;

    void makeRows();
    void connectRows();
    void fillChoices();
    void addMentor(const ProjectMentor &mentor);
    void removeMentor(QWidget *row);
    void nameMentor(const MentorRow &mentor);
    void refresh();
    void keep();
    void keepResolved(const QStringList &values);
    std::vector<Field> fields() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<insight::ProjectsPage> m_page;
    workspace::ProjectEdit m_seen;
    std::optional<Project> m_theirs; ///< while a conflict is shown

    TextLabel *m_title;
    QWidget *m_body;
    QFormLayout *m_rows;
    QSpinBox *m_number;
    QLineEdit *m_track;
    QLineEdit *m_name;
    QLineEdit *m_nameEn;
    DropButton *m_batch;
    QSpinBox *m_slots;
    DropButton *m_state;
    QLineEdit *m_address;
    TextLabel *m_mentorsTitle;
    QVBoxLayout *m_mentorRows;
    std::vector<MentorRow> m_mentors;
    Button *m_addMentor;
    TextLabel *m_hint;
    InlineMessage *m_problem;
    Button *m_keep;
    Button *m_drop;
    ConflictView *m_conflict;
};

} // namespace flotilla::ui
