#include "ui/harness.h"
#include "ui/invented_import_work.h"

#include "check_view.h"
#include "importing/import_page.h"
#include "insight/summary.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/segmented_control.h"
#include "kit/table_view.h"
#include "plan_tables.h"
#include "platform/settings.h"
#include "workspace/workspace.h"

#include <QMimeData>

using namespace flotilla;
using namespace flotilla::ui;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a page is given, on an empty place of its own.
struct Surroundings {
    explicit Surroundings(Theme::Mode mode = Theme::Mode::Light, Language language = Language::English)
        : dress(mode, language), settings(folder.filePath(u"settings.ini"_s))
    {
        auto opened = workspace::Workspace::open(storage::Location::parse(folder.filePath(u"yuanfan.flotilla"_s)),
                                                 {.mode = storage::OpenMode::Create, .who = u"kim"_s});
        if (opened)
            place = std::move(*opened);
    }
    PageContext context() { return {*place, dress.theme, dialogs, dress.language, clock, settings, desktop}; }

    QTemporaryDir folder;
    harness::Dress dress;
    harness::AnsweringDialogs dialogs;
    harness::QuietDesktop desktop;
    platform::Settings settings;
    FixedClock clock{invented::moment(u"2026-07-01T08:00:00Z"_s)};
    std::unique_ptr<workspace::Workspace> place;
};

/// The visible button with a text.
QAbstractButton *button(const QWidget &root, const QString &text)
{
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons)
        if (each->isVisibleTo(&root) && each->text().contains(text))
            return each;
    return nullptr;
}

TableView *table(const QWidget &root, const QString &name)
{
    const auto tables = root.findChildren<TableView *>();
    for (TableView *each : tables)
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

QString visibleTexts(const QWidget &root)
{
    QStringList texts;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisibleTo(&root))
            texts.append(label->text());
    return texts.join(u'\n');
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray reportText(const QString &name, const QString &review)
{
    return u"### 姓名\n%1\n### 实习项目\n共享编译缓存\n### 本周工作\n写了锁文件，测了一次未命中的代价。\n### 下周工作\n合并到主分支。\n### 导师点评\n%2\n"_s
        .arg(name, review)
        .toUtf8();
}

/// A camp's folder of invented people: two periods, one report missing, one without a review.
void writeCamp(const QString &root)
{
    const QString path = root + u"/Reports/camp_3/%1/[WeeklyReport]%2.md"_s;
    for (const auto &[folder, name] :
         {std::pair{u"01_linzhiyuan"_s, u"林知远"_s}, {u"02_sutang"_s, u"苏棠"_s}, {u"03_jiangyubai"_s, u"江予白"_s}}) {
        writeFile(path.arg(folder, u"2026.03.16~2026.03.29"_s), reportText(name, u"很扎实，下次带上测量结果。"_s));
        if (folder != u"02_sutang"_s)
            writeFile(path.arg(folder, u"2026.03.30~2026.04.12"_s), reportText(name, u"请联系导师填写"_s));
    }
}

int storedReports(workspace::Workspace &place)
{
    const auto future = place.read([](storage::Reader &reader) -> Result<int> {
        const auto reports = reader.all<Report>();
        if (!reports)
            return std::unexpected(reports.error());
        return int(reports->size());
    });
    // A future that has not begun is not waited for by result().
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return -1;
    const auto count = future.result();
    return count ? *count : -1;
}

} // namespace

/// The import page as a user meets it.
class TestImportingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsAFolderAndTakesItBack();
    void theSameSourceAgainChangesNothing();
    void badInputIsALineAndStays();
    void severalProjectsAtATimeAreDecided();
    void whichCampAMovedFolderIsCanBeDecided();
    void decisionsAreMadeInTheTables();
    void theGridIsEditedInPlace();
    void doorsLeadToTheFilteredReports();
    void missingPullsAreOffered();
    void progressCanBeCancelled();
    void aDroppedFolderBegins();
    void whatWasChosenIsRemembered();
    void severalCampsAreShownOneAtATime();
    void everyControlHasANameAndIsReached();
    void languageSwitchesLive();
    void fiveThousandReportsMergeQuickly();
    void realCamp();
    void screens_data();
    void screens();
};

