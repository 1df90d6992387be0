#include "interchange/ledger_text.h"

#include "domain/enum_names.h"
#include "interchange/csv_writer.h"
#include "interchange/roll_call_text.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::Ledger;
using insight::LedgerLine;
using wording::fill;
using wording::starsText;

QString word(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString gradeName(const LedgerLine &line)
{
    return line.grade ? word(enumName(*line.grade)) : QString();
}

QString sourceName(insight::GradeSource source)
{
    switch (source) {
    case insight::GradeSource::Sheet:
        return u"sheet"_s;
    case insight::GradeSource::List:
        return u"list"_s;
    case insight::GradeSource::None:
        break;
    }
    return {};
}

QString itemName(GraduationItem item)
{
    switch (item) {
    case GraduationItem::ReportsHandedIn:
        return u"reports"_s;
    case GraduationItem::ReviewsPresent:
        return u"reviews"_s;
    case GraduationItem::DefensePassed:
        break;
    }
    return u"defense"_s;
}

QString numberTexts(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u';');
}

/// Text inside a cell of a Markdown table.
QString cell(QString text)
{
    return text.replace(u'\n', u' ').replace(u'|', u"\\|"_s);
}

QString personText(const insight::PersonLabel &person)
{
    if (person.name.isEmpty())
        return mention(person);
    return person.login.isEmpty() ? person.name : person.name + u" "_s + mention(person);
}

QString tableRow(const LedgerLine &line, const Ledger &ledger, const wording::Wording &words)
{
    const bool graded = line.grade.has_value();
    const QStringList cells{
        personText(line.mentee),
        projectHeading(line.projectNumber, line.track, words.title(line.projectTitle, line.projectTitleEn)),
        graded ? wording::word(*line.grade, words) : u"–"_s,
        graded ? QString::number(line.stars.months) : QString(),
        graded ? starsText(line.stars.base) : QString(),
        graded ? starsText(line.stars.afterMonths) : QString(),
        line.stars.bonus > 0 ? u"+ "_s + starsText(line.stars.bonus) : QString(),
        graded ? starsText(line.stars.total) : QString(),
        graded ? wording::moneyText(line.money, ledger.camp.rules.currency) : QString(),
        line.graduates ? u"✓"_s : QString(),
    };
    QString text = u"|"_s;
    for (const QString &each : cells)
        text += u' ' + cell(each) + u" |"_s;
    return text + u'\n';
}

QString openPoints(const Ledger &ledger, const wording::Wording &words)
{
    QString text;
    for (const LedgerLine &line : ledger.lines) {
        if (line.graduates || !isEffective(line.state))
            continue;
        QStringList points;
        for (const ChecklistLine &check : checklistLines(line, words))
            if (check.required && !check.met)
                points.append(check.evidence.isEmpty() ? check.text : check.text + u" ("_s + check.evidence + u')');
        text += u"- "_s + personText(line.mentee) + u": "_s + points.join(words.translate("Ledger", "; ")) + u'\n';
    }
    return text;
}

QJsonObject checkJson(const GraduationCheck &check)
{
    return {{u"item"_s, itemName(check.item)},
            {u"met"_s, check.met},
            {u"required"_s, check.required},
            {u"have"_s, check.have},
            {u"need"_s, check.need}};
}

QJsonArray numbersJson(const std::vector<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

QJsonObject lineJson(const LedgerLine &line)
{
    QJsonArray mentors;
    for (const insight::PersonLabel &mentor : line.mentors)
        mentors.append(mentor.login.isEmpty() ? mentor.name : mentor.login);
    QJsonArray checks;
    for (const GraduationCheck &check : line.checks)
        checks.append(checkJson(check));
    QJsonArray exemptions;
    for (const insight::LedgerExemption &each : line.exemptions)
        exemptions.append(QJsonObject{{u"period"_s, each.period},
                                      {u"duty"_s, word(enumName(each.duty))},
                                      {u"reason"_s, each.reason},
                                      {u"by"_s, each.by.login.isEmpty() ? each.by.name : each.by.login}});
    return {{u"mentee"_s, line.mentee.login},
            {u"name"_s, line.mentee.name},
            {u"mentors"_s, mentors},
            {u"project_number"_s, line.projectNumber},
            {u"track"_s, line.track},
            {u"project"_s, line.projectTitle},
            {u"grade"_s, line.grade ? QJsonValue(gradeName(line)) : QJsonValue(QJsonValue::Null)},
            {u"source"_s, sourceName(line.source)},
            {u"round"_s, line.round},
            {u"override_reason"_s, line.overrideReason},
            {u"confirmed"_s, line.confirmed},
            {u"special_award"_s, line.specialAward},
            {u"months"_s, line.stars.months},
            {u"proposed_months"_s, line.proposedMonths},
            {u"base_stars"_s, line.stars.base},
            {u"stars_after_months"_s, line.stars.afterMonths},
            {u"bonus_stars"_s, line.stars.bonus},
            {u"stars"_s, line.stars.total},
            {u"money"_s, line.money},
            {u"checklist"_s, checks},
            {u"missing_periods"_s, numbersJson(line.missingPeriods)},
            {u"unreviewed_periods"_s, numbersJson(line.unreviewedPeriods)},
            {u"exemptions"_s, exemptions},
            {u"graduates"_s, line.graduates}};
}

} // namespace

