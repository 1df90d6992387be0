#include "report_lines.h"

#include <algorithm>
#include <array>

namespace flotilla::interchange {

namespace {

struct FenceMark {
    char16_t letter = 0; ///< '`' or '~'; 0: no mark
    qsizetype length = 0;
    bool canClose = false;
};

FenceMark readFenceMark(QStringView line)
{
    qsizetype i = indentationOf(line);
    if (i == line.size() || (line[i] != u'`' && line[i] != u'~'))
        return {};
    const QChar letter = line[i];
    const qsizetype start = i;
    while (i < line.size() && line[i] == letter)
        ++i;
    const QStringView info = line.sliced(i).trimmed();
    if (i - start < 3 || (letter == u'`' && info.contains(u'`')))
        return {};
    return {letter.unicode(), i - start, info.isEmpty()};
}

/// The fence marks of a text and, from each one on, the longest that can still close: finds the end of every fence in
/// time linear in the text.
class FenceMarker {
public:
    explicit FenceMarker(const QString &text, std::vector<TextLine> &lines) : m_lines(lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const FenceMark mark = readFenceMark(QStringView(text).sliced(lines[i].start, lines[i].end - lines[i].start));
            if (mark.letter)
                m_marks.push_back({mark, i, {}});
        }
        std::array<qsizetype, 2> longest{};
        for (auto it = m_marks.rbegin(); it != m_marks.rend(); ++it) {
            it->longestAfter = longest;
            if (it->mark.canClose) {
                auto &own = longest[it->mark.letter == u'~'];
                own = std::max(own, it->mark.length);
            }
        }
    }

    /// Marks the lines of closed fences; whether one was never closed.
    bool mark()
    {
        bool unclosed = false;
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            const Found &open = m_marks[i];
            if (open.longestAfter[open.mark.letter == u'~'] < open.mark.length) {
                unclosed = true;
                continue;
            }
            std::size_t close = i + 1;
            while (!closes(m_marks[close].mark, open.mark))
                ++close;
            for (std::size_t line = open.line; line <= m_marks[close].line; ++line)
                m_lines[line].fenced = true;
            i = close;
        }
        return unclosed;
    }

private:
    struct Found {
        FenceMark mark;
        std::size_t line;
        std::array<qsizetype, 2> longestAfter;
    };

    static bool closes(const FenceMark &mark, const FenceMark &open)
    {
        return mark.canClose && mark.letter == open.letter && mark.length >= open.length;
    }

    std::vector<TextLine> &m_lines;
    std::vector<Found> m_marks;
};

bool isTrimmed(QChar c)
{
    return c.isSpace() || c.unicode() == 0x200B || c.unicode() == 0xFEFF;
}

} // namespace

TextLines splitLines(const QString &text)
{
    TextLines result;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        result.lines.push_back({start, end, false});
        start = end + 1;
    }
    result.unclosedFence = FenceMarker(text, result.lines).mark();
    return result;
}

qsizetype indentationOf(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && isTrimmed(line[i]))
        ++i;
    return i;
}

qsizetype listMarkLength(QStringView line, qsizetype at)
{
    qsizetype i = at;
    if (i < line.size() && QStringView(u"-*+").contains(line[i])) {
        ++i;
    } else {
        while (i < line.size() && i - at < 3 && line[i].isDigit())
            ++i;
        if (i == at)
            return 0;
        const qsizetype marks = i;
        while (i < line.size() && QStringView(u".、)）").contains(line[i]))
            ++i;
        if (i == marks)
            return 0;
    }
    if (i == line.size() || !line[i].isSpace())
        return 0;
    while (i < line.size() && isTrimmed(line[i]))
        ++i;
    return i - at;
}

std::optional<AtxHeading> readAtxHeading(QStringView line)
{
    AtxHeading heading;
    qsizetype i = indentationOf(line);
    heading.isStrict = i < 4 && !line.first(i).contains(u'\t');
    for (qsizetype mark = listMarkLength(line, i); mark > 0; mark = listMarkLength(line, i)) {
        heading.inListItem = true;
        i += mark;
    }
    const qsizetype start = i;
    while (i < line.size() && line[i] == u'#')
        ++i;
    if (i == start || i - start > 6)
        return std::nullopt;
    heading.level = int(i - start);
    heading.isStrict &= i == line.size() || line[i].isSpace();
    while (i < line.size() && isTrimmed(line[i]))
        ++i;
    qsizetype end = line.size();
    while (end > i && (isTrimmed(line[end - 1]) || line[end - 1] == u'#'))
        --end;
    if (i == end)
        return std::nullopt;
    heading.titleStart = i;
    heading.titleEnd = end;
    return heading;
}

bool isRule(QStringView line)
{
    line = line.trimmed();
    if (line.size() < 3 || !QStringView(u"-*_=").contains(line[0]))
        return false;
    return std::ranges::all_of(line, [&](QChar c) { return c == line[0] || c == u' '; });
}

bool isFenceMark(QStringView line)
{
    return readFenceMark(line).letter != 0;
}

std::pair<qsizetype, qsizetype> trimmedRange(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && isTrimmed(text[start]))
        ++start;
    while (end > start && isTrimmed(text[end - 1]))
        --end;
    return {start, end};
}

int countCodePoints(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count)
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    return count;
}

} // namespace flotilla::interchange
