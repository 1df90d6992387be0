#include "shell_harness.h"

#include "insight/camps.h"
#include "kit/places.h"

#include <QScrollArea>
#include <QShortcut>
#include <QTextBrowser>

using namespace harness;

/// Walks every page of the window as somebody would who sees no screen or holds no mouse: names, roles, Tab, keys, contrast.
class Accessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data();
    void everyPage();
    void theTextsOfAPeriod();
    void aPageGivesItsListTheFocus();
    void everyActionHasAKeyOrIsInThePalette();
    void textAndStatesKeepTheirContrast_data();
    void textAndStatesKeepTheirContrast();

private:
    static void openPage(shell::MainWindow &window, const QString &page);
};

namespace {

/// The id of a page's first record, as a place; empty where the page has none.
QString somePlace(shell::MainWindow &window, const QString &page)
{
    if (page == QLatin1String(flotilla::ui::page::history))
        return place::entry(1);
    auto job = window.workspace()->read([page](storage::Reader &reader) -> Result<QString> {
        const auto camps = insight::readCamps(reader);
        if (!camps)
            return std::unexpected(camps.error());
        const auto matrix = insight::readMatrix(reader, camps->front().id, sampleNow);
        if (!matrix)
            return std::unexpected(matrix.error());
        if (page == QLatin1String(flotilla::ui::page::sessions)) {
            const auto sessions = reader.all<Session>();
            return sessions && !sessions->empty() ? place::session(sessions->front().id) : QString();
        }
        const insight::MatrixRow &row = matrix->rows.front();
        if (page == QLatin1String(flotilla::ui::page::reports))
            return place::cell(row.pairing, row.cells.front().period);
        if (page == QLatin1String(flotilla::ui::page::projects))
            return place::project(row.project);
        return page == QLatin1String(flotilla::ui::page::people) ? place::person(row.mentee.id) : QString();
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 20000); }();
    return job.result().value_or(QString());
}

/// What has the focus, shown: a widget that a user tabs to must be inside the window, scrolled to if need be.
bool isInSight(const QWidget &widget, const QWidget &window)
{
    const QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    return widget.isVisible() && window.rect().intersects(rect);
}

/// Presses Tab until the focus comes to a widget again; the widgets that had it, in order, and that one last.
/// `unseen`: those that were out of sight when they had it.
std::vector<QWidget *> tabbed(shell::MainWindow &window, std::vector<QWidget *> *unseen = nullptr)
{
    std::vector<QWidget *> had;
    for (int press = 0; press < 2000; ++press) {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now && now == at && qobject_cast<QTextBrowser *>(now))
            continue; // it went to the next link of the text
        const bool again = std::ranges::find(had, now) != had.end();
        had.push_back(now);
        if (unseen && now && !isInSight(*now, window))
            unseen->push_back(now);
        if (!now || again)
            break;
    }
    return had;
}

QString described(QWidget *widget)
{
    const auto *accessible = QAccessible::queryAccessibleInterface(widget);
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QLatin1String(widget->metaObject()->className()), accessible ? accessible->text(QAccessible::Name) : QString(),
             widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                    : QLatin1String("nothing"));
}

/// Names and roles in the tree that a screen reader walks.
void walk(QAccessibleInterface *node, int depth, QStringList &defects)
{
    if (!node || !node->isValid() || depth > 40 || node->state().invisible)
        return;
    const QAccessible::Role role = node->role();
    if (node->state().focusable && role == QAccessible::NoRole)
        defects.append(QStringLiteral("no role: %1").arg(node->text(QAccessible::Name)));
    const bool operated = role == QAccessible::PushButton || role == QAccessible::CheckBox
        || role == QAccessible::RadioButton || role == QAccessible::ButtonMenu || role == QAccessible::ComboBox
        || role == QAccessible::EditableText || role == QAccessible::Link;
    if (operated && node->text(QAccessible::Name).trimmed().isEmpty())
        defects.append(QStringLiteral("no name: role %1 in \"%2\"")
                           .arg(int(role))
                           .arg(node->parent() ? node->parent()->text(QAccessible::Name) : QString()));
    if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree)
        return; // its cells speak for themselves: the models' tests look at them
    for (int child = 0; child < node->childCount(); ++child)
        walk(node->child(child), depth + 1, defects);
}

