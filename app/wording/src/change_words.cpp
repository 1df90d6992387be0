#include "wording/change_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace flotilla::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Change {
    const char *code;
    const char *phrase; ///< behind "Undo"; none for what undo does not name
    const char *title;
};

constexpr std::array changes{
    Change{"import", QT_TRANSLATE_NOOP("Changes", "the import"), QT_TRANSLATE_NOOP("Changes", "Import")},
    Change{"sample", QT_TRANSLATE_NOOP("Changes", "the sample camp"), QT_TRANSLATE_NOOP("Changes", "Sample camp")},
    Change{"review", QT_TRANSLATE_NOOP("Changes", "the review"), QT_TRANSLATE_NOOP("Changes", "Review")},
    Change{"correct-review", QT_TRANSLATE_NOOP("Changes", "the correction of a review"),
           QT_TRANSLATE_NOOP("Changes", "Review corrected")},
    Change{"take-review-back", QT_TRANSLATE_NOOP("Changes", "the taking back of a review"),
           QT_TRANSLATE_NOOP("Changes", "Review taken back")},
    Change{"hand-in-report", QT_TRANSLATE_NOOP("Changes", "the handing in of a report"),
           QT_TRANSLATE_NOOP("Changes", "Report handed in")},
    Change{"edit-attention", QT_TRANSLATE_NOOP("Changes", "the numbers from when on something asks for attention"),
           QT_TRANSLATE_NOOP("Changes", "Attention adjusted")},
    Change{"write-back", QT_TRANSLATE_NOOP("Changes", "the writing back of reviews"),
           QT_TRANSLATE_NOOP("Changes", "Reviews written back")},
    Change{"exempt", QT_TRANSLATE_NOOP("Changes", "the exemption"), QT_TRANSLATE_NOOP("Changes", "Exemption")},
    Change{"return-report", QT_TRANSLATE_NOOP("Changes", "the giving back of a report"),
           QT_TRANSLATE_NOOP("Changes", "Report given back")},
    Change{"extend-due", QT_TRANSLATE_NOOP("Changes", "the later due day"), QT_TRANSLATE_NOOP("Changes", "Later due day")},
    Change{"nudge", QT_TRANSLATE_NOOP("Changes", "the note of a reminder"), QT_TRANSLATE_NOOP("Changes", "Reminder sent")},
    Change{"edit-nudges", QT_TRANSLATE_NOOP("Changes", "the words of reminders"),
           QT_TRANSLATE_NOOP("Changes", "Words of reminders")},
    Change{"edit-person", QT_TRANSLATE_NOOP("Changes", "the change of a person"),
           QT_TRANSLATE_NOOP("Changes", "Change of a person")},
    Change{"add-person", QT_TRANSLATE_NOOP("Changes", "the new person"), QT_TRANSLATE_NOOP("Changes", "New person")},
    Change{"merge-people", QT_TRANSLATE_NOOP("Changes", "the merging of two people"),
           QT_TRANSLATE_NOOP("Changes", "Merging of two people")},
    Change{"keep-apart", QT_TRANSLATE_NOOP("Changes", "the note that two people are not the same"),
           QT_TRANSLATE_NOOP("Changes", "Two people, not one")},
    Change{"new-camp", QT_TRANSLATE_NOOP("Changes", "the new camp"), QT_TRANSLATE_NOOP("Changes", "New camp")},
    Change{"edit-camp", QT_TRANSLATE_NOOP("Changes", "the change of the camp"),
           QT_TRANSLATE_NOOP("Changes", "Change of the camp")},
    Change{"issue-certificates", QT_TRANSLATE_NOOP("Changes", "the issuing of certificates"),
           QT_TRANSLATE_NOOP("Changes", "Certificates issued")},
    Change{"reissue-certificate", QT_TRANSLATE_NOOP("Changes", "the reissuing of a certificate"),
           QT_TRANSLATE_NOOP("Changes", "Certificate reissued")},
    Change{"revoke-certificate", QT_TRANSLATE_NOOP("Changes", "the revoking of a certificate"),
           QT_TRANSLATE_NOOP("Changes", "Certificate revoked")},
    Change{"edit-project", QT_TRANSLATE_NOOP("Changes", "the change of a project"),
           QT_TRANSLATE_NOOP("Changes", "Project changed")},
    Change{"add-project", QT_TRANSLATE_NOOP("Changes", "the new project"), QT_TRANSLATE_NOOP("Changes", "New project")},
    Change{"lock-pairing", QT_TRANSLATE_NOOP("Changes", "the new pairing"), QT_TRANSLATE_NOOP("Changes", "Pairing locked")},
    Change{"add-mentor", QT_TRANSLATE_NOOP("Changes", "the new mentor"), QT_TRANSLATE_NOOP("Changes", "Mentor added")},
    Change{"replace-mentor", QT_TRANSLATE_NOOP("Changes", "the change of a mentor"),
           QT_TRANSLATE_NOOP("Changes", "Mentor replaced")},
    Change{"re-pair", QT_TRANSLATE_NOOP("Changes", "the move to another project"),
           QT_TRANSLATE_NOOP("Changes", "Moved to another project")},
    Change{"pause-pairing", QT_TRANSLATE_NOOP("Changes", "the pause of a pairing"),
           QT_TRANSLATE_NOOP("Changes", "Pairing paused")},
    Change{"resume-pairing", QT_TRANSLATE_NOOP("Changes", "the end of a pause"),
           QT_TRANSLATE_NOOP("Changes", "Pairing resumed")},
    Change{"extend-pairing", QT_TRANSLATE_NOOP("Changes", "the extension of a pairing"),
           QT_TRANSLATE_NOOP("Changes", "Pairing extended")},
    Change{"withdraw-pairing", QT_TRANSLATE_NOOP("Changes", "the withdrawal"), QT_TRANSLATE_NOOP("Changes", "Withdrawal")},
    Change{"dismiss-pairing", QT_TRANSLATE_NOOP("Changes", "the dismissal"), QT_TRANSLATE_NOOP("Changes", "Dismissal")},
    Change{"make-list", QT_TRANSLATE_NOOP("Changes", "the making of a list"), QT_TRANSLATE_NOOP("Changes", "List made")},
    Change{"mend-list", QT_TRANSLATE_NOOP("Changes", "the mending of a list"), QT_TRANSLATE_NOOP("Changes", "List mended")},
    Change{"let-pass", QT_TRANSLATE_NOOP("Changes", "the letting pass of a finding"),
           QT_TRANSLATE_NOOP("Changes", "Finding let pass")},
    Change{"publish-list", QT_TRANSLATE_NOOP("Changes", "the opening of a list’s window"),
           QT_TRANSLATE_NOOP("Changes", "List published")},
    Change{"object", QT_TRANSLATE_NOOP("Changes", "the objection"), QT_TRANSLATE_NOOP("Changes", "Objection")},
    Change{"decide-objection", QT_TRANSLATE_NOOP("Changes", "the decision about an objection"),
           QT_TRANSLATE_NOOP("Changes", "Objection decided")},
    Change{"finalise-list", QT_TRANSLATE_NOOP("Changes", "the making final of a list"),
           QT_TRANSLATE_NOOP("Changes", "List made final")},
    Change{"plan-session", QT_TRANSLATE_NOOP("Changes", "the new session"), QT_TRANSLATE_NOOP("Changes", "Session planned")},
    Change{"edit-session", QT_TRANSLATE_NOOP("Changes", "the change of a session"),
           QT_TRANSLATE_NOOP("Changes", "Session changed")},
    Change{"remove-session", QT_TRANSLATE_NOOP("Changes", "the removal of a session"),
           QT_TRANSLATE_NOOP("Changes", "Session removed")},
    Change{"sign-up-talk", QT_TRANSLATE_NOOP("Changes", "the new talk"), QT_TRANSLATE_NOOP("Changes", "Talk signed up")},
    Change{"edit-talk", QT_TRANSLATE_NOOP("Changes", "the change of a talk"), QT_TRANSLATE_NOOP("Changes", "Talk changed")},
    Change{"approve-talk", QT_TRANSLATE_NOOP("Changes", "the approval of a talk"),
           QT_TRANSLATE_NOOP("Changes", "Talk approved")},
    Change{"move-talk", QT_TRANSLATE_NOOP("Changes", "the new order of talks"),
           QT_TRANSLATE_NOOP("Changes", "Talks in another order")},
    Change{"attendance", QT_TRANSLATE_NOOP("Changes", "the attendance"), QT_TRANSLATE_NOOP("Changes", "Attendance")},
    Change{"session-minutes", QT_TRANSLATE_NOOP("Changes", "the minutes"),
           QT_TRANSLATE_NOOP("Changes", "Minutes of a session")},
    Change{"erase", nullptr, QT_TRANSLATE_NOOP("Changes", "Personal data erased")},
    Change{"undo", nullptr, QT_TRANSLATE_NOOP("Changes", "Undone: %1")},
    Change{"redo", nullptr, QT_TRANSLATE_NOOP("Changes", "Done again: %1")},
};

const Change *find(const QString &code)
{
    const auto found =
        std::ranges::find_if(changes, [&](const Change &each) { return code == QLatin1StringView(each.code); });
    return found == changes.end() ? nullptr : found;
}

} // namespace

QString changeWords(const QString &code, const Wording &wording)
{
    const Change *change = find(code);
    return change && change->phrase ? wording.translate("Changes", change->phrase) : QString();
}

QString changeTitle(const QString &code, const QStringList &arguments, const Wording &wording)
{
    const Change *change = find(code);
    if (!change)
        return wording.translate("Changes", "Change");
    if (code != u"undo" && code != u"redo")
        return wording.translate("Changes", change->title);
    // Deeper than one step, the arguments speak of the first.
    const QString first = arguments.value(1);
    const QString about = first == u"undo" || first == u"redo" ? QString() : changeTitle(first, {}, wording);
    return fill(wording.translate("Changes", change->title), {about}).trimmed();
}

QStringList changeCodes(const QString &text, const Wording &wording)
{
    QStringList codes;
    for (const Change &change : changes)
        if (fill(wording.translate("Changes", change.title), {}).contains(text, Qt::CaseInsensitive))
            codes.append(QString::fromLatin1(change.code));
    return codes;
}

} // namespace flotilla::wording
