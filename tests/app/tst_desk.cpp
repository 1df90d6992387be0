#include "insight/report_links.h"
#include "insight/report_revisions.h"
#include "insight/review_queue.h"
#include "interchange/review_words.h"
#include "storage/erase.h"
#include "storage/history.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/desk.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1712736000000); // 2024-04-10 08:00 UTC, after both periods were due

} // namespace

/// What mentors and assistants write at the desk: rules first, each kept whole or not at all.
class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReviewIsKeptWithAuthorAndRecorder();
    void undoTakesAReviewBack();
    void aReviewIsCorrected();
    void aNewerCorrectionIsNotLost();
    void aReviewIsTakenBackWithAReason();
    void whatTheRepositorySaysIsChangedThere();
    void nobodyReviewsOrExemptsThemselves();
    void aPlaceholderIsNoReview_data();
    void aPlaceholderIsNoReview();
    void hardTextsDoNoHarm();
    void tooLongIsRefused();
    void anExemptionNeedsAReason();
    void givingBackTakesItOutOfTheQueue();
    void moreTimeForOneAndForAll();
    void theQueueIsOldestFirst();
    void theUserIsFoundByAccountOrName();
    void linksAreCollected();
    void draftsAboutErasedPeopleAreKnown();
    void textsOfAReportStandInTheirOrder();

