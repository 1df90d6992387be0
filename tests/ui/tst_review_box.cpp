#include "harness.h"

#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "queue_model.h"
#include "queue_pane.h"
#include "review_box.h"
#include "ui/invented_matrix.h"
#include "who_line.h"
#include "workspace/desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCompleter>

using namespace harness;
using namespace Qt::Literals::StringLiterals;

namespace {

insight::CellPage waitingPage()
{
    insight::CellPage page;
    page.mentee = {Id<Person>(2001), u"苏棠"_s, u"sutang"_s};
    page.mentors = {{Id<Person>(2), u"周启明"_s, u"zhouqiming"_s}};
    page.facts = invented::facts(u'w');
    insight::ShownReport report;
    report.id = Id<Report>(10015);
    page.report = report;
    return page;
}

insight::Self mentor()
{
    return {{Id<Person>(2), u"周启明"_s, u"zhouqiming"_s}, false};
}

} // namespace

/// The desk's own widgets: the box a review is written in, the queue, the line that asks who one is.
class TestReviewBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndHandsIn();
    void fiveMegabytesAreRefusedInASentence();
    void hardTextsArePasted();
    void nobodyWritesAboutThemselves();
    void anAssistantWritesInTheMentorsName();
    void aRefreshKeepsWhatIsWritten();
    void whatIsTypedBeforeTheNextIsThereIsAboutTheNext();
    void theQueueShowsAgeAndWhose();
    void whoIsChosenBySound();

private:
    Dress m_dress;
};

void TestReviewBox::writesAndHandsIn()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    box.resize(560, 220);
    box.showCell(waitingPage(), mentor(), false);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    QSignalSpy handIn(&box, &ReviewBox::handInRequested);
    QSignalSpy edited(&box, &ReviewBox::edited);
    auto *edit = box.findChild<MarkdownEdit *>();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(handIn.count(), 0); // nothing is written yet
    QTest::keyClicks(edit, u"Solid"_s);
    QVERIFY(edited.count() >= 5);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(handIn.count(), 1);
    QCOMPARE(box.text().markdown, u"Solid"_s);
    QCOMPARE(box.text().author, Id<Person>(2));
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(box.text().markdown, u"**Solid**"_s); // a button's key takes as long as it looks pressed
    QCOMPARE(namelessControls(box), QStringList());
}

void TestReviewBox::fiveMegabytesAreRefusedInASentence()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    box.resize(560, 220);
    box.showCell(waitingPage(), mentor(), false);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    auto *edit = box.findChild<MarkdownEdit *>();
    QTest::keyClicks(edit, u"before"_s);
    QGuiApplication::clipboard()->setText(QString(5 * 1024 * 1024, u'x'));
    QElapsedTimer waited;
    waited.start();
    edit->paste();
    QVERIFY(waited.elapsed() < 2000);
    QCOMPARE(box.text().markdown, u"before"_s);
    QVERIFY(box.findChild<InlineMessage *>()->text().contains(u"256 KB"_s));
    QTest::keyClicks(edit, u"!"_s); // and the line goes when one writes on
    QVERIFY(!box.findChild<InlineMessage *>()->isVisible());
    // Two pastes that are too long only together.
    QGuiApplication::clipboard()->setText(QString(200 * 1024, u'y'));
    edit->paste();
    edit->paste();
    QCOMPARE(box.text().markdown.size(), 7 + 200 * 1024);
}

void TestReviewBox::hardTextsArePasted()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    box.resize(560, 220);
    box.showCell(waitingPage(), mentor(), false);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    const QString hard = u"مرحبا \u202eabc\u202c \U0001F469\u200d\U0001F4BB 很好"_s;
    QGuiApplication::clipboard()->setText(hard + QChar(7) + QChar(27) + u"[31m\r\nnext"_s);
    box.findChild<MarkdownEdit *>()->paste();
    QCOMPARE(box.text().markdown, hard + u"[31m\nnext"_s);
    QVERIFY(!box.grab().isNull());
}

void TestReviewBox::nobodyWritesAboutThemselves()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    insight::Self self = mentor();
    self.person = waitingPage().mentee;
    box.showCell(waitingPage(), self, false);
    QVERIFY(!box.isWritable());
    QVERIFY(!box.findChild<MarkdownEdit *>()->isVisibleTo(&box));
    const auto buttons = box.findChildren<Button *>();
    for (const Button *button : buttons)
        QVERIFY2(!button->isVisibleTo(&box), qPrintable(button->text()));
}

void TestReviewBox::anAssistantWritesInTheMentorsName()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    const insight::Self assistant{{Id<Person>(9), u"林夏"_s, u"linxia"_s}, true};
    box.showCell(waitingPage(), assistant, true);
    QCOMPARE(box.text().author, Id<Person>(2));
    box.showCell(waitingPage(), mentor(), false);
    QCOMPARE(box.text().author, Id<Person>(2));
    QVERIFY(!box.findChild<DropButton *>()->isVisibleTo(&box)); // nobody else's name for a mentor
}

