#pragma once

#include "domain/report.h"
#include "domain/rules.h"

namespace flotilla::interchange {

/// What a text written as a review is by a camp's rules: a review in words, a bare mark, a placeholder, or nothing.
struct ReviewWords {
    ReviewState state = ReviewState::Missing;
    ReviewKind kind = ReviewKind::None;

    bool operator==(const ReviewWords &) const = default;
};
ReviewWords readReviewWords(const QString &markdown, const ReadingRules &rules);

} // namespace flotilla::interchange
