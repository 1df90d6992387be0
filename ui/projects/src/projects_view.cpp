#include "projects_view.h"

#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/filter_chip.h"
#include "kit/list_and_pane.h"
#include "kit/run_line.h"
#include "kit/search_field.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "project_form.h"
#include "project_pane.h"
#include "projects_model.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 240;
constexpr int anyState = -1;

} // namespace

ProjectsView::ProjectsView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_model(new ProjectsModel(this)),
      m_filter(new ProjectsFilter(m_model, this)),
      m_stack(new QStackedLayout(this)),
      m_nothing(new EmptyPage(theme, u"clipboard-list"_s)),
      m_pane(new ProjectPane(theme, language))
{
    m_sides = new ListAndPane(makeLeft(), m_pane);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sides);
    setFocusTarget(m_table);
    connectEverything();
    retranslate();
}

ProjectsView::~ProjectsView() = default;

QWidget *ProjectsView::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_title->setFixedHeight(space::control);
    m_new = new Button(m_theme);
    m_new->setIconName(u"plus"_s);
    m_sentence = new RunLine(m_theme);
    m_search = new SearchField(m_theme);
    m_search->setFixedWidth(searchWidth);
    m_state = new DropButton(m_theme);
    m_free = new FilterChip(m_theme, std::nullopt);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(m_new);
    head->addLayout(first);
    head->addSpacing(space::tiny);
    head->addWidget(m_sentence);
    head->addSpacing(space::normal);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    filters->addWidget(m_state);
    filters->addWidget(m_free);
    filters->addStretch(1);
    filters->addWidget(m_search);
    head->addLayout(filters);
    layout->addLayout(head);
    makeTable();
    m_noRows = new EmptyPage(m_theme, u"search"_s);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noRows);
    layout->addWidget(rows, 1);
    return left;
}

