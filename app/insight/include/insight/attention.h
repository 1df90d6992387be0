#pragma once

#include "domain/attention.h"
#include "insight/report_page.h"
#include "wording/wording.h"

namespace flotilla::insight {

/// Something that asks for attention, with the records that say so. For those who run the camp: never in a public text.
struct AttentionSignal {
    AttentionKind kind = AttentionKind::PeriodsMissing;
    PersonLabel person;               ///< the mentee; the mentor of OpenReviews
    std::vector<PersonLabel> mentors; ///< of the pairing
    Id<Pairing> pairing;              ///< none: OpenReviews
    int number = 0;                   ///< of periods, days or reports, as the kind says
    std::vector<int> periods;         ///< numbers of the periods it is about, in order
    std::vector<Id<Period>> missing;  ///< of PeriodsMissing: the periods without a report
    std::vector<Id<Report>> reports;  ///< of the others: the reports behind it

    bool operator==(const AttentionSignal &) const = default;
};

/// The signals of a camp at an instant by its thresholds (CampRules::attention), by kind in the order of AttentionKind, then the
/// largest number first. Live pairings are looked at; a waiting report and an open review count wherever they are. `cut`: see
/// report_page.h.
Result<std::vector<AttentionSignal>> readAttention(storage::Reader &reader, Id<Camp> camp, Instant now,
                                                   const SectionCutter &cut);

/// Why, in a sentence.
QString attentionText(const AttentionSignal &signal, const wording::Wording &wording);

} // namespace flotilla::insight
