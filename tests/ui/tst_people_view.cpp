#include "ui/invented_people.h"

#include "erase_line.h"
#include "kit/choice_field.h"
#include "kit/conflict_view.h"
#include "kit/drop_button.h"
#include "kit/filter_chip.h"
#include "kit/flotilla_style.h"
#include "kit/inline_message.h"
#include "kit/run_line.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "merge_line.h"
#include "people_model.h"
#include "people_view.h"
#include "period_strip.h"
#include "person_form.h"
#include "person_pane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

/// The People page: the list as it sorts and filters, and a person's page.
class TestPeopleView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sortsBySound();
    void aProblemStaysInAnotherLanguage();
    void filtersByNameSoundAndLogin_data();
    void filtersByNameSoundAndLogin();
    void rowsSayRolesProjectsAndCamps();
    void aCampAloneCountsItsOwnRoles();
    void refreshKeepsTheChosenPerson();
    void somebodyOutsideTheCampIsLookedForInAll();
    void stripOpensReports();
    void narrowPageShowsOneAtATime();
    void erasingNeedsTheNameTyped();
    void erasingIsOfferedToWhoMay();
    void whoMayBeThereTwiceIsProposed();
    void twoAreMergedAfterSeeingWhatMoves();
    void aPersonIsEditedByKeyboard();
    void somebodyIsAdded();
    void bothVersionsStandSideBySide();
    void switchesLanguageLive();
    void screens_data();
    void screens();

private:
    struct Window {
        explicit Window(Theme &theme, const UiLanguage &language, int mentees = 23) : view(theme, language)
        {
            QObject::connect(&view, &PeopleView::personWanted, &view,
                             [this](Id<Person> person) { view.showPerson(person, invented::personPage(person), {}); });
            view.setCamp(Id<Camp>(1));
            view.resize(1296, 852);
            view.show();
            view.showPeople(invented::people(mentees));
        }
        TableView &table() { return *view.findChild<TableView *>(); }
        QStringList names()
        {
            QStringList names;
            for (int row = 0; row < table().model()->rowCount(); ++row)
                names.append(table().model()->index(row, 0).data().toString());
            return names;
        }

        PeopleView view;
    };

    /// Two people of the invented camp as if their GitHub IDs were nearly the same.
    static insight::LikelyPeople twins(Id<Person> one, Id<Person> other)
    {
        insight::LikelyPeople pair{.why = Likeness::LoginsAlmostEqual};
        for (const insight::PersonLine &line : invented::people()) {
            if (line.person.id == one)
                pair.one = line.person;
            if (line.person.id == other)
                pair.other = line.person;
        }
        return pair;
    }

    Theme m_theme{Theme::Mode::Light};
    UiLanguage m_language;
};

void TestPeopleView::initTestCase()
{
    dress(*qApp, m_theme);
    m_language.set(Language::English);
}

void TestPeopleView::aProblemStaysInAnotherLanguage()
{
    Window window(m_theme, m_language);
    window.view.showProblem(u"The disk is gone."_s);
    window.view.retranslate();
    const auto labels = window.view.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"The disk is gone."_s; }));
    window.view.showPeople({});
    QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) { return label->text() == u"The disk is gone."_s; }));
}

void TestPeopleView::sortsBySound()
{
    Window window(m_theme, m_language);
    QCOMPARE(window.names().mid(0, 4), (QStringList{u"白露"_s, u"程砚书"_s, u"傅云岚"_s, u"顾南乔"_s}));
    QCOMPARE(window.names().last(), u"周启明"_s);
    window.table().sortByColumn(ReviewsColumn, Qt::DescendingOrder);
    QCOMPARE(window.names().first(), u"周启明"_s);
}

