#include "harness.h"

#include "attention_editor.h"
#include "attention_pane.h"
#include "insight/camps.h"
#include "interchange/sample.h"
#include "kit/attention_lines.h"
#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/places.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "nudge_editor.h"
#include "nudge_pane.h"
#include "platform/settings.h"
#include "reports/reports_page.h"
#include "reports_view.h"
#include "roll_call_pane.h"
#include "workspace/attention_settings.h"
#include "workspace/nudging.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The visible button with this text.
Button *button(const QWidget &root, const QString &text)
{
    const auto all = root.findChildren<Button *>();
    const auto found = std::ranges::find_if(all, [&](const Button *b) { return b->isVisible() && b->text() == text; });
    return found == all.end() ? nullptr : *found;
}

QPlainTextEdit *field(const QWidget &root, const QString &name)
{
    const auto all = root.findChildren<QPlainTextEdit *>();
    const auto found =
        std::ranges::find_if(all, [&](const QPlainTextEdit *e) { return e->isVisible() && e->accessibleName() == name; });
    return found == all.end() ? nullptr : *found;
}

QString visibleText(const QWidget &root)
{
    QStringList texts;
    const auto labels = root.findChildren<TextLabel *>();
    for (const TextLabel *label : labels)
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

/// The texts of a period over a real place of work: reminders and what was sent, a camp's own words, and two who write them at the
/// same time.
class TestPeriodTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsComeFirst();
    void copyingIsNotedAndWarnedAboutTheSameDay();
    void mailIsWrittenWhereThereIsAnAddress();
    void theCampsWordsAreUsed();
    void wrongWordsAreSaidAtTheField();
    void twoWhoWriteTheSameWordsLoseNothing();
    void firstWordsByTwoLoseNothing();
    void attentionLeadsToItsRecords();
    void theCampSaysFromWhenOnItAsks();
    void twoWhoSetTheSameNumberLoseNothing();

private:
    template <class T>
    std::vector<T> all()
    {
        auto job = m_workspace->read([](storage::Reader &reader) { return reader.all<T>(); });
        [&] { QTRY_VERIFY(job.isFinished()); }();
        return *job.result();
    }
    NudgeTemplate theirs(const QString &text);
    /// A picture of the page in both themes and languages.
    void keep(const QString &name);
    NudgePane &nudges() { return m_page->findChild<ReportsView *>()->rollCallPane().nudges(); }
    /// Opens the numbers of what asks for attention.
    AttentionEditor &numbers();
    static QSpinBox &number(AttentionEditor &editor, const QString &reason);
    TableView &table() { return *nudges().findChild<TableView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{instantFromMsecs(1779854400000)};
    std::unique_ptr<harness::Dress> m_dress;
    std::unique_ptr<platform::Settings> m_settings;
    harness::AnsweringDialogs m_dialogs;
    harness::QuietDesktop m_desktop;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<workspace::Workspace> m_other;
    std::unique_ptr<ReportsPage> m_page;
    Id<Camp> m_camp;
};

void TestPeriodTexts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dress = std::make_unique<harness::Dress>();
    m_settings = std::make_unique<platform::Settings>(m_folder->filePath(u"settings.ini"_s));
    const auto location = storage::Location::parse(m_folder->filePath(u"sample.flotilla"_s));
    auto store = storage::Store::open(location, storage::OpenMode::Create);
    QVERIFY(store.has_value());
    QVERIFY(interchange::writeSample(**store, {.camps = 1, .now = m_clock.now()}, m_clock).has_value());
    store->reset();
    auto opened = workspace::Workspace::open(location, {.who = u"kim"_s});
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    auto other =
        workspace::Workspace::open(location, {.who = u"lee"_s, .clock = std::make_shared<FixedClock>(m_clock.now())});
    QVERIFY(other.has_value());
    m_other = std::move(*other);
    m_camp = all<Camp>().front().id;
    m_page = std::make_unique<ReportsPage>(
        PageContext{*m_workspace, m_dress->theme, m_dialogs, m_dress->language, m_clock, *m_settings, m_desktop});
    m_page->resize(1296, 852);
    m_page->show();
    m_page->setCamp(m_camp);
    auto *view = m_page->findChild<ReportsView *>();
    QTRY_VERIFY(view->chosenPeriodNumber() > 0);
    Q_EMIT view->rollCallRequested(view->chosenPeriodNumber());
    RollCallPane &pane = view->rollCallPane();
    QTRY_VERIFY(pane.isVisible());
    QTest::keyClick(&pane, Qt::Key_4);
    QVERIFY(nudges().isVisible());
    QVERIFY(table().model()->rowCount() > 2);
}

void TestPeriodTexts::cleanup()
{
    m_page.reset();
    m_other.reset();
    m_workspace.reset();
    m_dress.reset();
}

