#include "storage/erase.h"

#include "erase_scope.h"
#include "erased_bodies.h"
#include "history_writer.h"
#include "row_json.h"
#include "search_index.h"
#include "transaction_writer.h"

#include "storage/backup.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

void clear(const ErasedRecord &record, RecordRow &row)
{
    for (const auto &[column, value] : record.values)
        row.values[column] = value;
}

void clear(const ErasedRecord &record, QJsonObject &image)
{
    for (const auto &[column, value] : record.values) {
        const ColumnInfo &info = record.table->columns[column];
        const QJsonValue json = valueToJson(info.kind, value);
        if (json.isNull())
            image.remove(info.name);
        else if (image.contains(info.name))
            image.insert(info.name, json);
    }
}

class Eraser {
public:
    explicit Eraser(TransactionWriter &transaction)
        : m_transaction(transaction), m_connection(*transaction.store().connection), m_bodies(m_connection)
    {
    }

    Result<Erased> run(Id<Person> person)
    {
        const auto scope = eraseScope(m_transaction, person);
        if (!scope)
            return std::unexpected(scope.error());
        Result<void> done = eraseFromSearch(*scope);
        for (const ErasedRecord &record : scope->records) {
            if (done)
                done = eraseImages(record);
            if (done)
                done = eraseRow(record);
        }
        if (done)
            done = eraseLabels(scope->names);
        if (done)
            done = eraseNameKeys(scope->names);
        if (!done)
            return std::unexpected(done.error());
        const auto bodies = m_bodies.removeUnnamed();
        if (!bodies)
            return std::unexpected(bodies.error());
        m_erased.bodies = *bodies;
        return m_erased;
    }

private:
    Result<void> eraseFromSearch(const EraseScope &scope)
    {
        for (const Id<Report> report : scope.reports) {
            const auto text = m_connection.scalar(u"SELECT text FROM search_entry WHERE report = ?"_s, {report.value()});
            if (!text)
                return std::unexpected(text.error());
            m_bodies.suspect(text->toByteArray());
            if (const auto gone = unindexReport(m_connection, m_transaction, report); !gone)
                return gone;
        }
        if (m_connection.engine() != Engine::Sqlite || scope.reports.empty())
            return {};
        // Until its parts are merged the index keeps words that were taken out.
        return m_connection.run(u"INSERT INTO search_index (search_index) VALUES ('optimize')"_s);
    }

    Result<void> eraseRow(const ErasedRecord &record)
    {
        const auto stored = m_transaction.row(*record.table, record.id, true);
        if (!stored)
            return std::unexpected(stored.error());
        for (const auto &[column, value] : record.values) {
            if (record.table->columns[column].kind == ColumnKind::Body)
                m_bodies.suspect(stored->values[column].toByteArray());
        }
        RecordRow cleared = *stored;
        clear(record, cleared);
        if (cleared.values == stored->values)
            return {};
        ++m_erased.records;
        RecordRow next = cleared;
        ++next.version;
        return m_transaction.replaceRow(*record.table, cleared, next);
    }

    Result<void> eraseImages(const ErasedRecord &record)
    {
        struct Images {
            qint64 changeSet;
            qint64 position;
            QString before;
            QString after;
        };
        std::vector<Images> all;
        const auto done = m_connection.exec(
            u"SELECT change_set, position, before, after FROM change WHERE record = ? AND record_table = ?"_s,
            {record.id, record.table->name},
            [&](const Row &row) { all.push_back({row.integer(0), row.integer(1), row.text(2), row.text(3)}); });
        if (!done)
            return done;
        for (const Images &each : all) {
            const QString before = clearedImage(record, each.before);
            const QString after = clearedImage(record, each.after);
            if (before == each.before && after == each.after)
                continue;
            ++m_erased.images;
            const auto written =
                m_connection.exec(u"UPDATE change SET before = ?, after = ? WHERE change_set = ? AND position = ?"_s,
                                  {before.isEmpty() ? QVariant() : QVariant(before), after, each.changeSet, each.position});
            if (!written)
                return written;
        }
        return {};
    }

    QString clearedImage(const ErasedRecord &record, const QString &text)
    {
        if (text.isEmpty())
            return text;
        QJsonObject image = objectFromText(text);
        for (const auto &[column, value] : record.values) {
            const ColumnInfo &info = record.table->columns[column];
            if (info.kind == ColumnKind::Body && image.contains(info.name))
                m_bodies.suspect(QByteArray::fromHex(image.value(info.name).toString().toLatin1()));
        }
        clear(record, image);
        return compactText(image);
    }