void TestPeopleView::filtersByNameSoundAndLogin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("characters") << u"听澜"_s << QStringList{u"孟听澜"_s};
    QTest::newRow("sound") << u"meng ting"_s << QStringList{u"孟听澜"_s};
    QTest::newRow("sound in one") << u"Mengting"_s << QStringList{u"孟听澜"_s};
    QTest::newRow("letters") << u"mtl"_s << QStringList{u"孟听澜"_s};
    QTest::newRow("login") << u"MAX-EV"_s << QStringList{u"Maximiliano Echeverría-Vandenberghe Jr."_s};
    QTest::newRow("full width") << u"ｔｏｖｅ"_s << QStringList{u"Tove Lindgaard"_s};
    QTest::newRow("nobody") << u"zzzz"_s << QStringList{};
}

void TestPeopleView::filtersByNameSoundAndLogin()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    Window window(m_theme, m_language);
    for (SearchField *field : window.view.findChildren<SearchField *>())
        if (field->isVisible())
            field->setText(text);
    QCOMPARE(window.names(), names);
    QCOMPARE(window.table().isVisible(), !names.isEmpty());
}

void TestPeopleView::rowsSayRolesProjectsAndCamps()
{
    PeopleModel model;
    PeopleFilter filter(&model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<PersonRow> rows;
    for (const insight::PersonLine &line : invented::people())
        rows.push_back(personRow(line, false, m_language.wording()));
    model.setRows(rows);

    const int mentor = model.indexOf(1);
    QCOMPARE(model.index(mentor, RolesColumn).data().toString(), u"Coordinator, Mentor"_s);
    QCOMPARE(model.index(mentor, ProjectsColumn).data(MoreRole).toString(),
             u"Yuanfan Open Source Camp 3 and 1 other camp"_s);
    QVERIFY(model.index(mentor, ProjectsColumn).data().toString().startsWith(u"11 "_s));
    QCOMPARE(model.index(mentor, ReviewsColumn).data().toString(), u"47"_s);
    QCOMPARE(model.index(mentor, ReportsColumn).data().toString(), QString()); // zero prints nothing

    filter.setRole(Role::Assistant);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, PersonColumn).data().toString(), u"孟听澜"_s);
    rows.erase(rows.begin() + 3);
    rows[4].roles = u"Judge"_s;
    model.setRows(rows);
    filter.setRole(std::nullopt);
    QCOMPARE(filter.rowCount(), 23);
}

void TestPeopleView::aCampAloneCountsItsOwnRoles()
{
    Window window(m_theme, m_language);
    std::vector<insight::PersonLine> people = invented::people(5);
    // An assistant of this camp who was a mentee of an earlier one.
    people[1].parts = {invented::part(1, Role::Assistant), invented::part(2, Role::Mentee, 4)};
    const auto says = [&window](const QString &sentence) {
        const auto lines = window.view.findChildren<RunLine *>();
        return std::ranges::any_of(lines, [&](const RunLine *line) { return line->text() == sentence; });
    };
    window.view.showPeople(people);
    QVERIFY(says(u"6 people; 4 mentees, 1 mentor"_s));
    window.view.setCamp({});
    window.view.showPeople(people);
    QVERIFY(says(u"6 people; 5 mentees, 1 mentor"_s));
}

void TestPeopleView::refreshKeepsTheChosenPerson()
{
    Window window(m_theme, m_language, 200);
    window.view.goTo(Id<Person>(2100));
    QCOMPARE(window.view.current(), Id<Person>(2100));
    std::vector<insight::PersonLine> people = invented::people(200);
    people.erase(people.begin() + 2);
    window.view.showPeople(people);
    QCOMPARE(window.view.current(), Id<Person>(2100));
    people.erase(people.begin() + 99);
    window.view.showPeople(people);
    QVERIFY(window.view.current() != Id<Person>(2100));
}

void TestPeopleView::somebodyOutsideTheCampIsLookedForInAll()
{
    Window window(m_theme, m_language);
    QSignalSpy wanted(&window.view, &PeopleView::listWanted);
    window.view.goTo(Id<Person>(2030));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!window.view.isThisCampOnly());
    window.view.showPeople(invented::people(40));
    QCOMPARE(window.view.current(), Id<Person>(2030));
}

