#include "wording/session_text.h"

#include "wording/times.h"
#include "wording/words.h"

namespace flotilla::wording {

using namespace Qt::Literals::StringLiterals;

QString sessionName(const Session &session, const Wording &wording)
{
    if (!session.title.trimmed().isEmpty())
        return session.title;
    QString kind = word(session.kind, wording);
    const bool isOnce = session.kind == SessionKind::Opening || session.kind == SessionKind::Closing;
    if (isOnce && session.number == 1)
        return kind;
    return fill(wording.translate("Sessions", "%1 %2", "a kind of session, its number"),
                {kind, QString::number(session.number)});
}

QString sessionTime(const Session &session, const QTimeZone &zone)
{
    const QDateTime end = toDateTime(endOf(session), zone);
    const bool sameDay = end.date() == toDateTime(session.startsAt, zone).date();
    return isoTime(session.startsAt, zone) + u" – "_s
        + (sameDay ? end.time().toString(u"HH:mm"_s) : isoTime(endOf(session), zone));
}

QString problemText(SessionProblem problem, const Wording &wording)
{
    switch (problem) {
    case SessionProblem::BadNumber:
        return wording.translate("Sessions", "A session's number is from 1 to 999.");
    case SessionProblem::NumberTaken:
        return wording.translate("Sessions", "Another session of this kind has this number.");
    case SessionProblem::BadMinutes:
        return wording.translate("Sessions", "A session lasts at least a minute, and a day at most.");
    case SessionProblem::BadRecording:
        return wording.translate("Sessions", "The recording needs an address that begins with https:// or http://.");
    }
    return {};
}

QString problemText(TalkProblem problem, const Wording &wording)
{
    switch (problem) {
    case TalkProblem::NoSpeaker:
        return wording.translate("Sessions", "Say who speaks.");
    case TalkProblem::NoTitle:
        return wording.translate("Sessions", "Give the talk a title.");
    case TalkProblem::BadMaterials:
        return wording.translate("Sessions", "The materials need an address that begins with https:// or http://.");
    case TalkProblem::SpeakerTwice:
        return wording.translate("Sessions", "This person speaks at this session already.");
    }
    return {};
}

} // namespace flotilla::wording
