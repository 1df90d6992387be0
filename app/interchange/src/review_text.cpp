#include "interchange/review_text.h"

#include "file_text.h"
#include "report_lines.h"
#include "report_sections.h"
#include "review_forms.h"
#include "review_place.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

/// Where `block` stands in `text` as lines of its own, from `from` on; -1 if nowhere.
qsizetype findBlock(QStringView text, QStringView block, qsizetype from = 0)
{
    if (block.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(block, from); at >= 0; at = text.indexOf(block, at + 1)) {
        const qsizetype end = at + block.size();
        if ((at == 0 || text[at - 1] == u'\n') && (end == text.size() || text[end] == u'\n'))
            return at;
    }
    return -1;
}

/// A report that a review goes into, read once.
class Insertion {
public:
    Insertion(const FileText &file, const ReadingRules &rules, const ReviewInsertion &what)
        : m_file(file),
          m_rules(rules),
          m_what(what),
          m_book(rules),
          m_words(rules),
          m_reader(rules),
          m_old(m_reader.read(file.decoded()))
    {
    }

    Result<PlacedReview> run()
    {
        const QString review = normalReview(m_what.review);
        if (readReview(review, m_words, m_book).state != ReviewState::Reviewed)
            return fail(ErrorCode::NotAReview);
        const QStringList forms = reviewForms(review, sectionLevel(m_old), m_book, m_words);
        for (const QString &form : forms)
            if (auto there = alreadyThere(form))
                return *std::move(there);
        const auto own = ownBlock();
        if (!own)
            return std::unexpected(own.error());
        for (const QString &form : forms)
            if (auto placed = place(form, *own))
                return *std::move(placed);
        return fail(ErrorCode::ReviewUnplaceable);
    }

private:
    struct Block {
        qsizetype start = -1; ///< in the text; -1: none
        qsizetype end = -1;
    };

    QString asRead(const QString &form) const { return readReview(form, m_words, m_book).text; }

    Block blockOf(const QString &block) const
    {
        for (const Section &section : m_old.sections) {
            if (section.role != SectionRole::Review)
                continue;
            const auto [start, end] = trimmedRange(m_old.text, section.bodyStart, section.bodyEnd);
            if (const qsizetype at = findBlock(QStringView(m_old.text).sliced(start, end - start), block); at >= 0)
                return {start + at, start + at + block.size()};
        }
        return {};
    }

    std::optional<PlacedReview> alreadyThere(const QString &form) const
    {
        const Block block = blockOf(form);
        if (block.start < 0 || findBlock(m_old.reviewText, asRead(form)) < 0)
            return std::nullopt;
        return PlacedReview{m_file.bytes(), ReviewPlacing::AlreadyThere, form, lineOf(block.start)};
    }

    int lineOf(qsizetype offset) const { return int(QStringView(m_old.text).first(offset).count(u'\n')) + 1; }

    /// What was written before. When it is gone and something else stands there, somebody changed it.
    Result<Block> ownBlock() const
    {
        if (m_what.before.isEmpty())
            return Block{};
        const Block block = blockOf(m_what.before);
        if (block.start < 0 && m_old.review == ReviewState::Reviewed)
            return fail(ErrorCode::ReviewTouched);
        return block;
    }

    std::optional<PlacedReview> place(const QString &form, const Block &own) const
    {
        const ReviewPlace place = own.start >= 0 ? ReviewPlace{own.start, own.end, {}, {}, ReviewPlacing::OwnReplaced}
                                                 : findReviewPlace(m_old, m_words, m_book, headingFor());
        const auto bytes = m_file.spliced(place.start, place.end, place.before + form + place.after);
        if (!bytes || !isAsMeant(*bytes, form, place.placing))
            return std::nullopt;
        const int line = lineOf(place.start) + int(place.before.count(u'\n'));
        return PlacedReview{*bytes, place.placing, form, line};
    }

    QString headingFor() const
    {
        return m_what.heading.isEmpty() ? usualReviewHeading(m_rules, m_what.language) : m_what.heading;
    }

