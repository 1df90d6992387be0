#include "harness.h"

#include "certificate/certificate_text.h"
#include "certificate_pane.h"
#include "certificate_preview.h"
#include "certificate_row.h"
#include "certificates/certificates_page.h"
#include "certificates_view.h"
#include "design_form.h"
#include "insight/camps.h"
#include "interchange/sample.h"
#include "kit/button.h"
#include "kit/inline_message.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "platform/settings.h"
#include "verify_pane.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

/// The Certificates page over a real place of work: who is entitled, a preview, issuing, reissuing, revoking, verifying.
class TestCertificatesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whoIsNotEntitledIsToldWhy();
    void thePreviewFollowsTheTemplate();
    void issuesToOneThenToAll();
    void isFoundByAnyNumber();
    void reissuesAndRevokesWithAReason();
    void verifiesFilesAndTexts();
    void savesRegisterPageAndKey();
    void aProblemIsSaidAndNothingIsIssued();
    void speaksBothLanguages();
    void screens_data();
    void screens();

private:
    struct Shown {
        explicit Shown(const PageContext &context, Id<Camp> camp) : page(context)
        {
            page.resize(1296, 852);
            page.show();
            page.setCamp(camp);
        }
        CertificatesView &view() { return *page.findChild<CertificatesView *>(); }
        TableView &table() { return *page.findChild<TableView *>(); }
        CertificatePane &pane() { return *page.findChild<CertificatePane *>(); }
        QString message() { return page.findChild<InlineMessage *>()->text(); }
        /// The visible button that says this.
        Button *button(const QString &text)
        {
            const auto all = page.findChildren<Button *>();
            const auto found =
                std::ranges::find_if(all, [&](const Button *each) { return each->isVisible() && each->text() == text; });
            return found != all.end() ? *found : nullptr;
        }
        void choose(int row) { table().setCurrentIndex(table().model()->index(row, GraduateColumn)); }

        CertificatesPage page;
    };

    PageContext context()
    {
        return {*m_workspace, m_dress->theme, m_dialogs, m_dress->language,
                m_clock,      *m_settings,    m_desktop, platform::Paths::below(m_folder.filePath(u"own"_s))};
    }
    QString folder(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path);
        return path;
    }
    static qsizetype pdfs(const QString &folder) { return QDir(folder).entryList({u"*.pdf"_s}).size(); }

    QTemporaryDir m_folder;
    FixedClock m_clock{instantFromMsecs(1779854400000)};
    std::unique_ptr<harness::Dress> m_dress;
    std::unique_ptr<platform::Settings> m_settings;
    harness::AnsweringDialogs m_dialogs;
    harness::QuietDesktop m_desktop;
    std::unique_ptr<workspace::Workspace> m_workspace;
    Id<Camp> m_running;
    Id<Camp> m_finished;
};

void TestCertificatesPage::initTestCase()
{
    m_dress = std::make_unique<harness::Dress>();
    m_settings = std::make_unique<platform::Settings>(m_folder.filePath(u"settings.ini"_s));
    const auto location = storage::Location::parse(m_folder.filePath(u"sample.flotilla"_s));
    auto store = storage::Store::open(location, storage::OpenMode::Create);
    QVERIFY(store.has_value());
    QVERIFY(interchange::writeSample(**store, {.now = m_clock.now()}, m_clock).has_value());
    store->reset();
    auto opened = workspace::Workspace::open(location, {.who = u"nobody-known"_s});
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    auto camps = m_workspace->read([](storage::Reader &reader) { return insight::readCamps(reader); });
    QTRY_VERIFY(camps.isFinished());
    m_running = camps.result()->front().id;
    m_finished = camps.result()->back().id;
}

void TestCertificatesPage::cleanupTestCase()
{
    m_workspace.reset();
    m_dress.reset();
}

void TestCertificatesPage::whoIsNotEntitledIsToldWhy()
{
    Shown shown(context(), m_running);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    QVERIFY(shown.table().model()->index(0, StageColumn).data().toString().startsWith(u"The camp has no result list"_s));
    QVERIFY(!shown.button(u"Write all files again…"_s)->isEnabled());
    shown.choose(0);
    QVERIFY(!shown.button(u"Issue…"_s));
}

