#include "harness.h"

#include "insight/attention.h"
#include "insight/camps.h"
#include "interchange/sample.h"
#include "interchange/sections.h"
#include "kit/attention_lines.h"
#include "kit/filter_chip.h"
#include "kit/places.h"
#include "kit/run_line.h"
#include "kit/text_label.h"
#include "matrix_model.h"
#include "people/people_page.h"
#include "people_model.h"
#include "people_view.h"
#include "platform/settings.h"
#include "report_reader.h"
#include "reports/reports_page.h"
#include "reports_view.h"
#include "storage/erase.h"
#include "storage/transaction.h"
#include "workspace/people.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

/// The Reports and People pages over a real place of work: what they read, and that they follow its changes.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void reportsShowTheSample();
    void reportsFollowAnEdit();
    void reportsGoToACellBeforeTheyAreLoaded();
    void reportsGoIntoTheQueueOfWhoOneIs();
    void peopleShowTheSample();
    void coordinatorsErasePeople();
    void twoPeopleBecomeOne();
    void draftsGoWithTheErased();
    void peopleWhoNeedAttentionSayWhy();

private:
    PageContext context()
    {
        return {*m_workspace, m_dress->theme, m_dialogs, m_dress->language, m_clock, *m_settings, m_desktop};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{instantFromMsecs(1779854400000)};
    std::unique_ptr<harness::Dress> m_dress;
    std::unique_ptr<platform::Settings> m_settings;
    harness::AnsweringDialogs m_dialogs;
    harness::QuietDesktop m_desktop;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::vector<insight::CampLine> m_camps;
};

void TestPages::initTestCase()
{
    m_dress = std::make_unique<harness::Dress>();
    m_settings = std::make_unique<platform::Settings>(m_folder.filePath(u"settings.ini"_s));
    const auto location = storage::Location::parse(m_folder.filePath(u"sample.flotilla"_s));
    auto store = storage::Store::open(location, storage::OpenMode::Create);
    QVERIFY(store.has_value());
    QVERIFY(interchange::writeSample(**store, {.camps = 2, .now = m_clock.now()}, m_clock).has_value());
    store->reset();
    auto opened = workspace::Workspace::open(location, {.who = u"nobody-known"_s});
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    auto camps = m_workspace->read([](storage::Reader &reader) { return insight::readCamps(reader); });
    QTRY_VERIFY(camps.isFinished());
    QVERIFY(camps.result().has_value());
    m_camps = *camps.result();
    QCOMPARE(m_camps.size(), 2u);
}

void TestPages::cleanupTestCase()
{
    m_workspace.reset();
    m_dress.reset();
}

void TestPages::reportsShowTheSample()
{
    ReportsPage page(context());
    page.resize(1296, 852);
    page.show();
    page.setCamp(m_camps.front().id);
    const auto *view = page.findChild<ReportsView *>();
    QTRY_COMPARE(view->model().matrix().mentees, 32);
    QCOMPARE(view->model().matrix().projects, 27);
    QVERIFY(view->chosenPeriodNumber() > 0);
    QCOMPARE(harness::namelessControls(page), QStringList());
    QCOMPARE(page.currentPlace(), QString());

    // The totals that a scope adds up are the ones that the query gives.
    const insight::Matrix &matrix = view->model().matrix();
    for (int period = 0; period < view->model().periodCount(); ++period) {
        insight::MatrixColumn sum = matrix.columns[static_cast<size_t>(period)];
        sum.owed = sum.handedIn = sum.reviewed = sum.waiting = sum.missing = sum.late = sum.exempt = 0;
        for (const Batch &batch : matrix.batches) {
            const insight::MatrixColumn part = columnTotals(matrix, period, {{}, batch.id});
            sum.owed += part.owed;
            sum.handedIn += part.handedIn;
            sum.reviewed += part.reviewed;
            sum.waiting += part.waiting;
            sum.missing += part.missing;
            sum.late += part.late;
            sum.exempt += part.exempt;
        }
        QCOMPARE(sum, matrix.columns[static_cast<size_t>(period)]);
    }
}

