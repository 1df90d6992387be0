#include "interchange/lists.h"

#include "logins.h"
#include "report_lines.h"

#include <QRegularExpression>

namespace flotilla::interchange {

PersonReadme readPersonReadme(const QString &markdown)
{
    static const QRegularExpression mentee(
        QStringLiteral(u"(?:学员|营员|学生|mentees?|students?)(?:\\s*(?:github|id))*\\**\\s*[:：]\\s*(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mentor(
        QStringLiteral(u"(?:导师|指导老师|mentors?)(?:\\s*(?:github|id))*\\**\\s*[:：]\\s*(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    PersonReadme readme;
    for (const TextLine &line : splitLines(markdown).lines) {
        if (line.fenced || line.end - line.start > 1000)
            continue;
        const QString text = markdown.sliced(line.start, line.end - line.start);
        if (const auto match = mentor.match(text); match.hasMatch()) {
            for (const QString &login : loginsInLine(match.capturedView(1)))
                if (!readme.mentors.contains(login, Qt::CaseInsensitive))
                    readme.mentors.append(login);
        } else if (const auto other = mentee.match(text); other.hasMatch() && readme.mentee.isEmpty()) {
            readme.mentee = loginsInLine(other.capturedView(1)).value(0);
        }
    }
    return readme;
}

} // namespace flotilla::interchange
