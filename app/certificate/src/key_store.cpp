#include "certificate/key_store.h"

#include "certificate/fault.h"
#include "platform/files.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

constexpr qint64 mostBytes = 64 << 10;

Result<QByteArray> readSmall(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::PathMissing, {path});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    return file.read(mostBytes);
}

} // namespace

QString keyPath(const platform::Paths &paths, const Camp &camp)
{
    return u"%1/keys/%2-%3.key"_s.arg(paths.data, camp.slug, toText(camp.id));
}

Result<KeyState> lookAtKey(const QString &path)
{
    KeyState state{.path = path, .isThere = QFileInfo::exists(path)};
    if (!state.isThere)
        return state;
    const auto bytes = readSmall(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    state.publicKey = publicKeyIn(*bytes);
    state.isClosed = json.contains(u"closed"_s);
    if (json[u"flotilla"_s] != u"key"_s || state.publicKey.isEmpty())
        return refuse(Fault::BadKeyFile, {path});
    return state;
}

Result<SigningKey> readKey(const Press &press, const QString &path, const QByteArray &passphrase)
{
    const auto bytes = readSmall(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return press.openKey(*bytes, passphrase, path);
}

Result<SigningKey> makeKey(const Press &press, const QString &path, const QByteArray &passphrase)
{
    if (const auto made = platform::makeFolder(QFileInfo(path).absolutePath()); !made)
        return std::unexpected(made.error());
    auto key = press.makeKey();
    if (const auto done = platform::writeOutput(path, press.keyFile(key, passphrase), {}, platform::Readers::Owner); !done)
        return std::unexpected(done.error());
    return key;
}

Result<void> copyKey(const QString &path, const QString &to)
{
    const auto bytes = readSmall(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (publicKeyIn(*bytes).isEmpty())
        return refuse(Fault::BadKeyFile, {path});
    return platform::writeOutput(to, *bytes, {}, platform::Readers::Owner);
}

Result<QString> putKeyAside(const QString &path, QDate day)
{
    if (const auto state = lookAtKey(path); !state || !state->isThere)
        return state ? fail(ErrorCode::PathMissing, {path}) : std::unexpected(state.error());
    for (int number = 1;; ++number) {
        QString aside =
            u"%1.until-%2%3"_s.arg(path, day.toString(Qt::ISODate), number == 1 ? QString() : u"-%1"_s.arg(number));
        if (QFileInfo::exists(aside))
            continue;
        if (!QFile::rename(path, aside))
            return fail(ErrorCode::NoPermission, {path});
        return aside;
    }
}

} // namespace flotilla::certificate
