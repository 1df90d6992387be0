#pragma once

#include "pairing_form.h"

#include <memory>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace flotilla::ui {

class EmptyPage;
class InlineMessage;
class ProjectForm;
class RunLine;

/// A project beside the list: its mentors, and its pairings with their history in one line; or one of the forms that change it.
class ProjectPane final : public Pane {
    Q_OBJECT

public:
    ProjectPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~ProjectPane() override;

    void setRights(const ProjectRights &rights) { m_rights = rights; }
    /// Shows a project of a page; a form that is open stays.
    void showProject(const insight::ProjectsPage &page, Id<Project> project);
    void showNothing();
    /// Opens the form of a project: of the one that is shown, or of a new one.
    void editProject();
    void newProject(const insight::ProjectsPage &page);
    /// Opens the form of a step. `pairing`: none for Lock.
    void askStep(PairingStep step, const insight::ProjectsPage &page, Id<Pairing> pairing);
    bool isFormOpen() const;
    void closeForm(const QString &note = {});
    ProjectForm &form() const { return *m_form; }
    PairingForm &pairingForm() const { return *m_pairingForm; }
    void setBackVisible(bool visible);
    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that leads back.
    void backRequested();
    void formClosed();
    void placeRequested(const QString &pageId, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const insight::ProjectLine *line() const;
    void openForm(QWidget *form);
    void fill();
    void fillHead(const insight::ProjectLine &line);
    void addHeading(const QString &text);
    void addCaption(const QString &text);
    QWidget *makeName(Id<Person> person, const QString &muted, QWidget *action);
    void addMentors(const insight::ProjectLine &line);
    void addPairing(const insight::ProjectPairing &pairing);
    QString historyOf(const insight::ProjectPairing &pairing) const;
    QString projectName(Id<Project> project) const;
    Button *makeSteps(const insight::ProjectPairing &pairing);

    const Theme &m_theme;
    const UiLanguage &m_language;
    ProjectRights m_rights;
    std::unique_ptr<insight::ProjectsPage> m_page;
    Id<Project> m_project; ///< none: nothing is shown
    QStackedLayout *m_stack;
    EmptyPage *m_empty;
    Button *m_back;
    RunLine *m_name;
    TextLabel *m_about;
    Button *m_edit;
    Button *m_lock;
    InlineMessage *m_note;
    QScrollArea *m_scroll;
    QScrollArea *m_formScroll;
    QStackedLayout *m_forms;
    ProjectForm *m_form;
    PairingForm *m_pairingForm;
    QVBoxLayout *m_content = nullptr; ///< of the page that is being filled
};

} // namespace flotilla::ui
