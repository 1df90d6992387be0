#pragma once

#include "domain/graduation.h"
#include "domain/results.h"
#include "domain/stars.h"
#include "insight/matrix.h"

namespace flotilla::insight {

/// Where a grade comes from.
enum class GradeSource { None, Sheet, List };

/// An exemption as evidence: what somebody was let off, why, and who signed it.
struct LedgerExemption {
    int period = 1;
    Duty duty = Duty::Report;
    QString reason;
    PersonLabel by;
    bool operator==(const LedgerExemption &) const = default;
};

/// What one mentee got, with every step from the grade to the money and what it rests on (星账).
struct LedgerLine {
    Id<Pairing> pairing; ///< none: a result list names somebody who is on no project of the camp
    PersonLabel mentee;  ///< of somebody who is not known, the GitHub ID as printed
    std::vector<PersonLabel> mentors;
    Id<Project> project;
    int projectNumber = 0;
    QString track;
    QString projectTitle;
    QString projectTitleEn;
    PairingState state = PairingState::Live;

    GradeSource source = GradeSource::None;
    std::optional<Grade> grade; ///< none: nobody graded this pairing yet
    bool specialAward = false;
    std::optional<Instant> gradedAt;
    int round = 0;          ///< number of the round of defenses; 0: none
    QString overrideReason; ///< empty: the panel's own grade
    bool confirmed = true;  ///< false: an override that no second person has confirmed

    DateRange days;             ///< of the pairing, as far as they are known
    int proposedMonths = 0;     ///< from its days; 0: they are not known
    StarsDerivation stars;      ///< zeros without a grade
    qint64 money = 0;           ///< in the smallest unit of the camp's currency
    bool awardIsAGrade = false; ///< a special award that the rules count as a grade of its own, so that nothing is added

    std::vector<GraduationCheck> checks;
    bool graduates = false;
    std::vector<int> missingPeriods;    ///< due, not handed in, not exempt
    std::vector<int> unreviewedPeriods; ///< handed in, without a review or an exemption from it
    std::vector<LedgerExemption> exemptions;

    bool operator==(const LedgerLine &) const = default;
};

struct Ledger {
    Camp camp;
    bool hasSheets = false;        ///< a panel graded somebody; else grades are those of the newest result list
    std::vector<LedgerLine> lines; ///< by project and mentee; who is on no project last
    int mentees = 0;               ///< distinct people
    int graded = 0;                ///< distinct people with a grade
    int passed = 0;                ///< distinct people with a passing grade
    int complete = 0;              ///< distinct people whose checklist is met
    Thousandths stars = 0;
    qint64 money = 0;
    bool operator==(const Ledger &) const = default;
};

/// Derives a camp's ledger from its records as they are at an instant. NotFound.
Result<Ledger> readLedger(storage::Reader &reader, Id<Camp> camp, Instant now);

} // namespace flotilla::insight
