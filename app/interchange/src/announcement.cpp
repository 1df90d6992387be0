#include "interchange/announcement.h"

#include "interchange/report_name.h"
#include "interchange/roll_call_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

QString dotted(QDate day)
{
    return day.toString(u"yyyy.MM.dd"_s);
}

/// Whether a title with `*` for any run of characters covers a text.
bool covers(const QString &title, const QString &text)
{
    const QStringList parts = title.toCaseFolded().split(u'*');
    const QString folded = text.toCaseFolded();
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype found = folded.indexOf(parts[i], at);
        if (found < 0 || (i == 0 && found != 0))
            return false;
        at = found + parts[i].size();
    }
    return parts.last().isEmpty() || folded.endsWith(parts.last());
}

/// The heading that a camp writes for a section: the language's usual one if its rules read that, else the first plain one.
QString headingFor(SectionRole role, const ReadingRules &rules, const wording::Wording &words)
{
    QString usual = wording::word(role, words);
    for (const ReadingRules::Heading &heading : rules.headings) {
        if (heading.role != role)
            continue;
        if (std::ranges::any_of(heading.titles, [&](const QString &title) { return covers(title, usual); }))
            return usual;
        const auto plain = std::ranges::find_if(heading.titles, [](const QString &title) { return !title.contains(u'*'); });
        if (plain != heading.titles.end())
            return *plain;
    }
    return usual;
}

QString boxes(const insight::RollCall &call, const wording::Wording &words)
{
    QString text;
    for (const insight::RollCall::Group &group : call.groups) {
        QString lines;
        for (const insight::RollCallEntry &entry : group.entries)
            if (!entry.facts.reportExempt)
                lines += u"- [ ] "_s + mention(entry.mentee)
                    + (entry.mentors.empty() ? QString() : u" ("_s + mentions(entry.mentors) + u')') + u'\n';
        if (!lines.isEmpty())
            text += u"\n### "_s
                + projectHeading(group.projectNumber, group.track, words.title(group.projectTitle, group.projectTitleEn))
                + u"\n\n"_s + lines;
    }
    return text;
}

} // namespace

QString reportPullTitle(const ReadingRules &rules, const DateRange &days, const QString &who)
{
    const QString prefix = reportNamePrefix(rules.reportName).trimmed();
    return u"%1 %2~%3 %4"_s.arg(prefix.isEmpty() ? u"[WeeklyReport]"_s : prefix, dotted(days.first), dotted(days.last), who);
}

QString reportTemplate(const ReadingRules &rules, const wording::Wording &words, const ReportOwner &owner)
{
    const auto section = [&](SectionRole role, const QString &body) {
        return u"### "_s + headingFor(role, rules, words) + u"\n\n"_s + body + u"\n\n"_s;
    };
    const bool chinese = words.language() == Language::Chinese;
    const QString items = u"1. "_s;
    const QString name = owner.name.isEmpty() ? words.translate("Announcement", "Your name") : owner.name;
    const QString project =
        owner.project.isEmpty() ? words.translate("Announcement", "Title of your project") : owner.project;
    return section(SectionRole::Name, name) + section(SectionRole::Project, project) + section(SectionRole::Work, items)
        + section(SectionRole::Next, items) + section(SectionRole::Questions, chinese ? u"无"_s : u"None"_s)
        + section(SectionRole::Review, words.translate("Announcement", "Please ask your mentor to fill this in")).trimmed()
        + u'\n';
}

QString announcement(const insight::RollCall &call, const wording::Wording &words)
{
    const ReadingRules &reading = call.camp.rules.reading;
    const QString login = words.translate("Announcement", "your-GitHub-ID");
    const QString folder = call.camp.edition.isEmpty() ? QString() : call.camp.edition + u'/';
    QString text = u"# "_s
        + wording::fill(words.translate("Announcement", "%1 is open"), {wording::periodTitle(call.period, words)})
        + u"\n\n"_s;
    text +=
        wording::fill(words.translate("Announcement", "It covers %1. Please hand in your report **by the end of %2** (%3)."),
                      {wording::isoRange(call.days), wording::isoDate(call.due), call.camp.timeZone})
        + u"\n\n"_s;
    text += u"1. "_s
        + wording::fill(words.translate("Announcement", "Put a file into your folder, `%1`, with this name: `%2`"),
                        {folder + words.translate("Announcement", "NN_your-GitHub-ID"),
                         reportFileName(reading.reportName, {call.days, call.period, login})})
        + u'\n';
    text += u"2. "_s
        + wording::fill(words.translate("Announcement", "Open a pull request with this title: `%1`"),
                        {reportPullTitle(reading, call.days, login)})
        + u'\n';
    text += u"3. "_s
        + words.translate("Announcement",
                          "Ask your mentor to write the review into the open pull request; it is merged afterwards.")
        + u"\n\n"_s;
    text +=
        words.translate("Announcement", "Template:") + u"\n\n```markdown\n"_s + reportTemplate(reading, words) + u"```\n"_s;
    return text + boxes(call, words);
}

} // namespace flotilla::interchange
