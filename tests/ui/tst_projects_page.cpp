#include "desk_harness.h"

#include "domain/enum_names.h"
#include "insight/projects.h"
#include "kit/choice_field.h"
#include "kit/conflict_view.h"
#include "kit/drop_button.h"
#include "kit/filter_chip.h"
#include "kit/places.h"
#include "kit/search_field.h"
#include "pairing_form.h"
#include "project_form.h"
#include "project_pane.h"
#include "projects_model.h"
#include "projects_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QMenu>
#include <QSpinBox>

using namespace harness;
using namespace Qt::Literals::StringLiterals;

/// The Projects page in the real window: what is typed there stands in the camp afterwards, or a sentence says why not.
class TestProjectsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsFilterAndSort();
    void aProjectIsEditedByKeyboard();
    void badInputIsSaidAtThePlace();
    void somebodysNewerChangeStandsBeside();
    void aMenteeIsLockedWithAReason();
    void onlyACoordinatorAllowsAConflict();
    void withdrawingShowsWhatMoves();
    void aMentorIsAddedFromTheMenu();
    void escapeLeavesItAsItWas();
    void anEmptyCampOffersAProject();
    void switchesLanguageLive();

private:
    struct Desk {
        explicit Desk(Language speech = Language::English) : ship(Theme::Mode::Light, speech), window(ship.context())
        {
            window.resize(1440, 900);
            window.show();
            openSample(window);
            camp = shownCamp(window);
            const auto coordinators = ask(window, [](storage::Reader &reader) -> Result<QString> {
                const auto holdings = reader.where<RoleHolding>("role", Role::Coordinator);
                const auto person = reader.get(holdings->front().person);
                return person->name;
            });
            window.setWho(coordinators);
            window.goTo(QString::fromLatin1(page::projects));
            settle(window);
        }
        insight::ProjectsPage read()
        {
            return ask(window,
                       [id = camp](storage::Reader &reader) { return insight::readProjects(reader, id, sampleNow); });
        }
        /// Goes to a project and waits for it.
        void open(Id<Project> project)
        {
            window.goTo(QString::fromLatin1(page::projects), place::project(project));
            settle(window);
        }
        template <class T>
        T *shown()
        {
            const auto all = window.findChildren<T *>();
            const auto found = std::ranges::find_if(all, [](const T *each) { return each->isVisible(); });
            return found == all.end() ? nullptr : *found;
        }
        /// The visible widget with an accessible name.
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
        /// Somebody who has no pairing in the camp and mentors nobody.
        insight::PersonLabel somebodyFree()
        {
            const insight::ProjectsPage page = read();
            for (const insight::PersonLine &line : page.people) {
                bool busy = line.person.name.isEmpty();
                for (const insight::ProjectLine &project : page.projects) {
                    for (const insight::ProjectPairing &each : project.pairings)
                        busy = busy || page.label(each.pairing.mentee).id == line.person.id;
                    for (const ProjectMentor &each : project.mentors)
                        busy = busy || page.label(each.person).id == line.person.id;
                }
                if (!busy && line.person.name != window.workspace()->who())
                    return line.person;
            }
            qFatal("everybody is busy");
        }
        insight::ProjectLine full()
        {
            const insight::ProjectsPage page = read();
            for (const insight::ProjectLine &line : page.projects)
                if (line.taken > 0 && line.taken >= line.project.slots && line.project.state == ProjectState::Active)
                    return line;
            qFatal("no project is full");
        }
        insight::ProjectLine running()
        {
            const insight::ProjectsPage page = read();
            for (const insight::ProjectLine &line : page.projects)
                if (!line.pairings.empty() && line.pairings.front().pairing.state == PairingState::Live)
                    return line;
            qFatal("no project runs");
        }

        Ship ship;
        shell::MainWindow window;
        Id<Camp> camp;
    };
};

