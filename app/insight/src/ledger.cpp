#include "insight/ledger.h"

#include "grades.h"
#include "row_values.h"

#include <algorithm>
#include <set>

namespace flotilla::insight {

namespace {

class LedgerMaker {
public:
    LedgerMaker(storage::Reader &reader, Id<Camp> camp, Instant now) : m_reader(reader), m_camp(camp), m_now(now) { }

    Result<Ledger> make()
    {
        for (const auto step :
             {&LedgerMaker::readRecords, &LedgerMaker::readExemptions, &LedgerMaker::addLines, &LedgerMaker::addUnplaced})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        addUp();
        return std::move(m_ledger);
    }

private:
    Result<void> readRecords()
    {
        auto camp = m_reader.get(m_camp);
        if (!camp)
            return std::unexpected(camp.error());
        m_ledger.camp = std::move(*camp);
        auto matrix = readMatrix(m_reader, m_camp, m_now);
        if (!matrix)
            return std::unexpected(matrix.error());
        m_matrix = std::move(*matrix);
        auto grades = readGrades(m_reader, m_camp);
        if (!grades)
            return std::unexpected(grades.error());
        m_ledger.hasSheets = !grades->byPairing.empty();
        m_grades = placedGrades(*grades, m_matrix);
        auto pairings = m_reader.where<Pairing>("camp", m_camp);
        if (!pairings)
            return std::unexpected(pairings.error());
        for (Pairing &pairing : *pairings)
            m_pairings.emplace(pairing.id, std::move(pairing));
        const auto rounds = m_reader.where<DefenseRound>("camp", m_camp);
        if (!rounds)
            return std::unexpected(rounds.error());
        for (const DefenseRound &round : *rounds)
            m_rounds.emplace(round.id, round.number);
        return {};
    }

    Result<void> readExemptions()
    {
        return m_reader.query("ledger_exemptions", bind(QStringLiteral(":camp"), m_camp.value()),
                              [this](const storage::Row &row) {
                                  m_exemptions[idAt<Pairing>(row, 0)].push_back(
                                      {intAt(row, 1), wordAt<Duty>(row, 2), row.text(3), labelAt(row, 4)});
                              });
    }

    Result<void> addLines()
    {
        for (const MatrixRow &row : m_matrix.rows) {
            LedgerLine line{.pairing = row.pairing,
                            .mentee = row.mentee,
                            .mentors = row.mentors,
                            .project = row.project,
                            .projectNumber = row.projectNumber,
                            .track = row.track,
                            .projectTitle = row.projectTitle,
                            .projectTitleEn = row.projectTitleEn,
                            .state = row.state};
            addDays(line, row);
            const auto graded = std::ranges::find(m_grades, row.pairing, &PlacedGrade::pairing);
            if (graded != m_grades.end())
                takeGrade(line, graded->given);
            addChecks(line, row);
            m_ledger.lines.push_back(std::move(line));
        }
        return {};
    }

    /// Whom a list names, though they are on no project of this camp.
    Result<void> addUnplaced()
    {
        for (const PlacedGrade &graded : m_grades) {
            if (graded.pairing.isValid())
                continue;
            LedgerLine line{.mentee = {graded.person, {}, graded.printed}};
            if (graded.person.isValid()) {
                auto done = m_reader.query("person_label", bind(QStringLiteral(":person"), graded.person.value()),
                                           [&line](const storage::Row &row) { line.mentee = labelAt(row, 0); });
                if (!done)
                    return done;
            }
            line.stars.months = Pairing().months;
            takeGrade(line, graded.given);
            line.checks = graduationChecklist(m_ledger.camp.rules, {}, line.grade);
            line.graduates = graduates(line.checks);
            m_ledger.lines.push_back(std::move(line));
        }
        return {};
    }

    /// The days of the pairing, to the last day of its periods where it has no end of its own.
    void addDays(LedgerLine &line, const MatrixRow &row)
    {
        const auto pairing = m_pairings.find(row.pairing);
        if (pairing == m_pairings.end())
            return;
        line.stars.months = std::max(1, pairing->second.months);
        DateRange batch;
        for (const Batch &each : m_matrix.batches)
            if (each.id == row.batch)
                batch = each.days;
        for (const MatrixColumn &column : m_matrix.columns)
            if (!batch.isValid() || !row.batch.isValid())
                batch = spanned(batch, column.days);
        line.days = {pairing->second.from.isValid() ? pairing->second.from : batch.first,
                     pairing->second.to.isValid() ? pairing->second.to : batch.last};
        if (line.days.isValid())
            line.proposedMonths = flotilla::proposedMonths(line.days);
    }

    void takeGrade(LedgerLine &line, const GivenGrade &given) const
    {
        const CampRules &rules = m_ledger.camp.rules;
        line.source = given.sheet.isValid() ? GradeSource::Sheet : GradeSource::List;
        line.grade = given.grade;
        line.specialAward = given.specialAward;
        line.gradedAt = given.at;
        line.overrideReason = given.overrideReason;
        line.confirmed = given.confirmed;
        if (const auto round = m_rounds.find(given.round); round != m_rounds.end())
            line.round = round->second;
        line.stars = deriveStars(rules, given.grade, line.stars.months, given.specialAward);
        line.money = reward(rules, line.stars.total);
        line.awardIsAGrade = given.specialAward && rules.awardBonus == 0;
    }

    void addChecks(LedgerLine &line, const MatrixRow &row)
    {
        std::vector<CellFacts> facts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const CellFacts &cell = row.cells[i].facts;
            facts.push_back(cell);
            const int number = m_matrix.columns[i].number;
            if (cell.submission == CellSubmission::None && !cell.reportExempt)
                line.missingPeriods.push_back(number);
            if (cell.submission == CellSubmission::HandedIn && cell.review != CellReview::Given && !cell.reviewExempt)
                line.unreviewedPeriods.push_back(number);
        }
        line.checks = graduationChecklist(m_ledger.camp.rules, facts, line.grade);
        line.graduates = graduates(line.checks);
        if (const auto exempt = m_exemptions.find(row.pairing); exempt != m_exemptions.end())
            line.exemptions = exempt->second;
    }

    void addUp()
    {
        using People = std::set<std::pair<Id<Person>, QString>>;
        People mentees;
        People graded;
        People passed;
        People complete;
        for (const LedgerLine &line : m_ledger.lines) {
            const std::pair who(line.mentee.id, line.mentee.id.isValid() ? QString() : line.mentee.login);
            mentees.insert(who);
            if (line.grade)
                graded.insert(who);
            if (line.grade.value_or(Grade::Fail) != Grade::Fail)
                passed.insert(who);
            if (line.graduates)
                complete.insert(who);
            m_ledger.stars += line.stars.total;
            m_ledger.money += line.money;
        }
        m_ledger.mentees = int(mentees.size());
        m_ledger.graded = int(graded.size());
        m_ledger.passed = int(passed.size());
        m_ledger.complete = int(complete.size());
    }

    storage::Reader &m_reader;
    Id<Camp> m_camp;
    Instant m_now;
    Ledger m_ledger;
    Matrix m_matrix;
    std::vector<PlacedGrade> m_grades;
    std::map<Id<Pairing>, Pairing> m_pairings;
    std::map<Id<DefenseRound>, int> m_rounds;
    std::map<Id<Pairing>, std::vector<LedgerExemption>> m_exemptions;
};

} // namespace

Result<Ledger> readLedger(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    return LedgerMaker(reader, camp, now).make();
}

} // namespace flotilla::insight