private:
    template <class Fn>
    auto edit(Fn fn, const QString &code = u"review"_s)
    {
        const FixedClock clock(now);
        auto transaction = storage::Transaction::begin(*m_store, {.code = code, .who = u"otto"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    Result<Id<Review>> handIn(const workspace::HandedInReview &review)
    {
        return edit([&](storage::Transaction &t) { return workspace::handInReview(t, review, now); });
    }
    workspace::HandedInReview review(const QString &text) const
    {
        return {.report = m_camp.reports[1].id, .author = m_camp.mentor.id, .recorder = m_camp.mentor.id, .markdown = text};
    }
    insight::Matrix matrix() { return *insight::readMatrix(**storage::Reader::begin(*m_store), m_camp.camp.id, now); }
    workspace::Signed by(Id<Person> person, const QString &reason = u"exam week"_s) const { return {reason, person, now}; }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
    Person m_assistant;
};

void TestDesk::init()
{
    QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    m_assistant = Person{.name = u"Lin Xia"_s};
    const auto done = edit([this](storage::Transaction &t) -> Result<void> {
        m_camp = *test::insertInventedCamp(t);
        PairingMentor mentors{.pairing = m_camp.pairing.id, .mentor = m_camp.mentor.id};
        if (auto inserted = t.insert(mentors); !inserted)
            return inserted;
        if (auto inserted = t.insert(m_assistant); !inserted)
            return inserted;
        RoleHolding role{.camp = m_camp.camp.id, .person = m_assistant.id, .role = Role::Assistant};
        return t.insert(role);
    });
    QVERIFY(done);
}

void TestDesk::aReviewIsKeptWithAuthorAndRecorder()
{
    auto handedIn = review(u"Solid. Bring the comparison forward."_s);
    handedIn.recorder = m_assistant.id;
    handedIn.visibility = Visibility::Private;
    handedIn.standing = Standing::NeedsAttention;
    QCOMPARE(insight::reviewQueue(matrix(), m_camp.mentor.id).size(), 1U);
    const auto id = handIn(handedIn);
    QVERIFY(id);
    const auto reader = *storage::Reader::begin(*m_store);
    const Review kept = *reader->get(*id);
    QCOMPARE(kept.author, m_camp.mentor.id);
    QCOMPARE(kept.recorder, m_assistant.id);
    QCOMPARE(kept.visibility, Visibility::Private);
    QCOMPARE(kept.standing, Standing::NeedsAttention);
    QCOMPARE(kept.kind, ReviewKind::Text);
    QCOMPARE(kept.origin, ReviewOrigin::Entered);
    QCOMPARE(*reader->body(kept.body), "Solid. Bring the comparison forward.");
    QCOMPARE(insight::reviewQueue(matrix(), m_camp.mentor.id).size(), 0U);
}

void TestDesk::undoTakesAReviewBack()
{
    QVERIFY(handIn(review(u"Good."_s)));
    const qint64 entry = *storage::undoableEntry(**storage::Reader::begin(*m_store), u"otto"_s);
    const FixedClock clock(now);
    QVERIFY(storage::undo(*m_store, entry, u"otto"_s, clock));
    QCOMPARE(insight::reviewQueue(matrix(), m_camp.mentor.id).size(), 1U);
}

void TestDesk::aReviewIsCorrected()
{
    const Id<Review> id = *handIn(review(u"Solid."_s));
    workspace::EnteredReview entered = *workspace::readEnteredReview(**storage::Reader::begin(*m_store), id);
    QCOMPARE(entered.markdown, u"Solid."_s);
    QVERIFY(!entered.written);
    entered.review.visibility = Visibility::Private;
    entered.review.standing = Standing::Blocked;
    const auto correct = [&](const QString &text, Id<Person> who) {
        return edit([&](storage::Transaction &t) { return workspace::correctReview(t, entered.review, text, who); },
                    u"correct-review"_s);
    };
    QCOMPARE(correct(u"请联系导师填写"_s, m_camp.mentor.id).error().code, ErrorCode::RuleBroken);
    QCOMPARE(correct(u"Better than I did."_s, m_camp.mentee.id).error().code, ErrorCode::RuleBroken);
    QCOMPARE(correct(QString(workspace::longestReview + 1, u'x'), m_camp.mentor.id).error().code, ErrorCode::TextTooLong);
    QVERIFY(correct(u"✔"_s, m_assistant.id));
    qint64 entry = 0;
    {
        const auto reader = *storage::Reader::begin(*m_store);
        const Review kept = *reader->get(id);
        QCOMPARE(*reader->body(kept.body), QByteArray("✔"));
        QCOMPARE(kept.kind, ReviewKind::Mark);
        QCOMPARE(kept.visibility, Visibility::Private);
        QCOMPARE(kept.standing, Standing::Blocked);
        QCOMPARE(kept.author, m_camp.mentor.id); // whoever corrected it stands in the history
        QCOMPARE(kept.at, std::optional(now));
        entry = *storage::undoableEntry(*reader, u"otto"_s);
    }
    const FixedClock clock(now);
    QVERIFY(storage::undo(*m_store, entry, u"otto"_s, clock));
    const auto after = workspace::readEnteredReview(**storage::Reader::begin(*m_store), id);
    QCOMPARE(after->markdown, u"Solid."_s);
    QCOMPARE(after->review.visibility, Visibility::Public);
}

void TestDesk::aNewerCorrectionIsNotLost()
{
    const Id<Review> id = *handIn(review(u"Solid."_s));
    const Review seen = *(*storage::Reader::begin(*m_store))->get(id);
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::correctReview(t, seen, u"Theirs."_s, m_assistant.id); }));
    const auto mine =
        edit([&](storage::Transaction &t) { return workspace::correctReview(t, seen, u"Mine."_s, m_camp.mentor.id); });
    QCOMPARE(mine.error().code, ErrorCode::VersionConflict);
    QCOMPARE(mine.error().arguments.value(1), u"otto"_s);
    const auto gone =
        edit([&](storage::Transaction &t) { return workspace::takeReviewBack(t, seen, by(m_camp.mentor.id)); });
    QCOMPARE(gone.error().code, ErrorCode::VersionConflict);
    QCOMPARE(workspace::readEnteredReview(**storage::Reader::begin(*m_store), id)->markdown, u"Theirs."_s);
}

void TestDesk::aReviewIsTakenBackWithAReason()
{
    const Id<Review> id = *handIn(review(u"Solid."_s));
    WriteBack written{.review = id, .state = WriteBackState::Done, .path = u"a.md"_s, .at = now};
    WriteBack failed{.review = id, .state = WriteBackState::Failed, .path = u"b.md"_s, .at = now + std::chrono::hours(1)};
    QVERIFY(edit([&](storage::Transaction &t) -> Result<void> {
        if (auto done = t.insert(written); !done)
            return done;
        return t.insert(failed);
    }));
    const auto entered = workspace::readEnteredReview(**storage::Reader::begin(*m_store), id);
    QVERIFY(entered->written); // a try that failed later took nothing out
    QCOMPARE(entered->written->path, u"a.md"_s);
    const auto takeBack = [&](Id<Person> who, const QString &reason) {
        return edit([&](storage::Transaction &t) { return workspace::takeReviewBack(t, entered->review, by(who, reason)); },
                    u"take-review-back"_s);
    };
    QCOMPARE(takeBack(m_camp.mentor.id, u"  "_s).error().code, ErrorCode::MissingArgument);
    QCOMPARE(takeBack(m_camp.mentee.id, u"too hard"_s).error().code, ErrorCode::RuleBroken);
    QVERIFY(takeBack(m_camp.mentor.id, u"the wrong report"_s));
    QCOMPARE(insight::reviewQueue(matrix(), m_camp.mentor.id).size(), 1U);
    QCOMPARE(workspace::readEnteredReview(**storage::Reader::begin(*m_store), id).error().code, ErrorCode::NotFound);
    const FixedClock clock(now);
    const qint64 entry = *storage::undoableEntry(**storage::Reader::begin(*m_store), u"otto"_s);
    QVERIFY(storage::undo(*m_store, entry, u"otto"_s, clock));
    QCOMPARE(insight::reviewQueue(matrix(), m_camp.mentor.id).size(), 0U);
    QVERIFY(workspace::readEnteredReview(**storage::Reader::begin(*m_store), id)->written);
}

