#pragma once

#include <QMetaType>
#include <QStringList>

#include <expected>

namespace flotilla {

/// What went wrong. The sentence a person reads is made from the code and its arguments where it is shown
/// (wording/error_text.h), in the language of that place. Grouped by the exit status of the command line.
enum class ErrorCode {
    // Asked for in a wrong way (exit status 2).
    UnknownCommand,  // command
    UnknownOption,   // option
    MissingArgument, // what is missing
    BadValue,        // option, value
    NotAllowed,      // what, why
    // The input cannot be used (3).
    PathMissing,         // path
    NotAFolder,          // path
    NoPermission,        // path
    FileTooLarge,        // path, size limit in MiB
    NotText,             // path
    LinkOutsideTree,     // path
    NoReports,           // source
    RepositoryBroken,    // path, reason
    RepositoryShallow,   // path
    RepositoryHash,      // path
    RepositoryOwner,     // path
    FetchFailed,         // remote, reason
    GitMissing,          //
    BadArchive,          // path, line
    PackedBroken,        // path of a packed folder (zip, tar.gz), reason
    PackedUnsafe,        // path of a packed folder, the path in it that leads out of it
    BadCsv,              // path, line
    MissingColumn,       // path, column
    BadCampFile,         // path, field
    UnknownCamp,         // slug
    UnknownPeriod,       // number
    SeveralCamps,        // the slugs to choose from
    UnknownEdition,      // name, the editions there are
    RuleBroken,          // rule, record
    NotAReview,          //
    ReviewUnplaceable,   // path
    ReviewTouched,       // path
    FileGone,            // path, branch
    PathUnclear,         // path, the paths it may be
    PullUnknown,         // number
    PullMerged,          // number
    PullBranchGone,      // number
    PullBranchUnclear,   // number, the branches it may be
    DefaultBranchClosed, // branch
    BranchMoved,         // branch
    PushDenied,          // remote, branch, reason
    PushFailed,          // remote, reason
    GitIdentityMissing,  //
    NullCharacter,       // field
    TextTooLong,         // field, limit in KiB
    // The storage did not do it (4).
    CannotOpen,      // location, reason
    NotFlotillaFile, // path
    NewerSchema,     // location, its version, ours
    NetworkDrive,    // path
    StorageFailed,   // reason
    DiskFull,        // path
    WriteFailed,     // path, reason
    NotOurFile,      // path
    VersionConflict, // record, who, when, fields
    NotUnique,       // record, field
    NotFound,        // record
    UndoRefused,     // record, reason
    IntegrityBroken, // what
    MigrationFailed, // version, reason
    PartMissing,     // library
    // Somebody else is at it (5).
    Busy, // location
    // Stopped by the user (130).
    Cancelled,
};

struct Error {
    ErrorCode code;
    QStringList arguments = {};

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::NotFound, {name});`
inline std::unexpected<Error> fail(ErrorCode code, QStringList arguments = {})
{
    return std::unexpected(Error{code, std::move(arguments)});
}

/// The exit status that `product.md`'s table of the command line gives a failure: 2, 3, 4, 5 or 130.
int exitStatus(ErrorCode code);

} // namespace flotilla

Q_DECLARE_METATYPE(flotilla::Error)
