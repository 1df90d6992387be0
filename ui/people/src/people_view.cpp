#include "people_view.h"

#include "kit/attention_lines.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/filter_chip.h"
#include "kit/list_and_pane.h"
#include "kit/run_line.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "people_delegates.h"
#include "people_model.h"
#include "people_table.h"
#include "person_form.h"
#include "person_pane.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 240;
constexpr int anyRole = -1;

} // namespace

PeopleView::PeopleView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_model(new PeopleModel(this)),
      m_filter(new PeopleFilter(m_model, this)),
      m_stack(new QStackedLayout(this)),
      m_nothing(new EmptyPage(theme, u"users"_s)),
      m_pane(new PersonPane(theme, language))
{
    m_sides = new ListAndPane(makeLeft(), m_pane);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sides);
    setFocusTarget(m_table);
    connectEverything();
    connectLikely();
    retranslate();
}

PeopleView::~PeopleView() = default;

QWidget *PeopleView::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_sentence = new RunLine(m_theme);
    m_search = new SearchField(m_theme);
    m_search->setFixedWidth(searchWidth);
    m_role = new DropButton(m_theme);
    m_camps = new SegmentedControl(m_theme);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(0);
    m_title->setFixedHeight(space::control);
    m_add = new Button(m_theme);
    m_add->setIconName(u"plus"_s);
    m_add->hide();
    auto *first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(m_add);
    head->addLayout(first);
    head->addSpacing(space::tiny);
    head->addWidget(m_sentence);
    head->addSpacing(space::normal);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    filters->addWidget(m_camps);
    filters->addWidget(m_role);
    m_attention = new FilterChip(m_theme, Sign::Late);
    filters->addWidget(m_attention);
    m_twice = new FilterChip(m_theme, std::nullopt);
    m_twice->hide();
    filters->addWidget(m_twice);
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