void TestDesk::whatTheRepositorySaysIsChangedThere()
{
    const auto read = edit([&](storage::Transaction &t) -> Result<Review> {
        Review review{.report = m_camp.reports[1].id, .author = m_camp.mentor.id, .origin = ReviewOrigin::Repository};
        if (auto done = t.insert(review); !done)
            return std::unexpected(done.error());
        return review;
    });
    const auto correct =
        edit([&](storage::Transaction &t) { return workspace::correctReview(t, *read, u"Anew."_s, m_camp.mentor.id); });
    QCOMPARE(correct.error().code, ErrorCode::NotAllowed);
    const auto gone =
        edit([&](storage::Transaction &t) { return workspace::takeReviewBack(t, *read, by(m_camp.mentor.id)); });
    QCOMPARE(gone.error().code, ErrorCode::NotAllowed);
}

void TestDesk::nobodyReviewsOrExemptsThemselves()
{
    auto own = review(u"I did very well."_s);
    own.author = m_camp.mentee.id;
    QCOMPARE(handIn(own).error().code, ErrorCode::RuleBroken);
    own.author = m_camp.mentor.id; // nor do they enter what somebody is said to have said
    own.recorder = m_camp.mentee.id;
    QCOMPARE(handIn(own).error().code, ErrorCode::RuleBroken);
    own.recorder = {};
    QCOMPARE(handIn(own).error().code, ErrorCode::RuleBroken);
    const auto exempt = edit([&](storage::Transaction &t) {
        return workspace::exempt(t, m_camp.pairing.id, m_camp.periods[1].id, Duty::Report, by(m_camp.mentee.id));
    });
    QCOMPARE(exempt.error().code, ErrorCode::RuleBroken);
    const auto time = edit([&](storage::Transaction &t) {
        return workspace::extendDueOfAll(t, m_camp.periods[1].id, QDate(2024, 5, 1), by(m_camp.mentee.id));
    });
    QCOMPARE(time.error().code, ErrorCode::RuleBroken);
    // Merged into the mentee is the mentee.
    QVERIFY(edit([&](storage::Transaction &t) {
        m_assistant.mergedInto = m_camp.mentee.id;
        return t.update(m_assistant);
    }));
    own.recorder = m_assistant.id;
    QCOMPARE(handIn(own).error().code, ErrorCode::RuleBroken);
}

void TestDesk::aPlaceholderIsNoReview_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<ReviewKind>("kind");
    QTest::newRow("empty") << u" \n\t"_s << false << ReviewKind::None;
    QTest::newRow("none") << u"无"_s << false << ReviewKind::None;
    QTest::newRow("template") << u"请联系导师填写"_s << false << ReviewKind::None;
    QTest::newRow("control characters only") << u"\u0001\u0007"_s << false << ReviewKind::None;
    QTest::newRow("mark") << u"LGTM"_s << true << ReviewKind::Mark;
    QTest::newRow("words") << u"很好，继续。"_s << true << ReviewKind::Text;
}

void TestDesk::aPlaceholderIsNoReview()
{
    QFETCH(QString, text);
    QFETCH(bool, counts);
    QFETCH(ReviewKind, kind);
    const auto id = handIn(review(text));
    QCOMPARE(id.has_value(), counts);
    if (counts)
        QCOMPARE((*storage::Reader::begin(*m_store))->get(*id)->kind, kind);
    else
        QCOMPARE(id.error().code, ErrorCode::RuleBroken);
}