void TestPages::reportsFollowAnEdit()
{
    ReportsPage page(context());
    page.show();
    page.setCamp(m_camps.front().id);
    const auto *view = page.findChild<ReportsView *>();
    QTRY_COMPARE(view->model().matrix().mentees, 32);
    const Id<Project> project = view->model().matrix().rows.front().project;
    auto edit = m_workspace->edit({}, [project](storage::Transaction &transaction) -> Result<void> {
        auto record = transaction.get(project);
        if (!record)
            return std::unexpected(record.error());
        record->title = u"A title nobody had"_s;
        record->titleEn.clear();
        return transaction.update(*record);
    });
    QTRY_VERIFY(edit.isFinished());
    QVERIFY(edit.result().has_value());
    QTRY_COMPARE(view->model().matrix().rows.front().projectTitle, u"A title nobody had"_s);
}

void TestPages::reportsGoToACellBeforeTheyAreLoaded()
{
    ReportsPage page(context());
    page.show();
    page.setCamp(m_camps.front().id);
    const auto *view = page.findChild<ReportsView *>();
    QTRY_COMPARE(view->model().matrix().mentees, 32);
    const insight::MatrixRow row = view->model().matrix().rows.at(2);
    const QString place = place::cell(row.pairing, row.cells.front().period);

    ReportsPage other(context());
    other.resize(1296, 852);
    other.show();
    other.setCamp(m_camps.front().id);
    other.goTo(place);
    QTRY_COMPARE(other.currentPlace(), place);
    other.setCamp(m_camps.back().id);
    QTRY_COMPARE(other.findChild<ReportsView *>()->model().matrix().camp, m_camps.back().id);
    QCOMPARE(other.currentPlace(), QString());
}

void TestPages::reportsGoIntoTheQueueOfWhoOneIs()
{
    ReportsPage page(context());
    page.resize(1296, 852);
    page.show();
    page.setCamp(m_camps.front().id);
    const auto *view = page.findChild<ReportsView *>();
    QTRY_COMPARE(view->model().matrix().mentees, 32);
    page.goTo(place::queue());
    QVERIFY2(!view->isQueueShown(), "who is not known has no queue");
    const insight::Matrix &matrix = view->model().matrix();
    const auto row = std::ranges::find_if(matrix.rows, [](const insight::MatrixRow &each) {
        return !each.mentors.empty() && !each.mentors.front().login.isEmpty()
            && std::ranges::any_of(each.cells,
                                   [](const insight::MatrixCell &cell) { return cell.facts.word == CellWord::Waiting; });
    });
    QVERIFY(row != matrix.rows.end());
    m_workspace->setWho(row->mentors.front().login);
    ReportsPage mentors(context());
    mentors.resize(1296, 852);
    mentors.show();
    mentors.setCamp(m_camps.front().id);
    mentors.goTo(place::queue()); // before anything is loaded
    QTRY_VERIFY(mentors.findChild<ReportsView *>()->isQueueShown());
    m_workspace->setWho(u"nobody-known"_s);
}

void TestPages::peopleShowTheSample()
{
    PeoplePage page(context());
    page.resize(1296, 852);
    page.show();
    page.setCamp(m_camps.front().id);
    auto people = m_workspace->read(
        [camp = m_camps.front().id](storage::Reader &reader) { return insight::readPeople(reader, camp); });
    QTRY_VERIFY(people.isFinished());
    QVERIFY(people.result().has_value());
    // The list and the matrix speak of the same mentees.
    const auto lines = page.findChildren<RunLine *>();
    QTRY_VERIFY(std::ranges::any_of(lines, [](const RunLine *line) { return line->text().contains(u"; 32 mentees, "_s); }));
    const Id<Person> person = people.result()->front().person.id;
    page.goTo(place::person(person));
    QTRY_COMPARE(page.currentPlace(), place::person(person));
    QCOMPARE(harness::namelessControls(page), QStringList());
    page.goTo({});
    QCOMPARE(page.currentPlace(), QString());
}

