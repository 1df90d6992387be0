#include "domain/likeness.h"
#include "insight/likely_people.h"
#include "insight/matrix.h"
#include "insight/people.h"
#include "storage/history.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/merging.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1711000800000); // 2024-03-21 06:00 UTC

/// Two people by their GitHub IDs and names; the first one is known longer.
std::vector<LikelyDuplicate> compared(const QString &login, const QString &other, const QString &name = {},
                                      const QString &otherName = {})
{
    std::vector<Person> people(2);
    std::vector<Account> accounts;
    for (int i = 0; i < 2; ++i) {
        people[size_t(i)].id = Id<Person>(i + 1);
        people[size_t(i)].name = i == 0 ? name : otherName;
        if (const QString &each = i == 0 ? login : other; !each.isEmpty()) {
            accounts.emplace_back();
            accounts.back().person = Id<Person>(i + 1);
            accounts.back().login = each;
            accounts.back().folded = foldLogin(each);
        }
    }
    return likelyDuplicates(people, accounts);
}

} // namespace

/// People who are in a file twice: found, proposed, made one, made two again.
class TestMerging : public QObject {
    Q_OBJECT

private:
    template <class Fn>
    auto edit(Fn fn)
    {
        const FixedClock clock(now);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"merge-people"_s, .who = u"otto"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    Result<void> merge(Id<Person> kept, Id<Person> merged)
    {
        return edit([&](storage::Transaction &t) { return workspace::mergePeople(t, kept, merged); });
    }
    /// Somebody with a GitHub ID and a role in the camp.
    Id<Person> insert(const QString &name, const QString &login, Role role = Role::Mentee)
    {
        const auto made = edit([&](storage::Transaction &t) -> Result<Id<Person>> {
            Person person;
            person.name = name;
            person.affiliation = u"Harbour College"_s;
            person.note = u"met at the fair"_s;
            Account account;
            RoleHolding holding;
            auto done = t.insert(person);
            account.person = holding.person = person.id;
            account.login = login;
            account.folded = foldLogin(login);
            holding.camp = m_camp.camp.id;
            holding.role = role;
            if (done)
                done = t.insert(account);
            if (done)
                done = t.insert(holding);
            return done ? Result<Id<Person>>(person.id) : std::unexpected(done.error());
        });
        return made.value_or(Id<Person>());
    }
    std::unique_ptr<storage::Reader> reader() { return std::move(*storage::Reader::begin(*m_store)); }
    static QString broken(const Result<void> &result)
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

    void whoLooksLikeWhom_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("likely");
        QTest::addColumn<Likeness>("why");
        const auto row = [](const char *login, const char *other, std::optional<Likeness> why) {
            QTest::addRow("%s, %s", login, other) << QString::fromUtf8(login) << QString::fromUtf8(other) << why.has_value()
                                                  << why.value_or(Likeness::SameName);
        };
        row("harbour-game", "harbour-gmae", Likeness::LoginsAlmostEqual);
        row("harbour-game", "harbor-game", Likeness::LoginsAlmostEqual);
        row("Harbour-Game", "harbour-gane", Likeness::LoginsAlmostEqual);
        row("xharbour", "harbour", Likeness::LoginsAlmostEqual);
        row("Ada-Fern", "Ada-Fern1120", Likeness::LoginContinues);
        row("ada-fern1120", "ada-fern", Likeness::LoginContinues);
        row("adafern", "adafern-", Likeness::LoginContinues);
        row("harbour1", "harbour2", std::nullopt); // two people
        row("harbour12", "harbour1", Likeness::LoginContinues);
        row("harbour-game", "harbor-gmae", std::nullopt); // two steps
        row("ada", "adb", std::nullopt);                  // too short to tell
        row("ada-fern", "ada-ferns-friend", std::nullopt);
        row("", "", std::nullopt);
    }
    void whoLooksLikeWhom()
    {
        QFETCH(QString, login);
        QFETCH(QString, other);
        QFETCH(bool, likely);
        QFETCH(Likeness, why);
        for (const auto &found : {compared(login, other), compared(other, login)}) {
            QCOMPARE(found.size(), likely ? 1U : 0U);
            if (likely)
                QCOMPARE(found.front(), (LikelyDuplicate{Id<Person>(1), Id<Person>(2), why}));
        }
    }

    void namesDecideWhereTheyAreKnown()
    {
        QVERIFY(compared(u"harbour-game"_s, u"harbour-gmae"_s, u"林晚"_s, u"周野"_s).empty());
        QCOMPARE(compared(u"harbour-game"_s, u"harbour-gmae"_s, u"Ada Fern"_s, u"ada  fern"_s).size(), 1U);
        QCOMPARE(compared(u"harbour-game"_s, u"harbour-gmae"_s, u"林晚"_s, {}).size(), 1U);
        // A name alone: only where nothing else tells them apart.
        QVERIFY(compared(u"harbour"_s, u"meadow"_s, u"林晚"_s, u"林晚"_s).empty());
        QCOMPARE(compared(u"harbour"_s, {}, u"林晚"_s, u"林晚"_s).front().why, Likeness::SameName);
    }

