#include "shell/run_window.h"

#include "deep_link.h"
#include "kit/flotilla_style.h"
#include "local_instance.h"
#include "platform/log.h"
#include "platform/quit_signals.h"
#include "shell/main_window.h"
#include "start_measure.h"
#include "storage/location.h"

#include <QApplication>
#include <QTextStream>

#include <optional>
#include <utility>

namespace flotilla::ui::shell {
namespace {

namespace settings = platform::settings;
using platform::LanguageChoice;
using platform::ThemeChoice;

constexpr int usageStatus = 2;

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

Language languageOf(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::Chinese:
        return Language::Chinese;
    case LanguageChoice::English:
        return Language::English;
    case LanguageChoice::System:
        break;
    }
    return UiLanguage::ofSystem();
}

Theme::Mode modeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Mode::Light;
    case ThemeChoice::Dark:
        return Theme::Mode::Dark;
    case ThemeChoice::System:
        break;
    }
    return Theme::Mode::System;
}

void sayNoDisplay()
{
    const bool chinese = UiLanguage::ofSystem() == Language::Chinese;
    QTextStream(stderr) << (chinese
                                ? QStringLiteral("没有可用的显示器，无法打开窗口。命令行功能请见 flotilla --help。")
                                : QStringLiteral(
                                      "There is no display to open the window on. What works without one: flotilla --help"))
                        << Qt::endl;
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (!hasDisplay()) {
        sayNoDisplay();
        return usageStatus;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.flotilla.Flotilla"));
    const auto paths = platform::Paths::standard();
    const platform::Log log(paths.logs);
    const platform::CrashNotice crash(paths.logs);
    const platform::QuitSignals quitSignals;
    platform::Settings stored(paths.settings);
    Theme theme(modeOf(stored.value(settings::theme)));
    dress(application, theme);
    UiLanguage language;
    language.set(languageOf(stored.value(settings::language)));
    DesktopDialogs dialogs;
    SystemDesktop desktop;
    LocalInstance instance;

    QStringList arguments = QApplication::arguments().mid(1);
    const bool measured = arguments.removeOne(QLatin1String("--measure-start"));
    QString place = arguments.value(0);
    const QString link = isDeepLink(place) ? std::exchange(place, QString()) : QString();
    const bool sample = place == QLatin1String("--sample");
    if (place.isEmpty())
        place = stored.value(settings::recentPlaces).value(0);
    if (sample)
        place = paths.data + QStringLiteral("/sample.flotilla");
    if (!place.isEmpty() && !instance.claim(storage::Location::parse(place).text()))
        return 0;

    MainWindow window(
        {theme, language, dialogs, stored, paths, desktop, instance, std::make_shared<SystemClock>(), programPages()});
    std::optional<StartMeasure> measure;
    if (measured)
        measure.emplace(window);
    // A file is there at once, so the window's first picture is the camp; a server may keep one waiting.
    const bool remote = storage::Location::parse(place).engine() != storage::Engine::Sqlite;
    if (remote)
        window.show();
    if (sample)
        window.openSample();
    else if (!place.isEmpty())
        window.openLocation(place);
    window.show();
    if (!link.isEmpty())
        window.openLink(link);
    if (crash.crashedSince())
        window.offerLog(crash.logPath());
    return QApplication::exec();
}

} // namespace flotilla::ui::shell
