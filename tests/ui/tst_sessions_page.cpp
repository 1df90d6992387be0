#include "attendance_form.h"
#include "calendar_form.h"
#include "desk_harness.h"
#include "insight/sessions.h"
#include "kit/choice_field.h"
#include "kit/conflict_view.h"
#include "kit/markdown_edit.h"
#include "kit/markdown_view.h"
#include "kit/places.h"
#include "kit/search_field.h"
#include "minutes_form.h"
#include "month_view.h"
#include "session_form.h"
#include "session_pane.h"
#include "sessions_model.h"
#include "sessions_view.h"
#include "speakers_pane.h"
#include "talk_form.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>

using namespace harness;
using namespace Qt::Literals::StringLiterals;

/// The Sessions page in the real window: what is planned there stands in the camp afterwards, or a sentence says why not.
class TestSessionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsFilterAndSort();
    void aSessionIsPlannedByKeyboard();
    void aSeriesIsUndoneAtOnce();
    void aTalkGetsItsPlace();
    void aThirdTalkAsksForAReason();
    void somebodysNewerChangeStandsBeside();
    void anotherFieldsChangeIsTakenOver();
    void aRemovedSessionComesBack();
    void whoHasNotSpokenIsShown();
    void attendanceIsTickedByKeyboard();
    void minutesAreWrittenWithPreview();
    void minutesOfTwoStandSideBySide();
    void theCalendarFileIsSaved();
    void theMonthShowsWhatTheListShows();
    void speakersGetTheirText();
    void anEmptyCampOffersASession();
    void switchesLanguageLive();

private:
    struct Desk {
        explicit Desk(Language speech = Language::English) : ship(Theme::Mode::Light, speech), window(ship.context())
        {
            window.resize(1440, 900);
            window.show();
            openSample(window);
            camp = shownCamp(window);
            window.goTo(QString::fromLatin1(page::sessions));
            settle(window);
        }
        insight::SessionsPage read()
        {
            return ask(window,
                       [id = camp](storage::Reader &reader) { return insight::readSessions(reader, id, sampleNow); });
        }
        /// The first tech-share session of the camp, or the one that is still to come.
        insight::SessionLine shared(bool coming)
        {
            for (const insight::SessionLine &line : read().sessions)
                if (line.session.kind == SessionKind::TechShare && (line.session.startsAt > sampleNow) == coming)
                    return line;
            qFatal("no such session");
        }
        void open(Id<Session> session)
        {
            window.goTo(QString::fromLatin1(page::sessions), place::session(session));
            settle(window);
        }
        template <class T>
        T *shown()
        {
            const auto all = window.findChildren<T *>();
            const auto found = std::ranges::find_if(all, [](const T *each) { return each->isVisible(); });
            return found == all.end() ? nullptr : *found;
        }
        template <class T>
        T *named(const QString &name)
        {
            const auto all = window.findChildren<T *>();
            const auto found = std::ranges::find_if(
                all, [&](const T *each) { return each->isVisible() && each->accessibleName() == name; });
            return found == all.end() ? nullptr : *found;
        }
        QAbstractButton *button(const QString &text)
        {
            const auto all = window.findChildren<QAbstractButton *>();
            const auto found = std::ranges::find_if(
                all, [&](const QAbstractButton *each) { return each->isVisible() && each->text() == text; });
            return found == all.end() ? nullptr : *found;
        }
        /// Chooses an entry of the menu of a button.
        void choose(QAbstractButton *of, const QString &text)
        {
            const auto *push = qobject_cast<QPushButton *>(of);
            QVERIFY(push && push->menu());
            const auto actions = push->menu()->actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            QVERIFY2(found != actions.end(), qPrintable(text));
            (*found)->trigger();
            settle(window);
        }
        bool says(const QString &text)
        {
            const auto all = window.findChildren<QLabel *>();
            return std::ranges::any_of(all,
                                       [&](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
        }
        void typeInto(QWidget *field, const QString &text)
        {
            auto *edit =
                qobject_cast<QLineEdit *>(field) ? qobject_cast<QLineEdit *>(field) : field->findChild<QLineEdit *>();
            edit->setFocus();
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            for (const QChar c : text)
                QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        void save()
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            settle(window);
        }
        void undo()
        {
            auto undone = window.workspace()->undo();
            QTRY_VERIFY(undone.isFinished());
            QVERIFY(undone.result());
            settle(window);
        }
        /// Signs up somebody from the keyboard, on the form that is open.
        insight::PersonLabel signUp(const QString &title, int which)
        {
            const insight::PersonLabel person = read().speakers.silent[std::size_t(which)];
            typeInto(named<ChoiceField>(u"Speaker"_s), person.name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            typeInto(named<QLineEdit>(u"Title"_s), title);
            return person;
        }

        Ship ship;
        shell::MainWindow window;
        Id<Camp> camp;
    };
};

void TestSessionsPage::rowsFilterAndSort()
{
    Desk desk;
    auto *table = desk.named<QTableView>(u"Sessions"_s);
    QVERIFY(table);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const insight::SessionsPage page = desk.read();
    QCOMPARE(table->model()->rowCount(), int(page.sessions.size()));
    for (int row = 1; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row - 1, SessionWhenColumn).data(SortRole).toLongLong()
                <= table->model()->index(row, SessionWhenColumn).data(SortRole).toLongLong());
    const insight::SessionLine line = desk.shared(false);
    auto *search = desk.named<SearchField>(u"Filter by title, talk or speaker"_s);
    search->setText(page.label(line.talks.front().speaker).name);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, SessionNameColumn).data(IdRole).toLongLong(), line.session.id.value());
    QCOMPARE(table->model()->index(0, SessionTalksColumn).data().toString(), u"2 of 2"_s);
    search->setText(u"zzzz"_s);
    QVERIFY(desk.says(u"No session matches"_s));
    desk.button(u"Show all sessions"_s)->click();
    QCOMPARE(table->model()->rowCount(), int(page.sessions.size()));
}

