#include "insight/sessions.h"
#include "interchange/sessions_text.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/desk.h"
#include "workspace/sessions.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1711000800000); // 2024-03-21 06:00 UTC, 14:00 in the camp

Instant at(const QString &text)
{
    return instantFromMsecs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

/// Sessions, talks, attendance and minutes: rules first, each kept whole or not at all.
class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrongWithASessionIsSaid();
    void numbersFollowEachOtherByKind();
    void aSeriesKeepsItsHourOverSummerTime();
    void aSeriesIsOneChange();
    void talksTakeTheirPlaces();
    void aThirdTalkNeedsAReason();
    void statesFollowEachOther();
    void aNewerChangeIsNotLost();
    void talksChangeTheirOrder();
    void attendanceCountsPeopleOnce();
    void minutesComeBackAsTheyWereWritten();
    void aRemovedSessionTakesItsTalksAlong();
    void speakersAreThoseOfTheCharts();
    void theTalkListIsMarkdown();

private:
    template <class Fn>
    auto edit(Fn fn, const QString &reason = {})
    {
        const FixedClock clock(now);
        auto transaction =
            storage::Transaction::begin(*m_store, {.code = u"plan-session"_s, .who = u"otto"_s, .reason = reason}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    template <class T>
    T stored(Id<T> id)
    {
        return *(*storage::Reader::begin(*m_store))->get(id);
    }
    template <class T>
    T add(T record)
    {
        if (!edit([&](storage::Transaction &t) { return t.insert(record); }))
            qFatal("not inserted");
        return record;
    }
    insight::SessionsPage page() { return *insight::readSessions(**storage::Reader::begin(*m_store), m_camp.camp.id, now); }
    Session session(const QString &starts = u"2024-03-28T19:30:00+08:00"_s, int number = 1) const
    {
        Session session;
        session.camp = m_camp.camp.id;
        session.number = number;
        session.startsAt = at(starts);
        session.minutes = 90;
        return session;
    }
    Id<Session> planned(const Session &session, int count = 1)
    {
        const auto id =
            edit([&](storage::Transaction &t) { return workspace::keepSession(t, {.session = session, .count = count}); });
        if (!id)
            qFatal("not planned");
        return *id;
    }
    Talk talk(Id<Session> session, Id<Person> speaker, const QString &title) const
    {
        Talk talk;
        talk.session = session;
        talk.speaker = speaker;
        talk.title = title;
        return talk;
    }
    Result<Id<Talk>> keep(const Talk &talk, const QString &reason = {})
    {
        return edit([&](storage::Transaction &t) { return workspace::keepTalk(t, talk, reason); });
    }
    Person person(const QString &name)
    {
        Person person;
        person.name = name;
        return add(person);
    }
    template <class T>
    static QString broken(const Result<T> &result)
    {
        return !result && result.error().code == ErrorCode::RuleBroken ? result.error().arguments.value(0) : QString();
    }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
};

void TestSessions::init()
{
    QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    const auto made = edit([](storage::Transaction &t) { return test::insertInventedCamp(t); });
    QVERIFY(made);
    m_camp = *made;
}

void TestSessions::whatIsWrongWithASessionIsSaid()
{
    Session good = session();
    QCOMPARE(sessionProblem(good, {}), std::nullopt);
    Session bad = good;
    bad.number = 0;
    QCOMPARE(sessionProblem(bad, {}), SessionProblem::BadNumber);
    bad = good;
    bad.minutes = 0;
    QCOMPARE(sessionProblem(bad, {}), SessionProblem::BadMinutes);
    bad.minutes = longestSession + 1;
    QCOMPARE(sessionProblem(bad, {}), SessionProblem::BadMinutes);
    bad = good;
    bad.recording = u"javascript:alert(1)"_s;
    QCOMPARE(sessionProblem(bad, {}), SessionProblem::BadRecording);
    good.id = planned(good);
    QCOMPARE(broken(edit([&](storage::Transaction &t) { return workspace::keepSession(t, {.session = session()}); })),
             u"session-number-taken"_s);
    QCOMPARE(sessionProblem(stored(good.id), {stored(good.id)}), std::nullopt); // itself is no other
}

void TestSessions::numbersFollowEachOtherByKind()
{
    Session meeting = session();
    meeting.kind = SessionKind::Meeting;
    meeting.number = 7;
    const std::vector<Session> all{session(), meeting};
    QCOMPARE(nextNumber(SessionKind::TechShare, all), 2);
    QCOMPARE(nextNumber(SessionKind::Meeting, all), 8);
    QCOMPARE(nextNumber(SessionKind::Course, all), 1);
}

void TestSessions::aSeriesKeepsItsHourOverSummerTime()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto starts = seriesOf(at(u"2024-03-20T18:00:00Z"_s), 14, 3, berlin);
    QCOMPARE(starts.size(), 3U);
    for (const Instant start : starts)
        QCOMPARE(toDateTime(start, berlin).time(), QTime(19, 0));
    QCOMPARE(toIsoText(starts[1]), u"2024-04-03T17:00:00Z"_s); // an hour earlier in UTC: summer time began
    QCOMPARE(seriesOf(now, 0, 0, berlin).size(), 1U);
    QCOMPARE(seriesOf(now, 7, 1000, berlin).size(), std::size_t(longestSeries));
}

void TestSessions::aSeriesIsOneChange()
{
    planned(session(), 4);
    const insight::SessionsPage shown = page();
    QCOMPARE(shown.sessions.size(), 4U);
    for (std::size_t i = 0; i < shown.sessions.size(); ++i) {
        QCOMPARE(shown.sessions[i].session.number, int(i) + 1);
        QCOMPARE(toDateTime(shown.sessions[i].session.startsAt, shown.zone).toString(u"yyyy-MM-dd HH:mm"_s),
                 QDate(2024, 3, 28).addDays(14 * qint64(i)).toString(Qt::ISODate) + u" 19:30"_s);
    }
    QCOMPARE(shown.next()->session.number, 1);
}

void TestSessions::talksTakeTheirPlaces()
{
    const Id<Session> id = planned(session());
    QCOMPARE(broken(keep(talk(id, {}, u"Nobody"_s))), u"talk-without-speaker"_s);
    QCOMPARE(broken(keep(talk(id, m_camp.mentee.id, u" "_s))), u"talk-without-title"_s);
    const auto first = keep(talk(id, m_camp.mentee.id, u"Schedulers"_s));
    QVERIFY(first);
    QCOMPARE(stored(*first).state, TalkState::Proposed);
    QCOMPARE(broken(keep(talk(id, m_camp.mentee.id, u"Again"_s))), u"speaker-twice"_s);
    const auto second = keep(talk(id, m_camp.mentor.id, u"Kernels"_s));
    QVERIFY(second);
    QCOMPARE(stored(*second).position, 2);
    Talk wrong = talk(id, person(u"Wen"_s).id, u"Tensors"_s);
    wrong.materials = u"slides.pdf"_s;
    QCOMPARE(broken(keep(wrong)), u"session-address"_s);
}

void TestSessions::aThirdTalkNeedsAReason()
{
    const Id<Session> id = planned(session());
    for (const QString &name : {u"Ada"_s, u"Bo"_s}) {
        Talk each = talk(id, person(name).id, name);
        each.state = TalkState::Approved;
        QVERIFY(keep(each));
    }
    Talk third = talk(id, person(u"Cai"_s).id, u"One more"_s);
    const auto proposed = keep(third); // signing up needs none
    QVERIFY(proposed);
    third = stored(*proposed);
    third.state = TalkState::Approved;
    QCOMPARE(broken(keep(third)), u"talk-beyond-places"_s);
    QVERIFY(keep(third, u"the last session was cancelled"_s));
    QCOMPARE(stored(*proposed).state, TalkState::Approved);
    third = stored(*proposed);
    third.title = u"Another title"_s;
    QVERIFY(keep(third)); // it has its place already
    // A meeting has as many as come.
    Session meeting = session(u"2024-04-02T19:30:00+08:00"_s);
    meeting.kind = SessionKind::Meeting;
    const Id<Session> open = planned(meeting);
    for (const QString &name : {u"Dai"_s, u"Eve"_s, u"Fan"_s}) {
        Talk each = talk(open, person(name).id, name);
        each.state = TalkState::Approved;
        QVERIFY(keep(each));
    }
}

void TestSessions::statesFollowEachOther()
{
    const Id<Session> id = planned(session());
    Talk skipping = talk(id, m_camp.mentee.id, u"Schedulers"_s);
    skipping.state = TalkState::Given;
    QCOMPARE(broken(keep(skipping)), u"talk-state"_s);
    skipping.state = TalkState::Proposed;
    const auto kept = keep(skipping);
    for (const TalkState state : {TalkState::Approved, TalkState::Given}) {
        Talk next = stored(*kept);
        next.state = state;
        QVERIFY(keep(next));
    }
    Talk gone = stored(*kept);
    gone.state = TalkState::Cancelled;
    QCOMPARE(broken(keep(gone)), u"talk-state"_s);
}

void TestSessions::aNewerChangeIsNotLost()
{
    const Session old = stored(planned(session()));
    Session theirs = old;
    theirs.place = u"Room 7"_s;
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::keepSession(t, {.session = theirs}); }));
    Session mine = old;
    mine.title = u"Mine"_s;
    const auto refused = edit([&](storage::Transaction &t) { return workspace::keepSession(t, {.session = mine}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    const auto removed = edit([&](storage::Transaction &t) { return workspace::removeSession(t, old); });
    QCOMPARE(removed.error().code, ErrorCode::VersionConflict);
    const auto minutes = edit([&](storage::Transaction &t) { return workspace::keepMinutes(t, old, u"We met."_s); });
    QCOMPARE(minutes.error().code, ErrorCode::VersionConflict);
    QCOMPARE(stored(old.id).place, u"Room 7"_s);
}

void TestSessions::talksChangeTheirOrder()
{
    const Id<Session> id = planned(session());
    std::vector<Id<Talk>> talks;
    for (const QString &name : {u"Ada"_s, u"Bo"_s, u"Cai"_s})
        talks.push_back(*keep(talk(id, person(name).id, name)));
    const auto move = [&](Id<Talk> which, int by) {
        return edit([&](storage::Transaction &t) { return workspace::moveTalk(t, which, by); });
    };
    const auto order = [&] {
        QStringList titles;
        for (const Talk &each : page().find(id)->talks)
            titles.append(each.title);
        return titles.join(u' ');
    };
    QVERIFY(move(talks[2], -1));
    QCOMPARE(order(), u"Ada Cai Bo"_s);
    QVERIFY(move(talks[0], 1));
    QCOMPARE(order(), u"Cai Ada Bo"_s);
    QVERIFY(move(talks[2], -1)); // the first stays
    QVERIFY(move(talks[1], 1));  // and the last
    QCOMPARE(order(), u"Cai Ada Bo"_s);
}

void TestSessions::attendanceCountsPeopleOnce()
{
    const Id<Session> id = planned(session());
    const auto set = [&](const std::vector<Id<Person>> &people, bool present) {
        return edit([&](storage::Transaction &t) { return workspace::setPresent(t, id, people, present); });
    };
    QVERIFY(set({m_camp.mentee.id, m_camp.mentor.id}, true));
    QVERIFY(set({m_camp.mentee.id}, true)); // is so already
    QCOMPARE(page().find(id)->present.size(), 2);
    // Two records of one person count once, and go together.
    Person twin;
    twin.name = u"Twin"_s;
    twin = add(twin);
    QVERIFY(set({twin.id}, true));
    QCOMPARE(page().find(id)->present.size(), 3);
    twin.mergedInto = m_camp.mentee.id;
    QVERIFY(edit([&](storage::Transaction &t) { return t.update(twin); }));
    QCOMPARE(page().find(id)->present.size(), 2);
    QVERIFY(set({m_camp.mentee.id}, false));
    QCOMPARE(page().find(id)->present, QSet<Id<Person>>{m_camp.mentor.id});
    QVERIFY(set({m_camp.mentee.id}, false));
    QVERIFY(set({twin.id}, true)); // comes in as who they are by now
    QCOMPARE(page().find(id)->present, (QSet<Id<Person>>{m_camp.mentor.id, m_camp.mentee.id}));
}

void TestSessions::minutesComeBackAsTheyWereWritten()
{
    const Id<Session> id = planned(session());
    const auto read = [&] { return *insight::readMinutes(**storage::Reader::begin(*m_store), id); };
    const auto write = [&](const QString &text) {
        const Session seen = stored(id);
        return edit([&](storage::Transaction &t) { return workspace::keepMinutes(t, seen, text); });
    };
    QCOMPARE(read(), QString());
    QVERIFY(write(u"# 例会\r\n\r\n- 讨论 🚢\r\n"_s));
    QCOMPARE(read(), u"# 例会\n\n- 讨论 🚢"_s);
    const auto tooLong = write(QString(workspace::longestReview + 1, u'x'));
    QCOMPARE(tooLong.error().code, ErrorCode::TextTooLong);
    QVERIFY(write({}));
    QCOMPARE(read(), QString());
    QVERIFY(stored(id).minutesText.isNull());
}

void TestSessions::aRemovedSessionTakesItsTalksAlong()
{
    const Id<Session> id = planned(session());
    const auto talkId = keep(talk(id, m_camp.mentee.id, u"Schedulers"_s));
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::setPresent(t, id, {m_camp.mentee.id}, true); }));
    const Session seen = stored(id);
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::removeSession(t, seen); }));
    QVERIFY(page().sessions.empty());
    const auto reader = storage::Reader::begin(*m_store);
    QVERIFY(!(*reader)->get(*talkId));
    QVERIFY((*reader)->all<Attendance>()->empty());
}

