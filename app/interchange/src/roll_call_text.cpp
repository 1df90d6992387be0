#include "interchange/roll_call_text.h"

#include "domain/enum_names.h"
#include "insight/camp_zone.h"
#include "interchange/csv_writer.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::RollCall;
using insight::RollCallEntry;

bool isHandedIn(const RollCallEntry &entry)
{
    return entry.facts.submission == CellSubmission::HandedIn;
}

/// Whether somebody has a box: whoever was let off and handed nothing in has none.
bool hasBox(const RollCallEntry &entry)
{
    return isHandedIn(entry) || !entry.facts.reportExempt;
}

QString word(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString cellWordName(CellWord value)
{
    switch (value) {
    case CellWord::NotDue:
        return u"not_due"_s;
    case CellWord::Exempt:
        return u"exempt"_s;
    case CellWord::Missing:
        return u"missing"_s;
    case CellWord::Waiting:
        return u"waiting"_s;
    case CellWord::Reviewed:
        break;
    }
    return u"reviewed"_s;
}

QString boxLine(const RollCallEntry &entry)
{
    QString line = (isHandedIn(entry) ? u"- [x] "_s : u"- [ ] "_s) + mention(entry.mentee);
    if (!entry.mentors.empty())
        line += u" ("_s + mentions(entry.mentors) + u')';
    return line + u'\n';
}

/// Everybody's entries that a test accepts, with their project's heading.
template <class Test>
QString namesOf(const RollCall &call, const wording::Wording &words, Test test)
{
    QString text;
    for (const RollCall::Group &group : call.groups)
        for (const RollCallEntry &entry : group.entries)
            if (test(entry))
                text += u"- "_s + mention(entry.mentee) + u" · "_s
                    + projectHeading(group.projectNumber, group.track, words.title(group.projectTitle, group.projectTitleEn))
                    + (entry.mentors.empty() ? QString() : u" · "_s + mentions(entry.mentors)) + u'\n';
    return text;
}

/// Reviews that are owed, by the mentor who owes them, the longest wait first.
QString owedReviews(const RollCall &call, Instant now, const wording::Wording &words)
{
    std::map<QString, std::vector<const RollCallEntry *>> byMentor;
    for (const RollCall::Group &group : call.groups)
        for (const RollCallEntry &entry : group.entries)
            if (entry.facts.word == CellWord::Waiting)
                byMentor[mentions(entry.mentors)].push_back(&entry);
    const QTimeZone zone = insight::campZone(call.camp.timeZone);
    QString text;
    for (auto &[mentors, entries] : byMentor) {
        std::ranges::stable_sort(entries, {},
                                 [](const RollCallEntry *entry) { return entry->waitingSince.value_or(Instant::max()); });
        text += u"- "_s + (mentors.isEmpty() ? words.translate("RollCall", "No mentor is known") : mentors) + u'\n';
        for (const RollCallEntry *entry : entries) {
            const QString since = entry->waitingSince
                ? wording::fill(words.translate("RollCall", "since %1, %2"),
                                {wording::isoTime(*entry->waitingSince, zone),
                                 wording::relativeTime(*entry->waitingSince, now, zone, words)})
                : words.translate("RollCall", "it is not known since when");
            text += u"  - "_s + mention(entry->mentee) + u" · "_s + since
                + (entry->pull > 0 ? u" · #"_s + QString::number(entry->pull) : QString()) + u'\n';
        }
    }
    return text;
}

template <class Test>
int countOf(const RollCall &call, Test test)
{
    int count = 0;
    for (const RollCall::Group &group : call.groups)
        count += int(std::ranges::count_if(group.entries, test));
    return count;
}

void addSection(QString &text, const QString &title, int count, const QString &body)
{
    if (count > 0)
        text += u"\n## "_s + title + u" ("_s + QString::number(count) + u")\n\n"_s + body;
}

QString internalSections(const RollCall &call, Instant now, const wording::Wording &words)
{
    const auto missing = [](const RollCallEntry &entry) { return !isHandedIn(entry) && !entry.facts.reportExempt; };
    const auto exempt = [](const RollCallEntry &entry) { return entry.facts.word == CellWord::Exempt; };
    const auto late = [](const RollCallEntry &entry) { return entry.facts.late; };
    const auto waiting = [](const RollCallEntry &entry) { return entry.facts.word == CellWord::Waiting; };
    QString text;
    addSection(text, words.translate("RollCall", "Not handed in"), countOf(call, missing), namesOf(call, words, missing));
    addSection(text, words.translate("RollCall", "Reviews owed"), countOf(call, waiting), owedReviews(call, now, words));
    addSection(text, words.translate("RollCall", "Handed in late"), countOf(call, late), namesOf(call, words, late));
    addSection(text, words.translate("RollCall", "Exempt"), countOf(call, exempt), namesOf(call, words, exempt));
    return text;
}

QJsonValue timeValue(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? QJsonValue(toIsoText(*at, zone)) : QJsonValue(QJsonValue::Null);
}

QString loginOrName(const insight::PersonLabel &person)
{
    return person.login.isEmpty() ? person.name : person.login;
}

QStringList logins(const std::vector<insight::PersonLabel> &people)
{
    QStringList texts;
    for (const insight::PersonLabel &person : people)
        texts.append(loginOrName(person));
    return texts;
}

QJsonObject entryJson(const RollCallEntry &entry, RollCallFor audience, const QTimeZone &zone)
{
    QJsonObject json{{u"mentee"_s, loginOrName(entry.mentee)},
                     {u"mentors"_s, QJsonArray::fromStringList(logins(entry.mentors))},
                     {u"handed_in"_s, isHandedIn(entry)}};
    if (audience == RollCallFor::Public)
        return json;
    json.insert(u"name"_s, entry.mentee.name);
    json.insert(u"word"_s, cellWordName(entry.facts.word));
    json.insert(u"late"_s, entry.facts.late);
    json.insert(u"exempt"_s, entry.facts.reportExempt);
    json.insert(u"submission"_s, word(enumName(entry.facts.time)));
    json.insert(u"submitted_at"_s, timeValue(entry.submittedAt, zone));
    json.insert(u"waiting_since"_s, timeValue(entry.waitingSince, zone));
    json.insert(u"pull"_s, entry.pull > 0 ? QJsonValue(entry.pull) : QJsonValue(QJsonValue::Null));
    return json;
}

} // namespace

