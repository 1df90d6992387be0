#include "reports_harness.h"

#include "correction_pane.h"
#include "kit/conflict_view.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "workspace/desk.h"

#include <QPlainTextEdit>

using namespace harness;
using namespace Qt::Literals::StringLiterals;

/// A review that was handed in is corrected or taken back, over a real place of work, also when two do it at the same time.
class TestCorrection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyOnesOwnCanBeCorrected();
    void aReviewOfThePeriodBeforeIsCorrected();
    void aCorrectionIsKept();
    void whatIsNotKeptStaysAsADraft();
    void twoCorrectionsLoseNothing();
    void takingBackNeedsAReason();

private:
    QString stored()
    {
        return m_desk->read([id = m_review](storage::Reader &reader) -> Result<QString> {
            const auto entered = workspace::readEnteredReview(reader, id);
            return entered ? entered->markdown : QString();
        });
    }
    void theirs(const QString &text, Standing standing = Standing::None);
    ReportReader &reader() { return m_desk->reader(); }
    static Button *button(const QWidget &root, const QString &text) { return ReportsOnSample::button(root, text); }
    /// Opens the pane by its button beside the review.
    CorrectionPane &open();
    static MarkdownEdit &edit(CorrectionPane &pane) { return *pane.findChild<MarkdownEdit *>(); }

    std::unique_ptr<ReportsOnSample> m_desk;
    insight::QueueEntry m_entry;
    insight::PersonLabel m_mentor;
    Id<Review> m_review;
};

void TestCorrection::init()
{
    m_desk = std::make_unique<ReportsOnSample>();
    m_entry = insight::reviewQueue(m_desk->matrix(), std::nullopt).front();
    m_mentor = m_entry.mentors.front();
    const auto handedIn = m_desk->meanwhile([this](storage::Transaction &t) {
        return workspace::handInReview(
            t, {.report = m_entry.report, .author = m_mentor.id, .recorder = m_mentor.id, .markdown = u"Solid."_s},
            m_desk->clock->now());
    });
    QVERIFY(handedIn.has_value());
    m_review = *handedIn;
    m_desk->show(m_mentor.login, m_entry.pairing, m_entry.period);
    QTRY_VERIFY(button(reader(), u"Correct or take back…"_s));
}

void TestCorrection::cleanup()
{
    m_desk.reset();
}

void TestCorrection::theirs(const QString &text, Standing standing)
{
    QVERIFY(m_desk->meanwhile([&](storage::Transaction &t) -> Result<void> {
        auto stored = t.get(m_review);
        if (!stored)
            return std::unexpected(stored.error());
        stored->standing = standing;
        return workspace::correctReview(t, *stored, text, m_mentor.id);
    }));
}

CorrectionPane &TestCorrection::open()
{
    button(reader(), u"Correct or take back…"_s)->click();
    CorrectionPane &pane = m_desk->view().correctionPane();
    [&] {
        QTRY_VERIFY(pane.isVisible());
        QTRY_VERIFY(edit(pane).hasFocus());
    }();
    return pane;
}

void TestCorrection::onlyOnesOwnCanBeCorrected()
{
    m_desk->mine->setWho(m_entry.mentee.login);
    QTRY_VERIFY(!button(reader(), u"Correct or take back…"_s));
}

void TestCorrection::aReviewOfThePeriodBeforeIsCorrected()
{
    const insight::Matrix matrix = m_desk->matrix();
    const auto row = std::ranges::find(matrix.rows, m_entry.pairing, &insight::MatrixRow::pairing);
    const auto cell = std::ranges::find(row->cells, m_entry.period, &insight::MatrixCell::period);
    m_desk->page->goTo(place::cell(m_entry.pairing, std::next(cell)->period));
    QTRY_VERIFY(reader().page() && reader().page()->period.id == std::next(cell)->period);
    QVERIFY(reader().page()->before && reader().page()->before->id == m_entry.report);
    CorrectionPane &pane = open();
    QCOMPARE(edit(pane).toPlainText(), u"Solid."_s);
    const auto labels = pane.findChildren<TextLabel *>();
    const QString period = u"Period %1"_s.arg(reader().page()->before->period.number);
    QVERIFY(std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text().contains(period); }));
}

