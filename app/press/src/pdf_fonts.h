#pragma once

#include <qpdf/QPDF.hh>

namespace flotilla::press {

/// Packs the fonts of a file closer. What cairo leaves of a Chinese font has a table of twenty thousand routines, most of them
/// empty, which deflate does not get below 50 KB; and where it cannot tell which ones are used, all of them.
void packFonts(QPDF &pdf);

} // namespace flotilla::press
