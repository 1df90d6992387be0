#include "interchange/write_back_records.h"

#include "write_back_problems.h"

#include "domain/enum_names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

/// The newest WriteBack of a review that worked, when it still stands there.
Result<std::optional<WriteBack>> standingOf(storage::Reader &reader, Id<Review> review)
{
    const auto records = reader.where<WriteBack>("review", review);
    if (!records)
        return std::unexpected(records.error());
    const WriteBack *newest = nullptr;
    for (const WriteBack &record : *records)
        if (record.state != WriteBackState::Failed && (!newest || record.at >= newest->at))
            newest = &record;
    return newest && newest->state == WriteBackState::Done ? std::optional(*newest) : std::nullopt;
}

Result<QString> loginOf(storage::Reader &reader, Id<Person> person)
{
    const auto accounts = reader.where<Account>("person", person);
    if (!accounts)
        return std::unexpected(accounts.error());
    for (const Account &account : *accounts)
        if (!account.to)
            return account.login;
    return accounts->empty() ? QString() : accounts->front().login;
}

/// Who a commit is by. A mentor who entered the review without an address of theirs here is whoever's Git it is.
Result<CommitPerson> authorOf(storage::Reader &reader, const Review &review)
{
    if (!review.author.isValid())
        return CommitPerson{};
    const auto person = reader.get(review.author);
    if (!person)
        return std::unexpected(person.error());
    if (person->email.isEmpty() && review.author == review.recorder)
        return CommitPerson{};
    const auto login = loginOf(reader, review.author);
    if (!login)
        return std::unexpected(login.error());
    return CommitPerson{person->name, person->email, *login};
}

Result<QString> textOf(storage::Reader &reader, const BodyHash &hash)
{
    if (hash.isNull())
        return QString();
    const auto bytes = reader.body(hash);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : std::unexpected(bytes.error());
}

/// The other reviews of the report as they were written back: nobody else's words.
Result<QStringList> knownOf(storage::Reader &reader, const Review &review)
{
    const auto reviews = reader.where<Review>("report", review.report);
    if (!reviews)
        return std::unexpected(reviews.error());
    QStringList known;
    for (const Review &other : *reviews) {
        const auto standing = other.id == review.id ? Result<std::optional<WriteBack>>() : standingOf(reader, other.id);
        if (!standing)
            return std::unexpected(standing.error());
        const std::optional<WriteBack> &writtenBack = *standing;
        if (!writtenBack)
            continue;
        const auto text = textOf(reader, writtenBack->written);
        if (!text)
            return std::unexpected(text.error());
        known.append(*text);
    }
    return known;
}

Result<ReviewToWrite> reviewToWrite(storage::Reader &reader, const Review &review)
{
    const auto report = reader.get(review.report);
    if (!report)
        return std::unexpected(report.error());
    if (review.visibility == Visibility::Private)
        return fail(ErrorCode::NotAllowed, {u"write-back"_s, u"private-review"_s});
    if (report->path.isEmpty() || report->place == ReportPlace::Local)
        return fail(ErrorCode::NotAllowed, {u"write-back"_s, u"no-file"_s});
    const auto markdown = textOf(reader, review.body);
    const auto author = authorOf(reader, review);
    const auto seen = report->body.isNull() ? Result<QByteArray>(QByteArray()) : reader.body(report->body);
    const auto pairing = reader.get(report->pairing);
    const auto standing = standingOf(reader, review.id);
    const auto known = knownOf(reader, review);
    for (const auto &error :
         {markdown ? std::nullopt : std::optional(markdown.error()), author ? std::nullopt : std::optional(author.error()),
          seen ? std::nullopt : std::optional(seen.error()), pairing ? std::nullopt : std::optional(pairing.error()),
          standing ? std::nullopt : std::optional(standing.error()), known ? std::nullopt : std::optional(known.error())})
        if (error)
            return std::unexpected(*error);
    const auto login = loginOf(reader, pairing->mentee);
    if (!login)
        return std::unexpected(login.error());
    ReviewToWrite result{.review = review.id,
                         .markdown = *markdown,
                         .author = *author,
                         .path = report->path,
                         .seen = *seen,
                         .isOpen = report->place == ReportPlace::OpenPull,
                         .login = *login,
                         .known = *known};
    for (const QString &pull : report->pulls.split(u';', Qt::SkipEmptyParts))
        result.pulls.push_back(pull.toInt());
    if (report->period.isValid()) {
        const auto period = reader.get(report->period);
        if (!period)
            return std::unexpected(period.error());
        result.period = period->number;
    }
    if (*standing) {
        const auto written = textOf(reader, (*standing)->written);
        if (!written)
            return std::unexpected(written.error());
        result.written = *written;
        result.remote = (*standing)->remote;
        result.branch = (*standing)->branch;
        result.commit = (*standing)->commit;
    }
    return result;
}

