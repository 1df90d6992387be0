#include "workspace/sessions.h"

#include "desk_people.h"

#include "insight/camp_zone.h"
#include "workspace/desk.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those who stand behind a place keep their order.
bool byPlace(const Talk &a, const Talk &b)
{
    return std::tuple(a.position, a.id) < std::tuple(b.position, b.id);
}

Result<std::vector<Talk>> talksOf(storage::Transaction &transaction, Id<Session> session)
{
    auto talks = transaction.where<Talk>("session", session);
    if (talks)
        std::ranges::sort(*talks, byPlace);
    return talks;
}

Result<void> checkSession(storage::Transaction &transaction, const Session &session)
{
    const auto ofCamp = transaction.where<Session>("camp", session.camp);
    if (!ofCamp)
        return std::unexpected(ofCamp.error());
    if (const auto problem = sessionProblem(session, *ofCamp))
        return fail(ErrorCode::RuleBroken, {code(*problem), session.id.isValid() ? nameOf(session.id) : session.title});
    return {};
}

Result<void> checkTalk(storage::Transaction &transaction, const Talk &talk, const std::vector<Talk> &others,
                       const QString &reason)
{
    const QString name = talk.id.isValid() ? nameOf(talk.id) : talk.title;
    if (const auto problem = talkProblem(talk, others))
        return fail(ErrorCode::RuleBroken, {code(*problem), name});
    const auto before = std::ranges::find(others, talk.id, &Talk::id);
    const TalkState state = talk.id.isValid() && before != others.end() ? before->state : TalkState::Proposed;
    // Somebody else's newer state is met as a conflict, not as a step from there.
    const bool seen = !talk.id.isValid() || (before != others.end() && before->version == talk.version);
    if (seen && talk.state != state && std::ranges::count(statesAfter(state), talk.state) == 0)
        return fail(ErrorCode::RuleBroken, {u"talk-state"_s, name});
    const auto session = transaction.get(talk.session);
    if (!session)
        return std::unexpected(session.error());
    const auto camp = transaction.get(session->camp);
    if (!camp)
        return std::unexpected(camp.error());
    if (needsReason(talk, *session, others, camp->rules) && reason.trimmed().isEmpty())
        return fail(ErrorCode::RuleBroken, {u"talk-beyond-places"_s, name});
    return {};
}

} // namespace

QString code(SessionProblem problem)
{
    switch (problem) {
    case SessionProblem::BadNumber:
        return u"session-number"_s;
    case SessionProblem::NumberTaken:
        return u"session-number-taken"_s;
    case SessionProblem::BadMinutes:
        return u"session-minutes"_s;
    case SessionProblem::BadRecording:
        return u"session-address"_s;
    }
    return {};
}

QString code(TalkProblem problem)
{
    switch (problem) {
    case TalkProblem::NoSpeaker:
        return u"talk-without-speaker"_s;
    case TalkProblem::NoTitle:
        return u"talk-without-title"_s;
    case TalkProblem::BadMaterials:
        return u"session-address"_s;
    case TalkProblem::SpeakerTwice:
        return u"speaker-twice"_s;
    }
    return {};
}

Result<Id<Session>> keepSession(storage::Transaction &transaction, SessionEdit edit)
{
    Session &session = edit.session;
    session.title = cleanText(session.title);
    session.place = cleanText(session.place);
    session.recording = cleanText(session.recording);
    if (auto done = checkSession(transaction, session); !done)
        return std::unexpected(done.error());
    if (session.id.isValid()) {
        auto done = transaction.update(session);
        return done ? Result<Id<Session>>(session.id) : std::unexpected(done.error());
    }
    const auto camp = transaction.get(session.camp);
    if (!camp)
        return std::unexpected(camp.error());
    const auto starts = seriesOf(session.startsAt, edit.everyDays, edit.count, insight::campZone(camp->timeZone));
    Id<Session> first;
    for (const Instant start : starts) {
        Session each = session;
        each.startsAt = start;
        if (first.isValid()) {
            const auto ofCamp = transaction.where<Session>("camp", session.camp);
            if (!ofCamp)
                return std::unexpected(ofCamp.error());
            each.number = nextNumber(each.kind, *ofCamp);
            each.recording.clear();
            if (auto done = checkSession(transaction, each); !done)
                return std::unexpected(done.error());
        }
        if (auto done = transaction.insert(each); !done)
            return std::unexpected(done.error());
        first = first.isValid() ? first : each.id;
    }
    return first;
}

