#pragma once

#include "interchange/plan_decisions.h"
#include "interchange/planner.h"

/// A plan of invented people, with one of everything the import page shows.
namespace invented {

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

inline Instant moment(const QString &iso)
{
    return instantFromMsecs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

struct Someone {
    QString login;
    QString name;
    QString title;
    int firstPeriod;
};

inline std::vector<Someone> people()
{
    return {{u"linzhiyuan"_s, u"林知远"_s, u"稀疏注意力的 CPU 回退"_s, 1},
            {u"sutang"_s, u"苏棠"_s, u"张量打印的可读性"_s, 1},
            {u"jiangyubai"_s, u"江予白"_s, u"共享编译缓存"_s, 1},
            {u"wenruoyao"_s, u"温若遥"_s, u"共享编译缓存"_s, 1},
            {u"lushiyu"_s, u"陆时雨"_s, u"可复现的随机数"_s, 1},
            {u"xuqinghe"_s, u"许清禾"_s, u"混合精度的溢出诊断"_s, 1},
            {u"shenwangshu"_s, u"沈望舒"_s, u"增量检查点"_s, 1},
            {u"maxecheverria"_s, u"Maximiliano Echeverría-Castellanos"_s, u"增量检查点"_s, 2},
            {u"gunanqiao"_s, u"顾南乔"_s, u"可以运行的文档示例"_s, 1},
            {u"quiet-otter-"_s, QString(), u"数据加载器的断点续读"_s, 3}};
}

/// A report of a person for a period; its path is made of both.
inline PlannedReport report(const Someone &who, int number, const GridPeriod &period)
{
    PlannedReport report;
    report.path = u"Reports/camp_3/%1_%2/[WeeklyReport]%3~%4.md"_s.arg(number, 2, 10, QLatin1Char('0'))
                      .arg(who.login, period.days.first.toString(u"yyyy.MM.dd"), period.days.last.toString(u"yyyy.MM.dd"));
    report.login = who.login;
    report.name = who.name;
    report.projectNumber = number;
    report.projectTitle = who.title;
    report.days = period.days;
    report.period = period.number;
    report.match = GridMatch::Exact;
    report.workChars = 380 + 91 * number + 37 * period.number;
    report.nextChars = 60 + 13 * number;
    report.reviewChars = number % 3 == 0 ? 0 : 40 + number;
    report.reviewState = number % 3 == 0 ? ReviewState::Placeholder : ReviewState::Reviewed;
    report.reviewKind = number % 3 == 0 ? ReviewKind::None : ReviewKind::Text;
    report.submission = number % 4 == 0 ? SubmissionTime::NotAfter : SubmissionTime::Known;
    report.submittedAt = moment(period.days.last.toString(Qt::ISODate) + u"T12:30:00Z"_s);
    report.content = report.path.toUtf8();
    return report;
}

inline void addRollCall(CampPlan &camp)
{
    for (const GridPeriod &period : camp.periods) {
        RollCallLine line{period.number, 0, {}, {}};
        for (const PlannedPerson &person : camp.people) {
            const bool there = std::ranges::any_of(camp.reports, [&](const PlannedReport &report) {
                return report.login == person.login && report.period == period.number;
            });
            if (there)
                ++line.reported;
            else
                line.absent.append(person.login);
            if (!there && person.firstPeriod > period.number)
                line.notDue.append(person.login);
        }
        camp.rollCall.push_back(line);
    }
}

inline CampPlan camp()
{
    CampPlan camp;
    camp.edition = u"Reports/camp_3"_s;
    camp.slug = u"yuanfan-3"_s;
    camp.title = u"远帆开源集训营 · 第 3 期"_s;
    camp.timeZone = u"Asia/Shanghai"_s;
    const QDate first(2026, 3, 16);
    for (int number = 1; number <= 6; ++number) {
        const QDate start = first.addDays(14 * (number - 1));
        camp.periods.push_back({number, {start, start.addDays(13)}});
    }
    camp.periods[5].support = PeriodSupport::Weak;
    int number = 0;
    for (const Someone &who : people()) {
        ++number;
        PlannedPerson person;
        person.login = who.login;
        person.name = who.name;
        person.folders = {u"%1_%2"_s.arg(number, 2, 10, QLatin1Char('0')).arg(who.login)};
        person.mentors = {u"hezhiqiu"_s, u"zhouyuan"_s};
        person.projectNumber = number;
        person.projectTitle = who.title;
        person.firstPeriod = who.firstPeriod;
        person.onRoster = number != 8 && number != 10;
        person.startAssumed = !person.onRoster;
        camp.people.push_back(person);
        camp.projects.push_back({.number = number, .track = {}, .title = who.title, .description = {}});
        for (const GridPeriod &period : camp.periods)
            if (period.number >= who.firstPeriod && period.number < 6 && (number + period.number) % 9 != 0)
                camp.reports.push_back(report(who, number, period));
    }
    camp.people[9].alias = u"quiet-otter"_s;
    addRollCall(camp);
    return camp;
}

/// The camp with repairs, duplicates, a list, and files that are left out.
inline CampPlan fullCamp()
{
    CampPlan plan = camp();
    plan.reports[3].repairs = {u"year-repaired"_s};
    plan.reports[3].writtenDays = u"2025.03.30~2026.04.12"_s;
    plan.warnings.push_back(
        {u"year-repaired"_s, plan.reports[3].path, {u"2025.03.30~2026.04.12"_s, u"2026-03-30 – 04-12"_s}});
    for (const size_t at : {size_t(5), size_t(9), size_t(14)}) {
        plan.reports[at].repairs.append(u"space-in-name"_s);
        plan.reports[at].warnings.append(u"placeholder-left-above-review"_s);
    }
    plan.reports[14].repairs.append(u"double-extension"_s);
    plan.reports[14].warnings.append(u"unclosed-fence"_s);

    PlannedReport second = plan.reports[0];
    second.path.replace(u".md"_s, u" (2).md"_s);
    second.counts = false;
    second.warnings = {u"several-reports-in-period"_s};
    second.reviewState = ReviewState::Missing;
    plan.reports.push_back(second);
    PlannedReport stray = plan.reports[1];
    stray.path = u"Reports/camp_3/02_sutang/notes.md"_s;
    stray.period = std::nullopt;
    stray.days = {};
    stray.match = GridMatch::NoDates;
    stray.warnings = {u"no-dates"_s};
    plan.reports.push_back(stray);

    plan.resultsSource = u"results.csv"_s;
    const Grade grades[] = {Grade::Good, Grade::Excellent, Grade::Pass};
    for (int line = 2; line <= 10; ++line)
        plan.results.push_back(
            {line, people()[size_t(line - 2)].login, people()[size_t(line - 2)].title, grades[line % 3], line == 4});
    plan.results.push_back({11, u"SuTang"_s, u"张量打印的可读性"_s, Grade::Good});
    std::map<QString, int> occurrences;
    for (PlannedResult &row : plan.results)
        row.subject = interchange::decision::row(plan.resultsSource, row.login, ++occurrences[row.login.toLower()]);
    plan.warnings.push_back({u"row-twice"_s, plan.resultsSource, {u"sutang"_s, u"3"_s, u"11"_s}});
    plan.warnings.push_back({u"person-without-row"_s, plan.resultsSource, {u"quiet-otter-"_s}});
    plan.warnings.push_back({u"weak-period"_s, {}, {u"6"_s, u"2026-05-25 – 06-07"_s}});
    plan.warnings.push_back({u"folder-number-differs"_s, u"Reports/camp_3/05_lushiyu"_s, {u"lushiyu"_s, u"5"_s, u"4"_s}});
    plan.ignored = {{u"README.md"_s, u"readme"_s},
                    {u"Reports/camp_3/README.md"_s, u"readme"_s},
                    {u"Reports/camp_3/03_jiangyubai/cache.png"_s, u"asset"_s}};
    return plan;
}

inline ImportPlan plan()
{
    return {u"/home/kim/camp"_s, {fullCamp()}};
}

} // namespace invented