    /// Who did something, and the words it was labelled with, may name the person too.
    Result<void> eraseLabels(const QStringList &names)
    {
        struct Label {
            qint64 id;
            QString who;
            QString arguments;
            QString reason;
        };
        std::vector<Label> changed;
        const auto done = m_connection.exec(u"SELECT id, who, arguments, reason FROM change_set"_s, {}, [&](const Row &row) {
            const Label was{row.integer(0), row.text(1), row.text(2), row.text(3)};
            QStringList arguments = argumentsFromText(was.arguments);
            for (QString &argument : arguments)
                argument = withoutNames(argument, names);
            const Label now{was.id, withoutNames(was.who, names), argumentsToText(arguments),
                            withoutNames(was.reason, names)};
            if (now.who != was.who || now.arguments != was.arguments || now.reason != was.reason)
                changed.push_back(now);
        });
        if (!done)
            return done;
        for (const Label &label : changed) {
            const auto written =
                m_connection.exec(u"UPDATE change_set SET who = ?, arguments = ?, reason = ? WHERE id = ?"_s,
                                  {label.who, label.arguments, label.reason, label.id});
            if (!written)
                return written;
        }
        return {};
    }

    /// Empty when the text names the person; a name of one or two letters only counts when it is all of the text.
    static QString withoutNames(const QString &text, const QStringList &names)
    {
        for (const QString &name : names) {
            const bool longEnough = name.size() > 2 || (name.size() == 2 && name[0].unicode() > 0x2e80);
            if (text.compare(name, Qt::CaseInsensitive) == 0 || (longEnough && text.contains(name, Qt::CaseInsensitive)))
                return u""_s;
        }
        return text;
    }

    Result<void> eraseNameKeys(const QStringList &names)
    {
        for (const QString &name : names) {
            if (const auto done = m_connection.exec(u"DELETE FROM name_key WHERE name = ?"_s, {name}); !done)
                return done;
        }
        return {};
    }

    TransactionWriter &m_transaction;
    Connection &m_connection;
    ErasedBodies m_bodies;
    Erased m_erased;
};

int &countOf(ErasureExtent &extent, const TableInfo *table)
{
    if (table == &tableInfo<Person>())
        return extent.people;
    if (table == &tableInfo<Account>())
        return extent.accounts;
    if (table == &tableInfo<Report>())
        return extent.reports;
    if (table == &tableInfo<Review>())
        return extent.reviews;
    if (table == &tableInfo<Talk>())
        return extent.talks;
    if (table == &tableInfo<Application>())
        return extent.applications;
    if (table == &tableInfo<Certificate>())
        return extent.certificates;
    return table == &tableInfo<ListRow>() ? extent.listRows : extent.others;
}

Result<Erased> eraseInTransaction(Store &store, Id<Person> person, const QString &who, const Clock &clock)
{
    auto transaction = beginTransaction(store, {u"erase"_s, {toText(person)}, who, {}}, clock);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto erased = Eraser(**transaction).run(person);
    if (!erased)
        return erased;
    if (const auto committed = (*transaction)->commit(); !committed)
        return std::unexpected(committed.error());
    return erased;
}

} // namespace

Result<ErasureExtent> erasureExtent(Reader &reader, Id<Person> person)
{
    const auto scope = eraseScope(reader, person);
    if (!scope)
        return std::unexpected(scope.error());
    ErasureExtent extent;
    for (const ErasedRecord &record : scope->records) {
        const auto stored = reader.row(*record.table, record.id, true);
        if (!stored)
            return std::unexpected(stored.error());
        RecordRow cleared = *stored;
        clear(record, cleared);
        if (cleared.values != stored->values)
            ++countOf(extent, record.table);
    }
    return extent;
}

Result<Erased> erasePerson(Store &store, Id<Person> person, const QString &who, const Clock &clock)
{
    Connection &connection = *store.d().connection;
    if (store.engine() != Engine::Sqlite)
        return eraseInTransaction(store, person, who, clock);
    // A file keeps what is deleted until it is overwritten: overwrite it, and empty the log.
    if (const auto done = connection.run(u"PRAGMA secure_delete = ON"_s); !done)
        return std::unexpected(done.error());
    auto erased = eraseInTransaction(store, person, who, clock);
    for (const QString &pragma : {u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA secure_delete = OFF"_s})
        static_cast<void>(connection.run(pragma));
    return erased;
}

Result<int> erasePersonFromBackups(const Location &location, const QString &folder, Id<Person> person, const QString &who,
                                   const Clock &clock)
{
    int count = 0;
    for (const QString &path : backupsOf(location, folder)) {
        const auto store = Store::open(Location::parse(path), OpenMode::ReadWrite);
        if (!store)
            return std::unexpected(store.error());
        const auto erased = erasePerson(**store, person, who, clock);
        if (!erased && erased.error().code != ErrorCode::NotFound)
            return std::unexpected(erased.error());
        count += erased ? 1 : 0;
    }
    return count;
}

} // namespace flotilla::storage
