#pragma once

#include "insight/history_page.h"
#include "kit/table_model.h"
#include "wording/wording.h"

#include <QTimeZone>

namespace flotilla::ui {

/// A line of the history as it is shown in one language.
struct HistoryRow {
    insight::HistoryLine line;
    QString when;
    QString who;
    QString what;
    QString about;
};

HistoryRow historyRow(const insight::HistoryLine &line, const QTimeZone &zone, const wording::Wording &wording);

/// What an entry was about, short: one record by its name, many by their number.
QString aboutText(const insight::HistoryLine &line, const wording::Wording &wording);

enum HistoryRole {
    TakenBackRole = FirstUserRole, ///< bool
};
enum HistoryColumn { WhenColumn, WhoColumn, WhatColumn, AboutColumn };

struct HistoryTraits {
    using Row = HistoryRow;
    static constexpr const char *context = "flotilla::ui::HistoryModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row);
    static bool same(const Row &a, const Row &b);
};

/// The list of changes; asks for older ones when its end is seen.
class HistoryModel final : public TableModel<HistoryTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// Whether there are older ones than those shown.
    void setMore(bool more) { m_more = more; }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    bool m_more = false;
};

} // namespace flotilla::ui
