#include "interchange/report_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace flotilla;
using namespace flotilla::interchange;

/// Any name may be a report's or a person's folder's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ReadingRules rules = ReadingRules::defaults();
    const QString name = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const NameDates dates = readNameDates(name, QDate(2031, 3, 17));
    if (dates.repaired && !dates.days.isValid())
        std::abort();
    readNameDates(name, QDate());
    readFolderName(name);
    classifyName(name, rules);
    foldTitle(name);
    return 0;
}