void TestPages::coordinatorsErasePeople()
{
    PageContext keeping = context();
    keeping.paths = platform::Paths::below(m_folder.filePath(u"erasing"_s));
    PeoplePage page(keeping);
    page.resize(1296, 852);
    page.show();
    page.setCamp(m_camps.back().id);
    auto people =
        m_workspace->read([camp = m_camps.back().id](storage::Reader &reader) { return insight::readPeople(reader, camp); });
    QTRY_VERIFY(people.isFinished());
    const std::vector<insight::PersonLine> lines = *people.result();
    const auto holding = [&lines](Role role) {
        return *std::ranges::find_if(lines, [role](const insight::PersonLine &line) {
            return std::ranges::find(line.parts, role, &insight::PersonLine::Part::role) != line.parts.end();
        });
    };
    const insight::PersonLine mentee = holding(Role::Mentee);
    page.goTo(place::person(mentee.person.id));
    QTRY_COMPARE(page.currentPlace(), place::person(mentee.person.id));
    const auto button = [&page](const QString &text) {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *each) { return each->isVisible() && each->text() == text; });
        return found != buttons.end() ? *found : nullptr;
    };
    // Whoever is nobody there is not offered it.
    QTest::qWait(50);
    QVERIFY(!button(u"Erase personal data…"_s));
    m_workspace->setWho(holding(Role::Coordinator).person.login);
    QTRY_VERIFY(button(u"Erase personal data…"_s));
    button(u"Erase personal data…"_s)->click();
    QTRY_VERIFY(button(u"Erase for good"_s));
    auto *field = button(u"Erase for good"_s)->parentWidget()->findChild<QLineEdit *>();
    field->setText(mentee.person.login);
    button(u"Erase for good"_s)->click();
    QTRY_VERIFY(!button(u"Erase for good"_s));
    auto name = m_workspace->read([id = mentee.person.id](storage::Reader &reader) { return reader.get(id); });
    QTRY_VERIFY(name.isFinished());
    QCOMPARE(name.result()->name, QString());
    m_workspace->setWho(u"nobody-known"_s);
}

void TestPages::twoPeopleBecomeOne()
{
    PeoplePage page(context());
    page.resize(1296, 852);
    page.show();
    page.setCamp(m_camps.back().id);
    // Somebody who comes again with digits behind the GitHub ID.
    auto made = m_workspace->edit({.code = u"add-person"_s}, [camp = m_camps.back().id](storage::Transaction &transaction) {
        const auto people = insight::readPeople(transaction, camp);
        workspace::PersonEdit again;
        again.logins = {people->front().person.login + u"2027"_s};
        again.camp = camp;
        again.roles = {Role::Assistant};
        return workspace::keepPerson(transaction, again, instantFromMsecs(1711000800000));
    });
    QTRY_VERIFY(made.isFinished());
    QVERIFY(made.result().has_value());
    const Id<Person> again = *made.result();
    const auto button = [&page](const QString &text) {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *each) { return each->isVisible() && each->text() == text; });
        return found != buttons.end() ? *found : nullptr;
    };
    page.goTo(place::person(again));
    QTRY_VERIFY(button(u"Merge…"_s));
    button(u"Merge…"_s)->click();
    QTRY_VERIFY(button(u"Merge"_s));
    button(u"Merge"_s)->click();
    QTRY_VERIFY(!button(u"Merge"_s) && !button(u"Merge…"_s));
    auto merged = m_workspace->read([again](storage::Reader &reader) {
        return insight::readPersonPage(reader, again, instantFromMsecs(1711000800000));
    });
    QTRY_VERIFY(merged.isFinished());
    QCOMPARE(merged.result()->accounts.size(), 2U);
    QVERIFY(!merged.result()->person.name.isEmpty());
}

