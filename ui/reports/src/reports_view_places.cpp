// What of the Reports page moves: to a place, and from one report that waits to the next.
#include "reports_view.h"

#include "kit/list_and_pane.h"
#include "kit/places.h"
#include "matrix_filter.h"
#include "matrix_model.h"
#include "matrix_view.h"
#include "report_words.h"

#include <QMenu>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

QString ReportsView::currentPlace() const
{
    const QModelIndex current = m_matrix->currentIndex();
    const int period = current.isValid() ? m_model->periodOf(current.column()) : -1;
    if (period < 0 || m_stack->currentWidget() != m_sides)
        return {};
    const insight::MatrixRow &row = m_model->matrix().rows[static_cast<size_t>(m_filter->mapToSource(current).row())];
    return place::cell(row.pairing, row.cells[static_cast<size_t>(period)].period);
}

QModelIndex ReportsView::cellOf(const QString &place) const
{
    const QString kind = place::kind(place);
    const auto &rows = m_model->matrix().rows;
    for (size_t row = 0; row < rows.size(); ++row) {
        const bool project = kind == u"project"_s && rows[row].project == place::id<Project>(place);
        const bool pairing = kind == u"cell"_s && rows[row].pairing == place::id<Pairing>(place);
        for (size_t period = 0; period < rows[row].cells.size(); ++period) {
            const insight::MatrixCell &cell = rows[row].cells[period];
            const bool found = (project && static_cast<int>(period) == m_model->chosenPeriod())
                || (pairing && cell.period == place::id<Period>(place, 1))
                || (kind == u"report"_s && cell.report.isValid() && cell.report == place::id<Report>(place));
            if (found)
                return m_model->index(static_cast<int>(row), MatrixModel::FirstPeriodColumn + static_cast<int>(period));
        }
    }
    return {};
}

void ReportsView::goTo(const QString &place)
{
    if (place == u"who"_s) {
        askWho();
        return;
    }
    if (m_model->rowCount() == 0) {
        m_wanted = place;
        return;
    }
    if (place == place::queue()) {
        if (m_self.person.id.isValid())
            showQueue(true);
        else
            askWho();
        return;
    }
    const QModelIndex cell = cellOf(place);
    if (!cell.isValid()) {
        m_matrix->selectionModel()->clear();
        m_reader->showNothing();
    } else {
        if (!m_filter->mapFromSource(cell).isValid())
            showAll();
        choose(m_filter->mapFromSource(cell));
    }
    m_sides->setPaneOpen(cell.isValid());
}

void ReportsView::choose(const QModelIndex &index)
{
    m_matrix->setCurrentIndex(index);
    m_matrix->scrollTo(index);
}

std::vector<QModelIndex> ReportsView::waitingCells() const
{
    const QModelIndex current = m_matrix->currentIndex();
    int period = current.isValid() ? m_model->periodOf(current.column()) : -1;
    if (period < 0)
        period = m_model->chosenPeriod();
    std::vector<QModelIndex> cells;
    for (int row = 0; period >= 0 && row < m_filter->rowCount(); ++row) {
        const QModelIndex cell = m_filter->index(row, MatrixModel::FirstPeriodColumn + period);
        if (cell.data(MatrixModel::FactsRole).value<CellFacts>().word == CellWord::Waiting)
            cells.push_back(cell);
    }
    return cells;
}

void ReportsView::updateWaiting()
{
    const int row = m_matrix->currentIndex().row();
    WaitingPlace place;
    if (isQueueShown()) {
        place.count = static_cast<int>(m_queue->entries().size());
        place.position = m_queue->current() + 1;
        place.before = place.position > 1;
        place.after = place.position < place.count;
        m_reader->setWaiting(place);
        return;
    }
    for (const QModelIndex &cell : waitingCells()) {
        ++place.count;
        if (cell == m_matrix->currentIndex())
            place.position = place.count;
        place.before = place.before || cell.row() < row;
        place.after = place.after || cell.row() > row;
    }
    m_reader->setWaiting(place);
}

void ReportsView::showNextWaiting()
{
    if (isQueueShown()) {
        stepThroughQueue(1);
        return;
    }
    const int row = m_matrix->currentIndex().row();
    for (const QModelIndex &cell : waitingCells()) {
        if (cell.row() > row) {
            choose(cell);
            Q_EMIT placeChanged();
            return;
        }
    }
}

void ReportsView::showPreviousWaiting()
{
    if (isQueueShown()) {
        stepThroughQueue(-1);
        return;
    }
    const int row = m_matrix->currentIndex().row();
    const std::vector<QModelIndex> cells = waitingCells();
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        if (cell->row() < row) {
            choose(*cell);
            Q_EMIT placeChanged();
            return;
        }
    }
}

void ReportsView::showEarlier(const QPoint &position)
{
    const QModelIndex current = m_matrix->currentIndex();
    if (!current.isValid())
        return;
    const insight::MatrixRow &row = m_model->matrix().rows[static_cast<size_t>(m_filter->mapToSource(current).row())];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int period = m_model->periodOf(current.column()) - 1; period >= 0; --period) {
        const auto at = static_cast<size_t>(period);
        if (!row.cells[at].report.isValid())
            continue;
        const QString text =
            tr("%1: %2", "period, state")
                .arg(ReportWords::period(m_model->matrix().columns[at].number), ReportWords::cell(row.cells[at].facts));
        menu->addAction(
            text, this,
            [this, target = QPersistentModelIndex(current.siblingAtColumn(MatrixModel::FirstPeriodColumn + period))] {
                choose(target);
                Q_EMIT placeChanged();
            });
    }
    menu->popup(position);
}

} // namespace flotilla::ui
