#include "import_session.h"

#include "interchange/plan_decisions.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

constexpr int pauseBeforePlanning = 250;

/// A list of this name beside the reports; empty if there is none.
QString listBeside(const QString &source, const QString &name)
{
    const QFileInfo file(QDir(source), name);
    return QFileInfo(source).isDir() && file.isFile() ? file.absoluteFilePath() : QString();
}

} // namespace

ImportSession::ImportSession(ImportWork &work, QObject *parent) : QObject(parent), m_work(work)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseBeforePlanning);
    connect(&m_later, &QTimer::timeout, this, &ImportSession::startPlan);
}

ImportSession::~ImportSession()
{
    if (m_busy != Busy::No && m_busy != Busy::Applying && m_busy != Busy::Undoing)
        m_work.cancel();
}

int ImportSession::chosenEditions() const
{
    return int(std::ranges::count_if(m_editions, [this](const Edition &edition) { return isChosen(edition.path); }));
}

bool ImportSession::canApply() const
{
    return m_step == Step::Check && m_busy == Busy::No && m_plan && !m_outdated && !m_plan->changesNothing();
}

bool ImportSession::needsPlan() const
{
    return m_step == Step::Check && m_busy == Busy::No && m_outdated && !m_later.isActive();
}

void ImportSession::begin(Busy busy)
{
    m_busy = busy;
    m_progress = {};
    m_error.reset();
    Q_EMIT changed();
}

void ImportSession::fail(const Error &error)
{
    m_busy = Busy::No;
    // Who cancels knows it.
    if (error.code != ErrorCode::Cancelled)
        m_error = error;
    Q_EMIT changed();
}

ImportWork::Progress ImportSession::reportTo()
{
    return [this](int done, int total) {
        m_progress = {done, total};
        Q_EMIT progressed();
    };
}

void ImportSession::setSource(const QString &source, bool goOn)
{
    const QString path = source.trimmed();
    if (m_busy == Busy::Applying || m_busy == Busy::Undoing)
        return;
    m_later.stop();
    m_source = path;
    m_step = Step::Choose;
    m_editions.clear();
    m_leftOut.clear();
    m_decisions.clear();
    m_plan = nullptr;
    m_applied = nullptr;
    m_outdated = false;
    m_lists = {{}, listBeside(path, u"roster.csv"_s), listBeside(path, u"results.csv"_s)};
    if (path.isEmpty()) {
        m_work.cancel();
        m_busy = Busy::No;
        m_error.reset();
        Q_EMIT changed();
        return;
    }
    look(goOn);
}

void ImportSession::look(bool goOn)
{
    begin(Busy::Looking);
    m_work.findEditions(m_source, [this, goOn](Result<std::vector<Edition>> editions) {
        if (!editions)
            return fail(editions.error());
        m_editions = std::move(*editions);
        m_busy = Busy::No;
        if (m_editions.empty())
            return fail({ErrorCode::NoReports, {m_source}});
        if (goOn && m_editions.size() == 1)
            return makePlan();
        Q_EMIT changed();
    });
}

void ImportSession::setLists(const Lists &lists)
{
    if (lists == m_lists)
        return;
    m_lists = lists;
    Q_EMIT changed();
}

void ImportSession::setChosen(const QString &edition, bool chosen)
{
    if (chosen)
        m_leftOut.remove(edition);
    else
        m_leftOut.insert(edition);
    Q_EMIT changed();
}

ImportRequest ImportSession::request() const
{
    ImportRequest request;
    request.source = m_source;
    request.projects = m_lists.projects;
    request.roster = m_lists.roster;
    request.results = m_lists.results;
    request.decisions = m_decisions;
    if (m_editions.size() > 1 && chosenEditions() == 1)
        request.edition =
            std::ranges::find_if(m_editions, [this](const Edition &each) { return isChosen(each.path); })->path;
    return request;
}

void ImportSession::makePlan()
{
    if (!canPlan())
        return;
    startPlan();
}

void ImportSession::startPlan()
{
    if (m_busy == Busy::Applying || m_busy == Busy::Undoing || m_busy == Busy::Fetching)
        return;
    begin(Busy::Planning);
    m_work.plan(request(), reportTo(), [this](Result<ImportPlan> plan) { takePlan(std::move(plan)); });
}

void ImportSession::takePlan(Result<ImportPlan> plan)
{
    if (!plan)
        return fail(plan.error());
    std::erase_if(plan->camps, [this](const CampPlan &camp) { return !isChosen(camp.edition); });
    m_plan = std::make_shared<const ImportPlan>(std::move(*plan));
    m_busy = Busy::No;
    m_step = Step::Check;
    m_outdated = m_later.isActive();
    Q_EMIT planChanged();
    Q_EMIT changed();
}

void ImportSession::decide(const std::vector<PlanDecision> &decisions)
{
    if (m_step != Step::Check || m_busy == Busy::Applying || decisions.empty())
        return;
    for (const PlanDecision &decision : decisions)
        interchange::decide(m_decisions, decision);
    m_outdated = true;
    m_later.start();
    Q_EMIT decided();
    Q_EMIT changed();
}

void ImportSession::fetchPulls()
{
    if (m_busy != Busy::No || m_source.isEmpty())
        return;
    m_later.stop();
    begin(Busy::Fetching);
    m_work.fetchPulls(m_source, [this](Result<void> fetched) {
        if (!fetched)
            return fail(fetched.error());
        m_busy = Busy::No;
        startPlan();
    });
}

void ImportSession::apply()
{
    if (!canApply())
        return;
    begin(Busy::Applying);
    m_work.apply(m_plan, reportTo(), [this, plan = m_plan](Result<void> applied) {
        if (!applied) {
            m_outdated = applied.error().code == ErrorCode::VersionConflict;
            return fail(applied.error());
        }
        m_busy = Busy::No;
        m_step = Step::Done;
        m_applied = plan;
        m_undone = false;
        Q_EMIT done();
        Q_EMIT changed();
    });
}

void ImportSession::undo()
{
    if (m_busy != Busy::No || !m_applied || m_undone)
        return;
    begin(Busy::Undoing);
    m_work.undo([this](Result<void> undone) {
        if (!undone)
            return fail(undone.error());
        m_busy = Busy::No;
        m_undone = true;
        Q_EMIT done();
        Q_EMIT changed();
    });
}

void ImportSession::cancel()
{
    if (m_busy != Busy::No)
        m_work.cancel();
}

void ImportSession::back()
{
    if (m_busy != Busy::No)
        return;
    m_later.stop();
    m_step = Step::Choose;
    m_error.reset();
    Q_EMIT changed();
}

void ImportSession::again()
{
    const Lists lists = m_lists;
    setSource(m_source);
    setLists(lists);
}

} // namespace flotilla::ui
