#include "domain/enum_names.h"
#include "wording/amounts.h"
#include "wording/change_words.h"
#include "wording/error_text.h"
#include "wording/record_words.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::wording;
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasChinese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'\u4e00' && c <= u'\u9fff'; });
}

/// How many arguments domain/result.h says a code has.
int argumentsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::GitMissing:
    case ErrorCode::NotAReview:
    case ErrorCode::GitIdentityMissing:
    case ErrorCode::Cancelled:
        return 0;
    case ErrorCode::BadValue:
    case ErrorCode::NotAllowed:
    case ErrorCode::FileTooLarge:
    case ErrorCode::RepositoryBroken:
    case ErrorCode::FetchFailed:
    case ErrorCode::BadArchive:
    case ErrorCode::PackedBroken:
    case ErrorCode::PackedUnsafe:
    case ErrorCode::BadCsv:
    case ErrorCode::MissingColumn:
    case ErrorCode::BadCampFile:
    case ErrorCode::UnknownEdition:
    case ErrorCode::FileGone:
    case ErrorCode::PathUnclear:
    case ErrorCode::PullBranchUnclear:
    case ErrorCode::PushFailed:
    case ErrorCode::RuleBroken:
    case ErrorCode::TextTooLong:
    case ErrorCode::CannotOpen:
    case ErrorCode::WriteFailed:
    case ErrorCode::NotUnique:
    case ErrorCode::UndoRefused:
    case ErrorCode::MigrationFailed:
        return 2;
    case ErrorCode::NewerSchema:
    case ErrorCode::PushDenied:
        return 3;
    case ErrorCode::VersionConflict:
        return 4;
    default:
        return 1;
    }
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

    const Wording english{Language::English};
    const Wording chinese{Language::Chinese};

    template <class E>
    void checkWords()
    {
        QStringList seen;
        for (const auto &[value, name] : enumNames(E{})) {
            const QByteArray what(name.data(), qsizetype(name.size()));
            QVERIFY2(!word(value, english).isEmpty(), what);
            QVERIFY2(!hasChinese(word(value, english)), what);
            QVERIFY2(hasChinese(word(value, chinese)), what);
            QVERIFY2(!seen.contains(word(value, chinese)), what);
            seen.append(word(value, chinese));
        }
    }