NudgeTemplate TestPeriodTexts::theirs(const QString &text)
{
    auto job = m_other->edit({.code = u"edit-nudges"_s}, [text, camp = m_camp](storage::Transaction &transaction) {
        auto stored = transaction.where<NudgeTemplate>("camp", camp);
        NudgeTemplate words = stored && !stored->empty() ? stored->front() : NudgeTemplate{.camp = camp};
        words.textEn = text;
        return workspace::saveNudgeTemplate(transaction, words);
    });
    [&] { QTRY_VERIFY(job.isFinished()); }();
    return *job.result();
}

void TestPeriodTexts::keep(const QString &name)
{
    const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS");
    for (const auto &[mode, language, suffix] : {std::tuple(Theme::Mode::Dark, Language::Chinese, u"dark-zh"_s),
                                                 {Theme::Mode::Light, Language::English, u"light-en"_s}}) {
        m_dress->theme.setMode(mode);
        m_dress->language.set(language);
        m_page->retranslate();
        QTest::qWait(50);
        const QImage picture = m_page->grab().toImage();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, suffix)));
    }
}

void TestPeriodTexts::groupsComeFirst()
{
    auto *model = nudges().findChild<NudgeModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    bool people = false;
    for (const NudgeRow &row : model->rows()) {
        QVERIFY(row.person.isValid() != row.project.isValid());
        QVERIFY2(!people || row.person.isValid(), "a group stands behind a person");
        people = people || row.person.isValid();
        QVERIFY(!row.text.isEmpty());
    }
    QVERIFY(people);
    QVERIFY(!model->rows().front().person.isValid());
    // Merged, not reset: who is chosen stays chosen in the other language.
    table().setCurrentIndex(model->index(1, 0));
    const qint64 chosen = model->index(1, 0).data(IdRole).toLongLong();
    m_dress->language.set(Language::Chinese);
    m_page->retranslate();
    QCOMPARE(table().currentIndex().data(IdRole).toLongLong(), chosen);
}

void TestPeriodTexts::copyingIsNotedAndWarnedAboutTheSameDay()
{
    const auto *model = nudges().findChild<NudgeModel *>();
    const NudgeRow row = model->row(0);
    QCOMPARE(row.sent, QString());
    QVERIFY(!visibleText(nudges()).contains(u"already"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), row.text);
    QTRY_COMPARE(model->row(0).sent, u"12:00"_s); // of the camp's day
    QVERIFY2(visibleText(nudges()).contains(u"already"), qPrintable(visibleText(nudges())));
    auto noted = all<Nudge>();
    QCOMPARE(noted.size(), size_t(1));
    QCOMPARE(noted[0].project, row.project);
    QCOMPARE(noted[0].way, NudgeWay::Copied);
    QCOMPARE(noted[0].at, m_clock.now());
    auto body = m_workspace->read([hash = noted[0].body](storage::Reader &reader) { return reader.body(hash); });
    QTRY_VERIFY(body.isFinished());
    QCOMPARE(QString::fromUtf8(*body.result()), row.text);

    // A second one is not refused.
    button(nudges(), u"Copy"_s)->click();
    QTRY_COMPARE(all<Nudge>().size(), size_t(2));
    // And the note can be taken back.
    auto undone = m_workspace->undo();
    QTRY_VERIFY(undone.isFinished());
    QVERIFY(undone.result().has_value());
    QCOMPARE(all<Nudge>().size(), size_t(1));
}

void TestPeriodTexts::mailIsWrittenWhereThereIsAnAddress()
{
    const auto *model = nudges().findChild<NudgeModel *>();
    const auto &rows = model->rows();
    const auto somebody = std::ranges::find_if(rows, [](const NudgeRow &row) { return row.person.isValid(); });
    const int at = int(somebody - rows.begin());
    table().setCurrentIndex(model->index(at, 0));
    const bool known = !somebody->mail.isEmpty();
    auto *mail = button(nudges(), u"Write mail"_s);
    QVERIFY(mail);
    QCOMPARE(mail->isEnabled(), known);
    if (!known) {
        // An address that somebody enters elsewhere arrives here.
        auto job = m_other->edit({}, [id = somebody->person](storage::Transaction &transaction) -> Result<void> {
            auto person = transaction.get(id);
            if (!person)
                return std::unexpected(person.error());
            person->email = u"a@example.org"_s;
            return transaction.update(*person);
        });
        QTRY_VERIFY(job.isFinished());
        QTRY_VERIFY(mail->isEnabled());
    }
    mail->click();
    QCOMPARE(m_desktop.opened.back().scheme(), u"mailto"_s);
    QTRY_COMPARE(all<Nudge>().size(), size_t(1));
    QCOMPARE(all<Nudge>()[0].way, NudgeWay::Mail);
}

