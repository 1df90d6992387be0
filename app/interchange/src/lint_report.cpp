#include "interchange/lint_report.h"

#include "interchange/report_name.h"
#include "interchange/report_reader.h"

#include "domain/enum_names.h"
#include "domain/person.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

QString roleName(SectionRole role)
{
    const std::string_view name = enumName(role);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Collects what is wrong with one file.
class Linter {
public:
    Linter(const QString &path, const LintRules &rules) : m_path(path), m_rules(rules) { }

    void name()
    {
        const QString file = m_path.sliced(m_path.lastIndexOf(u'/') + 1);
        const QString &form = m_rules.reading.reportName;
        const NameDates dates = readNameDates(file, {});
        if (hasReportNameForm(file, form) && !dates.repaired) {
            if (dates.days.isValid())
                period(dates.days);
            return;
        }
        if (!dates.days.isValid()) {
            add(1, dates.written.size() < 2 ? "name-dates" : "name-dates-impossible", {wantedFor(exampleDays())});
            return;
        }
        const QString wanted = wantedFor(dates.days);
        const bool oneDot = file.endsWith(u".md"_s) && !file.endsWith(u".md.md"_s);
        if (dates.repaired)
            add(1, "name-year", {dates.written.join(u" – "_s), wanted});
        else if (!hasDaysOf(file, form, dates.days))
            add(1, "name-date-digits", {wanted});
        else if (!oneDot)
            add(1, "name-extension", {wanted});
        else if (file.contains(u' ') && !form.contains(u' '))
            add(1, "name-spaces", {wanted});
        else if (file != wanted && !startsAsUsual(file))
            add(1, "name-prefix", {wanted});
        period(dates.days);
    }

    void folder()
    {
        const QString parent = m_path.section(u'/', -2, -2);
        if (!parent.isEmpty() && m_path.contains(u'/') && !isLogin(readFolderName(parent).login))
            add(1, "folder-login", {parent});
    }

    void text(const ReadReport &report)
    {
        for (const SectionRole role :
             {SectionRole::Name, SectionRole::Project, SectionRole::Work, SectionRole::Next, SectionRole::Review})
            if (!report.section(role))
                add(1, "heading-missing", {roleName(role)});
        content(report, SectionRole::Work, report.work);
        content(report, SectionRole::Next, report.next);
        if (const Section *review = report.section(SectionRole::Review); review && report.review != ReviewState::Reviewed)
            add(review->line, report.review == ReviewState::Placeholder ? "review-placeholder" : "review-empty");
        if (report.encoding.contains(u"gb18030"_s))
            add(1, "not-utf8");
        if (report.warnings.contains(u"unclosed-fence"_s))
            add(1, "fence-open");
    }

    void notText() { add(1, "not-text"); }

    std::vector<LintFinding> take()
    {
        std::ranges::stable_sort(m_findings, {}, &LintFinding::line);
        return std::move(m_findings);
    }

private:
    void add(int line, const char *code, const QStringList &arguments = {})
    {
        m_findings.push_back({m_path, line, QString::fromLatin1(code), arguments});
    }

    void content(const ReadReport &report, SectionRole role, ContentState state)
    {
        const Section *section = report.section(role);
        const bool isEmpty = state == ContentState::Empty || state == ContentState::Template || state == ContentState::None;
        if (section && isEmpty)
            add(section->line, "section-empty", {section->heading});
    }

    void period(const DateRange &days)
    {
        if (m_rules.periods.empty() || std::ranges::find(m_rules.periods, days) != m_rules.periods.end())
            return;
        const auto nearest =
            std::ranges::max_element(m_rules.periods, {}, [&](const DateRange &each) { return sharedDays(each, days); });
        if (sharedDays(*nearest, days) > 0)
            add(1, "period-near", {wantedFor(*nearest)});
        else
            add(1, "period-none");
    }

    /// The name by the camp's form; the number of the period is known where the periods are.
    QString wantedFor(const DateRange &days) const
    {
        const auto known = std::ranges::find(m_rules.periods, days);
        const auto number =
            known == m_rules.periods.end() ? std::nullopt : std::optional(int(known - m_rules.periods.begin()) + 1);
        const QString parent = m_path.contains(u'/') ? m_path.section(u'/', -2, -2) : QString();
        return reportFileName(m_rules.reading.reportName, {days, number, readFolderName(parent).login});
    }

    /// Whether both days are written as the form writes them.
    static bool hasDaysOf(const QString &file, const QString &form, const DateRange &days)
    {
        const std::vector<QString> written = writtenDays(form, days);
        return std::ranges::all_of(written, [&file](const QString &day) { return file.contains(day); });
    }

    bool startsAsUsual(const QString &file) const
    {
        const QString folded = file.toCaseFolded();
        return std::ranges::any_of(m_rules.reading.reportPrefixes,
                                   [&](const QString &prefix) { return folded.startsWith(prefix.toCaseFolded()); });
    }

    /// A period to show how a name looks: the last one that is known.
    DateRange exampleDays() const
    {
        return m_rules.periods.empty() ? DateRange{QDate(2024, 3, 11), QDate(2024, 3, 24)} : m_rules.periods.back();
    }

    QString m_path;
    const LintRules &m_rules;
    std::vector<LintFinding> m_findings;
};

} // namespace

bool mayBeReportFile(const QString &path, const ReadingRules &reading)
{
    const FileKind kind = classifyName(path, reading);
    return kind == FileKind::Report || kind == FileKind::NeedsText;
}

bool isReportFile(const QString &path, const QByteArray &content, const ReadingRules &reading)
{
    switch (classifyName(path, reading)) {
    case FileKind::Report:
        return true;
    case FileKind::NeedsText: {
        const auto decoded = decodeText(content);
        return decoded && looksLikeReport(readReport(*decoded, reading));
    }
    default:
        return false;
    }
}

std::vector<LintFinding> lintReport(const QString &path, const QByteArray &content, const LintRules &rules)
{
    Linter linter(path, rules);
    linter.name();
    linter.folder();
    if (const auto decoded = decodeText(content); decoded)
        linter.text(readReport(*decoded, rules.reading));
    else
        linter.notText();
    return linter.take();
}

} // namespace flotilla::interchange
