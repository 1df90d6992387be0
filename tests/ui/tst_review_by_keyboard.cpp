#include "desk_harness.h"

#include "interchange/review_words.h"
#include "interchange/write_back_records.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/places.h"
#include "reports_view.h"
#include "support/waiting_camp.h"
#include "write_back_pane.h"

#include <QMenu>

#include <algorithm>

using namespace harness;

namespace {

constexpr int wanted = 20;

/// Opens the menu of the button that has the focus and chooses an entry by its beginning, with the arrow keys.
bool chooseFromMenu(Typist &typist, const QString &beginning)
{
    bool chosen = false;
    QTimer timer; // the menu may run an event loop of its own until something is chosen
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        timer.stop();
        for (int i = 0; i < menu->actions().size() && !chosen; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            chosen = menu->activeAction() && menu->activeAction()->text().startsWith(beginning);
        }
        QTest::keyClick(menu, chosen ? Qt::Key_Return : Qt::Key_Escape);
    });
    timer.start(10);
    typist.press(Qt::Key_Space);
    return QTest::qWaitFor([&] { return chosen && !QApplication::activePopupWidget(); });
}

/// Makes a camp of a repository in a window, with the import's own key, and makes an assistant of it whoever sits there.
Id<Camp> importCamp(shell::MainWindow &window, const QString &repository)
{
    QSignalSpy settled(&window, &shell::MainWindow::settled);
    window.startImport(repository);
    const auto campOf = [&window]() -> Id<Camp> {
        const auto camps = ask(window, [](storage::Reader &reader) { return insight::readCamps(reader); });
        return camps.empty() ? Id<Camp>() : camps.front().id;
    };
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty() && window.workspace(), 60000);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto press = [&window] { QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier); };
        QTRY_VERIFY_WITH_TIMEOUT((press(), campOf().isValid()), 60000);
    }();
    const Id<Camp> camp = campOf();
    auto joining = window.workspace()->edit({QStringLiteral("test")}, [camp](storage::Transaction &t) -> Result<void> {
        Person person{.name = QStringLiteral("Ye Zhou")};
        if (auto done = t.insert(person); !done)
            return done;
        const QString login = QStringLiteral("ye-zhou-desk");
        Account account{.person = person.id, .login = login, .folded = foldLogin(login)};
        if (auto done = t.insert(account); !done)
            return done;
        RoleHolding role{.camp = camp, .person = person.id, .role = Role::Assistant};
        return t.insert(role);
    });
    [&] {
        QTRY_VERIFY(joining.isFinished());
        QVERIFY(joining.result().has_value());
    }();
    window.setWho(QStringLiteral("ye-zhou-desk"));
    window.goTo(QString::fromLatin1(flotilla::ui::page::reports));
    settle(window);
    return camp;
}

/// What one change took out of a text and put in, and where.
struct Splice {
    qsizetype at = 0;
    QByteArray out;
    QByteArray in;
};

Splice spliceOf(const QByteArray &before, const QByteArray &after)
{
    const auto [a, b] = std::ranges::mismatch(before, after);
    const qsizetype start = a - before.begin();
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - start
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {start, before.sliced(start, before.size() - tail - start), after.sliced(start, after.size() - tail - start)};
}

/// The last line with something in it before a position.
QString lineAbove(const QByteArray &text, qsizetype position)
{
    QString last;
    for (const QByteArray &line : text.first(position).split('\n'))
        if (!line.trimmed().isEmpty())
            last = QString::fromUtf8(line).trimmed();
    return last;
}

} // namespace

/// A mentor's fortnight: twenty reports reviewed in the real window, with the keyboard alone.
class ReviewByKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twentyReports();
    void twentyPullRequests_data();
    void twentyPullRequests();
    void undoAfterHandingIn();

private:
    static QStringList writeTwenty(shell::MainWindow &window, Typist &typist);
    static void writeBack(shell::MainWindow &window, Typist &typist);
    static void checkBranch(const flotilla::test::WaitingCamp &camp, const flotilla::test::WaitingCamp::Pull &pull);
};

