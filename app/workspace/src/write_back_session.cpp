#include "workspace/write_back_session.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

struct Loaded {
    std::vector<PendingWriteBack> waiting;
    WriteBackWay usual = WriteBackWay::Pull;
};

Result<Loaded> readWaiting(storage::Reader &reader, Id<Camp> camp)
{
    const auto record = reader.get(camp);
    if (!record)
        return std::unexpected(record.error());
    auto waiting = readPendingWriteBacks(reader, camp);
    if (!waiting)
        return std::unexpected(waiting.error());
    return Loaded{std::move(*waiting), record->rules.writeBack};
}

const PlannedWriteBack *findIn(const std::vector<PlannedWriteBack> &reviews, Id<Review> review)
{
    const auto found =
        std::ranges::find_if(reviews, [&](const PlannedWriteBack &each) { return each.review.review == review; });
    return found == reviews.end() ? nullptr : &*found;
}

} // namespace

WriteBackSession::WriteBackSession(Workspace &workspace, const QString &gitProgram, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_gitProgram(gitProgram)
{
    m_thread.setMaxThreadCount(1);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Review>() || changes.touches<WriteBack>() || changes.touches<Report>()
            || changes.touches<Camp>())
            load();
    });
}

WriteBackSession::~WriteBackSession()
{
    m_cancellation.cancel();
    m_thread.waitForDone();
    if (m_writing.resultCount() == 0)
        return;
    if (const auto written = m_writing.result())
        m_workspace.edit({.code = u"write-back"_s}, [written = *written](storage::Transaction &transaction) {
            return recordWriteBacks(transaction, written);
        });
}

template <class R>
QFuture<Result<R>> WriteBackSession::run(std::function<Result<R>(const IsCancelled &)> job)
{
    m_cancellation = {};
    return runIn(m_thread, [job = std::move(job), cancellation = m_cancellation] {
        return job([cancellation] { return cancellation.isCancelled(); });
    });
}

void WriteBackSession::setCamp(Id<Camp> camp)
{
    if (camp == m_camp)
        return;
    m_camp = camp;
    m_wayChosen = false;
    m_waiting.clear();
    m_loading.drop();
    m_outcome.reset();
    forgetPlan();
    load();
    Q_EMIT changed();
}

void WriteBackSession::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_busy == Busy::No && hasNew())
        look();
}

void WriteBackSession::setRepository(const QString &path)
{
    if (path == m_repository)
        return;
    m_repository = path;
    forgetPlan();
    setWatched(m_watched);
    Q_EMIT changed();
}

void WriteBackSession::setGitProgram(const QString &program)
{
    if (program == m_gitProgram)
        return;
    m_gitProgram = program;
    forgetPlan();
    setWatched(m_watched);
    Q_EMIT changed();
}

void WriteBackSession::setWay(WriteBackWay way)
{
    m_wayChosen = true;
    if (way == m_way)
        return;
    m_way = way;
    m_outcome.reset();
    forgetPlan();
    setWatched(m_watched);
    Q_EMIT changed();
}

/// What was looked at does not count any more. What is being pushed goes on.
void WriteBackSession::forgetPlan()
{
    m_plan = nullptr;
    m_seen.clear();
    m_error.reset();
    if (m_busy != Busy::Looking)
        return;
    m_cancellation.cancel();
    m_looking.drop();
    m_busy = Busy::No;
}

void WriteBackSession::load()
{
    if (!m_camp.isValid())
        return;
    auto reading = m_workspace.read([camp = m_camp](storage::Reader &reader) { return readWaiting(reader, camp); });
    m_loading.start(reading, this, [this](const Result<Loaded> &loaded) {
        if (loaded) {
            take(loaded->waiting, loaded->usual);
            return;
        }
        m_error = loaded.error();
        Q_EMIT changed();
    });
}

void WriteBackSession::take(std::vector<PendingWriteBack> waiting, WriteBackWay usual)
{
    m_waiting = std::move(waiting);
    if (!m_wayChosen && usual != m_way) {
        m_way = usual;
        forgetPlan();
    }
    setWatched(m_watched);
    Q_EMIT changed();
}

bool WriteBackSession::hasNew() const
{
    return canLook() && std::ranges::any_of(m_waiting, [this](const PendingWriteBack &each) {
               return std::ranges::find(m_seen, std::pair(each.review, each.body)) == m_seen.end();
           });
}

WriteBackSession::Planned WriteBackSession::plannedFor(Id<Review> review) const
{
    if (!m_plan)
        return {};
    for (const PlannedBranch &branch : m_plan->branches)
        if (const auto *what = findIn(branch.reviews, review))
            return {what, &branch};
    const auto *what = findIn(m_plan->texts, review);
    return {what ? what : findIn(m_plan->refused, review), nullptr};
}

std::optional<Error> WriteBackSession::problemOf(const PendingWriteBack &waiting) const
{
    if (const Planned planned = plannedFor(waiting.review); planned.what)
        return planned.what->problem;
    return waiting.last ? interchange::problemOf(*waiting.last) : std::nullopt;
}

int WriteBackSession::forPeriodBranch() const
{
    if (m_way != WriteBackWay::Pull)
        return 0;
    return int(std::ranges::count_if(m_waiting, [this](const PendingWriteBack &each) {
        const auto problem = problemOf(each);
        return problem
            && (problem->code == ErrorCode::PullMerged || (problem->code == ErrorCode::PullUnknown && !each.isOpen));
    }));
}

bool WriteBackSession::canLook() const
{
    return m_busy == Busy::No && m_camp.isValid() && !m_waiting.empty()
        && (m_way == WriteBackWay::Text || !m_repository.isEmpty());
}

