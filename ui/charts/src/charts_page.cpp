#include "charts/charts_page.h"

#include "charts_view.h"
#include "insight/camps.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "platform/files.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostEditions = 10;

/// Shared, since handing over a copy of a large camp would keep the window waiting.
using Content = std::shared_ptr<const ChartsView::Content>;

Result<Content> readContent(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    auto progress = insight::readProgress(reader, camp, now);
    if (!progress)
        return std::unexpected(progress.error());
    const auto camps = insight::readCamps(reader);
    if (!camps)
        return std::unexpected(camps.error());
    std::vector<Id<Camp>> ids{camp};
    for (const insight::CampLine &line : *camps)
        if (line.id != camp && ids.size() < mostEditions)
            ids.push_back(line.id);
    auto editions = insight::readEditions(reader, ids, now);
    if (!editions)
        return std::unexpected(editions.error());
    return std::make_shared<const ChartsView::Content>(std::move(*progress), std::move(*editions));
}

} // namespace

struct ChartsPage::Loading {
    workspace::Latest content;
};

ChartsPage::ChartsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_view(new ChartsView(context.theme, context.language, context.dialogs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(m_view, &ChartsView::placeRequested, this, &Page::placeRequested);
    connect(m_view, &ChartsView::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(&context.workspace, &workspace::Workspace::changed, this, &ChartsPage::load);
}

ChartsPage::~ChartsPage() = default;

QString ChartsPage::id() const
{
    return QString::fromLatin1(page::charts);
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

QString ChartsPage::iconName() const
{
    return u"chart-column"_s;
}

void ChartsPage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    load();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void ChartsPage::load()
{
    m_stale = isHidden();
    if (m_stale)
        return;
    if (!m_camp.isValid()) {
        m_loading->content.drop();
        m_view->showNothing({});
        return;
    }
    const Instant now = m_context.clock.now();
    const auto reading =
        m_context.workspace.read([camp = m_camp, now](storage::Reader &reader) { return readContent(reader, camp, now); });
    m_loading->content.start(reading, this, [this](const Result<Content> &content) {
        if (content)
            m_view->showContent(*content);
        else
            m_view->showNothing(wording::errorText(content.error(), m_context.language.wording()));
    });
}

std::vector<Page::Command> ChartsPage::commands()
{
    const auto save = [this](ChartFile kind) { return [this, kind] { m_view->savePage(kind); }; };
    return {{tr("Save the camp report, one page (PDF)"), u"download"_s, save(ChartFile::Pdf)},
            {tr("Save the camp report as a picture (PNG)"), u"download"_s, save(ChartFile::Png)},
            {tr("Save the camp report as a drawing (SVG)"), u"download"_s, save(ChartFile::Svg)},
            {tr("Save the numbers of the camp report (CSV)"), u"download"_s, save(ChartFile::Csv)},
            {tr("Copy the camp report as a picture"), u"copy"_s, [this] { m_view->copyPage(); }}};
}

void ChartsPage::retranslate()
{
    m_view->retranslate();
}

void ChartsPage::print(QPainter &painter, const QSizeF &paper) const
{
    m_view->printReport(painter, paper);
}

} // namespace flotilla::ui
