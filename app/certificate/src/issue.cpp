#include "certificate/issue.h"
#include "certificate/fault.h"

#include "make_certificate.h"
#include "storage/schema.h"
#include "storage/transaction.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

constexpr std::size_t atOnce = 16; ///< certificates a transaction: a writer who waits, waits no second

/// One that is being made.
struct Job {
    Candidate candidate;
    QString serial;
    Certificate entry;
    Result<DrawnCertificate> drawn = DrawnCertificate{};
};

/// Every serial that was ever given in a place: also those whose entry was deleted or undone.
Result<QSet<QString>> usedSerials(storage::Reader &reader)
{
    QSet<QString> used;
    const auto done =
        reader.rows(storage::tableInfo<Certificate>(), {.withDeleted = true},
                    [&](const storage::RecordRow &row) { used.insert(storage::fromRow<Certificate>(row).serial); });
    if (!done)
        return std::unexpected(done.error());
    return used;
}

/// The same work on all cores, each thread with a sheet of its own.
Result<void> drawAll(std::vector<Job> &jobs, std::vector<std::unique_ptr<Sheet>> &sheets, const IssueRequest &request,
                     const SigningKey &key, Instant at, const QString &replaces)
{
    const std::size_t threads = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), jobs.size());
    while (sheets.size() < threads) {
        auto sheet = request.press->sheet(request.design, request.paper);
        if (!sheet)
            return std::unexpected(sheet.error());
        sheets.push_back(std::move(*sheet));
    }
    std::atomic_size_t next = 0;
    const auto work = [&](const Sheet &sheet) {
        for (std::size_t i = next++; i < jobs.size(); i = next++) {
            Credential credential = credentialOf(jobs[i].candidate, request, jobs[i].serial, at, key);
            credential.replaces = replaces;
            jobs[i].drawn = sheet.draw(std::move(credential), key);
        }
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i)
        helpers.emplace_back([&, i] { work(*sheets[i]); });
    work(*sheets.front());
    return {};
}

class Issuer {
public:
    Issuer(storage::Store &store, const IssueRequest &request, const SigningKey &key, const Clock &clock)
        : m_store(store), m_request(request), m_key(key), m_clock(clock)
    {
    }

    /// The next few that have none yet, drawn and entered. Empty when there are none left.
    Result<std::vector<Job>> nextFew()
    {
        auto transaction = begin(u"issue-certificates"_s);
        if (!transaction)
            return std::unexpected(transaction.error());
        // Read again each time: somebody else may have issued, or reopened the results, meanwhile.
        const auto candidates = readCandidates(**transaction, m_request.camp.id, m_request.imprint);
        auto used = usedSerials(**transaction);
        if (!candidates || !used)
            return std::unexpected(candidates ? used.error() : candidates.error());
        std::vector<Job> jobs;
        for (const Candidate &candidate : *candidates) {
            if (jobs.size() == atOnce || !isWanted(candidate) || m_tried.contains(candidate.person)
                || (candidate.current && !candidate.current->signature.isEmpty()))
                continue;
            m_tried.insert(candidate.person);
            jobs.push_back({.candidate = candidate, .serial = serialFor(candidate, *used)});
        }
        if (auto done = finish(**transaction, jobs); !done)
            return std::unexpected(done.error());
        return jobs;
    }

    /// One in place of another.
    Result<Job> instead(const QString &serial, const QString &reason)
    {
        auto transaction = begin(u"reissue-certificate"_s, reason);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto old = inForce(**transaction, m_request.camp.id, serial);
        if (!old)
            return std::unexpected(old.error());
        const auto candidates = readCandidates(**transaction, m_request.camp.id, m_request.imprint);
        auto used = usedSerials(**transaction);
        if (!candidates || !used)
            return std::unexpected(candidates ? used.error() : candidates.error());
        const auto candidate = std::ranges::find_if(*candidates, [&](const Candidate &one) {
            return one.current && one.current->id == old->id && one.obstacle == Obstacle::None;
        });
        if (candidate == candidates->end())
            return refuse(Fault::NotEntitled, {serial});
        old->state = CertificateState::Reissued;
        old->reason = reason;
        if (const auto done = (*transaction)->update(*old); !done)
            return std::unexpected(done.error());
        std::vector<Job> jobs{{.candidate = *candidate}};
        jobs.front().candidate.current.reset();
        jobs.front().serial = serialFor(jobs.front().candidate, *used);
        m_replaces = serial;
        if (auto done = finish(**transaction, jobs); !done)
            return std::unexpected(done.error());
        if (!jobs.front().drawn)
            return std::unexpected(jobs.front().drawn.error());
        return jobs.front();
    }

    bool isWanted(const Candidate &candidate) const
    {
        return candidate.obstacle == Obstacle::None
            && (m_request.only.isEmpty() || m_request.only.contains(candidate.person));
    }

    static Result<Certificate> inForce(storage::Reader &reader, Id<Camp> camp, const QString &serial)
    {
        const auto certificates = reader.where<Certificate>("camp", camp);
        if (!certificates)
            return std::unexpected(certificates.error());
        const auto found = std::ranges::find(*certificates, serial, &Certificate::serial);
        if (found == certificates->end())
            return refuse(Fault::NoSuchSerial, {serial});
        if (found->state != CertificateState::Issued)
            return refuse(Fault::NotInForce, {serial});
        return *found;
    }

private:
    Result<std::unique_ptr<storage::Transaction>> begin(const QString &code, const QString &reason = {})
    {
        return storage::Transaction::begin(
            m_store, {.code = code, .arguments = {m_request.camp.slug}, .who = m_request.who, .reason = reason}, m_clock);
    }

