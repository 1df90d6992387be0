#include "step_line.h"

#include "kit/icons.h"

#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sign = 14;
constexpr int signGap = 4;
constexpr int gap = 8;

QFont fontOf(bool current)
{
    return Theme::font(current ? TextStyle::Strong : TextStyle::Body);
}

} // namespace

StepLine::StepLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepLine::setSteps(const QStringList &steps, int current)
{
    m_steps = steps;
    m_current = current;
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.value(current)));
    updateGeometry();
    update();
}

QSize StepLine::sizeHint() const
{
    int width = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        width += QFontMetrics(fontOf(true)).horizontalAdvance(m_steps[i]) + (i < m_current ? sign + signGap : 0);
        if (i > 0)
            width += 2 * gap + sign;
    }
    return {width, space::control};
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double top = (height() - sign) / 2.0;
    double x = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            paintIcon(painter, QRectF(x + gap, top, sign, sign), u"chevron-right"_s, m_theme.color(Color::Muted));
            x += 2 * gap + sign;
        }
        if (i < m_current) {
            paintIcon(painter, QRectF(x, top, sign, sign), u"check"_s, m_theme.color(Color::Good));
            x += sign + signGap;
        }
        const bool current = i == m_current;
        painter.setFont(fontOf(current));
        painter.setPen(m_theme.color(current ? Color::Text : Color::Muted));
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps[i]);
        x += QFontMetrics(painter.font()).horizontalAdvance(m_steps[i]);
    }
}

} // namespace flotilla::ui
