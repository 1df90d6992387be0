#pragma once

#include "domain/language.h"
#include "domain/result.h"
#include "domain/rules.h"

#include <QByteArray>
#include <QString>

namespace flotilla::interchange {

/// What putting a review into a report does to the file.
enum class ReviewPlacing {
    AlreadyThere, ///< the file is as it was
    EmptyFilled,
    PlaceholderReplaced,
    OwnReplaced,  ///< what was written before gives way
    Appended,     ///< below somebody's review
    HeadingAdded, ///< the file had no section for it
};

struct ReviewInsertion {
    QString review;       ///< Markdown
    QString before = {};  ///< the review as it was written into this file earlier (`PlacedReview::written`); empty: never
    QString heading = {}; ///< words of a heading that has to be added; empty: the camp's first ones in `language`
    Language language = Language::Chinese;
};

struct PlacedReview {
    QByteArray content; ///< of the whole file
    ReviewPlacing placing = ReviewPlacing::AlreadyThere;
    QString written; ///< the review as it stands in the file now, LF line ends
    int line = 1;    ///< of its first line
};

/// Puts a review under the review heading of a report (bytes of the file) and touches nothing else of it: encoding, byte order
/// mark and line ends stay. Headings and titles in the review that would be taken for sections of the report are written so that
/// they are not, as a deeper heading, in bold, or with a character reference; the result is read back before it is given.
/// NotText; NullCharacter; NotAReview when the text would not be read as a review ("none", a placeholder);
/// ReviewUnplaceable when no form of it leaves the rest of the report as it was.
Result<PlacedReview> putReview(const QByteArray &content, const ReadingRules &rules, const ReviewInsertion &insertion);

/// Takes a review out again that `putReview` wrote. ReviewTouched when it does not stand there as it was written.
Result<QByteArray> takeReviewOut(const QByteArray &content, const ReadingRules &rules, const QString &written);

/// What stands under the review headings of a report as a reader sees it, without what is only a placeholder; `own` is taken
/// out of it where it stands by itself. Empty for text that cannot be decoded.
QString othersReview(const QByteArray &content, const ReadingRules &rules, const QStringList &own);

/// A review's text without one that is known, when that stands in it as lines of its own.
QString withoutReview(const QString &text, const QString &known);

} // namespace flotilla::interchange
