#include "plan_identity.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <set>

namespace flotilla::interchange {

namespace {

/// A path below an edition's folder.
QString below(const QString &path, const QString &edition)
{
    return edition.isEmpty() ? path : path.sliced(std::min(path.size(), edition.size() + 1));
}

/// The camp that an edition was imported into before: of the same folder and repository, with something in common.
const KnownCamp *knownFor(const EditionFolder &edition, const QString &repository, const PlanSource &source,
                          const std::vector<KnownCamp> &known)
{
    for (const KnownCamp &camp : known) {
        const bool sameFolder = camp.camp.edition.compare(edition.path, Qt::CaseInsensitive) == 0;
        const bool otherRepository =
            !camp.camp.repository.isEmpty() && !repository.isEmpty() && camp.camp.repository != repository;
        if (!sameFolder || otherRepository)
            continue;
        std::set<QString> paths;
        for (const KnownReport &report : camp.reports)
            paths.insert(report.path);
        const auto isKnown = [&](const PersonFolder &folder) {
            return camp.people.contains(foldLogin(readFolderName(folder.name).login))
                || std::ranges::any_of(folder.files,
                                       [&](std::size_t file) { return paths.contains(source.files[file].entry.path); });
        };
        if (camp.reports.empty() || std::ranges::any_of(edition.people, isKnown))
            return &camp;
    }
    return nullptr;
}

/// How well a camp whose folder is gone agrees with an edition.
struct Agreement {
    std::ptrdiff_t reports = 0; ///< of the camp that are where they were, below the folder
    std::ptrdiff_t people = 0;  ///< of the camp who are in the edition too
    bool inReports = false;     ///< most of its reports
    bool inPeople = false;      ///< most of its people, of whom there are several
};

Agreement agreementOf(const KnownCamp &camp, const std::set<QString> &files, const std::set<QString> &people)
{
    Agreement agreement;
    agreement.reports = std::ranges::count_if(
        camp.reports, [&](const KnownReport &report) { return files.contains(below(report.path, camp.camp.edition)); });
    agreement.people = std::ranges::count_if(camp.mentees, [&](const QString &login) { return people.contains(login); });
    agreement.inReports = agreement.reports * 2 > std::ssize(camp.reports);
    agreement.inPeople = agreement.people > 1 && agreement.people * 2 > std::ssize(camp.mentees);
    return agreement;
}

/// The camp that an edition probably is although its folder had another name: of the same repository, and of a folder that the
/// source does not have any more.
std::pair<const KnownCamp *, Agreement> movedFrom(const EditionFolder &edition, const QString &repository,
                                                  const PlanSource &source, const std::vector<KnownCamp> &known,
                                                  const QStringList &editions)
{
    std::set<QString> files;
    std::set<QString> people;
    for (const PersonFolder &person : edition.people) {
        people.insert(foldLogin(readFolderName(person.name).login));
        for (const std::size_t file : person.files)
            files.insert(below(source.files[file].entry.path, edition.path));
    }
    std::pair<const KnownCamp *, Agreement> best;
    for (const KnownCamp &camp : known) {
        if (camp.camp.repository != repository || editions.contains(camp.camp.edition, Qt::CaseInsensitive))
            continue;
        const Agreement agreement = agreementOf(camp, files, people);
        const auto rank = [](const Agreement &each) { return std::pair(each.reports, each.people); };
        if ((agreement.inReports || agreement.inPeople) && (!best.first || rank(agreement) > rank(best.second)))
            best = {&camp, agreement};
    }
    return best;
}

} // namespace

CampMatch findCamp(const EditionFolder &edition, const QString &repository, const PlanSource &source,
                   const std::vector<KnownCamp> &known, const QStringList &editions, std::span<const PlanDecision> decisions)
{
    CampMatch match;
    match.camp = knownFor(edition, repository, source, known);
    if (match.camp)
        return match;
    const auto [likely, agreement] = movedFrom(edition, repository, source, known, editions);
    match.likely = likely;
    if (!likely)
        return match;
    const QString wanted =
        decided(decisions, edition.path, QString::fromLatin1(decision::camp), QString::fromLatin1(decision::sameAs));
    match.isDecided = wanted == likely->camp.slug || wanted == QLatin1StringView(decision::notTheSame);
    match.hasMoved = match.isDecided ? wanted == likely->camp.slug : agreement.inReports;
    if (match.hasMoved)
        match.camp = likely;
    return match;
}

} // namespace flotilla::interchange
