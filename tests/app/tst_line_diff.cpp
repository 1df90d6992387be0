#include "domain/line_diff.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

/// Two texts are compared so that a reader sees what went and what came, and nothing of either is lost.
class LineDiffTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void bothTextsCanBeReadBack();
    void theScriptIsShortest();
    void aTextThatIsAllNewIsStillShown();
    void partsKeepTheirSurroundings();
};

namespace {

QString shown(const std::vector<DiffLine> &lines)
{
    QStringList texts;
    for (const DiffLine &line : lines)
        texts.append(QString(QLatin1StringView(" -+").at(int(line.kind))) + line.text);
    return texts.join(u'|');
}

QStringList without(const std::vector<DiffLine> &lines, DiffLine::Kind kind)
{
    QStringList texts;
    for (const DiffLine &line : lines)
        if (line.kind != kind)
            texts.append(line.text);
    return texts;
}

QStringList randomLines(QRandomGenerator &random)
{
    QStringList lines;
    for (quint32 count = random.bounded(9U); count > 0; --count)
        lines.append(QString(QChar(u'a' + random.bounded(3))));
    return lines;
}

/// Length of the longest common subsequence, the plain way.
int shared(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<int>> best(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1, 0));
    for (size_t i = 1; i < best.size(); ++i)
        for (size_t k = 1; k < best[i].size(); ++k)
            best[i][k] = a[qsizetype(i) - 1] == b[qsizetype(k) - 1] ? best[i - 1][k - 1] + 1
                                                                    : std::max(best[i - 1][k], best[i][k - 1]);
    return best.back().back();
}

} // namespace

void LineDiffTest::texts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("all new") << u""_s << u"a\nb"_s << u"+a|+b"_s;
    QTest::newRow("all gone") << u"a\n"_s << u""_s << u"-a"_s;
    QTest::newRow("one word") << u"a\nb\nc"_s << u"a\nB\nc"_s << u" a|-b|+B| c"_s;
    QTest::newRow("two lines") << u"1\n2\n3"_s << u"1\nzwei\ndrei"_s << u" 1|-2|-3|+zwei|+drei"_s;
    QTest::newRow("moved") << u"a\nb\nc"_s << u"b\nc\na"_s << u"-a| b| c|+a"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << u"a\nb\nc"_s << u" a| b| c"_s;
    QTest::newRow("empty lines") << u"a\n\nb"_s << u"a\n\n\nb"_s << u" a| |+| b"_s;
    QTest::newRow("Chinese") << u"本周工作\n修好了调度器"_s << u"本周工作\n修好了两个调度器"_s
                             << u" 本周工作|-修好了调度器|+修好了两个调度器"_s;
}

void LineDiffTest::texts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(compareLines(before, after)), "expected");
}

void LineDiffTest::bothTextsCanBeReadBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QStringList before = randomLines(random);
        const QStringList after = randomLines(random);
        for (const int most : {0, 2, 1000}) {
            const auto lines = compareLines(before.join(u'\n'), after.join(u'\n'), most);
            QCOMPARE(without(lines, DiffLine::Kind::Added), before);
            QCOMPARE(without(lines, DiffLine::Kind::Removed), after);
        }
    }
}

void LineDiffTest::theScriptIsShortest()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        const QStringList before = randomLines(random);
        const QStringList after = randomLines(random);
        const auto lines = compareLines(before.join(u'\n'), after.join(u'\n'));
        const auto same = std::ranges::count(lines, DiffLine::Kind::Same, &DiffLine::kind);
        QCOMPARE(int(same), shared(before, after));
    }
}

void LineDiffTest::aTextThatIsAllNewIsStillShown()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 5000; ++i) {
        before.append(u"old %1"_s.arg(i));
        after.append(u"new %1"_s.arg(i));
    }
    const auto lines = compareLines(u"same\n"_s + before.join(u'\n'), u"same\n"_s + after.join(u'\n'));
    QCOMPARE(lines.size(), size_t(10001));
    QCOMPARE(lines.front().kind, DiffLine::Kind::Same);
    QCOMPARE(lines.back().text, u"new 4999"_s);
}

void LineDiffTest::partsKeepTheirSurroundings()
{
    const QString before = u"1\n2\n3\n4\n5\n6\n7\n8\n9"_s;
    const auto parts = changedParts(compareLines(before, u"1\n2\nthree\n4\n5\n6\n7\n8"_s), 1);
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(shown(parts[0]), u" 2|-3|+three| 4"_s);
    QCOMPARE(shown(parts[1]), u" 8|-9"_s);
    QVERIFY(changedParts(compareLines(before, before)).empty());
    QCOMPARE(changedParts(compareLines(before, u"one\n2\n3\nfour\n5\n6\n7\n8\n9"_s), 1).size(), size_t(1));
}

QTEST_GUILESS_MAIN(LineDiffTest)
#include "tst_line_diff.moc"
