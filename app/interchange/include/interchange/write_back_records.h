#pragma once

#include "insight/matrix.h"
#include "interchange/write_back.h"
#include "storage/transaction.h"

namespace flotilla::interchange {

/// A public review entered here that is not where its report is, or not as it is worded now.
struct PendingWriteBack {
    Id<Review> review;
    Id<Report> report;
    std::optional<WriteBack> last; ///< what was tried last
    BodyHash body;                 ///< of the review
    insight::PersonLabel mentee;
    Id<Pairing> pairing;
    Id<Period> period;
    int number = 0; ///< of the period; 0: outside every period
    int pull = 0;   ///< newest of the report; 0: none is known
    bool isOpen = false;

    bool operator==(const PendingWriteBack &) const = default;
};

/// The reviews of a camp that are not yet written back, oldest first: public ones, entered here, about reports of its repository.
Result<std::vector<PendingWriteBack>> readPendingWriteBacks(storage::Reader &reader, Id<Camp> camp);

/// The request that writes reviews of a camp back. Its clone's path is the caller's to set. NotFound, NotAllowed for a review that
/// is private or about a report without a file in the repository.
Result<WriteBackRequest> readWriteBackRequest(storage::Reader &reader, Id<Camp> camp, const std::vector<Id<Review>> &reviews,
                                              WriteBackWay way);

/// The same for taking reviews out again that were written back.
Result<WriteBackRequest> readRevertRequest(storage::Reader &reader, Id<Camp> camp, const std::vector<Id<Review>> &reviews,
                                           WriteBackWay way);

/// Keeps what became of reviews, in a transaction whose label has the code "write-back".
Result<void> recordWriteBacks(storage::Transaction &transaction, const std::vector<WrittenBack> &written);

/// What a failed WriteBack says was the matter.
std::optional<Error> problemOf(const WriteBack &record);

} // namespace flotilla::interchange
