#include "interchange/archive_source.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Packs with Python's own modules: they write what they are told, also what no program for packing would.
constexpr char packer[] = R"(
import io, sys, tarfile, zipfile
out, kind = sys.argv[1], sys.argv[2]
if kind == 'zip':
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        for spec in sys.argv[3:]:
            name, _, text = spec.partition('=')
            z.writestr(name, text.encode())
elif kind == 'zipbomb':
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        with z.open('camp/big.md', 'w') as f:
            for i in range(30): f.write(b'\0' * 1024 * 1024)
elif kind == 'gbk':
    with zipfile.ZipFile(out, 'w') as z:
        info = zipfile.ZipInfo('x')
        info.filename = 'camp/??.md'
        z.writestr(info, b'text')
    data = open(out, 'rb').read().replace(b'camp/??.md', b'camp/' + '\u5468'.encode('gbk') + b'.md')
    open(out, 'wb').write(data)
else:
    quick = {'compresslevel': 1} if kind in ('gz', 'bz2') else {}
    with tarfile.open(out, 'w:' + kind, **quick) as t:
        for spec in sys.argv[3:]:
            name, sign, text = spec.partition('=')
            info = tarfile.TarInfo(name)
            if text.startswith('->') or text.startswith('=>'):
                info.type = tarfile.SYMTYPE if text[0] == '-' else tarfile.LNKTYPE
                info.linkname = text[2:]
                t.addfile(info)
            elif text.startswith('*'):
                info.size = int(text[1:]) * 1024 * 1024
                class Zeros(io.RawIOBase):
                    def read(self, n=-1): return b'\0' * n
                t.addfile(info, Zeros())
            else:
                data = text.encode()
                info.size = len(data)
                t.addfile(info, io.BytesIO(data))
)";

QStringList pathsIn(const Source &source)
{
    QStringList paths;
    const auto entries = source.entries();
    for (const SourceEntry &entry : *entries)
        paths.append(entry.path);
    return paths;
}

SourceEntry entryOf(const Source &source, const QString &path)
{
    const auto entries = source.entries();
    for (const SourceEntry &entry : *entries) {
        if (entry.path == path)
            return entry;
    }
    return {path};
}

} // namespace

class TestArchiveSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void names();
    void asForgesPack_data();
    void asForgesPack();
    void withoutCommonFolder();
    void nestedRepository();
    void pathsThatLeadOut_data();
    void pathsThatLeadOut();
    void links();
    void largeFile();
    void bomb();
    void deceptiveZip();
    void chineseWindows();
    void packedTwice();
    void broken();
    void notThere();

private:
    QString pack(const QString &kind, const QStringList &files);

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString TestArchiveSource::pack(const QString &kind, const QStringList &files)
{
    const QString path = m_folder.filePath(u"camp%1.%2"_s.arg(++m_count).arg(kind == "zip"_L1 ? "zip"_L1 : "tar"_L1));
    const QStringList arguments = QStringList{u"-c"_s, QString::fromUtf8(packer), path, kind} + files;
    return QProcess::execute(u"python3"_s, arguments) == 0 ? path : QString();
}

void TestArchiveSource::names()
{
    for (const QString &name : {u"camp.zip"_s, u"camp.TAR.GZ"_s, u"camp.tgz"_s, u"camp.tar"_s, u"camp.tar.xz"_s})
        QVERIFY2(isPackedFolder(name), qPrintable(name));
    for (const QString &name : {u"camp"_s, u"camp.gz"_s, u"camp.flotilla"_s, u"zip"_s})
        QVERIFY2(!isPackedFolder(name), qPrintable(name));
}

void TestArchiveSource::asForgesPack_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"zip", "gz", "bz2", "xz"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestArchiveSource::asForgesPack()
{
    QFETCH(QString, kind);
    const auto source =
        openPackedFolder(pack(kind, {u"camp-main/README.md=hello"_s, u"camp-main/Reports/01_ada-lin/周报.md=本周"_s}));
    QVERIFY(source);
    QCOMPARE(pathsIn(**source), (QStringList{u"README.md"_s, u"Reports/01_ada-lin/周报.md"_s}));
    const SourceEntry entry = entryOf(**source, u"Reports/01_ada-lin/周报.md"_s);
    QCOMPARE(entry.size, 6);
    QCOMPARE(entry.kind, EntryKind::File);
    QCOMPARE((*source)->read(entry), Result<QByteArray>("本周"));
    QCOMPARE((*source)->read({u"nothing"_s}).error().code, ErrorCode::NotFound);
}

void TestArchiveSource::withoutCommonFolder()
{
    const auto source = openPackedFolder(pack(u"zip"_s, {u"README.md=hello"_s, u"Reports/a.md=a"_s}));
    QVERIFY(source);
    QCOMPARE(pathsIn(**source), (QStringList{u"README.md"_s, u"Reports/a.md"_s}));
}

/// A clone that somebody packed: its repository's own files are none of the camp's.
void TestArchiveSource::nestedRepository()
{
    const auto source = openPackedFolder(
        pack(u"zip"_s, {u"camp/.git/config=x"_s, u"camp/a.md=a"_s, u"__MACOSX/camp/._a.md=x"_s, u"camp/.github/b.md=b"_s}));
    QVERIFY(source);
    QCOMPARE(pathsIn(**source), (QStringList{u".github/b.md"_s, u"a.md"_s}));
}