void TestDesk::hardTextsDoNoHarm()
{
    const QString hard = u"مرحبا \u202eabc\u202c \U0001F469\u200d\U0001F4BB 很好\u0000\u0001\u001b[31m\r\nnext\tline"_s;
    const auto id = handIn(review(hard));
    QVERIFY(id);
    const auto reader = *storage::Reader::begin(*m_store);
    QCOMPARE(QString::fromUtf8(*reader->body(reader->get(*id)->body)),
             u"مرحبا \u202eabc\u202c \U0001F469\u200d\U0001F4BB 很好[31m\nnext\tline"_s);
}

void TestDesk::tooLongIsRefused()
{
    QCOMPARE(handIn(review(QString(5 * 1024 * 1024, u'x'))).error().code, ErrorCode::TextTooLong);
    QVERIFY(handIn(review(QString(workspace::longestReview, u'x'))));
}

void TestDesk::anExemptionNeedsAReason()
{
    const auto exempt = [&](const QString &reason) {
        return edit([&](storage::Transaction &t) {
            return workspace::exempt(t, m_camp.pairing.id, m_camp.periods[1].id, Duty::Review, by(m_camp.mentor.id, reason));
        });
    };
    QCOMPARE(exempt(u"  \u0001"_s).error().code, ErrorCode::MissingArgument);
    QVERIFY(exempt(u"talked about it in the call"_s));
    QCOMPARE(matrix().rows[0].cells[1].facts.word, CellWord::Exempt);
    QCOMPARE(exempt(u"again"_s).error().code, ErrorCode::NotUnique);
}

void TestDesk::givingBackTakesItOutOfTheQueue()
{
    QVERIFY(edit([&](storage::Transaction &t) {
        return workspace::giveBack(t, m_camp.reports[1].id, by(m_camp.mentor.id, u"please add the numbers"_s));
    }));
    QVERIFY(insight::reviewQueue(matrix(), m_camp.mentor.id).empty());
    QVERIFY(matrix().rows[0].cells[1].facts.returned);
    QVERIFY(edit([&](storage::Transaction &t) {
        m_camp.reports[1].body = *t.putBody("with numbers");
        return t.update(m_camp.reports[1]);
    }));
    QCOMPARE(insight::reviewQueue(matrix(), m_camp.mentor.id).size(), 1U);
}

void TestDesk::moreTimeForOneAndForAll()
{
    const auto one = [&](QDate due) {
        return edit([&](storage::Transaction &t) {
            return workspace::extendDue(t, m_camp.periods[1].id, m_camp.pairing.id, due, by(m_camp.mentor.id));
        });
    };
    QCOMPARE(one(QDate(2024, 3, 31)).error().code, ErrorCode::BadValue); // the day that holds already
    QVERIFY(one(QDate(2024, 4, 3)));
    QCOMPARE(matrix().rows[0].cells[1].due, QDate(2024, 4, 3));
    QVERIFY(one(QDate(2024, 4, 5))); // a second one takes the first one's place
    QCOMPARE(matrix().rows[0].cells[1].due, QDate(2024, 4, 5));
    QVERIFY(edit([&](storage::Transaction &t) {
        return workspace::extendDueOfAll(t, m_camp.periods[1].id, QDate(2024, 4, 8), by(m_camp.mentor.id));
    }));
    QCOMPARE(matrix().columns[1].due, QDate(2024, 4, 8));
    QCOMPARE(matrix().rows[0].cells[1].due, QDate(2024, 4, 8));
}

void TestDesk::theQueueIsOldestFirst()
{
    QVERIFY(edit([&](storage::Transaction &t) {
        m_camp.reports[0].reviewState = ReviewState::Placeholder;
        m_camp.reports[0].place = ReportPlace::OpenPull;
        return t.update(m_camp.reports[0]);
    }));
    const auto queue = insight::reviewQueue(matrix(), m_camp.mentor.id);
    QCOMPARE(queue.size(), 2U);
    QCOMPARE(queue[0].report, m_camp.reports[0].id);
    QCOMPARE(queue[1].report, m_camp.reports[1].id);
    QVERIFY(insight::reviewQueue(matrix(), m_assistant.id).empty());
    QCOMPARE(insight::reviewQueue(matrix(), std::nullopt).size(), 2U);
    QCOMPARE(insight::waitingMentors(matrix()).size(), 1U);
    QCOMPARE(insight::waitingMentors(matrix()).front().waiting, 2);
    // The one whose time is not known stands where its due day is.
    QVERIFY(edit([&](storage::Transaction &t) {
        m_camp.reports[0].submittedAt.reset();
        m_camp.reports[0].submission = SubmissionTime::Unknown;
        return t.update(m_camp.reports[0]);
    }));
    QVERIFY(!insight::reviewQueue(matrix(), m_camp.mentor.id)[0].since);
}

