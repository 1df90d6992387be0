#include "interchange/plan_decisions.h"
#include "interchange/plan_json.h"
#include "interchange/planner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QString campFolder(const QString &camp)
{
    return QStringLiteral(FLOTILLA_TEST_DATA "/camps/") + camp;
}

QJsonObject expectationOf(const QString &camp)
{
    QFile file(campFolder(camp) + u"/expected.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

CampPlan planOf(const ImportRequest &request, const std::vector<KnownCamp> &known = {})
{
    const auto plan = planImport(request, known);
    if (!plan || plan->camps.size() != 1) {
        QTest::qFail("the camp cannot be planned as one", __FILE__, __LINE__);
        return {};
    }
    return plan->camps.front();
}

const PlannedReport *reportAt(const CampPlan &camp, const QString &path)
{
    const auto found = std::ranges::find(camp.reports, path, &PlannedReport::path);
    return found == camp.reports.end() ? nullptr : &*found;
}

const PlannedPerson *personIn(const CampPlan &camp, const QString &login)
{
    const auto found = std::ranges::find(camp.people, login, &PlannedPerson::login);
    return found == camp.people.end() ? nullptr : &*found;
}

std::vector<QStringList> warningsOf(const CampPlan &camp, const QString &code)
{
    std::vector<QStringList> found;
    for (const PlanWarning &warning : camp.warnings)
        if (warning.code == code)
            found.push_back(warning.arguments);
    return found;
}

QJsonObject jsonOf(const CampPlan &camp)
{
    return toJson(camp, wording::Wording(Language::English));
}

} // namespace

/// Camps of invented people in every shape that real ones come in; each one has its expected reading beside it.
class TestInventedCamps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportReadsAsExpected_data();
    void everyReportReadsAsExpected();
    void editionsAreFoundByStructure();
    void whatIsNoReportIsNamed();
    void catalogueWithTracks();
    void rosterDecidesProjectsAndStarts();
    void peopleWithoutRosterStartTogether();
    void resultsAreLinted();
    void readmesNameMentors();
    void severalReportsInAPeriod();
    void decisionsAreFollowed();
    void secondImportIsTheSame();
    void renamedChangedAndMovedHere();
};

void TestInventedCamps::everyReportReadsAsExpected_data()
{
    QTest::addColumn<QString>("camp");
    QTest::newRow("voyage") << u"voyage"_s;
    QTest::newRow("harbour") << u"harbour"_s;
}

void TestInventedCamps::everyReportReadsAsExpected()
{
    QFETCH(const QString, camp);
    const CampPlan plan = planOf({.source = campFolder(camp)});
    const QJsonObject expected = expectationOf(camp);
    const QJsonArray got = jsonOf(plan)[u"reports"].toArray();
    const QJsonArray want = expected[u"reports"].toArray();
    QStringList paths;
    for (const QJsonValue &report : want)
        paths.append(report[u"path"].toString());
    QStringList found;
    for (const QJsonValue &report : got)
        found.append(report[u"path"].toString());
    QCOMPARE(found, paths);
    for (qsizetype i = 0; i < want.size(); ++i) {
        const QJsonObject report = want[i].toObject();
        for (const QString &key : report.keys()) {
            if (key == u"repaired")
                QVERIFY2(got[i][u"repairs"].toArray().contains(u"year-repaired"_s), qPrintable(paths[i]));
            else if (key == u"copy")
                QVERIFY2(got[i][u"warnings"].toArray().contains(u"identical-copy"_s), qPrintable(paths[i]));
            else
                QVERIFY2(got[i][key] == report[key],
                         qPrintable(u"%1: %2 is %3"_s.arg(
                             paths[i], key, QString::fromUtf8(QJsonDocument(QJsonObject{{key, got[i][key]}}).toJson()))));
        }
    }
    QJsonArray periods = jsonOf(plan)[u"periods"].toArray();
    for (QJsonValueRef period : periods) {
        QJsonObject object = period.toObject();
        object.remove(u"due");
        period = object;
    }
    QCOMPARE(periods, expected[u"periods"].toArray());
}

