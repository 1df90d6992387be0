#include "key_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

Result<QByteArray> passphrase(const Options &options)
{
    const QString path = options.value(passphraseOption.name);
    if (path.isEmpty())
        return QByteArray();
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::PathMissing, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    return file.readLine(4096).trimmed();
}

} // namespace

QString keyFileOf(const Options &options, const Camp &camp)
{
    const QString path = options.value(keyOption.name);
    return path.isEmpty() ? certificate::keyPath(platform::Paths::standard(), camp) : path;
}

Result<certificate::SigningKey> signingKey(Context &context, const Options &options, const certificate::Press &press,
                                           const Camp &camp)
{
    const auto secret = passphrase(options);
    if (!secret)
        return std::unexpected(secret.error());
    const QString path = keyFileOf(options, camp);
    if (QFileInfo::exists(path))
        return certificate::readKey(press, path, *secret);
    auto key = certificate::makeKey(press, path, *secret);
    if (key)
        context.err << wording::fill(context.words.translate("CommandLine",
                                                             "Made a key for this camp's certificates: %1. Keep a copy of "
                                                             "it in a safe place; whoever has it can sign for the camp."),
                                     {path})
                    << Qt::endl;
    return key;
}

} // namespace flotilla::command
