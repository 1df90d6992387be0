#include "interchange/nudge_text.h"

#include "domain/pull_address.h"
#include "insight/camp_zone.h"
#include "interchange/roll_call_text.h"
#include "storage/reader.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::PersonLabel;
using insight::RollCall;
using insight::RollCallEntry;

/// Whether a report is still to come, due already or not.
bool owesReport(const RollCallEntry &entry)
{
    return entry.facts.submission != CellSubmission::HandedIn && !entry.facts.reportExempt;
}

bool owesReview(const RollCallEntry &entry)
{
    return entry.facts.word == CellWord::Waiting;
}

QString nameOf(const PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

class Writer {
public:
    Writer(const RollCall &call, const MailAddresses &addresses, Instant now, const wording::Wording &words,
           const NudgeWords &own)
        : m_call(call), m_addresses(addresses), m_words(words), m_own(own)
    {
        const bool over = call.due.isValid() && now >= endOfDay(call.due, insight::campZone(call.camp.timeZone));
        m_common = {
            {u"period"_s, wording::periodTitle(call.period, words)},
            {u"days"_s, wording::isoRange(call.days)},
            {u"due"_s,
             wording::fill(over ? words.translate("Nudge", "it was due on %1") : words.translate("Nudge", "it is due on %1"),
                           {wording::isoDate(call.due)})}};
    }

    Nudges write() const
    {
        Nudges nudges{.period = m_call.period};
        for (const RollCall::Group &group : m_call.groups) {
            const QString title =
                projectHeading(group.projectNumber, group.track, m_words.title(group.projectTitle, group.projectTitleEn));
            const QString text = groupText(group, title);
            if (!text.isEmpty())
                nudges.groups.push_back({group.project, title, text});
        }
        addMentees(nudges);
        addMentors(nudges);
        return nudges;
    }

private:
    using Values = std::map<QString, QString>;

    /// One kind of reminder in the camp's words or ours.
    QString text(NudgeKind kind, Values values) const
    {
        values.insert(m_common.begin(), m_common.end());
        const auto own = m_own.find(kind);
        return fillNudge(own == m_own.end() ? defaultNudgeWords(kind, m_words) : own->second, values).trimmed() + u'\n';
    }

    /// "@mentee: https://…/pull/12", as far as there is a page.
    QString waitingLine(const RollCallEntry &entry) const
    {
        const QUrl page = entry.pull > 0 ? pullAddress(m_call.camp.repository, QString::number(entry.pull)) : QUrl();
        return u"- "_s + mention(entry.mentee) + (page.isEmpty() ? QString() : u" "_s + page.toString(QUrl::FullyEncoded))
            + u'\n';
    }

    QString groupText(const RollCall::Group &group, const QString &title) const
    {
        std::vector<PersonLabel> missing;
        std::vector<PersonLabel> mentors;
        QString waiting;
        for (const RollCallEntry &entry : group.entries) {
            if (owesReport(entry))
                missing.push_back(entry.mentee);
            if (!owesReview(entry))
                continue;
            waiting += waitingLine(entry);
            for (const PersonLabel &mentor : entry.mentors)
                if (std::ranges::find(mentors, mentor) == mentors.end())
                    mentors.push_back(mentor);
        }
        QString all;
        if (!missing.empty())
            all += text(NudgeKind::GroupReports, {{u"names"_s, mentions(missing)}, {u"project"_s, title}});
        if (!waiting.isEmpty())
            all += text(NudgeKind::GroupReviews,
                        {{u"names"_s, mentions(mentors)}, {u"reports"_s, waiting.trimmed()}, {u"project"_s, title}});
        return all;
    }

    Nudges::One one(const PersonLabel &person, NudgeKind kind, Values values) const
    {
        values.insert({u"name"_s, nameOf(person)});
        Nudges::One one{.person = person, .text = text(kind, std::move(values)), .mail = {}};
        if (const QString address = m_addresses.value(person.id); !address.isEmpty()) {
            QUrlQuery query;
            const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
            query.addQueryItem(u"subject"_s, encoded(m_common.at(u"period"_s)));
            query.addQueryItem(u"body"_s, encoded(one.text));
            one.mail.setScheme(u"mailto"_s);
            one.mail.setPath(address);
            one.mail.setQuery(query);
        }
        return one;
    }

    void addMentees(Nudges &nudges) const
    {
        for (const RollCall::Group &group : m_call.groups)
            for (const RollCallEntry &entry : group.entries)
                if (owesReport(entry)
                    && std::ranges::find(nudges.people, entry.mentee, &Nudges::One::person) == nudges.people.end())
                    nudges.people.push_back(one(entry.mentee, NudgeKind::PersonReports, {}));
    }

    void addMentors(Nudges &nudges) const
    {
        std::vector<std::pair<PersonLabel, QString>> owed;
        for (const RollCall::Group &group : m_call.groups) {
            for (const RollCallEntry &entry : group.entries) {
                for (const PersonLabel &mentor : entry.mentors) {
                    if (!owesReview(entry))
                        continue;
                    auto found = std::ranges::find(owed, mentor, &std::pair<PersonLabel, QString>::first);
                    if (found == owed.end())
                        found = owed.insert(owed.end(), {mentor, {}});
                    found->second += waitingLine(entry);
                }
            }
        }
        for (const auto &[mentor, lines] : owed)
            nudges.people.push_back(one(mentor, NudgeKind::PersonReviews, {{u"reports"_s, lines.trimmed()}}));
    }

    const RollCall &m_call;
    const MailAddresses &m_addresses;
    const wording::Wording &m_words;
    const NudgeWords &m_own;
    Values m_common;
};

} // namespace

