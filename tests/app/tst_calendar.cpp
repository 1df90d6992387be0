#include "domain/defense.h"
#include "interchange/calendar_file.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/desk.h"
#include "workspace/sessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1711000800000); // 2024-03-21 06:00 UTC

Instant at(const QString &text)
{
    return instantFromMsecs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

/// The calendar file, read back by another library: every time is where the records have it, and an entry stays the same one.
class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTimeComesBack();
    void hardTitlesComeBack();
    void importingAgainUpdates();
    void aRemovedSessionIsCalledOff();
    void onePersonsCalendarIsTheirs();
    void anEmptyCampIsACalendar();

private:
    template <class Fn>
    auto edit(Fn fn)
    {
        const FixedClock clock(now);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"plan-session"_s, .who = u"otto"_s}, clock);
        auto result = fn(**transaction);
        if (!result || !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    template <class T>
    T add(T record)
    {
        edit([&](storage::Transaction &t) { return t.insert(record); });
        return record;
    }
    Session planned(const QString &title, const QString &starts)
    {
        Session session;
        session.camp = m_camp.camp.id;
        session.number = ++m_planned;
        session.title = title;
        session.startsAt = at(starts);
        session.minutes = 90;
        const auto id = edit([&](storage::Transaction &t) { return workspace::keepSession(t, {.session = session}); });
        return *(*storage::Reader::begin(*m_store))->get(*id);
    }
    /// The events by their UID, as python3-icalendar reads them out of the file.
    QHash<QString, QJsonObject> events(Id<Person> person = {}, Language language = Language::English)
    {
        QHash<QString, QJsonObject> found;
        [&] {
            const auto calendar = insight::readCalendar(**storage::Reader::begin(*m_store), m_camp.camp.id, person, now);
            QVERIFY(calendar);
            const QString path = m_folder.filePath(u"camp.ics"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray bytes = interchange::calendarFile(*calendar, wording::Wording(language));
            QVERIFY(bytes.left(200).contains(interchange::calendarMark.toByteArray()));
            file.write(bytes);
            file.close();
            QProcess python;
            // Debian's own: its package is what the library stands in.
            python.start(u"/usr/bin/python3"_s, {QFINDTESTDATA("read_calendar.py"), path});
            QVERIFY(python.waitForFinished());
            QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
            m_read = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
            for (const QJsonValue &event : m_read[u"events"].toArray()) {
                const QString uid = event[u"uid"].toString();
                QVERIFY2(!found.contains(uid), qPrintable(uid));
                found.insert(uid, event.toObject());
            }
        }();
        return found;
    }
    static Instant begin(const QJsonObject &event) { return instantFromMsecs(qint64(event[u"begin"].toDouble())); }
    static Instant end(const QJsonObject &event) { return instantFromMsecs(qint64(event[u"end"].toDouble())); }
    template <class T>
    static QString uid(const QString &kind, Id<T> id)
    {
        return u"%1-%2@flotilla"_s.arg(kind, toText(id));
    }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
    QTemporaryDir m_folder;
    QJsonObject m_read;
    int m_planned = 0;
};

void TestCalendar::init()
{
    QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    m_camp = *edit([](storage::Transaction &t) { return test::insertInventedCamp(t); });
    m_planned = 0;
}

void TestCalendar::everyTimeComesBack()
{
    // Across a change of summer time elsewhere, past midnight in the camp, and at the turn of a year.
    std::vector<Session> sessions;
    for (const QString &starts : {u"2024-03-30T23:45:00+08:00"_s, u"2024-03-31T08:30:00+08:00"_s, u"2024-12-31T23:30:00Z"_s,
                                  u"2025-02-28T00:00:00+08:00"_s})
        sessions.push_back(planned({}, starts));
    DefenseRound round;
    round.camp = m_camp.camp.id;
    round = add(round);
    DefenseSlot slot;
    slot.round = round.id;
    slot.pairing = m_camp.pairing.id;
    slot.startsAt = at(u"2024-04-08T19:30:00+08:00"_s);
    slot.minutes = 25;
    slot = add(slot);
    const auto found = events();
    QCOMPARE(found.size(), qsizetype(sessions.size() + m_camp.periods.size() + 1));
    for (const Session &each : sessions) {
        const QJsonObject event = found.value(uid(u"session"_s, each.id));
        QCOMPARE(begin(event), each.startsAt);
        QCOMPARE(end(event), each.startsAt + std::chrono::minutes(each.minutes));
        QCOMPARE(instantFromMsecs(qint64(event[u"stamp"].toDouble())), now);
        QCOMPARE(event[u"status"].toString(), u"CONFIRMED"_s);
    }
    for (const Period &each : m_camp.periods) {
        const QJsonObject event = found.value(uid(u"due"_s, each.id));
        QCOMPARE(end(event), at(each.due.addDays(1).toString(Qt::ISODate) + u"T00:00:00+08:00"_s));
        QCOMPARE(end(event) - begin(event), std::chrono::hours(1));
        QCOMPARE(event[u"title"].toString(), u"Report %1 is due"_s.arg(each.number));
    }
    const QJsonObject defense = found.value(uid(u"defense"_s, slot.id));
    QCOMPARE(begin(defense), slot.startsAt);
    QCOMPARE(end(defense), slot.startsAt + std::chrono::minutes(25));
    QCOMPARE(defense[u"title"].toString(), u"Defense: 米拉"_s);
    QCOMPARE(m_read[u"method"].toString(), u"PUBLISH"_s);
}

void TestCalendar::hardTitlesComeBack()
{
    const QStringList titles{u"Kernels, schedulers; and \\ more: \"all\""_s,
                             u"第 1 次分享 🚢👩‍👩‍👧 "_s + QString(40, u'帆'),
                             u"BEGIN:VEVENT\nEND:VCALENDAR\r\nUID:evil"_s,
                             u"https://example.org/?a=1&b=<2>#%20%"_s,
                             QString(300, u'x'),
                             u"a\tb\x01\x7f\u0085z"_s};
    QStringList expected = titles;
    expected[1] = titles[1];
    expected[2] = u"BEGIN:VEVENT\nEND:VCALENDAR\nUID:evil"_s;
    expected[5] = u"a b  \u0020z"_s;
    std::vector<Session> sessions;
    for (const QString &title : titles) {
        // As an import could leave it: nothing was cleaned.
        Session session;
        session.camp = m_camp.camp.id;
        session.number = ++m_planned;
        session.title = title;
        session.place = title;
        session.startsAt = at(u"2024-04-01T19:30:00+08:00"_s);
        sessions.push_back(add(session));
    }
    Camp camp = m_camp.camp;
    camp.title = u"春季,\n集训营; 🚢"_s;
    edit([&](storage::Transaction &t) { return t.update(camp); });
    const auto found = events();
    QCOMPARE(found.size(), qsizetype(sessions.size() + 2));
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const QJsonObject event = found.value(uid(u"session"_s, sessions[i].id));
        QCOMPARE(event[u"title"].toString(), expected[qsizetype(i)]);
        QCOMPARE(event[u"place"].toString(), expected[qsizetype(i)]);
    }
    QVERIFY2(m_read[u"name"].toString().contains(u"集训营"_s), qPrintable(m_read[u"name"].toString()));
}