void TestImportingPage::importsAFolderAndTakesItBack()
{
    Surroundings around;
    QVERIFY(around.place);
    QTemporaryDir source;
    writeCamp(source.path());
    ImportPage page(around.context());
    page.resize(1296, 852);
    page.show();
    QSignalSpy places(&page, &Page::placeRequested);

    page.startImport(source.path());
    QTRY_VERIFY(button(page, u"Import 5 reports into"_s));
    TableView *periods = table(page, u"Periods and what was handed in"_s);
    QTRY_COMPARE(periods->model()->rowCount(), 2);
    QCOMPARE(periods->model()->index(0, 1).data().toString(), u"All 3 reported"_s);
    QCOMPARE(periods->model()->index(1, 1).data().toString(), u"2 of 3 reported; sutang is missing"_s);
    QCOMPARE(storedReports(*around.place), 0);

    button(page, u"Import 5 reports"_s)->click();
    QTRY_VERIFY(button(page, u"Show reports"_s));
    QCOMPARE(storedReports(*around.place), 5);
    QTRY_VERIFY(button(page, u"Undo import"_s));
    button(page, u"Show reports"_s)->click();
    QCOMPARE(places.count(), 1);
    QCOMPARE(places[0][0].toString(), u"reports"_s);

    button(page, u"Undo import"_s)->click();
    QTRY_VERIFY(visibleTexts(page).contains(u"The import was taken back"_s));
    QCOMPARE(storedReports(*around.place), 0);
    QVERIFY(!button(page, u"Undo import"_s));
}

void TestImportingPage::theSameSourceAgainChangesNothing()
{
    Surroundings around;
    QTemporaryDir source;
    writeCamp(source.path());
    ImportPage page(around.context());
    page.show();
    page.startImport(source.path());
    QTRY_VERIFY(button(page, u"Import 5 reports"_s));
    button(page, u"Import 5 reports"_s)->click();
    QTRY_VERIFY(button(page, u"Import something else"_s));
    page.startImport(source.path());
    QTRY_VERIFY(button(page, u"Nothing to change"_s));
    QVERIFY(!button(page, u"Nothing to change"_s)->isEnabled());
}

void TestImportingPage::badInputIsALineAndStays()
{
    Surroundings around;
    ImportPage page(around.context());
    page.show();
    const QString missing = around.folder.filePath(u"not-there"_s);
    page.startImport(missing);
    auto *message = page.findChild<InlineMessage *>();
    QTRY_VERIFY(std::ranges::any_of(page.findChildren<InlineMessage *>(), [&](const InlineMessage *each) {
        return each->isVisibleTo(&page) && each->text().contains(u"not-there"_s);
    }));
    QVERIFY(message);
    const auto fields = page.findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(fields, [&](const QLineEdit *field) { return field->text() == missing; }));
    QVERIFY(!button(page, u"Check what would be imported"_s)->isEnabled());
}

void TestImportingPage::severalProjectsAtATimeAreDecided()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    PlannedPerson &person = asked.answer->camps[0].people[2];
    person.further.push_back(
        {.projectNumber = 77, .track = {}, .projectTitle = u"航标"_s, .mentors = {}, .folders = {}, .existing = {}});
    const QString subject = decision::person(person.login);
    ImportPage page(around.context(), std::move(work));
    page.resize(1296, 852);
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    auto *check = page.findChild<CheckView *>();
    QTRY_VERIFY(check->camp());
    check->open(CheckPart::People);
    TableView *people = table(page, u"People found"_s);
    people->setCurrentIndex(people->model()->index(0, 0)); // who must be decided about stands on top
    QTRY_VERIFY(button(page, u"One pairing"_s));
    button(page, u"One pairing"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(2));
    QCOMPARE(decided(asked.requests[1].decisions, u"Reports/camp_3"_s, subject, u"pairings"_s), u"one"_s);
    QTRY_VERIFY(button(page, u"Decide later"_s));
    QVERIFY(!button(page, u"One pairing"_s));
    button(page, u"Decide later"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(3));
    QCOMPARE(decided(asked.requests[2].decisions, u"Reports/camp_3"_s, subject, u"pairings"_s), QString());
}

