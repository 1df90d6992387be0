#include "shell_harness.h"

#include "insight/camps.h"
#include "kit/places.h"

#include <QDir>
#include <QLabel>

using namespace harness;

/// Renders every page of the window from the sample camp, in both languages and both themes, at two sizes, and looks for what
/// would be a defect on any of them. With FLOTILLA_SCREENS the pictures are kept there.
class Screens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_data();
    void page();

private:
    static void keep(QWidget &window, const QString &name);
};

namespace {

/// A place of a page that shows what the page can do.
QString tellingPlace(shell::MainWindow &window, const QString &page)
{
    if (page == QLatin1String(flotilla::ui::page::history))
        return place::entry(1);
    QString found;
    auto job = window.workspace()->read([page](storage::Reader &reader) -> Result<QString> {
        const auto camps = insight::readCamps(reader);
        if (!camps || camps->empty())
            return QString();
        if (page == QLatin1String(flotilla::ui::page::sessions)) {
            const auto sessions = reader.where<Session>("camp", camps->front().id);
            const auto shared = std::ranges::find_if(
                *sessions, [](const Session &each) { return each.kind == SessionKind::TechShare && each.number == 1; });
            return shared == sessions->end() ? QString() : place::session(shared->id);
        }
        const auto matrix = insight::readMatrix(reader, camps->front().id, sampleNow);
        if (!matrix || matrix->currentColumn < 0)
            return QString();
        for (const insight::MatrixRow &row : matrix->rows) {
            const insight::MatrixCell &cell = row.cells[size_t(matrix->currentColumn)];
            if (cell.facts.word == CellWord::Waiting && row.projectNumber > 5)
                return page == QLatin1String(flotilla::ui::page::reports) ? place::cell(row.pairing, cell.period)
                    : page == QLatin1String(flotilla::ui::page::projects) ? place::project(row.project)
                                                                          : place::person(row.mentee.id);
        }
        return QString();
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 20000); }();
    return job.result().value_or(QString());
}

/// Presses the button that says one of these words, in the window's language.
void press(shell::MainWindow &window, const QStringList &words)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QAbstractButton *each) { return each->isVisible() && words.contains(each->text()); });
    [&] { QVERIFY2(found != buttons.end(), qPrintable(words.first())); }();
    (*found)->click();
    settle(window);
}

