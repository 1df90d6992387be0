#pragma once

#include "kit/theme.h"

#include <QStringList>
#include <QWidget>

namespace flotilla::ui {

/// Where one is on a short way: "✓ Choose › Check › Done".
class StepLine final : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(const Theme &theme, QWidget *parent = nullptr);
    void setSteps(const QStringList &steps, int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace flotilla::ui
