#include "insight/attention.h"

#include "storage/reader.h"
#include "wording/attention_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto aDay = std::chrono::hours(24);

/// A cell of a pairing with the number of its period.
struct Handed {
    int period = 0;
    Id<Report> report;
};

/// What a report says, as far as signals ask for it.
struct ReportText {
    QString plan; ///< folded, without blanks; empty when it says nothing
    bool linked = false;
};

/// An address, or a pull request or issue by number.
bool hasLink(const QString &text)
{
    static const QRegularExpression link(u"https?://|(?<![\\w#&/])#\\d+|(?<![\\w/])[\\w.-]+/[\\w.-]+#\\d+"_s);
    return link.match(text).hasMatch();
}

QString foldedPlan(const QString &plan, const ReadingRules &rules)
{
    QString folded = plan.normalized(QString::NormalizationForm_KC).toCaseFolded();
    static const QRegularExpression numbering(u"^\\s*(?:[-*+]|\\d+[.)、])\\s*"_s, QRegularExpression::MultilineOption);
    folded.remove(numbering);
    folded.removeIf([](QChar each) { return each.isSpace() || each.isPunct(); });
    const bool nothing = std::ranges::any_of(rules.noneWords, [&](const QString &word) {
        return folded == word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    });
    return nothing ? QString() : folded;
}

class Watch {
public:
    Watch(storage::Reader &reader, const CampRules &rules, Instant now, const SectionCutter &cut)
        : m_reader(reader), m_rules(rules), m_now(now), m_cut(cut)
    {
    }

    Result<void> look(const Matrix &matrix)
    {
        for (const MatrixRow &row : matrix.rows) {
            waiting(matrix, row);
            bareMarks(matrix, row);
            if (row.state != PairingState::Live)
                continue;
            missing(matrix, row);
            if (const auto done = texts(matrix, row); !done)
                return done;
        }
        openReviews();
        return {};
    }

    std::vector<AttentionSignal> take()
    {
        std::ranges::stable_sort(m_signals, [](const AttentionSignal &a, const AttentionSignal &b) {
            return std::pair(a.kind, -a.number) < std::pair(b.kind, -b.number);
        });
        return std::move(m_signals);
    }

private:
    static AttentionSignal about(AttentionKind kind, const MatrixRow &row)
    {
        return {.kind = kind, .person = row.mentee, .mentors = row.mentors, .pairing = row.pairing};
    }

    /// Due periods back from the newest until one with a report; exempt ones count neither way.
    void missing(const Matrix &matrix, const MatrixRow &row)
    {
        AttentionSignal signal = about(AttentionKind::PeriodsMissing, row);
        for (size_t i = row.cells.size(); i-- > 0;) {
            const MatrixCell &cell = row.cells[i];
            if (cell.facts.submission == CellSubmission::HandedIn)
                break;
            if (cell.facts.word != CellWord::Missing)
                continue;
            signal.periods.insert(signal.periods.begin(), matrix.columns[i].number);
            signal.missing.insert(signal.missing.begin(), cell.period);
        }
        signal.number = int(signal.periods.size());
        if (m_rules.attention.missingPeriods > 0 && signal.number >= m_rules.attention.missingPeriods)
            m_signals.push_back(std::move(signal));
    }

