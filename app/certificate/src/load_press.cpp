#include "certificate/press.h"

#include "platform/parts.h"

namespace flotilla::certificate {

Result<const Press *> loadPress()
{
    using Find = const Press *(*)();
    const auto find = reinterpret_cast<Find>(platform::functionOfPart(QStringLiteral("flotilla_press"), "flotillaPress"));
    if (!find)
        return fail(ErrorCode::PartMissing, {QStringLiteral("libflotilla_press")});
    return find();
}

} // namespace flotilla::certificate
