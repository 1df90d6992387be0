#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace flotilla::storage {

/// A part of a text's words, as the index takes it.
struct TokenChunk {
    QStringList tokens; ///< in order: words, and pairs of neighbouring CJK characters, each run closed by its last character
    QStringList singles; ///< each CJK character once, sorted
};

/// The words of a text in chunks of at most `mostTokens` (PostgreSQL knows 16,383 places in a text). Neighbouring chunks share a
/// few tokens, so that a run across the border is found.
std::vector<TokenChunk> tokenChunks(const QString &text, int mostTokens = 10000);

/// Something that a text must hold to be found.
struct QueryPart {
    enum class Kind { Phrase, Beginning, Single };
    Kind kind = Kind::Phrase;
    QStringList tokens; ///< neighbours, in order; Beginning: the last one may go on; Single: one CJK character
    QString written;    ///< as it stands in the folded query, for finding it in a text

    bool operator==(const QueryPart &) const = default;
};

/// What is asked for by a query; nothing if it holds no word. A word of three to eight letters may go on; a longer one is whole
/// unless `longBeginnings`, since finding what it begins may take long.
std::vector<QueryPart> queryParts(const QString &query, bool longBeginnings = false);

/// A text for comparing: NFKC, without case and without accents on letters.
QString foldText(const QString &text);

} // namespace flotilla::storage
