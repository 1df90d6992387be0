#include "interchange/planner.h"

#include "plan_catalogues.h"
#include "plan_draft.h"
#include "plan_identity.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace flotilla::interchange {

namespace {

Result<QByteArray> readList(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::PathMissing, {path});
    if (!info.isFile())
        return fail(ErrorCode::NotText, {path});
    if (info.size() > maximumFileSize)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(maximumFileSize / 1024 / 1024)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    return file.readAll();
}

bool isMeant(const QString &edition, const QString &wanted)
{
    const QString name = edition.sliced(edition.lastIndexOf(u'/') + 1);
    return edition.compare(wanted, Qt::CaseInsensitive) == 0 || name.compare(wanted, Qt::CaseInsensitive) == 0;
}

Result<std::vector<EditionFolder>> chooseEditions(std::vector<EditionFolder> all, const QString &wanted)
{
    if (wanted.isEmpty())
        return all;
    QStringList names;
    for (const EditionFolder &edition : all)
        names.append(edition.path);
    std::erase_if(all, [&wanted](const EditionFolder &edition) { return !isMeant(edition.path, wanted); });
    if (all.empty())
        return fail(ErrorCode::UnknownEdition, {wanted, names.join(QStringLiteral(", "))});
    return all;
}

Result<std::vector<CatalogueProject>> readCatalogueFile(const QString &path)
{
    const auto bytes = readList(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto decoded = decodeText(*bytes);
    if (!decoded)
        return fail(decoded.error().code, {path});
    return readCatalogue(decoded->text);
}

void warnAboutRows(PlanDraft &draft, const std::vector<ListProblem> &problems, const QString &path)
{
    for (const ListProblem &problem : problems)
        draft.warn(problem.code, path, {QString::number(problem.line), problem.text});
}

/// Makes one plan: opens the source, then takes every edition through the steps of plan_draft.h.
class Planner {
public:
    Planner(const ImportRequest &request, const std::vector<KnownCamp> &known, const PlanProgress &progress)
        : m_request(request), m_known(known), m_progress(progress)
    {
    }

    Result<ImportPlan> make()
    {
        if (const auto opened = open(); !opened)
            return std::unexpected(opened.error());
        if (const auto lists = readLists(); !lists)
            return std::unexpected(lists.error());
        if (const auto read = readAll(); !read)
            return std::unexpected(read.error());
        giveLists();
        ImportPlan plan;
        plan.source = m_request.source;
        std::set<QString> slugs;
        for (const KnownCamp &camp : m_known)
            slugs.insert(camp.camp.slug);
        for (PlanDraft &draft : m_drafts) {
            finish(draft);
            if (!draft.known)
                makeUnique(draft.camp.slug, slugs);
            plan.camps.push_back(std::move(draft.camp));
        }
        return plan;
    }

private:
    Result<void> open();
    Result<void> readLists();
    Result<void> readAll();
    const CampFacts *campFileOf(const QString &edition) const;
    void addDraft(EditionFolder edition);
    void giveLists();
    void finish(PlanDraft &draft);
    void ignoreOutside();
    static void noteFiles(const EditionFolder &edition, std::set<std::size_t> &files);

    static void makeUnique(QString &slug, std::set<QString> &slugs)
    {
        const QString wanted = slug;
        for (int n = 2; !slugs.insert(slug).second; ++n)
            slug = wanted + u'-' + QString::number(n);
    }

    /// The draft that a list tells most about.
    template <class Count>
    PlanDraft *bestDraft(Count count)
    {
        const auto best = std::ranges::max_element(m_drafts, {}, count);
        return best == m_drafts.end() ? nullptr : &*best;
    }
    /// Number of an edition's people folders that are among some logins.
    static int peopleIn(const PlanDraft &draft, const std::set<QString> &logins)
    {
        return int(std::ranges::count_if(draft.folder.people, [&logins](const PersonFolder &folder) {
            return logins.contains(foldLogin(readFolderName(folder.name).login));
        }));
    }

    const ImportRequest &m_request;
    const std::vector<KnownCamp> &m_known;
    const PlanProgress &m_progress;
    PlanSource m_source;
    std::vector<CampFacts> m_campFile;
    QStringList m_found;                ///< folders of all editions, also of those that are not meant
    std::set<std::size_t> m_inEditions; ///< their files
    std::vector<EditionFolder> m_editions;
    std::vector<PlanDraft> m_drafts;
    std::vector<CatalogueProject> m_catalogue;
    ListOf<RosterRow> m_roster;
    ListOf<ResultRow> m_results;
};

Result<void> Planner::open()
{
    auto source = openPlanSource(m_request.source);
    if (!source)
        return std::unexpected(source.error());
    m_source = std::move(*source);
    auto campFile = readCampFileIn(m_source);
    if (!campFile)
        return std::unexpected(campFile.error());
    m_campFile = std::move(*campFile);
    auto editions = findEditionsIn(m_source);
    if (!editions)
        return std::unexpected(editions.error());
    if (const auto added = addHistory(m_source, *editions); !added)
        return std::unexpected(added.error());
    if (m_source.repository) {
        // reports in pull requests may show more people, or the first ones
        editions = findEditionsIn(m_source);
        if (!editions)
            return std::unexpected(editions.error());
        bringStraysHome(*editions, m_source);
    }
    if (editions->empty())
        return fail(ErrorCode::NoReports, {m_request.source});
    for (const EditionFolder &edition : *editions) {
        m_found.append(edition.path);
        noteFiles(edition, m_inEditions);
    }
    auto chosen = chooseEditions(std::move(*editions), m_request.edition);
    if (!chosen)
        return std::unexpected(chosen.error());
    m_editions = std::move(*chosen);
    return {};
}

Result<void> Planner::readLists()
{
    if (!m_request.projects.isEmpty()) {
        auto catalogue = readCatalogueFile(m_request.projects);
        if (!catalogue)
            return std::unexpected(catalogue.error());
        m_catalogue = std::move(*catalogue);
    }
    if (!m_request.roster.isEmpty()) {
        const auto bytes = readList(m_request.roster);
        auto rows = bytes ? readRoster(*bytes, m_request.roster) : std::unexpected(bytes.error());
        if (!rows)
            return std::unexpected(rows.error());
        m_roster = std::move(*rows);
    }
    if (!m_request.results.isEmpty()) {
        const auto bytes = readList(m_request.results);
        auto rows = bytes ? readResults(*bytes, m_request.results) : std::unexpected(bytes.error());
        if (!rows)
            return std::unexpected(rows.error());
        m_results = std::move(*rows);
    }
    return {};
}

/// What the camp file says about an edition.
const CampFacts *Planner::campFileOf(const QString &edition) const
{
    const auto found =
        std::ranges::find_if(m_campFile, [&edition](const CampFacts &camp) { return isMeant(camp.edition, edition); });
    if (found != m_campFile.end())
        return &*found;
    const bool isOnly = m_campFile.size() == 1 && m_editions.size() == 1 && m_campFile.front().edition.isEmpty();
    return isOnly ? &m_campFile.front() : nullptr;
}

void Planner::addDraft(EditionFolder edition)
{
    PlanDraft draft;
    draft.camp.edition = edition.path;
    const QString repository = m_source.repository ? m_source.repository->page() : QString();
    const CampMatch match = findCamp(edition, repository, m_source, m_known, m_found, m_request.decisions);
    draft.known = match.camp;
    if (match.hasMoved && std::ranges::find(m_drafts, draft.known, &PlanDraft::known) != m_drafts.end())
        draft.known = nullptr;
    else if (match.likely)
        draft.camp.movedFrom = match.likely->camp.slug;
    if (draft.known && match.hasMoved)
        draft.warn(QStringLiteral("camp-moved"), edition.path, {draft.known->camp.edition});
    else if (match.likely && !match.isDecided)
        draft.warn(QStringLiteral("camp-perhaps-moved"), edition.path,
                   {match.likely->camp.title, match.likely->camp.edition});
    if (draft.known) {
        draft.camp.rules = draft.known->camp.rules;
        draft.camp.repository = draft.known->camp.repository;
        draft.camp.decisions = draft.known->decisions;
    } else if (const CampFacts *file = campFileOf(edition.path)) {
        draft.camp.rules.reading = file->reading;
    }
    if (const CampFacts *file = campFileOf(edition.path))
        draft.file = *file;
    for (const PlanDecision &decision : m_request.decisions)
        if (decision.edition.isEmpty() || decision.edition == edition.path)
            decide(draft.camp.decisions, decision);
    for (const QString &note : m_source.notes)
        draft.warn(note);
    if (edition.spellings.size() > 1)
        draft.warn(QStringLiteral("folder-case"), edition.path, {edition.spellings.join(QStringLiteral(", "))});
    draft.folder = std::move(edition);
    m_drafts.push_back(std::move(draft));
}

Result<void> Planner::readAll()
{
    int total = 0;
    for (EditionFolder &edition : m_editions) {
        for (const PersonFolder &person : edition.people)
            total += int(person.files.size());
        addDraft(std::move(edition));
    }
    int done = 0;
    const auto progress = [&] { return !m_progress || m_progress(++done, total); };
    for (PlanDraft &draft : m_drafts)
        findRenamedPeople(draft, m_source);
    for (PlanDraft &draft : m_drafts)
        if (const auto read = readReports(draft, m_source, progress); !read)
            return std::unexpected(read.error());
    ignoreOutside();
    return {};
}

void Planner::noteFiles(const EditionFolder &edition, std::set<std::size_t> &files)
{
    files.insert(edition.otherFiles.begin(), edition.otherFiles.end());
    for (const PersonFolder &person : edition.people)
        files.insert(person.files.begin(), person.files.end());
}

/// Files outside the editions that are meant are ignored with the first one.
void Planner::ignoreOutside()
{
    std::set<std::size_t> inside;
    for (const PlanDraft &draft : m_drafts)
        noteFiles(draft.folder, inside);
    auto &ignored = m_drafts.front().camp.ignored;
    for (std::size_t i = 0; i < m_source.files.size(); ++i) {
        const PlanFile &file = m_source.files[i];
        if (inside.contains(i))
            continue;
        if (file.entry.kind == EntryKind::ClosedFolder) {
            ignored.push_back({file.entry.path, QStringLiteral("no-permission")});
            m_drafts.front().warn(QStringLiteral("no-permission"), file.entry.path);
            continue;
        }
        const bool isReadme = file.kind == FileKind::Readme || file.kind == FileKind::PersonReadme;
        ignored.push_back({file.entry.path,
                           m_inEditions.contains(i)           ? QStringLiteral("other-edition")
                               : isReadme                     ? QStringLiteral("readme")
                               : file.kind == FileKind::Asset ? QStringLiteral("asset")
                                                              : QStringLiteral("not-a-report")});
    }
    for (PlanDraft &draft : m_drafts)
        std::ranges::sort(draft.camp.ignored, {}, &IgnoredFile::path);
}

/// Every list goes to the camp it tells most about.
void Planner::giveLists()
{
    giveCataloguesBeside(m_drafts, m_source);
    if (!m_catalogue.empty())
        bestDraft([this](const PlanDraft &draft) { return titlesIn(draft, m_catalogue); })->catalogue = m_catalogue;
    if (!m_roster.rows.empty() || !m_roster.problems.empty()) {
        std::set<QString> logins;
        for (const RosterRow &row : m_roster.rows)
            logins.insert(foldLogin(row.login));
        PlanDraft *draft = bestDraft([&](const PlanDraft &candidate) { return peopleIn(candidate, logins); });
        draft->roster = m_roster.rows;
        draft->rosterPath = QDir::fromNativeSeparators(m_request.roster);
        warnAboutRows(*draft, m_roster.problems, draft->rosterPath);
    }
    if (!m_results.rows.empty() || !m_results.problems.empty()) {
        std::set<QString> logins;
        for (const ResultRow &row : m_results.rows)
            logins.insert(foldLogin(row.login));
        PlanDraft *draft = bestDraft([&](const PlanDraft &candidate) { return peopleIn(candidate, logins); });
        draft->resultRows = m_results.rows;
        draft->camp.resultsSource = QFileInfo(m_request.results).fileName();
        warnAboutRows(*draft, m_results.problems, draft->camp.resultsSource);
    }
}

void Planner::finish(PlanDraft &draft)
{
    takeFromCampFile(draft);
    findPeople(draft);
    if (m_source.repository)
        draft.camp.repository = m_source.repository->page();
    readTimes(draft, m_source);
    draft.year = yearOf(draft.camp.edition, m_source, m_request.source);
    readDates(draft);
    placeReports(draft);
    if (!draft.known && !draft.file)
        learnReportName(draft);
    findProjects(draft);
    finishProjects(draft);
    setFirstPeriods(draft);
    lintResults(draft);
    nameCamp(draft, m_source, m_request.source);
    compareWithKnown(draft);
    callRoll(draft);
}

} // namespace

std::map<PlanAction, int> ImportPlan::counts() const
{
    std::map<PlanAction, int> counts;
    for (const CampPlan &camp : camps)
        for (const PlannedReport &report : camp.reports)
            ++counts[report.action];
    return counts;
}

bool ImportPlan::changesNothing() const
{
    return std::ranges::all_of(camps, [](const CampPlan &camp) { return camp.action == PlanAction::Same; });
}

Result<ImportPlan> planImport(const ImportRequest &request, const std::vector<KnownCamp> &known,
                              const PlanProgress &progress)
{
    return Planner(request, known, progress).make();
}

Result<std::vector<Edition>> findEditions(const QString &source)
{
    auto opened = openPlanSource(source);
    if (!opened)
        return std::unexpected(opened.error());
    const auto found = findEditionsIn(*opened);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NoReports, {source});
    std::vector<Edition> editions;
    for (const EditionFolder &edition : *found) {
        std::set<QString> people;
        for (const PersonFolder &person : edition.people)
            people.insert(foldLogin(readFolderName(person.name).login));
        editions.push_back({edition.path, edition.spellings, int(people.size()), edition.reports});
    }
    return editions;
}

} // namespace flotilla::interchange