void TestArchiveSource::pathsThatLeadOut_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    for (const QString &kind : {u"zip"_s, u"gz"_s}) {
        QTest::addRow("up, %s", qPrintable(kind)) << kind << u"../evil.md=x"_s;
        QTest::addRow("down and up, %s", qPrintable(kind)) << kind << u"camp/../../evil.md=x"_s;
        QTest::addRow("absolute, %s", qPrintable(kind)) << kind << u"/tmp/evil.md=x"_s;
        QTest::addRow("Windows, %s", qPrintable(kind)) << kind << u"..\\evil.md=x"_s;
        QTest::addRow("drive, %s", qPrintable(kind)) << kind << u"C:\\evil.md=x"_s;
    }
}

void TestArchiveSource::pathsThatLeadOut()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    const auto source = openPackedFolder(pack(kind, {u"camp/a.md=a"_s, file}));
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::PackedUnsafe);
}

void TestArchiveSource::links()
{
    const auto source =
        openPackedFolder(pack(u"gz"_s,
                              {u"camp/a.md=target"_s, u"camp/b/inside.md=->../a.md"_s, u"camp/b/hard.md==>camp/a.md"_s,
                               u"camp/b/outside.md=->../../x"_s, u"camp/b/absolute.md=->/etc/hostname"_s,
                               u"camp/b/round.md=->round.md"_s, u"camp/b/hardout.md==>/etc/hostname"_s}));
    QVERIFY(source);
    for (const QString &name : {u"inside.md"_s, u"hard.md"_s}) {
        const SourceEntry entry = entryOf(**source, u"b/"_s + name);
        QCOMPARE(entry.kind, EntryKind::SymbolicLink);
        QCOMPARE((*source)->read(entry), Result<QByteArray>("target"));
    }
    for (const QString &name : {u"outside.md"_s, u"absolute.md"_s, u"round.md"_s, u"hardout.md"_s}) {
        const Result<QByteArray> bytes = (*source)->read(entryOf(**source, u"b/"_s + name));
        QVERIFY2(!bytes, qPrintable(name));
        QCOMPARE(bytes.error().code, ErrorCode::LinkOutsideTree);
    }
}

void TestArchiveSource::largeFile()
{
    const auto source = openPackedFolder(pack(u"gz"_s, {u"camp/a.md=a"_s, u"camp/two.bin=*2"_s, u"camp/big.bin=*26"_s}));
    QVERIFY(source);
    // Too large to be kept, read again from the archive.
    QCOMPARE((*source)->read(entryOf(**source, u"two.bin"_s)), Result<QByteArray>(QByteArray(2 * 1024 * 1024, '\0')));
    QCOMPARE((*source)->read(entryOf(**source, u"big.bin"_s)).error().code, ErrorCode::FileTooLarge);
}

/// A megabyte that would unpack to more than a gigabyte.
void TestArchiveSource::bomb()
{
    QElapsedTimer timer;
    timer.start();
    const auto source = openPackedFolder(pack(u"gz"_s, {u"camp/a.md=a"_s, u"camp/bomb.bin=*1100"_s, u"camp/z.md=z"_s}));
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::FileTooLarge);
}

/// Python writes the size behind the data here, so that the list cannot tell it before.
void TestArchiveSource::deceptiveZip()
{
    const auto source = openPackedFolder(pack(u"zipbomb"_s, {}));
    QVERIFY(source);
    QCOMPARE((*source)->read(entryOf(**source, u"big.md"_s)).error().code, ErrorCode::FileTooLarge);
}

void TestArchiveSource::chineseWindows()
{
    const auto source = openPackedFolder(pack(u"gbk"_s, {}));
    QVERIFY(source);
    QCOMPARE(pathsIn(**source), QStringList{u"周.md"_s});
}

void TestArchiveSource::packedTwice()
{
    const auto source = openPackedFolder(pack(u"gz"_s, {u"camp/a.md=old"_s, u"camp/a.md=new"_s}));
    QVERIFY(source);
    QCOMPARE(pathsIn(**source), QStringList{u"a.md"_s});
    QCOMPARE((*source)->read(entryOf(**source, u"a.md"_s)), Result<QByteArray>("new"));
}

void TestArchiveSource::broken()
{
    const QString whole = pack(u"gz"_s, {u"camp/a.md=some text"_s, u"camp/two.bin=*2"_s});
    QFile file(whole);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QByteArray &content : {bytes.left(bytes.size() / 2), QByteArray("no archive at all"), QByteArray()}) {
        const QString path = m_folder.filePath(u"broken.tar.gz"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        const auto source = openPackedFolder(path);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::PackedBroken);
        QCOMPARE(source.error().arguments.size(), 2);
    }
}

void TestArchiveSource::notThere()
{
    QCOMPARE(openPackedFolder(m_folder.filePath(u"nowhere.zip"_s)).error().code, ErrorCode::PathMissing);
}

QTEST_GUILESS_MAIN(TestArchiveSource)
#include "tst_archive_source.moc"