void TestImportingPage::whichCampAMovedFolderIsCanBeDecided()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    asked.answer->camps[0].movedFrom = u"yuanfan-2"_s;
    ImportPage page(around.context(), std::move(work));
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    QTRY_VERIFY(button(page, u"It is the same camp"_s));
    button(page, u"It is the same camp"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(2));
    const QString edition = asked.answer->camps[0].edition;
    QCOMPARE(decided(asked.requests[1].decisions, edition, u"camp"_s, u"same-as"_s), u"yuanfan-2"_s);
}

void TestImportingPage::decisionsAreMadeInTheTables()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    ImportPage page(around.context(), std::move(work));
    page.resize(1296, 852);
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    auto *check = page.findChild<CheckView *>();
    QTRY_VERIFY(check->camp());

    check->open(CheckPart::Reports);
    TableView *reports = table(page, u"Reports found"_s);
    reports->setCurrentIndex(reports->model()->index(4, 0)); // the second report of the first period stands above
    QVERIFY(visibleTexts(page).contains(u"2025.03.30~2026.04.12"_s));
    button(page, u"Leave this file out"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(2));
    QCOMPARE(asked.requests[1].decisions[0].subject, invented::plan().camps[0].reports[3].path);
    QCOMPARE(asked.requests[1].decisions[0].edition, u"Reports/camp_3"_s);
    QCOMPARE(reports->currentIndex().row(), 4);
    QVERIFY(button(page, u"Bring it in after all"_s));

    check->open(CheckPart::People);
    TableView *people = table(page, u"People found"_s);
    people->setCurrentIndex(people->model()->index(0, 0)); // who is proposed stands on top
    QTRY_VERIFY(button(page, u"Two people"_s));
    button(page, u"Two people"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(3));
    QCOMPARE(decided(asked.requests[2].decisions, u"Reports/camp_3"_s, u"person:quiet-otter-"_s, u"alias"_s), u"-"_s);

    check->open(CheckPart::Duplicates);
    TableView *duplicates = table(page, u"Several reports in one period"_s);
    duplicates->setCurrentIndex(duplicates->model()->index(1, 0));
    button(page, u"Let this one count"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(4));
    QCOMPARE(duplicates->model()->index(1, DuplicateTableTraits::Counts).data().toString(), u"counts, as you chose"_s);

    check->open(CheckPart::Results);
    TableView *results = table(page, u"Rows of the published list"_s);
    results->setCurrentIndex(results->model()->index(9, 0));
    button(page, u"Leave this row out"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(5));
    QCOMPARE(decided(asked.requests[4].decisions, u"Reports/camp_3"_s, u"row:results.csv:sutang:2"_s, u"skip"_s), u"1"_s);
}

void TestImportingPage::theGridIsEditedInPlace()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    ImportPage page(around.context(), std::move(work));
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    TableView *periods = table(page, u"Periods and what was handed in"_s);
    QTRY_COMPARE(periods->model()->rowCount(), 6);
    periods->model()->setData(periods->model()->index(1, 3), QDate(2026, 4, 14));
    QTRY_COMPARE(asked.requests.size(), size_t(2));
    const QString grid = decided(asked.requests[1].decisions, u"Reports/camp_3"_s, u"grid"_s, u"periods"_s);
    QVERIFY2(grid.startsWith(u"2026-03-16/2026-03-29 2026-03-30/2026-04-14 2026-04-15/2026-04-26"_s), qPrintable(grid));
    QVERIFY(button(page, u"As they were found"_s));

    periods->model()->setData(periods->model()->index(1, 3), QDate(2026, 3, 1));
    QVERIFY(visibleTexts(page).contains(u"Period 2 cannot end on 2026-03-01"_s));
    QCOMPARE(asked.requests.size(), size_t(2));

    periods->setCurrentIndex(periods->model()->index(0, 0));
    button(page, u"Join with the next"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(3));
    QCOMPARE(gridFromText(decided(asked.requests[2].decisions, u"Reports/camp_3"_s, u"grid"_s, u"periods"_s))->size(),
             size_t(5));
    button(page, u"As they were found"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(4));
    QCOMPARE(decided(asked.requests[3].decisions, u"Reports/camp_3"_s, u"grid"_s, u"periods"_s), QString());
}

