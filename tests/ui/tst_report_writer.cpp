#include "reports_harness.h"

#include "kit/conflict_view.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "report_writer.h"
#include "workspace/report_writing.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace harness;
using namespace Qt::Literals::StringLiterals;

/// A report written beside the matrix, over a real place of work, also when two hand it in at the same time.
class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyOnesOwnCanBeWritten();
    void aReportIsWrittenAndChanged();
    void whatIsNotHandedInStaysAsADraft();
    void anEmptyTemplateIsRefusedInWords();
    void twoReportsLoseNothing();
    void theRepositorysWishesAreCopied();

private:
    workspace::ReportForm stored()
    {
        return m_desk->read(
            [this](storage::Reader &reader) { return workspace::readReportForm(reader, m_pairing, m_period); });
    }
    void theirs(const QString &text);
    ReportReader &reader() { return m_desk->reader(); }
    static Button *button(const QWidget &root, const QString &text) { return ReportsOnSample::button(root, text); }
    ReportWriter &open(const QString &name = u"Write the report here…"_s);
    static MarkdownEdit &edit(ReportWriter &writer) { return *writer.findChild<MarkdownEdit *>(); }
    /// Writes below a heading of the template.
    static void write(ReportWriter &writer, const QString &heading, const QString &text);

    std::unique_ptr<ReportsOnSample> m_desk;
    insight::PersonLabel m_mentee;
    Id<Pairing> m_pairing;
    Id<Period> m_period;
};

void TestReportWriter::init()
{
    m_desk = std::make_unique<ReportsOnSample>();
    const insight::Matrix matrix = m_desk->matrix();
    for (const insight::MatrixRow &row : matrix.rows)
        for (const insight::MatrixCell &cell : row.cells)
            if (cell.facts.word == CellWord::Missing) {
                m_mentee = row.mentee;
                m_pairing = row.pairing;
                m_period = cell.period; // the last of them
            }
    QVERIFY(m_period.isValid());
    m_desk->show(m_mentee.login, m_pairing, m_period);
    QTRY_VERIFY(button(reader(), u"Write the report here…"_s));
}

void TestReportWriter::cleanup()
{
    m_desk.reset();
}

void TestReportWriter::theirs(const QString &text)
{
    const auto form = stored();
    QVERIFY(m_desk->meanwhile([&](storage::Transaction &t) {
        return workspace::handInReport(t, {m_pairing, m_period, text, m_mentee.id, form.report}, m_desk->clock->now());
    }));
}

ReportWriter &TestReportWriter::open(const QString &name)
{
    [&] {
        QTRY_VERIFY(button(reader(), name));
        QTest::qWait(20); // the row of links is made anew while the report is read again
        button(reader(), name)->click();
    }();
    ReportWriter &writer = m_desk->view().reportWriter();
    [&] {
        QTRY_VERIFY(writer.isVisible());
        QTRY_VERIFY(edit(writer).hasFocus());
    }();
    return writer;
}

void TestReportWriter::write(ReportWriter &writer, const QString &heading, const QString &text)
{
    QTextCursor cursor = edit(writer).document()->find(heading);
    QVERIFY(!cursor.isNull());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(u"\n\n"_s + text);
}

void TestReportWriter::onlyOnesOwnCanBeWritten()
{
    m_desk->keep(u"report-not-there"_s);
    const auto mentors = m_desk->matrix().rows;
    const auto row = std::ranges::find(mentors, m_pairing, &insight::MatrixRow::pairing);
    QVERIFY(!row->mentors.empty());
    m_desk->mine->setWho(row->mentors.front().login);
    QTRY_VERIFY(!button(reader(), u"Write the report here…"_s));
    QVERIFY(!reader().mayWriteReport());
    m_desk->mine->setWho(m_mentee.login);
    QTRY_VERIFY(reader().mayWriteReport());
    QTest::keyClick(&reader(), Qt::Key_F2); // the key that writes
    QTRY_VERIFY(m_desk->view().reportWriter().isVisible());
}

