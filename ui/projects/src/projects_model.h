#pragma once

#include "insight/projects.h"
#include "kit/table_model.h"
#include "kit/table_view.h"
#include "wording/wording.h"

#include <QSortFilterProxyModel>

namespace flotilla::ui {

/// A line of the list of projects as it is shown in one language.
struct ProjectRow {
    Id<Project> id;
    int number = 0;
    QString title;
    QString track;
    QString mentors;
    QString mentees;
    int taken = 0;
    int slots = 0;
    ProjectState state = ProjectState::Active;
    QString stateWord;
    int order = 0; ///< place by track and number
    QString found; ///< folded, what the filter looks in
};
ProjectRow projectRow(const insight::ProjectLine &line, int order, const insight::ProjectsPage &page,
                      const wording::Wording &wording);
/// Whether somebody could still be locked on it.
bool hasFreePlace(const ProjectRow &row);

enum ProjectColumn {
    ProjectNumberColumn,
    ProjectTitleColumn,
    ProjectMentorsColumn,
    ProjectMenteesColumn,
    ProjectPlacesColumn,
    ProjectStateColumn
};
enum ProjectRole { TrackRole = FirstUserRole };

struct ProjectTraits {
    using Row = ProjectRow;
    static constexpr const char *context = "flotilla::ui::ProjectsModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.id.value(); }
    static bool same(const Row &a, const Row &b);
};

/// The list of projects.
class ProjectsModel final : public TableModel<ProjectTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

/// Projects by a text in their number, title or people, by state, and by whether a place is free.
class ProjectsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProjectsFilter(ProjectsModel *model, QObject *parent = nullptr);

    /// Every word must be found.
    void setText(const QString &text);
    void setState(std::optional<ProjectState> state);
    void setFreeOnly(bool only);
    bool isFiltering() const { return !m_words.isEmpty() || m_state.has_value() || m_freeOnly; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProjectsModel *m_model;
    QStringList m_words;
    std::optional<ProjectState> m_state;
    bool m_freeOnly = false;
};

/// The list as a table that fills its width: title and people share what the figures leave.
class ProjectsTable final : public TableView {
    Q_OBJECT

public:
    using TableView::TableView;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// The title, then the muted track, which vanishes before the title is shortened.
class ProjectTitleDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
