#include "people_table.h"

#include "people_model.h"

namespace flotilla::ui {

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!model())
        return;
    constexpr int figures = 72;
    const int room = viewport()->width() - 2 * figures;
    const int person = std::clamp(room * 38 / 100, 160, 340);
    const int roles = std::clamp(room * 22 / 100, 110, 200);
    setColumnWidth(PersonColumn, person);
    setColumnWidth(RolesColumn, roles);
    setColumnWidth(ProjectsColumn, std::max(120, room - person - roles));
    setColumnWidth(ReportsColumn, figures);
    setColumnWidth(ReviewsColumn, figures);
}

} // namespace flotilla::ui
