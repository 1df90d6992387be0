#include "press/press.h"

/// Found by its name (certificate/press.h).
extern "C" Q_DECL_EXPORT const flotilla::certificate::Press *flotillaPress()
{
    return &flotilla::press::press();
}
