#include "certificate/register.h"
#include "certificate/fault.h"

#include "certificate/credential.h"
#include "domain/enum_names.h"
#include "insight/camp_zone.h"
#include "storage/schema.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

const RegisterEntry *Register::find(const QString &serial) const
{
    const auto found = std::ranges::find(entries, serial, &RegisterEntry::serial);
    return found != entries.end() ? &*found : nullptr;
}

Result<Register> readRegister(storage::Reader &reader)
{
    const auto certificates = reader.all<Certificate>();
    if (!certificates)
        return std::unexpected(certificates.error());
    Register result;
    std::map<QString, QString> replacedBy;
    for (const Certificate &certificate : *certificates) {
        result.entries.push_back({.serial = certificate.serial,
                                  .name = certificate.printedName,
                                  .state = certificate.state,
                                  .reason = certificate.reason});
        if (const auto token = readToken(certificate.signature)) {
            if (!token->credential.replaces.isEmpty())
                replacedBy[token->credential.replaces] = certificate.serial;
            if (result.camps.try_emplace(token->publicKey, token->credential.camp).second)
                result.keys.push_back(token->publicKey);
        }
    }
    for (RegisterEntry &entry : result.entries)
        entry.replacedBy = replacedBy[entry.serial];
    std::ranges::sort(result.entries, {}, &RegisterEntry::serial);
    std::ranges::sort(result.keys);
    return result;
}

Result<QList<QStringList>> registerTable(storage::Reader &reader, const Camp &camp, const wording::Wording &words)
{
    const auto certificates = reader.where<Certificate>("camp", camp.id);
    if (!certificates)
        return std::unexpected(certificates.error());
    QList<QStringList> rows{{words.translate("Certificates", "Serial"), words.translate("Certificates", "Name"),
                             words.translate("Certificates", "Project"), words.translate("Certificates", "State"),
                             words.translate("Certificates", "Reason"), words.translate("Certificates", "Instead of"),
                             words.translate("Certificates", "Issued"), words.translate("Certificates", "Issued by"),
                             words.translate("Certificates", "Template"),
                             words.translate("Certificates", "Page (SHA-256)")}};
    for (const Certificate &each : *certificates) {
        const auto token = readToken(each.signature);
        const Credential credential = token ? token->credential : Credential{};
        rows.append({each.serial, each.printedName, credential.project, wording::word(each.state, words), each.reason,
                     credential.replaces, wording::isoTime(each.issuedAt, insight::campZone(camp.timeZone)),
                     credential.issuedBy, each.templateName, QString::fromLatin1(credential.pageHash.toHex())});
    }
    std::sort(rows.begin() + 1, rows.end(),
              [](const QStringList &a, const QStringList &b) { return a.front() < b.front(); });
    return rows;
}

QJsonObject toJson(const Register &entries)
{
    QJsonArray keys;
    for (const QByteArray &key : entries.keys) {
        const auto camp = entries.camps.find(key);
        keys.append(QJsonObject{{u"id"_s, didOf(key)}, {u"camp"_s, camp != entries.camps.end() ? camp->second : QString()}});
    }
    QJsonArray certificates;
    for (const RegisterEntry &entry : entries.entries)
        certificates.append(QJsonObject{{u"serial"_s, entry.serial},
                                        {u"name"_s, entry.name},
                                        {u"state"_s, QString::fromLatin1(enumName(entry.state))},
                                        {u"replaced_by"_s, entry.replacedBy}});
    return {{u"flotilla"_s, u"register"_s}, {u"keys"_s, keys}, {u"certificates"_s, certificates}};
}

Result<Register> registerFromJson(const QByteArray &bytes, const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"flotilla"_s] != u"register"_s)
        return refuse(Fault::BadRegister, {path});
    Register result;
    for (const auto &key : json[u"keys"_s].toArray()) {
        result.keys.push_back(publicKeyIn(key[u"id"_s].toString().toLatin1()));
        if (result.keys.back().isEmpty())
            return refuse(Fault::BadRegister, {path});
        result.camps[result.keys.back()] = key[u"camp"_s].toString();
    }
    for (const auto &value : json[u"certificates"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        const auto state = enumFromName<CertificateState>(entry[u"state"_s].toString().toStdString());
        if (!state)
            return refuse(Fault::BadRegister, {path});
        result.entries.push_back({.serial = entry[u"serial"_s].toString(),
                                  .name = entry[u"name"_s].toString(),
                                  .state = *state,
                                  .replacedBy = entry[u"replaced_by"_s].toString()});
    }
    return result;
}

} // namespace flotilla::certificate
