#include "interchange/report_reader.h"
#include "interchange/review_text.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QtTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReadingRules rules = ReadingRules::defaults();
const QString praise = u"实验很扎实，下次请附上基线。\n\nWell done!"_s;

ReadReport read(const QByteArray &bytes)
{
    return readReport(*decodeText(bytes), rules);
}

/// Whether `now` is `old` with one piece of it replaced: gives what was taken out and put in.
std::pair<QByteArray, QByteArray> difference(const QByteArray &old, const QByteArray &now)
{
    const auto [a, b] = std::ranges::mismatch(old, now);
    const qsizetype start = a - old.begin();
    qsizetype tail = 0;
    while (tail < std::min(old.size(), now.size()) - start && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    return {old.sliced(start, old.size() - tail - start), now.sliced(start, now.size() - tail - start)};
}

QByteArray gb18030(const QString &text)
{
    return QStringEncoder("GB18030").encode(text);
}

const QByteArray filled = "### 姓名\n林乔\n\n### 本周工作\n\n1. 写了测试\n2. 修了 `#include`\n\n### 下周工作\n\n继续\n\n";

} // namespace

/// A review stands in the report's file where a reader looks for it, and nothing else of the file's bytes is another.
class TestReviewText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("review");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<ReviewPlacing>("placing");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, ReviewPlacing placing) {
            QTest::newRow(name) << before << u"很好"_s << after << placing;
        };
        using enum ReviewPlacing;
        row("placeholder", filled + "### 导师点评\n请联系导师填写\n", filled + "### 导师点评\n很好\n", PlaceholderReplaced);
        row("no final newline", filled + "### 导师点评\n请联系导师填写", filled + "### 导师点评\n很好", PlaceholderReplaced);
        row("none", filled + "### 导师点评\n\n无\n", filled + "### 导师点评\n\n很好\n", PlaceholderReplaced);
        row("empty at the end", filled + "### 导师点评\n", filled + "### 导师点评\n很好\n", EmptyFilled);
        row("empty with blank line", filled + "### 导师点评\n\n", filled + "### 导师点评\n\n很好\n", EmptyFilled);
        row("heading is the end", filled + "### 导师点评", filled + "### 导师点评\n很好", EmptyFilled);
        row("empty before another", "### 本周工作\n写\n### 导师点评\n### 下周工作\n做\n",
            "### 本周工作\n写\n### 导师点评\n很好\n\n### 下周工作\n做\n", EmptyFilled);
        row("empty, blank, another", "### 本周工作\n写\n\n### 导师点评\n\n\n### 下周工作\n做\n",
            "### 本周工作\n写\n\n### 导师点评\n\n很好\n\n### 下周工作\n做\n", EmptyFilled);
        row("before another", "### 本周工作\n写\n### 导师点评\n请联系导师填写\n### 下周工作\n做\n",
            "### 本周工作\n写\n### 导师点评\n很好\n### 下周工作\n做\n", PlaceholderReplaced);
        row("behind the colon", filled + "### 导师点评：请联系导师填写\n", filled + "### 导师点评：\n很好\n",
            PlaceholderReplaced);
        row("rule below", filled + "### 导师点评\n请联系导师填写\n\n---\n", filled + "### 导师点评\n很好\n\n---\n",
            PlaceholderReplaced);
        row("rule right below", filled + "### 导师点评\n请联系导师填写\n---\n", filled + "### 导师点评\n很好\n\n---\n",
            PlaceholderReplaced);
        row("only a rule below", filled + "### 导师点评\n---\n", filled + "### 导师点评\n很好\n\n---\n", EmptyFilled);
        row("stray fences", filled + "### 导师点评\n```\n请联系导师填写\n```\n", filled + "### 导师点评\n很好\n",
            PlaceholderReplaced);
        row("somebody's review", filled + "### 导师点评\n\n不错\n", filled + "### 导师点评\n\n不错\n\n很好\n", Appended);
        row("a plain heading", "姓名\n林乔\n本周工作\n写\n下周工作\n做\n导师点评\n请联系导师填写\n",
            "姓名\n林乔\n本周工作\n写\n下周工作\n做\n导师点评\n很好\n", PlaceholderReplaced);
        row("no heading", filled.trimmed() + '\n', filled.trimmed() + "\n\n### 导师点评\n\n很好\n", HeadingAdded);
        row("no heading, no newline", "### 本周工作\n写", "### 本周工作\n写\n\n### 导师点评\n很好", HeadingAdded);
        row("headings of level two", "## 本周工作\n写\n\n## 下周工作\n做\n",
            "## 本周工作\n写\n\n## 下周工作\n做\n\n## 导师点评\n很好\n", HeadingAdded);
        row("headings in a list", "1. ### 本周工作\n写\n2. ### 下周工作\n做\n",
            "1. ### 本周工作\n写\n2. ### 下周工作\n做\n\n3. ### 导师点评\n很好\n", HeadingAdded);
        row("without any heading", "这周写了很多测试，都过了。\n", "这周写了很多测试，都过了。\n\n### 导师点评\n很好\n",
            HeadingAdded);
        row("marked with a byte order mark", "\xEF\xBB\xBF### 导师点评\r\n请联系导师填写\r\n",
            "\xEF\xBB\xBF### 导师点评\r\n很好\r\n", PlaceholderReplaced);
        row("mixed line ends", "### 本周工作\n写\r\n### 导师点评\r\n无\n", "### 本周工作\n写\r\n### 导师点评\r\n很好\n",
            PlaceholderReplaced);
        row("there already", filled + "### 导师点评\n很好\n", filled + "### 导师点评\n很好\n", AlreadyThere);
        const QString chinese = u"### 本周工作\r\n这两周写了很多测试，都过了，还修了一个缺陷。\r\n### 导师点评\r\n%1\r\n"_s;
        row("GB18030", gb18030(chinese.arg(u"无"_s)), gb18030(chinese.arg(u"很好"_s)), PlaceholderReplaced);
        QTest::newRow("several lines, CRLF")
            << QByteArray("### 导师点评\r\n无\r\n") << praise
            << QByteArray("### 导师点评\r\n实验很扎实，下次请附上基线。\r\n\r\nWell done!\r\n") << PlaceholderReplaced;
    }
    void places()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QString, review);
        QFETCH(const QByteArray, after);
        QFETCH(const ReviewPlacing, placing);
        const auto placed = putReview(before, rules, {.review = review});
        QVERIFY(placed);
        QCOMPARE(placed->content, after);
        QCOMPARE(placed->placing, placing);
        QCOMPARE(placed->written, review);
        const QString line = decodeText(after)->text.split(u'\n').at(placed->line - 1);
        QVERIFY2(line.endsWith(review.section(u'\n', 0, 0)), qPrintable(line));
    }

    void wordsOfTheHeading()
    {
        const QByteArray report = "## This week\nwork\n\n## Next week\nplan\n";
        const auto english = putReview(report, rules, {.review = u"Fine"_s, .language = Language::English});
        QVERIFY(english && english->content.endsWith("\n## Mentor review\nFine\n"));
        const auto own = putReview(report, rules, {.review = u"Fine"_s, .heading = u"Mentor's feedback"_s});
        QVERIFY(!own || own->content.endsWith("\n## Mentor's feedback\nFine\n"));
    }

    void ownReviewGivesWayToItsNewWords()
    {
        const QByteArray report = filled + "### 导师点评\n\n不错\n";
        const auto first = putReview(report, rules, {.review = u"很好"_s});
        QVERIFY(first);
        const auto second = putReview(first->content, rules, {.review = u"非常好\n\n继续"_s, .before = first->written});
        QVERIFY(second);
        QCOMPARE(second->placing, ReviewPlacing::OwnReplaced);
        QCOMPARE(second->content, filled + "### 导师点评\n\n不错\n\n非常好\n\n继续\n");
        QCOMPARE(*takeReviewOut(second->content, rules, second->written), report);
        // somebody changed our words: they are not overwritten and not said twice
        const QByteArray touched = filled + "### 导师点评\n\n很好，同意\n";
        const auto refused = putReview(touched, rules, {.review = u"非常好"_s, .before = u"很好"_s});
        QVERIFY(!refused && refused.error().code == ErrorCode::ReviewTouched);
        QVERIFY(!takeReviewOut(touched, rules, u"很好"_s));
    }

    void whatIsNoReview_data()
    {
        QTest::addColumn<QString>("review");
        for (const char *text : {"", "  \n", "无", "none", "请联系导师填写", "...", "<!-- later -->", "\x01"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoReview()
    {
        QFETCH(const QString, review);
        const auto refused = putReview(filled, rules, {.review = review});
        QVERIFY(!refused && refused.error().code == ErrorCode::NotAReview);
    }

    void inputThatIsNoText()
    {
        const auto binary = putReview(QByteArray("\0\1\2\3", 4), rules, {.review = praise});
        QVERIFY(!binary && binary.error().code == ErrorCode::NotText);
        const auto null = putReview(filled, rules, {.review = u"a\0b"_s});
        QVERIFY(!null && null.error().code == ErrorCode::NullCharacter);
    }

    void headingsOfAReviewBreakNothing_data()
    {
        QTest::addColumn<QString>("review");
        QTest::addColumn<QString>("written");
        QTest::newRow("top level") << u"# 总评\n\n很好\n\n## 建议\n\n多写"_s << u"#### 总评\n\n很好\n\n##### 建议\n\n多写"_s;
        QTest::newRow("deep enough") << u"##### 总评\n很好"_s << u"##### 总评\n很好"_s;
        QTest::newRow("a section's title")
            << u"看过了\n\n### 下周工作\n\n请附基线"_s << u"看过了\n\n#### 下周工作\n\n请附基线"_s;
        QTest::newRow("in code") << u"```\n# 本周工作\n```\n很好"_s << u"```\n# 本周工作\n```\n很好"_s;
        QTest::newRow("fence left open") << u"看：\n```\nint x;"_s << u"看：\n```\nint x;\n```"_s;
    }
    void headingsOfAReviewBreakNothing()
    {
        QFETCH(const QString, review);
        QFETCH(const QString, written);
        const auto placed = putReview(filled + "### 导师点评\n无\n", rules, {.review = review});
        QVERIFY(placed);
        QCOMPARE(placed->written, written);
        const ReadReport now = read(placed->content);
        QCOMPARE(now.reviewText, written);
        QCOMPARE(now.section(SectionRole::Work)->body, read(filled).section(SectionRole::Work)->body);
        QCOMPARE(now.section(SectionRole::Next)->body, u"继续"_s);
    }

    /// Where the report lacks a section, a review's line with its title must not become it.
    void titlesOfMissingSections()
    {
        const QByteArray report = "### 本周工作\n写\n\n### 导师点评\n无\n";
        for (const QString &review : {u"很好\n\n#### 下周工作\n请附基线"_s, u"很好\n\n下周工作\n\n请附基线"_s,
                                      u"很好\n\n**问题疑惑与解答**\n\n见群"_s, u"下周计划：\n请附基线"_s}) {
            const auto placed = putReview(report, rules, {.review = review});
            QVERIFY2(placed, qPrintable(review));
            const ReadReport now = read(placed->content);
            QCOMPARE(now.next, ContentState::Missing);
            QCOMPARE(now.questions, ContentState::Missing);
            QVERIFY(now.reviewText.endsWith(u"请附基线"_s) || now.reviewText.endsWith(u"见群"_s));
        }
    }

    void aFenceThatTheReportLeftOpen()
    {
        const QByteArray report = "### 本周工作\n```\nint x;\n\n### 导师点评\n无\n";
        const auto placed = putReview(report, rules, {.review = u"这样写：\n```\nint y;\n```"_s});
        QVERIFY(placed);
        QCOMPARE(read(placed->content).reviewText, placed->written);
        QCOMPARE(placed->written, u"这样写：\n~~~\nint y;\n~~~"_s);
    }

    void anyReviewInAnyReport()
    {
        QRandomGenerator random(20310317);
        const QStringList parts{u"### 姓名"_s,
                                u"林乔"_s,
                                u"### 本周工作"_s,
                                u"写了测试"_s,
                                u""_s,
                                u"## 下周工作"_s,
                                u"继续"_s,
                                u"### 导师点评"_s,
                                u"请联系导师填写"_s,
                                u"无"_s,
                                u"---"_s,
                                u"```"_s,
                                u"~~~"_s,
                                u"导师点评"_s,
                                u"本周工作"_s,
                                u"- 列表"_s,
                                u"1. ### 下周计划"_s,
                                u"###小结"_s,
                                u"#123"_s,
                                u"<!-- 注 -->"_s,
                                u"导师点评：不错"_s,
                                u"   "_s,
                                u"**问题疑惑与解答**"_s,
                                u"# 标题 🚀"_s,
                                u"✔"_s,
                                u"#include <x>"_s};
        const auto text = [&](int most) {
            QStringList lines;
            for (int i = random.bounded(1, most); i > 0; --i)
                lines.append(parts[random.bounded(int(parts.size()))]);
            return lines;
        };
        int placedOnes = 0;
        for (int round = 0; round < 250; ++round) {
            QString report = text(14).join(QStringList{u"\n"_s, u"\r\n"_s}[random.bounded(2)]);
            if (random.bounded(2) == 0)
                report += u'\n';
            const QByteArray bytes = random.bounded(8) == 0 ? "\xEF\xBB\xBF" + report.toUtf8() : report.toUtf8();
            const QString review = u"林：看了。"_s + text(6).join(u'\n') + u"\n末"_s;
            const auto placed = putReview(bytes, rules, {.review = review});
            if (!placed) {
                QCOMPARE(placed.error().code, ErrorCode::ReviewUnplaceable);
                continue;
            }
            ++placedOnes;
            const ReadReport now = read(placed->content);
            const QByteArray context = "\n--- report\n" + bytes + "\n--- now\n" + placed->content;
            QVERIFY2(now.review == ReviewState::Reviewed, context.constData());
            const auto [out, in] = difference(bytes, placed->content);
            QVERIFY2(placed->written.contains(u"\n末"_s) && now.reviewText.contains(u"\n末"_s), context.constData());
            // What was taken out is a placeholder at most: nobody's work, plan or review.
            const ReadReport old = read(bytes);
            QVERIFY2(old.review != ReviewState::Reviewed || now.reviewText.startsWith(old.reviewText), context.constData());
            QVERIFY2(old.work == now.work && old.next == now.next && old.workChars == now.workChars, context.constData());
            // One piece of the file changed, and the review is all that came in, but for a heading and line ends.
            QVERIFY2(in.size() <= placed->written.toUtf8().size() * 2 + 40 && out.size() <= 60, context.constData());
            // Again: it is recognised.
            const auto again = putReview(placed->content, rules, {.review = review});
            QVERIFY2(again && again->placing == ReviewPlacing::AlreadyThere, context.constData());
            QCOMPARE(again->content, placed->content);
        }
        QVERIFY2(placedOnes > 225, qPrintable(QString::number(placedOnes)));
    }

    void whatOthersWrote()
    {
        const QByteArray report = filled + "### 导师点评\n\n不错\n\n很好\n\n继续\n";
        QCOMPARE(othersReview(report, rules, {u"很好"_s}), u"不错\n\n继续"_s);
        QCOMPARE(othersReview(report, rules, {}), u"不错\n\n很好\n\n继续"_s);
        QCOMPARE(withoutReview(u"很好"_s, u"很好"_s), QString());
        QCOMPARE(withoutReview(u"很好的"_s, u"很好"_s), u"很好的"_s);
    }
};

QTEST_GUILESS_MAIN(TestReviewText)
#include "tst_review_text.moc"
