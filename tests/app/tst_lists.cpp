#include "interchange/lists.h"

#include <QTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList projects(const QString &markdown)
{
    QStringList lines;
    for (const CatalogueProject &project : readCatalogue(markdown))
        lines.append(u"%1%2|%3|%4"_s.arg(project.track).arg(project.number).arg(project.title).arg(project.slots));
    return lines;
}

} // namespace

/// Catalogues, rosters, results and the READMEs in people's folders.
class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogues_data();
    void catalogues();
    void descriptionsStandBelowTheirProject();
    void rosters_data();
    void rosters();
    void results();
    void quotedCells();
    void brokenLists();
    void titleAboveTheHeader();
    void gradesWithAdditions();
    void rowsLeftOut();
    void personReadmes();
};

void TestLists::catalogues_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Chinese numerals")
        << u"### 项目一：缆绳\n#### 要求（2 人）\n### 项目十：测深\n### 项目十二：罗盘\n### 项目二十：星图\n### 项目九十九、灯塔\n营员要求（两人）\n"_s
        << QStringList{u"1|缆绳|2"_s, u"10|测深|1"_s, u"12|罗盘|1"_s, u"20|星图|1"_s, u"99|灯塔|2"_s};
    QTest::newRow("digits") << u"### 项目 12 缆绳\n### 项目13: 测深\n### **项目14：罗盘**\n"_s
                            << QStringList{u"12|缆绳|1"_s, u"13|测深|1"_s, u"14|罗盘|1"_s};
    QTest::newRow("English") << u"# All\n### Project 3: Ropes\n(2 mentees)\n### Project #4 - Depth\nSlots: 3\n"_s
                             << QStringList{u"3|Ropes|2"_s, u"4|Depth|3"_s};
    QTest::newRow("numbered only") << u"# Projects\n## 1. Ropes\n### 1. Background\n### 2. Work\n## 2. Depth\n"_s
                                   << QStringList{u"1|Ropes|1"_s, u"2|Depth|1"_s};
    QTest::newRow("numbers in titles") << u"### 项目四：SOT 支持 3.12\n### 项目五：[2031 年的海图](https://example.org)\n"_s
                                       << QStringList{u"4|SOT 支持 3.12|1"_s, u"5|2031 年的海图|1"_s};
    QTest::newRow("numbered list") << u"# 项目列表\n\n1. 缆绳（导师：@kai，2 人）\n2. **测深**\n   1. 量水\n"_s
                                   << QStringList{u"1|缆绳|2"_s, u"2|测深|1"_s};
    QTest::newRow("numbered lists in parts") << u"## GLCC 赛道\n1. 缆绳\n2. 测深\n## OSPP 赛道\n1. 船模\n"_s
                                             << QStringList{u"1|缆绳|1"_s, u"2|测深|1"_s, u"ospp1|船模|1"_s};
    QTest::newRow("numbered rules") << u"## 规则\n1. 报名\n2. 面试\n## 结营\n1. 答辩\n## 奖励\n1. 证书\n"_s << QStringList();
    QTest::newRow("parts that start at 1 again")
        << u"## 一、本营\n### 项目一：缆绳\n## GLCC 赛道\n### 项目一：浮标\n## OSPP\n### 项目一：船模\n"_s
        << QStringList{u"1|缆绳|1"_s, u"glcc1|浮标|1"_s, u"ospp1|船模|1"_s};
    QTest::newRow("table")
        << u"| 序号 | 项目名称 | 名额 |\n|---|---|---|\n| 1 | [缆绳](https://example.org) | 2 |\n| 2 | 测深 | |\n"_s
        << QStringList{u"1|缆绳|2"_s, u"2|测深|1"_s};
    QTest::newRow("nothing") << u"# 说明\n没有项目\n```\n### 项目一：例子\n```\n"_s << QStringList();
}

void TestLists::catalogues()
{
    QFETCH(const QString, markdown);
    QTEST(projects(markdown), "expected");
}

