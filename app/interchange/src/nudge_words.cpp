#include "interchange/nudge_words.h"

#include "wording/words.h"

#include <QRegularExpression>

namespace flotilla::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &partPattern()
{
    static const QRegularExpression part(u"\\{([^{}\\n]{1,40})\\}"_s);
    return part;
}

} // namespace

NudgeWords nudgeWords(const std::vector<NudgeTemplate> &templates, Language language)
{
    NudgeWords words;
    for (const NudgeTemplate &each : templates) {
        const QString &text = language == Language::Chinese ? each.text : each.textEn;
        if (!text.trimmed().isEmpty())
            words[each.kind] = text;
    }
    return words;
}

QString defaultNudgeWords(NudgeKind kind, const wording::Wording &words)
{
    switch (kind) {
    case NudgeKind::GroupReports:
        return words.translate("Nudge", "{names} the report for {period} ({days}) is not here yet; {due}.");
    case NudgeKind::GroupReviews:
        return words.translate("Nudge", "{names} these reports for {period} wait for a review:\n{reports}");
    case NudgeKind::PersonReports:
        return words.translate("Nudge", "Hello {name},\nthe report for {period} ({days}) is not here yet; {due}.");
    case NudgeKind::PersonReviews:
        return words.translate("Nudge", "Hello {name},\nthese reports for {period} wait for your review:\n{reports}");
    }
    return {};
}

QStringList nudgeParts(NudgeKind kind)
{
    switch (kind) {
    case NudgeKind::GroupReports:
        return {u"names"_s, u"period"_s, u"days"_s, u"due"_s, u"project"_s};
    case NudgeKind::GroupReviews:
        return {u"reports"_s, u"names"_s, u"period"_s, u"days"_s, u"project"_s};
    case NudgeKind::PersonReports:
        return {u"name"_s, u"period"_s, u"days"_s, u"due"_s};
    case NudgeKind::PersonReviews:
        return {u"reports"_s, u"name"_s, u"period"_s, u"days"_s};
    }
    return {};
}

QStringList unknownNudgeParts(NudgeKind kind, const QString &text)
{
    QStringList unknown;
    const QStringList known = nudgeParts(kind);
    for (auto found = partPattern().globalMatch(text); found.hasNext();) {
        const QString part = found.next().captured(1);
        if (!known.contains(part) && !unknown.contains(part))
            unknown.append(part);
    }
    return unknown;
}

bool namesItsSubject(NudgeKind kind, const QString &text)
{
    return text.contains(u'{' + nudgeParts(kind).first() + u'}');
}

QString fillNudge(const QString &text, const std::map<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    for (auto found = partPattern().globalMatch(text); found.hasNext();) {
        const auto part = found.next();
        filled += QStringView(text).sliced(at, part.capturedStart() - at);
        const auto value = values.find(part.captured(1));
        filled += value == values.end() ? part.captured() : value->second;
        at = part.capturedEnd();
    }
    filled += QStringView(text).sliced(at);
    return filled;
}

QString nudgeExample(const QString &text, const wording::Wording &words)
{
    return fillNudge(text,
                     {{u"names"_s, u"@mira-f @bo-c"_s},
                      {u"name"_s, u"Mira"_s},
                      {u"project"_s, u"7. Scheduler"_s},
                      {u"period"_s, wording::periodTitle(3, words)},
                      {u"days"_s, u"2031-05-05 – 05-18"_s},
                      {u"due"_s, wording::fill(words.translate("Nudge", "it is due on %1"), {u"2031-05-18"_s})},
                      {u"reports"_s, u"- @cy-m https://forge.example/camp/reports/pull/12"_s}});
}

} // namespace flotilla::interchange
