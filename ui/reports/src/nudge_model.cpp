#include "nudge_model.h"

#include "wording/times.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("flotilla::ui::NudgeModel", "To"),
    QT_TRANSLATE_NOOP("flotilla::ui::NudgeModel", "Sent"),
};

QVariant toValue(const NudgeRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.to;
    case Qt::AccessibleTextRole:
        return row.person.isValid() ? NudgeModel::tr("To %1").arg(row.to) : NudgeModel::tr("To the group of %1").arg(row.to);
    default:
        return {};
    }
}

QVariant sentValue(const NudgeRow &row, int role)
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.sent;
    if (role == Qt::AccessibleTextRole)
        return row.sent.isEmpty() ? NudgeModel::tr("not sent yet") : row.sent;
    return {};
}

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return toDateTime(at, zone).date();
}

void fillSent(NudgeRow &row, const NudgeTexts &texts, const wording::Wording &wording)
{
    const insight::SentNudge *last = insight::lastSent(texts.sent, row.project, row.person);
    if (!last)
        return;
    const QDate today = dayOf(texts.now, texts.zone);
    row.sentToday = dayOf(last->at, texts.zone) == today;
    const QString when = row.sentToday ? toDateTime(last->at, texts.zone).toString(u"HH:mm"_s)
                                       : wording::relativeDay(dayOf(last->at, texts.zone), today, wording);
    const QString by = last->by.name.isEmpty() ? last->by.login : last->by.name;
    row.sent = by.isEmpty() ? when : NudgeModel::tr("%1, %2", "when, by whom").arg(when, by);
}

} // namespace

std::vector<NudgeRow> nudgeRows(const NudgeTexts &texts, Language language, const wording::Wording &wording)
{
    const interchange::Nudges &nudges = language == Language::Chinese ? texts.chinese : texts.english;
    std::vector<NudgeRow> rows;
    rows.reserve(nudges.groups.size() + nudges.people.size());
    for (const interchange::Nudges::Group &group : nudges.groups)
        rows.push_back({.project = group.project, .person = {}, .to = group.title, .text = group.text});
    for (const interchange::Nudges::One &one : nudges.people)
        rows.push_back({.project = {},
                        .person = one.person.id,
                        .to = one.person.name.isEmpty() ? one.person.login : one.person.name,
                        .text = one.text,
                        .mail = one.mail});
    for (NudgeRow &row : rows)
        fillSent(row, texts, wording);
    return rows;
}

std::span<const TableColumn<NudgeRow>> NudgeTraits::columns()
{
    static const TableColumn<NudgeRow> all[] = {
        {titles[NudgeToColumn], Qt::AlignLeft, toValue},
        {titles[NudgeSentColumn], Qt::AlignLeft, sentValue},
    };
    return all;
}

qint64 NudgeTraits::key(const NudgeRow &row)
{
    return row.person.isValid() ? row.person.value() : row.project.value();
}

bool NudgeTraits::same(const NudgeRow &a, const NudgeRow &b)
{
    return std::tie(a.to, a.text, a.mail, a.sent, a.sentToday) == std::tie(b.to, b.text, b.mail, b.sent, b.sentToday);
}

} // namespace flotilla::ui
