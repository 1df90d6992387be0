#pragma once

#include "domain/results.h"
#include "storage/transaction.h"

namespace flotilla::test {

/// A small camp of invented people, stored: one batch with two periods, one project, one mentee with two reports and a review.
struct InventedCamp {
    Camp camp;
    Batch batch;
    std::vector<Period> periods;
    Person mentee;
    Person mentor;
    Account account;
    Project project;
    Pairing pairing;
    std::vector<Report> reports;
    Review review;
};

/// Writes one into an open transaction; `slug` and the login are its own.
Result<InventedCamp> insertInventedCamp(storage::Transaction &transaction, const QString &slug = QStringLiteral("spring"));

} // namespace flotilla::test
