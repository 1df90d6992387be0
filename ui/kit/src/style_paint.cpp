#include "style_paint.h"

#include "kit/icons.h"

#include <QPainter>
#include <QStyleOption>

namespace flotilla::ui::paint {
namespace {

constexpr int checkIcon = 16;

class Saved {
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;
    ~Saved() { m_painter.restore(); }

private:
    QPainter &m_painter;
};

bool showsKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line, qreal radius)
{
    const Saved saved(painter);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), radius, radius);
}

void focusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    const Saved saved(painter);
    painter.setPen(QPen(theme.color(Color::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

void control(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    QColor ground = theme.color(Color::Surface);
    if (!option.state.testFlag(QStyle::State_Enabled))
        ground = theme.color(Color::Sunken);
    else if (option.state.testFlag(QStyle::State_Sunken))
        ground = theme.color(Color::Line);
    else if (option.state.testFlag(QStyle::State_On))
        ground = theme.color(Color::Selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        ground = theme.color(Color::Hover);
    box(painter, option.rect, ground, theme.color(Color::Line));
    if (showsKeyboardFocus(option))
        focusRing(painter, option.rect, theme);
}

void field(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    box(painter, option.rect, theme.color(enabled ? Color::Surface : Color::Sunken), theme.color(Color::Line));
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect, theme);
}

void frame(QPainter &painter, const QStyleOption &option, const Theme &theme, bool isPopup)
{
    box(painter, option.rect, Qt::transparent, theme.color(Color::Line), isPopup ? 0 : space::radius);
    if (!isPopup && option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect, theme);
}

void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF rect(QRect(option.rect.center() - QPoint(checkIcon / 2, checkIcon / 2), QSize(checkIcon, checkIcon)));
    if ((on || partly) && enabled)
        box(painter, rect, theme.color(Color::Accent), theme.color(Color::Accent), space::smallRadius);
    else
        box(painter, rect, theme.color(enabled ? Color::Surface : Color::Sunken), theme.color(Color::Calm),
            space::smallRadius);
    const QColor mark = theme.color(enabled ? Color::OnAccent : Color::Muted);
    if (on)
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), QStringLiteral("check"), mark);
    else if (partly)
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), QStringLiteral("minus"), mark);
    if (showsKeyboardFocus(option))
        focusRing(painter, rect.adjusted(-2, -2, 2, 2), theme);
}

void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const Saved saved(painter);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QPointF middle = QRectF(option.rect).center();
    painter.setPen(QPen(theme.color(on && enabled ? Color::Accent : Color::Calm), on ? 5 : 1));
    painter.setBrush(theme.color(enabled ? Color::Surface : Color::Sunken));
    const qreal radius = on ? 5.5 : 7.5;
    painter.drawEllipse(middle, radius, radius);
    if (showsKeyboardFocus(option))
        focusRing(painter, QRectF(middle.x() - 10, middle.y() - 10, 20, 20), theme, 10);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Theme &theme)
{
    const Saved saved(painter);
    if (option.maximum <= option.minimum)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    QRectF thumb = slider;
    if (upright)
        thumb = QRectF(slider.x() + 3, slider.y(), 6, slider.height());
    else
        thumb = QRectF(slider.x(), slider.y() + 3, slider.width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(held ? Color::Calm : Color::Thumb));
    painter.drawRoundedRect(thumb, 3, 3);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const Saved saved(painter);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x() + space::small, rect.center().y(), rect.width() - 2 * space::small, 1),
                         theme.color(Color::Hair));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        box(painter, rect.adjusted(space::tiny, 0, -space::tiny, 0), theme.color(Color::Hover), Qt::transparent,
            space::smallRadius);
    int left = rect.x() + space::normal;
    if (option.menuHasCheckableItems || option.maxIconWidth > 0) {
        const QRect slot(left, rect.center().y() - 7, 16, 16);
        if (option.checked)
            paintIcon(painter, slot, QStringLiteral("check"), theme.color(Color::Accent));
        else if (!option.icon.isNull())
            option.icon.paint(&painter, slot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        left += 16 + space::small;
    }
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect text(left, rect.y(), rect.right() - left - space::normal, rect.height());
    painter.setFont(option.font);
    painter.setPen(theme.color(enabled ? Color::Text : Color::Muted));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    painter.setPen(theme.color(Color::Muted));
    if (parts.size() > 1)
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.last());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(text.right() - 12, rect.center().y() - 7, 14, 14), QStringLiteral("chevron-right"),
                  theme.color(Color::Muted));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    constexpr int arrow = 12;
    const bool first =
        option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    QRect rect = option.rect.adjusted(first ? space::wide : space::small, 0, last ? -space::wide : -space::small, 0);
    const QFont font = Theme::font(TextStyle::CaptionName);
    const QFontMetrics metrics(font);
    const int room = rect.width() - (sorted ? arrow + 2 : 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(text);
    const int left = right ? rect.right() + 1 - width : rect.left();
    painter.setFont(font);
    painter.setPen(theme.color(sorted ? Color::Text : Color::Muted));
    painter.drawText(QRect(left, rect.top(), width + 1, rect.height()), int(Qt::AlignVCenter | Qt::AlignLeft), text);
    if (sorted) {
        // Qt's arrow down means ascending: the smallest on top.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        const QRectF place(
            QRect(right ? left - arrow - 2 : left + width + 2, rect.center().y() - arrow / 2 + 1, arrow, arrow));
        paintIcon(painter, place, ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                  theme.color(Color::Muted));
    }
}

void progress(QPainter &painter, const QRect &rect, double part, const Theme &theme)
{
    const Saved saved(painter);
    QRectF bar(rect.x(), rect.center().y() - 2, rect.width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::Line));
    painter.drawRoundedRect(bar, 2, 2);
    if (part <= 0)
        return;
    bar.setWidth(std::max(4.0, bar.width() * std::min(part, 1.0)));
    painter.setBrush(theme.color(Color::Accent));
    painter.drawRoundedRect(bar, 2, 2);
}

} // namespace flotilla::ui::paint
