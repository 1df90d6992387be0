#include "harness.h"

#include "correction_pane.h"
#include "insight/camps.h"
#include "insight/matrix.h"
#include "insight/people.h"
#include "interchange/sample.h"
#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "platform/settings.h"
#include "report_reader.h"
#include "reports/reports_page.h"
#include "reports_view.h"
#include "review_edit.h"
#include "workspace/desk.h"
#include "workspace/workspace.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Button *button(const QWidget &root, const QString &text)
{
    const auto all = root.findChildren<Button *>();
    const auto found = std::ranges::find_if(all, [&](const Button *b) { return b->isVisible() && b->text() == text; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

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
    template <class Fn>
    auto read(Fn fn)
    {
        auto job = m_workspace->read(fn);
        [&] { QTRY_VERIFY(job.isFinished()); }();
        return *job.result();
    }
    QString stored()
    {
        return read([id = m_review](storage::Reader &reader) -> Result<QString> {
            const auto entered = workspace::readEnteredReview(reader, id);
            return entered ? entered->markdown : QString();
        });
    }
    void theirs(const QString &text, Standing standing = Standing::None);
    ReportsView &view() { return *m_page->findChild<ReportsView *>(); }
    ReportReader &reader() { return *m_page->findChild<ReportReader *>(); }
    /// Opens the pane by its button beside the review.
    CorrectionPane &open();
    static ReviewEdit &edit(CorrectionPane &pane) { return *pane.findChild<ReviewEdit *>(); }
    void become(const QString &login);
    void keep(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{instantFromMsecs(1779854400000)};
    std::unique_ptr<harness::Dress> m_dress;
    std::unique_ptr<platform::Settings> m_settings;
    harness::AnsweringDialogs m_dialogs;
    harness::QuietDesktop m_desktop;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<workspace::Workspace> m_other;
    std::unique_ptr<ReportsPage> m_page;
    Id<Camp> m_camp;
    insight::QueueEntry m_entry;
    insight::PersonLabel m_mentor;
    Id<Review> m_review;
};

void TestCorrection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dress = std::make_unique<harness::Dress>();
    m_settings = std::make_unique<platform::Settings>(m_folder->filePath(u"settings.ini"_s));
    const auto location = storage::Location::parse(m_folder->filePath(u"sample.flotilla"_s));
    auto store = storage::Store::open(location, storage::OpenMode::Create);
    QVERIFY(store.has_value());
    QVERIFY(interchange::writeSample(**store, {.camps = 1, .now = m_clock.now()}, m_clock).has_value());
    store->reset();
    auto opened = workspace::Workspace::open(location, {.who = u"nobody"_s});
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    auto other =
        workspace::Workspace::open(location, {.who = u"lee"_s, .clock = std::make_shared<FixedClock>(m_clock.now())});
    QVERIFY(other.has_value());
    m_other = std::move(*other);
    const Id<Camp> camp = read([](storage::Reader &reader) { return insight::readCamps(reader); }).front().id;
    m_camp = camp;
    m_entry = insight::reviewQueue(read([camp, now = m_clock.now()](storage::Reader &reader) {
                                       return insight::readMatrix(reader, camp, now);
                                   }),
                                   std::nullopt)
                  .front();
    m_mentor = m_entry.mentors.front();
    auto handedIn = m_workspace->edit({.code = u"review"_s}, [this](storage::Transaction &t) {
        return workspace::handInReview(
            t, {.report = m_entry.report, .author = m_mentor.id, .recorder = m_mentor.id, .markdown = u"Solid."_s},
            m_clock.now());
    });
    QTRY_VERIFY(handedIn.isFinished());
    m_review = *handedIn.result();
    m_page = std::make_unique<ReportsPage>(
        PageContext{*m_workspace, m_dress->theme, m_dialogs, m_dress->language, m_clock, *m_settings, m_desktop});
    m_page->resize(1296, 852);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    become(m_mentor.login);
    m_page->setCamp(camp);
    QTRY_VERIFY(view().chosenPeriodNumber() > 0);
    m_page->goTo(place::cell(m_entry.pairing, m_entry.period));
    QTRY_VERIFY(button(reader(), u"Correct or take back…"_s));
}

void TestCorrection::cleanup()
{
    m_page.reset();
    m_other.reset();
    m_workspace.reset();
    m_dress.reset();
}

void TestCorrection::become(const QString &login)
{
    m_workspace->setWho(login);
}

void TestCorrection::theirs(const QString &text, Standing standing)
{
    auto job = m_other->edit({.code = u"correct-review"_s}, [this, text, standing](storage::Transaction &t) -> Result<void> {
        auto stored = t.get(m_review);
        if (!stored)
            return std::unexpected(stored.error());
        stored->standing = standing;
        return workspace::correctReview(t, *stored, text, m_mentor.id);
    });
    QTRY_VERIFY(job.isFinished());
    QVERIFY(job.result().has_value());
}

CorrectionPane &TestCorrection::open()
{
    button(reader(), u"Correct or take back…"_s)->click();
    CorrectionPane &pane = view().correctionPane();
    [&] {
        QTRY_VERIFY(pane.isVisible());
        QTRY_VERIFY(edit(pane).hasFocus());
    }();
    return pane;
}

void TestCorrection::keep(const QString &name)
{
    const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS");
    for (const auto &[mode, language, suffix] : {std::tuple(Theme::Mode::Dark, Language::Chinese, u"dark-zh"_s),
                                                 {Theme::Mode::Light, Language::English, u"light-en"_s}}) {
        m_dress->theme.setMode(mode);
        m_dress->language.set(language);
        m_page->retranslate();
        QTest::qWait(50);
        QCOMPARE(harness::namelessControls(*m_page), QStringList());
        const QImage picture = m_page->grab().toImage();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, suffix)));
    }
}

