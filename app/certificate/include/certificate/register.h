#pragma once

#include "domain/results.h"
#include "storage/reader.h"
#include "wording/wording.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace flotilla::certificate {

/// What verifying needs of a camp's register: its keys and what became of each number.
struct RegisterEntry {
    QString serial;
    QString name;
    CertificateState state = CertificateState::Issued;
    QString replacedBy; ///< serial that stands for it now
    QString reason;
    bool operator==(const RegisterEntry &) const = default;
};
struct Register {
    std::vector<QByteArray> keys;        ///< public keys, each once
    std::map<QByteArray, QString> camps; ///< whose key it is, where that is known
    std::vector<RegisterEntry> entries;
    const RegisterEntry *find(const QString &serial) const;
    bool operator==(const Register &) const = default;
};

/// The registers of all camps of a place.
Result<Register> readRegister(storage::Reader &reader);
/// The certificates of a camp as rows of a table, with a header in the language of `words`; times in the camp's zone.
Result<QList<QStringList>> registerTable(storage::Reader &reader, const Camp &camp, const wording::Wording &words);
/// The register as a file that may stand beside the camp's list for all to see, and back. BadKeyFile names the path.
QJsonObject toJson(const Register &entries);
Result<Register> registerFromJson(const QByteArray &bytes, const QString &path);

} // namespace flotilla::certificate
