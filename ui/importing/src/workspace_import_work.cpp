#include "workspace_import_work.h"

#include "interchange/apply_plan.h"
#include "interchange/git_repository.h"
#include "interchange/known_camps.h"
#include "platform/settings.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

/// How the history names an import.
const QString importCode = u"import"_s;

/// What a job on the thread of sources reports to.
template <class R>
class SourceProgress final : public workspace::Progress {
public:
    SourceProgress(QPromise<R> &promise, const workspace::Cancellation &cancellation)
        : m_promise(promise), m_cancellation(cancellation)
    {
    }

    bool report(int done, int total) override
    {
        m_promise.setProgressRange(0, total);
        m_promise.setProgressValue(done);
        return !isCancelled();
    }
    bool isCancelled() const override { return m_cancellation.isCancelled(); }

private:
    QPromise<R> &m_promise;
    const workspace::Cancellation &m_cancellation;
};

} // namespace

WorkspaceImportWork::WorkspaceImportWork(workspace::Workspace &workspace, const platform::Settings &settings)
    : m_workspace(workspace), m_settings(settings)
{
    m_thread.setMaxThreadCount(1);
}

WorkspaceImportWork::~WorkspaceImportWork()
{
    m_job = nullptr;
    // An import that was asked for is finished.
    if (!m_applying)
        m_cancellation.cancel();
    m_thread.waitForDone();
}

void WorkspaceImportWork::begin()
{
    m_cancellation.cancel();
    m_cancellation = {};
    m_job = std::make_unique<QObject>();
}

void WorkspaceImportWork::cancel()
{
    m_cancellation.cancel();
}

template <class R>
void WorkspaceImportWork::follow(const QFuture<Result<R>> &future, Progress progress, Answer<R> answer)
{
    auto *watcher = workspace::whenDone(future, m_job.get(), std::move(answer));
    if (progress)
        connect(watcher, &QFutureWatcherBase::progressValueChanged, m_job.get(),
                [watcher, progress = std::move(progress)](int done) { progress(done, watcher->progressMaximum()); });
}

template <class R, class Job>
void WorkspaceImportWork::run(Job job, Progress progress, Answer<R> answer)
{
    QPromise<Result<R>> promise;
    follow<R>(promise.future(), std::move(progress), std::move(answer));
    // QThreadPool wants a function that can be copied.
    auto shared = std::make_shared<QPromise<Result<R>>>(std::move(promise));
    m_thread.start([shared, job = std::move(job), cancellation = m_cancellation]() mutable {
        shared->start();
        SourceProgress<Result<R>> reports(*shared, cancellation);
        shared->addResult(cancellation.isCancelled() ? Result<R>(fail(ErrorCode::Cancelled)) : job(reports));
        shared->finish();
    });
}

void WorkspaceImportWork::findEditions(const QString &source, Answer<std::vector<Edition>> answer)
{
    begin();
    run<std::vector<Edition>>([source](workspace::Progress &) { return interchange::findEditions(source); }, {},
                              std::move(answer));
}

void WorkspaceImportWork::plan(const ImportRequest &request, Progress progress, Answer<ImportPlan> answer)
{
    begin();
    const auto known = m_workspace.read([](storage::Reader &reader) { return readKnownCamps(reader); });
    follow<std::vector<KnownCamp>>(known, {},
                                   [this, request, progress = std::move(progress),
                                    answer = std::move(answer)](Result<std::vector<KnownCamp>> camps) mutable {
                                       if (!camps)
                                           return answer(std::unexpected(camps.error()));
                                       run<ImportPlan>(
                                           [request, camps = std::move(*camps)](workspace::Progress &reports) {
                                               return planImport(request, camps, [&reports](int done, int total) {
                                                   return reports.report(done, total);
                                               });
                                           },
                                           std::move(progress), std::move(answer));
                                   });
}

void WorkspaceImportWork::fetchPulls(const QString &source, Answer<void> answer)
{
    begin();
    run<void>(
        [source, git = m_settings.value(platform::settings::gitProgram)](workspace::Progress &reports) {
            return fetchPullHeads(source, [&reports] { return reports.isCancelled(); }, git);
        },
        {}, std::move(answer));
}

void WorkspaceImportWork::apply(std::shared_ptr<const ImportPlan> plan, Progress progress, Answer<void> answer)
{
    begin();
    storage::ChangeLabel label;
    label.code = importCode;
    label.arguments = {plan->source};
    label.who = m_workspace.who();
    const auto applied = m_workspace.edit(
        label,
        [plan](storage::Transaction &transaction, workspace::Progress &reports) {
            return applyPlan(transaction, *plan, [&reports](int done, int total) { return reports.report(done, total); });
        },
        m_cancellation);
    m_applying = true;
    follow<ApplyOutcome>(applied, std::move(progress),
                         [this, answer = std::move(answer)](const Result<ApplyOutcome> &outcome) {
                             m_applying = false;
                             answer(outcome ? Result<void>() : std::unexpected(outcome.error()));
                         });
}

void WorkspaceImportWork::undo(Answer<void> answer)
{
    begin();
    follow<void>(m_workspace.undo(), {}, std::move(answer));
}

bool WorkspaceImportWork::canUndoImport() const
{
    const auto label = m_workspace.undoLabel();
    return label && label->code == importCode;
}

QString WorkspaceImportWork::placeName() const
{
    return m_workspace.location().display();
}

} // namespace flotilla::ui
