#include "history_model.h"

#include "wording/change_words.h"
#include "wording/record_words.h"
#include "wording/times.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::HistoryLine;

namespace {

constexpr int fewRecords = 3;
constexpr size_t fewKinds = 4;

QVariant text(const QString &shown, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shown : QVariant();
}

QVariant taken(const HistoryRow &row, int role, const QString &shown)
{
    return role == TakenBackRole ? QVariant(row.line.takenBack) : text(shown, role);
}

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("flotilla::ui::HistoryModel", "When"),
    QT_TRANSLATE_NOOP("flotilla::ui::HistoryModel", "Who"),
    QT_TRANSLATE_NOOP("flotilla::ui::HistoryModel", "What"),
    QT_TRANSLATE_NOOP("flotilla::ui::HistoryModel", "About"),
};

} // namespace

QString aboutText(const HistoryLine &line, const wording::Wording &wording)
{
    int records = 0;
    for (const storage::HistoryPart &part : line.parts)
        records += part.records;
    if (records == 0)
        return {};
    if (records <= fewRecords) {
        const QString first = insight::labelText(line.first, wording);
        return records == 1 ? first : HistoryModel::tr("%1 and %n more record(s)", nullptr, records - 1).arg(first);
    }
    QStringList counts;
    auto parts = line.parts;
    std::ranges::stable_sort(parts, std::ranges::greater(), &storage::HistoryPart::records);
    for (const storage::HistoryPart &part : parts)
        counts.append(wording::recordCount(part.table, part.records, wording));
    const auto rest = static_cast<int>(line.parts.size()) - static_cast<int>(fewKinds);
    if (rest > 0)
        counts = counts.first(qsizetype(fewKinds)) << HistoryModel::tr("%n more kind(s)", nullptr, rest);
    return counts.join(HistoryModel::tr(", ", "between numbers of records"));
}

HistoryRow historyRow(const HistoryLine &line, const QTimeZone &zone, const wording::Wording &wording)
{
    HistoryRow row;
    row.line = line;
    row.when = wording::isoTime(line.entry.at, zone);
    row.who = line.entry.label.who.isEmpty() ? HistoryModel::tr("Somebody unknown") : line.entry.label.who;
    row.what = wording::changeTitle(line.entry.label.code, line.entry.label.arguments, wording);
    if (line.takenBack)
        row.what = HistoryModel::tr("%1 (undone)").arg(row.what);
    row.about = line.entry.label.reason.isEmpty()
        ? aboutText(line, wording)
        : HistoryModel::tr("%1: %2", "what was changed, and why").arg(aboutText(line, wording), line.entry.label.reason);
    return row;
}

std::span<const TableColumn<HistoryRow>> HistoryTraits::columns()
{
    static const TableColumn<HistoryRow> all[] = {
        {titles[WhenColumn], Qt::AlignLeft, [](const HistoryRow &row, int role) { return taken(row, role, row.when); }},
        {titles[WhoColumn], Qt::AlignLeft, [](const HistoryRow &row, int role) { return taken(row, role, row.who); }},
        {titles[WhatColumn], Qt::AlignLeft, [](const HistoryRow &row, int role) { return taken(row, role, row.what); }},
        {titles[AboutColumn], Qt::AlignLeft, [](const HistoryRow &row, int role) { return taken(row, role, row.about); }},
    };
    return all;
}

qint64 HistoryTraits::key(const HistoryRow &row)
{
    return row.line.entry.id;
}

bool HistoryTraits::same(const HistoryRow &a, const HistoryRow &b)
{
    return a.line == b.line && a.when == b.when && a.who == b.who && a.what == b.what && a.about == b.about;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // until the answer says so again
    Q_EMIT moreWanted();
}

} // namespace flotilla::ui
