#include "archive_audience.h"

#include "row_json.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

/// What only those from `least` on may have: a column, or a whole kind of record where no column is named.
struct Reserved {
    QLatin1StringView table;
    QLatin1StringView column;
    Audience least;
};

constexpr std::array reserved = {
    // Notes, and what belongs to recruiting and deciding.
    Reserved{"application"_L1, {}, Audience::Coordinator},
    Reserved{"objection"_L1, {}, Audience::Coordinator},
    Reserved{"import_decision"_L1, {}, Audience::Coordinator},
    Reserved{"person"_L1, "note"_L1, Audience::Coordinator},
    Reserved{"person"_L1, "fields"_L1, Audience::Assistant},
    Reserved{"list_row"_L1, "let_pass"_L1, Audience::Coordinator},
    Reserved{"certificate"_L1, "reason"_L1, Audience::Coordinator},
    Reserved{"pairing"_L1, "reason"_L1, Audience::Assistant},
    Reserved{"exemption"_L1, "reason"_L1, Audience::Mentor},
    Reserved{"extension"_L1, "reason"_L1, Audience::Mentor},
    Reserved{"report_return"_L1, {}, Audience::Mentor},
    Reserved{"review"_L1, "standing"_L1, Audience::Mentor},
    // Scores.
    Reserved{"grade_sheet"_L1, {}, Audience::Coordinator},
    // Contacts.
    Reserved{"person"_L1, "email"_L1, Audience::Mentor},
    Reserved{"person"_L1, "chat"_L1, Audience::Mentor},
};

QString textOf(const TableInfo &table, const RecordRow &row, QStringView column)
{
    return row.values[size_t(table.indexOf(column))].toString();
}

/// The rules of a camp without what a star is worth.
QString withoutMoney(const QString &rules)
{
    QJsonObject json = objectFromText(rules);
    json.remove(u"star_value"_s);
    json.remove(u"currency"_s);
    return compactText(json);
}

} // namespace

bool AudienceFilter::mayHave(const TableInfo &table, const RecordRow &row) const
{
    for (const Reserved &each : reserved) {
        if (each.table == table.name && each.column.isEmpty() && m_audience < each.least)
            return false;
    }
    if (table.name == u"review")
        return textOf(table, row, u"visibility") != u"private";
    if (table.name == u"published_list")
        return textOf(table, row, u"state") != u"draft";
    return true;
}

void AudienceFilter::clear(const TableInfo &table, RecordRow &row) const
{
    for (const Reserved &each : reserved) {
        if (each.table == table.name && !each.column.isEmpty() && m_audience < each.least)
            row.values[size_t(table.indexOf(QString(each.column)))] = u""_s;
    }
    if (table.name == u"camp" && m_audience == Audience::Public) {
        QVariant &rules = row.values[size_t(table.indexOf(u"rules"))];
        rules = withoutMoney(rules.toString());
    }
}

bool AudienceFilter::isThere(const QString &table, qint64 id)
{
    // A person may have been merged into one that comes later.
    if (const auto known = m_there.constFind(id); known != m_there.cend())
        return *known;
    const bool there = m_reader.row(*findTable(table), id, false).has_value();
    m_there.insert(id, there);
    return there;
}

std::optional<RecordRow> AudienceFilter::admit(const TableInfo &table, RecordRow row)
{
    if (isComplete())
        return row;
    bool admitted = mayHave(table, row);
    for (size_t i = 0; admitted && i < table.columns.size(); ++i) {
        const ColumnInfo &column = table.columns[i];
        if (column.kind != ColumnKind::Reference || row.values[i].isNull()
            || isThere(column.references, row.values[i].toLongLong()))
            continue;
        if (column.nullable)
            row.values[i] = QVariant();
        else
            admitted = false;
    }
    m_there.insert(row.id, admitted);
    if (!admitted)
        return std::nullopt;
    clear(table, row);
    return row;
}

} // namespace flotilla::storage