void ReviewByKeyboard::twentyReports()
{
    Ship ship;
    shell::MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    openSample(window);
    window.goTo(QString::fromLatin1(flotilla::ui::page::reports));
    settle(window);
    // An assistant enters what the mentors say, so that the whole camp's queue is theirs to work through.
    const Id<Camp> camp = shownCamp(window);
    const QString who = ask(window, [camp](storage::Reader &reader) -> Result<QString> {
        const auto people = insight::readPeople(reader, camp);
        if (!people)
            return std::unexpected(people.error());
        for (const insight::PersonLine &line : *people)
            for (const auto &part : line.parts)
                if (part.camp == camp && part.role == Role::Coordinator)
                    return line.person.login;
        return QString();
    });
    QVERIFY(!who.isEmpty());
    // Everything that was reviewed waits again, so that there is enough to do.
    auto emptied = window.workspace()->edit({QStringLiteral("test")}, [camp](storage::Transaction &t) -> Result<void> {
        auto reports = t.where<Report>("camp", camp);
        if (!reports)
            return std::unexpected(reports.error());
        for (Report &report : *reports) {
            report.reviewState = ReviewState::Placeholder;
            if (auto done = t.update(report); !done)
                return done;
        }
        return {};
    });
    QTRY_VERIFY_WITH_TIMEOUT(emptied.isFinished(), 20000);
    window.setWho(who);
    settle(window);
    const auto before = waitingReports(window, std::nullopt);
    QVERIFY(int(before.size()) > wanted);

    Typist typist(window);
    auto *view = window.findChild<ReportsView *>();
    QVERIFY(view);
    view->setFocus();
    typist.press(Qt::Key_R, Qt::ControlModifier); // the queue
    QTRY_VERIFY(view->isQueueShown());
    auto *queue = view->findChild<QueuePane *>();
    QVERIFY(queue->findChild<DropButton *>()->hasFocus()); // nothing waits for themselves: whose, then
    QVERIFY(chooseFromMenu(typist, QStringLiteral("For all mentors")));
    window.activateWindow(); // as a window manager does when a menu closes
    QVERIFY(QTest::qWaitForWindowActive(&window));
    settle(window);
    QVERIFY(!queue->mentor());
    typist.press(Qt::Key_F2);
    settle(window);
    QTRY_VERIFY(editor(window)->hasFocus());

    for (int i = 0; i < wanted; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<ReviewBox *>()->report(), before[size_t(i)].report,
                                  20000); // oldest first
        typist.type(QStringLiteral("Review %1: solid, 继续。").arg(i + 1));
        typist.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(editor(window)->hasFocus());
    }
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<ReviewBox *>()->report(), before[size_t(wanted)].report, 20000);
    settle(window);
    QVERIFY2(typist.keys() <= 2 * wanted, qPrintable(QString::number(typist.keys())));

    // Each is where it belongs, in the name of the report's own mentor, entered by who sat there.
    for (int i = 0; i < wanted; ++i) {
        const insight::QueueEntry &entry = before[size_t(i)];
        const auto found =
            ask(window, [report = entry.report](storage::Reader &reader) -> Result<std::pair<Review, QByteArray>> {
                const auto reviews = reader.where<Review>("report", report);
                if (!reviews)
                    return std::unexpected(reviews.error());
                for (const Review &review : *reviews)
                    if (review.origin == ReviewOrigin::Entered && review.visibility == Visibility::Public)
                        if (const auto text = reader.body(review.body))
                            return std::pair(review, *text);
                return fail(ErrorCode::NotFound);
            });
        QCOMPARE(QString::fromUtf8(found.second), QStringLiteral("Review %1: solid, 继续。").arg(i + 1));
        QCOMPARE(found.first.author, entry.mentors.front().id);
        QVERIFY(found.first.recorder.isValid());
        QVERIFY(found.first.recorder != found.first.author);
    }
    QCOMPARE(waitingReports(window, std::nullopt).size(), before.size() - wanted);
}

