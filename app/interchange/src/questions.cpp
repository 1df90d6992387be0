#include "questions.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

struct InnerMark {
    SectionForm form = SectionForm::Atx;
    int level = 0;
    qsizetype indentation = 0;
    int number = 0;            ///< of a numbered list item
    bool bold = false;         ///< the label is bold
    qsizetype valueStart = -1; ///< in the line
};

bool isQuestions(const std::optional<KnownTitle> &known)
{
    return known && known->role == SectionRole::Questions;
}

/// Number of a list item's mark, 0 for a bullet.
int itemNumber(QStringView line, qsizetype at)
{
    qsizetype i = at;
    while (i < line.size() && line[i].isDigit())
        ++i;
    return line.sliced(at, i - at).toInt();
}

/// A label at the start of a line's own text: "**问题疑惑与解答** 无", "问题疑惑与解答：".
std::optional<InnerMark> readLabel(const TitleBook &book, QStringView line)
{
    InnerMark mark;
    mark.indentation = indentationOf(line);
    const qsizetype item = listMarkLength(line, mark.indentation);
    const qsizetype at = mark.indentation + item;
    const QStringView rest = line.sliced(at);
    mark.form = item > 0 ? SectionForm::ListItem : SectionForm::Label;
    mark.number = item > 0 ? itemNumber(line, mark.indentation) : 0;
    mark.bold = rest.startsWith(QStringView(u"**")) || rest.startsWith(QStringView(u"__"));
    if (!mark.bold && item == 0)
        return std::nullopt;
    qsizetype labelEnd = -1;
    if (mark.bold) {
        labelEnd = rest.indexOf(rest.first(2), 2);
        if (labelEnd >= 0)
            labelEnd += 2;
    } else {
        for (qsizetype i = 1; i < rest.size() && i < 40 && labelEnd < 0; ++i)
            if (rest[i] == u':' || rest[i] == QChar(0xFF1A))
                labelEnd = i;
    }
    const QStringView label = labelEnd < 0 ? rest : rest.first(labelEnd);
    if (label.size() > 60)
        return std::nullopt;
    const auto known = book.find(label);
    if (!known || !isQuestions(known) || known->fallback)
        return std::nullopt;
    mark.valueStart = at + label.size();
    while (mark.valueStart < line.size()
           && (line[mark.valueStart].isSpace() || QStringView(u":*").contains(line[mark.valueStart])
               || line[mark.valueStart] == QChar(0xFF1A)))
        ++mark.valueStart;
    return mark;
}

std::optional<InnerMark> readMark(const TitleBook &book, QStringView line, bool fallback)
{
    if (const auto atx = readAtxHeading(line)) {
        const QStringView title = line.sliced(atx->titleStart, atx->titleEnd - atx->titleStart);
        const auto read = readHeadingTitle(book, title);
        if (!read || !isQuestions(read->title) || read->title.fallback != fallback)
            return std::nullopt;
        InnerMark mark;
        mark.level = atx->level;
        mark.indentation = indentationOf(line);
        mark.valueStart = read->valueStart < 0 ? line.size() : atx->titleStart + read->valueStart;
        return mark;
    }
    const qsizetype first = indentationOf(line);
    if (fallback || first == line.size() || line.size() > 400
        || (!line[first].isDigit() && !QStringView(u"-+*_").contains(line[first])))
        return std::nullopt;
    return readLabel(book, line);
}

/// Whether a line ends what a mark began: a heading of its level or higher, or the next bold item of the same list.
bool endsPart(const InnerMark &mark, QStringView line)
{
    if (const auto atx = readAtxHeading(line)) {
        if (mark.form == SectionForm::Atx)
            return atx->level <= mark.level && !atx->inListItem && atx->isStrict;
        return atx->isStrict && !atx->inListItem && mark.indentation == 0;
    }
    if (mark.form != SectionForm::ListItem || !mark.bold || mark.number == 0)
        return false;
    const qsizetype indentation = indentationOf(line);
    const qsizetype item = listMarkLength(line, indentation);
    return item > 0 && indentation == mark.indentation && line.sliced(indentation + item).startsWith(QStringView(u"**"))
        && itemNumber(line, indentation) > mark.number;
}

std::optional<Section> findInner(const Section &outer, const QString &text, const TextLines &lines, const TitleBook &book,
                                 bool fallback)
{
    const auto lineView = [&](std::size_t i) {
        return QStringView(text).sliced(lines.lines[i].start, lines.lines[i].end - lines.lines[i].start);
    };
    const auto first = std::ranges::lower_bound(lines.lines, qsizetype(outer.bodyStart), {}, &TextLine::start);
    for (auto it = first; it != lines.lines.end() && it->start < outer.bodyEnd; ++it) {
        const auto index = std::size_t(it - lines.lines.begin());
        if (it->fenced)
            continue;
        const auto mark = readMark(book, lineView(index), fallback);
        if (!mark)
            continue;
        auto end = it + 1;
        while (end != lines.lines.end() && end->start < outer.bodyEnd
               && (end->fenced || !endsPart(*mark, lineView(std::size_t(end - lines.lines.begin())))))
            ++end;
        Section part;
        part.role = SectionRole::Questions;
        part.heading = lineView(index).first(mark->valueStart).trimmed().toString();
        part.level = mark->level;
        part.form = mark->form;
        part.line = int(index) + 1;
        part.bodyStart = int(it->start + mark->valueStart);
        part.bodyEnd = end == lines.lines.end() ? outer.bodyEnd : int(std::min<qsizetype>(end->start, outer.bodyEnd));
        cutBody(part, text);
        return part;
    }
    return std::nullopt;
}

} // namespace

void addInnerQuestions(std::vector<Section> &sections, const QString &text, const TextLines &lines, const TitleBook &book)
{
    const bool hasOwn =
        std::ranges::any_of(sections, [](const Section &section) { return section.role == SectionRole::Questions; });
    std::vector<Section> result;
    result.reserve(sections.size() + 1);
    for (Section &section : sections) {
        std::optional<Section> part;
        if (section.role == SectionRole::Work || section.role == SectionRole::Next) {
            part = findInner(section, text, lines, book, false);
            if (!part && !hasOwn)
                part = findInner(section, text, lines, book, true);
        }
        result.push_back(std::move(section));
        if (part)
            result.push_back(std::move(*part));
    }
    sections = std::move(result);
}

} // namespace flotilla::interchange