void TestSessionsPage::aSessionIsPlannedByKeyboard()
{
    Desk desk;
    desk.button(u"New session"_s)->click();
    QVERIFY(desk.shown<SessionForm>());
    QVERIFY(desk.named<QLineEdit>(u"Title"_s)->hasFocus());
    QCOMPARE(desk.named<QSpinBox>(u"Number"_s)->value(), 3); // the sample has two
    desk.named<QSpinBox>(u"Number"_s)->setValue(1);
    QVERIFY(desk.says(u"Another session of this kind has this number."_s));
    QVERIFY(!desk.button(u"Save"_s)->isEnabled());
    desk.named<QSpinBox>(u"Number"_s)->setValue(3);
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"Reading kernels"_s);
    desk.named<QDateTimeEdit>(u"Begins"_s)->setDateTime(QDateTime(QDate(2026, 12, 3), QTime(20, 15), Qt::UTC));
    desk.save();
    QVERIFY(desk.says(u"The session is planned."_s));
    QVERIFY(!desk.shown<SessionForm>());
    const insight::SessionsPage page = desk.read();
    const auto made =
        std::ranges::find(page.sessions, u"Reading kernels"_s, [](const auto &line) { return line.session.title; });
    QVERIFY(made != page.sessions.end());
    QCOMPARE(toIsoText(made->session.startsAt, page.zone), u"2026-12-03T20:15:00+08:00"_s); // on the camp's clocks
    QCOMPARE(desk.window.workspace()->undoLabel()->code, u"plan-session"_s);
    // It is the one that is shown, and is edited from there.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QVERIFY(desk.shown<SessionForm>());
    desk.named<QSpinBox>(u"Minutes"_s)->setValue(45);
    desk.save();
    QCOMPARE(desk.read().find(made->session.id)->session.minutes, 45);
    QCOMPARE(desk.read().find(made->session.id)->session.startsAt, made->session.startsAt);
}

