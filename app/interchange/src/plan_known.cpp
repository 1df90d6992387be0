#include "plan_draft.h"

#include "domain/person.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

QString pullsText(const std::vector<int> &pulls)
{
    QStringList parts;
    for (const int pull : pulls)
        parts.append(QString::number(pull));
    return parts.join(u';');
}

/// Finds the known report that a planned one is, by identity before likeness: path, earlier path, content, spelling of the path.
class KnownReports {
public:
    KnownReports(const std::vector<KnownReport> &known, const std::vector<PlannedReport> &planned)
    {
        for (const PlannedReport &report : planned)
            m_paths.insert(report.path);
        for (const KnownReport &report : known) {
            m_byPath.emplace(report.path, &report);
            m_byFoldedPath.emplace(report.path.toCaseFolded(), &report);
            m_byContent.emplace(std::pair(report.login, report.body.digest()), &report);
        }
    }

    const KnownReport *samePath(const PlannedReport &report) { return take(find(m_byPath, report.path)); }

    const KnownReport *renamed(const PlannedReport &report)
    {
        for (const QString &path : report.earlierPaths)
            if (const KnownReport *known = takeGone(find(m_byPath, path)))
                return known;
        if (const KnownReport *known = takeGone(find(m_byFoldedPath, report.path.toCaseFolded())))
            return known;
        const auto [first, last] = m_byContent.equal_range({foldLogin(report.login), BodyHash::of(report.content).digest()});
        for (auto it = first; it != last; ++it)
            if (const KnownReport *known = takeGone(it->second))
                return known;
        return nullptr;
    }

private:
    template <class Map>
    static const KnownReport *find(const Map &map, const QString &key)
    {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : found->second;
    }

    const KnownReport *take(const KnownReport *report) { return report && m_taken.insert(report).second ? report : nullptr; }
    /// As take, but only a report whose path is not in the source any more.
    const KnownReport *takeGone(const KnownReport *report)
    {
        return report && !m_paths.contains(report->path) ? take(report) : nullptr;
    }

    std::set<QString> m_paths;
    std::map<QString, const KnownReport *> m_byPath;
    std::map<QString, const KnownReport *> m_byFoldedPath;
    std::multimap<std::pair<QString, QByteArray>, const KnownReport *> m_byContent;
    std::set<const KnownReport *> m_taken;
};

/// Whether the source tells something new about when and where a report was handed in.
bool tellsMore(const PlannedReport &report, const KnownReport &known)
{
    if (report.submission != SubmissionTime::Unknown
        && (report.submission != known.submission || report.submittedAt != known.submittedAt))
        return true;
    if (report.mergedAt && report.mergedAt != known.mergedAt)
        return true;
    if (!report.pulls.empty() && (pullsText(report.pulls) != known.pulls || report.place != known.place))
        return true;
    return false;
}

void setAction(PlannedReport &report, const KnownReport &known)
{
    report.existing = known.id;
    if (report.action == PlanAction::Skipped)
        return;
    if (known.revision.isValid()) {
        // A text that does not count is kept as it was handed in; nothing else of it is.
        const bool isKept = !report.counts && known.path == report.path && known.body == BodyHash::of(report.content);
        report.action = isKept ? PlanAction::Same : PlanAction::Changed;
        return;
    }
    if (known.deleted || known.changedHere) {
        report.action = PlanAction::Skipped;
        report.skipReason = QStringLiteral("changed-here");
        return;
    }
    const bool isSame = known.path == report.path && known.body == BodyHash::of(report.content)
        && known.period == report.period && known.reviewState == report.reviewState && known.login == foldLogin(report.login)
        && !tellsMore(report, known);
    report.action = isSame ? PlanAction::Same : PlanAction::Changed;
}

void compareProjects(PlanDraft &draft)
{
    for (PlannedProject &project : draft.camp.projects) {
        const auto found = draft.known->projects.find({project.track, project.number});
        if (found == draft.known->projects.end())
            continue;
        const Project &known = found->second;
        project.existing = known.id;
        const bool hasText = !project.description.isEmpty();
        const bool isSame = (project.title.isEmpty() || known.title == project.title)
            && (!hasText
                || (known.slots >= project.slots && known.description == BodyHash::of(project.description.toUtf8())));
        project.action = isSame ? PlanAction::Same : PlanAction::Changed;
    }
}

} // namespace

void compareWithKnown(PlanDraft &draft)
{
    if (!draft.known)
        return;
    KnownReports known(draft.known->reports, draft.camp.reports);
    std::vector<PlannedReport *> unmatched;
    for (PlannedReport &report : draft.camp.reports) {
        if (const KnownReport *same = known.samePath(report))
            setAction(report, *same);
        else
            unmatched.push_back(&report);
    }
    for (PlannedReport *report : unmatched) {
        if (const KnownReport *renamed = known.renamed(*report)) {
            if (!report->earlierPaths.contains(renamed->path))
                report->earlierPaths.append(renamed->path);
            setAction(*report, *renamed);
        }
    }
    for (PlannedPerson &person : draft.camp.people) {
        const auto found = draft.known->people.find(foldLogin(person.login));
        if (found == draft.known->people.end())
            continue;
        person.existing = found->second;
        person.action = PlanAction::Same;
    }
    compareProjects(draft);
    draft.camp.existing = draft.known->camp.id;
    const auto isUnchanged = [](const auto &item) {
        return item.action == PlanAction::Same || item.action == PlanAction::Skipped;
    };
    const bool isSame = std::ranges::all_of(draft.camp.reports, isUnchanged)
        && std::ranges::all_of(draft.camp.people, isUnchanged) && std::ranges::all_of(draft.camp.projects, isUnchanged)
        && draft.camp.periods == draft.known->periods;
    draft.camp.action = isSame ? PlanAction::Same : PlanAction::Changed;
}

} // namespace flotilla::interchange
