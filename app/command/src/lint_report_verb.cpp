#include "interchange/camp_file.h"
#include "interchange/lint_report.h"
#include "interchange/source.h"
#include "place.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <map>

namespace flotilla::command {

namespace {

using interchange::LintRules;

/// The rules for files of a folder: those of the .flotilla/camp.json above it, else the usual ones.
class RulesFinder {
public:
    Result<LintRules> rulesFor(const QString &path)
    {
        QDir folder = QFileInfo(path).absoluteDir();
        do {
            const QString file = folder.filePath(interchange::campFilePath);
            if (QFileInfo::exists(file))
                return rulesIn(file, path);
        } while (folder.cdUp());
        return LintRules{};
    }

private:
    Result<LintRules> rulesIn(const QString &file, const QString &path)
    {
        const auto known = m_camps.find(file);
        if (known == m_camps.end()) {
            QFile device(file);
            if (!device.open(QIODevice::ReadOnly))
                return fail(ErrorCode::NoPermission, {file});
            auto camps = interchange::readCampFile(device.readAll(), file);
            if (!camps)
                return std::unexpected(camps.error());
            m_camps.emplace(file, std::move(*camps));
        }
        const QString root = QFileInfo(file).absoluteDir().absolutePath().section(u'/', 0, -2) + u'/';
        const QString relative = QFileInfo(path).absoluteFilePath().sliced(root.size());
        LintRules rules;
        for (const interchange::CampFacts &camp : m_camps[file]) {
            if (!camp.edition.isEmpty() && !relative.startsWith(camp.edition + u'/', Qt::CaseInsensitive))
                continue;
            rules.reading = camp.reading;
            for (const GridPeriod &period : camp.periods())
                rules.periods.push_back(period.days);
            break;
        }
        return rules;
    }

    std::map<QString, std::vector<interchange::CampFacts>> m_camps;
};

struct LintedFile {
    QString path;
    bool isNamed = false; ///< on the command line, not only found in a folder
};

/// The files that are meant: those named, and all below folders that are named.
Result<std::vector<LintedFile>> filesOf(const QStringList &paths)
{
    std::vector<LintedFile> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorCode::PathMissing, {path});
        if (!info.isDir()) {
            files.push_back({path, true});
            continue;
        }
        QStringList inside;
        QDirIterator below(path, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext())
            inside.append(QDir::cleanPath(below.next()));
        inside.sort();
        for (const QString &file : inside)
            files.push_back({file, false});
    }
    return files;
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (QFileInfo(path).size() > interchange::maximumFileSize)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(interchange::maximumFileSize / 1024 / 1024)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    return file.readAll();
}

Result<std::vector<interchange::LintFinding>> lint(Context &context, const std::vector<LintedFile> &files, int &reports)
{
    RulesFinder finder;
    std::vector<interchange::LintFinding> findings;
    for (const auto &[path, isNamed] : files) {
        if (context.isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto rules = finder.rulesFor(path);
        if (!rules)
            return std::unexpected(rules.error());
        const auto bytes = bytesOf(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        const bool isReport = isNamed ? interchange::mayBeReportFile(path, rules->reading)
                                      : interchange::isReportFile(path, *bytes, rules->reading);
        if (!isReport)
            continue;
        ++reports;
        auto found = interchange::lintReport(path, *bytes, *rules);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

Result<int> run(Context &context, const Options &options)
{
    if (const auto first = options.argument(0, QLatin1StringView("PATH")); !first)
        return std::unexpected(first.error());
    const auto files = filesOf(options.positional());
    if (!files)
        return std::unexpected(files.error());
    int reports = 0;
    const auto findings = lint(context, *files, reports);
    if (!findings)
        return std::unexpected(findings.error());
    QJsonArray array;
    for (const interchange::LintFinding &finding : *findings) {
        const QString text = interchange::lintText(finding, context.words);
        if (options.has(QLatin1StringView("json")))
            array.append(QJsonObject{{QStringLiteral("path"), finding.path},
                                     {QStringLiteral("line"), finding.line},
                                     {QStringLiteral("code"), finding.code},
                                     {QStringLiteral("text"), text}});
        else if (options.has(QLatin1StringView("github")))
            context.out << interchange::githubAnnotation(finding, context.words) << '\n';
        else
            context.out << finding.path << ':' << finding.line << ": " << text << " [" << finding.code << "]\n";
    }
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, {{QStringLiteral("reports"), reports}, {QStringLiteral("findings"), array}});
    context.err << context.words.translate("CommandLine", "%n report(s) checked", nullptr, reports) << ", "
                << context.words.translate("CommandLine", "%n finding(s).", nullptr, int(findings->size())) << Qt::endl;
    return findings->empty() ? 0 : statusFindings;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("github"),
               {},
               QT_TRANSLATE_NOOP("CommandLine", "print findings so that GitHub shows them beside the lines")},
    jsonOption,
};

} // namespace

constinit const Verb lintReportVerb{
    QLatin1StringView("lint-report"),
    QLatin1StringView("PATH... [--github | --json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Checks name, dates, headings and review of reports and says what to change."),
    options,
    QLatin1StringView("lint-report WeeklyReports/yuanfan-3/11_mengtinglan"),
    run};

} // namespace flotilla::command
