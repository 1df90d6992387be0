#include "certificate/register.h"
#include "key_file.h"
#include "place.h"
#include "storage/schema.h"
#include "text_table.h"

#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

/// How many certificates of a camp were signed with a key, and with others.
struct Signatures {
    int own = 0;
    int others = 0;
};

Result<Signatures> countSignatures(storage::Reader &reader, Id<Camp> camp, const QByteArray &key)
{
    const auto certificates = reader.where<Certificate>("camp", camp);
    if (!certificates)
        return std::unexpected(certificates.error());
    Signatures counted;
    for (const Certificate &each : *certificates)
        if (const auto token = certificate::readToken(each.signature))
            ++(token->publicKey == key ? counted.own : counted.others);
    return counted;
}

void print(Context &context, const Options &options, const certificate::KeyState &state, const Signatures &counted)
{
    const QString id = state.publicKey.isEmpty() ? QString() : certificate::didOf(state.publicKey);
    if (options.has(jsonOption.name)) {
        printJson(context.out,
                  {{u"file"_s, state.path},
                   {u"exists"_s, state.isThere},
                   {u"closed"_s, state.isClosed},
                   {u"key"_s, id},
                   {u"signed"_s, counted.own},
                   {u"signed_by_others"_s, counted.others}});
        return;
    }
    const auto &words = context.words;
    TextTable table({});
    table.add({words.translate("Certificates", "Key file"), state.path});
    if (!state.isThere) {
        context.out << table.text() << words.translate("Certificates", "It is made when the first certificate is issued.")
                    << u'\n';
        return;
    }
    table.add({words.translate("Certificates", "Key"), id});
    table.add({words.translate("Certificates", "Passphrase"),
               state.isClosed ? words.translate("Certificates", "yes")
                              : words.translate("Certificates", "no: whoever reads the file can sign")});
    table.add({words.translate("Certificates", "Certificates signed with it"), QString::number(counted.own)});
    if (counted.others > 0)
        table.add({words.translate("Certificates", "Signed with other keys"), QString::number(counted.others)});
    context.out << table.text();
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    const auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    const auto camp = chooseCamp(*place->reader, options.value(campOption.name));
    if (!camp)
        return std::unexpected(camp.error());
    const QString path = keyFileOf(options, *camp);
    if (const QString to = options.value(QLatin1StringView("backup")); !to.isEmpty()) {
        if (const auto done = certificate::copyKey(path, to); !done)
            return std::unexpected(done.error());
        context.err << wording::fill(context.words.translate("Certificates",
                                                             "A copy of the key is in %1. Keep it where others "
                                                             "cannot read it, and not with the camp's file."),
                                     {to})
                    << Qt::endl;
    }
    if (options.has(QLatin1StringView("renew"))) {
        const QDate day = toDateTime(context.clock.now()).date();
        const auto aside = certificate::putKeyAside(path, day);
        if (!aside)
            return std::unexpected(aside.error());
        const auto press = certificate::loadPress();
        if (!press)
            return std::unexpected(press.error());
        if (const auto key = signingKey(context, options, **press, *camp); !key)
            return std::unexpected(key.error());
        context.err << wording::fill(
            context.words.translate("Certificates",
                                    "The key before it is kept as %1. What it signed stays valid; write "
                                    "the page that verifies again after the next certificates."),
            {*aside})
                    << Qt::endl;
    }
    const auto state = certificate::lookAtKey(path);
    if (!state)
        return std::unexpected(state.error());
    const auto counted = countSignatures(*place->reader, camp->id, state->publicKey);
    if (!counted)
        return std::unexpected(counted.error());
    print(context, options, *state, *counted);
    return 0;
}

constexpr std::array options{
    campOption,
    keyOption,
    OptionSpec{QLatin1StringView("backup"), QLatin1StringView("OUT"),
               QT_TRANSLATE_NOOP("CommandLine", "write a copy of the key file that only you can read")},
    OptionSpec{QLatin1StringView("renew"),
               {},
               QT_TRANSLATE_NOOP("CommandLine", "make a new key for the next certificates; the old one is put aside")},
    passphraseOption,
    jsonOption,
};

} // namespace

constinit const Verb keysVerb{
    QLatin1StringView("keys"),
    QLatin1StringView("FILE [--camp SLUG] [--backup OUT] [--renew]"),
    QT_TRANSLATE_NOOP("CommandLine", "Says which key a camp signs its certificates with; copies it, or makes a new one."),
    options,
    QLatin1StringView("keys camp.flotilla --camp 6th --backup camp-key.json"),
    run};

} // namespace flotilla::command