void TestPeriodTexts::theCampsWordsAreUsed()
{
    button(nudges(), u"Edit the words…"_s)->click();
    auto *english = field(nudges(), u"English text"_s);
    auto *chinese = field(nudges(), u"Chinese text"_s);
    QVERIFY(english && chinese);
    QVERIFY(english->placeholderText().contains(u"{names}"));
    chinese->setPlainText(u"催催 {names}"_s);
    QVERIFY(field(nudges(), u"What it becomes"_s)->toPlainText().contains(u"催催 @mira-f"));
    english->setPlainText(u"Ahoy {names}"_s);
    QTest::keyClick(english, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(all<NudgeTemplate>().size(), size_t(1));
    QCOMPARE(all<NudgeTemplate>()[0].textEn, u"Ahoy {names}"_s);
    QTRY_VERIFY(!button(nudges(), u"Keep these words"_s)->isEnabled());
    QTest::keyClick(english, Qt::Key_Escape);
    const auto *model = nudges().findChild<NudgeModel *>();
    const auto used = [&] {
        return std::ranges::any_of(model->rows(), [](const NudgeRow &row) { return row.text.startsWith(u"催催 "); });
    };
    QTRY_VERIFY(used());
}

void TestPeriodTexts::wrongWordsAreSaidAtTheField()
{
    button(nudges(), u"Edit the words…"_s)->click();
    auto *english = field(nudges(), u"English text"_s);
    english->setPlainText(u"{nemas} please"_s);
    QVERIFY(visibleText(nudges()).contains(u"{nemas}"));
    QVERIFY(!button(nudges(), u"Keep these words"_s)->isEnabled());
    english->setPlainText(u"please report"_s);
    QVERIFY(visibleText(nudges()).contains(u"Without {names}"));
    QVERIFY(button(nudges(), u"Keep these words"_s)->isEnabled()); // a warning refuses nothing

    english->setPlainText(QString(workspace::longestNudge + 1, u'x'));
    button(nudges(), u"Keep these words"_s)->click();
    QTRY_VERIFY2(visibleText(nudges()).contains(u"16"), qPrintable(visibleText(nudges())));
    QCOMPARE(english->toPlainText().size(), workspace::longestNudge + 1);
    QVERIFY(all<NudgeTemplate>().empty());
}

void TestPeriodTexts::twoWhoWriteTheSameWordsLoseNothing()
{
    theirs(u"first {names}"_s);
    QTRY_VERIFY(std::ranges::any_of(all<NudgeTemplate>(), [](const NudgeTemplate &) { return true; }));
    button(nudges(), u"Edit the words…"_s)->click();
    auto *english = field(nudges(), u"English text"_s);
    QTRY_COMPARE(english->toPlainText(), u"first {names}"_s);
    english->setPlainText(u"mine {names}"_s);
    theirs(u"theirs {names}"_s);
    QTest::qWait(600); // their change has arrived by now
    QCOMPARE(english->toPlainText(), u"mine {names}"_s);
    button(nudges(), u"Keep these words"_s)->click();

    auto *conflict = nudges().findChild<ConflictView *>();
    QTRY_VERIFY(conflict->isVisible());
    QCOMPARE(all<NudgeTemplate>()[0].textEn, u"theirs {names}"_s);
    QVERIFY2(visibleText(*conflict).contains(u"lee"), qPrintable(visibleText(*conflict)));
    QCOMPARE(field(*conflict, u"English text, yours"_s)->toPlainText(), u"mine {names}"_s);
    QCOMPARE(field(*conflict, u"English text, theirs"_s)->toPlainText(), u"theirs {names}"_s);
    QCOMPARE(harness::namelessControls(nudges()), QStringList());
    keep(u"conflict"_s);
    const auto both = conflict->findChildren<Button *>();
    Button *last = nullptr;
    for (Button *each : both)
        if (each->text() == u"Put theirs below yours")
            last = each;
    last->click();
    button(*conflict, u"Keep what stands on the left"_s)->click();
    QTRY_COMPARE(all<NudgeTemplate>()[0].textEn, u"mine {names}\ntheirs {names}"_s);
    QTRY_VERIFY(!conflict->isVisible());
}

void TestPeriodTexts::firstWordsByTwoLoseNothing()
{
    button(nudges(), u"Edit the words…"_s)->click();
    auto *english = field(nudges(), u"English text"_s);
    english->setPlainText(u"mine {names}"_s);
    theirs(u"theirs {names}"_s);
    button(nudges(), u"Keep these words"_s)->click();
    auto *conflict = nudges().findChild<ConflictView *>();
    QTRY_VERIFY(conflict->isVisible());
    QCOMPARE(field(*conflict, u"English text, yours"_s)->toPlainText(), u"mine {names}"_s);
    button(*conflict, u"Leave theirs"_s)->click();
    QCOMPARE(field(nudges(), u"English text"_s)->toPlainText(), u"theirs {names}"_s);
    QCOMPARE(all<NudgeTemplate>().size(), size_t(1));
}

void TestPeriodTexts::attentionLeadsToItsRecords()
{
    RollCallPane &pane = m_page->findChild<ReportsView *>()->rollCallPane();
    QTest::keyClick(&pane, Qt::Key_5);
    auto *lines = pane.findChild<AttentionLines *>();
    QTRY_VERIFY(lines->isVisible());
    QSignalSpy asked(m_page.get(), &Page::placeRequested);
    const auto links = lines->findChildren<Button *>();
    QVERIFY(links.size() >= 2);
    QSet<QString> pages;
    for (Button *link : links) {
        QVERIFY(!link->accessibleName().isEmpty());
        link->click();
    }
    for (const auto &each : asked) {
        pages.insert(each.at(0).toString());
        QVERIFY(!each.at(1).toString().isEmpty());
    }
    QCOMPARE(pages, (QSet<QString>{QString::fromLatin1(page::people), QString::fromLatin1(page::reports)}));
    // The text to copy says the same.
    QVERIFY(QGuiApplication::clipboard()->text().contains(lines->findChild<TextLabel *>()->text()));
}

AttentionEditor &TestPeriodTexts::numbers()
{
    RollCallPane &pane = m_page->findChild<ReportsView *>()->rollCallPane();
    QTest::keyClick(&pane, Qt::Key_5);
    AttentionEditor &editor = pane.attention().editor();
    [&] {
        QTRY_VERIFY(button(pane, u"From when on it asks…"_s));
        button(pane, u"From when on it asks…"_s)->click();
        QVERIFY(editor.isVisible());
    }();
    return editor;
}

QSpinBox &TestPeriodTexts::number(AttentionEditor &editor, const QString &reason)
{
    const auto all = editor.findChildren<QSpinBox *>();
    return **std::ranges::find(all, reason, &QSpinBox::accessibleName);
}

void TestPeriodTexts::theCampSaysFromWhenOnItAsks()
{
    RollCallPane &pane = m_page->findChild<ReportsView *>()->rollCallPane();
    AttentionEditor &editor = numbers();
    QVERIFY(!button(editor, u"Keep these numbers"_s)->isEnabled());
    keep(u"attention-numbers"_s);
    const auto spins = editor.findChildren<QSpinBox *>();
    QCOMPARE(spins.size(), 6);
    for (QSpinBox *each : spins)
        each->setValue(0);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(all<Camp>().front().rules.attention.reviewDays, 0);
    QTest::keyClick(&number(editor, u"days that a report waits for its review"_s), Qt::Key_Escape);
    auto *lines = pane.findChild<AttentionLines *>();
    QTRY_VERIFY(lines->isVisible());
    QTRY_VERIFY(visibleText(*lines).contains(u"Nothing asks for attention"_s)); // every reason is off
    numbers();
    button(editor, u"Flotilla's own numbers"_s)->click();
    button(editor, u"Keep these numbers"_s)->click();
    QTRY_COMPARE(all<Camp>().front().rules.attention, AttentionRules());
    // What was not kept is gone when one goes back.
    number(editor, u"days that a report waits for its review"_s).setValue(99);
    button(editor, u"Back to the reasons"_s)->click();
    numbers();
    QTRY_COMPARE(number(editor, u"days that a report waits for its review"_s).value(), AttentionRules().reviewDays);
}

void TestPeriodTexts::twoWhoSetTheSameNumberLoseNothing()
{
    AttentionEditor &editor = numbers();
    const QString waits = u"days that a report waits for its review"_s;
    number(editor, waits).setValue(14);
    auto theirs = m_other->edit({.code = u"edit-attention"_s}, [camp = m_camp](storage::Transaction &t) {
        return workspace::keepAttentionRules(t, *t.get(camp), {.missingPeriods = 1, .reviewDays = 3});
    });
    QTRY_VERIFY(theirs.isFinished());
    button(editor, u"Keep these numbers"_s)->click();
    auto *conflict = editor.findChild<ConflictView *>();
    QTRY_VERIFY(conflict->isVisible());
    QCOMPARE(conflict->values(), QStringList{u"14"_s});       // theirs alone is not asked about
    QVERIFY(!button(*conflict, u"Put theirs below yours"_s)); // of two numbers one stays
    keep(u"attention-conflict"_s);
    button(*conflict, u"Keep what stands on the left"_s)->click();
    QTRY_COMPARE(all<Camp>().front().rules.attention, (AttentionRules{.missingPeriods = 1, .reviewDays = 14}));
}

QTEST_MAIN(TestPeriodTexts)
#include "tst_period_texts.moc"
