#include "plan_delegates.h"

#include "domain/report.h"
#include "interchange/import_plan.h"
#include "kit/icons.h"
#include "kit/state_sign.h"
#include "plan_tables.h"

#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using interchange::PlanAction;

namespace {

constexpr int signGap = 6;

QRect signSquare(const QRect &rect)
{
    return {rect.left(), rect.center().y() - space::icon / 2 + 1, space::icon, space::icon};
}

Color textColor(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(MutedRole).toBool() ? Color::Muted : Color::Text;
}

/// A label's width with its padding.
constexpr int labelPadding = 6;
constexpr int labelHeight = 20;

int labelWidth(const QString &text, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(text) + 2 * labelPadding;
}

} // namespace

ActionLook lookOfAction(int action)
{
    switch (PlanAction(action)) {
    case PlanAction::New:
        return {u"plus"_s, Color::Good};
    case PlanAction::Changed:
        return {u"pencil"_s, Color::Wait};
    case PlanAction::Same:
        return {u"check"_s, Color::Calm};
    case PlanAction::Skipped:
        break;
    }
    return {u"minus"_s, Color::Calm};
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const ActionLook look = lookOfAction(index.data(PlanActionRole).toInt());
    const QRect sign = signSquare(rect).adjusted(1, 1, -1, -1);
    paintIcon(*painter, sign, look.iconName, theme().color(look.color));
    paintText(*painter, rect.adjusted(space::icon + signGap, 0, 0, 0), index.data().toString(), TextStyle::Body,
              textColor(index));
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const bool given = ReviewState(index.data(ReviewRole).toInt()) == ReviewState::Reviewed;
    const Sign sign = given ? Sign::Done : Sign::Waiting;
    paintSign(*painter, signSquare(rect), sign, theme().color(colorOf(sign)));
    paintText(*painter, rect.adjusted(space::icon + signGap, 0, 0, 0), index.data().toString(),
              given ? TextStyle::Figures : TextStyle::Body, given ? Color::Text : Color::Muted);
}

void NotesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const QStringList notes = index.data(NotesRole).toStringList();
    const QFont font = Theme::font(TextStyle::Caption);
    const QFontMetrics metrics(font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    int x = rect.left();
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const qsizetype left = notes.size() - i - 1;
        const QString rest = left > 0 ? u"+%1"_s.arg(left) : QString();
        const int restWidth = left > 0 ? metrics.horizontalAdvance(rest) + space::small : 0;
        int width = labelWidth(notes[i], metrics);
        if (x + width + restWidth > rect.right() && i > 0) {
            painter->setPen(theme().color(Color::Muted));
            painter->drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                              u"+%1"_s.arg(left + 1));
            break;
        }
        width = std::min(width, rect.right() - restWidth - x);
        const QRect label(x, rect.center().y() - labelHeight / 2 + 1, width, labelHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::mix(theme().color(Color::Text), view().groundOf(index), .08));
        painter->drawRoundedRect(label, space::smallRadius, space::smallRadius);
        painter->setPen(theme().color(Color::Text));
        painter->drawText(label, Qt::AlignCenter,
                          metrics.elidedText(notes[i], Qt::ElideRight, width - 2 * labelPadding + 1));
        x += width + space::tiny;
    }
    painter->restore();
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const bool chosen = index.data(ChosenRole).toBool();
    if (chosen)
        paintSign(*painter, signSquare(rect), Sign::Done, theme().color(Color::Good));
    paintText(*painter, rect.adjusted(space::icon + signGap, 0, 0, 0), index.data().toString(), TextStyle::Body,
              chosen ? Color::Text : Color::Muted);
}

void MutedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    paintText(*painter, rect, index.data().toString(), TextStyle::Body, Color::Muted);
}

void DaysDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    paintText(*painter, rect, index.data().toString(), TextStyle::Figures, textColor(index));
}

} // namespace flotilla::ui
