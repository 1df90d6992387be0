#include "editions.h"

#include "domain/person.h"
#include "interchange/report_reader.h"
#include "numerals.h"
#include "time_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

QString lastPart(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString baseName(const QString &path)
{
    const QString name = lastPart(path);
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? name : name.first(dot);
}

bool isPersonName(const QString &name)
{
    static const QRegularExpression others(
        QStringLiteral("report|week|summary|notes|^index$|^work$|daily|journal|^log$|template|example|update"),
        QRegularExpression::CaseInsensitiveOption);
    const QString login = readFolderName(name).login;
    return isLogin(login) && !isTimeName(name) && !others.match(login).hasMatch()
        && std::ranges::any_of(login, [](QChar c) { return c.isLetter(); });
}

/// The person in a file's name that has two dates as well: "ann_2024.03.04~2024.03.17.md"; empty if it has none.
QString personBesideDates(const QString &path)
{
    static const QRegularExpression dates(
        QStringLiteral(u"^(.*?)[\\s_.(\\[-]*20\\d\\d[._年-]?\\d{1,2}[._月-]?\\d{1,2}日?\\D{1,5}?"
                       u"(?:20\\d\\d[._年-]?)?\\d{1,2}[._月-]?\\d{1,2}日?(?!\\d)[\\s_.)\\]-]*(.*?)$"));
    static const QRegularExpression kind(
        QStringLiteral(u"[\\s_-]*(?:bi-?)?(?:weekly)?[\\s_-]*(?:reports?|updates?|周报|双周报)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression suffix(QStringLiteral("(?:\\.[A-Za-z]{1,8})+$"));
    const QRegularExpressionMatch match = dates.match(lastPart(path).remove(suffix));
    for (const int group : {1, 2})
        if (const QString name = match.captured(group).remove(kind); isPersonName(name))
            return name;
    return {};
}

/// The name of a file that is a person's own.
QString nameOfFile(const QString &path)
{
    const QString name = personBesideDates(path);
    return name.isEmpty() ? baseName(path) : name;
}

/// The reports that are people's though they lie in no folder of theirs: in a folder that is called like a period, several to a
/// folder or the same names in several ("2024.03.04~2024.03.17/ann.md"); or those of different people for the same days beside each
/// other ("ann_2024.03.04~2024.03.17.md").
std::set<QString> personsFilesOf(const std::vector<SourceEntry> &entries, const std::vector<bool> &isReport)
{
    std::map<QString, std::set<QString>> perFolder;
    std::map<QString, std::set<QString>> perName;
    std::map<QString, std::map<QString, std::set<QString>>> besides; // folder → days → people
    std::map<QString, std::set<QString>> named;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString &path = entries[i].path;
        const QString folder = parentOf(path);
        if (!isReport[i])
            continue;
        if (isPeriodName(lastPart(folder))) {
            const QString name = nameOfFile(path);
            if (!isPersonName(name))
                continue;
            perFolder[folder].insert(path);
            perName[parentOf(folder) + u'/' + name.toCaseFolded()].insert(path);
        } else if (const QString name = personBesideDates(path); !name.isEmpty()) {
            const NameDates dates = readNameDates(path, {});
            besides[folder][dates.written.join(u'~')].insert(foldLogin(readFolderName(name).login));
            named[folder].insert(path);
        }
    }
    std::set<QString> files;
    for (const auto &groups : {perFolder, perName})
        for (const auto &[key, paths] : groups)
            if (paths.size() > 1)
                files.insert(paths.begin(), paths.end());
    for (const auto &[folder, days] : besides)
        if (!readFolderName(lastPart(folder)).number
            && std::ranges::any_of(days, [](const auto &people) { return people.second.size() > 1; }))
            files.insert(named[folder].begin(), named[folder].end());
    return files;
}

/// The folders that hold reports themselves, and what is known about where they stand.
class FolderTree {
public:
    FolderTree(const std::vector<SourceEntry> &entries, const std::vector<bool> &isReport,
               const std::set<QString> &personsFiles)
    {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!isReport[i] || !entries[i].path.contains(u'/') || personsFiles.contains(entries[i].path))
                continue;
            const QString folder = parentOf(entries[i].path);
            m_names[folder].insert(lastPart(entries[i].path));
            if (m_reports[folder]++ == 0)
                for (QString child = folder; !child.isEmpty(); child = parentOf(child)) {
                    m_children[parentOf(child)].insert(child);
                    ++m_below[parentOf(child)];
                }
        }
    }

    const std::map<QString, int> &reports() const { return m_reports; }

    /// Whether a folder has reports of its own though it holds several people's folders: those lie there by mistake.
    bool isStray(const QString &folder) const { return below(folder) > 1 && !isPerson(folder); }

    /// The person's folder that a folder with reports belongs to: itself, or one above when people sort their reports into
    /// folders of their own.
    QString personOf(const QString &folder) const
    {
        QString person = folder;
        // "ann/2024-03", "ann/week 1": a folder that says only when is nobody's
        while (isTimeName(lastPart(person)) && !parentOf(person).isEmpty())
            person = parentOf(person);
        for (QString above = parentOf(person); !above.isEmpty(); above = parentOf(above))
            if (isPerson(above))
                person = above;
        return person;
    }

private:
    /// Whether a folder above others with reports is a person's own.
    bool isPerson(const QString &folder) const
    {
        const auto children = m_children.find(folder);
        const auto count = children == m_children.end() ? 0 : children->second.size();
        if (m_reports.contains(folder) && below(folder) < 2)
            return true;
        // "07_id/first/…", "07_id/second/…" beside other people's folders
        const bool looksLikePerson = isNumbered(folder);
        const auto siblings = m_children.find(parentOf(folder));
        const bool hasPeers = siblings != m_children.end() && std::ranges::count_if(siblings->second, isNumbered) > 1;
        const bool hasPeople = count > 0 && std::ranges::any_of(children->second, isNumbered);
        return looksLikePerson && hasPeers && !hasPeople && !holdsSeveralPeople(folder);
    }

    /// Whether two folders below hold a report for the same days: nobody writes two, so they are two people's.
    bool holdsSeveralPeople(const QString &folder) const
    {
        std::map<std::pair<QDate, QDate>, QString> childOf;
        const QString prefix = folder + u'/';
        for (auto below = m_names.lower_bound(prefix); below != m_names.end() && below->first.startsWith(prefix); ++below) {
            const QString child = below->first.section(u'/', 0, prefix.count(u'/'));
            for (const QString &name : below->second)
                if (const NameDates dates = readNameDates(name, {}); dates.days.isValid()) {
                    const auto [other, isNew] = childOf.try_emplace({dates.days.first, dates.days.last}, child);
                    if (!isNew && other->second != child)
                        return true;
                }
        }
        return false;
    }

    int below(const QString &folder) const
    {
        const auto found = m_below.find(folder);
        return found == m_below.end() ? 0 : found->second;
    }

    static bool isNumbered(const QString &folder)
    {
        const FolderName name = readFolderName(lastPart(folder));
        return name.number && isLogin(name.login);
    }

    std::map<QString, int> m_reports;
    std::map<QString, std::set<QString>> m_names;    ///< of the reports in a folder
    std::map<QString, int> m_below;                  ///< number of folders with reports of their own below a folder
    std::map<QString, std::set<QString>> m_children; ///< folders with reports somewhere below, by their parent
};

