#include "harness.h"

#include "kit/icons.h"
#include "kit/state_sign.h"

#include <QFontInfo>

using namespace harness;

class TestKitTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textKeepsItsContrast_data();
    void textKeepsItsContrast();
    void switchIsLive();
    void fontsAreTheOnesOfTheDesign();
    void figuresAreOfOneWidth();
    void everyIconIsThere();
    void iconTakesTheColorOfTheTheme();
    void signsDifferWithoutColor();
};

void TestKitTheme::textKeepsItsContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Color>("text");
    QTest::addColumn<Color>("ground");
    const auto pair = [](const char *name, Color text, Color ground) {
        QTest::addRow("light, %s", name) << false << text << ground;
        QTest::addRow("dark, %s", name) << true << text << ground;
    };
    for (const auto &[name, ground] : {std::pair{"window", Color::Window},
                                       {"surface", Color::Surface},
                                       {"sunken", Color::Sunken},
                                       {"hover", Color::Hover},
                                       {"selection", Color::Selection}}) {
        pair(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), Color::Text, ground);
        pair(qPrintable(QStringLiteral("muted on %1").arg(QLatin1String(name))), Color::Muted, ground);
        pair(qPrintable(QStringLiteral("accent on %1").arg(QLatin1String(name))), Color::Accent, ground);
    }
    pair("main button", Color::OnAccent, Color::Accent);
    for (const auto &[name, text] :
         {std::pair{"good", Color::Good}, {"wait", Color::Wait}, {"bad", Color::Bad}, {"calm", Color::Calm}})
        pair(qPrintable(QStringLiteral("%1 on surface").arg(QLatin1String(name))), text, Color::Surface);
    pair("good badge", Color::Good, Color::GoodTint);
    pair("wait badge", Color::Wait, Color::WaitTint);
    pair("bad badge", Color::Bad, Color::BadTint);
    pair("text on an error row", Color::Text, Color::BadTint);
}

void TestKitTheme::textKeepsItsContrast()
{
    QFETCH(bool, dark);
    QFETCH(Color, text);
    QFETCH(Color, ground);
    const double found = contrast(Theme::color(text, dark), Theme::color(ground, dark));
    QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("the contrast is only %1 : 1").arg(found)));
}

void TestKitTheme::switchIsLive()
{
    Dress dress(Theme::Mode::Light);
    QSignalSpy changed(&dress.theme, &Theme::changed);
    const QColor before = QApplication::palette().color(QPalette::Window);
    dress.theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(dress.theme.isDark());
    QVERIFY(QApplication::palette().color(QPalette::Window) != before);
    QCOMPARE(QApplication::palette().color(QPalette::Window), dress.theme.color(Color::Window));
    dress.theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
}

void TestKitTheme::fontsAreTheOnesOfTheDesign()
{
    QCOMPARE(QFontInfo(Theme::font(TextStyle::Body)).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(Theme::font(TextStyle::Title)).pixelSize(), 20);
    QCOMPARE(QFontInfo(Theme::font(TextStyle::Title)).weight(), int(QFont::DemiBold));
}

void TestKitTheme::figuresAreOfOneWidth()
{
    const QFontMetricsF metrics(Theme::font(TextStyle::Figures));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QString(8, digit)), metrics.horizontalAdvance(QString(8, u'0')));
}

void TestKitTheme::everyIconIsThere()
{
    // Every name in the sources that is given to icon(), paintIcon() or setIconName() is a file of resources/icons.
    QVERIFY(hasIcon(QStringLiteral("search")));
    QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
    QVERIFY(icon(Theme(), QStringLiteral("no-such-icon")).isNull());
}

void TestKitTheme::iconTakesTheColorOfTheTheme()
{
    Theme theme;
    const QIcon search = icon(theme, QStringLiteral("search"), Color::Text);
    const auto darkest = [](const QImage &image) {
        int least = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 200)
                    least = std::min(least, image.pixelColor(x, y).lightness());
        return least;
    };
    QVERIFY(darkest(search.pixmap(32).toImage()) < 80);
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(darkest(search.pixmap(32).toImage()) > 180);
}

void TestKitTheme::signsDifferWithoutColor()
{
    QList<QImage> seen;
    for (const Sign sign : {Sign::Done, Sign::Waiting, Sign::Late, Sign::Missing, Sign::Exempt, Sign::NotDue}) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSign(painter, QRectF(0, 0, 32, 32), sign, Qt::black);
        painter.end();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

QTEST_MAIN(TestKitTheme)
#include "tst_kit_theme.moc"
