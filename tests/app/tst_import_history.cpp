#include "interchange/plan_json.h"
#include "interchange/planner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sharedData = QStringLiteral(FLOTILLA_SHARED_DATA);
const QString sharedTools = QStringLiteral(FLOTILLA_SHARED_TOOLS);

std::pair<QString, bool> runTool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"python3"_s, arguments);
    const bool ended = tool.waitForFinished(120000);
    return {QString::fromUtf8(tool.readAll()), ended && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0};
}

} // namespace

/// Plans the import of repositories that tell the history of real camps, where their data is at hand, and compares times and
/// texts with what careful readers found.
class TestImportHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(sharedTools + u"/make_history.py"_s))
            QSKIP("no data of real camps beside the project");
    }

    void timesAndTextsAreAsFound_data()
    {
        QTest::addColumn<QString>("camp");
        QTest::addColumn<int>("unmerged");
        QTest::newRow("5th, all merged") << u"camp-5th"_s << 0;
        QTest::newRow("6th, all merged") << u"camp-6th"_s << 0;
        QTest::newRow("6th, three pulls open") << u"camp-6th"_s << 3;
    }
    void timesAndTextsAreAsFound()
    {
        QFETCH(const QString, camp);
        QFETCH(const int, unmerged);
        const QString folder = sharedData + u'/' + camp;
        QTemporaryDir scratch;
        const QString repository = scratch.filePath(u"camp.git"_s);
        const auto [made, isMade] = runTool({sharedTools + u"/make_history.py"_s, folder, folder + u"/history.csv"_s,
                                             u"--out"_s, repository, u"--unmerged"_s, QString::number(unmerged)});
        QVERIFY2(isMade, qPrintable(made));
        ImportRequest request{.source = repository, .projects = folder + u"/projects.md"_s};
        if (QFile::exists(folder + u"/roster.csv"_s))
            request.roster = folder + u"/roster.csv"_s;
        const auto plan = planImport(request, {});
        QVERIFY(plan);
        QFile file(scratch.filePath(u"plan.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(toJson(*plan, wording::Wording(Language::English))).toJson());
        file.close();
        const auto [times, timesAgree] =
            runTool({sharedTools + u"/compare_history.py"_s, folder + u"/history.csv"_s, file.fileName(), u"--all"_s});
        QVERIFY2(timesAgree, qPrintable(times));
        const auto [texts, textsAgree] =
            runTool({sharedTools + u"/compare_import.py"_s, sharedData + u"/expected/"_s + camp + u".json"_s,
                     file.fileName(), u"--all"_s});
        QVERIFY2(textsAgree, qPrintable(texts));
        for (const QString &line : (times + texts).split(u'\n')) {
            const QStringList counts = line.section(u": "_s, 1).split(u" / "_s);
            if (counts.size() == 2)
                QVERIFY2(counts[0] == counts[1], qPrintable(times + texts));
        }
        const auto open = std::ranges::count(plan->camps.front().reports, ReportPlace::OpenPull, &PlannedReport::place);
        QCOMPARE(int(open), unmerged);
    }
};

QTEST_GUILESS_MAIN(TestImportHistory)
#include "tst_import_history.moc"
