// What storing and finding cost. References run beside: the same rows, history and index entries by bare inserts; the same search
// in a file with one camp. FLOTILLA_BENCH_CAMPS sets the size of the large file (1,000 camps take some minutes to make).

#include "storage/search.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mentees = 32;
constexpr int periods = 6;

/// Texts of about the length of real reports: words of two characters, drawn so that some are common and some are rare.
class Texts {
public:
    QString next()
    {
        QString text = u"# 周报\n\n### 本周工作\n\n"_s;
        for (int i = 0; i < 300; ++i) {
            const int rank = int(std::exp(m_uniform(m_random) * std::log(4000.0)));
            text += QChar(0x4e00 + rank * 5) + QString(QChar(0x4e00 + rank * 3));
            if (i % 12 == 11)
                text += u"，commit scheduler "_s;
        }
        return text;
    }

private:
    std::mt19937 m_random{7};
    std::uniform_real_distribution<double> m_uniform{0.0, 1.0};
};

struct Frame {
    Camp camp;
    std::vector<Period> periods;
    std::vector<Pairing> pairings;
};

Result<Frame> insertFrame(Transaction &transaction, int number)
{
    Frame frame;
    frame.camp.slug = u"camp-%1"_s.arg(number);
    Result<void> done = transaction.insert(frame.camp);
    Batch batch;
    batch.camp = frame.camp.id;
    if (done)
        done = transaction.insert(batch);
    Project project;
    project.camp = frame.camp.id;
    project.number = 1;
    if (done)
        done = transaction.insert(project);
    for (int i = 1; done && i <= periods; ++i) {
        Period period;
        period.camp = frame.camp.id;
        period.batch = batch.id;
        period.number = i;
        done = transaction.insert(period);
        frame.periods.push_back(period);
    }
    for (int i = 0; done && i < mentees; ++i) {
        Person person;
        person.name = u"Person %1"_s.arg(i);
        done = transaction.insert(person);
        Pairing pairing;
        pairing.camp = frame.camp.id;
        pairing.project = project.id;
        pairing.mentee = person.id;
        if (done)
            done = transaction.insert(pairing);
        frame.pairings.push_back(pairing);
    }
    if (!done)
        return std::unexpected(done.error());
    return frame;
}

Result<void> insertReports(Transaction &transaction, const Frame &frame, const QStringList &texts)
{
    qsizetype next = 0;
    for (const Pairing &pairing : frame.pairings) {
        for (const Period &period : frame.periods) {
            const QString &text = texts[next++];
            const auto body = transaction.putBody(text.toUtf8());
            if (!body)
                return std::unexpected(body.error());
            Report report;
            report.camp = frame.camp.id;
            report.pairing = pairing.id;
            report.period = period.id;
            report.path = u"%1/%2.md"_s.arg(frame.camp.slug).arg(next);
            report.submittedAt = instantFromMsecs(1700000000000 + next * 60000);
            report.body = *body;
            if (const auto done = transaction.insert(report); !done)
                return done;
        }
    }
    return {};
}

QStringList someTexts(Texts &texts)
{
    QStringList some;
    for (int i = 0; i < mentees * periods; ++i)
        some.append(texts.next());
    return some;
}

bool fill(const QString &path, int camps)
{
    Texts texts;
    const auto store = Store::open(Location::parse(path), OpenMode::Create);
    for (int i = 0; store && i < camps; ++i) {
        auto transaction = Transaction::begin(**store, {u"import"_s, {}, {}, {}}, SystemClock());
        const auto frame = insertFrame(**transaction, i);
        if (!frame || !insertReports(**transaction, *frame, someTexts(texts)) || !(*transaction)->commit())
            return false;
    }
    return store.has_value();
}

