#include "kit/button.h"

#include "kit/icons.h"
#include "style_paint.h"

#include <QPainter>
#include <QShortcut>
#include <QStyleOptionButton>

namespace flotilla::ui {
namespace {

constexpr int iconGap = 6;
constexpr int keyGap = 10;
constexpr int keyHeight = 20;

} // namespace

QSize keySize(const QString &key)
{
    return {QFontMetrics(Theme::font(TextStyle::Caption)).horizontalAdvance(key) + 12, keyHeight};
}

void paintKey(QPainter &painter, const QRect &rect, const QString &key, const QColor &line, const QColor &ground,
              const QColor &text)
{
    paint::box(painter, rect, ground, line, space::smallRadius);
    painter.setFont(Theme::font(TextStyle::Caption));
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, key);
}

Button::Button(const Theme &theme, Kind kind, QWidget *parent) : QPushButton(parent), m_theme(theme), m_kind(kind)
{
    setFont(Theme::font(TextStyle::Name));
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

Button::Button(const Theme &theme, const QString &text, const QString &iconName, Kind kind, QWidget *parent)
    : Button(theme, kind, parent)
{
    setText(text);
    setIconName(iconName);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence &key)
{
    // A shortcut of QAbstractButton's own is lost with every new text, which sets the one of its mnemonic.
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    }
    m_shortcut->setKey(key);
    m_key = key.toString(QKeySequence::NativeText);
    m_key.replace(QLatin1StringView("Return"), QLatin1StringView("Enter")); // as it stands on the key
    updateGeometry();
    update();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const int height = m_kind == Kind::Main ? space::mainControl : m_kind == Kind::Link ? 20 : space::control;
    if (m_iconOnly)
        return {height, height};
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += space::icon + iconGap;
    if (m_kind == Kind::Link)
        return {width + 2, height};
    width += 2 * 10 + 2;
    if (m_kind == Kind::Main)
        width += m_key.isEmpty() ? 4 : keyGap + keySize(m_key).width() - 2;
    return {width, height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

QColor Button::textColor() const
{
    if (!isEnabled())
        return m_theme.color(Color::Muted);
    switch (m_kind) {
    case Kind::Main:
        return m_theme.color(Color::OnAccent);
    case Kind::Link:
        return m_theme.color(Color::Accent);
    case Kind::Quiet:
        return m_theme.color(isChecked() ? Color::Text : Color::Muted);
    case Kind::Normal:
        break;
    }
    return m_theme.color(Color::Text);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool lit = isEnabled() && (underMouse() || isDown() || isChecked());
    if (m_kind == Kind::Normal || (m_kind == Kind::Main && !isEnabled())) {
        paint::control(painter, option, m_theme);
    } else if (m_kind == Kind::Main) {
        const QColor accent = m_theme.color(Color::Accent);
        const QColor ground = lit ? Theme::mix(accent, m_theme.color(Color::Text), .88) : accent;
        paint::box(painter, rect(), ground, ground);
        if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::box(painter, rect().adjusted(2, 2, -2, -2), Qt::transparent, m_theme.color(Color::OnAccent),
                       space::smallRadius);
    } else {
        if (lit && m_kind == Kind::Quiet)
            paint::box(painter, rect(), m_theme.color(Color::Hover), Qt::transparent);
        if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::focusRing(painter, rect(), m_theme, space::smallRadius);
    }

    const QColor color = textColor();
    const bool tinted = m_kind == Kind::Main || m_kind == Kind::Link;
    const QColor faded = Theme::mix(m_theme.color(Color::Muted), m_theme.color(Color::Line), .3);
    const QColor iconColor = !isEnabled() ? faded : tinted ? color : m_theme.color(Color::Muted);
    const int textWidth = m_iconOnly ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = m_iconName.isEmpty() ? 0 : space::icon + (m_iconOnly ? 0 : iconGap);
    const int keyWidth = m_kind == Kind::Main && !m_key.isEmpty() ? keyGap + keySize(m_key).width() : 0;
    int left = m_kind == Kind::Link ? 1 : (width() - textWidth - iconWidth - keyWidth) / 2 + (keyWidth > 0 ? 2 : 0);
    if (!m_iconName.isEmpty())
        paintIcon(painter, QRect(left, (height() - space::icon) / 2, space::icon, space::icon), m_iconName, iconColor);
    left += iconWidth;
    if (m_iconOnly)
        return;
    painter.setFont(font());
    painter.setPen(color);
    painter.drawText(QRect(left, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     text());
    if (m_kind == Kind::Link && underMouse())
        painter.drawLine(left, height() - 3, left + textWidth, height() - 3);
    if (keyWidth > 0) {
        const QSize key = keySize(m_key);
        paintKey(painter, QRect(QPoint(left + textWidth + keyGap, (height() - key.height()) / 2), key), m_key,
                 isEnabled() ? m_theme.color(Color::AccentKey) : m_theme.color(Color::Line), Qt::transparent, color);
    }
}

} // namespace flotilla::ui
