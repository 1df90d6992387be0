#pragma once

#include "insight/review_queue.h"
#include "kit/table_model.h"
#include "kit/table_view.h"

namespace flotilla::ui {

/// A line of the queue as it is shown in one language.
struct QueueRow {
    insight::QueueEntry entry;
    QString mentee;
    QString login; ///< empty where `mentee` has it already
    QString about; ///< "11 Type hints for the front end · Period 5 · #214"
    QString age;   ///< "3 days"
    bool isOld = false;
};

enum QueueRole {
    AboutRole = FirstUserRole, ///< QString: the second line
    AgeRole,                   ///< QString
    OldRole,                   ///< bool: has waited for a week or longer
};

struct QueueTraits {
    using Row = QueueRow;
    static constexpr const char *context = "flotilla::ui::QueueModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row);
    static bool same(const Row &a, const Row &b);
};

/// The reports that wait for a review, one a row, oldest first.
class QueueModel final : public TableModel<QueueTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

/// Paints a report of the queue on two lines, its age on the right.
class QueueDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
