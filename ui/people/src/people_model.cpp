#include "people_model.h"

#include "wording/words.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::PersonLine;

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// First letters of the words of a key: "meng ting lan" → "mtl".
QString initials(const QString &key)
{
    QString letters;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts))
        letters += word.front();
    return letters;
}

QString rolesOf(const PersonLine &line, const wording::Wording &wording)
{
    std::vector<Role> roles;
    for (const PersonLine::Part &part : line.parts) {
        if (std::ranges::find(roles, part.role) == roles.end())
            roles.push_back(part.role);
    }
    std::ranges::sort(roles);
    QStringList words;
    for (const Role role : roles)
        words.append(wording::word(role, wording));
    return words.join(PeopleModel::tr(", ", "between roles"));
}

QString projectsOf(const PersonLine &line, const wording::Wording &wording)
{
    QStringList projects;
    for (const PersonLine::Part &part : line.parts) {
        if (part.camp != line.parts.front().camp || part.projectTitle.isEmpty())
            continue;
        const QString title = wording.title(part.projectTitle, part.projectTitleEn);
        const QString project =
            part.projectNumber > 0 ? u"%1 %2"_s.arg(part.projectNumber, 2, 10, QLatin1Char('0')).arg(title) : title;
        if (!projects.contains(project))
            projects.append(project);
    }
    return projects.join(PeopleModel::tr(", ", "between projects"));
}

QString moreOf(const PersonLine &line, const wording::Wording &wording)
{
    if (line.parts.empty())
        return {};
    QSet<Id<Camp>> camps;
    for (const PersonLine::Part &part : line.parts)
        camps.insert(part.camp);
    const PersonLine::Part &newest = line.parts.front();
    const QString title = wording.title(newest.campTitle, newest.campTitleEn);
    const auto others = static_cast<int>(camps.size()) - 1;
    return others > 0 ? PeopleModel::tr("%1 and %n other camp(s)", nullptr, others).arg(title) : title;
}

QVariant figure(int number, int role)
{
    if (role == SortRole)
        return number;
    if (role == Qt::DisplayRole && number > 0)
        return QString::number(number);
    return {};
}

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("flotilla::ui::PeopleModel", "Person"),   QT_TRANSLATE_NOOP("flotilla::ui::PeopleModel", "Roles"),
    QT_TRANSLATE_NOOP("flotilla::ui::PeopleModel", "Projects"), QT_TRANSLATE_NOOP("flotilla::ui::PeopleModel", "Reports"),
    QT_TRANSLATE_NOOP("flotilla::ui::PeopleModel", "Reviews"),
};

QVariant personValue(const PersonRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case LoginRole:
        return row.login;
    case SortRole:
        return row.line.sortKey;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.login.isEmpty() ? row.name : row.name + u' ' + row.login;
    default:
        return {};
    }
}

QVariant rolesValue(const PersonRow &row, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.roles : QVariant();
}

QVariant projectsValue(const PersonRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.projects;
    case MoreRole:
        return row.more;
    case Qt::ToolTipRole:
        return row.more.isEmpty() || row.projects.isEmpty() ? row.projects + row.more : row.projects + u'\n' + row.more;
    default:
        return {};
    }
}

} // namespace

PersonRow personRow(const PersonLine &line, bool oneCamp, const wording::Wording &wording)
{
    PersonRow row;
    row.line = line;
    const bool named = !line.person.name.isEmpty();
    row.name = named ? line.person.name : line.person.login;
    row.login = named ? line.person.login : QString();
    if (row.name.isEmpty())
        row.name = PeopleModel::tr("Somebody unknown");
    row.roles = rolesOf(line, wording);
    row.projects = projectsOf(line, wording);
    row.more = oneCamp ? QString() : moreOf(line, wording);
    QString joined = line.sortKey;
    joined.remove(u' ');
    row.found = folded(
        QStringList{line.person.name, line.person.login, line.sortKey, joined, initials(line.sortKey), line.affiliation}
            .join(u'\n'));
    return row;
}

std::span<const TableColumn<PersonRow>> PeopleTraits::columns()
{
    static const TableColumn<PersonRow> all[] = {
        {titles[PersonColumn], Qt::AlignLeft, personValue},
        {titles[RolesColumn], Qt::AlignLeft, rolesValue},
        {titles[ProjectsColumn], Qt::AlignLeft, projectsValue},
        {titles[ReportsColumn], Qt::AlignRight,
         [](const PersonRow &row, int role) { return figure(row.line.reports, role); }},
        {titles[ReviewsColumn], Qt::AlignRight,
         [](const PersonRow &row, int role) { return figure(row.line.reviews, role); }},
    };
    return all;
}

qint64 PeopleTraits::key(const PersonRow &row)
{
    return row.line.person.id.value();
}

bool PeopleTraits::same(const PersonRow &a, const PersonRow &b)
{
    const auto shown = [](const PersonRow &row) {
        return std::tie(row.name, row.login, row.roles, row.projects, row.more, row.found, row.line.sortKey,
                        row.line.reports, row.line.reviews);
    };
    const auto roles = [](const PersonLine::Part &part) { return part.role; };
    return shown(a) == shown(b) && std::ranges::equal(a.line.parts, b.line.parts, {}, roles, roles);
}

PeopleFilter::PeopleFilter(PeopleModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(SortRole);
    setSortLocaleAware(false);
    setSourceModel(model);
    sort(PersonColumn);
}

void PeopleFilter::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void PeopleFilter::setRole(std::optional<Role> role)
{
    m_role = role;
    invalidateRowsFilter();
}

void PeopleFilter::setOnly(std::optional<QSet<Id<Person>>> only)
{
    if (only == m_only)
        return;
    m_only = std::move(only);
    invalidateRowsFilter();
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PersonRow &person = m_model->row(row);
    if (m_only && !m_only->contains(person.line.person.id))
        return false;
    if (m_role && std::ranges::find(person.line.parts, *m_role, &PersonLine::Part::role) == person.line.parts.end())
        return false;
    return std::ranges::all_of(m_words, [&person](const QString &word) { return person.found.contains(word); });
}

} // namespace flotilla::ui
