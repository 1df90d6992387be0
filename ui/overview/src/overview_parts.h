#pragma once

#include "kit/theme.h"
#include "overview_content.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui {

/// The key numbers side by side, each with its meaning under it.
class KeyNumbers final : public QWidget {
    Q_OBJECT

public:
    explicit KeyNumbers(const Theme &theme, QWidget *parent = nullptr);
    void setNumbers(std::vector<KeyNumber> numbers);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int perRow() const;

    std::vector<KeyNumber> m_numbers;
};

/// Lines of two rows each; those that lead somewhere are doors.
class LineList final : public QWidget {
    Q_OBJECT

public:
    explicit LineList(const Theme &theme, QWidget *parent = nullptr);
    /// `nothing`: what stands there when there is no line.
    void setLines(std::vector<OverviewLine> lines, const QString &nothing);

Q_SIGNALS:
    void opened(const QString &page, const QString &place);

private:
    class Line;

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    std::vector<OverviewLine> m_lines;
    QString m_nothing;
    bool m_filled = false;
};

} // namespace flotilla::ui