void TestProjectsPage::rowsFilterAndSort()
{
    Desk desk;
    const auto *view = desk.shown<ProjectsView>();
    QVERIFY(view);
    auto *table = desk.named<QTableView>(u"Projects"_s);
    QVERIFY(table);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const insight::ProjectsPage page = desk.read();
    QCOMPARE(table->model()->rowCount(), int(page.projects.size()));
    const insight::ProjectLine line = desk.running();
    const QString mentee = page.label(line.pairings.front().pairing.mentee).name;
    desk.named<SearchField>(u"Filter by title, number or person"_s)->setText(mentee);
    QVERIFY(table->model()->rowCount() >= 1);
    QVERIFY(table->model()->rowCount() < int(page.projects.size()));
    QCOMPARE(table->model()->index(0, ProjectTitleColumn).data(IdRole).toLongLong(), line.project.id.value());
    desk.named<SearchField>(u"Filter by title, number or person"_s)->setText(u"zzzz"_s);
    QVERIFY(desk.says(u"No project matches"_s));
    desk.button(u"Show all projects"_s)->click();
    QCOMPARE(table->model()->rowCount(), int(page.projects.size()));
    view->findChild<FilterChip *>()->setChecked(true);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row, ProjectPlacesColumn).data(SortRole).toInt() > 0);
}

void TestProjectsPage::aProjectIsEditedByKeyboard()
{
    Desk desk;
    const insight::ProjectLine line = desk.running();
    desk.open(line.project.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto *form = desk.shown<ProjectForm>();
    QVERIFY(form);
    QVERIFY(desk.named<QLineEdit>(u"Title"_s)->hasFocus());
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"A better scheduler"_s);
    desk.named<QSpinBox>(u"Places"_s)->setValue(7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle(desk.window);
    const Project kept = desk.read().find(line.project.id)->project;
    QCOMPARE(kept.title, u"A better scheduler"_s);
    QCOMPARE(kept.slots, 7);
    QVERIFY(desk.says(u"The project is saved."_s));
    QVERIFY(!desk.shown<ProjectForm>());
    QCOMPARE(desk.window.workspace()->undoLabel()->code, u"edit-project"_s);
    auto undone = desk.window.workspace()->undo();
    QTRY_VERIFY(undone.isFinished());
    settle(desk.window);
    QCOMPARE(desk.read().find(line.project.id)->project.title, line.project.title);
}

void TestProjectsPage::badInputIsSaidAtThePlace()
{
    Desk desk;
    desk.button(u"New project"_s)->click();
    settle(desk.window);
    QVERIFY(desk.says(u"A project needs a title."_s));
    QVERIFY(!desk.button(u"Save"_s)->isEnabled());
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"Sparse tensors"_s);
    QVERIFY(desk.button(u"Save"_s)->isEnabled());
    desk.typeInto(desk.named<QLineEdit>(u"Address"_s), u"not an address"_s);
    QVERIFY(desk.says(u"The address is no web address"_s));
    desk.typeInto(desk.named<QLineEdit>(u"Address"_s), u""_s);
    const Project taken = desk.read().projects.front().project;
    desk.typeInto(desk.named<QLineEdit>(u"Track"_s), taken.track);
    desk.named<QSpinBox>(u"Number"_s)->setValue(taken.number);
    QVERIFY(desk.says(u"Another project of this track has this number."_s));
    desk.named<QSpinBox>(u"Number"_s)->setValue(900);
    desk.button(u"Add a mentor"_s)->click();
    QVERIFY(desk.says(u"Say who the mentor is, or remove the line."_s));
    auto *mentor = desk.shown<ProjectForm>()->findChildren<ChoiceField *>().last();
    const insight::PersonLabel person = desk.somebodyFree();
    desk.typeInto(mentor, person.name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(mentor->chosen(), person.id.value());
    desk.button(u"Save"_s)->click();
    settle(desk.window);
    const auto projects = desk.read().projects;
    const auto made = std::ranges::find(projects, 900, [](const auto &line) { return line.project.number; });
    QVERIFY(made != projects.end());
    QCOMPARE(made->project.state, ProjectState::Draft);
    QCOMPARE(made->mentors.front().person, person.id);
}

void TestProjectsPage::somebodysNewerChangeStandsBeside()
{
    Desk desk;
    const insight::ProjectLine line = desk.running();
    desk.open(line.project.id);
    desk.button(u"Edit"_s)->click();
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"Mine"_s);
    auto theirs = desk.window.workspace()->edit({.code = u"edit-project"_s, .who = u"ada"_s},
                                                [id = line.project.id](storage::Transaction &t) -> Result<void> {
                                                    auto project = t.get(id);
                                                    project->title = u"Theirs"_s;
                                                    project->slots = 9;
                                                    return t.update(*project);
                                                });
    QTRY_VERIFY(theirs.isFinished());
    settle(desk.window);
    QVERIFY(desk.shown<ProjectForm>()); // what is being written stays
    desk.button(u"Save"_s)->click();
    settle(desk.window);
    auto *conflict = desk.shown<ConflictView>();
    QVERIFY(conflict);
    QCOMPARE(conflict->values(), QStringList{u"Mine"_s});
    Q_EMIT conflict->resolved({u"Both of us"_s});
    settle(desk.window);
    const Project kept = desk.read().find(line.project.id)->project;
    QCOMPARE(kept.title, u"Both of us"_s);
    QCOMPARE(kept.slots, 9); // what I did not touch stays theirs
}

