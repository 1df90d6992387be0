#pragma once

#include "insight/history_page.h"
#include "kit/theme.h"

#include <QTimeZone>

namespace flotilla::ui {

/// What an entry did, as rich text: each record with its fields before and after, texts compared line by line. Links: "record:"
/// with a table and an id, and "more:" for the changes that were left out.
QString entryHtml(const insight::HistoryDetail &detail, const Theme &theme, const QTimeZone &zone,
                  const wording::Wording &wording);

/// A record with its kind, as a person would say it: "review 米拉 · Period 1".
QString recordSaid(const insight::RecordLabel &label, const wording::Wording &wording);

} // namespace flotilla::ui
