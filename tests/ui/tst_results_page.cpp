#include "harness.h"
#include "insight/camps.h"
#include "insight/result_lists.h"
#include "interchange/sample.h"
#include "kit/table_view.h"
#include "platform/settings.h"
#include "results/results_page.h"
#include "results_model.h"
#include "results_pane.h"
#include "results_view.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPlainTextEdit>

using namespace harness;
using namespace Qt::Literals::StringLiterals;

/// The Results page, used as a coordinator would: every step is a click, and what it does is asked of the records.
class TestResultsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLedgerShowsEveryStep();
    void fromDraftToFinal();
    void aFindingIsLetPass();
    void everyTextFitsAndHasAName_data();
    void everyTextFitsAndHasAName();
    void anEmptyCampSaysSo();

private:
    PageContext context()
    {
        return {*m_workspace, m_dress->theme, m_dialogs, m_dress->language, *m_clock, *m_settings, m_desktop};
    }
    std::unique_ptr<ResultsPage> shownPage(QSize size = {1296, 852})
    {
        auto page = std::make_unique<ResultsPage>(context());
        page->resize(size);
        page->show();
        page->setCamp(m_camp);
        return page;
    }
    QPushButton *button(const QWidget &root, const QString &text)
    {
        const auto buttons = root.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *each) { return each->isVisible() && each->text() == text; });
        return found != buttons.end() ? *found : nullptr;
    }
    bool says(const QWidget &root, const QString &text)
    {
        const auto labels = root.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
    }
    template <class Fn>
    auto ask(Fn fn)
    {
        auto reading = m_workspace->read(fn);
        [&] { QTRY_VERIFY(reading.isFinished()); }();
        return *reading.result();
    }
    std::vector<PublishedList> lists()
    {
        return ask([camp = m_camp](storage::Reader &reader) { return reader.where<PublishedList>("camp", camp); });
    }
    /// The list that was made on the page.
    Id<PublishedList> draft()
    {
        const auto all = lists();
        const auto made = std::ranges::find(all, ListState::Draft, &PublishedList::state);
        return made != all.end() ? made->id : Id<PublishedList>();
    }
    insight::ListPage listPage(Id<PublishedList> list)
    {
        return ask(
            [list, now = m_clock->now()](storage::Reader &reader) { return insight::readListPage(reader, list, now); });
    }
    template <class Fn>
    void edit(Fn fn)
    {
        auto editing = m_workspace->edit({.code = u"test"_s}, fn);
        QTRY_VERIFY(editing.isFinished());
        QVERIFY(editing.result());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Dress> m_dress;
    std::unique_ptr<platform::Settings> m_settings;
    AnsweringDialogs m_dialogs;
    QuietDesktop m_desktop;
    std::unique_ptr<workspace::Workspace> m_workspace;
    Id<Camp> m_camp;
};

void TestResultsPage::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<FixedClock>(instantFromMsecs(1779854400000));
    m_dress = std::make_unique<Dress>();
    m_settings = std::make_unique<platform::Settings>(m_folder->filePath(u"settings.ini"_s));
    const auto location = storage::Location::parse(m_folder->filePath(u"sample.flotilla"_s));
    auto store = storage::Store::open(location, storage::OpenMode::Create);
    QVERIFY(store && interchange::writeSample(**store, {.camps = 2, .now = m_clock->now()}, *m_clock));
    store->reset();
    auto opened = workspace::Workspace::open(location, {.who = u"周予安"_s, .clock = m_clock});
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    // The earlier edition has defended.
    const auto camps = ask([](storage::Reader &reader) { return insight::readCamps(reader); });
    for (const insight::CampLine &camp : camps) {
        m_camp = camp.id;
        if (lists().size() == 2)
            break;
    }
}

void TestResultsPage::theLedgerShowsEveryStep()
{
    const auto page = shownPage();
    auto *table = page->findChild<TableView *>();
    QAbstractItemModelTester tester(table->model());
    QTRY_VERIFY(table->model()->rowCount() > 20);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(says(*page, u"Star ledger"_s));
    QVERIFY(says(*page, u"reports handed in or let off"_s));
    QCOMPARE(namelessControls(*page), QStringList());
    // Its text goes to the clipboard, in the camp's language.
    page->commands().front().run();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| 营员 |"_s));
}