void TestCorrection::aCorrectionIsKept()
{
    CorrectionPane &pane = open();
    QCOMPARE(edit(pane).toPlainText(), u"Solid."_s);
    QVERIFY(!button(pane, u"Keep the correction"_s)->isEnabled()); // nothing is another yet
    QTest::keyClicks(&edit(pane), u" Add a test."_s);
    m_desk->keep(u"correction"_s);
    QTest::keyClick(&edit(pane), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!pane.isVisible());
    QCOMPARE(stored(), u"Solid. Add a test."_s);
    QTRY_COMPARE(reader().page()->report->reviews.back().markdown, u"Solid. Add a test."_s);
    // A placeholder is refused in words, and what was written stays.
    CorrectionPane &again = open();
    edit(again).setPlainText(u"请联系导师填写"_s);
    button(again, u"Keep the correction"_s)->click();
    QTRY_VERIFY(again.findChild<InlineMessage *>()->isVisible());
    QCOMPARE(edit(again).toPlainText(), u"请联系导师填写"_s);
    QCOMPARE(stored(), u"Solid. Add a test."_s);
}

void TestCorrection::whatIsNotKeptStaysAsADraft()
{
    CorrectionPane &pane = open();
    QTest::keyClicks(&edit(pane), u" More."_s);
    QTest::keyClick(&edit(pane), Qt::Key_Escape);
    QTRY_VERIFY(!pane.isVisible());
    QCOMPARE(stored(), u"Solid."_s);
    open();
    QCOMPARE(edit(pane).toPlainText(), u"Solid. More."_s);
    button(pane, u"As it was"_s)->click();
    QTRY_COMPARE(edit(pane).toPlainText(), u"Solid."_s);
    // A draft over a version that is not the newest finds that out.
    QTest::keyClicks(&edit(pane), u" Mine."_s);
    QTest::keyClick(&edit(pane), Qt::Key_Escape);
    theirs(u"Theirs."_s);
    QTRY_COMPARE(reader().page()->report->reviews.back().markdown, u"Theirs."_s);
    open();
    QCOMPARE(edit(pane).toPlainText(), u"Solid. Mine."_s);
    QTest::keyClick(&edit(pane), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(pane.findChild<ConflictView *>()->isVisible());
    QCOMPARE(stored(), u"Theirs."_s);
}

void TestCorrection::twoCorrectionsLoseNothing()
{
    CorrectionPane &pane = open();
    QTest::keyClicks(&edit(pane), u" Mine."_s);
    theirs(u"Theirs."_s, Standing::Blocked);
    QTest::keyClick(&edit(pane), Qt::Key_Return, Qt::ControlModifier);
    auto *conflict = pane.findChild<ConflictView *>();
    QTRY_VERIFY(conflict->isVisible());
    QCOMPARE(stored(), u"Theirs."_s);
    m_desk->keep(u"review-conflict"_s);
    QCOMPARE(conflict->values(), QStringList{u"Solid. Mine."_s});
    button(*conflict, u"Put theirs below yours"_s)->click();
    button(*conflict, u"Keep what stands on the left"_s)->click();
    QTRY_COMPARE(stored(), u"Solid. Mine.\nTheirs."_s);
    QCOMPARE(m_desk->read([id = m_review](storage::Reader &reader) { return reader.get(id); }).standing, Standing::Blocked);
    QTRY_VERIFY(!pane.isVisible());

    // Or theirs stays.
    open();
    QTest::keyClicks(&edit(pane), u" Again."_s);
    theirs(u"Theirs again."_s);
    button(pane, u"Keep the correction"_s)->click();
    QTRY_VERIFY(conflict->isVisible());
    button(*conflict, u"Leave theirs"_s)->click();
    QTRY_VERIFY(!pane.isVisible());
    QCOMPARE(stored(), u"Theirs again."_s);
    open();
    QTRY_COMPARE(edit(pane).toPlainText(), u"Theirs again."_s); // no draft is left
}

void TestCorrection::takingBackNeedsAReason()
{
    QVERIFY(m_desk->meanwhile([this](storage::Transaction &t) -> Result<void> {
        WriteBack done{.review = m_review,
                       .state = WriteBackState::Done,
                       .path = u"Camp/report.md"_s,
                       .source = t.get(m_review)->body,
                       .at = m_desk->clock->now()};
        return t.insert(done);
    }));
    CorrectionPane &pane = open();
    const auto labels = pane.findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const TextLabel *label) { return label->isVisible() && label->text().contains(u"Camp/report.md"); }));
    auto *back = button(pane, u"Take back"_s);
    QVERIFY(!back->isEnabled());
    pane.findChild<QLineEdit *>()->setText(u"the wrong report"_s);
    m_desk->keep(u"take-back"_s);
    back->click();
    QTRY_VERIFY(!pane.isVisible());
    QTRY_VERIFY(reader().page()->report->reviews.empty());
    auto undone = m_desk->mine->undo();
    QTRY_VERIFY(undone.isFinished());
    QCOMPARE(stored(), u"Solid."_s);
}

QTEST_MAIN(TestCorrection)
#include "tst_correction.moc"
