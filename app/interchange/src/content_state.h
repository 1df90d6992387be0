#pragma once

#include "interchange/report_reader.h"
#include "titles.h"

namespace flotilla::interchange {

/// The words of a camp's rules that tell content from fillers, folded once.
class FillerWords {
public:
    explicit FillerWords(const ReadingRules &rules);

    bool isTemplateLine(QStringView line) const;
    bool isPlaceholder(QStringView line) const; ///< also "xxxx", "1. -", "..." and a lone mention
    bool isMark(QStringView line) const;
    bool isNone(QStringView line) const;

private:
    PatternList m_templates;
    PatternList m_placeholders;
    PatternList m_marks;
    PatternList m_nones;
};

struct ReviewReading {
    ReviewState state = ReviewState::Missing;
    ReviewKind kind = ReviewKind::None;
    QString text;              ///< without template lines; empty unless reviewed
    bool templateLeft = false; ///< a template line stands beside the review
};
/// What stands in a review section.
ReviewReading readReview(const QString &body, const FillerWords &words, const TitleBook &book);

/// State of a section of work, plans or questions.
ContentState readContentState(const QString &body, const FillerWords &words);

} // namespace flotilla::interchange
