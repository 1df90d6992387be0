#include "record_text.h"

#include "domain/id.h"
#include "wording/record_words.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace flotilla::wording {

namespace {

struct Term {
    std::string_view code;
    const char *text;
};

constexpr auto reasonTerms = std::to_array<Term>({
    {"changed", QT_TRANSLATE_NOOP("Reasons", "was changed since")},
    {"referenced", QT_TRANSLATE_NOOP("Reasons", "is used by a record that stays")},
    {"missing", QT_TRANSLATE_NOOP("Reasons", "needs a record that is deleted")},
    {"erased", QT_TRANSLATE_NOOP("Reasons", "had personal data that was erased for good")},
    {"taken", QT_TRANSLATE_NOOP("Reasons", "has a value that another record has taken")},
    {"pushed", QT_TRANSLATE_NOOP("Reasons", "was sent to the repository already")},
    {"second-on-project", QT_TRANSLATE_NOOP("Reasons", "a second pairing on the same project")},
    {"second-in-camp", QT_TRANSLATE_NOOP("Reasons", "a second pairing in the same camp, without a reason")},
    {"slots-full", QT_TRANSLATE_NOOP("Reasons", "more pairings than the project has places, without a reason")},
    {"periods-overlap", QT_TRANSLATE_NOOP("Reasons", "periods that overlap or are not in order")},
    {"merge-self", QT_TRANSLATE_NOOP("Reasons", "merging somebody with themselves")},
    {"merge-merged", QT_TRANSLATE_NOOP("Reasons", "merging somebody who was merged before")},
    {"merge-paired",
     QT_TRANSLATE_NOOP("Reasons", "merging two mentees of one project; one of the pairings has to end first")},
    {"login-taken", QT_TRANSLATE_NOOP("Reasons", "a GitHub ID that belongs to somebody else")},
    {"none", QT_TRANSLATE_NOOP("Reasons", "nothing of yours is left to undo")},
    {"read-only",
     QT_TRANSLATE_NOOP(
         "Reasons",
         "an older Flotilla wrote them, and they may only be read here; open them once where they may be written")},
    {"backup", QT_TRANSLATE_NOOP("Reasons", "a backup from here")},
    {"pg_dump", QT_TRANSLATE_NOOP("Reasons", "a server's data are backed up on the server, with pg_dump")},
    {"import-archive", QT_TRANSLATE_NOOP("Reasons", "reading an archive into this place")},
    {"not-empty", QT_TRANSLATE_NOOP("Reasons", "an archive needs an empty place")},
    {"no remote", QT_TRANSLATE_NOOP("Reasons", "the repository names no other to fetch from")},
    {"no-review", QT_TRANSLATE_NOOP("Reasons", "a placeholder is no review")},
    {"no default branch", QT_TRANSLATE_NOOP("Reasons", "the repository has no default branch")},
    {"private-review", QT_TRANSLATE_NOOP("Reasons", "a review that only coordinators may see")},
    {"no-file", QT_TRANSLATE_NOOP("Reasons", "the report has no file in the repository")},
    {"correct-review", QT_TRANSLATE_NOOP("Reasons", "correcting this review")},
    {"from-repository", QT_TRANSLATE_NOOP("Reasons", "it was read from the repository and is changed there")},
    {"hand-in-report", QT_TRANSLATE_NOOP("Reasons", "handing in this report here")},
    {"no-report", QT_TRANSLATE_NOOP("Reasons", "a report that says nothing yet")},
    {"not-ones-own", QT_TRANSLATE_NOOP("Reasons", "a report that is neither one's own nor entered by who may stand in")},
    {"mentor-full", QT_TRANSLATE_NOOP("Reasons", "a mentor with more mentees than is usual, without a reason")},
    {"outside-batch", QT_TRANSLATE_NOOP("Reasons", "days outside the project's batch, without a reason")},
    {"needs-coordinator", QT_TRANSLATE_NOOP("Reasons", "an exception that only a coordinator may allow")},
    {"needs-reason", QT_TRANSLATE_NOOP("Reasons", "a change without a reason")},
    {"camp-without-title", QT_TRANSLATE_NOOP("Reasons", "a camp without a title")},
    {"bad-slug", QT_TRANSLATE_NOOP("Reasons", "a short name that is not small letters, digits and hyphens")},
    {"slug-taken", QT_TRANSLATE_NOOP("Reasons", "a short name that another camp has")},
    {"bad-time-zone", QT_TRANSLATE_NOOP("Reasons", "a time zone that there is not")},
    {"camp-without-batch", QT_TRANSLATE_NOOP("Reasons", "a camp without days")},
    {"period-outside-batch", QT_TRANSLATE_NOOP("Reasons", "a period that is not within the days of its batch")},
    {"end-before-start", QT_TRANSLATE_NOOP("Reasons", "an end before its start")},
    {"same-project", QT_TRANSLATE_NOOP("Reasons", "a move to the same project")},
    {"mentor-is-mentee", QT_TRANSLATE_NOOP("Reasons", "a mentor who is the mentee")},
    {"not-later", QT_TRANSLATE_NOOP("Reasons", "an extension that changes nothing")},
    {"pairing-incomplete", QT_TRANSLATE_NOOP("Reasons", "a pairing without a mentee, a project, a mentor or a day")},
    {"project-without-title", QT_TRANSLATE_NOOP("Reasons", "a project without a title")},
    {"project-number", QT_TRANSLATE_NOOP("Reasons", "a project number that is no number from 0 to 9999")},
    {"project-slots", QT_TRANSLATE_NOOP("Reasons", "a number of places that is not between 0 and 99")},
    {"project-number-taken", QT_TRANSLATE_NOOP("Reasons", "a project number that another project of the track has")},
    {"project-address", QT_TRANSLATE_NOOP("Reasons", "an address that is no web address")},
    {"mentor-twice", QT_TRANSLATE_NOOP("Reasons", "the same mentor twice at a time")},
    {"project-state", QT_TRANSLATE_NOOP("Reasons", "a step over a state of the project")},
    {"person-without-name", QT_TRANSLATE_NOOP("Reasons", "a person without a name and without a GitHub ID")},
    {"bad-login", QT_TRANSLATE_NOOP("Reasons", "a text that cannot be a GitHub ID")},
    {"bad-email", QT_TRANSLATE_NOOP("Reasons", "an e-mail address that is not complete")},
    {"role-in-use", QT_TRANSLATE_NOOP("Reasons", "a role taken from somebody who has a pairing or project in the camp")},
    {"list-has-errors",
     QT_TRANSLATE_NOOP("Reasons", "publishing a list that the records contradict; mend it or let each finding pass")},
    {"list-is-open",
     QT_TRANSLATE_NOOP("Reasons", "changing the rows of a list that is published; a decision about an objection amends it")},
    {"list-not-newest", QT_TRANSLATE_NOOP("Reasons", "changing a version of a list that another one took the place of")},
    {"list-is-final", QT_TRANSLATE_NOOP("Reasons", "changing a list that is final")},
    {"list-is-empty", QT_TRANSLATE_NOOP("Reasons", "publishing a list without rows")},
    {"window-order",
     QT_TRANSLATE_NOOP("Reasons", "a window that closes before it opens, or replies that are promised before it closes")},
    {"window-not-open", QT_TRANSLATE_NOOP("Reasons", "an objection outside the days on which objections are taken")},
    {"window-still-open", QT_TRANSLATE_NOOP("Reasons", "making a list final while objections may still come")},
    {"window-not-set", QT_TRANSLATE_NOOP("Reasons", "making a list final that never had an objection window")},
    {"objections-open", QT_TRANSLATE_NOOP("Reasons", "making a list final while an objection is not decided")},
    {"decided-already", QT_TRANSLATE_NOOP("Reasons", "deciding an objection twice")},
    {"decider-graded", QT_TRANSLATE_NOOP("Reasons", "deciding about a grade that one gave oneself")},
    {"never-listed", QT_TRANSLATE_NOOP("Reasons", "naming somebody who failed on a published list")},
    {"session-number", QT_TRANSLATE_NOOP("Reasons", "a session's number that is not between 1 and 999")},
    {"session-number-taken", QT_TRANSLATE_NOOP("Reasons", "a number that another session of this kind has")},
    {"session-minutes", QT_TRANSLATE_NOOP("Reasons", "a session of no length, or of more than a day")},
    {"session-address", QT_TRANSLATE_NOOP("Reasons", "an address that does not begin with https:// or http://")},
    {"talk-without-speaker", QT_TRANSLATE_NOOP("Reasons", "a talk without a speaker")},
    {"talk-without-title", QT_TRANSLATE_NOOP("Reasons", "a talk without a title")},
    {"speaker-twice", QT_TRANSLATE_NOOP("Reasons", "the same speaker twice at a session")},
    {"talk-state", QT_TRANSLATE_NOOP("Reasons", "a step over a state of the talk")},
    {"talk-beyond-places", QT_TRANSLATE_NOOP("Reasons", "more talks than the session has places, without a reason")},
    {"about-oneself", QT_TRANSLATE_NOOP("Reasons", "a decision about oneself")},
});

const char *termOf(std::span<const Term> terms, const QString &code)
{
    const std::string wanted = code.toStdString();
    for (const Term &term : terms)
        if (term.code == wanted)
            return term.text;
    return nullptr;
}

} // namespace

QString recordText(const QString &name, const Wording &wording)
{
    const qsizetype slash = name.indexOf(u'/');
    const QString table = name.first(std::max<qsizetype>(slash, 0));
    if (!isKindOfRecord(table) || !idFromText(QStringView(name).sliced(slash + 1)))
        return name;
    return recordWord(table, wording) + u' ' + name.sliced(slash + 1);
}

QString fieldsText(const QString &columns, const Wording &wording)
{
    QStringList fields;
    for (const QString &part : columns.split(u',', Qt::SkipEmptyParts)) {
        const QString column = part.trimmed();
        const QString field = fieldWord(column, wording);
        if (!fields.contains(field))
            fields.append(field);
    }
    return fields.join(wording.translate("Words", ", ", "between names"));
}

QString reasonText(const QString &code, const Wording &wording)
{
    const char *term = termOf(reasonTerms, code);
    return term ? wording.translate("Reasons", term) : code;
}

} // namespace flotilla::wording
