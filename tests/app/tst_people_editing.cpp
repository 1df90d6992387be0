#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/people.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1711000800000); // 2024-03-21 06:00 UTC

} // namespace

/// A person as coordinators edit them: names, GitHub IDs that change, roles in a camp.
class TestPeopleEditing : public QObject {
    Q_OBJECT

private:
    template <class Fn>
    auto edit(Fn fn)
    {
        const FixedClock clock(now);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"edit-person"_s, .who = u"otto"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    Result<Id<Person>> keep(const workspace::PersonEdit &edited)
    {
        return edit([&](storage::Transaction &t) { return workspace::keepPerson(t, edited, now); });
    }
    template <class T>
    std::vector<T> of(Id<Person> person)
    {
        return *(*storage::Reader::begin(*m_store))->where<T>("person", person);
    }
    Person stored(Id<Person> person) { return *(*storage::Reader::begin(*m_store))->get(person); }
    workspace::PersonEdit mentee()
    {
        workspace::PersonEdit edited;
        edited.person = stored(m_camp.mentee.id);
        edited.accounts = of<Account>(m_camp.mentee.id);
        edited.logins = {m_camp.account.login};
        edited.camp = m_camp.camp.id;
        return edited;
    }
    static QString broken(const Result<Id<Person>> &result)
    {
        return !result && result.error().code == ErrorCode::RuleBroken ? result.error().arguments.value(0) : QString();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
        m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
        const auto made = edit([](storage::Transaction &t) { return test::insertInventedCamp(t); });
        QVERIFY(made);
        m_camp = *made;
    }

    void whatIsWrongIsSaid()
    {
        using workspace::personProblem;
        using workspace::PersonProblem;
        Person person;
        QCOMPARE(personProblem(person, {}), PersonProblem::NoName);
        QCOMPARE(personProblem(person, {u"ada-fern"_s}), std::nullopt);
        person.name = u"Ada Fern"_s;
        QCOMPARE(personProblem(person, {}), std::nullopt);
        QCOMPARE(personProblem(person, {u"no spaces"_s}), PersonProblem::BadLogin);
        QCOMPARE(personProblem(person, {u"Ada"_s, u"@ada"_s}), PersonProblem::LoginTwice);
        for (const auto &wrong : {u"ada"_s, u"@example.org"_s, u"ada@"_s, u"a@b@c"_s, u"a da@example.org"_s}) {
            person.email = wrong;
            QCOMPARE(personProblem(person, {}), PersonProblem::BadEmail);
        }
        person.email = u"ada@example.org"_s;
        QCOMPARE(personProblem(person, {}), std::nullopt);
    }

    void somebodyIsAddedWithIdsAndRoles()
    {
        workspace::PersonEdit ada;
        ada.person.name = u" Ada Fern\n"_s;
        ada.logins = {u"@Ada-Fern"_s};
        ada.camp = m_camp.camp.id;
        ada.roles = {Role::Assistant, Role::Judge};
        const auto made = keep(ada);
        QVERIFY(made);
        QCOMPARE(stored(*made).name, u"Ada Fern"_s);
        QCOMPARE(of<Account>(*made).front().login, u"Ada-Fern"_s);
        QCOMPARE(of<RoleHolding>(*made).size(), 2U);
    }

    void anotherIdLeavesTheFormerOne()
    {
        workspace::PersonEdit mira = mentee();
        mira.logins = {u"mira-new"_s};
        QVERIFY(keep(mira));
        auto accounts = of<Account>(m_camp.mentee.id);
        QCOMPARE(accounts.size(), 2U);
        QCOMPARE(accounts[0].to, now);
        QVERIFY(!accounts[1].to);
        // And back again, in other letters: the same account is in use again.
        mira.accounts = accounts;
        mira.person = stored(m_camp.mentee.id);
        mira.logins = {m_camp.account.login.toUpper()};
        QVERIFY(keep(mira));
        accounts = of<Account>(m_camp.mentee.id);
        QCOMPARE(accounts.size(), 2U);
        QVERIFY(!accounts[0].to);
        QCOMPARE(accounts[1].to, now);
    }

    void nobodyTakesAnothersId()
    {
        workspace::PersonEdit thief;
        thief.person.name = u"Ada Fern"_s;
        thief.logins = {m_camp.account.login.toLower()};
        QCOMPARE(broken(keep(thief)), u"login-taken"_s);
        QVERIFY((*storage::Reader::begin(*m_store))->where<Person>("name", u"Ada Fern"_s)->empty()); // nothing is kept
    }

    void aRoleInUseStays()
    {
        workspace::PersonEdit mira = mentee();
        mira.roles = {Role::Mentee, Role::Assistant};
        QVERIFY(keep(mira));
        mira.person = stored(m_camp.mentee.id);
        mira.seenRoles = mira.roles;
        mira.roles = {Role::Mentee};
        QVERIFY(keep(mira));
        QCOMPARE(of<RoleHolding>(m_camp.mentee.id).size(), 1U);
        mira.seenRoles = mira.roles;
        mira.roles = {};
        QCOMPARE(broken(keep(mira)), u"role-in-use"_s);
    }

    void aNewerChangeIsNotLost()
    {
        workspace::PersonEdit mine = mentee();
        workspace::PersonEdit theirs = mine;
        theirs.person.chat = u"mira@chat"_s;
        QVERIFY(keep(theirs));
        mine.person.affiliation = u"Harbour College"_s;
        QCOMPARE(keep(mine).error().code, ErrorCode::VersionConflict);
        QCOMPARE(stored(m_camp.mentee.id).chat, u"mira@chat"_s);
    }

private:
    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
};

QTEST_GUILESS_MAIN(TestPeopleEditing)
#include "tst_people_editing.moc"
