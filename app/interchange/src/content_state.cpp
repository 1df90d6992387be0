#include "content_state.h"

#include "report_lines.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

constexpr qsizetype longestFiller = 120; // UTF-16 units; a longer line was written by somebody

QStringList linesOf(const QString &body)
{
    return body.split(u'\n');
}

bool isBlank(QStringView line)
{
    return indentationOf(line) == line.size();
}

/// Text without `<!-- … -->`.
QString withoutComments(const QString &body)
{
    if (!body.contains(QStringLiteral("<!--")))
        return body;
    QString result;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype open = body.indexOf(QStringLiteral("<!--"), at);
        const qsizetype close = open < 0 ? -1 : body.indexOf(QStringLiteral("-->"), open);
        if (close < 0)
            break;
        result += QStringView(body).sliced(at, open - at);
        at = close + 3;
    }
    result += QStringView(body).sliced(at);
    return result;
}

/// Drops blank lines and rules at the end, and a fence mark that has no partner.
void dropTail(QStringList &lines)
{
    const auto fences = std::ranges::count_if(lines, [](const QString &line) { return isFenceMark(line); });
    const auto isTail = [](const QString &line) { return isBlank(line) || isRule(line); };
    while (!lines.isEmpty() && isTail(lines.back()))
        lines.removeLast();
    if (fences % 2 == 1 && !lines.isEmpty()) {
        if (isFenceMark(lines.back()))
            lines.removeLast();
        else if (isFenceMark(lines.front()))
            lines.removeFirst();
    }
    const bool onlyFences =
        std::ranges::all_of(lines, [](const QString &line) { return isBlank(line) || isFenceMark(line); });
    if (onlyFences)
        lines.clear();
    while (!lines.isEmpty() && isTail(lines.back()))
        lines.removeLast();
}

/// A review that begins with the title once more: "导师点评：…".
QString withoutLeadingTitle(const QString &text, const TitleBook &book)
{
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QStringView line = QStringView(text).first(lineEnd < 0 ? text.size() : lineEnd);
    const auto read = readHeadingTitle(book, line.first(std::min<qsizetype>(line.size(), 200)));
    if (!read || read->title.role != SectionRole::Review || read->title.fallback)
        return text;
    const bool hasColon = line.contains(u':') || line.contains(QChar(0xFF1A));
    if (read->valueStart < 0)
        return hasColon ? text.sliced(line.size()) : text;
    return text.sliced(read->valueStart);
}

/// "xxxx": one letter x again and again.
bool isCrosses(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c == u'x'; });
}

bool isPunctuation(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isPunct() || c.isSpace() || c == u'~' || c == u'='; });
}

bool isMention(QStringView word)
{
    return word.startsWith(u'@') && word.size() > 1 && std::ranges::all_of(word.sliced(1), [](QChar c) {
               return c.isDigit() || (c.unicode() < 128 && c.isLetter()) || c == u'-' || c == u'_';
           });
}

/// Whether a list has a word as it stands or without the brackets around it.
bool matchesEither(const PatternList &list, const QString &word)
{
    if (list.matches(word))
        return true;
    const QString inside = withoutBrackets(word);
    return inside != word && list.matches(inside);
}

template <class Predicate>
bool allLines(const QStringList &lines, Predicate predicate)
{
    return std::ranges::all_of(lines, [&](const QString &line) { return isBlank(line) || predicate(line); });
}

} // namespace

FillerWords::FillerWords(const ReadingRules &rules)
    : m_templates(rules.templateLines),
      m_placeholders(rules.placeholderWords),
      m_marks(rules.markWords),
      m_nones(rules.noneWords)
{
}

bool FillerWords::isTemplateLine(QStringView line) const
{
    return line.size() <= longestFiller && matchesEither(m_templates, foldWord(line));
}

bool FillerWords::isPlaceholder(QStringView line) const
{
    if (line.size() > longestFiller)
        return false;
    const QString word = foldWord(line);
    return matchesEither(m_placeholders, word) || isCrosses(word) || isPunctuation(word) || isMention(word);
}

bool FillerWords::isMark(QStringView line) const
{
    return line.size() <= longestFiller && m_marks.matches(foldWord(line));
}

bool FillerWords::isNone(QStringView line) const
{
    return line.size() <= longestFiller && matchesEither(m_nones, foldWord(line));
}

ReviewReading readReview(const QString &body, const FillerWords &words, const TitleBook &book)
{
    ReviewReading reading;
    QStringList lines = linesOf(withoutComments(body));
    const auto before = lines.size();
    lines.removeIf([&words](const QString &line) { return words.isTemplateLine(line); });
    const bool hadTemplate = lines.size() != before;
    dropTail(lines);
    const QString text = withoutLeadingTitle(lines.join(u'\n').trimmed(), book);
    const auto [start, end] = trimmedRange(text, 0, text.size());
    lines = linesOf(text.sliced(start, end - start));
    if (start == end) {
        reading.state = hadTemplate ? ReviewState::Placeholder : ReviewState::Empty;
        return reading;
    }
    const bool isMark = allLines(lines, [&words](const QString &line) { return words.isMark(line); });
    if (!isMark && allLines(lines, [&words](const QString &line) {
            return words.isPlaceholder(line) || words.isTemplateLine(line);
        })) {
        reading.state = ReviewState::Placeholder;
        return reading;
    }
    reading.state = ReviewState::Reviewed;
    reading.kind = isMark ? ReviewKind::Mark : ReviewKind::Text;
    reading.text = text.sliced(start, end - start);
    reading.templateLeft = hadTemplate;
    return reading;
}

ContentState readContentState(const QString &body, const FillerWords &words)
{
    const QStringList lines = linesOf(withoutComments(body));
    if (allLines(lines, [](const QString &) { return false; }))
        return ContentState::Empty;
    if (allLines(lines, [&words](const QString &line) { return words.isNone(line); }))
        return ContentState::None;
    const auto isFiller = [&words](const QString &line) {
        const QString word = foldWord(QStringView(line).first(std::min<qsizetype>(line.size(), longestFiller)));
        return words.isTemplateLine(line) || (line.size() <= longestFiller && (isCrosses(word) || isPunctuation(word)));
    };
    return allLines(lines, isFiller) ? ContentState::Template : ContentState::Filled;
}

} // namespace flotilla::interchange
