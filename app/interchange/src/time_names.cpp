#include "time_names.h"

#include "interchange/report_reader.h"

#include "numerals.h"

#include <QRegularExpression>

namespace flotilla::interchange {

namespace {

QString folded(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
}

QRegularExpressionMatch ordinalIn(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(
        u"^\\W*(?:"
        u"(?:bi-?|double[-_ ]?|two[-_ ]?)?(?:week(?:ly)?|wk|w|period|sprint|fortnight|phase|stage|round|iteration)s?"
        u"(?:[-_ ]?(?:report|summary|log))?[-_ .#]*(\\d{1,2})"
        u"|(?:report|周报|双周报|月报)[-_ .#]*(\\d{1,2})"
        u"|第\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*(?:个)?(?:周|双周|次|阶段|篇|份)(?:周报|报告|双周报)?)\\W*$"));
    return pattern.match(name);
}

bool hasTwoDates(const QString &name)
{
    return readNameDates(name, {}).written.size() == 2;
}

} // namespace

std::optional<int> periodNumberIn(QStringView name)
{
    const auto match = ordinalIn(folded(name));
    if (!match.hasMatch())
        return std::nullopt;
    for (int group = 1; group <= match.lastCapturedIndex(); ++group)
        if (match.hasCaptured(group))
            return readNumber(match.captured(group));
    return std::nullopt;
}

bool isPeriodName(QStringView name)
{
    return periodNumberIn(name).has_value() || hasTwoDates(folded(name));
}

bool isTimeName(QStringView name)
{
    static const QRegularExpression calendar(
        QStringLiteral(u"^(?:19|20)\\d\\d年?$|^(?:(?:19|20)\\d\\d|\\d{1,2})\\s*[-._/年]\\s*\\d{1,2}(?:\\s*[-._/"
                       u"月]\\s*\\d{1,2})?\\s*[月日]?$"
                       u"|^20\\d{4}(?:\\d\\d)?$"
                       u"|^(?:(?:19|20)\\d\\d[-_ .]?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
                       u"(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?:[-_ .]?(?:19|20)\\d\\d)?$"));
    const QString text = folded(name);
    return calendar.match(text).hasMatch() || isPeriodName(text);
}

} // namespace flotilla::interchange
