#include "interchange/nudge_text.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

insight::PersonLabel person(int id, const QString &name, const QString &login)
{
    return {Id<Person>(id), name, login};
}

insight::RollCallEntry entry(const insight::PersonLabel &mentee, CellWord word, int pull = 0)
{
    insight::RollCallEntry made{.mentee = mentee, .mentors = {person(9, u"Otto Quill"_s, u"otto-q"_s)}, .pull = pull};
    made.facts.word = word;
    made.facts.submission = word == CellWord::Waiting || word == CellWord::Reviewed ? CellSubmission::HandedIn
        : word == CellWord::NotDue                                                  ? CellSubmission::NotDue
                                                                                    : CellSubmission::None;
    made.facts.reportExempt = word == CellWord::Exempt;
    return made;
}

} // namespace

/// Reminders name everybody who owes something, nobody else, and say what and where.
class NudgeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGroupHasOneText();
    void everyPersonHasOneText();
    void mailsHoldTheWholeText();
    void beforeTheDueDayItIsSaidSo();
    void whereNobodyOwesAnythingItIsSaidSo();
    void jsonHasTheSameTexts();
    void bothLanguages();
    void aCampHasItsOwnWords();
    void ownWordsAreOfTheirLanguage();
    void whatCannotBeFilledInIsFound();
    void whatIsFilledInIsLeftAlone();

private:
    interchange::Nudges make(Language language = Language::English) const
    {
        return interchange::nudges(m_call, m_addresses, m_now, wording::Wording(language));
    }

    insight::RollCall m_call;
    interchange::MailAddresses m_addresses;
    Instant m_now{};
};

void NudgeTest::init()
{
    m_call = {};
    m_call.camp.repository = u"https://forge.example/camp/reports"_s;
    m_call.camp.timeZone = u"Asia/Shanghai"_s;
    m_call.period = 5;
    m_call.days = {QDate(2031, 5, 5), QDate(2031, 5, 18)};
    m_call.due = QDate(2031, 5, 18);
    m_call.groups.push_back({Id<Project>(7), 7, {}, u"调度器"_s, u"Scheduler"_s, {}});
    m_call.groups.back().entries = {
        entry(person(1, u"米拉"_s, u"mira-f"_s), CellWord::Missing), entry(person(2, u"Bo & Co"_s, {}), CellWord::Missing),
        entry(person(3, u"Cy"_s, u"cy-m"_s), CellWord::Waiting, 12), entry(person(4, u"Di"_s, u"di-x"_s), CellWord::Exempt),
        entry(person(5, u"Ed"_s, u"ed-y"_s), CellWord::Reviewed, 9),
    };
    m_call.groups.push_back({Id<Project>(8), 8, {}, u"算子"_s, u"Operators"_s, {}});
    m_call.groups.back().entries = {entry(person(6, u"Fay"_s, u"fay-z"_s), CellWord::Reviewed)};
    m_addresses = {{Id<Person>(1), u"mira@example.org"_s}, {Id<Person>(9), u"otto+camp@example.org"_s}};
    m_now = endOfDay(m_call.due, QTimeZone("Asia/Shanghai"));
}

void NudgeTest::aGroupHasOneText()
{
    const auto nudges = make();
    QCOMPARE(nudges.groups.size(), size_t(1));
    QCOMPARE(nudges.groups[0].title, u"7. Scheduler"_s);
    QCOMPARE(nudges.groups[0].text,
             u"@mira-f Bo & Co the report for Period 5 (2031-05-05 – 05-18) is not here yet; it was due on 2031-05-18.\n"
             "@otto-q these reports for Period 5 wait for a review:\n"
             "- @cy-m https://forge.example/camp/reports/pull/12\n"_s);
}

void NudgeTest::everyPersonHasOneText()
{
    // The same mentor and mentee in another project are not reminded twice.
    m_call.groups[1].entries = {entry(person(6, u"Fay"_s, u"fay-z"_s), CellWord::Waiting),
                                entry(person(1, u"米拉"_s, u"mira-f"_s), CellWord::Missing)};
    const auto nudges = make();
    QStringList names;
    for (const auto &one : nudges.people)
        names.append(one.person.name);
    QCOMPARE(names, (QStringList{u"米拉"_s, u"Bo & Co"_s, u"Otto Quill"_s}));
    QCOMPARE(nudges.people[2].text,
             u"Hello Otto Quill,\nthese reports for Period 5 wait for your review:\n"
             "- @cy-m https://forge.example/camp/reports/pull/12\n- @fay-z\n"_s);
}

