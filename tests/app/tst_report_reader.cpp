#include "interchange/report_reader.h"
#include "interchange/sections.h"

#include <QTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadReport read(const QString &text, const ReadingRules &rules = ReadingRules::defaults())
{
    return readReport(DecodedText{text, {}}, rules);
}

QStringList outline(const ReadReport &report)
{
    static const QStringList roles{u"name"_s,   u"project"_s,   u"work"_s,          u"next"_s,
                                   u"review"_s, u"questions"_s, u"contributions"_s, u"other"_s};
    QStringList lines;
    for (const Section &section : report.sections)
        lines.append(roles[int(section.role)] + u' ' + section.body.simplified());
    return lines;
}

/// A report with the usual headings around what stands in one of them.
QString withReview(const QString &review)
{
    return u"### 姓名\n林桥\n### 本周工作\n修船\n### 下周工作\n上漆\n### 导师点评\n"_s + review;
}

} // namespace

/// How the text of a report is cut into sections and what stands in them.
class TestReportReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesBinary();
    void headings_data();
    void headings();
    void questionsInsideWork_data();
    void questionsInsideWork();
    void reviewStates_data();
    void reviewStates();
    void contentStates();
    void namesAndProjects();
    void countsCodePoints();
    void ownRules();
    void foldsTitles_data();
    void foldsTitles();
    void cutsSectionsForPages();
    void hostileTextsAreReadInLinearTime_data();
    void hostileTextsAreReadInLinearTime();
};

void TestReportReader::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("encoding");
    QTest::newRow("plain") << QByteArray("a\n") << u"a\n"_s << QStringList();
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF姓名\n") << u"姓名\n"_s << QStringList{u"bom"_s};
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s << QStringList{u"crlf"_s};
    QTest::newRow("lone CR") << QByteArray("a\rb\r") << u"a\nb\n"_s << QStringList{u"cr"_s};
    QTest::newRow("no final newline") << QByteArray("a") << u"a"_s << QStringList{u"no-final-newline"_s};
    QTest::newRow("zero width") << QByteArray("a\xE2\x80\x8B\n") << u"a\u200b\n"_s << QStringList{u"zero-width"_s};
    QTest::newRow("GB18030") << QByteArray("### \xD0\xD5\xC3\xFB\n") << u"### 姓名\n"_s << QStringList{u"gb18030"_s};
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0\n\0",
                                          6)
                            << u"a\n"_s << QStringList{u"utf-16"_s};
    QTest::newRow("one broken byte") << QByteArray("姓名 修好了船\xFF\n") << u"姓名 修好了船\uFFFD\n"_s
                                     << QStringList{u"invalid-utf8"_s};
    QTest::newRow("empty") << QByteArray() << QString() << QStringList();
}