    /// Whether a reader finds this review, and everything else as it was.
    bool isAsMeant(const QByteArray &bytes, const QString &form, ReviewPlacing placing) const
    {
        const auto decoded = decodeText(bytes);
        if (!decoded)
            return false;
        const ReadReport now = m_reader.read(*decoded);
        if (now.review != ReviewState::Reviewed || !sameButReviews(m_old, now))
            return false;
        const QString read = asRead(form);
        if (placing == ReviewPlacing::Appended || placing == ReviewPlacing::OwnReplaced)
            return findBlock(now.reviewText, read) >= 0
                && (placing != ReviewPlacing::Appended || now.reviewText.startsWith(m_old.reviewText));
        return now.reviewText == read;
    }

    static bool sameButReviews(const ReadReport &old, const ReadReport &now)
    {
        const auto others = [](const ReadReport &report) {
            std::vector<Section> sections = report.sections;
            std::erase_if(sections, [](const Section &section) { return section.role == SectionRole::Review; });
            return sections;
        };
        const auto isSame = [](const Section &a, const Section &b) {
            return a.role == b.role && a.heading == b.heading && a.level == b.level && a.form == b.form && a.body == b.body;
        };
        const auto reviews = [](const ReadReport &report) {
            return std::ranges::count(report.sections, SectionRole::Review, &Section::role);
        };
        return std::ranges::equal(others(old), others(now), isSame) && old.name == now.name
            && std::max<std::ptrdiff_t>(reviews(old), 1) == reviews(now);
    }

    const FileText &m_file;
    const ReadingRules &m_rules;
    const ReviewInsertion &m_what;
    TitleBook m_book;
    FillerWords m_words;
    ReportReader m_reader;
    ReadReport m_old;
};

} // namespace

Result<PlacedReview> putReview(const QByteArray &content, const ReadingRules &rules, const ReviewInsertion &insertion)
{
    if (insertion.review.contains(QChar(0)))
        return fail(ErrorCode::NullCharacter, {QStringLiteral("body")});
    const auto file = FileText::read(content);
    if (!file)
        return std::unexpected(file.error());
    return Insertion(*file, rules, insertion).run();
}

Result<QByteArray> takeReviewOut(const QByteArray &content, const ReadingRules &rules, const QString &written)
{
    const auto file = FileText::read(content);
    if (!file)
        return std::unexpected(file.error());
    const ReadReport report = readReport(file->decoded(), rules);
    for (const Section &section : report.sections) {
        if (section.role != SectionRole::Review)
            continue;
        const auto [start, end] = trimmedRange(report.text, section.bodyStart, section.bodyEnd);
        const qsizetype at = findBlock(QStringView(report.text).sliced(start, end - start), written);
        if (at < 0)
            continue;
        // A review that stood above it keeps its own end.
        qsizetype from = start + at;
        while (at > 0 && from > start && report.text[from - 1] == u'\n')
            --from;
        if (const auto bytes = file->spliced(from, start + at + written.size(), QString()))
            return *bytes;
    }
    return fail(ErrorCode::ReviewTouched);
}

QString withoutReview(const QString &text, const QString &known)
{
    const qsizetype at = findBlock(text, known);
    if (at < 0)
        return text;
    const QString above = text.first(at).trimmed();
    const QString below = text.sliced(at + known.size()).trimmed();
    return above.isEmpty() || below.isEmpty() ? above + below : above + QStringLiteral("\n\n") + below;
}

QString othersReview(const QByteArray &content, const ReadingRules &rules, const QStringList &own)
{
    const auto decoded = decodeText(content);
    if (!decoded)
        return {};
    QString text = readReport(*decoded, rules).reviewText;
    const TitleBook book(rules);
    const FillerWords words(rules);
    for (const QString &known : own)
        text = withoutReview(text, readReview(known, words, book).text);
    return text;
}

} // namespace flotilla::interchange
