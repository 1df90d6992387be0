#include "harness.h"

#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/elided_label.h"
#include "kit/empty_page.h"
#include "kit/filter_chip.h"
#include "kit/icons.h"
#include "kit/inline_message.h"
#include "kit/markdown_view.h"
#include "kit/pane.h"
#include "kit/places.h"
#include "kit/progress_line.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"

#include <QDirIterator>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace harness;

class TestKitWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownIsRendered_data();
    void markdownIsRendered();
    void markdownIsSafe_data();
    void markdownIsSafe();
    void markdownFetchesNothing();
    void markdownFollowsTheTheme();
    void onlyWebLinksAreAskedFor();
    void chipsAndSegmentsAreOperatedByKey();
    void segmentsKeepTheirPosition();
    void aKeyOutlivesTheTextOfItsButton();
    void emptyPageShowsItsWholeText();
    void aLabelsHeightFollowsWhatItShows();
    void dropButtonKeepsItsValue();
    void escapeEmptiesTheSearchField();
    void elidedTextIsWholeInTheToolTip();
    void messageIsAnnouncedAndGoesAway();
    void progressCanBeCancelled();
    void lateCellShowsMoreThanOneInTime();
    void iconsInTheSourcesExist();
    void aPaneHandsTheFocusOnAndTabSkipsNothing();
    void textFieldsHaveRoundCorners();
    void placesAreReadBack();
    void controlsHaveNames();
};

void TestKitWidgets::markdownIsRendered_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("strong") << QStringLiteral("**done**") << QStringLiteral("<strong>done</strong>");
    QTest::newRow("list") << QStringLiteral("- one\n- two") << QStringLiteral("<li>one</li>");
    QTest::newRow("table") << QStringLiteral("|a|b|\n|-|-|\n|1|2|") << QStringLiteral("<td>1</td>");
    QTest::newRow("struck") << QStringLiteral("~~old~~") << QStringLiteral("<del>old</del>");
    QTest::newRow("bare link") << QStringLiteral("see https://example.org/x")
                               << QStringLiteral("href=\"https://example.org/x\"");
    QTest::newRow("Chinese") << QStringLiteral("## 本周工作") << QStringLiteral("<h2>本周工作</h2>");
    QTest::newRow("line ends stay") << QStringLiteral("one\ntwo") << QStringLiteral("<br");
}

void TestKitWidgets::markdownIsRendered()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    const QString found = markdownToHtml(markdown);
    QVERIFY2(found.contains(html), qPrintable(found));
}

void TestKitWidgets::markdownIsSafe_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("raw block") << QStringLiteral("<script>alert(1)</script>") << QStringLiteral("<script");
    QTest::newRow("raw inline") << QStringLiteral("a <img src=x onerror=y> b") << QStringLiteral("<img");
    QTest::newRow("image") << QStringLiteral("![x](https://example.org/a.png)") << QStringLiteral("<img");
    QTest::newRow("script link") << QStringLiteral("[x](javascript:alert(1))") << QStringLiteral("javascript:");
    QTest::newRow("linked image") << QStringLiteral("[![x](https://example.org/a.png)](https://example.org)")
                                  << QStringLiteral("<img");
}

void TestKitWidgets::markdownIsSafe()
{
    QFETCH(QString, markdown);
    QFETCH(QString, forbidden);
    const QString found = markdownToHtml(markdown);
    QVERIFY2(!found.contains(forbidden), qPrintable(found));
}

void TestKitWidgets::markdownFetchesNothing()
{
    const QString found = markdownToHtml(QStringLiteral("![chart](https://example.org/a.png)"));
    QVERIFY2(found.contains(QLatin1String("<a href=\"https://example.org/a.png\">chart</a>")), qPrintable(found));
}