void TestSessionsPage::aSeriesIsUndoneAtOnce()
{
    Desk desk;
    const auto before = desk.read().sessions.size();
    desk.button(u"New session"_s)->click();
    QVERIFY(!desk.named<QSpinBox>(u"Every so many days"_s));
    desk.named<QSpinBox>(u"Sessions"_s)->setValue(5);
    QVERIFY(desk.named<QSpinBox>(u"Every so many days"_s));
    QVERIFY(desk.says(u"5 sessions, the last on"_s));
    desk.save();
    QVERIFY(desk.says(u"5 sessions are planned."_s));
    QCOMPARE(desk.read().sessions.size(), before + 5);
    desk.undo();
    QCOMPARE(desk.read().sessions.size(), before);
}

void TestSessionsPage::aTalkGetsItsPlace()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(true);
    desk.open(line.session.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(desk.shown<TalkForm>());
    QVERIFY(desk.says(u"Say who speaks."_s));
    const insight::PersonLabel person = desk.signUp(u"Sparse tensors"_s, 0);
    QVERIFY(desk.named<ChoiceField>(u"Project"_s)->chosen() != 0); // what they work on
    desk.save();
    QVERIFY(desk.says(u"The talk is signed up."_s));
    const auto talks = desk.read().find(line.session.id)->talks;
    QCOMPARE(talks.size(), line.talks.size() + 1);
    QCOMPARE(talks.back().speaker, person.id);
    QCOMPARE(talks.back().state, TalkState::Proposed);
    desk.choose(desk.named<QPushButton>(u"Change the talk of %1"_s.arg(person.name)), u"Approve"_s);
    QVERIFY(desk.says(u"The talk has its place."_s));
    QCOMPARE(desk.read().find(line.session.id)->talks.back().state, TalkState::Approved);
    QCOMPARE(desk.window.workspace()->undoLabel()->code, u"approve-talk"_s);
    desk.choose(desk.named<QPushButton>(u"Change the talk of %1"_s.arg(person.name)), u"Earlier"_s);
    QCOMPARE(desk.read().find(line.session.id)->talks.front().speaker, person.id);
}

void TestSessionsPage::aThirdTalkAsksForAReason()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(false); // both places are taken
    desk.open(line.session.id);
    desk.button(u"Sign up a talk"_s)->click();
    const insight::PersonLabel person = desk.signUp(u"One more"_s, 0);
    desk.save(); // signing up needs no reason
    desk.choose(desk.named<QPushButton>(u"Change the talk of %1"_s.arg(person.name)), u"Approve"_s);
    QVERIFY(desk.shown<TalkForm>());
    QCOMPARE(desk.window.focusWidget(), desk.named<QLineEdit>(u"Reason"_s));
    QVERIFY(desk.says(u"The session has 2 places, and all are taken."_s));
    QVERIFY(!desk.button(u"Save"_s)->isEnabled());
    desk.typeInto(desk.named<QLineEdit>(u"Reason"_s), u"the last one was cancelled"_s);
    desk.button(u"Save"_s)->click();
    settle(desk.window);
    QCOMPARE(desk.read().find(line.session.id)->talks.back().state, TalkState::Approved);
    QCOMPARE(desk.window.workspace()->undoLabel()->reason, u"the last one was cancelled"_s);
}

void TestSessionsPage::somebodysNewerChangeStandsBeside()
{
    Desk desk;
    const Id<Session> id = desk.shared(true).session.id;
    desk.open(id);
    desk.button(u"Edit"_s)->click();
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"Mine"_s);
    auto theirs = desk.window.workspace()->edit({.code = u"edit-session"_s, .who = u"ada"_s},
                                                [id](storage::Transaction &t) -> Result<void> {
                                                    auto session = t.get(id);
                                                    session->title = u"Theirs"_s;
                                                    session->minutes = 33;
                                                    return t.update(*session);
                                                });
    QTRY_VERIFY(theirs.isFinished());
    settle(desk.window);
    QVERIFY(desk.shown<SessionForm>()); // what is being written stays
    desk.save();
    auto *conflict = desk.shown<ConflictView>();
    QVERIFY(conflict);
    QCOMPARE(conflict->values(), QStringList{u"Mine"_s});
    Q_EMIT conflict->resolved({u"Both of us"_s});
    settle(desk.window);
    const Session kept = desk.read().find(id)->session;
    QCOMPARE(kept.title, u"Both of us"_s);
    QCOMPARE(kept.minutes, 33); // what I did not touch stays theirs
}

