#include "ui/harness.h"
#include "ui/invented_matrix.h"

#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/filter_chip.h"
#include "kit/flotilla_style.h"
#include "kit/markdown_edit.h"
#include "kit/places.h"
#include "kit/run_line.h"
#include "kit/segmented_control.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "matrix_model.h"
#include "matrix_view.h"
#include "queue_pane.h"
#include "reports_view.h"
#include "review_box.h"
#include "revisions_pane.h"

#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimeZone>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone zone("Asia/Shanghai");

/// What the reader shows for a cell of the invented matrix.
insight::CellPage cellPage(const insight::Matrix &matrix, Id<Pairing> pairing, Id<Period> period)
{
    const auto row = std::ranges::find(matrix.rows, pairing, &insight::MatrixRow::pairing);
    const auto number = static_cast<int>(period.value()) - 100;
    insight::CellPage page;
    page.mentee = row->mentee;
    page.mentors = row->mentors;
    page.projectNumber = row->projectNumber;
    page.projectTitle = row->projectTitle;
    page.projectTitleEn = row->projectTitleEn;
    page.period.id = period;
    page.period.number = number;
    page.period.days = matrix.columns[static_cast<size_t>(number - 1)].days;
    page.period.due = matrix.columns[static_cast<size_t>(number - 1)].due;
    page.facts = row->cells[static_cast<size_t>(number - 1)].facts;
    page.repository = u"https://forge.example/yuanfan/camp"_s;
    page.timeZone = u"Asia/Shanghai"_s;
    if (page.facts.submission != CellSubmission::HandedIn)
        return page;
    insight::ShownReport report;
    report.id = row->cells[static_cast<size_t>(number - 1)].report;
    report.period = page.period;
    report.days = page.period.days;
    report.submission = SubmissionTime::Known;
    report.submittedAt = Instant(std::chrono::milliseconds(1779630000000)); // 2026-05-24 21:40
    report.pulls = QStringList{u"214"_s};
    report.revisions = 2;
    report.place = ReportPlace::OpenPull;
    report.work =
        u"1. **Stubs for `tensor.linalg` are complete**, 41 functions. Overloads for `axis: int | tuple` pass both "
        "type checkers. Merged in [#58](https://forge.example/58).\n"
        "2. **Stubs are compared with run time in CI.** The job fails on a difference; it found seven wrong "
        "defaults, corrected in [#61](https://forge.example/61).\n"
        "3. `tensor.fft`: 12 of 18 functions. Six wait for a decision on complex results:\n\n"
        "```\n@overload\ndef rfft(x: Tensor, n: int) -> ???: ...\n```\n"_s;
    report.next = u"- The six remaining functions of `tensor.fft`\n- Contributor guide: how to write a stub\n"_s;
    report.questions = u"Should complex results have a type of their own, or stay `Tensor`?"_s;
    insight::ShownReport before = report;
    before.period.number = number - 1;
    before.next = u"- Stubs for `tensor.linalg`\n- Compare stubs with run time in CI\n- Stubs for `tensor.fft`, 18 "
                  "functions\n- Draft of the contributor guide"_s;
    insight::ShownReview review;
    review.author = {Id<Person>(1), u"周启明"_s, u"zhouqiming"_s};
    review.recorder = {Id<Person>(2), u"林夏"_s, u"linxia"_s};
    review.relayed = true;
    review.at = Instant(std::chrono::milliseconds(1778600000000));
    review.markdown = u"Solid. Bring the CI comparison forward, it will save you rework in linalg."_s;
    before.reviews = {review};
    if (page.facts.review == CellReview::Given)
        report.reviews = {review};
    page.report = report;
    if (number > 1)
        page.before = before;
    for (int i = 1; i < number; ++i)
        page.earlier.push_back(Id<Report>(i));
    return page;
}

/// A report that was handed in, and once more with what its review asked for.
insight::RevisionTexts revisions()
{
    const QString first =
        u"### 姓名\n孟听澜\n\n### 本周工作\n\n1. **Stubs for `tensor.linalg`**, 38 functions.\n2. Started to compare "
        "stubs with run time.\n\n### 下周工作\n\n- `tensor.fft`\n\n### 导师点评\n\n请联系导师填写\n"_s;
    QString second = first;
    second.replace(u"38 functions."_s, u"41 functions. Merged in #58."_s);
    second.replace(u"Started to compare stubs with run time."_s,
                   u"Stubs are compared with run time in CI; seven wrong defaults."_s);
    second.replace(u"- `tensor.fft`\n"_s, u"- `tensor.fft`, 18 functions\n- Draft of the contributor guide\n"_s);
    return {.report = Id<Report>(1),
            .mentee = {Id<Person>(2012), u"孟听澜"_s, u"mengtinglan"_s},
            .period = 5,
            .timeZone = u"Asia/Shanghai"_s,
            .texts = {{first, Instant(std::chrono::milliseconds(1779600000000))},
                      {second, Instant(std::chrono::milliseconds(1779630000000))}}};
}

} // namespace