void TestCorrection::onlyOnesOwnCanBeCorrected()
{
    become(m_entry.mentee.login);
    QTRY_VERIFY(!button(reader(), u"Correct or take back…"_s));
}

void TestCorrection::aReviewOfThePeriodBeforeIsCorrected()
{
    const insight::Matrix matrix = read(
        [camp = m_camp, now = m_clock.now()](storage::Reader &reader) { return insight::readMatrix(reader, camp, now); });
    const auto row = std::ranges::find(matrix.rows, m_entry.pairing, &insight::MatrixRow::pairing);
    const auto cell = std::ranges::find(row->cells, m_entry.period, &insight::MatrixCell::period);
    m_page->goTo(place::cell(m_entry.pairing, std::next(cell)->period));
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
    keep(u"correction"_s);
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
    keep(u"review-conflict"_s);
    QCOMPARE(conflict->values(), QStringList{u"Solid. Mine."_s});
    button(*conflict, u"Put theirs below yours"_s)->click();
    button(*conflict, u"Keep what stands on the left"_s)->click();
    QTRY_COMPARE(stored(), u"Solid. Mine.\nTheirs."_s);
    QCOMPARE(read([id = m_review](storage::Reader &reader) { return reader.get(id); }).standing, Standing::Blocked);
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
    auto written = m_other->edit({.code = u"write-back"_s}, [this](storage::Transaction &t) -> Result<void> {
        WriteBack done{.review = m_review,
                       .state = WriteBackState::Done,
                       .path = u"Camp/report.md"_s,
                       .source = t.get(m_review)->body,
                       .at = m_clock.now()};
        return t.insert(done);
    });
    QTRY_VERIFY(written.isFinished());
    CorrectionPane &pane = open();
    const auto labels = pane.findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const TextLabel *label) { return label->isVisible() && label->text().contains(u"Camp/report.md"); }));
    auto *back = button(pane, u"Take back"_s);
    QVERIFY(!back->isEnabled());
    pane.findChild<QLineEdit *>()->setText(u"the wrong report"_s);
    keep(u"take-back"_s);
    back->click();
    QTRY_VERIFY(!pane.isVisible());
    QTRY_VERIFY(reader().page()->report->reviews.empty());
    auto undone = m_workspace->undo();
    QTRY_VERIFY(undone.isFinished());
    QCOMPARE(stored(), u"Solid."_s);
}

QTEST_MAIN(TestCorrection)
#include "tst_correction.moc"
