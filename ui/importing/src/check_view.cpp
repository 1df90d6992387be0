#include "check_view.h"

#include "duplicates_tab.h"
#include "import_session.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "listing_tabs.h"
#include "overview_tab.h"
#include "people_tab.h"
#include "plan_text.h"
#include "reports_tab.h"
#include "results_tab.h"

#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace flotilla::interchange;

CheckView::CheckView(ImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_camps(new DropButton(theme)),
      m_segments(new SegmentedControl(theme)),
      m_search(new SearchField(theme)),
      m_message(new QWidget),
      m_pulls(new InlineMessage(theme)),
      m_stack(new QStackedWidget),
      m_overview(new OverviewTab(theme)),
      m_reports(new ReportsTab(theme))
{
    addTab(CheckPart::Overview, m_overview);
    addTab(CheckPart::Reports, m_reports);
    addTab(CheckPart::People, new PeopleTab(theme));
    addTab(CheckPart::Duplicates, new DuplicatesTab(theme));
    addTab(CheckPart::Results, new ResultsTab(theme));
    addTab(CheckPart::Findings, new FindingsTab(theme));
    addTab(CheckPart::Ignored, new IgnoredTab(theme));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::wide, 0, space::wide, space::normal);
    bar->setSpacing(space::small);
    bar->addWidget(m_camps);
    bar->addWidget(m_segments);
    bar->addStretch();
    bar->addWidget(m_search);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(240);
    auto *message = new QHBoxLayout(m_message);
    message->setContentsMargins(space::wide, 0, space::wide, space::normal);
    message->addWidget(m_pulls);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_segments, &SegmentedControl::chosen, this, [this](int position) { open(m_shown[size_t(position)]); });
    connect(m_camps, &DropButton::chosen, this, [this](const QVariant &edition) {
        m_edition = edition.toString();
        Q_EMIT campChosen();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (PlanTab *each : m_tabs)
            each->setFilterText(text);
    });
    connect(m_pulls, &InlineMessage::actionRequested, &session, &ImportSession::fetchPulls);
    connect(m_overview, &OverviewTab::opened, this, &CheckView::open);
    retranslate();
}

void CheckView::addTab(CheckPart part, PlanTab *tab)
{
    m_tabs[size_t(part)] = tab;
    m_stack->addWidget(tab);
    connect(tab, &PlanTab::decided, this, [this](std::vector<PlanDecision> decisions) {
        const CampPlan *shown = camp();
        for (PlanDecision &decision : decisions)
            decision.edition = shown ? shown->edition : QString();
        m_session.decide(decisions);
    });
}

const CampPlan *CheckView::camp() const
{
    const auto plan = m_session.plan();
    if (!plan || plan->camps.empty())
        return nullptr;
    const auto found = std::ranges::find(plan->camps, m_edition, &CampPlan::edition);
    return found == plan->camps.end() ? &plan->camps.front() : &*found;
}

Decisions CheckView::decisionsOf(const CampPlan &camp) const
{
    Decisions decisions;
    for (const PlanDecision &decision : m_session.decisions())
        if (decision.edition.isEmpty() || decision.edition == camp.edition)
            decisions.push_back(decision);
    return decisions;
}

void CheckView::refresh(const PlanWords &words, QDate today)
{
    const auto plan = m_session.plan(); // keeps the camp alive
    const CampPlan *shown = camp();
    if (!shown)
        return;
    m_edition = shown->edition;
    m_overview->setToday(today);
    const Decisions decisions = decisionsOf(*shown);
    for (PlanTab *each : m_tabs)
        each->show(*shown, decisions, words);
    showCamps();
    showSegments();
    showPulls();
}

void CheckView::showCamps()
{
    std::vector<DropButton::Option> options;
    if (const auto plan = m_session.plan())
        for (const CampPlan &each : plan->camps)
            options.push_back({PlanText::title(each), each.edition});
    m_camps->setOptions(options);
    m_camps->setCurrentValue(m_edition);
    m_camps->setVisible(options.size() > 1);
}

void CheckView::showPulls()
{
    const CampPlan *shown = camp();
    const bool offered = shown && shown->pullsMissing && m_session.busy() != ImportSession::Busy::Fetching;
    m_message->setVisible(offered);
    if (offered)
        m_pulls->show(
            InlineMessage::Kind::Note,
            tr("This clone lacks its pull requests. When reports were handed in, and who reviewed them, stands there."),
            tr("Fetch pull requests"));
    else
        m_pulls->clear();
}

QString CheckView::nameOf(CheckPart part) const
{
    switch (part) {
    case CheckPart::Overview:
        return tr("Overview");
    case CheckPart::Reports:
        return tr("Reports");
    case CheckPart::People:
        return tr("People");
    case CheckPart::Duplicates:
        return tr("Duplicates");
    case CheckPart::Results:
        return tr("Results");
    case CheckPart::Findings:
        return tr("Findings");
    case CheckPart::Ignored:
        return tr("Left out");
    }
    return {};
}

void CheckView::showSegments()
{
    m_shown.clear();
    std::vector<SegmentedControl::Segment> segments;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const auto each = CheckPart(i);
        const bool always = each == CheckPart::Overview || each == CheckPart::Reports || each == CheckPart::People;
        if (!always && m_tabs[i]->count() == 0)
            continue;
        m_shown.push_back(each);
        segments.push_back({nameOf(each), each == CheckPart::Overview ? -1 : m_tabs[i]->count()});
    }
    m_segments->setSegments(segments);
    open(std::ranges::find(m_shown, m_part) == m_shown.end() ? CheckPart::Overview : m_part);
}

void CheckView::focusFirst()
{
    open(CheckPart::Overview);
    m_overview->focusPeriods();
}

void CheckView::open(CheckPart part, const QString &code)
{
    m_part = part;
    m_stack->setCurrentWidget(tab(part));
    const auto found = std::ranges::find(m_shown, part);
    if (found != m_shown.end())
        m_segments->setCurrent(int(found - m_shown.begin()));
    m_search->setVisible(part != CheckPart::Overview);
    if (part == CheckPart::Reports && !code.isEmpty())
        m_reports->showCode(code);
}

void CheckView::retranslate()
{
    m_search->setHint(tr("Filter by name, ID or file"));
    m_segments->setAccessibleName(tr("Parts of the check"));
    m_camps->setAccessibleName(tr("Camp"));
    for (PlanTab *each : m_tabs)
        each->retranslate();
    showCamps();
    showSegments();
    showPulls();
}

} // namespace flotilla::ui
