#pragma once

#include "content_state.h"
#include "interchange/review_text.h"

#include "domain/language.h"

namespace flotilla::interchange {

/// Which piece of a report's text a review takes, and what goes around it.
struct ReviewPlace {
    qsizetype start = 0; ///< in ReadReport::text, UTF-16 units
    qsizetype end = 0;
    QString before; ///< written before the review
    QString after;
    ReviewPlacing placing = ReviewPlacing::EmptyFilled;
};

/// Where a review goes: in place of a placeholder, into an empty section, below a review that is there, or below a heading that
/// is added at the end in the form of the report's other ones.
ReviewPlace findReviewPlace(const ReadReport &report, const FillerWords &words, const TitleBook &book,
                            const QString &heading);

/// The level that most of a report's known headings have; 3, as in the usual template, without any.
int sectionLevel(const ReadReport &report);

/// The first words that a camp's rules give for the review's heading and that are of a language.
QString usualReviewHeading(const ReadingRules &rules, Language language);

} // namespace flotilla::interchange
