#include "domain/accounts.h"

#include <QtTest>

using namespace flotilla;

// Rule 1: a GitHub ID belongs to one person at any instant, whatever its case.
class TestAccounts : public QObject {
    Q_OBJECT

    static constexpr Id<Person> ana{1};
    static constexpr Id<Person> bo{2};
    static constexpr Id<Person> cy{3};

    static Account account(Id<Person> person, const QString &login, std::optional<int> from = {}, std::optional<int> to = {})
    {
        Account made;
        made.person = person;
        made.login = login;
        made.folded = foldLogin(login);
        if (from)
            made.from = instantFromMsecs(*from);
        if (to)
            made.to = instantFromMsecs(*to);
        return made;
    }

private Q_SLOTS:
    void foldedLogins_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << QStringLiteral("ana-b");
        QTest::newRow("case") << QStringLiteral("Ana-B");
        QTest::newRow("at") << QStringLiteral("@ANA-b");
        QTest::newRow("blanks") << QStringLiteral("  @ana-b\t");
    }
    void foldedLogins()
    {
        QFETCH(QString, written);
        QCOMPARE(foldLogin(written), QStringLiteral("ana-b"));
    }

    void logins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("one letter") << QStringLiteral("a") << true;
        QTest::newRow("39 characters") << QString(39, u'a') << true;
        QTest::newRow("40 characters") << QString(40, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("inner hyphen") << QStringLiteral("a-1-B") << true;
        QTest::newRow("trailing hyphen of old accounts") << QStringLiteral("a-") << true;
        QTest::newRow("leading hyphen") << QStringLiteral("-a") << false;
        QTest::newRow("two hyphens") << QStringLiteral("a--b") << false;
        QTest::newRow("underscore") << QStringLiteral("a_b") << false;
        QTest::newRow("Chinese") << QStringLiteral("安娜") << false;
        QTest::newRow("blank") << QStringLiteral("a b") << false;
        QTest::newRow("full-width letter") << QStringLiteral("ａ") << false;
    }
    void logins()
    {
        QFETCH(QString, text);
        QTEST(isLogin(text), "is");
    }

    void theOwnerIsFoundWhateverTheCase()
    {
        const std::vector<Account> accounts{account(ana, QStringLiteral("Ana")), account(bo, QStringLiteral("bo"))};
        QCOMPARE(ownerOf(accounts, u"@aNA", instantFromMsecs(5)), ana);
        QCOMPARE(ownerOf(accounts, u"nobody", instantFromMsecs(5)), Id<Person>());
    }

    void anIdChangesHandsAtAnInstant()
    {
        const std::vector<Account> accounts{account(ana, QStringLiteral("x"), {}, 10), account(bo, QStringLiteral("X"), 10)};
        QCOMPARE(ownerOf(accounts, u"x", instantFromMsecs(9)), ana);
        QCOMPARE(ownerOf(accounts, u"x", instantFromMsecs(10)), bo);
        QVERIFY(accountClashes(accounts).empty());
    }

    void oneIdOfTwoPeopleAtOnceClashes()
    {
        const std::vector<Account> accounts{account(ana, QStringLiteral("x"), {}, 11), account(bo, QStringLiteral("X"), 10),
                                            account(bo, QStringLiteral("y")), account(bo, QStringLiteral("x"), 10)};
        const std::vector<AccountClash> clashes = accountClashes(accounts);
        QCOMPARE(clashes.size(), 2U);
        QCOMPARE(clashes.front().first, accounts[0]);
        QCOMPARE(clashes.front().second, accounts[1]);
    }

    void aDeletedAccountIsNobodys()
    {
        Account gone = account(ana, QStringLiteral("x"));
        gone.deletedAt = instantFromMsecs(1);
        QCOMPARE(ownerOf({gone}, u"x", instantFromMsecs(5)), Id<Person>());
        QVERIFY(accountClashes({gone, account(bo, QStringLiteral("x"))}).empty());
    }

    void mergingKeepsBothIds()
    {
        const std::vector<Account> accounts{account(ana, QStringLiteral("x"), {}, 10), account(cy, QStringLiteral("z")),
                                            account(bo, QStringLiteral("y"))};
        const std::vector<Account> merged = mergedAccounts(accounts, ana, bo);
        QCOMPARE(merged.size(), 2U);
        QCOMPARE(merged[0], accounts[0]);
        QCOMPARE(merged[1].login, QStringLiteral("y"));
        QCOMPARE(merged[1].person, ana);
        QCOMPARE(ownerOf(merged, u"x", instantFromMsecs(3)), ana);
        QCOMPARE(ownerOf(merged, u"y", instantFromMsecs(30)), ana);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
