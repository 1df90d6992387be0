#include "interchange/planner.h"

#include "plan_draft.h"

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

/// A path below an edition's folder.
QString below(const QString &path, const QString &edition)
{
    return edition.isEmpty() ? path : path.sliced(std::min(path.size(), edition.size() + 1));
}

/// The camp whose reports an edition's mostly are, although its folder had another name then: of the same repository, and of a
/// folder that the source does not have any more.
const KnownCamp *movedFrom(const EditionFolder &edition, const QString &repository, const PlanSource &source,
                           const std::vector<KnownCamp> &known, const QStringList &editions)
{
    std::set<QString> files;
    for (const PersonFolder &person : edition.people)
        for (const std::size_t file : person.files)
            files.insert(below(source.files[file].entry.path, edition.path));
    const KnownCamp *best = nullptr;
    std::ptrdiff_t most = 0;
    for (const KnownCamp &camp : known) {
        if (camp.camp.repository != repository || editions.contains(camp.camp.edition, Qt::CaseInsensitive))
            continue;
        const auto same = std::ranges::count_if(
            camp.reports, [&](const KnownReport &report) { return files.contains(below(report.path, camp.camp.edition)); });
        if (same > most && same * 2 > std::ptrdiff_t(camp.reports.size())) {
            most = same;
            best = &camp;
        }
    }
    return best;
}

/// A catalogue beside an edition: in its folder or one above.
const PlanFile *catalogueBeside(const QString &edition, const PlanSource &source)
{
    static const QStringList names =
        QStringLiteral("projects.md|catalogue.md|catalog.md|项目.md|项目列表.md|项目合集.md").split(u'|');
    for (QString folder = edition;; folder = folder.first(std::max<qsizetype>(0, folder.lastIndexOf(u'/')))) {
        for (const PlanFile &file : source.files) {
            const QString &path = file.entry.path;
            const qsizetype slash = path.lastIndexOf(u'/');
            if (path.first(std::max<qsizetype>(0, slash)) == folder && names.contains(path.sliced(slash + 1).toLower()))
                return &file;
        }
        if (folder.isEmpty())
            return nullptr;
    }
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

/// Number of an edition's reports whose project's title is in a catalogue.
std::ptrdiff_t titlesIn(const PlanDraft &draft, const std::vector<CatalogueProject> &catalogue)
{
    std::set<QString> titles;
    for (const CatalogueProject &project : catalogue)
        titles.insert(foldProjectTitle(project.title));
    return std::ranges::count_if(draft.camp.reports, [&](const PlannedReport &report) {
        const QString title = foldProjectTitle(report.projectTitle);
        return !title.isEmpty() && titles.contains(title);
    });
}

/// The last day that a report's name tells; invalid if none does.
QDate lastDay(const PlanDraft &draft)
{
    QDate last;
    for (const PlannedReport &report : draft.camp.reports)
        if (const NameDates dates = readNameDates(report.path, {}); dates.days.isValid() && !dates.repaired)
            last = std::max(last, dates.days.last);
    return last;
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
    void giveCatalogues();
    static void giveCatalogue(const std::vector<CatalogueProject> &catalogue, const std::vector<PlanDraft *> &drafts);
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
    draft.known = knownFor(edition, repository, m_source, m_known);
    if (!draft.known) {
        draft.known = movedFrom(edition, repository, m_source, m_known, m_found);
        if (std::ranges::find(m_drafts, draft.known, &PlanDraft::known) != m_drafts.end())
            draft.known = nullptr;
        if (draft.known)
            draft.warn(QStringLiteral("camp-moved"), edition.path, {draft.known->camp.edition});
    }
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

void Planner::giveCatalogues()
{
    std::map<const PlanFile *, std::vector<PlanDraft *>> besides;
    for (PlanDraft &draft : m_drafts)
        if (const PlanFile *file = catalogueBeside(draft.camp.edition, m_source))
            besides[file].push_back(&draft);
    for (const auto &[file, drafts] : besides) {
        const auto bytes = m_source.read(*file);
        const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error()));
        if (decoded)
            giveCatalogue(readCatalogue(decoded->text), drafts);
    }
    if (!m_catalogue.empty())
        bestDraft([this](const PlanDraft &draft) { return titlesIn(draft, m_catalogue); })->catalogue = m_catalogue;
}

/// A catalogue above several editions is that of those whose reports name its projects; where none does, of the latest one.
void Planner::giveCatalogue(const std::vector<CatalogueProject> &catalogue, const std::vector<PlanDraft *> &drafts)
{
    const bool anyFits =
        std::ranges::any_of(drafts, [&](const PlanDraft *draft) { return titlesIn(*draft, catalogue) > 0; });
    if (!anyFits) {
        (*std::ranges::max_element(drafts, {}, [](const PlanDraft *draft) { return lastDay(*draft); }))->catalogue =
            catalogue;
        return;
    }
    for (PlanDraft *draft : drafts) {
        const auto titled = std::ranges::count_if(
            draft->camp.reports, [](const PlannedReport &report) { return !report.projectTitle.isEmpty(); });
        const auto named = titlesIn(*draft, catalogue);
        // a title or two can come again in another edition
        const bool isOnly = drafts.size() == 1;
        if (isOnly || (named > 0 && named * 4 >= titled))
            draft->catalogue = catalogue;
    }
}

/// Every list goes to the camp it tells most about.
void Planner::giveLists()
{
    giveCatalogues();
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