void TestPeopleView::stripOpensReports()
{
    Window window(m_theme, m_language);
    window.view.goTo(Id<Person>(2012));
    QSignalSpy requested(&window.view, &PeopleView::cellRequested);
    auto *strip = window.view.findChild<PersonPane *>()->findChild<PeriodStrip *>();
    QVERIFY(strip);
    QCOMPARE(strip->textOf(4), u"Period 5: Waiting for review"_s);
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(0).value<Id<Pairing>>(), Id<Pairing>(1012));
    QCOMPARE(requested.first().at(1).value<Id<Period>>(), Id<Period>(102));
}

void TestPeopleView::narrowPageShowsOneAtATime()
{
    Window window(m_theme, m_language);
    auto *pane = window.view.findChild<PersonPane *>();
    window.view.resize(880, 652);
    QVERIFY(!pane->isVisible() && window.table().isVisible());
    window.table().setCurrentIndex(window.table().model()->index(3, 0));
    QTest::keyClick(&window.table(), Qt::Key_Return);
    QVERIFY(pane->isVisible() && !window.table().isVisible());
    QTest::keyClick(pane, Qt::Key_Escape);
    QVERIFY(!pane->isVisible() && window.table().isVisible());
}

namespace {

QPushButton *buttonOf(const QWidget &root, const QString &text)
{
    for (QPushButton *each : root.findChildren<QPushButton *>())
        if (each->text() == text && each->isVisibleTo(&root))
            return each;
    return nullptr;
}

} // namespace

void TestPeopleView::erasingNeedsTheNameTyped()
{
    Window window(m_theme, m_language);
    window.table().setCurrentIndex(window.table().model()->index(0, 0));
    const Id<Person> person = window.view.current();
    window.view.setEraseOffered(true);
    const QSignalSpy asked(&window.view, &PeopleView::eraseAsked);
    const QSignalSpy confirmed(&window.view, &PeopleView::eraseConfirmed);
    buttonOf(window.view, u"Erase personal data…"_s)->click();
    QCOMPARE(asked.size(), 1);
    window.view.askToErase(person, {.people = 1, .accounts = 1, .reports = 6, .reviews = 5});
    auto *line = window.view.findChild<EraseLine *>();
    QVERIFY(line->isVisible());
    QStringList texts;
    for (const TextLabel *label : line->findChildren<TextLabel *>())
        texts.append(label->text());
    QVERIFY(texts.join(u' ').contains(u"of 6 report"_s) && texts.contains(u"This cannot be undone."_s));
    auto *field = line->findChild<QLineEdit *>();
    QCOMPARE(window.view.focusWidget(), field);
    QPushButton *erase = buttonOf(*line, u"Erase for good"_s);
    const QString login = invented::personPage(person).accounts.front().login;
    for (const QString &wrong : {u""_s, u"  "_s, login.chopped(1), login + u'x'}) {
        field->setText(wrong);
        QVERIFY2(!erase->isEnabled(), qPrintable(wrong));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(confirmed.size(), 0);
    field->setText(u'@' + login.toUpper());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed[0][0].value<Id<Person>>(), person);
    QVERIFY(!erase->isEnabled()); // it runs
    window.view.showErased(person, std::unexpected(Error{ErrorCode::Busy, {}}), u"Busy."_s);
    QVERIFY(erase->isEnabled());
    window.view.showErased(person, 2, {});
    QVERIFY(!erase->isVisible());
    QVERIFY(line->findChild<InlineMessage *>()->text().contains(u"2 backup"_s));
    // Somebody else is not asked about.
    window.table().setCurrentIndex(window.table().model()->index(1, 0));
    QVERIFY(!line->isVisible());
    window.view.askToErase(person, {.people = 1});
    QVERIFY(!line->isVisible());
}

void TestPeopleView::erasingIsOfferedToWhoMay()
{
    Window window(m_theme, m_language);
    window.table().setCurrentIndex(window.table().model()->index(0, 0));
    QVERIFY(!buttonOf(window.view, u"Erase personal data…"_s));
    window.view.setEraseOffered(true);
    QVERIFY(buttonOf(window.view, u"Erase personal data…"_s));
    window.view.askToErase(window.view.current(), {.people = 1});
    QTest::keyClick(window.view.findChild<EraseLine *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!window.view.findChild<EraseLine *>()->isVisible());
    window.view.setEraseOffered(false);
    QVERIFY(!buttonOf(window.view, u"Erase personal data…"_s));
}

