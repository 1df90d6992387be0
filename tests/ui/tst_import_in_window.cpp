#include "shell_harness.h"

#include "insight/camps.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace flotilla::ui::shell;
using namespace harness;
using namespace Qt::Literals::StringLiterals;

/// A camp's folder becomes a camp through the whole window, with every page of the program in it.
class TestImportInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folderBecomesACamp();

private:
    static QStringList campsOf(MainWindow &window);
};

QStringList TestImportInWindow::campsOf(MainWindow &window)
{
    auto read = window.workspace()->read([](storage::Reader &reader) { return insight::readCamps(reader); });
    QElapsedTimer waited;
    for (waited.start(); !read.isFinished() && waited.elapsed() < 20000;)
        QTest::qWait(10);
    QStringList titles;
    const auto camps = read.result();
    if (camps)
        for (const insight::CampLine &line : *camps)
            titles.append(line.title);
    return titles;
}

void TestImportInWindow::folderBecomesACamp()
{
    Ship ship;
    MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    QSignalSpy settled(&window, &MainWindow::settled);
    window.startImport(u"" FLOTILLA_TEST_DATA "/camps/voyage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty() && window.workspace(), 60000);
    QCOMPARE(window.currentPage(), u"importing"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // What is to be done next is one key away, from the check to what was applied.
    const auto press = [&window] { QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier); };
    QTRY_VERIFY_WITH_TIMEOUT((press(), !campsOf(window).isEmpty()), 30000);
    for (const char *page : {"people", "reports", "history"}) {
        window.goTo(QLatin1StringView(page));
        settle(window);
        QCOMPARE(window.currentPage(), QLatin1StringView(page));
    }
}

QTEST_MAIN(TestImportInWindow)
#include "tst_import_in_window.moc"
