#include "shell_harness.h"

#include "camp_switcher.h"
#include "command_palette.h"
#include "deep_link.h"
#include "local_instance.h"
#include "navigation.h"
#include "navigation_history.h"
#include "page_host.h"
#include "palette_items.h"
#include "palette_model.h"
#include "start_page.h"
#include "top_bar.h"

#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/printing.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>

using namespace harness;
using namespace flotilla::ui::shell;

namespace {

/// A page that keeps what the window did to it.
class PlainPage final : public Page {
public:
    PlainPage(QString name, QWidget *parent) : Page(parent), m_name(std::move(name)) { setFocusPolicy(Qt::NoFocus); }

    QString id() const override { return m_name; }
    QString title() const override { return m_name; }
    QString iconName() const override { return QStringLiteral("users"); }
    void setCamp(Id<Camp> camp) override
    {
        shownCamp = camp;
        place.clear();
    }
    QString currentPlace() const override { return place; }
    void goTo(const QString &wanted) override { place = wanted; }
    int attention() const override { return 3; }
    std::vector<Command> commands() override
    {
        return {{QStringLiteral("Wave from ") + m_name, QStringLiteral("check"), [this] { ++waved; }}};
    }
    void retranslate() override { ++retranslated; }

    void walk(const QString &to)
    {
        place = to;
        Q_EMIT placeChanged();
    }

    QString place;
    Id<Camp> shownCamp;
    int waved = 0;
    int retranslated = 0;

private:
    QString m_name;
};

template <char name>
Page *makePage(const PageContext &, QWidget *parent)
{
    return new PlainPage(name == 'i' ? QStringLiteral("importing") : QString(QLatin1Char(name)), parent);
}

constexpr PageEntry plainPages[] = {
    {"a", "users", "Alpha", false, makePage<'a'>},
    {"b", "folder", "Beta", true, makePage<'b'>},
    {"importing", "folder", nullptr, false, makePage<'i'>},
};

PlainPage *pageOf(MainWindow &window, const QString &id)
{
    const auto pages = window.findChildren<Page *>();
    for (Page *page : pages)
        if (page->id() == id)
            return static_cast<PlainPage *>(page);
    return nullptr;
}

QAbstractButton *buttonNamed(QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->isVisibleTo(&window) && (button->accessibleName() == name || button->text() == name))
            return button;
    return nullptr;
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyGoesBackAndForward();
    void paletteModelHasHeadings();
    void standingLinesAreFilteredByEveryWord();
    void firstStartOffersThreeWays();
    void sampleOpensOnTheFirstPage();
    void pagesAreMadeWhenVisited();
    void backAndForwardCrossPagesAndPlaces();
    void campSwitchReachesPages();
    void paletteRunsCommands();
    void everyPageCanBePrinted();
    void paletteFindsRecords();
    void linksAreWholeOrNone();
    void linksLeadToTheirPlace();
    void languageSwitchesLive();
    void themeSwitchesLive();
    void settingsSayWhereGitIs();
    void stateIsRemembered();
    void brokenFileIsSaidInTheWindow();
    void failedOpeningKeepsWhatIsOpen();
    void aMessageTakesRoomOnlyWhileItIsShown();
    void openFileRaisesItsWindow();
    void secondStartRaisesTheFirst();
    void droppedFolderIsImported();
    void navigationShowsOnlyPagesThatExist();
};

