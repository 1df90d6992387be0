#pragma once

#include "certificate/credential.h"
#include "certificate/paper.h"
#include "certificate/payload.h"
#include "certificate/verify.h"

#include <memory>

namespace flotilla::certificate {

/// A drawn and signed certificate.
struct DrawnCertificate {
    QByteArray pdf;
    QByteArray token; ///< the credential, signed: it is inside the file, too
};

/// A template on a paper, ready to be filled: on paper and on screens with the same code. Belongs to one thread; several threads
/// take one each.
class Sheet {
public:
    Sheet() = default;
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;
    virtual ~Sheet() = default;

    /// What would not look right with these values.
    virtual std::vector<TextWarning> check(const Values &values) const = 0;
    /// The page as a picture; `code` is what the QR code says. Draws what does not fit as small as it may get.
    virtual Picture picture(const Values &values, const QByteArray &code, double dotsPerInch) const = 0;
    /// Draws a credential's values and signs it. TextDoesNotFit, NoGlyph.
    virtual Result<DrawnCertificate> draw(Credential credential, const SigningKey &key) const = 0;
    /// The file of a certificate once more, from its token. NotTheSame when its page would be another one today.
    virtual Result<QByteArray> drawAgain(const QByteArray &token) const = 0;
};

/// What certificates need of libraries that the program does not link: drawing, PDF files, QR codes, signatures. It keeps nothing
/// between two calls, so any thread may use it.
class Press {
public:
    Press() = default;
    Press(const Press &) = delete;
    Press &operator=(const Press &) = delete;
    virtual ~Press() = default;

    /// A new key from the system's source of randomness.
    virtual SigningKey makeKey() const = 0;
    /// The key of 32 bytes.
    virtual SigningKey keyOf(const QByteArray &seed) const = 0;
    /// The bytes of a key file: JSON; with a passphrase the secret is closed with it (Argon2id, XChaCha20-Poly1305).
    virtual QByteArray keyFile(const SigningKey &key, const QByteArray &passphrase) const = 0;
    /// Reads keyFile(). BadKeyFile; WrongPassphrase when it is closed by another one or by any.
    virtual Result<SigningKey> openKey(const QByteArray &bytes, const QByteArray &passphrase, const QString &path) const = 0;

    /// BadTemplate when its art cannot be read.
    virtual Result<std::unique_ptr<Sheet>> sheet(const Template &design, const Paper &paper) const = 0;
    /// What the QR code says: the address with the signed payload after '#', without an address "FLOTILLA:" and the payload. The
    /// project is left out when the code would otherwise be larger than version 8.
    virtual QString codeText(const Payload &payload, const QString &address, const SigningKey &key) const = 0;
    /// The credential as a JSON Web Token, signed (EdDSA); its key is named in the header as a did:key.
    virtual QByteArray signedToken(const Credential &credential, const SigningKey &key) const = 0;

    /// A certificate's file. NotACertificate.
    virtual Result<Verification> verifyPdf(const QByteArray &bytes, const QString &path, const Register &known) const = 0;
    /// What a scanner read from a QR code, or an exported credential. NotACertificate.
    virtual Result<Verification> verifyText(const QString &text, const Register &known) const = 0;
};

/// The press, loaded when it is first asked for. PartMissing.
Result<const Press *> loadPress();

} // namespace flotilla::certificate
