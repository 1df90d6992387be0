#include "report_sections.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

constexpr qsizetype longestName = 20;
constexpr std::size_t mostHeadings = 5000; // no report has as many, a hostile file has millions

/// Whether a title is the report's own and nobody's name: "Weekly update", "双周总结".
bool isDocumentTitle(QStringView title)
{
    static const QStringList words =
        QStringLiteral("周报|双周|月报|总结|进展|汇报|report|week|update|summary|progress|journal|sprint|period")
            .split(u'|');
    return std::ranges::any_of(words, [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

/// A line that may start a section.
struct Mark {
    std::size_t line = 0;
    AtxHeading atx;
    std::optional<KnownTitle> known;
    SectionForm form = SectionForm::Atx;
    qsizetype bodyStart = 0; ///< in the text
    QString title;
};

class SectionFinder {
public:
    SectionFinder(const QString &text, const TextLines &lines, const TitleBook &book)
        : m_text(text), m_lines(lines.lines), m_book(book)
    {
    }

    FoundSections find()
    {
        readHeadings();
        dropUnneededFallbacks();
        chooseLevel();
        chooseMarks();
        addPlainMarks();
        addName();
        FoundSections found;
        cutSections(found);
        found.workIsImplicit = makeWorkImplicit(found.sections);
        return found;
    }

private:
    QStringView lineText(std::size_t line) const
    {
        return QStringView(m_text).sliced(m_lines[line].start, m_lines[line].end - m_lines[line].start);
    }
    qsizetype nextLineStart(std::size_t line) const
    {
        return line + 1 < m_lines.size() ? m_lines[line + 1].start : m_text.size();
    }

    /// Whether the line below a title only underlines it.
    bool isUnderlined(std::size_t line) const
    {
        if (line + 1 >= m_lines.size())
            return false;
        const QStringView below = lineText(line + 1).trimmed();
        return isRule(below) && (below.front() == u'-' || below.front() == u'=') && !below.contains(u' ');
    }

    void readHeadings();
    void dropUnneededFallbacks();
    void chooseLevel();
    void chooseMarks();
    void addPlainMarks();
    void addName();
    void cutSections(FoundSections &found) const;
    bool makeWorkImplicit(std::vector<Section> &sections) const;
    bool startsSection(const Mark &mark, const std::set<SectionRole> &atLevel) const;
    bool hasRole(SectionRole role) const
    {
        return std::ranges::any_of(m_marks, [role](const Mark &mark) { return mark.known && mark.known->role == role; });
    }
    void insertMark(Mark mark)
    {
        const auto place = std::ranges::upper_bound(m_marks, mark.line, {}, &Mark::line);
        m_marks.insert(place, std::move(mark));
    }

    const QString &m_text;
    const std::vector<TextLine> &m_lines;
    const TitleBook &m_book;
    std::vector<Mark> m_headings; ///< all ATX headings
    std::vector<Mark> m_marks;    ///< those that start a section
    int m_level = 0;              ///< the file's usual level of sections; 0: no heading at all
};

void SectionFinder::readHeadings()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].fenced)
            continue;
        const QStringView line = lineText(i);
        const auto atx = readAtxHeading(line);
        if (!atx || m_headings.size() >= mostHeadings)
            continue;
        Mark mark{.line = i, .atx = *atx, .bodyStart = nextLineStart(i)};
        const QStringView title = line.sliced(atx->titleStart, atx->titleEnd - atx->titleStart);
        if (const auto read = readHeadingTitle(m_book, title)) {
            mark.known = read->title;
            if (read->valueStart >= 0)
                mark.bodyStart = m_lines[i].start + atx->titleStart + read->valueStart;
            mark.title = (read->valueStart >= 0 ? title.first(read->valueStart) : title).trimmed().toString();
        } else {
            mark.title = title.toString();
        }
        m_headings.push_back(std::move(mark));
    }
}

/// Less usual titles count only where a role has no usual one.
void SectionFinder::dropUnneededFallbacks()
{
    std::set<SectionRole> usual;
    for (const Mark &mark : m_headings)
        if (mark.known && !mark.known->fallback)
            usual.insert(mark.known->role);
    for (Mark &mark : m_headings)
        if (mark.known && mark.known->fallback && usual.contains(mark.known->role))
            mark.known.reset();
}

void SectionFinder::chooseLevel()
{
    std::array<int, 7> counts{};
    for (const Mark &mark : m_headings)
        if (mark.known && mark.known->role != SectionRole::Questions && mark.known->role != SectionRole::Contributions)
            ++counts[std::size_t(mark.atx.level)];
    if (const auto most = std::ranges::max_element(counts); *most > 0) {
        m_level = int(most - counts.begin());
        return;
    }
    m_level = 0;
    for (const Mark &mark : m_headings)
        if (mark.atx.isStrict && !mark.atx.inListItem && (m_level == 0 || mark.atx.level < m_level))
            m_level = mark.atx.level;
}