void PeopleView::makeTable()
{
    m_table = new PeopleTable(m_theme);
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(PersonColumn, new PersonDelegate(*m_table));
    m_table->setItemDelegateForColumn(ProjectsColumn, new TextMoreDelegate(*m_table));
    m_table->setItemDelegateForColumn(ReportsColumn, new FigureDelegate(*m_table));
    m_table->setItemDelegateForColumn(ReviewsColumn, new FigureDelegate(*m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSortIndicator(PersonColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void PeopleView::connectEverything()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        fillSentence();
        showRowsOrEmpty();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_table->setCurrentIndex(m_filter->index(0, PersonColumn));
        m_table->setFocus();
    });
    connect(m_role, &DropButton::chosen, this, [this](const QVariant &role) {
        m_filter->setRole(role.toInt() == anyRole ? std::nullopt : std::optional(static_cast<Role>(role.toInt())));
        fillSentence();
        showRowsOrEmpty();
    });
    connect(m_camps, &SegmentedControl::chosen, this, &PeopleView::listWanted);
    connect(m_add, &QAbstractButton::clicked, this, &PeopleView::addPerson);
    connect(&m_pane->form(), &PersonForm::kept, this, &PeopleView::kept);
    connect(m_pane, &PersonPane::formClosed, this, [this] { currentChanged(m_table->currentIndex()); });
    connect(m_attention, &QAbstractButton::toggled, this, [this](bool only) {
        if (only)
            m_twice->setChecked(false);
        fillAttention();
        if (only)
            goTo({}); // so that every reason stands beside the list
    });
    connect(m_pane, &PersonPane::placeRequested, this, &PeopleView::placeRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &PeopleView::open);
    connect(m_table, &QAbstractItemView::clicked, this, &PeopleView::placeChanged);
    connect(m_nothing, &EmptyPage::actionRequested, this, &PeopleView::importRequested);
    connect(m_noRows, &EmptyPage::actionRequested, this, &PeopleView::showAll);
    connect(m_sides, &QSplitter::splitterMoved, this, &PeopleView::splitterMoved);
    connect(m_sides, &ListAndPane::narrowChanged, m_pane, &PersonPane::setBackVisible);
    connect(m_pane, &PersonPane::eraseAsked, this, &PeopleView::eraseAsked);
    connect(m_pane, &PersonPane::eraseConfirmed, this, &PeopleView::eraseConfirmed);
    connect(m_pane, &PersonPane::backRequested, this, &PeopleView::close);
    connect(m_pane, &PersonPane::cellRequested, this, &PeopleView::cellRequested);
    connect(m_pane, &PersonPane::personRequested, this, [this](Id<Person> person) {
        goTo(person);
        Q_EMIT placeChanged();
    });
}

void PeopleView::setCamp(Id<Camp> camp)
{
    if (camp != m_camp)
        showAttention({});
    m_camp = camp;
    m_pane->setCamp(camp);
    m_camps->setVisible(camp.isValid());
}

void PeopleView::showAttention(std::vector<insight::AttentionSignal> found)
{
    m_found = std::move(found);
    fillAttention();
}

void PeopleView::showAttentionOnly()
{
    m_attention->setChecked(!m_found.empty());
}

void PeopleView::fillAttention()
{
    QSet<Id<Person>> needed;
    for (const insight::AttentionSignal &signal : m_found)
        needed.insert(signal.person.id);
    if (needed.isEmpty())
        m_attention->setChecked(false);
    m_attention->setVisible(!needed.isEmpty());
    m_attention->setCount(static_cast<int>(needed.size()));
    const bool only = m_attention->isChecked();
    m_pane->setAttention(m_found, only);
    if (m_twice->isChecked())
        return;
    m_filter->setOnly(only ? std::optional(std::move(needed)) : std::nullopt);
    fillSentence();
    showRowsOrEmpty();
}

QByteArray PeopleView::splitterState() const
{
    return m_sides->saveState();
}

void PeopleView::restoreSplitter(const QByteArray &state)
{
    m_sides->restoreState(state);
}

void PeopleView::showPeople(std::vector<insight::PersonLine> people)
{
    m_problem.clear();
    fillNothing();
    m_people = std::move(people);
    if (isThisCampOnly()) {
        // What they were in other camps is on their page; here it would count twice.
        for (insight::PersonLine &line : m_people)
            std::erase_if(line.parts, [this](const insight::PersonLine::Part &part) { return part.camp != m_camp; });
    }
    fillRows();
    fillFilters();
    fillLikely();
    if (m_people.empty() && !isThisCampOnly() && !m_pane->isFormOpen()) {
        retranslate();
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_stack->setCurrentWidget(m_sides);
    showRowsOrEmpty();
    if (m_wanted.isValid())
        goTo(std::exchange(m_wanted, {}));
    else
        currentChanged(m_table->currentIndex());
}

void PeopleView::fillRows()
{
    std::vector<PersonRow> rows;
    rows.reserve(m_people.size());
    for (const insight::PersonLine &line : m_people)
        rows.push_back(personRow(line, isThisCampOnly(), m_language.wording()));
    m_model->setRows(std::move(rows));
    fillSentence();
}

void PeopleView::fillFilters()
{
    m_camps->setSegments({{tr("This camp")}, {tr("All camps")}});
    std::vector<DropButton::Option> roles{{tr("All roles"), anyRole}};
    for (const Role role : {Role::Mentee, Role::Mentor, Role::Assistant, Role::Coordinator, Role::Judge})
        roles.push_back({wording::word(role, m_language.wording()), static_cast<int>(role)});
    m_role->setOptions(roles);
}

void PeopleView::fillSentence()
{
    const auto all = static_cast<int>(m_people.size());
    const int shown = m_filter->rowCount();
    QString sentence = tr("%n person(s)", nullptr, all);
    if (m_filter->isFiltering()) {
        sentence = tr("%1 of %n person(s)", nullptr, all).arg(shown);
    } else {
        int mentees = 0;
        int mentors = 0;
        for (const insight::PersonLine &line : m_people) {
            const auto has = [&line](Role role) {
                return std::ranges::find(line.parts, role, &insight::PersonLine::Part::role) != line.parts.end();
            };
            mentees += has(Role::Mentee);
            mentors += has(Role::Mentor);
        }
        QStringList parts;
        if (mentees > 0)
            parts.append(tr("%n mentee(s)", nullptr, mentees));
        if (mentors > 0)
            parts.append(tr("%n mentor(s)", nullptr, mentors));
        if (!parts.isEmpty())
            sentence += tr("; ", "between the halves of a sentence") + parts.join(tr(", ", "between parts of a sentence"));
    }
    m_sentence->setRuns({{.text = sentence, .style = TextStyle::Sentence, .yields = true}});
}

void PeopleView::showRowsOrEmpty()
{
    if (m_filter->rowCount() > 0) {
        m_rows->setCurrentWidget(m_table);
        return;
    }
    if (m_filter->isFiltering()) {
        m_noRows->setTexts(tr("Nobody matches"),
                           tr("Names are found by their characters, by their sounds, by the GitHub ID "
                              "and by the school or company."));
        m_noRows->setAction(tr("Show everybody"));
    } else {
        m_noRows->setTexts(tr("Nobody is in this camp yet"), tr("People come with an import, or from a roster."));
        m_noRows->setAction(tr("Show all camps"));
    }
    m_rows->setCurrentWidget(m_noRows);
}

void PeopleView::showAll()
{
    if (!m_filter->isFiltering()) {
        m_camps->setCurrent(1);
        Q_EMIT listWanted();
        return;
    }
    m_search->clear();
    m_attention->setChecked(false);
    m_twice->setChecked(false);
    m_role->setCurrentValue(anyRole);
    m_filter->setRole(std::nullopt);
    fillSentence();
    showRowsOrEmpty();
}

void PeopleView::showPerson(Id<Person> person, const Result<insight::PersonPage> &page, const QString &problem)
{
    if (current() != person)
        return;
    if (page)
        m_pane->showPerson(*page);
    else
        m_pane->showProblem(problem);
}

void PeopleView::showProblem(const QString &sentence)
{
    m_problem = sentence;
    fillNothing();
    m_stack->setCurrentWidget(m_nothing);
}

void PeopleView::fillNothing()
{
    if (m_problem.isEmpty()) {
        m_nothing->setTexts(tr("No people yet"),
                            tr("Import a camp's repository, a folder of reports or a roster, and everybody "
                               "in it stands here."));
        m_nothing->setAction(tr("Import…"));
    } else {
        m_nothing->setTexts(tr("The people cannot be shown"), m_problem);
        m_nothing->setAction({});
    }
}

void PeopleView::setEraseOffered(bool offered)
{
    m_pane->setEraseOffered(offered);
}

void PeopleView::setEditOffered(bool offered)
{
    m_add->setVisible(offered);
    m_pane->setEditOffered(offered);
}

void PeopleView::addPerson()
{
    m_stack->setCurrentWidget(m_sides);
    m_table->selectionModel()->clear();
    m_sides->setPaneOpen(true);
    m_pane->addPerson();
}

void PeopleView::personKept(Id<Person> person)
{
    if (current() != person)
        m_wanted = person;
    m_pane->closeForm(tr("The person is saved."));
    Q_EMIT listWanted();
}

void PeopleView::showFormProblem(const QString &sentence)
{
    if (m_pane->isFormOpen())
        m_pane->form().showProblem(sentence);
}

bool PeopleView::showConflict(const Person &theirs, const QString &who, const QString &when)
{
    return m_pane->isFormOpen() && m_pane->form().showConflict(theirs, who, when);
}

void PeopleView::askToErase(Id<Person> person, const ErasureExtent &extent)
{
    if (current() == person)
        m_pane->askToErase(extent);
}

void PeopleView::showErased(Id<Person> person, const Result<int> &backups, const QString &problem)
{
    if (current() == person)
        m_pane->showErased(backups, problem);
}

bool PeopleView::isThisCampOnly() const
{
    return m_camp.isValid() && m_camps->current() != 1;
}

Id<Person> PeopleView::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->row(index.row()).line.person.id : Id<Person>();
}

void PeopleView::currentChanged(const QModelIndex &)
{
    const Id<Person> person = current();
    if (person.isValid())
        Q_EMIT personWanted(person);
    else
        m_pane->showNothing();
}

void PeopleView::goTo(Id<Person> person)
{
    if (!person.isValid()) {
        m_sides->setPaneOpen(false);
        m_table->selectionModel()->clear();
        m_pane->showNothing();
        return;
    }
    const int row = m_model->indexOf(person.value());
    if (row < 0) {
        m_wanted = person;
        if (isThisCampOnly() && !m_people.empty()) {
            m_camps->setCurrent(1);
            Q_EMIT listWanted();
        } else if (!m_people.empty()) {
            m_wanted = {};
        }
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, PersonColumn));
    if (!index.isValid()) {
        showAll();
        index = m_filter->mapFromSource(m_model->index(row, PersonColumn));
    }
    m_sides->setPaneOpen(true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void PeopleView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PeopleView::open()
{
    if (!m_table->currentIndex().isValid())
        return;
    m_sides->setPaneOpen(true);
    m_pane->setFocus();
    Q_EMIT placeChanged();
}

void PeopleView::close()
{
    m_sides->setPaneOpen(false);
    m_table->setFocus();
    Q_EMIT placeChanged();
}

void PeopleView::retranslate()
{
    m_title->setText(tr("People"));
    m_add->setText(tr("Add a person"));
    m_search->setHint(tr("Filter by name, sound or GitHub ID"));
    m_role->setAccessibleName(tr("Role"));
    m_camps->setAccessibleName(tr("Which camps"));
    m_attention->setText(tr("Needs attention"));
    m_twice->setText(tr("Perhaps twice"));
    m_table->setAccessibleName(tr("People"));
    fillNothing();
    m_pane->retranslate();
    fillFilters();
    fillRows();
    m_model->retranslate();
    showRowsOrEmpty();
}

} // namespace flotilla::ui