void TestReportWriter::aReportIsWrittenAndChanged()
{
    ReportWriter &writer = open();
    QVERIFY(edit(writer).toPlainText().contains(u"### 本周工作"_s));
    QVERIFY(!button(writer, u"Hand in"_s)->isEnabled()); // the template alone is no report
    const auto labels = writer.findChildren<TextLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const TextLabel *label) { return label->text().startsWith(u"Was due on 20"_s); }));
    write(writer, u"### 本周工作"_s, u"1. 量了航标，画了第一张海图"_s);
    m_desk->keep(u"report-writer"_s);
    QTest::keyClick(&edit(writer), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!writer.isVisible());
    QTRY_VERIFY(reader().page()->report);
    QVERIFY(reader().page()->report->work.contains(u"量了航标"_s));
    QCOMPARE(reader().page()->facts.word, CellWord::Waiting);
    m_desk->keep(u"report-written"_s);

    open(u"Change the report…"_s);
    write(writer, u"### 下周工作"_s, u"1. 等潮水"_s);
    button(writer, u"Hand in"_s)->click();
    QTRY_VERIFY(!writer.isVisible());
    QTRY_VERIFY(button(reader(), u"2 revisions"_s));
    QVERIFY(stored().markdown.contains(u"等潮水"_s));
    for (int i = 0; i < 2; ++i) {
        auto undone = m_desk->mine->undo();
        QTRY_VERIFY(undone.isFinished());
    }
    QTRY_VERIFY(!reader().page()->report);
}

void TestReportWriter::whatIsNotHandedInStaysAsADraft()
{
    ReportWriter &writer = open();
    write(writer, u"### 本周工作"_s, u"1. 还没写完"_s);
    QTest::keyClick(&edit(writer), Qt::Key_Escape);
    QTRY_VERIFY(!writer.isVisible());
    QVERIFY(!stored().report);
    open();
    QVERIFY(edit(writer).toPlainText().contains(u"还没写完"_s));
    button(writer, u"As it was"_s)->click();
    QTRY_COMPARE(edit(writer).toPlainText(), stored().markdown);
    // A draft that was begun before the report was there finds that out.
    write(writer, u"### 本周工作"_s, u"1. 我的"_s);
    QTest::keyClick(&edit(writer), Qt::Key_Escape);
    theirs(u"### 本周工作\n\n别人代交的"_s);
    QTRY_VERIFY(reader().page()->report);
    open(u"Change the report…"_s);
    QVERIFY(edit(writer).toPlainText().contains(u"我的"_s));
    QTest::keyClick(&edit(writer), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(writer.findChild<ConflictView *>()->isVisible());
    QVERIFY(stored().markdown.contains(u"别人代交的"_s));
}

void TestReportWriter::anEmptyTemplateIsRefusedInWords()
{
    ReportWriter &writer = open();
    edit(writer).appendPlainText(u"   \n\n"_s);
    edit(writer).setPlainText(u"### 本周工作\n\n### 下周工作\n"_s);
    QTest::keyClick(&edit(writer), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(writer.findChild<InlineMessage *>()->isVisible());
    QVERIFY(writer.isVisible());
    QVERIFY(!stored().report);
    QCOMPARE(edit(writer).toPlainText(), u"### 本周工作\n\n### 下周工作\n"_s);
}

void TestReportWriter::twoReportsLoseNothing()
{
    ReportWriter &writer = open();
    write(writer, u"### 本周工作"_s, u"1. 我的"_s);
    theirs(u"### 本周工作\n\n别人代交的"_s);
    QTest::keyClick(&edit(writer), Qt::Key_Return, Qt::ControlModifier);
    auto *conflict = writer.findChild<ConflictView *>();
    QTRY_VERIFY(conflict->isVisible() && button(*conflict, u"Put theirs below yours"_s)); // it is filled a turn later
    m_desk->keep(u"report-conflict"_s);
    button(*conflict, u"Put theirs below yours"_s)->click();
    button(*conflict, u"Keep what stands on the left"_s)->click();
    QTRY_VERIFY(!writer.isVisible());
    QVERIFY(stored().markdown.contains(u"我的"_s) && stored().markdown.contains(u"别人代交的"_s));
    QTRY_VERIFY(button(reader(), u"2 revisions"_s)); // theirs alone is the first
}

void TestReportWriter::theRepositorysWishesAreCopied()
{
    ReportWriter &writer = open();
    const workspace::ReportForm form = stored();
    QVERIFY(!form.file.isEmpty());
    button(writer, u"Copy the name of the file"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), form.file.section(u'/', -1));
    button(writer, u"Copy the title of the pull request"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), form.pullTitle);
    button(writer, u"Copy the text"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), edit(writer).toPlainText());
}

QTEST_MAIN(TestReportWriter)
#include "tst_report_writer.moc"