struct Spelling {
    int reports = 0;
    std::set<QString> people; ///< paths of people's folders
};

/// The edition that a person's folder or file stands in: folders for single periods belong to the camp above them.
QString editionOf(const QString &person)
{
    QString edition = parentOf(person);
    while (!edition.isEmpty() && isPeriodName(lastPart(edition)))
        edition = parentOf(edition);
    return edition;
}

using Found = std::map<QString, std::map<QString, Spelling>>; ///< folded path of an edition → path → what is there

Found findSpellings(const std::vector<SourceEntry> &entries, const std::vector<bool> &isReport)
{
    const std::set<QString> personsFiles = personsFilesOf(entries, isReport);
    const FolderTree tree(entries, isReport, personsFiles);
    Found found;
    for (const auto &[folder, count] : tree.reports()) {
        if (tree.isStray(folder))
            continue;
        const QString person = tree.personOf(folder);
        const QString edition = editionOf(person);
        Spelling &spelling = found[edition.toCaseFolded()][edition];
        spelling.reports += count;
        spelling.people.insert(person);
    }
    for (const QString &file : personsFiles) {
        const QString edition = editionOf(file);
        Spelling &spelling = found[edition.toCaseFolded()][edition];
        ++spelling.reports;
        spelling.people.insert(file);
    }
    return found;
}

