#pragma once

#include "search_tokens.h"

#include "storage/transaction.h"

namespace flotilla::storage {

class Connection;

/// Puts a report's text into the search index, in the place of what stood there for it.
Result<void> indexReportText(Connection &connection, Transaction &transaction, Id<Report> report, const QString &text);

/// Takes a report out of the search index.
Result<void> unindexReport(Connection &connection, Transaction &transaction, Id<Report> report);

/// What is asked for, in the engine's own language of queries.
QString matchExpression(Engine engine, const std::vector<QueryPart> &parts);

} // namespace flotilla::storage
