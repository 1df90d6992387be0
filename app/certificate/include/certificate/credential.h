#pragma once

#include "certificate/keys.h"
#include "certificate/template.h"
#include "domain/time.h"

#include <optional>

namespace flotilla::certificate {

/// What a camp says about a graduate, as it is signed: an Open Badges 3.0 credential (a W3C verifiable credential) with what
/// Flotilla needs to find every change of a certificate.
struct Credential {
    QString serial;
    QString replaces; ///< the serial that this one stands for now; usually empty
    QString name;     ///< as printed
    QString camp;
    QString project;
    Instant issuedAt{};
    QString design;        ///< name of the template
    QByteArray designHash; ///< SHA-256 of the template's file
    QString paper;         ///< "a4-landscape"
    QString code;          ///< what the QR code says
    QString issuedBy;
    Values values;       ///< everything that is printed, as it was put in
    QByteArray pageHash; ///< of what the page draws, see pageHash()
    bool operator==(const Credential &) const = default;
};

/// The title of a certificate's file: camp and name.
QString titleOf(const Credential &credential);

/// The two parts of the JSON Web Token that are signed, "header.claims", for the key that will sign them.
QByteArray unsignedToken(const Credential &credential, const QByteArray &publicKey);

struct ReadToken {
    Credential credential;
    QByteArray publicKey; ///< that the token names; nobody vouches for it yet
    QByteArray message;   ///< what was signed
    QByteArray signature; ///< over it; empty when it is none
};
/// Reads a token, without checking who signed it. Nothing if it is none.
std::optional<ReadToken> readToken(const QByteArray &token);

} // namespace flotilla::certificate
