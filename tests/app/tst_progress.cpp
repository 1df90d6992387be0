#include "insight/activity.h"
#include "insight/outcomes.h"
#include "insight/review_delay.h"
#include "insight/summary.h"
#include "insight/timeline.h"

#include "domain/pairing_rules.h"
#include "domain/stars.h"
#include "interchange/sample.h"
#include "support/counting_reader.h"
#include "support/random_camp.h"
#include "support/test_places.h"

#include <QtTest>

#include <numeric>

using namespace flotilla;
using namespace flotilla::insight;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 3, 3);
const QTimeZone zone("Asia/Shanghai");
constexpr qint64 dayMsecs = 24LL * 60 * 60 * 1000;

Instant noon(QDate day)
{
    return instantFromMsecs(QDateTime(day, QTime(12, 0), zone).toMSecsSinceEpoch());
}

/// One pairing in one period of its batch, found by looking through the records one after another.
struct Place {
    const Pairing *pairing;
    const Period *period;
    const Report *report = nullptr;
    CellFacts facts;
    bool willBeOwed = false;
    std::optional<Instant> firstReview;
};

std::vector<Place> placesOf(const test::RandomCamp &camp, Instant now)
{
    std::vector<Place> places;
    for (const Pairing &pairing : camp.pairings) {
        const auto project = std::ranges::find(camp.projects, pairing.project, &Project::id);
        for (const Period &period : camp.periods) {
            if (period.batch != project->batch)
                continue;
            Place place{.pairing = &pairing, .period = &period};
            CellInput input{.owed = isOwed(pairing, period), .dueEnd = endOfDay(period.due, zone)};
            for (const Exemption &exemption : camp.exemptions)
                if (exemption.pairing == pairing.id && exemption.period == period.id)
                    (exemption.duty == Duty::Report ? input.reportExempt : input.reviewExempt) = true;
            for (const Report &report : camp.reports) {
                if (report.pairing != pairing.id || report.period != period.id)
                    continue;
                place.report = &report;
                input.handedIn = true;
                input.submission = report.submission;
                input.submittedAt = report.submittedAt;
                input.reviewText = report.reviewState;
                for (const Review &review : camp.reviews) {
                    if (review.report != report.id)
                        continue;
                    input.reviewEntered |= review.origin == ReviewOrigin::Entered;
                    if (review.at && (!place.firstReview || *review.at < *place.firstReview))
                        place.firstReview = review.at;
                }
            }
            place.facts = cellFacts(input, now);
            place.willBeOwed = input.handedIn || (input.owed && !input.reportExempt);
            places.push_back(place);
        }
    }
    return places;
}

bool hasMentor(const test::RandomCamp &camp, const Pairing &pairing, Id<Person> mentor)
{
    return std::ranges::any_of(
        camp.pairingMentors, [&](const PairingMentor &each) { return each.pairing == pairing.id && each.mentor == mentor; });
}

} // namespace

