#include "domain/list_lint.h"

#include "domain/person.h"

#include <algorithm>

namespace flotilla {

namespace {

QString lettersOf(const QString &login)
{
    QString letters = foldLogin(login);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

/// Number of letters put in, left out, replaced or swapped with the next one between two words.
int editDistance(QStringView a, QStringView b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto k = qsizetype(j);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[k - 1])});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last.back();
}

} // namespace

bool areAlike(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 4;
    const QString first = lettersOf(a);
    const QString second = lettersOf(b);
    if (std::min(first.size(), second.size()) < shortest || std::max(first.size(), second.size()) > 60)
        return false;
    if (first == second
        || (std::min(first.size(), second.size()) > shortest && (first.startsWith(second) || second.startsWith(first))))
        return true;
    const qsizetype longer = std::max(first.size(), second.size());
    return editDistance(first, second) <= (longer >= 9 ? 2 : 1);
}

} // namespace flotilla
