#include "interchange/git_repository.h"
#include "support/git_builder.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    Instant submitted;
    Instant merged;
    QString by;
};

Instant instant(const QByteArray &text)
{
    return instantFromMsecs(QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate).toMSecsSinceEpoch());
}

/// The paths hold no comma and no quote.
QMap<QString, Row> readRows(const QString &file)
{
    QMap<QString, Row> rows;
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        return rows;
    csv.readLine();
    while (!csv.atEnd()) {
        const QList<QByteArray> cells = csv.readLine().trimmed().split(',');
        rows.insert(QString::fromUtf8(cells.at(0)),
                    {instant(cells.at(2)), instant(cells.at(6)), QString::fromUtf8(cells.at(3))});
    }
    return rows;
}

} // namespace

/// The history of real camps, where their data is at hand; tst_git_history has the same cases on invented people.
class TestGitRealHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void submissions_data();
    void submissions();
};

void TestGitRealHistory::submissions_data()
{
    QTest::addColumn<QString>("camp");
    QTest::newRow("5th") << u"camp-5th"_s;
    QTest::newRow("6th") << u"camp-6th"_s;
}

void TestGitRealHistory::submissions()
{
    QFETCH(QString, camp);
    const QString folder = QStringLiteral(FLOTILLA_SHARED_DATA "/") + camp;
    if (!QFileInfo::exists(folder))
        QSKIP("The real camps are not at hand; tst_git_history reads invented ones");
    QTemporaryDir temporary;
    const QString repository = temporary.filePath(u"camp"_s);
    QCOMPARE(QProcess::execute(u"python3"_s,
                               {QStringLiteral(FLOTILLA_SHARED_TOOLS "/make_history.py"), folder, folder + "/history.csv"_L1,
                                u"--out"_s, repository, u"--unmerged"_s, u"3"_s}),
             0);
    const auto opened = GitRepository::open(repository);
    QVERIFY(opened);
    const auto history = (*opened)->history([](const QString &path) {
        return path.startsWith("WeeklyReports/"_L1) && path.count(u'/') >= 2 && !path.endsWith("README.md"_L1);
    });
    QVERIFY(history);
    const QMap<QString, Row> rows = readRows(folder + "/history.csv"_L1);
    QVERIFY(rows.size() > 50);

    int found = 0;
    int times = 0;
    int people = 0;
    int open = 0;
    for (const ReportHistory &report : history->reports) {
        const auto row = rows.constFind(report.path);
        if (row == rows.cend())
            continue;
        ++found;
        times += report.submittedAt == row->submitted;
        people += report.submittedBy.login == row->by || report.submittedBy.name == row->by;
        open += report.place == ReportPlace::OpenPull;
        QVERIFY2(report.submission != SubmissionTime::Known || report.submittedAt != row->merged
                     || row->merged == row->submitted,
                 qPrintable(report.path));
    }
    QCOMPARE(found, rows.size());
    QVERIFY2(times >= rows.size() * 0.99, qPrintable(QString::number(times)));
    QVERIFY2(people >= rows.size() * 0.99, qPrintable(QString::number(people)));
    QCOMPARE(open, 3);
}

QTEST_GUILESS_MAIN(TestGitRealHistory)
#include "tst_git_real_history.moc"
