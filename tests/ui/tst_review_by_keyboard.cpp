#include "desk_harness.h"

#include "kit/drop_button.h"
#include "kit/places.h"
#include "reports_view.h"

#include <QMenu>

using namespace harness;

namespace {

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

} // namespace

/// A mentor's fortnight: twenty reports reviewed in the real window, with the keyboard alone.
class ReviewByKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twentyReports();
    void undoAfterHandingIn();
};

void ReviewByKeyboard::twentyReports()
{
    constexpr int wanted = 20;
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