void TestShell::linksAreWholeOrNone()
{
    const QString id = idToText(4711);
    const QString link = deepLink(QStringLiteral("spring/2031 春"), place::report(Id<Report>(4711)));
    QCOMPARE(link, QStringLiteral("flotilla:camp/spring%2F2031%20%E6%98%A5/report/") + id);
    const auto parsed = parseDeepLink(QStringLiteral("  ") + link + QStringLiteral("\n"));
    QVERIFY(parsed);
    QCOMPARE(*parsed,
             (DeepLink{QStringLiteral("spring/2031 春"), QStringLiteral("reports"), QStringLiteral("report/") + id,
                       QStringLiteral("report"), 4711}));
    QCOMPARE(parseDeepLink(deepLink(QStringLiteral("a"), place::person(Id<Person>(7))))->page, QStringLiteral("people"));
    QCOMPARE(parseDeepLink(deepLink(QStringLiteral("a"), place::cell(Id<Pairing>(7), Id<Period>(8))))->table,
             QStringLiteral("pairing"));
    QCOMPARE(parseDeepLink(deepLink(QStringLiteral("a"), place::entry(12)))->page, QStringLiteral("history"));
    QCOMPARE(parseDeepLink(QStringLiteral("flotilla:camp/a"))->place, QString());
    for (const QString &bad :
         {QString(), QStringLiteral("flotilla:"), QStringLiteral("flotilla:camp"), QStringLiteral("flotilla:camp/"),
          QStringLiteral("flotilla:camp/a/report"), QStringLiteral("flotilla:camp/a/report/") + id.chopped(1),
          QStringLiteral("flotilla:camp/a/cell/") + id, QStringLiteral("flotilla:camp/a/entry/x"),
          QStringLiteral("flotilla:camp/a/cook/") + id, QStringLiteral("https://a.example/report/") + id})
        QVERIFY2(!parseDeepLink(bad), qPrintable(bad));
}

void TestShell::linksLeadToTheirPlace()
{
    Ship ship;
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    const auto message = [&] { return window.findChild<InlineMessage *>()->text(); };
    auto job = window.workspace()->read([](storage::Reader &reader) { return reader.all<Person>(); });
    QTRY_VERIFY(job.isFinished());
    const QString somebody = place::person(job.result()->front().id);
    window.goTo(QStringLiteral("people"), somebody);
    settle(window);
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QGuiApplication::clipboard()->text();
    QCOMPARE(link, deepLink(QStringLiteral("yuanfan-3"), somebody));

    window.goTo(QStringLiteral("reports"));
    window.openLink(link);
    QTRY_COMPARE(window.currentPage(), QStringLiteral("people"));
    settle(window);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), link);

    // Each that leads nowhere gets its own sentence, and the window stays where it is.
    QStringList said;
    for (const QString &bad : {link.chopped(1), deepLink(QStringLiteral("elsewhere"), somebody),
                               deepLink(QStringLiteral("yuanfan-3"), place::person(Id<Person>(42)))}) {
        window.openLink(bad);
        settle(window);
        QVERIFY(!message().isEmpty() && !said.contains(message()));
        said.append(message());
        QCOMPARE(window.currentPage(), QStringLiteral("people"));
    }

    // Pasted into the palette.
    window.goTo(QStringLiteral("reports"));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(link);
    QTest::qWait(250);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(window.currentPage(), QStringLiteral("people"));
}

void TestShell::historyGoesBackAndForward()
{
    NavigationHistory history;
    const Step a{QStringLiteral("a"), {}, {}};
    const Step b{QStringLiteral("b"), {}, {}};
    const Step c{QStringLiteral("c"), {}, {}};
    QVERIFY(!history.canGoBack());
    history.visit(a);
    history.visit(a);
    QVERIFY(!history.canGoBack());
    history.visit(b);
    QCOMPARE(history.back(), a);
    QVERIFY(history.canGoForward());
    QCOMPARE(history.forward(), b);
    QVERIFY(!history.forward());
    QCOMPARE(history.back(), a);
    history.visit(c);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), a);
    history.clear();
    QVERIFY(!history.canGoForward());
}

void TestShell::paletteModelHasHeadings()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({{QStringLiteral("People"), {}, QStringLiteral("Kim"), {}, {}},
                    {QStringLiteral("People"), {}, QStringLiteral("Lee"), {}, {}},
                    {QStringLiteral("Pages"), {}, QStringLiteral("Reports"), {}, {}}});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.item(0));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.item(1)->title, QStringLiteral("Kim"));
    QCOMPARE(model.next(2, 1), 4);
    QCOMPARE(model.next(4, 1), 1);
    QCOMPARE(model.next(1, -1), 4);
    model.setItems({});
    QCOMPARE(model.next(-1, 1), -1);
}

void TestShell::standingLinesAreFilteredByEveryWord()
{
    const std::vector<PaletteItem> items{{{}, {}, QStringLiteral("Copy the roll call"), {}, {}},
                                         {{}, {}, QStringLiteral("Open a file"), {}, {}}};
    QCOMPARE(matching(items, {}).size(), 2);
    QCOMPARE(matching(items, QStringLiteral("ROLL copy")).size(), 1);
    QCOMPARE(matching(items, QStringLiteral("roll file")).size(), 0);
}

