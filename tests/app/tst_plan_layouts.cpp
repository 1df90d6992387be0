#include "interchange/planner.h"
#include "support/folders.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray report(const QByteArray &title = {}, const QByteArray &review = "Well done.")
{
    return title + "### This week\nWrote code.\n\n### Next week\nGo on.\n\n### Mentor review\n" + review + '\n';
}

/// A folder with files, and what importing it would do.
class Layout {
public:
    void file(const QString &path, const QByteArray &text = report())
    {
        m_isWritten &= test::writeFile(m_folder.filePath(path), text);
    }
    void files(const QStringList &paths)
    {
        for (const QString &path : paths)
            file(path);
    }
    Result<ImportPlan> plan(ImportRequest request = {})
    {
        if (!m_isWritten)
            return fail(ErrorCode::StorageFailed);
        request.source = m_folder.path();
        return planImport(request, {});
    }

private:
    QTemporaryDir m_folder;
    bool m_isWritten = true;
};

/// Every camp as "edition: people, reports in their periods".
QStringList campsOf(const ImportPlan &plan)
{
    QStringList camps;
    for (const CampPlan &camp : plan.camps) {
        QStringList people;
        for (const PlannedPerson &person : camp.people) {
            QStringList periods;
            for (const PlannedReport &each : camp.reports)
                if (each.login.compare(person.login, Qt::CaseInsensitive) == 0)
                    periods.append(each.period ? QString::number(*each.period) : u"-"_s);
            periods.sort();
            people.append(person.login + u' ' + periods.join(u','));
        }
        camps.append(camp.edition + u": "_s + people.join(u"; "_s));
    }
    return camps;
}

bool hasWarning(const CampPlan &camp, const QString &code)
{
    return std::ranges::any_of(camp.warnings, [&code](const PlanWarning &warning) { return warning.code == code; });
}

const QString first = u"2031.03.03~2031.03.16"_s;
const QString second = u"2031.03.17~2031.03.30"_s;

/// Folders and files that are not called after people alone.
void addFoldersOfOthers(const std::function<void(const char *, const QStringList &, const QStringList &)> &row)
{
    row("names beside the GitHub IDs", {u"camp/01-安(ann)/%1.md"_s.arg(first), u"camp/02-Bob B (bob)/%1.md"_s.arg(first)},
        {u"camp: ann 1; bob 1"_s});
    row("a folder for each project",
        {u"camp/P1-ropes/ann/%1.md"_s.arg(first), u"camp/P1-ropes/ann/%1.md"_s.arg(second),
         u"camp/P2-depth/bob/%1.md"_s.arg(first), u"camp/P3-stars/cy/%1.md"_s.arg(second),
         u"camp/P3-stars/di/%1.md"_s.arg(first)},
        {u"camp: ann 1,2; bob 1; cy 2; di 1"_s});
    row("people in the names of files side by side",
        {u"camp/ann_%1.md"_s.arg(first), u"camp/ann_%1.md"_s.arg(second), u"camp/%1_wenbo7.md"_s.arg(first),
         u"camp/02_cy_weekly_report_20310303-20310316.md"_s},
        {u"camp: ann 1,2; cy 1; wenbo7 1"_s});
    row("groups",
        {u"camp/group-1/ann/%1.md"_s.arg(first), u"camp/group-2/bob/%1.md"_s.arg(first),
         u"camp/group-2/cy/%1.md"_s.arg(first)},
        {u"camp: ann 1; bob 1; cy 1"_s});
    row("editions that are numbered and of other days",
        {u"第一期/ann/%1.md"_s.arg(first), u"第一期/bob/%1.md"_s.arg(first), u"第二期/ann/2032.03.01~2032.03.14.md"_s},
        {u"第一期: ann 1; bob 1"_s, u"第二期: ann 1"_s});
    row("a numbered folder for each project",
        {u"camp/01_ropes/ann/%1.md"_s.arg(first), u"camp/01_ropes/bob/%1.md"_s.arg(first),
         u"camp/02_depth/cy/%1.md"_s.arg(first), u"camp/02_depth/di/%1.md"_s.arg(first)},
        {u"camp: ann 1; bob 1; cy 1; di 1"_s});
}

} // namespace

/// Camps whose folders and names are laid out otherwise than usual.
class TestPlanLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void noPeriodsAreSaidOnce();
    void programmeOfSeveralYears();
    void yearMistakesAreStillRepaired();
    void titlesAreNoNames();
    void peopleInFoldersForShow();
    void catalogueAboveSeveralEditions();
    void rosterThatCountsItsRows();
    void namesOfReportsAreLearnt();
    void tracksOfFoldersAreThoseOfTheCatalogue();
    void unknownHeadingsAreNamed();
    void yearsOfReadmesAndFolders();
    void catalogueWithoutTitlesGoesByNumbers();
};

