#include "make_certificate.h"
#include "certificate/fault.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

Credential credentialOf(const Candidate &candidate, const IssueRequest &request, const QString &serial, Instant at,
                        const SigningKey &key)
{
    const QDate day = toDateTime(at, QTimeZone(request.camp.timeZone.toLatin1())).date();
    Credential credential{.serial = serial,
                          .name = candidate.name,
                          .camp = request.camp.title,
                          .issuedAt = at,
                          .design = request.design.name,
                          .designHash = QCryptographicHash::hash(request.design.bytes, QCryptographicHash::Sha256),
                          .paper = paperName(request.paper),
                          .issuedBy = request.who,
                          .values = candidate.values};
    credential.project = credential.values[u"project_zh"_s];
    credential.values[u"serial"_s] = serial;
    putDate(credential.values, day);
    Payload payload{.issued = day, .serial = serial, .name = candidate.name, .project = credential.project};
    if (request.imprint.withGrade)
        payload.grade = candidate.grade;
    credential.code = request.press->codeText(payload, request.address, key);
    return credential;
}

Result<QByteArray> makeAgain(const Press &press, const Certificate &certificate, const Template &design)
{
    const auto token = readToken(certificate.signature);
    const auto paper = token ? paperFromName(token->credential.paper) : std::nullopt;
    if (!paper || QCryptographicHash::hash(design.bytes, QCryptographicHash::Sha256) != token->credential.designHash)
        return refuse(Fault::NotTheSame, {certificate.serial});
    const auto sheet = press.sheet(design, *paper);
    if (!sheet)
        return std::unexpected(sheet.error());
    return (*sheet)->drawAgain(certificate.signature);
}

} // namespace flotilla::certificate