void TestShell::firstStartOffersThreeWays()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    QCOMPARE(window.currentPage(), QStringLiteral("start"));
    QVERIFY(buttonNamed(window, QStringLiteral("Open the sample camp")));
    QVERIFY(buttonNamed(window, QStringLiteral("Point at a camp's repository")));
    QVERIFY(buttonNamed(window, QStringLiteral("Open a file")));
    QVERIFY(!buttonNamed(window, QStringLiteral("Alpha")));
    QCOMPARE(namelessControls(window), QStringList());
}

void TestShell::sampleOpensOnTheFirstPage()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    QCOMPARE(window.currentPage(), QStringLiteral("a"));
    QVERIFY(pageOf(window, QStringLiteral("a"))->shownCamp.isValid());
    QVERIFY(buttonNamed(window, QStringLiteral("Alpha (3)")));
    // A second opening finds the file as it is. A window that first shows a camp never makes the page one starts from.
    MainWindow again(ship.context());
    openSample(again);
    again.show();
    QVERIFY(again.hasCamp());
    QVERIFY(!again.findChild<StartPage *>());
}

void TestShell::pagesAreMadeWhenVisited()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    openSample(window);
    QVERIFY(!pageOf(window, QStringLiteral("b")));
    window.goTo(QStringLiteral("b"));
    QVERIFY(pageOf(window, QStringLiteral("b"))->shownCamp.isValid());
}

void TestShell::backAndForwardCrossPagesAndPlaces()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    auto *a = pageOf(window, QStringLiteral("a"));
    a->walk(QStringLiteral("report/1"));
    window.goTo(QStringLiteral("b"), QStringLiteral("person/2"));
    QCOMPARE(pageOf(window, QStringLiteral("b"))->place, QStringLiteral("person/2"));
    buttonNamed(window, QStringLiteral("Back"))->click();
    QCOMPARE(window.currentPage(), QStringLiteral("a"));
    QCOMPARE(a->place, QStringLiteral("report/1"));
    buttonNamed(window, QStringLiteral("Back"))->click();
    QCOMPARE(a->place, QString());
    QVERIFY(!buttonNamed(window, QStringLiteral("Back"))->isEnabled());
    buttonNamed(window, QStringLiteral("Forward"))->click();
    buttonNamed(window, QStringLiteral("Forward"))->click();
    QCOMPARE(window.currentPage(), QStringLiteral("b"));
    QCOMPARE(pageOf(window, QStringLiteral("b"))->place, QStringLiteral("person/2"));
}

void TestShell::campSwitchReachesPages()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    openSample(window);
    auto *a = pageOf(window, QStringLiteral("a"));
    const auto first = a->shownCamp;
    auto *camps = window.findChild<CampSwitcher *>();
    camps->menu()->popup({});
    const auto actions = camps->menu()->actions();
    camps->menu()->close();
    QVERIFY(actions.size() > 2);
    const QString title = camps->text();
    for (QAction *action : actions) {
        if (action->isCheckable() && !action->isChecked()) {
            action->trigger();
            break;
        }
    }
    QVERIFY(a->shownCamp != first);
    QVERIFY(window.findChild<CampSwitcher *>()->text() != title);
}

void TestShell::paletteRunsCommands()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette && palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("wave"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pageOf(window, QStringLiteral("a"))->waved, 1);
    QVERIFY(!palette->isVisible());
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("beta"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.currentPage(), QStringLiteral("b"));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestShell::everyPageCanBePrinted()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    const auto windows = QApplication::topLevelWidgets();
    const auto preview =
        std::ranges::find_if(windows, [](const QWidget *each) { return each->inherits("QPrintPreviewDialog"); });
    QVERIFY(preview != windows.end());
    QCOMPARE((*preview)->windowTitle(), pageOf(window, QStringLiteral("a"))->title());
    (*preview)->close();
    // A page stands on the sheet below its title, and inside it.
    QImage sheet(794, 1123, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    QWidget wide;
    wide.resize(3000, 500);
    wide.setAutoFillBackground(true);
    QWidget child(&wide);
    child.setGeometry(0, 0, 3000, 500);
    child.setStyleSheet(QStringLiteral("background: black"));
    wide.show();
    printWidget(wide, QStringLiteral("Title"), painter, sheet.size());
    painter.end();
    QVERIFY(sheet.pixelColor(400, 100).lightness() < 60);
    QVERIFY(sheet.pixelColor(775, 100).lightness() > 240);
    QVERIFY(sheet.pixelColor(400, 300).lightness() > 240);
}

