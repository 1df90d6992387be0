#include "interchange/report_name.h"
#include "interchange/report_reader.h"

#include <QTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

/// What names of files and folders tell.
class TestReportNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void folders_data();
    void folders();
    void kinds_data();
    void kinds();
    void forms_data();
    void forms();
    void formOfOtherDays();
};

void TestReportNames::dates_data()
{
    QTest::addColumn<QDate>("median");
    QTest::addColumn<QString>("days"); ///< first and last day, empty if they are no range
    QTest::addColumn<bool>("repaired");
    const QDate median(2031, 3, 17);
    const auto row = [](const char *name, QDate by, const char *days, bool repaired = false) {
        QTest::newRow(name) << by << QString::fromLatin1(days) << repaired;
    };
    row("[WeeklyReport]2031.03.03~2031.03.16.md", median, "2031-03-03 2031-03-16");
    row("lin-qiao2031.03.03-2031.03.16.md", median, "2031-03-03 2031-03-16");
    row("wenbo1024"
        "2031.3.3~2031.3.16.md",
        median, "2031-03-03 2031-03-16");
    row("2031_03.03-2031_03.16", median, "2031-03-03 2031-03-16");
    row("2031-03-03 to 2031-03-16.md", median, "2031-03-03 2031-03-16");
    row("[WeeklyReport]2031..03.03.~.2031.03..16.md", median, "2031-03-03 2031-03-16");
    row("[WeeklyReport] 2031. 03.03 ~ 2031 .03.16 .md", median, "2031-03-03 2031-03-16");
    row("2031.03.03~2031.03.16.md.md", median, "2031-03-03 2031-03-16");
    row("２０３１.03.03～2031.03.16.md", median, "2031-03-03 2031-03-16");
    row("2031.03.03~03.16.md", median, "2031-03-03 2031-03-16");
    row("2030.12.30~01.12.md", QDate(2031, 1, 1), "2030-12-30 2031-01-12");
    row("2031年3月3日-2031年3月16日.md", median, "2031-03-03 2031-03-16");
    row("report-20310303-20310316.md", median, "2031-03-03 2031-03-16");
    row("02.25~03.08.md", median, "2031-02-25 2031-03-08");
    row("12.28~01.10.md", QDate(2031, 1, 1), "2030-12-28 2031-01-10");
    row("02.25~03.08 again.md", QDate(), "");
    row("3月4日-3月17日.md", median, "2031-03-04 2031-03-17");
    row("04.03.2031-17.03.2031.md", QDate(), "2031-03-04 2031-03-17");
    row("03-04-2031 to 03-17-2031.md", QDate(), "2031-03-04 2031-03-17");
    row("4-17 March 2031.md", QDate(), "2031-03-04 2031-03-17");
    row("March 4th to March 17th, 2031.md", QDate(), "2031-03-04 2031-03-17");
    row("28 Feb - 13 Mar.md", median, "2031-02-28 2031-03-13");
    row("Week 1 (Mar 4 - Mar 17).md", median, "2031-03-04 2031-03-17");
    row("2031年3月3日-3月16日.md", QDate(), "2031-03-03 2031-03-16");
    row("2031年12月29日至1月11日.md", QDate(), "2031-12-29 2032-01-11");
    row("2031年3月3日-16日.md", QDate(), "2031-03-03 2031-03-16");
    row("2031.03.03~16.md", QDate(), "2031-03-03 2031-03-16");
    row("2031.03.03-2.md", QDate(), "");
    row("20310303-0316.md", QDate(), "2031-03-03 2031-03-16");
    row("0303-0316.md", median, "2031-03-03 2031-03-16");
    row("1503-1699.md", median, "");
    row("31.03.03-31.03.16.md", QDate(), "2031-03-03 2031-03-16");
    row("310303~310316.md", QDate(), "2031-03-03 2031-03-16");
    row("17.03.31-30.03.31.md", QDate(), "2031-03-17 2031-03-30");
    row("2031-03.md", QDate(), "2031-03-01 2031-03-31");
    row("2031.03.03.md", median, "");
    row("report.md", median, "");
    row("2031.02.30~2031.03.16.md", median, "");
    row("2031.03.16~2031.03.03.md", median, "");
    // only the year is ever repaired, never a day or month
    row("2031.03.04~2031.03.17.md", median, "2031-03-04 2031-03-17");
    row("2301.03.03~2031.03.16.md", median, "2031-03-03 2031-03-16", true);
    row("2030.03.03~2031.03.16.md", median, "2031-03-03 2031-03-16", true);
    row("2031.03.03~2030.03.16.md", median, "2031-03-03 2031-03-16", true);
    row("2029.03.03~2029.03.16.md", median, "2031-03-03 2031-03-16", true);
    row("20311.03.03~2031.03.16.md", median, "2031-03-03 2031-03-16", true);
    row("2030.12.29~2030.01.11.md", QDate(2031, 1, 20), "2030-12-29 2031-01-11", true);
    row("2031.12.29~2031.01.11.md", QDate(2031, 1, 20), "2030-12-29 2031-01-11", true);
    row("2030.12.29~2031.01.11.md", QDate(2031, 1, 20), "2030-12-29 2031-01-11");
    row("2031.03.16~2031.03.03.md", QDate(), "");
    row("2030.12.29~2030.01.11.md", QDate(), "2030-12-29 2031-01-11", true);
}

