#include "reports_view.h"

#include "correction_pane.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/filter_chip.h"
#include "kit/list_and_pane.h"
#include "kit/places.h"
#include "kit/run_line.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "matrix_filter.h"
#include "matrix_model.h"
#include "matrix_view.h"
#include "report_words.h"
#include "report_writer.h"
#include "revisions_pane.h"
#include "who_line.h"
#include "write_back_pane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimeZone>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

ReportsView::ReportsView(const Theme &theme, const UiLanguage &language, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_clock(clock),
      m_model(new MatrixModel(this)),
      m_filter(new MatrixFilter(m_model, this)),
      m_stack(new QStackedLayout(this)),
      m_reader(new ReportReader(theme, language)),
      m_beside(new QStackedWidget)
{
    m_beside->addWidget(m_reader);
    m_sides = new ListAndPane(makeLeft(), m_beside);
    m_sides->setStretchFactor(0, 2); // a matrix needs no more than its columns, a report is easier to read with room
    m_sides->setStretchFactor(1, 3);
    m_stack->addWidget(new QWidget); // until it is known whether there is anything to show
    m_stack->addWidget(m_sides);
    connectEverything();
    retranslate();
}

ReportsView::~ReportsView() = default;

QWidget *ReportsView::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_whoLine = new WhoLine(m_theme);
    layout->addWidget(m_whoLine);
    layout->addWidget(makeHead());
    m_matrix = new MatrixView(m_theme, *m_model, *m_filter);
    m_noRows = new EmptyPage(m_theme, u"list-checks"_s);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_matrix);
    m_rows->addWidget(m_noRows);
    m_queue = new QueuePane(m_theme, m_language);
    m_rows->addWidget(m_queue);
    layout->addWidget(rows, 1);
    return left;
}

QWidget *ReportsView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_rollCall = new Button(m_theme);
    m_rollCall->setIconName(u"clipboard-list"_s);
    m_writeBack = new Button(m_theme);
    m_writeBack->setIconName(u"git-pull-request"_s);
    auto *first = new QHBoxLayout;
    m_mode = new SegmentedControl(m_theme);
    m_who = new Button(m_theme, Button::Kind::Quiet);
    m_who->setIconName(u"user-round"_s);
    m_who->setIconOnly(true);
    first->addWidget(m_title);
    first->addSpacing(space::small);
    first->addWidget(m_mode);
    first->addStretch(1);
    first->addWidget(m_who);
    first->addWidget(m_writeBack);
    first->addWidget(m_rollCall);
    layout->addLayout(first);
    layout->addSpacing(space::tiny);
    m_sentence = new RunLine(m_theme);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::normal);
    m_filters = makeFilters();
    layout->addWidget(m_filters);
    return head;
}

QWidget *ReportsView::makeFilters()
{
    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    m_whose = new SegmentedControl(m_theme);
    m_period = new DropButton(m_theme);
    m_batch = new DropButton(m_theme);
    m_waiting = new FilterChip(m_theme, Sign::Waiting);
    m_missing = new FilterChip(m_theme, Sign::Missing);
    m_late = new FilterChip(m_theme, Sign::Late);
    layout->addWidget(m_whose);
    layout->addWidget(m_period);
    layout->addWidget(m_batch);
    layout->addStretch(1);
    for (FilterChip *chip : {m_waiting, m_missing, m_late}) {
        layout->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &ReportsView::wishChanged);
    }
    return filters;
}