namespace {

QLineEdit *field(PeopleView &view, const QString &name)
{
    const auto all = view.findChildren<QLineEdit *>();
    const auto found = std::ranges::find_if(
        all, [&](const QLineEdit *each) { return each->isVisible() && each->accessibleName() == name; });
    return found == all.end() ? nullptr : *found;
}

QAbstractButton *button(PeopleView &view, const QString &text)
{
    const auto all = view.findChildren<QAbstractButton *>();
    const auto found =
        std::ranges::find_if(all, [&](const QAbstractButton *each) { return each->isVisible() && each->text() == text; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

void TestPeopleView::whoMayBeThereTwiceIsProposed()
{
    Window window(m_theme, m_language);
    window.view.setEditOffered(true);
    FilterChip *chip = nullptr;
    for (FilterChip *each : window.view.findChildren<FilterChip *>())
        if (each->text() == u"Perhaps twice"_s)
            chip = each;
    QVERIFY(chip && !chip->isVisible());
    const Id<Person> person(2012);
    const Id<Person> other(2004);
    window.view.showLikely({twins(person, other), {.one = {.id = Id<Person>(77)}, .other = {.id = Id<Person>(78)}}});
    QVERIFY(chip->isVisible());
    chip->click();
    QCOMPARE(window.names().size(), 2); // the pair of another camp is not counted here
    window.view.goTo(person);
    const QSignalSpy apart(&window.view, &PeopleView::apartConfirmed);
    const QSignalSpy asked(&window.view, &PeopleView::mergeAsked);
    buttonOf(window.view, u"Merge…"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1].value<Id<Person>>(), other);
    buttonOf(window.view, u"Not the same"_s)->click();
    QCOMPARE(apart.size(), 1);
    QCOMPARE(apart[0][0].value<Id<Person>>(), person);
    QCOMPARE(apart[0][1].value<Id<Person>>(), other);
    window.view.showLikely({});
    QVERIFY(!chip->isVisible());
    QVERIFY(window.names().size() > 2);
    QVERIFY(!buttonOf(window.view, u"Not the same"_s));
}

void TestPeopleView::twoAreMergedAfterSeeingWhatMoves()
{
    Window window(m_theme, m_language);
    window.view.setEditOffered(true);
    const Id<Person> person(2012);
    const Id<Person> other(2004);
    window.view.goTo(person);
    buttonOf(window.view, u"Merge with somebody…"_s)->click();
    window.view.askToMerge(person, {}, invented::people());
    auto *line = window.view.findChild<MergeLine *>();
    QVERIFY(line->isVisible());
    QPushButton *merge = buttonOf(*line, u"Merge"_s);
    QVERIFY(!merge->isEnabled()); // nobody is chosen yet
    line->findChild<ChoiceField *>()->choose(other.value());
    Q_EMIT line->findChild<ChoiceField *>()->changed();
    const auto says = [line](const QString &text) {
        return std::ranges::any_of(line->findChildren<TextLabel *>(),
                                   [&](const TextLabel *label) { return label->text().contains(text); });
    };
    const auto people = invented::people();
    const auto known = std::ranges::find(people, other, [](const insight::PersonLine &each) { return each.person.id; });
    QVERIFY(says(known->person.login) && says(u"%1 report"_s.arg(known->reports)));
    const QSignalSpy confirmed(&window.view, &PeopleView::mergeConfirmed);
    merge->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed[0][0].value<Id<Person>>(), person);
    QVERIFY(!merge->isEnabled()); // it runs
    window.view.showMerged(person, u"Both are paired."_s);
    QVERIFY(merge->isEnabled());
    QCOMPARE(line->findChild<InlineMessage *>()->text(), u"Both are paired."_s);
    buttonOf(*line, u"The other one stays"_s)->click();
    merge->click();
    QCOMPARE(confirmed[1][0].value<Id<Person>>(), other);
    QCOMPARE(confirmed[1][1].value<Id<Person>>(), person);
    window.view.showMerged(other, {});
    QVERIFY(!line->isVisible());
    QCOMPARE(window.view.current(), other);
}

void TestPeopleView::aPersonIsEditedByKeyboard()
{
    Window window(m_theme, m_language);
    window.view.goTo(Id<Person>(2003));
    QVERIFY(!button(window.view, u"Edit"_s)); // a place that can only be read
    window.view.setEditOffered(true);
    window.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.view));
    QTest::keyClick(&window.table(), Qt::Key_F2);
    auto *form = window.view.findChild<PersonForm *>();
    QVERIFY(form->isVisible());
    const QString name = invented::personPage(Id<Person>(2003)).person.name;
    QCOMPARE(field(window.view, u"Name"_s)->text(), name);
    field(window.view, u"Chat"_s)->setText(u"sea@chat"_s);
    std::vector<workspace::PersonEdit> kept;
    connect(&window.view, &PeopleView::kept, &window.view, [&](const workspace::PersonEdit &edit) { kept.push_back(edit); });
    field(window.view, u"E-mail"_s)->setText(u"nobody"_s);
    QVERIFY(!button(window.view, u"Save"_s)->isEnabled());
    field(window.view, u"E-mail"_s)->clear();
    window.view.showPeople(invented::people()); // somebody else changed something: what is being written stays
    QVERIFY(form->isVisible());
    window.view.goTo(Id<Person>(1)); // and nothing is lost by looking elsewhere
    QVERIFY(form->isVisible());
    button(window.view, u"Save"_s)->click();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().person.chat, u"sea@chat"_s);
    QCOMPARE(kept.front().person.name, name);
    QCOMPARE(kept.front().roles, std::vector{Role::Mentee});
    QCOMPARE(kept.front().seenRoles, std::vector{Role::Mentee});
    window.view.personKept(kept.front().person.id);
    QVERIFY(!form->isVisible());
    window.view.addPerson();
    QTest::keyClick(field(window.view, u"Name"_s), Qt::Key_Escape);
    QVERIFY(!form->isVisible());
}

