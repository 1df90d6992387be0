#pragma once

#include "interchange/write_back_records.h"
#include "kit/table_model.h"
#include "kit/table_view.h"

namespace flotilla::ui {

/// A review that is not yet written back, as it is shown in one language.
struct WriteBackRow {
    interchange::PendingWriteBack waiting;
    QString mentee;
    QString login; ///< empty where `mentee` has it already
    QString about; ///< "Period 5 · #214 · branch report-5"
    QString state; ///< "ready"
    Color tone = Color::Muted;
};

enum WriteBackRole {
    PlaceRole = FirstUserRole, ///< QString: the second line
    StateRole,                 ///< QString
    ToneRole,                  ///< int: a Color
};

struct WriteBackTraits {
    using Row = WriteBackRow;
    static constexpr const char *context = "flotilla::ui::WriteBackModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row);
    static bool same(const Row &a, const Row &b);
};

/// The reviews that are not yet written back, one a row, oldest first.
class WriteBackModel final : public TableModel<WriteBackTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

/// Paints one on two lines, on the right how it stands.
class WriteBackDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
