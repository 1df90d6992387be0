#pragma once

#include "certificate/candidates.h"
#include "certificate/verify.h"
#include "wording/wording.h"

namespace flotilla::certificate {

/// Why somebody gets no certificate: "not on the final result list". Empty for those who do.
QString obstacleText(Obstacle obstacle, const wording::Wording &words);
/// "Valid", "Altered" …
QString verdictText(Verdict verdict, const wording::Wording &words);
/// What a verdict means for whoever holds the certificate.
QString verdictMeaning(Verdict verdict, const wording::Wording &words);
/// What is not as it was signed, as part of a sentence.
QString alterationText(Alteration alteration, const wording::Wording &words);

} // namespace flotilla::certificate
