#pragma once

#include "insight/people.h"
#include "kit/table_model.h"
#include "wording/wording.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace flotilla::ui {

/// A line of the list of people as it is shown in one language.
struct PersonRow {
    insight::PersonLine line;
    QString name;     ///< or the GitHub ID where no name is known
    QString login;    ///< empty where `name` has it already
    QString roles;    ///< "Mentor, assistant", each once
    QString projects; ///< of the newest camp: "03 Shared compile cache, 05 Overflow diagnostics"
    QString more;     ///< what is muted behind it: the camp, and how many others
    QString found;    ///< folded, what the filter looks in
};

/// Makes the row of a person. `oneCamp`: the list is about one camp, which need not be named.
PersonRow personRow(const insight::PersonLine &line, bool oneCamp, const wording::Wording &wording);

enum PeopleRole {
    MoreRole = FirstUserRole, ///< QString: muted behind the text
};
enum PeopleColumn { PersonColumn, RolesColumn, ProjectsColumn, ReportsColumn, ReviewsColumn };

struct PeopleTraits {
    using Row = PersonRow;
    static constexpr const char *context = "flotilla::ui::PeopleModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row);
    static bool same(const Row &a, const Row &b);
};

/// The list of people.
class PeopleModel final : public TableModel<PeopleTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

/// People by a text in their name, sound, GitHub ID or affiliation, and by role.
class PeopleFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PeopleFilter(PeopleModel *model, QObject *parent = nullptr);

    /// Every word of the text must be found; a Han name is found by its characters, its sounds ("meng ting", "mengting")
    /// and their first letters ("mtl").
    void setText(const QString &text);
    /// None: all roles.
    void setRole(std::optional<Role> role);
    /// These people only; none: everybody.
    void setOnly(std::optional<QSet<Id<Person>>> only);
    bool isFiltering() const { return !m_words.isEmpty() || m_role.has_value() || m_only.has_value(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PeopleModel *m_model;
    QStringList m_words;
    std::optional<Role> m_role;
    std::optional<QSet<Id<Person>>> m_only;
};

} // namespace flotilla::ui