QString mention(const insight::PersonLabel &person)
{
    return person.login.isEmpty() ? person.name : u'@' + person.login;
}

QString mentions(const std::vector<insight::PersonLabel> &people)
{
    QStringList texts;
    for (const insight::PersonLabel &person : people)
        texts.append(mention(person));
    return texts.join(u' ');
}

QString projectHeading(int number, const QString &track, const QString &title)
{
    QString heading = track;
    if (number > 0)
        heading += (heading.isEmpty() ? QString() : u" "_s) + QString::number(number);
    if (!heading.isEmpty() && !title.isEmpty())
        heading += u". "_s;
    return heading + title;
}

QString rollCallMarkdown(const insight::RollCall &call, RollCallFor audience, Instant now, const wording::Wording &words)
{
    QString text = u"# "_s
        + wording::fill(words.translate("RollCall", "%1: who handed in"), {wording::periodTitle(call.period, words)})
        + u"\n\n"_s + wording::isoRange(call.days) + u'\n';
    if (audience == RollCallFor::Internal)
        text += u'\n'
            + wording::fill(words.translate("RollCall", "%1 of %2 handed in."),
                            {QString::number(call.reported), QString::number(call.expected)})
            + u'\n';
    for (const RollCall::Group &group : call.groups) {
        if (std::ranges::none_of(group.entries, hasBox))
            continue;
        const QString heading =
            projectHeading(group.projectNumber, group.track, words.title(group.projectTitle, group.projectTitleEn));
        text += u"\n### "_s + (heading.isEmpty() ? words.translate("RollCall", "Without a project") : heading) + u"\n\n"_s;
        for (const RollCallEntry &entry : group.entries)
            if (hasBox(entry))
                text += boxLine(entry);
    }
    return audience == RollCallFor::Internal ? text + internalSections(call, now, words) : text;
}

QJsonObject rollCallJson(const insight::RollCall &call, RollCallFor audience)
{
    const QTimeZone zone = insight::campZone(call.camp.timeZone);
    QJsonArray groups;
    for (const RollCall::Group &group : call.groups) {
        QJsonArray entries;
        for (const RollCallEntry &entry : group.entries)
            if (audience == RollCallFor::Internal || hasBox(entry))
                entries.append(entryJson(entry, audience, zone));
        if (!entries.isEmpty())
            groups.append(QJsonObject{{u"project_number"_s, group.projectNumber},
                                      {u"track"_s, group.track},
                                      {u"project"_s, group.projectTitle},
                                      {u"entries"_s, entries}});
    }
    return {{u"camp"_s, call.camp.slug},
            {u"title"_s, call.camp.title},
            {u"period"_s, call.period},
            {u"start"_s, wording::isoDate(call.days.first)},
            {u"end"_s, wording::isoDate(call.days.last)},
            {u"due"_s, wording::isoDate(call.due)},
            {u"reported"_s, call.reported},
            {u"expected"_s, call.expected},
            {u"groups"_s, groups}};
}

QString rollCallCsv(const insight::RollCall &call, RollCallFor audience)
{
    const bool internal = audience == RollCallFor::Internal;
    const QTimeZone zone = insight::campZone(call.camp.timeZone);
    QStringList head{u"project_number"_s, u"track"_s, u"project"_s, u"mentee"_s, u"mentors"_s, u"handed_in"_s};
    if (internal)
        head << u"name"_s << u"word"_s << u"late"_s << u"submission"_s << u"submitted_at"_s << u"waiting_since"_s
             << u"pull"_s;
    QString text = csvLine(head);
    const auto time = [&zone](const std::optional<Instant> &at) { return at ? toIsoText(*at, zone) : QString(); };
    const auto yes = [](bool value) { return value ? u"yes"_s : u"no"_s; };
    for (const RollCall::Group &group : call.groups) {
        for (const RollCallEntry &entry : group.entries) {
            if (!internal && !hasBox(entry))
                continue;
            QStringList cells{group.projectNumber > 0 ? QString::number(group.projectNumber) : QString(),
                              group.track,
                              group.projectTitle,
                              loginOrName(entry.mentee),
                              logins(entry.mentors).join(u';'),
                              yes(isHandedIn(entry))};
            if (internal)
                cells << entry.mentee.name << cellWordName(entry.facts.word) << yes(entry.facts.late)
                      << word(enumName(entry.facts.time)) << time(entry.submittedAt) << time(entry.waitingSince)
                      << (entry.pull > 0 ? QString::number(entry.pull) : QString());
            text += csvLine(cells);
        }
    }
    return text;
}

} // namespace flotilla::interchange