/// The numbers behind charts and overview, counted twice: by the program and, naively, here.
class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_places.problem().isEmpty())
            QFAIL(qUtf8Printable(m_places.problem()));
        auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
        const FixedClock clock(noon(start));
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"test"_s}, clock);
        QVERIFY(transaction);
        for (unsigned seed = 1; seed <= campCount; ++seed) {
            auto camp = test::insertRandomCamp(**transaction, seed, start);
            QVERIFY(camp);
            m_camps.push_back(std::move(*camp));
        }
        QVERIFY((*transaction)->commit());
    }

    void everyNumberEqualsANaiveRecount_data()
    {
        QTest::addColumn<int>("camp");
        QTest::addColumn<QDate>("today");
        for (int camp = 0; camp < int(campCount); ++camp)
            QTest::addRow("camp %d", camp) << camp << start.addDays(camp * 190 / int(campCount) - 5);
    }
    void everyNumberEqualsANaiveRecount()
    {
        QFETCH(const int, camp);
        QFETCH(const QDate, today);
        const test::RandomCamp &made = m_camps[std::size_t(camp)];
        const Instant now = noon(today);
        const Progress progress = read(made, now);
        const auto places = placesOf(made, now);
        recountPeriods(made, places, progress, {});
        for (const Person &mentor : made.mentors)
            recountPeriods(made, places, progress, {.mentor = mentor.id});
        for (const Batch &batch : made.batches)
            recountPeriods(made, places, progress, {.batch = batch.id});
        for (const Project &project : made.projects)
            recountPeriods(made, places, progress, {.project = project.id});
        recountBurnUp(places, progress, today);
        recountDelay(places, progress, now);
        recountOutcomes(made, progress);
        recountFunnel(made, places, progress, now);
        recountLoad(made, places, progress);
        recountSessions(made, progress, now);
        const auto summary = readSummary(*begin(), made.camp.id, now);
        QVERIFY(summary);
        const Edition edition = editionOf(progress);
        QCOMPARE(edition.mentees, summary->mentees);
        QCOMPARE(edition.graduates, summary->graduates);
        QCOMPARE(edition.reviewed, summary->reportsReviewed);
        QCOMPARE(outcomes(progress).specialAwards, summary->specialAwards);
    }

    void editionsStandInTheOrderOfTheirBeginning()
    {
        std::vector<Id<Camp>> ids;
        for (const test::RandomCamp &camp : m_camps)
            ids.push_back(camp.camp.id);
        const auto editions = readEditions(*begin(), ids, noon(start.addDays(150)));
        QVERIFY(editions);
        QCOMPARE(editions->size(), m_camps.size());
        QVERIFY(std::ranges::is_sorted(*editions, {}, &Edition::begin));
    }

    void whatComesIsNeverInThePast()
    {
        for (const test::RandomCamp &camp : m_camps) {
            const QDate today = start.addDays(40);
            const Progress progress = read(camp, noon(today));
            const auto events = comingUp(progress);
            QVERIFY(std::ranges::is_sorted(events, {}, &ComingEvent::day));
            for (const ComingEvent &event : events)
                QVERIFY(event.day >= today);
            auto phases = timeline(progress);
            const auto kickoff = std::ranges::find(phases, PhaseKind::Kickoff, &Phase::kind);
            const auto firstPeriod = std::ranges::find(phases, PhaseKind::Period, &Phase::kind);
            if (kickoff != phases.end() && firstPeriod != phases.end() && firstPeriod->days.contains(kickoff->days.first))
                QVERIFY(kickoff < firstPeriod);
            std::erase_if(phases, [](const Phase &phase) { return phase.kind == PhaseKind::Kickoff; });
            QVERIFY(std::ranges::is_sorted(phases, {}, [](const Phase &phase) { return phase.days.first; }));
        }
    }

    void readingTakesTheSameNumberOfQueriesForAnyCamp()
    {
        std::set<int> counts;
        for (const test::RandomCamp &camp : m_camps) {
            const auto reader = begin();
            test::CountingReader counting(*reader);
            QVERIFY(readProgress(counting, camp.camp.id, noon(start.addDays(100))));
            counts.insert(counting.count());
        }
        // One question more where no panel gave a grade: the result lists are asked.
        QVERIFY2(*counts.rbegin() - *counts.begin() <= 1, qPrintable(QString::number(*counts.rbegin())));
    }

    void theSampleIsInTheMiddle()
    {
        auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
        QVERIFY(store);
        const Instant now = instantFromMsecs(1779854400000); // 2026-05-27
        QVERIFY(interchange::writeSample(**store, {.now = now}, FixedClock(now)));
        auto reader = storage::Reader::begin(**store);
        const auto camps = (*reader)->all<Camp>();
        QVERIFY(camps);
        std::map<CampStage, int> stages;
        for (const Camp &camp : *camps) {
            const auto progress = readProgress(**reader, camp.id, now);
            QVERIFY(progress);
            ++stages[stageOf(*progress)];
        }
        QCOMPARE(stages[CampStage::Running], 1);
        QCOMPARE(stages[CampStage::Over], int(camps->size()) - 1);
    }

