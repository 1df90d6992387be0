#pragma once

#include "interchange/write_back_records.h"
#include "workspace/workspace.h"

#include <QThreadPool>

namespace flotilla::workspace {

/// The reviews of a camp that are not yet where their reports are, and their way there: looked at first, then carried out, both on
/// a thread of its own, and kept in the place. Whatever was pushed is kept, also when this goes while it is being pushed.
class WriteBackSession final : public QObject {
    Q_OBJECT

public:
    enum class Busy { No, Looking, Writing };

    /// What is planned for a review; without `what`: nothing yet. `branch`: none for a text, and for what is refused.
    struct Planned {
        const interchange::PlannedWriteBack *what = nullptr;
        const interchange::PlannedBranch *branch = nullptr;
    };
    /// What the last writing did.
    struct Outcome {
        int written = 0;
        bool isTakenOut = false;     ///< it took out what was written
        std::vector<Error> problems; ///< of the others
    };

    /// `gitProgram`: name or path of git; empty: "git".
    explicit WriteBackSession(Workspace &workspace, const QString &gitProgram = {}, QObject *parent = nullptr);
    ~WriteBackSession() override;

    /// Another camp; an invalid id: none is open.
    void setCamp(Id<Camp> camp);
    /// While it is watched, it looks by itself where new reviews belong.
    void setWatched(bool watched);
    /// A clone of the camp's repository.
    void setRepository(const QString &path);
    void setGitProgram(const QString &program);
    /// Another way than the camp's rules say.
    void setWay(WriteBackWay way);

    const QString &repository() const { return m_repository; }
    WriteBackWay way() const { return m_way; }
    /// Not yet written back, oldest first.
    const std::vector<interchange::PendingWriteBack> &waiting() const { return m_waiting; }
    /// Where the reviews go, seen when it was looked last; null before.
    std::shared_ptr<const interchange::WriteBackPlan> plan() const { return m_plan; }
    Planned plannedFor(Id<Review> review) const;
    /// Why a review is not written back: as it was looked at last, else as it was tried last.
    std::optional<Error> problemOf(const interchange::PendingWriteBack &waiting) const;
    /// Number of reviews whose pull request is gone, so that only the branch of their period is open to them.
    int forPeriodBranch() const;
    Busy busy() const { return m_busy; }
    /// What went wrong as a whole; nothing after something else was tried.
    const std::optional<Error> &error() const { return m_error; }
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    bool canLook() const;
    bool canWrite() const;

    /// Looks where every waiting review belongs and what its file will be. Writes nothing.
    void look();
    /// Commits and pushes what was looked at, or only one review of it.
    void write();
    void writeOnly(Id<Review> review);
    /// Whether what was written can be taken out again: the clone is known.
    bool canTakeOut() const;
    /// Takes a review out of the file it was written to, the way it went there, by another commit; `outcome` or `error` say how it
    /// went. The review itself stays, not written back.
    void takeOut(Id<Review> review, WriteBackWay way);
    /// A text was pasted by hand: it counts as written back.
    void keepPasted(Id<Review> review);
    /// Stops what is going on; what was pushed stays.
    void cancel();

Q_SIGNALS:
    /// Anything that can be asked for above is another one.
    void changed();

private:
    using Written = std::vector<interchange::WrittenBack>;
    template <class R>
    QFuture<Result<R>> run(std::function<Result<R>(const interchange::IsCancelled &)> job);
    void load();
    void take(std::vector<interchange::PendingWriteBack> waiting, WriteBackWay usual);
    void forgetPlan();
    bool hasNew() const;
    QFuture<Result<interchange::WriteBackRequest>> readRequest(std::vector<Id<Review>> reviews);
    void carryNew(const interchange::WriteBackRequest &request);
    void carry(std::function<Result<Written>(const interchange::IsCancelled &)> job);
    void keep(const Written &written);
    void failed(const Error &error);

    Workspace &m_workspace;
    QString m_gitProgram;
    Id<Camp> m_camp;
    bool m_watched = false;
    QString m_repository;
    WriteBackWay m_way = WriteBackWay::Pull;
    bool m_wayChosen = false;
    bool m_takingOut = false;
    std::vector<interchange::PendingWriteBack> m_waiting;
    std::vector<std::pair<Id<Review>, BodyHash>> m_seen; ///< what was looked at, or tried to look at
    std::shared_ptr<const interchange::WriteBackPlan> m_plan;
    Busy m_busy = Busy::No;
    std::optional<Error> m_error;
    std::optional<Outcome> m_outcome;
    Latest m_loading;
    Latest m_looking;
    Cancellation m_cancellation;
    QFuture<Result<Written>> m_writing; ///< until what it did is kept
    QThreadPool m_thread;
};

} // namespace flotilla::workspace
