#include "harness.h"

#include "correction_pane.h"
#include "kit/places.h"
#include "kit/table_view.h"
#include "platform/settings.h"
#include "reports/reports_page.h"
#include "support/reviewed_camp.h"
#include "write_back_model.h"
#include "write_back_pane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace flotilla::workspace;
using namespace Qt::Literals::StringLiterals;

/// Reviews are written back by hand: what will happen is on the screen before it does, and whatever happened is said.
class TestWriteBackPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWillHappen();
    void writesByKeyboard();
    void opensWhatTheUserWants();
    void asksForTheClone();
    void copiesTexts();
    void mergesRows();
    void fromTheReportsPage();
    void whatIsTakenBackGoesThereToo();
    void looks_data();
    void looks();

private:
    void start(const QString &repository);
    QString preview() const { return m_pane->findChild<QTextBrowser *>()->toPlainText(); }
    TableView *list() const { return m_pane->findChild<TableView *>(); }
    QAbstractButton *button(const QString &text) const;
    QString said() const;

    std::unique_ptr<harness::Dress> m_dress;
    std::unique_ptr<test::ReviewedCamp> m_camp;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WriteBackSession> m_session;
    std::unique_ptr<WriteBackPane> m_pane;
};

void TestWriteBackPane::init()
{
    m_dress = std::make_unique<harness::Dress>();
    m_camp = std::make_unique<test::ReviewedCamp>();
    QVERIFY(m_camp->build());
}

void TestWriteBackPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_workspace.reset();
    m_camp.reset();
    m_dress.reset();
}

void TestWriteBackPane::start(const QString &repository)
{
    auto opened = Workspace::open(m_camp->place(), {.who = u"ada"_s, .poll = std::chrono::milliseconds(20)});
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    auto camps = m_workspace->read([](storage::Reader &reader) { return reader.all<Camp>(); });
    QTRY_VERIFY(camps.isFinished());
    m_session = std::make_unique<WriteBackSession>(*m_workspace);
    m_session->setRepository(repository);
    m_session->setCamp(camps.result()->front().id);
    m_pane = std::make_unique<WriteBackPane>(m_dress->theme, m_dress->language, *m_session);
    m_pane->resize(576, 760);
    m_pane->show();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    if (!repository.isEmpty())
        QTRY_VERIFY(m_session->canWrite());
}

QAbstractButton *TestWriteBackPane::button(const QString &text) const
{
    const auto buttons = m_pane->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QAbstractButton *each) { return each->text() == text && each->isVisibleTo(m_pane.get()); });
    return found == buttons.end() ? nullptr : *found;
}

QString TestWriteBackPane::said() const
{
    const auto *message = m_pane->findChild<InlineMessage *>();
    return message->isVisibleTo(m_pane.get()) ? message->text() : QString();
}

void TestWriteBackPane::showsWhatWillHappen()
{
    start(m_camp->repository());
    const QString text = preview();
    for (const QString &expected :
         {m_camp->repository(), u"pull-5, of pull request #5"_s, u"导师点评：[WeeklyReport]2031.03.17~2031.03.30.md"_s,
          m_camp->fifth, u"in place of the placeholder"_s, u"− 请联系导师填写"_s, u"+ 做得好，请附上基线。"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" is not in: "_s + text));
    QVERIFY(!text.contains(u"姓名"_s)); // far from what changes
    QVERIFY(button(u"Write 2 reviews back"_s));
    // what cannot go there says why, and offers what can be done
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QVERIFY2(preview().contains(u"no open pull request"_s), qPrintable(preview()));
    QVERIFY(!button(u"Only this one"_s)->isEnabled());
    QVERIFY2(said().contains(u"merged already"_s), qPrintable(said()));
    auto *other = button(u"Use the branch of the period"_s);
    QVERIFY(other);
    other->click();
    QTRY_VERIFY(m_session->canWrite());
    QTRY_VERIFY2(preview().contains(u"reviews/Camp/period-1, a new one"_s), qPrintable(preview()));
}

void TestWriteBackPane::writesByKeyboard()
{
    start(m_camp->repository());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("做得好"));
    QVERIFY(m_camp->file(u"pull-6"_s, m_camp->sixth).contains("Good start"));
    QVERIFY2(said().contains(u"2 reviews are where their reports are now. 1 review stays here"_s), qPrintable(said()));
    QVERIFY(list()->model()->index(0, 0).data(StateRole).toString() == u"did not work"_s);
    // the message that was closed does not come again by itself
    m_pane->findChild<InlineMessage *>()->clear();
    Q_EMIT m_session->changed();
    QCOMPARE(said(), QString());
    // again, and on the branch of the period everything is done
    m_session->setWay(WriteBackWay::Period);
    QTRY_VERIFY(m_session->canWrite());
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!list()->isVisible());
    QVERIFY2(said().contains(u"1 review is where its report is now."_s), qPrintable(said()));
}