void TestShell::paletteFindsRecords()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    openSample(window);
    const auto search = [&window](const QString &text) {
        auto job = window.workspace()->read([text](storage::Reader &reader) { return searchRecords(reader, text, {}); });
        [&] { QTRY_VERIFY(job.isFinished()); }();
        return job.result();
    };
    auto all = window.workspace()->read([](storage::Reader &reader) { return reader.all<Account>(); });
    QTRY_VERIFY(all.isFinished());
    const Account account = all.result()->front();
    const auto byLogin = search(account.login.toUpper());
    QVERIFY(byLogin);
    QVERIFY(!byLogin->found.people.empty());
    QCOMPARE(byLogin->found.people.front().person.id, account.person);
    auto projects = window.workspace()->read([](storage::Reader &reader) { return reader.all<Project>(); });
    QTRY_VERIFY(projects.isFinished());
    const Project project = projects.result()->front();
    const auto byTitle = search(project.title.left(4));
    QVERIFY(byTitle);
    QVERIFY(std::ranges::any_of(byTitle->found.projects, [&](const auto &found) { return found.title == project.title; }));
    QVERIFY(search(QStringLiteral("100%_"))->found.people.empty());
    // A chosen hit leads to its page.
    QString went;
    const auto items =
        itemsOf(*byLogin, ship.dress.language.wording(),
                [&went](Id<Camp>, const QString &page, const QString &place) { went = page + QLatin1Char(' ') + place; });
    items.front().run();
    QCOMPARE(went, QStringLiteral("people ") + place::person(account.person));
}

void TestShell::languageSwitchesLive()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    const int before = pageOf(window, QStringLiteral("a"))->retranslated;
    const QString camp = window.findChild<CampSwitcher *>()->text();
    ship.dress.language.set(Language::Chinese);
    QCoreApplication::processEvents();
    QVERIFY(buttonNamed(window, QStringLiteral("设置")));
    QVERIFY(pageOf(window, QStringLiteral("a"))->retranslated > before);
    QVERIFY(window.findChild<CampSwitcher *>()->text() != camp);
}

void TestShell::themeSwitchesLive()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.resize(1000, 700);
    window.show();
    const auto ground = [&window] { return window.grab().toImage().pixelColor(400, 600); };
    QCOMPARE(ground(), Theme::color(Color::Window, false));
    window.goTo(QStringLiteral("settings"));
    buttonNamed(window, QStringLiteral("Dark"))->click();
    QCoreApplication::processEvents();
    QCOMPARE(ground(), Theme::color(Color::Window, true));
    QCOMPARE(ship.settings.value(platform::settings::theme), platform::ThemeChoice::Dark);
}

void TestShell::settingsSayWhereGitIs()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.resize(1000, 700);
    window.show();
    window.goTo(QStringLiteral("settings"));
    QLineEdit *field = nullptr;
    const auto fields = window.findChildren<QLineEdit *>();
    for (QLineEdit *each : fields)
        if (each->accessibleName() == QStringLiteral("Name or path of git"))
            field = each;
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("git"));
    const auto says = [&window](const QString &text) {
        const auto labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    const auto enter = [field](const QString &text) {
        field->setText(text);
        Q_EMIT field->editingFinished();
    };
    enter(QStringLiteral(" /absent/git "));
    QCOMPARE(ship.settings.value(platform::settings::gitProgram), QStringLiteral("/absent/git"));
    QVERIFY(says(QStringLiteral("There is no program “/absent/git”")));
    enter({});
    QCOMPARE(ship.settings.value(platform::settings::gitProgram), QStringLiteral("git"));
    QVERIFY(!says(QStringLiteral("There is no program")));
}