void TestCertificatesPage::thePreviewFollowsTheTemplate()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    shown.choose(0);
    auto *preview = shown.page.findChild<CertificatePreview *>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->hasPicture(), 20000);
    const QImage formal = preview->grab().toImage();
    CertificateChoices choices = shown.view().choices();
    choices.design = u"modern"_s;
    shown.view().setChoices(choices);
    Q_EMIT shown.pane().design().changed();
    QTRY_VERIFY_WITH_TIMEOUT(preview->grab().toImage() != formal, 20000);
    QVERIFY(harness::namelessControls(shown.page).isEmpty());

    // What was chosen is there the next time.
    Shown again(context(), m_finished);
    QCOMPARE(again.view().choices().design, u"modern"_s);
    choices.design = u"formal"_s;
    again.view().setChoices(choices);
    Q_EMIT again.pane().design().changed();
}

void TestCertificatesPage::issuesToOneThenToAll()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    const QAbstractItemModelTester tester(shown.table().model());
    shown.choose(2);
    m_dialogs.file = folder(u"one"_s);
    QTRY_VERIFY(shown.button(u"Issue…"_s));
    shown.button(u"Issue…"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(pdfs(m_dialogs.file), 1, 60000);
    QTRY_COMPARE(shown.table().model()->index(2, StageColumn).data().toString(), u"Issued"_s);
    QTRY_VERIFY(shown.message().startsWith(u"1 certificate in"_s));

    m_dialogs.file = folder(u"all"_s);
    const auto issue = [&] {
        const auto all = shown.page.findChildren<Button *>();
        return *std::ranges::find_if(all, [](const Button *each) { return each->text().startsWith(u"Issue "_s); });
    };
    issue()->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.button(u"Write all files again…"_s), 60000);
    QTRY_VERIFY(shown.message().contains(u"certificates in"_s));
    QVERIFY(pdfs(m_dialogs.file) > 20);
}

void TestCertificatesPage::isFoundByAnyNumber()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    const QString serial = shown.table().model()->index(3, SerialColumn).data().toString();
    QVERIFY(!serial.isEmpty());
    auto *search = shown.page.findChild<SearchField *>();
    search->setText(serial.toLower());
    QCOMPARE(shown.table().model()->rowCount(), 1);
    search->setText(u"nothing has this"_s);
    QCOMPARE(shown.table().model()->rowCount(), 0);
    QVERIFY(!shown.table().isVisible());
}

void TestCertificatesPage::reissuesAndRevokesWithAReason()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    const auto answer = [&](int row, const QString &action, const QString &confirm) {
        shown.choose(row);
        QTRY_VERIFY(shown.button(action));
        shown.button(action)->click();
        QVERIFY(!shown.button(confirm)->isEnabled());
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        const auto fields = shown.pane().findChildren<QLineEdit *>();
        for (QLineEdit *each : fields)
            if (each->placeholderText().startsWith(u"Reason"_s))
                field = each;
        QVERIFY(field);
        field->setText(u"a wrong name"_s);
        shown.button(confirm)->click();
    };
    const QString old = shown.table().model()->index(4, SerialColumn).data().toString();
    m_dialogs.file = folder(u"again"_s);
    answer(4, u"Reissue…"_s, u"Reissue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pdfs(m_dialogs.file), 1, 60000);
    QTRY_VERIFY(shown.table().model()->index(4, SerialColumn).data().toString() != old);
    const QString taken = shown.table().model()->index(5, SerialColumn).data().toString();
    answer(5, u"Revoke…"_s, u"Revoke"_s);
    QTRY_VERIFY(shown.table().model()->index(5, StageColumn).data().toString().contains(u"revoked"_s));
    QTRY_COMPARE(shown.message(), u"%1 is revoked."_s.arg(taken));

    // Undone in the history, it is in force again.
    auto undone = m_workspace->undo();
    QTRY_VERIFY(undone.isFinished());
}

void TestCertificatesPage::verifiesFilesAndTexts()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    const QString path = QDir(m_folder.filePath(u"one"_s)).entryInfoList({u"*.pdf"_s}).front().filePath();
    const auto says = [&](const QString &text) {
        const auto labels = shown.page.findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *each) { return each->isVisible() && each->text() == text; });
    };
    Q_EMIT shown.view().fileDropped(path);
    QTRY_VERIFY(says(u"Valid"_s));
    const QString wrong = m_folder.filePath(u"wrong.pdf"_s);
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 nothing") > 0);
    file.close();
    Q_EMIT shown.view().fileDropped(wrong);
    QTRY_VERIFY(!says(u"Valid"_s));
    Q_EMIT shown.view().verifyTextGiven(u"FLOTILLA:ABC"_s);
    QTRY_VERIFY(!says(u"Valid"_s));
    QVERIFY(harness::namelessControls(shown.page).isEmpty());
}