void TestPages::draftsGoWithTheErased()
{
    PageContext keeping = context();
    keeping.paths = platform::Paths::below(m_folder.filePath(u"own"_s));
    ReportsPage page(keeping);
    page.show();
    page.setCamp(m_camps.front().id);
    const auto *view = page.findChild<ReportsView *>();
    QTRY_COMPARE(view->model().matrix().mentees, 32);
    const auto &rows = view->model().matrix().rows;
    const auto draftOf = [&](const insight::MatrixRow &row) {
        const auto cell = std::ranges::find_if(row.cells, [](const auto &each) { return each.report.isValid(); });
        return QStringList{m_workspace->location().text(), toText(cell->report), toText(row.mentors.front().id)}.join(u'\n');
    };
    const auto other = std::ranges::find_if(rows, [&](const auto &row) { return row.mentee.id != rows.front().mentee.id; });
    platform::Drafts drafts(platform::draftFolder(keeping.paths));
    for (const insight::MatrixRow &row : {rows.front(), *other})
        drafts.keep(draftOf(row), {{u"text"_s, u"Solid, %1."_s.arg(row.mentee.name)}});
    const QString correction = draftOf(rows.front()) + u"\n0000000000042"_s; // of a review handed in
    drafts.keep(correction, {{u"text"_s, u"Solid, once more."_s}});
    const QString written = QStringList{m_workspace->location().text(), toText(rows.front().pairing),
                                        toText(rows.front().mentee.id), u"report"_s, u"0000000000042"_s}
                                .join(u'\n'); // of a report, by the mentee
    drafts.keep(written, {{u"text"_s, u"This week."_s}});
    drafts.flush();
    const QString gone = drafts.pathOf(draftOf(rows.front()));
    const QString stays = drafts.pathOf(draftOf(*other));
    QVERIFY(QFile::exists(gone) && QFile::exists(stays));
    auto erased = m_workspace->work([person = rows.front().mentee.id](storage::Store &store, workspace::Progress &) {
        return storage::erasePerson(store, person, u"nobody-known"_s, SystemClock());
    });
    QTRY_VERIFY(erased.isFinished());
    QVERIFY(erased.result().has_value());
    QTRY_VERIFY(!QFile::exists(gone));
    QTRY_VERIFY(!QFile::exists(drafts.pathOf(correction)));
    QTRY_VERIFY(!QFile::exists(drafts.pathOf(written)));
    QVERIFY(QFile::exists(stays));
}

void TestPages::peopleWhoNeedAttentionSayWhy()
{
    auto reading = m_workspace->read([camp = m_camps.front().id, now = m_clock.now()](storage::Reader &reader) {
        return insight::readAttention(reader, camp, now, interchange::cutSections);
    });
    QTRY_VERIFY(reading.isFinished());
    const auto answer = reading.result();
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().arguments.join(u' ')));
    const std::vector<insight::AttentionSignal> &found = *answer;
    QSet<Id<Person>> needed;
    for (const insight::AttentionSignal &signal : found)
        needed.insert(signal.person.id);
    QVERIFY(needed.size() > 2);

    PeoplePage page(context());
    page.resize(1296, 852);
    page.show();
    page.setCamp(m_camps.front().id);
    auto *chip = page.findChild<FilterChip *>();
    QTRY_VERIFY(chip->isVisible());
    page.goTo(place::person(found.front().person.id));
    const auto *filter = page.findChild<PeopleFilter *>();
    const int everybody = filter->rowCount();
    QVERIFY(everybody > needed.size());
    chip->setChecked(true);
    QCOMPARE(filter->rowCount(), int(needed.size()));
    for (int row = 0; row < filter->rowCount(); ++row)
        QVERIFY(needed.contains(Id<Person>(filter->index(row, 0).data(IdRole).toLongLong())));

    // Nobody is chosen: every reason stands beside the list, and leads to its records.
    const auto shown = [&] {
        QStringList texts;
        const auto labels = page.findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    };
    const wording::Wording &words = m_dress->language.wording();
    for (size_t i = 0; i < std::min<size_t>(found.size(), 20); ++i)
        QVERIFY2(shown().contains(insight::attentionText(found[i], words)),
                 qPrintable(insight::attentionText(found[i], words)));
    QCOMPARE(harness::namelessControls(page), QStringList());
    QCOMPARE(harness::unreachableControls(page), QStringList());

    // A person's page says what is about them, and no more.
    const Id<Person> person = found.back().person.id;
    page.goTo(place::person(person));
    QTRY_VERIFY(!shown().contains(u"What asks for attention, and why"_s));
    QTRY_VERIFY(shown().contains(insight::attentionText(found.back(), words)));
    for (const insight::AttentionSignal &signal : found)
        QCOMPARE(shown().contains(insight::attentionText(signal, words)), !signalsAbout({signal}, person).empty());

    chip->setChecked(false);
    QCOMPARE(filter->rowCount(), everybody);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
