#include "search_tokens.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

constexpr int longestWord = 64;
constexpr int sharedTokens = 40;

// A letter or two begin too many words; of longer ones SQLite's index knows the beginnings up to a length.
constexpr int shortestBeginning = 3;
constexpr int longestBeginning = 8;

enum class CharKind { Separator, Word, Cjk };

// https://www.unicode.org/reports/tr24/: scripts that are written without spaces and that pairs of characters find well.
bool isCjk(char32_t c)
{
    if (c < 0x1100)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

CharKind kindOf(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ? CharKind::Word
                                                                                          : CharKind::Separator;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return CharKind::Separator;
    return isCjk(c) ? CharKind::Cjk : CharKind::Word;
}

/// A stretch of characters of one kind.
struct Run {
    CharKind kind;
    QStringView text;
};

template <class Each>
void forEachRun(const QString &folded, Each each)
{
    Run run{CharKind::Separator, {}};
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        run.text = QStringView(folded).sliced(start, end - start);
        if (!run.text.isEmpty())
            each(run);
        run = {CharKind::Separator, {}};
        start = end;
    };
    for (qsizetype i = 0; i < folded.size();) {
        const bool pair = folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(folded[i], folded[i + 1]) : folded[i].unicode();
        const CharKind kind = kindOf(c);
        if (kind != run.kind) {
            close(i);
            run.kind = kind;
        }
        i += pair ? 2 : 1;
    }
    close(folded.size());
}

/// The characters of a CJK run, each of one or two UTF-16 units. Kept as views: an import cuts hundreds of thousands of them.
std::vector<QStringView> charactersOf(QStringView text)
{
    std::vector<QStringView> characters;
    characters.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        characters.push_back(text.sliced(i, length));
        i += length;
    }
    return characters;
}

/// Two neighbours, which stand beside each other in the text.
QString pairAt(const std::vector<QStringView> &characters, size_t i)
{
    return QStringView(characters[i].begin(), characters[i + 1].end()).toString();
}

/// Collects tokens and starts a new chunk when one is full.
class Chunker {
public:
    explicit Chunker(int mostTokens) : m_most(mostTokens) { }

    void add(QString token)
    {
        if (m_chunks.empty() || m_chunks.back().tokens.size() >= m_most)
            start();
        m_chunks.back().tokens.append(std::move(token));
    }
    /// The text of `character` must outlive this.
    void addSingle(QStringView character) { m_singles.back().push_back(character); }
    std::vector<TokenChunk> take()
    {
        for (size_t i = 0; i < m_chunks.size(); ++i) {
            std::ranges::sort(m_singles[i]);
            const auto twins = std::ranges::unique(m_singles[i]);
            m_singles[i].erase(twins.begin(), twins.end());
            for (const QStringView single : m_singles[i])
                m_chunks[i].singles.append(single.toString());
        }
        return std::move(m_chunks);
    }

private:
    void start()
    {
        TokenChunk next;
        if (!m_chunks.empty())
            next.tokens = m_chunks.back().tokens.last(std::min<qsizetype>(sharedTokens, m_most / 2));
        m_chunks.push_back(std::move(next));
        m_singles.emplace_back();
    }

    int m_most;
    std::vector<TokenChunk> m_chunks;
    std::vector<std::vector<QStringView>> m_singles; ///< of each chunk
};

QueryPart cjkPart(const Run &run)
{
    const auto characters = charactersOf(run.text);
    if (characters.size() == 1)
        return {QueryPart::Kind::Single, {run.text.toString()}, run.text.toString()};
    QStringList pairs;
    for (size_t i = 0; i + 1 < characters.size(); ++i)
        pairs.append(pairAt(characters, i));
    return {QueryPart::Kind::Phrase, pairs, run.text.toString()};
}

} // namespace

QString foldText(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar c) { return c.unicode() >= 0x300 && c.unicode() <= 0x36f; });
    return folded.normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::vector<TokenChunk> tokenChunks(const QString &text, int mostTokens)
{
    const QString folded = foldText(text);
    Chunker chunker(mostTokens);
    forEachRun(folded, [&](const Run &run) {
        if (run.kind == CharKind::Word) {
            chunker.add(run.text.left(longestWord).toString());
        } else if (run.kind == CharKind::Cjk) {
            const auto characters = charactersOf(run.text);
            for (size_t i = 0; i + 1 < characters.size(); ++i)
                chunker.add(pairAt(characters, i));
            chunker.add(characters.back().toString());
            for (const QStringView character : characters)
                chunker.addSingle(character);
        }
    });
    return chunker.take();
}

std::vector<QueryPart> queryParts(const QString &query, bool longBeginnings)
{
    std::vector<QueryPart> parts;
    for (const QString &unit : foldText(query).split(QChar(u' '), Qt::SkipEmptyParts)) {
        bool afterWord = false;
        forEachRun(unit, [&](const Run &run) {
            if (run.kind == CharKind::Cjk) {
                parts.push_back(cjkPart(run));
            } else if (run.kind == CharKind::Word && afterWord) {
                // "paddle.nn": words that only punctuation keeps apart stay together.
                parts.back().tokens.append(run.text.left(longestWord).toString());
            } else if (run.kind == CharKind::Word) {
                const QString word = run.text.left(longestWord).toString();
                parts.push_back({QueryPart::Kind::Beginning, {word}, word});
            }
            afterWord = run.kind == CharKind::Word || (afterWord && run.kind == CharKind::Separator);
        });
    }
    for (QueryPart &part : parts) {
        const qsizetype length = part.tokens.last().size();
        const bool indexed = length >= shortestBeginning && (length <= longestBeginning || longBeginnings);
        if (part.kind == QueryPart::Kind::Beginning && !indexed)
            part.kind = QueryPart::Kind::Phrase;
    }
    return parts;
}

} // namespace flotilla::storage
