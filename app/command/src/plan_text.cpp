#include "plan_text.h"

#include "insight/camp_zone.h"
#include "text_table.h"
#include "wording/times.h"
#include "wording/warning_text.h"
#include "wording/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

using interchange::CampPlan;
using interchange::PlanAction;
using interchange::PlannedReport;

QString actionWord(PlanAction action, const wording::Wording &words)
{
    switch (action) {
    case PlanAction::New:
        return words.translate("Plan", "new");
    case PlanAction::Changed:
        return words.translate("Plan", "changed");
    case PlanAction::Same:
        return words.translate("Plan", "same");
    case PlanAction::Skipped:
        break;
    }
    return words.translate("Plan", "skipped");
}

QString projectText(const std::optional<int> &number, const QString &track)
{
    const QString text = number ? QString::number(*number).rightJustified(2, u'0') : u"–"_s;
    return track.isEmpty() ? text : track + u' ' + text;
}

QString periodText(const PlannedReport &report)
{
    if (!report.period)
        return u"–"_s;
    return QString::number(*report.period) + (report.counts ? QString() : u"*"_s);
}

QString reviewText(const PlannedReport &report, const wording::Wording &words)
{
    if (report.reviewState != ReviewState::Reviewed)
        return wording::word(report.reviewState, words);
    return report.reviewKind == ReviewKind::Mark ? wording::word(ReviewKind::Mark, words)
                                                 : wording::word(report.reviewState, words);
}

/// "work 812, next 96, review 40": what stands in a report and how long it is.
QString sizesText(const PlannedReport &report, const wording::Wording &words)
{
    QStringList parts;
    const auto add = [&](SectionRole role, int chars) {
        if (chars > 0)
            parts.append(wording::word(role, words) + u' ' + QString::number(chars));
    };
    add(SectionRole::Work, report.workChars);
    add(SectionRole::Next, report.nextChars);
    add(SectionRole::Questions, report.questionChars);
    add(SectionRole::Review, report.reviewChars);
    return parts.join(u", "_s);
}

QString filesTable(const CampPlan &camp, const wording::Wording &words)
{
    TextTable table({0, 24, 0, 0, 0, 0, 0, 64, 0}, u"  "_s);
    table.add({words.translate("Plan", "action"), words.translate("Plan", "person"), words.translate("Plan", "project"),
               words.translate("Plan", "period"), words.translate("Plan", "days"), words.translate("Plan", "handed in"),
               words.translate("Plan", "review"), words.translate("Plan", "sections, characters"),
               words.translate("Plan", "file")});
    const QTimeZone zone = insight::campZone(camp.timeZone);
    for (const PlannedReport &report : camp.reports) {
        const QString handedIn = report.submittedAt ? (report.submission == SubmissionTime::NotAfter ? u"≤ "_s : QString())
                + wording::isoTime(*report.submittedAt, zone)
                                                    : u"–"_s;
        table.add({actionWord(report.action, words), report.login, projectText(report.projectNumber, report.track),
                   periodText(report), wording::isoRange(report.days), handedIn, reviewText(report, words),
                   sizesText(report, words), report.path});
    }
    return table.text();
}

QString gridText(const CampPlan &camp, const wording::Wording &words)
{
    TextTable table({}, u"  "_s);
    for (const GridPeriod &period : camp.periods)
        table.add({wording::periodTitle(period.number, words), wording::isoRange(period.days),
                   period.support == PeriodSupport::Weak ? words.translate("Plan", "one person only") : QString()});
    return table.text();
}

/// One true sentence per period, and who is not in it.
QString rollCallText(const CampPlan &camp, const wording::Wording &words)
{
    QString text;
    for (const interchange::RollCallLine &line : camp.rollCall) {
        text += u"  "_s
            + wording::fill(words.translate("Plan", "%1: %2 reported"),
                            {wording::periodTitle(line.period, words), QString::number(line.reported)});
        QStringList missing = line.absent;
        for (const QString &login : line.notDue)
            missing.removeOne(login);
        if (!missing.isEmpty())
            text += wording::fill(words.translate("Plan", "; missing: %1"), {missing.join(u", "_s)});
        if (!line.notDue.isEmpty())
            text += wording::fill(words.translate("Plan", "; nothing due: %1"), {line.notDue.join(u", "_s)});
        text += u'\n';
    }
    return text;
}

QString warningsText(const CampPlan &camp, const wording::Wording &words)
{
    QString text;
    for (const interchange::PlanWarning &warning : camp.warnings)
        text += u"  "_s + wording::warningText(warning.code, warning.arguments, words) + u" ["_s + warning.code + u']'
            + (warning.path.isEmpty() ? QString() : u"\n    "_s + warning.path) + u'\n';
    return text;
}

QString ignoredText(const CampPlan &camp, const wording::Wording &words)
{
    QString text;
    for (const interchange::IgnoredFile &file : camp.ignored)
        text += u"  "_s + file.path + u" – "_s + wording::ignoredText(file.reason, words) + u'\n';
    return text;
}

void addSection(QString &text, const QString &title, const QString &body)
{
    if (!body.isEmpty())
        text += u'\n' + title + u"\n\n"_s + body;
}

QString countsText(const interchange::ImportPlan &plan, const wording::Wording &words)
{
    const auto counts = plan.counts();
    const auto count = [&](PlanAction action) {
        const auto found = counts.find(action);
        return QString::number(found != counts.end() ? found->second : 0);
    };
    return wording::fill(
               words.translate("Plan", "Reports: %1 new, %2 changed, %3 same, %4 skipped."),
               {count(PlanAction::New), count(PlanAction::Changed), count(PlanAction::Same), count(PlanAction::Skipped)})
        + u'\n';
}

} // namespace

QString planText(const interchange::ImportPlan &plan, const wording::Wording &words)
{
    QString text;
    for (const CampPlan &camp : plan.camps) {
        text += camp.title + u" ("_s + camp.slug + u", "_s + actionWord(camp.action, words) + u")\n"_s;
        addSection(text, words.translate("Plan", "Files"), filesTable(camp, words));
        addSection(text, words.translate("Plan", "Left out"), ignoredText(camp, words));
        addSection(text, words.translate("Plan", "Repairs and warnings"), warningsText(camp, words));
        addSection(text, words.translate("Plan", "Periods"), gridText(camp, words));
        addSection(text, words.translate("Plan", "Roll call"), rollCallText(camp, words));
        text += u'\n';
    }
    const bool hasDuplicates = std::ranges::any_of(plan.camps, [](const CampPlan &camp) {
        return std::ranges::any_of(camp.reports, [](const PlannedReport &report) { return !report.counts; });
    });
    if (hasDuplicates)
        text +=
            words.translate("Plan", "* another report of the same person and period counts; this one is kept as a revision.")
            + u'\n';
    return text + countsText(plan, words);
}

} // namespace flotilla::command
