#include "sessions_model.h"

#include "domain/session_rules.h"
#include "kit/choice_field.h"
#include "wording/session_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("flotilla::ui::SessionsModel", "Begins"),
    QT_TRANSLATE_NOOP("flotilla::ui::SessionsModel", "Session"),
    QT_TRANSLATE_NOOP("flotilla::ui::SessionsModel", "Speakers"),
    QT_TRANSLATE_NOOP("flotilla::ui::SessionsModel", "Talks"),
    QT_TRANSLATE_NOOP("flotilla::ui::SessionsModel", "Present"),
};

QVariant whenValue(const SessionRow &row, int role)
{
    if (role == SortRole)
        return toMsecs(row.startsAt);
    if (role == Qt::ToolTipRole)
        return row.whenTip;
    return role == Qt::DisplayRole ? QVariant(row.when) : QVariant();
}

QVariant nameValue(const SessionRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case KindRole:
        return row.kindWord;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.name == row.kindWord ? row.name : row.name + u" · "_s + row.kindWord;
    default:
        return {};
    }
}

QVariant speakersValue(const SessionRow &row, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.speakers) : QVariant();
}

QVariant talksValue(const SessionRow &row, int role)
{
    if (role == SortRole)
        return row.talks;
    if (role != Qt::DisplayRole)
        return {};
    if (row.places > 0)
        return SessionsModel::tr("%1 of %2", "talks, places").arg(row.talks).arg(row.places);
    return row.talks > 0 ? QString::number(row.talks) : QString();
}

QVariant presentValue(const SessionRow &row, int role)
{
    if (role == SortRole)
        return row.present;
    return role == Qt::DisplayRole && row.present > 0 ? QVariant(QString::number(row.present)) : QVariant();
}

} // namespace

SessionRow sessionRow(const insight::SessionLine &line, const insight::SessionsPage &page, const wording::Wording &wording)
{
    const Session &session = line.session;
    SessionRow row{.id = session.id,
                   .kind = session.kind,
                   .startsAt = session.startsAt,
                   .isPast = endOf(session) < page.now,
                   .when = wording::isoTime(session.startsAt, page.zone),
                   .name = wording::sessionName(session, wording),
                   .kindWord = wording::word(session.kind, wording),
                   .talks = line.talkCount(),
                   .present = int(line.present.size())};
    row.whenTip = wording::relativeDay(toDateTime(session.startsAt, page.zone).date(), page.today(), wording);
    if (session.kind == SessionKind::TechShare)
        row.places = page.camp.rules.talksPerSession;
    QStringList found{row.name, row.kindWord, row.when, session.place};
    QStringList speakers;
    for (const Talk &talk : line.talks) {
        const insight::PersonLabel label = page.label(talk.speaker);
        found << talk.title << label.name << label.login;
        if (talk.state != TalkState::Cancelled)
            speakers.append(shownName(label));
    }
    row.speakers = speakers.join(SessionsModel::tr(", ", "between people"));
    row.found = folded(found.join(u'\n'));
    return row;
}

std::span<const TableColumn<SessionRow>> SessionTraits::columns()
{
    static const TableColumn<SessionRow> all[] = {
        {titles[SessionWhenColumn], Qt::AlignLeft, whenValue},
        {titles[SessionNameColumn], Qt::AlignLeft, nameValue},
        {titles[SessionSpeakersColumn], Qt::AlignLeft, speakersValue},
        {titles[SessionTalksColumn], Qt::AlignRight, talksValue},
        {titles[SessionPresentColumn], Qt::AlignRight, presentValue},
    };
    return all;
}

bool SessionTraits::same(const Row &a, const Row &b)
{
    const auto shown = [](const Row &row) {
        return std::tie(row.kind, row.startsAt, row.isPast, row.when, row.whenTip, row.name, row.kindWord, row.speakers,
                        row.talks, row.places, row.present, row.found);
    };
    return shown(a) == shown(b);
}

SessionsFilter::SessionsFilter(SessionsModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(SortRole);
    setSourceModel(model);
    sort(SessionWhenColumn);
}

void SessionsFilter::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void SessionsFilter::setKind(std::optional<SessionKind> kind)
{
    m_kind = kind;
    invalidateRowsFilter();
}

void SessionsFilter::setWhen(When when)
{
    m_when = when;
    invalidateRowsFilter();
}

bool SessionsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SessionRow &session = m_model->row(row);
    if (m_kind && session.kind != *m_kind)
        return false;
    if (m_when != When::All && session.isPast != (m_when == When::Past))
        return false;
    return std::ranges::all_of(m_words, [&session](const QString &word) { return session.found.contains(word); });
}

void SessionsTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!model())
        return;
    constexpr int when = 148;
    constexpr int talks = 76;
    constexpr int present = 84;
    const int room = viewport()->width() - when - talks - present;
    const int name = std::max(140, room * 58 / 100);
    setColumnWidth(SessionWhenColumn, when);
    setColumnWidth(SessionNameColumn, name);
    setColumnWidth(SessionSpeakersColumn, std::max(90, room - name));
    setColumnWidth(SessionTalksColumn, talks);
    setColumnWidth(SessionPresentColumn, present);
}

void SessionNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const QString name = index.data().toString();
    const int used = paintText(*painter, rect, name, TextStyle::Name, Color::Text) + space::small;
    const QString kind = index.data(KindRole).toString();
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    if (!name.contains(kind) && rest.width() >= QFontMetrics(Theme::font(TextStyle::Caption)).horizontalAdvance(kind))
        paintText(*painter, rest, kind, TextStyle::Caption, Color::Muted);
}

} // namespace flotilla::ui
