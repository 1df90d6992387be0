#pragma once

#include "interchange/nudge_text.h"
#include "kit/table_model.h"

#include "domain/nudge.h"
#include "insight/nudges.h"

#include <QTimeZone>

namespace flotilla::ui {

/// The reminders of a period in both languages, with what went out before.
struct NudgeTexts {
    interchange::Nudges chinese;
    interchange::Nudges english;
    std::vector<insight::SentNudge> sent;
    std::vector<NudgeTemplate> templates;
    Id<Camp> camp;
    Language language = Language::Chinese; ///< the camp's
    QTimeZone zone = QTimeZone::utc();
    Instant now{};
};

/// One reminder: to a project's group, or to a person.
struct NudgeRow {
    Id<Project> project; ///< of a group's
    Id<Person> person;
    QString to;
    QString text;
    QUrl mail;    ///< empty: no address, or a group
    QString sent; ///< "today 10:32 by Kim"; empty: not yet
    bool sentToday = false;
};

/// The rows of a period's reminders: groups first, then people.
std::vector<NudgeRow> nudgeRows(const NudgeTexts &texts, Language language, const wording::Wording &wording);

enum NudgeColumn { NudgeToColumn, NudgeSentColumn };

struct NudgeTraits {
    using Row = NudgeRow;
    static constexpr const char *context = "flotilla::ui::NudgeModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row);
    static bool same(const Row &a, const Row &b);
};

/// Reminders of a period and when each went out.
class NudgeModel final : public TableModel<NudgeTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

} // namespace flotilla::ui
