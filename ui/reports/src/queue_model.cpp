#include "queue_model.h"

#include <QPainter>

namespace flotilla::ui {

namespace {

QVariant value(const QueueRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.mentee;
    case LoginRole:
        return row.login;
    case AboutRole:
        return row.about;
    case AgeRole:
        return row.age;
    case OldRole:
        return row.isOld;
    case Qt::ToolTipRole:
        return row.about;
    case Qt::AccessibleTextRole:
        return QueueModel::tr("%1, %2, waits: %3", "mentee, report, how long").arg(row.mentee, row.about, row.age);
    default:
        return {};
    }
}

} // namespace

std::span<const TableColumn<QueueRow>> QueueTraits::columns()
{
    static const TableColumn<QueueRow> all[] = {
        {QT_TRANSLATE_NOOP("flotilla::ui::QueueModel", "Report"), Qt::AlignLeft, value}};
    return all;
}

qint64 QueueTraits::key(const QueueRow &row)
{
    return row.entry.report.value();
}

bool QueueTraits::same(const QueueRow &a, const QueueRow &b)
{
    return a.entry == b.entry && a.mentee == b.mentee && a.about == b.about && a.age == b.age;
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = paintGround(*painter, option, index);
    const QString age = index.data(AgeRole).toString();
    const int ageWidth = QFontMetrics(Theme::font(TextStyle::SmallFigures)).horizontalAdvance(age);
    const int half = room.height() / 2;
    const QRect first(room.left(), room.top() + 3, room.width(), half - 1);
    const QRect second(room.left(), room.top() + half - 1, room.width(), half - 3);
    paintText(*painter, first, age, TextStyle::SmallFigures, index.data(OldRole).toBool() ? Color::Wait : Color::Muted,
              Qt::AlignRight);
    const QRect left = first.adjusted(0, 0, -ageWidth - space::normal, 0);
    const int used = paintText(*painter, left, index.data().toString(), TextStyle::Name, Color::Text);
    paintText(*painter, left.adjusted(used + space::small, 0, 0, 0), index.data(LoginRole).toString(), TextStyle::Body,
              Color::Muted);
    paintText(*painter, second, index.data(AboutRole).toString(), TextStyle::Caption, Color::Muted);
}

} // namespace flotilla::ui