/// As reviews_to_write_back.sql tells it.
PendingWriteBack waitingOf(const storage::Row &row)
{
    const std::string place = row.text(12).toStdString();
    return {.review = Id<Review>(row.integer(0)),
            .report = Id<Report>(row.integer(1)),
            .last = {},
            .body = BodyHash(row.bytes(4)),
            .mentee = {Id<Person>(row.integer(5)), row.text(6), row.text(7)},
            .pairing = Id<Pairing>(row.integer(8)),
            .period = Id<Period>(row.integer(9)),
            .number = int(row.integer(10)),
            .pull = row.text(11).section(u';', -1).toInt(),
            .isOpen = enumFromName<ReportPlace>(place) == ReportPlace::OpenPull};
}

Result<void> recordOne(storage::Transaction &transaction, const WrittenBack &written)
{
    WriteBack record = written.record;
    if (record.state != WriteBackState::Failed) {
        const auto text = transaction.putBody(written.written.toUtf8());
        if (!text)
            return std::unexpected(text.error());
        record.written = *text;
        if (record.way != WriteBackWay::Text) {
            const auto content = transaction.putBody(written.content);
            if (!content)
                return std::unexpected(content.error());
            record.content = *content;
        }
    }
    return transaction.insert(record);
}

} // namespace

Result<std::vector<PendingWriteBack>> readPendingWriteBacks(storage::Reader &reader, Id<Camp> camp)
{
    struct Row {
        PendingWriteBack waiting;
        Id<WriteBack> tried;
        Id<WriteBack> done;
    };
    std::vector<Row> rows;
    const auto read = reader.query("reviews_to_write_back", {{u":camp"_s, camp.value()}}, [&](const storage::Row &row) {
        rows.push_back({waitingOf(row), Id<WriteBack>(row.integer(2)), Id<WriteBack>(row.integer(3))});
    });
    if (!read)
        return std::unexpected(read.error());
    std::vector<PendingWriteBack> pending;
    for (const Row &row : rows) {
        PendingWriteBack waiting = row.waiting;
        if (row.tried.isValid()) {
            const auto tried = reader.get(row.tried);
            if (!tried)
                return std::unexpected(tried.error());
            waiting.last = *tried;
        }
        if (row.done.isValid()) {
            const auto done = reader.get(row.done);
            if (!done)
                return std::unexpected(done.error());
            if (done->state == WriteBackState::Done && done->source == waiting.body)
                continue;
        }
        pending.push_back(std::move(waiting));
    }
    return pending;
}

Result<WriteBackRequest> readWriteBackRequest(storage::Reader &reader, Id<Camp> camp, const std::vector<Id<Review>> &reviews,
                                              WriteBackWay way)
{
    const auto record = reader.get(camp);
    if (!record)
        return std::unexpected(record.error());
    WriteBackRequest request{.page = record->repository,
                             .edition = record->edition,
                             .rules = record->rules.reading,
                             .language = record->language,
                             .way = way,
                             .mayUseDefaultBranch = record->rules.reviewsOnDefaultBranch};
    for (const Id<Review> id : reviews) {
        const auto review = reader.get(id);
        if (!review)
            return std::unexpected(review.error());
        auto found = reviewToWrite(reader, *review);
        if (!found)
            return std::unexpected(found.error());
        request.reviews.push_back(std::move(*found));
    }
    return request;
}

Result<WriteBackRequest> readRevertRequest(storage::Reader &reader, Id<Camp> camp, const std::vector<Id<Review>> &reviews,
                                           WriteBackWay way)
{
    auto request = readWriteBackRequest(reader, camp, reviews, way);
    if (!request)
        return request;
    request->revert = true;
    for (const ReviewToWrite &review : request->reviews)
        if (review.written.isEmpty())
            return fail(ErrorCode::NotFound, {storage::recordName(storage::tableInfo<Review>(), review.review.value())});
    return request;
}

Result<void> recordWriteBacks(storage::Transaction &transaction, const std::vector<WrittenBack> &written)
{
    for (const WrittenBack &each : written)
        if (auto done = recordOne(transaction, each); !done)
            return done;
    return {};
}

std::optional<Error> problemOf(const WriteBack &record)
{
    return problemFrom(record.problem);
}

} // namespace flotilla::interchange
