#include "insight/review_queue.h"

#include "storage/reader.h"

#include <QHash>

#include <algorithm>

namespace flotilla::insight {

namespace {

bool waitsFor(const MatrixRow &row, const std::optional<Id<Person>> &mentor)
{
    if (!mentor)
        return true;
    return row.mentee.id != *mentor && std::ranges::find(row.mentors, *mentor, &PersonLabel::id) != row.mentors.end();
}

bool waits(const MatrixCell &cell)
{
    return cell.report.isValid() && cell.facts.word == CellWord::Waiting && !cell.facts.returned;
}

Instant ageOf(const QueueEntry &entry)
{
    return entry.since.value_or(endOfDay(entry.due, QTimeZone::utc()));
}

bool holds(const PersonLine &line, Id<Camp> camp, std::initializer_list<Role> roles)
{
    return std::ranges::any_of(line.parts, [&](const PersonLine::Part &part) {
        return part.camp == camp && std::ranges::find(roles, part.role) != roles.end();
    });
}

} // namespace

std::vector<QueueEntry> reviewQueue(const Matrix &matrix, std::optional<Id<Person>> mentor)
{
    std::vector<QueueEntry> queue;
    for (const MatrixRow &row : matrix.rows) {
        if (!waitsFor(row, mentor))
            continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            if (!waits(cell))
                continue;
            QueueEntry entry{.report = cell.report,
                             .pairing = row.pairing,
                             .period = cell.period,
                             .number = matrix.columns[i].number,
                             .mentee = row.mentee,
                             .mentors = row.mentors,
                             .projectNumber = row.projectNumber,
                             .projectTitle = row.projectTitle,
                             .projectTitleEn = row.projectTitleEn,
                             .since = cell.submittedAt,
                             .due = cell.due,
                             .pull = cell.pull,
                             .late = cell.facts.late};
            queue.push_back(std::move(entry));
        }
    }
    std::ranges::stable_sort(queue, {}, ageOf);
    return queue;
}

std::vector<WaitingMentor> waitingMentors(const Matrix &matrix)
{
    std::vector<WaitingMentor> mentors;
    QHash<Id<Person>, std::size_t> places;
    for (const MatrixRow &row : matrix.rows) {
        const auto count = int(std::ranges::count_if(row.cells, waits));
        for (const PersonLabel &mentor : row.mentors) {
            if (!places.contains(mentor.id)) {
                places.insert(mentor.id, mentors.size());
                mentors.push_back({mentor, 0});
            }
            if (mentor.id != row.mentee.id)
                mentors[places.value(mentor.id)].waiting += count;
        }
    }
    std::ranges::stable_sort(mentors, std::greater(), &WaitingMentor::waiting);
    return mentors;
}

Result<Self> readSelf(storage::Reader &reader, Id<Camp> camp, const QString &who, const std::vector<PersonLine> &people)
{
    if (who.isEmpty())
        return Self();
    auto accounts = reader.where<Account>("folded", foldLogin(who));
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto nameOf = [](const PersonLine &line) { return line.person.name; };
    Id<Person> person;
    if (!accounts->empty()) {
        person = accounts->back().person;
        const auto record = reader.get(person);
        if (record && record->mergedInto.isValid())
            person = record->mergedInto;
    } else if (std::ranges::count(people, who, nameOf) == 1) {
        person = std::ranges::find(people, who, nameOf)->person.id;
    }
    const auto found = std::ranges::find(people, person, [](const PersonLine &line) { return line.person.id; });
    if (found != people.end())
        return Self{found->person, holds(*found, camp, {Role::Coordinator, Role::Assistant})};
    return person.isValid() ? Self{{person, {}, who}, false} : Self();
}

} // namespace flotilla::insight