void TestResultsPage::fromDraftToFinal()
{
    const auto page = shownPage();
    auto *table = page->findChild<TableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 20);
    page->commands()[1].run(); // a list of results
    QTRY_COMPARE(lists().size(), 3U);
    const auto list = draft();
    QTRY_VERIFY(button(*page, u"Publish"_s) && button(*page, u"Publish"_s)->isEnabled());
    // A row goes missing: it is said, publishing is closed, and one click mends it.
    const auto row = listPage(list).lines.front().row.id;
    edit([row](storage::Transaction &t) { return workspace::removeRow(t, row); });
    QTRY_VERIFY(says(*page, u"Passed, but not listed"_s));
    QVERIFY(!button(*page, u"Publish"_s)->isEnabled());
    button(*page, u"Add to the list"_s)->click();
    QTRY_VERIFY(listPage(list).findings.empty());
    QTRY_VERIFY(button(*page, u"Publish"_s)->isEnabled());
    button(*page, u"Publish"_s)->click();
    QTRY_COMPARE(listPage(list).list.state, ListState::Provisional);
    QTRY_VERIFY(says(*page, u"Asia/Shanghai"_s));
    QVERIFY(button(*page, u"Make final"_s) && !button(*page, u"Make final"_s)->isEnabled());
    // Somebody objects; it is decided.
    QTRY_VERIFY(page->findChild<QPlainTextEdit *>());
    page->findChild<QPlainTextEdit *>()->setPlainText(u"A row about me is missing."_s);
    button(*page, u"Record the objection"_s)->click();
    QTRY_COMPARE(listPage(list).objections.size(), 1U);
    QTRY_VERIFY(button(*page, u"Reject"_s));
    const auto fields = page->findChildren<QLineEdit *>();
    const auto reason = std::ranges::find(fields, u"Why is it decided so?"_s, &QLineEdit::placeholderText);
    QVERIFY(reason != fields.end());
    (*reason)->setText(u"They are in row 3."_s);
    button(*page, u"Reject"_s)->click();
    QTRY_COMPARE(listPage(list).openObjections(), 0);
    // The window is over.
    m_clock->set(instantFromMsecs(toMsecs(*listPage(list).list.windowEndsAt) + 1));
    page->goTo(page->currentPlace());
    QTRY_VERIFY(button(*page, u"Make final"_s) && button(*page, u"Make final"_s)->isEnabled());
    button(*page, u"Make final"_s)->click();
    QTRY_COMPARE(listPage(list).list.state, ListState::Final);
    QTRY_VERIFY(!button(*page, u"Make final"_s));
    // And all of it can be taken back, step by step.
    QVERIFY(m_workspace->canUndo());
    auto undone = m_workspace->undo();
    QTRY_VERIFY(undone.isFinished() && undone.result());
    QCOMPARE(listPage(list).list.state, ListState::Provisional);
}

void TestResultsPage::aFindingIsLetPass()
{
    const auto page = shownPage();
    QTRY_VERIFY(page->findChild<TableView *>()->model()->rowCount() > 20);
    page->commands()[1].run();
    QTRY_COMPARE(lists().size(), 3U);
    const auto list = draft();
    const auto row = listPage(list).lines.front().row.id;
    edit([row](storage::Transaction &t) { return workspace::removeRow(t, row); });
    QTRY_VERIFY(button(*page, u"Let pass…"_s));
    button(*page, u"Let pass…"_s)->click();
    QVERIFY(!button(*page, u"Sign"_s)->isEnabled());
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"Asked not to be named."_s);
    button(*page, u"Sign"_s)->click();
    QTRY_COMPARE(listPage(list).passed(), 1);
    QTRY_VERIFY(says(*page, u"Asked not to be named."_s));
    QTRY_VERIFY(button(*page, u"Publish"_s)->isEnabled());
    button(*page, u"Take back"_s)->click();
    QTRY_COMPARE(listPage(list).errors(), 1);
}

void TestResultsPage::everyTextFitsAndHasAName_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-en-1296") << Language::English << Theme::Mode::Light << QSize(1296, 852);
    QTest::newRow("dark-zh-1296") << Language::Chinese << Theme::Mode::Dark << QSize(1296, 852);
    QTest::newRow("light-zh-880") << Language::Chinese << Theme::Mode::Light << QSize(880, 652);
    QTest::newRow("dark-en-2416") << Language::English << Theme::Mode::Dark << QSize(2416, 1392);
}

void TestResultsPage::everyTextFitsAndHasAName()
{
    QFETCH(const Language, language);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const QSize, size);
    m_dress.reset();
    m_dress = std::make_unique<Dress>(mode, language);
    const auto page = shownPage(size);
    auto *table = page->findChild<TableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 20);
    const auto look = [&](const QString &what) {
        QTest::qWait(60);
        QVERIFY2(namelessControls(*page).isEmpty(), qPrintable(namelessControls(*page).join(u"; "_s)));
        QVERIFY2(clippedTexts(*page).isEmpty(), qPrintable(clippedTexts(*page).join(u"; "_s)));
        if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
            QVERIFY(page->grab().save(
                u"%1/results-%2-%3.png"_s.arg(folder, what, QString::fromLatin1(QTest::currentDataTag()))));
    };
    table->setCurrentIndex(table->model()->index(3, PersonColumn));
    look(u"ledger"_s);
    page->commands()[1].run();
    QTRY_COMPARE(lists().size(), 3U);
    const auto list = draft();
    const auto lines = listPage(list).lines;
    edit([row = lines.front().row.id](storage::Transaction &t) { return workspace::removeRow(t, row); });
    auto twice = lines[4].row;
    edit([twice](storage::Transaction &t) {
        ListRow row = twice;
        row.id = {};
        row.version = 0;
        row.position = 900;
        return t.insert(row);
    });
    QTRY_COMPARE(listPage(list).findings.size(), 3U);
    QTest::qWait(300);
    look(u"draft"_s);
}

void TestResultsPage::anEmptyCampSaysSo()
{
    Camp camp{.slug = u"empty"_s, .title = u"空"_s};
    edit([&camp](storage::Transaction &t) { return t.insert(camp); });
    m_camp = camp.id;
    const auto page = shownPage();
    QTRY_VERIFY(says(*page, u"No results yet"_s));
    page->setCamp({});
    QTRY_VERIFY(says(*page, u"No camp is open"_s));
}

QTEST_MAIN(TestResultsPage)
#include "tst_results_page.moc"
