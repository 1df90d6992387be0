#include "palette_items.h"

#include "kit/places.h"
#include "wording/words.h"

#include <algorithm>

namespace flotilla::ui::shell {
namespace {

QString pageOf(const char *id)
{
    return QString::fromLatin1(id);
}

QString nameOf(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

PaletteItem itemOf(const insight::FoundPerson &found, const GoTo &go)
{
    QStringList detail;
    if (!found.person.name.isEmpty() && !found.person.login.isEmpty())
        detail << found.person.login;
    if (!found.affiliation.isEmpty())
        detail << found.affiliation;
    return {PaletteText::tr("People"), QStringLiteral("user"), nameOf(found.person), detail.join(QStringLiteral(" · ")),
            [go, id = found.person.id] { go({}, pageOf(page::people), place::person(id)); }};
}

PaletteItem itemOf(const insight::FoundProject &found, const wording::Wording &wording, const GoTo &go)
{
    QString title = wording.title(found.title, found.titleEn);
    if (found.number > 0)
        title.prepend(QStringLiteral("%1  ").arg(found.number, 2, 10, QLatin1Char('0')));
    return {PaletteText::tr("Projects"), QStringLiteral("folder"), title, wording.title(found.campTitle, found.campTitleEn),
            [go, found] { go(found.camp, pageOf(page::reports), place::project(found.id)); }};
}

PaletteItem itemOf(const storage::SearchHit &hit, const wording::Wording &wording, const GoTo &go)
{
    QString title = hit.personName.isEmpty() ? hit.login : hit.personName;
    if (hit.periodNumber > 0)
        title += QStringLiteral(" · ") + wording::periodTitle(hit.periodNumber, wording);
    return {PaletteText::tr("Reports"), QStringLiteral("file-text"), title, hit.excerpt,
            [go, camp = hit.camp, id = hit.report] { go(camp, pageOf(page::reports), place::report(id)); }};
}

} // namespace

Result<PaletteHits> searchRecords(storage::Reader &reader, const QString &text, Id<Camp> camp)
{
    PaletteHits hits;
    auto found = insight::find(reader, text, camp);
    if (!found)
        return std::unexpected(found.error());
    hits.found = std::move(*found);
    auto reports = storage::searchReports(reader, text);
    if (!reports)
        return std::unexpected(reports.error());
    hits.reports = std::move(*reports);
    return hits;
}

std::vector<PaletteItem> itemsOf(const PaletteHits &hits, const wording::Wording &wording, const GoTo &go)
{
    std::vector<PaletteItem> items;
    items.reserve(hits.found.people.size() + hits.found.projects.size() + hits.reports.size());
    for (const auto &person : hits.found.people)
        items.push_back(itemOf(person, go));
    for (const auto &project : hits.found.projects)
        items.push_back(itemOf(project, wording, go));
    for (const auto &report : hits.reports)
        items.push_back(itemOf(report, wording, go));
    return items;
}

std::vector<PaletteItem> matching(const std::vector<PaletteItem> &items, const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<PaletteItem> found;
    std::ranges::copy_if(items, std::back_inserter(found), [&words](const PaletteItem &item) {
        return std::ranges::all_of(words,
                                   [&item](const QString &word) { return item.title.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

} // namespace flotilla::ui::shell
