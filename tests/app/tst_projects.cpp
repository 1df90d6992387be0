#include "insight/projects.h"
#include "storage/history.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/projects.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1711000800000); // 2024-03-21 06:00 UTC, in the second period
const QDate today(2024, 3, 21);

} // namespace

/// Projects and the changes of pairings: rules first, each kept whole or not at all.
class TestProjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statesFollowEachOther();
    void whatIsWrongWithAProjectIsSaid();
    void aProjectIsKeptWithItsMentors();
    void aNewerChangeIsNotLost();
    void anotherProjectsNumberIsTaken();
    void lockingMakesAPairing();
    void conflictsNeedACoordinatorsReason();
    void aSecondPairingOnTheProjectIsNeverAllowed();
    void aMentorWithTooManyIsSaid();
    void daysOutsideTheBatchAreSaid();
    void aMentorIsReplaced();
    void rePairingNamesItsPredecessor();
    void withdrawalMovesWhatIsOwed();
    void pauseExtendAndResume();
    void aStaleChoiceIsRefused();
    void nobodyChangesTheirOwnPairing();
    void withdrawalIsProposedAfterMissingReports();
    void thePageCountsPeople();

private:
    template <class Fn>
    auto edit(Fn fn)
    {
        const FixedClock clock(now);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"edit-project"_s, .who = u"otto"_s}, clock);
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
        const auto done = edit([&](storage::Transaction &t) { return t.insert(record); });
        if (!done)
            qFatal("not inserted");
        return record;
    }
    insight::ProjectsPage page() { return *insight::readProjects(**storage::Reader::begin(*m_store), m_camp.camp.id, now); }
    Result<Id<Pairing>> change(const PairingChoice &choice, Id<Person> by)
    {
        return edit([&](storage::Transaction &t) { return workspace::changePairing(t, choice, by, today); });
    }
    PairingChoice lock(Id<Person> mentee, Id<Project> project) const
    {
        PairingChoice choice;
        choice.camp = m_camp.camp.id;
        choice.project = project;
        choice.mentee = mentee;
        choice.day = QDate(2024, 3, 4);
        choice.to = QDate(2024, 3, 31);
        return choice;
    }
    PairingChoice step(PairingStep step)
    {
        PairingChoice choice;
        choice.step = step;
        choice.seen = stored(m_camp.pairing.id);
        for (const insight::ProjectLine &line : page().projects)
            for (const insight::ProjectPairing &each : line.pairings)
                if (each.pairing.id == choice.seen.id)
                    choice.seenMentors = each.mentors;
        choice.camp = m_camp.camp.id;
        choice.project = choice.seen.project;
        choice.months = choice.seen.months;
        choice.day = today;
        return choice;
    }
    Project anotherProject(int slots = 2)
    {
        Project project;
        project.camp = m_camp.camp.id;
        project.batch = m_camp.batch.id;
        project.number = 8;
        project.title = u"Sparse tensors"_s;
        project.slots = slots;
        return add(project);
    }
    static QString broken(const Result<Id<Pairing>> &result)
    {
        return !result && result.error().code == ErrorCode::RuleBroken ? result.error().arguments.value(0) : QString();
    }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
    Person m_boss;
    Person m_other;
};

void TestProjects::init()
{
    QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    const auto made = edit([](storage::Transaction &t) { return test::insertInventedCamp(t); });
    QVERIFY(made);
    m_camp = *made;
    m_boss = Person();
    m_boss.name = u"Lin Xia"_s;
    m_boss = add(m_boss);
    m_other = Person();
    m_other.name = u"Tove Lind"_s;
    m_other = add(m_other);
    RoleHolding holding;
    holding.camp = m_camp.camp.id;
    holding.person = m_boss.id;
    holding.role = Role::Coordinator;
    add(holding);
}

void TestProjects::statesFollowEachOther()
{
    QVERIFY(mayFollow(ProjectState::Draft, ProjectState::Open));
    QVERIFY(mayFollow(ProjectState::Locked, ProjectState::Open));
    QVERIFY(mayFollow(ProjectState::Active, ProjectState::Cancelled));
    QVERIFY(mayFollow(ProjectState::Open, ProjectState::Open));
    QVERIFY(!mayFollow(ProjectState::Draft, ProjectState::Active));
    QVERIFY(!mayFollow(ProjectState::Closed, ProjectState::Cancelled));
}

