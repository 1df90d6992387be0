#include "interchange/nudge_text.h"

#include "domain/pull_address.h"
#include "interchange/roll_call_text.h"
#include "storage/reader.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>
#include <QTimeZone>
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
    Writer(const RollCall &call, const MailAddresses &addresses, Instant now, const wording::Wording &words)
        : m_call(call), m_addresses(addresses), m_words(words), m_period(wording::periodTitle(call.period, words))
    {
        const QTimeZone zone(call.camp.timeZone.toLatin1());
        m_over = call.due.isValid() && now >= endOfDay(call.due, zone.isValid() ? zone : QTimeZone::utc());
    }

    Nudges write() const
    {
        Nudges nudges{.period = m_call.period};
        for (const RollCall::Group &group : m_call.groups) {
            const QString text = groupText(group);
            if (!text.isEmpty())
                nudges.groups.push_back({projectHeading(group.projectNumber, group.track,
                                                        m_words.title(group.projectTitle, group.projectTitleEn)),
                                         text});
        }
        addMentees(nudges);
        addMentors(nudges);
        return nudges;
    }

private:
    /// Why a mentee is reminded, without the name.
    QString reportSentence() const
    {
        const QString text = m_over ? m_words.translate("Nudge", "the report for %1 (%2) is not here yet; it was due on %3.")
                                    : m_words.translate("Nudge", "the report for %1 (%2) is not here yet; it is due on %3.");
        return wording::fill(text, {m_period, wording::isoRange(m_call.days), wording::isoDate(m_call.due)});
    }

    /// "@mentee: https://…/pull/12", as far as there is a page.
    QString waitingLine(const RollCallEntry &entry) const
    {
        const QUrl page = entry.pull > 0 ? pullAddress(m_call.camp.repository, QString::number(entry.pull)) : QUrl();
        return u"- "_s + mention(entry.mentee) + (page.isEmpty() ? QString() : u" "_s + page.toString(QUrl::FullyEncoded))
            + u'\n';
    }

    QString groupText(const RollCall::Group &group) const
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
        QString text;
        if (!missing.empty())
            text += mentions(missing) + u' ' + reportSentence() + u'\n';
        if (!waiting.isEmpty())
            text += (mentors.empty() ? QString() : mentions(mentors) + u' ')
                + wording::fill(m_words.translate("Nudge", "these reports for %1 wait for a review:"), {m_period}) + u'\n'
                + waiting;
        return text;
    }

    Nudges::One one(const PersonLabel &person, const QString &why) const
    {
        const QString text = wording::fill(m_words.translate("Nudge", "Hello %1,"), {nameOf(person)}) + u'\n' + why;
        Nudges::One one{.person = person, .text = text, .mail = {}};
        if (const QString address = m_addresses.value(person.id); !address.isEmpty()) {
            QUrlQuery query;
            const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
            query.addQueryItem(u"subject"_s, encoded(m_period));
            query.addQueryItem(u"body"_s, encoded(text));
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
                    nudges.people.push_back(one(entry.mentee, reportSentence() + u'\n'));
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
            nudges.people.push_back(
                one(mentor,
                    wording::fill(m_words.translate("Nudge", "these reports for %1 wait for your review:"), {m_period})
                        + u'\n' + lines));
    }

    const RollCall &m_call;
    const MailAddresses &m_addresses;
    const wording::Wording &m_words;
    QString m_period;
    bool m_over = false;
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

Nudges nudges(const RollCall &call, const MailAddresses &addresses, Instant now, const wording::Wording &words)
{
    return Writer(call, addresses, now, words).write();
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
