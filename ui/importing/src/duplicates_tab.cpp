#include "duplicates_tab.h"

#include "detail_panel.h"
#include "interchange/plan_decisions.h"
#include "kit/button.h"
#include "kit/table_view.h"
#include "plan_delegates.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

DuplicatesTab::DuplicatesTab(const Theme &theme, QWidget *parent)
    : PlanTab(parent),
      m_view(new TableView(theme)),
      m_detail(new DetailPanel(theme)),
      m_counts(new Button(theme)),
      m_back(new Button(theme))
{
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setItemDelegateForColumn(DuplicateTableTraits::Person, new PersonDelegate(*m_view));
    m_view->setItemDelegateForColumn(DuplicateTableTraits::Period, new FigureDelegate(*m_view));
    m_view->setItemDelegateForColumn(DuplicateTableTraits::Counts, new ChoiceDelegate(*m_view));
    m_view->setItemDelegateForColumn(DuplicateTableTraits::Days, new DaysDelegate(*m_view));
    m_view->setItemDelegateForColumn(DuplicateTableTraits::HandedIn, new DaysDelegate(*m_view));
    m_view->setItemDelegateForColumn(DuplicateTableTraits::Chars, new FigureDelegate(*m_view));
    m_view->setItemDelegateForColumn(DuplicateTableTraits::File, new MutedDelegate(*m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    m_detail->controls()->addWidget(m_counts, 0, Qt::AlignRight);
    m_detail->controls()->addWidget(m_back, 0, Qt::AlignRight);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesTab::showChosen);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &DuplicatesTab::showChosen);
    connect(m_view, &QAbstractItemView::activated, this, &DuplicatesTab::choose);
    connect(m_counts, &QPushButton::clicked, this, &DuplicatesTab::choose);
    connect(m_back, &QPushButton::clicked, this, &DuplicatesTab::takeBack);
    retranslate();
}

void DuplicatesTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    const bool narrow = width() < 1000;
    m_view->setColumnHidden(DuplicateTableTraits::Chars, narrow);
    m_view->setColumnWidth(DuplicateTableTraits::Person, narrow ? 170 : 200);
    m_view->setColumnWidth(DuplicateTableTraits::Period, 64);
    m_view->setColumnWidth(DuplicateTableTraits::Counts, 170);
    m_view->setColumnWidth(DuplicateTableTraits::Days, 168);
    m_view->setColumnWidth(DuplicateTableTraits::HandedIn, 150);
    m_view->setColumnWidth(DuplicateTableTraits::Chars, 100);
}

void DuplicatesTab::show(const CampPlan &plan, const Decisions &decisions, const PlanWords &)
{
    m_model.setRows(duplicateRows(plan, decisions));
    showChosen();
}

int DuplicatesTab::count() const
{
    return int(std::ranges::count_if(m_model.rows(), &DuplicateRow::first));
}

const DuplicateRow *DuplicatesTab::chosen() const
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void DuplicatesTab::choose()
{
    const DuplicateRow *row = chosen();
    if (!row || (row->counts && row->decided))
        return;
    Decisions decisions;
    for (const DuplicateRow &other : m_model.rows())
        if (other.group == row->group)
            decisions.push_back(
                {other.path, QString::fromLatin1(decision::counts), other.path == row->path ? u"1"_s : QString()});
    Q_EMIT decided(decisions);
}

void DuplicatesTab::takeBack()
{
    const DuplicateRow *row = chosen();
    if (!row)
        return;
    Decisions decisions;
    for (const DuplicateRow &other : m_model.rows())
        if (other.group == row->group)
            decisions.push_back({other.path, QString::fromLatin1(decision::counts), QString()});
    Q_EMIT decided(decisions);
}

void DuplicatesTab::showChosen()
{
    const DuplicateRow *row = chosen();
    if (!row) {
        m_detail->setHint(tr("One report counts for each person and period. Choose another one, and that will count."));
        return;
    }
    const QString who = row->name.isEmpty() ? row->login : row->name + u' ' + row->login;
    m_detail->setTexts(tr("%1, period %2", "a person").arg(who).arg(row->period), row->path,
                       {row->counts ? tr("This report counts; the others are kept beside it.")
                                    : tr("Another report counts; this one is kept beside it.")});
    m_counts->setVisible(!row->counts);
    m_back->setVisible(row->decided);
}

void DuplicatesTab::retranslate()
{
    m_counts->setText(tr("Let this one count"));
    m_back->setText(tr("As it was found"));
    m_view->setAccessibleName(tr("Several reports in one period"));
    m_model.retranslate();
    showChosen();
}

} // namespace flotilla::ui
