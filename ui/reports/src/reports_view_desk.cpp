// What of the Reports page belongs to the desk: who the user is, the queue, writing and handing in, deciding.
#include "reports_view.h"

#include "kit/button.h"
#include "kit/list_and_pane.h"
#include "kit/places.h"
#include "kit/segmented_control.h"
#include "matrix_filter.h"
#include "matrix_model.h"
#include "matrix_view.h"
#include "report_words.h"
#include "review_box.h"
#include "who_line.h"

#include <QShortcut>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

void ReportsView::connectDesk()
{
    connect(m_mode, &SegmentedControl::chosen, this, [this](int position) { showQueue(position == 1); });
    connect(m_who, &QAbstractButton::clicked, this, &ReportsView::askWho);
    connect(m_whoLine, &WhoLine::chosen, this, &ReportsView::whoChosen);
    connect(m_queue, &QueuePane::chosen, this, [this](Id<Pairing> pairing, Id<Period> period) {
        chooseCell(pairing, period);
        Q_EMIT placeChanged();
    });
    connect(m_queue, &QueuePane::opened, this, &ReportsView::open);
    connect(m_queue, &QueuePane::scopeChanged, this, [this] {
        updateWaiting();
        if (m_queue->current() < 0)
            stepThroughQueue(1);
    });
    ReviewBox &box = m_reader->box();
    connect(&box, &ReviewBox::draftWanted, this, &ReportsView::draftWanted);
    connect(&box, &ReviewBox::edited, this,
            [this] { Q_EMIT draftChanged(m_reader->box().report(), m_reader->box().text()); });
    connect(&box, &ReviewBox::handInRequested, this, &ReportsView::handIn);
    connect(&box, &ReviewBox::decisionRequested, this, &ReportsView::askDecision);
    DecisionLine &decisions = m_reader->decisions();
    connect(&decisions, &DecisionLine::decided, this, [this](const DecisionText &decision) {
        m_next = decision.decision == DeskDecision::MoreTime ? QString() : nextPlace();
        Q_EMIT decided(decision);
    });
    connect(&decisions, &DecisionLine::dropped, this, [this] {
        m_reader->decisions().hide();
        focusList();
    });
}

void ReportsView::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto &&run) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                std::forward<decltype(run)>(run));
    };
    add(Qt::Key_J, [this] { showNextWaiting(); });
    add(Qt::Key_K, [this] { showPreviousWaiting(); });
    add(Qt::Key_F2, [this] { writeReview(); });
    add(Qt::CTRL | Qt::Key_R, [this] {
        if (m_self.person.id.isValid())
            showQueue(!isQueueShown());
        else
            askWho();
    });
}

void ReportsView::setSelf(const insight::Self &self, const std::vector<insight::PersonLine> &people)
{
    m_self = self;
    m_whoLine->setPeople(people);
    if (!self.person.id.isValid() && m_whoLine->hasPeople() && !std::exchange(m_askedWho, true))
        m_whoLine->ask(false);
    else if (self.person.id.isValid() && m_me != self.person.id)
        m_whoLine->hide();
    setMe(self.person.id);
    if (!self.person.id.isValid() && isQueueShown())
        showQueue(false);
}

void ReportsView::askWho()
{
    m_sides->setPaneOpen(false);
    m_whoLine->ask(true);
}

void ReportsView::fillModes()
{
    m_mode->setSegments({{tr("All reports")}, {tr("Waiting for my review"), waiting()}});
    m_mode->setAccessibleName(tr("What is listed"));
    m_mode->setToolTip(tr("%1 switches").arg(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)));
    m_mode->setVisible(m_me.isValid());
    m_who->setText(m_self.person.id.isValid() ? tr("You: %1. Change…").arg(ReportWords::name(m_self.person))
                                              : tr("Who are you?"));
    m_who->setToolTip(m_who->text());
    m_who->setAccessibleName(m_who->text());
}

bool ReportsView::isQueueShown() const
{
    return m_mode->current() == 1;
}

void ReportsView::showQueue(bool shown)
{
    m_mode->setCurrent(shown ? 1 : 0);
    m_filters->setVisible(!shown);
    showRowsOrEmpty();
    updateWaiting();
    if (shown && m_queue->current() < 0)
        stepThroughQueue(1);
    focusList();
}

