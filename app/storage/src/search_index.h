#pragma once

#include "search_tokens.h"

#include "storage/transaction.h"

namespace flotilla::storage {

class Connection;

/// The text of a body as it is searched; empty for what is no text.
QString searchableText(QByteArrayView bytes);

/// Puts a report's text into the search index, in the place of what stood there for it.
Result<void> indexReport(Connection &connection, Transaction &transaction, Id<Report> report);

/// Takes a report out of the search index.
Result<void> unindexReport(Connection &connection, Transaction &transaction, Id<Report> report);

/// What is asked for, in the engine's own language of queries.
QString matchExpression(Engine engine, const std::vector<QueryPart> &parts);

} // namespace flotilla::storage
