#pragma once

#include "palette_items.h"

#include <QAbstractListModel>

namespace flotilla::ui::shell {

/// The lines of the palette with a heading above each group.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { HeadingRole = Qt::UserRole, IconRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    /// Lines of one group stand together.
    void setItems(std::vector<PaletteItem> items);
    /// The item of a row; none for a heading.
    const PaletteItem *item(int row) const;
    /// The next row that can be chosen from a row in a direction (1 or −1), around the ends; −1 if there is none.
    int next(int row, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading;
        size_t item = 0;
    };
    std::vector<PaletteItem> m_items;
    std::vector<Line> m_lines;
};

} // namespace flotilla::ui::shell
