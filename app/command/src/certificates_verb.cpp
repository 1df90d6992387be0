#include "certificate/certificate_text.h"
#include "certificate/issue.h"
#include "certificate/register.h"
#include "certificate/verify_page.h"
#include "key_file.h"
#include "place.h"
#include "platform/files.h"
#include "storage/schema.h"
#include "text_table.h"
#include "wording/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

using namespace certificate;

constexpr QByteArrayView registerMark = "\"flotilla\": \"register\"";

Result<Paper> paperMeant(const Options &options)
{
    const QString name = options.value(QLatin1StringView("paper"));
    if (name.isEmpty())
        return Paper{};
    const auto paper = paperFromName(name.contains(u'-') ? name : name + u"-landscape"_s);
    if (!paper)
        return fail(ErrorCode::BadValue, {u"--paper"_s, name});
    return *paper;
}

QString label(const Candidate &candidate)
{
    return candidate.login.isEmpty() || candidate.login == candidate.name
        ? candidate.name
        : candidate.name + u" ("_s + candidate.login + u')';
}

/// The people of --only, by GitHub ID; whoever is not entitled is said with the reason.
Result<QSet<Id<Person>>> onlyThese(const QString &ids, const std::vector<Candidate> &candidates,
                                   const wording::Wording &words)
{
    QSet<Id<Person>> only;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(
            candidates, [&](const Candidate &candidate) { return foldLogin(candidate.login) == foldLogin(id); });
        if (found == candidates.end())
            return fail(ErrorCode::BadValue, {u"--only"_s, id});
        if (found->obstacle != Obstacle::None)
            return fail(ErrorCode::NotAllowed, {label(*found), obstacleText(found->obstacle, words)});
        only.insert(found->person);
    }
    return only;
}

Result<IssueRequest> requestOf(const Options &options, const Camp &camp)
{
    const auto press = loadPress();
    if (!press)
        return std::unexpected(press.error());
    auto design = openTemplate(options.value(QLatin1StringView("template")));
    if (!design)
        return std::unexpected(design.error());
    const auto paper = paperMeant(options);
    if (!paper)
        return std::unexpected(paper.error());
    const QString pattern = options.value(QLatin1StringView("serial"));
    const auto serials = pattern.isEmpty() ? SerialPattern::usual() : SerialPattern::parse(pattern);
    if (!serials)
        return std::unexpected(serials.error());
    IssueRequest request{.press = *press,
                         .camp = camp,
                         .design = std::move(*design),
                         .paper = *paper,
                         .serials = *serials,
                         .address = options.value(QLatin1StringView("address")),
                         .imprint = {.organiser = options.value(QLatin1StringView("organiser")),
                                     .withGrade = options.has(QLatin1StringView("grade"))},
                         .who = userName()};
    return request;
}

/// Prints who is entitled, who has a certificate, and why others get none.
int list(Context &context, const std::vector<Candidate> &candidates, const Options &options)
{
    QJsonArray array;
    TextTable table({});
    for (const Candidate &candidate : candidates) {
        const QString serial = candidate.current ? candidate.current->serial : QString();
        const bool isIssued = candidate.current && !candidate.current->signature.isEmpty();
        array.append(QJsonObject{{u"id"_s, candidate.login},
                                 {u"name"_s, candidate.name},
                                 {u"entitled"_s, candidate.obstacle == Obstacle::None},
                                 {u"issued"_s, isIssued},
                                 {u"serial"_s, serial}});
        QString state = candidate.obstacle == Obstacle::None ? context.words.translate("Certificates", "entitled")
                                                             : obstacleText(candidate.obstacle, context.words);
        if (isIssued)
            state = wording::fill(context.words.translate("Certificates", "issued: %1"), {serial});
        table.add({candidate.login, candidate.name, state});
    }
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, {{u"certificates"_s, array}});
    else
        context.out << table.text();
    return 0;
}

/// Refuses, before anything is issued, a folder that cannot be written.
Result<QString> outFolder(const Options &options)
{
    QString out = options.value(QLatin1StringView("out"));
    if (out.isEmpty())
        return fail(ErrorCode::MissingArgument, {u"--out DIR"_s});
    if (!QFileInfo(out).exists())
        if (const auto made = platform::makeFolder(out); !made)
            return std::unexpected(made.error());
    if (!QFileInfo(out).isDir())
        return fail(ErrorCode::NotAFolder, {out});
    if (!QFileInfo(out).isWritable())
        return fail(ErrorCode::NoPermission, {out});
    return out;
}