void ReviewByKeyboard::twentyPullRequests_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<qint64>("today"); // seconds
    QTest::newRow("the 6th camp") << QStringLiteral(FLOTILLA_SHARED_DATA "/camp-6th") << qint64(1'718'000'000);
    QTest::newRow("invented") << QString() << qint64(1'930'000'000 + 40 * 86400);
}

/// From a repository to reviews in its open pull requests: imported, reviewed, written back.
void ReviewByKeyboard::twentyPullRequests()
{
    QFETCH(const QString, folder);
    QFETCH(const qint64, today);
    if (!folder.isEmpty() && !QFileInfo::exists(folder))
        QSKIP("The real camps are not at hand; the row of invented people is the same");
    flotilla::test::WaitingCamp camp;
    QVERIFY(folder.isEmpty() ? camp.buildInvented(wanted)
                             : camp.buildReal(folder, QStringLiteral(FLOTILLA_SHARED_TOOLS "/make_history.py"), wanted));
    Ship ship;
    ship.clock = std::make_shared<FixedClock>(instantFromMsecs(today * 1000));
    shell::MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    QVERIFY(importCamp(window, camp.repository()).isValid());
    Typist typist(window);
    QStringList written = writeTwenty(window, typist);
    writeBack(window, typist);
    QVERIFY2(typist.keys() <= 2 * wanted, qPrintable(QString::number(typist.keys())));

    QStringList expected;
    for (const auto &pull : camp.pulls()) {
        expected.append(pull.branch);
        checkBranch(camp, pull);
    }
    written.sort();
    expected.sort();
    QCOMPARE(written, expected);
}

/// Reviews what waits in open pull requests, passing by what was merged; gives the branches.
QStringList ReviewByKeyboard::writeTwenty(shell::MainWindow &window, Typist &typist)
{
    QStringList written;
    [&] {
        auto *view = window.findChild<ReportsView *>();
        auto *box = window.findChild<ReviewBox *>();
        view->setFocus();
        typist.press(Qt::Key_J);
        settle(window);
        typist.press(Qt::Key_F2);
        QTRY_VERIFY(editor(window)->hasFocus());
        Id<Report> last;
        for (int seen = 0; written.size() < wanted && seen < 3 * wanted; ++seen) {
            QTRY_VERIFY_WITH_TIMEOUT(box->report().isValid() && box->report() != last, 20000);
            last = box->report();
            const Report report = ask(window, [last](storage::Reader &reader) { return reader.get(last); });
            if (report.place != ReportPlace::OpenPull) {
                typist.press(Qt::Key_Down, Qt::AltModifier);
                continue;
            }
            written.append(QStringLiteral("pull-") + report.pulls);
            typist.type(flotilla::test::WaitingCamp::review(written.last()));
            typist.press(Qt::Key_Return, Qt::ControlModifier);
        }
        settle(window);
    }();
    return written;
}

void ReviewByKeyboard::writeBack(shell::MainWindow &window, Typist &typist)
{
    typist.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *pane = window.findChild<WriteBackPane *>();
    QVERIFY(pane);
    const auto isReady = [pane] {
        const auto buttons = pane->findChildren<Button *>();
        return std::ranges::any_of(buttons, [](const Button *button) {
            return button->isEnabled() && button->text() == QStringLiteral("Write %1 reviews back").arg(wanted);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60000);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    const auto waiting = [&window, camp = shownCamp(window)] {
        return ask(window, [camp](storage::Reader &reader) { return interchange::readPendingWriteBacks(reader, camp); })
            .size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), size_t(0), 120000);
}

/// The review stands under the review's heading, once, in one commit on top; nothing else is another byte.
void ReviewByKeyboard::checkBranch(const flotilla::test::WaitingCamp &camp, const flotilla::test::WaitingCamp::Pull &pull)
{
    const QByteArray review = flotilla::test::WaitingCamp::review(pull.branch).toUtf8();
    QCOMPARE(camp.git({QStringLiteral("rev-parse"), pull.branch + u'^'}).trimmed(), pull.tip);
    QCOMPARE(QString::fromUtf8(camp.git({QStringLiteral("diff"), QStringLiteral("--name-only"),
                                         QString::fromLatin1(pull.tip), pull.branch}))
                 .trimmed(),
             pull.path);
    const QByteArray after = camp.git({QStringLiteral("cat-file"), QStringLiteral("blob"), pull.branch + u':' + pull.path});
    if (!pull.reviewed.isEmpty())
        QCOMPARE(after, pull.reviewed);
    QCOMPARE(after.count(review), 1);
    const Splice change = spliceOf(pull.handedIn, after);
    const qsizetype at = after.indexOf(review);
    QVERIFY2(change.at <= at && change.in.contains(review), change.in);
    QVERIFY2(lineAbove(after, at).startsWith(QStringLiteral("### 导师")), qPrintable(lineAbove(after, at)));
    // Beside the review only its heading may be new, and only a placeholder may be gone.
    const QByteArray rest = QByteArray(change.in).replace(review, QByteArray()).trimmed();
    QVERIFY2(rest.isEmpty() || QString::fromUtf8(rest) == lineAbove(after, at), rest);
    const auto gone = interchange::readReviewWords(QString::fromUtf8(change.out), ReadingRules::defaults());
    QVERIFY2(gone.state != ReviewState::Reviewed && change.out.size() < 64, change.out);
}

void ReviewByKeyboard::undoAfterHandingIn()
{
    Ship ship;
    shell::MainWindow window(ship.context());
    window.resize(1440, 900);
    window.show();
    openSample(window);
    window.goTo(QString::fromLatin1(flotilla::ui::page::reports));
    settle(window);
    const auto waiting = waitingReports(window, std::nullopt);
    QVERIFY(!waiting.empty());
    window.setWho(waiting.front().mentors.front().login);
    settle(window);
    const auto mine = waitingReports(window, waiting.front().mentors.front().id);
    Typist typist(window);
    window.findChild<ReportsView *>()->setFocus();
    typist.press(Qt::Key_R, Qt::ControlModifier);
    settle(window);
    typist.press(Qt::Key_F2);
    QTRY_VERIFY(editor(window)->hasFocus());
    typist.type(QStringLiteral("Solid."));
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    settle(window);
    QCOMPARE(waitingReports(window, waiting.front().mentors.front().id).size(), mine.size() - 1);
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    settle(window);
    QTRY_COMPARE(waitingReports(window, waiting.front().mentors.front().id).size(), mine.size());
}

QTEST_MAIN(ReviewByKeyboard)
#include "tst_review_by_keyboard.moc"
