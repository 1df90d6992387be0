#include "kit/segmented_control.h"

#include "style_paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>

namespace flotilla::ui {
namespace {

constexpr int padding = 9;
constexpr int countGap = 5;

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const Theme &theme, const SegmentedControl::Segment &segment, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_count(segment.count >= 0 ? QString::number(segment.count) : QString())
    {
        setText(segment.text);
        setCheckable(true);
        setFont(Theme::font(TextStyle::Name));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAccessibleName(m_count.isEmpty() ? segment.text : segment.text + QLatin1Char(' ') + m_count);
    }

    QSize sizeHint() const override { return {2 * padding + contentWidth(), 24}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        option.initFrom(this);
        if (isChecked())
            paint::box(painter, rect(), m_theme.color(Color::Surface), m_theme.color(Color::Line), 5);
        if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::focusRing(painter, rect(), m_theme, 5);
        const bool lit = isChecked() || underMouse();
        int x = (width() - contentWidth()) / 2;
        painter.setPen(m_theme.color(lit && isEnabled() ? Color::Text : Color::Muted));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (m_count.isEmpty())
            return;
        x += fontMetrics().horizontalAdvance(text()) + countGap;
        painter.setFont(Theme::font(TextStyle::Body));
        painter.setPen(m_theme.color(Color::Muted));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_count);
    }

private:
    int contentWidth() const
    {
        const int count =
            m_count.isEmpty() ? 0 : countGap + QFontMetrics(Theme::font(TextStyle::Body)).horizontalAdvance(m_count);
        return fontMetrics().horizontalAdvance(text()) + count;
    }

    const Theme &m_theme;
    QString m_count;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    setFixedHeight(space::control);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::setSegments(const std::vector<Segment> &segments)
{
    const int before = std::max(current(), 0);
    const auto old = m_group.buttons();
    for (QAbstractButton *button : old) {
        m_group.removeButton(button);
        delete button;
    }
    int position = 0;
    for (const Segment &segment : segments) {
        auto *button = new SegmentButton(m_theme, segment, this);
        button->setChecked(position == before);
        layout()->addWidget(button);
        m_group.addButton(button, position++);
    }
    updateGeometry();
}

int SegmentedControl::current() const
{
    return m_group.checkedId();
}

void SegmentedControl::setCurrent(int position)
{
    if (QAbstractButton *button = m_group.button(position))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme.color(Color::Sunken), m_theme.color(Color::Line));
}

} // namespace flotilla::ui
