#include "verify.h"

#include "certificate/credential.h"
#include "certificate/fault.h"
#include "payload_text.h"
#include "pdf_document.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

using namespace certificate;

namespace {

/// The key of a payload: among those that are known, else the one that the credential beside it names.
QByteArray keyOf(const ReadPayload &payload, std::vector<QByteArray> keys)
{
    const auto found =
        std::ranges::find_if(keys, [&](const QByteArray &key) { return keyMark(key) == payload.payload.key; });
    return found != keys.end() ? *found : QByteArray();
}

bool isKnown(const Register &known, const QByteArray &key)
{
    return std::ranges::find(known.keys, key) != known.keys.end();
}

/// The worst of what was found, with what the register says of the number.
Verification judged(Verification found, bool keyIsKnown, const Register &known)
{
    const RegisterEntry *entry = known.find(found.serial);
    const bool hasRegister = !known.entries.empty();
    if (keyIsKnown && hasRegister && (!entry || (!entry->name.isEmpty() && entry->name != found.name)))
        found.altered.push_back(Alteration::Register);
    if (keyIsKnown && entry) {
        found.state = entry->state;
        found.replacedBy = entry->replacedBy;
        found.reason = entry->reason;
    }
    if (!found.altered.empty())
        found.verdict = Verdict::Altered;
    else if (!keyIsKnown)
        found.verdict = Verdict::UnknownKey;
    else if (found.state != CertificateState::Issued)
        found.verdict = Verdict::Revoked;
    return found;
}

Verification fromToken(const ReadToken &token)
{
    Verification found{.serial = token.credential.serial,
                       .name = token.credential.name,
                       .project = token.credential.project,
                       .camp = token.credential.camp,
                       .issued = toDateTime(token.credential.issuedAt).date(),
                       .key = didOf(token.publicKey)};
    if (!verifySignature(token.message, token.signature, token.publicKey))
        found.altered.push_back(Alteration::Signature);
    return found;
}

} // namespace

Result<Verification> verifyPdf(const QByteArray &bytes, const QString &path, const Register &known)
{
    const auto pdf = readPdf(bytes, path);
    if (!pdf)
        return std::unexpected(pdf.error());
    const auto token = readToken(pdf->token);
    if (!token)
        return refuse(Fault::NotACertificate, {path});
    Verification found = fromToken(*token);
    const Credential &credential = token->credential;
    if (pdf->pages != 1)
        found.altered.push_back(Alteration::Pages);
    if (pdf->pageHash != credential.pageHash)
        found.altered.push_back(Alteration::Page);
    if (pdf->title != titleOf(credential) || pdf->author != credential.camp)
        found.altered.push_back(Alteration::Title);
    const auto payload = readPayload(credential.code);
    if (!payload || !payload->isSignedBy(token->publicKey) || payload->payload.serial != credential.serial)
        found.altered.push_back(Alteration::Code);
    return judged(std::move(found), isKnown(known, token->publicKey), known);
}

Result<Verification> verifyText(const QString &text, const Register &known)
{
    if (const auto token = readToken(text.toUtf8()))
        return judged(fromToken(*token), isKnown(known, token->publicKey), known);
    const auto payload = readPayload(text);
    if (!payload)
        return refuse(Fault::NotACertificate, {text.left(60)});
    const QByteArray key = keyOf(*payload, known.keys);
    Verification found{.serial = payload->payload.serial,
                       .name = payload->payload.name,
                       .project = payload->payload.project,
                       .issued = payload->payload.issued,
                       .key = key.isEmpty() ? QString() : didOf(key)};
    if (const auto camp = known.camps.find(key); camp != known.camps.end())
        found.camp = camp->second;
    if (!key.isEmpty() && !payload->isSignedBy(key))
        found.altered.push_back(Alteration::Code);
    return judged(std::move(found), !key.isEmpty(), known);
}

} // namespace flotilla::press
