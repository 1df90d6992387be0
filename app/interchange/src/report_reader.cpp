#include "interchange/report_reader.h"
#include "interchange/sections.h"

#include "content_state.h"
#include "questions.h"
#include "report_sections.h"

#include "domain/person.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

constexpr qsizetype longestNameLine = 60;

/// What a line of Markdown says to a reader: links as their text, without marks of emphasis, lists and quotes.
QString plainLine(QStringView line)
{
    qsizetype start = indentationOf(line);
    start += listMarkLength(line, start);
    QString text;
    for (qsizetype i = start; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u']' && i + 1 < line.size() && line[i + 1] == u'(') {
            const qsizetype close = line.indexOf(u')', i);
            i = close < 0 ? line.size() : close;
        } else if (!QStringView(u"[]*`>").contains(c) && c.unicode() != 0x200B && c.unicode() != 0xFEFF) {
            text.append(c);
        }
    }
    return text.trimmed();
}

QString firstLine(const QString &body)
{
    for (const QStringView line : QStringTokenizer(body, u'\n'))
        if (QString text = plainLine(line.first(std::min<qsizetype>(line.size(), 1000))); !text.isEmpty())
            return text;
    return {};
}

/// A person's name from the body of its section: neither an address nor a line about the GitHub ID.
QString readName(const QString &body)
{
    QString name = firstLine(body);
    const qsizetype bracket = name.indexOf(QChar(0xFF08)) >= 0 ? name.indexOf(QChar(0xFF08)) : name.indexOf(u'(');
    if (bracket > 0)
        name = name.first(bracket).trimmed();
    const bool isAddress = name.contains(QStringLiteral("://")) || name.contains(u'@');
    const bool isAboutId = name.contains(QStringLiteral("github"), Qt::CaseInsensitive);
    return name.size() > longestNameLine || isAddress || isAboutId ? QString() : name;
}

/// A line such as "- 姓名：魏云龙" or a short first line, where no section has the name.
QString nameWithoutSection(const QString &text, const TextLines &lines, const TitleBook &book)
{
    std::size_t read = 0;
    for (const TextLine &line : lines.lines) {
        if (++read > 40)
            break;
        const QStringView written = QStringView(text).sliced(line.start, line.end - line.start);
        if (line.fenced || written.size() > 200)
            continue;
        const QString plain = plainLine(written);
        const auto title = readHeadingTitle(book, plain);
        if (title && title->title.role == SectionRole::Name && title->valueStart >= 0)
            return readName(plain.sliced(title->valueStart));
    }
    for (const TextLine &line : lines.lines) {
        const QStringView written = QStringView(text).sliced(line.start, line.end - line.start).trimmed();
        if (written.isEmpty())
            continue;
        const bool isName = written.size() <= 20 && !readAtxHeading(written) && !book.find(written);
        return isName ? readName(written.toString()) : QString();
    }
    return {};
}

struct RoleBody {
    bool present = false;
    QString body;
    int chars = 0;
};

/// All sections of a role together.
RoleBody bodyOf(const std::vector<Section> &sections, SectionRole role)
{
    RoleBody all;
    for (const Section &section : sections) {
        if (section.role != role)
            continue;
        all.body += (all.body.isEmpty() ? QString() : QStringLiteral("\n\n")) + section.body;
        all.chars += section.chars;
        all.present = true;
    }
    return all;
}

ContentState stateOf(const RoleBody &body, const FillerWords &words)
{
    return body.present ? readContentState(body.body, words) : ContentState::Missing;
}

void readStates(ReadReport &report, const FillerWords &words, const TitleBook &book)
{
    const RoleBody work = bodyOf(report.sections, SectionRole::Work);
    const RoleBody next = bodyOf(report.sections, SectionRole::Next);
    const RoleBody questions = bodyOf(report.sections, SectionRole::Questions);
    const RoleBody review = bodyOf(report.sections, SectionRole::Review);
    report.workChars = work.chars;
    report.nextChars = next.chars;
    report.questionChars = questions.chars;
    report.reviewChars = review.chars;
    report.work = stateOf(work, words);
    report.next = stateOf(next, words);
    report.questions = stateOf(questions, words);
    if (!review.present)
        return;
    ReviewReading reading = readReview(review.body, words, book);
    report.review = reading.state;
    report.reviewKind = reading.kind;
    report.reviewText = std::move(reading.text);
    if (reading.templateLeft)
        report.warnings.append(QStringLiteral("placeholder-left-above-review"));
}