void TestSessionsPage::anotherFieldsChangeIsTakenOver()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(true);
    const Talk talk = line.talks.front();
    desk.open(line.session.id);
    desk.shown<SessionPane>()->editTalk(talk.id, talk.state);
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"A better title"_s);
    auto theirs = desk.window.workspace()->edit({.code = u"edit-talk"_s, .who = u"ada"_s},
                                                [talk](storage::Transaction &t) -> Result<void> {
                                                    auto stored = t.get(talk.id);
                                                    stored->materials = u"https://example.org/slides"_s;
                                                    return t.update(*stored);
                                                });
    QTRY_VERIFY(theirs.isFinished());
    settle(desk.window);
    desk.save();
    QVERIFY(!desk.shown<ConflictView>());
    const Talk kept = desk.read().find(line.session.id)->talks.front();
    QCOMPARE(kept.title, u"A better title"_s);
    QCOMPARE(kept.materials, u"https://example.org/slides"_s);
}

void TestSessionsPage::aRemovedSessionComesBack()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(false);
    desk.open(line.session.id);
    desk.choose(desk.button(u"More"_s), u"Remove the session"_s);
    QVERIFY(!desk.read().find(line.session.id));
    desk.undo();
    const insight::SessionsPage page = desk.read();
    QVERIFY(page.find(line.session.id));
    QCOMPARE(page.find(line.session.id)->talks.size(), line.talks.size());
    QCOMPARE(page.find(line.session.id)->present, line.present);
}

void TestSessionsPage::whoHasNotSpokenIsShown()
{
    Desk desk;
    const insight::SessionsPage page = desk.read();
    desk.button(u"Speakers"_s)->click();
    settle(desk.window);
    QVERIFY(desk.says(u"%1 not yet"_s.arg(page.speakers.silent.size())));
    QVERIFY(desk.says(page.speakers.silent.front().name));
    desk.button(u"Copy a call for talks"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'@' + page.speakers.silent.front().login));
    desk.button(u"Copy the talk list"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(desk.shared(false).talks.front().title.left(4)));
    auto *pane = desk.shown<SpeakersPane>();
    QSignalSpy asked(pane, &SpeakersPane::placeRequested);
    const auto labels = pane->findChildren<QLabel *>();
    const auto silent = std::ranges::find(labels, u"Not yet"_s, &QWidget::accessibleName);
    QVERIFY(silent != labels.end());
    Q_EMIT(*silent)->linkActivated(place::person(page.speakers.silent.front().id));
    QCOMPARE(asked.size(), 1);
}