void TestPeopleView::somebodyIsAdded()
{
    Window window(m_theme, m_language);
    window.view.setEditOffered(true);
    std::vector<workspace::PersonEdit> kept;
    connect(&window.view, &PeopleView::kept, &window.view, [&](const workspace::PersonEdit &edit) { kept.push_back(edit); });
    button(window.view, u"Add a person"_s)->click();
    QVERIFY(!button(window.view, u"Save"_s)->isEnabled());
    field(window.view, u"GitHub ID"_s)->setText(u"ada-fern、ada2"_s);
    const auto ticks = window.view.findChildren<QCheckBox *>();
    for (QCheckBox *each : ticks)
        each->setChecked(each->text() == u"Judge"_s);
    button(window.view, u"Save"_s)->click();
    QCOMPARE(kept.size(), 1U);
    QVERIFY(!kept.front().person.id.isValid());
    QCOMPARE(kept.front().logins, (QStringList{u"ada-fern"_s, u"ada2"_s}));
    QCOMPARE(kept.front().roles, std::vector{Role::Judge});
    window.view.showFormProblem(u"Taken."_s);
    const auto labels = window.view.findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"Taken."_s; }));
}

void TestPeopleView::bothVersionsStandSideBySide()
{
    Window window(m_theme, m_language);
    window.view.setEditOffered(true);
    window.view.goTo(Id<Person>(2003));
    button(window.view, u"Edit"_s)->click();
    field(window.view, u"Chat"_s)->setText(u"mine"_s);
    std::vector<workspace::PersonEdit> kept;
    connect(&window.view, &PeopleView::kept, &window.view, [&](const workspace::PersonEdit &edit) { kept.push_back(edit); });
    Person theirs = invented::personPage(Id<Person>(2003)).person;
    theirs.version = 7;
    theirs.chat = u"theirs"_s;
    theirs.email = u"sea@example.org"_s;
    QVERIFY(window.view.showConflict(theirs, u"Ada"_s, {}));
    auto *conflict = window.view.findChild<ConflictView *>();
    QVERIFY(conflict->isVisible());
    QCOMPARE(conflict->values(), QStringList{u"mine"_s});
    Q_EMIT conflict->resolved({u"mine, theirs"_s});
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().person.version, 7);
    QCOMPARE(kept.front().person.chat, u"mine, theirs"_s);
    QCOMPARE(kept.front().person.email, u"sea@example.org"_s); // what I did not touch stays theirs
    QVERIFY(!window.view.showConflict(theirs, u"Ada"_s, {}));  // the same again cannot help
}

