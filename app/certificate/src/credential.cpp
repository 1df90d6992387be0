#include "certificate/credential.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype mostBytes = 256 << 10;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(base64);
}

QString coded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64));
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, base64 | QByteArray::AbortOnBase64DecodingErrors);
    // Bits that say nothing would let a changed token pass as the same one.
    if (!result || result.decoded.toBase64(base64) != text)
        return {};
    return result.decoded;
}

/// The part that other programs read: https://www.imsglobal.org/spec/ob/v3p0/
QJsonObject badge(const Credential &credential, const QString &issuer)
{
    const QJsonObject name{{u"type"_s, u"IdentityObject"_s},
                           {u"identityType"_s, u"name"_s},
                           {u"hashed"_s, false},
                           {u"identityHash"_s, credential.name}};
    const QJsonObject achievement{{u"id"_s, u"urn:flotilla:achievement:"_s + credential.serial},
                                  {u"type"_s, QJsonArray{u"Achievement"_s}},
                                  {u"name"_s, credential.camp},
                                  {u"description"_s, credential.project},
                                  {u"criteria"_s, QJsonObject{{u"narrative"_s, credential.project}}}};
    return {
        {u"@context"_s,
         QJsonArray{u"https://www.w3.org/ns/credentials/v2"_s,
                    u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s}},
        {u"id"_s, u"urn:flotilla:certificate:"_s + credential.serial},
        {u"type"_s, QJsonArray{u"VerifiableCredential"_s, u"OpenBadgeCredential"_s}},
        {u"issuer"_s, QJsonObject{{u"id"_s, issuer}, {u"type"_s, QJsonArray{u"Profile"_s}}, {u"name"_s, credential.camp}}},
        {u"validFrom"_s, toIsoText(credential.issuedAt)},
        {u"name"_s, credential.camp},
        {u"credentialSubject"_s,
         QJsonObject{{u"type"_s, QJsonArray{u"AchievementSubject"_s}},
                     {u"identifier"_s, QJsonArray{name}},
                     {u"achievement"_s, achievement}}}};
}

QJsonObject ownPart(const Credential &credential)
{
    QJsonObject values;
    for (const auto &[name, value] : credential.values)
        values[name] = value;
    return {{u"serial"_s, credential.serial},
            {u"replaces"_s, credential.replaces},
            {u"name"_s, credential.name},
            {u"camp"_s, credential.camp},
            {u"project"_s, credential.project},
            {u"issued"_s, double(toMsecs(credential.issuedAt))},
            {u"design"_s, credential.design},
            {u"designHash"_s, coded(credential.designHash)},
            {u"paper"_s, credential.paper},
            {u"code"_s, credential.code},
            {u"issuedBy"_s, credential.issuedBy},
            {u"values"_s, values},
            {u"pageHash"_s, coded(credential.pageHash)}};
}

Credential fromOwnPart(const QJsonObject &json)
{
    const auto text = [&](const QString &name) { return json[name].toString(); };
    Credential credential{.serial = text(u"serial"_s),
                          .replaces = text(u"replaces"_s),
                          .name = text(u"name"_s),
                          .camp = text(u"camp"_s),
                          .project = text(u"project"_s),
                          .issuedAt = instantFromMsecs(qint64(json[u"issued"_s].toDouble())),
                          .design = text(u"design"_s),
                          .designHash = QByteArray::fromBase64(text(u"designHash"_s).toLatin1(), base64),
                          .paper = text(u"paper"_s),
                          .code = text(u"code"_s),
                          .issuedBy = text(u"issuedBy"_s),
                          .pageHash = QByteArray::fromBase64(text(u"pageHash"_s).toLatin1(), base64)};
    const QJsonObject values = json[u"values"_s].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        credential.values[value.key()] = value.value().toString();
    return credential;
}

} // namespace

QString titleOf(const Credential &credential)
{
    return credential.camp + u" · "_s + credential.name;
}

QByteArray unsignedToken(const Credential &credential, const QByteArray &publicKey)
{
    const QString issuer = didOf(publicKey);
    QJsonObject claims = badge(credential, issuer);
    claims[u"iss"_s] = issuer;
    claims[u"jti"_s] = claims[u"id"_s];
    claims[u"nbf"_s] = qint64(toMsecs(credential.issuedAt) / 1000);
    claims[u"flotilla"_s] = ownPart(credential);
    const QJsonObject header{{u"alg"_s, u"EdDSA"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, issuer + u'#' + issuer.mid(8)}};
    return compact(header) + '.' + compact(claims);
}

std::optional<ReadToken> readToken(const QByteArray &token)
{
    const auto parts = token.trimmed().split('.');
    if (parts.size() != 3 || token.size() > mostBytes)
        return {};
    const auto header = decoded(parts[0]);
    const auto claims = decoded(parts[1]);
    if (!header || !claims)
        return {};
    const QJsonObject head = QJsonDocument::fromJson(*header).object();
    const QJsonObject body = QJsonDocument::fromJson(*claims).object();
    if (head[u"alg"_s] != u"EdDSA"_s || !body[u"flotilla"_s].isObject())
        return {};
    ReadToken read{.credential = fromOwnPart(body[u"flotilla"_s].toObject())};
    read.publicKey = publicKeyIn(head[u"kid"_s].toString().section(u'#', 0, 0).toLatin1());
    read.message = parts[0] + '.' + parts[1];
    read.signature = decoded(parts[2]).value_or(QByteArray());
    return read;
}

} // namespace flotilla::certificate