void TestImportingPage::doorsLeadToTheFilteredReports()
{
    Surroundings around;
    ImportPage page(around.context(), std::make_unique<invented::Work>());
    page.resize(1296, 852);
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    auto *check = page.findChild<CheckView *>();
    QTRY_VERIFY(button(page, u"Blank in the name: 3"_s));
    button(page, u"Blank in the name: 3"_s)->click();
    QCOMPARE(check->part(), CheckPart::Reports);
    TableView *reports = table(page, u"Reports found"_s);
    QCOMPARE(reports->model()->rowCount(), 3);
    // Switching the chip off shows everything again.
    button(page, u"Blank in the name"_s)->click();
    QVERIFY(reports->model()->rowCount() > 3);
}

void TestImportingPage::missingPullsAreOffered()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    asked.answer->camps[0].pullsMissing = true;
    ImportPage page(around.context(), std::move(work));
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    QTRY_VERIFY(button(page, u"Fetch pull requests"_s));
    asked.fetched = fail(ErrorCode::FetchFailed, {u"origin"_s, u"no network"_s});
    button(page, u"Fetch pull requests"_s)->click();
    QTRY_VERIFY(visibleTexts(page).contains(u"no network"_s));
    QVERIFY(button(page, u"Fetch pull requests"_s));
    asked.fetched = {};
    asked.answer->camps[0].pullsMissing = false;
    button(page, u"Fetch pull requests"_s)->click();
    QTRY_VERIFY(!button(page, u"Fetch pull requests"_s));
    QTRY_VERIFY(button(page, u"Import "_s)->isEnabled());
}

void TestImportingPage::progressCanBeCancelled()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    ImportPage page(around.context(), std::move(work));
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    QTRY_VERIFY(button(page, u"Import "_s));
    asked.hold = true;
    button(page, u"Import "_s)->click();
    QVERIFY(button(page, u"Cancel"_s));
    QVERIFY(!button(page, u"Import "_s)->isEnabled());
    button(page, u"Cancel"_s)->click();
    QVERIFY(asked.wasCancelled());
    asked.applied = fail(ErrorCode::Cancelled);
    asked.release();
    QTRY_VERIFY(button(page, u"Import "_s)->isEnabled());
    QVERIFY(!button(page, u"Show reports"_s));
}

void TestImportingPage::aDroppedFolderBegins()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    ImportPage page(around.context(), std::move(work));
    page.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/home/kim/camp"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    QCOMPARE(asked.calls, QStringList{u"look /home/kim/camp"_s});
}

void TestImportingPage::whatWasChosenIsRemembered()
{
    Surroundings around;
    QTemporaryDir source;
    writeCamp(source.path());
    writeFile(source.filePath(u"roster.csv"_s), "github_id,name\nsutang,苏棠\n");
    {
        ImportPage page(around.context(), std::make_unique<invented::Work>());
        page.show();
        page.startImport(source.path());
        QTRY_VERIFY(button(page, u"Import "_s));
    }
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    ImportPage page(around.context(), std::move(work));
    page.show();
    page.startImport({});
    QCOMPARE(asked.calls, QStringList{u"look "_s + source.path()});
    QTRY_VERIFY(button(page, u"Check what would be imported"_s)->isEnabled());
    button(page, u"Check what would be imported"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(1));
    QCOMPARE(asked.requests[0].roster, source.filePath(u"roster.csv"_s));

    // The same folder again, dropped: the list stands elsewhere now.
    around.settings.set(platform::settings::importRoster, around.place->location().text(), u"/home/kim/roster.csv"_s);
    page.startImport(source.path());
    QTRY_COMPARE(asked.requests.size(), size_t(2));
    QCOMPARE(asked.requests[1].roster, u"/home/kim/roster.csv"_s);
}

