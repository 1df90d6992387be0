#include "write_back_model.h"

#include <QPainter>

namespace flotilla::ui {

namespace {

QVariant value(const WriteBackRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.mentee;
    case LoginRole:
        return row.login;
    case PlaceRole:
    case Qt::ToolTipRole:
        return row.about;
    case StateRole:
        return row.state;
    case ToneRole:
        return static_cast<int>(row.tone);
    case Qt::AccessibleTextRole:
        return WriteBackModel::tr("%1, %2: %3", "mentee, where the review goes, how it stands")
            .arg(row.mentee, row.about, row.state);
    default:
        return {};
    }
}

} // namespace

std::span<const TableColumn<WriteBackRow>> WriteBackTraits::columns()
{
    static const TableColumn<WriteBackRow> all[] = {
        {QT_TRANSLATE_NOOP("flotilla::ui::WriteBackModel", "Review"), Qt::AlignLeft, value}};
    return all;
}

qint64 WriteBackTraits::key(const WriteBackRow &row)
{
    return row.waiting.review.value();
}

bool WriteBackTraits::same(const WriteBackRow &a, const WriteBackRow &b)
{
    return a.waiting == b.waiting && a.mentee == b.mentee && a.about == b.about && a.state == b.state && a.tone == b.tone;
}

void WriteBackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = paintGround(*painter, option, index);
    const QString state = index.data(StateRole).toString();
    const int stateWidth = QFontMetrics(Theme::font(TextStyle::CaptionName)).horizontalAdvance(state);
    const int half = room.height() / 2;
    const QRect first(room.left(), room.top() + 3, room.width(), half - 1);
    const QRect second(room.left(), room.top() + half - 1, room.width(), half - 3);
    paintText(*painter, first, state, TextStyle::CaptionName, static_cast<Color>(index.data(ToneRole).toInt()),
              Qt::AlignRight);
    const QRect left = first.adjusted(0, 0, -stateWidth - space::normal, 0);
    const int used = paintText(*painter, left, index.data().toString(), TextStyle::Name, Color::Text);
    paintText(*painter, left.adjusted(used + space::small, 0, 0, 0), index.data(LoginRole).toString(), TextStyle::Body,
              Color::Muted);
    paintText(*painter, second, index.data(PlaceRole).toString(), TextStyle::Caption, Color::Muted);
}

} // namespace flotilla::ui