void TestPlanLayouts::layouts_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("camps");
    const auto row = [](const char *name, const QStringList &files, const QStringList &camps) {
        QTest::newRow(name) << files << camps;
    };
    row("editions that begin with a year",
        {u"2031_spring/ann/%1.md"_s.arg(first), u"2031_spring/bob/%1.md"_s.arg(first),
         u"2031_autumn/ann/2031.09.01~2031.09.14.md"_s, u"2031_autumn/cy/2031.09.01~2031.09.14.md"_s},
        {u"2031_autumn: ann 1; cy 1"_s, u"2031_spring: ann 1; bob 1"_s});
    row("numbered editions with bare people",
        {u"01_spring/ann/%1.md"_s.arg(first), u"01_spring/bob/%1.md"_s.arg(first),
         u"02_autumn/ann/2031.09.01~2031.09.14.md"_s, u"02_autumn/cy/2031.09.01~2031.09.14.md"_s},
        {u"01_spring: ann 1; bob 1"_s, u"02_autumn: ann 1; cy 1"_s});
    row("a person's folders by month",
        {u"camp/ann/2031-03/%1.md"_s.arg(first), u"camp/ann/2031-04/%1.md"_s.arg(second),
         u"camp/bob/2031-03/%1.md"_s.arg(first)},
        {u"camp: ann 1,2; bob 1"_s});
    row("a person's folders by week",
        {u"camp/ann/week 1/%1.md"_s.arg(first), u"camp/ann/week 2/%1.md"_s.arg(second),
         u"camp/bob/第一周/%1.md"_s.arg(first)},
        {u"camp: ann 1,2; bob 1"_s});
    row("a folder for each period",
        {u"camp/week-1/ann/%1.md"_s.arg(first), u"camp/week-2/ann/%1.md"_s.arg(second),
         u"camp/week-1/bob/%1.md"_s.arg(first)},
        {u"camp: ann 1,2; bob 1"_s});
    row("a file for each person",
        {u"camp/%1/ann.md"_s.arg(first), u"camp/%1/ann.md"_s.arg(second), u"camp/%1/02_bob.md"_s.arg(first)},
        {u"camp: ann 1,2; bob 1"_s});
    row("days before months",
        {u"camp/ann/03.03.2031-16.03.2031.md"_s, u"camp/ann/17.03.2031-30.03.2031.md"_s,
         u"camp/bob/03.03.2031-16.03.2031.md"_s},
        {u"camp: ann 1,2; bob 1"_s});
    row("months by name",
        {u"camp/ann/3-16 March 2031.md"_s, u"camp/ann/Mar 17 - Mar 30, 2031.md"_s, u"camp/bob/3-16 March 2031.md"_s},
        {u"camp: ann 1,2; bob 1"_s});
    row("years that some leave out",
        {u"camp/ann/%1.md"_s.arg(first), u"camp/ann/03.17~03.30.md"_s, u"camp/bob/03.03~03.16.md"_s},
        {u"camp: ann 1,2; bob 1"_s});
    row("a year in the camp's name only", {u"camp 2031/ann/03.03~03.16.md"_s, u"camp 2031/bob/03.03~03.16.md"_s},
        {u"camp 2031: ann 1; bob 1"_s});
    row("one report a month", {u"camp/ann/2031-03.md"_s, u"camp/ann/2031-04.md"_s, u"camp/bob/2031-03.md"_s},
        {u"camp: ann 1,2; bob 1"_s});
    addFoldersOfOthers(row);
}

void TestPlanLayouts::layouts()
{
    QFETCH(const QStringList, files);
    Layout layout;
    layout.files(files);
    const auto plan = layout.plan();
    QVERIFY(plan);
    QTEST(campsOf(*plan), "camps");
}

void TestPlanLayouts::noPeriodsAreSaidOnce()
{
    Layout layout;
    layout.files({u"camp/ann/week-01.md"_s, u"camp/bob/week-01.md"_s});
    const auto plan = layout.plan();
    QVERIFY(plan);
    QVERIFY(hasWarning(plan->camps[0], u"no-periods"_s));
    layout.file(u"camp/ann/%1.md"_s.arg(second));
    const auto dated = layout.plan();
    QVERIFY(dated);
    QVERIFY(!hasWarning(dated->camps[0], u"no-periods"_s));
}

/// Reports of two years; none of the first year's is a mistake.
void TestPlanLayouts::programmeOfSeveralYears()
{
    Layout layout;
    for (const QString &person : {u"ann"_s, u"bob"_s})
        for (int period = 0; period < 20; ++period) {
            const QDate start = QDate(2030, 1, 7).addDays(28 * period);
            layout.file(u"camp/%1/%2~%3.md"_s.arg(person, start.toString(u"yyyy.MM.dd"_s),
                                                  start.addDays(27).toString(u"yyyy.MM.dd"_s)));
        }
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(plan->camps[0].periods.size(), 20U);
    QCOMPARE(plan->camps[0].periods[0].days.first, QDate(2030, 1, 7));
    QVERIFY(!hasWarning(plan->camps[0], u"year-repaired"_s));
}

