#include "listing_tabs.h"

#include "detail_panel.h"
#include "kit/table_view.h"
#include "plan_delegates.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace flotilla::interchange;

namespace {

QVBoxLayout *plainLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

FindingsTab::FindingsTab(const Theme &theme, QWidget *parent)
    : PlanTab(parent), m_view(new TableView(theme)), m_detail(new DetailPanel(theme))
{
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *layout = plainLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsTab::showChosen);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &FindingsTab::showChosen);
    retranslate();
}

void FindingsTab::show(const CampPlan &plan, const Decisions &, const PlanWords &words)
{
    m_model.setRows(findingRows(plan, words, false));
    showChosen();
}

void FindingsTab::showChosen()
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    if (!index.isValid()) {
        m_detail->setHint(tr("Choose a line to read it whole."));
        return;
    }
    const FindingRow &row = m_model.row(index.row());
    m_detail->setTexts(row.note.shortName, row.path, {row.note.sentence});
}

void FindingsTab::retranslate()
{
    m_view->setAccessibleName(tr("What was found about lists, periods and people"));
    m_model.retranslate();
    showChosen();
}

IgnoredTab::IgnoredTab(const Theme &theme, QWidget *parent) : PlanTab(parent), m_view(new TableView(theme))
{
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setItemDelegateForColumn(IgnoredTableTraits::Reason, new MutedDelegate(*m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    plainLayout(this)->addWidget(m_view, 1);
    retranslate();
}

void IgnoredTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    m_view->setColumnWidth(IgnoredTableTraits::File, width() * 6 / 10);
}

void IgnoredTab::show(const CampPlan &plan, const Decisions &, const PlanWords &words)
{
    m_model.setRows(ignoredRows(plan, words));
}

void IgnoredTab::retranslate()
{
    m_view->setAccessibleName(tr("Files that are left out"));
    m_model.retranslate();
}

} // namespace flotilla::ui
