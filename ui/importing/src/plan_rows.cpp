#include "plan_rows.h"

#include "insight/camp_zone.h"
#include "interchange/plan_decisions.h"
#include "plan_text.h"
#include "wording/words.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

NoteText note(const PlanWarning &warning, const PlanWords &words)
{
    return {warning.code, words.shortName(warning.code, words.wording), words.sentence(warning, words.wording)};
}

/// When a report was handed in, as far as it is known.
QString handedIn(const PlannedReport &report, const QTimeZone &zone)
{
    if (!report.submittedAt || report.submission == SubmissionTime::Unknown)
        return {};
    const QString time = toDateTime(*report.submittedAt, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    return report.submission == SubmissionTime::NotAfter ? u"≤ "_s + time : time;
}

/// What is looked up again and again while rows are made.
struct Lookup {
    Lookup(const CampPlan &camp, const Decisions &decisions) : plan(camp), zone(insight::campZone(camp.timeZone))
    {
        for (const Decisions *some : {&camp.decisions, &decisions})
            for (const PlanDecision &each : *some)
                if (each.edition.isEmpty() || each.edition == camp.edition)
                    values.insert({each.subject, each.key}, each.value);
        for (const PlannedProject &project : plan.projects)
            titles.insert({project.track, project.number}, project.title);
        for (const PlannedPerson &person : plan.people)
            names.insert(foldLogin(person.login), person.name);
        for (const PlanWarning &warning : plan.warnings)
            if (!warning.path.isEmpty())
                warnings[warning.path].push_back(&warning);
    }

    QString project(const QString &track, std::optional<int> number, const QString &written) const
    {
        const QString title = number ? titles.value({track, *number}) : QString();
        return PlanText::project(track, number, title.isEmpty() ? written : title);
    }
    QString decision(const QString &subject, const char *key) const { return values.value({subject, word(key)}); }

    const CampPlan &plan;
    QTimeZone zone;
    QHash<std::pair<QString, int>, QString> titles;
    QHash<QString, QString> names; ///< folded login → name
    QHash<QString, std::vector<const PlanWarning *>> warnings;
    QHash<std::pair<QString, QString>, QString> values; ///< (subject, key) → what was decided
};

std::vector<NoteText> notesOf(const PlannedReport &report, const Lookup &lookup, const PlanWords &words)
{
    std::vector<NoteText> notes;
    QSet<QString> told;
    for (const PlanWarning *warning : lookup.warnings.value(report.path)) {
        told.insert(warning->code);
        notes.push_back(note(*warning, words));
    }
    for (const QString &code : report.repairs + report.warnings) {
        if (told.contains(code))
            continue;
        told.insert(code);
        notes.push_back(note({code, report.path, {}}, words));
    }
    return notes;
}

QString groupOf(const PlannedReport &report, const QHash<QString, QString> &sameAs)
{
    const QString login = foldLogin(report.login);
    return u"%1/%2/%3"_s.arg(sameAs.value(login, login)).arg(report.further).arg(report.period.value_or(0));
}

/// Folded login → the folded login it was decided to be.
QHash<QString, QString> decidedAliases(const Lookup &lookup)
{
    QHash<QString, QString> same;
    for (const auto &[about, value] : lookup.values.asKeyValueRange())
        if (about.second == word(decision::alias) && !value.isEmpty() && value != word(decision::notTheSame))
            same.insert(about.first.section(u':', 1), foldLogin(value));
    return same;
}

SeveralPairings severalPairings(const PlannedPerson &person, const Lookup &lookup)
{
    const QString decided = lookup.decision(decision::person(person.login), decision::pairings);
    if (decided == word(decision::one))
        return SeveralPairings::One;
    if (decided == word(decision::several))
        return SeveralPairings::Several;
    return person.further.empty() ? SeveralPairings::No : SeveralPairings::Proposed;
}

PlanPersonRow personRow(const PlannedPerson &person, const Lookup &lookup)
{
    PlanPersonRow row;
    const QString subject = decision::person(person.login);
    row.key = keyOf(subject);
    row.login = person.login;
    row.name = person.name;
    row.project = lookup.project(person.track, person.projectNumber, person.projectTitle);
    row.mentors = person.mentors.join(u", "_s);
    row.firstPeriod = person.firstPeriod;
    row.periods = int(lookup.plan.periods.size());
    row.onRoster = person.onRoster;
    row.startAssumed = person.startAssumed;
    if (const int start = lookup.decision(subject, decision::start).toInt(); start > 0) {
        row.startDecided = true;
        row.firstPeriod = start;
    }
    row.severalPairings = severalPairings(person, lookup);
    QStringList further;
    for (const PlannedFurther &each : person.further)
        further.append(lookup.project(each.track, each.projectNumber, each.projectTitle));
    row.furtherProjects = further.join(u" · "_s);
    row.alias = person.alias;
    row.action = person.action;
    const QString decision = lookup.decision(subject, decision::alias);
    if (!person.alias.isEmpty() || !decision.isEmpty())
        row.aliasState = decision.isEmpty()          ? AliasState::Proposed
            : decision == word(decision::notTheSame) ? AliasState::NotTheSame
                                                     : AliasState::Same;
    if (row.aliasState == AliasState::Same)
        row.alias = decision;
    return row;
}

/// A finding is about a row of the results if it names the row's GitHub ID.
bool isAbout(const PlanWarning &warning, const PlannedResult &result)
{
    const QString login = foldLogin(result.login);
    return std::ranges::any_of(warning.arguments, [&](const QString &argument) { return foldLogin(argument) == login; });
}

/// Who reported in a period and who is missing.
void count(PeriodRow &row, const CampPlan &plan, QDate today)
{
    QStringList missing;
    for (const RollCallLine &line : plan.rollCall) {
        if (line.period != row.number)
            continue;
        row.reported = line.reported;
        for (const QString &login : line.absent)
            if (!line.notDue.contains(login))
                missing.append(login);
    }
    row.expected = row.reported + int(missing.size());
    row.open = today.isValid() && today <= row.due;
    row.sentence = PlanText::period(row.reported, missing, row.open);
}

} // namespace