void TestReportReader::decodes()
{
    QFETCH(const QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QTEST(decoded->text, "text");
    QTEST(decoded->encoding, "encoding");
}

void TestReportReader::refusesBinary()
{
    QCOMPARE(decodeText(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).error().code, ErrorCode::NotText);
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise.append(char(1 + (i * 7919 + i * i) % 255));
    QCOMPARE(decodeText(noise).error().code, ErrorCode::NotText);
}

void TestReportReader::headings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("usual") << u"### 姓名\nA\n### 本周工作\nB\n### 下周工作\nC\n"_s
                           << QStringList{u"name A"_s, u"work B"_s, u"next C"_s};
    QTest::newRow("any level, indented, in list items, glued, bold, with a colon")
        << u"# 姓名\nA\n    ### 实习项目\nB\n1. ### 本周工作\nC\n###下周工作：\nD\n- ## **导师点评** ##\nE\n"_s
        << QStringList{u"name A"_s, u"project B"_s, u"work C"_s, u"next D"_s, u"review E"_s};
    QTest::newRow("a value in the heading's line")
        << u"### 姓名：A\n### 本周工作\nB\n"_s << QStringList{u"name A"_s, u"work B"_s};
    QTest::newRow("numbered and in two languages")
        << u"## 一、姓名 Name\nA\n## 二、本周工作 / This week\nB\n## 三、下周工作（Next week）\nC\n"_s
        << QStringList{u"name A"_s, u"work B"_s, u"next C"_s};
    QTest::newRow("sections end in any order")
        << u"### 本周工作\nA\n### 导师点评\nB\n### 下周工作\nC\n"_s << QStringList{u"work A"_s, u"review B"_s, u"next C"_s};
    QTest::newRow("headings in a closed fence are code")
        << u"### 本周工作\n```\n### 下周工作\n```\n"_s << QStringList{u"work ``` ### 下周工作 ```"_s};
    QTest::newRow("a fence that never closes is ignored")
        << u"### 本周工作\n```\nA\n### 下周工作\nB\n"_s << QStringList{u"work ``` A"_s, u"next B"_s};
    QTest::newRow("a fence closes with as many marks only")
        << u"### 本周工作\n````\n```\n### 下周工作\n````\n### 导师点评\nB\n"_s
        << QStringList{u"work ```` ``` ### 下周工作 ````"_s, u"review B"_s};
    QTest::newRow("deeper unknown headings are content")
        << u"### 本周工作\nA\n#### 小结\nB\n### 下周工作\nC\n"_s << QStringList{u"work A #### 小结 B"_s, u"next C"_s};
    QTest::newRow("unknown ones of the usual level are sections")
        << u"### 本周工作\nA\n### 相关链接\nB\n### 下周工作\nC\n"_s << QStringList{u"work A"_s, u"other B"_s, u"next C"_s};
    QTest::newRow("a deeper repetition is content")
        << u"### 本周工作\n#### 本周任务\nA\n### 下周工作\nB\n"_s << QStringList{u"work #### 本周任务 A"_s, u"next B"_s};
    QTest::newRow("issue numbers and code are no headings")
        << u"# 本周工作\n#123 修好了\n#include <mast>\n# 下周工作\nB\n"_s
        << QStringList{u"work #123 修好了 #include <mast>"_s, u"next B"_s};
    QTest::newRow("plain lines") << u"姓名\nA\n**本周工作**\nB\n下周工作：\nC\n"_s
                                 << QStringList{u"name A"_s, u"work B"_s, u"next C"_s};
    QTest::newRow("sentences are no plain headings")
        << u"### 姓名\nA\n### 本周工作\n下周工作主要是上漆\n"_s << QStringList{u"name A"_s, u"work 下周工作主要是上漆"_s};
    QTest::newRow("work under headings of its own") << u"## 三月\n### 测深\nA\n### 修帆\nB\n### 导师点评\nC\n"_s
                                                    << QStringList{u"other"_s, u"work A"_s, u"work B"_s, u"review C"_s};
    QTest::newRow("less usual titles only alone")
        << u"### 本周工作\nA\n### 下周工作\nB\n### 后续规划\nC\n"_s << QStringList{u"work A"_s, u"next B"_s, u"other C"_s};
    QTest::newRow("a less usual title") << u"### 本周工作\nA\n### 后续规划\nC\n"_s << QStringList{u"work A"_s, u"next C"_s};
    QTest::newRow("English")
        << u"## Name\nA\n## What I did this week\nB\n## Plan for next week\nC\n## Mentor’s feedback\nD\n## Questions & answers\nE\n"_s
        << QStringList{u"name A"_s, u"work B"_s, u"next C"_s, u"review D"_s, u"questions E"_s};
    QTest::newRow("in brackets") << u"## 【本周工作】\nA\n## [下周计划]\nB\n## 《导师点评》：\nC\n"_s
                                 << QStringList{u"work A"_s, u"next B"_s, u"review C"_s};
    QTest::newRow("underlined") << u"This week\n---------\nA\n\nNext week\n=========\nB\n"_s
                                << QStringList{u"work A"_s, u"next B"_s};
    QTest::newRow("other English ones")
        << u"## Accomplishments this week\nA\n## Plans for the coming week\nB\n## Supervisor's comments\nC\n"_s
        << QStringList{u"work A"_s, u"next B"_s, u"review C"_s};
    QTest::newRow("other Chinese ones") << u"## 本次工作内容\nA\n## 下次计划\nB\n## 指导老师评语\nC\n## 遇到的困难\nD\n"_s
                                        << QStringList{u"work A"_s, u"next B"_s, u"review C"_s, u"questions D"_s};
    QTest::newRow("no heading at all") << u"修好了船，下周上漆，请导师过目\n"_s
                                       << QStringList{u"work 修好了船，下周上漆，请导师过目"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestReportReader::headings()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, sections);
    QStringList got = outline(read(text));
    for (QString &line : got)
        line = line.trimmed();
    QCOMPARE(got, sections);
}