void TestProjects::whatIsWrongWithAProjectIsSaid()
{
    Project project;
    project.title = u"Sparse tensors"_s;
    QCOMPARE(projectProblem(project, {}, {}, {}), std::nullopt);
    project.title = u"  "_s;
    QCOMPARE(projectProblem(project, {}, {}, {}), ProjectProblem::NoTitle);
    project.title = u"Sparse tensors"_s;
    project.slots = mostSlots + 1;
    QCOMPARE(projectProblem(project, {}, {}, {}), ProjectProblem::BadSlots);
    project.slots = 1;
    project.number = -1;
    QCOMPARE(projectProblem(project, {}, {}, {}), ProjectProblem::BadNumber);
    project.number = 0;
    for (const auto &wrong : {u"javascript:alert(1)"_s, u"here"_s, u"https://"_s}) {
        project.address = wrong;
        QCOMPARE(projectProblem(project, {}, {}, {}), ProjectProblem::BadAddress);
    }
    project.address = u"https://example.org/7"_s;
    ProjectMentor mentor;
    mentor.person = Id<Person>(7);
    mentor.from = QDate(2024, 3, 10);
    mentor.to = QDate(2024, 3, 9);
    QCOMPARE(projectProblem(project, {mentor}, {}, {}), ProjectProblem::MentorDays);
    mentor.to = QDate(2024, 3, 20);
    ProjectMentor again = mentor;
    again.from = QDate(2024, 3, 20);
    again.to = {};
    QCOMPARE(projectProblem(project, {mentor, again}, {}, {}), ProjectProblem::MentorTwice);
    again.from = QDate(2024, 3, 21);
    QCOMPARE(projectProblem(project, {mentor, again}, {}, {}), std::nullopt);
    Project before = project;
    before.state = ProjectState::Draft;
    QCOMPARE(projectProblem(project, {}, before, {}), ProjectProblem::StateJump);
}

void TestProjects::aProjectIsKeptWithItsMentors()
{
    workspace::ProjectEdit made{.project = m_camp.project};
    made.project.slots = 3;
    ProjectMentor mentor;
    mentor.person = m_camp.mentor.id;
    mentor.kind = MentorKind::Lead;
    made.mentors = {mentor};
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::keepProject(t, made); }));
    auto line = *page().find(m_camp.project.id);
    QCOMPARE(line.project.slots, 3);
    QCOMPARE(line.mentors.size(), 1U);
    const auto roles = (*storage::Reader::begin(*m_store))->where<RoleHolding>("person", m_camp.mentor.id);
    QCOMPARE(roles->front().role, Role::Mentor);

    workspace::ProjectEdit without{.project = line.project, .mentors = {}, .seen = line.mentors};
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::keepProject(t, without); }));
    QVERIFY(page().find(m_camp.project.id)->mentors.empty());
}

void TestProjects::aNewerChangeIsNotLost()
{
    workspace::ProjectEdit theirs{.project = m_camp.project};
    theirs.project.title = u"调度器 II"_s;
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::keepProject(t, theirs); }));
    workspace::ProjectEdit mine{.project = m_camp.project};
    mine.project.slots = 5;
    const auto refused = edit([&](storage::Transaction &t) { return workspace::keepProject(t, mine); });
    QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    QCOMPARE(stored(m_camp.project.id).title, u"调度器 II"_s);
    QCOMPARE(stored(m_camp.project.id).slots, m_camp.project.slots);
}

void TestProjects::anotherProjectsNumberIsTaken()
{
    workspace::ProjectEdit again;
    again.project.camp = m_camp.camp.id;
    again.project.number = m_camp.project.number;
    again.project.title = u"Again"_s;
    const auto refused = edit([&](storage::Transaction &t) { return workspace::keepProject(t, again); });
    QCOMPARE(refused.error().arguments.value(0), u"project-number-taken"_s);
    again.project.track = u"glcc"_s; // two catalogues may both begin at 1
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::keepProject(t, again); }));
}

void TestProjects::lockingMakesAPairing()
{
    const Project project = anotherProject();
    PairingChoice choice = lock(m_other.id, project.id);
    choice.mentors = {m_camp.mentor.id};
    const auto made = change(choice, m_boss.id);
    QVERIFY(made);
    const Pairing pairing = stored(*made);
    QCOMPARE(pairing.state, PairingState::Live);
    QCOMPARE(pairing.lock, PairingLock::Locked);
    const auto line = *page().find(project.id);
    QCOMPARE(line.taken, 1);
    QCOMPARE(line.pairings.front().mentors.front().mentor, m_camp.mentor.id);
    const auto roles = (*storage::Reader::begin(*m_store))->where<RoleHolding>("person", m_other.id);
    QCOMPARE(roles->front().role, Role::Mentee);

    PairingChoice early = lock(m_boss.id, project.id);
    early.lock = PairingLock::PreLocked;
    QCOMPARE(problemOf(early, false), ChoiceProblem::NoReason);
    early.to = early.day.addDays(-1);
    QCOMPARE(problemOf(early, false), ChoiceProblem::BeforeStart);
    early.mentors = {m_boss.id};
    QCOMPARE(problemOf(early, false), ChoiceProblem::MentorIsMentee);
    early.mentee = {};
    QCOMPARE(problemOf(early, false), ChoiceProblem::NoMentee);
}

