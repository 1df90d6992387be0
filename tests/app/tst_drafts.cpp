#include "platform/drafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::platform;
using namespace Qt::Literals::StringLiterals;

/// A text that is being written is on the disk within a second, for its writer alone, and whole.
class TestDrafts : public QObject {
    Q_OBJECT

    QString folder() const { return m_folder.filePath(u"drafts"_s); }
    static QJsonObject draft(const QString &text) { return {{u"text"_s, text}}; }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QDir(folder()).removeRecursively(); }

    void aDraftIsKeptWithinASecond()
    {
        Drafts drafts(folder());
        QSignalSpy kept(&drafts, &Drafts::kept);
        QElapsedTimer waited;
        waited.start();
        drafts.keep(u"a"_s, draft(u"Solid \u202e work \U0001F389"_s));
        QVERIFY(kept.wait(5000));
        QVERIFY(waited.elapsed() < 3000); // half a second, and what a busy machine adds
        // As another program would find it after this one was killed.
        const Drafts after(folder());
        QCOMPARE(after.find(u"a"_s), std::optional(draft(u"Solid \u202e work \U0001F389"_s)));
        QVERIFY(!after.find(u"b"_s));
    }

    void typingOnDoesNotPutItOff()
    {
        Drafts drafts(folder());
        QSignalSpy kept(&drafts, &Drafts::kept);
        for (int i = 0; i < 30 && kept.isEmpty(); ++i) {
            drafts.keep(u"a"_s, draft(u"word %1"_s.arg(i)));
            QTest::qWait(50);
        }
        QVERIFY(!kept.isEmpty());
    }

    void onlyTheUserCanReadIt()
    {
        Drafts drafts(folder());
        drafts.keep(u"a"_s, draft(u"x"_s));
        drafts.flush();
        const QString path = drafts.pathOf(u"a"_s);
        QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(!(QFile::permissions(folder()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(!path.contains(u"/a"_s)); // names nothing
    }

    void aForgottenDraftIsGone()
    {
        Drafts drafts(folder());
        drafts.keep(u"a"_s, draft(u"x"_s));
        drafts.flush();
        drafts.forget(u"a"_s);
        QVERIFY(!drafts.find(u"a"_s));
        drafts.flush();
        QVERIFY(!QFile::exists(drafts.pathOf(u"a"_s)));
        QVERIFY(!Drafts(folder()).find(u"a"_s));
    }

    void closingWritesWhatIsLeft()
    {
        {
            Drafts drafts(folder());
            drafts.keep(u"a"_s, draft(u"first"_s));
            drafts.keep(u"a"_s, draft(u"last"_s));
        }
        QCOMPARE(Drafts(folder()).find(u"a"_s), std::optional(draft(u"last"_s)));
    }

    void allDraftsAreFound()
    {
        {
            Drafts before(folder());
            before.keep(u"place\na"_s, draft(u"x"_s));
            before.keep(u"place\nb"_s, draft(u"y"_s));
        }
        Drafts drafts(folder());
        drafts.keep(u"place\nc"_s, draft(u"z"_s)); // not written yet
        drafts.forget(u"place\nb"_s);
        QStringList keys = drafts.keys();
        keys.sort();
        QCOMPARE(keys, (QStringList{u"place\na"_s, u"place\nc"_s}));
    }

    void brokenAndForeignFilesAreNoDraft()
    {
        Drafts drafts(folder());
        drafts.keep(u"a"_s, draft(u"x"_s));
        drafts.flush();
        QFile file(drafts.pathOf(u"b"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("my diary");
        file.close();
        QVERIFY(!drafts.find(u"b"_s));
        QSignalSpy failed(&drafts, &Drafts::failed);
        drafts.keep(u"b"_s, draft(u"y"_s));
        QTRY_COMPARE(failed.count(), 1); // not overwritten, and said
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "my diary");
        QCOMPARE(drafts.find(u"b"_s), std::optional(draft(u"y"_s)));
    }

    void withoutAFolderNothingIsWritten()
    {
        Drafts drafts{QString()};
        drafts.keep(u"a"_s, draft(u"x"_s));
        drafts.flush();
        QCOMPARE(drafts.find(u"a"_s), std::optional(draft(u"x"_s)));
        QVERIFY(!QFileInfo::exists(folder()));
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
