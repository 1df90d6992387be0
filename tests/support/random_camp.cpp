#include "support/random_camp.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

namespace {

/// Writes a camp part by part; after the first record that is refused nothing more is written.
class Builder {
public:
    Builder(storage::Transaction &transaction, unsigned seed, QDate start)
        : m_transaction(transaction), m_random(seed), m_seed(seed), m_start(start)
    {
    }

    Result<RandomCamp> build()
    {
        frame();
        people();
        pairings();
        for (const Pairing &pairing : m_made.pairings)
            reports(pairing);
        sessions();
        defenses();
        if (!m_done)
            return std::unexpected(m_done.error());
        return std::move(m_made);
    }

private:
    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <class T>
    const T &anyOf(const std::vector<T> &all)
    {
        return all[std::size_t(number(0, int(all.size()) - 1))];
    }

    template <class T>
    void insert(std::vector<T> &kept, T record)
    {
        if (m_done)
            m_done = m_transaction.insert(record);
        kept.push_back(std::move(record));
    }

    Instant at(QDate day, int minutes)
    {
        return instantFromMsecs(day.startOfDay(QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch() + minutes * 60000LL);
    }

    void frame()
    {
        m_made.camp.slug = u"random-%1"_s.arg(m_seed);
        m_made.camp.title = u"Camp %1"_s.arg(m_seed);
        m_done = m_transaction.insert(m_made.camp);
        const int batches = number(1, 3);
        const int periods = chance(10) ? 0 : number(1, 8);
        for (int b = 1; b <= batches; ++b) {
            const QDate first = m_start.addDays(14 * number(0, 3));
            insert(m_made.batches, Batch{.camp = m_made.camp.id, .number = b, .days = {first, first.addDays(14 * 8)}});
            for (int n = 1; n <= periods; ++n) {
                const QDate begin = first.addDays(14 * (n - 1));
                insert(m_made.periods,
                       Period{.camp = m_made.camp.id,
                              .batch = m_made.batches.back().id,
                              .number = n,
                              .days = {begin, begin.addDays(13)},
                              .due = begin.addDays(13 + number(0, 2))});
            }
        }
    }

    void people()
    {
        const int mentees = chance(10) ? 0 : number(1, 12);
        for (int i = 0; i < mentees; ++i)
            insert(m_made.mentees, Person{.name = u"Mentee %1-%2"_s.arg(m_seed).arg(i)});
        for (int i = 0; i < 4; ++i)
            insert(m_made.mentors, Person{.name = u"Mentor %1-%2"_s.arg(m_seed).arg(i)});
        // One turned out to be another one.
        if (mentees > 3) {
            m_made.mentees[1].mergedInto = m_made.mentees[0].id;
            if (m_done)
                m_done = m_transaction.update(m_made.mentees[1]);
        }
        for (int i = 1; i <= 5; ++i)
            insert(m_made.projects, Project{.camp = m_made.camp.id, .batch = anyOf(m_made.batches).id, .number = i});
        for (const Person &mentee : m_made.mentees)
            if (chance(60))
                insert(m_made.applications,
                       Application{
                           .camp = m_made.camp.id, .person = mentee.id, .at = at(m_start.addDays(-number(20, 40)), 60)});
    }

    void pairings()
    {
        for (const Person &mentee : m_made.mentees) {
            const int count = chance(15) ? 2 : 1;
            const int firstProject = number(0, 4);
            for (int i = 0; i < count; ++i) {
                const Project &project = m_made.projects[std::size_t((firstProject + i) % 5)];
                Pairing pairing{.camp = m_made.camp.id, .project = project.id, .mentee = mentee.id, .from = m_start};
                pairing.months = number(3, 6);
                if (chance(15)) {
                    pairing.to = m_start.addDays(number(0, 120));
                    pairing.state = chance(50) ? PairingState::Withdrawn : PairingState::Completed;
                } else if (chance(5)) {
                    pairing.state = PairingState::Proposed;
                }
                insert(m_made.pairings, pairing);
                const int first = number(0, 3);
                for (int m = 0; m < number(0, 2); ++m)
                    insert(m_made.pairingMentors,
                           PairingMentor{.pairing = m_made.pairings.back().id,
                                         .mentor = m_made.mentors[std::size_t((first + m) % 4)].id});
            }
        }
    }

    void reports(const Pairing &pairing)
    {
        const auto project = std::ranges::find(m_made.projects, pairing.project, &Project::id);
        const std::vector<Period> periods = m_made.periods;
        for (const Period &period : periods) {
            if (period.batch != project->batch)
                continue;
            if (chance(8))
                insert(m_made.exemptions,
                       Exemption{.pairing = pairing.id,
                                 .period = period.id,
                                 .duty = chance(60) ? Duty::Report : Duty::Review,
                                 .reason = u"ill"_s});
            if (chance(75))
                report(pairing, period);
        }
    }

    void report(const Pairing &pairing, const Period &period)
    {
        Report report{.camp = m_made.camp.id, .pairing = pairing.id, .period = period.id, .days = period.days};
        if (chance(80)) {
            report.submission = chance(80) ? SubmissionTime::Known : SubmissionTime::NotAfter;
            const int absurd = number(1, 100);
            const QDate day = absurd == 1 ? QDate(1970, 1, 1)
                : absurd == 2             ? QDate(2999, 12, 31)
                                          : period.days.last.addDays(number(-5, 6));
            report.submittedAt = at(day, number(0, 24 * 60 - 1));
        }
        report.reviewState = chance(70) ? ReviewState::Reviewed : chance(50) ? ReviewState::Placeholder : ReviewState::Empty;
        insert(m_made.reports, report);
        if (report.reviewState != ReviewState::Reviewed && !chance(10))
            return;
        Review review{.report = m_made.reports.back().id, .origin = ReviewOrigin::Repository};
        if (report.reviewState != ReviewState::Reviewed)
            review.origin = ReviewOrigin::Entered;
        if (chance(85))
            review.at = report.submittedAt.value_or(at(period.days.last, 0)) + std::chrono::minutes(number(-600, 20000));
        insert(m_made.reviews, review);
        if (chance(10)) { // a second one, which changes nothing about the first
            review.at = review.at.value_or(at(period.days.last, 0)) + std::chrono::hours(number(1, 90));
            review.id = {};
            insert(m_made.reviews, review);
        }
    }

    void sessions()
    {
        for (int n = 1; n <= number(0, 3); ++n) {
            insert(m_made.sessions,
                   Session{.camp = m_made.camp.id,
                           .kind = n == 1 ? SessionKind::Opening : SessionKind::TechShare,
                           .number = n,
                           .title = u"Session"_s,
                           .startsAt = at(m_start.addDays(30 * n - 20), 20 * 60)});
            const Id<Session> session = m_made.sessions.back().id;
            for (const Person &mentee : m_made.mentees) {
                if (chance(20))
                    insert(m_made.talks,
                           Talk{.session = session,
                                .speaker = mentee.id,
                                .title = u"Talk"_s,
                                .state = chance(20) ? TalkState::Cancelled : TalkState::Approved});
                if (chance(60))
                    insert(m_made.attendances, Attendance{.session = session, .person = mentee.id});
            }
        }
    }

    void defenses()
    {
        if (chance(40))
            return;
        insert(m_made.rounds,
               DefenseRound{.camp = m_made.camp.id, .number = 1, .days = {m_start.addDays(120), m_start.addDays(125)}});
        for (const Pairing &pairing : m_made.pairings) {
            if (chance(30))
                continue;
            insert(m_made.slots,
                   DefenseSlot{.round = m_made.rounds.back().id,
                               .pairing = pairing.id,
                               .startsAt = at(m_start.addDays(120 + number(0, 5)), 19 * 60)});
            if (chance(70))
                insert(m_made.sheets,
                       GradeSheet{.slot = m_made.slots.back().id,
                                  .grade = Grade(number(0, 4)),
                                  .specialAward = chance(20),
                                  .at = at(m_start.addDays(126), 0)});
        }
    }

    storage::Transaction &m_transaction;
    std::mt19937 m_random;
    unsigned m_seed;
    QDate m_start;
    RandomCamp m_made;
    Result<void> m_done;
};

} // namespace

Id<Person> RandomCamp::counted(Id<Person> person) const
{
    const auto found = std::ranges::find(mentees, person, &Person::id);
    return found != mentees.end() && found->mergedInto.isValid() ? found->mergedInto : person;
}

Result<RandomCamp> insertRandomCamp(storage::Transaction &transaction, unsigned seed, QDate start)
{
    return Builder(transaction, seed, start).build();
}

} // namespace flotilla::test
