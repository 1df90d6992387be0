#pragma once

#include "insight/finder.h"
#include "storage/search.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <vector>

namespace flotilla::ui::shell {

/// A line of the palette.
struct PaletteItem {
    QString group; ///< the heading it stands under
    QString iconName;
    QString title;
    QString detail; ///< muted, behind the title
    std::function<void()> run;
};

/// What a search of the records gave.
struct PaletteHits {
    insight::Found found;
    std::vector<storage::SearchHit> reports;
};

/// Where a chosen record leads.
using GoTo = std::function<void(Id<Camp> camp, const QString &pageId, const QString &place)>;

/// Searches the records for what was typed; the newest 50 reports.
Result<PaletteHits> searchRecords(storage::Reader &reader, const QString &text, Id<Camp> camp);

/// Records as lines.
std::vector<PaletteItem> itemsOf(const PaletteHits &hits, const wording::Wording &wording, const GoTo &go);

/// The lines whose title holds every word of a text; all for an empty text.
std::vector<PaletteItem> matching(const std::vector<PaletteItem> &items, const QString &text);

class PaletteText {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

} // namespace flotilla::ui::shell
