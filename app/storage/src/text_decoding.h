#pragma once

#include <QByteArray>
#include <QString>

namespace flotilla::storage {

/// The text in a body: UTF-8, with or without BOM, else GB18030. Never fails; what neither knows is replaced.
QString bodyText(const QByteArray &bytes);

} // namespace flotilla::storage
