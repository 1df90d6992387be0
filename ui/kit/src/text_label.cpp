#include "kit/text_label.h"

#include <algorithm>

namespace flotilla::ui {

TextLabel::TextLabel(const Theme &theme, TextStyle style, Color color, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_color(color)
{
    setFont(Theme::font(style));
    paintColor();
    connect(&theme, &Theme::changed, this, &TextLabel::paintColor);
}

void TextLabel::setColor(Color color)
{
    m_color = color;
    paintColor();
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void TextLabel::paintColor()
{
    QPalette own = m_theme.palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_color));
    own.setColor(QPalette::Text, m_theme.color(m_color));
    setPalette(own);
}

} // namespace flotilla::ui
