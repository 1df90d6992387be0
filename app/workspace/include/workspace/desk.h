#pragma once

#include "domain/write_back.h"
#include "storage/transaction.h"

#include <optional>

namespace flotilla::workspace {

/// A review as it is handed in.
struct HandedInReview {
    Id<Report> report;
    Id<Person> author;
    Id<Person> recorder; ///< another one than the author when it is relayed
    QString markdown;    ///< up to `longestReview` bytes of UTF-8
    Visibility visibility = Visibility::Public;
    Standing standing = Standing::None;
};

/// A field takes so many bytes of UTF-8.
inline constexpr qsizetype longestReview = qsizetype(256) * 1024;

/// A text as it may be stored: without control characters other than line ends and tabs, LF line ends, no blank ends.
QString cleanText(const QString &text);

/// Keeps a review; whether it is a bare mark follows from the camp's rules. RuleBroken "about-oneself" when author or recorder is
/// the mentee or unknown, "no-review" for a text that is none; TextTooLong; NotFound.
Result<Id<Review>> handInReview(storage::Transaction &transaction, const HandedInReview &handedIn, Instant now);

/// What an exception, or taking something back, needs: why, and who signs it.
struct Signed {
    QString reason;
    Id<Person> by;
    Instant at{};
};

/// A review that was handed in here, with its text and where it stands in the repository.
struct EnteredReview {
    Review review;
    QString markdown;
    std::optional<WriteBack> written; ///< none: not, or not any more
};
/// NotFound when it was taken back meanwhile.
Result<EnteredReview> readEnteredReview(storage::Reader &reader, Id<Review> review);

/// Writes a review anew that was handed in here: its text, who may read it, how the mentee stands. `seen` is the review as it was
/// when the correcting began, with the new `visibility` and `standing`. Errors as `handInReview`; NotAllowed for one that was read
/// from the repository; VersionConflict when somebody changed it meanwhile.
Result<void> correctReview(storage::Transaction &transaction, Review seen, const QString &markdown, Id<Person> by);

/// Takes a review back that was handed in here: the report waits again. What was written back stays in its file. Errors as
/// `correctReview`; MissingArgument without a reason.
Result<void> takeReviewBack(storage::Transaction &transaction, Review seen, const Signed &why);

/// Whether the report's text, or the name and accounts of whoever writes about it, were erased for good: a draft about it must not
/// outlive that. What was only deleted can come back and is not.
Result<bool> isErased(storage::Reader &reader, Id<Report> report, Id<Person> writer);

/// Exempts a pairing from a duty in a period. RuleBroken "about-oneself", MissingArgument without a reason, NotUnique.
Result<Id<Exemption>> exempt(storage::Transaction &transaction, Id<Pairing> pairing, Id<Period> period, Duty duty,
                             const Signed &why);

/// Gives a report back to be completed. Errors as `exempt`.
Result<Id<ReportReturn>> giveBack(storage::Transaction &transaction, Id<Report> report, const Signed &why);

/// Gives a pairing more time for a period, or everyone in all batches for the periods of this number. Errors as `exempt`; BadValue
/// when the day is not after the one that holds now.
Result<void> extendDue(storage::Transaction &transaction, Id<Period> period, Id<Pairing> pairing, QDate due,
                       const Signed &why);
Result<void> extendDueOfAll(storage::Transaction &transaction, Id<Period> period, QDate due, const Signed &why);

} // namespace flotilla::workspace
