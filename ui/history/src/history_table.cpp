#include "history_table.h"

#include "history_model.h"

#include <QHeaderView>

namespace flotilla::ui {

namespace {

/// What was taken back is muted; times have digits of one width.
class LineDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = paintGround(*painter, option, index);
        const bool muted = index.data(TakenBackRole).toBool() || index.column() == WhenColumn;
        const TextStyle style = index.column() == WhenColumn ? TextStyle::Figures
            : index.column() == WhatColumn                   ? TextStyle::Name
                                                             : TextStyle::Body;
        paintText(*painter, rect, index.data().toString(), style, muted ? Color::Muted : Color::Text);
    }
};

} // namespace

HistoryTable::HistoryTable(const Theme &theme, QWidget *parent) : TableView(theme, parent)
{
    setItemDelegate(new LineDelegate(*this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!model())
        return;
    const int room = viewport()->width();
    const QFontMetrics figures(Theme::font(TextStyle::Figures));
    const int when = figures.horizontalAdvance(QStringLiteral("2000-00-00 00:00")) + space::wide + space::normal;
    const int who = std::clamp(room * 18 / 100, 84, 180);
    const int what = std::clamp(room * 26 / 100, 120, 240);
    setColumnWidth(WhenColumn, when);
    setColumnWidth(WhoColumn, who);
    setColumnWidth(WhatColumn, what);
    setColumnWidth(AboutColumn, std::max(120, room - when - who - what));
}

} // namespace flotilla::ui
