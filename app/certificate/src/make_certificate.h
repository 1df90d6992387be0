#pragma once

#include "certificate/issue.h"

namespace flotilla::certificate {

/// What is signed about a candidate.
Credential credentialOf(const Candidate &candidate, const IssueRequest &request, const QString &serial, Instant at,
                        const SigningKey &key);

} // namespace flotilla::certificate
