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
    QStringList characters = {}; ///< of a CJK run
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
        const qsizetype length = pair ? 2 : 1;
        const CharKind kind = kindOf(c);
        if (kind != run.kind) {
            close(i);
            run.kind = kind;
        }
        if (kind == CharKind::Cjk)
            run.characters.append(folded.sliced(i, length));
        i += length;
    }
    close(folded.size());
}

QStringList pairsOf(const QStringList &characters)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i)
        pairs.append(characters[i] + characters[i + 1]);
    return pairs;
}

QStringList uniqueSorted(QStringList list)
{
    list.sort();
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

/// Collects tokens and starts a new chunk when one is full.
class Chunker {
public:
    explicit Chunker(int mostTokens) : m_most(mostTokens) { }

    void add(const QString &token)
    {
        if (m_chunks.empty() || m_chunks.back().tokens.size() >= m_most)
            start();
        m_chunks.back().tokens.append(token);
    }
    void addSingle(const QString &character)
    {
        if (m_chunks.empty())
            start();
        m_chunks.back().singles.append(character);
    }
    std::vector<TokenChunk> take()
    {
        for (TokenChunk &chunk : m_chunks)
            chunk.singles = uniqueSorted(std::move(chunk.singles));
        return std::move(m_chunks);
    }

private:
    void start()
    {
        TokenChunk next;
        if (!m_chunks.empty())
            next.tokens = m_chunks.back().tokens.last(std::min<qsizetype>(sharedTokens, m_most / 2));
        m_chunks.push_back(std::move(next));
    }

    int m_most;
    std::vector<TokenChunk> m_chunks;
};

QueryPart cjkPart(const Run &run)
{
    if (run.characters.size() == 1)
        return {QueryPart::Kind::Single, run.characters, run.text.toString()};
    return {QueryPart::Kind::Phrase, pairsOf(run.characters), run.text.toString()};
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
    Chunker chunker(mostTokens);
    forEachRun(foldText(text), [&](const Run &run) {
        if (run.kind == CharKind::Word) {
            chunker.add(run.text.left(longestWord).toString());
        } else if (run.kind == CharKind::Cjk) {
            for (const QString &pair : pairsOf(run.characters))
                chunker.add(pair);
            chunker.add(run.characters.last());
            for (const QString &character : run.characters)
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
