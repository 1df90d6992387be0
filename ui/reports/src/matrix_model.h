#pragma once

#include "domain/language.h"
#include "kit/table_model.h"
#include "matrix_scope.h"

namespace flotilla::ui {

/// The matrix mentees × periods as a table: project, mentee, one column a period, the row's total. A newer matrix is
/// merged into the one at hand, so that selection and scrolling survive.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum FixedColumn { ProjectColumn, MenteeColumn, FirstPeriodColumn };
    enum DataRole {
        GroupRole = FirstUserRole, ///< qint64: equal in rows of one project
        NumberRole,                ///< QString: the project's number as it is printed
        FactsRole,                 ///< CellFacts of a period's cell
        IncompleteRole,            ///< bool: a total that lacks something
        TotalsRole,                ///< insight::MatrixColumn of a header section, over the scope
        ChosenRole,                ///< bool: of a header section: the period looked at
    };

    explicit MatrixModel(QObject *parent = nullptr);

    /// Takes over a newer state of the same or another camp. `today`: in the camp's time zone.
    void setMatrix(insight::Matrix matrix, QDate today);
    void setScope(const MatrixScope &scope);
    /// Chooses the period looked at, an index of the matrix's columns; -1: none.
    void setChosenPeriod(int period);
    /// The language that titles are shown in where a camp has both.
    void setLanguage(Language language);

    const insight::Matrix &matrix() const { return m_matrix; }
    const MatrixScope &scope() const { return m_scope; }
    QDate today() const { return m_today; }
    int chosenPeriod() const { return m_chosen; }
    int periodCount() const { return static_cast<int>(m_matrix.columns.size()); }
    int totalColumn() const { return FirstPeriodColumn + periodCount(); }
    /// The index into the matrix's columns, or -1 for a column that is no period.
    int periodOf(int column) const;
    /// Totals of a period over the scope.
    const insight::MatrixColumn &totals(int period) const { return m_totals[static_cast<size_t>(period)]; }
    const ScopeSize &size() const { return m_size; }
    /// The row of a pairing, -1 when it has none.
    int rowOf(Id<Pairing> pairing) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void mergeColumns(const insight::Matrix &next);
    void mergeRows(const insight::Matrix &next);
    void refreshTotals();
    QVariant projectData(const insight::MatrixRow &row, int role) const;
    QVariant menteeData(const insight::MatrixRow &row, int role) const;
    QVariant cellData(const insight::MatrixRow &row, int period, int role) const;
    QVariant totalData(const insight::MatrixRow &row, int role) const;

    insight::Matrix m_matrix;
    std::vector<insight::MatrixColumn> m_totals;
    MatrixScope m_scope;
    ScopeSize m_size;
    QDate m_today;
    int m_chosen = -1;
    Language m_language = Language::English;
};

} // namespace flotilla::ui