void TestCertificatesPage::savesRegisterPageAndKey()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    const auto saved = [&](const QString &name, auto ask) {
        m_dialogs.file = m_folder.filePath(name);
        ask();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dialogs.file), 20000); }();
        QFile file(m_dialogs.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray table = saved(u"register.csv"_s, [&] { shown.button(u"Register…"_s)->click(); });
    QVERIFY(table.contains("Serial,Name,Project") && table.contains("a wrong name"));
    const QByteArray page = saved(u"verify.html"_s, [&] { shown.button(u"Web page…"_s)->click(); });
    QVERIFY(page.contains("default-src 'none'"));
    QTRY_VERIFY(shown.view().state().key.isThere);
    const QByteArray key = saved(u"copy.key"_s, [&] { Q_EMIT shown.view().keyCopyRequested(); });
    QVERIFY(key.contains("ed25519"));
    QCOMPARE(QFileInfo(m_dialogs.file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCertificatesPage::aProblemIsSaidAndNothingIsIssued()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    CertificateChoices choices = shown.view().choices();
    choices.design = m_folder.filePath(u"wrong.pdf"_s);
    shown.view().setChoices(choices);
    shown.choose(0);
    m_dialogs.file = folder(u"none"_s);
    Q_EMIT shown.view().issueRequested({});
    QTRY_VERIFY(shown.message().contains(u"wrong.pdf"_s));
    QCOMPARE(pdfs(m_dialogs.file), 0);
}

void TestCertificatesPage::speaksBothLanguages()
{
    Shown shown(context(), m_finished);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    shown.choose(0);
    m_dress->language.set(Language::Chinese);
    shown.page.retranslate();
    QVERIFY(shown.button(u"核验…"_s));
    QCOMPARE(shown.table().model()->index(2, StageColumn).data().toString(), u"已发放"_s);
    m_dress->language.set(Language::English);
    shown.page.retranslate();
    QVERIFY(shown.button(u"Verify…"_s));
}

void TestCertificatesPage::screens_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1296, 852), QSize(880, 652), QSize(2416, 1392)})
        for (const bool chinese : {false, true})
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s-%d", dark ? "dark" : "light", chinese ? "zh" : "en", size.width())
                    << dark << chinese << size;
}

/// What would be a defect on any of the page's parts; with FLOTILLA_SCREENS the pictures are kept there.
void TestCertificatesPage::screens()
{
    QFETCH(bool, dark);
    QFETCH(bool, chinese);
    QFETCH(QSize, size);
    m_dress->theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_dress->language.set(chinese ? Language::Chinese : Language::English);
    Shown shown(context(), m_finished);
    shown.page.resize(size);
    QTRY_VERIFY(shown.table().model()->rowCount() > 20);
    const auto look = [&](const QString &part) {
        QTest::qWait(50);
        QCOMPARE(harness::namelessControls(shown.page), QStringList());
        QCOMPARE(harness::unreachableControls(shown.page), QStringList());
        QCOMPARE(harness::clippedTexts(shown.page), QStringList());
        const QString kept = qEnvironmentVariable("FLOTILLA_SCREENS");
        if (!kept.isEmpty() && QDir().mkpath(kept))
            QVERIFY(shown.page.grab().save(
                u"%1/certificates-%2-%3.png"_s.arg(kept, part, QString::fromLatin1(QTest::currentDataTag()))));
    };
    look(u"list"_s);
    shown.view().goTo(Id<Person>(shown.table().model()->index(4, GraduateColumn).data(IdRole).toLongLong()));
    auto *preview = shown.page.findChild<CertificatePreview *>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->hasPicture(), 20000);
    look(u"person"_s);
    auto *tabs = shown.pane().findChild<SegmentedControl *>();
    for (const int tab : {1, 2}) {
        tabs->setCurrent(tab);
        Q_EMIT tabs->chosen(tab);
        look(tab == 1 ? u"design"_s : u"key"_s);
    }
    Q_EMIT shown.view().fileDropped(QDir(m_folder.filePath(u"all"_s)).entryInfoList({u"*.pdf"_s}).back().filePath());
    QTRY_VERIFY(shown.page.findChild<VerifyPane *>()->isVisible());
    look(u"verify"_s);
    m_dress->theme.setMode(Theme::Mode::Light);
    m_dress->language.set(Language::English);
}

QTEST_MAIN(TestCertificatesPage)
#include "tst_certificates_page.moc"
