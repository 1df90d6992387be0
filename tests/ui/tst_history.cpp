#include "harness.h"

#include "history/history_page.h"
#include "history_model.h"
#include "history_pane.h"
#include "history_view.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/search_field.h"
#include "kit/table_view.h"
#include "platform/settings.h"
#include "support/invented_camp.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

/// The History page over a real place: who did what, before and after, found and taken back.
class HistoryUiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsShownBeforeAndAfter();
    void textsAreComparedByLines();
    void filtersNarrowTheList();
    void anyChangeCanBeTakenBack();
    void aRefusalNamesTheRecord();
    void readOnlyPlacesSaySo();
    void othersChangesComeByThemselves();
    void aHundredThousandChangesAreReadByPages();
    void bothLanguagesAreComplete();
    void keyboardAndScreenReaderReachEverything();

private:
    PageContext context()
    {
        return {*m_workspace, m_dress->theme, m_dialogs, m_dress->language, m_clock, *m_settings, m_desktop};
    }
    void openWorkspace(storage::OpenMode mode = storage::OpenMode::ReadWrite);
    void makePage();
    void change(const QString &code, const QString &who, std::function<Result<void>(storage::Transaction &)> step);
    void choose(int row);
    QString shownText() const { return m_page->findChild<QTextBrowser *>()->toPlainText(); }
    HistoryView &view() const { return *m_page->findChild<HistoryView *>(); }
    Button *button(const QString &text) const;
    QStringList what() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{instantFromMsecs(1711360731000)};
    std::unique_ptr<harness::Dress> m_dress;
    std::unique_ptr<platform::Settings> m_settings;
    harness::AnsweringDialogs m_dialogs;
    harness::QuietDesktop m_desktop;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<HistoryPage> m_page;
    test::InventedCamp m_camp;
};

void HistoryUiTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dress = std::make_unique<harness::Dress>();
    m_settings = std::make_unique<platform::Settings>(m_folder->filePath(u"settings.ini"_s));
    auto store =
        storage::Store::open(storage::Location::parse(m_folder->filePath(u"camp.flotilla"_s)), storage::OpenMode::Create);
    QVERIFY(store);
    auto transaction = storage::Transaction::begin(**store, {u"import"_s, {}, u"Otto"_s, {}}, m_clock);
    QVERIFY(transaction);
    m_camp = *test::insertInventedCamp(**transaction);
    QVERIFY((*transaction)->commit());
    transaction->reset();
    store->reset();
    openWorkspace();
}

void HistoryUiTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_dress.reset();
}