/// The Reports page as it is seen and used, on invented records.
class TestReportsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentenceAndCounts();
    void aProblemStaysInAnotherLanguage();
    void keyboardMovesOpensAndLeaves();
    void selectionSurvivesARefresh();
    void staleCellIsDropped();
    void mineIsOfferedOnlyWhenKnown();
    void nextWaitingWalksThroughThePeriod();
    void placesLeadToCells();
    void narrowPageShowsOneAtATime();
    void nothingMatchesSaysSo();
    void rollCallIsShownAndCopied();
    void anotherCampForgetsFiltersAndFindsThePlace();
    void switchesLanguageLive();
    void theQueueIsWalkedWithTheKeyboard();
    void handingInGoesOn();
    void aDecisionNeedsItsReason();
    void twoTextsAreCompared();
    void controlsAreNamedReachedAndWhole_data();
    void controlsAreNamedReachedAndWhole();
    void fiveHundredMenteesPaintFast();
    void screens_data();
    void screens();

private:
    struct Window {
        explicit Window(Theme &theme, const UiLanguage &language, const insight::Matrix &given = invented::matrix())
            : view(theme, language, clock), matrix(given)
        {
            QObject::connect(&view, &ReportsView::cellWanted, &view, [this](Id<Pairing> pairing, Id<Period> period) {
                if (answers)
                    view.showCell(pairing, period, cellPage(matrix, pairing, period), {});
            });
            view.resize(1296, 852);
            view.show();
            view.showMatrix(matrix, zone);
        }
        MatrixView &table() { return *view.findChild<MatrixView *>(); }
        void press(Qt::Key key) { QTest::keyClick(&table(), key); }

        FixedClock clock{invented::now};
        ReportsView view;
        insight::Matrix matrix;
        bool answers = true;
    };
    /// The mentor of projects 1, 8 and 15 of the invented camp.
    static insight::Self mentor() { return {{Id<Person>(6), u"周启明"_s, u"zhouqiming"_s}, false}; }

    Theme m_theme{Theme::Mode::Light};
    UiLanguage m_language;
};

void TestReportsView::initTestCase()
{
    dress(*qApp, m_theme);
    m_language.set(Language::English);
}

void TestReportsView::sentenceAndCounts()
{
    Window window(m_theme, m_language);
    const auto lines = window.view.findChildren<RunLine *>();
    const bool said = std::ranges::any_of(lines, [](const RunLine *line) {
        return line->text() == u"Period 5 · 20 of 23 reported; 3 missing, 7 wait for a review"_s;
    });
    QVERIFY(said);
}

void TestReportsView::keyboardMovesOpensAndLeaves()
{
    Window window(m_theme, m_language);
    window.view.activateWindow();
    window.table().setFocus();
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1012), Id<Period>(105)));
    window.press(Qt::Key_Left);
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1012), Id<Period>(104)));
    window.press(Qt::Key_Down);
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1013), Id<Period>(104)));
    for (int i = 0; i < 9; ++i)
        window.press(Qt::Key_Left); // stays inside the periods
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1013), Id<Period>(101)));

    window.view.resize(800, 620);
    QVERIFY(window.table().isVisible() || window.view.findChild<ReportReader *>()->isVisible());
    window.press(Qt::Key_Return);
    QVERIFY(window.view.findChild<ReportReader *>()->isVisible());
    QTest::keyClick(window.view.findChild<ReportReader *>(), Qt::Key_Escape);
    QTRY_VERIFY(window.table().isVisible());
    QVERIFY(!window.view.findChild<ReportReader *>()->isVisible());
}

void TestReportsView::selectionSurvivesARefresh()
{
    Window window(m_theme, m_language, invented::matrix(120));
    window.view.goTo(place::cell(Id<Pairing>(1090), Id<Period>(104)));
    const int scrolled = window.table().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    insight::Matrix next = window.matrix;
    next.rows.erase(next.rows.begin() + 100);
    next.rows[3].cells[2].facts = invented::facts(u'm');
    window.matrix = next;
    window.view.showMatrix(next, zone);
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1090), Id<Period>(104)));
    QCOMPARE(window.table().verticalScrollBar()->value(), scrolled);
}