bool SectionFinder::startsSection(const Mark &mark, const std::set<SectionRole> &atLevel) const
{
    const bool deeper = mark.atx.level > m_level;
    if (!mark.known) {
        if (deeper || mark.atx.inListItem)
            return false;
        // "#123" is an issue and "#include" code, but "###小结" a heading
        return mark.atx.isStrict || (mark.atx.level > 1 && !mark.title.isEmpty() && mark.title.front().isLetter());
    }
    if (!deeper)
        return true;
    const bool canBePart = mark.known->role == SectionRole::Questions || mark.known->role == SectionRole::Contributions;
    return !canBePart && !atLevel.contains(mark.known->role);
}

void SectionFinder::chooseMarks()
{
    std::set<SectionRole> atLevel;
    for (const Mark &mark : m_headings)
        if (mark.known && mark.atx.level <= m_level)
            atLevel.insert(mark.known->role);
    for (const Mark &mark : m_headings)
        if (startsSection(mark, atLevel))
            m_marks.push_back(mark);
}

/// For roles without a heading: a line that is nothing but a usual title.
void SectionFinder::addPlainMarks()
{
    std::set<SectionRole> done{SectionRole::Contributions, SectionRole::Other};
    for (const Mark &mark : m_headings)
        if (mark.known)
            done.insert(mark.known->role);
    std::vector<Mark> plain;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].fenced)
            continue;
        const QStringView line = lineText(i);
        qsizetype first = indentationOf(line);
        while (first < line.size() && !line[first].isLetter())
            ++first;
        if (first == line.size() || first > 24 || line.size() > 80 || !m_book.canStartWith(line[first].toCaseFolded()))
            continue;
        if (readAtxHeading(line))
            continue;
        const auto known = m_book.findPlain(line);
        if (!known || done.contains(known->role))
            continue;
        // questions in a list item or behind a bold label are part of the section they stand in
        const bool marked = listMarkLength(line, indentationOf(line)) > 0 || line.contains(QStringView(u"**"));
        if (known->role == SectionRole::Questions && marked)
            continue;
        done.insert(known->role);
        plain.push_back({.line = i,
                         .atx = {},
                         .known = known,
                         .form = SectionForm::Plain,
                         .bodyStart = nextLineStart(isUnderlined(i) ? i + 1 : i),
                         .title = line.trimmed().toString()});
    }
    for (Mark &mark : plain)
        insertMark(std::move(mark));
}

/// Without a name section, an unknown first heading with nothing between it and a known one is the name.
void SectionFinder::addName()
{
    if (m_marks.size() < 2 || hasRole(SectionRole::Name))
        return;
    Mark &first = m_marks.front();
    const auto [start, end] = trimmedRange(m_text, first.bodyStart, m_lines[m_marks[1].line].start);
    const bool isShort =
        first.title.size() <= longestName && !std::ranges::any_of(first.title, [](QChar c) { return c.isDigit(); });
    if (!first.known && m_marks[1].known && start == end && isShort && !isDocumentTitle(first.title)) {
        first.known = KnownTitle{SectionRole::Name, false};
        first.bodyStart = m_lines[first.line].start + first.atx.titleStart;
    }
}

void SectionFinder::cutSections(FoundSections &found) const
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks[i];
        Section section;
        section.role = mark.known ? mark.known->role : SectionRole::Other;
        section.heading = mark.title;
        section.level = mark.form == SectionForm::Atx ? mark.atx.level : 0;
        section.form = mark.form;
        section.line = int(mark.line) + 1;
        section.bodyStart = int(mark.bodyStart);
        section.bodyEnd = int(i + 1 < m_marks.size() ? m_lines[m_marks[i + 1].line].start : m_text.size());
        cutBody(section, m_text);
        found.sections.push_back(std::move(section));
    }
}

/// Without a section of work, what stands under unknown headings is the work; without any heading, the whole text is.
bool SectionFinder::makeWorkImplicit(std::vector<Section> &sections) const
{
    if (hasRole(SectionRole::Work))
        return false;
    bool made = false;
    for (Section &section : sections) {
        if (section.role == SectionRole::Other && section.chars > 0) {
            section.role = SectionRole::Work;
            section.form = SectionForm::Implicit;
            made = true;
        }
    }
    // A review below it does not make the text another one.
    const bool isBare = std::ranges::all_of(sections, [](const Section &each) { return each.role == SectionRole::Review; });
    if (isBare) {
        Section all;
        all.role = SectionRole::Work;
        all.form = SectionForm::Implicit;
        all.bodyEnd = int(m_marks.empty() ? m_text.size() : m_lines[m_marks.front().line].start);
        cutBody(all, m_text);
        made = all.chars > 0;
        if (made)
            sections.insert(sections.begin(), std::move(all));
    }
    return made;
}

} // namespace

void cutBody(Section &section, const QString &text)
{
    const auto [start, end] = trimmedRange(text, section.bodyStart, section.bodyEnd);
    section.body = text.sliced(start, end - start);
    section.chars = countCodePoints(section.body);
}

FoundSections findSections(const QString &text, const TextLines &lines, const TitleBook &book)
{
    return SectionFinder(text, lines, book).find();
}

} // namespace flotilla::interchange
