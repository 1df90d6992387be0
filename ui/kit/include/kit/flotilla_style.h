#pragma once

#include <QProxyStyle>

class QApplication;

namespace flotilla::ui {

class Theme;

/// Fusion with Flotilla's measures, corners, scroll bars and focus. Reads the theme while painting.
class FlotillaStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit FlotillaStyle(const Theme &theme);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    const Theme &m_theme;
};

/// Whether a widget shows the ring of the focus: it has it, and the keyboard gave it.
bool showsFocus(const QWidget &widget);

/// Gives the application the style, the palette and the fonts, and keeps them up to date when the theme changes.
void dress(QApplication &application, Theme &theme);

} // namespace flotilla::ui
