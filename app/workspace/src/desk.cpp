#include "workspace/desk.h"

#include "desk_people.h"

#include "domain/decisions.h"
#include "interchange/review_words.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkDecider(storage::Transaction &transaction, DecisionAbout about, Id<Person> decider, const Pairing &pairing)
{
    if (!mayDecide(about, present(transaction, decider), present(transaction, pairing.mentee)))
        return fail(ErrorCode::RuleBroken, {u"about-oneself"_s, nameOf(pairing.id)});
    return {};
}

Result<QString> checkedReason(const QString &reason)
{
    QString clean = cleanText(reason);
    if (clean.isEmpty())
        return fail(ErrorCode::MissingArgument, {u"reason"_s});
    if (clean.toUtf8().size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"reason"_s, QString::number(longestReview / 1024)});
    return clean;
}

/// One extension a period and pairing: a later one takes the place of the one before.
Result<void> keepExtension(storage::Transaction &transaction, const Period &period, Id<Pairing> pairing, QDate due,
                           const Signed &why)
{
    auto extensions = transaction.where<Extension>("period", period.id);
    if (!extensions)
        return std::unexpected(extensions.error());
    if (due <= extendedDue(period, pairing, *extensions))
        return fail(ErrorCode::BadValue, {u"due"_s, due.toString(Qt::ISODate)});
    const auto known = std::ranges::find(*extensions, pairing, &Extension::pairing);
    Extension extension = known != extensions->end() ? *known : Extension();
    extension.period = period.id;
    extension.pairing = pairing;
    extension.due = due;
    extension.reason = why.reason;
    extension.by = why.by;
    extension.at = why.at;
    return known != extensions->end() ? transaction.update(extension) : transaction.insert(extension);
}

struct KeptText {
    BodyHash body;
    ReviewKind kind = ReviewKind::Text;
};

/// Stores the text of a review if it is one.
Result<KeptText> keepText(storage::Transaction &transaction, const Report &report, const QString &markdown)
{
    const auto camp = transaction.get(report.camp);
    if (!camp)
        return std::unexpected(camp.error());
    const QByteArray text = cleanText(markdown).toUtf8();
    if (text.size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"review"_s, QString::number(longestReview / 1024)});
    const interchange::ReviewWords words = interchange::readReviewWords(QString::fromUtf8(text), camp->rules.reading);
    if (words.state != ReviewState::Reviewed)
        return fail(ErrorCode::RuleBroken, {u"no-review"_s, nameOf(report.id)});
    const auto body = transaction.putBody(text);
    if (!body)
        return std::unexpected(body.error());
    return KeptText{*body, words.kind};
}

/// The report of a review that was handed in here, for somebody who may decide about it.
Result<Report> correctedReport(storage::Transaction &transaction, const Review &review, Id<Person> by)
{
    if (review.origin != ReviewOrigin::Entered)
        return fail(ErrorCode::NotAllowed, {u"correct-review"_s, u"from-repository"_s});
    auto report = transaction.get(review.report);
    if (!report)
        return report;
    const auto pairing = transaction.get(report->pairing);
    if (!pairing)
        return std::unexpected(pairing.error());
    if (const auto done = checkDecider(transaction, DecisionAbout::Review, by, *pairing); !done)
        return std::unexpected(done.error());
    return report;
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s);
    clean.replace(u'\r', u'\n');
    clean.replace(QChar(QChar::ParagraphSeparator), u'\n');
    clean.replace(QChar(QChar::LineSeparator), u'\n');
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean.trimmed();
}

Result<Id<Review>> handInReview(storage::Transaction &transaction, const HandedInReview &handedIn, Instant now)
{
    const auto report = transaction.get(handedIn.report);
    if (!report)
        return std::unexpected(report.error());
    const auto pairing = transaction.get(report->pairing);
    if (!pairing)
        return std::unexpected(pairing.error());
    for (const Id<Person> person : {handedIn.author, handedIn.recorder}) {
        if (auto done = checkDecider(transaction, DecisionAbout::Review, person, *pairing); !done)
            return std::unexpected(done.error());
    }
    const auto text = keepText(transaction, *report, handedIn.markdown);
    if (!text)
        return std::unexpected(text.error());
    Review review{.report = report->id,
                  .author = handedIn.author,
                  .recorder = handedIn.recorder,
                  .at = now,
                  .body = text->body,
                  .kind = text->kind,
                  .visibility = handedIn.visibility,
                  .origin = ReviewOrigin::Entered,
                  .standing = handedIn.standing};
    if (auto done = transaction.insert(review); !done)
        return std::unexpected(done.error());
    return review.id;
}

Result<EnteredReview> readEnteredReview(storage::Reader &reader, Id<Review> review)
{
    const auto record = reader.get(review);
    if (!record)
        return std::unexpected(record.error());
    EnteredReview entered{.review = *record};
    if (!record->body.isNull()) {
        const auto text = reader.body(record->body);
        if (!text)
            return std::unexpected(text.error());
        entered.markdown = QString::fromUtf8(*text);
    }
    const auto tries = reader.where<WriteBack>("review", review);
    if (!tries)
        return std::unexpected(tries.error());
    const WriteBack *last = nullptr;
    for (const WriteBack &each : *tries)
        if (each.state != WriteBackState::Failed && (!last || each.at >= last->at))
            last = &each;
    if (last && last->state == WriteBackState::Done)
        entered.written = *last;
    return entered;
}

