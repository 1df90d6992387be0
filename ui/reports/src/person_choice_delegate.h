#pragma once

#include "kit/theme.h"

#include <QStyledItemDelegate>

namespace flotilla::ui {

/// A line of a list to choose a person from: the name, and beside it the GitHub ID. The roles say where a model keeps them.
class PersonChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PersonChoiceDelegate(const Theme &theme, int nameRole, int loginRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_nameRole;
    int m_loginRole;
};

} // namespace flotilla::ui
