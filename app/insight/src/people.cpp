#include "insight/people.h"

#include "row_values.h"

#include "insight/camps.h"
#include "storage/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace flotilla::insight {

namespace {

using Lines = std::vector<PersonLine>;

/// Queries come in two: over all people, and over those of one camp.
struct Scope {
    std::string_view people = "people_all";
    std::string_view parts = "people_parts_all";
    std::string_view reports = "people_reports_all";
    std::string_view reviews = "people_reviews_all";
    storage::Bindings bindings;

    explicit Scope(std::optional<Id<Camp>> camp)
    {
        if (!camp)
            return;
        people = "people_of_camp";
        parts = "people_parts_of_camp";
        reports = "people_reports_of_camp";
        reviews = "people_reviews_of_camp";
        bindings = bind(QStringLiteral(":camp"), camp->value());
    }
};

/// The camps that parts are in, each with its place among them: 0 is the newest.
Result<QHash<Id<Camp>, std::pair<CampLine, std::size_t>>> campsOf(storage::Reader &reader, bool all, const Lines &lines)
{
    QSet<Id<Camp>> wanted;
    for (const PersonLine &line : lines)
        for (const PersonLine::Part &part : line.parts)
            wanted.insert(part.camp);
    const auto camps = all ? readCamps(reader) : readCamps(reader, wanted);
    if (!camps)
        return std::unexpected(camps.error());
    QHash<Id<Camp>, std::pair<CampLine, std::size_t>> places;
    for (std::size_t i = 0; i < camps->size(); ++i)
        places.insert((*camps)[i].id, {(*camps)[i], i});
    return places;
}

Result<void> addParts(storage::Reader &reader, const Scope &scope, const QHash<qint64, std::size_t> &placeOf, Lines &lines)
{
    auto done = reader.query(scope.parts, scope.bindings, [&](const storage::Row &row) {
        const auto place = placeOf.constFind(row.integer(0));
        if (place != placeOf.constEnd())
            lines[*place].parts.push_back({.camp = idAt<Camp>(row, 1),
                                           .role = wordAt<Role>(row, 2),
                                           .projectNumber = intAt(row, 3),
                                           .projectTitle = row.text(4),
                                           .projectTitleEn = row.text(5)});
    });
    if (!done)
        return done;
    const auto camps = campsOf(reader, scope.bindings.empty(), lines);
    if (!camps)
        return std::unexpected(camps.error());
    for (PersonLine &line : lines) {
        for (PersonLine::Part &part : line.parts) {
            const CampLine camp = camps->value(part.camp).first;
            part.campTitle = camp.title;
            part.campTitleEn = camp.titleEn;
        }
        std::ranges::sort(line.parts, {}, [&](const PersonLine::Part &part) {
            return std::tuple(camps->value(part.camp).second, part.role, part.projectNumber);
        });
    }
    return {};
}

Result<void> addNumbers(storage::Reader &reader, std::string_view query, const storage::Bindings &bindings,
                        const QHash<qint64, std::size_t> &placeOf, Lines &lines, int PersonLine::*number)
{
    return reader.query(query, bindings, [&](const storage::Row &row) {
        if (const auto place = placeOf.constFind(row.integer(0)); place != placeOf.constEnd())
            lines[*place].*number = intAt(row, 1);
    });
}

} // namespace

Result<std::vector<PersonLine>> readPeople(storage::Reader &reader, std::optional<Id<Camp>> camp)
{
    storage::NameKeys made; // for names that came in since keys were last kept
    const Scope scope(camp);
    Lines lines;
    auto done = reader.query(scope.people, scope.bindings, [&](const storage::Row &row) {
        PersonLine line{.person = labelAt(row, 0), .affiliation = row.text(3)};
        line.sortKey = row.text(4);
        if (line.sortKey.isEmpty())
            line.sortKey = made.key(line.person.name.isEmpty() ? line.person.login : line.person.name);
        lines.push_back(std::move(line));
    });
    if (!done)
        return std::unexpected(done.error());
    std::ranges::sort(lines, {},
                      [](const PersonLine &line) { return std::tie(line.sortKey, line.person.login, line.person.id); });
    QHash<qint64, std::size_t> placeOf;
    for (std::size_t i = 0; i < lines.size(); ++i)
        placeOf.insert(lines[i].person.id.value(), i);
    if (done = addParts(reader, scope, placeOf, lines); !done)
        return std::unexpected(done.error());
    if (done = addNumbers(reader, scope.reports, scope.bindings, placeOf, lines, &PersonLine::reports); !done)
        return std::unexpected(done.error());
    if (done = addNumbers(reader, scope.reviews, scope.bindings, placeOf, lines, &PersonLine::reviews); !done)
        return std::unexpected(done.error());
    return lines;
}

} // namespace flotilla::insight