Result<void> removeSession(storage::Transaction &transaction, Session seen)
{
    // Writing what was seen writes nothing, but fails when it is not what is stored.
    if (auto done = transaction.update(seen); !done)
        return done;
    const auto talks = transaction.where<Talk>("session", seen.id);
    if (!talks)
        return std::unexpected(talks.error());
    const auto attendances = transaction.where<Attendance>("session", seen.id);
    if (!attendances)
        return std::unexpected(attendances.error());
    for (const Talk &each : *talks)
        if (auto done = transaction.remove(each.id); !done)
            return done;
    for (const Attendance &each : *attendances)
        if (auto done = transaction.remove(each.id); !done)
            return done;
    return transaction.remove(seen.id);
}

Result<Id<Talk>> keepTalk(storage::Transaction &transaction, Talk talk, const QString &reason)
{
    talk.title = cleanText(talk.title);
    talk.materials = cleanText(talk.materials);
    if (cleanText(reason).toUtf8().size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"reason"_s, QString::number(longestReview / 1024)});
    const auto others = talksOf(transaction, talk.session);
    if (!others)
        return std::unexpected(others.error());
    if (auto done = checkTalk(transaction, talk, *others, reason); !done)
        return std::unexpected(done.error());
    if (!talk.id.isValid())
        talk.position = others->empty() ? 1 : others->back().position + 1;
    auto done = talk.id.isValid() ? transaction.update(talk) : transaction.insert(talk);
    return done ? Result<Id<Talk>>(talk.id) : std::unexpected(done.error());
}

Result<void> moveTalk(storage::Transaction &transaction, Id<Talk> id, int by)
{
    const auto talk = transaction.get(id);
    if (!talk)
        return std::unexpected(talk.error());
    auto talks = talksOf(transaction, talk->session);
    if (!talks)
        return std::unexpected(talks.error());
    std::erase_if(*talks, [id](const Talk &each) { return each.state == TalkState::Cancelled && each.id != id; });
    const auto at = std::ranges::find(*talks, id, &Talk::id);
    if (by < 0 ? at == talks->begin() : at + 1 == talks->end())
        return {};
    std::iter_swap(at, by < 0 ? at - 1 : at + 1);
    for (std::size_t i = 0; i < talks->size(); ++i) {
        Talk &each = (*talks)[i];
        each.position = int(i) + 1;
        if (auto done = transaction.update(each); !done)
            return done;
    }
    return {};
}

Result<void> setPresent(storage::Transaction &transaction, Id<Session> session, const std::vector<Id<Person>> &people,
                        bool isPresent)
{
    // A session that is gone takes nobody in.
    if (const auto record = transaction.get(session); !record)
        return std::unexpected(record.error());
    const auto known = transaction.where<Attendance>("session", session);
    if (!known)
        return std::unexpected(known.error());
    for (const Id<Person> person : people) {
        const Id<Person> now = present(transaction, person);
        bool found = false;
        for (const Attendance &each : *known) {
            if (present(transaction, each.person) != now)
                continue;
            found = true;
            if (isPresent)
                break;
            if (auto done = transaction.remove(each.id); !done)
                return done;
        }
        if (found || !isPresent)
            continue;
        Attendance attendance;
        attendance.session = session;
        attendance.person = now;
        if (auto done = transaction.insert(attendance); !done)
            return done;
    }
    return {};
}

Result<void> keepMinutes(storage::Transaction &transaction, Session seen, const QString &markdown)
{
    const QByteArray text = cleanText(markdown).toUtf8();
    if (text.size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"minutes"_s, QString::number(longestReview / 1024)});
    seen.minutesText = {};
    if (!text.isEmpty()) {
        const auto body = transaction.putBody(text);
        if (!body)
            return std::unexpected(body.error());
        seen.minutesText = *body;
    }
    return transaction.update(seen);
}

} // namespace flotilla::workspace