void TestReportsView::staleCellIsDropped()
{
    Window window(m_theme, m_language);
    window.answers = false;
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    window.view.goTo(place::cell(Id<Pairing>(1013), Id<Period>(105)));
    const auto shown = [&window] {
        const auto badges = window.view.findChildren<StateBadge *>();
        return badges.first()->isVisible() ? badges.first()->accessibleName() : QString();
    };
    window.view.showCell(Id<Pairing>(1012), Id<Period>(105), cellPage(window.matrix, Id<Pairing>(1012), Id<Period>(105)),
                         {});
    QCOMPARE(shown(), QString());
    window.view.showCell(Id<Pairing>(1013), Id<Period>(105), cellPage(window.matrix, Id<Pairing>(1013), Id<Period>(105)),
                         {});
    QCOMPARE(shown(), u"reviewed"_s);
}

void TestReportsView::mineIsOfferedOnlyWhenKnown()
{
    Window window(m_theme, m_language);
    const auto controls = window.view.findChildren<SegmentedControl *>();
    const auto found = std::ranges::find(controls, u"Whose reports"_s, &SegmentedControl::accessibleName);
    QVERIFY(found != controls.end());
    SegmentedControl *whose = *found;
    QVERIFY(!whose->isVisible());
    QCOMPARE(window.view.waiting(), 0);
    window.view.setMe(Id<Person>(6));
    QVERIFY(whose->isVisible());
    QVERIFY(window.view.waiting() > 0);
    Q_EMIT whose->chosen(0);
    whose->setCurrent(1);
    Q_EMIT whose->chosen(1);
    QCOMPARE(window.table().model()->rowCount(), 3);
}

void TestReportsView::nextWaitingWalksThroughThePeriod()
{
    Window window(m_theme, m_language);
    QStringList walked;
    for (int i = 0; i < 9; ++i) {
        window.view.showNextWaiting();
        if (walked.isEmpty() || walked.last() != window.view.currentPlace())
            walked.append(window.view.currentPlace());
    }
    QCOMPARE(walked.size(), 7);
    QCOMPARE(walked.first(), place::cell(Id<Pairing>(1001), Id<Period>(105)));
    window.view.showPreviousWaiting();
    QCOMPARE(window.view.currentPlace(), walked.at(5));
}

void TestReportsView::placesLeadToCells()
{
    Window window(m_theme, m_language);
    auto *missing = window.view.findChildren<FilterChip *>().at(1);
    missing->setChecked(true);
    QCOMPARE(window.table().model()->rowCount(), 3);
    // A report that the filter hides is shown all the same.
    window.view.goTo(place::report(Id<Report>(10000 + 12 * 10 + 2)));
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1012), Id<Period>(102)));
    QVERIFY(!missing->isChecked());
    window.view.goTo(place::project(Id<Project>(3006)));
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1006), Id<Period>(105)));
    window.view.goTo(u"cell/0000000000001/0000000000001"_s);
    QCOMPARE(window.view.currentPlace(), QString());
}

void TestReportsView::narrowPageShowsOneAtATime()
{
    Window window(m_theme, m_language);
    auto *reader = window.view.findChild<ReportReader *>();
    QVERIFY(reader->isVisible() && window.table().isVisible());
    window.view.resize(880, 652);
    QVERIFY(!reader->isVisible() && window.table().isVisible());
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    QVERIFY(reader->isVisible() && !window.table().isVisible());
    window.view.goTo({});
    QVERIFY(!reader->isVisible() && window.table().isVisible());
}

void TestReportsView::aProblemStaysInAnotherLanguage()
{
    Window window(m_theme, m_language);
    window.view.showProblem(u"The disk is gone."_s);
    const auto said = [&window](const QString &sentence) {
        const auto labels = window.view.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    QVERIFY(said(u"The disk is gone."_s));
    window.view.expectCamp(); // as a page does before it reads again
    window.view.retranslate();
    QVERIFY(said(u"The disk is gone."_s));
}

void TestReportsView::nothingMatchesSaysSo()
{
    Window window(m_theme, m_language);
    const auto choosers = window.view.findChildren<DropButton *>();
    const auto period = std::ranges::find(choosers, u"Period"_s, &DropButton::accessibleName);
    QVERIFY(period != choosers.end());
    Q_EMIT(*period)->chosen(0);
    window.view.findChildren<FilterChip *>().at(1)->setChecked(true);
    QVERIFY(!window.table().isVisible());
    const auto labels = window.view.findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const TextLabel *l) { return l->isVisible() && l->text() == u"No report matches"_s; }));
}

