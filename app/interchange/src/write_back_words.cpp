#include "interchange/write_back.h"
#include "wording/wording.h"

namespace flotilla::interchange {

QString placingText(ReviewPlacing placing, const wording::Wording &words)
{
    using enum ReviewPlacing;
    switch (placing) {
    case AlreadyThere:
        return words.translate("WriteBack", "stands there already");
    case EmptyFilled:
        return words.translate("WriteBack", "into the empty section");
    case PlaceholderReplaced:
        return words.translate("WriteBack", "in place of the placeholder");
    case OwnReplaced:
        return words.translate("WriteBack", "in place of what was written before");
    case Appended:
        return words.translate("WriteBack", "below the review that is there");
    case HeadingAdded:
        return words.translate("WriteBack", "below a heading that is added");
    }
    return {};
}

QString commitMessage(const WriteBackRequest &request, const QString &path)
{
    const wording::Wording words(request.language);
    const QString title = request.revert ? words.translate("WriteBack", "Take back the review of %1")
                                         : words.translate("WriteBack", "Review of %1");
    return wording::fill(title, {path.section(u'/', -1)});
}

} // namespace flotilla::interchange