void TestReviewBox::aRefreshKeepsWhatIsWritten()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    QSignalSpy wanted(&box, &ReviewBox::draftWanted);
    box.showCell(waitingPage(), mentor(), false);
    QCOMPARE(wanted.count(), 1);
    box.setText(
        {.markdown = u"half a sent"_s, .visibility = Visibility::Private, .standing = Standing::Blocked, .author = {}});
    insight::CellPage newer = waitingPage();
    newer.facts.late = true;
    box.showCell(newer, mentor(), false);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(box.text().markdown, u"half a sent"_s);
    QCOMPARE(box.text().visibility, Visibility::Private);
    QCOMPARE(box.text().standing, Standing::Blocked);
    newer.report->id = Id<Report>(10016);
    box.showCell(newer, mentor(), false);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(box.text().isEmpty());
    QCOMPARE(box.text().visibility, Visibility::Public);
}

void TestReviewBox::whatIsTypedBeforeTheNextIsThereIsAboutTheNext()
{
    ReviewBox box(m_dress.theme, m_dress.language);
    box.showCell(waitingPage(), mentor(), false);
    box.setText({.markdown = u"handed in"_s});
    box.expectNext();
    QSignalSpy edited(&box, &ReviewBox::edited);
    QTest::keyClicks(box.findChild<MarkdownEdit *>(), u"Qu"_s);
    insight::CellPage next = waitingPage();
    next.report->id = Id<Report>(10017);
    box.showCell(next, mentor(), false);
    QCOMPARE(box.report(), Id<Report>(10017));
    QCOMPARE(box.text().markdown, u"Qu"_s);
    QVERIFY(!edited.isEmpty()); // so that it becomes a draft of the next
}

void TestReviewBox::theQueueShowsAgeAndWhose()
{
    QueuePane pane(m_dress.theme, m_dress.language);
    const QAbstractItemModelTester tester(pane.findChild<QueueModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    insight::Matrix matrix = invented::matrix();
    for (insight::MatrixRow &row : matrix.rows)
        for (insight::MatrixCell &cell : row.cells)
            if (cell.report.isValid())
                cell.submittedAt = instantFromMsecs(toMsecs(invented::now) - 9LL * 24 * 60 * 60 * 1000);
    pane.show(matrix, {{Id<Person>(2), u"周启明"_s, u"zhouqiming"_s}, false}, invented::now);
    QVERIFY(pane.model().rowCount() > 0);
    QCOMPARE(pane.model().index(0, 0).data(AgeRole).toString(), u"9 days"_s);
    QCOMPARE(pane.model().index(0, 0).data(OldRole).toBool(), true);
    QVERIFY(!pane.findChild<DropButton *>()->isVisibleTo(&pane));
    const int mine = pane.model().rowCount();
    pane.show(matrix, {{Id<Person>(77), u"林夏"_s, u"linxia"_s}, true}, invented::now);
    QVERIFY(pane.findChild<DropButton *>()->isVisibleTo(&pane));
    QCOMPARE(pane.model().rowCount(), 0); // nothing of one's own
    pane.findChild<DropButton *>()->setCurrentValue(QVariant(qint64(0)));
    Q_EMIT pane.findChild<DropButton *>()->chosen(QVariant(qint64(0)));
    QVERIFY(pane.model().rowCount() > mine);
    QVERIFY(!pane.mentor());
    pane.setCurrent(pane.entries()[1].pairing, pane.entries()[1].period);
    QCOMPARE(pane.current(), 1);
}

void TestReviewBox::whoIsChosenBySound()
{
    WhoLine line(m_dress.theme);
    insight::PersonLine first;
    first.person = {Id<Person>(2), u"周启明"_s, u"zhouqiming"_s};
    first.sortKey = u"zhou qi ming"_s;
    insight::PersonLine second;
    second.person = {Id<Person>(3), u"林夏"_s, u"summer-l"_s};
    second.sortKey = u"lin xia"_s;
    line.setPeople({first, second});
    line.ask(true);
    QSignalSpy chosen(&line, &WhoLine::chosen);
    auto *field = line.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"linxia"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<insight::PersonLabel>().login, u"summer-l"_s);
    QVERIFY(line.isHidden());
    line.ask(true);
    const auto saysWho = [&line](const QString &typed) {
        const auto labels = line.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(typed); });
    };
    QTest::keyClicks(field, u"nobody at all"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!line.isHidden());
    QVERIFY(saysWho(u"“nobody at all”"_s));
    field->selectAll();
    QTest::keyClicks(field, u"lin"_s);
    QVERIFY(!saysWho(u"“"_s));
}

QTEST_MAIN(TestReviewBox)
#include "tst_review_box.moc"