qint64 keyOf(const QString &text)
{
    return qint64(qHash(text, size_t(0)));
}

std::vector<ReportRow> reportRows(const CampPlan &plan, const Decisions &decisions, const PlanWords &words)
{
    const Lookup lookup(plan, decisions);
    std::vector<ReportRow> rows;
    rows.reserve(plan.reports.size());
    for (const PlannedReport &report : plan.reports) {
        ReportRow row;
        row.key = keyOf(report.path);
        row.path = report.path;
        row.login = report.login;
        row.name = lookup.names.value(foldLogin(report.login));
        if (row.name.isEmpty())
            row.name = report.name;
        row.project = lookup.project(report.track, report.projectNumber, report.projectTitle);
        row.period = report.period.value_or(0);
        if (const QString period = lookup.decision(report.path, decision::period); !period.isEmpty()) {
            row.periodDecided = true;
            row.period = period.toInt();
        }
        row.days = report.days;
        row.writtenDays = report.writtenDays;
        row.workChars = report.workChars;
        row.nextChars = report.nextChars;
        row.questionChars = report.questionChars;
        row.reviewChars = report.reviewChars;
        row.reviewState = report.reviewState;
        row.reviewWord = report.reviewKind == ReviewKind::Mark ? wording::word(report.reviewKind, words.wording)
                                                               : wording::word(report.reviewState, words.wording);
        row.place = report.place;
        row.action = report.action;
        row.skipDecided = lookup.decision(report.path, decision::skip) == u"1";
        if (row.skipDecided)
            row.action = PlanAction::Skipped;
        if (!report.skipReason.isEmpty())
            row.skipReason = words.shortName(report.skipReason, words.wording);
        row.counts = report.counts;
        row.handedIn = handedIn(report, lookup.zone);
        row.notes = notesOf(report, lookup, words);
        QStringList names;
        for (const NoteText &text : row.notes)
            names.append(text.shortName);
        row.noteLine = names.join(u" · "_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PlanPersonRow> personRows(const CampPlan &plan, const Decisions &decisions)
{
    const Lookup lookup(plan, decisions);
    const QHash<QString, QString> sameAs = decidedAliases(lookup);
    QHash<QString, QSet<int>> reported;
    for (const PlannedReport &report : plan.reports)
        if (report.period && report.counts && report.action != PlanAction::Skipped)
            reported[sameAs.value(foldLogin(report.login), foldLogin(report.login))].insert(*report.period);

    std::vector<PlanPersonRow> rows;
    QSet<QString> present;
    for (const PlannedPerson &person : plan.people) {
        PlanPersonRow row = personRow(person, lookup);
        row.reports = int(reported.value(foldLogin(person.login)).size());
        present.insert(foldLogin(person.login));
        rows.push_back(std::move(row));
    }
    // Who was found to be somebody else is not in the plan any more; the decision stays visible, so that it can be taken back.
    for (const auto &[login, other] : sameAs.asKeyValueRange()) {
        if (present.contains(login))
            continue;
        PlanPersonRow row;
        row.key = keyOf(decision::person(login));
        row.login = login;
        row.alias = other;
        row.aliasState = AliasState::Same;
        row.periods = int(plan.periods.size());
        row.action = PlanAction::Skipped;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<DuplicateRow> duplicateRows(const CampPlan &plan, const Decisions &decisions)
{
    const Lookup lookup(plan, decisions);
    const QHash<QString, QString> sameAs = decidedAliases(lookup);
    std::map<QString, std::vector<const PlannedReport *>> groups;
    for (const PlannedReport &report : plan.reports)
        if (report.period && lookup.decision(report.path, decision::skip) != u"1")
            groups[groupOf(report, sameAs)].push_back(&report);

    std::vector<DuplicateRow> rows;
    for (const auto &[group, reports] : groups) {
        if (reports.size() < 2)
            continue;
        const auto isChosen = [&](const PlannedReport *report) {
            return lookup.decision(report->path, decision::counts) == u"1";
        };
        const bool decided = std::ranges::any_of(reports, isChosen);
        for (const PlannedReport *report : reports) {
            DuplicateRow row;
            row.key = keyOf(report->path);
            row.group = group;
            row.first = report == reports.front();
            row.path = report->path;
            row.login = report->login;
            row.name = lookup.names.value(foldLogin(report->login));
            row.period = report->period.value_or(0);
            row.days = report->days;
            row.handedIn = handedIn(*report, lookup.zone);
            row.chars = report->workChars + report->nextChars;
            row.reviewState = report->reviewState;
            row.counts = decided ? isChosen(report) : report->counts;
            row.decided = decided;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<ResultLine> resultLines(const CampPlan &plan, const Decisions &decisions, const PlanWords &words)
{
    const Lookup lookup(plan, decisions);
    std::vector<ResultLine> rows;
    for (const PlannedResult &result : plan.results) {
        QStringList notes;
        for (const PlanWarning &warning : plan.warnings)
            if (warning.path == plan.resultsSource && isAbout(warning, result))
                notes.append(words.sentence(warning, words.wording));
        const QString skip = lookup.decision(result.subject, decision::skip);
        rows.push_back({keyOf(result.subject), result.line, result.login, result.projectTitle,
                        wording::word(result.grade, words.wording), result.specialAward,
                        skip.isEmpty() ? result.counts : skip != u"1", notes.join(u' '), result.subject});
    }
    return rows;
}

std::vector<FindingRow> findingRows(const CampPlan &plan, const PlanWords &words, bool ofResults)
{
    QSet<QString> reports;
    for (const PlannedReport &report : plan.reports)
        reports.insert(report.path);
    std::vector<FindingRow> rows;
    for (const PlanWarning &warning : plan.warnings) {
        const bool results = !plan.resultsSource.isEmpty() && warning.path == plan.resultsSource;
        if (results != ofResults || reports.contains(warning.path))
            continue;
        FindingRow row{0, note(warning, words), warning.path};
        row.key = keyOf(warning.code + u'\n' + warning.path + u'\n' + warning.arguments.join(u'\n'));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<IgnoredRow> ignoredRows(const CampPlan &plan, const PlanWords &words)
{
    std::vector<IgnoredRow> rows;
    rows.reserve(plan.ignored.size());
    for (const IgnoredFile &file : plan.ignored)
        rows.push_back({keyOf(file.path), file.path, words.shortName(file.reason, words.wording)});
    return rows;
}

std::vector<GridPeriod> wantedGrid(const CampPlan &plan, const Decisions &decisions)
{
    for (const PlanDecision &decision : decisions)
        if (decision.subject == word(decision::grid) && (decision.edition.isEmpty() || decision.edition == plan.edition))
            if (auto grid = gridFromText(decision.value))
                return std::move(*grid);
    return plan.periods;
}

std::vector<PeriodRow> periodRows(const CampPlan &plan, const Decisions &decisions, QDate today)
{
    const std::vector<GridPeriod> wanted = wantedGrid(plan, decisions);
    const bool counted = gridText(wanted) == gridText(plan.periods);
    std::vector<PeriodRow> rows;
    for (const GridPeriod &period : wanted) {
        PeriodRow row;
        row.key = period.number;
        row.number = period.number;
        row.days = period.days;
        row.due = period.due.isValid() ? period.due : period.days.last.addDays(plan.rules.dueDaysAfterEnd);
        row.support = period.support;
        row.counted = counted;
        if (counted)
            count(row, plan, today);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CodeCount> codeCounts(const std::vector<ReportRow> &rows)
{
    std::vector<CodeCount> counts;
    QHash<QString, size_t> places;
    for (const ReportRow &row : rows) {
        for (const NoteText &text : row.notes) {
            if (!places.contains(text.code)) {
                places.insert(text.code, counts.size());
                counts.push_back({text.code, text.shortName, 0});
            }
            ++counts[places.value(text.code)].count;
        }
    }
    std::ranges::stable_sort(counts, std::greater{}, &CodeCount::count);
    return counts;
}

} // namespace flotilla::ui