Result<void> write(const QString &folder, const MadeCertificate &made)
{
    return platform::writeOutput(QDir(folder).filePath(fileNameOf(made.serial)), made.pdf);
}

Result<int> issue(Context &context, storage::Store &store, const IssueRequest &request, const SigningKey &key,
                  const QString &folder)
{
    int shown = -1;
    const auto goOn = [&](int done, int all) {
        if (all > 0 && done * 10 / all != shown && done > 0) {
            shown = done * 10 / all;
            context.err << wording::fill(context.words.translate("Certificates", "%1 of %2 …"),
                                         {QString::number(done), QString::number(all)})
                        << Qt::endl;
        }
        return !context.isCancelled();
    };
    const auto outcome = issueCertificates(
        store, request, key, context.clock, [&](const MadeCertificate &made) { return write(folder, made); }, goOn);
    if (!outcome)
        return std::unexpected(outcome.error());
    for (const FailedCertificate &failed : outcome->failed)
        context.err << label(failed.candidate) << u": "_s << wording::errorText(failed.error, context.words) << Qt::endl;
    context.err << context.words.translate("Certificates", "%n certificate(s) issued.", nullptr, outcome->issued);
    if (outcome->again > 0)
        context.err << u' '
                    << context.words.translate("Certificates", "%n had been issued before and was written again.", nullptr,
                                               outcome->again);
    context.err << Qt::endl;
    return outcome->failed.empty() ? 0 : statusFindings;
}

Result<int> change(Context &context, storage::Store &store, const IssueRequest &request, const Options &options)
{
    const QString reason = options.value(QLatin1StringView("reason")).trimmed();
    if (reason.isEmpty())
        return fail(ErrorCode::MissingArgument, {u"--reason TEXT"_s});
    if (const QString serial = options.value(QLatin1StringView("revoke")); !serial.isEmpty()) {
        if (const auto done = revokeCertificate(store, request.camp.id, serial, reason, request.who, context.clock); !done)
            return std::unexpected(done.error());
        context.err << wording::fill(context.words.translate("Certificates", "%1 is revoked."), {serial}) << Qt::endl;
        return 0;
    }
    const QString serial = options.value(QLatin1StringView("reissue"));
    const auto folder = outFolder(options);
    if (!folder)
        return std::unexpected(folder.error());
    const auto key = signingKey(context, options, *request.press, request.camp);
    if (!key)
        return std::unexpected(key.error());
    const auto made = reissueCertificate(store, request, *key, serial, reason, context.clock);
    if (!made)
        return std::unexpected(made.error());
    if (const auto done = write(*folder, *made); !done)
        return std::unexpected(done.error());
    context.err << wording::fill(context.words.translate("Certificates", "%2 is issued in place of %1."),
                                 {serial, made->serial})
                << Qt::endl;
    return 0;
}

/// The register and the page that verifies, where they are asked for.
Result<void> writeForOthers(storage::Store &store, const Options &options)
{
    const QString path = options.value(QLatin1StringView("register"));
    const QString page = options.value(QLatin1StringView("page"));
    if (path.isEmpty() && page.isEmpty())
        return {};
    const auto reader = storage::Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    const auto entries = readRegister(**reader);
    if (!entries)
        return std::unexpected(entries.error());
    if (!path.isEmpty())
        if (auto done = platform::writeOutput(path, QJsonDocument(toJson(*entries)).toJson(), {.bytes = registerMark});
            !done)
            return done;
    return page.isEmpty() ? Result<void>() : platform::writeOutput(page, verifyPage(*entries), {.bytes = verifyPageMark});
}

