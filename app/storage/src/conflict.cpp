#include "conflict.h"

#include "row_json.h"

#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

QStringList differingColumns(const QJsonObject &before, const QJsonObject &after)
{
    QStringList columns;
    for (const QString &key : (before.keys() + after.keys())) {
        if (key != u"version" && before.value(key) != after.value(key) && !columns.contains(key))
            columns.append(key);
    }
    return columns;
}

Error versionConflict(Connection &connection, const TableInfo &table, const RecordRow &stored, qint64 seenVersion)
{
    QStringList who;
    Instant when{};
    QJsonObject seen;
    const auto done =
        connection.exec(u"SELECT s.who, s.at, c.before, c.after FROM change c JOIN change_set s ON s.id = c.change_set"
                        " WHERE c.record = ? AND c.record_table = ? ORDER BY c.change_set, c.position"_s,
                        {stored.id, table.name}, [&](const Row &row) {
                            const QJsonObject after = objectFromText(row.text(3));
                            if (after.value(u"version"_s).toInteger() <= seenVersion)
                                return;
                            if (seen.isEmpty())
                                seen = objectFromText(row.text(2));
                            when = instantFromMsecs(row.integer(1));
                            if (!who.contains(row.text(0)))
                                who.append(row.text(0));
                        });
    if (!done)
        return done.error();
    const QStringList columns = differingColumns(seen, toJson(table, stored));
    return {ErrorCode::VersionConflict,
            {recordName(table, stored.id), who.join(u", "), toIsoText(when), columns.join(u", ")}};
}

} // namespace flotilla::storage
