#pragma once

#include "certificate/register.h"

#include <QDate>

namespace flotilla::certificate {

enum class Verdict { Valid, Altered, UnknownKey, Revoked };

/// What is not as it was signed.
enum class Alteration {
    Code,      ///< the payload of the QR code
    Signature, ///< the signed credential inside the file
    Page,      ///< what the page draws
    Pages,     ///< how many pages there are
    Title,     ///< the file's title or author
    Register,  ///< the register says another name, or has no such number
};

/// What was found out about a certificate, without asking any server.
struct Verification {
    Verdict verdict = Verdict::Valid;
    std::vector<Alteration> altered;
    QString serial;
    QString name;
    QString project;
    QString camp; ///< empty when only the code was read and nobody knows whose key it is
    QDate issued; ///< in UTC
    QString key;  ///< did:key of the key that signed; empty when it is not known
    CertificateState state = CertificateState::Issued;
    QString replacedBy;
    QString reason;
};

} // namespace flotilla::certificate
