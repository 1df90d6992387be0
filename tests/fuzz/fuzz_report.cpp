#include "interchange/report_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace flotilla;
using namespace flotilla::interchange;

/// Any bytes may be a report: reading them ends, and what is read lies inside the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ReportReader reader(ReadingRules::defaults());
    const auto decoded = decodeText(QByteArrayView(data, qsizetype(size)));
    if (!decoded)
        return 0;
    const ReadReport report = reader.read(*decoded);
    for (const Section &section : report.sections) {
        const bool isInside =
            section.bodyStart >= 0 && section.bodyEnd <= report.text.size() && section.chars <= section.body.size();
        if (!isInside)
            std::abort();
    }
    if ((report.review == ReviewState::Reviewed) == report.reviewText.isEmpty())
        std::abort();
    return 0;
}
