#include "sessions_view.h"

#include "domain/session_rules.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/list_and_pane.h"
#include "kit/run_line.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "month_view.h"
#include "session_pane.h"
#include "sessions_model.h"
#include "speakers_pane.h"
#include "wording/session_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 200;
constexpr int anyKind = -1;

constexpr SessionKind kinds[] = {SessionKind::Opening, SessionKind::TechShare, SessionKind::Course, SessionKind::Meeting,
                                 SessionKind::Closing};

} // namespace

SessionsView::SessionsView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_model(new SessionsModel(this)),
      m_filter(new SessionsFilter(m_model, this)),
      m_stack(new QStackedLayout(this)),
      m_nothing(new EmptyPage(theme, u"calendar"_s)),
      m_pane(new SessionPane(theme, language))
{
    m_sides = new ListAndPane(makeLeft(), m_pane);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sides);
    setFocusTarget(m_table);
    connectEverything();
    connectPane();
    retranslate();
}

SessionsView::~SessionsView() = default;

QWidget *SessionsView::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_title->setFixedHeight(space::control);
    m_speakers = new Button(m_theme);
    m_speakers->setIconName(u"users"_s);
    m_form = new SegmentedControl(m_theme);
    m_calendar = new Button(m_theme);
    m_calendar->setIconName(u"calendar"_s);
    m_new = new Button(m_theme);
    m_new->setIconName(u"plus"_s);
    m_sentence = new RunLine(m_theme);
    m_kind = new DropButton(m_theme);
    m_when = new SegmentedControl(m_theme);
    m_search = new SearchField(m_theme);
    m_search->setMaximumWidth(searchWidth);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_title);
    first->addWidget(m_form);
    first->addStretch(1);
    first->addWidget(m_speakers);
    first->addWidget(m_calendar);
    first->addWidget(m_new);
    head->addLayout(first);
    head->addSpacing(space::tiny);
    head->addWidget(m_sentence);
    head->addSpacing(space::normal);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    filters->addWidget(m_kind);
    filters->addWidget(m_when);
    filters->addStretch(1);
    filters->addWidget(m_search);
    head->addLayout(filters);
    layout->addLayout(head);
    layout->addWidget(makeTable(), 1);
    return left;
}

