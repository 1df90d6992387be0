#pragma once

#include "kit/theme.h"

#include <QButtonGroup>
#include <QWidget>

#include <vector>

namespace flotilla::ui {

/// A few exclusive choices side by side: "All 32 | Mine 3".
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const Theme &theme, QWidget *parent = nullptr);

    struct Segment {
        QString text;
        int count = -1; ///< muted behind the text; −1: none
    };
    /// Keeps the current position if there still is one.
    void setSegments(const std::vector<Segment> &segments);
    int current() const;
    /// Without the signal.
    void setCurrent(int position);

Q_SIGNALS:
    void chosen(int position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup m_group;
};

} // namespace flotilla::ui