void TestProjects::conflictsNeedACoordinatorsReason()
{
    // The only place of the project is taken.
    PairingChoice choice = lock(m_other.id, m_camp.project.id);
    const auto conflicts = conflictsOf(choice, page().surroundings(m_camp.project.id), today);
    QCOMPARE(conflicts, (std::vector<FoundConflict>{{PairingConflict::SlotsFull, {}, 1}}));
    QCOMPARE(broken(change(choice, m_boss.id)), u"slots-full"_s);
    choice.reason = u"a place more, agreed with the mentor"_s;
    QCOMPARE(broken(change(choice, m_camp.mentor.id)), u"needs-coordinator"_s);
    QVERIFY(change(choice, m_boss.id));

    PairingChoice second = lock(m_camp.mentee.id, anotherProject().id);
    QCOMPARE(broken(change(second, m_boss.id)), u"second-in-camp"_s);
    second.reason = u"helps out"_s;
    QVERIFY(change(second, m_boss.id));
}

void TestProjects::aSecondPairingOnTheProjectIsNeverAllowed()
{
    PairingChoice again = lock(m_camp.mentee.id, m_camp.project.id);
    again.reason = u"please"_s;
    QCOMPARE(broken(change(again, m_boss.id)), u"second-on-project"_s);
}

void TestProjects::aMentorWithTooManyIsSaid()
{
    const Project project = anotherProject(9);
    for (int i = 0; i < mostMentees; ++i) {
        Person mentee;
        mentee.name = u"Mentee %1"_s.arg(i);
        PairingChoice choice = lock(add(mentee).id, project.id);
        choice.mentors = {m_camp.mentor.id};
        QVERIFY(change(choice, m_boss.id));
    }
    PairingChoice choice = lock(m_other.id, project.id);
    choice.mentors = {m_camp.mentor.id};
    const auto conflicts = conflictsOf(choice, page().surroundings(project.id), today);
    QCOMPARE(conflicts, (std::vector<FoundConflict>{{PairingConflict::MentorFull, m_camp.mentor.id, mostMentees}}));
    QCOMPARE(broken(change(choice, m_boss.id)), u"mentor-full"_s);
}

void TestProjects::daysOutsideTheBatchAreSaid()
{
    PairingChoice choice = lock(m_other.id, anotherProject().id);
    choice.to = QDate(2024, 4, 30);
    QCOMPARE(broken(change(choice, m_boss.id)), u"outside-batch"_s);
    choice.reason = u"joins late"_s;
    QVERIFY(change(choice, m_boss.id));
}

void TestProjects::aMentorIsReplaced()
{
    PairingChoice first = step(PairingStep::AddMentor);
    first.mentors = {m_camp.mentor.id};
    first.day = m_camp.batch.days.first;
    QVERIFY(change(first, m_boss.id));

    PairingChoice choice = step(PairingStep::ReplaceMentor);
    choice.mentors = {m_other.id};
    QCOMPARE(problemOf(choice, false), ChoiceProblem::NoMentor);
    choice.replaced = choice.seenMentors.front().id;
    QCOMPARE(problemOf(choice, false), ChoiceProblem::NoReason);
    choice.reason = u"on leave"_s;
    choice.day = m_camp.batch.days.first;
    QCOMPARE(problemOf(choice, false), ChoiceProblem::BeforeStart);
    choice.day = today;
    QVERIFY(change(choice, m_boss.id));
    const auto mentors = page().find(m_camp.project.id)->pairings.front().mentors;
    QCOMPARE(mentors.size(), 2U);
    QCOMPARE(mentors[0].to, today.addDays(-1));
    QCOMPARE(mentors[1].from, today);
}

void TestProjects::rePairingNamesItsPredecessor()
{
    PairingChoice choice = step(PairingStep::RePair);
    choice.reason = u"the topic changed"_s;
    QCOMPARE(problemOf(choice, false), ChoiceProblem::SameProject);
    choice.project = anotherProject().id;
    QVERIFY(conflictsOf(choice, page().surroundings(choice.project), today).empty());
    const auto moved = change(choice, m_boss.id);
    QVERIFY(moved);
    QCOMPARE(stored(*moved).predecessor, m_camp.pairing.id);
    const Pairing before = stored(m_camp.pairing.id);
    QCOMPARE(before.state, PairingState::Moved);
    QCOMPARE(before.to, today.addDays(-1));
    QCOMPARE(stored(m_camp.reports.front().id).pairing, m_camp.pairing.id); // reports stay where they were made

    // Undo takes all of it back at once.
    const FixedClock clock(now);
    const qint64 entry = *storage::undoableEntry(**storage::Reader::begin(*m_store), u"otto"_s);
    QVERIFY(storage::undo(*m_store, entry, u"otto"_s, clock));
    QCOMPARE(stored(m_camp.pairing.id).state, PairingState::Live);
    QVERIFY(!(*storage::Reader::begin(*m_store))->get(*moved));
}

