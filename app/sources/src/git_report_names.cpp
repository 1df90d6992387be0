#include "git_report_names.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr size_t numbersOfTwoDates = 4; // "3.9~3.22"; with years six

QString folded(const QByteArray &text)
{
    return QString::fromUtf8(text).toCaseFolded();
}

/// The id in "07_id" or "track_07_id"; empty for other folders, which may be called the same in everybody's.
QString numberedPerson(const QByteArray &folder)
{
    static const QRegularExpression pattern(u"\\A(?:.*_)?\\d+_([^_]+)\\z"_s);
    return pattern.match(folded(fileNameOf(folder))).captured(1);
}

std::vector<int> numbersIn(const QByteArray &path)
{
    static const QRegularExpression run(u"\\d{1,8}"_s);
    std::vector<int> numbers;
    QRegularExpressionMatchIterator matches = run.globalMatch(QString::fromUtf8(fileNameOf(path)));
    while (matches.hasNext())
        numbers.push_back(matches.next().captured().toInt());
    return numbers;
}

bool isSameFolder(const ReportName &a, const ReportName &b)
{
    return a.folder == b.folder || (!a.person.isEmpty() && a.person == b.person);
}

} // namespace

QByteArray folderOf(const QByteArray &path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf('/')));
}

QByteArray fileNameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

ReportName ReportName::of(const QByteArray &path)
{
    const QByteArray folder = folderOf(path);
    return {folded(path), folded(folder), numberedPerson(folder), numbersIn(path)};
}

NameKinship kinship(const ReportName &a, const ReportName &b)
{
    if (a.path == b.path)
        return NameKinship::SameReport;
    if (!isSameFolder(a, b))
        return NameKinship::None;
    if (a.numbers.size() < numbersOfTwoDates || b.numbers.size() < numbersOfTwoDates)
        return NameKinship::SamePerson;
    return a.numbers == b.numbers ? NameKinship::SameReport : NameKinship::OtherDates;
}

NameKinship kinship(const QByteArray &a, const QByteArray &b)
{
    return kinship(ReportName::of(a), ReportName::of(b));
}

} // namespace flotilla::interchange
