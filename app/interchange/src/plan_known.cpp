#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

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

/// Who a GitHub ID is in a camp, whichever of theirs it is; none if nobody there has it.
Id<Person> personOf(const QString &login, const KnownCamp &known)
{
    const auto person = known.people.find(foldLogin(login));
    return person != known.people.end() ? person->second : Id<Person>();
}

Id<Person> menteeOf(const KnownReport &report, const KnownCamp &known)
{
    return report.mentee.isValid() ? report.mentee : personOf(report.login, known);
}

/// Finds the known report that a planned one is, by identity before likeness: path, earlier path, content, spelling of the path.
class KnownReports {
public:
    KnownReports(const KnownCamp &known, const std::vector<PlannedReport> &planned) : m_known(known)
    {
        for (const PlannedReport &report : planned)
            m_paths.insert(report.path);
        for (const KnownReport &report : known.reports) {
            m_byPath.emplace(report.path, &report);
            m_byFoldedPath.emplace(report.path.toCaseFolded(), &report);
            m_byContent.emplace(std::pair(menteeOf(report, known), report.body.digest()), &report);
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
        const auto [first, last] =
            m_byContent.equal_range({personOf(report.login, m_known), BodyHash::of(report.content).digest()});
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

    const KnownCamp &m_known;
    std::set<QString> m_paths;
    std::map<QString, const KnownReport *> m_byPath;
    std::map<QString, const KnownReport *> m_byFoldedPath;
    std::multimap<std::pair<Id<Person>, QByteArray>, const KnownReport *> m_byContent;
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

/// `pairing`: the known one it should be of, where its person has several.
void setAction(PlannedReport &report, const KnownReport &known, const KnownCamp &camp, Id<Pairing> pairing)
{
    report.existing = known.id;
    if (report.action == PlanAction::Skipped)
        return;
    const bool isThere = !pairing.isValid() || known.pairing == pairing;
    if (known.revision.isValid()) {
        report.keptAs = known.revision;
        // A text that does not count is kept as it was handed in; nothing else of it is.
        const bool isKept =
            !report.counts && isThere && known.path == report.path && known.body == BodyHash::of(report.content);
        report.action = isKept ? PlanAction::Same : PlanAction::Changed;
        return;
    }
    if (known.deleted || known.changedHere) {
        report.action = PlanAction::Skipped;
        report.skipReason = QStringLiteral("changed-here");
        return;
    }
    const BodyHash body = BodyHash::of(report.content);
    // The text with a review that was written from here tells nothing that is not known.
    const bool isOwn = std::ranges::find(known.writtenBack, body) != known.writtenBack.end();
    const bool isSameText = isOwn || (known.body == body && known.reviewState == report.reviewState);
    // A report of its own that does not count becomes a revision of the one that does.
    const bool isSame = isThere && known.path == report.path && isSameText && known.period == report.period
        && (report.counts || !report.period) && menteeOf(known, camp) == personOf(report.login, camp)
        && !tellsMore(report, known);
    report.action = isSame ? PlanAction::Same : PlanAction::Changed;
}

/// A place that a report holds which was changed here stays its own: another file for it does not count.
void keepPlaces(PlanDraft &draft)
{
    std::set<std::pair<Id<Person>, int>> held;
    std::set<std::pair<Id<Pairing>, int>> heldIn;
    for (const KnownReport &report : draft.known->reports) {
        if (report.changedHere && !report.deleted && report.period) {
            held.insert({menteeOf(report, *draft.known), *report.period});
            heldIn.insert({report.pairing, *report.period});
        }
    }
    for (PlannedReport &report : draft.camp.reports) {
        if (!report.counts || !report.period || report.action == PlanAction::Skipped)
            continue;
        const PlannedPerson *person = draft.person(report.login);
        const bool isOneOfSeveral = person && !person->further.empty();
        if (isOneOfSeveral ? heldIn.contains({knownPairingOf(draft, report), *report.period})
                           : held.contains({personOf(report.login, *draft.known), *report.period}))
            report.counts = false;
    }
}

/// A pairing that was taken away here, of several of a person, takes no reports.
void skipRemovedPairings(PlanDraft &draft)
{
    for (PlannedReport &report : draft.camp.reports) {
        const PlannedFurther *further = draft.furtherOf(report);
        if (!further || further->action != PlanAction::Skipped || report.action == PlanAction::Skipped)
            continue;
        report.action = PlanAction::Skipped;
        report.skipReason = QStringLiteral("changed-here");
    }
}

void compareReports(PlanDraft &draft)
{
    KnownReports known(*draft.known, draft.camp.reports);
    std::vector<std::pair<PlannedReport *, const KnownReport *>> found;
    std::vector<PlannedReport *> unmatched;
    const auto take = [&](PlannedReport &report, const KnownReport &same) {
        if (same.changedHere || same.deleted)
            setAction(report, same, *draft.known, {});
        else
            found.emplace_back(&report, &same);
    };
    for (PlannedReport &report : draft.camp.reports) {
        if (const KnownReport *same = known.samePath(report))
            take(report, *same);
        else
            unmatched.push_back(&report);
    }
    for (PlannedReport *report : unmatched) {
        if (const KnownReport *renamed = known.renamed(*report)) {
            if (!report->earlierPaths.contains(renamed->path))
                report->earlierPaths.append(renamed->path);
            take(*report, *renamed);
        } else if (draft.known->removedPeople.contains(foldLogin(report->login))) {
            report->action = PlanAction::Skipped;
            report->skipReason = QStringLiteral("changed-here");
        }
    }
    skipRemovedPairings(draft);
    keepPlaces(draft);
    for (const auto &[report, same] : found)
        setAction(*report, *same, *draft.known, knownPairingOf(draft, *report));
}

void compareProjects(PlanDraft &draft)
{
    for (PlannedProject &project : draft.camp.projects) {
        const std::pair key(project.track, project.number);
        const auto found = draft.known->projects.find(key);
        if (found == draft.known->projects.end()) {
            if (draft.known->removedProjects.contains(key))
                project.action = PlanAction::Skipped;
            continue;
        }
        const Project &known = found->second;
        project.existing = known.id;
        const bool hasText = !project.description.isEmpty();
        const bool hasBatch =
            std::ranges::find(draft.camp.batches, project.batch, &PlannedBatch::number) != draft.camp.batches.end();
        const bool isSame = (project.title.isEmpty() || known.title == project.title)
            && (project.titleEn.isEmpty() || known.titleEn == project.titleEn) && (!hasBatch || known.batch.isValid())
            && (!hasText
                || (known.slots >= project.slots && known.description == BodyHash::of(project.description.toUtf8())));
        const bool isTheirs = draft.known->projectsChangedHere.contains(known.id);
        project.action = isSame ? PlanAction::Same : isTheirs ? PlanAction::Skipped : PlanAction::Changed;
    }
}

bool areBatchesKnown(const PlanDraft &draft)
{
    const auto isKnown = [](const std::vector<GridPeriod> &stored, const GridPeriod &period) {
        const auto same = std::ranges::find(stored, period.number, &GridPeriod::number);
        return same != stored.end() && same->days == period.days && (!period.due.isValid() || same->due == period.due);
    };
    if (draft.camp.batches.empty())
        return std::ranges::all_of(draft.camp.periods,
                                   [&](const GridPeriod &period) { return isKnown(draft.known->periods, period); });
    return std::ranges::all_of(draft.camp.batches, [&](const PlannedBatch &batch) {
        const auto own = std::ranges::find(draft.known->batches, batch.number,
                                           [](const KnownBatch &known) { return known.batch.number; });
        return own != draft.known->batches.end() && own->batch.days == batch.days
            && std::ranges::all_of(batch.periods, [&](const GridPeriod &period) { return isKnown(own->periods, period); });
    });
}

/// Periods that a decided grid does not have go, unless something of the camp stays in them: a report that the plan leaves where it
/// is, or an exception made here.
void dropPeriods(PlanDraft &draft)
{
    if (draft.decided(QString::fromLatin1(decision::grid), QString::fromLatin1(decision::periods)).isEmpty())
        return;
    std::set<Id<Report>> placed;
    std::set<int> used;
    for (const PlannedReport &report : draft.camp.reports) {
        if (report.action == PlanAction::Skipped)
            continue;
        placed.insert(report.existing);
        if (report.period)
            used.insert(*report.period);
    }
    for (const KnownReport &report : draft.known->reports)
        if (report.period && !report.deleted && !placed.contains(report.id))
            used.insert(*report.period);
    const std::vector<PlannedBatch> &batches = draft.camp.batches;
    for (const KnownBatch &known : draft.known->batches) {
        const auto planned = std::ranges::find(batches, known.batch.number, &PlannedBatch::number);
        if (!batches.empty() && planned == batches.end())
            continue;
        const std::vector<GridPeriod> &grid = batches.empty() ? draft.camp.periods : planned->periods;
        for (const auto &[number, id] : known.periodIds)
            if (!used.contains(number) && !known.periodsWithExceptions.contains(number)
                && std::ranges::find(grid, number, &GridPeriod::number) == grid.end())
                draft.camp.dropped.push_back(id);
    }
}

/// Whether the list that is read says what the stored one says, row for row.
bool areResultsKnown(const PlanDraft &draft)
{
    std::vector<const PlannedResult *> planned;
    for (const PlannedResult &row : draft.camp.results)
        if (row.counts)
            planned.push_back(&row);
    if (draft.camp.results.empty())
        return true;
    const auto stored = draft.known->results.find(draft.camp.resultsSource);
    if (stored == draft.known->results.end() || stored->second.size() != planned.size())
        return false;
    return std::ranges::equal(stored->second, planned, [&](const KnownResult &known, const PlannedResult *row) {
        const bool knowsWho = known.person.isValid() || !personOf(row->login, *draft.known).isValid();
        return known.login == row->login
            && (known.changedHere
                || (knowsWho && known.projectTitle == row->projectTitle && known.grade == row->grade
                    && known.specialAward == row->specialAward));
    });
}

/// Whether a decision is made that is not remembered so.
bool hasNewDecisions(const PlanDraft &draft)
{
    std::map<std::pair<QString, QString>, QString> wanted;
    for (const PlanDecision &decision : draft.camp.decisions)
        wanted[{decision.subject, decision.key}] = decision.value;
    std::map<std::pair<QString, QString>, QString> stored;
    for (const PlanDecision &decision : draft.known->decisions)
        stored[{decision.subject, decision.key}] = decision.value;
    return std::ranges::any_of(wanted, [&stored](const auto &decision) {
        const auto known = stored.find(decision.first);
        return decision.second != (known != stored.end() ? known->second : QString());
    });
}

bool isCampKnown(const PlanDraft &draft)
{
    const Camp &known = draft.known->camp;
    return known.edition == draft.camp.edition && (!known.repository.isEmpty() || draft.camp.repository.isEmpty());
}

} // namespace

void compareWithKnown(PlanDraft &draft)
{
    if (!draft.known)
        return;
    matchFurtherPairings(draft);
    compareReports(draft);
    comparePeople(draft);
    compareProjects(draft);
    dropPeriods(draft);
    draft.camp.existing = draft.known->camp.id;
    draft.camp.seenChange = draft.known->lastChange;
    const auto isUnchanged = [](const auto &item) {
        return item.action == PlanAction::Same || item.action == PlanAction::Skipped;
    };
    const bool isSame = std::ranges::all_of(draft.camp.reports, isUnchanged)
        && std::ranges::all_of(draft.camp.people, isUnchanged) && std::ranges::all_of(draft.camp.projects, isUnchanged)
        && draft.camp.dropped.empty() && areBatchesKnown(draft) && areResultsKnown(draft) && !hasNewDecisions(draft)
        && isCampKnown(draft);
    draft.camp.action = isSame ? PlanAction::Same : PlanAction::Changed;
}

} // namespace flotilla::interchange
