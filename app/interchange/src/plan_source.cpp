#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/archive_source.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

constexpr int mostTexts = 5000; ///< files read to find out whether they are reports

std::vector<PlanFile> filesOf(std::vector<SourceEntry> entries)
{
    const ReadingRules rules = ReadingRules::defaults();
    std::vector<PlanFile> files;
    files.reserve(entries.size());
    for (SourceEntry &entry : entries) {
        const FileKind kind = entry.kind == EntryKind::ClosedFolder ? FileKind::Other : classifyName(entry.path, rules);
        files.push_back({std::move(entry), kind, nullptr});
    }
    return files;
}

std::vector<EditionFolder> editionsOf(const std::vector<PlanFile> &files)
{
    std::vector<SourceEntry> entries;
    std::vector<bool> isReport;
    entries.reserve(files.size());
    isReport.reserve(files.size());
    for (const PlanFile &file : files) {
        entries.push_back(file.entry);
        isReport.push_back(file.kind == FileKind::Report);
    }
    return findEditionFolders(entries, isReport);
}

Result<PlanSource> listed(PlanSource opened)
{
    auto entries = opened.source->entries();
    if (!entries)
        return std::unexpected(entries.error());
    opened.files = filesOf(std::move(*entries));
    return opened;
}

QString parentOf(const QString &path)
{
    return path.first(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
}

/// Where reports can lie whose names do not tell: in people's folders, which are the children of editions. As long as no edition is
/// known, anywhere.
class PeopleFolders {
public:
    explicit PeopleFolders(const std::vector<EditionFolder> &editions) : m_isAnywhere(editions.empty())
    {
        for (const EditionFolder &edition : editions) {
            const auto numbered = std::ranges::count_if(
                edition.people, [](const PersonFolder &person) { return readFolderName(person.name).number.has_value(); });
            for (const QString &spelling : edition.spellings)
                m_editions[spelling.toCaseFolded()] = numbered * 2 > std::ssize(edition.people);
            for (const PersonFolder &person : edition.people)
                m_people.insert(person.path.toCaseFolded());
        }
    }

    bool mayHold(const QString &path) const { return isInPerson(path) || mayHoldNewPerson(path); }
    bool isInPerson(const QString &path) const
    {
        for (QString folder = parentOf(path.toCaseFolded()); !folder.isEmpty(); folder = parentOf(folder))
            if (m_people.contains(folder))
                return true;
        return false;
    }
    /// Whether a folder above could be that of a person of whom nothing is known yet: it is called like the others'.
    bool mayHoldNewPerson(const QString &path) const
    {
        for (QString folder = parentOf(path); !folder.isEmpty(); folder = parentOf(folder)) {
            const auto edition = m_editions.find(parentOf(folder).toCaseFolded());
            if (edition == m_editions.end())
                continue;
            const FolderName name = readFolderName(folder.sliced(folder.lastIndexOf(u'/') + 1));
            return isLogin(name.login) && (name.number || !edition->second) && !isForShow(folder);
        }
        return m_isAnywhere;
    }

private:
    static bool isForShow(const QString &folder)
    {
        static const QStringList words =
            QStringLiteral("template|templates|example|examples|sample|samples|demo|模板|模版|示例|样例").split(u'|');
        static const QRegularExpression marks(QStringLiteral("[^\\p{L}]+"));
        const QStringList parts = folder.sliced(folder.lastIndexOf(u'/') + 1).split(marks, Qt::SkipEmptyParts);
        return std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part, Qt::CaseInsensitive); });
    }

    std::map<QString, bool> m_editions; ///< case folded; whether most people's folders begin with a number
    std::set<QString> m_people;
    bool m_isAnywhere;
};

bool readsLikeReport(const PlanSource &source, const PlanFile &file, const ReportReader &reader)
{
    const auto bytes = source.read(file);
    const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error()));
    return decoded && looksLikeReport(reader.read(*decoded));
}

