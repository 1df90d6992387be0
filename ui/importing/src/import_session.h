#pragma once

#include "import_work.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace flotilla::ui {

/// An import from the choice of a source to its result: what the page shows. Knows no widget.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    enum class Step { Choose, Check, Done };
    enum class Busy { No, Looking, Planning, Fetching, Applying, Undoing };
    /// The lists beside the reports, each a path or empty.
    struct Lists {
        QString projects;
        QString roster;
        QString results;
        bool operator==(const Lists &) const = default;
    };
    struct Progress {
        int done = 0;
        int total = 0; ///< 0: not known
    };

    explicit ImportSession(ImportWork &work, QObject *parent = nullptr);
    ~ImportSession() override;

    Step step() const { return m_step; }
    Busy busy() const { return m_busy; }
    Progress progress() const { return m_progress; }
    /// What went wrong last; nothing after something else was tried.
    const std::optional<Error> &error() const { return m_error; }

    const QString &source() const { return m_source; }
    const Lists &lists() const { return m_lists; }
    const std::vector<interchange::Edition> &editions() const { return m_editions; }
    bool isChosen(const QString &edition) const { return !m_leftOut.contains(edition); }
    int chosenEditions() const;
    /// What will happen; null before it is known.
    std::shared_ptr<const interchange::ImportPlan> plan() const { return m_plan; }
    /// Decisions since the session began.
    const std::vector<interchange::PlanDecision> &decisions() const { return m_decisions; }
    /// Whether something was decided that the plan does not have in it yet.
    bool isOutdated() const { return m_outdated; }
    bool canPlan() const { return m_busy == Busy::No && chosenEditions() > 0; }
    bool canApply() const;
    /// What was decided could not be taken in: reading was cancelled or failed.
    bool needsPlan() const;
    /// What the last apply did; null when nothing was applied.
    std::shared_ptr<const interchange::ImportPlan> applied() const { return m_applied; }
    bool wasUndone() const { return m_undone; }

    /// Another source: looks what is in it. `goOn`: plans at once when it holds one edition.
    void setSource(const QString &source, bool goOn = false);
    void setLists(const Lists &lists);
    void setChosen(const QString &edition, bool chosen);

    /// From the choice to the check; at the check, reads again.
    void makePlan();
    /// Decides something; a new plan is made a moment later. Several at once are one new plan.
    void decide(const std::vector<interchange::PlanDecision> &decisions);
    void fetchPulls();
    void apply();
    void undo();
    /// Stops what is going on.
    void cancel();
    /// Back to the choice; what was chosen and decided stays.
    void back();
    /// Begins again with the same source.
    void again();

    /// How long after a decision a new plan is made (milliseconds).
    void setDelay(int milliseconds) { m_later.setInterval(milliseconds); }

Q_SIGNALS:
    /// The step, what is going on, the choice or the error is another one.
    void changed();
    void progressed();
    /// There is another plan.
    void planChanged();
    /// Something was decided.
    void decided();
    /// An import or its undoing was done.
    void done();

private:
    void begin(Busy busy);
    void look(bool goOn);
    void startPlan();
    void takePlan(Result<interchange::ImportPlan> plan);
    void fail(const Error &error);
    interchange::ImportRequest request() const;
    ImportWork::Progress reportTo();

    ImportWork &m_work;
    QTimer m_later;
    Step m_step = Step::Choose;
    Busy m_busy = Busy::No;
    Progress m_progress;
    std::optional<Error> m_error;
    QString m_source;
    Lists m_lists;
    std::vector<interchange::Edition> m_editions;
    QSet<QString> m_leftOut;
    std::vector<interchange::PlanDecision> m_decisions;
    std::shared_ptr<const interchange::ImportPlan> m_plan;
    std::shared_ptr<const interchange::ImportPlan> m_applied;
    bool m_outdated = false;
    bool m_undone = false;
};

} // namespace flotilla::ui
