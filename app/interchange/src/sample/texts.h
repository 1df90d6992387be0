#pragma once

#include <QDate>
#include <QString>

namespace flotilla::interchange::sample {

/// What a report of the sample is about.
struct ReportTopic {
    quint64 seed = 0; ///< of the pairing; what is promised in one period is done in the next
    int project = 1;
    int period = 1;
    int pull = 0; ///< number of its pull request, for links
    QString name; ///< of the mentee
    QString projectTitle;
    QString repository;
    bool english = false;
};

/// What stands under the review heading.
enum class ReviewPlace { Text, Placeholder, None, Empty };

struct ReportText {
    QString text;      ///< the file
    int workChars = 0; ///< code points of the sections' trimmed bodies
    int nextChars = 0;
    int questionChars = 0;
    int reviewChars = 0;
};

/// A report's Markdown as a mentee writes it, with what the mentor put in.
ReportText reportText(const ReportTopic &topic, ReviewPlace place, const QString &review);
/// What a mentor says about it: one to three sentences.
QString reviewText(const ReportTopic &topic);
/// A first version of a report: less was done when it was opened.
QString earlierText(const ReportTopic &topic);

} // namespace flotilla::interchange::sample