void TestPeopleView::switchesLanguageLive()
{
    Window window(m_theme, m_language);
    m_language.set(Language::Chinese);
    window.view.retranslate();
    const auto lines = window.view.findChildren<RunLine *>();
    QVERIFY(std::ranges::any_of(lines, [](const RunLine *line) { return line->text() == u"24 人；23 名营员，1 位导师"_s; }));
    m_language.set(Language::English);
    window.view.retranslate();
    QVERIFY(std::ranges::any_of(lines,
                                [](const RunLine *line) { return line->text() == u"24 people; 23 mentees, 1 mentor"_s; }));
}

void TestPeopleView::screens_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("person");
    QTest::addColumn<int>("mentees");
    QTest::newRow("people-light-en") << false << false << QSize(1296, 852) << 2012 << 23;
    QTest::newRow("people-dark-zh") << true << true << QSize(1296, 852) << 2012 << 23;
    QTest::newRow("people-light-zh-mentor") << false << true << QSize(1296, 852) << 1 << 5;
    QTest::newRow("people-light-en-nobody") << false << false << QSize(1296, 852) << 0 << 23;
    QTest::newRow("people-light-en-small-open") << false << false << QSize(880, 652) << 2007 << 23;
    QTest::newRow("people-light-en-erase") << false << false << QSize(1296, 852) << 2012 << 23;
    QTest::newRow("people-dark-zh-small-erase") << true << true << QSize(880, 652) << 2012 << 23;
    QTest::newRow("people-light-en-twice") << false << false << QSize(1296, 852) << 2012 << 23;
    QTest::newRow("people-dark-zh-small-merge") << true << true << QSize(880, 652) << 2012 << 23;
    QTest::newRow("people-light-en-merge") << false << false << QSize(1296, 852) << 2012 << 23;
    QTest::newRow("people-light-en-large-500") << false << false << QSize(2416, 1392) << 2007 << 500;
}

void TestPeopleView::screens()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, chinese);
    QFETCH(const QSize, size);
    QFETCH(const int, person);
    QFETCH(const int, mentees);
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_language.set(chinese ? Language::Chinese : Language::English);
    Window window(m_theme, m_language, mentees);
    window.view.resize(size);
    window.view.goTo(Id<Person>(person));
    if (QByteArray(QTest::currentDataTag()).endsWith("erase")) {
        window.view.setEraseOffered(true);
        window.view.askToErase(Id<Person>(person), {.people = 1, .accounts = 2, .reports = 6, .reviews = 5, .listRows = 1});
    }
    const QByteArray tag = QTest::currentDataTag();
    if (tag.endsWith("twice") || tag.endsWith("merge")) {
        window.view.setEditOffered(true);
        window.view.showLikely({twins(Id<Person>(person), Id<Person>(2004))});
        if (tag.endsWith("merge"))
            window.view.askToMerge(Id<Person>(person), Id<Person>(2004), invented::people());
    }
    QTest::qWait(50);
    const QImage image = window.view.grab().toImage();
    QCOMPARE(image.deviceIndependentSize().toSize(), size);
    if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    m_theme.setMode(Theme::Mode::Light);
    m_language.set(Language::English);
}

QTEST_MAIN(TestPeopleView)
#include "tst_people_view.moc"
