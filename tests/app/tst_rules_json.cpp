#include "domain/enum_names.h"
#include "domain/rules_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

class TestRulesJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        CampRules rules;
        rules.version = 4;
        rules.gradeStars = {0, 1000, 2500, 4000, 9000};
        rules.awardBonus = 500;
        rules.starValue = 123'456'789'012;
        rules.currency = u"EUR"_s;
        rules.requiredReportPercent = 80;
        rules.reviewsRequired = true;
        rules.dueDaysAfterEnd = 3;
        rules.talksPerSession = 4;
        rules.sealedSheets = true;
        rules.attention = {3, 0, 4, 9, 7, 2};
        rules.writeBack = WriteBackWay::Period;
        rules.reviewsOnDefaultBranch = true;
        rules.reading.headings = {{SectionRole::Work, {u"What I did"_s, u"本月*"_s}, {u"Done"_s}},
                                  {SectionRole::Review, {u"评"_s}}};
        rules.reading.templateLines = {u"write here"_s};
        rules.reading.placeholderWords = {u"-"_s};
        rules.reading.markWords = {u"ok"_s};
        rules.reading.noneWords = {u"nothing"_s};
        rules.reading.reportPrefixes = {u"[Report]"_s};
        rules.reading.reportName = u"Report {n}, {d.M.yyyy}.md"_s;
        const QByteArray text = QJsonDocument(toJson(rules)).toJson();
        const auto read = rulesFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        QVERIFY(*read == rules);
    }

    void whatIsAbsentHasItsDefault()
    {
        QVERIFY(*rulesFromJson({}) == CampRules());
        const auto read = rulesFromJson({{u"grade_stars"_s, QJsonObject{{u"good"_s, 4500}}}});
        QVERIFY(read);
        QCOMPARE(read->gradeStars, (std::vector<Thousandths>{0, 3000, 4500, 5000, 6000}));
    }

    void anEmptyListIsNotTheDefault()
    {
        const auto read =
            rulesFromJson({{u"reading"_s, QJsonObject{{u"headings"_s, QJsonArray()}, {u"marks"_s, QJsonArray()}}}});
        QVERIFY(read);
        QVERIFY(read->reading.headings.empty());
        QVERIFY(read->reading.markWords.isEmpty());
    }

    void theFirstWrongFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("text for number") << QByteArray(R"({"version": "1"})") << u"version"_s;
        QTest::newRow("fraction") << QByteArray(R"({"award_bonus": 1.5})") << u"award_bonus"_s;
        QTest::newRow("negative") << QByteArray(R"({"star_value": -1})") << u"star_value"_s;
        QTest::newRow("over 100 percent") << QByteArray(R"({"required_report_percent": 101})")
                                          << u"required_report_percent"_s;
        QTest::newRow("number for flag") << QByteArray(R"({"sealed_sheets": 1})") << u"sealed_sheets"_s;
        QTest::newRow("attention below 0")
            << QByteArray(R"({"attention": {"review_days": -1}})") << u"attention.review_days"_s;
        QTest::newRow("attention no object") << QByteArray(R"({"attention": 7})") << u"attention"_s;
        QTest::newRow("no way of that name") << QByteArray(R"({"write_back": "telepathy"})") << u"write_back"_s;
        QTest::newRow("null") << QByteArray(R"({"sealed_sheets": null})") << u"sealed_sheets"_s;
        QTest::newRow("no currency") << QByteArray(R"({"currency": "yuan"})") << u"currency"_s;
        QTest::newRow("stars as list") << QByteArray(R"({"grade_stars": [0]})") << u"grade_stars"_s;
        QTest::newRow("stars of a grade") << QByteArray(R"({"grade_stars": {"good": "4"}})") << u"grade_stars.good"_s;
        QTest::newRow("reading as text") << QByteArray(R"({"reading": ""})") << u"reading"_s;
        QTest::newRow("list as text") << QByteArray(R"({"reading": {"marks": "ok"}})") << u"reading.marks"_s;
        QTest::newRow("number in a list") << QByteArray(R"({"reading": {"marks": ["ok", 1]}})") << u"reading.marks"_s;
        QTest::newRow("headings as object") << QByteArray(R"({"reading": {"headings": {}}})") << u"reading.headings"_s;
        QTest::newRow("unknown role") << QByteArray(R"({"reading": {"headings": [{"role": "x", "titles": []}]}})")
                                      << u"reading.headings"_s;
        QTest::newRow("heading without titles")
            << QByteArray(R"({"reading": {"headings": [{"role": "work"}]}})") << u"reading.headings"_s;
        QTest::newRow("first of two") << QByteArray(R"({"talks_per_session": 0, "sealed_sheets": 1})")
                                      << u"talks_per_session"_s;
    }
    void theFirstWrongFieldIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto read = rulesFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadCampFile);
        QCOMPARE(read.error().arguments.value(1), field);
    }

    void wordsOfEnumerationsAreOwn()
    {
        // Two values with one word would be read back as the first.
        const auto check = [](auto sample) {
            using E = decltype(sample);
            for (const auto &[value, name] : enumNames(E{}))
                if (enumFromName<E>(name) != value || enumName(value) != name)
                    return false;
            return true;
        };
        QVERIFY(check(Grade{}));
        QVERIFY(check(Role{}));
        QVERIFY(check(SectionRole{}));
        QVERIFY(check(PairingState{}));
        QVERIFY(check(ReportPlace{}));
        QVERIFY(check(ApplicationState{}));
        QVERIFY(check(ReviewKind{}));
        QVERIFY(!enumFromName<Grade>("none"));
    }
};

QTEST_GUILESS_MAIN(TestRulesJson)
#include "tst_rules_json.moc"
