#pragma once

#include "changes_here.h"
#include "interchange/apply_plan.h"
#include "person_directory.h"

#include <map>
#include <optional>
#include <set>

namespace flotilla::interchange {

/// Carries out the plan of one camp. Each step finds what is there before it adds or changes; a step's own file has its rules.
class CampApplier {
public:
    CampApplier(storage::Transaction &transaction, const CampPlan &plan, PersonDirectory &people, ApplyOutcome &outcome)
        : m_transaction(transaction), m_plan(plan), m_people(people), m_outcome(outcome)
    {
    }

    Result<void> apply(const std::function<bool()> &progress);

private:
    // camp_applier.cpp: the camp and its frame
    Result<void> refuseOutdated();
    Result<void> applyCamp();
    Result<void> readDecisions();
    /// Whether a decision is in effect that was not remembered before.
    bool isNewlyDecided(const QString &subject, const QString &key) const;
    Result<void> applyBatches();
    Result<void> applyBatch(const PlannedBatch &planned);
    std::vector<PlannedBatch> plannedBatches() const;
    Result<void> applyPeriods();
    Result<void> applyPeriod(const GridPeriod &planned, const Batch &batch);
    const Period *periodIn(int number, Id<Batch> batch) const;
    Result<void> applyDecisions();
    QDate dueOf(const GridPeriod &period) const;

    // apply_people.cpp
    Result<void> applyProjects();
    Result<void> applyProject(const PlannedProject &planned);
    Result<void> applyPeople();
    Result<void> applyPerson(const PlannedPerson &planned);
    Project *knownProjectOf(const PlannedPerson &planned);
    Result<Project *> projectOf(const PlannedPerson &planned);
    Pairing *knownPairingOf(const PlannedPerson &planned, Id<Person> person);
    Result<Pairing> pairingOf(const PlannedPerson &planned, Id<Person> person);
    Result<Pairing> addPairing(const PlannedPerson &planned, Id<Person> person, const QString &reason = {});
    Result<void> renew(const PlannedPerson &planned, Pairing &pairing);
    QDate startOf(const PlannedPerson &planned, const Project &project) const;
    const Batch *batchOf(Id<Project> project, QDate from) const;
    Result<void> applyMentors(const PlannedPerson &planned, const Pairing &pairing);
    Result<void> giveRole(Id<Person> person, Role role);
    Result<void> widenSlots();
    Result<void> applyAliases();

    // apply_further.cpp: people on several projects at a time
    Result<Pairing> ownPairingOf(const PlannedPerson &planned, Id<Person> person);
    Result<void> applyFurther(const PlannedPerson &planned, Id<Person> person);
    Result<Pairing> furtherPairingOf(const PlannedPerson &planned, const PlannedFurther &further, Id<Person> person);
    Result<void> takeAwayPairings();

    // apply_reports.cpp
    Result<void> applyReports(const std::function<bool()> &progress);
    Result<void> readReports();
    Result<void> freePlaces();
    Result<void> absorb(Id<Report> id, const Report &winner);
    Result<void> applyReport(const PlannedReport &planned);
    Result<void> applyDuplicate(const PlannedReport &planned);
    Result<void> keepAsRevision(Id<Report> report, const QString &path, const BodyHash &body, std::optional<Instant> at);
    Result<void> dropRevision(const Report &report, Id<ReportRevision> keptAs);
    Result<void> dropKept(Id<ReportRevision> kept, Id<Report> report);
    Result<void> applyTexts(const PlannedReport &planned, Report &report);
    Result<void> applyReview(const PlannedReport &planned, const Report &report);
    Result<QString> othersWords(const PlannedReport &planned, const std::vector<Review> &stored);
    Result<Review> reviewOf(const PlannedReport &planned, const Report &report, const QString &text);
    const Pairing *pairingFor(const PlannedReport &planned) const;
    /// Of the batch of the pairing's project, else of any.
    const Period *periodOf(std::optional<int> number, const Pairing &pairing) const;
    Id<Period> periodFor(const PlannedReport &planned, const Pairing &pairing) const;
    Report *reportAt(Id<Pairing> pairing, Id<Period> period);

    // apply_results.cpp
    Result<void> applyResults();
    Result<void> applyRows(const PublishedList &list, std::vector<ListRow> rows);
    void keepWhatIsKnown(ListRow &row, const ListRow &stored) const;
    Result<void> freePositions(std::vector<ListRow> &wanted, const std::vector<ListRow> &stored);
    Result<ListRow> rowOf(const PlannedResult &planned, const PublishedList &list, int position);

    storage::Transaction &m_transaction;
    const CampPlan &m_plan;
    PersonDirectory &m_people;
    ApplyOutcome &m_outcome;

    Camp m_camp;
    bool m_isNew = true;
    std::optional<ChangesHere> m_changes;
    std::map<std::pair<QString, QString>, ImportDecision> m_decisions; ///< as they were remembered
    std::vector<Batch> m_batches; ///< by number; the first one takes what no batch is known for
    std::vector<Period> m_periods;
    std::vector<Project> m_projects;
    std::vector<ProjectMentor> m_projectMentors;
    std::vector<RoleHolding> m_roles;
    std::vector<Pairing> m_pairings;
    std::set<Id<Project>> m_filled;          ///< projects that got a pairing
    std::map<QString, Id<Person>> m_mentees; ///< folded login → person
    /// Folded login → pairings beside the person's own one, as the plan counts them; none where it tells of none.
    std::map<QString, std::vector<Id<Pairing>>> m_further;
    std::vector<Id<Pairing>> m_leaving; ///< decided to be none
    std::map<Id<Report>, Report> m_reports;
    std::map<std::pair<Id<Pairing>, Id<Period>>, Id<Report>> m_places;
};

} // namespace flotilla::interchange
