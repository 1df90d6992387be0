#include "matrix_scope.h"

#include <algorithm>

namespace flotilla::ui {

using insight::Matrix;
using insight::MatrixColumn;
using insight::MatrixRow;
using insight::PersonLabel;

bool MatrixScope::contains(const MatrixRow &row) const
{
    if (batch.isValid() && row.batch != batch)
        return false;
    if (!mine.isValid() || row.mentee.id == mine)
        return true;
    return std::ranges::any_of(row.mentors, [this](const PersonLabel &mentor) { return mentor.id == mine; });
}

MatrixColumn columnTotals(const Matrix &matrix, int column, const MatrixScope &scope)
{
    const auto index = static_cast<size_t>(column);
    if (scope == MatrixScope{})
        return matrix.columns[index];
    MatrixColumn totals = matrix.columns[index];
    totals.owed = totals.handedIn = totals.reviewed = totals.waiting = 0;
    totals.missing = totals.late = totals.exempt = 0;
    for (const MatrixRow &row : matrix.rows) {
        if (scope.contains(row))
            addTo(totals, row.cells[index].facts);
    }
    return totals;
}

ScopeSize scopeSize(const Matrix &matrix, const MatrixScope &scope)
{
    ScopeSize size;
    QSet<Id<Project>> projects;
    QSet<Id<Person>> mentees;
    for (const MatrixRow &row : matrix.rows) {
        if (!scope.contains(row))
            continue;
        ++size.rows;
        projects.insert(row.project);
        mentees.insert(row.mentee.id);
    }
    size.projects = static_cast<int>(projects.size());
    size.mentees = static_cast<int>(mentees.size());
    return size;
}

bool CellWish::matches(const CellFacts &facts) const
{
    return isEmpty() || (waiting && facts.word == CellWord::Waiting) || (missing && facts.word == CellWord::Missing)
        || (late && facts.late);
}

} // namespace flotilla::ui