void TestLists::descriptionsStandBelowTheirProject()
{
    const auto read = readCatalogue(u"### 项目一：缆绳\n\n#### 介绍\n修缆绳\n\n### 其他\nx\n### 项目二：测深\n量水深\n"_s);
    QCOMPARE(read.size(), 2U);
    QCOMPARE(read[0].description, u"#### 介绍\n修缆绳"_s);
    QCOMPARE(read[0].line, 1);
    QCOMPARE(read[1].description, u"量水深"_s);
    QCOMPARE(read[1].line, 8);
}

void TestLists::rosters_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("English") << QByteArray(
        "github_id,name,project_number,project_title,mentors\nlin-qiao,林桥,1,缆绳,tide-watcher;bosun-k\n");
    QTest::newRow("Chinese, other order, BOM, CRLF") << QByteArray(
        "\xEF\xBB\xBF导师,项目名称,项目序号,姓名,GitHub ID\r\n@tide-watcher、@bosun-k,缆绳,一,林桥,@lin-qiao\r\n\r\n");
    QTest::newRow("links and slashes") << QByteArray(
        "Mentee,Name,No.,Project,Mentor GitHub\nhttps://github.com/lin-qiao,林桥,1,缆绳,tide-watcher/bosun-k\n");
    QTest::newRow("tabs") << QByteArray("学员\t姓名\t编号\t课题\t导师\nlin-qiao\t林桥\t1\t缆绳\ttide-watcher，bosun-k\n");
    QTest::newRow("semicolons") << QByteArray(
        "github_id;name;project_number;project_title;mentors\nlin-qiao;林桥;1;缆绳;\"tide-watcher;bosun-k\"\n");
    QTest::newRow("GB18030") << QByteArray("github,\xD0\xD5\xC3\xFB,no,\xCF\xEE\xC4\xBF,\xB5\xBC\xCA\xA6\n"
                                           "lin-qiao,\xC1\xD6\xC7\xC5,1,\xC0\xC2\xC9\xFE,tide-watcher\xA1\xA2"
                                           "bosun-k\n");
}

void TestLists::rosters()
{
    QFETCH(const QByteArray, csv);
    const auto rows = readRoster(csv, u"roster.csv"_s);
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), 1U);
    const RosterRow &row = rows->rows.front();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.login, u"lin-qiao"_s);
    QCOMPARE(row.name, u"林桥"_s);
    QCOMPARE(row.projectNumber, std::optional(1));
    QCOMPARE(row.projectTitle, u"缆绳"_s);
    QCOMPARE(row.mentors, (QStringList{u"tide-watcher"_s, u"bosun-k"_s}));
}

void TestLists::results()
{
    const auto rows = readResults("项目,GitHub,成绩,特别奖\na,one,优秀,是\nb,two,Good,no\nc,three,及格,\nd,four,未通过,-\ne,"
                                  "five,卓越,最佳营员\nf,six,PASS,yes\n",
                                  u"results.csv"_s);
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), 6U);
    const std::vector<Grade> grades{Grade::Excellent, Grade::Good,        Grade::Pass,
                                    Grade::Fail,      Grade::Outstanding, Grade::Pass};
    const std::vector<bool> awards{true, false, false, false, true, true};
    for (std::size_t i = 0; i < rows->rows.size(); ++i) {
        QCOMPARE(rows->rows[i].grade, grades[i]);
        QCOMPARE(rows->rows[i].specialAward, awards[i]);
        QCOMPARE(rows->rows[i].line, int(i) + 2);
    }
}

void TestLists::quotedCells()
{
    const auto rows = readRoster(
        "github_id,project_title,mentors\nada,\"Ropes, \"\"old\"\"\nand new\",\"x1;y1\"\nbo,Depth,\n", u"r.csv"_s);
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), 2U);
    QCOMPARE(rows->rows[0].projectTitle, u"Ropes, \"old\"\nand new"_s);
    QCOMPARE(rows->rows[0].mentors, (QStringList{u"x1"_s, u"y1"_s}));
    QCOMPARE(rows->rows[1].line, 4);
}

