#pragma once

#include "insight/projects.h"
#include "kit/pane.h"
#include "pairing_form.h"
#include "workspace/projects.h"

class QModelIndex;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class DropButton;
class EmptyPage;
class FilterChip;
class ListAndPane;
class ProjectPane;
class ProjectsFilter;
class ProjectsModel;
class RunLine;
class SearchField;
class TableView;
class TextLabel;
class Theme;
class UiLanguage;

/// Everything of the Projects page that is seen. It is given plain values and says what it wants to have changed.
class ProjectsView final : public Pane {
    Q_OBJECT

public:
    ProjectsView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~ProjectsView() override;

    void setRights(const ProjectRights &rights);
    /// Takes over a newer state of the camp's projects; what is being written stays.
    void showPage(const insight::ProjectsPage &page);
    void showNoCamp();
    void showProblem(const QString &sentence);
    /// Whether a problem's sentence stands where the list would; it is in the language it was made in.
    bool hasProblem() const { return !m_problem.isEmpty(); }
    /// The day in the camp's time zone, as the page was read.
    QDate today() const;

    Id<Project> current() const;
    void goTo(Id<Project> project);
    void newProject();
    /// Asks whom to lock on the project that is chosen, or on any.
    void lockMentee();
    void focusSearch();

    void projectKept(Id<Project> project);
    void changeDone(PairingStep step);
    /// Says it in the form that is open.
    void showFormProblem(const QString &sentence);
    bool showConflict(const Project &theirs, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::workspace::ProjectEdit &edit);
    void changeChosen(const flotilla::PairingChoice &choice);
    void importRequested();
    void placeRequested(const QString &pageId, const QString &place);
    void placeChanged();

private:
    QWidget *makeLeft();
    void makeTable();
    void connectEverything();
    void fillNothing();
    void fillRows();
    void fillFilters();
    void fillSentence();
    void showRowsOrEmpty();
    void showAll();
    void currentChanged();
    void open();
    void close();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<insight::ProjectsPage> m_page; ///< none: not read yet
    ProjectRights m_rights;
    QString m_problem; ///< shown instead of the list
    bool m_noCamp = false;
    Id<Project> m_wanted; ///< asked for before the list had it
    ProjectsModel *m_model;
    ProjectsFilter *m_filter;

    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    ListAndPane *m_sides = nullptr;
    TextLabel *m_title = nullptr;
    Button *m_new = nullptr;
    RunLine *m_sentence = nullptr;
    SearchField *m_search = nullptr;
    DropButton *m_state = nullptr;
    FilterChip *m_free = nullptr;
    TableView *m_table = nullptr;
    EmptyPage *m_noRows = nullptr;
    QStackedLayout *m_rows = nullptr;
    ProjectPane *m_pane;
};

} // namespace flotilla::ui