private:
    static constexpr unsigned campCount = 40;

    std::unique_ptr<storage::Reader> begin()
    {
        auto reader = storage::Reader::begin(*m_store);
        if (!reader)
            qFatal("no reader");
        return std::move(*reader);
    }

    Progress read(const test::RandomCamp &camp, Instant now)
    {
        auto progress = readProgress(*begin(), camp.camp.id, now);
        if (!progress)
            qFatal("not read");
        return std::move(*progress);
    }

    static bool isIn(const test::RandomCamp &camp, const Pairing &pairing, const ProgressScope &scope)
    {
        const auto project = std::ranges::find(camp.projects, pairing.project, &Project::id);
        return (!scope.batch.isValid() || project->batch == scope.batch)
            && (!scope.project.isValid() || project->id == scope.project)
            && (!scope.mentor.isValid() || hasMentor(camp, pairing, scope.mentor));
    }

    static void recountPeriods(const test::RandomCamp &camp, const std::vector<Place> &places, const Progress &progress,
                               const ProgressScope &scope)
    {
        const auto columns = reportsByPeriod(progress, scope);
        for (int c = 0; c < int(columns.size()); ++c) {
            const MatrixColumn &column = columns[std::size_t(c)];
            std::map<CellWord, int> words;
            int handedIn = 0;
            int late = 0;
            int owed = 0;
            for (const Place &place : places) {
                if (place.period->number != column.number || !isIn(camp, *place.pairing, scope))
                    continue;
                ++words[place.facts.word];
                handedIn += place.report != nullptr;
                late += place.facts.late;
                owed += place.report || (place.facts.submission == CellSubmission::None && !place.facts.reportExempt);
            }
            QCOMPARE(column.reviewed, words[CellWord::Reviewed]);
            QCOMPARE(column.waiting, words[CellWord::Waiting]);
            QCOMPARE(column.missing, words[CellWord::Missing]);
            QCOMPARE(column.exempt, words[CellWord::Exempt]);
            QCOMPARE(column.handedIn, handedIn);
            QCOMPARE(column.owed, owed);
            QCOMPARE(column.late, late);
            QCOMPARE(int(cellsBehind(progress, scope, {.column = c, .word = CellWord::Waiting}).size()), column.waiting);
            QCOMPARE(int(cellsBehind(progress, scope, {.column = c, .lateOnly = true}).size()), column.late);
        }
    }

    static void recountBurnUp(const std::vector<Place> &places, const Progress &progress, QDate today)
    {
        const auto points = burnUp(progress);
        QVERIFY(std::ranges::is_sorted(points, {}, &BurnPoint::day));
        const DateRange shown = shownDays(progress);
        for (const BurnPoint &point : points) {
            QVERIFY(shown.contains(point.day));
            int due = 0;
            int handedIn = 0;
            int reviewed = 0;
            for (const Place &place : places) {
                if (!place.willBeOwed)
                    continue;
                due += place.period->due <= point.day;
                if (!place.report)
                    continue;
                QDate day = place.period->due;
                if (place.report->submittedAt)
                    day = std::clamp(toDateTime(*place.report->submittedAt, zone).date(), shown.first, shown.last);
                day = std::max(shown.first, std::min(day, today));
                handedIn += day <= point.day;
                if (place.firstReview)
                    day = std::max(day,
                                   std::min(std::clamp(toDateTime(*place.firstReview, zone).date(), shown.first, shown.last),
                                            std::max(shown.first, today)));
                reviewed += place.facts.word == CellWord::Reviewed && day <= point.day;
            }
            QCOMPARE(point.due, due);
            if (point.day <= std::max(shown.first, today)) {
                QCOMPARE(point.handedIn, handedIn);
                QCOMPARE(point.reviewed, reviewed);
            } else {
                QCOMPARE(point.handedIn, -1);
            }
        }
        if (!points.empty()) {
            QCOMPARE(points.back().due, int(std::ranges::count_if(places, &Place::willBeOwed)));
        }
    }

    static void recountDelay(const std::vector<Place> &places, const Progress &progress, Instant now)
    {
        std::vector<qint64> given;
        std::vector<qint64> waiting;
        int givenUntimed = 0;
        int waitingUntimed = 0;
        for (const Place &place : places) {
            const bool known =
                place.report && place.report->submission == SubmissionTime::Known && place.report->submittedAt;
            if (place.facts.word == CellWord::Waiting) {
                if (known && *place.report->submittedAt <= now)
                    waiting.push_back((now - *place.report->submittedAt).count());
                else
                    ++waitingUntimed;
            } else if (place.facts.review == CellReview::Given) {
                if (known && place.firstReview && *place.firstReview >= *place.report->submittedAt)
                    given.push_back((*place.firstReview - *place.report->submittedAt).count());
                else
                    ++givenUntimed;
            }
        }
        std::ranges::sort(given);
        const DelayTally tally = reviewDelay(progress);
        QCOMPARE(tally.given.size(), given.size());
        for (std::size_t i = 0; i < given.size(); ++i)
            QCOMPARE(tally.given[i].msecs, given[i]);
        QCOMPARE(tally.waiting.size(), waiting.size());
        QCOMPARE(tally.givenUntimed, givenUntimed);
        QCOMPARE(tally.waitingUntimed, waitingUntimed);
        QCOMPARE(tally.median().has_value(), !given.empty());
        if (!given.empty()) {
            const auto n = given.size();
            QCOMPARE(*tally.median(), n % 2 ? given[n / 2] : (given[n / 2 - 1] + given[n / 2]) / 2);
            // Nine of ten are at most as long as the 90th percentile, and no shorter one has that many.
            const auto notLonger = std::ranges::count_if(given, [&](qint64 each) { return each <= *tally.ninetieth(); });
            const auto shorter = std::ranges::count_if(given, [&](qint64 each) { return each < *tally.ninetieth(); });
            QVERIFY(notLonger * 10 >= qint64(n) * 9);
            QVERIFY(shorter * 10 < qint64(n) * 9);
        }
        const auto spans = delaysBySpan(tally.given);
        QCOMPARE(spans[0], int(std::ranges::count_if(given, [](qint64 each) { return each <= dayMsecs; })));
        QCOMPARE(spans[4], int(std::ranges::count_if(given, [](qint64 each) { return each > 10 * dayMsecs; })));
        std::size_t byPeriod = 0;
        for (int c = 0; c < int(progress.matrix.columns.size()); ++c)
            byPeriod += reviewDelay(progress, {}, c).given.size();
        QCOMPARE(byPeriod, given.size());
    }

    static void recountOutcomes(const test::RandomCamp &camp, const Progress &progress)
    {
        std::map<Id<Person>, Grade> best;
        Thousandths total = 0;
        qint64 money = 0;
        for (const GradeSheet &sheet : camp.sheets) {
            const auto slot = std::ranges::find(camp.slots, sheet.slot, &DefenseSlot::id);
            const auto pairing = std::ranges::find(camp.pairings, slot->pairing, &Pairing::id);
            const auto [found, added] = best.try_emplace(camp.counted(pairing->mentee), sheet.grade);
            if (!added)
                found->second = std::max(found->second, sheet.grade);
            const Thousandths earned = stars(camp.camp.rules, sheet.grade, pairing->months, sheet.specialAward);
            total += earned;
            money += reward(camp.camp.rules, earned);
        }
        const OutcomeTally tally = outcomes(progress);
        QCOMPARE(tally.people, int(best.size()));
        for (const OutcomeTally::Line &line : tally.lines)
            QCOMPARE(line.people,
                     int(std::ranges::count_if(best, [&](const auto &each) { return each.second == line.grade; })));
        QCOMPARE(tally.stars, total);
        QCOMPARE(tally.money, money);
    }

    static void recountFunnel(const test::RandomCamp &camp, const std::vector<Place> &places, const Progress &progress,
                              Instant now)
    {
        std::map<FunnelStage, std::set<Id<Person>>> stages;
        for (const Application &application : camp.applications)
            stages[FunnelStage::Applied].insert(camp.counted(application.person));
        for (const Pairing &pairing : camp.pairings)
            stages[FunnelStage::Enrolled].insert(camp.counted(pairing.mentee));
        for (const Place &place : places)
            if (place.report)
                stages[FunnelStage::FirstReport].insert(camp.counted(place.pairing->mentee));
        stages[FunnelStage::AllReports] = stages[FunnelStage::FirstReport];
        for (const Place &place : places)
            if (place.facts.word == CellWord::Missing)
                stages[FunnelStage::AllReports].erase(camp.counted(place.pairing->mentee));
        for (const DefenseSlot &slot : camp.slots) {
            const auto pairing = std::ranges::find(camp.pairings, slot.pairing, &Pairing::id);
            if (slot.startsAt <= now)
                stages[FunnelStage::Defended].insert(camp.counted(pairing->mentee));
            for (const GradeSheet &sheet : camp.sheets)
                if (sheet.slot == slot.id && sheet.grade != Grade::Fail)
                    stages[FunnelStage::Graduated].insert(camp.counted(pairing->mentee));
        }
        for (const FunnelStep &step : funnel(progress)) {
            QCOMPARE(step.people, int(stages[step.stage].size()));
            QCOMPARE(std::set(step.who.begin(), step.who.end()), stages[step.stage]);
        }
    }

    static void recountLoad(const test::RandomCamp &camp, const std::vector<Place> &places, const Progress &progress)
    {
        const LoadTally tally = mentorLoad(progress);
        for (const MentorLoad &load : tally.mentors) {
            std::set<Id<Person>> mentees;
            for (const Pairing &pairing : camp.pairings)
                if (hasMentor(camp, pairing, load.mentor.id))
                    mentees.insert(camp.counted(pairing.mentee));
            int handedIn = 0;
            int waiting = 0;
            for (const Place &place : places) {
                if (!hasMentor(camp, *place.pairing, load.mentor.id))
                    continue;
                handedIn += place.report != nullptr;
                waiting += place.facts.word == CellWord::Waiting;
            }
            QCOMPARE(load.mentees, int(mentees.size()));
            QCOMPARE(load.handedIn, handedIn);
            QCOMPARE(load.waiting, waiting);
            QCOMPARE(std::accumulate(load.perWeek.begin(), load.perWeek.end(), 0), handedIn);
        }
    }

    static void recountSessions(const test::RandomCamp &camp, const Progress &progress, Instant now)
    {
        QCOMPARE(progress.sessions.size(), camp.sessions.size());
        std::set<Id<Person>> spoke;
        for (const SessionTally &tally : progress.sessions) {
            int talks = 0;
            std::set<Id<Person>> attended;
            for (const Talk &talk : camp.talks) {
                if (talk.session != tally.session.id || talk.state == TalkState::Cancelled)
                    continue;
                ++talks;
                if (tally.session.startsAt <= now)
                    spoke.insert(camp.counted(talk.speaker));
            }
            for (const Attendance &attendance : camp.attendances)
                if (attendance.session == tally.session.id)
                    attended.insert(camp.counted(attendance.person));
            QCOMPARE(tally.talks, talks);
            QCOMPARE(tally.attendance, int(attended.size()));
        }
        const SpeakerTally people = speakers(progress);
        QCOMPARE(people.spoken.size(), spoke.size());
        QCOMPARE(int(people.spoken.size() + people.signedUp.size() + people.silent.size()), progress.matrix.mentees);
    }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    std::vector<test::RandomCamp> m_camps;
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
