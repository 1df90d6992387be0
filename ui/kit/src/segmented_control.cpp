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
    SegmentButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFont(Theme::font(TextStyle::Name));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setSegment(const SegmentedControl::Segment &segment)
    {
        m_count = segment.count >= 0 ? QString::number(segment.count) : QString();
        setText(segment.text);
        setAccessibleName(m_count.isEmpty() ? segment.text : segment.text + QLatin1Char(' ') + m_count);
        updateGeometry();
        update();
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
    // Buttons that stay are kept: one of them may have the focus, or be the one just clicked.
    const int before = std::max(current(), 0);
    auto buttons = m_group.buttons();
    while (buttons.size() > qsizetype(segments.size())) {
        QAbstractButton *button = buttons.takeLast();
        m_group.removeButton(button);
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    while (buttons.size() < qsizetype(segments.size())) {
        auto *button = new SegmentButton(m_theme, this);
        layout()->addWidget(button);
        m_group.addButton(button, int(buttons.size()));
        buttons.append(button);
    }
    for (size_t i = 0; i < segments.size(); ++i)
        static_cast<SegmentButton *>(m_group.button(int(i)))->setSegment(segments[i]);
    if (QAbstractButton *button = m_group.button(before < int(segments.size()) ? before : 0))
        button->setChecked(true);
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
