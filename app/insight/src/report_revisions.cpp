#include "insight/report_revisions.h"

#include "row_values.h"

#include "domain/text_decoding.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

/// A text's bytes; none for one that was erased.
Result<QString> readText(storage::Reader &reader, const BodyHash &body)
{
    if (body.isNull())
        return QString();
    const auto bytes = reader.body(body);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto decoded = decodeText(*bytes);
    return decoded ? decoded->text : QString::fromUtf8(*bytes);
}

} // namespace

Result<RevisionTexts> readRevisions(storage::Reader &reader, Id<Report> report)
{
    const auto record = reader.get(report);
    if (!record)
        return std::unexpected(record.error());
    const auto pairing = reader.get(record->pairing);
    if (!pairing)
        return std::unexpected(pairing.error());
    const auto camp = reader.get(record->camp);
    if (!camp)
        return std::unexpected(camp.error());
    auto revisions = reader.where<ReportRevision>("report", QVariant(report.value()));
    if (!revisions)
        return std::unexpected(revisions.error());
    RevisionTexts all{.report = report, .timeZone = camp->timeZone};
    const auto done = reader.query("person_label", bind(QStringLiteral(":person"), pairing->mentee.value()),
                                   [&](const storage::Row &row) { all.mentee = labelAt(row, 0); });
    if (!done)
        return std::unexpected(done.error());
    if (const auto period = reader.get(record->period))
        all.period = period->number;
    // One whose time is not known was kept when the next one came, and ids rise.
    std::ranges::sort(*revisions, {}, &ReportRevision::id);
    std::ranges::stable_sort(*revisions, {}, [](const ReportRevision &each) { return each.at.value_or(Instant()); });
    revisions->push_back({.body = record->body, .at = record->submittedAt});
    for (const ReportRevision &each : *revisions) {
        auto text = readText(reader, each.body);
        if (!text)
            return std::unexpected(text.error());
        all.texts.push_back({std::move(*text), each.at});
    }
    return all;
}

} // namespace flotilla::insight
