#include "projects_model.h"

#include "kit/choice_field.h"
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

QString numberText(int number)
{
    return number > 0 ? u"%1"_s.arg(number, 2, 10, QLatin1Char('0')) : QString();
}

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("flotilla::ui::ProjectsModel", "No."),     QT_TRANSLATE_NOOP("flotilla::ui::ProjectsModel", "Project"),
    QT_TRANSLATE_NOOP("flotilla::ui::ProjectsModel", "Mentors"), QT_TRANSLATE_NOOP("flotilla::ui::ProjectsModel", "Mentees"),
    QT_TRANSLATE_NOOP("flotilla::ui::ProjectsModel", "Places"),  QT_TRANSLATE_NOOP("flotilla::ui::ProjectsModel", "State"),
};

QVariant numberValue(const ProjectRow &row, int role)
{
    if (role == SortRole)
        return row.order;
    return role == Qt::DisplayRole ? QVariant(numberText(row.number)) : QVariant();
}

QVariant titleValue(const ProjectRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case TrackRole:
        return row.track;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.track.isEmpty() ? row.title : row.title + u" · "_s + row.track;
    default:
        return {};
    }
}

QVariant placesValue(const ProjectRow &row, int role)
{
    if (role == SortRole)
        return row.slots - row.taken;
    if (role == Qt::DisplayRole)
        return ProjectsModel::tr("%1 of %2", "places taken").arg(row.taken).arg(row.slots);
    if (role == Qt::ToolTipRole)
        return hasFreePlace(row) ? ProjectsModel::tr("%n place(s) are free", nullptr, row.slots - row.taken) : QVariant();
    return {};
}

QVariant stateValue(const ProjectRow &row, int role)
{
    if (role == SortRole)
        return static_cast<int>(row.state);
    return role == Qt::DisplayRole ? QVariant(row.stateWord) : QVariant();
}

template <QString ProjectRow::*member>
QVariant textValue(const ProjectRow &row, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.*member) : QVariant();
}

} // namespace

bool hasFreePlace(const ProjectRow &row)
{
    return row.taken < row.slots && row.state != ProjectState::Closed && row.state != ProjectState::Cancelled;
}

ProjectRow projectRow(const insight::ProjectLine &line, int order, const insight::ProjectsPage &page,
                      const wording::Wording &wording)
{
    const Project &project = line.project;
    ProjectRow row{.id = project.id,
                   .number = project.number,
                   .title = wording.title(project.title, project.titleEn),
                   .track = project.track,
                   .taken = line.taken,
                   .slots = project.slots,
                   .state = project.state,
                   .stateWord = wording::word(project.state, wording),
                   .order = order};
    QStringList found{project.title, project.titleEn, project.track, numberText(project.number)};
    const auto add = [&](QStringList &names, Id<Person> person) {
        const insight::PersonLabel label = page.label(person);
        found << label.name << label.login;
        if (const QString name = shownName(label); !names.contains(name))
            names.append(name);
    };
    QStringList mentors;
    for (const ProjectMentor &each : line.mentors)
        if (!each.to.isValid() || each.to >= page.today)
            add(mentors, each.person);
    QStringList mentees;
    for (const insight::ProjectPairing &each : line.pairings)
        if (isLive(each.pairing, page.today) || each.pairing.state == PairingState::Completed)
            add(mentees, each.pairing.mentee);
    row.mentors = mentors.join(ProjectsModel::tr(", ", "between people"));
    row.mentees = mentees.join(ProjectsModel::tr(", ", "between people"));
    row.found = folded(found.join(u'\n'));
    return row;
}

std::span<const TableColumn<ProjectRow>> ProjectTraits::columns()
{
    static const TableColumn<ProjectRow> all[] = {
        {titles[ProjectNumberColumn], Qt::AlignRight, numberValue},
        {titles[ProjectTitleColumn], Qt::AlignLeft, titleValue},
        {titles[ProjectMentorsColumn], Qt::AlignLeft, textValue<&ProjectRow::mentors>},
        {titles[ProjectMenteesColumn], Qt::AlignLeft, textValue<&ProjectRow::mentees>},
        {titles[ProjectPlacesColumn], Qt::AlignRight, placesValue},
        {titles[ProjectStateColumn], Qt::AlignLeft, stateValue},
    };
    return all;
}

bool ProjectTraits::same(const Row &a, const Row &b)
{
    const auto shown = [](const Row &row) {
        return std::tie(row.number, row.title, row.track, row.mentors, row.mentees, row.taken, row.slots, row.state,
                        row.stateWord, row.order, row.found);
    };
    return shown(a) == shown(b);
}

ProjectsFilter::ProjectsFilter(ProjectsModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(SortRole);
    setSourceModel(model);
    sort(ProjectNumberColumn);
}

void ProjectsFilter::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ProjectsFilter::setState(std::optional<ProjectState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

void ProjectsFilter::setFreeOnly(bool only)
{
    m_freeOnly = only;
    invalidateRowsFilter();
}

bool ProjectsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ProjectRow &project = m_model->row(row);
    if ((m_state && project.state != *m_state) || (m_freeOnly && !hasFreePlace(project)))
        return false;
    return std::ranges::all_of(m_words, [&project](const QString &word) { return project.found.contains(word); });
}

void ProjectsTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!model())
        return;
    constexpr int number = 76;
    constexpr int places = 84;
    constexpr int state = 112;
    const int room = viewport()->width() - number - places - state;
    const int title = std::max(140, room * 46 / 100);
    const int people = std::max(90, (room - title) / 2);
    setColumnWidth(ProjectNumberColumn, number);
    setColumnWidth(ProjectTitleColumn, title);
    setColumnWidth(ProjectMentorsColumn, people);
    setColumnWidth(ProjectMenteesColumn, std::max(90, room - title - people));
    setColumnWidth(ProjectPlacesColumn, places);
    setColumnWidth(ProjectStateColumn, state);
}

void ProjectTitleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const QString title = index.data().toString();
    const int used = paintText(*painter, rect, title, TextStyle::Name, Color::Text) + space::small;
    const QString track = index.data(TrackRole).toString();
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    if (!track.isEmpty() && rest.width() >= QFontMetrics(Theme::font(TextStyle::Caption)).horizontalAdvance(track))
        paintText(*painter, rest, track, TextStyle::Caption, Color::Muted);
}

} // namespace flotilla::ui