/// Two people wrote last year's number; the others show what was meant.
void TestPlanLayouts::yearMistakesAreStillRepaired()
{
    Layout layout;
    layout.files({u"camp/ann/2030.03.03~2030.03.16.md"_s, u"camp/bob/2030.03.03~2030.03.16.md"_s});
    for (const QString &person : {u"cy"_s, u"dee"_s, u"eli"_s})
        layout.files({u"camp/%1/%2.md"_s.arg(person, first), u"camp/%1/%2.md"_s.arg(person, second)});
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(campsOf(*plan), QStringList{u"camp: ann 1; bob 1; cy 1,2; dee 1,2; eli 1,2"_s});
}

void TestPlanLayouts::titlesAreNoNames()
{
    Layout layout;
    layout.file(u"camp/ann/%1.md"_s.arg(first), report("# Weekly Update\n"));
    layout.file(u"camp/bob/%1.md"_s.arg(first), report("# 双周总结\n"));
    for (const QString &person : {u"cy"_s, u"dee"_s, u"eli"_s})
        layout.file(u"camp/%1/%2.md"_s.arg(person, first), report("# Harbour Camp\n"));
    layout.file(u"camp/flo/%1.md"_s.arg(first), report("# Flo Reed\n"));
    const auto plan = layout.plan();
    QVERIFY(plan);
    QStringList names;
    for (const PlannedPerson &person : plan->camps[0].people)
        names.append(person.name);
    QCOMPARE(names, (QStringList{QString(), QString(), QString(), QString(), QString(), u"Flo Reed"_s}));
}

/// A camp called "Demo" is no folder for show; "00_template" and "example" in it are.
void TestPlanLayouts::peopleInFoldersForShow()
{
    Layout layout;
    layout.files({u"Demo-Camp/01_ann/%1.md"_s.arg(first), u"Demo-Camp/02_bob/%1.md"_s.arg(first),
                  u"Demo-Camp/03_cy/first.md"_s, u"Demo-Camp/04_example/first.md"_s});
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(campsOf(*plan), QStringList{u"Demo-Camp: ann 1; bob 1; cy -"_s});
}

/// The catalogue at the root is the new camp's; the old one does not get its projects.
void TestPlanLayouts::catalogueAboveSeveralEditions()
{
    Layout layout;
    const auto about = [](const QByteArray &title) { return report("### Project\n" + title + "\n\n"); };
    layout.file(u"old/01_ann/2030.03.04~2030.03.17.md"_s, about("Old ropes"));
    layout.file(u"old/02_bob/2030.03.04~2030.03.17.md"_s, about("Old maps"));
    layout.file(u"new/01_cy/%1.md"_s.arg(first), about("Sounding the harbour"));
    layout.file(u"new/02_dee/%1.md"_s.arg(first), about("Lamps of the pier"));
    layout.file(u"projects.md"_s,
                "### Project 1: Sounding the harbour\n\n### Project 2: Lamps of the pier\n\n### Project 3: Buoys\n");
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(plan->camps.size(), 2U);
    QCOMPARE(plan->camps[0].edition, u"new"_s);
    QCOMPARE(plan->camps[0].projects.size(), 3U);
    QCOMPARE(plan->camps[1].projects.size(), 2U);
    QCOMPARE(plan->camps[1].projects[0].title, u"Old ropes"_s);
}

void TestPlanLayouts::rosterThatCountsItsRows()
{
    Layout layout;
    layout.files({u"camp/07_ann/%1.md"_s.arg(first), u"camp/03_bob/%1.md"_s.arg(first)});
    QTemporaryDir lists;
    const QString roster = lists.filePath(u"roster.csv"_s);
    QVERIFY(test::writeFile(roster, "序号,GitHub ID\n1,ann\n2,bob\n"));
    const auto plan = layout.plan({.roster = roster});
    QVERIFY(plan);
    QCOMPARE(plan->camps[0].people[0].projectNumber, std::optional(7));
    QCOMPARE(plan->camps[0].people[1].projectNumber, std::optional(3));
    // where the folders agree, they are the projects' numbers
    QVERIFY(test::writeFile(roster, "序号,GitHub ID\n7,ann\n5,bob\n"));
    const auto other = layout.plan({.roster = roster});
    QVERIFY(other);
    QCOMPARE(other->camps[0].people[1].projectNumber, std::optional(5));
}