/// Whether no other section holds it.
bool isSectionOfItsOwn(const Section &section, const std::vector<Section> &sections)
{
    return std::ranges::none_of(sections, [&section](const Section &other) {
        return &other != &section && other.bodyStart < section.bodyStart && section.bodyStart < other.bodyEnd;
    });
}

} // namespace

const Section *ReadReport::section(SectionRole role) const
{
    const auto found = std::ranges::find(sections, role, &Section::role);
    return found == sections.end() ? nullptr : &*found;
}

struct ReportReader::Prepared {
    explicit Prepared(const ReadingRules &rules) : book(rules), words(rules) { }
    TitleBook book;
    FillerWords words;
};

ReportReader::ReportReader(const ReadingRules &rules) : m_prepared(std::make_unique<Prepared>(rules)) { }

ReportReader::~ReportReader() = default;

ReadReport ReportReader::read(const DecodedText &decoded) const
{
    const TitleBook &book = m_prepared->book;
    ReadReport report;
    report.text = decoded.text;
    report.encoding = decoded.encoding;
    const TextLines lines = splitLines(report.text);
    FoundSections found = findSections(report.text, lines, book);
    report.sections = std::move(found.sections);
    if (found.workIsImplicit)
        report.warnings.append(QStringLiteral("work-implicit"));
    if (lines.unclosedFence)
        report.warnings.append(QStringLiteral("unclosed-fence"));
    addInnerQuestions(report.sections, report.text, lines, book);
    if (const Section *name = report.section(SectionRole::Name))
        report.name = readName(name->body);
    else
        report.name = nameWithoutSection(report.text, lines, book);
    if (const Section *project = report.section(SectionRole::Project))
        report.projectTitle = firstLine(project->body);
    readStates(report, m_prepared->words, book);
    return report;
}

ReadReport readReport(const DecodedText &decoded, const ReadingRules &rules)
{
    return ReportReader(rules).read(decoded);
}

bool looksLikeReport(const ReadReport &report)
{
    int known = 0;
    for (const SectionRole role : {SectionRole::Name, SectionRole::Work, SectionRole::Next, SectionRole::Review}) {
        const Section *section = report.section(role);
        known += section && section->form != SectionForm::Implicit;
    }
    return known >= 2;
}

insight::ReportSections cutSections(const QByteArray &content, const ReadingRules &rules)
{
    const auto decoded = decodeText(content);
    if (!decoded)
        return {};
    const ReadReport report = readReport(*decoded, rules);
    const FillerWords words(rules);
    const auto asks = [&](const Section &section) { // "none" asks nothing
        return readContentState(section.body, words) == ContentState::Filled;
    };
    insight::ReportSections cut;
    const auto append = [](QString &to, const QString &body) {
        if (!body.isEmpty())
            to += (to.isEmpty() ? QString() : QStringLiteral("\n\n")) + body;
    };
    for (const Section &section : report.sections) {
        if (section.role == SectionRole::Work)
            append(cut.work,
                   section.form == SectionForm::Implicit && !section.heading.isEmpty()
                       ? QStringLiteral("### ") + section.heading + QStringLiteral("\n\n") + section.body
                       : section.body);
        else if (section.role == SectionRole::Next)
            append(cut.next, section.body);
        else if (section.role == SectionRole::Questions && isSectionOfItsOwn(section, report.sections) && asks(section))
            append(cut.questions, section.body);
        else if ((section.role == SectionRole::Other || section.role == SectionRole::Contributions) && section.chars > 0)
            append(cut.other, QStringLiteral("### ") + section.heading + QStringLiteral("\n\n") + section.body);
    }
    return cut;
}

} // namespace flotilla::interchange
