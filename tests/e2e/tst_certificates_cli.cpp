#include "support/run_program.h"

#include "storage/schema.h"
#include "storage/transaction.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace flotilla;
using test::Ran;
using test::runFlotilla;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList pdfsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
}

QJsonObject jsonOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out.toUtf8()).object();
}

/// What a camp does when nobody objects any more.
void finalise(const QString &path)
{
    auto store = storage::Store::open(storage::Location::parse(path), storage::OpenMode::ReadWrite);
    QVERIFY(store);
    auto transaction =
        storage::Transaction::begin(**store, {.code = u"test"_s}, FixedClock(instantFromMsecs(1'700'000'000'000)));
    QVERIFY(transaction);
    const auto lists = (*transaction)->all<PublishedList>();
    QVERIFY(lists && !lists->empty());
    for (PublishedList list : *lists) {
        list.state = ListState::Final;
        QVERIFY((*transaction)->update(list));
    }
    QVERIFY((*transaction)->commit());
}

/// Where a part of the program is: beside it where it was built, among the libraries where it was installed.
QString partOf(const QString &program, const QString &name)
{
    const QString folder = QFileInfo(program).path();
    const QString beside = folder + u'/' + name;
    QDirIterator installed(folder + u"/../lib"_s, {name}, QDir::Files, QDirIterator::Subdirectories);
    return QFile::exists(beside) || !installed.hasNext() ? beside : installed.next();
}

} // namespace

