#include "insight/progress.h"

#include "cell_facts.h"
#include "domain/stars.h"
#include "grades.h"
#include "insight/camp_zone.h"
#include "row_values.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

/// Puts a camp's progress together, one query a part.
class ProgressReader {
public:
    ProgressReader(storage::Reader &reader, Instant now) : m_reader(reader) { m_progress.now = now; }

    Result<Progress> read(Id<Camp> camp)
    {
        auto record = m_reader.get(camp);
        if (!record)
            return std::unexpected(record.error());
        auto matrix = readMatrix(m_reader, camp, m_progress.now);
        if (!matrix)
            return std::unexpected(matrix.error());
        m_progress.camp = std::move(*record);
        m_progress.zone = campZone(m_progress.camp.timeZone);
        m_progress.matrix = std::move(*matrix);
        for (const auto part : {&ProgressReader::addPeriods, &ProgressReader::addReviews, &ProgressReader::addGrades,
                                &ProgressReader::addApplicants, &ProgressReader::addSessions, &ProgressReader::addDefenses,
                                &ProgressReader::addResults})
            if (auto done = (this->*part)(); !done)
                return std::unexpected(done.error());
        return std::move(m_progress);
    }

private:
    storage::Bindings camp() const { return bind(QStringLiteral(":camp"), m_progress.camp.id.value()); }

    template <class T>
    Result<std::vector<T>> ofCamp()
    {
        return m_reader.where<T>("camp", QVariant(m_progress.camp.id.value()));
    }

    Result<void> addPeriods()
    {
        const auto periods = ofCamp<Period>();
        if (!periods)
            return std::unexpected(periods.error());
        for (const Period &period : *periods)
            m_progress.periods.insert(period.id, period);
        return {};
    }

    Result<void> addReviews()
    {
        return m_reader.query("progress_first_reviews", camp(), [this](const storage::Row &row) {
            m_progress.firstReviews.insert(idAt<Report>(row, 0), instantFromMsecs(row.integer(1)));
        });
    }

    Result<void> addGrades()
    {
        const auto grades = readGrades(m_reader, m_progress.camp.id);
        if (!grades)
            return std::unexpected(grades.error());
        const auto pairings = ofCamp<Pairing>();
        if (!pairings)
            return std::unexpected(pairings.error());
        for (const auto &[person, given] : grades->byPerson) {
            ++m_progress.grades[given.grade];
            m_progress.specialAwards += given.specialAward;
        }
        for (const PlacedGrade &placed : placedGrades(*grades, m_progress.matrix)) {
            const auto pairing = std::ranges::find(*pairings, placed.pairing, &Pairing::id);
            const int months = pairing != pairings->end() ? std::max(1, pairing->months) : Pairing().months;
            m_progress.graded.push_back(
                {.person = placed.person,
                 .pairing = placed.pairing,
                 .grade = placed.given.grade,
                 .specialAward = placed.given.specialAward,
                 .stars = stars(m_progress.camp.rules, placed.given.grade, months, placed.given.specialAward)});
        }
        return {};
    }

    Result<void> addApplicants()
    {
        return m_reader.query("progress_applicants", camp(), [this](const storage::Row &row) {
            m_progress.applicants.insert(idAt<Person>(row, 0));
            const QDate day = toDateTime(instantFromMsecs(row.integer(1)), m_progress.zone).date();
            const DateRange days{day, day};
            m_progress.applied = m_progress.applied ? spanned(*m_progress.applied, days) : days;
        });
    }

    Result<void> addSessions()
    {
        auto sessions = ofCamp<Session>();
        if (!sessions)
            return std::unexpected(sessions.error());
        std::ranges::sort(*sessions, {}, [](const Session &each) { return std::pair(each.startsAt, each.id); });
        for (Session &session : *sessions)
            m_progress.sessions.push_back({.session = std::move(session), .speakers = {}});
        const auto tally = [this](Id<Session> id) {
            return std::ranges::find(m_progress.sessions, id, [](const SessionTally &each) { return each.session.id; });
        };
        auto done = m_reader.query("progress_talks", camp(), [&](const storage::Row &row) {
            const auto session = tally(idAt<Session>(row, 0));
            if (session == m_progress.sessions.end())
                return;
            ++session->talks;
            if (!row.isNull(1))
                session->speakers.insert(idAt<Person>(row, 1));
        });
        if (!done)
            return done;
        return m_reader.query("progress_attendance", camp(), [&](const storage::Row &row) {
            if (const auto session = tally(idAt<Session>(row, 0)); session != m_progress.sessions.end())
                session->attendance = intAt(row, 1);
        });
    }

    Result<void> addDefenses()
    {
        auto rounds = ofCamp<DefenseRound>();
        if (!rounds)
            return std::unexpected(rounds.error());
        m_progress.rounds = std::move(*rounds);
        std::ranges::sort(m_progress.rounds, {}, &DefenseRound::number);
        return m_reader.query("progress_defenses", camp(), [this](const storage::Row &row) {
            m_progress.defenses.push_back(
                {idAt<DefenseRound>(row, 0), idAt<Pairing>(row, 1), idAt<Person>(row, 2), instantFromMsecs(row.integer(3))});
        });
    }

    Result<void> addResults()
    {
        auto lists = ofCamp<PublishedList>();
        if (!lists)
            return std::unexpected(lists.error());
        m_progress.lists = std::move(*lists);
        const auto certificates = ofCamp<Certificate>();
        if (!certificates)
            return std::unexpected(certificates.error());
        for (const Certificate &certificate : *certificates)
            if (certificate.state != CertificateState::Revoked)
                m_progress.certificates.push_back(certificate.issuedAt);
        std::ranges::sort(m_progress.certificates);
        return {};
    }

    storage::Reader &m_reader;
    Progress m_progress;
};

} // namespace

Result<Progress> readProgress(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    return ProgressReader(reader, now).read(camp);
}

} // namespace flotilla::insight
