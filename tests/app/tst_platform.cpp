#include "platform/files.h"
#include "platform/log.h"
#include "platform/paths.h"
#include "platform/settings.h"

#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::platform;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot prepare %s", qPrintable(path));
}

bool isPrivate(const QString &path)
{
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return !(QFileInfo(path).permissions() & others);
}

} // namespace

class TestPlatform : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // Files

    void outputForTheOwnerIsNobodyElses()
    {
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        const QString file = path(u"own.md"_s);
        for (const QByteArray &text :
             {QByteArray("flotilla: one"), QByteArray("flotilla: two"), QByteArray("flotilla: two")}) {
            QVERIFY(writeOutput(file, text, {"flotilla:"}, Readers::Owner));
            QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
            QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));
        }
    }

    void aNewFileIsWritten()
    {
        QVERIFY(writeOutput(path(u"a.md"_s), "text"));
        QCOMPARE(contentOf(path(u"a.md"_s)), QByteArray("text"));
    }

    void someoneElsesFileIsNeverReplaced()
    {
        put(path(u"a.md"_s), "mine");
        const auto written = writeOutput(path(u"a.md"_s), "text");
        QCOMPARE(written.error(), (Error{ErrorCode::NotOurFile, {path(u"a.md"_s)}}));
        QVERIFY(!writeOutput(path(u"a.md"_s), "flotilla: text", {"flotilla:"}));
        QCOMPARE(contentOf(path(u"a.md"_s)), QByteArray("mine"));
    }

    void ourFileIsReplaced()
    {
        put(path(u"a.md"_s), "x flotilla: old");
        QVERIFY(writeOutput(path(u"a.md"_s), "flotilla: new", {"flotilla:"}));
        QCOMPARE(contentOf(path(u"a.md"_s)), QByteArray("flotilla: new"));
    }

    void aMarkFarDownDoesNotCount()
    {
        put(path(u"a.md"_s), QByteArray(5000, 'x') + "flotilla:");
        QCOMPARE(writeOutput(path(u"a.md"_s), "new", {"flotilla:"}).error().code, ErrorCode::NotOurFile);
    }

    void anEmptyFileIsWrittenAndTheSameTextIsFine()
    {
        put(path(u"a.md"_s), "");
        QVERIFY(writeOutput(path(u"a.md"_s), "text"));
        QVERIFY(writeOutput(path(u"a.md"_s), "text"));
        const QByteArray large(10'000, 'y');
        QVERIFY(writeOutput(path(u"b.md"_s), large));
        QVERIFY(writeOutput(path(u"b.md"_s), large));
        QVERIFY(!writeOutput(path(u"b.md"_s), QByteArray(9'999, 'y') + 'z'));
    }

    void aFolderOrALinkToNowhereIsNotReplaced()
    {
        QCOMPARE(writeOutput(m_folder->path(), "text").error().code, ErrorCode::NotOurFile);
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
        QCOMPARE(writeOutput(path(u"link"_s), "text").error().code, ErrorCode::NotOurFile);
        QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
    }

    void aMissingFolderIsNamed()
    {
        const auto written = writeOutput(path(u"none/a.md"_s), "text");
        QCOMPARE(written.error(), (Error{ErrorCode::PathMissing, {path(u"none"_s)}}));
    }

    void noPartialFileIsLeftBehind()
    {
        QVERIFY(writeOutput(path(u"a.md"_s), "text"));
        QVERIFY(!writeOutput(path(u"a.md"_s), "other"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.md"_s});
    }

    void privateFilesAndFolders()
    {
        put(path(u"a"_s), "x");
        QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(makePrivate(path(u"a"_s)));
        QVERIFY(isPrivate(path(u"a"_s)));
        put(path(u"a"_s), "y");
        QVERIFY(makeFolder(path(u"b/c"_s)));
        QVERIFY(isPrivate(path(u"b"_s)) && isPrivate(path(u"b/c"_s)));
        put(path(u"b/c/d"_s), "z");
        QVERIFY(makeFolder(path(u"b/c"_s)));
        QCOMPARE(makePrivate(path(u"none"_s)).error().code, ErrorCode::PathMissing);
        QCOMPARE(makeFolder(path(u"a/b"_s)).error().code, ErrorCode::WriteFailed);
    }

    void aLocalFolderIsOnNoNetworkDrive()
    {
        QVERIFY(!isOnNetworkDrive(m_folder->path()));
        QVERIFY(!isOnNetworkDrive(path(u"not/there/yet.flotilla"_s)));
    }

    void pathsAreMadeForTheUserAlone()
    {
        const Paths paths = Paths::below(path(u"home"_s));
        for (const QString &folder : {paths.data, paths.logs, paths.backups}) {
            QVERIFY2(QFileInfo(folder).isDir(), qPrintable(folder));
            QVERIFY(isPrivate(folder));
        }
        QVERIFY(backupFolder(paths, u"/a/camp.flotilla"_s) != backupFolder(paths, u"/b/camp.flotilla"_s));
        QVERIFY(backupFolder(paths, u"/a/camp.flotilla"_s).startsWith(paths.backups));
    }

    // Settings

    void everySettingHasItsDefault()
    {
        const Settings stored(path(u"settings.ini"_s));
        QCOMPARE(stored.value(settings::theme), ThemeChoice::System);
        QCOMPARE(stored.value(settings::lastPage), u"overview"_s);
        QCOMPARE(stored.value(settings::backups), true);
        QCOMPARE(stored.value(settings::windowGeometry), QByteArray());
        QCOMPARE(stored.value(settings::recentPlaces), QStringList());
        QCOMPARE(stored.value(settings::whoIAm, u"a"_s), QString());
    }

    void settingsAreKept()
    {
        const QByteArray bytes("\x00\x01\xff,;", 5);
        {
            Settings stored(path(u"settings.ini"_s));
            stored.set(settings::theme, ThemeChoice::Dark);
            stored.set(settings::language, LanguageChoice::Chinese);
            stored.set(settings::lastPage, u"people, 人员"_s);
            stored.set(settings::backups, false);
            stored.set(settings::windowGeometry, bytes);
            stored.set(settings::recentPlaces, {u"one"_s});
            stored.set(settings::whoIAm, u"a.flotilla"_s, u"ana"_s);
        }
        const Settings stored(path(u"settings.ini"_s));
        QCOMPARE(stored.value(settings::theme), ThemeChoice::Dark);
        QCOMPARE(stored.value(settings::language), LanguageChoice::Chinese);
        QCOMPARE(stored.value(settings::lastPage), u"people, 人员"_s);
        QCOMPARE(stored.value(settings::backups), false);
        QCOMPARE(stored.value(settings::windowGeometry), bytes);
        QCOMPARE(stored.value(settings::recentPlaces), QStringList{u"one"_s});
        QCOMPARE(stored.value(settings::whoIAm, u"a.flotilla"_s), u"ana"_s);
        QCOMPARE(stored.value(settings::whoIAm, u"b.flotilla"_s), QString());
        QVERIFY(isPrivate(path(u"settings.ini"_s)));
    }

    void aValueOfAnotherTypeCountsAsAbsent()
    {
        put(path(u"settings.ini"_s), "[window]\ntheme=purple\nlanguage=\n[places]\nbackups=perhaps\n");
        const Settings stored(path(u"settings.ini"_s));
        QCOMPARE(stored.value(settings::theme), ThemeChoice::System);
        QCOMPARE(stored.value(settings::language), LanguageChoice::System);
        QCOMPARE(stored.value(settings::backups), true);
    }

    /// Writing waits for the disk, so opening the place that was open last writes nothing.
    void aValueThatIsSetAlreadyWritesNothing()
    {
        const QString file = path(u"settings.ini"_s);
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
        const auto setAll = [&file](ThemeChoice theme) {
            Settings stored(file);
            stored.addRecentPlace(u"/home/ana/camp.flotilla"_s);
            stored.set(settings::windowGeometry, QByteArray("\x01\x00geometry", 10));
            stored.set(settings::backups, true);
            stored.set(settings::theme, theme);
            stored.set(settings::lastCamp, u"/home/ana/camp.flotilla"_s, u"7"_s);
        };
        const auto isWritten = [&](ThemeChoice theme) {
            QFile written(file);
            if (!written.open(QIODevice::ReadWrite) || !written.setFileTime(longAgo, QFileDevice::FileModificationTime))
                return false;
            written.close();
            setAll(theme);
            return QFileInfo(file).lastModified() != longAgo;
        };
        setAll(ThemeChoice::Dark);
        QVERIFY(!isWritten(ThemeChoice::Dark));
        QVERIFY(isWritten(ThemeChoice::Light));
    }

    void recentPlaces()
    {
        Settings stored(path(u"settings.ini"_s));
        for (int i = 0; i < 12; ++i)
            stored.addRecentPlace(QString::number(i));
        stored.addRecentPlace(u"5"_s);
        const QStringList places = stored.value(settings::recentPlaces);
        QCOMPARE(places.size(), 10);
        QCOMPARE(places.first(), u"5"_s);
        QCOMPARE(places.count(u"5"_s), 1);
        QCOMPARE(places.last(), u"2"_s);
    }

    void aForgottenPlaceLeavesNothing()
    {
        Settings stored(path(u"settings.ini"_s));
        stored.addRecentPlace(u"/home/ana/camp.flotilla"_s);
        stored.set(settings::importSource, u"/home/ana/camp.flotilla"_s, u"/home/ana/repository"_s);
        stored.forgetPlace(u"/home/ana/camp.flotilla"_s);
        QCOMPARE(stored.value(settings::importSource, u"/home/ana/camp.flotilla"_s), QString());
        QCOMPARE(stored.value(settings::recentPlaces), QStringList());
    }

    // Log and crash notice

    void theLogHasCodesAndNoTexts()
    {
        {
            Log log(path(u"logs"_s));
            log.write(u"import", {u"12"_s, u"two\nlines"_s});
            log.write(Error{ErrorCode::NotFound, {u"/home/ana/secret"_s}});
            QTest::ignoreMessage(QtWarningMsg, "about ana");
            qWarning("about ana");
        }
        const QByteArray text = contentOf(path(u"logs/flotilla.log"_s));
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith("Z import 12 two lines"));
        QVERIFY(lines[1].endsWith(" error " + QByteArray::number(int(ErrorCode::NotFound)) + " 4"));
        QVERIFY(lines[2].contains(" qt-warning default "));
        QVERIFY(!text.contains("ana"));
        QVERIFY(isPrivate(path(u"logs/flotilla.log"_s)));
    }

    void theLogRotates()
    {
        const QString filler(100'000, u'x');
        {
            Log log(path(u"logs"_s));
            for (int i = 0; i < 70; ++i)
                log.write(u"fill", {QString::number(i), filler});
        }
        const QFileInfoList files = QDir(path(u"logs"_s)).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 5);
        for (const QFileInfo &file : files) {
            QVERIFY(file.size() <= 1'000'000);
            QVERIFY(isPrivate(file.filePath()));
        }
        QVERIFY(contentOf(path(u"logs/flotilla.log"_s)).contains("fill 69 "));
    }

    void aLogThatCannotBeWrittenIsSilent()
    {
        put(path(u"logs"_s), "a file where the folder should be");
        Log log(path(u"logs"_s));
        log.write(u"import");
        QCOMPARE(contentOf(path(u"logs"_s)), QByteArray("a file where the folder should be"));
    }

    void aCleanExitIsNoCrash()
    {
        {
            const CrashNotice first(path(u"logs"_s));
        }
        const CrashNotice second(path(u"logs"_s));
        QVERIFY(!second.crashedSince());
    }

    void twoAtOnceAreNoCrash()
    {
        const CrashNotice first(path(u"logs"_s));
        const CrashNotice second(path(u"logs"_s));
        QVERIFY(!second.crashedSince());
    }

    void aCrashIsToldOnce()
    {
        QVERIFY(makeFolder(path(u"logs"_s)));
        // What a program leaves whose number no process has any more.
        put(path(u"logs/running-0000000000001.lock"_s),
            "999999999\ntst_platform\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
        {
            const CrashNotice next(path(u"logs"_s));
            QVERIFY(next.crashedSince());
            QVERIFY(std::abs(toMsecs(*next.crashedSince()) - QDateTime::currentMSecsSinceEpoch()) < 60'000);
            QCOMPARE(next.logPath(), path(u"logs/flotilla.log"_s));
        }
        const CrashNotice later(path(u"logs"_s));
        QVERIFY(!later.crashedSince());
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
