#include "wording/error_text.h"

#include "certificate_faults.h"
#include "record_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

namespace {

struct Sentence {
    ErrorCode code;
    const char *text;
};

constexpr auto usageSentences = std::to_array<Sentence>({
    {ErrorCode::UnknownCommand,
     QT_TRANSLATE_NOOP("Errors", "There is no command “%1”. “flotilla --help” lists all there are.")},
    {ErrorCode::UnknownOption,
     QT_TRANSLATE_NOOP("Errors", "There is no option “%1” here. “--help” after the command lists its options.")},
    {ErrorCode::MissingArgument,
     QT_TRANSLATE_NOOP("Errors", "%1 is missing. “--help” after the command shows what belongs where.")},
    {ErrorCode::BadValue,
     QT_TRANSLATE_NOOP("Errors", "“%2” is not a value for %1. “--help” after the command shows what it takes.")},
    {ErrorCode::NotAllowed, QT_TRANSLATE_NOOP("Errors", "%1 is not allowed: %2. Nothing was changed.")},
});

constexpr auto inputSentences = std::to_array<Sentence>({
    {ErrorCode::PathMissing, QT_TRANSLATE_NOOP("Errors", "There is nothing at %1. Check the path.")},
    {ErrorCode::NotAFolder,
     QT_TRANSLATE_NOOP("Errors", "%1 is a file, not a folder. Choose the folder that holds the reports.")},
    {ErrorCode::NoPermission,
     QT_TRANSLATE_NOOP("Errors", "You have no permission for %1. Change its permissions, or choose another place.")},
    {ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Errors", "%1 is larger than %2 MB and was not read.")},
    {ErrorCode::NotText, QT_TRANSLATE_NOOP("Errors", "%1 is not a text file and was not read.")},
    {ErrorCode::LinkOutsideTree,
     QT_TRANSLATE_NOOP("Errors", "%1 is a link that leads out of its folder; it was not followed.")},
    {ErrorCode::NoReports,
     QT_TRANSLATE_NOOP("Errors",
                       "No reports were found in %1. Choose the camp's folder: the one with a folder for each person.")},
    {ErrorCode::RepositoryBroken,
     QT_TRANSLATE_NOOP("Errors",
                       "The Git repository at %1 cannot be read: %2. Nothing was changed; “git fsck” there tells more.")},
    {ErrorCode::RepositoryShallow,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is a shallow clone, without its history: when reports were handed in is unknown. Run "
                       "“git fetch --unshallow” there and import again.")},
    {ErrorCode::RepositoryHash,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is a Git repository with SHA-256 names, which cannot be read yet. Its work tree can be "
                       "imported as a folder; times are unknown then.")},
    {ErrorCode::RepositoryOwner,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 belongs to another user, so Git refuses to read it. If you trust it, run "
                       "“git config --global --add safe.directory %1” and try again.")},
    {ErrorCode::FetchFailed,
     QT_TRANSLATE_NOOP("Errors",
                       "Fetching from %1 failed: %2. What was there is unchanged; check the network and your access, "
                       "then try again.")},
    {ErrorCode::GitMissing,
     QT_TRANSLATE_NOOP("Errors", "The program “git” was not found. Install Git, or say in the settings where it is.")},
    {ErrorCode::BadArchive,
     QT_TRANSLATE_NOOP("Errors", "%1 is not a complete Flotilla archive: line %2 cannot be read. Nothing was imported.")},
    {ErrorCode::PackedBroken,
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be unpacked: %2. Nothing was imported; download or pack it again.")},
    {ErrorCode::PackedUnsafe,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 holds a file whose path leads out of it (%2). Nothing was imported; do not trust this file.")},
    {ErrorCode::BadCsv,
     QT_TRANSLATE_NOOP("Errors",
                       "Line %2 of %1 cannot be read as a row of a table. Nothing was imported; save the file as CSV "
                       "in UTF-8 and try again.")},
    {ErrorCode::MissingColumn,
     QT_TRANSLATE_NOOP("Errors", "%1 has no column “%2”. Nothing was imported; add the column and try again.")},
    {ErrorCode::BadCampFile,
     QT_TRANSLATE_NOOP("Errors",
                       "The camp's file %1 cannot be used: its field “%2” is missing or wrong. Nothing was changed.")},
    {ErrorCode::UnknownCamp,
     QT_TRANSLATE_NOOP("Errors", "There is no camp “%1” here. “flotilla summary” lists all there are.")},
    {ErrorCode::UnknownPeriod, QT_TRANSLATE_NOOP("Errors", "This camp has no period %1.")},
    {ErrorCode::SeveralCamps,
     QT_TRANSLATE_NOOP("Errors", "There are several camps here: %1. Say which one you mean with --camp.")},
    {ErrorCode::UnknownEdition, QT_TRANSLATE_NOOP("Errors", "There is no edition “%1” in the source. These are there: %2.")},
    {ErrorCode::RuleBroken,
     QT_TRANSLATE_NOOP("Errors", "This would break a rule of the camp: %1 (%2). Nothing was changed.")},
    {ErrorCode::NotAReview,
     QT_TRANSLATE_NOOP("Errors",
                       "This text would be taken for a placeholder, not for a review. Nothing was changed; write a "
                       "sentence, or a mark such as ✔.")},
    {ErrorCode::ReviewUnplaceable,
     QT_TRANSLATE_NOOP("Errors",
                       "The review cannot be put into %1 without changing what else stands there. It is kept here as not "
                       "yet written back; paste it by hand.")},
    {ErrorCode::ReviewTouched,
     QT_TRANSLATE_NOOP("Errors",
                       "Somebody wrote in the review section of %1 meanwhile. Your review is kept here as not yet written "
                       "back; import the repository, read what they wrote, then write it back.")},
    {ErrorCode::FileGone,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is not in the branch %2 any more. The review is kept here as not yet written back; import the "
                       "repository to see where the report is now.")},
    {ErrorCode::PathUnclear,
     QT_TRANSLATE_NOOP("Errors",
                       "It is not clear which file of the branch %1 is: %2. The review is kept here as not yet written "
                       "back; paste it by hand.")},
    {ErrorCode::PullUnknown,
     QT_TRANSLATE_NOOP("Errors",
                       "The report has no open pull request that the repository's remotes know (%1). The review is kept "
                       "here as not yet written back; use the branch of the period.")},
    {ErrorCode::PullMerged,
     QT_TRANSLATE_NOOP("Errors",
                       "Pull request #%1 was merged or closed meanwhile. The review is kept here as not yet written back; "
                       "use the branch of the period.")},
    {ErrorCode::PullBranchGone,
     QT_TRANSLATE_NOOP("Errors",
                       "No branch that Git can reach is the head of pull request #%1. The review is kept here as not yet "
                       "written back; add its author's fork as a remote, or paste the review by hand.")},
    {ErrorCode::PullBranchUnclear,
     QT_TRANSLATE_NOOP("Errors",
                       "Several branches may be the head of pull request #%1: %2. The review is kept here as not yet "
                       "written back; paste it by hand.")},
    {ErrorCode::DefaultBranchClosed,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is the default branch, and this camp does not let reviews go there. The review is kept here as "
                       "not yet written back.")},
    {ErrorCode::BranchMoved,
     QT_TRANSLATE_NOOP("Errors",
                       "Others pushed to %1 again and again meanwhile. The review is kept here as not yet written back; try "
                       "again in a moment.")},
    {ErrorCode::PushDenied,
     QT_TRANSLATE_NOOP("Errors",
                       "You may not push to the branch %2 of %1: %3. The review is kept here as not yet written back; ask "
                       "for access, or paste it by hand.")},
    {ErrorCode::PushFailed,
     QT_TRANSLATE_NOOP("Errors",
                       "Pushing to %1 failed: %2. The review is kept here as not yet written back; check the network and "
                       "try again.")},
    {ErrorCode::GitIdentityMissing,
     QT_TRANSLATE_NOOP("Errors",
                       "Git does not know who you are. The review is kept here as not yet written back; set your name and "
                       "address with “git config --global user.name …” and “git config --global user.email …”.")},
    {ErrorCode::NullCharacter,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” has a character in it that cannot be stored (U+0000). Nothing was changed; remove it and "
                       "try again.")},
    {ErrorCode::TextTooLong,
     QT_TRANSLATE_NOOP("Errors", "“%1” is longer than %2 KB. Nothing was changed; shorten it, or attach it as a file.")},
});

