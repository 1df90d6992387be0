#include "interchange/plan_json.h"

#include "domain/enum_names.h"
#include "insight/camp_zone.h"
#include "wording/warning_text.h"

#include <QJsonArray>

namespace flotilla::interchange {

namespace {

QString word(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberValue(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeValue(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? QJsonValue(toIsoText(*at, zone)) : QJsonValue(QJsonValue::Null);
}

QString actionName(PlanAction action)
{
    switch (action) {
    case PlanAction::New:
        return QStringLiteral("new");
    case PlanAction::Changed:
        return QStringLiteral("changed");
    case PlanAction::Same:
        return QStringLiteral("same");
    case PlanAction::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QString matchName(GridMatch match)
{
    switch (match) {
    case GridMatch::Exact:
        return QStringLiteral("exact");
    case GridMatch::Near:
        return QStringLiteral("near");
    case GridMatch::Overlap:
        return QStringLiteral("overlap");
    case GridMatch::OffGrid:
        return QStringLiteral("off-grid");
    case GridMatch::NoDates:
        break;
    }
    return QStringLiteral("no-dates");
}

QJsonObject reportJson(const PlannedReport &report, const QTimeZone &zone)
{
    QJsonArray sections;
    for (const PlannedSection &section : report.sections)
        sections.append(QJsonObject{{QStringLiteral("role"), word(enumName(section.role))},
                                    {QStringLiteral("heading"), section.heading},
                                    {QStringLiteral("chars"), section.chars}});
    QJsonArray pulls;
    for (const int pull : report.pulls)
        pulls.append(pull);
    return {
        {QStringLiteral("path"), report.path},
        {QStringLiteral("github_id"), report.login},
        {QStringLiteral("project_number"), numberValue(report.projectNumber)},
        {QStringLiteral("track"), report.track},
        {QStringLiteral("name"), report.name},
        {QStringLiteral("project_title"), report.projectTitle},
        {QStringLiteral("period_start"), dayValue(report.days.first)},
        {QStringLiteral("period_end"), dayValue(report.days.last)},
        {QStringLiteral("dates_written"), orNull(report.writtenDays)},
        {QStringLiteral("period"), numberValue(report.period)},
        {QStringLiteral("grid_how"), matchName(report.match)},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("chars"),
         QJsonObject{{QStringLiteral("work"), report.workChars},
                     {QStringLiteral("next"), report.nextChars},
                     {QStringLiteral("review"), report.reviewChars},
                     {QStringLiteral("qa"), report.questionChars}}},
        {QStringLiteral("review_state"), word(enumName(report.reviewState))},
        {QStringLiteral("review_kind"), word(enumName(report.reviewKind))},
        {QStringLiteral("submitted_at"), timeValue(report.submittedAt, zone)},
        {QStringLiteral("submission"), word(enumName(report.submission))},
        {QStringLiteral("reviewed_at"), timeValue(report.reviewedAt, zone)},
        {QStringLiteral("reviewed_by"), orNull(report.reviewedBy)},
        {QStringLiteral("review_author"), orNull(report.reviewAuthor)},
        {QStringLiteral("merged_at"), timeValue(report.mergedAt, zone)},
        {QStringLiteral("pulls"), pulls},
        {QStringLiteral("place"), word(enumName(report.place))},
        {QStringLiteral("open"), report.place == ReportPlace::OpenPull},
        {QStringLiteral("action"), actionName(report.action)},
        {QStringLiteral("skip_reason"), orNull(report.skipReason)},
        {QStringLiteral("earlier_paths"), QJsonArray::fromStringList(report.earlierPaths)},
        {QStringLiteral("counts"), report.counts},
        {QStringLiteral("repairs"), QJsonArray::fromStringList(report.repairs)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)},
    };
}

QJsonObject furtherJson(const PlannedFurther &further)
{
    return {
        {QStringLiteral("project_number"), numberValue(further.projectNumber)},
        {QStringLiteral("track"), further.track},
        {QStringLiteral("project_title"), further.projectTitle},
        {QStringLiteral("mentors"), QJsonArray::fromStringList(further.mentors)},
        {QStringLiteral("first_period"), further.firstPeriod},
        {QStringLiteral("counts"), further.counts},
        {QStringLiteral("action"), actionName(further.action)},
    };
}

QJsonObject personJson(const PlannedPerson &person)
{
    QJsonArray further;
    for (const PlannedFurther &each : person.further)
        further.append(furtherJson(each));
    return {
        {QStringLiteral("github_id"), person.login},
        {QStringLiteral("name"), person.name},
        {QStringLiteral("project_number"), numberValue(person.projectNumber)},
        {QStringLiteral("track"), person.track},
        {QStringLiteral("project_title"), person.projectTitle},
        {QStringLiteral("mentors"), QJsonArray::fromStringList(person.mentors)},
        {QStringLiteral("first_period"), person.firstPeriod},
        {QStringLiteral("on_roster"), person.onRoster},
        {QStringLiteral("start_assumed"), person.startAssumed},
        {QStringLiteral("probable_alias"), orNull(person.alias)},
        {QStringLiteral("further_pairings"), further},
        {QStringLiteral("action"), actionName(person.action)},
    };
}

QJsonArray periodsJson(const CampPlan &camp)
{
    QJsonArray periods;
    for (const GridPeriod &period : camp.periods)
        periods.append(
            QJsonObject{{QStringLiteral("number"), period.number},
                        {QStringLiteral("start"), dayValue(period.days.first)},
                        {QStringLiteral("end"), dayValue(period.days.last)},
                        {QStringLiteral("due"), dayValue(period.due)},
                        {QStringLiteral("support"),
                         period.support == PeriodSupport::Strong ? QStringLiteral("strong") : QStringLiteral("weak")}});
    return periods;
}

QJsonArray projectsJson(const CampPlan &camp)
{
    QJsonArray projects;
    for (const PlannedProject &project : camp.projects)
        projects.append(QJsonObject{{QStringLiteral("number"), project.number},
                                    {QStringLiteral("track"), project.track},
                                    {QStringLiteral("title"), project.title},
                                    {QStringLiteral("slots"), project.slots},
                                    {QStringLiteral("action"), actionName(project.action)}});
    return projects;
}

QJsonArray rollCallJson(const CampPlan &camp)
{
    QJsonArray lines;
    for (const RollCallLine &line : camp.rollCall)
        lines.append(QJsonObject{{QStringLiteral("period"), line.period},
                                 {QStringLiteral("reported"), line.reported},
                                 {QStringLiteral("absent"), QJsonArray::fromStringList(line.absent)},
                                 {QStringLiteral("not_due"), QJsonArray::fromStringList(line.notDue)}});
    return lines;
}

QJsonArray resultsJson(const CampPlan &camp)
{
    QJsonArray rows;
    for (const PlannedResult &row : camp.results)
        rows.append(QJsonObject{{QStringLiteral("line"), row.line},
                                {QStringLiteral("github_id"), row.login},
                                {QStringLiteral("project_title"), row.projectTitle},
                                {QStringLiteral("grade"), word(enumName(row.grade))},
                                {QStringLiteral("special_award"), row.specialAward},
                                {QStringLiteral("counts"), row.counts}});
    return rows;
}

} // namespace

QJsonObject toJson(const CampPlan &camp, const wording::Wording &words)
{
    const QTimeZone zone = insight::campZone(camp.timeZone);
    QJsonArray reports;
    for (const PlannedReport &report : camp.reports)
        reports.append(reportJson(report, zone));
    QJsonArray people;
    for (const PlannedPerson &person : camp.people)
        people.append(personJson(person));
    QJsonArray ignored;
    for (const IgnoredFile &file : camp.ignored)
        ignored.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("reason"), file.reason}});
    QJsonArray warnings;
    for (const PlanWarning &warning : camp.warnings)
        warnings.append(QJsonObject{{QStringLiteral("code"), warning.code},
                                    {QStringLiteral("path"), warning.path},
                                    {QStringLiteral("text"), wording::warningText(warning.code, warning.arguments, words)}});
    return {
        {QStringLiteral("edition"), camp.edition},
        {QStringLiteral("slug"), camp.slug},
        {QStringLiteral("title"), camp.title},
        {QStringLiteral("title_en"), orNull(camp.titleEn)},
        {QStringLiteral("language"), word(enumName(camp.language))},
        {QStringLiteral("time_zone"), camp.timeZone},
        {QStringLiteral("repository"), orNull(camp.repository)},
        {QStringLiteral("action"), actionName(camp.action)},
        {QStringLiteral("moved_from"), orNull(camp.movedFrom)},
        {QStringLiteral("pulls_missing"), camp.pullsMissing},
        {QStringLiteral("periods"), periodsJson(camp)},
        {QStringLiteral("reports"), reports},
        {QStringLiteral("people"), people},
        {QStringLiteral("projects"), projectsJson(camp)},
        {QStringLiteral("results"), resultsJson(camp)},
        {QStringLiteral("roll_call"), rollCallJson(camp)},
        {QStringLiteral("ignored"), ignored},
        {QStringLiteral("warnings"), warnings},
    };
}

QJsonObject toJson(const ImportPlan &plan, const wording::Wording &words)
{
    if (plan.camps.size() == 1)
        return toJson(plan.camps.front(), words);
    QJsonArray camps;
    for (const CampPlan &camp : plan.camps)
        camps.append(toJson(camp, words));
    return {{QStringLiteral("camps"), camps}};
}

} // namespace flotilla::interchange