void TestImportingPage::severalCampsAreShownOneAtATime()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    CampPlan other = invented::camp();
    other.edition = u"Reports/camp_2"_s;
    other.title = u"远帆 · 第 2 期"_s;
    other.periods.pop_back();
    work->answer->camps.push_back(other);
    work->editions->push_back({u"Reports/camp_2"_s, {u"camp_2"_s}, 10, 45});
    ImportPage page(around.context(), std::move(work));
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    QTRY_VERIFY(button(page, u"Check what would be imported"_s)->isEnabled());
    button(page, u"Check what would be imported"_s)->click();
    QTRY_VERIFY(button(page, u"into 2 camps"_s));
    auto *check = page.findChild<CheckView *>();
    DropButton *camps = nullptr;
    const auto drops = check->findChildren<DropButton *>();
    for (DropButton *each : drops)
        if (each->accessibleName() == u"Camp"_s)
            camps = each;
    QVERIFY(camps && camps->isVisibleTo(&page));
    TableView *periods = table(page, u"Periods and what was handed in"_s);
    QCOMPARE(periods->model()->rowCount(), 6);
    Q_EMIT camps->chosen(u"Reports/camp_2"_s);
    QCOMPARE(periods->model()->rowCount(), 5);
}

void TestImportingPage::everyControlHasANameAndIsReached()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    work->answer->camps[0].pullsMissing = true;
    for (PlannedPerson &person : work->answer->camps[0].people)
        person.onRoster = false;
    ImportPage page(around.context(), std::move(work));
    page.resize(1296, 852);
    page.show();
    QCOMPARE(harness::namelessControls(page), QStringList());
    QCOMPARE(harness::unreachableControls(page), QStringList());
    page.startImport(u"/home/kim/camp"_s);
    auto *check = page.findChild<CheckView *>();
    QTRY_VERIFY(check->camp());
    for (int part = 0; part <= int(CheckPart::Ignored); ++part) {
        check->open(CheckPart(part));
        const auto tables = check->findChildren<TableView *>();
        for (TableView *each : tables)
            if (each->isVisibleTo(&page) && each->model()->rowCount() > 0)
                each->setCurrentIndex(each->model()->index(0, 0));
        QCOMPARE(harness::namelessControls(page), QStringList());
        const QStringList unreachable = harness::unreachableControls(page);
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
    }
}