constexpr auto storageSentences = std::to_array<Sentence>({
    {ErrorCode::CannotOpen, QT_TRANSLATE_NOOP("Errors", "%1 cannot be opened: %2. It was not changed.")},
    {ErrorCode::NotFlotillaFile, QT_TRANSLATE_NOOP("Errors", "%1 is not a Flotilla file. It was not changed.")},
    {ErrorCode::NewerSchema,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 was written by a newer Flotilla: it has format %2, and this one knows %3 at most. It was not "
                       "changed; update Flotilla to open it.")},
    {ErrorCode::NetworkDrive,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is on a network drive, where a file cannot be shared safely. Move it to a disk of this "
                       "computer, or work together on a PostgreSQL server (postgresql://…).")},
    {ErrorCode::StorageFailed,
     QT_TRANSLATE_NOOP("Errors", "The camp's data could not be read or written: %1. What was stored before is unchanged.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Errors",
                       "There is no space left for %1. What was stored before is unchanged; free some space and try "
                       "again.")},
    {ErrorCode::WriteFailed,
     QT_TRANSLATE_NOOP("Errors", "%1 could not be written: %2. If there was a file before, it is unchanged.")},
    {ErrorCode::NotOurFile,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is there already and was not made by Flotilla, so it was not replaced. Choose another name, "
                       "or move that file away.")},
    {ErrorCode::VersionConflict,
     QT_TRANSLATE_NOOP("Errors",
                       "%2 changed %1 at %3 while you worked on it (%4). Your change was not stored; look at theirs, then "
                       "enter yours again.")},
    {ErrorCode::NotUnique,
     QT_TRANSLATE_NOOP("Errors", "Another record has the same %2 as %1. Nothing was changed; choose another value.")},
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("Errors",
                       "This is not there, or not any more: %1. If somebody deleted it, the history can bring it back.")},
    {ErrorCode::UndoRefused, QT_TRANSLATE_NOOP("Errors", "This cannot be undone: %1 %2. Nothing was changed.")},
    {ErrorCode::IntegrityBroken,
     QT_TRANSLATE_NOOP("Errors", "The data are damaged: %1. Keep this file as it is and continue with the newest backup.")},
    {ErrorCode::MigrationFailed,
     QT_TRANSLATE_NOOP("Errors", "Bringing the data to format %1 failed: %2. They are as they were before.")},
    {ErrorCode::PartMissing,
     QT_TRANSLATE_NOOP("Errors", "A part of Flotilla is missing: %1. Nothing was changed; install Flotilla again.")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP("Errors", "Another program is writing to %1 just now. Nothing was changed; try again in a moment.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was changed.")},
});