void TestSessionsPage::attendanceIsTickedByKeyboard()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(true);
    QVERIFY(line.present.isEmpty());
    desk.open(line.session.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.shown<AttendanceForm>());
    auto *search = desk.named<SearchField>(u"Who was there? Name or GitHub ID"_s);
    QVERIFY(search && search->hasFocus());
    const auto &silent = desk.read().speakers.silent;
    for (std::size_t i = 0; i < 3; ++i) {
        desk.typeInto(search, silent[i].login);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(search->text().isEmpty()); // ready for the next
    }
    settle(desk.window);
    const QSet<Id<Person>> three{silent[0].id, silent[1].id, silent[2].id};
    QCOMPARE(desk.read().find(line.session.id)->present, three);
    QVERIFY(desk.says(u"3 of"_s));
    // Somebody else ticks at the same time: both stay.
    auto theirs = desk.window.workspace()->edit({.code = u"attendance"_s, .who = u"ada"_s},
                                                [id = line.session.id, other = silent[4].id](storage::Transaction &t) {
                                                    return workspace::setPresent(t, id, {other}, true);
                                                });
    QTRY_VERIFY(theirs.isFinished());
    settle(desk.window);
    QVERIFY(desk.says(u"4 of"_s));
    // In the list the space bar takes a tick away.
    desk.typeInto(search, silent[0].login);
    QTest::keyClick(search, Qt::Key_Down);
    auto *list = desk.named<QListWidget>(u"People"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    settle(desk.window);
    QVERIFY(!desk.read().find(line.session.id)->present.contains(silent[0].id));
    desk.button(u"Done"_s)->click();
    QVERIFY(!desk.shown<AttendanceForm>());
    QVERIFY(desk.says(u"3 people were there"_s));
    desk.undo();
    QCOMPARE(desk.read().find(line.session.id)->present.size(), 4);
}

