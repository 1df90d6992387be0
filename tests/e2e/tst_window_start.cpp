#include "support/run_program.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// The program as a desktop or a shell starts it.
class TestWindowStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDisplayItSaysSo_data();
    void withoutDisplayItSaysSo();
    void sampleOpensAndCloses();
    void whenTheSessionEndsItEndsCleanly();

private:
    static QProcessEnvironment environment(const QTemporaryDir &home);
};

QProcessEnvironment TestWindowStart::environment(const QTemporaryDir &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] :
         {std::pair{"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"}, {"XDG_CACHE_HOME", "cache"}})
        environment.insert(QLatin1String(name), home.filePath(QLatin1String(folder)));
    return environment;
}

void TestWindowStart::withoutDisplayItSaysSo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("English") << QStringLiteral("en_US.UTF-8") << QStringLiteral("display");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN.UTF-8") << QStringLiteral("显示器");
}

void TestWindowStart::withoutDisplayItSaysSo()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const QTemporaryDir home;
    auto bare = environment(home);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QLatin1String(name));
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    bare.insert(QStringLiteral("LANGUAGE"), language.section(QLatin1Char('.'), 0, 0));
    QProcess program;
    program.setProcessEnvironment(bare);
    program.start(flotilla::test::programPath(), QStringList());
    QVERIFY(program.waitForFinished(20000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(word) && said.contains(QLatin1String("flotilla --help")), qPrintable(said));
    QVERIFY(program.readAllStandardOutput().isEmpty());
}

void TestWindowStart::sampleOpensAndCloses()
{
    const QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(environment(home));
    program.start(flotilla::test::programPath(), {QStringLiteral("--sample")});
    QVERIFY(program.waitForStarted());
    const auto sampleIsThere = [&home] {
        QDirIterator files(home.path(), {QStringLiteral("sample.flotilla")}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext();
    };
    QTRY_VERIFY_WITH_TIMEOUT(sampleIsThere(), 20000);
    // It is open for work now: a second start hands over to it and ends.
    QProcess second;
    second.setProcessEnvironment(environment(home));
    second.start(flotilla::test::programPath(), {QStringLiteral("--sample")});
    QVERIFY(second.waitForFinished(20000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(20000));
}

void TestWindowStart::whenTheSessionEndsItEndsCleanly()
{
    const QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(environment(home));
    program.start(flotilla::test::programPath(), {QStringLiteral("--sample")});
    QVERIFY(program.waitForStarted());
    const auto found = [&home](const QString &name) {
        QDirIterator files(home.path(), {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        return files.hasNext();
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("sample.flotilla")), 20000);
    QVERIFY(found(QStringLiteral("running-*.lock")));
    program.terminate(); // SIGTERM
    QVERIFY(program.waitForFinished(20000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    // Nothing that the next start would take for a crash.
    QVERIFY(!found(QStringLiteral("running-*.lock")));
}

QTEST_GUILESS_MAIN(TestWindowStart)
#include "tst_window_start.moc"
