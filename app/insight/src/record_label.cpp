#include "insight/record_label.h"

#include "storage/reader.h"
#include "storage/record_codec.h"
#include "wording/record_words.h"
#include "wording/words.h"

#include <algorithm>
#include <array>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;
using storage::ColumnKind;
using storage::RecordRow;
using storage::TableInfo;

namespace {

/// Which columns name a record, in the order in which they are said. References lead to the names of what they point at.
struct Naming {
    std::string_view table;
    std::array<std::string_view, 3> columns;
};

constexpr auto namings = std::to_array<Naming>({
    {"person", {"name"}},
    {"account", {"login"}},
    {"role_holding", {"person", "role"}},
    {"project_mentor", {"person", "project"}},
    {"pairing", {"mentee", "project"}},
    {"pairing_mentor", {"mentor", "pairing"}},
    {"report", {"pairing", "period"}},
    {"report_revision", {"report"}},
    {"review", {"report"}},
    {"write_back", {"review"}},
    {"exemption", {"pairing", "period", "duty"}},
    {"attendance", {"person", "session"}},
    {"talk", {"title", "speaker"}},
    {"judge", {"person", "slot"}},
    {"list_row", {"printed_login", "list"}},
    {"certificate", {"serial", "person"}},
    {"import_decision", {"subject", "key"}},
});

constexpr int deepest = 4;

QStringList namingColumns(const TableInfo &table)
{
    const auto toText = [](std::string_view text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); };
    const auto found = std::ranges::find_if(namings, [&](const Naming &each) { return toText(each.table) == table.name; });
    QStringList columns;
    if (found != namings.end()) {
        for (const std::string_view column : found->columns)
            if (!column.empty())
                columns.append(toText(column));
        return columns;
    }
    for (const auto &column : {u"number"_s, u"title"_s, u"name"_s})
        if (table.indexOf(column) >= 0)
            columns.append(column);
    if (!columns.isEmpty())
        return columns;
    for (const storage::ColumnInfo &column : table.columns)
        if (column.kind == ColumnKind::Reference && column.references != u"camp" && columns.size() < 2)
            columns.append(column.name);
    return columns;
}

class Labelling {
public:
    explicit Labelling(storage::Reader &reader) : m_reader(reader) { }

    Result<void> add(const TableInfo &table, qint64 id, std::vector<RecordLabel::Part> &parts, int depth)
    {
        const auto row = m_reader.row(table, id, true);
        if (!row)
            return row.error().code == ErrorCode::NotFound ? Result<void>() : std::unexpected(row.error());
        for (const QString &column : namingColumns(table)) {
            const int at = table.indexOf(column);
            if (at < 0 || row->values[size_t(at)].isNull())
                continue;
            const auto done = addColumn(table, *row, table.columns[size_t(at)], parts, depth);
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> addColumn(const TableInfo &table, const RecordRow &row, const storage::ColumnInfo &column,
                           std::vector<RecordLabel::Part> &parts, int depth)
    {
        const QVariant &value = row.values[size_t(table.indexOf(column.name))];
        if (column.kind == ColumnKind::Reference) {
            const TableInfo *other = storage::findTable(column.references);
            return other && depth < deepest ? add(*other, value.toLongLong(), parts, depth + 1) : Result<void>();
        }
        RecordLabel::Part part{.column = column.name, .table = table.name};
        if (column.kind == ColumnKind::Integer)
            part.number = value.toInt();
        else
            part.text = value.toString();
        if (const int english = table.indexOf(column.name + u"_en"_s); english >= 0)
            part.english = row.values[size_t(english)].toString();
        if (table.name == u"person" && part.text.isEmpty()) {
            const auto done = m_reader.query("person_label", {{u":person"_s, row.id}},
                                             [&](const storage::Row &each) { part.text = each.text(2); });
            if (!done)
                return done;
        }
        if (part.number > 0 || !part.text.isEmpty())
            parts.push_back(std::move(part));
        return {};
    }

    storage::Reader &m_reader;
};

QString partText(const RecordLabel::Part &part, const wording::Wording &wording)
{
    if (part.number > 0 && part.table == u"period")
        return wording::periodTitle(part.number, wording);
    if (part.number > 0)
        return part.table == u"project" ? u"%1"_s.arg(part.number, 2, 10, QLatin1Char('0')) : QString::number(part.number);
    if (part.table != u"person" && !part.english.isEmpty())
        return wording.title(part.text, part.english);
    return wording::valueWord(part.table, part.column, part.text, wording);
}

} // namespace

Result<RecordLabel> readRecordLabel(storage::Reader &reader, const QString &table, qint64 id)
{
    RecordLabel label{.table = table, .id = id};
    const TableInfo *info = storage::findTable(table);
    if (!info)
        return label;
    const auto done = Labelling(reader).add(*info, id, label.parts, 0);
    if (!done)
        return std::unexpected(done.error());
    return label;
}

QString labelText(const RecordLabel &label, const wording::Wording &wording)
{
    QString text;
    for (const RecordLabel::Part &part : label.parts) {
        if (!text.isEmpty()) {
            // A project's number and title are one thing.
            const bool joined = part.column == u"title" && part.table == u"project" && text.back().isDigit();
            text += joined ? u" "_s : u" · "_s;
        }
        text += partText(part, wording);
    }
    return text.isEmpty() ? u"%1 %2"_s.arg(wording::recordWord(label.table, wording), idToText(label.id)) : text;
}

} // namespace flotilla::insight
