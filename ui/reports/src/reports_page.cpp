#include "reports/reports_page.h"

#include "insight/camp_zone.h"
#include "insight/review_queue.h"
#include "interchange/sections.h"
#include "kit/places.h"
#include "kit/theme.h"
#include "kit/ui_language.h"
#include "period_texts.h"
#include "platform/desktop.h"
#include "platform/settings.h"
#include "report_words.h"
#include "reports_page_loading.h"
#include "reports_view.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"
#include "workspace/write_back_session.h"

#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LoadedMatrix {
    insight::Matrix matrix;
    QString timeZone;
    std::vector<insight::PersonLine> people;
    insight::Self self;
};

Result<LoadedMatrix> readEverything(storage::Reader &reader, Id<Camp> camp, Instant now, const QString &who)
{
    auto record = reader.get(camp);
    if (!record)
        return std::unexpected(record.error());
    auto matrix = insight::readMatrix(reader, camp, now);
    if (!matrix)
        return std::unexpected(matrix.error());
    auto people = insight::readPeople(reader, camp);
    if (!people)
        return std::unexpected(people.error());
    auto self = insight::readSelf(reader, camp, who, *people);
    if (!self)
        return std::unexpected(self.error());
    return LoadedMatrix{std::move(*matrix), record->timeZone, std::move(*people), std::move(*self)};
}

/// Whether anything a matrix or a report page shows changed.
bool concerns(const workspace::ChangeSet &changes)
{
    return changes.touches<Camp>() || changes.touches<Batch>() || changes.touches<Period>() || changes.touches<Project>()
        || changes.touches<Pairing>() || changes.touches<PairingMentor>() || changes.touches<Report>()
        || changes.touches<ReportRevision>() || changes.touches<Review>() || changes.touches<Exemption>()
        || changes.touches<Extension>() || changes.touches<ReportReturn>() || changes.touches<RoleHolding>()
        || changes.touches<Person>() || changes.touches<Account>();
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_writeBack(std::make_unique<workspace::WriteBackSession>(context.workspace)),
      m_drafts(platform::draftFolder(context.paths)),
      m_view(new ReportsView(context.theme, context.language, context.clock))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ReportsView::cellWanted, this, &ReportsPage::loadCell);
    connect(m_view, &ReportsView::placeChanged, this, &Page::placeChanged);
    connect(m_view, &ReportsView::waitingChanged, this, &Page::attentionChanged);
    connect(m_view, &ReportsView::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_view, &ReportsView::addressRequested, this, [this](const QUrl &address) { m_context.desktop.open(address); });
    connect(m_view, &ReportsView::rollCallRequested, this, &ReportsPage::loadRollCall);
    connect(m_view, &ReportsView::revisionsRequested, this, &ReportsPage::loadRevisions);
    connect(m_view, &ReportsView::rollCallPaneMade, this, &ReportsPage::connectTexts);
    connect(m_view, &ReportsView::correctionPaneMade, this, &ReportsPage::connectCorrection);
    connect(m_view, &ReportsView::correctionRequested, this, &ReportsPage::loadReview);
    connect(m_view, &ReportsView::reportWriterMade, this, &ReportsPage::connectWriter);
    connect(m_view, &ReportsView::writingRequested, this, &ReportsPage::loadReportForm);
    m_view->restoreSplitter(context.settings.value(platform::settings::reportsSplitter));
    connect(m_view, &ReportsView::splitterMoved, this,
            [this] { m_context.settings.set(platform::settings::reportsSplitter, m_view->splitterState()); });
    connectDesk();
    connectWriteBack();
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (m_camp.isValid() && concerns(changes))
            load();
        if (changes.touches<Person>())
            forgetErased();
    });
}

ReportsPage::~ReportsPage()
{
    // Its pane shows the session.
    delete m_view;
}

