#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

/// The list of people as a table that fills its width: names and projects share what the figures leave.
class PeopleTable final : public TableView {
    Q_OBJECT

public:
    using TableView::TableView;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace flotilla::ui
