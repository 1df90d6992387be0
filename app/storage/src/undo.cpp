#include "storage/history.h"

#include "row_json.h"
#include "transaction_writer.h"

#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

std::unexpected<Error> refuse(const QString &record, QLatin1StringView why)
{
    return fail(ErrorCode::UndoRefused, {record, why});
}

/// A record as an entry found it and left it.
struct Step {
    const TableInfo *table = nullptr;
    std::optional<RecordRow> before; ///< none: the entry made the record
    RecordRow after;
};

/// What happened first and last to each record of an entry, in the order of the first.
Result<std::vector<Step>> stepsOf(Reader &reader, qint64 entry)
{
    const auto changes = historyChanges(reader, entry);
    if (!changes)
        return std::unexpected(changes.error());
    std::vector<Step> steps;
    QHash<std::pair<QString, qint64>, size_t> places;
    for (const HistoryChange &change : *changes) {
        const TableInfo *table = findTable(change.table);
        auto after = table ? rowFromJson(*table, change.after) : std::nullopt;
        if (!after)
            return refuse(change.table, "erased"_L1);
        const auto key = std::pair(change.table, change.record);
        if (const auto place = places.constFind(key); place != places.cend()) {
            steps[*place].after = std::move(*after);
            continue;
        }
        places.insert(key, steps.size());
        Step step{table, std::nullopt, std::move(*after)};
        if (change.kind != ChangeKind::Inserted)
            step.before = rowFromJson(*table, change.before);
        steps.push_back(std::move(step));
    }
    return steps;
}

/// Content counts, not the version: undoing twice in a row writes versions that no image knows.
bool isAsLeft(const Step &step, const RecordRow &stored)
{
    return stored.values == step.after.values && stored.deletedAt.has_value() == step.after.deletedAt.has_value();
}

bool removes(const Step &step)
{
    return !step.after.deletedAt && (!step.before || step.before->deletedAt);
}

/// Whether it says that a review stands in a repository: what was pushed is taken back by another commit, not undone.
bool isPushed(const TableInfo &table, const RecordRow &row)
{
    if (table.name != tableInfo<WriteBack>().name || row.deletedAt)
        return false;
    const WriteBack record = fromRow<WriteBack>(row);
    return record.state == WriteBackState::Done && !record.commit.isEmpty();
}

class Undoing {
public:
    Undoing(TransactionWriter &transaction, std::vector<Step> steps) : m_transaction(transaction), m_steps(std::move(steps))
    {
    }

    Result<void> run(Instant now)
    {
        for (const Step &step : m_steps) {
            if (const auto fine = checkUnchanged(step); !fine)
                return fine;
        }
        if (const auto done = write(now); !done)
            return done;
        for (const Step &step : m_steps) {
            const auto fine = removes(step) ? checkUnreferenced(step) : checkReferences(step);
            if (!fine)
                return fine;
        }
        return {};
    }

private:
    Result<void> checkUnchanged(const Step &step)
    {
        const auto stored = m_transaction.row(*step.table, step.after.id, true);
        if (!stored || !isAsLeft(step, *stored))
            return refuse(recordName(*step.table, step.after.id), "changed"_L1);
        if (removes(step) && isPushed(*step.table, step.after))
            return refuse(recordName(*step.table, step.after.id), "pushed"_L1);
        return {};
    }

    /// Last things first; what frees a unique value before what takes it.
    Result<void> write(Instant now)
    {
        for (const bool freeing : {true, false}) {
            for (const Step &step : std::views::reverse(m_steps)) {
                if (removes(step) != freeing)
                    continue;
                RecordRow row = step.before.value_or(step.after);
                if (!step.before)
                    row.deletedAt = now;
                const auto done = m_transaction.putRow(*step.table, row);
                if (!done && done.error().code == ErrorCode::NotUnique)
                    return refuse(recordName(*step.table, step.after.id), "taken"_L1);
                if (!done)
                    return done;
            }
        }
        return {};
    }

    /// No live record may point at one that is gone now.
    Result<void> checkUnreferenced(const Step &step)
    {
        for (const TableInfo *table : allTables()) {
            for (const ColumnInfo &column : table->columns) {
                if (column.references != step.table->name)
                    continue;
                std::vector<RecordRow> referring;
                const auto done = m_transaction.rows(*table, {column.name, step.after.id},
                                                     [&](RecordRow row) { referring.push_back(std::move(row)); });
                if (!done)
                    return done;
                if (const auto fine = dropReferring(step, *table, referring); !fine)
                    return fine;
            }
        }
        return {};
    }

    /// What was tried to bring a review back goes with it, unless it stands in the repository.
    Result<void> dropReferring(const Step &step, const TableInfo &table, const std::vector<RecordRow> &referring)
    {
        for (const RecordRow &row : referring) {
            if (table.name != tableInfo<WriteBack>().name || isPushed(table, row))
                return refuse(recordName(*step.table, step.after.id),
                              table.name == tableInfo<WriteBack>().name ? "pushed"_L1 : "referenced"_L1);
            if (const auto done = m_transaction.removeRow(table, row.id); !done)
                return done;
        }
        return {};
    }

    /// Nor may one that is back point at a deleted one.
    Result<void> checkReferences(const Step &step)
    {
        if (!step.before || step.before->deletedAt)
            return {};
        for (size_t i = 0; i < step.table->columns.size(); ++i) {
            const ColumnInfo &column = step.table->columns[i];
            const QVariant &value = step.before->values[i];
            if (column.kind != ColumnKind::Reference || value.isNull())
                continue;
            if (!m_transaction.row(*findTable(column.references), value.toLongLong(), false))
                return refuse(recordName(*step.table, step.after.id), "missing"_L1);
        }
        return {};
    }

    TransactionWriter &m_transaction;
    std::vector<Step> m_steps;
};

/// The entry's label and steps, read before the transaction that takes it back.
struct Chosen {
    HistoryEntry entry;
    std::vector<Step> steps;
};

Result<Chosen> choose(Store &store, qint64 id)
{
    auto reader = Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    auto entry = historyEntry(**reader, id);
    if (!entry)
        return std::unexpected(entry.error());
    auto steps = stepsOf(**reader, id);
    if (!steps)
        return std::unexpected(steps.error());
    if (entry->label.code == u"erase")
        return refuse(u"change_set/"_s + QString::number(id), "erased"_L1);
    return Chosen{std::move(*entry), std::move(*steps)};
}

} // namespace

Result<qint64> undo(Store &store, qint64 entry, const QString &who, const Clock &clock)
{
    auto chosen = choose(store, entry);
    if (!chosen)
        return std::unexpected(chosen.error());
    const bool redo = chosen->entry.undoes && chosen->entry.label.code == u"undo";
    const QStringList about =
        chosen->entry.undoes ? chosen->entry.label.arguments : QStringList{QString::number(entry), chosen->entry.label.code};
    const ChangeLabel label{redo ? u"redo"_s : u"undo"_s, about, who, {}};
    auto transaction = beginTransaction(store, label, clock, entry);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto done = Undoing(**transaction, std::move(chosen->steps)).run(clock.now()); !done)
        return std::unexpected(done.error());
    return (*transaction)->commit();
}

} // namespace flotilla::storage