void TestShell::stateIsRemembered()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    {
        MainWindow window(ship.context());
        window.resize(1111, 777);
        window.show();
        openSample(window);
        window.goTo(QStringLiteral("b"));
        window.close();
    }
    MainWindow window(ship.context());
    QCOMPARE(window.size(), QSize(1111, 777));
    QVERIFY(!ship.settings.value(platform::settings::recentPlaces).isEmpty());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.openLocation(ship.settings.value(platform::settings::recentPlaces).first());
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(window.currentPage(), QStringLiteral("b"));
}

void TestShell::brokenFileIsSaidInTheWindow()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    const QString path = ship.folder.filePath(QStringLiteral("letter.flotilla"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Flotilla, this is a letter and no camp.");
    file.close();
    MainWindow window(ship.context());
    window.show();
    window.openLocation(path);
    QCOMPARE(window.currentPage(), QStringLiteral("start"));
    auto *message = window.findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("letter.flotilla")), qPrintable(message->text()));
    QVERIFY(ship.dialogs.informed.isEmpty());
}

void TestShell::failedOpeningKeepsWhatIsOpen()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    openSample(window);
    const QString sample = window.workspace()->location().text();
    window.openLocation(ship.folder.filePath(QStringLiteral("not-there.flotilla")));
    QCOMPARE(window.workspace()->location().text(), sample);
    QCOMPARE(window.currentPage(), QStringLiteral("a"));
    QCOMPARE(ship.instance.claimed.last(), sample);
}

void TestShell::aMessageTakesRoomOnlyWhileItIsShown()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    openSample(window);
    window.show();
    const auto top = [&window] { return window.findChild<PageHost *>()->mapTo(&window, QPoint()).y(); };
    QTRY_COMPARE(top(), space::topBar);
    window.openLocation(ship.folder.filePath(QStringLiteral("not-there.flotilla")));
    QTRY_VERIFY(top() > space::topBar + space::small);
    window.findChild<InlineMessage *>()->clear();
    QTRY_COMPARE(top(), space::topBar);
}

void TestShell::openFileRaisesItsWindow()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    ship.instance.alone = false;
    MainWindow window(ship.context());
    window.show();
    window.openLocation(ship.folder.filePath(QStringLiteral("camp.flotilla")));
    QVERIFY(!window.workspace());
    QVERIFY(window.findChild<InlineMessage *>()->isVisible());
    window.setWindowState(Qt::WindowMinimized);
    QVERIFY(ship.instance.raise);
    ship.instance.raise();
    QVERIFY(!window.isMinimized());
}

void TestShell::secondStartRaisesTheFirst()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("camp.flotilla"));
    int raised = 0;
    {
        LocalInstance first;
        first.onRaise([&raised] { ++raised; });
        QVERIFY(first.claim(place));
        QVERIFY(first.claim(place));
        LocalInstance second;
        QVERIFY(!second.claim(place));
        QTRY_COMPARE(raised, 1);
        QVERIFY(second.claim(folder.filePath(QStringLiteral("other.flotilla"))));
    }
    // Once the window is closed, the place is free again.
    LocalInstance third;
    QVERIFY(third.claim(place));
    QCOMPARE(raised, 1);
}

void TestShell::droppedFolderIsImported()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    const QString folder = ship.folder.filePath(QStringLiteral("reports of a camp"));
    QVERIFY(QDir().mkpath(folder));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy settled(&window, &MainWindow::settled);
    QCoreApplication::sendEvent(&window, &drop);
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(window.currentPage(), QStringLiteral("importing"));
    QCOMPARE(pageOf(window, QStringLiteral("importing"))->place, folder);
    QVERIFY(QFile::exists(ship.paths.data + QStringLiteral("/reports of a camp.flotilla")));
}

void TestShell::navigationShowsOnlyPagesThatExist()
{
    Ship ship(Theme::Mode::Light, Language::English, plainPages);
    MainWindow window(ship.context());
    window.show();
    openSample(window);
    const auto entries = window.findChild<Navigation *>()->findChildren<QAbstractButton *>();
    QCOMPARE(entries.size(), 3); // Alpha, Beta, Settings
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
