#include "plan_draft.h"

#include "domain/person.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

bool isSameCommitter(const CommitPerson &a, const CommitPerson &b)
{
    if (!a.login.isEmpty() && !b.login.isEmpty())
        return foldLogin(a.login) == foldLogin(b.login);
    return !a.email.isEmpty() ? a.email == b.email : a.name == b.name;
}

/// A text as reviews are compared: without blanks and punctuation.
QString foldReview(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSymbol(); });
    return folded;
}

/// Reads reviews out of a report's earlier texts.
class ReviewFinder {
public:
    ReviewFinder(PlanDraft &draft, const PlanSource &source)
        : m_draft(draft), m_source(source), m_reader(draft.camp.rules.reading), m_mentors(allMentors(draft))
    {
        for (const PlannedPerson &person : draft.camp.people)
            m_logins.insert(foldLogin(person.login));
        m_logins.insert(m_mentors.begin(), m_mentors.end());
    }

    void readTimes(PlannedReport &report, const ReportHistory &history)
    {
        report.place = history.place;
        report.pulls = history.pulls;
        report.mergedAt = history.mergedAt;
        report.submission = history.submission;
        report.submittedAt = history.submittedAt;
        report.earlierPaths = history.earlierPaths;
        for (const ReportText &text : history.texts)
            if (auto bytes = m_source.repository->blob(text.blob); bytes && *bytes != report.content)
                report.earlierContents.emplace_back(text.at, std::move(*bytes));
        if (report.reviewState == ReviewState::Reviewed)
            findReview(report, history);
        m_reviews[foldLogin(report.login)].insert(foldReview(report.reviewText));
    }

    /// Without a history: whom the review names before a colon, else the only mentor of the person, if there is only one.
    void assumeAuthor(PlannedReport &report)
    {
        if (report.reviewState != ReviewState::Reviewed)
            return;
        const PlannedPerson *person = m_draft.person(report.login);
        report.reviewAuthor = namedIn(report);
        if (report.reviewAuthor.isEmpty() && person && person->mentors.size() == 1)
            report.reviewAuthor = person->mentors.front();
    }

private:
    /// Whose name a review begins with: "@mentor: …", or the GitHub ID of a mentor alone. Not the mentee, who is spoken to.
    QString namedIn(const PlannedReport &report) const
    {
        static const QRegularExpression name(
            QStringLiteral(u"^[\\s>*_-]*(@?)([A-Za-z0-9][A-Za-z0-9-]{0,38})[*_]*\\s*[:：]"));
        const auto match = name.match(report.reviewText.left(200));
        const QString login = match.captured(2);
        if (!match.hasMatch() || !isLogin(login) || foldLogin(login) == foldLogin(report.login))
            return {};
        return !match.captured(1).isEmpty() || m_mentors.contains(foldLogin(login)) ? login : QString();
    }

    static std::set<QString> allMentors(const PlanDraft &draft)
    {
        std::set<QString> mentors;
        for (const PlannedPerson &person : draft.camp.people)
            for (const QString &mentor : person.mentors)
                mentors.insert(foldLogin(mentor));
        return mentors;
    }

    QString reviewIn(const QByteArray &blob) const
    {
        const auto bytes = m_source.repository->blob(blob);
        const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error()));
        return decoded ? foldReview(m_reader.read(*decoded).reviewText) : QString();
    }

    /// Whether a review came along with the copy of an earlier report: the mentee wrote it, and it is one of those.
    bool isCopied(const PlannedReport &report, const QString &review, const ReportText &text, const ReportHistory &history)
    {
        return isSameCommitter(text.author, history.submittedBy) && m_reviews[foldLogin(report.login)].contains(review);
    }

    /// The first text with a review that is not left over from an earlier report. What is still there in the end was meant.
    void findReview(PlannedReport &report, const ReportHistory &history)
    {
        const QString last = foldReview(report.reviewText);
        for (const ReportText &text : history.texts) {
            const QString review = reviewIn(text.blob);
            const bool copied = isCopied(report, review, text, history);
            if (review.isEmpty() || (copied && review != last))
                continue;
            // A squash merge bears the name of the mentee and its own time.
            if (text.atMerge) {
                assumeAuthor(report);
            } else {
                nameRecorder(report, text.author);
                report.reviewedAt = text.at;
                nameAuthor(report, text.author);
            }
            if (copied)
                m_draft.warn(report, QStringLiteral("review-left-over"));
            return;
        }
    }

    /// Who wrote the review down: the GitHub ID, else the name. A name of one word is an ID only where the camp knows it as one.
    void nameRecorder(PlannedReport &report, const CommitPerson &committer)
    {
        const bool isKnown = !committer.isLoginGuessed || m_logins.contains(foldLogin(committer.login));
        report.isReviewerName = committer.login.isEmpty() || !isKnown;
        report.reviewedBy = report.isReviewerName ? committer.name : committer.login;
    }

    /// Whose review it is: the committer's who is a mentor; another one committed for the person's mentor.
    void nameAuthor(PlannedReport &report, const CommitPerson &committer)
    {
        const QString login = foldLogin(committer.login);
        if (!login.isEmpty() && m_mentors.contains(login))
            report.reviewAuthor = committer.login;
        else
            assumeAuthor(report);
    }

    PlanDraft &m_draft;
    const PlanSource &m_source;
    ReportReader m_reader;
    std::set<QString> m_mentors;                    ///< folded logins
    std::set<QString> m_logins;                     ///< of everybody, folded
    std::map<QString, std::set<QString>> m_reviews; ///< folded login → reviews of the reports handed in so far
};

} // namespace

void readTimes(PlanDraft &draft, const PlanSource &source)
{
    ReviewFinder finder(draft, source);
    std::map<QString, const ReportHistory *> histories;
    for (const ReportHistory &history : source.history.reports)
        histories.emplace(history.path, &history);
    std::vector<std::pair<PlannedReport *, const ReportHistory *>> told;
    for (PlannedReport &report : draft.camp.reports) {
        if (const auto found = histories.find(report.path); found != histories.end())
            told.emplace_back(&report, found->second);
        else
            finder.assumeAuthor(report);
    }
    // earlier reports first: a review is left over from those
    std::ranges::stable_sort(told, {}, [](const auto &pair) { return pair.second->submittedAt.value_or(Instant::max()); });
    for (const auto &[report, history] : told)
        finder.readTimes(*report, *history);
    if (source.repository) {
        draft.camp.repository = source.repository->page();
        draft.camp.pullsMissing = !source.history.pullsPresent;
    }
}

} // namespace flotilla::interchange
