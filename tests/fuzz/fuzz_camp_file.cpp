#include "interchange/camp_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace flotilla::interchange;

/// Any bytes may be a camp file; what is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto camps = readCampFile(bytes, QStringLiteral("camp.json"));
    if (!camps)
        return 0;
    const auto again = readCampFile(writeCampFile(*camps), QStringLiteral("camp.json"));
    if (!again || *again != *camps)
        std::abort();
    return 0;
}