void TestKitWidgets::markdownFollowsTheTheme()
{
    Dress dress;
    MarkdownView view(dress.theme);
    view.setMarkdown(QStringLiteral("some `code` here"));
    QCOMPARE(view.toPlainText(), QStringLiteral("some code here"));
    const auto codeGround = [&view] {
        for (auto it = view.document()->begin().begin(); !it.atEnd(); ++it)
            if (it.fragment().text() == QLatin1String("code"))
                return it.fragment().charFormat().background().color();
        return QColor();
    };
    QCOMPARE(codeGround(), Theme::color(Color::Sunken, false));
    dress.theme.setMode(Theme::Mode::Dark);
    QCOMPARE(codeGround(), Theme::color(Color::Sunken, true));
}

void TestKitWidgets::onlyWebLinksAreAskedFor()
{
    Dress dress;
    MarkdownView view(dress.theme);
    QSignalSpy asked(&view, &MarkdownView::linkRequested);
    Q_EMIT view.anchorClicked(QUrl(QStringLiteral("file:///etc/hostname")));
    QCOMPARE(asked.size(), 0);
    Q_EMIT view.anchorClicked(QUrl(QStringLiteral("https://example.org")));
    QCOMPARE(asked.size(), 1);
}

void TestKitWidgets::chipsAndSegmentsAreOperatedByKey()
{
    Dress dress;
    FilterChip chip(dress.theme, Sign::Waiting);
    chip.setText(QStringLiteral("Waiting"));
    QSignalSpy toggled(&chip, &QAbstractButton::toggled);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QVERIFY(chip.isChecked());

    SegmentedControl segments(dress.theme);
    segments.setSegments({{QStringLiteral("All"), 32}, {QStringLiteral("Mine"), 3}});
    QSignalSpy chosen(&segments, &SegmentedControl::chosen);
    const auto buttons = segments.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::keyClick(buttons.last(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(segments.current(), 1);
    QCOMPARE(buttons.last()->accessibleName(), QStringLiteral("Mine 3"));
}

void TestKitWidgets::segmentsKeepTheirPosition()
{
    Dress dress;
    SegmentedControl segments(dress.theme);
    segments.setSegments({{QStringLiteral("All"), 32}, {QStringLiteral("Mine"), 3}});
    segments.setCurrent(1);
    segments.setSegments({{QStringLiteral("全部"), 32}, {QStringLiteral("我的"), 4}});
    QCOMPARE(segments.current(), 1);
}

void TestKitWidgets::aKeyOutlivesTheTextOfItsButton()
{
    Dress dress;
    QWidget window;
    auto *button = new Button(dress.theme, Button::Kind::Main, &window);
    button->setKey(Qt::CTRL | Qt::Key_Return);
    button->setText(QStringLiteral("Check"));
    button->setText(QStringLiteral("Import"));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.count(), 1);
    button->setEnabled(false);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.count(), 1);
}

void TestKitWidgets::emptyPageShowsItsWholeText()
{
    Dress dress;
    EmptyPage page(dress.theme, QStringLiteral("users"));
    const QString text =
        QStringLiteral("Import a camp's repository, a folder of reports or a roster, and everybody who takes part "
                       "is here, with what they did in every period.");
    page.setTexts(QStringLiteral("No people yet"), text);
    page.resize(1200, 800);
    page.show();
    const auto labels = page.findChildren<QLabel *>();
    const auto detail = std::ranges::find(labels, text, &QLabel::text);
    QVERIFY(detail != labels.end());
    QVERIFY((*detail)->height() >= (*detail)->heightForWidth((*detail)->width()));
}

