#pragma once

#include "insight/sessions.h"
#include "kit/table_model.h"
#include "kit/table_view.h"
#include "wording/wording.h"

#include <QSortFilterProxyModel>

namespace flotilla::ui {

/// A line of the list of sessions as it is shown in one language.
struct SessionRow {
    Id<Session> id;
    SessionKind kind = SessionKind::TechShare;
    Instant startsAt{};
    bool isPast = false;
    QString when;
    QString whenTip;
    QString name;
    QString kindWord;
    QString speakers;
    int talks = 0;
    int places = 0; ///< 0: as many as come
    int present = 0;
    QString found; ///< folded, what the filter looks in
};
SessionRow sessionRow(const insight::SessionLine &line, const insight::SessionsPage &page, const wording::Wording &wording);

enum SessionColumn { SessionWhenColumn, SessionNameColumn, SessionSpeakersColumn, SessionTalksColumn, SessionPresentColumn };
enum SessionRole { KindRole = FirstUserRole };

struct SessionTraits {
    using Row = SessionRow;
    static constexpr const char *context = "flotilla::ui::SessionsModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row) { return row.id.value(); }
    static bool same(const Row &a, const Row &b);
};

/// The list of sessions.
class SessionsModel final : public TableModel<SessionTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

/// Sessions by a text, by kind, and by whether they are over.
class SessionsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class When { All, Coming, Past };

    explicit SessionsFilter(SessionsModel *model, QObject *parent = nullptr);

    /// Every word must be found.
    void setText(const QString &text);
    void setKind(std::optional<SessionKind> kind);
    void setWhen(When when);
    bool isFiltering() const { return !m_words.isEmpty() || m_kind.has_value() || m_when != When::All; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SessionsModel *m_model;
    QStringList m_words;
    std::optional<SessionKind> m_kind;
    When m_when = When::All;
};

/// The list as a table that fills its width: name and speakers share what the figures leave.
class SessionsTable final : public TableView {
    Q_OBJECT

public:
    using TableView::TableView;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// The name, then the muted kind, which vanishes before the name is shortened.
class SessionNameDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