/// A repository whose objects cannot be read may still have a work tree that can.
Result<PlanSource> openWithoutHistory(const QString &path, const Error &error)
{
    const bool hasTree = error.code == ErrorCode::RepositoryHash || error.code == ErrorCode::RepositoryOwner;
    if (error.code != ErrorCode::NotFound && !(hasTree && QFileInfo::exists(path + QStringLiteral("/.git"))))
        return std::unexpected(error);
    PlanSource opened;
    auto folder = openFolder(path);
    if (!folder)
        return std::unexpected(folder.error());
    opened.source = std::move(*folder);
    if (hasTree)
        opened.notes.append(error.code == ErrorCode::RepositoryHash ? QStringLiteral("repository-hash")
                                                                    : QStringLiteral("repository-owner"));
    return opened;
}

} // namespace

Result<QByteArray> PlanSource::read(const PlanFile &file) const
{
    if (file.history && file.history->place != ReportPlace::Main)
        return repository->blob(file.history->blob);
    return source->read(file.entry);
}

Result<PlanSource> openPlanSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::PathMissing, {path});
    PlanSource opened;
    if (!info.isDir()) {
        if (!isPackedFolder(path))
            return fail(ErrorCode::NotAFolder, {path});
        auto packed = openPackedFolder(path);
        if (!packed)
            return std::unexpected(packed.error());
        opened.source = std::move(*packed);
        return listed(std::move(opened));
    }
    auto repository = GitRepository::open(path);
    if (repository) {
        opened.repository = std::move(*repository);
        auto tree = opened.repository->tree();
        if (!tree)
            return std::unexpected(tree.error());
        opened.source = std::move(*tree);
    } else {
        auto plain = openWithoutHistory(path, repository.error());
        if (!plain)
            return std::unexpected(plain.error());
        opened = std::move(*plain);
    }
    return listed(std::move(opened));
}

Result<std::vector<EditionFolder>> findEditionsIn(PlanSource &source)
{
    std::vector<EditionFolder> editions = editionsOf(source.files);
    const PeopleFolders people(editions);
    const ReportReader reader(ReadingRules::defaults());
    int texts = 0;
    bool isMore = false;
    for (PlanFile &file : source.files) {
        const QString &path = file.entry.path;
        if (file.kind != FileKind::NeedsText || file.entry.size > qint64(1024) * 1024 || people.isInPerson(path)
            || !people.mayHoldNewPerson(path) || ++texts > mostTexts)
            continue;
        if (readsLikeReport(source, file, reader)) {
            file.kind = FileKind::Report;
            isMore = true;
        }
    }
    return isMore ? editionsOf(source.files) : std::move(editions);
}

Result<void> addHistory(PlanSource &source, const std::vector<EditionFolder> &editions)
{
    if (!source.repository)
        return {};
    std::set<QString> reports;
    for (const PlanFile &file : source.files)
        if (file.kind == FileKind::Report)
            reports.insert(file.entry.path);
    const PeopleFolders people(editions);
    const ReadingRules rules = ReadingRules::defaults();
    const auto isReport = [&](const QString &path) {
        if (reports.contains(path))
            return true;
        const FileKind kind = classifyName(path, rules);
        return kind == FileKind::Report || (kind == FileKind::NeedsText && people.mayHold(path));
    };
    auto history = source.repository->history(isReport);
    if (!history)
        return std::unexpected(history.error());
    source.history = std::move(*history);
    source.notes += source.history.notes;
    const ReportReader reader(rules);
    for (const ReportHistory &report : source.history.reports) {
        const auto found =
            std::ranges::lower_bound(source.files, report.path, {}, [](const PlanFile &file) { return file.entry.path; });
        if (found != source.files.end() && found->entry.path == report.path) {
            if (report.place == ReportPlace::Main)
                found->history = &report;
            continue;
        }
        if (report.place == ReportPlace::Main)
            continue;
        PlanFile file{{report.path, 0, EntryKind::File, report.blob}, classifyName(report.path, rules), &report};
        if (file.kind == FileKind::Report || readsLikeReport(source, file, reader))
            source.files.insert(found, std::move(file));
    }
    return {};
}

} // namespace flotilla::interchange
