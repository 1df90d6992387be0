#include "interchange/lists.h"

#include <cstddef>
#include <cstdint>

using namespace flotilla::interchange;

/// Any bytes may be a roster or a list of results.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(readRoster(bytes, QStringLiteral("roster.csv")));
    static_cast<void>(readResults(bytes, QStringLiteral("results.csv")));
    return 0;
}
