#include "interchange/summary_text.h"

#include "domain/enum_names.h"
#include "interchange/roll_call_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// The sum of what stands period by period.
int owedReports(const insight::CampSummary &camp)
{
    int reports = 0;
    for (const insight::CampSummary::PeriodLine &line : camp.byPeriod)
        reports += line.reported;
    return reports;
}

/// What a reader is told first: when it was, how many were there, what came of it.
QString openingSentence(const insight::CampSummary &camp, const wording::Wording &words)
{
    QString text = wording::fill(words.translate("Summary", "%1 took part with %2", "mentees, mentors"),
                                 {words.translate("Summary", "%n mentees", nullptr, camp.mentees),
                                  words.translate("Summary", "%n mentors", nullptr, camp.mentors)});
    if (!camp.byPeriod.empty())
        text = wording::fill(
            words.translate("Summary", "From %1 to %2, %3", "first day, last day, what happened"),
            {wording::isoDate(camp.byPeriod.front().days.first), wording::isoDate(camp.byPeriod.back().days.last), text});
    if (camp.graduates > 0)
        text =
            wording::fill(words.translate("Summary", "%1; %2 of them graduated"), {text, QString::number(camp.graduates)});
    return text + words.translate("Summary", ".", "end of a sentence");
}

QString numbersTable(const insight::CampSummary &camp, const wording::Wording &words)
{
    const auto line = [](const QString &title, int count) { return row({title, QString::number(count)}); };
    // What a camp does not record is left out: "0 talks" would say that there were none.
    const auto ifAny = [&](const QString &title, int count) { return count > 0 ? line(title, count) : QString(); };
    const int owed = owedReports(camp);
    QString text = row({words.translate("Summary", "What"), words.translate("Summary", "How many")}) + u"|---|---:|\n"_s;
    text += line(words.translate("Summary", "Projects"), camp.projects);
    text += line(words.translate("Summary", "Mentees"), camp.mentees);
    text += line(words.translate("Summary", "Mentors"), camp.mentors);
    text += line(words.translate("Summary", "Report periods"), camp.periods);
    text += line(words.translate("Summary", "Reports handed in"), owed);
    text += ifAny(words.translate("Summary", "Reports beside them, outside the periods or not owed"), camp.reports - owed);
    text += line(words.translate("Summary", "Reports with a review"), camp.reportsReviewed);
    text += ifAny(words.translate("Summary", "Reports that wait for a review"), camp.reportsWaiting);
    text += ifAny(words.translate("Summary", "Tech-share sessions"), camp.sessions);
    text += ifAny(words.translate("Summary", "Talks"), camp.talks);
    text += ifAny(words.translate("Summary", "Speakers"), camp.speakers);
    text += ifAny(words.translate("Summary", "Defenses"), camp.defenses);
    text += ifAny(words.translate("Summary", "Passed"), camp.graduates);
    return text;
}

QString periodsTable(const insight::CampSummary &camp, const wording::Wording &words)
{
    QString text = row({words.translate("Summary", "Period"), words.translate("Summary", "Days"),
                        words.translate("Summary", "Handed in"), words.translate("Summary", "Due"),
                        words.translate("Summary", "Reviewed"), words.translate("Summary", "Missing"),
                        words.translate("Summary", "Late"), words.translate("Summary", "Exempt")})
        + u"|---:|---|---:|---:|---:|---:|---:|---:|\n"_s;
    for (const insight::CampSummary::PeriodLine &line : camp.byPeriod)
        text += row({QString::number(line.number), wording::isoRange(line.days), QString::number(line.reported),
                     QString::number(line.owed), QString::number(line.reviewed), QString::number(line.missing),
                     QString::number(line.late), QString::number(line.exempt)});
    return text;
}

QString gradesTable(const insight::CampSummary &camp, const wording::Wording &words)
{
    QString text = row({words.translate("Summary", "Grade"), words.translate("Summary", "People")}) + u"|---|---:|\n"_s;
    for (const auto &[grade, people] : camp.grades)
        text += row({wording::word(grade, words), QString::number(people)});
    if (camp.specialAwards > 0)
        text += row({words.translate("Summary", "Special awards"), QString::number(camp.specialAwards)});
    return text;
}

QString name(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QJsonObject campJson(const insight::CampSummary &camp)
{
    QJsonObject grades;
    for (const auto &[grade, word] : enumNames(Grade{})) {
        const auto found = camp.grades.find(grade);
        grades.insert(name(word), found != camp.grades.end() ? found->second : 0);
    }
    QJsonArray periods;
    for (const insight::CampSummary::PeriodLine &line : camp.byPeriod)
        periods.append(QJsonObject{{u"number"_s, line.number},
                                   {u"start"_s, wording::isoDate(line.days.first)},
                                   {u"end"_s, wording::isoDate(line.days.last)},
                                   {u"owed"_s, line.owed},
                                   {u"reported"_s, line.reported},
                                   {u"reviewed"_s, line.reviewed},
                                   {u"missing"_s, line.missing},
                                   {u"late"_s, line.late},
                                   {u"exempt"_s, line.exempt}});
    return {{u"slug"_s, camp.camp.slug},
            {u"title"_s, camp.camp.title},
            {u"title_en"_s, camp.camp.titleEn},
            {u"language"_s, name(enumName(camp.camp.language))},
            {u"repository"_s, camp.camp.repository},
            {u"projects"_s, camp.projects},
            {u"mentees"_s, camp.mentees},
            {u"mentors"_s, camp.mentors},
            {u"periods"_s, camp.periods},
            {u"reports"_s, camp.reports},
            {u"reports_reviewed"_s, camp.reportsReviewed},
            {u"reports_waiting"_s, camp.reportsWaiting},
            {u"reviews"_s, camp.reviews},
            {u"sessions"_s, camp.sessions},
            {u"talks"_s, camp.talks},
            {u"speakers"_s, camp.speakers},
            {u"defenses"_s, camp.defenses},
            {u"graduates"_s, camp.graduates},
            {u"grades"_s, grades},
            {u"special_awards"_s, camp.specialAwards},
            {u"by_period"_s, periods}};
}

} // namespace

QString summaryMarkdown(const std::vector<insight::CampSummary> &camps, const wording::Wording &words)
{
    QStringList texts;
    for (const insight::CampSummary &camp : camps) {
        QString text = u"# "_s + words.title(camp.camp.title, camp.camp.titleEn) + u"\n\n"_s + openingSentence(camp, words)
            + u"\n\n"_s + numbersTable(camp, words);
        if (!camp.byPeriod.empty())
            text += u"\n## "_s + words.translate("Summary", "Period by period") + u"\n\n"_s + periodsTable(camp, words);
        if (!camp.grades.empty())
            text += u"\n## "_s + words.translate("Summary", "Grades") + u"\n\n"_s + gradesTable(camp, words);
        if (!camp.mentorsThanked.empty())
            text += u"\n## "_s + words.translate("Summary", "Thanks to the mentors") + u"\n\n"_s
                + mentions(camp.mentorsThanked) + u'\n';
        texts.append(text);
    }
    return texts.join(u'\n');
}

QJsonObject summaryJson(const std::vector<insight::CampSummary> &camps)
{
    QJsonArray array;
    for (const insight::CampSummary &camp : camps)
        array.append(campJson(camp));
    return {{u"camps"_s, array}};
}

} // namespace flotilla::interchange