Result<MailAddresses> readMailAddresses(storage::Reader &reader, const RollCall &call)
{
    MailAddresses addresses;
    for (const RollCall::Group &group : call.groups) {
        for (const RollCallEntry &entry : group.entries) {
            std::vector<PersonLabel> people = entry.mentors;
            people.push_back(entry.mentee);
            for (const PersonLabel &label : people) {
                if (addresses.contains(label.id))
                    continue;
                const auto person = reader.get(label.id);
                if (!person)
                    return std::unexpected(person.error());
                addresses.insert(label.id, person->email);
            }
        }
    }
    return addresses;
}

Nudges nudges(const RollCall &call, const MailAddresses &addresses, Instant now, const wording::Wording &words,
              const NudgeWords &own)
{
    return Writer(call, addresses, now, words, own).write();
}

QString nudgeMarkdown(const Nudges &nudges, const wording::Wording &words)
{
    if (nudges.groups.empty())
        return wording::fill(words.translate("Nudge", "Nobody owes a report or a review for %1."),
                             {wording::periodTitle(nudges.period, words)})
            + u'\n';
    QString text = u"# "_s + words.translate("Nudge", "One text for each group") + u'\n';
    for (const Nudges::Group &group : nudges.groups)
        text += u"\n## "_s + group.title + u"\n\n"_s + group.text;
    text += u"\n# "_s + words.translate("Nudge", "One text for each person") + u'\n';
    for (const Nudges::One &one : nudges.people) {
        text += u"\n## "_s + mention(one.person) + u"\n\n"_s + one.text;
        if (!one.mail.isEmpty())
            text += u"\n<"_s + one.mail.toString(QUrl::FullyEncoded) + u">\n"_s;
    }
    return text;
}

QJsonObject nudgeJson(const Nudges &nudges)
{
    QJsonArray groups;
    for (const Nudges::Group &group : nudges.groups)
        groups.append(QJsonObject{{u"project"_s, group.title}, {u"text"_s, group.text}});
    QJsonArray people;
    for (const Nudges::One &one : nudges.people)
        people.append(QJsonObject{{u"login"_s, one.person.login},
                                  {u"name"_s, one.person.name},
                                  {u"text"_s, one.text},
                                  {u"mailto"_s, one.mail.toString(QUrl::FullyEncoded)}});
    return {{u"period"_s, nudges.period}, {u"groups"_s, groups}, {u"people"_s, people}};
}

} // namespace flotilla::interchange