void TestReportReader::questionsInsideWork_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("questions");
    QTest::newRow("list item") << u"1. 修船\n\n2. **问题疑惑与解答**\n   - 何时？\n     答：明天"_s
                               << u"- 何时？\n     答：明天"_s;
    QTest::newRow("list item with a value") << u"1. 修船\n2. **问题疑惑与解答** 无"_s << u"无"_s;
    QTest::newRow("list item up to the next")
        << u"1. **修船**\n2. **问题疑惑与解答**\n   - 何时？\n3. **其他**\n   - 上漆"_s << u"- 何时？"_s;
    QTest::newRow("questions that are numbered themselves")
        << u"2. **问题疑惑与解答**\n1. 何时？\n2. 何处？"_s << u"1. 何时？\n2. 何处？"_s;
    QTest::newRow("plain list item") << u"1. 修船\n3. 问题疑惑与解答：\n   何时？"_s << u"何时？"_s;
    QTest::newRow("bold label") << u"修船\n\n**问题疑惑与解答**：何时？"_s << u"何时？"_s;
    QTest::newRow("deeper heading") << u"修船\n#### 5.问题疑惑与解答\n何时？\n#### 备注\n无"_s << u"何时？"_s;
    QTest::newRow("other labels stay work") << u"2. **存在问题：**\n   - 漏水"_s << QString();
    QTest::newRow("English") << u"- Fixed it\n- **Questions and answers:** When?"_s << u"When?"_s;
}

void TestReportReader::questionsInsideWork()
{
    QFETCH(const QString, work);
    QFETCH(const QString, questions);
    const ReadReport report = read(u"### 姓名\n林桥\n### 本周工作\n"_s + work + u"\n### 下周工作\n上漆\n"_s);
    QCOMPARE(report.workChars, int(work.size()));
    QCOMPARE(report.questionChars, int(questions.size()));
    const Section *section = report.section(SectionRole::Questions);
    QCOMPARE(section ? section->body : QString(), questions);
}

