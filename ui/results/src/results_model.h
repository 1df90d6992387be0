#pragma once

#include "insight/result_lists.h"
#include "kit/state_sign.h"
#include "kit/table_model.h"
#include "wording/wording.h"

#include <optional>

namespace flotilla::ui {

/// A line of the ledger or of a list as it is shown in one language.
struct ResultRow {
    qint64 key = 0;
    int number = 0; ///< 0: the ledger has none
    QString name;   ///< or the GitHub ID where no name is known
    QString login;
    QString sortName;
    QString project; ///< "03 Shared compile cache"
    QString mentors;
    QString grade;
    QString months;
    QString stars;
    QString money;
    qint64 gradeKey = -1;
    qint64 starsKey = -1;
    std::optional<Sign> sign;
    QString signText; ///< what the sign says

    bool operator==(const ResultRow &) const = default;
};

/// The rows of the ledger, and of a list.
std::vector<ResultRow> ledgerRows(const insight::Ledger &ledger, const wording::Wording &words);
std::vector<ResultRow> listRows(const insight::ListPage &page, const wording::Wording &words);

/// The key of a ledger's line: its pairing; below zero, its place among those without one.
qint64 ledgerKey(const insight::Ledger &ledger, std::size_t line);

enum ResultRole {
    SignRole = FirstUserRole, ///< int: a Sign, −1: none
};
enum ResultColumn {
    SignColumn,
    NumberColumn,
    PersonColumn,
    ProjectColumn,
    MentorsColumn,
    GradeColumn,
    MonthsColumn,
    StarsColumn,
    RewardColumn
};

struct ResultTraits {
    using Row = ResultRow;
    static constexpr const char *context = "flotilla::ui::ResultModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};

/// The table of the Results page.
class ResultModel final : public TableModel<ResultTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

} // namespace flotilla::ui
