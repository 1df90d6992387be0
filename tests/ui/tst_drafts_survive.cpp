#include "desk_harness.h"

#include "kit/places.h"
#include "platform/drafts.h"
#include "reports_view.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace harness;

namespace {

/// Everything the window needs, in a folder that outlives the program.
struct Harbour {
    explicit Harbour(const QString &folder) : paths(platform::Paths::below(folder)), settings(paths.settings) { }

    shell::ShellContext context()
    {
        return {dress.theme, dress.language, dialogs, settings, paths, desktop, instance, clock, shell::programPages()};
    }

    Dress dress;
    AnsweringDialogs dialogs;
    QuietDesktop desktop;
    AloneInstance instance;
    platform::Paths paths;
    platform::Settings settings;
    std::shared_ptr<const Clock> clock = std::make_shared<FixedClock>(sampleNow);
};

/// Opens the sample as the mentor of its oldest waiting report, and that report's review.
void sitDown(shell::MainWindow &window)
{
    openSample(window);
    window.goTo(QString::fromLatin1(flotilla::ui::page::reports));
    settle(window);
    window.setWho(waitingReports(window, std::nullopt).front().mentors.front().login);
    settle(window);
    window.findChild<ReportsView *>()->showQueue(true);
    settle(window);
    QTest::keyClick(window.findChild<ReportsView *>(), Qt::Key_F2);
    settle(window);
}

/// Types without end and says after each word how many there are: the program that gets killed.
int typeUntilKilled(const QString &folder)
{
    Harbour harbour(folder);
    shell::MainWindow window(harbour.context());
    window.resize(1440, 900);
    window.show();
    sitDown(window);
    Typist typist(window);
    for (int word = 1;; ++word) {
        typist.type(QStringLiteral("字%1 ").arg(word));
        QTest::qWait(10);
        std::printf("%d\n", word);
        std::fflush(stdout);
    }
}

} // namespace

/// The window is killed in the midst of typing; what was typed more than a second before is there at the next start.
class DraftsSurvive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killed()
    {
        const QTemporaryDir folder;
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), folder.path()});
        QVERIFY(window.waitForStarted());
        QByteArray said;
        const auto words = [&] {
            said += window.readAllStandardOutput();
            return said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
        };
        QTRY_VERIFY_WITH_TIMEOUT(words() >= 20, 120000);
        QTest::qWait(1100); // what stands now is older than a second when it is killed
        const int typed = words();
        QTest::qWait(1000 + QRandomGenerator::global()->bounded(300));
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);

        Harbour harbour(folder.path());
        shell::MainWindow again(harbour.context());
        again.resize(1440, 900);
        again.show();
        sitDown(again);
        const QString found = editor(again)->toPlainText();
        QVERIFY2(found.startsWith(QStringLiteral("字1 字2 字3 ")), qPrintable(found.left(40)));
        QVERIFY2(found.contains(QStringLiteral("字%1 ").arg(typed)), qPrintable(found.right(40)));
        const QDir drafts(platform::draftFolder(harbour.paths));
        const auto files = drafts.entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void handedInAreGone()
    {
        const QTemporaryDir folder;
        Harbour harbour(folder.path());
        {
            shell::MainWindow window(harbour.context());
            window.resize(1440, 900);
            window.show();
            sitDown(window);
            Typist typist(window);
            typist.type(QStringLiteral("Solid work."));
            typist.press(Qt::Key_Return, Qt::ControlModifier);
            settle(window);
            QTest::qWait(50);
        }
        QVERIFY(QDir(platform::draftFolder(harbour.paths)).entryList(QDir::Files).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--type"))
        return typeUntilKilled(arguments.value(2));
    DraftsSurvive test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts_survive.moc"