bool WriteBackSession::canWrite() const
{
    return m_busy == Busy::No && m_plan && m_way != WriteBackWay::Text && m_plan->count() > 0 && !m_workspace.isReadOnly();
}

QFuture<Result<WriteBackRequest>> WriteBackSession::readRequest(std::vector<Id<Review>> reviews)
{
    return m_workspace.read([camp = m_camp, way = m_way, repository = m_repository, git = m_gitProgram,
                             reviews = std::move(reviews)](storage::Reader &reader) {
        auto request = readWriteBackRequest(reader, camp, reviews, way);
        if (request) {
            request->repository = repository;
            request->gitProgram = git;
        }
        return request;
    });
}

void WriteBackSession::look()
{
    if (!canLook())
        return;
    forgetPlan();
    m_busy = Busy::Looking;
    std::vector<Id<Review>> reviews;
    for (const PendingWriteBack &each : m_waiting) {
        reviews.push_back(each.review);
        m_seen.emplace_back(each.review, each.body);
    }
    m_looking.start(readRequest(std::move(reviews)), this, [this](const Result<WriteBackRequest> &request) {
        if (!request) {
            failed(request.error());
            return;
        }
        auto planning = run<WriteBackPlan>(
            [request = *request](const IsCancelled &isCancelled) { return planWriteBack(request, isCancelled); });
        m_looking.start(planning, this, [this](const Result<WriteBackPlan> &plan) {
            if (!plan) {
                failed(plan.error());
                return;
            }
            m_plan = std::make_shared<const WriteBackPlan>(*plan);
            m_busy = Busy::No;
            // Others may have been handed in meanwhile.
            setWatched(m_watched);
            Q_EMIT changed();
        });
    });
    Q_EMIT changed();
}

void WriteBackSession::write()
{
    if (!canWrite())
        return;
    carry([plan = m_plan, now = m_workspace.clock().now()](const IsCancelled &isCancelled) {
        return carryOut(*plan, now, isCancelled);
    });
}

void WriteBackSession::writeOnly(Id<Review> review)
{
    const Planned planned = plannedFor(review);
    if (!canWrite() || !planned.branch)
        return;
    // Looked at again without the others: what stands before it in the same file would not be there.
    WriteBackRequest request = m_plan->request;
    request.reviews = {planned.what->review};
    carryNew(request);
}

bool WriteBackSession::canTakeOut() const
{
    return m_busy == Busy::No && m_camp.isValid() && !m_repository.isEmpty() && !m_workspace.isReadOnly();
}

void WriteBackSession::takeOut(Id<Review> review, WriteBackWay way)
{
    if (!canTakeOut())
        return;
    forgetPlan();
    m_busy = Busy::Writing;
    m_takingOut = true;
    m_outcome.reset();
    auto reading = m_workspace.read(
        [camp = m_camp, review, way, repository = m_repository, git = m_gitProgram](storage::Reader &reader) {
            auto request = readRevertRequest(reader, camp, {review}, way);
            if (request) {
                request->repository = repository;
                request->gitProgram = git;
            }
            return request;
        });
    m_looking.start(reading, this, [this](const Result<WriteBackRequest> &request) {
        if (request)
            carryNew(*request);
        else
            failed(request.error());
    });
    Q_EMIT changed();
}

/// Looks and carries out at once.
void WriteBackSession::carryNew(const WriteBackRequest &request)
{
    carry([request, now = m_workspace.clock().now()](const IsCancelled &isCancelled) -> Result<Written> {
        const auto plan = planWriteBack(request, isCancelled);
        if (!plan)
            return std::unexpected(plan.error());
        return carryOut(*plan, now, isCancelled);
    });
}

void WriteBackSession::keepPasted(Id<Review> review)
{
    const Planned planned = plannedFor(review);
    if (m_busy != Busy::No || !planned.what || m_way != WriteBackWay::Text || planned.what->problem)
        return;
    WriteBackPlan one{.request = m_plan->request};
    one.texts = {*planned.what};
    carry(
        [one, now = m_workspace.clock().now()](const IsCancelled &isCancelled) { return carryOut(one, now, isCancelled); });
}

void WriteBackSession::carry(std::function<Result<Written>(const IsCancelled &)> job)
{
    m_busy = Busy::Writing;
    m_error.reset();
    m_outcome.reset();
    m_writing = run<Written>(std::move(job));
    whenDone(m_writing, this, [this](const Result<Written> &written) {
        if (written) {
            keep(*written);
            return;
        }
        m_writing = {};
        failed(written.error());
    });
    Q_EMIT changed();
}

void WriteBackSession::keep(const Written &written)
{
    auto keeping = m_workspace.edit({.code = u"write-back"_s}, [written](storage::Transaction &transaction) {
        return recordWriteBacks(transaction, written);
    });
    m_writing = {};
    whenDone(keeping, this, [this, written](const Result<void> &kept) {
        Outcome outcome{.isTakenOut = std::exchange(m_takingOut, false)};
        for (const WrittenBack &each : written) {
            if (each.problem)
                outcome.problems.push_back(*each.problem);
            else
                ++outcome.written;
        }
        // A plan of texts holds for those that are left.
        if (m_way != WriteBackWay::Text)
            m_plan = nullptr;
        m_outcome = std::move(outcome);
        m_busy = Busy::No;
        if (!kept)
            m_error = kept.error();
        load();
        Q_EMIT changed();
    });
}

void WriteBackSession::cancel()
{
    m_cancellation.cancel();
}

void WriteBackSession::failed(const Error &error)
{
    m_busy = Busy::No;
    m_takingOut = false;
    // Who cancels knows it.
    if (error.code != ErrorCode::Cancelled)
        m_error = error;
    Q_EMIT changed();
}

} // namespace flotilla::workspace
