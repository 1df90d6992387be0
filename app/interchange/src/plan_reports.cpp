#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

QString fileNameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// What a file name should be told about: no suffix, two of them, blanks.
QStringList nameRepairs(const QString &path)
{
    const QString name = fileNameOf(path);
    QStringList repairs;
    if (name.endsWith(QStringLiteral(".md.md"), Qt::CaseInsensitive))
        repairs.append(QStringLiteral("double-extension"));
    else if (!name.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive)
             && !name.endsWith(QStringLiteral(".markdown"), Qt::CaseInsensitive))
        repairs.append(QStringLiteral("no-extension"));
    if (std::ranges::any_of(name, [](QChar c) { return c.isSpace(); }))
        repairs.append(QStringLiteral("space-in-name"));
    return repairs;
}

QString ignoredReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::LinkOutsideTree:
        return QStringLiteral("link-outside");
    case ErrorCode::NoPermission:
        return QStringLiteral("no-permission");
    case ErrorCode::NotText:
        return QStringLiteral("binary");
    default:
        return QStringLiteral("unreadable");
    }
}

QString ignoredReason(FileKind kind)
{
    switch (kind) {
    case FileKind::Asset:
        return QStringLiteral("asset");
    case FileKind::PersonReadme:
        return QStringLiteral("person-readme");
    case FileKind::Readme:
        return QStringLiteral("readme");
    default:
        return QStringLiteral("not-a-report");
    }
}

/// Reads the files of one edition, one after another.
class EditionReader {
public:
    EditionReader(PlanDraft &draft, const PlanSource &source)
        : m_draft(draft), m_source(source), m_reader(draft.camp.rules.reading)
    {
    }

    bool readPerson(const PersonFolder &folder, const std::function<bool()> &progress)
    {
        for (const std::size_t index : folder.files) {
            const PlanFile &file = m_source.files[index];
            if (file.entry.kind == EntryKind::ClosedFolder)
                refuse(file, ErrorCode::NoPermission);
            else if (file.kind == FileKind::PersonReadme || file.kind == FileKind::Readme)
                readReadme(folder, file);
            else if (file.kind == FileKind::Report || file.kind == FileKind::NeedsText)
                readFile(folder, file);
            else
                ignore(file.entry.path, ignoredReason(file.kind));
            if (!progress())
                return false;
        }
        return true;
    }

    void ignoreOther(std::size_t index)
    {
        const PlanFile &file = m_source.files[index];
        const QString path = file.entry.path;
        if (file.entry.kind == EntryKind::ClosedFolder)
            return refuse(file, ErrorCode::NoPermission);
        if (file.kind == FileKind::Report) {
            ignore(path, QStringLiteral("not-a-report"));
            m_draft.warn(QStringLiteral("report-without-person"), path);
            return;
        }
        ignore(path, ignoredReason(file.kind == FileKind::PersonReadme ? FileKind::Readme : file.kind));
    }

private:
    void ignore(const QString &path, const QString &reason) { m_draft.camp.ignored.push_back({path, reason}); }

    void refuse(const PlanFile &file, ErrorCode code)
    {
        const QString reason = ignoredReason(code);
        ignore(file.entry.path, reason);
        m_draft.warn(reason, file.entry.path);
    }