void TestReportsView::rollCallIsShownAndCopied()
{
    Window window(m_theme, m_language);
    QSignalSpy requested(&window.view, &ReportsView::rollCallRequested);
    const auto buttons = window.view.findChildren<Button *>();
    const auto button = std::ranges::find(buttons, u"Roll call"_s, &Button::text);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toInt(), 5);
    window.view.showRollCall(
        {.period = 5, .open = u"- [x] @linzhiyuan"_s, .internal = u"missing: @xuqinghe"_s, .announcement = u"open"_s});
    auto *pane = window.view.findChild<RollCallPane *>();
    QVERIFY(pane->isVisible());
    const auto inside = pane->findChildren<Button *>();
    (*std::ranges::find(inside, u"Copy"_s, &Button::text))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"- [x] @linzhiyuan"_s);

    // One key shows a text and copies it; one that is empty is shown and copied over nothing.
    auto *text = pane->findChild<QPlainTextEdit *>();
    for (const auto &[key, expected] : {std::pair(Qt::Key_1, u"open"_s), std::pair(Qt::Key_3, u"missing: @xuqinghe"_s),
                                        std::pair(Qt::Key_2, u"- [x] @linzhiyuan"_s)}) {
        QTest::keyClick(text, key);
        QCOMPARE(text->toPlainText(), expected);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    }
    QTest::keyClick(text, Qt::Key_5);
    QCOMPARE(text->toPlainText(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"- [x] @linzhiyuan"_s);
    QTest::keyClick(text, Qt::Key_2);

    // A refresh brings its newer state; choosing a report leaves it.
    window.view.showMatrix(window.matrix, zone);
    QCOMPARE(requested.count(), 2);
    QVERIFY(pane->isVisible());
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    QVERIFY(!pane->isVisible());
}

void TestReportsView::anotherCampForgetsFiltersAndFindsThePlace()
{
    Window window(m_theme, m_language);
    window.view.findChildren<FilterChip *>().at(1)->setChecked(true);
    window.view.expectCamp();
    window.view.goTo(place::cell(Id<Pairing>(1004), Id<Period>(102)));
    insight::Matrix other = window.matrix;
    other.camp = Id<Camp>(2);
    window.view.showMatrix(other, zone);
    QCOMPARE(window.table().model()->rowCount(), 23);
    QCOMPARE(window.view.currentPlace(), place::cell(Id<Pairing>(1004), Id<Period>(102)));
}

void TestReportsView::switchesLanguageLive()
{
    Window window(m_theme, m_language);
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    m_language.set(Language::Chinese);
    window.view.retranslate();
    QCOMPARE(window.view.findChildren<StateBadge *>().first()->accessibleName(), u"待点评，已等 2 天"_s);
    QCOMPARE(window.table().model()->index(12, 0).data().toString(), u"前端接口的类型提示"_s);
    m_language.set(Language::English);
    window.view.retranslate();
    QCOMPARE(window.table().model()->index(12, 0).data().toString(), u"Type hints for the front end"_s);
}

void TestReportsView::theQueueIsWalkedWithTheKeyboard()
{
    Window window(m_theme, m_language);
    window.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.view));
    window.view.setSelf(mentor(), {});
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(window.view.isQueueShown());
    auto *queue = window.view.findChild<QueuePane *>();
    QVERIFY(queue->isVisible() && !window.table().isVisible());
    QCOMPARE(static_cast<int>(queue->entries().size()), window.view.waiting());
    QCOMPARE(queue->current(), 0);
    QCOMPARE(window.view.currentPlace(), place::cell(queue->entries()[0].pairing, queue->entries()[0].period));
    QTest::keyClick(&window.view, Qt::Key_J);
    QCOMPARE(queue->current(), 1);
    QCOMPARE(window.view.currentPlace(), place::cell(queue->entries()[1].pairing, queue->entries()[1].period));
    QTest::keyClick(&window.view, Qt::Key_K);
    QCOMPARE(queue->current(), 0);
    QTest::keyClick(&window.view, Qt::Key_F2);
    auto *edit = window.view.findChild<MarkdownEdit *>();
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"jkJK"_s); // letters are letters while one writes
    QCOMPARE(edit->toPlainText(), u"jkJK"_s);
    QCOMPARE(queue->current(), 0);
    QTest::keyClick(&window.view, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!window.view.isQueueShown() && window.table().isVisible());
}

