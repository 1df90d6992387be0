#include "git_report_names.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

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

bool isSameFolder(const QByteArray &a, const QByteArray &b)
{
    if (folded(a) == folded(b))
        return true;
    const QString person = numberedPerson(a);
    return !person.isEmpty() && person == numberedPerson(b);
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

NameKinship kinship(const QByteArray &a, const QByteArray &b)
{
    if (folded(a) == folded(b))
        return NameKinship::SameReport;
    if (!isSameFolder(folderOf(a), folderOf(b)))
        return NameKinship::None;
    const std::vector<int> first = numbersIn(a);
    const std::vector<int> second = numbersIn(b);
    if (first.size() < numbersOfTwoDates || second.size() < numbersOfTwoDates)
        return NameKinship::SamePerson;
    return first == second ? NameKinship::SameReport : NameKinship::OtherDates;
}

} // namespace flotilla::interchange
