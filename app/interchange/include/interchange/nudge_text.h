#pragma once

#include "insight/roll_call.h"
#include "interchange/nudge_words.h"

#include <QHash>
#include <QJsonObject>
#include <QUrl>

namespace flotilla::interchange {

/// E-mail addresses of the people of a roll call, as far as they are known.
using MailAddresses = QHash<Id<Person>, QString>;
Result<MailAddresses> readMailAddresses(storage::Reader &reader, const insight::RollCall &call);

/// What is sent to remind people of a period. For those it is about: not for public places.
struct Nudges {
    int period = 1;
    struct Group {
        Id<Project> project;
        QString title; ///< the project: one chat a project
        QString text;  ///< names with @, and the pages of the pull requests that wait
    };
    std::vector<Group> groups; ///< of projects where somebody owes something
    struct One {
        insight::PersonLabel person;
        QString text;
        QUrl mail; ///< mailto: with subject and text; empty without an address
    };
    std::vector<One> people; ///< mentees who owe a report, then mentors who owe a review, each once
};

/// Reminders of a period: who has not handed in, and which reviews are owed. `own`: the camp's words, in the language of `words`.
Nudges nudges(const insight::RollCall &call, const MailAddresses &addresses, Instant now, const wording::Wording &words,
              const NudgeWords &own = {});
/// As text: the groups first, then each person, the mail address last. A sentence when nobody owes anything.
QString nudgeMarkdown(const Nudges &nudges, const wording::Wording &words);
/// Keys never change.
QJsonObject nudgeJson(const Nudges &nudges);

} // namespace flotilla::interchange