QString ledgerMarkdown(const Ledger &ledger, const wording::Wording &words)
{
    const Camp &camp = ledger.camp;
    QString text = u"# "_s + fill(words.translate("Ledger", "%1: star ledger"), {words.title(camp.title, camp.titleEn)})
        + u"\n\n"_s
        + fill(words.translate("Ledger", "%1 of %2 people are graded, %3 passed; %4 meet the whole checklist. %5 ★, %6."),
               {QString::number(ledger.graded), QString::number(ledger.mentees), QString::number(ledger.passed),
                QString::number(ledger.complete), starsText(ledger.stars),
                wording::moneyText(ledger.money, camp.rules.currency)})
        + u"\n\n"_s;
    const QStringList titles{
        words.translate("Ledger", "Mentee"),        words.translate("Ledger", "Project"),
        words.translate("Ledger", "Grade"),         words.translate("Ledger", "Months"),
        words.translate("Ledger", "Grade’s stars"), words.translate("Ledger", "By months, rounded down"),
        words.translate("Ledger", "Bonus"),         words.translate("Ledger", "Stars"),
        words.translate("Ledger", "Reward"),        words.translate("Ledger", "Graduates")};
    text += u"| "_s + titles.join(u" | "_s) + u" |\n|---|---|---|--:|--:|--:|--:|--:|--:|---|\n"_s;
    for (const LedgerLine &line : ledger.lines)
        text += tableRow(line, ledger, words);
    if (const QString open = openPoints(ledger, words); !open.isEmpty())
        text += u"\n## "_s + words.translate("Ledger", "What is missing") + u"\n\n"_s + open;
    return text + u'\n'
        + fill(words.translate("Ledger", "Version %1 of the camp’s rules; a star is %2."),
               {QString::number(camp.rules.version), wording::moneyText(camp.rules.starValue, camp.rules.currency)})
        + u'\n';
}

QString ledgerCsv(const Ledger &ledger)
{
    QString text = csvLine({u"mentee"_s,
                            u"name"_s,
                            u"mentors"_s,
                            u"project_number"_s,
                            u"track"_s,
                            u"project"_s,
                            u"grade"_s,
                            u"source"_s,
                            u"special_award"_s,
                            u"months"_s,
                            u"proposed_months"_s,
                            u"base_stars"_s,
                            u"stars_after_months"_s,
                            u"bonus_stars"_s,
                            u"stars"_s,
                            u"money"_s,
                            u"currency"_s,
                            u"missing_periods"_s,
                            u"unreviewed_periods"_s,
                            u"graduates"_s});
    const auto yes = [](bool value) { return value ? u"yes"_s : u"no"_s; };
    for (const LedgerLine &line : ledger.lines) {
        const auto number = [&line](qint64 value) { return line.grade ? QString::number(value) : QString(); };
        QStringList mentors;
        for (const insight::PersonLabel &mentor : line.mentors)
            mentors.append(mentor.login.isEmpty() ? mentor.name : mentor.login);
        text += csvLine({line.mentee.login,
                         line.mentee.name,
                         mentors.join(u';'),
                         line.projectNumber > 0 ? QString::number(line.projectNumber) : QString(),
                         line.track,
                         line.projectTitle,
                         gradeName(line),
                         sourceName(line.source),
                         yes(line.specialAward),
                         QString::number(line.stars.months),
                         line.proposedMonths > 0 ? QString::number(line.proposedMonths) : QString(),
                         number(line.stars.base),
                         number(line.stars.afterMonths),
                         number(line.stars.bonus),
                         number(line.stars.total),
                         number(line.money),
                         ledger.camp.rules.currency,
                         numberTexts(line.missingPeriods),
                         numberTexts(line.unreviewedPeriods),
                         yes(line.graduates)});
    }
    return text;
}

QJsonObject ledgerJson(const Ledger &ledger)
{
    QJsonArray lines;
    for (const LedgerLine &line : ledger.lines)
        lines.append(lineJson(line));
    return {{u"camp"_s, ledger.camp.slug},
            {u"title"_s, ledger.camp.title},
            {u"rules_version"_s, ledger.camp.rules.version},
            {u"star_value"_s, ledger.camp.rules.starValue},
            {u"currency"_s, ledger.camp.rules.currency},
            {u"mentees"_s, ledger.mentees},
            {u"graded"_s, ledger.graded},
            {u"passed"_s, ledger.passed},
            {u"complete"_s, ledger.complete},
            {u"stars"_s, ledger.stars},
            {u"money"_s, ledger.money},
            {u"lines"_s, lines}};
}

} // namespace flotilla::interchange