void ReportsView::connectEverything()
{
    connect(m_whose, &SegmentedControl::chosen, this, &ReportsView::scopeChanged);
    connect(m_batch, &DropButton::chosen, this, &ReportsView::scopeChanged);
    connect(m_period, &DropButton::chosen, this, [this](const QVariant &period) {
        m_model->setChosenPeriod(period.toInt());
        scopeChanged();
    });
    connect(m_matrix->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const int period = m_model->periodOf(section);
        if (period < 0)
            return;
        m_model->setChosenPeriod(period);
        scopeChanged();
    });
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsView::currentChanged);
    connect(m_matrix, &QAbstractItemView::activated, this, &ReportsView::open);
    connect(m_matrix, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->periodOf(index.column()) < 0 && m_model->chosenPeriod() >= 0)
            m_matrix->setCurrentIndex(index.siblingAtColumn(MatrixModel::FirstPeriodColumn + m_model->chosenPeriod()));
        Q_EMIT placeChanged();
    });
    connect(m_rollCall, &QAbstractButton::clicked, this, [this] { Q_EMIT rollCallRequested(chosenPeriodNumber()); });
    connect(m_noRows, &EmptyPage::actionRequested, this, &ReportsView::showAll);
    connect(m_sides, &QSplitter::splitterMoved, this, &ReportsView::splitterMoved);
    connect(m_sides, &ListAndPane::narrowChanged, m_reader, &ReportReader::setBackVisible);
    connect(m_reader, &ReportReader::backRequested, this, &ReportsView::close);
    connect(m_reader, &ReportReader::revisionsRequested, this, &ReportsView::revisionsRequested);
    connect(m_reader, &ReportReader::correctionRequested, this, &ReportsView::correctionRequested);
    connect(m_reader, &ReportReader::writingRequested, this, &ReportsView::writingRequested);
    connect(m_reader, &ReportReader::previousRequested, this, &ReportsView::showPreviousWaiting);
    connect(m_reader, &ReportReader::nextRequested, this, &ReportsView::showNextWaiting);
    connect(m_reader, &ReportReader::earlierRequested, this, &ReportsView::showEarlier);
    connect(m_reader, &ReportReader::addressRequested, this, &ReportsView::addressRequested);
    connectDesk();
    addKeys();
}

EmptyPage &ReportsView::nothing()
{
    if (!m_nothing) {
        m_nothing = new EmptyPage(m_theme, u"file-text"_s);
        m_stack->addWidget(m_nothing);
        connect(m_nothing, &EmptyPage::actionRequested, this, &ReportsView::importRequested);
    }
    return *m_nothing;
}

void ReportsView::expectCamp()
{
    m_askedWho = false;
    m_model->setMatrix({}, {});
    m_beside->setCurrentWidget(m_reader);
}

void ReportsView::showNoCamp()
{
    m_hasProblem = false;
    m_model->setMatrix({}, {});
    nothing().setTexts(tr("No reports yet"),
                       tr("Import a camp's repository or a folder of reports, and every period of "
                          "it stands here: who reported, and which reports wait for a review."));
    nothing().setAction(tr("Import…"));
    m_stack->setCurrentWidget(&nothing());
}

void ReportsView::showProblem(const QString &sentence)
{
    m_hasProblem = true;
    nothing().setTexts(tr("The reports cannot be shown"), sentence);
    nothing().setAction({});
    m_stack->setCurrentWidget(&nothing());
}

void ReportsView::showMatrix(insight::Matrix matrix, const QTimeZone &zone)
{
    if (matrix.rows.empty()) {
        showNoCamp();
        return;
    }
    m_hasProblem = false;
    const bool another = matrix.camp != m_model->matrix().camp;
    m_queue->show(matrix, m_self, m_clock.now());
    m_model->setMatrix(std::move(matrix), toDateTime(m_clock.now(), zone).date());
    m_filter->refresh();
    fillFilters();
    fillModes();
    if (another)
        showAll(); // what was filtered by belongs to the camp before
    const bool appears = m_stack->currentWidget() != m_sides;
    m_stack->setCurrentWidget(m_sides);
    showRowsOrEmpty();
    // The keys of the desk work at once, without a click: the page was given the focus while it had nothing to give it to.
    if (const QWidget *focused = window()->focusWidget(); appears && (!focused || focused == this))
        focusList();
    if (!m_wanted.isEmpty())
        goTo(std::exchange(m_wanted, {}));
    else
        askForCell(m_matrix->currentIndex());
    if (m_rollCallPane && m_beside->currentWidget() == m_rollCallPane)
        Q_EMIT rollCallRequested(m_rollCallPane->period());
    Q_EMIT waitingChanged();
}