void TestSessionsPage::minutesAreWrittenWithPreview()
{
    Desk desk;
    const Id<Session> id = desk.shared(false).session.id;
    desk.open(id);
    QVERIFY(desk.says(u"Nobody wrote minutes yet."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *edit = desk.shown<MarkdownEdit>();
    QVERIFY(edit && edit->hasFocus());
    edit->setPlainText(u"# Decided\n\n- **two** talks"_s);
    desk.button(u"Preview"_s)->click();
    QVERIFY(desk.named<MarkdownView>(u"Preview of the minutes"_s)->toPlainText().contains(u"two talks"_s));
    desk.button(u"Preview"_s)->click();
    desk.save();
    QVERIFY(!desk.shown<MinutesForm>());
    const auto stored = ask(desk.window, [id](storage::Reader &reader) { return insight::readMinutes(reader, id); });
    QCOMPARE(stored, u"# Decided\n\n- **two** talks"_s);
    QVERIFY(desk.named<MarkdownView>(u"Minutes"_s)->toPlainText().contains(u"two talks"_s));
    QCOMPARE(desk.window.workspace()->undoLabel()->code, u"session-minutes"_s);
}

void TestSessionsPage::minutesOfTwoStandSideBySide()
{
    Desk desk;
    const Id<Session> id = desk.shared(false).session.id;
    desk.open(id);
    desk.shown<SessionPane>()->writeMinutes();
    desk.shown<MarkdownEdit>()->setPlainText(u"Mine"_s);
    // Another field of the session is no conflict of the minutes.
    const auto change = [&](auto fn) {
        auto theirs = desk.window.workspace()->edit({.code = u"session-minutes"_s, .who = u"ada"_s}, fn);
        QTRY_VERIFY(theirs.isFinished());
        settle(desk.window);
    };
    change([id](storage::Transaction &t) -> Result<void> {
        auto session = t.get(id);
        session->minutes = 77;
        return t.update(*session);
    });
    desk.save();
    QVERIFY(!desk.shown<MinutesForm>());
    QCOMPARE(desk.read().find(id)->session.minutes, 77);
    desk.shown<SessionPane>()->writeMinutes();
    desk.shown<MarkdownEdit>()->setPlainText(u"Mine again"_s);
    change([id](storage::Transaction &t) { return workspace::keepMinutes(t, *t.get(id), u"Theirs"_s); });
    desk.save();
    auto *conflict = desk.shown<ConflictView>();
    QVERIFY(conflict);
    QCOMPARE(conflict->values(), QStringList{u"Mine again"_s});
    Q_EMIT conflict->resolved({u"Theirs and mine"_s});
    settle(desk.window);
    const auto stored = ask(desk.window, [id](storage::Reader &reader) { return insight::readMinutes(reader, id); });
    QCOMPARE(stored, u"Theirs and mine"_s);
}

void TestSessionsPage::theCalendarFileIsSaved()
{
    Desk desk;
    const QTemporaryDir folder;
    desk.ship.dialogs.file = folder.filePath(u"camp.ics"_s);
    desk.button(u"Calendar file…"_s)->click();
    desk.button(u"Save as a file…"_s)->click();
    QTRY_VERIFY(desk.says(u"23 entries are in"_s));
    QFile file(desk.ship.dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VEVENT"), 23);
    file.close();
    auto *person = desk.named<ChoiceField>({});
    QVERIFY(person);
    desk.typeInto(person, desk.read().speakers.spoken.front().login);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.button(u"Save as a file…"_s)->click();
    QTRY_VERIFY(!desk.says(u"23 entries"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count("BEGIN:VEVENT") < 23);
    desk.button(u"Close"_s)->click();
    QVERIFY(!desk.shown<CalendarForm>());
}

void TestSessionsPage::theMonthShowsWhatTheListShows()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(true);
    const insight::SessionsPage page = desk.read();
    const QDate day = toDateTime(line.session.startsAt, page.zone).date();
    desk.button(u"Month"_s)->click();
    settle(desk.window);
    auto *month = desk.shown<MonthView>();
    QVERIFY(month);
    QCOMPARE(month->selectedDate(), page.today());
    QVERIFY(namelessControls(desk.window).isEmpty());
    // From the keyboard: to the day, and Enter opens what is there.
    auto *days = month->findChild<QAbstractItemView *>();
    QVERIFY(days);
    days->setFocus();
    for (QDate at = page.today(); at < day; at = at.addDays(1))
        QTest::keyClick(days, Qt::Key_Right);
    QCOMPARE(month->selectedDate(), day);
    QTest::keyClick(days, Qt::Key_Return);
    settle(desk.window);
    QCOMPARE(desk.shown<SessionsView>()->current(), line.session.id);
    QVERIFY(desk.button(u"Sign up a talk"_s));
    // A day without a session offers a new one there.
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    settle(desk.window);
    QVERIFY(desk.shown<SessionForm>());
    QCOMPARE(desk.named<QDateTimeEdit>(u"Begins"_s)->date(), day.addDays(1));
    desk.button(u"Cancel"_s)->click();
    desk.button(u"List"_s)->click();
    QVERIFY(!desk.shown<MonthView>());
    QVERIFY(desk.named<QTableView>(u"Sessions"_s));
}

void TestSessionsPage::speakersGetTheirText()
{
    Desk desk;
    const insight::SessionLine line = desk.shared(true);
    desk.open(line.session.id);
    desk.choose(desk.button(u"More"_s), u"Copy the text for the speakers"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u'@' + desk.read().label(line.talks.front().speaker).login));
    QVERIFY(text.contains(line.talks.front().title));
}

void TestSessionsPage::anEmptyCampOffersASession()
{
    Desk desk;
    auto emptied = desk.window.workspace()->edit({.code = u"remove-session"_s}, [](storage::Transaction &t) -> Result<void> {
        const auto sessions = t.all<Session>();
        for (const Session &each : *sessions)
            if (auto done = workspace::removeSession(t, each); !done)
                return done;
        return {};
    });
    QTRY_VERIFY(emptied.isFinished());
    settle(desk.window);
    QVERIFY(desk.says(u"No sessions yet"_s));
    desk.button(u"New session"_s)->click();
    QVERIFY(desk.shown<SessionForm>());
    desk.save();
    QCOMPARE(desk.read().sessions.size(), 1U);
}

void TestSessionsPage::switchesLanguageLive()
{
    Desk desk(Language::Chinese);
    QVERIFY(desk.says(u"活动"_s));
    desk.open(desk.shared(false).session.id);
    QVERIFY(desk.button(u"报名分享"_s));
    QVERIFY(desk.says(u"共 2 个名额，已占 2 个"_s));
    QVERIFY(namelessControls(desk.window).isEmpty());
    desk.ship.dress.language.set(Language::English);
    settle(desk.window);
    QVERIFY(desk.button(u"Sign up a talk"_s));
}

QTEST_MAIN(TestSessionsPage)
#include "tst_sessions_page.moc"
