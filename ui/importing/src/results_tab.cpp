#include "results_tab.h"

#include "detail_panel.h"
#include "interchange/plan_decisions.h"
#include "kit/button.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "plan_delegates.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

ResultsTab::ResultsTab(const Theme &theme, QWidget *parent)
    : PlanTab(parent),
      m_sentence(new TextLabel(theme, TextStyle::Sentence)),
      m_findingView(new TableView(theme)),
      m_view(new TableView(theme)),
      m_detail(new DetailPanel(theme)),
      m_leaveOut(new Button(theme))
{
    m_filter.setSourceModel(&m_model);
    m_findingView->setModel(&m_findings);
    m_findingView->horizontalHeader()->setStretchLastSection(true);
    m_view->setModel(&m_filter);
    m_view->setItemDelegateForColumn(ResultTableTraits::Line, new FigureDelegate(*m_view));
    m_view->setItemDelegateForColumn(ResultTableTraits::Project, new MutedDelegate(*m_view));
    m_view->setItemDelegateForColumn(ResultTableTraits::Note, new MutedDelegate(*m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_sentence->setContentsMargins(space::wide, 0, space::wide, space::normal);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_findingView);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    m_detail->controls()->addWidget(m_leaveOut, 0, Qt::AlignRight);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsTab::showChosen);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &ResultsTab::showChosen);
    connect(m_leaveOut, &QPushButton::clicked, this, &ResultsTab::toggle);
    retranslate();
}

void ResultsTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    m_view->setColumnWidth(ResultTableTraits::Line, 72);
    m_view->setColumnWidth(ResultTableTraits::Person, 190);
    m_view->setColumnWidth(ResultTableTraits::Project, std::clamp(width() - 760, 160, 360));
    m_view->setColumnWidth(ResultTableTraits::GradeWord, 170);
    sizeFindings();
}

void ResultsTab::show(const CampPlan &plan, const Decisions &decisions, const PlanWords &words)
{
    m_model.setRows(resultLines(plan, decisions, words));
    m_findings.setRows(findingRows(plan, words, true));
    sizeFindings();
    showSentence();
    showChosen();
}

void ResultsTab::sizeFindings()
{
    const int most = height() < 600 ? 2 : 6;
    const int shown = std::min(m_findings.rowCount(), most);
    m_findingView->setVisible(shown > 0);
    m_findingView->setFixedHeight(space::header + shown * space::row);
}

void ResultsTab::showSentence()
{
    QSet<QString> people;
    std::map<QString, int> grades;
    int rows = 0;
    int awards = 0;
    for (const ResultLine &row : m_model.rows()) {
        if (!row.counts)
            continue;
        ++rows;
        awards += row.specialAward ? 1 : 0;
        people.insert(foldLogin(row.login));
        ++grades[row.grade];
    }
    std::vector<std::pair<int, QString>> order;
    order.reserve(static_cast<std::size_t>(grades.size()));
    for (const auto &[grade, number] : grades)
        order.push_back({-number, grade});
    std::ranges::sort(order);
    QStringList parts;
    for (const auto &[number, grade] : order)
        parts.append(u"%1 %2"_s.arg(grade).arg(-number));
    if (awards > 0)
        parts.append(tr("%n special award(s)", nullptr, awards));
    m_sentence->setText(tr("%1, %2: %3", "28 rows, 27 people: good 21, …")
                            .arg(tr("%n row(s)", nullptr, rows), tr("%n people", nullptr, int(people.size())),
                                 parts.join(tr(", ", "between grades"))));
}

const ResultLine *ResultsTab::chosen() const
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void ResultsTab::toggle()
{
    if (const ResultLine *row = chosen())
        Q_EMIT decided({{row->subject, QString::fromLatin1(decision::skip), row->counts ? u"1"_s : u"0"_s}});
}

void ResultsTab::showChosen()
{
    const ResultLine *row = chosen();
    if (!row) {
        m_detail->setHint(tr("Choose a row to leave it out."));
        return;
    }
    m_leaveOut->setText(row->counts ? tr("Leave this row out") : tr("Bring it in after all"));
    QStringList sentences;
    if (!row->counts)
        sentences.append(tr("This row is left out."));
    if (!row->note.isEmpty())
        sentences.append(row->note);
    if (sentences.isEmpty())
        sentences.append(tr("This row agrees with what is known."));
    m_detail->setTexts(tr("Line %1: %2").arg(row->line).arg(row->login), row->project, sentences);
}

void ResultsTab::retranslate()
{
    m_leaveOut->setText(tr("Leave this row out"));
    m_view->setAccessibleName(tr("Rows of the published list"));
    m_findingView->setAccessibleName(tr("What does not fit"));
    m_model.retranslate();
    m_findings.retranslate();
    showSentence();
    showChosen();
}

} // namespace flotilla::ui