void TestLists::brokenLists()
{
    const QString path = u"list.csv"_s;
    QCOMPARE(readRoster("name,project\na,b\n", path).error(), (Error{ErrorCode::MissingColumn, {path, u"github_id"_s}}));
    QCOMPARE(readResults("github_id,project\na,b\n", path).error(), (Error{ErrorCode::MissingColumn, {path, u"grade"_s}}));
    QCOMPARE(readRoster("github_id,name\na,\"b\nc,d\n", path).error(), (Error{ErrorCode::BadCsv, {path, u"2"_s}}));
    QCOMPARE(readRoster(QByteArray("\0\1\2", 3), path).error(), (Error{ErrorCode::NotText, {path}}));
    QCOMPARE(readRoster("", path).error().code, ErrorCode::MissingColumn);
}

void TestLists::titleAboveTheHeader()
{
    const auto list = readRoster("第三期营员名单,,\n\n姓名,GitHub ID,导师\n林桥,lin-qiao,tide-watcher\n", u"roster.csv"_s);
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 1U);
    QCOMPARE(list->rows[0].login, u"lin-qiao"_s);
    QCOMPARE(list->rows[0].line, 4);
}

void TestLists::gradesWithAdditions()
{
    const auto list = readResults("github,成绩\na,特别优秀\nb,优秀（特别奖）\nc,良好 (补交)\nd,Excellent [special award]\n",
                                  u"results.csv"_s);
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 4U);
    const std::vector<std::pair<Grade, bool>> expected{
        {Grade::Outstanding, false}, {Grade::Excellent, true}, {Grade::Good, false}, {Grade::Excellent, true}};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(std::pair(list->rows[i].grade, list->rows[i].specialAward), expected[i]);
    QVERIFY(list->problems.empty());
}

/// One row that cannot be read does not refuse the others, and is named.
void TestLists::rowsLeftOut()
{
    const auto results = readResults("github,成绩\na,未答辩\n,优秀\nb,优秀\n", u"results.csv"_s);
    QVERIFY(results);
    QCOMPARE(results->rows.size(), 1U);
    QCOMPARE(
        results->problems,
        (std::vector<ListProblem>{{2, u"row-grade-unknown"_s, u"a: 未答辩"_s}, {3, u"row-without-login"_s, QString()}}));
    const auto roster = readRoster("github,name\na,Ann\n,Bob\n", u"roster.csv"_s);
    QVERIFY(roster);
    QCOMPARE(roster->rows.size(), 1U);
    QCOMPARE(roster->problems, (std::vector<ListProblem>{{3, u"row-without-login"_s, u"Bob"_s}}));
}

void TestLists::personReadmes()
{
    const PersonReadme linked = readPersonReadme(
        u"## 周报\n- 👨‍💻 学员: [lin-qiao](https://github.com/lin-qiao)\n- 👦🏻 导师：[a](https://github.com/tide-watcher)、[b](https://github.com/bosun-k)\n"_s);
    QCOMPARE(linked.mentee, u"lin-qiao"_s);
    QCOMPARE(linked.mentors, (QStringList{u"tide-watcher"_s, u"bosun-k"_s}));
    const PersonReadme english = readPersonReadme(u"**Mentee**: @lin-qiao\n**Mentors**: @tide-watcher and @bosun-k\n"_s);
    QCOMPARE(english.mentee, u"lin-qiao"_s);
    QCOMPARE(english.mentors, (QStringList{u"tide-watcher"_s, u"bosun-k"_s}));
    QCOMPARE(readPersonReadme(u"Mentor: bosun-k\n"_s).mentors, QStringList{u"bosun-k"_s});
    QVERIFY(readPersonReadme(u"没有\n"_s).mentors.isEmpty());
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
