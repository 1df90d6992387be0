#include "line_breaks.h"

#include "certificate/han.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>

#include <unicode/ubrk.h>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

namespace {

bool isGoodEnd(QChar character)
{
    return QStringView(u"，、：；。！？,;:").contains(character) || character.isSpace();
}

/// Whether what stands before a place belongs to what comes: "·" ends and begins no line, "2 期" is not parted.
bool holdsTogether(QStringView before, QChar next)
{
    if (before.isEmpty() || next == u'·' || before.back() == u'·')
        return true;
    const QChar last = before.back();
    return (last.isDigit() && certificate::isHan(next.unicode())) || (next.isDigit() && certificate::isHan(last.unicode()));
}

/// Starts of words, as ICU's dictionaries see them.
std::vector<qsizetype> wordStarts(const QString &text)
{
    std::vector<qsizetype> starts;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words =
        ubrk_open(UBRK_WORD, "zh", reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return starts;
    for (int32_t at = ubrk_next(words); at != UBRK_DONE; at = ubrk_next(words))
        starts.push_back(at);
    ubrk_close(words);
    return starts;
}

} // namespace

Breaks breaksOf(const QString &text)
{
    Breaks breaks;
    const auto words = wordStarts(text);
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    for (qsizetype at = lines.toNextBoundary(); at > 0 && at < text.size(); at = lines.toNextBoundary()) {
        if (holdsTogether(QStringView(text).first(at).trimmed(), text.at(at)))
            continue;
        const bool isGood = isGoodEnd(text.at(at - 1));
        if (isGood)
            breaks.good.push_back(at);
        if (isGood || std::ranges::binary_search(words, at))
            breaks.possible.push_back(at);
    }
    return breaks;
}

QStringList balanced(const QString &text, const std::vector<qsizetype> &breaks, int count,
                     const std::function<double(const QString &)> &widthOf)
{
    std::vector<qsizetype> ends = breaks;
    ends.push_back(text.size());
    const auto piece = [&](qsizetype from, qsizetype to) { return text.mid(from, to - from).trimmed(); };
    // best[i] is the least width of the widest line when the text up to ends[i] is set in the lines so far.
    std::vector<double> best(ends.size());
    std::vector<std::vector<qsizetype>> cameFrom;
    for (std::size_t i = 0; i < ends.size(); ++i)
        best[i] = widthOf(piece(0, ends[i]));
    cameFrom.emplace_back(ends.size(), 0);
    const int lines = std::min(count, int(ends.size()));
    for (int line = 1; line < lines; ++line) {
        std::vector<double> next(ends.size(), 1e12);
        std::vector<qsizetype> from(ends.size(), 0);
        for (std::size_t i = std::size_t(line); i < ends.size(); ++i)
            for (std::size_t j = std::size_t(line) - 1; j < i; ++j)
                if (const double width = std::max(best[j], widthOf(piece(ends[j], ends[i]))); width < next[i]) {
                    next[i] = width;
                    from[i] = qsizetype(j);
                }
        best = std::move(next);
        cameFrom.push_back(std::move(from));
    }
    QStringList result;
    auto at = std::size_t(ends.size() - 1);
    for (int line = lines - 1; line > 0; --line) {
        const auto before = std::size_t(cameFrom[std::size_t(line)][at]);
        result.prepend(piece(ends[before], ends[at]));
        at = before;
    }
    result.prepend(piece(0, ends[at]));
    return result;
}

} // namespace flotilla::press
