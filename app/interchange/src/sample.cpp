#include "interchange/sample.h"

#include "sample/camp_builder.h"
#include "storage/names.h"
#include "storage/transaction.h"

#include <set>

namespace flotilla::interchange {

namespace {

constexpr int campsPerTransaction = 20;
/// Names are put together from parts; this many different people there are.
constexpr int largestCast = 1'200'000;

template <class T>
Result<void> insertAll(storage::Transaction &transaction, std::vector<T> &records)
{
    for (T &record : records)
        if (auto done = transaction.insert(record); !done)
            return done;
    return {};
}

/// People and their accounts, without those whom another camp brought already.
Result<void> insertPeople(storage::Transaction &transaction, sample::CampRecords &camp, std::set<Id<Person>> &known)
{
    for (std::size_t i = 0; i < camp.people.size(); ++i) {
        if (!known.insert(camp.people[i].id).second)
            continue;
        if (auto done = transaction.insert(camp.people[i]); !done)
            return done;
        if (auto done = transaction.insert(camp.accounts[i]); !done)
            return done;
    }
    return {};
}

Result<void> insertCamp(storage::Transaction &transaction, sample::CampRecords &camp, std::set<Id<Person>> &known)
{
    if (auto done = insertPeople(transaction, camp, known); !done)
        return done;
    if (auto done = transaction.insert(camp.camp); !done)
        return done;
    for (const QByteArray &body : camp.bodies)
        if (auto done = transaction.putBody(body); !done)
            return std::unexpected(done.error());
    Result<void> done;
    const auto insert = [&](auto &records) {
        if (done)
            done = insertAll(transaction, records);
    };
    insert(camp.batches);
    insert(camp.periods);
    insert(camp.roles);
    insert(camp.projects);
    insert(camp.projectMentors);
    insert(camp.pairings);
    insert(camp.pairingMentors);
    insert(camp.reports);
    insert(camp.revisions);
    insert(camp.reviews);
    insert(camp.exemptions);
    insert(camp.sessions);
    insert(camp.talks);
    insert(camp.attendances);
    insert(camp.rounds);
    insert(camp.defenseSlots);
    insert(camp.judges);
    insert(camp.sheets);
    insert(camp.lists);
    insert(camp.rows);
    insert(camp.certificates);
    return done;
}

Result<void> checkRequest(const SampleRequest &request)
{
    if (request.camps < 1 || request.camps > 100'000)
        return fail(ErrorCode::BadValue, {QStringLiteral("--camps"), QString::number(request.camps)});
    if (request.mentees < 1 || request.mentees > 1'000 || qint64(request.camps) * request.mentees > largestCast)
        return fail(ErrorCode::BadValue, {QStringLiteral("--mentees"), QString::number(request.mentees)});
    return {};
}

} // namespace

Result<void> writeSample(storage::Store &store, const SampleRequest &request, const Clock &clock,
                         const std::function<bool(int done, int total)> &progress)
{
    if (auto fine = checkRequest(request); !fine)
        return fine;
    std::set<Id<Person>> known;
    const storage::ChangeLabel label{.code = QStringLiteral("sample"), .who = QStringLiteral("flotilla")};
    for (int first = 0; first < request.camps; first += campsPerTransaction) {
        auto transaction = storage::Transaction::begin(store, label, clock);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (int index = first; index < std::min(first + campsPerTransaction, request.camps); ++index) {
            if (progress && !progress(index, request.camps))
                return fail(ErrorCode::Cancelled);
            sample::CampRecords camp = sample::CampBuilder(request, index).build();
            if (auto done = insertCamp(**transaction, camp, known); !done)
                return done;
        }
        if (auto done = (*transaction)->commit(); !done)
            return std::unexpected(done.error());
    }
    if (auto keys = storage::completeNameKeys(store, clock); !keys)
        return std::unexpected(keys.error());
    if (progress)
        progress(request.camps, request.camps);
    return {};
}

} // namespace flotilla::interchange
