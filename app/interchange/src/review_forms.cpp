#include "review_forms.h"

#include "report_lines.h"

#include <algorithm>
#include <functional>

namespace flotilla::interchange {

namespace {

constexpr int deepestLevel = 6;
constexpr int longestFence = 12;

/// The text with each line outside of code given by `change`.
QString changedLines(const QString &text, const std::function<QString(const QString &line)> &change)
{
    QStringList lines;
    for (const TextLine &line : splitLines(text).lines) {
        const QString written = text.sliced(line.start, line.end - line.start);
        lines.append(line.fenced ? written : change(written));
    }
    return lines.join(u'\n');
}

/// The least level of the headings in a text; 0 without any.
int leastLevel(const QString &text)
{
    int least = 0;
    changedLines(text, [&](const QString &line) {
        if (const auto atx = readAtxHeading(line); atx && (least == 0 || atx->level < least))
            least = atx->level;
        return line;
    });
    return least;
}

qsizetype marksStart(const QString &line, const AtxHeading &atx)
{
    return line.indexOf(u'#') < atx.titleStart ? line.indexOf(u'#') : atx.titleStart;
}

/// Headings go below the report's own, keeping their order among themselves.
QString withDeeperHeadings(const QString &text, int level)
{
    const int least = leastLevel(text);
    return changedLines(text, [&](const QString &line) {
        const auto atx = readAtxHeading(line);
        if (!atx)
            return line;
        const int depth = std::min(deepestLevel, level + 1 + atx->level - least);
        return line.first(marksStart(line, *atx)) + QString(depth, u'#') + u' ' + line.sliced(atx->titleStart);
    });
}

QString withBoldHeadings(const QString &text)
{
    return changedLines(text, [](const QString &line) {
        const auto atx = readAtxHeading(line);
        if (!atx)
            return line;
        QString title = line.sliced(atx->titleStart, atx->titleEnd - atx->titleStart);
        title.remove(QStringLiteral("**"));
        return line.first(marksStart(line, *atx)) + QStringLiteral("**") + title + QStringLiteral("**");
    });
}

/// A character reference shows the same and is no title's letter.
QString withReference(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPair = line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        if (!isPair && !line[i].isLetterOrNumber())
            continue;
        const char32_t code = isPair ? QChar::surrogateToUcs4(line[i], line[i + 1]) : line[i].unicode();
        return line.first(i) + QStringLiteral("&#%1;").arg(uint(code)) + line.sliced(i + (isPair ? 2 : 1));
    }
    return line;
}

QString withoutTitles(const QString &text, const TitleBook &book, const FillerWords &words)
{
    const auto isTitle = [&](const QString &line) {
        qsizetype start = indentationOf(line);
        start += listMarkLength(line, start);
        const QStringView rest = QStringView(line).sliced(start);
        return book.find(rest).has_value() || book.findPlain(line).has_value() || readHeadingTitle(book, rest).has_value()
            || words.isTemplateLine(line);
    };
    return changedLines(text, [&](const QString &line) { return isTitle(line) ? withReference(line) : line; });
}

/// Fences of code by the other letter: a report may have one that never closes.
QString withOtherFences(const QString &text)
{
    QStringList lines;
    for (const TextLine &line : splitLines(text).lines) {
        QString written = text.sliced(line.start, line.end - line.start);
        if (line.fenced && isFenceMark(written)) {
            const qsizetype start = indentationOf(written);
            const QChar letter = written[start];
            const QChar other = letter == u'`' ? u'~' : u'`';
            for (qsizetype i = start; i < written.size() && written[i] == letter; ++i)
                written[i] = other;
        }
        lines.append(written);
    }
    return lines.join(u'\n');
}

} // namespace

QString normalReview(const QString &markdown)
{
    QString text = markdown;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    // What is half a character cannot be written.
    text = QString::fromUtf8(text.toUtf8());
    const auto [start, end] = trimmedRange(text, 0, text.size());
    text = text.sliced(start, end - start);
    if (!splitLines(text).unclosedFence)
        return text;
    for (int length = 3; length <= longestFence; ++length)
        for (const QChar letter : {QChar(u'`'), QChar(u'~')})
            if (const QString closed = text + u'\n' + QString(length, letter); !splitLines(closed).unclosedFence)
                return closed;
    return text;
}

QStringList reviewForms(const QString &review, int level, const TitleBook &book, const FillerWords &words)
{
    QStringList forms{review};
    const auto add = [&forms](const QString &form) {
        if (!forms.contains(form))
            forms.append(form);
    };
    if (level < deepestLevel && leastLevel(review) > 0)
        add(withDeeperHeadings(review, level));
    const QString bold = withBoldHeadings(review);
    add(bold);
    add(withoutTitles(bold, book, words));
    const QStringList same = forms;
    for (const QString &form : same)
        add(withOtherFences(form));
    return forms;
}

} // namespace flotilla::interchange
