#pragma once

#include "interchange/planner.h"

#include <functional>
#include <memory>

namespace flotilla::ui {

/// The work behind the import page, done on other threads. Answers come on the thread that asked, never before the call has
/// returned. One job at a time: a new one cancels the one before, whose answer is dropped.
class ImportWork {
public:
    /// Things done and to do; a total of 0: not known.
    using Progress = std::function<void(int done, int total)>;
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    ImportWork() = default;
    ImportWork(const ImportWork &) = delete;
    ImportWork &operator=(const ImportWork &) = delete;
    virtual ~ImportWork() = default;

    virtual void findEditions(const QString &source, Answer<std::vector<interchange::Edition>> answer) = 0;
    /// Plans against what the open place knows already.
    virtual void plan(const interchange::ImportRequest &request, Progress progress,
                      Answer<interchange::ImportPlan> answer) = 0;
    virtual void fetchPulls(const QString &source, Answer<void> answer) = 0;
    /// One transaction, one step of undo.
    virtual void apply(std::shared_ptr<const interchange::ImportPlan> plan, Progress progress, Answer<void> answer) = 0;
    /// Takes back the last edit of the place.
    virtual void undo(Answer<void> answer) = 0;
    /// Stops the running job; its answer is ErrorCode::Cancelled, or what it did before it noticed.
    virtual void cancel() = 0;

    /// Whether undoing would take back an import.
    virtual bool canUndoImport() const = 0;
    /// How the place that is imported into is called.
    virtual QString placeName() const = 0;
};

} // namespace flotilla::ui
