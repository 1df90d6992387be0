#include "write_back_problems.h"

#include <algorithm>
#include <array>

namespace flotilla::interchange {

namespace {

struct Word {
    ErrorCode code;
    QLatin1StringView word;
};

constexpr std::array words{
    Word{ErrorCode::NotAReview, QLatin1StringView("not-a-review")},
    Word{ErrorCode::ReviewUnplaceable, QLatin1StringView("unplaceable")},
    Word{ErrorCode::ReviewTouched, QLatin1StringView("touched")},
    Word{ErrorCode::FileGone, QLatin1StringView("file-gone")},
    Word{ErrorCode::PathUnclear, QLatin1StringView("path-unclear")},
    Word{ErrorCode::PullUnknown, QLatin1StringView("pull-unknown")},
    Word{ErrorCode::PullMerged, QLatin1StringView("pull-merged")},
    Word{ErrorCode::PullBranchGone, QLatin1StringView("branch-gone")},
    Word{ErrorCode::PullBranchUnclear, QLatin1StringView("branch-unclear")},
    Word{ErrorCode::DefaultBranchClosed, QLatin1StringView("default-branch")},
    Word{ErrorCode::BranchMoved, QLatin1StringView("branch-moved")},
    Word{ErrorCode::PushDenied, QLatin1StringView("push-denied")},
    Word{ErrorCode::PushFailed, QLatin1StringView("push-failed")},
    Word{ErrorCode::GitIdentityMissing, QLatin1StringView("no-identity")},
    Word{ErrorCode::FetchFailed, QLatin1StringView("fetch-failed")},
    Word{ErrorCode::GitMissing, QLatin1StringView("no-git")},
    Word{ErrorCode::PathMissing, QLatin1StringView("path-missing")},
    Word{ErrorCode::LinkOutsideTree, QLatin1StringView("link-outside")},
    Word{ErrorCode::RepositoryOwner, QLatin1StringView("owner")},
    Word{ErrorCode::RepositoryBroken, QLatin1StringView("broken")},
    Word{ErrorCode::NotText, QLatin1StringView("not-text")},
    Word{ErrorCode::NullCharacter, QLatin1StringView("null-character")},
    Word{ErrorCode::WriteFailed, QLatin1StringView("write-failed")},
    Word{ErrorCode::NotFound, QLatin1StringView("not-found")},
    Word{ErrorCode::Cancelled, QLatin1StringView("cancelled")},
};

} // namespace

QString problemText(const Error &error)
{
    const auto known = std::ranges::find(words, error.code, &Word::code);
    QStringList lines{known == words.end() ? QStringLiteral("other") : QString(known->word)};
    for (QString argument : error.arguments)
        lines.append(argument.replace(u'\n', u' '));
    return lines.join(u'\n');
}

std::optional<Error> problemFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    QStringList lines = text.split(u'\n');
    const QString word = lines.takeFirst();
    const auto known = std::ranges::find_if(words, [&](const Word &each) { return word == each.word; });
    return Error{known == words.end() ? ErrorCode::PushFailed : known->code, lines};
}

} // namespace flotilla::interchange
