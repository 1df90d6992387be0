#pragma once

#include <QObject>

namespace flotilla::ui::shell {

class MainWindow;

/// Ends the program when its window shows a place's records for the first time, and prints the memory it holds then, in KiB:
/// what the benchmark of the start measures (tests/bench/bench_start.cpp). A place that cannot be opened ends it with status 1.
class StartMeasure final : public QObject {
    Q_OBJECT

public:
    explicit StartMeasure(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
};

} // namespace flotilla::ui::shell
