#include "support/reviewed_camp.h"
#include "workspace/write_back_session.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace flotilla::workspace;
using namespace Qt::Literals::StringLiterals;
using Busy = WriteBackSession::Busy;

/// Reviews on their way back as the window sees it: looked at before anything is written, off its thread, and kept whatever comes.
class TestWriteBackSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_camp = std::make_unique<test::ReviewedCamp>();
        QVERIFY(m_camp->build());
        open();
    }
    void cleanup()
    {
        m_session.reset();
        m_workspace.reset();
        m_camp.reset();
    }

    void looksThenWrites()
    {
        QTRY_COMPARE(m_session->waiting().size(), 3U);
        QVERIFY(!m_session->plan() && !m_session->canLook()); // nobody watches, and where the clone is is not known
        m_session->setRepository(m_camp->repository());
        QTest::qWait(50);
        QVERIFY(m_session->busy() == Busy::No && !m_session->plan());
        m_session->setWatched(true);
        QTRY_VERIFY(m_session->plan());
        QCOMPARE(m_session->plan()->count(), 2);
        const PendingWriteBack first = m_session->waiting().front();
        QCOMPARE(m_session->plannedFor(first.review).branch->branch, u"pull-5"_s);
        QVERIFY(!m_session->problemOf(first));
        const PendingWriteBack merged = m_session->waiting().back();
        QCOMPARE(m_session->problemOf(merged)->code, ErrorCode::PullUnknown);
        QCOMPARE(m_session->forPeriodBranch(), 1);
        QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("请联系导师填写")); // looking writes nothing

        m_session->write();
        QCOMPARE(m_session->busy(), Busy::Writing);
        QTRY_VERIFY(m_session->outcome());
        QCOMPARE(m_session->outcome()->written, 2);
        QCOMPARE(m_session->outcome()->problems.size(), 1U);
        QCOMPARE(m_camp->file(u"pull-5"_s, m_camp->fifth),
                 m_camp->report("浮标").replace("请联系导师填写", "做得好，请附上基线。\r\n\r\n- 先测量\r\n- 再改"));
        QTRY_COMPARE(m_session->waiting().size(), 1U);
        QCOMPARE(m_session->problemOf(m_session->waiting().front())->code, ErrorCode::PullUnknown); // of the last try
        QVERIFY(!m_session->plan()); // what did not work is not tried again by itself

        m_session->setWay(WriteBackWay::Period);
        QTRY_VERIFY(m_session->canWrite());
        m_session->write();
        QTRY_VERIFY(m_session->waiting().empty());
        QVERIFY(m_camp->file(u"reviews/Camp/period-1"_s, m_camp->merged).contains("第一份周报写得清楚。"));
        QVERIFY(!m_session->canLook() && !m_session->canWrite());
    }

    void onlyOne()
    {
        look();
        m_session->writeOnly(m_session->waiting().at(1).review);
        QTRY_COMPARE(m_session->waiting().size(), 2U);
        QVERIFY(m_camp->file(u"pull-6"_s, m_camp->sixth).contains("Good start"));
        QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("请联系导师填写"));
    }

    void takesOutWhatWasWritten()
    {
        look();
        const Id<Review> fifth = m_session->waiting().front().review;
        QVERIFY(m_session->canTakeOut());
        m_session->takeOut(fifth, WriteBackWay::Pull); // nothing was written yet
        QTRY_COMPARE(m_session->busy(), Busy::No);
        QCOMPARE(m_session->error()->code, ErrorCode::NotFound);
        look();
        m_session->writeOnly(fifth);
        QTRY_COMPARE(m_session->waiting().size(), 2U);
        QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("做得好"));
        m_session->takeOut(fifth, WriteBackWay::Pull);
        QTRY_VERIFY(m_session->outcome());
        QVERIFY(m_session->outcome()->problems.empty());
        QVERIFY(m_session->outcome()->isTakenOut);
        QCOMPARE(m_camp->file(u"pull-5"_s, m_camp->fifth), m_camp->report("浮标"));
        QTRY_COMPARE(m_session->waiting().size(), 3U); // it is there, and waits again
    }

    void aTextCountsOnceItIsPasted()
    {
        QTRY_COMPARE(m_session->waiting().size(), 3U);
        m_session->setWay(WriteBackWay::Text);
        m_session->setWatched(true); // needs no clone
        QTRY_VERIFY(m_session->plan());
        QCOMPARE(m_session->plan()->texts.size(), 3U);
        QVERIFY(!m_session->canWrite());
        const Id<Review> first = m_session->waiting().front().review;
        m_session->keepPasted(first);
        QTRY_COMPARE(m_session->waiting().size(), 2U);
        QVERIFY(m_session->plannedFor(m_session->waiting().front().review).what);
        QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("请联系导师填写"));
    }

    void aReviewHandedInMeanwhileIsLookedUp()
    {
        look();
        const Id<Report> report = m_session->waiting().back().report;
        m_workspace->edit({u"review"_s}, [report](storage::Transaction &transaction) {
            return test::ReviewedCamp::add(transaction, report, u"还有一点"_s, instantFromMsecs(1'932'100'000'000));
        });
        QTRY_COMPARE(m_session->waiting().size(), 4U);
        QTRY_VERIFY(m_session->plan() && m_session->plan()->request.reviews.size() == 4);
    }

    void whatWasPushedIsKeptWhenTheWindowCloses()
    {
        // The second push hangs; the first has gone through by then.
        QVERIFY(m_camp->hook(u"pre-receive"_s,
                             "read old new ref\n[ $ref = refs/heads/pull-6 ] && touch " + m_camp->path(u"hangs"_s).toUtf8()
                                 + " && exec sleep 20\nexit 0\n"));
        look();
        m_session->write();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_camp->path(u"hangs"_s)), 20000);
        m_session.reset();
        open();
        QTRY_COMPARE(m_session->waiting().size(), 2U);
        QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("做得好"));
        QCOMPARE(problemOf(*m_session->waiting().front().last)->code, ErrorCode::Cancelled);
    }

    void cancelling()
    {
        QVERIFY(m_camp->hook(u"pre-receive"_s, "touch " + m_camp->path(u"hangs"_s).toUtf8() + "\nexec sleep 20\n"));
        look();
        m_session->write();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_camp->path(u"hangs"_s)), 20000);
        m_session->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->busy(), Busy::No, 15000);
        QCOMPARE(m_session->outcome()->written, 0);
        QCOMPARE(m_session->waiting().size(), 3U);
        QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("请联系导师填写"));
    }

    void whatCannotBeLookedAt_data()
    {
        QTest::addColumn<QString>("git");
        QTest::addColumn<QString>("clone");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no git") << u"/absent/git"_s << u"camp.git"_s << ErrorCode::GitMissing;
        QTest::newRow("no folder") << QString() << u"absent"_s << ErrorCode::PathMissing;
        QTest::newRow("no repository") << QString() << u"."_s << ErrorCode::NotFound;
    }
    void whatCannotBeLookedAt()
    {
        QFETCH(QString, git);
        QFETCH(QString, clone);
        QFETCH(ErrorCode, code);
        QTRY_COMPARE(m_session->waiting().size(), 3U);
        m_session->setGitProgram(git);
        m_session->setRepository(m_camp->path(clone));
        m_session->setWatched(true);
        QTRY_VERIFY(m_session->error());
        QCOMPARE(m_session->error()->code, code);
        QVERIFY(m_session->canLook() && !m_session->plan());
        // and another clone is looked at by itself
        m_session->setGitProgram({});
        m_session->setRepository(m_camp->repository());
        QTRY_VERIFY(m_session->plan() && !m_session->error());
    }

private:
    void open()
    {
        m_workspace.reset();
        auto opened = Workspace::open(m_camp->place(), {.who = u"ada"_s, .poll = std::chrono::milliseconds(20)});
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        auto camps = m_workspace->read([](storage::Reader &reader) { return reader.all<Camp>(); });
        QTRY_VERIFY(camps.isFinished());
        m_session = std::make_unique<WriteBackSession>(*m_workspace);
        m_session->setCamp(camps.result()->front().id);
    }
    void look()
    {
        m_session->setRepository(m_camp->repository());
        m_session->setWatched(true);
        QTRY_VERIFY(m_session->canWrite());
    }

    std::unique_ptr<test::ReviewedCamp> m_camp;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WriteBackSession> m_session;
};

QTEST_GUILESS_MAIN(TestWriteBackSession)
#include "tst_write_back_session.moc"