void TestReportsView::handingInGoesOn()
{
    Window window(m_theme, m_language);
    window.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.view));
    window.view.setSelf(mentor(), {});
    window.view.showQueue(true);
    auto *queue = window.view.findChild<QueuePane *>();
    auto *box = window.view.findChild<ReviewBox *>();
    auto *edit = window.view.findChild<MarkdownEdit *>();
    const std::vector<insight::QueueEntry> entries = queue->entries();
    QVERIFY(entries.size() >= 2);
    QSignalSpy handedIn(&window.view, &ReportsView::handInRequested);
    QTest::keyClicks(edit, u"Solid."_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(handedIn.count(), 1);
    QCOMPARE(handedIn.first().at(0).value<Id<Report>>(), entries[0].report);
    QCOMPARE(handedIn.first().at(1).value<ReviewText>().markdown, u"Solid."_s);
    QVERIFY(edit->isReadOnly()); // until it is kept
    window.view.reviewHandedIn();
    QCOMPARE(box->report(), entries[1].report);
    QVERIFY(!edit->isReadOnly());
    QCOMPARE(edit->toPlainText(), QString());
    // What went wrong is said beside the text, which stays.
    QTest::keyClicks(edit, u"Good."_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    window.view.showDeskProblem(u"The disk is full."_s);
    QCOMPARE(edit->toPlainText(), u"Good."_s);
    QVERIFY(!edit->isReadOnly());
    QCOMPARE(box->report(), entries[1].report);
}

void TestReportsView::aDecisionNeedsItsReason()
{
    Window window(m_theme, m_language);
    window.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.view));
    window.view.setSelf(mentor(), {});
    window.view.showQueue(true);
    QSignalSpy decided(&window.view, &ReportsView::decided);
    QTest::keyClick(&window.view, Qt::Key_Period, Qt::ControlModifier);
    auto *line = window.view.findChild<DecisionLine *>();
    QTRY_VERIFY(line->isVisible());
    auto *reason = line->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(decided.count(), 0);
    QTest::keyClicks(reason, u"exam week"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(decided.count(), 1);
    const auto decision = decided.first().first().value<DecisionText>();
    QCOMPARE(decision.decision, DeskDecision::Exempt);
    QCOMPARE(decision.reason, u"exam week"_s);
    window.view.decisionMade(decision.decision);
    QVERIFY(!line->isVisible());
    // A cell without a report can get more time.
    window.view.showQueue(false);
    window.view.goTo(place::cell(Id<Pairing>(1010), Id<Period>(105)));
    QTest::keyClick(&window.view, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(line->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void TestReportsView::twoTextsAreCompared()
{
    Window window(m_theme, m_language);
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    QSignalSpy requested(&window.view, &ReportsView::revisionsRequested);
    const auto links = window.view.findChild<ReportReader *>()->findChildren<Button *>();
    const auto link = std::ranges::find(links, u"2 revisions"_s, &Button::text);
    QVERIFY(link != links.end());
    (*link)->click();
    QCOMPARE(requested.count(), 1);
    insight::RevisionTexts texts{.report = requested.first().first().value<Id<Report>>(), .period = 5};
    texts.texts = {{u"same\nold <b>"_s, {}}, {u"same\nnew"_s, invented::now}, {u"same\nnewest"_s, {}}};
    window.view.showRevisions(texts);
    auto *pane = window.view.findChild<RevisionsPane *>();
    QVERIFY(pane->isVisible());
    const auto shown = [pane] { return pane->findChild<QTextBrowser *>()->toPlainText().simplified(); };
    QCOMPARE(shown(), u"same − new + newest"_s);
    const auto choices = pane->findChildren<DropButton *>();
    choices[0]->setCurrentValue(0);
    Q_EMIT choices[0]->chosen(0);
    QCOMPARE(shown(), u"same − old <b> + newest"_s);
    QVERIFY(choices[1]->accessibleName() != choices[0]->accessibleName());
    choices[1]->setCurrentValue(0);
    Q_EMIT choices[1]->chosen(0);
    QCOMPARE(shown(), u"These two texts have the same lines."_s);
    QVERIFY(harness::namelessControls(window.view).isEmpty());
    QTest::keyClick(pane, Qt::Key_Escape);
    QVERIFY(window.view.findChild<ReportReader *>()->isVisible());
}

void TestReportsView::controlsAreNamedReachedAndWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<bool>("queue");
    for (const QSize size : {QSize(1296, 852), QSize(880, 652)})
        for (const bool chinese : {false, true})
            for (const bool queue : {false, true})
                QTest::addRow("%d %s %s", size.width(), chinese ? "zh" : "en", queue ? "queue" : "matrix")
                    << size << chinese << queue;
}

void TestReportsView::controlsAreNamedReachedAndWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, chinese);
    QFETCH(const bool, queue);
    m_language.set(chinese ? Language::Chinese : Language::English);
    Window window(m_theme, m_language);
    window.view.setSelf({mentor().person, true}, {});
    window.view.resize(size);
    window.view.showQueue(queue);
    const auto check = [&] {
        QTest::qWait(20);
        for (const QStringList &found : {harness::namelessControls(window.view), harness::unreachableControls(window.view),
                                         harness::clippedTexts(window.view)})
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    };
    check();
    window.view.goTo(place::cell(Id<Pairing>(1012), Id<Period>(105)));
    check();
    m_language.set(Language::English);
}