/// Tab as it is pressed, not as the chain says: it goes round, out of every table and field, stays in sight, and comes to
/// everything that can be operated.
QStringList tabDefects(shell::MainWindow &window)
{
    std::vector<QWidget *> unseen;
    const std::vector<QWidget *> order = tabbed(window, &unseen);
    if (order.size() < 5 || !order.back())
        return {QStringLiteral("Tab reached %1 widgets").arg(order.size())};
    if (order.back() != order.front())
        return {QStringLiteral("Tab goes from %1 to %2 again and never round")
                    .arg(described(order[order.size() - 2]), described(order.back()))};
    QStringList defects;
    for (QWidget *widget : unseen)
        defects.append(QStringLiteral("out of sight: ") + described(widget));
    for (QWidget *widget : order) {
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool named = accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty();
        if (!named && !qobject_cast<QScrollArea *>(widget))
            defects.append(QStringLiteral("no name: ") + described(widget));
    }
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool takesTab = widget->isVisible() && widget->isEnabled() && isControl(widget)
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
            && !widget->objectName().startsWith(QLatin1String("qt_"));
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool oneOfSeveral = button && button->group() && button->group()->exclusive();
        if (takesTab && !oneOfSeveral && std::ranges::find(order, widget) == order.end())
            defects.append(QStringLiteral("Tab never came to %1 after %2")
                               .arg(described(widget), described(widget->previousInFocusChain())));
    }
    return defects;
}

} // namespace

void Accessibility::openPage(shell::MainWindow &window, const QString &page)
{
    window.goTo(page, somePlace(window, page));
    settle(window);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void Accessibility::everyPage_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addRow("English") << false;
    QTest::addRow("Chinese") << true;
}

void Accessibility::everyPage()
{
    QFETCH(bool, chinese);
    Ship ship(Theme::Mode::Light, chinese ? Language::Chinese : Language::English);
    shell::MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    openSample(window);
    QStringList pages{QStringLiteral("settings")};
    for (const shell::PageEntry &entry : shell::programPages())
        pages.append(QString::fromLatin1(entry.id));
    QStringList defects;
    for (const QString &page : std::as_const(pages)) {
        openPage(window, page);
        QCOMPARE(window.currentPage(), page);
        QStringList found = namelessControls(window) + unreachableControls(window);
        walk(QAccessible::queryAccessibleInterface(&window), 0, found);
        tabbed(window); // what a page still loads has come by then
        found += tabDefects(window);
        for (const QString &defect : std::as_const(found))
            defects.append(QStringLiteral("%1: %2").arg(page, defect));
    }
    QVERIFY2(defects.isEmpty(), qPrintable(defects.join(QStringLiteral("; "))));
}

void Accessibility::theTextsOfAPeriod()
{
    Ship ship;
    shell::MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    openSample(window);
    openPage(window, QString::fromLatin1(flotilla::ui::page::reports));
    const auto buttons = window.findChildren<QAbstractButton *>();
    const auto rollCall = std::ranges::find(buttons, QStringLiteral("Roll call"), &QAbstractButton::text);
    QVERIFY(rollCall != buttons.end());
    (*rollCall)->click();
    settle(window);
    QStringList defects;
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle(window);
        QStringList found = namelessControls(window) + unreachableControls(window);
        walk(QAccessible::queryAccessibleInterface(&window), 0, found);
        found += tabDefects(window);
        for (const QString &defect : std::as_const(found))
            defects.append(QStringLiteral("text %1: %2").arg(key - Qt::Key_0).arg(defect));
        (*rollCall)->click();
        settle(window);
    }
    QVERIFY2(defects.isEmpty(), qPrintable(defects.join(QStringLiteral("; "))));
}

