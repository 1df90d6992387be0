#pragma once

#include "domain/rules.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// A word or line for comparing: as foldTitle, and without a leading list mark and trailing punctuation.
QString foldWord(QStringView word);
/// A folded word without what encloses it: "(tbd)", "【tbd】" and "_tbd_" are "tbd".
QString withoutBrackets(const QString &folded);

/// Whether a folded text is a pattern, in which `*` stands for any run of at most `atMost` characters.
bool matchesPattern(QStringView text, QStringView pattern, int atMost = 1000);

/// Folded patterns, for asking whether a line or word is one of them.
class PatternList {
public:
    explicit PatternList(const QStringList &patterns);
    /// `folded`: by foldWord.
    bool matches(const QString &folded) const;

private:
    QStringList m_exact;
    QStringList m_patterns;
};

/// A title that the rules know.
struct KnownTitle {
    SectionRole role = SectionRole::Other;
    bool fallback = false; ///< counts only when no usual title of the role is there
};

/// The titles of a camp's reading rules, folded once.
class TitleBook {
public:
    explicit TitleBook(const ReadingRules &rules);

    /// What a whole heading is, bilingual ones ("本周工作 / This week") by either half.
    std::optional<KnownTitle> find(QStringView title) const;
    /// What a line of its own is: only a title itself, where `*` adds no more than two characters.
    std::optional<KnownTitle> findPlain(QStringView line) const;
    /// Whether a line can be a title at all, judged by its first letter: cheap, for skipping most lines.
    bool canStartWith(QChar letter) const { return m_firstLetters.contains(letter); }

private:
    struct Pattern {
        QString text;
        KnownTitle title;
    };
    std::optional<KnownTitle> findFolded(const QString &folded, int starLength) const;

    QHash<QString, KnownTitle> m_exact;
    std::vector<Pattern> m_patterns;
    QString m_firstLetters;
};

/// A heading split into its title and a value behind a colon: "姓名：魏云龙".
struct TitleAndValue {
    KnownTitle title;
    qsizetype valueStart = -1; ///< index in the heading's text; -1: no value
};
std::optional<TitleAndValue> readHeadingTitle(const TitleBook &book, QStringView heading);

} // namespace flotilla::interchange
