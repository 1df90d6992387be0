#include "interchange/review_words.h"

#include "content_state.h"

namespace flotilla::interchange {

ReviewWords readReviewWords(const QString &markdown, const ReadingRules &rules)
{
    const ReviewReading reading = readReview(markdown, FillerWords(rules), TitleBook(rules));
    return {reading.state, reading.kind};
}

} // namespace flotilla::interchange