void TestCalendar::importingAgainUpdates()
{
    Session session = planned(u"Kernels"_s, u"2024-04-01T19:30:00+08:00"_s);
    const auto before = events();
    const auto same = events();
    QCOMPARE(same, before); // nothing changed, nothing says so
    session.startsAt = at(u"2024-04-02T20:00:00+08:00"_s);
    edit([&](storage::Transaction &t) { return workspace::keepSession(t, {.session = session}); });
    Extension more;
    more.period = m_camp.periods[1].id;
    more.due = m_camp.periods[1].due.addDays(3);
    more.reason = u"holiday"_s;
    more = add(more);
    const auto after = events();
    QCOMPARE(QSet<QString>(after.keyBegin(), after.keyEnd()), QSet<QString>(before.keyBegin(), before.keyEnd()));
    const auto sequence = [](const QHash<QString, QJsonObject> &of, const QString &id) {
        return of.value(id)[u"sequence"].toInt();
    };
    const QString moved = uid(u"session"_s, session.id);
    QVERIFY(sequence(after, moved) > sequence(before, moved));
    QCOMPARE(begin(after.value(moved)), session.startsAt);
    const QString due = uid(u"due"_s, m_camp.periods[1].id);
    QVERIFY(sequence(after, due) > sequence(before, due));
    QCOMPARE(end(after.value(due)) - end(before.value(due)), std::chrono::days(3));
    QCOMPARE(sequence(after, uid(u"due"_s, m_camp.periods[0].id)), sequence(before, uid(u"due"_s, m_camp.periods[0].id)));
    // Taken back it is as it was, but newer.
    edit([&](storage::Transaction &t) { return t.remove(more.id); });
    const auto back = events();
    QVERIFY(sequence(back, due) > sequence(after, due));
    QCOMPARE(end(back.value(due)), end(before.value(due)));
    // A talk changes what is said of its session.
    Talk talk;
    talk.session = session.id;
    talk.speaker = m_camp.mentee.id;
    talk.title = u"Sparse, and dense"_s;
    talk.state = TalkState::Approved;
    edit([&](storage::Transaction &t) { return workspace::keepTalk(t, talk, {}); });
    const auto spoken = events();
    QVERIFY(sequence(spoken, moved) > sequence(back, moved));
    QCOMPARE(spoken.value(moved)[u"detail"].toString(), u"1. Sparse, and dense (米拉)"_s);
}

