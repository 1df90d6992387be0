#include "overview/overview_page.h"

#include "interchange/sections.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "overview_view.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State {
    insight::Progress progress;
    std::vector<insight::AttentionSignal> reasons;
};

Result<State> readState(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    auto progress = insight::readProgress(reader, camp, now);
    if (!progress)
        return std::unexpected(progress.error());
    auto reasons = insight::readAttention(reader, camp, now, interchange::cutSections);
    if (!reasons)
        return std::unexpected(reasons.error());
    return State{std::move(*progress), std::move(*reasons)};
}

} // namespace

struct OverviewPage::Loading {
    workspace::Latest state;
};

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_view(new OverviewView(context.theme, context.language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(m_view, &OverviewView::placeRequested, this, &Page::placeRequested);
    connect(m_view, &OverviewView::importRequested, this, [this] { Q_EMIT importRequested({}); });
    // Nearly every kind of record is counted here.
    connect(&context.workspace, &workspace::Workspace::changed, this, &OverviewPage::load);
    connect(&context.workspace, &workspace::Workspace::whoChanged, this, &OverviewPage::load);
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::id() const
{
    return QString::fromLatin1(page::overview);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"layout-dashboard"_s;
}

void OverviewPage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    load();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void OverviewPage::load()
{
    m_stale = isHidden();
    if (m_stale)
        return;
    if (!m_camp.isValid()) {
        m_loading->state.drop();
        m_view->showNothing();
        return;
    }
    const Instant now = m_context.clock.now();
    const QString who = m_context.workspace.who();
    const auto reading =
        m_context.workspace.read([camp = m_camp, now](storage::Reader &reader) { return readState(reader, camp, now); });
    m_loading->state.start(reading, this, [this, who](const Result<State> &state) {
        if (state)
            m_view->showProgress(state->progress, state->reasons, who);
        else
            m_view->showProblem(wording::errorText(state.error(), m_context.language.wording()));
    });
}

void OverviewPage::retranslate()
{
    m_view->retranslate();
}

} // namespace flotilla::ui