QWidget *SessionsView::makeTable()
{
    m_table = new SessionsTable(m_theme);
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(SessionNameColumn, new SessionNameDelegate(*m_table));
    m_table->setItemDelegateForColumn(SessionTalksColumn, new FigureDelegate(*m_table));
    m_table->setItemDelegateForColumn(SessionPresentColumn, new FigureDelegate(*m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSortIndicator(SessionWhenColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_noRows = new EmptyPage(m_theme, u"search"_s);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noRows);
    m_month = new MonthView(m_theme, m_language);
    m_rows->addWidget(m_month);
    return rows;
}

void SessionsView::connectEverything()
{
    const auto filtered = [this] {
        fillSentence();
        fillMonth();
        showRowsOrEmpty();
    };
    connect(m_search, &QLineEdit::textChanged, this, [this, filtered](const QString &text) {
        m_filter->setText(text);
        filtered();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_table->setCurrentIndex(m_filter->index(0, SessionNameColumn));
        m_table->setFocus();
    });
    connect(m_kind, &DropButton::chosen, this, [this, filtered](const QVariant &kind) {
        m_filter->setKind(kind.toInt() == anyKind ? std::nullopt : std::optional(static_cast<SessionKind>(kind.toInt())));
        filtered();
    });
    connect(m_when, &SegmentedControl::chosen, this, [this, filtered](int position) {
        m_filter->setWhen(static_cast<SessionsFilter::When>(position));
        filtered();
    });
    connect(m_form, &SegmentedControl::chosen, this, [this](int position) { showMonth(position == 1); });
    connect(m_month, &MonthView::sessionChosen, this, [this](Id<Session> session) {
        goTo(session);
        Q_EMIT placeChanged();
    });
    connect(m_month, &MonthView::dayChosen, this, [this](QDate day) {
        newSession();
        if (m_page && !m_readOnly)
            m_pane->newSession(*m_page, day);
    });
    connect(m_new, &QAbstractButton::clicked, this, &SessionsView::newSession);
    connect(m_speakers, &QAbstractButton::clicked, this, &SessionsView::showSpeakers);
    connect(m_calendar, &QAbstractButton::clicked, this, &SessionsView::askCalendar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionsView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &SessionsView::open);
    connect(m_table, &QAbstractItemView::clicked, this, &SessionsView::placeChanged);
    connect(m_nothing, &EmptyPage::actionRequested, this, &SessionsView::newSession);
    connect(m_noRows, &EmptyPage::actionRequested, this, &SessionsView::showAll);
    connect(m_sides, &ListAndPane::narrowChanged, m_pane, &SessionPane::setBackVisible);
}

void SessionsView::connectPane()
{
    connect(m_pane, &SessionPane::backRequested, this, &SessionsView::close);
    connect(m_pane, &SessionPane::placeRequested, this, &SessionsView::placeRequested);
    connect(m_pane, &SessionPane::linkRequested, this, &SessionsView::linkRequested);
    connect(m_pane, &SessionPane::minutesWanted, this, &SessionsView::minutesWanted);
    connect(m_pane, &SessionPane::wished, this, &SessionsView::wished);
    connect(m_pane, &SessionPane::formClosed, this, [this] {
        if (m_page)
            showPage(insight::SessionsPage(*m_page));
    });
}

void SessionsView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pane->setReadOnly(readOnly);
    m_new->setVisible(!readOnly);
}

void SessionsView::showPage(const insight::SessionsPage &page)
{
    const bool another = !m_page || m_page->camp.id != page.camp.id;
    m_problem.clear();
    m_noCamp = false;
    m_page = std::make_unique<insight::SessionsPage>(page);
    if (another)
        m_pane->closeForm();
    fillRows();
    fillFilters();
    fillNothing();
    if (page.sessions.empty() && !m_pane->isFormOpen()) {
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

void SessionsView::showNoCamp()
{
    m_page.reset();
    m_noCamp = true;
    m_problem.clear();
    m_pane->closeForm();
    fillNothing();
    m_stack->setCurrentWidget(m_nothing);
}

void SessionsView::showProblem(const QString &sentence)
{
    m_problem = sentence;
    fillNothing();
    m_stack->setCurrentWidget(m_nothing);
}

void SessionsView::fillNothing()
{
    if (!m_problem.isEmpty()) {
        m_nothing->setTexts(tr("The sessions cannot be shown"), m_problem);
        m_nothing->setAction({});
    } else if (m_noCamp) {
        m_nothing->setTexts(tr("No camp is chosen"), tr("Sessions belong to a camp: choose one at the top of the window."));
        m_nothing->setAction({});
    } else {
        m_nothing->setTexts(tr("No sessions yet"),
                            tr("The opening ceremony, tech-share sessions, courses and meetings stand here, with their "
                               "talks, who was there, and their minutes."));
        m_nothing->setAction(m_readOnly ? QString() : tr("New session"));
    }
}

void SessionsView::fillRows()
{
    if (!m_page)
        return;
    std::vector<SessionRow> rows;
    rows.reserve(m_page->sessions.size());
    for (const insight::SessionLine &line : m_page->sessions)
        rows.push_back(sessionRow(line, *m_page, m_language.wording()));
    m_model->setRows(std::move(rows));
    fillMonth();
    fillSentence();
}

void SessionsView::fillFilters()
{
    std::vector<DropButton::Option> options{{tr("All kinds"), anyKind}};
    for (const SessionKind each : kinds)
        options.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    m_kind->setOptions(options);
    const auto &rows = m_model->rows();
    const int past = static_cast<int>(std::ranges::count_if(rows, &SessionRow::isPast));
    m_when->setSegments({{tr("All")}, {tr("Coming"), static_cast<int>(rows.size()) - past}, {tr("Past"), past}});
}

void SessionsView::fillSentence()
{
    const auto all = static_cast<int>(m_model->rows().size());
    QString sentence = tr("%n session(s)", nullptr, all);
    if (m_filter->isFiltering()) {
        sentence = tr("%1 of %n session(s)", nullptr, all).arg(m_filter->rowCount());
    } else if (const insight::SessionLine *next = m_page ? m_page->next() : nullptr) {
        const QDate day = toDateTime(next->session.startsAt, m_page->zone).date();
        const wording::Wording &wording = m_language.wording();
        sentence += tr("; ", "between the halves of a sentence")
            + tr("the next, %1, is %2", "a session; a day as in 'in 3 days'")
                  .arg(wording::sessionName(next->session, wording), wording::relativeDay(day, m_page->today(), wording));
    }
    m_sentence->setRuns({{.text = sentence, .style = TextStyle::Sentence, .yields = true}});
}

/// The month has what the list has.
void SessionsView::fillMonth()
{
    if (!m_page)
        return;
    std::vector<MonthView::Entry> entries;
    for (const SessionRow &row : m_model->rows()) {
        const int at = m_model->indexOf(row.id.value());
        if (!m_filter->mapFromSource(m_model->index(at, 0)).isValid())
            continue;
        const QDateTime there = toDateTime(row.startsAt, m_page->zone);
        entries.push_back({row.id, there.date(), there.time().toString(u"HH:mm"_s), row.name, row.isPast});
    }
    m_month->setEntries(std::move(entries), m_page->today());
}

void SessionsView::showMonth(bool on)
{
    m_form->setCurrent(on ? 1 : 0);
    showRowsOrEmpty();
    if (on)
        m_month->goTo(current());
    m_rows->currentWidget()->setFocus();
}

void SessionsView::showRowsOrEmpty()
{
    if (m_form->current() == 1) {
        m_rows->setCurrentWidget(m_month);
        return;
    }
    if (m_filter->rowCount() > 0 || !m_filter->isFiltering()) {
        m_rows->setCurrentWidget(m_table);
        return;
    }
    m_noRows->setTexts(tr("No session matches"),
                       tr("Sessions are found by their title, kind and day, by their talks and speakers."));
    m_noRows->setAction(tr("Show all sessions"));
    m_rows->setCurrentWidget(m_noRows);
}

void SessionsView::showAll()
{
    m_search->clear();
    m_kind->setCurrentValue(anyKind);
    m_when->setCurrent(0);
    m_filter->setText({});
    m_filter->setKind(std::nullopt);
    m_filter->setWhen(SessionsFilter::When::All);
    fillSentence();
    showRowsOrEmpty();
}

Id<Session> SessionsView::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->row(index.row()).id : Id<Session>();
}

void SessionsView::currentChanged()
{
    if (m_page)
        m_pane->showSession(*m_page, current());
}

void SessionsView::goTo(Id<Session> session)
{
    if (!session.isValid()) {
        m_sides->setPaneOpen(false);
        m_table->setCurrentIndex({});
        currentChanged();
        return;
    }
    const int row = m_model->indexOf(session.value());
    if (row < 0) {
        m_wanted = session;
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, SessionNameColumn));
    if (!index.isValid()) {
        showAll();
        index = m_filter->mapFromSource(m_model->index(row, SessionNameColumn));
    }
    m_sides->setPaneOpen(true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_month->goTo(session);
}

void SessionsView::newSession()
{
    if (!m_page || m_readOnly)
        return;
    m_stack->setCurrentWidget(m_sides);
    m_table->setCurrentIndex({});
    m_sides->setPaneOpen(true);
    m_pane->newSession(*m_page);
}

void SessionsView::signUpTalk()
{
    if (!m_page)
        return;
    if (!current().isValid())
        if (const insight::SessionLine *next = m_page->next())
            goTo(next->session.id);
    m_pane->editTalk({}, TalkState::Proposed);
}

void SessionsView::showSpeakers()
{
    if (!m_page || m_page->sessions.empty())
        return;
    m_table->setCurrentIndex({});
    currentChanged();
    m_sides->setPaneOpen(true);
    m_pane->speakers().setFocus();
    Q_EMIT placeChanged();
}

void SessionsView::askCalendar()
{
    if (!m_page)
        return;
    m_stack->setCurrentWidget(m_sides);
    m_sides->setPaneOpen(true);
    m_pane->askCalendar(*m_page);
}

void SessionsView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SessionsView::wishDone(const SessionWish &wish, Id<Session> session)
{
    if (std::holds_alternative<SessionWish::SetPresent>(wish.what))
        return; // the list shows it, and goes on
    const auto note = [&] {
        if (const auto *kept = std::get_if<SessionWish::KeepSession>(&wish.what)) {
            if (kept->edit.session.id.isValid())
                return tr("The session is saved.");
            return kept->edit.count > 1 ? tr("%n session(s) are planned.", nullptr, kept->edit.count)
                                        : tr("The session is planned.");
        }
        if (std::holds_alternative<SessionWish::RemoveSession>(wish.what))
            return tr("The session is removed. Undo brings it back, with its talks.");
        if (std::holds_alternative<SessionWish::KeepMinutes>(wish.what))
            return tr("The minutes are saved.");
        if (const auto *talk = std::get_if<SessionWish::KeepTalk>(&wish.what))
            return talk->approves         ? tr("The talk has its place.")
                : talk->talk.id.isValid() ? tr("The talk is saved.")
                                          : tr("The talk is signed up.");
        return QString();
    }();
    if (session.isValid())
        m_wanted = session;
    if (m_pane->isFormOpen())
        m_pane->closeForm(note);
    else if (!note.isEmpty())
        m_pane->showNote(note, true);
}

void SessionsView::showWishProblem(const QString &sentence)
{
    if (m_pane->isFormOpen())
        m_pane->showFormProblem(sentence);
    else
        m_pane->showNote(sentence, false);
}

void SessionsView::open()
{
    if (!m_table->currentIndex().isValid())
        return;
    m_sides->setPaneOpen(true);
    m_pane->setFocus();
    Q_EMIT placeChanged();
}

void SessionsView::close()
{
    m_sides->setPaneOpen(false);
    m_table->setFocus();
    Q_EMIT placeChanged();
}

void SessionsView::retranslate()
{
    m_title->setText(tr("Sessions"));
    m_speakers->setText(tr("Speakers"));
    m_calendar->setText(tr("Calendar file…"));
    m_new->setText(tr("New session"));
    m_search->setHint(tr("Filter by title, talk or speaker"));
    m_form->setSegments({{tr("List")}, {tr("Month")}});
    m_form->setAccessibleName(tr("List or month"));
    m_month->retranslate();
    m_kind->setAccessibleName(tr("Kind"));
    m_when->setAccessibleName(tr("Which sessions"));
    m_table->setAccessibleName(tr("Sessions"));
    fillNothing();
    fillRows();
    fillFilters();
    m_model->retranslate();
    m_pane->retranslate();
    if (m_page)
        showRowsOrEmpty();
}

} // namespace flotilla::ui