/// The number of a project that a folder is called after: "P1-ropes", "02_depth", "课题三".
std::optional<int> projectNumberOf(const QString &folder)
{
    static const QRegularExpression pattern(
        QStringLiteral(u"^(?:项目|课题|题目|赛题|project|topic|task|no\\.?|p|#)?[\\s_-]*(\\d{1,3}|["
                       u"一二三四五六七八九十]{1,3})(?:[-_.、:： )].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(folder);
    return match.hasMatch() && !isTimeName(folder) ? readNumber(match.captured(1)) : std::nullopt;
}

/// Whether a folder is called after a group of people: "group-1", "第二组", "A组".
bool isGroup(const QString &folder)
{
    static const QRegularExpression pattern(
        QStringLiteral(u"^(?:group|team|class|小组|第)[\\s_-]*(?:\\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})\\s*(?:小组|组|"
                       u"班)?$|^[a-z0-9]\\s*组$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(folder).hasMatch() && !isPeriodName(folder);
}

/// The dates in the names of the reports below some folders, or the names that have none.
std::set<QString> timesOf(const Spelling &spelling, const std::vector<QString> &reports)
{
    std::set<QString> times;
    for (const QString &person : spelling.people)
        for (auto path = std::ranges::lower_bound(reports, person); path != reports.end() && path->startsWith(person);
             ++path) {
            const NameDates dates = readNameDates(*path, {});
            times.insert(dates.written.isEmpty() ? baseName(*path).toCaseFolded() : dates.written.join(u'~'));
        }
    return times;
}

/// Where a camp sorts its people by their projects ("P1-ropes/ann", "P2-depth/bob") or by groups, these are no editions but parts of
/// one: their folders stand side by side, with a number each, and their reports are of the same days.
void joinProjectFolders(Found &found, const std::vector<QString> &reports)
{
    std::map<QString, std::vector<Found::iterator>> siblings;
    for (auto edition = found.begin(); edition != found.end(); ++edition) {
        const QString &path = edition->second.begin()->first;
        if (!path.isEmpty() && edition->second.size() == 1 && (projectNumberOf(lastPart(path)) || isGroup(lastPart(path))))
            siblings[parentOf(path)].push_back(edition);
    }
    for (const auto &[parent, folders] : siblings) {
        std::map<QString, int> sharedBy;
        std::set<int> numbers;
        std::size_t numbered = 0;
        std::vector<std::set<QString>> times;
        for (const auto &folder : folders) {
            const auto &[path, spelling] = *folder->second.begin();
            if (const auto number = projectNumberOf(lastPart(path)); number && ++numbered > 0)
                numbers.insert(*number);
            times.push_back(timesOf(spelling, reports));
            for (const QString &time : times.back())
                ++sharedBy[time];
        }
        const bool isOneCamp =
            folders.size() > 1 && numbers.size() == numbered
            && std::ranges::all_of(times, [&sharedBy](const std::set<QString> &own) {
                   return std::ranges::count_if(own, [&](const QString &time) { return sharedBy.at(time) > 1; }) * 2
                       > std::ssize(own);
               });
        if (!isOneCamp)
            continue;
        Spelling &whole = found[parent.toCaseFolded()][parent];
        for (const auto &folder : folders) {
            Spelling &part = folder->second.begin()->second;
            whole.reports += part.reports;
            whole.people.merge(part.people);
            found.erase(folder);
        }
    }
}

/// What a person's folder is called; with the number of the project's folder that it lies in.
QString nameOfPerson(const QString &person, const QString &edition, bool isFile)
{
    QString name = isFile ? nameOfFile(person) : lastPart(person);
    const QString above = parentOf(person);
    if (above == edition || readFolderName(name).number || isPeriodName(lastPart(above)))
        return name;
    const auto number = projectNumberOf(lastPart(above));
    return number ? QString::number(*number) + u'_' + name : name;
}

} // namespace

std::vector<EditionFolder> findEditionFolders(const std::vector<SourceEntry> &entries, const std::vector<bool> &isReport)
{
    std::vector<QString> reports;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (isReport[i])
            reports.push_back(entries[i].path);
    std::ranges::sort(reports);
    Found found = findSpellings(entries, isReport);
    joinProjectFolders(found, reports);
    const std::set<QString> reportPaths(reports.begin(), reports.end());
    std::vector<EditionFolder> editions;
    std::map<QString, std::pair<std::size_t, std::size_t>> personAt; // path → edition, person
    std::map<QString, std::size_t> editionAt;
    for (const auto &[folded, spellings] : found) {
        EditionFolder edition;
        int most = -1;
        for (const auto &[path, spelling] : spellings) {
            edition.spellings.append(path);
            edition.reports += spelling.reports;
            if (spelling.reports > most)
                edition.path = path;
            most = std::max(most, spelling.reports);
            for (const QString &person : spelling.people) {
                personAt[person] = {editions.size(), edition.people.size()};
                edition.people.push_back({person, nameOfPerson(person, path, reportPaths.contains(person)), {}});
            }
            editionAt[path] = editions.size();
        }
        editions.push_back(std::move(edition));
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        // the nearest folder above decides, so that an edition inside another one keeps its files
        for (QString folder = entries[i].path;; folder = parentOf(folder)) {
            if (const auto person = personAt.find(folder); person != personAt.end()) {
                editions[person->second.first].people[person->second.second].files.push_back(i);
                break;
            }
            if (const auto edition = editionAt.find(folder); edition != editionAt.end()) {
                editions[edition->second].otherFiles.push_back(i);
                break;
            }
            if (folder.isEmpty())
                break;
        }
    }
    return editions;
}

} // namespace flotilla::interchange