void ProjectsView::makeTable()
{
    m_table = new ProjectsTable(m_theme);
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(ProjectNumberColumn, new FigureDelegate(*m_table));
    m_table->setItemDelegateForColumn(ProjectTitleColumn, new ProjectTitleDelegate(*m_table));
    m_table->setItemDelegateForColumn(ProjectPlacesColumn, new FigureDelegate(*m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSortIndicator(ProjectNumberColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void ProjectsView::connectEverything()
{
    const auto filtered = [this] {
        fillSentence();
        showRowsOrEmpty();
    };
    connect(m_search, &QLineEdit::textChanged, this, [this, filtered](const QString &text) {
        m_filter->setText(text);
        filtered();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_table->setCurrentIndex(m_filter->index(0, ProjectTitleColumn));
        m_table->setFocus();
    });
    connect(m_state, &DropButton::chosen, this, [this, filtered](const QVariant &state) {
        m_filter->setState(state.toInt() == anyState ? std::nullopt
                                                     : std::optional(static_cast<ProjectState>(state.toInt())));
        filtered();
    });
    connect(m_free, &QAbstractButton::toggled, this, [this, filtered](bool only) {
        m_filter->setFreeOnly(only);
        filtered();
    });
    connect(m_new, &QAbstractButton::clicked, this, &ProjectsView::newProject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProjectsView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &ProjectsView::open);
    connect(m_table, &QAbstractItemView::clicked, this, &ProjectsView::placeChanged);
    connect(m_nothing, &EmptyPage::actionRequested, this, [this] {
        if (m_page && !m_rights.readOnly)
            newProject();
        else
            Q_EMIT importRequested();
    });
    connect(m_noRows, &EmptyPage::actionRequested, this, &ProjectsView::showAll);
    connect(m_sides, &ListAndPane::narrowChanged, m_pane, &ProjectPane::setBackVisible);
    connect(m_pane, &ProjectPane::backRequested, this, &ProjectsView::close);
    connect(m_pane, &ProjectPane::placeRequested, this, &ProjectsView::placeRequested);
    connect(m_pane, &ProjectPane::formClosed, this, [this] {
        if (m_page)
            showPage(insight::ProjectsPage(*m_page));
    });
    connect(&m_pane->form(), &ProjectForm::kept, this, &ProjectsView::kept);
    connect(&m_pane->pairingForm(), &PairingForm::chosen, this, &ProjectsView::changeChosen);
}

void ProjectsView::setRights(const ProjectRights &rights)
{
    m_rights = rights;
    m_pane->setRights(rights);
    m_new->setVisible(!rights.readOnly);
}

void ProjectsView::showPage(const insight::ProjectsPage &page)
{
    const bool another = !m_page || m_page->camp.id != page.camp.id;
    m_problem.clear();
    m_noCamp = false;
    m_page = std::make_unique<insight::ProjectsPage>(page);
    if (another)
        m_pane->closeForm();
    fillRows();
    fillFilters();
    fillNothing();
    if (page.projects.empty() && !m_pane->isFormOpen()) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_stack->setCurrentWidget(m_sides);
    showRowsOrEmpty();
    if (m_wanted.isValid())
        goTo(std::exchange(m_wanted, {}));
    else
        currentChanged();
}

void ProjectsView::showNoCamp()
{
    m_page.reset();
    m_noCamp = true;
    m_problem.clear();
    m_pane->closeForm();
    fillNothing();
    m_stack->setCurrentWidget(m_nothing);
}

void ProjectsView::showProblem(const QString &sentence)
{
    m_problem = sentence;
    fillNothing();
    m_stack->setCurrentWidget(m_nothing);
}

QDate ProjectsView::today() const
{
    return m_page ? m_page->today : QDate();
}

void ProjectsView::fillNothing()
{
    if (!m_problem.isEmpty()) {
        m_nothing->setTexts(tr("The projects cannot be shown"), m_problem);
        m_nothing->setAction({});
    } else if (m_noCamp) {
        m_nothing->setTexts(tr("No camp is chosen"), tr("Projects belong to a camp: choose one at the top of the window."));
        m_nothing->setAction({});
    } else {
        m_nothing->setTexts(tr("No projects yet"),
                            tr("A project has a number, places and mentors. They come with an import, or one by one."));
        m_nothing->setAction(m_rights.readOnly ? QString() : tr("New project"));
    }
}

void ProjectsView::fillRows()
{
    if (!m_page)
        return;
    std::vector<ProjectRow> rows;
    rows.reserve(m_page->projects.size());
    for (const insight::ProjectLine &line : m_page->projects)
        rows.push_back(projectRow(line, static_cast<int>(rows.size()), *m_page, m_language.wording()));
    m_free->setCount(static_cast<int>(std::ranges::count_if(rows, hasFreePlace)));
    m_model->setRows(std::move(rows));
    fillSentence();
}

void ProjectsView::fillFilters()
{
    std::vector<DropButton::Option> states{{tr("All states"), anyState}};
    for (const ProjectState each : {ProjectState::Draft, ProjectState::Open, ProjectState::Locked, ProjectState::Active,
                                    ProjectState::Closed, ProjectState::Cancelled})
        states.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    m_state->setOptions(states);
}

void ProjectsView::fillSentence()
{
    const auto all = static_cast<int>(m_model->rows().size());
    QString sentence = tr("%n project(s)", nullptr, all);
    if (m_filter->isFiltering()) {
        sentence = tr("%1 of %n project(s)", nullptr, all).arg(m_filter->rowCount());
    } else if (m_page) {
        QSet<Id<Person>> mentees;
        int free = 0;
        int proposed = 0;
        for (const insight::ProjectLine &line : m_page->projects) {
            for (const insight::ProjectPairing &each : line.pairings) {
                if (isLive(each.pairing, m_page->today))
                    mentees.insert(m_page->label(each.pairing.mentee).id);
                proposed += insight::isWithdrawalProposed(each, m_page->camp.rules) ? 1 : 0;
            }
        }
        for (const ProjectRow &row : m_model->rows())
            free += hasFreePlace(row) ? row.slots - row.taken : 0;
        QStringList parts{tr("%n mentee(s) on them now", nullptr, static_cast<int>(mentees.size()))};
        if (free > 0)
            parts.append(tr("%n free place(s)", nullptr, free));
        if (proposed > 0)
            parts.append(tr("%n withdrawal(s) proposed", nullptr, proposed));
        sentence += tr("; ", "between the halves of a sentence") + parts.join(tr(", ", "between parts of a sentence"));
    }
    m_sentence->setRuns({{.text = sentence, .style = TextStyle::Sentence, .yields = true}});
}

void ProjectsView::showRowsOrEmpty()
{
    if (m_filter->rowCount() > 0 || !m_filter->isFiltering()) {
        m_rows->setCurrentWidget(m_table);
        return;
    }
    m_noRows->setTexts(tr("No project matches"),
                       tr("Projects are found by their number and title, and by the people on them."));
    m_noRows->setAction(tr("Show all projects"));
    m_rows->setCurrentWidget(m_noRows);
}

void ProjectsView::showAll()
{
    m_search->clear();
    m_free->setChecked(false);
    m_state->setCurrentValue(anyState);
    m_filter->setState(std::nullopt);
    fillSentence();
    showRowsOrEmpty();
}

Id<Project> ProjectsView::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->row(index.row()).id : Id<Project>();
}

void ProjectsView::currentChanged()
{
    const Id<Project> project = current();
    if (project.isValid() && m_page)
        m_pane->showProject(*m_page, project);
    else
        m_pane->showNothing();
}

void ProjectsView::goTo(Id<Project> project)
{
    if (!project.isValid()) {
        m_sides->setPaneOpen(false);
        m_table->selectionModel()->clear();
        m_pane->showNothing();
        return;
    }
    const int row = m_model->indexOf(project.value());
    if (row < 0) {
        m_wanted = m_page ? Id<Project>() : project;
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, ProjectTitleColumn));
    if (!index.isValid()) {
        showAll();
        index = m_filter->mapFromSource(m_model->index(row, ProjectTitleColumn));
    }
    m_sides->setPaneOpen(true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ProjectsView::newProject()
{
    if (!m_page || m_rights.readOnly)
        return;
    m_stack->setCurrentWidget(m_sides);
    m_table->selectionModel()->clear();
    m_sides->setPaneOpen(true);
    m_pane->newProject(*m_page);
}

void ProjectsView::lockMentee()
{
    if (!m_page || m_page->projects.empty())
        return;
    m_stack->setCurrentWidget(m_sides);
    m_sides->setPaneOpen(true);
    m_pane->askStep(PairingStep::Lock, *m_page, {});
}

void ProjectsView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ProjectsView::projectKept(Id<Project> project)
{
    m_wanted = project;
    m_pane->closeForm(tr("The project is saved."));
}

void ProjectsView::changeDone(PairingStep step)
{
    QString note;
    switch (step) {
    case PairingStep::Lock:
        note = tr("The mentee is locked.");
        break;
    case PairingStep::AddMentor:
        note = tr("The mentor is added.");
        break;
    case PairingStep::ReplaceMentor:
        note = tr("The mentor is replaced.");
        break;
    case PairingStep::RePair:
        note = tr("The mentee moved; the reports stay where they were made.");
        break;
    case PairingStep::Pause:
        note = tr("The pairing is paused.");
        break;
    case PairingStep::Resume:
        note = tr("The pairing runs again.");
        break;
    case PairingStep::Extend:
        note = tr("The pairing is extended.");
        break;
    case PairingStep::Withdraw:
        note = tr("The withdrawal is recorded.");
        break;
    case PairingStep::Dismiss:
        note = tr("The dismissal is recorded.");
        break;
    }
    m_pane->closeForm(note);
}

void ProjectsView::showFormProblem(const QString &sentence)
{
    if (!m_pane->isFormOpen())
        return;
    m_pane->form().showProblem(sentence);
    m_pane->pairingForm().showProblem(sentence);
}

bool ProjectsView::showConflict(const Project &theirs, const QString &who, const QString &when)
{
    return m_pane->isFormOpen() && m_pane->form().showConflict(theirs, who, when);
}

void ProjectsView::open()
{
    if (!m_table->currentIndex().isValid())
        return;
    m_sides->setPaneOpen(true);
    m_pane->setFocus();
    Q_EMIT placeChanged();
}

void ProjectsView::close()
{
    m_sides->setPaneOpen(false);
    m_table->setFocus();
    Q_EMIT placeChanged();
}

void ProjectsView::retranslate()
{
    m_title->setText(tr("Projects"));
    m_new->setText(tr("New project"));
    m_search->setHint(tr("Filter by title, number or person"));
    m_state->setAccessibleName(tr("State"));
    m_free->setText(tr("Free places"));
    m_free->setAccessibleName(m_free->text());
    m_table->setAccessibleName(tr("Projects"));
    fillNothing();
    fillFilters();
    fillRows();
    m_model->retranslate();
    m_pane->retranslate();
    if (m_page)
        showRowsOrEmpty();
}

} // namespace flotilla::ui