    void aThousandPeopleAreComparedWithoutMissingOne()
    {
        // Against everybody compared with everybody.
        std::vector<Person> people;
        std::vector<Account> accounts;
        for (int i = 1; i <= 300; ++i) {
            people.emplace_back().id = Id<Person>(i);
            Account &account = accounts.emplace_back();
            account.person = Id<Person>(i);
            account.login = account.folded =
                u"person%1"_s.arg(QString(QChar('a' + i % 7)) + QChar('a' + i % 11) + QChar('a' + i % 3));
        }
        size_t naive = 0;
        for (size_t i = 0; i < accounts.size(); ++i)
            for (size_t j = i + 1; j < accounts.size(); ++j)
                naive += compared(accounts[i].login, accounts[j].login).size();
        QVERIFY(naive > 100);
        QCOMPARE(likelyDuplicates(people, accounts).size(), naive);
    }

    void oneOfTwo()
    {
        const Id<Person> twin = insert({}, u"Mira-Fen-spring2"_s);
        const auto likely = insight::readLikelyPeople(*reader());
        QVERIFY(likely);
        QCOMPARE(likely->size(), 1U);
        QCOMPARE(likely->front().one.id, m_camp.mentee.id);
        QCOMPARE(likely->front().other.login, u"Mira-Fen-spring2"_s);

        QVERIFY(merge(twin, m_camp.mentee.id)); // the one without a name is kept: it gets the name, the reports, the roles
        QVERIFY(insight::readLikelyPeople(*reader())->empty());
        const auto people = insight::readPeople(*reader(), std::nullopt);
        QCOMPARE(std::ranges::count(*people, u"米拉"_s, [](const auto &line) { return line.person.name; }), 1);
        const auto page = insight::readPersonPage(*reader(), m_camp.mentee.id, now);
        QVERIFY(page);
        QCOMPARE(page->person.id, twin);
        QCOMPARE(page->person.email, u"mira@example.org"_s);
        QCOMPARE(page->person.affiliation, u"Harbour College"_s);
        QCOMPARE(page->accounts.size(), 2U);
        QCOMPARE(page->pairings.size(), 1U);
        const auto matrix = insight::readMatrix(*reader(), m_camp.camp.id, now);
        QVERIFY(matrix);
        QCOMPARE(matrix->rows.size(), 1U);
        QCOMPARE(matrix->rows.front().mentee.id, twin);
    }

    void undoMakesTwoAgain()
    {
        const Id<Person> twin = insert(u"Mira Fen"_s, u"mira-else"_s);
        const auto people = insight::readPeople(*reader(), std::nullopt)->size();
        QVERIFY(merge(m_camp.mentee.id, twin));
        QCOMPARE(insight::readPeople(*reader(), std::nullopt)->size(), people - 1);
        const FixedClock clock(now);
        const qint64 entry = *storage::undoableEntry(*reader(), u"otto"_s);
        QVERIFY(storage::undo(*m_store, entry, u"otto"_s, clock));
        QCOMPARE(insight::readPeople(*reader(), std::nullopt)->size(), people);
        QCOMPARE(insight::readPersonPage(*reader(), twin, now)->accounts.front().login, u"mira-else"_s);
        QVERIFY(reader()->get(m_camp.mentee.id)->note.isEmpty());
    }

    void aRoleThatBothHaveIsOne()
    {
        const Id<Person> one = insert(u"Ada Fern"_s, u"ada-fern"_s, Role::Judge);
        const Id<Person> other = insert(u"Ada Fern"_s, u"ada-fern-2"_s, Role::Judge);
        QVERIFY(merge(one, other));
        QCOMPARE(reader()->where<RoleHolding>("person", one)->size(), 1U);
        QVERIFY(reader()->where<RoleHolding>("person", other)->empty());
        QCOMPARE(reader()->get(one)->note, u"met at the fair"_s); // once, not twice
    }

    void whatCannotBeMergedIsSaid()
    {
        const Id<Person> twin = insert(u"Mira Fen"_s, u"mira-else"_s);
        QCOMPARE(broken(merge(twin, twin)), u"merge-self"_s);
        const auto paired = edit([&](storage::Transaction &t) {
            Pairing second = m_camp.pairing;
            second.id = {};
            second.mentee = twin;
            return t.insert(second);
        });
        QVERIFY(paired);
        QCOMPARE(broken(merge(m_camp.mentee.id, twin)), u"merge-paired"_s);
        const Id<Person> third = insert(u"Mira Fen"_s, u"mira-third"_s);
        const Id<Person> fourth = insert(u"Mira Fen"_s, u"mira-fourth"_s);
        QVERIFY(merge(third, fourth));
        QCOMPARE(broken(merge(m_camp.mentor.id, fourth)), u"merge-merged"_s);
        // Who was merged into somebody follows them.
        QVERIFY(merge(m_camp.mentor.id, third));
        QCOMPARE(reader()->get(fourth)->mergedInto, m_camp.mentor.id);
    }

    void twoPeopleStayTwo()
    {
        const Id<Person> twin = insert({}, u"Mira-Fen-spring2"_s);
        for (int i = 0; i < 2; ++i)
            QVERIFY(edit([&](storage::Transaction &t) { return workspace::keepApart(t, twin, m_camp.mentee.id); }));
        QVERIFY(insight::readLikelyPeople(*reader())->empty());
    }

private:
    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
