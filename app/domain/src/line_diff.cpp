#include "domain/line_diff.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace flotilla {

using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = QList<QStringView>;

Lines linesOf(const QString &text)
{
    Lines lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\n' && text[at] != u'\r')
            continue;
        lines.append(QStringView(text).sliced(start, at - start));
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        start = at + 1;
    }
    if (start < text.size())
        lines.append(QStringView(text).sliced(start));
    return lines;
}

DiffLine line(DiffLine::Kind kind, QStringView text)
{
    return {kind, text.toString()};
}

/// Myers' greedy search for the shortest script of edits: `reach[k]` is how far into the old text the diagonal k gets with a
/// number of edits; the reaches of every number are kept for the way back.
class Script {
public:
    Script(std::span<const QStringView> before, std::span<const QStringView> after) : m_before(before), m_after(after) { }

    bool search(int most)
    {
        std::vector<int> reach(2 * size_t(most) + 3, 0);
        const auto at = [&](int k) -> int & {
            const int place = k + most + 1;
            return reach[static_cast<size_t>(place)];
        };
        for (int edits = 0; edits <= most; ++edits) {
            for (int k = -edits; k <= edits; k += 2) {
                int x = k == -edits || (k != edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < oldSize() && x - k < newSize() && m_before[size_t(x)] == m_after[size_t(x - k)])
                    ++x;
                at(k) = x;
                if (x >= oldSize() && x - k >= newSize()) {
                    keep(reach, edits, most);
                    return true;
                }
            }
            keep(reach, edits, most);
        }
        return false;
    }

    /// The lines, found from the end back.
    std::vector<DiffLine> lines() const
    {
        std::vector<DiffLine> backwards;
        int x = oldSize();
        int y = newSize();
        for (int edits = int(m_reaches.size()) - 1; edits > 0; --edits) {
            const std::vector<int> &reach = m_reaches[size_t(edits) - 1];
            const auto at = [&](int k) { return k < -(edits - 1) || k > edits - 1 ? -1 : reach[size_t(k + edits - 1)]; };
            const int k = x - y;
            const bool added = k == -edits || (k != edits && at(k - 1) < at(k + 1));
            const int fromX = added ? at(k + 1) : at(k - 1);
            const int fromY = fromX - (added ? k + 1 : k - 1);
            takeSame(backwards, x, y, added ? fromX : fromX + 1);
            backwards.push_back(added ? line(DiffLine::Kind::Added, m_after[size_t(fromY)])
                                      : line(DiffLine::Kind::Removed, m_before[size_t(fromX)]));
            x = fromX;
            y = fromY;
        }
        takeSame(backwards, x, y, 0);
        std::ranges::reverse(backwards);
        return backwards;
    }

private:
    int oldSize() const { return int(m_before.size()); }
    int newSize() const { return int(m_after.size()); }

    void keep(const std::vector<int> &reach, int edits, int most)
    {
        const auto middle = reach.begin() + most + 1;
        m_reaches.emplace_back(middle - edits, middle + edits + 1);
    }

    void takeSame(std::vector<DiffLine> &backwards, int &x, int &y, int until) const
    {
        for (; x > until; --x, --y)
            backwards.push_back(line(DiffLine::Kind::Same, m_before[size_t(x) - 1]));
    }

    std::span<const QStringView> m_before;
    std::span<const QStringView> m_after;
    std::vector<std::vector<int>> m_reaches;
};

/// What was removed before what was added, within each run of both.
void sortRuns(std::vector<DiffLine> &lines)
{
    for (auto first = lines.begin(); first != lines.end();) {
        first = std::find_if(first, lines.end(), [](const DiffLine &each) { return each.kind != DiffLine::Kind::Same; });
        const auto last =
            std::find_if(first, lines.end(), [](const DiffLine &each) { return each.kind == DiffLine::Kind::Same; });
        std::stable_partition(first, last, [](const DiffLine &each) { return each.kind == DiffLine::Kind::Removed; });
        first = last;
    }
}

} // namespace

std::vector<DiffLine> compareLines(const QString &before, const QString &after, int most)
{
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    const auto start = std::ranges::mismatch(old, now).in1 - old.begin();
    const auto rest = std::min(old.size(), now.size()) - start;
    qsizetype end = 0;
    while (end < rest && old[old.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    std::vector<DiffLine> lines;
    lines.reserve(size_t(std::max(old.size(), now.size())));
    for (qsizetype i = 0; i < start; ++i)
        lines.push_back(line(DiffLine::Kind::Same, old[i]));
    const std::span oldMiddle(old.data() + start, size_t(old.size() - start - end));
    const std::span newMiddle(now.data() + start, size_t(now.size() - start - end));
    Script script(oldMiddle, newMiddle);
    if (script.search(std::max(0, most))) {
        auto middle = script.lines();
        sortRuns(middle);
        std::ranges::move(middle, std::back_inserter(lines));
    } else {
        for (const QStringView each : oldMiddle)
            lines.push_back(line(DiffLine::Kind::Removed, each));
        for (const QStringView each : newMiddle)
            lines.push_back(line(DiffLine::Kind::Added, each));
    }
    for (qsizetype i = old.size() - end; i < old.size(); ++i)
        lines.push_back(line(DiffLine::Kind::Same, old[i]));
    return lines;
}

std::vector<std::vector<DiffLine>> changedParts(const std::vector<DiffLine> &lines, int context)
{
    std::vector<std::vector<DiffLine>> parts;
    size_t shown = 0; // lines before this one are in a part or left out
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const size_t first = i > size_t(context) ? i - size_t(context) : 0;
        const size_t last = std::min(lines.size(), i + size_t(context) + 1);
        if (parts.empty() || first > shown)
            parts.emplace_back();
        for (size_t at = std::max(first, shown); at < last; ++at)
            parts.back().push_back(lines[at]);
        shown = std::max(shown, last);
    }
    return parts;
}

} // namespace flotilla
