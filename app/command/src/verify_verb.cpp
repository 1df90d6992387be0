#include "certificate/certificate_text.h"
#include "certificate/fault.h"
#include "certificate/press.h"
#include "domain/enum_names.h"
#include "place.h"
#include "text_table.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

using namespace certificate;

constexpr qint64 mostBytes = 32 << 20;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    if (file.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(mostBytes >> 20)});
    return file.readAll();
}

/// A register's file, or a camp's place with its registers; with the keys of --key besides.
Result<Register> knownRegister(const Options &options)
{
    Register known;
    if (const QString path = options.value(QLatin1StringView("register")); !path.isEmpty()) {
        const bool isJson = QFileInfo(path).isFile() && [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.read(1) == "{";
        }();
        if (isJson) {
            const auto bytes = bytesOf(path);
            auto read = bytes ? registerFromJson(*bytes, path) : Result<Register>(std::unexpected(bytes.error()));
            if (!read)
                return read;
            known = std::move(*read);
        } else {
            auto place = openForReading(path);
            if (!place)
                return std::unexpected(place.error());
            auto read = readRegister(*place->reader);
            if (!read)
                return read;
            known = std::move(*read);
        }
    }
    if (const QString key = options.value(QLatin1StringView("key")); !key.isEmpty()) {
        const auto bytes = QFileInfo(key).isFile() ? bytesOf(key) : Result<QByteArray>(key.toUtf8());
        if (!bytes)
            return std::unexpected(bytes.error());
        known.keys.push_back(publicKeyIn(*bytes));
        if (known.keys.back().isEmpty())
            return refuse(Fault::BadKeyFile, {key});
    }
    return known;
}

QString code(Verdict verdict)
{
    return QStringList{u"valid"_s, u"altered"_s, u"unknown_key"_s, u"revoked"_s}.at(int(verdict));
}

QString code(Alteration alteration)
{
    return QStringList{u"code"_s, u"signature"_s, u"page"_s, u"pages"_s, u"title"_s, u"register"_s}.at(int(alteration));
}

QJsonObject json(const Verification &found)
{
    QJsonArray altered;
    for (const Alteration each : found.altered)
        altered.append(code(each));
    return {{u"verdict"_s, code(found.verdict)},
            {u"altered"_s, altered},
            {u"serial"_s, found.serial},
            {u"name"_s, found.name},
            {u"camp"_s, found.camp},
            {u"project"_s, found.project},
            {u"issued"_s, found.issued.toString(Qt::ISODate)},
            {u"key"_s, found.key},
            {u"state"_s, QString::fromLatin1(enumName(found.state))},
            {u"replaced_by"_s, found.replacedBy},
            {u"reason"_s, found.reason}};
}

QString text(const Verification &found, const wording::Wording &words)
{
    QString result = verdictText(found.verdict, words) + (words.language() == Language::Chinese ? u"。"_s : u". "_s)
        + verdictMeaning(found.verdict, words) + u'\n';
    for (const Alteration each : found.altered)
        result += u"- "_s + alterationText(each, words) + u'\n';
    if (!found.replacedBy.isEmpty())
        result += wording::fill(words.translate("Certificates", "Replaced by %1"), {found.replacedBy}) + u'\n';
    if (!found.reason.isEmpty())
        result += wording::fill(words.translate("Certificates", "Reason: %1"), {found.reason}) + u'\n';
    TextTable table({});
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.add({label, value});
    };
    add(words.translate("Certificates", "Serial"), found.serial);
    add(words.translate("Certificates", "Name"), found.name);
    add(words.translate("Certificates", "Camp"), found.camp);
    add(words.translate("Certificates", "Project"), found.project);
    add(words.translate("Certificates", "Issued"), found.issued.toString(Qt::ISODate));
    add(words.translate("Certificates", "Key"), found.key);
    return result + table.text();
}

Result<int> run(Context &context, const Options &options)
{
    const auto what = options.argument(0, QLatin1StringView("FILE.pdf|TEXT"));
    if (!what)
        return std::unexpected(what.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    const auto press = loadPress();
    if (!press)
        return std::unexpected(press.error());
    const auto known = knownRegister(options);
    if (!known)
        return std::unexpected(known.error());
    const auto found = [&]() -> Result<Verification> {
        if (!QFileInfo(*what).isFile())
            return (*press)->verifyText(*what, *known);
        const auto bytes = bytesOf(*what);
        if (!bytes)
            return std::unexpected(bytes.error());
        return bytes->startsWith("%PDF-") ? (*press)->verifyPdf(*bytes, *what, *known)
                                          : (*press)->verifyText(QString::fromUtf8(*bytes), *known);
    }();
    if (!found)
        return std::unexpected(found.error());
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, json(*found));
    else
        context.out << text(*found, context.words);
    return found->verdict == Verdict::Valid ? 0 : statusFindings;
}

constexpr std::array options{
    OptionSpec{
        QLatin1StringView("register"), QLatin1StringView("FILE"),
        QT_TRANSLATE_NOOP("CommandLine", "a register that “flotilla certificates --register” wrote, or a camp's file")},
    OptionSpec{QLatin1StringView("key"), QLatin1StringView("KEY"),
               QT_TRANSLATE_NOOP("CommandLine", "a key that you trust: a key file, or did:key:…")},
    jsonOption,
};

} // namespace

constinit const Verb verifyVerb{
    QLatin1StringView("verify"),
    QLatin1StringView("FILE.pdf|TEXT [--register FILE] [--key KEY]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Says whether a certificate, or what its QR code says, is as it was issued; asks no server."),
    options,
    QLatin1StringView("verify certificate.pdf --register camp.flotilla"),
    run};

} // namespace flotilla::command
