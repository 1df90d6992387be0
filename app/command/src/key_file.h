#pragma once

#include "certificate/key_store.h"
#include "verb.h"

namespace flotilla::command {

/// The key that a camp signs with: --key FILE, else the one in the user's own folder. Makes it, for the user alone, when there is
/// none yet and says where. The passphrase is the first line of --passphrase-file. BadKeyFile, WrongPassphrase.
Result<certificate::SigningKey> signingKey(Context &context, const Options &options, const certificate::Press &press,
                                           const Camp &camp);
/// Where it is, or would be.
QString keyFileOf(const Options &options, const Camp &camp);

inline constexpr OptionSpec keyOption{
    QLatin1StringView("key"), QLatin1StringView("FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "the camp's key file; made when it is not there. Keep a copy of it")};
inline constexpr OptionSpec passphraseOption{
    QLatin1StringView("passphrase-file"), QLatin1StringView("FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "a file whose first line is the passphrase of the key file")};

} // namespace flotilla::command