void TestWriteBackPane::opensWhatTheUserWants()
{
    start(m_camp->repository());
    QSignalSpy closed(m_pane.get(), &WriteBackPane::closeRequested);
    QSignalSpy report(m_pane.get(), &WriteBackPane::reportRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(report.size(), 1);
    QCOMPARE(report.front().front().value<Id<Pairing>>(), m_session->waiting().front().pairing);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(harness::namelessControls(*m_pane), QStringList());
    QCOMPARE(harness::unreachableControls(*m_pane), QStringList());
}

void TestWriteBackPane::asksForTheClone()
{
    start({});
    QSignalSpy wanted(m_pane.get(), &WriteBackPane::repositoryRequested);
    QVERIFY(button(u"Choose…"_s));
    button(u"Choose…"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!button(u"Look where they go"_s)->isEnabled());
    m_session->setRepository(m_camp->path(u"absent"_s));
    QTRY_VERIFY2(said().contains(u"absent"_s), qPrintable(said()));
    QVERIFY(button(u"Look where they go"_s)->isEnabled());
    m_session->setRepository(m_camp->repository());
    QTRY_VERIFY(m_session->canWrite());
    QVERIFY(!said().contains(u"absent"_s));
}

void TestWriteBackPane::copiesTexts()
{
    start({});
    m_session->setWay(WriteBackWay::Text);
    QTRY_VERIFY(m_session->plan());
    QVERIFY(!button(u"Choose…"_s));
    QVERIFY2(preview().contains(u"请附上基线"_s), qPrintable(preview()));
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"做得好，请附上基线。\n\n- 先测量\n- 再改"_s);
    button(u"It is pasted"_s)->click();
    QTRY_COMPARE(list()->model()->rowCount(), 2);
}

void TestWriteBackPane::mergesRows()
{
    start({});
    const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    const QString chosen = list()->currentIndex().data().toString();
    m_session->setWay(WriteBackWay::Text);
    QTRY_VERIFY(m_session->plan());
    m_session->keepPasted(m_session->waiting().front().review);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().data().toString(), chosen);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestWriteBackPane::whatIsTakenBackGoesThereToo()
{
    start(m_camp->repository());
    const interchange::PendingWriteBack fifth = m_session->waiting().front();
    m_session->writeOnly(fifth.review);
    QTRY_COMPARE(m_session->waiting().size(), 2U);
    QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("做得好"));
    m_pane.reset();
    m_session.reset();
    auto joining =
        m_workspace->edit({.code = u"test"_s}, [report = fifth.report](storage::Transaction &t) -> Result<Id<Camp>> {
            Person ada{.name = u"ada"_s};
            const auto record = t.get(report);
            if (auto done = record ? t.insert(ada) : std::unexpected(record.error()); !done)
                return std::unexpected(done.error());
            RoleHolding role{.camp = record->camp, .person = ada.id, .role = Role::Assistant};
            if (auto done = t.insert(role); !done)
                return std::unexpected(done.error());
            return record->camp;
        });
    QTRY_VERIFY(joining.isFinished());
    QVERIFY(joining.result());
    platform::Settings settings(m_camp->path(u"settings.ini"_s));
    settings.set(platform::settings::workTree, m_workspace->location().text(), m_camp->repository());
    harness::AnsweringDialogs dialogs;
    harness::QuietDesktop desktop;
    ReportsPage page({*m_workspace, m_dress->theme, dialogs, m_dress->language, m_camp->clock(), settings, desktop});
    page.resize(1296, 852);
    page.show();
    page.setCamp(*joining.result());
    const auto shown = [&page](const QString &text) -> QAbstractButton * {
        const auto buttons = page.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QAbstractButton *each) { return each->isVisible() && each->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(page.findChild<QLineEdit *>());
    page.goTo(place::cell(fifth.pairing, fifth.period));
    QTRY_VERIFY(shown(u"Correct or take back…"_s));
    shown(u"Correct or take back…"_s)->click();
    QTRY_VERIFY(shown(u"Take back here and there"_s));
    QVERIFY(!shown(u"Take back here and there"_s)->isEnabled());
    const auto takeBack = [&] {
        page.findChild<CorrectionPane *>()->findChild<QLineEdit *>()->setText(u"the wrong report"_s);
        QVERIFY(shown(u"Take back here and there"_s)->isEnabled());
        shown(u"Take back here and there"_s)->click();
    };
    const auto isThere = [&] {
        auto job = m_workspace->read([id = fifth.review](storage::Reader &reader) { return reader.get(id); });
        [&] { QTRY_VERIFY(job.isFinished()); }();
        return job.result().has_value();
    };
    // What does not work there is not done here.
    QVERIFY(m_camp->hook(u"pre-receive"_s, "exit 1\n"));
    takeBack();
    const auto *message = page.findChild<CorrectionPane *>()->findChild<InlineMessage *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().startsWith(u"It was not taken out"_s), 20000);
    QVERIFY(isThere());
    QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("做得好"));
    QVERIFY(m_camp->hook(u"pre-receive"_s, "exit 0\n"));
    takeBack();
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), 20000);
    QCOMPARE(m_camp->file(u"pull-5"_s, m_camp->fifth), m_camp->report("浮标"));
}

