#include "certificate_row.h"

#include "certificate/certificate_text.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant text(const QString &shown, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shown : QVariant();
}

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("flotilla::ui::CertificateModel", "Name"),
    QT_TRANSLATE_NOOP("flotilla::ui::CertificateModel", "Project"),
    QT_TRANSLATE_NOOP("flotilla::ui::CertificateModel", "Certificate"),
    QT_TRANSLATE_NOOP("flotilla::ui::CertificateModel", "Number"),
};

} // namespace

Stage stageOf(const certificate::Candidate &candidate)
{
    if (candidate.current && !candidate.current->signature.isEmpty())
        return Stage::Issued;
    return candidate.obstacle == certificate::Obstacle::None ? Stage::Ready : Stage::Barred;
}

CertificateRow certificateRow(const certificate::Candidate &candidate, const CertificatesState &state,
                              const wording::Wording &wording)
{
    CertificateRow row{.candidate = candidate,
                       .stage = stageOf(candidate),
                       .name = candidate.name.isEmpty() ? candidate.login : candidate.name,
                       .login = candidate.name == candidate.login ? QString() : candidate.login,
                       .serial = candidate.current ? candidate.current->serial : QString()};
    const auto project = candidate.values.find(u"project_zh"_s);
    row.project = project != candidate.values.end() ? project->second : QString();
    switch (row.stage) {
    case Stage::Ready:
        row.state = CertificateModel::tr("To issue");
        break;
    case Stage::Issued:
        row.state = CertificateModel::tr("Issued");
        break;
    case Stage::Barred:
        row.state = certificate::obstacleText(candidate.obstacle, wording);
        if (!row.state.isEmpty())
            row.state[0] = row.state[0].toUpper();
        break;
    }
    QStringList found{row.name, row.login, row.project};
    for (const Certificate &entry : state.entries)
        if (entry.person == candidate.person)
            found.append(entry.serial);
    row.found = found.join(u' ').toCaseFolded();
    return row;
}

std::span<const TableColumn<CertificateRow>> CertificateTraits::columns()
{
    static const TableColumn<CertificateRow> all[] = {
        {titles[GraduateColumn], Qt::AlignLeft,
         [](const CertificateRow &row, int role) { return role == LoginRole ? QVariant(row.login) : text(row.name, role); }},
        {titles[WorkColumn], Qt::AlignLeft, [](const CertificateRow &row, int role) { return text(row.project, role); }},
        {titles[StageColumn], Qt::AlignLeft,
         [](const CertificateRow &row, int role) {
             return role == StageRole ? QVariant(int(row.stage)) : text(row.state, role);
         }},
        {titles[SerialColumn], Qt::AlignLeft, [](const CertificateRow &row, int role) { return text(row.serial, role); }},
    };
    return all;
}

qint64 CertificateTraits::key(const CertificateRow &row)
{
    return row.candidate.person.value();
}

bool CertificateTraits::same(const CertificateRow &a, const CertificateRow &b)
{
    return a.stage == b.stage && a.name == b.name && a.login == b.login && a.project == b.project && a.state == b.state
        && a.serial == b.serial && a.found == b.found && a.candidate.values == b.candidate.values;
}

CertificateFilter::CertificateFilter(CertificateModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_rows(model)
{
    setSourceModel(model);
}

void CertificateFilter::setText(const QString &text)
{
    m_text = text.simplified().toCaseFolded();
    invalidateFilter();
}

void CertificateFilter::setStage(std::optional<Stage> stage)
{
    m_stage = stage;
    invalidateFilter();
}

bool CertificateFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const CertificateRow &each = m_rows->row(row);
    if (m_stage && each.stage != *m_stage)
        return false;
    const auto words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return each.found.contains(word); });
}

} // namespace flotilla::ui
