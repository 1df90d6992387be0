#include "attention.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace flotilla::ui {

using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;
using Kind = AttentionItem::Kind;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportAttention)

public:
    static QString duplicates(int n) { return tr("%n time(s) a person has several reports in one period", nullptr, n); }
    static QString aliases(int n) { return tr("%n person(s) may be somebody else with another GitHub ID", nullptr, n); }
    static QString besides(int n) { return tr("%n person(s) report on several projects at the same time", nullptr, n); }
    static QString starts(int n) { return tr("For %n person(s) the first period is assumed", nullptr, n); }
    static QString outside(int n) { return tr("%n report(s) lie outside every period", nullptr, n); }
    static QString ignored(int n) { return tr("%n file(s) are no reports and are left out", nullptr, n); }
    static QString several(const QString &name, int n)
    {
        return tr("%1: %2", "short name of a finding and how many").arg(name).arg(n);
    }
};

/// Findings of one kind: each as its sentence while they are few, else counted.
void addFindings(std::vector<AttentionItem> &items, const std::vector<FindingRow> &rows, CheckPart part)
{
    constexpr int few = 3;
    // Told already, as decisions or above the parts.
    static const QStringList told = {u"alias-proposed"_s, u"start-assumed"_s, u"several-pairings"_s, u"no-pull-heads"_s};
    QHash<QString, int> counts;
    for (const FindingRow &row : rows)
        ++counts[row.note.code];
    for (const FindingRow &row : rows) {
        const int count = counts.value(row.note.code);
        if (count == 0 || told.contains(row.note.code))
            continue;
        const Kind kind = row.note.code == u"grades-counted" ? Kind::Note : Kind::Warn;
        if (count <= few) {
            items.push_back({kind, row.note.sentence, part, {}});
            continue;
        }
        items.push_back({kind, Words::several(row.note.shortName, count), part, {}});
        counts[row.note.code] = 0;
    }
}

} // namespace

std::vector<AttentionItem> attentionItems(const CampPlan &plan, const Decisions &decisions, const PlanWords &words)
{
    std::vector<AttentionItem> items;
    const std::vector<PlanPersonRow> people = personRows(plan, decisions);
    const std::vector<DuplicateRow> duplicates = duplicateRows(plan, decisions);
    const std::vector<ReportRow> reports = reportRows(plan, decisions, words);

    const auto isOpen = [](const PlanPersonRow &row) { return row.aliasState == AliasState::Proposed; };
    if (const int n = int(std::ranges::count_if(people, isOpen)))
        items.push_back({Kind::Decide, Words::aliases(n), CheckPart::People, {}});
    const auto hasSeveral = [](const PlanPersonRow &row) { return row.severalPairings == SeveralPairings::Proposed; };
    if (const int n = int(std::ranges::count_if(people, hasSeveral)))
        items.push_back({Kind::Decide, Words::besides(n), CheckPart::People, {}});
    const auto isUndecided = [](const DuplicateRow &row) { return row.first && !row.decided; };
    if (const int n = int(std::ranges::count_if(duplicates, isUndecided)))
        items.push_back({Kind::Decide, Words::duplicates(n), CheckPart::Duplicates, {}});
    const auto isAssumed = [](const PlanPersonRow &row) { return row.startAssumed && !row.startDecided; };
    if (const int n = int(std::ranges::count_if(people, isAssumed)))
        items.push_back({Kind::Decide, Words::starts(n), CheckPart::People, {}});
    const auto isOutside = [](const ReportRow &row) { return row.period == 0 && row.action != PlanAction::Skipped; };
    if (const int n = int(std::ranges::count_if(reports, isOutside)))
        items.push_back({Kind::Warn, Words::outside(n), CheckPart::Reports, {}});

    addFindings(items, findingRows(plan, words, true), CheckPart::Results);
    addFindings(items, findingRows(plan, words, false), CheckPart::Findings);
    for (const CodeCount &code : codeCounts(reports))
        items.push_back({Kind::Note, Words::several(code.shortName, code.count), CheckPart::Reports, code.code});
    if (!plan.ignored.empty())
        items.push_back({Kind::Note, Words::ignored(int(plan.ignored.size())), CheckPart::Ignored, {}});
    return items;
}

} // namespace flotilla::ui
