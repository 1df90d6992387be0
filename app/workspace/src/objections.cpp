#include "desk_people.h"
#include "domain/decisions.h"
#include "results_rows.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

class Deciding {
public:
    Deciding(storage::Transaction &transaction, const Verdict &verdict) : m_transaction(transaction), m_verdict(verdict) { }

    Result<Id<PublishedList>> run()
    {
        for (const auto step :
             {&Deciding::readObjection, &Deciding::findNewest, &Deciding::findMentee, &Deciding::checkDecider,
              &Deciding::writeDecision, &Deciding::overrideGrade, &Deciding::amend})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        return m_newest.id;
    }

private:
    Result<void> readObjection()
    {
        auto objection = m_transaction.get(m_verdict.objection);
        if (!objection)
            return std::unexpected(objection.error());
        m_objection = std::move(*objection);
        m_reason = cleanText(m_verdict.why.reason);
        if (m_reason.isEmpty() || m_verdict.decision == Decision::Open)
            return fail(ErrorCode::MissingArgument, {m_reason.isEmpty() ? u"reason"_s : u"decision"_s});
        if (m_objection.decision != Decision::Open)
            return broken(u"decided-already"_s, m_objection.list);
        if (!m_objection.row.isValid())
            return {};
        auto row = m_transaction.get(m_objection.row, true);
        if (!row)
            return std::unexpected(row.error());
        m_row = std::move(*row);
        return {};
    }

    /// What is decided changes the newest version, whichever the objection was made against.
    Result<void> findNewest()
    {
        Id<PublishedList> version = m_objection.list;
        while (true) {
            auto list = m_transaction.get(version);
            if (!list)
                return std::unexpected(list.error());
            m_newest = std::move(*list);
            const auto later = m_transaction.where<PublishedList>("amends", version);
            if (!later)
                return std::unexpected(later.error());
            if (later->empty())
                break;
            version = later->back().id;
        }
        if (m_newest.state == ListState::Final)
            return broken(u"list-is-final"_s, m_newest.id);
        return {};
    }

    /// Whose row it is, and which pairing was graded.
    Result<void> findMentee()
    {
        const Id<Person> person = m_verdict.change.kind == RowChange::Kind::Add ? m_verdict.change.person : m_row.person;
        m_mentee = present(m_transaction, person);
        auto pairings = m_transaction.where<Pairing>("mentee", m_mentee);
        if (!pairings)
            return std::unexpected(pairings.error());
        for (Pairing &pairing : *pairings) {
            if (pairing.camp != m_newest.camp)
                continue;
            if (!m_pairing.id.isValid() || pairing.project == m_row.project)
                m_pairing = std::move(pairing);
        }
        return {};
    }

    /// Nobody decides about themselves, and whoever graded does not judge the complaint about it.
    Result<void> checkDecider()
    {
        const Id<Person> decider = present(m_transaction, m_verdict.why.by);
        for (const Id<Person> concerned : {m_mentee, present(m_transaction, m_objection.by)})
            if (!mayDecide(DecisionAbout::Score, decider, concerned))
                return broken(u"about-oneself"_s, m_newest.id);
        if (!m_pairing.id.isValid())
            return {};
        const auto defenses = m_transaction.where<DefenseSlot>("pairing", m_pairing.id);
        if (!defenses)
            return std::unexpected(defenses.error());
        for (const DefenseSlot &slot : *defenses) {
            const auto judges = m_transaction.where<Judge>("slot", slot.id);
            auto sheets = m_transaction.where<GradeSheet>("slot", slot.id);
            if (!judges || !sheets)
                return std::unexpected(judges ? sheets.error() : judges.error());
            for (const Judge &judge : *judges)
                if (present(m_transaction, judge.person) == decider)
                    return broken(u"decider-graded"_s, m_newest.id);
            for (GradeSheet &sheet : *sheets)
                if (!m_sheet || !sheet.judge.isValid())
                    m_sheet = std::move(sheet);
        }
        return {};
    }

    Result<void> writeDecision()
    {
        m_objection.decision = m_verdict.decision;
        m_objection.decisionReason = m_reason;
        m_objection.decider = m_verdict.why.by;
        m_objection.decidedAt = m_verdict.why.at;
        return m_transaction.update(m_objection);
    }

    bool changes(RowChange::Kind kind) const
    {
        return m_verdict.decision == Decision::Accepted && m_verdict.change.kind == kind;
    }

