#pragma once

#include "certificate/candidates.h"
#include "certificate/press.h"
#include "certificate/serial.h"
#include "storage/store.h"

#include <QSet>

#include <functional>

namespace flotilla::certificate {

/// How certificates are to be made.
struct IssueRequest {
    const Press *press = nullptr; ///< loadPress()
    Camp camp;
    Template design;
    Paper paper;
    SerialPattern serials = SerialPattern::usual();
    QString address; ///< of the page that verifies; empty: the code says the payload alone
    Imprint imprint;
    QSet<Id<Person>> only; ///< empty: everyone who is entitled
    QString who;           ///< for the register and the history
};

/// One certificate, ready to be written.
struct MadeCertificate {
    Candidate candidate;
    QString serial;
    QByteArray pdf;
    bool isNew = false; ///< false: it had been issued before, and this is the same file again
};

/// Somebody whose certificate could not be made, and why.
struct FailedCertificate {
    Candidate candidate;
    Error error;
};

struct IssueOutcome {
    int issued = 0;
    int again = 0; ///< written again as they were
    std::vector<FailedCertificate> failed;
};

/// Issues certificates to those who are entitled: a few at a time are drawn (on all cores), entered into the register in one
/// transaction, and handed to `deliver`. Whoever has one already is given the same file again; so a run that was stopped, or
/// that met a full disk, is carried on by starting it once more, and no number is given twice. `goOn` is asked before each few;
/// false stops with Cancelled. The first failure of `deliver` stops with its error.
Result<IssueOutcome> issueCertificates(storage::Store &store, const IssueRequest &request, const SigningKey &key,
                                       const Clock &clock,
                                       const std::function<Result<void>(const MadeCertificate &)> &deliver,
                                       const std::function<bool(int done, int all)> &goOn);

/// The file of a certificate once more, from its entry in the register. NotTheSame when the template or the fonts have changed
/// since, so that the page would be another one.
Result<QByteArray> makeAgain(const Press &press, const Certificate &certificate, const Template &design);

/// Takes a certificate back, with a reason. NoSuchSerial; RuleBroken when it is not in force.
Result<void> revokeCertificate(storage::Store &store, Id<Camp> camp, const QString &serial, const QString &reason,
                               const QString &who, const Clock &clock);
/// Issues a new one in place of another, which names it and is in force no longer. As issueCertificates and revokeCertificate.
Result<MadeCertificate> reissueCertificate(storage::Store &store, const IssueRequest &request, const SigningKey &key,
                                           const QString &serial, const QString &reason, const Clock &clock);

} // namespace flotilla::certificate