void TestProjects::withdrawalMovesWhatIsOwed()
{
    PairingChoice choice = step(PairingStep::Withdraw);
    QCOMPARE(problemOf(choice, false), ChoiceProblem::NoReason);
    choice.reason = u"exams"_s;
    const PeriodShift shift = shiftOf(choice.seen, outcomeOf(choice).result, m_camp.periods);
    QVERIFY(shift.gained.empty());
    QCOMPARE(shift.lost.size(), 1U);
    QCOMPARE(shift.lost.front().number, 2);
    choice.day = m_camp.batch.days.first.addDays(-1);
    QCOMPARE(problemOf(choice, false), ChoiceProblem::BeforeStart);
    choice.day = today;
    QVERIFY(change(choice, m_boss.id));
    QCOMPARE(stored(m_camp.pairing.id).state, PairingState::Withdrawn);
    QCOMPARE(page().find(m_camp.project.id)->taken, 1); // until the end of its last day
    QVERIFY(stepsOf(stored(m_camp.pairing.id)).empty());
}

void TestProjects::pauseExtendAndResume()
{
    PairingChoice pause = step(PairingStep::Pause);
    pause.reason = u"ill"_s;
    QVERIFY(change(pause, m_boss.id));
    QCOMPARE(stored(m_camp.pairing.id).state, PairingState::Paused);
    QVERIFY(change(step(PairingStep::Resume), m_boss.id));
    QCOMPARE(stored(m_camp.pairing.id).state, PairingState::Live);

    PairingChoice extend = step(PairingStep::Extend);
    extend.reason = u"a month more"_s;
    QCOMPARE(problemOf(extend, false), ChoiceProblem::NotLater); // it runs to the end anyway
    extend.months = 4;
    QVERIFY(change(extend, m_boss.id));
    QCOMPARE(stored(m_camp.pairing.id).months, 4);
}

void TestProjects::aStaleChoiceIsRefused()
{
    PairingChoice mine = step(PairingStep::Withdraw);
    mine.reason = u"exams"_s;
    PairingChoice theirs = step(PairingStep::Pause);
    theirs.reason = u"ill"_s;
    QVERIFY(change(theirs, m_boss.id));
    QCOMPARE(change(mine, m_boss.id).error().code, ErrorCode::VersionConflict);
    QCOMPARE(stored(m_camp.pairing.id).state, PairingState::Paused);
}

void TestProjects::nobodyChangesTheirOwnPairing()
{
    PairingChoice choice = step(PairingStep::Pause);
    choice.reason = u"ill"_s;
    QCOMPARE(broken(change(choice, m_camp.mentee.id)), u"about-oneself"_s);
    QCOMPARE(broken(change(choice, {})), u"about-oneself"_s);
}

void TestProjects::withdrawalIsProposedAfterMissingReports()
{
    insight::ProjectPairing pairing;
    CampRules rules;
    rules.attention.missingPeriods = 2;
    pairing.missingInRow = 1;
    QVERIFY(!insight::isWithdrawalProposed(pairing, rules));
    pairing.missingInRow = 2;
    QVERIFY(insight::isWithdrawalProposed(pairing, rules));
    pairing.pairing.state = PairingState::Withdrawn;
    QVERIFY(!insight::isWithdrawalProposed(pairing, rules));
    pairing.pairing.state = PairingState::Live;
    rules.attention.missingPeriods = 0;
    QVERIFY(!insight::isWithdrawalProposed(pairing, rules));
}

void TestProjects::thePageCountsPeople()
{
    const insight::ProjectsPage read = page();
    QCOMPARE(read.today, today);
    QCOMPARE(read.projects.size(), 1U);
    QCOMPARE(read.projects.front().taken, 1);
    QCOMPARE(read.projects.front().pairings.front().handedIn, 2);
    QCOMPARE(read.label(m_camp.mentee.id).name, m_camp.mentee.name);

    // Who was merged is called as who they are now, and is one person.
    Person twin;
    twin.name = u"米拉 F."_s;
    twin.mergedInto = m_camp.mentee.id;
    twin = add(twin);
    Pairing pairing = stored(m_camp.pairing.id);
    pairing.mentee = twin.id;
    QVERIFY(edit([&](storage::Transaction &t) { return t.update(pairing); }));
    QCOMPARE(page().label(twin.id).id, m_camp.mentee.id);
    QVERIFY(!insight::readProjects(**storage::Reader::begin(*m_store), Id<Camp>(9), now));
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