void TestKitWidgets::aLabelsHeightFollowsWhatItShows()
{
    Dress dress;
    TextLabel label(dress.theme, TextStyle::Body);
    label.setWordWrap(true);
    const QString line = QStringLiteral("Everybody who takes part is here. ");
    label.setText(line.repeated(4));
    const int four = label.heightForWidth(200);
    QCOMPARE(label.heightForWidth(200), four);
    for (const int width : {100, 120, 140, 160, 180, 220})
        QVERIFY(label.heightForWidth(width) >= label.heightForWidth(220));
    QCOMPARE(label.heightForWidth(200), four);
    label.setText(line.repeated(8));
    QVERIFY(label.heightForWidth(200) > four);
    label.setText(line.repeated(4));
    label.setFont(Theme::font(TextStyle::Title));
    QVERIFY(label.heightForWidth(200) > four);
    label.setFont(Theme::font(TextStyle::Body));
    QCOMPARE(label.heightForWidth(200), four);
    label.setContentsMargins(60, 0, 60, 0);
    QVERIFY(label.heightForWidth(200) > four);
}

void TestKitWidgets::dropButtonKeepsItsValue()
{
    Dress dress;
    DropButton button(dress.theme);
    button.setOptions({{QStringLiteral("Period 1"), 1}, {QStringLiteral("Period 2"), 2}});
    QCOMPARE(button.currentValue().toInt(), 1);
    button.setCurrentValue(2);
    QCOMPARE(button.text(), QStringLiteral("Period 2"));
    button.setOptions({{QStringLiteral("第 1 次"), 1}, {QStringLiteral("第 2 次"), 2}, {QStringLiteral("第 3 次"), 3}});
    QCOMPARE(button.currentValue().toInt(), 2);
    QCOMPARE(button.text(), QStringLiteral("第 2 次"));
    button.setOptions({{QStringLiteral("Period 3"), 3}});
    QCOMPARE(button.currentValue().toInt(), 3);
}

