#include "support/folders.h"
#include "support/run_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using flotilla::test::readFile;
using flotilla::test::runFlotilla;

/// An archive holds everything: what is read back gives the same archive, byte for byte.
class TestArchiveRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportImportExportGivesTheSameBytes_data()
    {
        QTest::addColumn<QStringList>("make");
        QTest::newRow("sample") << QStringList{u"sample"_s, u"--into"_s};
        QTest::newRow("import") << QStringList{u"import"_s, QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage"),
                                               u"--results"_s,
                                               QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage/results.csv"), u"--into"_s};
    }
    void exportImportExportGivesTheSameBytes()
    {
        QFETCH(QStringList, make);
        QTemporaryDir folder;
        const QString first = folder.filePath(u"first.flotilla"_s);
        const QString second = folder.filePath(u"second.flotilla"_s);
        const QString one = folder.filePath(u"one.jsonl"_s);
        const QString two = folder.filePath(u"two.jsonl"_s);
        QCOMPARE(runFlotilla(make + QStringList{first}).status, 0);
        QCOMPARE(runFlotilla({u"export"_s, first, u"--archive"_s, one}).status, 0);
        QCOMPARE(runFlotilla({u"import"_s, one, u"--into"_s, second}).status, 0);
        QCOMPARE(runFlotilla({u"export"_s, second, u"--archive"_s, two}).status, 0);
        QVERIFY(readFile(one).size() > 10'000);
        QVERIFY(readFile(one) == readFile(two));
        QCOMPARE(runFlotilla({u"check"_s, second}).status, 0);
        QCOMPARE(runFlotilla({u"summary"_s, second, u"--json"_s}).out, runFlotilla({u"summary"_s, first, u"--json"_s}).out);
        QCOMPARE(runFlotilla({u"search"_s, second, u"周报"_s, u"--json"_s}).out,
                 runFlotilla({u"search"_s, first, u"周报"_s, u"--json"_s}).out);
    }

    void aPlaceWithRecordsTakesNoArchive()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"a.flotilla"_s);
        const QString archive = folder.filePath(u"a.jsonl"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, file, u"--mentees"_s, u"2"_s}).status, 0);
        QCOMPARE(runFlotilla({u"export"_s, file, u"--archive"_s, archive}).status, 0);
        QCOMPARE(runFlotilla({u"import"_s, archive, u"--into"_s, file}).status, 2);
        QCOMPARE(runFlotilla({u"import"_s, archive, u"--plan"_s, u"--into"_s, file}).status, 2);
        // Into a new one it could go, and only planned it is not there afterwards.
        const QString fresh = folder.filePath(u"b.flotilla"_s);
        for (const QStringList &options : {QStringList{u"--plan"_s}, QStringList{u"--plan"_s, u"--into"_s, fresh}}) {
            const auto planned = runFlotilla(QStringList{u"import"_s, archive} + options);
            QCOMPARE(planned.status, 0);
            QVERIFY(planned.out.contains(QRegularExpression(u"[1-9][0-9]* records"_s)));
        }
        QVERIFY(!QFile::exists(fresh));
    }

    void othersGetLess()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"a.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, file}).status, 0);
        const auto archiveFor = [&](const QString &audience) {
            const QString path = folder.filePath(audience);
            return runFlotilla({u"export"_s, file, u"--archive"_s, path, u"--for"_s, audience}).status == 0 ? readFile(path)
                                                                                                            : QByteArray();
        };
        const QByteArray everything = archiveFor(u"coordinator"_s);
        const QByteArray forEverybody = archiveFor(u"public"_s);
        QVERIFY(everything.contains("linzhiyuan@example.org") && everything.contains("grade_sheet"));
        QVERIFY(!forEverybody.isEmpty());
        for (const QByteArray &secret :
             {QByteArray("linzhiyuan@example.org"), QByteArray("\"private\""), QByteArray("grade_sheet"),
              QByteArray("star_value"), QString(u"与实习时间冲突"_s).toUtf8()})
            QVERIFY2(!forEverybody.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(TestArchiveRoundTrip)
#include "tst_archive_round_trip.moc"
