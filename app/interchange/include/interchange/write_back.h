#pragma once

#include "domain/write_back.h"
#include "interchange/git_repository.h"
#include "interchange/review_text.h"

#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace flotilla::wording {
class Wording;
}

namespace flotilla::interchange {

/// A review with what is known about the place it belongs to, as `readReviewsToWrite` (write_back_records.h) finds it.
struct ReviewToWrite {
    Id<Review> review;
    QString markdown;
    CommitPerson author;    ///< the mentor; nobody: whoever's Git it is
    QString path;           ///< of the report, relative to the repository
    QByteArray seen;        ///< the report's text when the review was written
    std::vector<int> pulls; ///< of the report, oldest first
    bool isOpen = false;    ///< the newest of them waits
    QString login;          ///< of the mentee
    int period = 0;         ///< its number; 0: outside every period
    QStringList known = {}; ///< other reviews of the report as they were written back from here
    QString written = {};   ///< as it was written back before
    QString remote = {};    ///< where to, then
    QString branch = {};
    QString commit = {};
};

/// What is to be written back, and how.
struct WriteBackRequest {
    QString repository; ///< path of a clone; not needed for Text
    QString gitProgram; ///< name or path of git; empty: "git"
    QString page;       ///< address of the repository's page on its forge; empty: that of the clone's remote
    QString edition;    ///< folder of the camp's reports: names the branches of periods
    ReadingRules rules = ReadingRules::defaults();
    Language language = Language::Chinese; ///< of the camp: headings, messages of commits
    WriteBackWay way = WriteBackWay::Pull;
    bool mayUseDefaultBranch = false; ///< for Period: the camp lets reviews go straight to the default branch
    bool revert = false;              ///< take out what was written instead
    std::vector<ReviewToWrite> reviews;
};

/// What happens to one review.
struct PlannedWriteBack {
    ReviewToWrite review;
    std::optional<Error> problem; ///< why it stays "not yet written back"; nothing below counts then
    bool periodMayHelp = false;   ///< of a problem: the way Period is open to it
    QString path;                 ///< of the file in the branch
    ReviewPlacing placing = ReviewPlacing::AlreadyThere;
    QByteArray before; ///< of the file
    QByteArray after;
    QString written;
    int line = 1;
    QUrl page; ///< for Text, and wherever a page is known: where a person can paste it
};

/// A branch that gets reviews: one push.
struct PlannedBranch {
    QString remote;  ///< name or address for git
    QString shownAs; ///< the same without anything secret, for people
    QString branch;  ///< without "refs/heads/"
    QByteArray tip;  ///< what it was seen at, hexadecimal; empty: it is made
    QByteArray base; ///< what the commits go on top of
    int pull = 0;    ///< of Pull
    std::vector<PlannedWriteBack> reviews;
};

/// What writing reviews back would do. Nothing was written to make it.
struct WriteBackPlan {
    WriteBackRequest request;
    std::vector<PlannedBranch> branches;
    std::vector<PlannedWriteBack> texts;   ///< for Text
    std::vector<PlannedWriteBack> refused; ///< each with its problem

    /// Number of reviews that carrying it out brings back.
    int count() const;
};

/// What became of one review.
struct WrittenBack {
    WriteBack record; ///< for storage: `recordWriteBacks`
    std::optional<Error> problem;
    ReviewPlacing placing = ReviewPlacing::AlreadyThere;
    QByteArray content; ///< of the file with it
    QString written;
};

/// How a review is put into its file, for people: "in place of the placeholder".
QString placingText(ReviewPlacing placing, const wording::Wording &words);
/// The message of the commit that a review is brought back by, in the camp's language, without a line end.
QString commitMessage(const WriteBackRequest &request, const QString &path);

using IsCancelled = std::function<bool()>;

/// Looks where each review belongs, in the repository's remotes as they are now, and what the files will be. Fetches what it
/// needs as objects only: no branch, work tree or index of the user's changes. What one review cannot do stands in its own
/// problem; fails as a whole with PathMissing, NotFound (no repository), GitMissing, FetchFailed, RepositoryOwner, Cancelled.
Result<WriteBackPlan> planWriteBack(const WriteBackRequest &request, const IsCancelled &isCancelled = {});

/// Commits and pushes what was planned, one push a branch. A branch that moved meanwhile is read again once, and the review goes
/// on where nobody touched its section. Gives an entry for every review of the plan, those refused too; what was pushed before a
/// cancellation is in it.
Result<std::vector<WrittenBack>> carryOut(const WriteBackPlan &plan, Instant now, const IsCancelled &isCancelled = {});

} // namespace flotilla::interchange
