#include "certificate/certificate_text.h"

namespace flotilla::certificate {

QString obstacleText(Obstacle obstacle, const wording::Wording &words)
{
    switch (obstacle) {
    case Obstacle::None:
        break;
    case Obstacle::NoList:
        return words.translate("Certificates", "the camp has no result list yet");
    case Obstacle::ListNotFinal:
        return words.translate("Certificates", "the results are not final yet");
    case Obstacle::NotOnList:
        return words.translate("Certificates", "not on the final result list");
    case Obstacle::NotPassed:
        return words.translate("Certificates", "did not pass");
    case Obstacle::NoPairing:
        return words.translate("Certificates", "has no pairing in this camp");
    case Obstacle::Revoked:
        return words.translate("Certificates", "the certificate was revoked");
    }
    return {};
}

QString verdictText(Verdict verdict, const wording::Wording &words)
{
    switch (verdict) {
    case Verdict::Valid:
        return words.translate("Certificates", "Valid");
    case Verdict::Altered:
        return words.translate("Certificates", "Altered");
    case Verdict::UnknownKey:
        return words.translate("Certificates", "Unknown key");
    case Verdict::Revoked:
        return words.translate("Certificates", "Revoked");
    }
    return {};
}

QString verdictMeaning(Verdict verdict, const wording::Wording &words)
{
    switch (verdict) {
    case Verdict::Valid:
        return words.translate("Certificates", "It is as it was signed, and in force.");
    case Verdict::Altered:
        return words.translate("Certificates", "It is not what was signed. Do not trust it.");
    case Verdict::UnknownKey:
        return words.translate("Certificates", "Nobody here vouches for who signed it.");
    case Verdict::Revoked:
        return words.translate("Certificates", "It was issued and taken back or replaced later.");
    }
    return {};
}

QString alterationText(Alteration alteration, const wording::Wording &words)
{
    switch (alteration) {
    case Alteration::Code:
        return words.translate("Certificates", "what the QR code says is not what was signed");
    case Alteration::Signature:
        return words.translate("Certificates", "the signed statement inside the file was changed");
    case Alteration::Page:
        return words.translate("Certificates", "the page does not show what was signed");
    case Alteration::Pages:
        return words.translate("Certificates", "it has another number of pages");
    case Alteration::Title:
        return words.translate("Certificates", "the title or the author of the file was changed");
    case Alteration::Register:
        return words.translate("Certificates", "the register has no such number for this name");
    }
    return {};
}

} // namespace flotilla::certificate
