#pragma once

#include "kit/theme.h"

#include <QLabel>

#include <array>

namespace flotilla::ui {

/// A label in a named font and colour that follows the theme; wraps, and may hold links.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextStyle style, Color color = Color::Text, QWidget *parent = nullptr);
    void setColor(Color color);
    /// A layout asks for the height at its own width, however narrow the label is kept. What was measured once is kept: nested
    /// layouts ask for the same few widths dozens of times, and each answer breaks the whole text into lines.
    int heightForWidth(int width) const override;

private:
    struct Measured {
        int width = -1;
        int height = 0;
    };
    void paintColor();

    const Theme &m_theme;
    Color m_color;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable QMargins m_measuredMargins;
    mutable std::array<Measured, 4> m_measured;
    mutable std::size_t m_nextMeasured = 0;
};

} // namespace flotilla::ui