void HistoryUiTest::openWorkspace(storage::OpenMode mode)
{
    m_workspace.reset();
    workspace::WorkspaceOptions options{.mode = mode, .who = u"Ada"_s};
    options.clock = std::shared_ptr<const Clock>(&m_clock, [](const Clock *) { });
    auto opened = workspace::Workspace::open(storage::Location::parse(m_folder->filePath(u"camp.flotilla"_s)), options);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void HistoryUiTest::makePage()
{
    m_page = std::make_unique<HistoryPage>(context());
    m_page->resize(1296, 852);
    m_page->setCamp(m_camp.camp.id);
    m_page->show();
    QTRY_VERIFY(view().model().rowCount() > 0);
}

void HistoryUiTest::change(const QString &code, const QString &who, std::function<Result<void>(storage::Transaction &)> step)
{
    m_clock.set(m_clock.now() + std::chrono::minutes(1));
    auto edit = m_workspace->edit({code, {}, who, {}}, std::move(step));
    QTRY_VERIFY(edit.isFinished());
    QVERIFY2(edit.result(), edit.result() ? "" : qPrintable(edit.result().error().arguments.join(u' ')));
}

void HistoryUiTest::choose(int row)
{
    view().table().setCurrentIndex(view().model().index(row, 0));
    const qint64 entry = view().model().row(row).line.entry.id;
    QTRY_COMPARE(m_page->findChild<HistoryPane *>()->entry(), entry);
}

Button *HistoryUiTest::button(const QString &text) const
{
    const auto buttons = m_page->findChildren<Button *>();
    const auto found = std::ranges::find(buttons, text, &Button::text);
    return found == buttons.end() ? nullptr : *found;
}

QStringList HistoryUiTest::what() const
{
    QStringList texts;
    for (const HistoryRow &row : view().model().rows())
        texts.append(row.what);
    return texts;
}

void HistoryUiTest::aChangeIsShownBeforeAndAfter()
{
    change(u"edit-person"_s, u"Ada"_s, [&](storage::Transaction &transaction) {
        Person person = m_camp.mentee;
        person.affiliation = u"Harbour School"_s;
        person.name = u"米拉 & <Fen>"_s;
        return transaction.update(person);
    });
    makePage();
    QCOMPARE(what(), (QStringList{u"Change of a person"_s, u"Import"_s}));
    QCOMPARE(view().model().row(0).who, u"Ada"_s);
    QCOMPARE(view().model().row(0).about, u"米拉 & <Fen>"_s);
    QVERIFY(view().model().row(1).about.contains(u"2 reports"));
    choose(0);
    QVERIFY2(shownText().contains(u"Changed person"), qPrintable(shownText()));
    QVERIFY2(shownText().contains(u"school or company"), qPrintable(shownText()));
    QVERIFY2(shownText().contains(u"Harbour School"), qPrintable(shownText()));
    QVERIFY2(shownText().contains(u"米拉 → 米拉 & <Fen>"), qPrintable(shownText()));
    choose(1);
    QVERIFY2(shownText().contains(u"New review"), qPrintable(shownText()));
    // Ids are names.
    QVERIFY(!shownText().contains(toText(m_camp.pairing.id)));
    QVERIFY(!shownText().contains(toText(m_camp.mentee.id)));
}

void HistoryUiTest::textsAreComparedByLines()
{
    change(u"review"_s, u"Ada"_s, [&](storage::Transaction &transaction) -> Result<void> {
        Review review = m_camp.review;
        const auto body = transaction.putBody("很好 Well done\n\nPlease add a test.");
        if (!body)
            return std::unexpected(body.error());
        review.body = *body;
        return transaction.update(review);
    });
    makePage();
    choose(0);
    QVERIFY2(shownText().contains(u"+ Please add a test."), qPrintable(shownText()));
    QVERIFY2(!shownText().contains(u"− 很好"), qPrintable(shownText()));
}

void HistoryUiTest::filtersNarrowTheList()
{
    change(u"edit-person"_s, u"Ada"_s, [&](storage::Transaction &transaction) {
        Person person = m_camp.mentor;
        person.affiliation = u"Dock Ltd"_s;
        return transaction.update(person);
    });
    change(u"exempt"_s, u"Bo"_s, [&](storage::Transaction &transaction) {
        Exemption exemption{.pairing = m_camp.pairing.id, .period = m_camp.periods[1].id, .reason = u"ill"_s};
        exemption.at = m_clock.now();
        return transaction.insert(exemption);
    });
    makePage();
    const QAbstractItemModelTester tester(&view().model());
    auto *search = m_page->findChild<SearchField *>();
    search->setText(u"dock"_s);
    QTRY_COMPARE(what(), QStringList{u"Change of a person"_s});
    search->setText(u"exempti"_s);
    QTRY_COMPARE(what(), QStringList{u"Exemption"_s});
    search->setText(u"no such thing"_s);
    QTRY_COMPARE(what(), QStringList());
    QVERIFY(button(u"Show every change"_s)->isVisible());
    button(u"Show every change"_s)->click();
    QTRY_COMPARE(view().model().rowCount(), 3);
    const auto drop = [&](const QString &name) {
        const auto drops = m_page->findChildren<DropButton *>();
        return *std::ranges::find(drops, name, &DropButton::accessibleName);
    };
    drop(u"Who"_s)->setCurrentValue(u"Bo"_s);
    Q_EMIT drop(u"Who"_s)->chosen(u"Bo"_s);
    QTRY_COMPARE(what(), QStringList{u"Exemption"_s});
    drop(u"Kind of record"_s)->setCurrentValue(u"report"_s);
    Q_EMIT drop(u"Kind of record"_s)->chosen(u"report"_s);
    QTRY_COMPARE(view().model().rowCount(), 0);
    drop(u"Who"_s)->setCurrentValue(QString());
    Q_EMIT drop(u"Who"_s)->chosen(QString());
    QTRY_COMPARE(what(), QStringList{u"Import"_s});
}

void HistoryUiTest::anyChangeCanBeTakenBack()
{
    change(u"edit-person"_s, u"Ada"_s, [&](storage::Transaction &transaction) {
        Person person = m_camp.mentee;
        person.name = u"Mira"_s;
        return transaction.update(person);
    });
    change(u"edit-person"_s, u"Ada"_s, [&](storage::Transaction &transaction) {
        Person person = m_camp.mentor;
        person.name = u"Otto"_s;
        return transaction.update(person);
    });
    makePage();
    choose(1);
    button(u"Undo this change"_s)->click();
    QTRY_COMPARE(view().model().rowCount(), 4);
    QCOMPARE(what().first(), u"Undone: Change of a person"_s);
    QCOMPARE(what()[2], u"Change of a person (undone)"_s);
    QTRY_VERIFY(m_page->findChild<InlineMessage *>()->text().startsWith(u"Undone: Change of a person"));
    QTRY_VERIFY(!button(u"Undo this change"_s)->isEnabled());
    auto name = m_workspace->read([&](storage::Reader &reader) { return reader.get(m_camp.mentee.id); });
    QTRY_VERIFY(name.isFinished());
    QCOMPARE(name.result()->name, u"米拉"_s);
    choose(0);
    button(u"Do it again"_s)->click();
    QTRY_COMPARE(what().first(), u"Done again: Change of a person"_s);
    QTRY_COMPARE(what()[3], u"Change of a person"_s);
}

void HistoryUiTest::aRefusalNamesTheRecord()
{
    for (const auto &name : {u"Mira"_s, u"Mira Fen"_s})
        change(u"edit-person"_s, u"Ada"_s, [&](storage::Transaction &transaction) -> Result<void> {
            auto person = transaction.get(m_camp.mentee.id);
            if (!person)
                return std::unexpected(person.error());
            person->name = name;
            return transaction.update(*person);
        });
    makePage();
    choose(1);
    button(u"Undo this change"_s)->click();
    auto *message = m_page->findChild<InlineMessage *>();
    QTRY_VERIFY(!message->text().isEmpty());
    QCOMPARE(message->text(), u"This cannot be undone: Mira Fen (person) was changed since. Nothing was changed."_s);
    QCOMPARE(view().model().rowCount(), 3);
}

void HistoryUiTest::readOnlyPlacesSaySo()
{
    openWorkspace(storage::OpenMode::ReadOnly);
    makePage();
    choose(0);
    QVERIFY(!button(u"Undo this change"_s)->isEnabled());
}

void HistoryUiTest::othersChangesComeByThemselves()
{
    makePage();
    choose(0);
    auto store = storage::Store::open(m_workspace->location(), storage::OpenMode::ReadWrite);
    QVERIFY(store);
    auto transaction = storage::Transaction::begin(**store, {u"edit-camp"_s, {}, u"Somebody else"_s, {}}, m_clock);
    QVERIFY(transaction);
    Camp camp = m_camp.camp;
    camp.title = u"夏季集训营"_s;
    QVERIFY((*transaction)->update(camp));
    QElapsedTimer timer;
    QVERIFY((*transaction)->commit());
    timer.start();
    QTRY_COMPARE(what().first(), u"Change of the camp"_s);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    // What was chosen stays chosen.
    QCOMPARE(view().current(), view().model().row(1).line.entry.id);
}

void HistoryUiTest::aHundredThousandChangesAreReadByPages()
{
    m_workspace.reset();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"many"_s);
        database.setDatabaseName(m_folder->filePath(u"camp.flotilla"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.exec(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                           "INSERT INTO change_set (id, at, who, code, arguments, reason, undoes) "
                           "SELECT i, 1711360731000 + i, 'Ada', 'edit-person', '[]', '', NULL FROM n"_s));
        QVERIFY(query.exec(u"INSERT INTO change (change_set, position, record_table, record, before, after) "
                           "SELECT id, 0, 'person', id, '{\"name\":\"old\"}', '{\"name\":\"new ' || id || '\"}' "
                           "FROM change_set WHERE id > 1"_s));
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(u"many"_s);
    openWorkspace();
    QElapsedTimer timer;
    timer.start();
    makePage();
    qInfo("first page of 100,000 changes: %lld ms", timer.elapsed());
    QCOMPARE(view().model().rowCount(), 200);
    timer.start();
    view().table().scrollToBottom();
    QTRY_VERIFY(view().model().rowCount() > 200);
    qInfo("the next page: %lld ms", timer.elapsed());
    timer.start();
    m_page->findChild<SearchField *>()->setText(u"new 4711"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view().model().rowCount(), 11, 20000);
    qInfo("searching all: %lld ms", timer.elapsed());
    m_page->findChild<SearchField *>()->clear();
    QTRY_COMPARE(view().model().rowCount(), 200);
    QCOMPARE(view().model().row(0).line.entry.id, 100000);
}

void HistoryUiTest::bothLanguagesAreComplete()
{
    makePage();
    choose(0);
    m_dress->language.set(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(what(), QStringList{u"导入"_s});
    QVERIFY2(shownText().contains(u"新增导师点评"), qPrintable(shownText()));
    const QRegularExpression latin(u"[a-z]{4,}"_s);
    for (const QAbstractButton *each : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!latin.match(each->text()).hasMatch() || !each->isVisible(), qPrintable(each->text()));
}

void HistoryUiTest::keyboardAndScreenReaderReachEverything()
{
    makePage();
    choose(0);
    QCOMPARE(harness::namelessControls(*m_page), QStringList());
    QCOMPARE(harness::unreachableControls(*m_page), QStringList());
    // In a narrow window Enter opens the entry and Escape leads back.
    m_page->resize(880, 652);
    m_page->activateWindow();
    view().table().setFocus();
    QTest::keyClick(&view().table(), Qt::Key_Return);
    QVERIFY(m_page->findChild<HistoryPane *>()->isVisible());
    QVERIFY(!view().table().isVisible());
    QVERIFY(m_page->currentPlace().startsWith(u"entry/"));
    QTest::keyClick(m_page->findChild<HistoryPane *>(), Qt::Key_Escape);
    QVERIFY(view().table().isVisible());
    QCOMPARE(harness::unreachableControls(*m_page), QStringList());
}

QTEST_MAIN(HistoryUiTest)
#include "tst_history.moc"
