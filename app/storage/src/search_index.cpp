#include "search_index.h"

namespace flotilla::storage {

Result<void> indexReportText(TransactionWriter &, Id<Report>, const QString &)
{
    return {};
}

} // namespace flotilla::storage