void storingACamp(benchmark::State &state)
{
    const QTemporaryDir folder;
    Texts texts;
    const QStringList some = someTexts(texts);
    int number = 0;
    for (auto _ : state) {
        const auto store = Store::open(Location::parse(folder.filePath(u"%1.flotilla"_s.arg(++number))), OpenMode::Create);
        auto transaction = Transaction::begin(**store, {u"import"_s, {}, {}, {}}, SystemClock());
        const auto frame = insertFrame(**transaction, 1);
        if (!frame || !insertReports(**transaction, *frame, some) || !(*transaction)->commit())
            state.SkipWithError("not stored");
    }
    state.counters["reports"] = mentees * periods;
}
BENCHMARK(storingACamp)->Unit(benchmark::kMillisecond);

/// The rows that a stored camp consists of, read back and inserted again by bare statements.
void bareInserts(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString original = folder.filePath(u"original.flotilla"_s);
    if (!fill(original, 1)) {
        state.SkipWithError("not stored");
        return;
    }
    Texts texts;
    const QStringList some = someTexts(texts);
    int number = 0;
    for (auto _ : state) {
        const QString path = folder.filePath(u"%1.flotilla"_s.arg(++number));
        {
            const auto store = Store::open(Location::parse(path), OpenMode::Create);
        }
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(u"PRAGMA synchronous = FULL"_s);
        query.exec(u"ATTACH '%1' AS o"_s.arg(original));
        query.exec(u"BEGIN IMMEDIATE"_s);
        for (const char *table : {"camp", "batch", "project", "period", "person", "pairing", "report", "body", "change_set",
                                  "change", "search_entry", "search_chunk"}) {
            if (!query.exec(u"INSERT INTO main.%1 SELECT * FROM o.%1"_s.arg(QLatin1StringView(table))))
                state.SkipWithError(table);
        }
        QSqlQuery words(database);
        words.prepare(u"INSERT INTO search_index (rowid, pairs, singles) VALUES (?, ?, '')"_s);
        for (qint64 i = 0; i < some.size(); ++i) {
            QStringList pairs;
            for (qsizetype c = 0; c + 1 < some[i].size(); ++c)
                pairs.append(some[i].sliced(c, 2));
            words.bindValue(0, i + 1);
            words.bindValue(1, pairs.join(u' '));
            if (!words.exec())
                state.SkipWithError("words");
        }
        query.exec(u"COMMIT"_s);
        query.finish();
        words.finish();
        query = QSqlQuery();
        words = QSqlQuery();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(path);
    }
}
BENCHMARK(bareInserts)->Unit(benchmark::kMillisecond);

/// A file of `camps`, made once.
Store *placeOf(int camps)
{
    static const QTemporaryDir folder;
    static std::map<int, std::unique_ptr<Store>> places;
    auto &store = places[camps];
    if (!store) {
        const QString path = folder.filePath(u"places-%1.flotilla"_s.arg(camps));
        if (fill(path, camps))
            store = std::move(*Store::open(Location::parse(path), OpenMode::ReadOnly));
    }
    return store.get();
}

void searching(benchmark::State &state, const QString &query)
{
    Store *store = placeOf(int(state.range(0)));
    size_t found = 0;
    for (auto _ : state) {
        const auto reader = Reader::begin(*store);
        const auto hits = searchReports(**reader, query);
        found = hits ? hits->size() : 0;
    }
    state.counters["found"] = double(found);
}

void registerSearches(int most)
{
    const std::pair<const char *, QString> queries[] = {
        {"search/one character, common", u"周"_s},
        {"search/two characters, common", u"周报"_s},
        {"search/two characters, rare", QString(QChar(0x4e00 + 1500 * 5)) + QChar(0x4e00 + 1500 * 3)},
        {"search/a word's beginning, common", u"sched"_s},
        {"search/two words, common", u"本周 commit"_s},
        {"search/nothing", u"不存在的词"_s},
    };
    for (const auto &[name, query] : queries) {
        benchmark::RegisterBenchmark(name, [query = query](benchmark::State &state) { searching(state, query); })
            ->Arg(1)
            ->Arg(most)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    bool set = false;
    const int camps = qEnvironmentVariableIntValue("FLOTILLA_BENCH_CAMPS", &set);
    registerSearches(set ? camps : 1000);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
