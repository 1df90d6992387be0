#include "kit/filter_chip.h"

#include "style_paint.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace flotilla::ui {
namespace {

constexpr int left = 7;
constexpr int right = 9;
constexpr int gap = 4;

} // namespace

FilterChip::FilterChip(const Theme &theme, std::optional<Sign> sign, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_sign(sign)
{
    setCheckable(true);
    setFont(Theme::font(TextStyle::Body));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int sign = m_sign ? space::icon + gap : 3;
    const int count = m_count > 0 ? gap + fontMetrics().horizontalAdvance(QString::number(m_count)) : 0;
    return {left + sign + fontMetrics().horizontalAdvance(text()) + count + right + 2, space::control};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    paint::control(painter, option, m_theme);
    if (isChecked())
        paint::box(painter, rect(), Qt::transparent, m_theme.color(Color::Accent));
    int x = left;
    if (m_sign) {
        paintSign(painter, QRectF(x, (height() - space::icon) / 2.0, space::icon, space::icon), *m_sign,
                  m_theme.color(colorOf(*m_sign)));
        x += space::icon + gap;
    } else {
        x += 3;
    }
    painter.setPen(m_theme.color(isEnabled() ? Color::Text : Color::Muted));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    x += fontMetrics().horizontalAdvance(text()) + gap;
    painter.setPen(m_theme.color(Color::Muted));
    if (m_count > 0)
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, QString::number(m_count));
}

} // namespace flotilla::ui
