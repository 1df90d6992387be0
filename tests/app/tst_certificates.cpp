#include "certificate/fault.h"
#include "certificate/serial.h"
#include "pdf_document.h"
#include "press/press.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace flotilla;
using namespace flotilla::certificate;

namespace {

Values values(const QString &name = u"林知远"_s)
{
    Values result{{u"name"_s, name},
                  {u"name_alt"_s, u"Lin Zhiyuan"_s},
                  {u"name_zh"_s, name},
                  {u"name_en"_s, u"Lin Zhiyuan"_s},
                  {u"camp_zh"_s, u"开源远航集训营 · 第三期"_s},
                  {u"camp_en"_s, u"Open Voyage Camp, 3rd Edition"_s},
                  {u"camp_en_any"_s, u"Open Voyage Camp, 3rd Edition"_s},
                  {u"project_zh"_s, u"可微渲染器的图编译优化"_s},
                  {u"project_en"_s, u"Graph compilation for a differentiable renderer"_s},
                  {u"project_en_any"_s, u"Graph compilation for a differentiable renderer"_s},
                  {u"mentors"_s, u"苏棠 Su Tang"_s},
                  {u"mentors_zh"_s, u"苏棠"_s},
                  {u"mentors_en"_s, u"Su Tang"_s},
                  {u"period_zh"_s, u"2026 年 3 月至 6 月"_s},
                  {u"period_en"_s, u"March to June 2026"_s},
                  {u"serial"_s, u"OVC-2026-0017-K"_s},
                  {u"organiser_zh"_s, u"开源远航集训营组委会"_s}};
    return result;
}

Template shipped(const QString &name)
{
    return shippedTemplate(name).value_or(Template{});
}

const Press &thePress()
{
    return press::press();
}

std::unique_ptr<Sheet> newSheet(const QString &name, const Paper &paper = {})
{
    auto sheet = thePress().sheet(shipped(name), paper);
    return sheet ? std::move(*sheet) : nullptr;
}

/// Opening fonts takes longer than drawing: one sheet a template serves all tests.
Sheet *sheetOf(const QString &name)
{
    static std::map<QString, std::unique_ptr<Sheet>> sheets;
    auto &sheet = sheets[name];
    if (!sheet)
        sheet = newSheet(name);
    return sheet.get();
}

/// A template with one line of its metadata put in place of another.
QByteArray changedTemplate(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = shipped(u"formal"_s).bytes;
    return bytes.replace(from, to);
}

SigningKey key(char letter = 'a')
{
    return thePress().keyOf(QByteArray(SigningKey::seedBytes, letter));
}

Credential credential(const Values &with = values())
{
    const Payload payload{.issued = QDate(2026, 7, 18),
                          .serial = with.at(u"serial"_s),
                          .name = with.at(u"name"_s),
                          .project = u"可微渲染器"_s};
    return {.serial = with.at(u"serial"_s),
            .name = with.at(u"name"_s),
            .camp = u"开源远航集训营"_s,
            .project = u"可微渲染器的图编译优化"_s,
            .issuedAt = instantFromMsecs(1784332800000),
            .design = u"formal"_s,
            .paper = u"a4-landscape"_s,
            .code = thePress().codeText(payload, u"https://camp.example/verify"_s, key()),
            .values = with};
}

Result<QByteArray> pdfOf(const QString &design, const Values &with = values())
{
    auto drawn = sheetOf(design)->draw(credential(with), key());
    if (!drawn)
        return std::unexpected(drawn.error());
    return drawn->pdf;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What a program of poppler's says.
QString textOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

Payload payload()
{
    return {.issued = QDate(2026, 7, 18),
            .grade = Grade::Good,
            .serial = u"OVC-2026-0017-K"_s,
            .name = u"林知远"_s,
            .project = u"可微渲染器"_s};
}

} // namespace

/// Templates, drawing, serials, keys, payloads and credentials.
class TestCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedTemplatesAreComplete()
    {
        for (const QString &name : shippedTemplates()) {
            const auto design = shippedTemplate(name);
            QVERIFY2(design, qPrintable(name));
            QCOMPARE(design->name, name);
            for (const TextField &field : design->fields)
                for (auto used = QRegularExpression(u"\\{([a-z_]+)"_s).globalMatch(field.text); used.hasNext();)
                    QVERIFY2(placeholders().contains(used.next().captured(1)), qPrintable(name + u' ' + field.name));
        }
        QVERIFY(!shippedTemplate(u"../formal"_s));
    }