void TestDesk::theUserIsFoundByAccountOrName()
{
    const auto reader = *storage::Reader::begin(*m_store);
    const auto people = *insight::readPeople(*reader, m_camp.camp.id);
    const auto self = [&](const QString &who) { return *insight::readSelf(*reader, m_camp.camp.id, who, people); };
    QCOMPARE(self(u"MIRA-fen-spring"_s).person.id, m_camp.mentee.id);
    QVERIFY(!self(u"MIRA-fen-spring"_s).mayStandIn);
    QCOMPARE(self(u"Lin Xia"_s).person.id, m_assistant.id);
    QVERIFY(self(u"Lin Xia"_s).mayStandIn);
    QVERIFY(!self(u"nobody"_s).person.id.isValid());
    QVERIFY(!self(QString()).person.id.isValid());
}

void TestDesk::linksAreCollected()
{
    const auto links =
        insight::reportLinks(u"Merged [#58](https://forge.example/a/b/pull/58), see "
                             "https://forge.example/a/b/issues/7。 and https://forge.example/a/b/pull/58 again; "
                             "https://lab.example/g/s/p/-/merge_requests/3 "
                             "https://forge.example/a/b/commit/0123456789abcdef https://x.example/pull/none #12"_s);
    QStringList texts;
    for (const insight::ReportLink &link : links)
        texts.append(link.text);
    QCOMPARE(texts, (QStringList{u"a/b#58"_s, u"a/b#7"_s, u"g/s/p#3"_s, u"a/b@0123456"_s}));
    QCOMPARE(links[0].address, u"https://forge.example/a/b/pull/58"_s);
    QCOMPARE(links[1].kind, insight::ReportLink::Kind::Issue);
}

void TestDesk::draftsAboutErasedPeopleAreKnown()
{
    const FixedClock clock(now);
    const Id<Report> report = m_camp.reports[1].id;
    const auto erased = [&](Id<Person> writer) {
        return workspace::isErased(**storage::Reader::begin(*m_store), report, writer).value();
    };
    QVERIFY(!erased(m_camp.mentor.id));
    QVERIFY(!erased(m_assistant.id));
    QVERIFY(storage::erasePerson(*m_store, m_assistant.id, u"otto"_s, clock));
    QVERIFY(erased(m_assistant.id)); // what they wrote about others
    QVERIFY(!erased(m_camp.mentor.id));
    QVERIFY(storage::erasePerson(*m_store, m_camp.pairing.mentee, u"otto"_s, clock));
    QVERIFY(erased(m_camp.mentor.id)); // what others wrote about them
}

void TestDesk::textsOfAReportStandInTheirOrder()
{
    const Id<Report> report = m_camp.reports[1].id;
    const auto kept = edit([&](storage::Transaction &t) -> Result<void> {
        for (const auto &[text, at] : {std::pair("second\r\n", now), std::pair("first", now - std::chrono::hours(5))}) {
            const auto body = t.putBody(text);
            if (!body)
                return std::unexpected(body.error());
            ReportRevision revision{.report = report, .path = u"a.md"_s, .body = *body, .at = at};
            if (auto done = t.insert(revision); !done)
                return done;
        }
        return {};
    });
    QVERIFY(kept);
    const auto reader = storage::Reader::begin(*m_store);
    const auto read = insight::readRevisions(**reader, report);
    QVERIFY(read);
    QCOMPARE(read->texts.size(), 3u);
    QCOMPARE(read->texts[0].text, u"first"_s);
    QCOMPARE(read->texts[1].text, u"second\n"_s);
    QCOMPARE(read->texts[2].text, QString::fromUtf8(*(*reader)->body((*reader)->get(report)->body)));
    QCOMPARE(read->mentee.id, m_camp.pairing.mentee);
    QCOMPARE(insight::readRevisions(**reader, Id<Report>(99)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
