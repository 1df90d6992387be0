#include "domain/language.h"
#include "interchange/plan_json.h"
#include "interchange/planner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sharedData = QStringLiteral(FLOTILLA_SHARED_DATA);
const QString sharedTools = QStringLiteral(FLOTILLA_SHARED_TOOLS);

/// Runs one of the tools that compare a plan with what a careful reader found; what it printed, and whether it was content.
std::pair<QString, bool> runTool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"python3"_s, arguments);
    const bool ended = tool.waitForFinished(120000);
    return {QString::fromUtf8(tool.readAll()), ended && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0};
}

QJsonObject expectationOf(const QString &camp)
{
    QFile file(sharedData + u"/expected/"_s + camp + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// Plans the import of real camps, where their data is at hand, and compares it with what careful readers found.
class TestRealCamps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(sharedData + u"/expected"_s))
            QSKIP("no data of real camps beside the project");
    }

    void everyReportReadsAsExpected_data()
    {
        QTest::addColumn<QString>("camp");
        QTest::addColumn<QString>("roster");
        QTest::newRow("5th") << u"camp-5th"_s << QString();
        QTest::newRow("6th") << u"camp-6th"_s << u"roster.csv"_s;
    }
    void everyReportReadsAsExpected()
    {
        QFETCH(const QString, camp);
        QFETCH(const QString, roster);
        const QString folder = sharedData + u'/' + camp;
        ImportRequest request{.source = folder, .projects = folder + u"/projects.md"_s};
        if (!roster.isEmpty())
            request.roster = folder + u'/' + roster;
        const auto plan = planImport(request, {});
        QVERIFY(plan);
        QTemporaryDir scratch;
        QFile file(scratch.filePath(u"plan.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(toJson(*plan, wording::Wording(Language::English))).toJson());
        file.close();
        const auto [printed, isContent] =
            runTool({sharedTools + u"/compare_import.py"_s, sharedData + u"/expected/"_s + camp + u".json"_s,
                     file.fileName(), u"--all"_s});
        QVERIFY2(isContent, qPrintable(printed));
        for (const QString &line : printed.split(u'\n')) {
            const QStringList counts = line.section(u": "_s, 1).split(u" / "_s);
            if (counts.size() == 2)
                QVERIFY2(counts[0] == counts[1], qPrintable(printed));
        }
    }

    void rollCallOfTheSixth()
    {
        const QString folder = sharedData + u"/camp-6th"_s;
        const auto plan = planImport({.source = folder, .roster = folder + u"/roster.csv"_s}, {});
        QVERIFY(plan);
        const QJsonObject expected = expectationOf(u"camp-6th"_s);
        const QJsonArray periods = expected[u"roll_call"].toObject()[u"per_period"].toArray();
        const CampPlan &camp = plan->camps.front();
        QCOMPARE(qsizetype(camp.rollCall.size()), periods.size());
        const QJsonArray joinedLater = expected[u"crosscheck"].toObject()[u"participants_not_in_roster"].toArray();
        const QList<int> people{27, 25, 25, 28, 28, 23};
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const RollCallLine &line = camp.rollCall[std::size_t(i)];
            QCOMPARE(line.reported, people[i]);
            QCOMPARE(QJsonArray::fromStringList(line.absent), periods[i].toObject()[u"absent"].toArray());
            QCOMPARE(QJsonArray::fromStringList(line.notDue), i < 3 ? joinedLater : QJsonArray());
        }
    }

    void resultsOfTheSixthAreLinted()
    {
        const QString folder = sharedData + u"/camp-6th"_s;
        const auto plan =
            planImport({.source = folder, .roster = folder + u"/roster.csv"_s, .results = folder + u"/results.csv"_s}, {});
        QVERIFY(plan);
        const QJsonObject expected = expectationOf(u"camp-6th"_s)[u"crosscheck"].toObject();
        std::map<QString, std::vector<QStringList>> found;
        for (const PlanWarning &warning : plan->camps.front().warnings)
            found[warning.code].push_back(warning.arguments);
        QCOMPARE(found[u"row-twice"_s].size(), 1U);
        QCOMPARE(found[u"row-twice"_s][0][0], expected[u"result_duplicate_rows"].toArray()[0].toString());
        const QJsonObject aliases = expected[u"probable_aliases"].toObject();
        QCOMPARE(found[u"row-alias"_s].size(), 1U);
        QCOMPARE(found[u"row-alias"_s][0][0], aliases.begin()->toString());
        QCOMPARE(found[u"row-alias"_s][0][1], aliases.begin().key());
        QCOMPARE(found[u"person-without-row"_s].size(), 5U);
        QCOMPARE(found[u"rows-and-people"_s], (std::vector<QStringList>{{u"28"_s, u"27"_s}}));
        QCOMPARE(found[u"grades-counted"_s], (std::vector<QStringList>{{u"0"_s, u"1"_s, u"6"_s, u"21"_s, u"0"_s, u"7"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestRealCamps)
#include "tst_real_camps.moc"