    void aTemplateThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto with = [](const QByteArray &art) { return changedTemplate("</metadata>", "</metadata>" + art); };
        QTest::newRow("script") << with("<script>alert(1)</script>");
        QTest::newRow("handler") << with("<rect onclick=\"x()\" width=\"1\" height=\"1\"/>");
        QTest::newRow("image elsewhere") << with("<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>");
        QTest::newRow("web image") << with("<image href=\"https://x.example/a.png\" width=\"9\" height=\"9\"/>");
        QTest::newRow("style") << with("<rect style=\"fill:url(https://x.example/a)\" width=\"1\" height=\"1\"/>");
        QTest::newRow("foreign") << with("<foreignObject/>");
        QTest::newRow("text in the art") << with("<text>words</text>");
        QTest::newRow("too many paths") << with(QByteArray("<path d=\"M0 0\"/>").repeated(20001));
        QTest::newRow("no svg") << QByteArray("<html/>");
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>");
        QTest::newRow("cut off") << shipped(u"formal"_s).bytes.first(5000);
        QTest::newRow("not UTF-8") << QByteArray("<svg>\xff\xfe</svg>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no name") << changedTemplate("{name}", "somebody");
        QTest::newRow("no serial") << changedTemplate("{serial}", "7");
        QTest::newRow("field without its box") << changedTemplate("name=\"body\" x=\"45\"", "name=\"body\"");
        QTest::newRow("box outside the page") << changedTemplate("name=\"body\" x=\"45\"", "name=\"body\" x=\"145\"");
        QTest::newRow("no such face") << changedTemplate("face=\"sans\"", "face=\"gothic\"");
        QTest::newRow("no number") << changedTemplate("size=\"50\"", "size=\"big\"");
        QTest::newRow("not finite") << changedTemplate("size=\"50\"", "size=\"nan\"");
    }
    void aTemplateThatLeadsOutIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto design = parseTemplate(bytes, u"t.svg"_s);
        QVERIFY(!design);
        QVERIFY(design.error().arguments.contains(u"t.svg"_s));
    }

    void placeholdersAreFilled()
    {
        const Values some{{u"a"_s, u"1"_s}, {u"b"_s, QString()}, {u"c"_s, u"[{a}]"_s}};
        QCOMPARE(fillText(u"x {a}[, {b}], {c}"_s, some), u"x 1, [{a}]"_s);
        QCOMPARE(fillText(u"[{a?}yes][{b?}no]"_s, some), u"yes"_s);
        QCOMPARE(fillText(u"{unknown}"_s, some), QString());
    }

    void longNamesShrinkAndAreNeverCut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("two") << u"林远"_s << true;
        QTest::newRow("forty") << u"Maria-Magdalena Wolfeschlegelsteinhausen"_s << true;
        QTest::newRow("rare") << u"𠮷野龘㛃"_s << true;
        QTest::newRow("Tibetan") << u"བཀྲ་ཤིས་རྡོ་རྗེ"_s << true;
        QTest::newRow("Arabic") << u"محمد عبد الله"_s << true;
        QTest::newRow("Vietnamese") << u"Nguyễn Thị Ánh Tuyết"_s << true;
        QTest::newRow("endless") << u"Wolfeschlegelsteinhausenbergerdorff"_s.repeated(6) << false;
    }
    void longNamesShrinkAndAreNeverCut()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        for (const QString &design : shippedTemplates()) {
            const auto pdf = pdfOf(design, values(name));
            QCOMPARE(bool(pdf), fits);
            if (!fits) {
                QVERIFY(isFault(pdf.error(), Fault::TextDoesNotFit));
                QVERIFY(pdf.error().arguments.contains(name));
            }
        }
    }

    void aCharacterWithoutAFontIsNamed()
    {
        const QString nobodyHas = QString::fromUcs4(U"\U0010FFFD");
        const auto warnings = sheetOf(u"formal"_s)->check(values(u"林"_s + nobodyHas));
        QCOMPARE(warnings.size(), std::size_t(1));
        QCOMPARE(warnings.front().field, u"name"_s);
        QCOMPARE(warnings.front().missing, nobodyHas);
        const auto pdf = pdfOf(u"formal"_s, values(u"林"_s + nobodyHas));
        QVERIFY(!pdf && isFault(pdf.error(), Fault::NoGlyph));
    }

    void theSameInputGivesTheSameBytes()
    {
        const auto first = pdfOf(u"modern"_s);
        const auto second = newSheet(u"modern"_s)->draw(credential(), key());
        QVERIFY(first && second);
        QCOMPARE(*first, second->pdf);
    }

    void aPictureIsAsLargeAsItsPaper()
    {
        const auto sheet = newSheet(u"formal"_s, {PaperSize::Letter, Orientation::Landscape});
        QVERIFY(sheet);
        const Picture picture = sheet->picture(values(), "X", 50);
        QCOMPARE(picture.width, 550);
        QCOMPARE(picture.height, 425);
        QCOMPARE(picture.pixels.size(), qsizetype(550) * 425 * 4);
    }

    void serialsCountOnAndAreNeverReused()
    {
        const auto usual = SerialPattern::usual();
        const QDate day(2026, 7, 18);
        QSet<QString> used;
        for (int i = 1; i <= 30; ++i) {
            const QString next = usual.next(u"ovc"_s, day, used);
            QVERIFY(!used.contains(next));
            QCOMPARE(next.section(u'-', 2, 2).toInt(), i);
            used.insert(next);
        }
        const auto real = SerialPattern::parse(u"H{date}{nn}{nocheck}"_s);
        QVERIFY(real);
        QCOMPARE(real->next(u"x"_s, day, {}), u"H2026071801"_s);
        for (const QString &bad : {u""_s, u"{nn}{nn}"_s, u"H{date}"_s, u"../{n}"_s, u"{n}{what}"_s, u"a b{n}"_s})
            QVERIFY2(!SerialPattern::parse(bad), qPrintable(bad));
    }

    void theCheckLetterFindsMistypedSerials()
    {
        const QString serial = u"OVC-2026-0017"_s;
        const QChar check = checkLetter(serial);
        for (qsizetype i = 0; i < serial.size(); ++i) {
            if (!serial[i].isLetterOrNumber())
                continue;
            QString wrong = serial;
            wrong[i] = wrong[i] == u'5' ? u'6' : u'5';
            QVERIFY(checkLetter(wrong) != check);
            if (i + 1 < serial.size() && serial[i + 1].isLetterOrNumber() && serial[i] != serial[i + 1]) {
                wrong = serial;
                std::swap(wrong[i], wrong[i + 1]);
                QVERIFY(checkLetter(wrong) != check);
            }
        }
    }

    void aKeyFileOpensWithItsPassphraseOnly()
    {
        const SigningKey made = thePress().makeKey();
        const auto plain = thePress().openKey(thePress().keyFile(made, {}), {}, u"k"_s);
        QVERIFY(plain);
        QCOMPARE(plain->publicKey(), made.publicKey());
        const QByteArray closed = thePress().keyFile(made, "correct horse");
        QVERIFY(!closed.contains("secret"));
        QVERIFY(thePress().openKey(closed, "correct horse", u"k"_s));
        for (const QByteArray wrong : {"", "Correct horse"}) {
            const auto opened = thePress().openKey(closed, wrong, u"k"_s);
            QVERIFY(!opened && isFault(opened.error(), Fault::WrongPassphrase));
        }
        const auto broken = thePress().openKey(closed.first(40), "correct horse", u"k"_s);
        QVERIFY(!broken && isFault(broken.error(), Fault::BadKeyFile));
        QCOMPARE(publicKeyIn(didOf(made.publicKey()).toLatin1()), made.publicKey());
        QCOMPARE(publicKeyIn(thePress().keyFile(made, {})), made.publicKey());
    }

    void aPayloadComesBack()
    {
        const QString text = thePress().codeText(payload(), u"https://camp.example/verify"_s, key());
        const Register known{.keys = {key().publicKey()}};
        const auto read = thePress().verifyText(text, known);
        QVERIFY(read);
        QCOMPARE(read->verdict, Verdict::Valid);
        QCOMPARE(read->serial, payload().serial);
        QCOMPARE(read->name, payload().name);
        QCOMPARE(read->project, payload().project);
        QCOMPARE(read->issued, payload().issued);
        QCOMPARE(thePress().verifyText(text, {.keys = {key('b').publicKey()}})->verdict, Verdict::UnknownKey);
        QCOMPARE(thePress().verifyText(text, {})->verdict, Verdict::UnknownKey);
    }

    void everyBitOfAPayloadCounts()
    {
        const QString text = thePress().codeText(payload(), {}, key());
        const Register known{.keys = {key().publicKey()}};
        QCOMPARE(thePress().verifyText(text, known)->verdict, Verdict::Valid);
        int looked = 0;
        for (qsizetype i = text.indexOf(u':') + 1; i < text.size(); ++i) {
            for (int bit = 0; bit < 7; ++bit) {
                QString changed = text;
                changed[i] = QChar(changed[i].unicode() ^ char16_t(1 << bit));
                const auto found = thePress().verifyText(changed, known);
                QVERIFY2(!found || found->verdict != Verdict::Valid, qPrintable(changed));
                ++looked;
            }
        }
        QVERIFY(looked > 500);
    }

    void everyBitOfACredentialCounts()
    {
        Credential whole = credential();
        whole.pageHash = QByteArray(32, 'h');
        const QByteArray token = thePress().signedToken(whole, key());
        const Register known{.keys = {key().publicKey()}};
        QCOMPARE(thePress().verifyText(QString::fromLatin1(token), known)->verdict, Verdict::Valid);
        QCOMPARE(readToken(token)->credential, whole);
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray changed = token;
            changed[i] = char(changed[i] ^ (1 << (i % 7)));
            const auto other = thePress().verifyText(QString::fromLatin1(changed), known);
            QVERIFY2(!other || other->verdict != Verdict::Valid, qPrintable(QString::number(i)));
        }
    }

    void everyChangeOfAPrintedFieldIsFound()
    {
        const Register known{.keys = {key().publicKey()}};
        for (const QString &design : shippedTemplates()) {
            const auto whole = sheetOf(design)->draw(credential(), key());
            QVERIFY(whole);
            QCOMPARE(thePress().verifyPdf(whole->pdf, u"c.pdf"_s, known)->verdict, Verdict::Valid);
            int changedFields = 0;
            for (const auto &[name, value] : values()) {
                Values other = values();
                other[name] = value + u'一';
                const auto page = pdfOf(design, other);
                QVERIFY2(page, qPrintable(name));
                if (*press::pageHash(*page) == *press::pageHash(whole->pdf))
                    continue; // this template does not print it
                ++changedFields;
                // As somebody would who forges a page: the signed statement of the one inside the file of the other.
                auto opened = press::PdfPage::open(*page);
                QVERIFY(opened);
                const auto forged = opened->finish(
                    {.title = titleOf(credential()), .author = credential().camp, .language = u"zh-CN"_s}, whole->token);
                QVERIFY(forged);
                const auto found = thePress().verifyPdf(*forged, u"c.pdf"_s, known);
                QVERIFY2(found && found->verdict == Verdict::Altered, qPrintable(name));
                QVERIFY(std::ranges::count(found->altered, Alteration::Page) == 1);
            }
            QVERIFY2(changedFields >= 8, qPrintable(design));
        }
    }

    void aFileIsSmallAndHoldsItsFonts_data()
    {
        QTest::addColumn<QString>("design");
        for (const QString &design : shippedTemplates())
            QTest::newRow(qPrintable(design)) << design;
    }
    void aFileIsSmallAndHoldsItsFonts()
    {
        QFETCH(QString, design);
        const auto pdf = pdfOf(design);
        QVERIFY(pdf);
        QVERIFY2(pdf->size() < 120 * 1024, qPrintable(QString::number(pdf->size())));
        const QString path = m_folder.filePath(design + u".pdf"_s);
        QVERIFY(write(path, *pdf));
        const QStringList fonts = textOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        static const QRegularExpression embeddedSubset(u"^[A-Z]{6}\\+.* yes yes yes +\\d+ +\\d+$"_s);
        for (const QString &font : fonts)
            QVERIFY2(embeddedSubset.match(font).hasMatch(), qPrintable(font));
        const QString info = textOf(u"pdfinfo"_s, {u"-isodates"_s, path});
        QVERIFY2(info.contains(titleOf(credential())), qPrintable(info));
        QVERIFY(info.contains(u"Pages:           1"_s));
        QVERIFY(info.contains(u"Encrypted:       no"_s));
        QVERIFY(info.contains(u"JavaScript:      no"_s));
    }

    void namesComeBackAsTheyWereTyped_data()
    {
        QTest::addColumn<QString>("name");
        for (const char16_t *name : {u"林知远",
                                     u"欧阳飞",
                                     u"飞",
                                     u"赵飞鸿",
                                     u"𠮷野家",
                                     u"龘靐齉",
                                     u"㛃宁",
                                     u"𬭎𫖯",
                                     u"王㐬",
                                     u"张玥",
                                     u"刘喆",
                                     u"陈堃",
                                     u"⻜",
                                     u"李⼀",
                                     u"戶田",
                                     u"户田",
                                     u"吕布",
                                     u"呂布",
                                     u"黃蓉",
                                     u"黄蓉",
                                     u"渡邊直樹",
                                     u"渡邉直樹",
                                     u"斎藤",
                                     u"齋藤",
                                     u"髙橋",
                                     u"高橋",
                                     u"さくら",
                                     u"サトウ",
                                     u"김민준",
                                     u"이서연",
                                     u"阿卜杜拉·买买提",
                                     u"迪丽热巴·迪力木拉提",
                                     u"Lin Zhiyuan",
                                     u"Maria-Magdalena Wolfeschlegelstein",
                                     u"O’Brien",
                                     u"O'Brien",
                                     u"José Núñez",
                                     u"Jose\u0301 Nu\u0301n\u0303ez",
                                     u"Åsa Öberg",
                                     u"Łukasz Żółć",
                                     u"Đặng Thị Ngọc",
                                     u"Nguyễn Thị Ánh Tuyết",
                                     u"Nguye\u0302\u0303n",
                                     u"Ștefan Țurcanu",
                                     u"İbrahim Işık",
                                     u"Straße Weiß",
                                     u"Ægir Þórsson",
                                     u"Office Affiliate",
                                     u"fi fl ffi ffl",
                                     u"Affleck Griffith",
                                     u"Ffion Fjord",
                                     u"Tjaart Zijlstra",
                                     u"Влади́мир",
                                     u"Юлія Ґонта",
                                     u"Ελένη Παπαδοπούλου",
                                     u"Ἀριστοτέλης",
                                     u"x86 & <tag>",
                                     u"C. S. Lewis, Jr.",
                                     u"Ng Aik–Beng",
                                     u"A‐B",
                                     u"Ana María (Anita)",
                                     u"D'Ángelo",
                                     u"Mc\u2019Coy",
                                     u"Zoë Čapek",
                                     u"Ħal Għaxaq",
                                     u"Māra Ķeniņa",
                                     u"1984 Ltd.",
                                     u"李 Lee",
                                     u"Lee 李明",
                                     u"王 小 明",
                                     u"Renée–Claude",
                                     u"Søren Kierkegård",
                                     u"Ａｌｉｃｅ",
                                     u"①号",
                                     u"བཀྲ་ཤིས་རྡོ་རྗེ",
                                     u"བསྟན་འཛིན",
                                     u"محمد عبد الله",
                                     u"فاطمة",
                                     u"דוד כהן",
                                     u"ณัฐพล ศรีสุข",
                                     u"नरेन्द्र",
                                     u"তারেক",
                                     u"தமிழ்",
                                     u"գարեգին",
                                     u"თამარ",
                                     u"ᠮᠣᠩᠭᠣᠯ",
                                     u"ꆈꌠ",
                                     u"😀 Lee"})
            QTest::newRow(QString::fromUtf16(name).toUtf8().constData()) << QString::fromUtf16(name);
    }
    void namesComeBackAsTheyWereTyped()
    {
        QFETCH(QString, name);
        const auto pdf = pdfOf(u"formal"_s, values(name));
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().arguments.join(u' ')));
        const QString path = m_folder.filePath(u"name.pdf"_s);
        QVERIFY(write(path, *pdf));
        QString text = textOf(u"pdftotext"_s, {path, u"-"_s});
        // Around text that runs from right to left poppler puts signs that say so.
        static const QRegularExpression directions(u"[\\x{202A}-\\x{202E}]"_s);
        text.remove(directions);
        QEXPECT_FAIL("王 小 明", "poppler takes a blank between Han for none", Abort);
        QEXPECT_FAIL("བཀྲ་ཤིས་རྡོ་རྗེ", "poppler sorts vowel signs above the line into a line of their own", Abort);
        QEXPECT_FAIL("བསྟན་འཛིན", "poppler sorts vowel signs above the line into a line of their own", Abort);
        QEXPECT_FAIL("ณัฐพล ศรีสุข", "poppler sorts vowel signs below the line into a line of their own", Abort);
        QEXPECT_FAIL("דוד כהן", "poppler takes the kerning before a vav for a blank", Abort);
        QVERIFY2(text.split(u'\n').contains(name), qPrintable(text));
    }

    void whatIsNoCertificateIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << pdfOf(u"formal"_s)->chopped(2000);
        QTest::newRow("noise") << QByteArray("%PDF-1.7\n") + QByteArray(10000, '\x7f');
    }
    void whatIsNoCertificateIsSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto found = thePress().verifyPdf(bytes, u"x.pdf"_s, {});
        QVERIFY(!found && isFault(found.error(), Fault::NotACertificate));
        const auto text = thePress().verifyText(QString::fromLatin1(bytes), {});
        QVERIFY(!text && isFault(text.error(), Fault::NotACertificate));
    }

    void aHugeCodeIsRefused() { QVERIFY(!thePress().verifyText(u"FLOTILLA:"_s + u"A"_s.repeated(10'240), {})); }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