    void readReadme(const PersonFolder &folder, const PlanFile &file)
    {
        ignore(file.entry.path, QStringLiteral("person-readme"));
        const auto bytes = m_source.read(file);
        const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error()));
        if (!decoded)
            return;
        PersonReadme readme = readPersonReadme(decoded->text);
        m_draft.folderMentors[folder.path] = readme.mentors;
        PersonReadme &known = m_draft.readmes[foldLogin(readFolderName(folder.name).login)];
        if (known.mentors.isEmpty())
            known = std::move(readme);
    }

    void readFile(const PersonFolder &folder, const PlanFile &file)
    {
        if (file.entry.size > maximumFileSize)
            return refuse(file, ErrorCode::FileTooLarge);
        auto bytes = m_source.read(file);
        if (!bytes)
            return refuse(file, bytes.error().code);
        const auto decoded = decodeText(*bytes);
        if (!decoded) {
            if (file.kind == FileKind::Report)
                return refuse(file, decoded.error().code);
            return ignore(file.entry.path, QStringLiteral("not-a-report"));
        }
        const ReadReport read = m_reader.read(*decoded);
        if (file.kind == FileKind::NeedsText && !looksLikeReport(read))
            return ignore(file.entry.path, QStringLiteral("not-a-report"));
        addReport(folder, file, std::move(*bytes), read);
    }

    void addReport(const PersonFolder &folder, const PlanFile &file, QByteArray bytes, const ReadReport &read)
    {
        const FolderName name = readFolderName(folder.name);
        PlannedReport report;
        report.path = file.entry.path;
        report.login = m_draft.personOf(name.login);
        report.projectNumber = name.number;
        report.track = name.track;
        report.name = read.name;
        report.projectTitle = read.projectTitle;
        for (const Section &section : read.sections)
            report.sections.push_back({section.role, section.heading, section.chars});
        report.workChars = read.workChars;
        report.nextChars = read.nextChars;
        report.reviewChars = read.reviewChars;
        report.questionChars = read.questionChars;
        report.reviewState = read.review;
        report.reviewKind = read.reviewKind;
        report.reviewText = read.reviewText;
        report.content = std::move(bytes);
        report.repairs = nameRepairs(report.path);
        if (m_draft.decided(report.path, QString::fromLatin1(decision::skip)) == QStringLiteral("1")) {
            report.action = PlanAction::Skipped;
            report.skipReason = QStringLiteral("decision");
        }
        for (const QString &code : read.warnings)
            m_draft.warn(report, code);
        for (const QString &code : {QStringLiteral("gb18030"), QStringLiteral("invalid-utf8")})
            if (read.encoding.contains(code))
                m_draft.warn(report, code);
        if (read.work == ContentState::Missing || read.work == ContentState::Empty || read.work == ContentState::Template)
            m_draft.warn(report, QStringLiteral("no-work"));
        m_draft.camp.reports.push_back(std::move(report));
    }

    PlanDraft &m_draft;
    const PlanSource &m_source;
    ReportReader m_reader;
};

/// Whether most headings of a camp's reports have no Chinese letter.
Language languageOf(const std::vector<PlannedReport> &reports)
{
    int chinese = 0;
    int other = 0;
    for (const PlannedReport &report : reports)
        for (const PlannedSection &section : report.sections)
            if (section.role != SectionRole::Other && !section.heading.isEmpty())
                ++(std::ranges::any_of(section.heading, [](QChar c) { return c.script() == QChar::Script_Han; }) ? chinese
                                                                                                                 : other);
    return other > chinese ? Language::English : Language::Chinese;
}

/// Where most reports have no heading for the review that the rules know, the unknown headings used most may be meant.
void nameUnknownHeadings(PlanDraft &draft)
{
    constexpr int mostNamed = 3;
    int without = 0;
    std::map<QString, int> unknown;
    for (const PlannedReport &report : draft.camp.reports) {
        without += std::ranges::find(report.sections, SectionRole::Review, &PlannedSection::role) == report.sections.end();
        std::set<QString> own;
        for (const PlannedSection &section : report.sections)
            if (section.role == SectionRole::Other && !section.heading.isEmpty())
                own.insert(section.heading);
        for (const QString &heading : own)
            ++unknown[heading];
    }
    const int total = int(draft.camp.reports.size());
    std::vector<std::pair<int, QString>> used;
    for (const auto &[heading, count] : unknown)
        if (count > 1)
            used.emplace_back(-count, heading);
    if (total < 2 || without * 2 <= total || used.empty())
        return;
    std::ranges::sort(used);
    QStringList titles;
    for (const auto &[count, heading] : used)
        if (titles.size() < mostNamed)
            titles.append(heading);
    draft.warn(QStringLiteral("review-heading-unknown"), {},
               {QString::number(without), QString::number(total), titles.join(QStringLiteral(" · "))});
}

} // namespace

Result<void> readReports(PlanDraft &draft, const PlanSource &source, const std::function<bool()> &progress)
{
    EditionReader reader(draft, source);
    for (const PersonFolder &folder : draft.folder.people)
        if (!reader.readPerson(folder, progress))
            return fail(ErrorCode::Cancelled);
    for (const std::size_t index : draft.folder.otherFiles)
        reader.ignoreOther(index);
    std::ranges::sort(draft.camp.reports, {}, &PlannedReport::path);
    nameUnknownHeadings(draft);
    if (!draft.known)
        draft.camp.language = languageOf(draft.camp.reports);
    return {};
}

} // namespace flotilla::interchange