private Q_SLOTS:
    void everyErrorHasASentenceThatUsesItsArguments_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code)
            QTest::addRow("%d", code) << code;
    }
    void everyErrorHasASentenceThatUsesItsArguments()
    {
        QFETCH(int, code);
        QStringList arguments;
        for (int i = 0; i < argumentsOf(ErrorCode(code)); ++i)
            arguments.append(u"<%1>"_s.arg(i + 1));
        const Error error{ErrorCode(code), arguments};
        for (const Wording *wording : {&english, &chinese}) {
            const QString text = errorText(error, *wording);
            QVERIFY(!text.isEmpty());
            QCOMPARE(hasChinese(text), wording == &chinese);
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            for (const QString &argument : arguments)
                QVERIFY2(text.contains(argument), qPrintable(text));
        }
    }

    void recordsFieldsAndReasonsAreSaidInWords()
    {
        const QString person = u"person/0000000000001"_s;
        QCOMPARE(errorText({ErrorCode::UndoRefused, {person, u"changed"_s}}, english),
                 u"This cannot be undone: person 0000000000001 was changed since. Nothing was changed."_s);
        QCOMPARE(errorText({ErrorCode::UndoRefused, {person, u"changed"_s}}, chinese),
                 u"无法撤销：人员 0000000000001之后又被修改过。没有改动任何内容。"_s);
        const QString taken = errorText({ErrorCode::NotUnique, {u"account/0000000000001"_s, u"folded"_s}}, english);
        QVERIFY2(taken.contains(u"same GitHub ID as GitHub ID 0000000000001"), qPrintable(taken));
        const Error conflict{ErrorCode::VersionConflict, {person, u"Ana"_s, u"10:00"_s, u"name,email,x"_s}};
        QVERIFY(errorText(conflict, english).contains(u"(name, e-mail, x)"));
        QVERIFY(errorText(conflict, chinese).contains(u"（姓名、邮箱、x）"));
    }

    void recordsAreCountedAndTheirValuesSaid()
    {
        QCOMPARE(recordCount(u"review"_s, 1, english), u"1 review"_s);
        QCOMPARE(recordCount(u"review"_s, 3, english), u"3 reviews"_s);
        QCOMPARE(recordCount(u"person"_s, 2, chinese), u"2 位人员"_s);
        QCOMPARE(recordCount(u"unknown_kind"_s, 2, english), u"2 unknown_kind"_s);
        QCOMPARE(fieldWord(u"due"_s, chinese), u"截止日"_s);
        QCOMPARE(valueWord(u"report"_s, u"place"_s, u"open_pull"_s, english), u"In an open pull request"_s);
        QCOMPARE(valueWord(u"session"_s, u"place"_s, u"open_pull"_s, english), u"open_pull"_s);
        QCOMPARE(valueWord(u"role_holding"_s, u"role"_s, u"mentee"_s, chinese), u"营员"_s);
        QCOMPARE(valueWord(u"role_holding"_s, u"role"_s, u"cook"_s, chinese), u"cook"_s);
    }

    void changesHaveTitles()
    {
        QCOMPARE(changeTitle(u"import"_s, {}, english), u"Import"_s);
        QCOMPARE(changeTitle(u"undo"_s, {u"12"_s, u"import"_s}, english), u"Undone: Import"_s);
        QCOMPARE(changeTitle(u"redo"_s, {u"12"_s, u"exempt"_s}, chinese), u"重做：免交或免点评"_s);
        QCOMPARE(changeTitle(u"something-new"_s, {}, english), u"Change"_s);
        QCOMPARE(changeWords(u"review"_s, english), u"the review"_s);
        QVERIFY(changeWords(u"undo"_s, english).isEmpty());
        QCOMPARE(changeCodes(u"IMPORT"_s, english), QStringList{u"import"_s});
        QVERIFY(changeCodes(u"合并"_s, chinese).contains(u"merge-people"_s));
    }

    void refusalsAreSaidInWords()
    {
        QCOMPARE(errorText({ErrorCode::UndoRefused, {QString(), u"none"_s}}, english),
                 u"This cannot be undone: nothing of yours is left to undo. Nothing was changed."_s);
        QCOMPARE(errorText({ErrorCode::NotAllowed, {u"import-archive"_s, u"not-empty"_s}}, chinese),
                 u"不允许把归档读入这里：归档只能读入空的位置。没有改动任何内容。"_s);
        QVERIFY(!errorText({ErrorCode::NotAllowed, {u"backup"_s, u"pg_dump"_s}}, english).contains(u"pg_dump:"));
    }

    void whatLooksLikeARecordButIsNoneStays()
    {
        QVERIFY(errorText({ErrorCode::NotFound, {u"camp/notes.md"_s}}, english).contains(u"camp/notes.md"));
    }

    void aPercentSignInAnArgumentStays()
    {
        QCOMPARE(fill(u"%1 and %2"_s, {u"%2"_s, u"100 %1"_s}), u"%2 and 100 %1"_s);
        QCOMPARE(fill(u"%1%"_s, {u"5"_s}), u"5%"_s);
        QCOMPARE(fill(u"a%3b"_s, {u"x"_s}), u"ab"_s);
        QCOMPARE(fill(u"%1 %1"_s, {u"x"_s}), u"x x"_s);
        // Spaces set Chinese off from Latin letters and digits, not from Chinese.
        QCOMPARE(fill(u"%1 和 %2 连续 %3 次"_s, {u"林夏"_s, u"周启明"_s, u"2"_s}), u"林夏和周启明连续 2 次"_s);
        QCOMPARE(fill(u"%1 和 %2 连续 %3 次"_s, {u"linxia"_s, u"周启明"_s, u"两"_s}), u"linxia 和周启明连续两次"_s);
        QCOMPARE(fill(u"%1 %2"_s, {u"林夏"_s, u"周启明"_s}), u"林夏 周启明"_s);
    }

    void everyValueHasAWord()
    {
        checkWords<Grade>();
        checkWords<SectionRole>();
        checkWords<Role>();
        checkWords<ProjectState>();
        checkWords<MentorKind>();
        checkWords<PairingState>();
        checkWords<PairingLock>();
        checkWords<SubmissionTime>();
        checkWords<ReviewState>();
        checkWords<ReviewKind>();
        checkWords<ReportPlace>();
        checkWords<Visibility>();
        checkWords<ReviewOrigin>();
        checkWords<Duty>();
        checkWords<WriteBackWay>();
        checkWords<WriteBackState>();
        checkWords<NudgeKind>();
        checkWords<NudgeWay>();
        checkWords<SessionKind>();
        checkWords<TalkState>();
        checkWords<ListKind>();
        checkWords<ListState>();
        checkWords<Decision>();
        checkWords<CertificateState>();
        checkWords<ApplicationState>();
    }

    void cellWords_data()
    {
        QTest::addColumn<CellWord>("value");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        QTest::newRow("not due") << CellWord::NotDue << u"Not due"_s << u"未到期"_s;
        QTest::newRow("exempt") << CellWord::Exempt << u"Exempt"_s << u"免交"_s;
        QTest::newRow("missing") << CellWord::Missing << u"Missing"_s << u"未交"_s;
        QTest::newRow("waiting") << CellWord::Waiting << u"Waiting for review"_s << u"待点评"_s;
        QTest::newRow("reviewed") << CellWord::Reviewed << u"Reviewed"_s << u"已点评"_s;
    }
    void cellWords()
    {
        QFETCH(CellWord, value);
        QTEST(word(value, english), "en");
        QTEST(word(value, chinese), "zh");
    }

    void wordsWithoutANameInStorage()
    {
        for (const Wording *wording : {&english, &chinese}) {
            QSet<QString> words;
            for (const auto value :
                 {GridMatch::Exact, GridMatch::Near, GridMatch::Overlap, GridMatch::OffGrid, GridMatch::NoDates})
                words.insert(word(value, *wording));
            for (const auto value : {CellReview::None, CellReview::Placeholder, CellReview::Given})
                words.insert(word(value, *wording));
            for (const auto value :
                 {PairingProblem::SecondOnProject, PairingProblem::SecondInCamp, PairingProblem::SlotsFull})
                words.insert(word(value, *wording));
            for (const auto value :
                 {GraduationItem::ReportsHandedIn, GraduationItem::ReviewsPresent, GraduationItem::DefensePassed})
                words.insert(word(value, *wording));
            words.insert(lateWord(*wording));
            QCOMPARE(words.size(), 15);
            QVERIFY(!words.contains(QString()));
            for (const QString &each : words)
                QCOMPARE(hasChinese(each), wording == &chinese);
        }
    }

    void oneSourceWordCanMeanTwoThings()
    {
        QCOMPARE(word(Decision::Rejected, chinese), u"未采纳"_s);
        QCOMPARE(word(ApplicationState::Rejected, chinese), u"未通过"_s);
        QCOMPARE(word(SectionRole::Name, chinese), u"姓名"_s);
    }

    void periods()
    {
        QCOMPARE(periodTitle(3, english), u"Period 3"_s);
        QCOMPARE(periodTitle(3, chinese), u"第 3 次周报"_s);
    }

    void joinedNames()
    {
        QCOMPARE(joined({}, english), QString());
        QCOMPARE(joined({u"A"_s}, english), u"A"_s);
        QCOMPARE(joined({u"A"_s, u"B"_s}, english), u"A and B"_s);
        QCOMPARE(joined({u"A"_s, u"%1"_s, u"C"_s}, english), u"A, %1 and C"_s);
        QCOMPARE(joined({u"A"_s, u"B"_s, u"C"_s}, chinese), u"A、B 和 C"_s);
    }

    void titles()
    {
        QCOMPARE(english.title(u"集训营"_s, u"Camp"_s), u"Camp"_s);
        QCOMPARE(chinese.title(u"集训营"_s, u"Camp"_s), u"集训营"_s);
        QCOMPARE(english.title(u"集训营"_s, {}), u"集训营"_s);
        QCOMPARE(chinese.title({}, u"Camp"_s), u"Camp"_s);
    }

    void relativeDays_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        QTest::newRow("today") << 0 << u"today"_s << u"今天"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s << u"明天"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s << u"昨天"_s;
        QTest::newRow("ahead") << 3 << u"in 3 days"_s << u"3 天后"_s;
        QTest::newRow("ago") << -21 << u"21 days ago"_s << u"21 天前"_s;
    }
    void relativeDays()
    {
        QFETCH(int, ahead);
        const QDate today(2024, 2, 28);
        QTEST(relativeDay(today.addDays(ahead), today, english), "en");
        QTEST(relativeDay(today.addDays(ahead), today, chinese), "zh");
    }

    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("en");
        QTest::newRow("now") << qint64(-59) << u"just now"_s;
        QTest::newRow("one minute") << qint64(-60) << u"1 minute ago"_s;
        QTest::newRow("minutes") << qint64(-3599) << u"59 minutes ago"_s;
        QTest::newRow("minutes ahead") << qint64(120) << u"in 2 minutes"_s;
        QTest::newRow("one hour") << qint64(-3600) << u"1 hour ago"_s;
        QTest::newRow("hours ahead") << qint64(7200) << u"in 2 hours"_s;
        // It is ten in the morning in Shanghai: eleven hours ago was another day there, though not in UTC.
        QTest::newRow("another day") << qint64(-11 * 3600) << u"yesterday"_s;
        QTest::newRow("days") << qint64(-50 * 3600) << u"2 days ago"_s;
    }
    void relativeTimes()
    {
        QFETCH(qint64, seconds);
        const Instant now = instantFromMsecs(1711332000000); // 2024-03-25 10:00 +08:00
        const Instant then = now + std::chrono::seconds(seconds);
        QTEST(relativeTime(then, now, QTimeZone("Asia/Shanghai"), english), "en");
        QVERIFY(hasChinese(relativeTime(then, now, QTimeZone("Asia/Shanghai"), chinese)));
    }

    void plurals()
    {
        QCOMPARE(daysText(1, english), u"1 day"_s);
        QCOMPARE(daysText(0, english), u"0 days"_s);
        QCOMPARE(daysText(1, chinese), u"1 天"_s);
    }

    void isoTexts()
    {
        QCOMPARE(isoDate(QDate(2024, 5, 3)), u"2024-05-03"_s);
        QCOMPARE(isoDate(QDate()), QString());
        QCOMPARE(isoTime(instantFromMsecs(1711332000000), QTimeZone("Asia/Shanghai")), u"2024-03-25 10:00"_s);
        QCOMPARE(isoRange({QDate(2024, 5, 3), QDate(2024, 5, 16)}), u"2024-05-03 – 05-16"_s);
        QCOMPARE(isoRange({QDate(2024, 12, 25), QDate(2025, 1, 7)}), u"2024-12-25 – 2025-01-07"_s);
        QCOMPARE(isoRange({QDate(2024, 5, 3), QDate(2024, 5, 3)}), u"2024-05-03"_s);
        QCOMPARE(isoRange({}), QString());
    }

    void amounts()
    {
        QCOMPARE(starsText(8000), u"8"_s);
        QCOMPARE(starsText(8500), u"8.5"_s);
        QCOMPARE(starsText(8050), u"8.05"_s);
        QCOMPARE(starsText(0), u"0"_s);
        QCOMPARE(moneyText(1'700'000, u"CNY"_s), u"¥17,000"_s);
        QCOMPARE(moneyText(123'450, u"EUR"_s), u"€1,234.50"_s);
        QCOMPARE(moneyText(5, u"USD"_s), u"$0.05"_s);
        QCOMPARE(moneyText(-123'456'700, u"USD"_s), u"-$1,234,567"_s);
        QCOMPARE(moneyText(5000, u"JPY"_s), u"JP¥5,000"_s);
        QCOMPARE(moneyText(100, u"CHF"_s), u"CHF 1"_s);
        QCOMPARE(sizeText(999), u"999 B"_s);
        QCOMPARE(sizeText(1'440'000), u"1.4 MB"_s);
        QCOMPARE(sizeText(25'000'000), u"25 MB"_s);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