    /// A number given elsewhere stays; else the next one.
    QString serialFor(const Candidate &candidate, QSet<QString> &used) const
    {
        if (candidate.current)
            return candidate.current->serial;
        const QDate day = toDateTime(m_clock.now(), QTimeZone(m_request.camp.timeZone.toLatin1())).date();
        const QString serial = m_request.serials.next(m_request.camp.slug, day, used);
        used.insert(serial);
        return serial;
    }

    Result<void> finish(storage::Transaction &transaction, std::vector<Job> &jobs)
    {
        if (jobs.empty())
            return {};
        const Instant at = m_clock.now();
        if (const auto done = drawAll(jobs, m_sheets, m_request, m_key, at, m_replaces); !done)
            return done;
        for (Job &job : jobs) {
            if (!job.drawn)
                continue;
            job.entry = job.candidate.current.value_or(Certificate{});
            job.entry.camp = m_request.camp.id;
            job.entry.pairing = job.candidate.pairing;
            job.entry.person = job.candidate.person;
            job.entry.serial = job.serial;
            job.entry.printedName = job.candidate.name;
            job.entry.templateName = m_request.design.name;
            job.entry.issuedAt = at;
            job.entry.signature = job.drawn->token;
            const auto done = job.candidate.current ? transaction.update(job.entry) : transaction.insert(job.entry);
            if (!done)
                return done;
        }
        const auto committed = transaction.commit();
        if (!committed)
            return std::unexpected(committed.error());
        return {};
    }

    storage::Store &m_store;
    const IssueRequest &m_request;
    const SigningKey &m_key;
    const Clock &m_clock;
    QString m_replaces;
    QSet<Id<Person>> m_tried;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
};

/// Those who have a certificate already, to be given the same file again.
Result<std::vector<Candidate>> haveOne(storage::Store &store, const IssueRequest &request, const Issuer &issuer)
{
    const auto reader = storage::Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    auto candidates = readCandidates(**reader, request.camp.id, request.imprint);
    if (candidates)
        std::erase_if(*candidates, [&](const Candidate &candidate) {
            return !issuer.isWanted(candidate) || !candidate.current || candidate.current->signature.isEmpty();
        });
    return candidates;
}

Result<int> countWanted(storage::Store &store, const IssueRequest &request, const Issuer &issuer)
{
    const auto reader = storage::Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    const auto candidates = readCandidates(**reader, request.camp.id, request.imprint);
    if (!candidates)
        return std::unexpected(candidates.error());
    return int(std::ranges::count_if(*candidates, [&](const Candidate &one) { return issuer.isWanted(one); }));
}

} // namespace

Result<IssueOutcome> issueCertificates(storage::Store &store, const IssueRequest &request, const SigningKey &key,
                                       const Clock &clock,
                                       const std::function<Result<void>(const MadeCertificate &)> &deliver,
                                       const std::function<bool(int, int)> &goOn)
{
    Issuer issuer(store, request, key, clock);
    const auto all = countWanted(store, request, issuer);
    const auto before = haveOne(store, request, issuer);
    if (!all || !before)
        return std::unexpected(all ? before.error() : all.error());
    IssueOutcome outcome;
    const auto done = [&] { return outcome.issued + outcome.again + int(outcome.failed.size()); };
    for (const Candidate &candidate : *before) {
        if (!candidate.current)
            continue;
        if (!goOn(done(), *all))
            return fail(ErrorCode::Cancelled);
        // What is out there was made with its own template, which may be another one than today's.
        const auto own = shippedTemplate(candidate.current->templateName);
        const auto pdf = makeAgain(*request.press, *candidate.current,
                                   request.design.name == candidate.current->templateName || !own ? request.design : *own);
        if (!pdf) {
            outcome.failed.push_back({candidate, pdf.error()});
            continue;
        }
        if (const auto given = deliver({candidate, candidate.current->serial, *pdf, false}); !given)
            return std::unexpected(given.error());
        ++outcome.again;
    }
    for (;;) {
        if (!goOn(done(), *all))
            return fail(ErrorCode::Cancelled);
        auto jobs = issuer.nextFew();
        if (!jobs)
            return std::unexpected(jobs.error());
        if (jobs->empty())
            return outcome;
        for (Job &job : *jobs) {
            if (!job.drawn) {
                outcome.failed.push_back({job.candidate, job.drawn.error()});
                continue;
            }
            job.candidate.current = job.entry;
            if (const auto given = deliver({job.candidate, job.serial, job.drawn->pdf, true}); !given)
                return std::unexpected(given.error());
            ++outcome.issued;
        }
    }
}

Result<void> revokeCertificate(storage::Store &store, Id<Camp> camp, const QString &serial, const QString &reason,
                               const QString &who, const Clock &clock)
{
    auto transaction = storage::Transaction::begin(
        store, {.code = u"revoke-certificate"_s, .arguments = {serial}, .who = who, .reason = reason}, clock);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto certificate = Issuer::inForce(**transaction, camp, serial);
    if (!certificate)
        return std::unexpected(certificate.error());
    certificate->state = CertificateState::Revoked;
    certificate->reason = reason;
    if (const auto done = (*transaction)->update(*certificate); !done)
        return done;
    const auto committed = (*transaction)->commit();
    if (!committed)
        return std::unexpected(committed.error());
    return {};
}

Result<MadeCertificate> reissueCertificate(storage::Store &store, const IssueRequest &request, const SigningKey &key,
                                           const QString &serial, const QString &reason, const Clock &clock)
{
    auto job = Issuer(store, request, key, clock).instead(serial, reason);
    if (!job)
        return std::unexpected(job.error());
    return MadeCertificate{job->candidate, job->serial, job->drawn->pdf, true};
}

} // namespace flotilla::certificate