void TestSessions::speakersAreThoseOfTheCharts()
{
    const Id<Session> id = planned(session());
    QCOMPARE(page().speakers.silent.size(), 1U);
    const auto kept = keep(talk(id, m_camp.mentee.id, u"Schedulers"_s));
    QCOMPARE(page().speakers.signedUp.front().id, m_camp.mentee.id);
    QVERIFY(page().speakers.silent.empty());
    Talk gone = stored(*kept);
    gone.state = TalkState::Cancelled;
    QVERIFY(keep(gone));
    QCOMPARE(page().speakers.silent.size(), 1U);
    QCOMPARE(page().find(id)->talkCount(), 0);
    QCOMPARE(page().speakers,
             insight::speakers(*insight::readProgress(**storage::Reader::begin(*m_store), m_camp.camp.id, now)));
}

void TestSessions::theTalkListIsMarkdown()
{
    const wording::Wording english(Language::English);
    QVERIFY(interchange::talkListMarkdown(page(), english).contains(u"No talk has its place yet."_s));
    const Id<Session> id = planned(session());
    const QString call = interchange::callForTalks(page(), english);
    QVERIFY2(call.startsWith(u"Tech-share session 1 is on 2024-03-28 19:30 – 21:00 (Asia/Shanghai). "_s), qPrintable(call));
    QVERIFY2(call.contains(u"2 talks can still be signed up."_s), qPrintable(call));
    QVERIFY2(call.contains(u"Who has not spoken yet: @Mira-Fen-spring"_s), qPrintable(call));
    Talk good = talk(id, m_camp.mentee.id, u"A *bold* title\nwith [brackets]"_s);
    good.state = TalkState::Approved;
    good.materials = u"https://example.org/a (b)"_s;
    QCOMPARE(broken(keep(good)), u"session-address"_s); // a blank is no part of an address
    good.materials = u"https://example.org/a_(b)"_s;
    QVERIFY(keep(good));
    QVERIFY(keep(talk(id, m_camp.mentor.id, u"Not approved"_s)));
    const QString list = interchange::talkListMarkdown(page(), english);
    QVERIFY2(list.contains(u"## Tech-share session 1 · 2024-03-28\n\n- A \\*bold\\* title with \\[brackets\\] "
                           "(@Mira-Fen-spring) · [materials](https://example.org/a_%28b%29)\n"_s),
             qPrintable(list));
    QVERIFY(!list.contains(u"Not approved"_s));
    const QString text = interchange::speakersText(page().sessions.front(), page(), english);
    QVERIFY2(text.startsWith(u"@Mira-Fen-spring: you speak at Tech-share session 1."_s), qPrintable(text));
    QVERIFY(!text.contains(u"Still needed"_s));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
