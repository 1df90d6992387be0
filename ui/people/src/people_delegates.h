#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

/// A text, then what is muted behind it (`MoreRole`), which vanishes before the text is shortened.
class TextMoreDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
