#include "interchange/camp_file.h"
#include "interchange/planner.h"
#include "wording/warning_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray text = "### 姓名\n林桥\n### 本周工作\n修船\n### 下周工作\n上漆\n### 导师点评\n好\n";
const QString name = u"[WeeklyReport]2031.03.03~2031.03.16.md"_s;

/// A folder on disk that a test fills.
class Folder {
public:
    QString path(const QString &relative = {}) const { return m_folder.filePath(relative); }
    void write(const QString &relative, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QFile file(path(relative));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("cannot write", __FILE__, __LINE__);
    }

private:
    QTemporaryDir m_folder;
};

ErrorCode failureOf(const ImportRequest &request)
{
    const auto plan = planImport(request, {});
    return plan ? ErrorCode::Cancelled : plan.error().code;
}

QString reasonFor(const CampPlan &camp, const QString &path)
{
    const auto found = std::ranges::find(camp.ignored, path, &IgnoredFile::path);
    return found == camp.ignored.end() ? QString() : found->reason;
}

bool warnsAbout(const CampPlan &camp, const QString &code, const QString &path)
{
    return std::ranges::any_of(camp.warnings,
                               [&](const PlanWarning &warning) { return warning.code == code && warning.path == path; });
}

} // namespace

/// What an import does with sources that are not as they should be.
class TestImportSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notASource()
    {
        Folder folder;
        folder.write(u"a.txt"_s, "a");
        folder.write(u"docs/b.md"_s, "# b\n");
        QCOMPARE(failureOf({.source = folder.path(u"nowhere"_s)}), ErrorCode::PathMissing);
        QCOMPARE(failureOf({.source = folder.path(u"a.txt"_s)}), ErrorCode::NotAFolder);
        QCOMPARE(failureOf({.source = folder.path()}), ErrorCode::NoReports);
        // a report that nobody's folder holds is not a camp
        folder.write(name, text);
        QCOMPARE(failureOf({.source = folder.path()}), ErrorCode::NoReports);
    }

    void listsThatCannotBeRead()
    {
        Folder folder;
        folder.write(u"01_lin-qiao/"_s + name, text);
        folder.write(u"roster.csv"_s, "name\nx\n");
        QCOMPARE(failureOf({.source = folder.path(), .roster = folder.path(u"roster.csv"_s)}), ErrorCode::MissingColumn);
        QCOMPARE(failureOf({.source = folder.path(), .roster = folder.path(u"none.csv"_s)}), ErrorCode::PathMissing);
        QCOMPARE(failureOf({.source = folder.path(), .projects = folder.path(u"none.md"_s)}), ErrorCode::PathMissing);
        QCOMPARE(failureOf({.source = folder.path(), .results = folder.path()}), ErrorCode::NotText);
    }

    void filesThatCannotBeRead()
    {
        Folder folder;
        const QString person = u"01_lin-qiao/"_s;
        folder.write(person + name, text);
        folder.write(person + u"[WeeklyReport]2031.03.17~2031.03.30.md"_s, QByteArray("\0\1\2\3", 4));
        QFile huge(folder.path(person + u"[WeeklyReport]2031.03.31~2031.04.13.md"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024));
        huge.close();
        QVERIFY(QFile::link(u"/etc/hostname"_s, folder.path(person + u"[WeeklyReport]2031.04.14~2031.04.27.md"_s)));
        QVERIFY(QFile::link(folder.path(person + name), folder.path(person + u"[WeeklyReport]2031.04.28~2031.05.11.md"_s)));
        QVERIFY(QFile::link(folder.path(u"gone"_s), folder.path(person + u"[WeeklyReport]2031.05.12~2031.05.25.md"_s)));
        folder.write(name, text);
        const auto plan = planImport({.source = folder.path()}, {});
        QVERIFY(plan);
        const CampPlan &camp = plan->camps.front();
        QCOMPARE(camp.reports.size(), 2U);
        const auto isLeftOut = [&](const QString &path, const QString &reason) {
            return reasonFor(camp, path) == reason && warnsAbout(camp, reason, path);
        };
        QVERIFY(isLeftOut(person + u"[WeeklyReport]2031.03.17~2031.03.30.md"_s, u"binary"_s));
        QVERIFY(isLeftOut(person + u"[WeeklyReport]2031.03.31~2031.04.13.md"_s, u"too-large"_s));
        QVERIFY(isLeftOut(person + u"[WeeklyReport]2031.04.14~2031.04.27.md"_s, u"link-outside"_s));
        QVERIFY(isLeftOut(person + u"[WeeklyReport]2031.05.12~2031.05.25.md"_s, u"unreadable"_s));
        QCOMPARE(reasonFor(camp, name), u"not-a-report"_s);
        QVERIFY(warnsAbout(camp, u"report-without-person"_s, name));
    }

    void withoutPermission()
    {
        Folder folder;
        folder.write(u"01_lin-qiao/"_s + name, text);
        const QString locked = u"02_haruto-sea/"_s + name;
        folder.write(locked, text);
        QVERIFY(QFile::setPermissions(folder.path(locked), {}));
        const auto plan = planImport({.source = folder.path()}, {});
        QVERIFY(plan);
        // root may read everything
        const bool isRoot = geteuid() == 0;
        QCOMPARE(reasonFor(plan->camps.front(), locked), isRoot ? QString() : u"no-permission"_s);
        QCOMPARE(plan->camps.front().reports.size(), isRoot ? 2U : 1U);
    }

    /// A person whose folder is closed does not vanish without a word.
    void closedFolder()
    {
        Folder folder;
        folder.write(u"01_lin-qiao/"_s + name, text);
        folder.write(u"02_haruto-sea/"_s + name, text);
        const QString closed = folder.path(u"02_haruto-sea"_s);
        QVERIFY(QFile::setPermissions(closed, {}));
        const auto plan = planImport({.source = folder.path()}, {});
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(plan);
        // root may read everything
        const bool isRoot = geteuid() == 0;
        const CampPlan &camp = plan->camps.front();
        QCOMPARE(reasonFor(camp, u"02_haruto-sea"_s), isRoot ? QString() : u"no-permission"_s);
        QCOMPARE(warnsAbout(camp, u"no-permission"_s, u"02_haruto-sea"_s), !isRoot);
    }

    void canBeCancelled()
    {
        Folder folder;
        folder.write(u"01_lin-qiao/"_s + name, text);
        folder.write(u"02_haruto-sea/"_s + name, text);
        int asked = 0;
        const auto plan = planImport({.source = folder.path()}, {}, [&asked](int done, int total) {
            ++asked;
            return total == 2 && done < 1;
        });
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 1);
    }

    void editionsInsideEachOther()
    {
        Folder folder;
        for (const QString &edition : {u"weekly/camp-a/"_s, u"weekly/camp-b/"_s})
            for (const QString &person : {u"01_lin-qiao/"_s, u"02_haruto-sea/"_s})
                folder.write(edition + person + name, text);
        // one person's folder was left a level above
        folder.write(u"weekly/03_wenbo7/"_s + name, text);
        // another sorts reports into folders
        folder.write(u"weekly/camp-a/04_mira-k/first/"_s + name, text);
        folder.write(u"weekly/camp-a/04_mira-k/second/[WeeklyReport]2031.03.17~2031.03.30.md"_s, text);
        const auto editions = findEditions(folder.path());
        QVERIFY(editions);
        QStringList found;
        for (const Edition &edition : *editions)
            found.append(u"%1 %2"_s.arg(edition.path).arg(edition.people));
        QCOMPARE(found, (QStringList{u"weekly 1"_s, u"weekly/camp-a 3"_s, u"weekly/camp-b 2"_s}));
        const auto plan = planImport({.source = folder.path(), .edition = u"camp-a"_s}, {});
        QVERIFY(plan);
        QCOMPARE(plan->camps.front().slug, u"camp-a"_s);
        QCOMPARE(plan->camps.front().people.size(), 3U);
    }

    void reportsWhoseNamesDoNotTell()
    {
        Folder folder;
        folder.write(u"ada-fern/week1.md"_s, "# Name\nAda\n# This week\nropes\n# Next week\nsails\n");
        folder.write(u"ada-fern/notes.md"_s, "# Notes\n");
        folder.write(u"bo-lind/week1.md"_s, "# Name\nBo\n# This week\nmaps\n# Next week\n");
        const auto plan = planImport({.source = folder.path()}, {});
        QVERIFY(plan);
        QCOMPARE(plan->camps.front().reports.size(), 2U);
        QCOMPARE(reasonFor(plan->camps.front(), u"ada-fern/notes.md"_s), u"not-a-report"_s);
        QVERIFY(warnsAbout(plan->camps.front(), u"no-dates"_s, u"bo-lind/week1.md"_s));
    }

    void theCampFileIsHonoured()
    {
        Folder folder;
        folder.write(u"reports/01_lin-qiao/"_s + name, "# Logbook\nsailed\n# Captain\nAye aye\n");
        folder.write(u"reports/02_haruto-sea/"_s + name, text);
        const GridPeriod period{1, {QDate(2031, 3, 1), QDate(2031, 3, 15)}, PeriodSupport::Strong, QDate(2031, 3, 18)};
        CampFacts told;
        told.edition = u"reports"_s;
        told.slug = u"voyage"_s;
        told.title = u"远航"_s;
        told.titleEn = u"Voyage"_s;
        told.timeZone = u"Asia/Tokyo"_s;
        told.reading.headings = {{SectionRole::Work, {u"Logbook"_s}}, {SectionRole::Review, {u"Captain"_s}}};
        told.batches = {{.days = period.days, .periods = {period}}};
        told.projects = {{.number = 4, .title = u"缆绳"_s, .titleEn = u"Ropes"_s, .slots = 2}};
        told.mentees = {{.login = u"lin-qiao"_s, .projectNumber = 4, .mentors = {u"tide-watcher"_s}},
                        {.login = u"ada-fern"_s, .projectNumber = 4, .firstPeriod = 2}};
        folder.write(u".flotilla/camp.json"_s, writeCampFile({told}));
        const auto plan = planImport({.source = folder.path()}, {});
        QVERIFY(plan);
        const CampPlan &camp = plan->camps.front();
        QCOMPARE(camp.slug, u"voyage"_s);
        QCOMPARE(camp.titleEn, u"Voyage"_s);
        QCOMPARE(camp.timeZone, u"Asia/Tokyo"_s);
        QCOMPARE(camp.periods, std::vector<GridPeriod>{period});
        QCOMPARE(camp.projects.back().title, u"缆绳"_s);
        QCOMPARE(camp.projects.back().slots, 2);
        QCOMPARE(camp.reports.front().reviewText, u"Aye aye"_s);
        QCOMPARE(camp.people.size(), 3U);
        QCOMPARE(camp.people[0].login, u"ada-fern"_s);
        QCOMPARE(camp.people[0].firstPeriod, 2);
        QCOMPARE(camp.people[2].projectNumber, std::optional(4));
        QCOMPARE(camp.people[2].mentors, QStringList{u"tide-watcher"_s});
        QCOMPARE(camp.rollCall.front().notDue, QStringList{u"ada-fern"_s});
    }

    void brokenCampFiles()
    {
        Folder folder;
        folder.write(u"01_lin-qiao/"_s + name, text);
        folder.write(u".flotilla/camp.json"_s, "{");
        QCOMPARE(failureOf({.source = folder.path()}), ErrorCode::BadCampFile);
    }

    void everyWarningHasItsWordsInBothLanguages()
    {
        const wording::Wording english(Language::English);
        const wording::Wording chinese(Language::Chinese);
        QVERIFY(wording::warningCodes().size() > 30);
        for (const QString &code : wording::warningCodes()) {
            const QStringList arguments{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
            const QString sentence = wording::warningText(code, arguments, english);
            QVERIFY2(sentence != code && !sentence.contains(u'%'), qPrintable(code));
            QVERIFY2(wording::warningText(code, arguments, chinese) != sentence, qPrintable(code));
        }
        QCOMPARE(wording::warningText(u"new-one"_s, {}, english), u"new-one"_s);
        QCOMPARE(wording::ignoredText(u"asset"_s, chinese), u"图片、表格或其他附件"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_import_sources.moc"