void TestReportNames::dates()
{
    QFETCH(const QDate, median);
    const NameDates dates = readNameDates(u"Camp/01_x/"_s + QString::fromUtf8(QTest::currentDataTag()), median);
    const QString days = dates.days.isValid()
        ? dates.days.first.toString(Qt::ISODate) + u' ' + dates.days.last.toString(Qt::ISODate)
        : QString();
    QTEST(days, "days");
    QTEST(dates.repaired, "repaired");
}

void TestReportNames::folders_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("number"); ///< -1: none
    QTest::addColumn<QString>("track");
    QTest::newRow("07_lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("7_lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("lin-qiao") << u"lin-qiao"_s << -1 << QString();
    QTest::newRow("glcc_03_mira-k") << u"mira-k"_s << 3 << u"glcc"_s;
    QTest::newRow("OSPP_1_mira-k") << u"mira-k"_s << 1 << u"ospp"_s;
    QTest::newRow("12_2031") << u"2031"_s << 12 << QString();
    QTest::newRow(" 03_@wenbo7 ") << u"wenbo7"_s << 3 << QString();
    QTest::newRow("_wenbo7") << u"wenbo7"_s << -1 << QString();
    QTest::newRow("项目三_wenbo7") << u"wenbo7"_s << 3 << QString();
    QTest::newRow("2031_spring") << u"spring"_s << -1 << QString();
    QTest::newRow("glcc_wenbo7") << u"wenbo7"_s << -1 << u"glcc"_s;
    // other ways to put a number before a GitHub ID
    QTest::newRow("07-lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("7.lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("7 lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("No.7 lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("P07_lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("2031-03") << u"2031-03"_s << -1 << QString();
    QTest::newRow("03-17") << u"03-17"_s << -1 << QString();
    QTest::newRow("3.1-3.14") << u"3.1-3.14"_s << -1 << QString();
    // the name beside the GitHub ID
    QTest::newRow("林桥(lin-qiao)") << u"lin-qiao"_s << -1 << QString();
    QTest::newRow("lin-qiao（林桥）") << u"lin-qiao"_s << -1 << QString();
    QTest::newRow("Lin Qiao (lin-qiao)") << u"lin-qiao"_s << -1 << QString();
    QTest::newRow("林桥-lin-qiao") << u"lin-qiao"_s << -1 << QString();
    QTest::newRow("lin-qiao-林桥") << u"lin-qiao"_s << -1 << QString();
    QTest::newRow("07-林桥-lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("07_林桥_lin-qiao") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("07_lin-qiao_林桥") << u"lin-qiao"_s << 7 << QString();
    QTest::newRow("glcc_03_林桥") << u"林桥"_s << 3 << u"glcc"_s;
}

void TestReportNames::folders()
{
    const FolderName name = readFolderName(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(name.login, "login");
    QTEST(name.number.value_or(-1), "number");
    QTEST(name.track, "track");
}

void TestReportNames::kinds_data()
{
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("C/01_x/[WeeklyReport]2031.03.03~2031.03.16.md") << FileKind::Report;
    QTest::newRow("C/01_x/[WeeklyReport]2031.03.03~2031.03.16") << FileKind::Report;
    QTest::newRow("C/01_x/[WeeklyReports]third.md") << FileKind::Report;
    QTest::newRow("C/01_x/x2031.03.03-2031.03.16.md.md") << FileKind::Report;
    QTest::newRow("C/01_x/2031.03.03-2031.03.16.png") << FileKind::Asset;
    QTest::newRow("C/01_x/README.md") << FileKind::PersonReadme;
    QTest::newRow("C/01_x/readme_en.md") << FileKind::PersonReadme;
    QTest::newRow("README.md") << FileKind::Readme;
    QTest::newRow("C/01_x/notes.md") << FileKind::NeedsText;
    QTest::newRow("C/01_x/python 3.11-3.12.md") << FileKind::NeedsText;
    QTest::newRow("C/01_x/notes") << FileKind::NeedsText;
    QTest::newRow("C/01_x/第3次双周报(3.4-3.17).md") << FileKind::Report;
    QTest::newRow("C/01_x/weekly report 2.md") << FileKind::Report;
    QTest::newRow("C/01_x/weekly plan.md") << FileKind::NeedsText;
    QTest::newRow("C/01_x/[WeeklyReport]template.md") << FileKind::Other;
    QTest::newRow("C/00_template/[WeeklyReport]2031.03.03~2031.03.16.md") << FileKind::Other;
    QTest::newRow("C/01_x/data.csv") << FileKind::Asset;
    QTest::newRow("C/01_x/slides.key") << FileKind::Other;
    QTest::newRow("C/01_x/.DS_Store") << FileKind::Asset;
}

void TestReportNames::kinds()
{
    QTEST(classifyName(QString::fromUtf8(QTest::currentDataTag()), ReadingRules::defaults()), "kind");
}

void TestReportNames::forms_data()
{
    QTest::addColumn<QString>("form");
    const auto row = [](const QString &name, const QString &form) { QTest::newRow(qPrintable(name)) << form; };
    row(u"[WeeklyReport]2031.03.03~2031.03.16.md"_s, u"[WeeklyReport]{yyyy.MM.dd}~{yyyy.MM.dd}.md"_s);
    row(u"2031-03-03_2031-03-16.md"_s, u"{yyyy-MM-dd}_{yyyy-MM-dd}.md"_s);
    row(u"report 20310303-20310316.md"_s, u"report {yyyyMMdd}-{yyyyMMdd}.md"_s);
    row(u"2031.03.03~03.16.md"_s, u"{yyyy.MM.dd}~{MM.dd}.md"_s);
    row(u"3.3.2031-16.3.2031.md"_s, u"{d.M.yyyy}-{d.M.yyyy}.md"_s);
    row(u"周报 2031年3月3日-2031年3月16日.md"_s, u"周报 {yyyy年M月d日}-{yyyy年M月d日}.md"_s);
    row(u"Ann-Lee_2031-03-03_2031-03-16.md"_s, u"{login}_{yyyy-MM-dd}_{yyyy-MM-dd}.md"_s);
    row(u"week-02.md"_s, u"week-{nn}.md"_s);
    row(u"第2周.md"_s, u"第{n}周.md"_s);
    row(u"notes.md"_s, QString());
}

/// The form of a name gives the name again; a name of other days has it too.
void TestReportNames::forms()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const ReportNaming naming{{QDate(2031, 3, 3), QDate(2031, 3, 16)}, 2, u"ann-lee"_s};
    const auto form = formOfReportName(name, naming);
    QTEST(form.value_or(QString()), "form");
    if (!form)
        return;
    QCOMPARE(reportFileName(*form, naming).toCaseFolded(), name.toCaseFolded());
    QVERIFY(hasReportNameForm(name, *form));
    const ReportNaming other{{QDate(2031, 12, 22), QDate(2032, 1, 4)}, 14, u"bob"_s};
    QVERIFY(hasReportNameForm(reportFileName(*form, other), *form));
    QVERIFY(!hasReportNameForm(u"x"_s + name, *form) || form->startsWith(u"{login}"_s));
}

/// Days that are not those of the name are no part of its form.
void TestReportNames::formOfOtherDays()
{
    QVERIFY(!formOfReportName(u"2031-03-03_2031-03-16.md"_s, {{QDate(2031, 4, 1), QDate(2031, 4, 14)}, {}, {}}));
    QCOMPARE(reportNamePrefix(u"[Report] {yyyy-MM-dd}.md"_s), u"[Report] "_s);
}

QTEST_GUILESS_MAIN(TestReportNames)
#include "tst_report_names.moc"
