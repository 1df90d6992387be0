#pragma once

#include "kit/theme.h"

#include <QWidget>

namespace flotilla::ui {

/// One line of text in several fonts and colours on one baseline. Where there is no room, runs marked `vanishes` go
/// first, then the run marked `yields` ends in "…"; the tooltip has all of it.
class RunLine final : public QWidget {
    Q_OBJECT

public:
    struct Run {
        QString text;
        TextStyle style = TextStyle::Body;
        Color color = Color::Text;
        int gap = 0; ///< in front of it
        bool yields = false;
        bool vanishes = false;
    };

    explicit RunLine(const Theme &theme, QWidget *parent = nullptr);

    void setRuns(std::vector<Run> runs);
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int naturalWidth() const;
    /// The runs there is room for, with the width that is still too much.
    std::pair<std::vector<Run>, int> fitting() const;

    const Theme &m_theme;
    std::vector<Run> m_runs;
};

/// The separator between the parts of a line.
RunLine::Run separator(TextStyle style = TextStyle::Body);

} // namespace flotilla::ui