void ReportsView::showCell(Id<Pairing> pairing, Id<Period> period, const Result<insight::CellPage> &page,
                           const QString &problem)
{
    if (currentPlace() != place::cell(pairing, period))
        return;
    if (page) {
        m_reader->showCell(*page, m_clock.now(), m_self);
        m_reader->box().showCell(*page, m_self, isQueueShown() && m_queue->mentor() != m_self.person.id);
    } else
        m_reader->showProblem(problem);
}

void ReportsView::setMe(Id<Person> me)
{
    m_me = me;
    if (m_self.person.id != me)
        m_self = {.person = {.id = me}};
    m_queue->show(m_model->matrix(), m_self, m_clock.now());
    fillModes();
    fillFilters();
    scopeChanged();
}

void ReportsView::fillFilters()
{
    const insight::Matrix &matrix = m_model->matrix();
    const MatrixScope everybody{{}, m_model->scope().batch};
    const MatrixScope mine{m_me, m_model->scope().batch};
    std::vector<SegmentedControl::Segment> whose{{tr("All"), scopeSize(matrix, everybody).rows}};
    if (m_me.isValid())
        whose.push_back({tr("Mine"), scopeSize(matrix, mine).rows});
    m_whose->setSegments(whose);
    m_whose->setVisible(whose.size() > 1);

    std::vector<DropButton::Option> periods;
    periods.reserve(static_cast<size_t>(m_model->periodCount()));
    for (int i = 0; i < m_model->periodCount(); ++i)
        periods.push_back({ReportWords::period(matrix.columns[static_cast<size_t>(i)].number), i});
    m_period->setOptions(periods);
    m_period->setCurrentValue(m_model->chosenPeriod());
    m_period->setVisible(!periods.empty());

    std::vector<DropButton::Option> batches{
        {matrix.batches.size() == 2 ? tr("Both batches") : tr("All batches"), QVariant::fromValue(qint64(0))}};
    for (const Batch &batch : matrix.batches) {
        QString name = ReportWords::title(batch.name, batch.nameEn, m_language.current());
        if (name.isEmpty())
            name = tr("Batch %1").arg(batch.number);
        batches.push_back({name, QVariant::fromValue(batch.id.value())});
    }
    m_batch->setOptions(batches);
    m_batch->setVisible(matrix.batches.size() > 1);
    fillSentence();
}

void ReportsView::fillSentence()
{
    const int period = m_model->chosenPeriod();
    m_rollCall->setEnabled(period >= 0);
    if (period < 0) {
        m_sentence->setRuns({{.text = tr("This camp has no periods yet."), .style = TextStyle::Sentence, .yields = true}});
        return;
    }
    const insight::MatrixColumn &totals = m_model->totals(period);
    m_sentence->setRuns({{.text = ReportWords::period(totals.number), .style = TextStyle::SentenceStrong},
                         {.text = u"·"_s, .style = TextStyle::Sentence, .color = Color::Text, .gap = space::tiny},
                         {.text = ReportWords::totals(totals, m_model->today()),
                          .style = TextStyle::Sentence,
                          .gap = space::tiny,
                          .yields = true}});
    m_waiting->setCount(totals.waiting);
    m_missing->setCount(totals.missing);
    m_late->setCount(totals.late);
}

void ReportsView::scopeChanged()
{
    MatrixScope scope;
    scope.mine = m_whose->current() == 1 ? m_me : Id<Person>();
    scope.batch = Id<Batch>(m_batch->currentValue().toLongLong());
    m_model->setScope(scope);
    m_filter->refresh();
    fillFilters();
    showRowsOrEmpty();
    updateWaiting();
}

void ReportsView::showAll()
{
    for (FilterChip *chip : {m_waiting, m_missing, m_late})
        chip->setChecked(false);
    m_whose->setCurrent(0);
    m_batch->setCurrentValue(QVariant::fromValue(qint64(0)));
    scopeChanged();
}

void ReportsView::wishChanged()
{
    m_filter->setWish({m_waiting->isChecked(), m_missing->isChecked(), m_late->isChecked()});
    showRowsOrEmpty();
    updateWaiting();
}

