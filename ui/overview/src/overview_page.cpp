#include "overview/overview_page.h"

#include "interchange/sections.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "last_visit.h"
#include "overview_view.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State {
    std::shared_ptr<const OverviewState> shown; ///< handing over a copy of a large camp would keep the window waiting
    qint64 lastChange = 0;
};

/// `visit`: the one before, none on the first.
Result<State> readState(storage::Reader &reader, Id<Camp> camp, Instant now, const QString &who,
                        const std::optional<Visit> &visit)
{
    auto progress = insight::readProgress(reader, camp, now);
    if (!progress)
        return std::unexpected(progress.error());
    auto reasons = insight::readAttention(reader, camp, now, interchange::cutSections);
    if (!reasons)
        return std::unexpected(reasons.error());
    auto state = std::make_shared<OverviewState>(
        OverviewState{.progress = std::move(*progress), .reasons = std::move(*reasons), .who = who, .since = {}});
    if (visit) {
        auto news = insight::readNews(reader, camp, visit->change, who);
        if (!news)
            return std::unexpected(news.error());
        state->since = SinceLast{visit->at, std::move(*news)};
    }
    return State{std::move(state), reader.lastChange()};
}

} // namespace

struct OverviewPage::Loading {
    workspace::Latest state;
    std::optional<Visit> before; ///< this one, of the camp that is shown
    std::optional<Visit> visit;  ///< what has been shown in this one
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

OverviewPage::~OverviewPage()
{
    endVisit();
}

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
    if (camp != m_camp) {
        endVisit();
        m_loading->before = lastVisit(m_context.settings, m_context.workspace.location().text(), camp);
    }
    m_camp = camp;
    load();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void OverviewPage::endVisit()
{
    if (const auto visit = std::exchange(m_loading->visit, std::nullopt))
        keepVisit(m_context.settings, m_context.workspace.location().text(), m_camp, *visit);
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
        m_context.workspace.read([camp = m_camp, now, who, before = m_loading->before](storage::Reader &reader) {
            return readState(reader, camp, now, who, before);
        });
    m_loading->state.start(reading, this, [this, now](const Result<State> &state) {
        if (state) {
            m_loading->visit = Visit{state->lastChange, now};
            m_view->showState(state->shown);
        } else
            m_view->showProblem(wording::errorText(state.error(), m_context.language.wording()));
    });
}

void OverviewPage::retranslate()
{
    m_view->retranslate();
}

} // namespace flotilla::ui
