#include "reports_tab.h"

#include "chip_line.h"
#include "detail_panel.h"
#include "interchange/plan_decisions.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/table_view.h"
#include "plan_delegates.h"
#include "plan_text.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

enum ChipGroup { ActionChips, CodeChips };

} // namespace

ReportsTab::ReportsTab(const Theme &theme, QWidget *parent)
    : PlanTab(parent),
      m_theme(theme),
      m_chipLine(new QWidget),
      m_chips(new ChipLine(theme)),
      m_view(new TableView(theme)),
      m_detail(new DetailPanel(theme)),
      m_period(new DropButton(theme)),
      m_skip(new Button(theme))
{
    m_filter.setSourceModel(&m_model);
    buildView();
    auto *chips = new QHBoxLayout(m_chipLine);
    chips->setContentsMargins(space::wide, 0, space::wide, space::normal);
    chips->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chipLine);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    m_detail->controls()->addWidget(m_period, 0, Qt::AlignRight);
    m_detail->controls()->addWidget(m_skip, 0, Qt::AlignRight);

    connect(m_chips, &ChipLine::chosenChanged, this, &ReportsTab::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsTab::showChosen);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &ReportsTab::showChosen);
    connect(m_view, &QAbstractItemView::activated, m_period, qOverload<>(&QWidget::setFocus));
    connect(m_period, &DropButton::chosen, this, [this](const QVariant &period) {
        if (const ReportRow *row = chosen())
            Q_EMIT decided({{row->path, QString::fromLatin1(decision::period), period.toString()}});
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (const ReportRow *row = chosen())
            Q_EMIT decided({{row->path, QString::fromLatin1(decision::skip), row->skipDecided ? QString() : u"1"_s}});
    });
    retranslate();
}

