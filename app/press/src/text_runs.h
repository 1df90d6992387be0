#pragma once

#include "certificate/template.h"
#include "glib_handle.h"

namespace flotilla::press {

using certificate::Face;
using certificate::TextField;

/// How a field's text is set: which stretches are Han, and with that fonts, weights, sizes and tracking.
class TextRuns {
public:
    TextRuns(const TextField &field, const Face &face, const QString &text);

    /// A layout of one line of the text at a size in points, without a width.
    GHandle<PangoLayout> layOut(PangoContext *context, const QString &line, double points) const;

private:
    TextField m_field;
    Face m_face;
    double m_hanTracking = 0;
    bool m_hasHan = false;
};

} // namespace flotilla::press
