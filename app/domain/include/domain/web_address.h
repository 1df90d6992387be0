#pragma once

#include <QString>

namespace flotilla {

/// Whether a text is an address of the web: http or https, with a host.
bool isWebAddress(const QString &text);

} // namespace flotilla
