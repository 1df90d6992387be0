#pragma once

#include "domain/camp.h"
#include "domain/person.h"
#include "domain/project.h"
#include "domain/report.h"
#include "domain/session.h"

#include <QString>

namespace flotilla::ui {

/// A place inside a page, as text that the history of the window keeps and links carry. The owner of a page reads it;
/// others make one with these functions.
namespace place {

inline QString cell(Id<Pairing> pairing, Id<Period> period)
{
    return QStringLiteral("cell/%1/%2").arg(toText(pairing), toText(period));
}
inline QString report(Id<Report> report)
{
    return QStringLiteral("report/%1").arg(toText(report));
}
inline QString project(Id<Project> project)
{
    return QStringLiteral("project/%1").arg(toText(project));
}
inline QString person(Id<Person> person)
{
    return QStringLiteral("person/%1").arg(toText(person));
}
inline QString session(Id<Session> session)
{
    return QStringLiteral("session/%1").arg(toText(session));
}
/// An entry of the history, by its number.
inline QString entry(qint64 entry)
{
    return QStringLiteral("entry/%1").arg(entry);
}

/// What waits for the user's own review, on the Reports page.
inline QString queue()
{
    return QStringLiteral("queue");
}

/// The kind of a place ("cell"), empty for the page itself.
inline QString kind(const QString &place)
{
    return place.section(QLatin1Char('/'), 0, 0);
}
/// The id at a position of a place, from 0; an invalid one if there is none.
template <class T>
Id<T> id(const QString &place, int position = 0)
{
    const auto value = idFromText(place.section(QLatin1Char('/'), position + 1, position + 1));
    return value ? Id<T>(*value) : Id<T>();
}

} // namespace place

/// The ids of the pages.
namespace page {
inline constexpr auto overview = "overview";
inline constexpr auto reports = "reports";
inline constexpr auto people = "people";
inline constexpr auto projects = "projects";
inline constexpr auto sessions = "sessions";
inline constexpr auto results = "results";
inline constexpr auto charts = "charts";
inline constexpr auto certificates = "certificates";
inline constexpr auto importing = "importing";
inline constexpr auto history = "history";
} // namespace page

} // namespace flotilla::ui
