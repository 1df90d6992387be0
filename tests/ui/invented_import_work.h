#pragma once

#include "import_work.h"
#include "ui/invented_plan.h"

#include <QObject>

namespace invented {

/// Import work without a source or a place: answers what the test put in, when the event loop runs.
class Work final : public ui::ImportWork {
public:
    Result<std::vector<Edition>> editions = std::vector<Edition>{{u"Reports/camp_3"_s, {u"camp_3"_s}, 10, 45}};
    Result<ImportPlan> answer = invented::plan();
    Result<void> fetched;
    Result<void> applied;
    Result<void> undone;
    bool undoable = false;
    bool hold = false; ///< do not answer until release()

    std::vector<ImportRequest> requests;
    QStringList calls;
    std::shared_ptr<const ImportPlan> lastApplied;

    void findEditions(const QString &source, Answer<std::vector<Edition>> done) override
    {
        calls.append(u"look "_s + source);
        give([this, done] { done(editions); });
    }
    void plan(const ImportRequest &request, Progress progress, Answer<ImportPlan> done) override
    {
        calls.append(u"plan"_s);
        requests.push_back(request);
        give([this, progress, done, request] {
            if (progress)
                progress(45, 90);
            Result<ImportPlan> given = answer;
            if (given)
                for (CampPlan &camp : given->camps)
                    camp.decisions = request.decisions;
            done(std::move(given));
        });
    }
    void fetchPulls(const QString &, Answer<void> done) override
    {
        calls.append(u"fetch"_s);
        give([this, done] { done(fetched); });
    }
    void apply(std::shared_ptr<const ImportPlan> given, Progress progress, Answer<void> done) override
    {
        calls.append(u"apply"_s);
        lastApplied = given;
        give([this, progress, done] {
            progress(1, 2);
            undoable = applied.has_value();
            done(applied);
        });
    }
    void undo(Answer<void> done) override
    {
        calls.append(u"undo"_s);
        give([this, done] {
            undoable = false;
            done(undone);
        });
    }
    void cancel() override
    {
        calls.append(u"cancel"_s);
        m_cancelled = true;
    }
    bool canUndoImport() const override { return undoable; }
    QString placeName() const override { return u"yuanfan.flotilla"_s; }

    /// Answers what was held back.
    void release()
    {
        hold = false;
        if (m_held)
            QMetaObject::invokeMethod(&m_context, std::exchange(m_held, {}), Qt::QueuedConnection);
    }
    bool wasCancelled() const { return m_cancelled; }

private:
    void give(std::function<void()> action)
    {
        m_cancelled = false;
        // As the real one: only the newest job answers.
        const int number = ++m_job;
        const auto guarded = [this, number, action = std::move(action)] {
            if (number == m_job)
                action();
        };
        if (hold)
            m_held = guarded;
        else
            QMetaObject::invokeMethod(&m_context, guarded, Qt::QueuedConnection);
    }

    QObject m_context; ///< what is queued goes with it
    std::function<void()> m_held;
    bool m_cancelled = false;
    int m_job = 0;
};

} // namespace invented
