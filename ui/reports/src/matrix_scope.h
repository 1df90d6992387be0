#pragma once

#include "insight/matrix.h"

#include <QSet>

namespace flotilla::ui {

/// Which rows of a matrix are looked at.
struct MatrixScope {
    Id<Person> mine; ///< none: everybody's; else the rows of this mentor or mentee
    Id<Batch> batch; ///< none: all batches

    bool contains(const insight::MatrixRow &row) const;
    bool operator==(const MatrixScope &) const = default;
};

/// What the rows of a scope add up to in one column. The scope of everybody gives the matrix's own column.
insight::MatrixColumn columnTotals(const insight::Matrix &matrix, int column, const MatrixScope &scope);

/// Distinct projects and people with a row in a scope.
struct ScopeSize {
    int rows = 0;
    int projects = 0;
    int mentees = 0;

    bool operator==(const ScopeSize &) const = default;
};
ScopeSize scopeSize(const insight::Matrix &matrix, const MatrixScope &scope);

/// What is looked for in a period besides a scope. Nothing chosen lets everything pass.
struct CellWish {
    bool waiting = false;
    bool missing = false;
    bool late = false;

    bool isEmpty() const { return !waiting && !missing && !late; }
    bool matches(const CellFacts &facts) const;
    bool operator==(const CellWish &) const = default;
};

} // namespace flotilla::ui