void ReportsView::focusList()
{
    if (isQueueShown())
        m_queue->setFocus(Qt::ShortcutFocusReason);
    else
        m_matrix->setFocus(Qt::ShortcutFocusReason);
}

void ReportsView::chooseCell(Id<Pairing> pairing, Id<Period> period)
{
    const QModelIndex cell = cellOf(place::cell(pairing, period));
    if (!cell.isValid())
        return;
    if (!m_filter->mapFromSource(cell).isValid())
        showAll(); // the matrix follows, and would hide it
    choose(m_filter->mapFromSource(cell));
}

void ReportsView::stepThroughQueue(int step)
{
    const auto &entries = m_queue->entries();
    const int next = m_queue->current() + step;
    if (next < 0 || next >= static_cast<int>(entries.size()))
        return;
    const insight::QueueEntry entry = entries[static_cast<size_t>(next)];
    chooseCell(entry.pairing, entry.period);
    Q_EMIT placeChanged();
}

QString ReportsView::nextPlace() const
{
    if (isQueueShown()) {
        const auto &entries = m_queue->entries();
        const int current = m_queue->current();
        const int after = current + 1 < static_cast<int>(entries.size()) ? current + 1 : current > 0 ? 0 : -1;
        if (after < 0)
            return {};
        const insight::QueueEntry &entry = entries[static_cast<size_t>(after)];
        return place::cell(entry.pairing, entry.period);
    }
    const std::vector<QModelIndex> cells = waitingCells();
    const int row = m_matrix->currentIndex().row();
    const QModelIndex *next = nullptr;
    for (const QModelIndex &cell : cells) {
        const bool isBetter = cell.row() > row ? !next || next->row() < row : !next && cell.row() < row;
        if (isBetter)
            next = &cell;
    }
    if (!next)
        return {};
    const insight::MatrixRow &found = m_model->matrix().rows[static_cast<size_t>(m_filter->mapToSource(*next).row())];
    return place::cell(found.pairing, found.cells[static_cast<size_t>(m_model->periodOf(next->column()))].period);
}

void ReportsView::goOn()
{
    const QString next = std::exchange(m_next, {});
    if (next.isEmpty()) {
        m_reader->box().showNote(tr("Handed in. Nothing else waits here."));
        focusList();
        return;
    }
    m_reader->box().expectNext();
    chooseCell(place::id<Pairing>(next), place::id<Period>(next, 1));
    Q_EMIT placeChanged();
    m_reader->box().write();
}

void ReportsView::writeReview()
{
    if (m_reader->box().isWritable())
        open();
    else if (m_reader->mayWriteReport())
        Q_EMIT writingRequested();
}

void ReportsView::handIn()
{
    if (m_reader->box().text().isEmpty())
        return;
    m_next = nextPlace();
    m_reader->box().setBusy(true);
    Q_EMIT handInRequested(m_reader->box().report(), m_reader->box().text());
}

void ReportsView::setDraft(const ReviewText &draft)
{
    m_reader->box().setText(draft);
}

void ReportsView::showDraftKept(Id<Report> report, const QString &time)
{
    if (m_reader->box().report() == report)
        m_reader->box().showKept(time);
}

void ReportsView::reviewHandedIn()
{
    m_reader->box().setBusy(false);
    m_reader->box().setText({});
    goOn();
}

void ReportsView::askDecision(DeskDecision decision)
{
    if (const auto &page = m_reader->page())
        m_reader->decisions().ask(decision, page->report.has_value(), page->due);
}

void ReportsView::decisionMade(DeskDecision decision)
{
    m_reader->decisions().hide();
    if (decision == DeskDecision::MoreTime || m_next.isEmpty())
        focusList();
    else
        goOn();
}

void ReportsView::showDeskProblem(const QString &sentence)
{
    m_next.clear();
    m_reader->box().setBusy(false);
    if (m_reader->decisions().isVisible())
        m_reader->decisions().showProblem(sentence);
    else
        m_reader->box().showProblem(sentence);
}

} // namespace flotilla::ui
