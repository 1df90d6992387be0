#include "domain/results.h"
#include "storage/transaction.h"
#include "support/folders.h"
#include "support/run_program.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;
using test::runFlotilla;

namespace {

/// Edits a place without end, as the window does, and says after each edit that it is done: "<number>\n".
int editUntilKilled(const QString &file)
{
    auto workspace =
        workspace::Workspace::open(storage::Location::parse(file), {.who = u"somebody"_s, .clock = {}, .backupFolder = {}});
    if (!workspace)
        return 1;
    for (int number = 1;; ++number) {
        auto edit =
            (*workspace)->edit({.code = u"edit-person"_s}, [number](storage::Transaction &transaction) -> Result<void> {
                Person person{.name = u"kill test %1"_s.arg(number), .note = QString::number(number)};
                if (auto done = transaction.insert(person); !done)
                    return done;
                auto people = transaction.all<Person>();
                if (!people)
                    return std::unexpected(people.error());
                people->front().note = u"edited %1 times"_s.arg(number);
                return transaction.update(people->front());
            });
        edit.waitForFinished();
        if (!edit.result())
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

/// What was acknowledged is there after the program was killed at any moment, and the file is whole. Twenty kills; FLOTILLA_KILLS
/// asks for more.
class TestKillAndReopen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("FLOTILLA_KILLS", &isNumber);
        m_kills = isNumber && asked > 0 ? asked : 20;
        m_random.seed(quint32(QDateTime::currentMSecsSinceEpoch()));
    }

    void editing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"camp.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, file, u"--mentees"_s, u"3"_s, u"--camps"_s, u"1"_s}).status, 0);
        std::size_t before = people(file).size();
        for (int kill = 0; kill < (m_kills + 1) / 2; ++kill) {
            QProcess editor;
            editor.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, file}, QIODevice::ReadOnly);
            QVERIFY(editor.waitForReadyRead(60'000));
            QTest::qWait(m_random.bounded(300));
            editor.kill();
            QVERIFY(editor.waitForFinished());
            QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
            const int acknowledged = lastNumber(editor.readAllStandardOutput());
            QVERIFY(acknowledged > 0);
            const std::vector<Person> now = people(file);
            // The one that was under way may be there as well.
            QVERIFY(now.size() >= before + std::size_t(acknowledged)
                    && now.size() <= before + std::size_t(acknowledged) + 1);
            for (int number = 1; number <= acknowledged; ++number)
                QVERIFY(std::ranges::find(now, QString::number(number), &Person::note) != now.end()
                        || std::ranges::find(now, u"kill test %1"_s.arg(number), &Person::name) != now.end());
            before = now.size();
            const test::Ran check = runFlotilla({u"check"_s, file});
            QVERIFY2(check.status == 0, qPrintable(check.out + check.err));
        }
    }

    void importing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"camp.flotilla"_s);
        const QString source = folder.filePath(u"voyage"_s);
        QVERIFY(test::copyFolder(QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage"), source));
        const QString changing = source + u"/Reports/Voyage_3rd/01_lin-qiao/[WeeklyReport]2031.03.17~2031.03.30.md"_s;
        const QByteArray text = test::readFile(changing);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runFlotilla({u"import"_s, source, u"--into"_s, file}).status, 0);
        const int whole = int(timer.elapsed()) + 20;
        int known = 0;
        for (int kill = 1; kill <= m_kills / 2; ++kill) {
            QVERIFY(test::writeFile(changing, text + "\nstep" + QByteArray::number(kill) + "\n"));
            QProcess import;
            import.start(flotilla::test::programPath(), {u"import"_s, source, u"--into"_s, file}, QIODevice::ReadOnly);
            QVERIFY(import.waitForStarted());
            QTest::qWait(m_random.bounded(whole));
            import.kill();
            QVERIFY(import.state() == QProcess::NotRunning || import.waitForFinished());
            const bool acknowledged = import.exitStatus() == QProcess::NormalExit && import.exitCode() == 0;
            const test::Ran check = runFlotilla({u"check"_s, file});
            QVERIFY2(check.status == 0, qPrintable(check.out + check.err));
            const bool isThere = finds(file, kill);
            QVERIFY(isThere || !acknowledged);
            // All of it or nothing: what was there before is there, or the new text is.
            QVERIFY(isThere || known == 0 || finds(file, known));
            if (isThere)
                known = kill;
        }
        QCOMPARE(runFlotilla({u"import"_s, source, u"--into"_s, file}).status, 0);
        QVERIFY(finds(file, m_kills / 2));
    }

    void importingIntoANewFile()
    {
        const QString source = QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage");
        QTemporaryDir folder;
        for (int kill = 1; kill <= std::max(2, m_kills / 10); ++kill) {
            const QString file = folder.filePath(u"new%1.flotilla"_s.arg(kill));
            QProcess import;
            import.start(flotilla::test::programPath(), {u"import"_s, source, u"--into"_s, file}, QIODevice::ReadOnly);
            QVERIFY(import.waitForStarted());
            QTest::qWait(m_random.bounded(250));
            import.kill();
            QVERIFY(import.state() == QProcess::NotRunning || import.waitForFinished());
            // Whatever it left, the next import makes it whole.
            const test::Ran again = runFlotilla({u"import"_s, source, u"--into"_s, file});
            QVERIFY2(again.status == 0, qPrintable(again.err));
            QCOMPARE(runFlotilla({u"check"_s, file}).status, 0);
        }
    }

private:
    static int lastNumber(const QByteArray &lines)
    {
        const QByteArray whole = lines.left(lines.lastIndexOf('\n'));
        return whole.sliced(whole.lastIndexOf('\n') + 1).toInt();
    }

    static std::vector<Person> people(const QString &file)
    {
        auto store = storage::Store::open(storage::Location::parse(file), storage::OpenMode::ReadOnly);
        if (!store)
            qFatal("cannot be opened any more: %s", qPrintable(store.error().arguments.join(u' ')));
        auto reader = storage::Reader::begin(**store);
        return *(*reader)->all<Person>();
    }

    static bool finds(const QString &file, int step)
    {
        const test::Ran ran = runFlotilla({u"search"_s, file, u"step%1"_s.arg(step), u"--json"_s});
        for (const QJsonValue &hit : QJsonDocument::fromJson(ran.out.toUtf8()).object()[u"results"].toArray())
            if (hit[u"excerpt"].toString().split(u' ').contains(u"step%1"_s.arg(step)))
                return true;
        return false;
    }

    int m_kills = 20;
    QRandomGenerator m_random;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edit") == 0)
        return editUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestKillAndReopen test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill_and_reopen.moc"
