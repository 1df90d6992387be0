#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <vector>

namespace flotilla::press {

/// A QR code as rows of modules.
struct QrCode {
    int width = 0;
    std::vector<bool> dark;
    bool at(int row, int column) const { return dark[std::size_t(row) * std::size_t(width) + std::size_t(column)]; }
};

/// The smallest code that says this, then with as much error correction as that size has room for. Empty when it is too long.
QrCode qrCode(const QByteArray &text);

} // namespace flotilla::press