void TestReportReader::reviewStates_data()
{
    QTest::addColumn<QString>("review");
    QTest::addColumn<ReviewState>("state");
    QTest::addColumn<ReviewKind>("kind");
    QTest::addColumn<QString>("text");
    const auto reviewed = [](const char *name, const QString &review, const QString &text) {
        QTest::newRow(name) << review << ReviewState::Reviewed << ReviewKind::Text << text;
    };
    const auto unreviewed = [](const QString &review, ReviewState state) {
        QTest::newRow(qPrintable(u"not: "_s + review.simplified())) << review << state << ReviewKind::None << QString();
    };
    reviewed("text", u"做得好\n"_s, u"做得好"_s);
    reviewed("below the template's line", u"请联系导师填写\n\n1. 做得好\n2. 继续"_s, u"1. 做得好\n2. 继续"_s);
    reviewed("with its title again", u"导师点评：做得好"_s, u"做得好"_s);
    reviewed("with a rule at the end", u"做得好\n\n------\n"_s, u"做得好"_s);
    reviewed("in a quote", u"> 做得好"_s, u"> 做得好"_s);
    reviewed("English", u"Good job!"_s, u"Good job!"_s);
    for (const QString &mark : {u"✔️"_s, u"true"_s, u"通过"_s, u"OK"_s, u"LGTM!"_s, u"- **LGTM**"_s, u"👍"_s})
        QTest::newRow(qPrintable(u"mark: "_s + mark)) << mark << ReviewState::Reviewed << ReviewKind::Mark << mark;
    for (const QString &filler : {u"请联系导师填写"_s,
                                  u"请联系导师填写。"_s,
                                  u"（请导师以评论的方式提交点评）"_s,
                                  u"None"_s,
                                  u"无"_s,
                                  u"暂无。"_s,
                                  u"null"_s,
                                  u"N/A"_s,
                                  u"点评"_s,
                                  u"略"_s,
                                  u"–"_s,
                                  u"待添加"_s,
                                  u"xxxxxxxx"_s,
                                  u"1. -"_s,
                                  u"1. -\n2. -"_s,
                                  u"TODO by @tide-watcher"_s,
                                  u"..."_s,
                                  u"……"_s,
                                  u"请联系导师点评"_s,
                                  u"```\n请联系导师填写\n```"_s,
                                  u"To be filled in by the mentor"_s,
                                  u"TBD"_s,
                                  u"_TBD_"_s,
                                  u"(待补充)"_s,
                                  u"【请导师填写】"_s,
                                  u"*(to be filled)*"_s,
                                  u"暂无点评"_s,
                                  u"（等待导师点评）"_s,
                                  u"Pending review"_s,
                                  u"@tide-watcher"_s})
        unreviewed(filler, ReviewState::Placeholder);
    for (const QString &empty : {QString(), u"\n\n"_s, u"\u200b\n"_s, u"```\n```"_s, u"---"_s, u"<!-- 在此点评 -->"_s})
        unreviewed(empty, ReviewState::Empty);
}

void TestReportReader::reviewStates()
{
    QFETCH(const QString, review);
    const ReadReport report = read(withReview(review));
    QTEST(report.review, "state");
    QTEST(report.reviewKind, "kind");
    QTEST(report.reviewText, "text");
    QCOMPARE(read(u"### 本周工作\nA\n"_s).review, ReviewState::Missing);
}

void TestReportReader::contentStates()
{
    const ReadReport report =
        read(u"### 本周工作\n1. xxx\n2. xxx\n### 下周工作\n- 无。\n### 问题疑惑与解答\n\n### 导师点评\n好\n"_s);
    QCOMPARE(report.work, ContentState::Template);
    QCOMPARE(report.next, ContentState::None);
    QCOMPARE(report.questions, ContentState::Empty);
    QCOMPARE(read(u"### 姓名\nA\n### 本周工作\n做了\n"_s).work, ContentState::Filled);
    QCOMPARE(read(u"### 姓名\nA\n### 本周工作\n做了\n"_s).next, ContentState::Missing);
}

void TestReportReader::namesAndProjects()
{
    const ReadReport report = read(
        u"### 姓名\n\n林桥\n\nGithub ID：[lin-qiao](https://example.org/lin-qiao)\n### 实习项目\n\n[项目一：缆绳](https://example.org)\n"_s);
    QCOMPARE(report.name, u"林桥"_s);
    QCOMPARE(report.projectTitle, u"项目一：缆绳"_s);
    QCOMPARE(read(u"### 林桥\n### 实习项目\n缆绳\n### 本周工作\nA\n"_s).name, u"林桥"_s);
    QCOMPARE(read(u"林桥\n\n### 本周工作\nA\n"_s).name, u"林桥"_s);
    QCOMPARE(read(u"- 姓名：林桥\n- 项目：缆绳\n### 本周工作\nA\n"_s).name, u"林桥"_s);
    QCOMPARE(read(u"### 周报\n### 本周工作\nA\n"_s).name, QString());
}

