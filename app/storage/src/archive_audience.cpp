#include "archive_audience.h"

#include "row_json.h"

#include <algorithm>
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
    Reserved{"let_pass"_L1, {}, Audience::Coordinator},
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
    Reserved{"nudge"_L1, {}, Audience::Assistant},
    Reserved{"nudge"_L1, "body"_L1, Audience::Assistant},
    Reserved{"nudge_template"_L1, {}, Audience::Assistant},
    Reserved{"nudge_template"_L1, "text"_L1, Audience::Assistant},
    Reserved{"nudge_template"_L1, "text_en"_L1, Audience::Assistant},
    // Scores.
    Reserved{"grade_sheet"_L1, {}, Audience::Coordinator},
    // What a server answered, and where somebody may push.
    Reserved{"write_back"_L1, {}, Audience::Assistant},
    // Contacts.
    Reserved{"person"_L1, "email"_L1, Audience::Mentor},
    Reserved{"person"_L1, "chat"_L1, Audience::Mentor},
};

/// What somebody wrote that everybody may read. A new column is for coordinators alone until it stands here or above.
struct PublicText {
    QLatin1StringView table;
    QLatin1StringView column;
};

constexpr std::array publicTexts = {
    PublicText{"camp"_L1, "slug"_L1},
    PublicText{"camp"_L1, "title"_L1},
    PublicText{"camp"_L1, "title_en"_L1},
    PublicText{"camp"_L1, "time_zone"_L1},
    PublicText{"camp"_L1, "repository"_L1},
    PublicText{"camp"_L1, "edition"_L1},
    PublicText{"camp"_L1, "rules"_L1},
    PublicText{"batch"_L1, "name"_L1},
    PublicText{"batch"_L1, "name_en"_L1},
    PublicText{"person"_L1, "name"_L1},
    PublicText{"person"_L1, "name_en"_L1},
    PublicText{"person"_L1, "certificate_name"_L1},
    PublicText{"person"_L1, "affiliation"_L1},
    PublicText{"account"_L1, "login"_L1},
    PublicText{"account"_L1, "folded"_L1},
    PublicText{"project"_L1, "track"_L1},
    PublicText{"project"_L1, "title"_L1},
    PublicText{"project"_L1, "title_en"_L1},
    PublicText{"project"_L1, "description"_L1},
    PublicText{"project"_L1, "address"_L1},
    PublicText{"report"_L1, "path"_L1},
    PublicText{"report"_L1, "written_days"_L1},
    PublicText{"report"_L1, "body"_L1},
    PublicText{"report"_L1, "pulls"_L1},
    PublicText{"report_revision"_L1, "path"_L1},
    PublicText{"report_revision"_L1, "body"_L1},
    PublicText{"review"_L1, "body"_L1},
    PublicText{"session"_L1, "title"_L1},
    PublicText{"session"_L1, "place"_L1},
    PublicText{"session"_L1, "recording"_L1},
    PublicText{"session"_L1, "minutes_text"_L1},
    PublicText{"talk"_L1, "title"_L1},
    PublicText{"talk"_L1, "materials"_L1},
    PublicText{"defense_round"_L1, "title"_L1},
    PublicText{"published_list"_L1, "title"_L1},
    PublicText{"published_list"_L1, "source"_L1},
    PublicText{"list_row"_L1, "printed_login"_L1},
    PublicText{"list_row"_L1, "printed_project"_L1},
    PublicText{"certificate"_L1, "serial"_L1},
    PublicText{"certificate"_L1, "printed_name"_L1},
    PublicText{"certificate"_L1, "template_name"_L1},
    PublicText{"certificate"_L1, "signature"_L1},
};

bool isPublicText(const TableInfo &table, const ColumnInfo &column)
{
    return std::ranges::any_of(
        publicTexts, [&](const PublicText &each) { return each.table == table.name && each.column == column.name; });
}

const Reserved *reservedFor(const TableInfo &table, const ColumnInfo &column)
{
    const auto found = std::ranges::find_if(
        reserved, [&](const Reserved &each) { return each.table == table.name && each.column == column.name; });
    return found != reserved.end() ? &*found : nullptr;
}

/// Texts, attachments and bytes that people wrote; not days, and not words of enumerations.
bool isWritten(const ColumnInfo &column)
{
    const bool isText = column.kind == ColumnKind::Text && column.words.isEmpty() && !column.nullable;
    return isText || column.kind == ColumnKind::Body || column.kind == ColumnKind::Bytes;
}

QVariant emptyValue(const ColumnInfo &column)
{
    if (column.kind == ColumnKind::Body)
        return {};
    return column.kind == ColumnKind::Bytes ? QVariant(QByteArray("")) : QVariant(u""_s);
}

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
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnInfo &column = table.columns[i];
        if (!isWritten(column) || isPublicText(table, column))
            continue;
        const Reserved *known = reservedFor(table, column);
        if (m_audience < (known ? known->least : Audience::Coordinator))
            row.values[i] = emptyValue(column);
    }
    if (table.name == u"list_row")
        row.values[size_t(table.indexOf(u"money"))] = qint64(0);
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
