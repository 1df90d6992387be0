#pragma once

#include "import_work.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QThreadPool>

namespace flotilla::platform {
class Settings;
}

namespace flotilla::ui {

/// The import's work on an opened place: sources are read on a thread of their own, records on the workspace's.
class WorkspaceImportWork final : public QObject, public ImportWork {
    Q_OBJECT

public:
    /// `settings` say where git is.
    WorkspaceImportWork(workspace::Workspace &workspace, const platform::Settings &settings);
    ~WorkspaceImportWork() override;

    void findEditions(const QString &source, Answer<std::vector<interchange::Edition>> answer) override;
    void plan(const interchange::ImportRequest &request, Progress progress, Answer<interchange::ImportPlan> answer) override;
    void fetchPulls(const QString &source, Answer<void> answer) override;
    void apply(std::shared_ptr<const interchange::ImportPlan> plan, Progress progress, Answer<void> answer) override;
    void undo(Answer<void> answer) override;
    void cancel() override;
    bool canUndoImport() const override;
    QString placeName() const override;

private:
    /// Runs `job(Progress &) -> Result<R>` on the thread of sources.
    template <class R, class Job>
    void run(Job job, Progress progress, Answer<R> answer);
    /// Calls `answer` with what a future brings, unless another job has begun since.
    template <class R>
    void follow(const QFuture<Result<R>> &future, Progress progress, Answer<R> answer);
    /// Cancels the job before, whose answer is dropped.
    void begin();

    workspace::Workspace &m_workspace;
    const platform::Settings &m_settings;
    QThreadPool m_thread;
    workspace::Cancellation m_cancellation;
    bool m_applying = false;
    std::unique_ptr<QObject> m_job; ///< what the running job answers to
};

} // namespace flotilla::ui
