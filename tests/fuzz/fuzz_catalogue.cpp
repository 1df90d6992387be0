#include "interchange/lists.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace flotilla::interchange;

/// Any text may be a catalogue or a README of a person.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const CatalogueProject &project : readCatalogue(text))
        if (project.number < 0 || project.slots < 1 || project.line < 1)
            std::abort();
    readPersonReadme(text);
    return 0;
}