void TestReportsView::fiveHundredMenteesPaintFast()
{
    Window window(m_theme, m_language, invented::matrix(500));
    QBENCHMARK
    {
        window.table().verticalScrollBar()->setValue(window.table().verticalScrollBar()->value() + 320);
        window.table().grab();
    }
    QCOMPARE(window.table().model()->rowCount(), 500);
}

void TestReportsView::screens_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("mentees");
    QTest::addColumn<bool>("queue");
    const QString waiting = place::cell(Id<Pairing>(1012), Id<Period>(105));
    const QString reviewed = place::cell(Id<Pairing>(1007), Id<Period>(104));
    const QString missing = place::cell(Id<Pairing>(1010), Id<Period>(105));
    QTest::newRow("reports-light-en") << false << false << QSize(1296, 852) << waiting << 23 << false;
    QTest::newRow("reports-dark-zh") << true << true << QSize(1296, 852) << waiting << 23 << false;
    QTest::newRow("reports-light-zh-reviewed") << false << true << QSize(1296, 852) << reviewed << 5 << false;
    QTest::newRow("reports-light-en-nothing") << false << false << QSize(1296, 852) << QString() << 23 << false;
    QTest::newRow("reports-dark-en-missing") << true << false << QSize(1296, 852) << missing << 23 << false;
    QTest::newRow("reports-light-en-small") << false << false << QSize(880, 652) << QString() << 23 << false;
    QTest::newRow("reports-light-zh-small-open") << false << true << QSize(880, 652) << reviewed << 23 << false;
    QTest::newRow("reports-light-en-large-500") << false << false << QSize(2416, 1392) << reviewed << 500 << false;
    QTest::newRow("reports-queue-light-en") << false << false << QSize(1296, 852) << waiting << 23 << true;
    QTest::newRow("reports-queue-dark-zh") << true << true << QSize(1296, 852) << waiting << 23 << true;
    QTest::newRow("reports-revisions-light-en") << false << false << QSize(1296, 852) << waiting << 23 << false;
    QTest::newRow("reports-revisions-dark-zh") << true << true << QSize(880, 652) << waiting << 23 << false;
    QTest::newRow("reports-queue-light-zh-small") << false << true << QSize(880, 652) << QString() << 500 << true;
}

void TestReportsView::screens()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, chinese);
    QFETCH(const QSize, size);
    QFETCH(const QString, place);
    QFETCH(const int, mentees);
    QFETCH(const bool, queue);
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_language.set(chinese ? Language::Chinese : Language::English);
    Window window(m_theme, m_language, invented::matrix(mentees));
    window.view.setSelf({mentor().person, queue}, {});
    window.view.resize(size);
    window.view.showQueue(queue);
    window.view.goTo(place);
    if (QByteArrayView(QTest::currentDataTag()).startsWith("reports-revisions"))
        window.view.showRevisions(revisions());
    QTest::qWait(50);
    const QImage image = window.view.grab().toImage();
    QCOMPARE(image.deviceIndependentSize().toSize(), size);
    if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    m_theme.setMode(Theme::Mode::Light);
    m_language.set(Language::English);
}

QTEST_MAIN(TestReportsView)
#include "tst_reports_view.moc"
