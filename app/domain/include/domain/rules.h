#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace flotilla {

/// Stars and money are counted in thousandths of a star and in the smallest unit of a currency: exact integers.
using Thousandths = qint64;

enum class Grade { Fail, Pass, Good, Excellent, Outstanding };

/// The parts of a report that a camp's headings name.
enum class SectionRole { Name, Project, Work, Next, Review, Questions, Contributions, Other };

/// How the reports of a camp are read: what its people write as headings and as placeholders.
/// A title may hold `*` for any run of characters. Titles and words are compared folded: NFKC, without case,
/// bold marks, numbering, zero-width characters and a trailing colon.
struct ReadingRules {
    struct Heading {
        SectionRole role;
        QStringList titles;
        QStringList fallbackTitles = {}; ///< taken only when no usual title of the role is there
        bool operator==(const Heading &) const = default;
    };
    std::vector<Heading> headings;
    QStringList templateLines;    ///< lines of the report template: no review, no content
    QStringList placeholderWords; ///< a review that is only one of these is none
    QStringList markWords;        ///< a review that is only one of these is a bare mark
    QStringList noneWords;        ///< a work, next or questions section that says "nothing"
    QStringList reportPrefixes;   ///< how a report's file name may start, besides having two dates
    QString reportName;           ///< how a report's file is called; interchange/report_name.h tells its form

    /// What Chinese and English camps write; the start of every camp's own.
    static ReadingRules defaults();

    bool operator==(const ReadingRules &) const = default;
};

/// When something asks for attention. 0 switches a signal off.
struct AttentionRules {
    int missingPeriods = 2;  ///< so many due periods in a row without a report
    int repeatedPlans = 2;   ///< the same plan in so many reports in a row
    int unlinkedReports = 2; ///< so many reports in a row that link to nothing
    int reviewDays = 7;      ///< a report has waited for its review so many days
    int openReviews = 5;     ///< so many reports wait for one mentor
    int bareMarks = 1;       ///< of so many of a mentee's reports the review is only a mark

    bool operator==(const AttentionRules &) const = default;
};

/// How a review gets back to where its report is.
enum class WriteBackWay {
    Pull,   ///< into the branch of the open pull request
    Period, ///< onto one branch per period, for reports that are merged
    Text,   ///< as a text that a person pastes into the page of the report
};

/// What a camp decides for itself. Frozen when it starts.
struct CampRules {
    int version = 1;
    std::vector<Thousandths> gradeStars = {0, 3000, 4000, 5000, 6000}; ///< one per Grade, in its order
    Thousandths awardBonus = 0;               ///< added for a special award; 0: the award is a grade of its own
    qint64 starValue = 200000;                ///< of one star, in the smallest unit of the currency
    QString currency = QStringLiteral("CNY"); ///< ISO 4217
    int requiredReportPercent = 100;          ///< of the reports due, handed in or exempt, to graduate
    bool reviewsRequired = false;             ///< to graduate: every report has a review
    int dueDaysAfterEnd = 0;                  ///< a new period is due this many days after its last day
    int talksPerSession = 2;
    bool sealedSheets = false;                   ///< each judge has a sheet of their own, sealed until all are in
    WriteBackWay writeBack = WriteBackWay::Pull; ///< what is offered first for a review
    bool reviewsOnDefaultBranch =
        false; ///< reviews of merged reports go straight to the default branch, not to one per period
    ReadingRules reading = ReadingRules::defaults();
    AttentionRules attention;

    bool operator==(const CampRules &) const = default;
};

} // namespace flotilla
