#include "palette_model.h"

namespace flotilla::ui::shell {

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_lines.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (i == 0 || m_items[i].group != m_items[i - 1].group)
            m_lines.push_back({m_items[i].group, i});
        m_lines.push_back({{}, i});
    }
    endResetModel();
}

const PaletteItem *PaletteModel::item(int row) const
{
    if (row < 0 || row >= rowCount() || !m_lines[size_t(row)].heading.isEmpty())
        return nullptr;
    return &m_items[m_lines[size_t(row)].item];
}

int PaletteModel::next(int row, int direction) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = ((row + step * direction) % count + count) % count;
        if (item(at))
            return at;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const bool heading = !line.heading.isEmpty();
    const PaletteItem &shown = m_items[line.item];
    switch (role) {
    case Qt::DisplayRole:
        return heading ? line.heading : shown.title;
    case Qt::AccessibleTextRole:
        return heading               ? line.heading
            : shown.detail.isEmpty() ? shown.title
                                     : shown.title + QStringLiteral(", ") + shown.detail;
    case HeadingRole:
        return heading;
    case IconRole:
        return heading ? QString() : shown.iconName;
    case DetailRole:
        return heading ? QString() : shown.detail;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return item(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace flotilla::ui::shell
