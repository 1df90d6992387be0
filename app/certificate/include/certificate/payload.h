#pragma once

#include "domain/rules.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace flotilla::certificate {

/// What a certificate's QR code says, in a few bytes: enough for a phone to show and to check without asking anybody.
struct Payload {
    QByteArray key; ///< keyMark() of the key that signed
    QDate issued;
    std::optional<Grade> grade; ///< only when the camp prints it
    QString serial;
    QString name;
    QString project; ///< empty when the code would grow too fine to print
    bool operator==(const Payload &) const = default;
};

} // namespace flotilla::certificate
