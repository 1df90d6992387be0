#pragma once

#include "insight/timeline.h"
#include "kit/theme.h"

#include <QWidget>

namespace flotilla::ui {

class UiLanguage;

/// The phases of a camp side by side, with today on them.
class TimeLine final : public QWidget {
    Q_OBJECT

public:
    TimeLine(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void setPhases(std::vector<insight::Phase> phases, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }
    /// The rectangles of the texts that are shown, for tests.
    std::vector<QRectF> textRects() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Text {
        QRectF rect;
        QString text;
        TextStyle style;
        Color color;
    };
    struct Layout {
        std::vector<QRectF> bars;
        std::vector<Text> texts;
        double today = -1;
    };
    Layout arranged() const;
    QString nameOf(const insight::Phase &phase) const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::vector<insight::Phase> m_phases;
    QDate m_today;
};

} // namespace flotilla::ui