void TestKitWidgets::escapeEmptiesTheSearchField()
{
    Dress dress;
    SearchField field(dress.theme);
    field.setHint(QStringLiteral("Find people"));
    QTest::keyClicks(&field, QStringLiteral("kim"));
    QCOMPARE(field.text(), QStringLiteral("kim"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(field.accessibleName(), QStringLiteral("Find people"));
}

void TestKitWidgets::elidedTextIsWholeInTheToolTip()
{
    Dress dress;
    ElidedLabel label(dress.theme, TextStyle::Body);
    label.setText(QStringLiteral("Maximiliano Echeverría-Castellanos de la Torre"));
    label.resize(80, 20);
    label.show();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(600, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestKitWidgets::messageIsAnnouncedAndGoesAway()
{
    Dress dress;
    QWidget page;
    InlineMessage message(dress.theme, &page);
    QVERIFY(!message.isVisibleTo(&page));
    message.show(InlineMessage::Kind::Error, QStringLiteral("The file is gone."), QStringLiteral("Choose another"));
    QVERIFY(message.isVisibleTo(&page));
    QCOMPARE(message.accessibleName(), QStringLiteral("The file is gone."));
    QVERIFY(namelessControls(page).isEmpty());
    message.clear();
    QVERIFY(!message.isVisibleTo(&page));
}

void TestKitWidgets::progressCanBeCancelled()
{
    Dress dress;
    QWidget page;
    ProgressLine line(dress.theme, &page);
    line.showProgress(QStringLiteral("Reading reports"), 3, 10);
    QSignalSpy cancelled(&line, &ProgressLine::cancelRequested);
    line.findChild<QAbstractButton *>()->click();
    QCOMPARE(cancelled.size(), 1);
    line.finish();
    QVERIFY(!line.isVisibleTo(&page));
}

void TestKitWidgets::lateCellShowsMoreThanOneInTime()
{
    Theme theme;
    const auto painted = [&theme](bool late) {
        QImage image(44, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.color(Color::Surface));
        QPainter painter(&image);
        CellFacts facts;
        facts.word = CellWord::Reviewed;
        facts.late = late;
        paintCell(painter, image.rect(), facts, theme);
        return image;
    };
    QVERIFY(painted(true) != painted(false));
    // The sign itself is the same: the late mark stands beside it.
    QCOMPARE(painted(true).copy(0, 0, 29, 32), painted(false).copy(0, 0, 29, 32));
}

void TestKitWidgets::iconsInTheSourcesExist()
{
    static const QRegularExpression named(
        QStringLiteral("(?:icon|setIconName|paintIcon|toolButton|Choice|EmptyPage)\\([^;\"]*\"([a-z0-9-]+)\""));
    QDirIterator files(QStringLiteral(FLOTILLA_UI_SOURCES), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int checked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = named.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            QVERIFY2(hasIcon(name), qPrintable(QStringLiteral("%1 wants the icon \"%2\"").arg(file.fileName(), name)));
            ++checked;
        }
    }
    QVERIFY(checked > 10);
}

void TestKitWidgets::aPaneHandsTheFocusOnAndTabSkipsNothing()
{
    Dress dress;
    QWidget window;
    auto *list = new QLineEdit;
    auto *pane = new Pane;
    auto *above = new QLineEdit;
    auto *inner = new Pane;
    auto *text = new QLineEdit;
    auto *inside = new QHBoxLayout(inner);
    inside->addWidget(text);
    auto *beside = new QHBoxLayout(pane);
    beside->addWidget(above);
    beside->addWidget(inner);
    auto *layout = new QHBoxLayout(&window);
    layout->addWidget(list);
    layout->addWidget(pane);
    inner->setFocusTarget(text);
    pane->setFocusTarget(inner);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pane->setFocus();
    QCOMPARE(QApplication::focusWidget(), text);
    list->setFocus();
    for (QWidget *next : {above, text, list}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

void TestKitWidgets::textFieldsHaveRoundCorners()
{
    Dress dress;
    const auto corner = [](QWidget &field) {
        field.resize(120, 60);
        field.show();
        return field.grab().toImage().copy(0, 0, 6, 6);
    };
    QLineEdit line;
    QPlainTextEdit plain;
    QTextEdit rich;
    rich.setReadOnly(true);
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&plain), static_cast<QWidget *>(&rich)})
        field->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(corner(plain), corner(line));
    QCOMPARE(corner(rich), corner(line));
}

void TestKitWidgets::placesAreReadBack()
{
    const auto pairing = newId<Pairing>();
    const auto period = newId<Period>();
    const QString cell = place::cell(pairing, period);
    QCOMPARE(place::kind(cell), QStringLiteral("cell"));
    QCOMPARE(place::id<Pairing>(cell), pairing);
    QCOMPARE(place::id<Period>(cell, 1), period);
    QVERIFY(!place::id<Period>(cell, 2).isValid());
    QVERIFY(!place::id<Pairing>(QStringLiteral("cell/nonsense")).isValid());
    QVERIFY(place::kind(QString()).isEmpty());
}

void TestKitWidgets::controlsHaveNames()
{
    Dress dress;
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *button = new Button(dress.theme, QStringLiteral("Roll call"), QStringLiteral("clipboard-list"));
    auto *square = new Button(dress.theme, QStringLiteral("Next"), QStringLiteral("chevron-down"));
    square->setIconOnly(true);
    auto *drop = new DropButton(dress.theme);
    drop->setOptions({{QStringLiteral("Period 1"), 1}});
    auto *empty = new EmptyPage(dress.theme, QStringLiteral("users"));
    empty->setTexts(QStringLiteral("Nobody yet"), QStringLiteral("Import a repository."));
    empty->setAction(QStringLiteral("Import"));
    for (QWidget *widget : {static_cast<QWidget *>(button), static_cast<QWidget *>(square), static_cast<QWidget *>(drop),
                            static_cast<QWidget *>(empty)})
        layout->addWidget(widget);
    page.show();
    QCOMPARE(namelessControls(page), QStringList());
    QCOMPARE(unreachableControls(page), QStringList());
}

QTEST_MAIN(TestKitWidgets)
#include "tst_kit_widgets.moc"
