#include "matrix_model.h"

#include "report_words.h"

#include <algorithm>
#include <ranges>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::Matrix;
using insight::MatrixCell;
using insight::MatrixColumn;
using insight::MatrixRow;

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

QString numberText(int number)
{
    return number > 0 ? u"%1"_s.arg(number, 2, 10, QLatin1Char('0')) : QString();
}

} // namespace

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent) { }

void MatrixModel::setMatrix(Matrix next, QDate today)
{
    if (next.camp != m_matrix.camp) {
        beginResetModel();
        m_matrix = std::move(next);
        m_today = today;
        m_chosen = m_matrix.currentColumn;
        refreshTotals();
        endResetModel();
        return;
    }
    const int chosenNumber = m_chosen >= 0 ? m_matrix.columns[at(m_chosen)].number : -1;
    m_today = today;
    mergeColumns(next);
    mergeRows(next);
    m_matrix.batches = std::move(next.batches);
    m_matrix.projects = next.projects;
    m_matrix.mentees = next.mentees;
    m_matrix.currentColumn = next.currentColumn;
    const auto chosen = std::ranges::find(m_matrix.columns, chosenNumber, &MatrixColumn::number);
    m_chosen =
        chosen == m_matrix.columns.end() ? m_matrix.currentColumn : static_cast<int>(chosen - m_matrix.columns.begin());
    refreshTotals();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void MatrixModel::mergeColumns(const Matrix &next)
{
    auto &columns = m_matrix.columns;
    for (int i = periodCount() - 1; i >= 0; --i) {
        if (std::ranges::find(next.columns, columns[at(i)].number, &MatrixColumn::number) != next.columns.end())
            continue;
        beginRemoveColumns({}, FirstPeriodColumn + i, FirstPeriodColumn + i);
        columns.erase(columns.begin() + i);
        m_totals.erase(m_totals.begin() + i);
        for (MatrixRow &row : m_matrix.rows)
            row.cells.erase(row.cells.begin() + i);
        m_chosen = std::min(m_chosen, periodCount() - 1);
        endRemoveColumns();
    }
    for (int i = 0; i < static_cast<int>(next.columns.size()); ++i) {
        const MatrixColumn &column = next.columns[at(i)];
        if (i < periodCount() && columns[at(i)].number == column.number) {
            columns[at(i)] = column;
            continue;
        }
        beginInsertColumns({}, FirstPeriodColumn + i, FirstPeriodColumn + i);
        columns.insert(columns.begin() + i, column);
        m_totals.insert(m_totals.begin() + i, column);
        for (MatrixRow &row : m_matrix.rows)
            row.cells.insert(row.cells.begin() + i, MatrixCell{});
        endInsertColumns();
    }
}

void MatrixModel::mergeRows(const Matrix &next)
{
    auto &rows = m_matrix.rows;
    QSet<Id<Pairing>> kept;
    for (const MatrixRow &row : next.rows)
        kept.insert(row.pairing);
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (kept.contains(rows[at(i)].pairing))
            continue;
        beginRemoveRows({}, i, i);
        rows.erase(rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(next.rows.size()); ++i) {
        const MatrixRow &row = next.rows[at(i)];
        const auto found = std::ranges::find(rows.begin() + i, rows.end(), row.pairing, &MatrixRow::pairing);
        const auto from = static_cast<int>(found - rows.begin());
        if (found == rows.end()) {
            beginInsertRows({}, i, i);
            rows.insert(rows.begin() + i, row);
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(rows.begin() + i, found, found + 1);
            endMoveRows();
        }
        if (rows[at(i)] != row) {
            rows[at(i)] = row;
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

void MatrixModel::refreshTotals()
{
    m_totals.clear();
    for (int i = 0; i < periodCount(); ++i)
        m_totals.push_back(columnTotals(m_matrix, i, m_scope));
    m_size = scopeSize(m_matrix, m_scope);
}

void MatrixModel::setScope(const MatrixScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refreshTotals();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void MatrixModel::setChosenPeriod(int period)
{
    if (period == m_chosen || period < -1 || period >= periodCount())
        return;
    m_chosen = period;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void MatrixModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MatrixModel::periodOf(int column) const
{
    const int period = column - FirstPeriodColumn;
    return period >= 0 && period < periodCount() ? period : -1;
}

int MatrixModel::rowOf(Id<Pairing> pairing) const
{
    const auto found = std::ranges::find(m_matrix.rows, pairing, &MatrixRow::pairing);
    return found == m_matrix.rows.end() ? -1 : static_cast<int>(found - m_matrix.rows.begin());
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MatrixRow &row = m_matrix.rows[at(index.row())];
    if (role == GroupRole)
        return row.project.value();
    if (index.column() == ProjectColumn)
        return projectData(row, role);
    if (index.column() == MenteeColumn)
        return menteeData(row, role);
    if (index.column() == totalColumn())
        return totalData(row, role);
    return cellData(row, periodOf(index.column()), role);
}

QVariant MatrixModel::projectData(const MatrixRow &row, int role) const
{
    const QString &title = ReportWords::title(row.projectTitle, row.projectTitleEn, m_language);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case NumberRole:
        return numberText(row.projectNumber);
    case Qt::ToolTipRole: {
        QStringList mentors;
        for (const insight::PersonLabel &mentor : row.mentors)
            mentors.append(ReportWords::name(mentor));
        const QString project = row.projectNumber > 0 ? numberText(row.projectNumber) + u' ' + title : title;
        return mentors.isEmpty() ? project : project + u'\n' + ReportWords::tr("Mentors: %1").arg(mentors.join(u", "_s));
    }
    default:
        return {};
    }
}

QVariant MatrixModel::menteeData(const MatrixRow &row, int role) const
{
    const QString name = ReportWords::name(row.mentee);
    const QString login = row.mentee.name.isEmpty() ? QString() : row.mentee.login;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case LoginRole:
        return login;
    case IdRole:
        return row.mentee.id.value();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return login.isEmpty() ? name : name + u' ' + login;
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const MatrixRow &row, int period, int role) const
{
    const MatrixCell &cell = row.cells[at(period)];
    switch (role) {
    case FactsRole:
        return QVariant::fromValue(cell.facts);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return ReportWords::tr("%1, period %2: %3", "mentee, number, state")
            .arg(ReportWords::name(row.mentee))
            .arg(m_matrix.columns[at(period)].number)
            .arg(ReportWords::cell(cell.facts));
    default:
        return {};
    }
}

QVariant MatrixModel::totalData(const MatrixRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.owed > 0 ? u"%1/%2"_s.arg(row.handedIn).arg(row.owed) : QString();
    case IncompleteRole:
        return row.handedIn < row.owed;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.owed > 0 ? ReportWords::tr("%1 of %n report(s) handed in", nullptr, row.owed).arg(row.handedIn)
                            : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int period = periodOf(section);
    if (period >= 0) {
        const MatrixColumn &column = m_totals[at(period)];
        switch (role) {
        case Qt::DisplayRole:
            return ReportWords::shortPeriod(column.number);
        case TotalsRole:
            return QVariant::fromValue(column);
        case ChosenRole:
            return period == m_chosen;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return ReportWords::tr("%1, due %2: %3", "period, day, what it adds up to")
                .arg(ReportWords::period(column.number), column.due.toString(Qt::ISODate),
                     ReportWords::totals(column, m_today));
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == ProjectColumn)
        return ReportWords::tr("Project");
    return section == MenteeColumn ? ReportWords::tr("Mentee") : ReportWords::tr("Total");
}

} // namespace flotilla::ui