void ReportsView::showRowsOrEmpty()
{
    if (isQueueShown()) {
        m_rows->setCurrentWidget(m_queue);
    } else if (m_filter->rowCount() == 0) {
        m_noRows->setTexts(tr("No report matches"),
                           m_filter->wish().isEmpty() ? tr("Nobody is in this selection.")
                                                      : tr("In this period no report is in the state you filter by."));
        m_noRows->setAction(tr("Show all"));
        m_rows->setCurrentWidget(m_noRows);
    } else {
        m_rows->setCurrentWidget(m_matrix);
    }
}

void ReportsView::currentChanged(const QModelIndex &current)
{
    m_beside->setCurrentWidget(m_reader);
    askForCell(current);
}

void ReportsView::askForCell(const QModelIndex &current)
{
    const int period = current.isValid() ? m_model->periodOf(current.column()) : -1;
    if (period < 0) {
        m_queue->setCurrent({}, {});
        updateWaiting();
        m_reader->showNothing();
        return;
    }
    const insight::MatrixRow &row = m_model->matrix().rows[static_cast<size_t>(m_filter->mapToSource(current).row())];
    const Id<Period> id = row.cells[static_cast<size_t>(period)].period;
    m_queue->setCurrent(row.pairing, id);
    updateWaiting();
    if (id.isValid())
        Q_EMIT cellWanted(row.pairing, id);
    else
        m_reader->showProblem(tr("This batch has no such period."));
}

void ReportsView::open()
{
    if (!m_matrix->currentIndex().isValid())
        return;
    showBeside(m_reader);
    m_reader->setFocus();
    if (m_reader->box().isWritable())
        m_reader->box().write();
    Q_EMIT placeChanged();
}

void ReportsView::close()
{
    m_beside->setCurrentWidget(m_reader);
    m_sides->setPaneOpen(false);
    focusList();
    Q_EMIT placeChanged();
}

QByteArray ReportsView::splitterState() const
{
    return m_sides->saveState();
}

void ReportsView::restoreSplitter(const QByteArray &state)
{
    m_sides->restoreState(state);
}

int ReportsView::waiting() const
{
    return m_me.isValid() ? static_cast<int>(insight::reviewQueue(m_model->matrix(), m_me).size()) : 0;
}

int ReportsView::chosenPeriodNumber() const
{
    const int period = m_model->chosenPeriod();
    return period < 0 ? 0 : m_model->matrix().columns[static_cast<size_t>(period)].number;
}

void ReportsView::retranslate()
{
    m_title->setText(tr("Reports"));
    m_rollCall->setText(tr("Roll call"));
    m_rollCall->setToolTip(tr("The list of who reported in this period, as text to paste"));
    m_whose->setAccessibleName(tr("Whose reports"));
    m_period->setAccessibleName(tr("Period"));
    m_batch->setAccessibleName(tr("Batch"));
    m_waiting->setText(tr("Waiting"));
    m_waiting->setToolTip(tr("Only reports that wait for a review in this period"));
    m_missing->setText(tr("Missing"));
    m_missing->setToolTip(tr("Only those who did not report in this period"));
    m_late->setText(tr("Late"));
    m_late->setToolTip(tr("Only reports handed in late in this period"));
    m_matrix->setAccessibleName(tr("Reports of all periods"));
    m_reader->setAccessibleName(tr("The chosen report"));
    m_model->setLanguage(m_language.current());
    m_reader->retranslate();
    m_queue->retranslate();
    m_whoLine->retranslate();
    fillModes();
    if (m_rollCallPane)
        m_rollCallPane->retranslate();
    if (m_revisions)
        m_revisions->retranslate();
    if (m_correctionPane)
        m_correctionPane->retranslate();
    if (m_reportWriter)
        m_reportWriter->retranslate();
    fillWriteBack();
    if (m_writeBackPane)
        m_writeBackPane->retranslate();
    if (m_model->rowCount() > 0) {
        fillFilters();
        showRowsOrEmpty();
    } else if (m_nothing && m_stack->currentWidget() == m_nothing && !m_hasProblem) {
        showNoCamp();
    }
}

} // namespace flotilla::ui
