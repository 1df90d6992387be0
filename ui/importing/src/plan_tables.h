#pragma once

#include "kit/table_model.h"
#include "plan_rows.h"

namespace flotilla::ui {

/// Roles of the import page's tables beside those of every table.
enum PlanRole {
    PlanActionRole = FirstUserRole, ///< interchange::PlanAction as int
    NotesRole,                      ///< QStringList: short names of repairs and warnings
    ReviewRole,                     ///< ReviewState as int
    MutedRole,                      ///< bool: the row does not take part
    ChosenRole,                     ///< bool: of several reports this one counts
};

/// Every file of the plan.
struct ReportTableTraits {
    using Row = ReportRow;
    enum Column { Action, Person, Project, Period, Days, Work, Next, Questions, Review, Notes };
    static constexpr const char *context = "ImportReports";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};
using ReportTable = TableModel<ReportTableTraits>;

/// Who takes part, and from when.
struct PersonTableTraits {
    using Row = PlanPersonRow;
    enum Column { Person, Project, Mentors, Reports, Start, Note };
    static constexpr const char *context = "ImportPeople";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};
using PersonTable = TableModel<PersonTableTraits>;

/// Reports that stand against each other.
struct DuplicateTableTraits {
    using Row = DuplicateRow;
    enum Column { Person, Period, Counts, Days, HandedIn, Chars, File };
    static constexpr const char *context = "ImportDuplicates";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};
using DuplicateTable = TableModel<DuplicateTableTraits>;

/// The rows of the published list.
struct ResultTableTraits {
    using Row = ResultLine;
    enum Column { Line, Person, Project, GradeWord, Note };
    static constexpr const char *context = "ImportResults";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};
using ResultTable = TableModel<ResultTableTraits>;

/// Files that are no reports.
struct IgnoredTableTraits {
    using Row = IgnoredRow;
    enum Column { File, Reason };
    static constexpr const char *context = "ImportIgnored";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};
using IgnoredTable = TableModel<IgnoredTableTraits>;

/// Sentences about lists, the grid and people.
struct FindingTableTraits {
    using Row = FindingRow;
    static constexpr const char *context = "ImportFindings";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};
using FindingTable = TableModel<FindingTableTraits>;

} // namespace flotilla::ui