void TestWriteBackPane::fromTheReportsPage()
{
    start({});
    m_pane.reset();
    m_session.reset();
    auto camps = m_workspace->read([](storage::Reader &reader) { return reader.all<Camp>(); });
    QTRY_VERIFY(camps.isFinished());
    platform::Settings settings(m_camp->path(u"settings.ini"_s));
    harness::AnsweringDialogs dialogs;
    harness::QuietDesktop desktop;
    ReportsPage page({*m_workspace, m_dress->theme, dialogs, m_dress->language, m_camp->clock(), settings, desktop});
    page.resize(1296, 852);
    page.show();
    page.setCamp(camps.result()->front().id);
    QVERIFY(!page.findChild<WriteBackPane *>()); // not before somebody wants to see it
    const auto opener = [&page]() -> QAbstractButton * {
        const auto buttons = page.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QAbstractButton *each) {
            return each->isVisible() && each->text().startsWith(u"Write back"_s);
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(opener());
    QCOMPARE(opener()->text(), u"Write back 3"_s);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(page.findChild<WriteBackPane *>());
    auto *pane = page.findChild<WriteBackPane *>();
    QTRY_VERIFY(pane->isVisible());
    // the clone is asked for once, and remembered for this place
    dialogs.file = m_camp->repository();
    const auto buttons = pane->findChildren<QAbstractButton *>();
    (*std::ranges::find(buttons, u"Choose…"_s, &QAbstractButton::text))->click();
    QCOMPARE(dialogs.choices.size(), 1U);
    QCOMPARE(settings.value(platform::settings::workTree, m_workspace->location().text()), m_camp->repository());
    auto *rows = pane->findChild<TableView *>();
    const auto isReady = [rows] { return rows->model()->index(0, 0).data(StateRole).toString() == u"ready"_s; };
    QTRY_VERIFY(isReady());
    QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    QCOMPARE(opener()->text(), u"Write back 1"_s);
    QVERIFY(m_camp->file(u"pull-5"_s, m_camp->fifth).contains("做得好"));
    // on to the report, and Esc leads back
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(!pane->isVisible());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(pane->isVisible());
    QTest::keyClick(rows, Qt::Key_Escape);
    QVERIFY(!pane->isVisible());
}

void TestWriteBackPane::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("light-en") << false << false;
    QTest::newRow("dark-zh") << true << true;
    QTest::newRow("light-zh") << false << true;
}

void TestWriteBackPane::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, chinese);
    m_dress = nullptr;
    m_dress = std::make_unique<harness::Dress>(dark ? Theme::Mode::Dark : Theme::Mode::Light,
                                               chinese ? Language::Chinese : Language::English);
    start(m_camp->repository());
    const auto keep = [&](const QString &name) {
        const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS");
        if (!folder.isEmpty())
            m_pane->grab().save(
                u"%1/write-back-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag())));
    };
    for (const QSize size : {QSize(576, 820), QSize(460, 640), QSize(880, 700)}) {
        m_pane->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(m_pane->width(), size.width()); // nothing in it is wider
        keep(u"plan-%1"_s.arg(size.width()));
    }
    m_pane->resize(576, 820);
    list()->setCurrentIndex(list()->model()->index(2, 0));
    keep(u"refused"_s);
    m_session->write();
    keep(u"writing"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCoreApplication::processEvents();
    keep(u"written"_s);
    m_session->setWay(WriteBackWay::Text);
    QTRY_VERIFY(m_session->plan());
    keep(u"text"_s);
    m_session->keepPasted(m_session->waiting().front().review);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QCoreApplication::processEvents();
    keep(u"done"_s);
}

QTEST_MAIN(TestWriteBackPane)
#include "tst_write_back_pane.moc"