void ReportsTab::buildView()
{
    m_view->setModel(&m_filter);
    m_view->setSortingEnabled(true);
    m_filter.sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(ReportTableTraits::Action, new ActionDelegate(*m_view));
    m_view->setItemDelegateForColumn(ReportTableTraits::Person, new PersonDelegate(*m_view));
    m_view->setItemDelegateForColumn(ReportTableTraits::Project, new MutedDelegate(*m_view));
    m_view->setItemDelegateForColumn(ReportTableTraits::Days, new DaysDelegate(*m_view));
    for (const int column :
         {ReportTableTraits::Period, ReportTableTraits::Work, ReportTableTraits::Next, ReportTableTraits::Questions})
        m_view->setItemDelegateForColumn(column, new FigureDelegate(*m_view));
    m_view->setItemDelegateForColumn(ReportTableTraits::Review, new ReviewDelegate(*m_view));
    m_view->setItemDelegateForColumn(ReportTableTraits::Notes, new NotesDelegate(*m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void ReportsTab::arrangeColumns()
{
    struct Width {
        int column;
        int width;
    };
    constexpr Width widths[] = {
        {ReportTableTraits::Action, 108}, {ReportTableTraits::Person, 190},   {ReportTableTraits::Project, 200},
        {ReportTableTraits::Period, 64},  {ReportTableTraits::Days, 168},     {ReportTableTraits::Work, 60},
        {ReportTableTraits::Next, 60},    {ReportTableTraits::Questions, 60}, {ReportTableTraits::Review, 150}};
    constexpr int leastNotes = 190;
    int all = leastNotes;
    for (const Width &each : widths)
        all += each.width;
    // What stands in the detail line anyway goes first.
    const bool noProject = width() < all;
    const bool noQuestions = width() < all - 200;
    int room = width() - all + (noProject ? 200 : 0) + (noQuestions ? 60 : 0);
    m_view->setColumnHidden(ReportTableTraits::Project, noProject);
    m_view->setColumnHidden(ReportTableTraits::Questions, noQuestions);
    for (const Width &each : widths) {
        int size = each.width;
        if (each.column == ReportTableTraits::Project && room > 0)
            size += std::min(room / 2, 160);
        if (each.column == ReportTableTraits::Person && room < 0)
            size = std::max(130, size + room);
        m_view->setColumnWidth(each.column, size);
    }
}

void ReportsTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    arrangeColumns();
}

void ReportsTab::show(const CampPlan &plan, const Decisions &decisions, const PlanWords &words)
{
    std::vector<ReportRow> rows = reportRows(plan, decisions, words);
    // By person, then in the order of time, whatever the files are called.
    std::ranges::stable_sort(
        rows, {}, [](const ReportRow &row) { return std::pair(row.path.section(QLatin1Char('/'), 0, -2), row.days.first); });
    m_model.setRows(std::move(rows));
    if (m_periods != int(plan.periods.size())) {
        m_periods = int(plan.periods.size());
        retranslate();
    }
    showChips();
    filter();
    showChosen();
}

void ReportsTab::showChips()
{
    std::map<PlanAction, int> actions;
    for (const ReportRow &row : m_model.rows())
        ++actions[row.action];
    std::vector<ChipLine::Chip> chips;
    chips.reserve(actions.size());
    for (const auto &[action, count] : actions)
        chips.push_back({QString::number(int(action)), PlanText::action(action), count, ActionChips});
    if (chips.size() == 1)
        chips.clear(); // A filter that keeps everything is none.
    for (const CodeCount &code : codeCounts(m_model.rows()))
        chips.push_back({code.code, code.shortName, code.count, CodeChips});
    m_chips->setChips(chips);
    m_chipLine->setVisible(!chips.empty());
}

void ReportsTab::filter()
{
    QSet<int> actions;
    for (const QString &key : m_chips->chosen(ActionChips))
        actions.insert(key.toInt());
    m_filter.setActions(actions);
    m_filter.setCodes(m_chips->chosen(CodeChips));
}

void ReportsTab::setFilterText(const QString &text)
{
    m_filter.setText(text);
}

void ReportsTab::showCode(const QString &code)
{
    m_chips->choose(ActionChips, {});
    m_chips->choose(CodeChips, {code});
    m_view->setFocus();
    if (m_filter.rowCount() > 0)
        m_view->setCurrentIndex(m_filter.index(0, 0));
}

const ReportRow *ReportsTab::chosen() const
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void ReportsTab::showChosen()
{
    const ReportRow *row = chosen();
    if (!row) {
        m_detail->setHint(tr("Choose a file to see what was found in it."));
        return;
    }
    m_skip->setText(row->skipDecided ? tr("Bring it in after all") : tr("Leave this file out"));
    QStringList sentences;
    if (!row->skipReason.isEmpty())
        sentences.append(row->skipReason);
    for (const NoteText &note : row->notes)
        sentences.append(note.sentence);
    if (sentences.isEmpty())
        sentences.append(tr("Nothing unusual: it is read as it stands."));
    QString when = row->path;
    if (!row->handedIn.isEmpty())
        when += u" · "_s + tr("handed in %1").arg(row->handedIn);
    const QString who = row->name.isEmpty() || row->name == row->login ? row->login : row->name + u' ' + row->login;
    m_detail->setTexts(row->project.isEmpty() ? who : who + u" · "_s + row->project, when, sentences);
    m_period->setCurrentValue(row->period);
    m_period->setAccessibleName(tr("Period of this report"));
    m_period->setVisible(!row->skipDecided);
}

void ReportsTab::retranslate()
{
    std::vector<DropButton::Option> options;
    for (int period = 1; period <= m_periods; ++period)
        options.push_back({tr("Period %1").arg(period), period});
    options.push_back({tr("Outside every period"), 0});
    m_period->setOptions(options);
    m_skip->setText(tr("Leave this file out"));
    m_view->setAccessibleName(tr("Reports found"));
    m_model.retranslate();
    showChosen();
}

} // namespace flotilla::ui