void TestInventedCamps::editionsAreFoundByStructure()
{
    const auto voyage = findEditions(campFolder(u"voyage"_s));
    QVERIFY(voyage);
    QCOMPARE(voyage->size(), 1U);
    QCOMPARE(voyage->front().path, u"Reports/Voyage_3rd"_s);
    QCOMPARE(voyage->front().spellings, (QStringList{u"Reports/Voyage_3rd"_s, u"Reports/voyage_3rd"_s}));
    QCOMPARE(voyage->front().people, 9);
    // one folder further down, the source is the edition itself
    const auto itself = findEditions(campFolder(u"harbour/Spring 2032"_s));
    QVERIFY(itself);
    QCOMPARE(itself->size(), 1U);
    QCOMPARE(itself->front().path, QString());
    QCOMPARE(itself->front().people, 3);
    // and further up there are several, with the case-spelled one still one
    const auto all = findEditions(QStringLiteral(FLOTILLA_TEST_DATA "/camps"));
    QVERIFY(all);
    QCOMPARE(all->size(), 2U);
    const auto both = planImport({.source = QStringLiteral(FLOTILLA_TEST_DATA "/camps")}, {});
    QVERIFY(both);
    QCOMPARE(both->camps.size(), 2U);
    QCOMPARE(both->camps[0].language, Language::English);
    QCOMPARE(both->camps[0].title, u"Harbour Camp, spring 2032"_s);
    QCOMPARE(both->camps[0].slug, u"spring-2032"_s);
    QCOMPARE(both->camps[1].language, Language::Chinese);
    QCOMPARE(both->camps[1].title, u"第三期远航训练营"_s);
    QCOMPARE(toJson(*both, wording::Wording(Language::English))[u"camps"].toArray().size(), 2);
    const auto one = planImport({.source = QStringLiteral(FLOTILLA_TEST_DATA "/camps"), .edition = u"VOYAGE_3RD"_s}, {});
    QVERIFY(one);
    QCOMPARE(one->camps.size(), 1U);
    const auto none = planImport({.source = campFolder(u"voyage"_s), .edition = u"Voyage_9th"_s}, {});
    QCOMPARE(none.error().code, ErrorCode::UnknownEdition);
}

void TestInventedCamps::whatIsNoReportIsNamed()
{
    const CampPlan plan = planOf({.source = campFolder(u"voyage"_s)});
    std::map<QString, QString> reasons;
    for (const IgnoredFile &file : plan.ignored)
        reasons[file.path] = file.reason;
    QCOMPARE(reasons[u"Reports/Voyage_3rd/07_nox-star/星表.md"_s], u"not-a-report"_s);
    QCOMPARE(reasons[u"Reports/Voyage_3rd/07_nox-star/img/sky.png"_s], u"asset"_s);
    QCOMPARE(reasons[u"Reports/Voyage_3rd/07_nox-star/README.md"_s], u"person-readme"_s);
    QCOMPARE(reasons[u"Reports/Voyage_3rd/README.md"_s], u"readme"_s);
    QCOMPARE(reasons[u"README.md"_s], u"readme"_s);
    QCOMPARE(reasons[u"roster.csv"_s], u"asset"_s);
    QCOMPARE(reasons[u"projects.md"_s], u"not-a-report"_s);
}

