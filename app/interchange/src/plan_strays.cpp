#include "plan_draft.h"

#include "domain/person.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

/// What decides whether a folder of people's folders is an edition or only where somebody put a report by mistake.
struct Standing {
    bool onMain = false;   ///< some report is on the default branch
    bool isWaiting = true; ///< all others are in open pull requests
    QDate start;           ///< in the middle of its reports' starts
};

bool isReport(const PlanFile &file)
{
    return file.kind == FileKind::Report || file.kind == FileKind::NeedsText;
}

QDate startOf(const PlanFile &file)
{
    const NameDates dates = readNameDates(file.entry.path, {});
    return dates.days.isValid() ? dates.days.first : QDate();
}

Standing standingOf(const EditionFolder &edition, const PlanSource &source)
{
    Standing standing;
    std::vector<QDate> starts;
    for (const PersonFolder &person : edition.people) {
        for (const std::size_t index : person.files) {
            const PlanFile &file = source.files[index];
            if (!isReport(file))
                continue;
            const ReportPlace place = file.history ? file.history->place : ReportPlace::Main;
            standing.onMain |= place == ReportPlace::Main;
            standing.isWaiting &= place == ReportPlace::OpenPull;
            if (const QDate start = startOf(file); start.isValid())
                starts.push_back(start);
        }
    }
    if (!starts.empty()) {
        const auto middle = starts.begin() + std::ptrdiff_t(starts.size() / 2);
        std::ranges::nth_element(starts, middle);
        standing.start = *middle;
    }
    return standing;
}

PersonFolder *personIn(EditionFolder &edition, const QString &login)
{
    const auto found = std::ranges::find_if(edition.people, [&login](const PersonFolder &folder) {
        return foldLogin(readFolderName(folder.name).login) == login;
    });
    return found == edition.people.end() ? nullptr : &*found;
}

/// The edition on the default branch that a person's stray folder belongs to: one the person is in, the nearest in time.
EditionFolder *homeOf(const PersonFolder &person, QDate start, std::vector<EditionFolder> &editions,
                      const std::vector<Standing> &standings)
{
    const QString login = foldLogin(readFolderName(person.name).login);
    EditionFolder *home = nullptr;
    std::pair<bool, qint64> best;
    for (std::size_t i = 0; i < editions.size(); ++i) {
        if (!standings[i].onMain)
            continue;
        const qint64 distance =
            start.isValid() && standings[i].start.isValid() ? qAbs(standings[i].start.daysTo(start)) : 1'000'000;
        const std::pair<bool, qint64> rank(personIn(editions[i], login) == nullptr, distance);
        if (!home || rank < best) {
            home = &editions[i];
            best = rank;
        }
    }
    return home;
}

void moveHome(const PersonFolder &stray, EditionFolder &home)
{
    if (PersonFolder *own = personIn(home, foldLogin(readFolderName(stray.name).login)))
        own->files.insert(own->files.end(), stray.files.begin(), stray.files.end());
    else
        home.people.push_back(stray);
}

} // namespace

void bringStraysHome(std::vector<EditionFolder> &editions, const PlanSource &source)
{
    std::vector<Standing> standings;
    standings.reserve(editions.size());
    for (const EditionFolder &edition : editions)
        standings.push_back(standingOf(edition, source));
    if (std::ranges::none_of(standings, &Standing::onMain))
        return;
    std::vector<bool> isGone(editions.size());
    for (std::size_t i = 0; i < editions.size(); ++i) {
        // several people who wait together are a camp that begins
        const bool begins = standings[i].isWaiting && editions[i].people.size() > 1;
        if (standings[i].onMain || begins)
            continue;
        for (const PersonFolder &person : editions[i].people)
            if (EditionFolder *home = homeOf(person, standings[i].start, editions, standings))
                moveHome(person, *home);
        isGone[i] = true;
    }
    for (std::size_t i = editions.size(); i-- > 0;)
        if (isGone[i])
            editions.erase(editions.begin() + std::ptrdiff_t(i));
}

} // namespace flotilla::interchange
