#include "support/folders.h"
#include "support/run_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using flotilla::test::Ran;
using flotilla::test::runFlotilla;

namespace {

QJsonObject jsonOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out.toUtf8()).object();
}

/// Whether a failure is told as it should be: one sentence on standard error, nothing else.
bool isOneSentence(const Ran &ran)
{
    return ran.out.isEmpty() && ran.errLines().size() == 1 && ran.err.startsWith(u"flotilla: "_s) && ran.err.size() > 20;
}

} // namespace

/// The built program, as a script or a person at a terminal uses it.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.filePath(u"sample.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, m_sample}).status, 0);
        m_voyage = m_folder.filePath(u"voyage"_s);
        QVERIFY(flotilla::test::copyFolder(QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage"), m_voyage));
    }

    void helpIsOnStandardOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("program") << QStringList{u"--help"_s};
        const QStringList verbs =
            u"import rollcall announce nudge lint-report summary chart search camp camps certificates verify keys export check sample camp-file write-back erase ledger results sessions"_s
                .split(u' ');
        for (const QString &verb : verbs) {
            QTest::newRow(qPrintable(verb)) << QStringList{verb, u"--help"_s};
            QTest::newRow(qPrintable(verb + u" zh"_s)) << QStringList{verb, u"--help"_s, u"--lang"_s, u"zh"_s};
        }
    }
    void helpIsOnStandardOutput()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runFlotilla(arguments);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
        QVERIFY(ran.out.contains(arguments.contains(u"zh"_s) ? u"用法："_s : u"Usage:"_s));
        QVERIFY(arguments.size() == 1 || ran.out.contains(u"flotilla "_s + arguments.front()));
    }

    void anOlderFileIsBroughtUpWhenItIsRead()
    {
        const QString old = m_folder.filePath(u"old.flotilla"_s);
        QVERIFY(QFile::copy(QStringLiteral(FLOTILLA_TEST_DATA "/schema/1.sqlite"), old));
        QVERIFY(QFile::setPermissions(old, QFile::ReadOwner));
        const bool mayWriteAnyway = QFile(old).open(QIODevice::ReadWrite); // root may
        const Ran refused = runFlotilla({u"camps"_s, old});
        if (!mayWriteAnyway) {
            QCOMPARE(refused.status, 4);
            QVERIFY2(refused.errLines().size() == 1 && refused.err.contains(u"older Flotilla"_s), qPrintable(refused.err));
        }
        QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
        const Ran read = runFlotilla({u"camps"_s, old});
        QVERIFY2(read.status == 0 && read.err.isEmpty() && !read.out.isEmpty(), qPrintable(read.err));
        QCOMPARE(runFlotilla({u"check"_s, old}).status, 0);
    }

    void aCampIsMadeAndShown()
    {
        const QString file = m_folder.filePath(u"made.flotilla"_s);
        const QStringList days{u"--from"_s, u"2027-03-01"_s, u"--to"_s, u"2027-05-23"_s};
        const auto make = [&](const QString &title, const QStringList &more) {
            return runFlotilla(QStringList{u"camp"_s, u"new"_s, file, u"--title"_s, title} + more);
        };
        QCOMPARE(make(u"Voyage 4"_s, {u"--from"_s, u"2027-13-01"_s, u"--to"_s, u"2027-05-23"_s}).status, 2);
        QCOMPARE(make(u"Voyage 4"_s, {u"--from"_s, u"2027-03-01"_s, u"--to"_s, u"2027-02-23"_s}).status, 3);
        QVERIFY(!QFile::exists(file)); // what fails leaves nothing
        QCOMPARE(make(u"Voyage 4"_s, days + QStringList{u"--pause"_s, u"2027-03-10..2027-03-12"_s}).status, 0);
        QCOMPARE(make(u"Voyage 4"_s, days).status, 3);
        QCOMPARE(make(u"Voyage 5"_s, {u"--like"_s, u"voyage-4"_s, u"--from"_s, u"2027-09-06"_s}).status, 0);
        const Ran shown = runFlotilla({u"camp"_s, u"show"_s, file, u"--camp"_s, u"voyage-5"_s, u"--json"_s});
        const QJsonObject camp = QJsonDocument::fromJson(shown.out.toUtf8()).object();
        const QJsonArray periods = camp[u"batches"_s].toArray().first().toObject()[u"periods"_s].toArray();
        QCOMPARE(periods.size(), 6);
        QCOMPARE(periods.first().toObject()[u"end"_s].toString(), u"2027-09-22"_s); // three days longer, as the last one's
        QCOMPARE(runFlotilla({u"camp"_s, u"list"_s, file}).out.count(u'\n'), 2);
        QVERIFY(runFlotilla({u"camp"_s, u"show"_s, file, u"--camp"_s, u"voyage-4"_s, u"--lang"_s, u"zh"_s})
                    .out.contains(u"截止"_s));
        QCOMPARE(runFlotilla({u"check"_s, file}).status, 0);
        QCOMPARE(runFlotilla({u"camp"_s, u"fly"_s, file}).status, 2);
    }

    void whatWouldBeErasedIsSaidFirst()
    {
        const QString file = m_folder.filePath(u"erase.flotilla"_s);
        QCOMPARE(runFlotilla({u"import"_s, m_voyage, u"--into"_s, file}).status, 0);
        const Ran asked = runFlotilla({u"erase"_s, file, u"Nox-Star"_s});
        QCOMPARE(asked.status, 2);
        QVERIFY(asked.err.contains(u"--yes"_s));
        QVERIFY2(asked.out.contains(u"report"_s) && asked.out.contains(u"cannot be undone"_s), qPrintable(asked.out));
        const auto found = [&] {
            return jsonOf(runFlotilla({u"erase"_s, file, u"nox-star"_s, u"--json"_s}))[u"reports"].toInt();
        };
        const int reports = found();
        QVERIFY(reports > 0);
        const Ran erased = runFlotilla({u"erase"_s, file, u"nox-star"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(erased.status, 0);
        QCOMPARE(jsonOf(erased)[u"reports"].toInt(), reports);
        QVERIFY(jsonOf(erased)[u"erased"].toBool());
        // There is nobody of that name any more, and the counts stay right.
        QCOMPARE(runFlotilla({u"erase"_s, file, u"nox-star"_s, u"--yes"_s}).status, 2);
        QCOMPARE(runFlotilla({u"check"_s, file}).status, 0);
    }

    void versionIsPrinted() { QVERIFY(runFlotilla({u"--version"_s}).out.startsWith(u"flotilla "_s)); }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such verb") << QStringList{u"frobnicate"_s};
        QTest::newRow("no such option") << QStringList{u"check"_s, u"--frob"_s, u"x"_s};
        QTest::newRow("no such option of the program") << QStringList{u"--frob"_s};
        QTest::newRow("rollcall without period") << QStringList{u"rollcall"_s, m_sample};
        QTest::newRow("rollcall without file") << QStringList{u"rollcall"_s};
        QTest::newRow("period is no number") << QStringList{u"rollcall"_s, m_sample, u"--period"_s, u"five"_s};
        QTest::newRow("import without target") << QStringList{u"import"_s, m_voyage};
        QTest::newRow("option without value") << QStringList{u"import"_s, m_voyage, u"--into"_s};
        QTest::newRow("no such audience") << QStringList{u"export"_s, m_sample,   u"--archive"_s,
                                                         u"x"_s,      u"--for"_s, u"enemies"_s};
        QTest::newRow("sample without target") << QStringList{u"sample"_s};
        QTest::newRow("too many mentees") << QStringList{u"sample"_s, u"--into"_s, m_folder.filePath(u"no"_s),
                                                         u"--mentees"_s, u"100000"_s};
        QTest::newRow("no such chart") << QStringList{u"chart"_s, u"pie"_s, m_sample, u"--out"_s, u"pie.png"_s};
        QTest::newRow("chart to nowhere") << QStringList{u"chart"_s, u"reports"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s};
        QTest::newRow("chart of an unknown kind")
            << QStringList{u"chart"_s, u"reports"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--out"_s, u"x.bmp"_s};
        QTest::newRow("report of an unknown kind")
            << QStringList{u"chart"_s, u"report"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--out"_s, u"x.docx"_s};
        QTest::newRow("chart of an unknown mentor")
            << QStringList{u"chart"_s,    u"reports"_s, m_sample,   u"--camp"_s, u"yuanfan-3"_s,
                           u"--mentor"_s, u"nobody"_s,  u"--out"_s, u"x.png"_s};
        QTest::newRow("erase nobody") << QStringList{u"erase"_s, m_sample};
        QTest::newRow("erase somebody unknown") << QStringList{u"erase"_s, m_sample, u"nobody-known"_s, u"--yes"_s};
        QTest::newRow("no such language") << QStringList{u"check"_s, m_sample, u"--lang"_s, u"fr"_s};
        QTest::newRow("one argument too many") << QStringList{u"check"_s, m_sample, u"more"_s};
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runFlotilla(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith(u"flotilla: "_s), qPrintable(ran.err));
        QVERIFY(ran.errLines().size() <= 2);
    }

    void aMistypedVerbIsGuessed()
    {
        QVERIFY(runFlotilla({u"rolcall"_s}).err.contains(u"flotilla rollcall"_s));
        QVERIFY(runFlotilla({u"lint"_s}).err.contains(u"flotilla lint-report"_s));
        QVERIFY(!runFlotilla({u"frobnicate"_s}).err.contains(u"flotilla rollcall"_s));
    }

    void rollCallHasThePublicShape()
    {
        const Ran ran = runFlotilla({u"rollcall"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"5"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith(u"# 第 5 次周报汇总\n"_s));
        QVERIFY(ran.out.contains(
            u"\n### 3. 编译缓存的跨进程共享\n\n- [x] @jiangyubai (@weinanxing @guchangfeng)\n- [x] @wenruoyao"_s));
        QVERIFY(ran.out.contains(u"\n- [ ] @chengyanshu (@hezhiqiu)\n"_s));
        QVERIFY(!ran.out.contains(u"待点评"_s));
        QCOMPARE(ran.out.count(u"- [x] "_s), 28);
        QCOMPARE(ran.out.count(u"- [ ] "_s), 3);
    }

    void rollCallForThoseWhoRunTheCampSaysWhatIsOwed()
    {
        const QStringList arguments{u"rollcall"_s, m_sample,        u"--camp"_s, u"yuanfan-3"_s, u"--period"_s,
                                    u"5"_s,        u"--internal"_s, u"--lang"_s, u"en"_s};
        const Ran ran = runFlotilla(arguments);
        QVERIFY(ran.out.contains(u"## Not handed in (3)"_s));
        QVERIFY(ran.out.contains(u"## Reviews owed (9)"_s));
        QVERIFY(ran.out.contains(u"  - @mengtinglan · since "_s));
        const QJsonObject json = jsonOf(runFlotilla(arguments + QStringList{u"--json"_s}));
        QCOMPARE(json[u"reported"].toInt(), 28);
        QCOMPARE(json[u"expected"].toInt(), 31);
        int waiting = 0;
        for (const QJsonValue &group : json[u"groups"].toArray())
            for (const QJsonValue &entry : group[u"entries"].toArray())
                waiting += entry[u"word"].toString() == u"waiting"_s && entry[u"waiting_since"].isString();
        QCOMPARE(waiting, 9);
        const Ran csv = runFlotilla(arguments + QStringList{u"--csv"_s});
        QCOMPARE(csv.out.count(u'\n'), 1 + 31);
        QVERIFY(csv.out.startsWith(u"project_number,track,project,mentee,"_s));
    }

    void sessionsAreAListAndACalendar()
    {
        const QString path = m_folder.filePath(u"camp.ics"_s);
        const QStringList arguments{u"sessions"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--lang"_s, u"en"_s};
        const Ran list = runFlotilla(arguments);
        QCOMPARE(list.status, 0);
        QCOMPARE(list.out.count(u"\n- "_s), 3); // two talks were given, one has its place
        const QJsonArray sessions = jsonOf(runFlotilla(arguments + QStringList{u"--json"_s}))[u"sessions"].toArray();
        QCOMPARE(sessions.size(), 3);
        const auto uids = [&](const QStringList &more) {
            const Ran ran = runFlotilla(arguments + QStringList{u"--ics"_s, path} + more);
            QStringList found;
            QFile file(path);
            if (ran.status == 0 && file.open(QIODevice::ReadOnly))
                for (const QByteArray &line : file.readAll().split('\n'))
                    if (line.startsWith("UID:"))
                        found.append(QString::fromUtf8(line.trimmed()));
            return found;
        };
        const QStringList all = uids({});
        QCOMPARE(all.size(), 3 + 9 + 11); // sessions, the periods of two batches, defenses
        QCOMPARE(uids({}), all);          // written over its own file
        const QStringList mine = uids({u"--person"_s, u"linzhiyuan"_s});
        QVERIFY(mine.size() >= 3 + 6 && mine.size() < all.size());
        QCOMPARE(runFlotilla(arguments + QStringList{u"--ics"_s, path, u"--person"_s, u"nobody"_s}).status, 2);
        QCOMPARE(runFlotilla(arguments + QStringList{u"--person"_s, u"linzhiyuan"_s}).status, 2);
        QFile other(m_folder.filePath(u"other.ics"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("BEGIN:VCALENDAR") > 0);
        other.close();
        QCOMPARE(runFlotilla(arguments + QStringList{u"--ics"_s, other.fileName()}).status, 4);
    }

    void chartsAreDrawnWithoutADisplay()
    {
        // The environment of the tests names a platform; a script's does not.
        const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
        qunsetenv("QT_QPA_PLATFORM");
        const auto restore = qScopeGuard([&] { qputenv("QT_QPA_PLATFORM", platform); });
        const Ran list = runFlotilla({u"chart"_s});
        QCOMPARE(list.status, 0);
        const QStringList lines = list.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 12);
        for (const QString &line : lines) {
            const QString name = line.section(u' ', 0, 0);
            const QString path = m_folder.filePath(name + u".pdf"_s);
            const Ran ran = runFlotilla({u"chart"_s, name, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--out"_s, path});
            QVERIFY2(ran.status == 0 && ran.out.isEmpty(), qPrintable(name + ran.err));
            QFile pdf(path);
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        }
    }

    void aChartsNumbersAreTheRollCallsNumbers()
    {
        const QString path = m_folder.filePath(u"reports.csv"_s);
        const QStringList arguments{u"chart"_s,  u"reports"_s, m_sample,   u"--camp"_s, u"yuanfan-3"_s,
                                    u"--lang"_s, u"en"_s,      u"--out"_s, path};
        QCOMPARE(runFlotilla(arguments).status, 0);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s);
        QVERIFY(lines.front().startsWith(u"Period,"_s));
        QVERIFY2(lines[5].split(u',').contains(u"28"_s) && lines[5].split(u',').contains(u"31"_s), qPrintable(lines[5]));
        // A file that is not Flotilla's stays.
        const QString picture = m_folder.filePath(u"holiday.png"_s);
        QFile holiday(picture);
        QVERIFY(holiday.open(QIODevice::WriteOnly) && holiday.write("not a chart") > 0);
        holiday.close();
        const Ran refused =
            runFlotilla({u"chart"_s, u"reports"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--out"_s, picture});
        QCOMPARE(refused.status, 4);
        QVERIFY(isOneSentence(refused));
    }

    void publicFormsSayNothingInternal()
    {
        const QStringList arguments{u"rollcall"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"5"_s};
        for (const QString &form : {u"--json"_s, u"--csv"_s}) {
            const Ran ran = runFlotilla(arguments + QStringList{form});
            QCOMPARE(ran.status, 0);
            QVERIFY(!ran.out.contains(u"waiting"_s) && !ran.out.contains(u"late"_s) && !ran.out.contains(u"孟听澜"_s));
        }
    }

    void nudgesNameWhoOwesSomething()
    {
        const QStringList arguments{u"nudge"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"5"_s};
        const Ran ran = runFlotilla(arguments);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(u"第 5 次周报"_s), qPrintable(ran.out));
        QVERIFY(ran.out.contains(u"mailto:"_s));
        const Ran json = runFlotilla(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.status, 0);
        const QJsonObject nudges = jsonOf(json);
        QCOMPARE(nudges.value(u"period"_s).toInt(), 5);
        QVERIFY(!nudges.value(u"groups"_s).toArray().isEmpty());
        QCOMPARE(runFlotilla({u"nudge"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s}).status, 2);
    }

    void announcementOpensAPeriod()
    {
        const Ran ran = runFlotilla({u"announce"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"6"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(u"[WeeklyReport]"_s));
        for (const QString &heading :
             {u"### 姓名"_s, u"### 实习项目"_s, u"### 本周工作"_s, u"### 下周工作"_s, u"### 导师点评"_s})
            QVERIFY2(ran.out.contains(heading), qPrintable(heading));
        QVERIFY(!ran.out.contains(u"[x]"_s));
        QCOMPARE(ran.out.count(u"- [ ] "_s), 31);
        const Ran english =
            runFlotilla({u"announce"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"6"_s, u"--lang"_s, u"en"_s});
        QVERIFY(english.out.contains(u"Sparse attention on the CPU"_s));
    }

    void whatAnnouncementTellsPassesTheLint()
    {
        const Ran ran = runFlotilla({u"announce"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"6"_s});
        const qsizetype start = ran.out.indexOf(u"```markdown\n"_s) + 12;
        QString text = ran.out.sliced(start, ran.out.indexOf(u"```"_s, start) - start);
        text.replace(u"1. \n"_s, u"1. 完成了一件事\n"_s).replace(u"请联系导师填写"_s, u"做得很好，继续。"_s);
        const QRegularExpressionMatch name = QRegularExpression(u"`(\\[WeeklyReport\\][^`]+\\.md)`"_s).match(ran.out);
        QVERIFY(name.hasMatch());
        const QString path = m_folder.filePath(u"lint/01_linzhiyuan/"_s + name.captured(1));
        QVERIFY(flotilla::test::writeFile(path, text.toUtf8()));
        const Ran lint = runFlotilla({u"lint-report"_s, path});
        QVERIFY2(lint.status == 0, qPrintable(lint.out));
    }

    void lintSaysWhatToChange()
    {
        const QString folder = m_folder.filePath(u"lint2/07_some-one/"_s);
        QVERIFY(flotilla::test::writeFile(
            folder + u"[WeeklyReport] 2031.3.3~2031.03.16.md"_s,
            "### 姓名\n\n某人\n\n### 本周工作\n\n做了一些事情\n\n### 下周工作\n\n继续\n\n### 导师点评\n\n请联系导师填写\n"));
        QVERIFY(flotilla::test::writeFile(folder + u"img/a.png"_s, "\x89PNG"));
        QVERIFY(flotilla::test::writeFile(folder + u"README.md"_s, "# hello\n"));
        const Ran ran = runFlotilla({u"lint-report"_s, m_folder.filePath(u"lint2"_s), u"--json"_s});
        QCOMPARE(ran.status, 1);
        QStringList codes;
        for (const QJsonValue &finding : jsonOf(ran)[u"findings"].toArray())
            codes.append(finding[u"code"].toString());
        QCOMPARE(codes, (QStringList{u"name-date-digits"_s, u"heading-missing"_s, u"review-placeholder"_s}));
        QCOMPARE(jsonOf(ran)[u"reports"].toInt(), 1);
        // a file that is named is checked though nothing in it looks like a report
        const QString notes = m_folder.filePath(u"lint3/07_some-one/notes.md"_s);
        QVERIFY(flotilla::test::writeFile(notes, "Did a lot.\n"));
        const Ran named = runFlotilla({u"lint-report"_s, notes, u"--json"_s});
        QCOMPARE(named.status, 1);
        QCOMPARE(jsonOf(named)[u"reports"].toInt(), 1);
        const Ran github = runFlotilla({u"lint-report"_s, m_folder.filePath(u"lint2"_s), u"--github"_s});
        QCOMPARE(github.status, 1);
        const QStringList lines = github.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[2].startsWith(u"::error file="_s));
        QVERIFY(lines[2].contains(u",line=13,"_s));
    }

    void summaryCountsDistinctThings()
    {
        const QJsonObject json = jsonOf(runFlotilla({u"summary"_s, m_sample, u"--json"_s}));
        const QJsonArray camps = json[u"camps"].toArray();
        QCOMPARE(camps.size(), 2);
        QCOMPARE(camps[0][u"slug"].toString(), u"yuanfan-3"_s);
        QCOMPARE(camps[0][u"mentees"].toInt(), 32);
        QCOMPARE(camps[0][u"projects"].toInt(), 27);
        const QJsonObject one = jsonOf(runFlotilla({u"summary"_s, m_sample, u"--json"_s, u"--camp"_s, u"yuanfan-2"_s}));
        QCOMPARE(one[u"camps"].toArray().size(), 1);
        QVERIFY(runFlotilla({u"summary"_s, m_sample, u"--lang"_s, u"en"_s}).out.contains(u"| Mentees | 32 |"_s));
        // What the table says at its head is what its lines add up to.
        const Ran text = runFlotilla({u"summary"_s, m_sample, u"--camp"_s, u"yuanfan-2"_s, u"--lang"_s, u"en"_s});
        int reports = 0;
        for (const QJsonValue &period : one[u"camps"_s][0][u"by_period"_s].toArray())
            reports += period[u"reported"_s].toInt();
        QVERIFY2(text.out.contains(u"| Reports handed in | %1 |"_s.arg(reports)), qPrintable(text.out));
        QVERIFY(text.out.contains(u"32 mentees took part with 8 mentors; 31 of them graduated."_s));
    }

    void searchFindsTwoCharacterWords()
    {
        const Ran ran = runFlotilla({u"search"_s, m_sample, u"内存"_s, u"--json"_s, u"--limit"_s, u"4"_s});
        QCOMPARE(ran.status, 0);
        const QJsonArray results = jsonOf(ran)[u"results"].toArray();
        QCOMPARE(results.size(), 4);
        for (const QJsonValue &hit : results) {
            QVERIFY(hit[u"excerpt"].toString().contains(u"内存"_s));
            QVERIFY(!hit[u"path"].toString().isEmpty() && !hit[u"person"].toString().isEmpty());
        }
        QCOMPARE(jsonOf(runFlotilla({u"search"_s, m_sample, u"没有这样的词语"_s, u"--json"_s}))[u"results"].toArray().size(),
                 0);
    }

    void severalCampsAskWhichOne()
    {
        const Ran ran = runFlotilla({u"rollcall"_s, m_sample, u"--period"_s, u"1"_s});
        QCOMPARE(ran.status, 3);
        QVERIFY(ran.err.contains(u"yuanfan-3"_s) && ran.err.contains(u"yuanfan-2"_s));
        QCOMPARE(runFlotilla({u"rollcall"_s, m_sample, u"--camp"_s, u"no-such"_s, u"--period"_s, u"1"_s}).status, 3);
        QCOMPARE(runFlotilla({u"rollcall"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--period"_s, u"99"_s}).status, 3);
    }

    void importPlansAppliesAndIsQuietTheSecondTime()
    {
        const QString file = m_folder.filePath(u"voyage.flotilla"_s);
        const Ran plan = runFlotilla({u"import"_s, m_voyage, u"--plan"_s});
        QCOMPARE(plan.status, 0);
        QVERIFY(plan.out.contains(u"lin-qiao"_s) && plan.out.contains(u"Roll call"_s));
        QVERIFY(!QFile::exists(file));
        const QJsonObject json = jsonOf(runFlotilla({u"import"_s, m_voyage, u"--plan"_s, u"--json"_s}));
        for (const QString &key : {u"reports"_s, u"periods"_s, u"ignored"_s, u"warnings"_s, u"roll_call"_s})
            QVERIFY2(json[key].isArray(), qPrintable(key));
        const Ran first = runFlotilla({u"import"_s, m_voyage, u"--into"_s, file});
        QCOMPARE(first.status, 0);
        QVERIFY(first.out.isEmpty());
        const auto warnings = json[u"warnings"_s].toArray().size();
        QVERIFY(warnings > 0);
        QVERIFY2(first.err.contains(u"warnings: %1."_s.arg(warnings)), qPrintable(first.err));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const QByteArray camps = runFlotilla({u"camps"_s, file, u"--json"_s}).out.toUtf8();
        const Ran second = runFlotilla({u"import"_s, m_voyage, u"--into"_s, file});
        QCOMPARE(second.status, 0);
        QVERIFY(second.err.contains(u"Nothing has changed"_s) && !second.err.contains(u"warnings"_s));
        QCOMPARE(runFlotilla({u"camps"_s, file, u"--json"_s}).out.toUtf8(), camps);
        QCOMPARE(runFlotilla({u"check"_s, file}).status, 0);
    }

    void editionsAreListed()
    {
        const Ran ran = runFlotilla({u"import"_s, m_voyage, u"--list"_s, u"--json"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(jsonOf(ran)[u"editions"].toArray().size(), 1);
    }

    void badSourcesLeaveTheTargetAsItWas_data()
    {
        QTest::addColumn<QString>("source");
        const auto path = [&](const QString &name) { return m_folder.filePath(u"bad/"_s + name); };
        QTest::newRow("not there") << path(u"nothing"_s);
        QVERIFY(flotilla::test::writeFile(path(u"text.md"_s), "hello\n"));
        QTest::newRow("a file") << path(u"text.md"_s);
        QVERIFY(flotilla::test::writeFile(path(u"binary"_s), QByteArray(4096, '\0')));
        QTest::newRow("a binary file") << path(u"binary"_s);
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QTest::newRow("an empty folder") << path(u"empty"_s);
        QVERIFY(flotilla::test::writeFile(path(u"code/src/main.c"_s), "int main(void) { return 0; }\n"));
        QTest::newRow("a folder without reports") << path(u"code"_s);
        QVERIFY(flotilla::test::writeFile(path(u"broken/.git/HEAD"_s), "this is no head\n"));
        QVERIFY(flotilla::test::writeFile(path(u"broken/.git/config"_s), "[core\n"));
        QVERIFY(QDir().mkpath(path(u"broken/.git/objects"_s)) && QDir().mkpath(path(u"broken/.git/refs"_s)));
        QTest::newRow("a broken repository") << path(u"broken"_s);
        QVERIFY(flotilla::test::writeFile(path(u"broken.zip"_s), "PK\x03\x04 and then nothing"));
        QTest::newRow("a broken archive") << path(u"broken.zip"_s);
        QVERIFY(flotilla::test::writeFile(path(u"broken.jsonl"_s), "{\"flotilla\":\"archive\",\"schema\":1}\n{\"no\n"));
        QTest::newRow("a broken archive of ours") << path(u"broken.jsonl"_s);
    }
    void badSourcesLeaveTheTargetAsItWas()
    {
        QFETCH(QString, source);
        const QString there = freshTarget();
        const QByteArray before = runFlotilla({u"summary"_s, there, u"--json"_s}).out.toUtf8();
        const Ran ran = runFlotilla({u"import"_s, source, u"--into"_s, there});
        QVERIFY2(ran.status == 3 || ran.status == 2, qPrintable(QString::number(ran.status) + ran.err));
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        QCOMPARE(runFlotilla({u"summary"_s, there, u"--json"_s}).out.toUtf8(), before);
        const QString absent = m_folder.filePath(u"never.flotilla"_s);
        QVERIFY(runFlotilla({u"import"_s, source, u"--into"_s, absent}).status != 0);
        QVERIFY(!QFile::exists(absent));
    }

    void badListsAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto path = [&](const QString &name) { return m_folder.filePath(u"lists/"_s + name); };
        QVERIFY(flotilla::test::writeFile(path(u"binary.csv"_s), QByteArray("\0\1\2\xff", 4)));
        QVERIFY(flotilla::test::writeFile(path(u"other.csv"_s), "colour,size\nred,3\n"));
        QTest::newRow("no roster") << QStringList{u"--roster"_s, path(u"none.csv"_s)};
        QTest::newRow("roster without columns") << QStringList{u"--roster"_s, path(u"other.csv"_s)};
        QTest::newRow("binary roster") << QStringList{u"--roster"_s, path(u"binary.csv"_s)};
        QTest::newRow("results without columns") << QStringList{u"--results"_s, path(u"other.csv"_s)};
        QTest::newRow("no catalogue") << QStringList{u"--projects"_s, path(u"none.md"_s)};
        QTest::newRow("no such edition") << QStringList{u"--edition"_s, u"nowhere"_s};
    }
    void badListsAreNamed()
    {
        QFETCH(QStringList, options);
        const Ran ran = runFlotilla(QStringList{u"import"_s, m_voyage, u"--plan"_s} + options);
        QCOMPARE(ran.status, 3);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
    }

    void whatAnotherProgramMadeMeanwhileIsKept_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("the first one is cancelled") << true;
        QTest::newRow("the first one comes to its end") << false;
    }
    void whatAnotherProgramMadeMeanwhileIsKept()
    {
        QFETCH(bool, cancelled);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"camp.flotilla"_s);
        QProcess first;
        first.start(flotilla::test::programPath(), {u"sample"_s, u"--into"_s, file, u"--camps"_s, u"12"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty(), 20000);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, file}).status, 0);
        const QByteArray second = flotilla::test::readFile(file);
        if (cancelled)
            ::kill(pid_t(first.processId()), SIGINT);
        QVERIFY(first.waitForFinished(300'000));
        QCOMPARE(first.exitCode(), cancelled ? 130 : 5);
        QCOMPARE(flotilla::test::readFile(file), second);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"camp.flotilla"_s});
    }

    void whatIsNotOursIsNeverOverwritten()
    {
        const QString path = m_folder.filePath(u"letter.txt"_s);
        const QByteArray letter = "Dear reader,\nthis is not yours.\n";
        QVERIFY(flotilla::test::writeFile(path, letter));
        for (const QStringList &arguments :
             {QStringList{u"import"_s, m_voyage, u"--into"_s, path}, QStringList{u"sample"_s, u"--into"_s, path},
              QStringList{u"export"_s, m_sample, u"--archive"_s, path}, QStringList{u"check"_s, path}}) {
            const Ran ran = runFlotilla(arguments);
            QCOMPARE(ran.status, 4);
            QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
            QCOMPARE(flotilla::test::readFile(path), letter);
        }
    }

    void aNewerSchemaIsRefused()
    {
        const QString path = freshTarget();
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE flotilla SET schema_version = 9999"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const QByteArray before = flotilla::test::readFile(path);
        for (const QStringList &arguments :
             {QStringList{u"import"_s, m_voyage, u"--into"_s, path}, QStringList{u"check"_s, path},
              QStringList{u"camps"_s, path}, QStringList{u"sample"_s, u"--into"_s, path}}) {
            const Ran ran = runFlotilla(arguments);
            QCOMPARE(ran.status, 4);
            QVERIFY2(isOneSentence(ran) && ran.err.contains(u"9999"_s), qPrintable(ran.err));
        }
        QCOMPARE(flotilla::test::readFile(path), before);
    }

    void foldersAndAbsentFilesAreNamed()
    {
        QCOMPARE(runFlotilla({u"camps"_s, m_folder.filePath(u"not-there.flotilla"_s)}).status, 3);
        const Ran folder = runFlotilla({u"camps"_s, m_folder.path()});
        QCOMPARE(folder.status, 4);
        QVERIFY2(isOneSentence(folder), qPrintable(folder.err));
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, m_folder.filePath(u"no/such/folder/x.flotilla"_s)}).status, 3);
    }

    void withoutPermissionNothingIsRead()
    {
        QTemporaryDir open;
        QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7755)));
        const QString program = open.filePath(u"flotilla"_s);
        QVERIFY(QFile::copy(flotilla::test::programPath(), program));
        QVERIFY(QFile::setPermissions(program, QFile::Permissions(0x7755)));
        QVERIFY(flotilla::test::writeFile(open.filePath(u"closed/01_some-one/[WeeklyReport]2031.03.03~2031.03.16.md"_s),
                                          "### 姓名\n"));
        QVERIFY(QFile::setPermissions(open.filePath(u"closed"_s), QFile::Permissions()));
        QVERIFY(flotilla::test::writeFile(open.filePath(u"closed.flotilla"_s), "x"));
        QVERIFY(QFile::setPermissions(open.filePath(u"closed.flotilla"_s), QFile::Permissions()));
        const auto asNobody = [] {
            constexpr unsigned nobody = 65534;
            if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
                _exit(99);
        };
        const Ran source = runFlotilla({u"import"_s, open.filePath(u"closed"_s), u"--plan"_s}, asNobody, program);
        QCOMPARE(source.status, 3);
        QVERIFY2(isOneSentence(source), qPrintable(source.err));
        const Ran file = runFlotilla({u"camps"_s, open.filePath(u"closed.flotilla"_s)}, asNobody, program);
        QVERIFY2(file.status == 3 || file.status == 4, qPrintable(file.err));
        QVERIFY2(isOneSentence(file), qPrintable(file.err));
        QVERIFY(QFile::setPermissions(open.filePath(u"closed"_s), QFile::Permissions(0x7755)));
    }

    void aFullDiskLeavesTheTargetAsItWas()
    {
        const QString path = freshTarget();
        const QByteArray before = runFlotilla({u"summary"_s, path, u"--json"_s}).out.toUtf8();
        const auto smallDisk = [] {
            const rlimit limit{.rlim_cur = 300'000, .rlim_max = 300'000};
            signal(SIGXFSZ, SIG_IGN);
            setrlimit(RLIMIT_FSIZE, &limit);
        };
        const Ran ran = runFlotilla({u"import"_s, m_voyage, u"--into"_s, path}, smallDisk);
        QCOMPARE(ran.status, 4);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        QCOMPARE(runFlotilla({u"summary"_s, path, u"--json"_s}).out.toUtf8(), before);
        QCOMPARE(runFlotilla({u"check"_s, path}).status, 0);
        const QString absent = m_folder.filePath(u"full.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, absent}, smallDisk).status, 4);
        QVERIFY(!QFile::exists(absent));
    }

    void aHugeFileIsLeftOutAndNamed()
    {
        const QString folder = m_folder.filePath(u"huge"_s);
        QVERIFY(flotilla::test::copyFolder(m_voyage, folder));
        QFile huge(folder + u"/Reports/Voyage_3rd/01_lin-qiao/[WeeklyReport]2031.04.14~2031.04.27.md"_s);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024));
        huge.close();
        const QJsonArray ignored =
            jsonOf(runFlotilla({u"import"_s, folder, u"--plan"_s, u"--json"_s}))[u"ignored"].toArray();
        QVERIFY(std::ranges::any_of(ignored,
                                    [](const QJsonValue &file) { return file[u"reason"].toString() == u"too-large"_s; }));
    }

    void aLinkOutOfTheTreeIsNotFollowed()
    {
        const QString folder = m_folder.filePath(u"linked"_s);
        QVERIFY(flotilla::test::copyFolder(m_voyage, folder));
        const QString secret = m_folder.filePath(u"secret.md"_s);
        QVERIFY(flotilla::test::writeFile(secret, "### 姓名\n\n秘密\n\n### 本周工作\n\n秘密\n"));
        QVERIFY(QFile::link(secret, folder + u"/Reports/Voyage_3rd/01_lin-qiao/[WeeklyReport]2031.04.14~2031.04.27.md"_s));
        const Ran ran = runFlotilla({u"import"_s, folder, u"--plan"_s, u"--json"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(!ran.out.contains(u"秘密"_s));
        QVERIFY(ran.out.contains(u"link-outside"_s));
    }

    void campFileIsWrittenIntoARepository()
    {
        const QString repository = m_folder.filePath(u"repository"_s);
        QVERIFY(QDir().mkpath(repository));
        const QStringList arguments{u"camp-file"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--into"_s, repository};
        QCOMPARE(runFlotilla(arguments).status, 0);
        const QString path = repository + u"/.flotilla/camp.json"_s;
        const QByteArray bytes = flotilla::test::readFile(path);
        const QJsonObject camp = QJsonDocument::fromJson(bytes).object()[u"camps"].toArray()[0].toObject();
        QCOMPARE(camp[u"slug"].toString(), u"yuanfan-3"_s);
        QCOMPARE(camp[u"batches"].toArray().size(), 2);
        QCOMPARE(camp[u"projects"].toArray().size(), 27);
        QVERIFY(!bytes.contains("example.org/yuanfan") && !bytes.contains("@example.org"));
        QCOMPARE(runFlotilla(arguments).status, 0);
        QVERIFY(flotilla::test::writeFile(path, "{\"mine\": true}\n"));
        QCOMPARE(runFlotilla(arguments).status, 4);
        QCOMPARE(flotilla::test::readFile(path), QByteArray("{\"mine\": true}\n"));
    }

    void missingPartIsSaid()
    {
        const QString alone = m_folder.filePath(u"flotilla-alone"_s);
        const QString repository = m_folder.filePath(u"empty.git"_s);
        QVERIFY(QFile::copy(flotilla::test::programPath(), alone));
        QVERIFY(QDir().mkpath(repository + u"/objects"_s));
        QVERIFY(flotilla::test::writeFile(repository + u"/HEAD"_s, "ref: refs/heads/main\n"));
        const Ran ran = runFlotilla({u"import"_s, repository, u"--plan"_s}, {}, alone);
        QCOMPARE(ran.status, 4);
        QVERIFY2(isOneSentence(ran) && ran.err.contains(u"libflotilla_sources"_s), qPrintable(ran.err));
    }

private:
    /// A file of its own with a small camp in it.
    QString freshTarget()
    {
        const QString path = m_folder.filePath(u"target%1.flotilla"_s.arg(++m_targets));
        const Ran ran = runFlotilla({u"sample"_s, u"--into"_s, path, u"--mentees"_s, u"2"_s, u"--camps"_s, u"1"_s});
        return ran.status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_voyage;
    int m_targets = 0;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