void TestReportReader::countsCodePoints()
{
    const ReadReport report = read(u"### 本周工作\n\u00a0修好了⛵𝒜🚀\u200b\n### 下周工作\n无\n"_s);
    QCOMPARE(report.workChars, 6);
    QCOMPARE(report.section(SectionRole::Work)->body.size(), 8);
}

void TestReportReader::ownRules()
{
    ReadingRules rules;
    rules.headings = {{SectionRole::Work, {u"Logbook *"_s}}, {SectionRole::Review, {u"Captain"_s}}};
    rules.placeholderWords = {u"aye"_s};
    const ReadReport report = read(u"# Logbook of the week\nsailed\n# Captain\nAye!\n"_s, rules);
    QCOMPARE(outline(report), (QStringList{u"work sailed"_s, u"review Aye!"_s}));
    QCOMPARE(report.review, ReviewState::Placeholder);
    const ReadReport other = read(u"# 本周工作\nA\n# Captain\nGood\n"_s, rules);
    QCOMPARE(other.sections.front().form, SectionForm::Implicit);
}

void TestReportReader::foldsTitles_data()
{
    QTest::addColumn<QString>("folded");
    QTest::newRow("本周工作") << u"本周工作"_s;
    QTest::newRow("  **本周工作**：") << u"本周工作"_s;
    QTest::newRow("3. `本周工作` :") << u"本周工作"_s;
    QTest::newRow("三、本周工作") << u"本周工作"_s;
    QTest::newRow("(2) 本周工作") << u"本周工作"_s;
    QTest::newRow("📝 This Week’s Work") << u"this week's work"_s;
    QTest::newRow("ＴＨＩＳ　ＷＥＥＫ") << u"this week"_s;
    QTest::newRow("3.12 support") << u"3.12 support"_s;
    QTest::newRow("十月工作") << u"十月工作"_s;
}

void TestReportReader::foldsTitles()
{
    QCOMPARE(foldTitle(QString::fromUtf8(QTest::currentDataTag())),
             *static_cast<QString *>(QTest::qData("folded", qMetaTypeId<QString>())));
}

void TestReportReader::cutsSectionsForPages()
{
    const QString text =
        u"### 姓名\n林桥\n### 本周工作\n修船\n1. **问题疑惑与解答**\n   无\n### 下周工作\n上漆\n### 相关链接\n链接\n### 导师点评\n好\n"_s;
    const insight::ReportSections cut = cutSections(text.toUtf8(), ReadingRules::defaults());
    QCOMPARE(cut.work, u"修船\n1. **问题疑惑与解答**\n   无"_s);
    QCOMPARE(cut.next, u"上漆"_s);
    QCOMPARE(cut.questions, QString());
    QCOMPARE(cut.other, u"### 相关链接\n\n链接"_s);
    QCOMPARE(cutSections(u"### 本周工作\nA\n### 存在问题\nB\n"_s.toUtf8(), ReadingRules::defaults()).questions, u"B"_s);
    QCOMPARE(cutSections(u"### 本周工作\nA\n### 存在问题\n无\n"_s.toUtf8(), ReadingRules::defaults()).questions, QString());
    QCOMPARE(cutSections("\0\0", ReadingRules::defaults()).work, QString());
}

void TestReportReader::hostileTextsAreReadInLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"### \n", "### a\n", "```\n", "~~~~x\n`````\n", "- 本周工作\n", "3. **问题疑惑与解答**\n",
                              "<!-- ", "本", "# 姓名：", "\n", "* ", "#"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

/// Quadratic reading of a million letters would not end before the test is stopped.
void TestReportReader::hostileTextsAreReadInLinearTime()
{
    QFETCH(const QString, piece);
    const QString text = withReview(piece.repeated(1024 * 1024 / piece.size()));
    const ReadReport report = read(text);
    QCOMPARE(report.text.size(), text.size());
    QVERIFY(report.section(SectionRole::Name) || piece.startsWith(u'`') || piece.startsWith(u'~'));
}

QTEST_GUILESS_MAIN(TestReportReader)
#include "tst_report_reader.moc"