void Accessibility::aPageGivesItsListTheFocus()
{
    Ship ship;
    shell::MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    openSample(window);
    for (const char *id : {page::reports, page::people, page::history}) {
        window.goTo(QStringLiteral("settings"));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.goTo(QString::fromLatin1(id));
        settle(window);
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        QVERIFY2(list, id);
        // Being there chooses nothing; the first key does.
        QVERIFY2(list->selectionModel()->selectedIndexes().isEmpty(), id);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY2(list->currentIndex().isValid() && !list->selectionModel()->selectedIndexes().isEmpty(), id);
    }
}

void Accessibility::everyActionHasAKeyOrIsInThePalette()
{
    Ship ship;
    shell::MainWindow window(ship.context());
    window.show();
    openSample(window);
    // Every page is one key away.
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly);
    int digit = Qt::Key_1;
    for (const shell::PageEntry &entry : shell::programPages()) {
        if (!entry.title)
            continue;
        window.goTo(QStringLiteral("settings"));
        QTest::keyClick(&window, Qt::Key(digit++), Qt::ControlModifier);
        settle(window);
        QCOMPARE(window.currentPage(), QString::fromLatin1(entry.id));
    }
    // No two things have the same key, and what has no key is found by its words.
    QStringList keys;
    for (const QShortcut *shortcut : shortcuts)
        keys.append(shortcut->key().toString());
    const auto actions = window.actions();
    for (const QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        if (!action->shortcut().isEmpty())
            keys.append(action->shortcut().toString());
    }
    const qsizetype count = keys.size();
    QVERIFY(count > 5);
    QCOMPARE(keys.removeDuplicates(), 0);
    const auto pages = window.findChildren<Page *>();
    QVERIFY(!pages.isEmpty());
    for (Page *page : pages) {
        const auto commands = page->commands();
        for (const Page::Command &command : commands)
            QVERIFY2(!command.text.isEmpty() && command.run, qPrintable(page->id()));
    }
}

void Accessibility::textAndStatesKeepTheirContrast_data()
{
    QTest::addColumn<Color>("text");
    QTest::addColumn<Color>("ground");
    const std::pair<const char *, Color> grounds[] = {{"window", Color::Window},
                                                      {"surface", Color::Surface},
                                                      {"sunken", Color::Sunken},
                                                      {"hover", Color::Hover},
                                                      {"selection", Color::Selection}};
    const std::pair<const char *, Color> texts[] = {
        {"text", Color::Text}, {"muted", Color::Muted}, {"accent", Color::Accent}};
    for (const auto &[groundName, ground] : grounds)
        for (const auto &[textName, text] : texts)
            QTest::addRow("%s on %s", textName, groundName) << text << ground;
    const std::pair<const char *, Color> states[] = {
        {"good", Color::Good}, {"wait", Color::Wait}, {"bad", Color::Bad}, {"calm", Color::Calm}};
    for (const auto &[stateName, state] : states)
        for (const auto &[groundName, ground] : {std::pair{"window", Color::Window}, std::pair{"surface", Color::Surface}})
            QTest::addRow("%s on %s", stateName, groundName) << state << ground;
    QTest::addRow("main button") << Color::OnAccent << Color::Accent;
    QTest::addRow("good badge") << Color::Good << Color::GoodTint;
    QTest::addRow("wait badge") << Color::Wait << Color::WaitTint;
    QTest::addRow("bad badge") << Color::Bad << Color::BadTint;
}

void Accessibility::textAndStatesKeepTheirContrast()
{
    QFETCH(Color, text);
    QFETCH(Color, ground);
    for (const bool dark : {false, true}) {
        const double found = contrast(Theme::color(text, dark), Theme::color(ground, dark));
        QVERIFY2(
            found >= 4.5,
            qPrintable(
                QStringLiteral("%1: only %2 : 1").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(found)));
    }
}

QTEST_MAIN(Accessibility)
#include "accessibility.moc"