void TestImportingPage::languageSwitchesLive()
{
    Surroundings around;
    ImportPage page(around.context(), std::make_unique<invented::Work>());
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    QTRY_VERIFY(button(page, u"Import "_s));
    around.dress.language.set(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(page.title(), u"导入"_s);
    QVERIFY(!button(page, u"Import "_s));
    TableView *periods = table(page, u"各次周报与上交情况"_s);
    QVERIFY(periods);
    QVERIFY(periods->model()->index(0, 1).data().toString().contains(u"份"_s)
            || periods->model()->index(0, 1).data().toString().contains(u"人"_s));
    around.dress.language.set(Language::English);
    QCoreApplication::processEvents();
    QVERIFY(button(page, u"Import "_s));
}

void TestImportingPage::fiveThousandReportsMergeQuickly()
{
    Surroundings around;
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    CampPlan &camp = asked.answer->camps[0];
    const std::vector<PlannedReport> some = camp.reports;
    camp.reports.clear();
    for (int i = 0; i < 5000; ++i) {
        PlannedReport report = some[size_t(i) % some.size()];
        report.path = u"Reports/camp_3/%1/%2"_s.arg(i).arg(report.path);
        report.login = u"person-%1"_s.arg(i / 10);
        camp.reports.push_back(report);
    }
    ImportPage page(around.context(), std::move(work));
    page.resize(1296, 852);
    page.show();
    page.startImport(u"/home/kim/camp"_s);
    auto *check = page.findChild<CheckView *>();
    QTRY_VERIFY(check->camp());
    check->open(CheckPart::Reports);
    TableView *reports = table(page, u"Reports found"_s);
    reports->setCurrentIndex(reports->model()->index(4000, 0));
    QSignalSpy reset(reports->model(), &QAbstractItemModel::modelReset);
    button(page, u"Leave this file out"_s)->click();
    QTRY_COMPARE(asked.requests.size(), size_t(2));
    QTRY_VERIFY(button(page, u"Import "_s)->isEnabled());
    QCOMPARE(reports->currentIndex().row(), 4000);
    QCOMPARE(reset.count(), 0);
}

void TestImportingPage::realCamp()
{
    const QString data = QStringLiteral(FLOTILLA_SHARED_DATA) + u"/camp-6th"_s;
    if (!QDir(data).exists())
        QSKIP("The data of real camps are not here.");
    Surroundings around;
    ImportPage page(around.context());
    page.resize(1296, 852);
    page.show();
    page.startImport(data);
    TableView *periods = table(page, u"Periods and what was handed in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(periods->model()->rowCount(), 6, 60000);
    QVERIFY(button(page, u"Import 156 reports into"_s));
    const int reported[] = {27, 25, 25, 28, 28, 23};
    for (int row = 0; row < 6; ++row) {
        const QString sentence = periods->model()->index(row, 1).data().toString();
        QVERIFY2(sentence.startsWith(u"%1 of "_s.arg(reported[row])), qPrintable(sentence));
    }
    QTRY_VERIFY(button(page, u"Import 156 reports into"_s)->isEnabled());
    button(page, u"Import 156 reports into"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(page, u"Undo import"_s), 60000);
    QCOMPARE(storedReports(*around.place), 156);
}

void TestImportingPage::screens_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true})
        for (const bool chinese : {false, true})
            for (const QSize &size : {QSize(880, 652), QSize(1296, 852)})
                QTest::addRow("%s-%s-%d", dark ? "dark" : "light", chinese ? "zh" : "en", size.width())
                    << dark << chinese << size;
}

void TestImportingPage::screens()
{
    QFETCH(bool, dark);
    QFETCH(bool, chinese);
    QFETCH(QSize, size);
    const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS");
    const auto save = [&](QWidget &page, const QString &name) {
        QCoreApplication::processEvents();
        const QImage image = page.grab().toImage();
        QCOMPARE(image.size(), size);
        const auto shown = page.findChildren<Button *>();
        for (const Button *each : shown)
            if (each->isVisibleTo(&page))
                QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(name + u": "_s + each->text()));
        if (!folder.isEmpty())
            QVERIFY(image.save(u"%1/import-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    };
    Surroundings around(dark ? Theme::Mode::Dark : Theme::Mode::Light, chinese ? Language::Chinese : Language::English);
    auto work = std::make_unique<invented::Work>();
    invented::Work &asked = *work;
    asked.answer->camps[0].pullsMissing = true;
    ImportPage page(around.context(), std::move(work));
    page.resize(size);
    page.show();
    save(page, u"0-choose"_s);
    page.startImport(u"/home/kim/camp"_s);
    auto *check = page.findChild<CheckView *>();
    QTRY_VERIFY(check->camp());
    const QString names[] = {u"overview"_s, u"reports"_s,  u"people"_s, u"duplicates"_s,
                             u"results"_s,  u"findings"_s, u"ignored"_s};
    for (int part = 0; part <= int(CheckPart::Ignored); ++part) {
        check->open(CheckPart(part));
        const auto tables = check->findChildren<TableView *>();
        for (TableView *each : tables)
            if (each->isVisibleTo(&page) && each->model()->rowCount() > 3)
                each->setCurrentIndex(each->model()->index(part == int(CheckPart::People) ? 0 : 3, 0));
        save(page, u"%1-%2"_s.arg(part + 1).arg(names[part]));
    }
    asked.hold = true;
    const auto buttons = page.findChildren<Button *>();
    for (Button *each : buttons)
        if (each->isVisibleTo(&page) && each->text().contains(u"远帆"_s))
            each->click();
    save(page, u"8-applying"_s);
    asked.release();
    QTRY_VERIFY(asked.undoable);
    save(page, u"9-done"_s);
}

QTEST_MAIN(TestImportingPage)
#include "tst_importing_page.moc"