    void waiting(const Matrix &matrix, const MatrixRow &row)
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            if (cell.facts.word != CellWord::Waiting)
                continue;
            for (const PersonLabel &mentor : row.mentors)
                m_open[mentor.id].push_back({mentor, {matrix.columns[i].number, cell.report}});
            // Handed in not after a moment: it has waited at least since then.
            const int days = cell.submittedAt ? int((m_now - *cell.submittedAt) / aDay) : 0;
            if (m_rules.attention.reviewDays == 0 || days < m_rules.attention.reviewDays)
                continue;
            AttentionSignal signal = about(AttentionKind::ReviewWaits, row);
            signal.number = days;
            signal.periods = {matrix.columns[i].number};
            signal.reports = {cell.report};
            m_signals.push_back(std::move(signal));
        }
    }

    void openReviews()
    {
        for (const auto &[mentor, open] : m_open) {
            AttentionSignal signal{.kind = AttentionKind::OpenReviews, .person = open.front().first};
            for (const auto &[label, handed] : open) {
                if (std::ranges::find(signal.reports, handed.report) == signal.reports.end())
                    signal.reports.push_back(handed.report);
                if (std::ranges::find(signal.periods, handed.period) == signal.periods.end())
                    signal.periods.push_back(handed.period);
            }
            std::ranges::sort(signal.periods);
            signal.number = int(signal.reports.size());
            if (m_rules.attention.openReviews > 0 && signal.number >= m_rules.attention.openReviews)
                m_signals.push_back(std::move(signal));
        }
    }

    void bareMarks(const Matrix &matrix, const MatrixRow &row)
    {
        AttentionSignal signal = about(AttentionKind::BareMark, row);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            if (!cell.report.isValid() || cell.facts.review != CellReview::Given
                || cell.facts.reviewKind != ReviewKind::Mark)
                continue;
            signal.periods.push_back(matrix.columns[i].number);
            signal.reports.push_back(cell.report);
        }
        signal.number = int(signal.reports.size());
        if (m_rules.attention.bareMarks > 0 && signal.number >= m_rules.attention.bareMarks)
            m_signals.push_back(std::move(signal));
    }

    /// The newest reports are read one after another as long as they may belong to a signal.
    Result<void> texts(const Matrix &matrix, const MatrixRow &row)
    {
        std::vector<Handed> newestFirst;
        for (size_t i = row.cells.size(); i-- > 0;)
            if (row.cells[i].report.isValid())
                newestFirst.push_back({matrix.columns[i].number, row.cells[i].report});
        const int repeated = m_rules.attention.repeatedPlans;
        const int unlinked = m_rules.attention.unlinkedReports;
        std::vector<Handed> samePlan;
        std::vector<Handed> noLink;
        QString plan;
        bool planGoesOn = repeated > 0;
        bool linkGoesOn = unlinked > 0;
        for (const Handed &handed : newestFirst) {
            if (!planGoesOn && !linkGoesOn)
                break;
            const auto text = read(handed.report);
            if (!text)
                return std::unexpected(text.error());
            if (samePlan.empty())
                plan = text->plan;
            planGoesOn = planGoesOn && !plan.isEmpty() && text->plan == plan;
            linkGoesOn = linkGoesOn && !text->linked;
            if (planGoesOn)
                samePlan.insert(samePlan.begin(), handed);
            if (linkGoesOn)
                noLink.insert(noLink.begin(), handed);
        }
        // One report alone repeats nothing.
        if (repeated > 0 && int(samePlan.size()) >= std::max(2, repeated))
            add(AttentionKind::PlanRepeated, row, samePlan);
        if (unlinked > 0 && int(noLink.size()) >= unlinked)
            add(AttentionKind::NothingLinked, row, noLink);
        return {};
    }

    void add(AttentionKind kind, const MatrixRow &row, const std::vector<Handed> &reports)
    {
        AttentionSignal signal = about(kind, row);
        signal.number = int(reports.size());
        for (const Handed &handed : reports) {
            signal.periods.push_back(handed.period);
            signal.reports.push_back(handed.report);
        }
        m_signals.push_back(std::move(signal));
    }

    Result<ReportText> read(Id<Report> id)
    {
        const auto report = m_reader.get(id);
        if (!report)
            return std::unexpected(report.error());
        if (report->body.isNull())
            return ReportText{.plan = {}, .linked = true}; // erased: nothing is known, so nothing is said
        const auto bytes = m_reader.body(report->body);
        if (!bytes)
            return std::unexpected(bytes.error());
        const ReportSections sections = m_cut(*bytes, m_rules.reading);
        const QString said = sections.work + u'\n' + sections.next + u'\n' + sections.questions + u'\n' + sections.other;
        return ReportText{foldedPlan(sections.next, m_rules.reading), hasLink(said)};
    }

    storage::Reader &m_reader;
    const CampRules &m_rules;
    Instant m_now;
    const SectionCutter &m_cut;
    std::vector<AttentionSignal> m_signals;
    std::map<Id<Person>, std::vector<std::pair<PersonLabel, Handed>>> m_open;
};

QString nameOf(const PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

} // namespace

Result<std::vector<AttentionSignal>> readAttention(storage::Reader &reader, Id<Camp> camp, Instant now,
                                                   const SectionCutter &cut)
{
    const auto record = reader.get(camp);
    if (!record)
        return std::unexpected(record.error());
    const auto matrix = readMatrix(reader, camp, now);
    if (!matrix)
        return std::unexpected(matrix.error());
    Watch watch(reader, record->rules, now, cut);
    if (const auto done = watch.look(*matrix); !done)
        return std::unexpected(done.error());
    return watch.take();
}

QString attentionText(const AttentionSignal &signal, const wording::Wording &wording)
{
    wording::AttentionFacts facts{
        .kind = signal.kind, .person = nameOf(signal.person), .periods = signal.periods, .number = signal.number};
    for (const PersonLabel &mentor : signal.mentors)
        facts.mentors.append(nameOf(mentor));
    return wording::attentionText(facts, wording);
}

} // namespace flotilla::insight
