#pragma once

#include "domain/result.h"

#include <QDate>
#include <QSet>

namespace flotilla::certificate {

/// How a camp's certificates are numbered: "{CAMP}-{year}-{nnnn}". `{date}` is 20260718, `{CAMP}` the camp's short name in
/// capitals, as many n as the running number has digits at least. A check letter follows, "-K", unless the pattern says where it
/// stands (`{check}`) or that there is none (`{nocheck}`).
class SerialPattern {
public:
    /// BadValue naming `--serial` when there is no running number, something else in braces, or a character that does not belong
    /// into a file name.
    static Result<SerialPattern> parse(const QString &pattern);
    static SerialPattern usual();

    /// The next serial after those in use: the running number counts up from the highest that there was.
    QString next(const QString &slug, QDate day, const QSet<QString> &used) const;

private:
    QString serial(const QString &slug, QDate day, int number) const;

    QString m_pattern;
};

/// The name of a certificate's file: its serial, without what file names cannot hold.
QString fileNameOf(const QString &serial);

/// The check letter of letters and digits (ISO 7064, MOD 37-36), which finds a wrong sign and two that changed places.
QChar checkLetter(const QString &serial);

} // namespace flotilla::certificate
