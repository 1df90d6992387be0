#include "review_place.h"

#include "report_lines.h"

#include <algorithm>
#include <array>

namespace flotilla::interchange {

namespace {

constexpr int usualLevel = 3;
constexpr int deepestLevel = 6;

QStringView lineAt(const QString &text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return QStringView(text).sliced(start, (end < 0 ? text.size() : end) - start);
}

bool startsLine(const QString &text, qsizetype offset)
{
    return offset == 0 || text[offset - 1] == u'\n';
}

/// The end of a section's text without the rules that separate it from what follows; its start if there is nothing else.
qsizetype endWithoutRules(const QString &text, qsizetype start, qsizetype end)
{
    while (end > start) {
        const qsizetype lineStart = std::max(start, text.lastIndexOf(u'\n', end - 1) + 1);
        if (!isRule(QStringView(text).sliced(lineStart, end - lineStart)))
            return end;
        end = trimmedRange(text, start, lineStart).second;
    }
    return start;
}

/// A line of text right below would become one paragraph with the review, a rule would make it a heading.
QString gapBefore(const QString &text, qsizetype end)
{
    if (end >= text.size() || text[end] != u'\n' || end + 1 >= text.size())
        return {};
    const QStringView next = lineAt(text, end + 1);
    return next.trimmed().isEmpty() || readAtxHeading(next) ? QString() : QStringLiteral("\n");
}

/// Into a section without a line of text.
ReviewPlace intoEmpty(const QString &text, const Section &section)
{
    ReviewPlace place;
    place.start = section.bodyStart;
    const bool hasHeadingEnd = section.bodyStart > 0 && startsLine(text, section.bodyStart);
    const bool isPlain = section.form == SectionForm::Plain;
    if (!hasHeadingEnd) {
        // The heading is the last line, without a line end, or has an empty value behind its colon.
        place.before = isPlain ? QStringLiteral("\n\n") : QStringLiteral("\n");
        place.end = place.start;
        return place;
    }
    // Blank lines up to whatever comes: a rule, the next section, the end.
    const qsizetype next = trimmedRange(text, section.bodyStart, section.bodyEnd).first;
    const auto blanks = QStringView(text).sliced(section.bodyStart, next - section.bodyStart).count(u'\n');
    if (blanks > (next == text.size() ? 0 : 1))
        place.start = text.indexOf(u'\n', section.bodyStart) + 1;
    else if (isPlain)
        place.before = QStringLiteral("\n");
    place.end = place.start;
    const bool blankFollows = place.start >= text.size() || lineAt(text, place.start).trimmed().isEmpty();
    place.after = blankFollows ? QStringLiteral("\n") : QStringLiteral("\n\n");
    return place;
}

ReviewPlace intoSection(const QString &text, const Section &section, ReviewState state)
{
    const auto [start, end] = trimmedRange(text, section.bodyStart, section.bodyEnd);
    const qsizetype last = endWithoutRules(text, start, end);
    if (state == ReviewState::Reviewed)
        return {last, last, QStringLiteral("\n\n"), gapBefore(text, last), ReviewPlacing::Appended};
    if (last == start)
        return intoEmpty(text, section);
    const bool isValue = !startsLine(text, start)
        && QStringView(text).sliced(section.bodyStart, start - section.bodyStart).count(u'\n') == 0 && section.bodyStart > 0
        && !startsLine(text, section.bodyStart);
    const auto placing = state == ReviewState::Placeholder ? ReviewPlacing::PlaceholderReplaced : ReviewPlacing::EmptyFilled;
    if (state == ReviewState::Empty && QStringView(text).sliced(start, last - start).contains(u"<!--"))
        return {last, last, QStringLiteral("\n\n"), gapBefore(text, last), placing};
    return {start, last, isValue ? QStringLiteral("\n") : QString(), gapBefore(text, last), placing};
}

/// "4. " for a heading that follows "3. ### …"; other list marks as they are.
QString nextListMark(QStringView mark)
{
    qsizetype digits = 0;
    while (digits < mark.size() && mark[digits].isDigit())
        ++digits;
    if (digits == 0)
        return mark.toString();
    return QString::number(mark.first(digits).toInt() + 1) + mark.sliced(digits).toString();
}

/// How the report's last heading of a known section is written: what stands before its '#', and whether a blank line follows.
struct HeadingHabit {
    QString lead;
    bool blankBelow = false;
};

HeadingHabit habitOf(const ReadReport &report)
{
    HeadingHabit habit;
    for (const Section &section : report.sections) {
        if (section.form != SectionForm::Atx || section.level == 0 || section.bodyStart == 0
            || !startsLine(report.text, section.bodyStart))
            continue;
        const qsizetype lineStart = section.bodyStart < 2 ? 0 : report.text.lastIndexOf(u'\n', section.bodyStart - 2) + 1;
        const QStringView line = lineAt(report.text, lineStart);
        const qsizetype indentation = indentationOf(line);
        const qsizetype mark = listMarkLength(line, indentation);
        habit.lead = line.first(indentation).toString() + nextListMark(line.sliced(indentation, mark));
        habit.blankBelow = lineAt(report.text, section.bodyStart).trimmed().isEmpty();
    }
    return habit;
}

ReviewPlace withHeading(const ReadReport &report, const QString &heading)
{
    const QString &text = report.text;
    const HeadingHabit habit = habitOf(report);
    ReviewPlace place{text.size(), text.size(), {}, {}, ReviewPlacing::HeadingAdded};
    const bool hasEnd = text.endsWith(u'\n');
    if (!text.isEmpty() && !hasEnd)
        place.before = QStringLiteral("\n\n");
    else if (!text.isEmpty() && !text.endsWith(QStringLiteral("\n\n")))
        place.before = QStringLiteral("\n");
    place.before += habit.lead + QString(sectionLevel(report), u'#') + u' ' + heading + u'\n';
    if (habit.blankBelow)
        place.before += u'\n';
    if (hasEnd || text.isEmpty())
        place.after = QStringLiteral("\n");
    return place;
}

} // namespace

int sectionLevel(const ReadReport &report)
{
    std::array<int, deepestLevel + 1> counts{};
    for (const Section &section : report.sections)
        if (section.role != SectionRole::Other && section.level > 0 && section.level <= deepestLevel)
            ++counts[std::size_t(section.level)];
    const auto most = std::ranges::max_element(counts);
    return *most > 0 ? int(most - counts.begin()) : usualLevel;
}

QString usualReviewHeading(const ReadingRules &rules, Language language)
{
    QString any;
    for (const ReadingRules::Heading &heading : rules.headings) {
        if (heading.role != SectionRole::Review)
            continue;
        for (const QString &title : heading.titles) {
            const QString words = QString(title).replace(u'*', u' ').simplified();
            const bool isChinese = std::ranges::any_of(words, [](QChar c) { return c.script() == QChar::Script_Han; });
            if (words.isEmpty())
                continue;
            if (isChinese == (language == Language::Chinese))
                return words.left(1).toUpper() + words.sliced(1);
            if (any.isEmpty())
                any = words;
        }
    }
    return any;
}

ReviewPlace findReviewPlace(const ReadReport &report, const FillerWords &words, const TitleBook &book,
                            const QString &heading)
{
    const Section *target = nullptr;
    ReviewState state = ReviewState::Missing;
    for (const Section &section : report.sections) {
        if (section.role != SectionRole::Review)
            continue;
        const ReviewState own = readReview(section.body, words, book).state;
        // Below the last review there is; else in the first place that asks for one.
        if (!target || own == ReviewState::Reviewed || (own == ReviewState::Placeholder && state == ReviewState::Empty)) {
            target = &section;
            state = own;
        }
    }
    return target ? intoSection(report.text, *target, state) : withHeading(report, heading);
}

} // namespace flotilla::interchange
