#include "kit/drop_button.h"

#include "kit/icons.h"
#include "style_paint.h"

#include <QActionGroup>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace flotilla::ui {
namespace {

constexpr int arrow = 14;
constexpr int left = 10;
constexpr int gap = 6;

} // namespace

DropButton::DropButton(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme), m_menu(this)
{
    setFont(Theme::font(TextStyle::Body));
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(&m_menu);
    // Thousands of projects and mentors are made into actions when somebody wants to choose among them.
    connect(&m_menu, &QMenu::aboutToShow, this, &DropButton::fillMenu);
    connect(&m_menu, &QMenu::triggered, this, [this](QAction *action) {
        m_current = action->data();
        showCurrent();
        Q_EMIT chosen(m_current);
    });
}

void DropButton::setOptions(const std::vector<Option> &options)
{
    m_options = options;
    m_menu.clear();
    const bool there = std::ranges::find(options, m_current, &Option::value) != options.end();
    if (!there)
        m_current = options.empty() ? QVariant() : options.front().value;
    showCurrent();
}

void DropButton::setCurrentValue(const QVariant &value)
{
    m_current = value;
    showCurrent();
}

void DropButton::fillMenu()
{
    m_menu.clear();
    auto *group = new QActionGroup(&m_menu);
    for (const Option &option : m_options) {
        QAction *action = m_menu.addAction(option.text);
        action->setData(option.value);
        action->setCheckable(true);
        action->setChecked(option.value == m_current);
        group->addAction(action);
    }
}

void DropButton::showCurrent()
{
    const auto current = std::ranges::find(m_options, m_current, &Option::value);
    if (current != m_options.end())
        setText(current->text);
    updateGeometry();
    update();
}

QSize DropButton::sizeHint() const
{
    return {left + fontMetrics().horizontalAdvance(text()) + gap + arrow + gap + 2, space::control};
}

void DropButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    paint::control(painter, option, m_theme);
    painter.setPen(m_theme.color(isEnabled() ? Color::Text : Color::Muted));
    const QRect room = rect().adjusted(left, 0, -arrow - 2 * gap, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 2));
    paintIcon(painter, QRect(width() - arrow - gap, (height() - arrow) / 2, arrow, arrow), QStringLiteral("chevron-down"),
              m_theme.color(Color::Muted));
}

} // namespace flotilla::ui