void TestInventedCamps::catalogueWithTracks()
{
    const CampPlan plan = planOf({.source = campFolder(u"voyage"_s)});
    QStringList projects;
    for (const PlannedProject &project : plan.projects)
        projects.append(u"%1/%2 %3 %4"_s.arg(project.track).arg(project.number).arg(project.title).arg(project.slots));
    QCOMPARE(
        projects,
        (QStringList{u"/1 缆绳与风帆 2"_s, u"/2 测深仪 1"_s, u"/3 罗盘校准 1"_s, u"/5 桅杆加固 1"_s, u"/6 补给清单 1"_s,
                     u"/7 星图 1"_s, u"/21 灯塔维护 1"_s, u"glcc/1 浮标 1"_s, u"glcc/3 潜标观测 3"_s, u"ospp/1 船模 1"_s}));
    // who has no number in the folder's name is on the project of the title in the reports
    QCOMPARE(personIn(plan, u"zhou-an"_s)->projectNumber, std::optional(21));
    QCOMPARE(personIn(plan, u"mira-k"_s)->track, u"glcc"_s);
    QCOMPARE(personIn(plan, u"mira-k"_s)->projectTitle, u"潜标观测"_s);
    const CampPlan english = planOf({.source = campFolder(u"harbour"_s)});
    QCOMPARE(english.projects.size(), 3U);
    QCOMPARE(english.projects[0].title, u"Tide tables"_s);
    QCOMPARE(english.projects[0].slots, 2);
    QCOMPARE(english.projects[1].slots, 3);
}

void TestInventedCamps::rosterDecidesProjectsAndStarts()
{
    const CampPlan plan = planOf({.source = campFolder(u"voyage"_s), .roster = campFolder(u"voyage/roster.csv"_s)});
    const PlannedPerson *haruto = personIn(plan, u"haruto-sea"_s);
    QVERIFY(haruto && haruto->onRoster);
    QCOMPARE(haruto->mentors, QStringList{u"tide-watcher"_s});
    QCOMPARE(personIn(plan, u"lin-qiao"_s)->mentors, (QStringList{u"tide-watcher"_s, u"bosun-k"_s}));
    QCOMPARE(personIn(plan, u"wenbo7"_s)->mentors, (QStringList{u"bosun-k"_s, u"tide-watcher"_s}));
    QCOMPARE(personIn(plan, u"sora-m"_s)->projectNumber, std::optional(8));
    QCOMPARE(warningsOf(plan, u"folder-number-differs"_s), (std::vector<QStringList>{{u"sora-m"_s, u"6"_s, u"8"_s}}));
    QCOMPARE(warningsOf(plan, u"alias-proposed"_s), (std::vector<QStringList>{{u"kelp-fan"_s, u"kepl-fan"_s}}));
    QCOMPARE(personIn(plan, u"kelp-fan"_s)->alias, u"kepl-fan"_s);
    QCOMPARE(personIn(plan, u"nox-star"_s)->firstPeriod, 1);
    QCOMPARE(plan.rollCall.size(), 4U);
    QCOMPARE(plan.rollCall[3].reported, 1);
    QCOMPARE(plan.rollCall[0].absent, QStringList{u"kepl-fan"_s});
    QVERIFY(warningsOf(plan, u"start-assumed"_s).empty());
}

void TestInventedCamps::peopleWithoutRosterStartTogether()
{
    const QString source = campFolder(u"voyage"_s);
    const CampPlan plan = planOf({.source = source});
    QCOMPARE(warningsOf(plan, u"start-assumed"_s), (std::vector<QStringList>{{u"9"_s}}));
    for (const PlannedPerson &person : plan.people)
        QVERIFY(person.startAssumed && person.firstPeriod == 1);
    const PlanDecision byReports{QString::fromLatin1(decision::everyone), QString::fromLatin1(decision::start),
                                 QString::fromLatin1(decision::fromFirstReport)};
    const CampPlan decided = planOf({.source = source, .decisions = {byReports}});
    QVERIFY(warningsOf(decided, u"start-assumed"_s).empty());
    QVERIFY(!decided.people.front().startAssumed);
}