Result<void> correctReview(storage::Transaction &transaction, Review seen, const QString &markdown, Id<Person> by)
{
    const auto report = correctedReport(transaction, seen, by);
    if (!report)
        return std::unexpected(report.error());
    const auto text = keepText(transaction, *report, markdown);
    if (!text)
        return std::unexpected(text.error());
    seen.body = text->body;
    seen.kind = text->kind;
    return transaction.update(seen);
}

Result<void> takeReviewBack(storage::Transaction &transaction, Review seen, const Signed &why)
{
    if (const auto report = correctedReport(transaction, seen, why.by); !report)
        return std::unexpected(report.error());
    if (const auto reason = checkedReason(why.reason); !reason)
        return std::unexpected(reason.error());
    // Writing what was seen writes nothing, but fails when it is not what is stored.
    if (auto done = transaction.update(seen); !done)
        return done;
    const auto tries = transaction.where<WriteBack>("review", seen.id);
    if (!tries)
        return std::unexpected(tries.error());
    for (const WriteBack &each : *tries)
        if (auto done = transaction.remove(each.id); !done)
            return done;
    return transaction.remove(seen.id);
}

Result<bool> isErased(storage::Reader &reader, Id<Report> report, Id<Person> writer)
{
    const auto text = reader.get(report);
    if (!text && text.error().code != ErrorCode::NotFound)
        return std::unexpected(text.error());
    if (text && text->body.isNull())
        return true;
    return isErased(reader, writer);
}

Result<Id<Exemption>> exempt(storage::Transaction &transaction, Id<Pairing> pairing, Id<Period> period, Duty duty,
                             const Signed &why)
{
    const auto record = transaction.get(pairing);
    if (!record)
        return std::unexpected(record.error());
    if (auto done = checkDecider(transaction, DecisionAbout::Exemption, why.by, *record); !done)
        return std::unexpected(done.error());
    const auto reason = checkedReason(why.reason);
    if (!reason)
        return std::unexpected(reason.error());
    Exemption exemption{.pairing = pairing, .period = period, .duty = duty, .reason = *reason, .by = why.by, .at = why.at};
    if (auto done = transaction.insert(exemption); !done)
        return std::unexpected(done.error());
    return exemption.id;
}

Result<Id<ReportReturn>> giveBack(storage::Transaction &transaction, Id<Report> report, const Signed &why)
{
    const auto record = transaction.get(report);
    if (!record)
        return std::unexpected(record.error());
    const auto pairing = transaction.get(record->pairing);
    if (!pairing)
        return std::unexpected(pairing.error());
    if (auto done = checkDecider(transaction, DecisionAbout::Review, why.by, *pairing); !done)
        return std::unexpected(done.error());
    const auto reason = checkedReason(why.reason);
    if (!reason)
        return std::unexpected(reason.error());
    ReportReturn given{.report = report, .body = record->body, .reason = *reason, .by = why.by, .at = why.at};
    if (auto done = transaction.insert(given); !done)
        return std::unexpected(done.error());
    return given.id;
}

Result<void> extendDue(storage::Transaction &transaction, Id<Period> period, Id<Pairing> pairing, QDate due,
                       const Signed &why)
{
    const auto record = transaction.get(pairing);
    if (!record)
        return std::unexpected(record.error());
    const auto extended = transaction.get(period);
    if (!extended)
        return std::unexpected(extended.error());
    if (auto done = checkDecider(transaction, DecisionAbout::Exemption, why.by, *record); !done)
        return done;
    const auto reason = checkedReason(why.reason);
    if (!reason)
        return std::unexpected(reason.error());
    return keepExtension(transaction, *extended, pairing, due, {*reason, why.by, why.at});
}

Result<void> extendDueOfAll(storage::Transaction &transaction, Id<Period> period, QDate due, const Signed &why)
{
    const auto extended = transaction.get(period);
    if (!extended)
        return std::unexpected(extended.error());
    const auto periods = transaction.where<Period>("camp", extended->camp);
    if (!periods)
        return std::unexpected(periods.error());
    const auto reason = checkedReason(why.reason);
    if (!reason)
        return std::unexpected(reason.error());
    // Whoever reports too may not give themselves time: a mentee extends nobody's day.
    const auto own = transaction.where<Pairing>("mentee", present(transaction, why.by));
    if (!own)
        return std::unexpected(own.error());
    const auto mine = std::ranges::find(*own, extended->camp, &Pairing::camp);
    if (!why.by.isValid() || mine != own->end())
        return fail(ErrorCode::RuleBroken, {u"about-oneself"_s, nameOf(period)});
    for (const Period &each : *periods) {
        if (each.number != extended->number)
            continue;
        if (auto done = keepExtension(transaction, each, {}, due, {*reason, why.by, why.at}); !done)
            return done;
    }
    return {};
}

} // namespace flotilla::workspace
