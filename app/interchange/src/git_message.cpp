#include "interchange/git_message.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

int mergedPullNumber(const QString &message)
{
    const QString subject = message.section(u'\n', 0, 0).trimmed();
    static const std::array subjectForms{
        // The last one counts: `Revert "Title (#12)" (#15)` is 15.
        QRegularExpression(u"[(（][#!](\\d{1,9})[)）]\\z"_s),
        QRegularExpression(u"\\AMerge pull request [#!](\\d{1,9})\\b"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\A!(\\d{1,9})\\s"_s),
        QRegularExpression(u"\\(pull request #(\\d{1,9})\\)"_s, QRegularExpression::CaseInsensitiveOption),
    };
    for (const QRegularExpression &form : subjectForms) {
        if (const QRegularExpressionMatch match = form.match(subject); match.hasMatch())
            return match.captured(1).toInt();
    }
    static const QRegularExpression trailer(u"^See merge request \\S*!(\\d{1,9})\\s*$"_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = trailer.match(message);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace flotilla::interchange