void NudgeTest::mailsHoldTheWholeText()
{
    const auto nudges = make();
    QVERIFY(nudges.people[1].mail.isEmpty());
    const QUrl mail(nudges.people[0].mail.toString(QUrl::FullyEncoded));
    QCOMPARE(mail.scheme(), u"mailto"_s);
    QCOMPARE(mail.path(), u"mira@example.org"_s);
    const QUrlQuery query(mail);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Period 5"_s);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), nudges.people[0].text);
    // The mail address stands last, behind every text.
    const QString text = interchange::nudgeMarkdown(nudges, wording::Wording(Language::English));
    QVERIFY(text.indexOf(u"@mira-f Bo & Co") < text.indexOf(u"mailto:"));
    QVERIFY(text.indexOf(u"Hello 米拉") < text.indexOf(u"mailto:mira@example.org"));
}

void NudgeTest::beforeTheDueDayItIsSaidSo()
{
    m_now -= std::chrono::milliseconds(1);
    m_call.groups[0].entries = {entry(person(1, u"米拉"_s, u"mira-f"_s), CellWord::NotDue)};
    QVERIFY(make().groups.front().text.endsWith(u"is not here yet; it is due on 2031-05-18.\n"));
}

void NudgeTest::whereNobodyOwesAnythingItIsSaidSo()
{
    m_call.groups.erase(m_call.groups.begin());
    const auto nudges = make();
    QVERIFY(nudges.groups.empty() && nudges.people.empty());
    QCOMPARE(interchange::nudgeMarkdown(nudges, wording::Wording(Language::English)),
             u"Nobody owes a report or a review for Period 5.\n"_s);
}

void NudgeTest::jsonHasTheSameTexts()
{
    const auto nudges = make();
    const QJsonObject json = interchange::nudgeJson(nudges);
    QCOMPARE(json.value(u"period"_s).toInt(), 5);
    QCOMPARE(json.value(u"groups"_s)[0][u"text"_s].toString(), nudges.groups[0].text);
    QCOMPARE(json.value(u"people"_s).toArray().size(), 3);
    QCOMPARE(json.value(u"people"_s)[0][u"login"_s].toString(), u"mira-f"_s);
    QVERIFY(json.value(u"people"_s)[0][u"mailto"_s].toString().startsWith(u"mailto:mira@example.org?subject="));
}

void NudgeTest::bothLanguages()
{
    const auto nudges = make(Language::Chinese);
    QCOMPARE(nudges.groups[0].title, u"7. 调度器"_s);
    const QString text = interchange::nudgeMarkdown(nudges, wording::Wording(Language::Chinese));
    QVERIFY2(!text.contains(u"report for") && !text.contains(u"Hello") && !text.contains(u"One text"), qPrintable(text));
    QVERIFY2(text.contains(u"第 5 次周报"), qPrintable(text));
}

void NudgeTest::aCampHasItsOwnWords()
{
    NudgeTemplate own{.kind = NudgeKind::GroupReports, .textEn = u"{project}: {names}, {period} please! {due}."_s};
    const auto nudges = interchange::nudges(m_call, m_addresses, m_now, wording::Wording(Language::English),
                                            interchange::nudgeWords({own}, Language::English));
    QVERIFY2(nudges.groups[0].text.startsWith(
                 u"7. Scheduler: @mira-f Bo & Co, Period 5 please! it was due on 2031-05-18.\n@otto-q these reports"),
             qPrintable(nudges.groups[0].text));
    // The other kinds keep Flotilla's words.
    QVERIFY(nudges.people[0].text.startsWith(u"Hello 米拉,"));
}

void NudgeTest::ownWordsAreOfTheirLanguage()
{
    const NudgeTemplate own{.kind = NudgeKind::PersonReports, .text = u"{name}，催一下"_s, .textEn = u"  "_s};
    QCOMPARE(interchange::nudgeWords({own}, Language::Chinese).at(NudgeKind::PersonReports), u"{name}，催一下"_s);
    QVERIFY(interchange::nudgeWords({own}, Language::English).empty()); // blanks are no words
}

void NudgeTest::whatCannotBeFilledInIsFound()
{
    using interchange::unknownNudgeParts;
    QCOMPARE(unknownNudgeParts(NudgeKind::GroupReports, u"{names} {reports} {who} {who}"_s),
             (QStringList{u"reports"_s, u"who"_s}));
    for (const NudgeKind kind :
         {NudgeKind::GroupReports, NudgeKind::GroupReviews, NudgeKind::PersonReports, NudgeKind::PersonReviews}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString words = interchange::defaultNudgeWords(kind, wording::Wording(language));
            QCOMPARE(unknownNudgeParts(kind, words), QStringList());
            QVERIFY(interchange::namesItsSubject(kind, words));
        }
    }
    QVERIFY(!interchange::namesItsSubject(NudgeKind::PersonReviews, u"{name}, please review"_s));
}

void NudgeTest::whatIsFilledInIsLeftAlone()
{
    QCOMPARE(interchange::fillNudge(u"{names} {due} {x}"_s, {{u"names"_s, u"{due}"_s}, {u"due"_s, u"now"_s}}),
             u"{due} now {x}"_s);
}

QTEST_GUILESS_MAIN(NudgeTest)
#include "tst_nudges.moc"
