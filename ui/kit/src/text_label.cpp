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
    const int asked = std::min(width, maximumWidth());
    // QLabel does not say when it changed; comparing what its height depends on is cheap beside breaking lines.
    if (m_measuredText != text() || m_measuredFont != font() || m_measuredMargins != contentsMargins()) {
        m_measuredText = text();
        m_measuredFont = font();
        m_measuredMargins = contentsMargins();
        m_measured.fill({});
    }
    const auto *known = std::ranges::find(m_measured, asked, &Measured::width);
    if (known != m_measured.end())
        return known->height;
    Measured &kept = m_measured.at(m_nextMeasured++ % m_measured.size());
    kept = {asked, QLabel::heightForWidth(asked)};
    return kept.height;
}

void TextLabel::paintColor()
{
    QPalette own = m_theme.palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_color));
    own.setColor(QPalette::Text, m_theme.color(m_color));
    setPalette(own);
}

} // namespace flotilla::ui
