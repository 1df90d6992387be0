#pragma once

#include "kit/table_model.h"
#include "kit/table_view.h"
#include "plan_rows.h"

namespace flotilla::ui {

enum PeriodRole {
    PeriodSignRole = FirstUserRole, ///< Sign as int
};

struct PeriodTableTraits {
    using Row = PeriodRow;
    enum Column { Number, Sentence, First, Last, Due };
    static constexpr const char *context = "ImportPeriods";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.key; }
    static bool same(const Row &a, const Row &b) { return a == b; }
};

/// The periods with one sentence each. Its days can be edited; what follows from that is asked for by a signal.
class PeriodTable final : public TableModel<PeriodTableTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void dayEdited(int number, flotilla::ui::PeriodTableTraits::Column column, QDate day);
};

/// A period's sentence behind its sign.
class SentenceDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A day that can be edited; the current one has a ring, so that the keyboard shows where it is.
class DayDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
