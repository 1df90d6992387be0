#include "matrix_delegates.h"

#include "kit/state_sign.h"
#include "matrix_model.h"

#include <QPainter>

namespace flotilla::ui {
namespace {

bool beginsGroup(const QModelIndex &index)
{
    return index.row() == 0
        || index.siblingAtRow(index.row() - 1).data(MatrixModel::GroupRole) != index.data(MatrixModel::GroupRole);
}

} // namespace

void ProjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!beginsGroup(index)) {
        painter->fillRect(option.rect, view().groundOf(index));
        return;
    }
    paintGround(*painter, option, index);
    constexpr int numberWidth = 16;
    QRect rect = option.rect.adjusted(space::wide, 0, -space::normal, 0);
    const QString number = index.data(MatrixModel::NumberRole).toString();
    if (!number.isEmpty()) {
        const int width =
            std::max(numberWidth, QFontMetrics(Theme::font(TextStyle::SmallFigures)).horizontalAdvance(number));
        paintText(*painter, QRect(rect.left(), rect.top(), width + 1, rect.height()), number, TextStyle::SmallFigures,
                  Color::Muted);
        rect.setLeft(rect.left() + width + space::small);
    }
    paintText(*painter, rect, index.data().toString(), TextStyle::Body, Color::Text);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const QVariant facts = index.data(MatrixModel::FactsRole);
    if (!facts.isValid()) {
        paintTotal(*painter, option.rect, index);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool chosen = index.model()->headerData(index.column(), Qt::Horizontal, MatrixModel::ChosenRole).toBool();
    if (chosen && !selected && view().hoveredRow() != index.row())
        painter->fillRect(option.rect.adjusted(0, index.row() > 0 ? 1 : 0, 0, 0), theme().color(Color::Window));
    paintCell(*painter, option.rect, facts.value<CellFacts>(), theme());
    if (selected && view().currentIndex() == index)
        paintRing(*painter, option.rect);
}

void MatrixDelegate::paintTotal(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool incomplete = index.data(MatrixModel::IncompleteRole).toBool();
    paintText(painter, rect.adjusted(0, 0, -space::normal, 0), index.data().toString(),
              incomplete ? TextStyle::FiguresStrong : TextStyle::Figures, incomplete ? Color::Text : Color::Muted,
              Qt::AlignRight);
}

void MatrixDelegate::paintRing(QPainter &painter, const QRect &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(4, 2, -4, -3), space::radius - 1, space::radius - 1);
    painter.restore();
}

} // namespace flotilla::ui
