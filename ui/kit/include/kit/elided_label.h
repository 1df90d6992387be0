#pragma once

#include "kit/theme.h"

#include <QWidget>

namespace flotilla::ui {

/// One line of text in a named font and colour that ends in "…" where there is no room; the tooltip has it whole.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    ElidedLabel(const Theme &theme, TextStyle style, Color color = Color::Text, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setColor(Color color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustToolTip();

    const Theme &m_theme;
    Color m_color;
    QString m_text;
};

} // namespace flotilla::ui
