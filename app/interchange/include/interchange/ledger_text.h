#pragma once

#include "insight/ledger.h"
#include "wording/wording.h"

#include <QJsonObject>

namespace flotilla::interchange {

/// One step from a grade to its money, as people read it: "Stars", "floor(5 + 5 × (5 − 3) / 3) = floor(8.33)", "8".
struct LedgerStep {
    QString title;
    QString detail;
    QString note; ///< where it comes from; may be empty
    QString value;
    bool isSum = false;

    bool operator==(const LedgerStep &) const = default;
};
/// The steps of somebody who was graded; none without a grade.
std::vector<LedgerStep> ledgerSteps(const insight::LedgerLine &line, const Camp &camp, const wording::Wording &words);

/// A line of the checklist with what it rests on: "5 of 6 reports", "missing: Period 3".
struct ChecklistLine {
    QString text;
    QString evidence; ///< may be empty
    bool met = false;
    bool required = true;

    bool operator==(const ChecklistLine &) const = default;
};
std::vector<ChecklistLine> checklistLines(const insight::LedgerLine &line, const wording::Wording &words);

/// "Excellent for 5 months is 8 stars, with the special award 8.5 ★: ¥17,000"; says so where there is no grade yet.
QString ledgerSentence(const insight::LedgerLine &line, const Camp &camp, const wording::Wording &words);

/// The whole ledger, for those who run the camp: a table with every step, then what keeps anybody from graduating.
QString ledgerMarkdown(const insight::Ledger &ledger, const wording::Wording &words);
/// A row a mentee and project, columns with fixed English names; stars in thousandths, money in the smallest unit.
QString ledgerCsv(const insight::Ledger &ledger);
/// The same as JSON; keys never change.
QJsonObject ledgerJson(const insight::Ledger &ledger);

} // namespace flotilla::interchange