void TestProjectsPage::aMenteeIsLockedWithAReason()
{
    Desk desk;
    const insight::ProjectLine line = desk.full();
    desk.open(line.project.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    auto *form = desk.shown<PairingForm>();
    QVERIFY(form);
    QVERIFY(desk.says(u"Say who the mentee is."_s));
    const insight::PersonLabel person = desk.somebodyFree();
    auto *mentee = desk.named<ChoiceField>(u"Mentee"_s);
    desk.typeInto(mentee, person.name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(mentee->chosen(), person.id.value());
    QVERIFY(desk.says(u"All places of the project are taken"_s));
    QVERIFY(desk.says(u"It can be allowed with a reason."_s));
    QVERIFY(!desk.button(u"Lock a mentee"_s)->isEnabled());
    desk.typeInto(desk.named<QLineEdit>(u"Reason"_s), u"one more was agreed"_s);
    // Other conflicts (the mentor's load) are allowed by the same reason.
    QVERIFY2(desk.button(u"Lock a mentee"_s)->isEnabled(), qPrintable(form->choice().reason));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle(desk.window);
    QVERIFY(desk.says(u"The mentee is locked."_s));
    const insight::ProjectLine after = *desk.read().find(line.project.id);
    QCOMPARE(after.taken, line.taken + 1);
    const auto made = std::ranges::find(after.pairings, person.id, [](const auto &each) { return each.pairing.mentee; });
    QVERIFY(made != after.pairings.end());
    QCOMPARE(made->pairing.reason, u"one more was agreed"_s);
    QVERIFY(desk.says(u"“one more was agreed”"_s));
}

void TestProjectsPage::onlyACoordinatorAllowsAConflict()
{
    Desk desk;
    const insight::ProjectLine line = desk.full();
    const insight::PersonLabel mentor = desk.read().label(line.mentors.front().person);
    desk.window.setWho(mentor.name);
    desk.open(line.project.id);
    desk.button(u"Lock a mentee"_s)->click();
    auto *mentee = desk.named<ChoiceField>(u"Mentee"_s);
    desk.typeInto(mentee, desk.somebodyFree().name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.typeInto(desk.named<QLineEdit>(u"Reason"_s), u"because"_s);
    QVERIFY(desk.says(u"Only a coordinator of the camp can allow this."_s));
    QVERIFY(!desk.button(u"Lock a mentee"_s)->isEnabled());
}

void TestProjectsPage::withdrawingShowsWhatMoves()
{
    Desk desk;
    const insight::ProjectLine line = desk.running();
    desk.open(line.project.id);
    auto *pane = desk.shown<ProjectPane>();
    pane->askStep(PairingStep::Withdraw, desk.read(), line.pairings.front().pairing.id);
    QVERIFY(desk.says(u"stay where they are."_s));
    QVERIFY(desk.says(u"not owed any more"_s));
    QVERIFY(desk.says(u"Give a reason."_s));
    desk.typeInto(desk.named<QLineEdit>(u"Reason"_s), u"exams"_s);
    desk.button(u"Withdraw"_s)->click();
    settle(desk.window);
    QVERIFY(desk.says(u"The withdrawal is recorded."_s));
    const auto pairings = desk.read().find(line.project.id)->pairings;
    const auto after =
        std::ranges::find(pairings, line.pairings.front().pairing.id, [](const auto &each) { return each.pairing.id; });
    QCOMPARE(after->pairing.state, PairingState::Withdrawn);
}

void TestProjectsPage::aMentorIsAddedFromTheMenu()
{
    Desk desk;
    const insight::ProjectLine line = desk.running();
    desk.open(line.project.id);
    auto *change = qobject_cast<QPushButton *>(desk.button(u"Change…"_s));
    QVERIFY(change && change->menu());
    const auto actions = change->menu()->actions();
    const auto add = std::ranges::find(actions, u"Add a mentor…"_s, &QAction::text);
    QVERIFY(add != actions.end());
    (*add)->trigger();
    const insight::PersonLabel person = desk.somebodyFree();
    desk.typeInto(desk.named<ChoiceField>(u"Mentor"_s), person.login.isEmpty() ? person.name : person.login);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.button(u"Add a mentor"_s)->click();
    settle(desk.window);
    QVERIFY(desk.says(u"The mentor is added."_s));
    bool found = false;
    for (const insight::ProjectPairing &each : desk.read().find(line.project.id)->pairings)
        for (const PairingMentor &mentor : each.mentors)
            found = found || mentor.mentor == person.id;
    QVERIFY(found);
}

void TestProjectsPage::escapeLeavesItAsItWas()
{
    Desk desk;
    const insight::ProjectLine line = desk.running();
    desk.open(line.project.id);
    desk.button(u"Edit"_s)->click();
    desk.typeInto(desk.named<QLineEdit>(u"Title"_s), u"Never mind"_s);
    desk.named<QTableView>(u"Projects"_s)->selectRow(0); // looking elsewhere loses nothing
    desk.named<QTableView>(u"Projects"_s)->selectRow(1);
    QVERIFY(desk.shown<ProjectForm>());
    desk.named<QLineEdit>(u"Title"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle(desk.window);
    QVERIFY(!desk.shown<ProjectForm>());
    QCOMPARE(desk.read().find(line.project.id)->project.title, line.project.title);
    QVERIFY(!desk.window.workspace()->undoLabel() || desk.window.workspace()->undoLabel()->code != u"edit-project"_s);
}

void TestProjectsPage::anEmptyCampOffersAProject()
{
    Dress dress;
    ProjectsView view(dress.theme, dress.language);
    view.resize(1200, 800);
    view.show();
    insight::ProjectsPage page;
    page.camp.id = Id<Camp>(1);
    page.today = QDate(2026, 5, 27);
    view.setRights({.readOnly = false, .me = Id<Person>(1), .mayAllow = true});
    view.showPage(page);
    const auto buttons = view.findChildren<QAbstractButton *>();
    const auto offered = std::ranges::find_if(
        buttons, [](const QAbstractButton *each) { return each->isVisible() && each->text() == u"New project"_s; });
    QVERIFY(offered != buttons.end());
    (*offered)->click();
    QVERIFY(view.findChild<ProjectForm *>()->isVisible());
    QCOMPARE(view.findChild<ProjectForm *>()->edited().project.number, 1);
    view.showNoCamp();
    QVERIFY(!view.findChild<ProjectForm *>()->isVisible());
}

void TestProjectsPage::switchesLanguageLive()
{
    Desk desk;
    desk.open(desk.running().project.id);
    desk.button(u"Edit"_s)->click();
    desk.ship.dress.language.set(Language::Chinese);
    settle(desk.window);
    QVERIFY(desk.button(u"保存"_s));
    QVERIFY(desk.named<QLineEdit>(u"标题"_s));
    QVERIFY(namelessControls(desk.window).isEmpty());
}

QTEST_MAIN(TestProjectsPage)
#include "tst_projects_page.moc"