const char *sentence(ErrorCode code)
{
    for (const auto &table : {std::span<const Sentence>(usageSentences), std::span<const Sentence>(inputSentences),
                              std::span<const Sentence>(storageSentences)})
        if (const auto found = std::ranges::find(table, code, &Sentence::code); found != table.end())
            return found->text;
    return "";
}

} // namespace

QString errorText(const Error &error, const Wording &wording)
{
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::RuleBroken)
        if (const QString fault = certificateFault(arguments.value(0), wording); !fault.isEmpty())
            return fill(fault, arguments.mid(1));
    const auto put = [&](qsizetype index, QString (*text)(const QString &, const Wording &)) {
        if (index < arguments.size())
            arguments[index] = text(arguments[index], wording);
    };
    switch (error.code) {
    case ErrorCode::VersionConflict:
        put(0, recordText);
        put(3, fieldsText);
        break;
    case ErrorCode::NotUnique:
        put(0, recordText);
        put(1, fieldsText);
        break;
    case ErrorCode::NotFound:
        put(0, recordText);
        break;
    case ErrorCode::UndoRefused:
        put(0, recordText);
        put(1, reasonText);
        break;
    case ErrorCode::RuleBroken:
        put(0, reasonText);
        put(1, recordText);
        break;
    case ErrorCode::NotAllowed:
        put(0, reasonText);
        put(1, reasonText);
        break;
    case ErrorCode::MigrationFailed:
    case ErrorCode::FetchFailed:
    case ErrorCode::PushFailed:
        put(1, reasonText);
        break;
    default:
        break;
    }
    // An argument may be empty: a refusal that is about no record.
    return fill(wording.translate("Errors", sentence(error.code)), arguments).replace(u"  "_s, u" "_s);
}

} // namespace flotilla::wording