    /// A changed grade is an override of the panel's sheet, so that ledger and list go on saying the same.
    Result<void> overrideGrade()
    {
        const bool graded = changes(RowChange::Kind::Grade) || changes(RowChange::Kind::Add);
        if (graded && m_verdict.change.grade == Grade::Fail)
            return broken(u"never-listed"_s, m_newest.id);
        if (!graded || !m_sheet)
            return {};
        if (m_sheet->grade == m_verdict.change.grade && m_sheet->specialAward == m_verdict.change.specialAward)
            return {};
        m_sheet->grade = m_verdict.change.grade;
        m_sheet->specialAward = m_verdict.change.specialAward;
        m_sheet->overrideReason = m_reason;
        m_sheet->overriddenBy = m_verdict.why.by;
        const Id<Person> second = present(m_transaction, m_verdict.second);
        const bool confirms = second.isValid() && second != present(m_transaction, m_verdict.why.by) && second != m_mentee;
        m_sheet->confirmedBy = confirms ? m_verdict.second : Id<Person>();
        m_sheet->at = m_verdict.why.at;
        return m_transaction.update(*m_sheet);
    }

    Result<void> amend()
    {
        if (m_verdict.decision != Decision::Accepted || m_verdict.change.kind == RowChange::Kind::None)
            return {};
        const auto camp = m_transaction.get(m_newest.camp);
        auto rows = m_transaction.where<ListRow>("list", m_newest.id);
        auto passes = m_transaction.where<LetPass>("list", m_newest.id);
        if (!camp || !rows || !passes)
            return std::unexpected(!camp ? camp.error() : !rows ? rows.error() : passes.error());
        std::ranges::sort(*rows, {}, &ListRow::position);
        PublishedList version = m_newest;
        version.id = {};
        version.version = 0;
        version.amends = m_newest.id;
        if (auto done = m_transaction.insert(version); !done)
            return done;
        m_newest = version;
        if (auto done = copyRows(*rows, camp->rules); !done)
            return done;
        for (LetPass &pass : *passes) {
            pass.id = {};
            pass.version = 0;
            pass.list = version.id;
            if (auto done = m_transaction.insert(pass); !done)
                return done;
        }
        return {};
    }

    bool isMeant(const ListRow &row) const
    {
        return row.printedLogin == m_row.printedLogin && row.project == m_row.project
            && present(m_transaction, row.person) == present(m_transaction, m_row.person);
    }

    Result<void> copyRows(std::vector<ListRow> &rows, const CampRules &rules)
    {
        const RowChange &change = m_verdict.change;
        const int months = m_pairing.id.isValid() ? m_pairing.months : Pairing().months;
        int position = 0;
        for (ListRow &row : rows) {
            const bool meant = m_row.id.isValid() && isMeant(row);
            if (meant && change.kind == RowChange::Kind::Remove)
                continue;
            if (meant && change.kind == RowChange::Kind::Grade)
                freeze(rules, change.grade, change.specialAward, months, row);
            if (auto done = insertCopy(row, ++position); !done)
                return done;
        }
        if (change.kind != RowChange::Kind::Add)
            return {};
        ListRow row{.person = m_mentee, .project = m_pairing.project};
        const auto accounts = m_transaction.where<Account>("person", m_mentee);
        if (!accounts)
            return std::unexpected(accounts.error());
        if (!accounts->empty())
            row.printedLogin = accounts->back().login;
        if (m_pairing.project.isValid()) {
            const auto project = m_transaction.get(m_pairing.project);
            if (!project)
                return std::unexpected(project.error());
            row.printedProject = project->title;
        }
        freeze(rules, change.grade, change.specialAward, months, row);
        return insertCopy(row, ++position);
    }

    Result<void> insertCopy(ListRow row, int position)
    {
        row.id = {};
        row.version = 0;
        row.list = m_newest.id;
        row.position = position;
        return m_transaction.insert(row);
    }

    storage::Transaction &m_transaction;
    const Verdict &m_verdict;
    QString m_reason;
    Objection m_objection;
    ListRow m_row;
    PublishedList m_newest;
    Id<Person> m_mentee;
    Pairing m_pairing;
    std::optional<GradeSheet> m_sheet;
};

} // namespace

Result<Id<Objection>> object(storage::Transaction &transaction, const NewObjection &wanted, Instant now)
{
    const auto list = currentList(transaction, wanted.list);
    if (!list)
        return std::unexpected(list.error());
    const bool open = list->state == ListState::Provisional && now >= list->publishedAt.value_or(now)
        && now < list->windowEndsAt.value_or(now);
    if (!open)
        return broken(u"window-not-open"_s, wanted.list);
    Objection objection{.list = wanted.list,
                        .row = wanted.row,
                        .by = wanted.by,
                        .due = wanted.due,
                        .text = cleanText(wanted.text),
                        .evidence = cleanText(wanted.evidence),
                        .at = now};
    if (objection.text.isEmpty())
        return fail(ErrorCode::MissingArgument, {u"objection"_s});
    if (objection.text.toUtf8().size() > longestReview || objection.evidence.toUtf8().size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"objection"_s, QString::number(longestReview / 1024)});
    if (auto done = transaction.insert(objection); !done)
        return std::unexpected(done.error());
    return objection.id;
}

Result<Id<PublishedList>> decideObjection(storage::Transaction &transaction, const Verdict &verdict)
{
    return Deciding(transaction, verdict).run();
}

} // namespace flotilla::workspace
