#pragma once

#include "kit/theme.h"

#include <QLabel>

namespace flotilla::ui {

/// A label in a named font and colour that follows the theme; wraps, and may hold links.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextStyle style, Color color = Color::Text, QWidget *parent = nullptr);
    void setColor(Color color);
    /// A layout asks for the height at its own width, however narrow the label is kept.
    int heightForWidth(int width) const override;

private:
    void paintColor();

    const Theme &m_theme;
    Color m_color;
};

} // namespace flotilla::ui