/// From a camp's file with final results to certificates that anybody can verify, by the command line alone.
class TestCertificatesCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.filePath(u"sample.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, m_sample}).status, 0);
        m_key = m_folder.filePath(u"camp.key"_s);
        m_out = m_folder.filePath(u"out"_s);
        const Ran issued = issue({});
        QVERIFY2(issued.status == 0, qPrintable(issued.err));
        m_entitled = 0;
        for (const QJsonValue &each : listed())
            m_entitled += each.toObject()[u"entitled"_s].toBool();
        QVERIFY(m_entitled > 10);
    }

    void theProgramDoesNotLinkWhatDrawsCertificates()
    {
        const QString program = flotilla::test::programPath();
        const QByteArray linked = bytesOf(program);
        const QByteArray loaded = bytesOf(partOf(program, u"libflotilla_press.so"_s));
        for (const QByteArray library :
             {"libpangocairo-1.0.so", "librsvg-2.so", "libqpdf.so", "libsodium.so", "libqrencode.so"}) {
            QVERIFY2(!linked.contains(library), library.constData());
            QVERIFY2(loaded.contains(library), library.constData());
        }
    }

    void aMissingPressIsSaid()
    {
        const QString alone = m_folder.filePath(u"flotilla-alone"_s);
        QVERIFY(QFile::copy(flotilla::test::programPath(), alone));
        const Ran ran = runFlotilla({u"verify"_s, path(pdfsIn(m_out).front())}, {}, alone);
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.errLines().size() == 1 && ran.err.contains(u"libflotilla_press"_s), qPrintable(ran.err));
    }

    void everybodyWhoIsEntitledHasOne()
    {
        QCOMPARE(pdfsIn(m_out).size(), m_entitled);
        for (const QString &name : pdfsIn(m_out))
            QVERIFY2(QFileInfo(path(name)).size() < 120 * 1024, qPrintable(name));
        for (const QJsonValue &each : listed())
            QCOMPARE(each[u"issued"_s].toBool(), each[u"entitled"_s].toBool());
    }

    void whoIsNotEntitledIsToldWhy()
    {
        const Ran ran = runFlotilla({u"certificates"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--list"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(u"the camp has no result list yet"_s), qPrintable(ran.out));
        const Ran none = runFlotilla({u"certificates"_s, m_sample, u"--camp"_s, u"yuanfan-3"_s, u"--out"_s,
                                      m_folder.filePath(u"none"_s), u"--key"_s, m_key});
        QVERIFY2(pdfsIn(m_folder.filePath(u"none"_s)).isEmpty(), qPrintable(none.err));
    }

    void everyOneIsValid()
    {
        for (const QString &name : pdfsIn(m_out).first(5)) {
            const Ran ran = runFlotilla({u"verify"_s, path(name), u"--register"_s, m_sample});
            QVERIFY2(ran.status == 0 && ran.out.startsWith(u"Valid"_s), qPrintable(ran.out + ran.err));
            if (name != pdfsIn(m_out).front())
                continue;
            QCOMPARE(runFlotilla({u"verify"_s, path(name), u"--key"_s, m_key}).status, 0);
            const Ran nobody = runFlotilla({u"verify"_s, path(name)});
            QCOMPARE(nobody.status, 1);
            QVERIFY2(nobody.out.startsWith(u"Unknown key"_s), qPrintable(nobody.out));
        }
    }

    void whatIsNoCertificateIsSaid()
    {
        const QByteArray whole = bytesOf(path(pdfsIn(m_out).front()));
        const QString changed = m_folder.filePath(u"changed.pdf"_s);
        QVERIFY(write(changed, whole.first(whole.size() / 2)));
        QCOMPARE(runFlotilla({u"verify"_s, changed}).status, 3);
        QCOMPARE(runFlotilla({u"verify"_s, m_sample}).status, 3);
        QCOMPARE(runFlotilla({u"verify"_s, u"FLOTILLA:NOTHING"_s}).status, 3);
    }

    void doingItAgainGivesTheSameFiles()
    {
        const QString second = m_folder.filePath(u"again"_s);
        const Ran ran = issue({u"--out"_s, second});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(pdfsIn(second), pdfsIn(m_out));
        for (const QString &name : pdfsIn(second))
            QCOMPARE(bytesOf(second + u'/' + name), bytesOf(path(name)));
    }

    void whatStopsHalfWayIsCarriedOn()
    {
        // Somebody else's file stands where a certificate would: nothing of theirs is touched, and nobody gets two numbers.
        const QString camp = m_folder.filePath(u"half.flotilla"_s);
        const QString out = m_folder.filePath(u"half"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, camp}).status, 0);
        QVERIFY(QDir().mkpath(out));
        const QString taken = out + u'/' + pdfsIn(m_out).at(4);
        QVERIFY(write(taken, "a letter to the organisers"));
        const QStringList arguments{u"certificates"_s, camp,  u"--camp"_s, u"yuanfan-2"_s, u"--out"_s, out,
                                    u"--key"_s,        m_key, u"--only"_s, firstSix()};
        QCOMPARE(runFlotilla(arguments).status, 4);
        QCOMPARE(bytesOf(taken), QByteArray("a letter to the organisers"));
        QVERIFY(QFile::remove(taken));
        QCOMPARE(runFlotilla(arguments).status, 0);
        QCOMPARE(pdfsIn(out), pdfsIn(m_out).first(6));
    }

    void onlyWhoIsNamedGetsOne()
    {
        const QString camp = m_folder.filePath(u"only.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, camp}).status, 0);
        QString entitled;
        QString other;
        for (const QJsonValue &each : listed())
            (each[u"entitled"_s].toBool() ? entitled : other) = each[u"id"_s].toString();
        const QString out = m_folder.filePath(u"only"_s);
        const QStringList start{u"certificates"_s, camp, u"--camp"_s, u"yuanfan-2"_s, u"--out"_s, out, u"--key"_s, m_key};
        QCOMPARE(runFlotilla(start + QStringList{u"--only"_s, entitled}).status, 0);
        QCOMPARE(pdfsIn(out).size(), 1);
        QCOMPARE(runFlotilla(start + QStringList{u"--only"_s, u"nobody-known"_s}).status, 2);
        if (!other.isEmpty())
            QCOMPARE(runFlotilla(start + QStringList{u"--only"_s, other}).status, 2);
        QCOMPARE(pdfsIn(out).size(), 1);
    }

    void reissuedAndRevokedAreSaid()
    {
        const QString camp = m_folder.filePath(u"changes.flotilla"_s);
        QVERIFY(QFile::copy(m_sample, camp));
        const QStringList start{u"certificates"_s, camp, u"--camp"_s, u"yuanfan-2"_s, u"--key"_s, m_key};
        const QString first = pdfsIn(m_out).front();
        const QString serial = first.chopped(4);
        QCOMPARE(runFlotilla(start + QStringList{u"--revoke"_s, serial}).status, 2); // without a reason
        QCOMPARE(runFlotilla(start + QStringList{u"--revoke"_s, serial, u"--reason"_s, u"wrong person"_s}).status, 0);
        const Ran revoked = runFlotilla({u"verify"_s, path(first), u"--register"_s, camp});
        QCOMPARE(revoked.status, 1);
        QVERIFY2(revoked.out.startsWith(u"Revoked"_s) && revoked.out.contains(u"wrong person"_s), qPrintable(revoked.out));
        QCOMPARE(runFlotilla(start + QStringList{u"--revoke"_s, serial, u"--reason"_s, u"again"_s}).status, 3);

        const QString second = pdfsIn(m_out).at(1);
        const QString out = m_folder.filePath(u"reissued"_s);
        const Ran done =
            runFlotilla(start + QStringList{u"--reissue"_s, second.chopped(4), u"--reason"_s, u"name"_s, u"--out"_s, out});
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QCOMPARE(pdfsIn(out).size(), 1);
        QVERIFY(!pdfsIn(m_out).contains(pdfsIn(out).front()));
        QCOMPARE(runFlotilla({u"verify"_s, out + u'/' + pdfsIn(out).front(), u"--register"_s, camp}).status, 0);
        const Ran old = runFlotilla({u"verify"_s, path(second), u"--register"_s, camp});
        QCOMPARE(old.status, 1);
        QVERIFY2(old.out.contains(pdfsIn(out).front().chopped(4)), qPrintable(old.out));
        QCOMPARE(runFlotilla({u"check"_s, camp}).status, 0);

        // The register says the same without the camp's file.
        const QString entries = m_folder.filePath(u"register.json"_s);
        QCOMPARE(runFlotilla(start + QStringList{u"--register"_s, entries}).status, 0);
        QCOMPARE(runFlotilla({u"verify"_s, path(first), u"--register"_s, entries}).status, 1);
        QCOMPARE(runFlotilla({u"verify"_s, path(pdfsIn(m_out).at(2)), u"--register"_s, entries}).status, 0);
    }

    void theWebPageSaysTheSame()
    {
        const QString camp = m_folder.filePath(u"web.flotilla"_s);
        const QString page = m_folder.filePath(u"verify.html"_s);
        const QString id = listed().first()[u"id"_s].toString();
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, camp}).status, 0);
        const QStringList start{u"certificates"_s, camp, u"--camp"_s, u"yuanfan-2"_s, u"--key"_s, m_key};
        const Ran issued = runFlotilla(start
                                       + QStringList{u"--only"_s, id, u"--out"_s, m_folder.filePath(u"web"_s),
                                                     u"--address"_s, u"https://camp.example/verify"_s, u"--page"_s, page});
        QVERIFY2(issued.status == 0, qPrintable(issued.err));
        const auto [serial, name, code] = printedCode(camp);
        QVERIFY(code.startsWith(u"https://camp.example/verify#"_s));
        const QString payload = code.section(u'#', 1);
        const QString valid = shown(page, payload);
        QVERIFY2(valid.contains(u"data-verdict=\"valid\""_s) && valid.contains(name) && valid.contains(u">Valid<"_s),
                 qPrintable(valid));
        QVERIFY(shown(page, payload, u"zh-CN"_s).contains(u">有效<"_s));
        // The browser may fetch nothing, whatever the page's script does.
        QVERIFY(bytesOf(page).contains("default-src 'none'"));
        QVERIFY(!bytesOf(page).contains(name.toUtf8()));
        for (qsizetype at = 0; at < payload.size(); at += payload.size() / 5) {
            QString changed = payload;
            changed[at] = changed[at] == u'7' ? u'8' : u'7';
            const QString said = shown(page, changed);
            QVERIFY2(said.contains(u"data-verdict=\"altered\""_s) || said.contains(u"data-verdict=\"unknown\""_s),
                     qPrintable(said));
        }

        // A page of another camp's keys does not know who signed.
        const QString other = m_folder.filePath(u"other.html"_s);
        const QString otherCamp = m_folder.filePath(u"other.flotilla"_s);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, otherCamp}).status, 0);
        QCOMPARE(runFlotilla({u"certificates"_s, otherCamp, u"--camp"_s, u"yuanfan-2"_s, u"--key"_s,
                              m_folder.filePath(u"o.key"_s), u"--only"_s, id, u"--out"_s, m_folder.filePath(u"other"_s),
                              u"--page"_s, other})
                     .status,
                 0);
        QVERIFY(shown(other, payload).contains(u"data-verdict=\"unknown\""_s));

        QCOMPARE(runFlotilla(start + QStringList{u"--revoke"_s, serial, u"--reason"_s, u"x"_s, u"--page"_s, page}).status,
                 0);
        QVERIFY(shown(page, payload).contains(u"data-verdict=\"revoked\""_s));
    }

    void everyTemplateAndPaperGivesOnePage_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("size");
        for (const QString &design : {u"formal"_s, u"modern"_s, u"bilingual"_s}) {
            QTest::newRow(qPrintable(design + u" a4"_s)) << design << u"a4"_s << u"841.89 x 595.276"_s;
            QTest::newRow(qPrintable(design + u" letter"_s)) << design << u"letter"_s << u"792 x 612"_s;
        }
    }
    void everyTemplateAndPaperGivesOnePage()
    {
        QFETCH(QString, design);
        QFETCH(QString, paper);
        QFETCH(QString, size);
        const QString camp = m_folder.filePath(design + paper + u".flotilla"_s);
        const QString out = m_folder.filePath(design + paper);
        QCOMPARE(runFlotilla({u"sample"_s, u"--into"_s, camp}).status, 0);
        const Ran ran =
            runFlotilla({u"certificates"_s, camp, u"--camp"_s, u"yuanfan-2"_s, u"--out"_s, out, u"--key"_s, m_key,
                         u"--template"_s, design, u"--paper"_s, paper, u"--only"_s, listed().first()[u"id"_s].toString()});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(pdfsIn(out).size(), 1);
        QProcess info;
        info.start(u"pdfinfo"_s, {out + u'/' + pdfsIn(out).front()});
        QVERIFY(info.waitForFinished());
        const QString said = QString::fromUtf8(info.readAllStandardOutput());
        QVERIFY2(said.contains(size) && said.contains(u"Pages:           1"_s), qPrintable(said));
        for (const QString &name : pdfsIn(out))
            QVERIFY2(QFileInfo(out + u'/' + name).size() < 120 * 1024, qPrintable(name));
    }

    void aKeyIsMadeForItsOwnerAlone()
    {
        QCOMPARE(QFileInfo(m_key).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        // The secret is in no file of the camp.
        const QByteArray secret = QJsonDocument::fromJson(bytesOf(m_key)).object()[u"secret"_s].toString().toLatin1();
        QVERIFY(secret.size() > 40);
        QVERIFY(!bytesOf(m_sample).contains(secret));
        QVERIFY(!bytesOf(m_sample).contains(QByteArray::fromBase64(secret, QByteArray::Base64UrlEncoding)));
    }

    void aKeyIsCopiedAndRenewed()
    {
        const QString camp = m_folder.filePath(u"keys.flotilla"_s);
        const QString key = m_folder.filePath(u"renewed.key"_s);
        const QString copy = m_folder.filePath(u"copy.key"_s);
        QVERIFY(QFile::copy(m_sample, camp) && QFile::copy(m_key, key));
        const QStringList start{u"keys"_s, camp, u"--camp"_s, u"yuanfan-2"_s, u"--key"_s, key};
        const QJsonObject before = jsonOf(runFlotilla(start + QStringList{u"--json"_s}));
        QVERIFY(before[u"exists"].toBool() && !before[u"closed"].toBool());
        QCOMPARE(before[u"signed"].toInt(), m_entitled);
        QCOMPARE(runFlotilla(start + QStringList{u"--backup"_s, copy}).status, 0);
        QCOMPARE(bytesOf(copy), bytesOf(m_key));
        QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        // The new key closes with a passphrase; what the old one signed stays valid.
        const QString secret = m_folder.filePath(u"passphrase"_s);
        QVERIFY(write(secret, "correct horse\n"));
        QCOMPARE(runFlotilla(start + QStringList{u"--renew"_s, u"--passphrase-file"_s, secret}).status, 0);
        const QJsonObject after = jsonOf(runFlotilla(start + QStringList{u"--json"_s}));
        QVERIFY(after[u"key"] != before[u"key"] && after[u"closed"].toBool());
        QCOMPARE(after[u"signed_by_others"].toInt(), m_entitled);
        const QString out = m_folder.filePath(u"renewed"_s);
        const QStringList reissue{u"certificates"_s, camp,   u"--camp"_s,    u"yuanfan-2"_s,
                                  u"--key"_s,        key,    u"--reissue"_s, pdfsIn(m_out).front().chopped(4),
                                  u"--reason"_s,     u"x"_s, u"--out"_s,     out};
        QCOMPARE(runFlotilla(reissue).status, 3); // the passphrase is missing
        QCOMPARE(runFlotilla(reissue + QStringList{u"--passphrase-file"_s, secret}).status, 0);
        QCOMPARE(runFlotilla({u"verify"_s, out + u'/' + pdfsIn(out).front(), u"--register"_s, camp}).status, 0);
        QCOMPARE(runFlotilla({u"verify"_s, path(pdfsIn(m_out).at(1)), u"--register"_s, camp}).status, 0);
    }

    void theSixthCampCertifiesItsGraduates()
    {
        const QString folder = QStringLiteral(FLOTILLA_SHARED_DATA) + u"/camp-6th"_s;
        if (!QFileInfo::exists(folder))
            QSKIP("the real camps are not here");
        QStringList rows;
        for (const QByteArray &row : bytesOf(folder + u"/results.csv"_s).split('\n'))
            if (const QString text = QString::fromUtf8(row).replace(u"Eddie-Wang1120"_s, u"Eddie-Wang"_s);
                !text.isEmpty() && !rows.contains(text))
                rows.append(text);
        const QString results = m_folder.filePath(u"mended.csv"_s);
        QVERIFY(write(results, rows.join(u'\n').toUtf8()));
        const QString camp = m_folder.filePath(u"sixth.flotilla"_s);
        const Ran imported = runFlotilla({u"import"_s, folder, u"--into"_s, camp, u"--roster"_s, folder + u"/roster.csv"_s,
                                          u"--results"_s, results, u"--projects"_s, folder + u"/projects.md"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        const QString out = m_folder.filePath(u"sixth"_s);
        const QStringList arguments{u"certificates"_s, camp,  u"--out"_s,    out,
                                    u"--key"_s,        m_key, u"--serial"_s, u"H{date}{nn}{nocheck}"_s};
        const Ran early = runFlotilla(arguments); // the list may still change
        QVERIFY(pdfsIn(out).isEmpty());
        finalise(camp);
        const Ran issued = runFlotilla(arguments);
        QVERIFY2(issued.status == 0, qPrintable(issued.err));
        QCOMPARE(pdfsIn(out).size(), 27);
        for (const QString &name : {pdfsIn(out).first(), pdfsIn(out).last()})
            QCOMPARE(runFlotilla({u"verify"_s, out + u'/' + name, u"--register"_s, camp}).status, 0);
    }

private:
    Ran issue(const QStringList &more) const
    {
        QStringList arguments{u"certificates"_s, m_sample, u"--camp"_s, u"yuanfan-2"_s, u"--key"_s, m_key};
        return runFlotilla(arguments + (more.contains(u"--out"_s) ? more : more + QStringList{u"--out"_s, m_out}));
    }
    struct Printed {
        QString serial;
        QString name;
        QString code;
    };
    /// What the QR code of a camp's only signed certificate says.
    static Printed printedCode(const QString &camp)
    {
        const auto store = storage::Store::open(storage::Location::parse(camp), storage::OpenMode::ReadOnly);
        const auto reader = store ? storage::Reader::begin(**store) : std::unexpected(store.error());
        const auto all = reader ? (*reader)->all<Certificate>() : std::unexpected(reader.error());
        for (const Certificate &each : all.value_or(std::vector<Certificate>())) {
            const QByteArray claims =
                QByteArray::fromBase64(each.signature.split('.').value(1), QByteArray::Base64UrlEncoding);
            const QJsonObject own = QJsonDocument::fromJson(claims).object()[u"flotilla"_s].toObject();
            if (!own.isEmpty())
                return {each.serial, each.printedName, own[u"code"_s].toString()};
        }
        return {};
    }
    /// A page as a browser shows it, with what stands behind '#'.
    QString shown(const QString &page, const QString &payload, const QString &language = u"en-GB"_s) const
    {
        QProcess browser;
        browser.start(u"chromium-headless-shell"_s,
                      {u"--no-sandbox"_s, u"--disable-gpu"_s, u"--accept-lang="_s + language, u"--lang="_s + language,
                       u"--user-data-dir="_s + m_folder.filePath(u"browser"_s), u"--dump-dom"_s,
                       QUrl::fromLocalFile(page).toString() + u'#' + payload});
        return browser.waitForFinished()
            ? QString::fromUtf8(browser.readAllStandardOutput()).section(u"<main"_s, 1).section(u"</main>"_s, 0, 0)
            : QString();
    }
    QString firstSix() const
    {
        QStringList ids;
        for (const QJsonValue &each : listed())
            if (ids.size() < 6)
                ids.append(each[u"id"_s].toString());
        return ids.join(u',');
    }
    QJsonArray listed() const
    {
        return jsonOf(runFlotilla(
            {u"certificates"_s, m_sample, u"--camp"_s, u"yuanfan-2"_s, u"--list"_s, u"--json"_s}))[u"certificates"]
            .toArray();
    }
    QString path(const QString &name) const { return m_out + u'/' + name; }

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_key;
    QString m_out;
    int m_entitled = 0;
};

QTEST_GUILESS_MAIN(TestCertificatesCli)
#include "tst_certificates_cli.moc"
