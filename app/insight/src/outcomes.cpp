#include "insight/outcomes.h"

#include "cell_days.h"
#include "domain/enum_names.h"
#include "domain/stars.h"

#include <algorithm>

namespace flotilla::insight {

OutcomeTally outcomes(const Progress &progress)
{
    OutcomeTally tally{.lines = {}, .specialAwards = progress.specialAwards};
    for (const auto &[grade, name] : enumNames(Grade{})) {
        const auto people = progress.grades.find(grade);
        tally.lines.push_back({.grade = grade, .people = people != progress.grades.end() ? people->second : 0});
    }
    std::ranges::sort(tally.lines, {}, &OutcomeTally::Line::grade);
    for (const OutcomeTally::Line &line : tally.lines) {
        tally.people += line.people;
        tally.graduates += line.grade != Grade::Fail ? line.people : 0;
    }
    for (const GradedPerson &graded : progress.graded) {
        const auto line = std::ranges::find(tally.lines, graded.grade, &OutcomeTally::Line::grade);
        line->stars += graded.stars;
        tally.stars += graded.stars;
        tally.money += reward(progress.camp.rules, graded.stars);
    }
    return tally;
}

namespace {

struct Reporting {
    bool any = false;
    bool missing = false;
};

std::map<Id<Person>, Reporting> reportingOf(const Progress &progress)
{
    std::map<Id<Person>, Reporting> people;
    for (const MatrixRow &row : progress.matrix.rows) {
        Reporting &person = people[row.mentee.id];
        for (const MatrixCell &cell : row.cells) {
            person.any |= isHandedIn(cell);
            person.missing |= cell.facts.word == CellWord::Missing;
        }
    }
    return people;
}

} // namespace

std::vector<FunnelStep> funnel(const Progress &progress)
{
    std::vector<FunnelStep> steps;
    const auto add = [&steps](FunnelStage stage, const std::set<Id<Person>> &people, bool recorded, int unknown = 0) {
        steps.push_back({stage, int(people.size()) + unknown, {people.begin(), people.end()}, recorded});
    };
    std::set<Id<Person>> enrolled;
    std::set<Id<Person>> first;
    std::set<Id<Person>> all;
    for (const auto &[person, reporting] : reportingOf(progress)) {
        enrolled.insert(person);
        if (reporting.any)
            first.insert(person);
        if (reporting.any && !reporting.missing)
            all.insert(person);
    }
    std::set<Id<Person>> defended;
    for (const DefenseTime &defense : progress.defenses)
        if (defense.at <= progress.now)
            defended.insert(defense.mentee);
    std::set<Id<Person>> graduated;
    int unknown = 0;
    for (const GradedPerson &graded : progress.graded) {
        if (graded.grade == Grade::Fail)
            continue;
        if (graded.person.isValid())
            graduated.insert(graded.person);
        else
            ++unknown;
    }
    add(FunnelStage::Applied, progress.applicants, !progress.applicants.empty());
    add(FunnelStage::Enrolled, enrolled, true);
    add(FunnelStage::FirstReport, first, true);
    add(FunnelStage::AllReports, all, true);
    add(FunnelStage::Defended, defended, !progress.defenses.empty());
    add(FunnelStage::Graduated, graduated, !progress.graded.empty(), unknown);
    return steps;
}

} // namespace flotilla::insight
