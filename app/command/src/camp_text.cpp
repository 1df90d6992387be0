#include "camp_text.h"

#include "place.h"
#include "text_table.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

QJsonObject toJson(const CampPlan &plan)
{
    QJsonArray batches;
    for (const CampPlan::BatchPlan &batch : plan.batches) {
        QJsonArray periods;
        for (const GridPeriod &period : batch.periods)
            periods.append(QJsonObject{{u"number"_s, period.number},
                                       {u"start"_s, wording::isoDate(period.days.first)},
                                       {u"end"_s, wording::isoDate(period.days.last)},
                                       {u"due"_s, wording::isoDate(period.due)}});
        batches.append(QJsonObject{{u"name"_s, batch.name},
                                   {u"name_en"_s, batch.nameEn},
                                   {u"start"_s, wording::isoDate(batch.days.first)},
                                   {u"end"_s, wording::isoDate(batch.days.last)},
                                   {u"periods"_s, periods}});
    }
    const CampRules &rules = plan.camp.rules;
    QJsonArray stars;
    for (const Thousandths each : rules.gradeStars)
        stars.append(each);
    return {{u"slug"_s, plan.camp.slug},
            {u"title"_s, plan.camp.title},
            {u"title_en"_s, plan.camp.titleEn},
            {u"language"_s, plan.camp.language == Language::English ? u"en"_s : u"zh"_s},
            {u"time_zone"_s, plan.camp.timeZone},
            {u"repository"_s, plan.camp.repository},
            {u"batches"_s, batches},
            {u"rules"_s,
             QJsonObject{{u"version"_s, rules.version},
                         {u"grade_stars_thousandths"_s, stars},
                         {u"award_bonus_thousandths"_s, rules.awardBonus},
                         {u"star_value"_s, rules.starValue},
                         {u"currency"_s, rules.currency},
                         {u"required_report_percent"_s, rules.requiredReportPercent},
                         {u"reviews_required"_s, rules.reviewsRequired},
                         {u"due_days_after_end"_s, rules.dueDaysAfterEnd},
                         {u"talks_per_session"_s, rules.talksPerSession}}}};
}

QString say(const Context &context, const char *text)
{
    return context.words.translate("CommandLine", text);
}

void printPeriods(Context &context, const CampPlan &plan)
{
    for (const CampPlan::BatchPlan &batch : plan.batches) {
        const QString name = context.words.title(batch.name, batch.nameEn);
        context.out << '\n' << (name.isEmpty() ? QString() : name + u"  "_s) << wording::isoRange(batch.days) << '\n';
        TextTable table({}, u"  "_s);
        for (const GridPeriod &period : batch.periods)
            table.add({QString::number(period.number), wording::isoRange(period.days),
                       say(context, QT_TRANSLATE_NOOP("CommandLine", "due %1")).arg(wording::isoDate(period.due))});
        context.out << table.text();
    }
}

void printRules(Context &context, const CampRules &rules)
{
    QStringList stars;
    for (const Grade grade : {Grade::Pass, Grade::Good, Grade::Excellent, Grade::Outstanding})
        if (size_t(grade) < rules.gradeStars.size())
            stars.append(wording::word(grade, context.words) + u' ' + wording::starsText(rules.gradeStars[size_t(grade)]));
    context.out << '\n' << say(context, QT_TRANSLATE_NOOP("CommandLine", "Rules, version %1")).arg(rules.version) << '\n';
    TextTable table({}, u"  "_s);
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "reports to graduate")),
               QString::number(rules.requiredReportPercent) + u" %"_s});
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "stars")), stars.join(u" · "_s)});
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "a star is worth")),
               wording::moneyText(rules.starValue, rules.currency)});
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "talks per session")), QString::number(rules.talksPerSession)});
    context.out << table.text();
}

} // namespace

void printCamp(Context &context, const CampPlan &plan, bool asJson)
{
    if (asJson) {
        printJson(context.out, toJson(plan));
        return;
    }
    const Camp &camp = plan.camp;
    context.out << context.words.title(camp.title, camp.titleEn) << '\n';
    TextTable table({}, u"  "_s);
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "short name")), camp.slug});
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "days")), wording::isoRange(plan.days())});
    table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "time zone")), camp.timeZone});
    if (!camp.repository.isEmpty())
        table.add({say(context, QT_TRANSLATE_NOOP("CommandLine", "repository")), camp.repository});
    context.out << table.text();
    printPeriods(context, plan);
    printRules(context, camp.rules);
}

} // namespace flotilla::command
