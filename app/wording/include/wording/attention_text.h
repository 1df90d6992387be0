#pragma once

#include "domain/attention.h"
#include "wording/wording.h"

#include <QStringList>

#include <vector>

namespace flotilla::wording {

/// What a signal's sentence is made of.
struct AttentionFacts {
    AttentionKind kind = AttentionKind::PeriodsMissing;
    QString person;           ///< whom it is about
    QStringList mentors;      ///< who owes the review; may be empty
    std::vector<int> periods; ///< by number
    int number = 0;           ///< of reports or days, as the kind says
};

/// The sentence why: "Mira Fen has not handed in 2 reports in a row (Period 3 and Period 4)." For those who run the camp only.
QString attentionText(const AttentionFacts &facts, const Wording &wording);

} // namespace flotilla::wording
