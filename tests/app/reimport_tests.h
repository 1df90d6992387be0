#pragma once

#include "interchange/apply_plan.h"
#include "interchange/camp_file.h"
#include "interchange/known_camps.h"
#include "interchange/planner.h"
#include "storage/history.h"
#include "support/folders.h"
#include "support/test_places.h"

#include <QTemporaryDir>
#include <QtTest>

namespace flotilla::test {

using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

inline const QDate start(2031, 3, 3);

inline QByteArray reportText(const QString &work)
{
    return (u"### 姓名\n\n某人\n\n### 本周工作\n\n"_s + work + u"\n\n### 下周工作\n\n继续\n\n### 导师点评\n\n很好，继续\n"_s)
        .toUtf8();
}

/// The days of the n-th period of two weeks from a day.
inline DateRange fortnight(int number, QDate from = start)
{
    return {from.addDays(14 * (number - 1)), from.addDays(14 * number - 1)};
}

inline QString nameFor(const DateRange &days)
{
    return u"[WeeklyReport]%1~%2.md"_s.arg(days.first.toString(u"yyyy.MM.dd"_s), days.last.toString(u"yyyy.MM.dd"_s));
}

/// What tests of repeated imports share: a camp of two people below Reports/Spring, and the place it is imported into.
class ReimportTest : public QObject {
protected:
    void checkPlaces()
    {
        if (!m_places.problem().isEmpty())
            QFAIL(qUtf8Printable(m_places.problem()));
    }

    void freshCamp()
    {
        auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
        m_folder = std::make_unique<QTemporaryDir>();
        m_request = {.source = m_folder->filePath(u"camp"_s)};
        m_facts = {.slug = u"spring"_s, .title = u"春"_s, .timeZone = u"UTC"_s, .edition = u"Reports/Spring"_s};
    }

    enum class Expect { Something, Nothing };

    QString fileOf(const QString &person, const DateRange &days) const
    {
        return m_request.source + u'/' + m_facts.edition + u'/' + person + u'/' + nameFor(days);
    }
    void write(const QString &person, const DateRange &days, const QString &work)
    {
        QVERIFY(test::writeFile(fileOf(person, days), reportText(work)));
    }
    /// The reports of two people for some periods of two weeks.
    void handIn(std::initializer_list<int> periods)
    {
        for (const int number : periods)
            for (const QString &person : {u"01_ann"_s, u"02_bob"_s})
                write(person, fortnight(number), person + QString::number(number));
    }
    /// ann's reports on a second project for the same periods.
    void onTwoProjects()
    {
        for (const int period : {1, 2})
            write(u"07_ann"_s, fortnight(period), u"七%1"_s.arg(period));
    }
    std::size_t pairingsOf(const QString &login)
    {
        const auto accounts = all<Account>();
        const auto account = std::ranges::find(accounts, login, &Account::folded);
        const auto pairings = all<Pairing>();
        return std::size_t(std::ranges::count(pairings, account->person, &Pairing::mentee));
    }
    Pairing pairingOn(int project)
    {
        for (const Pairing &pairing : all<Pairing>())
            if (get(pairing.project).number == project)
                return pairing;
        return {};
    }
    void roster(const QByteArray &text)
    {
        m_request.roster = m_folder->filePath(u"roster.csv"_s);
        QVERIFY(test::writeFile(m_request.roster, text));
    }
    void results(const QByteArray &name, const QByteArray &text)
    {
        m_request.results = m_folder->filePath(QString::fromLatin1(name));
        QVERIFY(test::writeFile(m_request.results, text));
    }
    /// A camp file with ann in the first batch and bob in one that starts later.
    void twoBatches(QDate late)
    {
        for (const int number : {1, 2}) {
            const QDate from = number == 1 ? start : late;
            CampFacts::BatchFacts batch{.number = number, .name = u"第 %1 批"_s.arg(number)};
            batch.periods = {{.number = 1, .days = fortnight(1, from)}, {.number = 2, .days = fortnight(2, from)}};
            for (int period = 3; number == 2 && period <= 4; ++period)
                batch.periods.push_back({.number = period, .days = fortnight(period, from)});
            batch.days = {from, batch.periods.back().days.last};
            m_facts.batches.push_back(batch);
        }
        m_facts.projects = {{.number = 1, .title = u"一"_s, .batch = 1}, {.number = 2, .title = u"二"_s, .batch = 2}};
        m_facts.mentees = {{.login = u"ann"_s, .projectNumber = 1}, {.login = u"bob"_s, .projectNumber = 2}};
    }
    void writeCampFile()
    {
        QVERIFY(test::writeFile(m_request.source + u'/' + QString(campFilePath), interchange::writeCampFile({m_facts})));
    }

    std::unique_ptr<storage::Reader> begin()
    {
        auto reader = storage::Reader::begin(*m_store);
        if (!reader)
            qFatal("no reader");
        return std::move(*reader);
    }
    template <class T>
    std::vector<T> all()
    {
        return *begin()->all<T>();
    }
    template <class T>
    T get(Id<T> id)
    {
        return *begin()->get(id);
    }
    Report reportNamed(const QString &name, const QString &person = {})
    {
        const auto reports = all<Report>();
        const auto found = std::ranges::find_if(
            reports, [&](const Report &report) { return report.path.endsWith(name) && report.path.contains(person); });
        return found == reports.end() ? Report() : *found;
    }

    ImportPlan planned()
    {
        const auto known = readKnownCamps(*begin());
        auto plan = planImport(m_request, *known);
        if (!plan)
            qFatal("no plan: %d %s", int(plan.error().code), qUtf8Printable(plan.error().arguments.join(u' ')));
        return std::move(*plan);
    }
    static int warnings(const ImportPlan &plan, const QString &code)
    {
        return int(std::ranges::count(plan.camps[0].warnings, code, &PlanWarning::code));
    }
    Result<qint64> apply(const ImportPlan &plan)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"import"_s, .who = u"somebody"_s}, m_clock);
        if (const auto applied = applyPlan(**transaction, plan); !applied)
            return std::unexpected(applied.error());
        return (*transaction)->commit();
    }
    /// Plans, applies, and says whether the plan told the truth about whether anything changes.
    void imported(Expect expected = Expect::Something)
    {
        const ImportPlan plan = planned();
        const auto change = apply(plan);
        if (!change)
            QFAIL(qUtf8Printable(
                u"not applied: %1 %2"_s.arg(int(change.error().code)).arg(change.error().arguments.join(u' '))));
        for (const PlannedPerson &person : plan.camps[0].people)
            if (*change == 0 && person.action != PlanAction::Same && person.action != PlanAction::Skipped)
                QFAIL(qUtf8Printable(person.login + u" is said to change"_s));
        QCOMPARE(plan.changesNothing(), *change == 0);
        QCOMPARE(*change == 0, expected == Expect::Nothing);
    }
    template <class Fn>
    qint64 edit(Fn fn)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"edit"_s, .who = u"somebody"_s}, m_clock);
        fn(**transaction);
        return *(*transaction)->commit();
    }

    test::TestPlaces m_places;
    FixedClock m_clock{instantFromMsecs(QDateTime(QDate(2033, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())};
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    ImportRequest m_request;
    CampFacts m_facts;
};

} // namespace flotilla::test