Result<int> work(Context &context, storage::Store &store, const Options &options)
{
    const QString only = options.value(QLatin1StringView("only"));
    std::optional<IssueRequest> request;
    {
        const auto reader = storage::Reader::begin(store);
        if (!reader)
            return std::unexpected(reader.error());
        const auto camp = chooseCamp(**reader, options.value(QLatin1StringView("camp")));
        if (!camp)
            return std::unexpected(camp.error());
        auto asked = requestOf(options, *camp);
        if (!asked)
            return std::unexpected(asked.error());
        const auto candidates = readCandidates(**reader, camp->id, asked->imprint);
        if (!candidates)
            return std::unexpected(candidates.error());
        if (options.has(QLatin1StringView("list")))
            return list(context, *candidates, options);
        const auto these = onlyThese(only, *candidates, context.words);
        if (!these)
            return std::unexpected(these.error());
        asked->only = *these;
        request = std::move(*asked);
    }
    if (options.has(QLatin1StringView("revoke")) || options.has(QLatin1StringView("reissue"))) {
        const auto status = change(context, store, *request, options);
        if (!status)
            return status;
    } else if (options.has(QLatin1StringView("out"))
               || !(options.has(QLatin1StringView("register")) || options.has(QLatin1StringView("page")))) {
        const auto folder = outFolder(options);
        if (!folder)
            return std::unexpected(folder.error());
        const auto key = signingKey(context, options, *request->press, request->camp);
        if (!key)
            return std::unexpected(key.error());
        const auto status = issue(context, store, *request, *key, *folder);
        if (!status || *status != 0)
            return status;
    }
    if (const auto done = writeForOthers(store, options); !done)
        return std::unexpected(done.error());
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    const auto mode = options.has(QLatin1StringView("list")) ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite;
    const auto store = storage::Store::open(storage::Location::parse(*file), mode);
    if (!store)
        return std::unexpected(store.error());
    return work(context, **store, options);
}

constexpr std::array options{
    campOption,
    OptionSpec{QLatin1StringView("out"), QLatin1StringView("DIR"),
               QT_TRANSLATE_NOOP("CommandLine", "the folder for the PDF files, one a certificate, named by serial")},
    OptionSpec{QLatin1StringView("template"), QLatin1StringView("T"),
               QT_TRANSLATE_NOOP("CommandLine", "formal (the default), modern, bilingual, or a template's file")},
    OptionSpec{QLatin1StringView("paper"), QLatin1StringView("P"),
               QT_TRANSLATE_NOOP("CommandLine", "a4 (the default), letter, a4-portrait or letter-portrait")},
    OptionSpec{QLatin1StringView("only"), QLatin1StringView("ID,ID"),
               QT_TRANSLATE_NOOP("CommandLine", "only these people, by GitHub ID")},
    OptionSpec{QLatin1StringView("serial"), QLatin1StringView("PATTERN"),
               QT_TRANSLATE_NOOP("CommandLine",
                                 "how numbers are made: {CAMP}, {year}, {date}, {nnnn}; a check letter follows unless "
                                 "{nocheck} is in it")},
    OptionSpec{
        QLatin1StringView("address"), QLatin1StringView("URL"),
        QT_TRANSLATE_NOOP("CommandLine", "the page that the QR code leads to; without it, the code is self-contained")},
    OptionSpec{QLatin1StringView("organiser"), QLatin1StringView("NAME"),
               QT_TRANSLATE_NOOP("CommandLine", "who signs beside the mentor; else made from the camp's title")},
    OptionSpec{QLatin1StringView("grade"), {}, QT_TRANSLATE_NOOP("CommandLine", "print the grade as well")},
    keyOption,
    passphraseOption,
    OptionSpec{QLatin1StringView("list"),
               {},
               QT_TRANSLATE_NOOP("CommandLine", "print who is entitled and why others are not; issue nothing")},
    OptionSpec{QLatin1StringView("reissue"), QLatin1StringView("SERIAL"),
               QT_TRANSLATE_NOOP("CommandLine", "issue a new one in place of this one; needs --reason")},
    OptionSpec{QLatin1StringView("revoke"), QLatin1StringView("SERIAL"),
               QT_TRANSLATE_NOOP("CommandLine", "take this one back; needs --reason")},
    OptionSpec{QLatin1StringView("reason"), QLatin1StringView("TEXT"),
               QT_TRANSLATE_NOOP("CommandLine", "why, for the register")},
    OptionSpec{QLatin1StringView("register"), QLatin1StringView("OUT"),
               QT_TRANSLATE_NOOP("CommandLine", "also write the register, for “flotilla verify --register”")},
    OptionSpec{
        QLatin1StringView("page"), QLatin1StringView("OUT.html"),
        QT_TRANSLATE_NOOP("CommandLine", "also write the page that --address leads to, which checks codes in the browser")},
    jsonOption,
};

} // namespace

constinit const Verb certificatesVerb{
    QLatin1StringView("certificates"),
    QLatin1StringView("FILE [--camp SLUG] --out DIR [--template T] [--only ID,ID]"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Issues certificates to the graduates of final results, as PDF files; doing it again writes the same files."),
    options,
    QLatin1StringView("certificates camp.flotilla --camp 6th --out certificates"),
    run};

} // namespace flotilla::command
