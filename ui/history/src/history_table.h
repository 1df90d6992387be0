#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

/// The list of changes as a table that fills its width.
class HistoryTable final : public TableView {
    Q_OBJECT

public:
    explicit HistoryTable(const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace flotilla::ui