void TestPlanLayouts::namesOfReportsAreLearnt()
{
    Layout layout;
    layout.files({u"camp/ann/2031-03-03_2031-03-16.md"_s, u"camp/ann/2031-03-17_2031-03-30.md"_s,
                  u"camp/bob/2031-03-03_2031-03-16.md"_s, u"camp/cy/%1.md"_s.arg(first)});
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(plan->camps[0].rules.reading.reportName, u"{yyyy-MM-dd}_{yyyy-MM-dd}.md"_s);
    // as many ways as people: the usual one
    Layout mixed;
    mixed.files({u"camp/ann/2031-03-03_2031-03-16.md"_s, u"camp/bob/%1.md"_s.arg(first)});
    const auto other = mixed.plan();
    QVERIFY(other);
    QCOMPARE(other->camps[0].rules.reading.reportName, ReadingRules::defaults().reportName);
}

void TestPlanLayouts::tracksOfFoldersAreThoseOfTheCatalogue()
{
    Layout layout;
    layout.files({u"camp/glcc_03_ann/%1.md"_s.arg(first), u"camp/ospp_01_bob/%1.md"_s.arg(first)});
    layout.file(u"camp/projects.md"_s,
                "# GLCC\n### Project 1: Ropes\n### Project 3: Buoys\n# OSPP\n### Project 1: Masts\n### Project 2: Sails\n");
    const auto plan = layout.plan();
    QVERIFY(plan);
    const CampPlan &camp = plan->camps[0];
    QStringList projects;
    for (const PlannedProject &project : camp.projects)
        projects.append(u"%1/%2 %3"_s.arg(project.track).arg(project.number).arg(project.title));
    QCOMPARE(projects, (QStringList{u"glcc/1 Ropes"_s, u"glcc/3 Buoys"_s, u"ospp/1 Masts"_s, u"ospp/2 Sails"_s}));
    QCOMPARE(camp.people[0].projectTitle, u"Buoys"_s);
    QCOMPARE(camp.people[1].projectTitle, u"Masts"_s);
    QVERIFY(!hasWarning(camp, u"folder-number-differs"_s));
}

void TestPlanLayouts::unknownHeadingsAreNamed()
{
    const QByteArray text = "### This week\nWrote code.\n\n### Next week\nGo on.\n\n### Supervisor remarks\nFine.\n";
    Layout layout;
    layout.file(u"camp/ann/%1.md"_s.arg(first), text);
    layout.file(u"camp/ann/%1.md"_s.arg(second), text + '\n');
    layout.file(u"camp/bob/%1.md"_s.arg(first), report());
    const auto plan = layout.plan();
    QVERIFY(plan);
    const auto &warnings = plan->camps[0].warnings;
    const auto warning = std::ranges::find(warnings, u"review-heading-unknown"_s, &PlanWarning::code);
    QVERIFY(warning != warnings.end());
    QCOMPARE(warning->arguments, (QStringList{u"2"_s, u"3"_s, u"Supervisor remarks"_s}));
    // with a review heading in most of them, the others just lack one
    layout.file(u"camp/cy/%1.md"_s.arg(first), report("# Cy\n"));
    layout.file(u"camp/cy/%1.md"_s.arg(second), report("# Cy again\n"));
    const auto other = layout.plan();
    QVERIFY(other);
    QVERIFY(!hasWarning(other->camps[0], u"review-heading-unknown"_s));
}

void TestPlanLayouts::yearsOfReadmesAndFolders()
{
    Layout layout;
    layout.files({u"camp/ann/3.3-3.16.md"_s, u"camp/bob/3.3-3.16.md"_s});
    layout.file(u"README.md"_s, "# Camp\nSince 2028; this one from 3 March 2031 to 30 March 2031.\n");
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(plan->camps[0].periods.size(), 1U);
    QCOMPARE(plan->camps[0].periods[0].days.first, QDate(2031, 3, 3));
}

/// Reports that name no project say nothing about whose catalogue it is; the numbers of the people's folders do.
void TestPlanLayouts::catalogueWithoutTitlesGoesByNumbers()
{
    Layout layout;
    layout.files({u"early/11_ann/%1.md"_s.arg(first), u"early/12_bob/%1.md"_s.arg(first),
                  u"late/01_cy/2032.03.01~2032.03.14.md"_s, u"late/02_di/2032.03.01~2032.03.14.md"_s});
    layout.file(u"projects.md"_s, "### Project 11: Ropes\n### Project 12: Depth\n");
    const auto plan = layout.plan();
    QVERIFY(plan);
    QCOMPARE(plan->camps.size(), 2U);
    QCOMPARE(plan->camps[0].edition, u"early"_s);
    QCOMPARE(plan->camps[0].projects.front().title, u"Ropes"_s);
    for (const PlannedProject &project : plan->camps[1].projects)
        QVERIFY(project.title != u"Ropes"_s);
}

QTEST_GUILESS_MAIN(TestPlanLayouts)
#include "tst_plan_layouts.moc"
