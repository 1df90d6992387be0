#pragma once

#include "domain/report.h"
#include "domain/result.h"

namespace flotilla::storage {

class TransactionWriter;

/// Puts a report's text into the search index, in the place of what stood there for it.
Result<void> indexReportText(TransactionWriter &transaction, Id<Report> report, const QString &text);

} // namespace flotilla::storage