QString ReportsPage::id() const
{
    return QString::fromLatin1(page::reports);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::iconName() const
{
    return u"file-text"_s;
}

void ReportsPage::setCamp(Id<Camp> camp)
{
    m_loading->cell.drop();
    m_loading->rollCall.drop();
    m_loading->revisions.drop();
    m_loading->review.drop();
    m_loading->form.drop();
    if (camp != m_camp)
        m_view->expectCamp();
    m_camp = camp;
    m_writeBack->setCamp(camp);
    if (camp.isValid()) {
        load();
        forgetErased(); // somebody else may have erased while this program did not run
        return;
    }
    m_loading->matrix.drop();
    m_view->showNoCamp();
}

void ReportsPage::load()
{
    const Instant now = m_context.clock.now();
    const QString who = m_context.workspace.who();
    auto reading = m_context.workspace.read(
        [camp = m_camp, now, who](storage::Reader &reader) { return readEverything(reader, camp, now, who); });
    m_loading->matrix.start(reading, this, [this](const Result<LoadedMatrix> &loaded) {
        if (!loaded) {
            m_view->showProblem(wording::errorText(loaded.error(), m_context.language.wording()));
            return;
        }
        m_me = loaded->self.person.id;
        m_view->setSelf(loaded->self, loaded->people);
        m_view->showMatrix(loaded->matrix, insight::campZone(loaded->timeZone));
    });
}

void ReportsPage::loadRollCall(int period)
{
    const Instant now = m_context.clock.now();
    auto reading =
        m_context.workspace.read([camp = m_camp, period, now, own = m_context.language.current()](storage::Reader &reader) {
            return readPeriodTexts(reader, camp, period, now, own);
        });
    m_loading->rollCall.start(reading, this, [this](const Result<RollCallTexts> &texts) {
        if (texts)
            m_view->showRollCall(*texts);
        else
            m_view->showRollCallProblem(wording::errorText(texts.error(), m_context.language.wording()));
    });
}

void ReportsPage::loadRevisions(Id<Report> report)
{
    auto reading =
        m_context.workspace.read([report](storage::Reader &reader) { return insight::readRevisions(reader, report); });
    m_loading->revisions.start(reading, this, [this](const Result<insight::RevisionTexts> &revisions) {
        if (revisions)
            m_view->showRevisions(*revisions);
        else
            m_view->showRevisionsProblem(wording::errorText(revisions.error(), m_context.language.wording()));
    });
}

void ReportsPage::loadCell(Id<Pairing> pairing, Id<Period> period)
{
    const Instant now = m_context.clock.now();
    auto reading = m_context.workspace.read([pairing, period, now](storage::Reader &reader) {
        return insight::readCellPage(reader, pairing, period, now, interchange::cutSections);
    });
    m_loading->cell.start(reading, this, [this, pairing, period](const Result<insight::CellPage> &page) {
        const QString problem = page ? QString() : wording::errorText(page.error(), m_context.language.wording());
        m_view->showCell(pairing, period, page, problem);
    });
}

QString ReportsPage::currentPlace() const
{
    return m_view->currentPlace();
}

void ReportsPage::goTo(const QString &place)
{
    m_view->goTo(place);
}

int ReportsPage::attention() const
{
    return m_view->waiting();
}

std::vector<Page::Command> ReportsPage::commands()
{
    std::vector<Command> commands;
    if (const int period = m_view->chosenPeriodNumber(); period > 0) {
        commands.push_back(
            {tr("Roll call of period %1").arg(period), u"clipboard-list"_s, [this, period] { loadRollCall(period); }});
        commands.push_back(
            {tr("Next report that waits for a review"), u"chevron-down"_s, [this] { m_view->showNextWaiting(); }});
        if (m_me.isValid())
            commands.push_back(
                {tr("Reports that wait for my review"), u"list-checks"_s, [this] { m_view->showQueue(true); }});
        commands.push_back({tr("Who you are…"), u"user-round"_s, [this] { m_view->askWho(); }});
    }
    if (!m_writeBack->waiting().empty() && !m_context.workspace.isReadOnly())
        commands.push_back({tr("Write reviews back…"), u"git-pull-request"_s, [this] { showWriteBack(); }});
    return commands;
}

void ReportsPage::retranslate()
{
    m_view->retranslate();
    if (m_view->hasProblem() && m_camp.isValid())
        load(); // says it in the new language
}

} // namespace flotilla::ui
