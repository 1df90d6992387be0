#include "matrix_view.h"

#include "matrix_delegates.h"
#include "matrix_header.h"
#include "matrix_model.h"

namespace flotilla::ui {
namespace {

struct Widths {
    int least;
    int usual;
    int ample;
    int most;
};
constexpr Widths projectWidths{150, 236, 280, 420};
constexpr Widths menteeWidths{110, 144, 220, 290};
constexpr int periodWidth = 44;
constexpr int widePeriodWidth = 64;
constexpr int totalWidth = 64;

/// Widens a column up to a width with what room there is; the rest comes back.
int widen(int &width, int room, int to)
{
    const int taken = std::clamp(to - width, 0, std::max(0, room));
    width += taken;
    return room - taken;
}

} // namespace

MatrixView::MatrixView(const Theme &theme, MatrixModel &model, QAbstractItemModel &rows, QWidget *parent)
    : TableView(theme, parent), m_model(model)
{
    setHorizontalHeader(new MatrixHeader(theme, model, this));
    setModel(&rows);
    setItemDelegate(new MatrixDelegate(*this));
    setItemDelegateForColumn(MatrixModel::ProjectColumn, new ProjectDelegate(*this));
    setItemDelegateForColumn(MatrixModel::MenteeColumn, new PersonDelegate(*this));
    connect(&rows, &QAbstractItemModel::columnsInserted, this, &MatrixView::layOutColumns);
    connect(&rows, &QAbstractItemModel::columnsRemoved, this, &MatrixView::layOutColumns);
    connect(&rows, &QAbstractItemModel::modelReset, this, &MatrixView::layOutColumns);
    connect(&rows, &QAbstractItemModel::headerDataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&rows, &QAbstractItemModel::headerDataChanged, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    layOutColumns();
}

void MatrixView::layOutColumns()
{
    const int periods = m_model.periodCount();
    if (periods == 0 && m_model.rowCount() == 0)
        return;
    int project = projectWidths.least;
    int mentee = menteeWidths.least;
    int period = periodWidth;
    int room = viewport()->width() - project - mentee - period * periods - totalWidth;
    room = widen(mentee, room, menteeWidths.usual);
    room = widen(project, room, projectWidths.ample);
    room = widen(mentee, room, menteeWidths.ample);
    room = widen(project, room, projectWidths.most);
    room = widen(mentee, room, menteeWidths.most);
    if (periods > 0 && room > 0)
        widen(period, room / periods, widePeriodWidth);
    setColumnWidth(MatrixModel::ProjectColumn, project);
    setColumnWidth(MatrixModel::MenteeColumn, mentee);
    for (int i = 0; i < periods; ++i)
        setColumnWidth(MatrixModel::FirstPeriodColumn + i, period);
    const int used = project + mentee + period * periods;
    setColumnWidth(m_model.totalColumn(), std::max(totalWidth, viewport()->width() - used));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    layOutColumns();
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = TableView::moveCursor(action, modifiers);
    if (!next.isValid() || m_model.periodCount() == 0)
        return next;
    // The cursor is always in a period: project, mentee and total have nothing to open.
    const int column =
        std::clamp(next.column(), static_cast<int>(MatrixModel::FirstPeriodColumn), m_model.totalColumn() - 1);
    return next.siblingAtColumn(column);
}

} // namespace flotilla::ui
