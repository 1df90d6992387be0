#pragma once

#include "harness.h"

#include "shell/main_window.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

/// The real window on the sample camp, with seams that answer and a clock that stands still.
namespace harness {

/// Nobody else has a place open, unless the test says so.
class AloneInstance final : public platform::SingleInstance {
public:
    bool alone = true;
    QStringList claimed;
    std::function<void()> raise;

    bool claim(const QString &place) override
    {
        claimed.append(place);
        return alone;
    }
    void onRaise(std::function<void()> wanted) override { raise = std::move(wanted); }
};

/// In the sample camp's fifth period.
inline const Instant sampleNow = instantFromMsecs(1779854400000); // 2026-05-27 04:00 UTC

/// Everything the window needs, in a folder of its own that is gone afterwards.
struct Ship {
    explicit Ship(Theme::Mode mode = Theme::Mode::Light, Language speech = Language::English,
                  std::span<const shell::PageEntry> shown = shell::programPages())
        : dress(mode, speech), paths(platform::Paths::below(folder.path())), settings(paths.settings), pages(shown)
    {
    }

    shell::ShellContext context()
    {
        return {dress.theme, dress.language, dialogs, settings, paths, desktop, instance, clock, pages};
    }

    QTemporaryDir folder;
    Dress dress;
    AnsweringDialogs dialogs;
    QuietDesktop desktop;
    AloneInstance instance;
    platform::Paths paths;
    platform::Settings settings;
    std::shared_ptr<const Clock> clock = std::make_shared<FixedClock>(sampleNow);
    std::span<const shell::PageEntry> pages;
};

/// Lets jobs and their answers happen until nothing is left to do.
inline void settle(shell::MainWindow &window)
{
    for (int round = 0; round < 4; ++round) {
        if (window.workspace()) {
            auto written =
                window.workspace()->work([](storage::Store &, workspace::Progress &) -> Result<int> { return 0; });
            QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 60000);
            auto last = window.workspace()->read([](storage::Reader &) -> Result<int> { return 0; });
            QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), 20000);
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTest::qWait(20);
}

/// Opens the sample in a window and waits for its camps.
inline void openSample(shell::MainWindow &window)
{
    QSignalSpy settled(&window, &shell::MainWindow::settled);
    window.openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty() && window.hasCamp(), 60000);
    settle(window);
}

} // namespace harness