void TestCalendar::aRemovedSessionIsCalledOff()
{
    const Session session = planned(u"Kernels"_s, u"2024-04-01T19:30:00+08:00"_s);
    const QString id = uid(u"session"_s, session.id);
    const int before = events().value(id)[u"sequence"].toInt();
    edit([&](storage::Transaction &t) { return workspace::removeSession(t, session); });
    const QJsonObject off = events().value(id);
    QCOMPARE(off[u"status"].toString(), u"CANCELLED"_s);
    QVERIFY(off[u"sequence"].toInt() > before);
}

void TestCalendar::onePersonsCalendarIsTheirs()
{
    planned(u"Kernels"_s, u"2024-04-01T19:30:00+08:00"_s);
    DefenseRound round;
    round.camp = m_camp.camp.id;
    round = add(round);
    DefenseSlot slot;
    slot.round = round.id;
    slot.pairing = m_camp.pairing.id;
    slot.startsAt = at(u"2024-04-08T19:30:00+08:00"_s);
    slot = add(slot);
    Extension more;
    more.period = m_camp.periods[0].id;
    more.pairing = m_camp.pairing.id;
    more.due = m_camp.periods[0].due.addDays(2);
    more.reason = u"ill"_s;
    add(more);
    const auto everybody = events();
    const auto mentee = events(m_camp.mentee.id);
    QCOMPARE(mentee.size(), everybody.size());
    const QString due = uid(u"due"_s, m_camp.periods[0].id);
    QCOMPARE(end(mentee.value(due)) - end(everybody.value(due)), std::chrono::days(2)); // the day they were given
    QVERIFY(mentee.value(due)[u"sequence"].toInt() > everybody.value(due)[u"sequence"].toInt());
    Person stranger;
    stranger.name = u"Ada"_s;
    stranger = add(stranger);
    const auto theirs = events(stranger.id);
    QCOMPARE(theirs.size(), 1); // the session is for everybody
    Judge judge;
    judge.slot = slot.id;
    judge.person = stranger.id;
    add(judge);
    QVERIFY(events(stranger.id).contains(uid(u"defense"_s, slot.id)));
}

void TestCalendar::anEmptyCampIsACalendar()
{
    for (const Period &each : m_camp.periods)
        edit([&](storage::Transaction &t) -> Result<void> {
            const auto reports = t.where<Report>("period", each.id);
            for (const Report &report : *reports) {
                const auto reviews = t.where<Review>("report", report.id);
                for (const Review &review : *reviews)
                    if (auto done = t.remove(review.id); !done)
                        return done;
                if (auto done = t.remove(report.id); !done)
                    return done;
            }
            return t.remove(each.id);
        });
    QVERIFY(events({}, Language::Chinese).isEmpty());
    QCOMPARE(m_read[u"name"].toString(), m_camp.camp.title);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