void TestInventedCamps::resultsAreLinted()
{
    const CampPlan plan = planOf({.source = campFolder(u"voyage"_s),
                                  .roster = campFolder(u"voyage/roster.csv"_s),
                                  .results = campFolder(u"voyage/results.csv"_s)});
    QCOMPARE(plan.results.size(), 6U);
    QVERIFY(plan.results[0].specialAward && !plan.results[1].specialAward);
    QCOMPARE(warningsOf(plan, u"row-twice"_s), (std::vector<QStringList>{{u"wenbo7"_s, u"4"_s, u"5"_s}}));
    QCOMPARE(warningsOf(plan, u"row-alias"_s), (std::vector<QStringList>{{u"zhou-an2031"_s, u"zhou-an"_s, u"6"_s}}));
    QCOMPARE(warningsOf(plan, u"row-unknown"_s), (std::vector<QStringList>{{u"nobody-here"_s, u"7"_s}}));
    QCOMPARE(warningsOf(plan, u"rows-and-people"_s), (std::vector<QStringList>{{u"6"_s, u"5"_s}}));
    QCOMPARE(warningsOf(plan, u"grades-counted"_s),
             (std::vector<QStringList>{{u"1"_s, u"2"_s, u"2"_s, u"1"_s, u"0"_s, u"1"_s}}));
    QStringList without;
    for (const QStringList &arguments : warningsOf(plan, u"person-without-row"_s))
        without.append(arguments[0]);
    QCOMPARE(without, (QStringList{u"kelp-fan"_s, u"kepl-fan"_s, u"mira-k"_s, u"nox-star"_s, u"sora-m"_s, u"tomas-b"_s}));
}

void TestInventedCamps::readmesNameMentors()
{
    const CampPlan plan = planOf({.source = campFolder(u"voyage"_s)});
    QCOMPARE(personIn(plan, u"nox-star"_s)->mentors, (QStringList{u"deck-hand"_s, u"second-mate"_s}));
}

void TestInventedCamps::severalReportsInAPeriod()
{
    const CampPlan plan = planOf({.source = campFolder(u"voyage"_s)});
    const QString folder = u"Reports/Voyage_3rd/07_nox-star/"_s;
    const PlannedReport *first = reportAt(plan, folder + u"[WeeklyReport]2031.03.03~2031.03.10.md"_s);
    const PlannedReport *second = reportAt(plan, folder + u"[WeeklyReport]2031.03.09~2031.03.16.md"_s);
    QVERIFY(first && second);
    QVERIFY(first->counts != second->counts);
    QCOMPARE(warningsOf(plan, u"several-reports-in-period"_s).size(), 2U);
    const CampPlan decided = planOf(
        {.source = campFolder(u"voyage"_s), .decisions = {{second->path, QString::fromLatin1(decision::counts), u"1"_s}}});
    QVERIFY(reportAt(decided, second->path)->counts && !reportAt(decided, first->path)->counts);
}

void TestInventedCamps::decisionsAreFollowed()
{
    const QString path = u"Reports/Voyage_3rd/06_sora-m/[WeeklyReport]2031.05.05~2031.05.18.md"_s;
    const QString draft = u"Reports/Voyage_3rd/07_nox-star/草稿.md"_s;
    const CampPlan plan =
        planOf({.source = campFolder(u"voyage"_s),
                .decisions = {{path, QString::fromLatin1(decision::skip), u"1"_s},
                              {draft, QString::fromLatin1(decision::period), u"3"_s},
                              {decision::person(u"tomas-b"), QString::fromLatin1(decision::alias), u"mira-k"_s},
                              {QString::fromLatin1(decision::camp), QString::fromLatin1(decision::title), u"远航"_s}}});
    QCOMPARE(reportAt(plan, path)->action, PlanAction::Skipped);
    QCOMPARE(plan.periods.size(), 3U);
    QCOMPARE(reportAt(plan, draft)->period, std::optional(3));
    QVERIFY(!personIn(plan, u"tomas-b"_s));
    QCOMPARE(personIn(plan, u"mira-k"_s)->folders.size(), 2U);
    QCOMPARE(plan.title, u"远航"_s);
    const QString grid = u"2031-03-03/2031-03-30 2031-03-31/2031-05-18/2031-05-20"_s;
    const CampPlan regrouped =
        planOf({.source = campFolder(u"voyage"_s),
                .decisions = {{QString::fromLatin1(decision::grid), QString::fromLatin1(decision::periods), grid}}});
    QCOMPARE(regrouped.periods.size(), 2U);
    QCOMPARE(regrouped.periods[1].due, QDate(2031, 5, 20));
}

