#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

/// Paints the sign of a row.
class SignDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table of a list or of the ledger; mentors vanish where there is no room for them.
class ResultsTable final : public TableView {
    Q_OBJECT

public:
    using TableView::TableView;

    enum class Shows { Ledger, Results, Enrolment };
    void setShows(Shows shows);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Shows m_shows = Shows::Ledger;
};

} // namespace flotilla::ui
