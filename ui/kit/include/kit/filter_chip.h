#pragma once

#include "kit/state_sign.h"

#include <QAbstractButton>

#include <optional>

namespace flotilla::ui {

/// A filter that is on or off: "● Waiting 9".
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    FilterChip(const Theme &theme, std::optional<Sign> sign, QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<Sign> m_sign;
    int m_count = 0;
};

} // namespace flotilla::ui