namespace {

/// A camp as storage knows it after a plan was applied.
KnownCamp applied(const CampPlan &plan)
{
    KnownCamp known;
    known.camp.id = Id<Camp>(1);
    known.camp.slug = plan.slug;
    known.camp.title = plan.title;
    known.camp.edition = plan.edition;
    known.camp.rules = plan.rules;
    known.periods = plan.periods;
    qint64 id = 10;
    for (const PlannedReport &report : plan.reports) {
        KnownReport stored;
        // What does not count is kept as a text of the report that does.
        if (report.counts)
            stored.id = Id<Report>(++id);
        else
            stored.revision = Id<ReportRevision>(++id);
        stored.path = report.path;
        stored.login = report.login.toLower();
        stored.period = report.period;
        stored.body = BodyHash::of(report.content);
        stored.reviewState = report.reviewState;
        known.reports.push_back(stored);
    }
    for (const PlannedPerson &person : plan.people)
        known.people[person.login.toLower()] = Id<Person>(++id);
    for (const PlannedProject &project : plan.projects) {
        Project stored;
        stored.id = Id<Project>(++id);
        stored.number = project.number;
        stored.track = project.track;
        stored.title = project.title;
        stored.slots = project.slots;
        stored.description = BodyHash::of(project.description.toUtf8());
        known.projects[{project.track, project.number}] = stored;
    }
    return known;
}

} // namespace

void TestInventedCamps::secondImportIsTheSame()
{
    for (const QString &camp : {u"voyage"_s, u"harbour"_s}) {
        const CampPlan first = planOf({.source = campFolder(camp)});
        QCOMPARE(first.action, PlanAction::New);
        const CampPlan second = planOf({.source = campFolder(camp)}, {applied(first)});
        QCOMPARE(second.existing, Id<Camp>(1));
        QCOMPARE(second.action, PlanAction::Same);
        QCOMPARE(second.slug, first.slug);
        for (const PlannedReport &report : second.reports)
            QVERIFY2(report.action == PlanAction::Same && report.existing.isValid() == report.counts,
                     qPrintable(report.path));
    }
}

void TestInventedCamps::renamedChangedAndMovedHere()
{
    const CampPlan first = planOf({.source = campFolder(u"harbour"_s)});
    KnownCamp known = applied(first);
    const QString changed = known.reports[0].path;
    known.reports[0].body = BodyHash::of("an earlier text");
    const QString renamed = known.reports[1].path;
    known.reports[1].path = u"Spring 2032/1_ada-fern/second.md"_s;
    const QString moved = known.reports[2].path;
    known.reports[2].changedHere = true;
    const QString deleted = known.reports[3].path;
    known.reports[3].deleted = true;
    known.reports.pop_back();
    const CampPlan second = planOf({.source = campFolder(u"harbour"_s)}, {known});
    QCOMPARE(second.action, PlanAction::Changed);
    QCOMPARE(reportAt(second, changed)->action, PlanAction::Changed);
    QCOMPARE(reportAt(second, changed)->existing, known.reports[0].id);
    QCOMPARE(reportAt(second, renamed)->action, PlanAction::Changed);
    QCOMPARE(reportAt(second, renamed)->existing, known.reports[1].id);
    QCOMPARE(reportAt(second, renamed)->earlierPaths, QStringList{u"Spring 2032/1_ada-fern/second.md"_s});
    QCOMPARE(reportAt(second, moved)->action, PlanAction::Skipped);
    QCOMPARE(reportAt(second, moved)->skipReason, u"changed-here"_s);
    QCOMPARE(reportAt(second, deleted)->action, PlanAction::Skipped);
    QCOMPARE(second.reports.back().action, PlanAction::New);
    const std::map<PlanAction, int> counts = ImportPlan{.source = {}, .camps = {second}}.counts();
    QCOMPARE(counts,
             (std::map<PlanAction, int>{
                 {PlanAction::New, 1}, {PlanAction::Changed, 2}, {PlanAction::Same, 1}, {PlanAction::Skipped, 2}}));
}

QTEST_GUILESS_MAIN(TestInventedCamps)
#include "tst_invented_camps.moc"
