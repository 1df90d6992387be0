// Importing a camp's folder, beside what no import can do without: reading the same files and inserting the same rows, history
// and index entries with prepared statements in one transaction. Needs the real camps' data.
#include <benchmark/benchmark.h>

#include "interchange/apply_plan.h"
#include "interchange/planner.h"
#include "storage/transaction.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <map>

namespace {

using namespace flotilla;

const QString folder = QStringLiteral(FLOTILLA_SHARED_DATA "/camp-6th");

bool importInto(const QString &path)
{
    interchange::ImportRequest request;
    request.source = folder;
    request.projects = folder + QStringLiteral("/projects.md");
    request.roster = folder + QStringLiteral("/roster.csv");
    const auto plan = interchange::planImport(request, {});
    auto store = storage::Store::open(storage::Location::parse(path), storage::OpenMode::Create);
    if (!plan || !store)
        return false;
    const SystemClock clock;
    auto transaction = storage::Transaction::begin(**store, {.code = QStringLiteral("import")}, clock);
    return transaction && interchange::applyPlan(**transaction, *plan) && (*transaction)->commit();
}

using Rows = std::vector<QVariantList>;

struct Insert {
    QString statement;
    Rows rows;
};

QString insertStatement(const QString &table, int columns)
{
    return QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, QStringList(columns, QStringLiteral("?")).join(u','));
}

// The words of the contentless search index, put together again from its vocabulary.
Insert searchIndex(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_index', 'instance')"));
    query.exec(QStringLiteral("SELECT doc, col, term FROM temp.words ORDER BY doc, col, \"offset\""));
    std::map<qint64, std::map<QString, QStringList>> documents;
    while (query.next())
        documents[query.value(0).toLongLong()][query.value(1).toString()].append(query.value(2).toString());
    Insert insert{QStringLiteral("INSERT INTO search_index (rowid, pairs, singles) VALUES (?, ?, ?)"), {}};
    for (auto &[document, columns] : documents)
        insert.rows.push_back(
            {document, columns[QStringLiteral("pairs")].join(u' '), columns[QStringLiteral("singles")].join(u' ')});
    return insert;
}

// Everything an import wrote, as plain inserts, without what a new file holds by itself.
std::vector<Insert> insertsOf(const QString &path, const QString &emptyPath)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("written"));
    database.setDatabaseName(path);
    database.open();
    std::vector<Insert> inserts;
    {
        QSqlQuery attach(database);
        attach.exec(QStringLiteral("ATTACH '%1' AS fresh").arg(emptyPath));
        QSqlQuery tables(database);
        tables.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                   "AND name NOT LIKE 'search_index%'"));
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            QSqlQuery rows(database);
            rows.exec(QStringLiteral("SELECT * FROM main.%1 EXCEPT SELECT * FROM fresh.%1").arg(table));
            const int columns = rows.record().count();
            Insert insert{
                insertStatement(table, columns).replace(QStringLiteral("INSERT"), QStringLiteral("INSERT OR REPLACE")), {}};
            while (rows.next()) {
                QVariantList row;
                for (int column = 0; column < columns; ++column)
                    row.append(rows.value(column));
                insert.rows.push_back(row);
            }
            inserts.push_back(insert);
        }
        inserts.push_back(searchIndex(database));
    }
    database.close();
    return inserts;
}

qint64 readAllFiles()
{
    qint64 size = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            size += file.readAll().size();
    }
    return size;
}

bool insertInto(const QString &path, const std::vector<Insert> &inserts)
{
    if (!storage::Store::open(storage::Location::parse(path), storage::OpenMode::Create))
        return false;
    bool good = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(path);
        good = database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        database.transaction();
        query.exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        for (const Insert &insert : inserts) {
            query.prepare(insert.statement);
            for (const QVariantList &row : insert.rows) {
                for (int column = 0; column < row.size(); ++column)
                    query.bindValue(column, row[column]);
                good = query.exec() && good;
            }
        }
        good = database.commit() && good;
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return good;
}

void importFolder(benchmark::State &state)
{
    const QTemporaryDir places;
    int number = 0;
    for (auto _ : state)
        if (!importInto(places.filePath(QStringLiteral("%1.flotilla").arg(number++))))
            state.SkipWithError("the folder of the 6th camp could not be imported");
}

void readAndInsert(benchmark::State &state)
{
    const QTemporaryDir places;
    const QString written = places.filePath(QStringLiteral("written.flotilla"));
    const QString fresh = places.filePath(QStringLiteral("fresh.flotilla"));
    if (!importInto(written) || !storage::Store::open(storage::Location::parse(fresh), storage::OpenMode::Create)) {
        state.SkipWithError("the folder of the 6th camp could not be imported");
        return;
    }
    const std::vector<Insert> inserts = insertsOf(written, fresh);
    int number = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(readAllFiles());
        if (!insertInto(places.filePath(QStringLiteral("%1.flotilla").arg(number++)), inserts))
            state.SkipWithError("the rows could not be inserted");
    }
}

} // namespace

BENCHMARK(readAndInsert)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);
BENCHMARK(importFolder)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);
BENCHMARK_MAIN();