/// Looks at the texts of the current period that are more than a text, and at who needs attention.
void lookAtTexts(shell::MainWindow &window, const std::function<void(const QString &)> &look)
{
    window.goTo(QString::fromLatin1(flotilla::ui::page::reports));
    // By its command: in a narrow window the button stands behind the reader.
    const auto pages = window.findChildren<Page *>();
    const auto reports = std::ranges::find(pages, QString::fromLatin1(flotilla::ui::page::reports), &Page::id);
    [&] { QVERIFY(reports != pages.end() && !(*reports)->commands().empty()); }();
    (*reports)->commands().front().run();
    settle(window);
    look(QStringLiteral("texts"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    settle(window);
    look(QStringLiteral("attention"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    settle(window);
    look(QStringLiteral("nudges"));
    press(window, {QStringLiteral("Edit the words…"), QStringLiteral("编辑用语…")});
    look(QStringLiteral("nudge-words"));
    window.goTo(QString::fromLatin1(flotilla::ui::page::people));
    settle(window);
    if (window.width() < space::narrowWindow)
        return; // the person that was shown fills the page, the filter is behind
    press(window, {QStringLiteral("Needs attention"), QStringLiteral("需要关注")});
    look(QStringLiteral("people-attention"));
}

/// Looks at the lines in which projects, pairings and people are edited.
void lookAtForms(shell::MainWindow &window, const std::function<void(const QString &)> &look)
{
    const QStringList edit{QStringLiteral("Edit"), QStringLiteral("编辑")};
    const QStringList cancel{QStringLiteral("Cancel"), QStringLiteral("取消")};
    const auto open = [&](const char *page) {
        window.goTo(QString::fromLatin1(page), tellingPlace(window, QString::fromLatin1(page)));
        settle(window);
    };
    open(page::projects);
    press(window, edit);
    look(QStringLiteral("projects-edit"));
    press(window, cancel);
    press(window, {QStringLiteral("Lock a mentee"), QStringLiteral("锁定营员")});
    look(QStringLiteral("projects-lock"));
    press(window, cancel);
    open(page::sessions);
    press(window, edit);
    look(QStringLiteral("sessions-edit"));
    press(window, cancel);
    press(window, {QStringLiteral("Sign up a talk"), QStringLiteral("报名分享")});
    look(QStringLiteral("sessions-talk"));
    press(window, cancel);
    press(window, {QStringLiteral("Tick…"), QStringLiteral("勾选…")});
    look(QStringLiteral("sessions-attendance"));
    press(window, {QStringLiteral("Done"), QStringLiteral("完成")});
    press(window, {QStringLiteral("Write…"), QStringLiteral("写…")});
    look(QStringLiteral("sessions-minutes"));
    press(window, cancel);
    if (window.width() >= space::narrowWindow) {
        press(window, {QStringLiteral("Month"), QStringLiteral("月历")});
        look(QStringLiteral("sessions-month"));
        press(window, {QStringLiteral("Speakers"), QStringLiteral("分享人")});
        look(QStringLiteral("sessions-speakers"));
        press(window, {QStringLiteral("List"), QStringLiteral("列表")});
    }
    open(page::people);
    press(window, edit);
    look(QStringLiteral("people-edit"));
    press(window, cancel);
}

/// How many colours stand in a picture, up to a few: a page that failed to paint has one.
int colors(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width() && seen.size() < 16; x += 3)
            seen.insert(image.pixel(x, y));
    return int(seen.size());
}

} // namespace

void Screens::keep(QWidget &window, const QString &name)
{
    const QImage picture = window.grab().toImage();
    QVERIFY(colors(picture) >= 8);
    const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

void Screens::page_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
        for (const bool chinese : {false, true})
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s-%d", dark ? "dark" : "light", chinese ? "zh" : "en", size.width())
                    << dark << chinese << size;
}

void Screens::page()
{
    QFETCH(bool, dark);
    QFETCH(bool, chinese);
    QFETCH(QSize, size);
    Ship ship(dark ? Theme::Mode::Dark : Theme::Mode::Light, chinese ? Language::Chinese : Language::English);
    shell::MainWindow window(ship.context());
    window.resize(size);
    window.show();
    settle(window);
    const auto look = [&](const QString &page) {
        keep(window, QStringLiteral("%1-%2").arg(page, QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(namelessControls(window).isEmpty(), qPrintable(namelessControls(window).join(QStringLiteral("; "))));
        QVERIFY2(unreachableControls(window).isEmpty(), qPrintable(unreachableControls(window).join(QStringLiteral("; "))));
        QVERIFY2(clippedTexts(window).isEmpty(), qPrintable(clippedTexts(window).join(QStringLiteral("; "))));
    };
    look(QStringLiteral("start"));
    openSample(window);
    look(QStringLiteral("overview-of-all"));
    window.setWho(QStringLiteral("周予安"));
    settle(window);
    const auto labels = window.findChildren<QLabel *>();
    const QStringList mine{QStringLiteral("Waiting for your review"), QStringLiteral("等你点评")};
    QVERIFY(
        std::ranges::any_of(labels, [&](const QLabel *each) { return each->isVisible() && mine.contains(each->text()); }));
    for (const shell::PageEntry &entry : shell::programPages()) {
        if (!entry.title)
            continue;
        window.goTo(QString::fromLatin1(entry.id), tellingPlace(window, QString::fromLatin1(entry.id)));
        settle(window);
        look(QString::fromLatin1(entry.id));
    }
    lookAtTexts(window, look);
    lookAtForms(window, look);
    for (const auto &id : {QStringLiteral("importing"), QStringLiteral("settings")}) {
        window.goTo(id);
        settle(window);
        look(id);
    }
    window.goTo(QString::fromLatin1(shell::programPages().empty() ? "" : shell::programPages().front().id));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    settle(window);
    look(QStringLiteral("palette"));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(chinese ? QStringLiteral("张量") : QStringLiteral("cache"));
    QTest::qWait(200);
    settle(window);
    look(QStringLiteral("search"));
}

QTEST_MAIN(Screens)
#include "screens.moc"
