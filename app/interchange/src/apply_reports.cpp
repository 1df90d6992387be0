#include "camp_applier.h"

#include "domain/pairing_rules.h"
#include "interchange/report_reader.h"
#include "interchange/review_text.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

QString pullsText(const std::vector<int> &pulls)
{
    QStringList parts;
    for (const int pull : pulls)
        parts.append(QString::number(pull));
    return parts.join(u';');
}

/// Puts what a plan tells into a report. A source that knows less about times does not take away what is known.
void fill(Report &report, const PlannedReport &planned)
{
    report.path = planned.path;
    report.days = planned.days;
    report.writtenDays = planned.writtenDays;
    if (planned.submission != SubmissionTime::Unknown || !report.submittedAt) {
        report.submission = planned.submission;
        report.submittedAt = planned.submittedAt;
    }
    if (planned.mergedAt)
        report.mergedAt = planned.mergedAt;
    if (!planned.pulls.empty() || report.pulls.isEmpty()) {
        report.pulls = pullsText(planned.pulls);
        report.place = planned.place;
    }
    report.reviewState = planned.reviewState;
    report.reviewKind = planned.reviewKind;
    report.workChars = planned.workChars;
    report.nextChars = planned.nextChars;
    report.questionChars = planned.questionChars;
    report.reviewChars = planned.reviewChars;
}

} // namespace

Result<void> CampApplier::applyReports(const std::function<bool()> &progress)
{
    if (auto done = readReports(); !done)
        return done;
    if (auto done = freePlaces(); !done)
        return done;
    // What counts comes first: what does not becomes a revision of it.
    for (const bool counting : {true, false}) {
        for (const PlannedReport &planned : m_plan.reports) {
            const bool counts = planned.counts || !planned.period;
            if (counts != counting)
                continue;
            if (!progress())
                return fail(ErrorCode::Cancelled);
            if (planned.action == PlanAction::Skipped || planned.action == PlanAction::Same) {
                ++(planned.action == PlanAction::Same ? m_outcome.reportsSame : m_outcome.reportsSkipped);
                continue;
            }
            ++(planned.action == PlanAction::New ? m_outcome.reportsNew : m_outcome.reportsChanged);
            if (auto done = counts ? applyReport(planned) : applyDuplicate(planned); !done)
                return done;
        }
    }
    m_outcome.camps.push_back(m_camp.id);
    return {};
}

Result<void> CampApplier::readReports()
{
    if (m_isNew)
        return {};
    auto reports = m_transaction.where<Report>("camp", m_camp.id);
    if (!reports)
        return std::unexpected(reports.error());
    for (const Report &report : *reports) {
        m_reports.emplace(report.id, report);
        if (report.period.isValid())
            m_places.emplace(std::pair(report.pairing, report.period), report.id);
    }
    return {};
}

const Pairing *CampApplier::pairingFor(const PlannedReport &planned) const
{
    const auto mentee = m_mentees.find(foldLogin(planned.login));
    if (mentee == m_mentees.end())
        return nullptr;
    const auto further = m_further.find(foldLogin(planned.login));
    const bool hasFurther = further != m_further.end();
    if (planned.further > 0) {
        const Id<Pairing> id = hasFurther ? further->second[std::size_t(planned.further) - 1] : Id<Pairing>();
        const auto own = std::ranges::find(m_pairings, id, &Pairing::id);
        return id.isValid() && own != m_pairings.end() ? &*own : nullptr;
    }
    const Pairing *any = nullptr;
    for (const Pairing &pairing : m_pairings) {
        const bool isOther = hasFurther && std::ranges::find(further->second, pairing.id) != further->second.end();
        if (pairing.mentee != mentee->second || isOther)
            continue;
        if (const Period *period = periodOf(planned.period, pairing); period && isOwed(pairing, *period))
            return &pairing;
        if (!any || any->from > pairing.from)
            any = &pairing;
    }
    return any;
}

const Period *CampApplier::periodOf(std::optional<int> number, const Pairing &pairing) const
{
    if (!number)
        return nullptr;
    const auto project = std::ranges::find(m_projects, pairing.project, &Project::id);
    const Period *own = project != m_projects.end() ? periodIn(*number, project->batch) : nullptr;
    return own ? own : periodIn(*number, {});
}

Id<Period> CampApplier::periodFor(const PlannedReport &planned, const Pairing &pairing) const
{
    const Period *period = periodOf(planned.period, pairing);
    return period ? period->id : Id<Period>();
}

Report *CampApplier::reportAt(Id<Pairing> pairing, Id<Period> period)
{
    const auto place = period.isValid() ? m_places.find({pairing, period}) : m_places.end();
    return place != m_places.end() ? &m_reports.at(place->second) : nullptr;
}

/// Reports that change places with each other would meet on the way: those that move and whose place another one takes leave first.
Result<void> CampApplier::freePlaces()
{
    std::map<Id<Report>, std::pair<Id<Pairing>, Id<Period>>> moving;
    std::set<std::pair<Id<Pairing>, Id<Period>>> wanted;
    for (const PlannedReport &planned : m_plan.reports) {
        const bool isWritten = planned.action == PlanAction::Changed || planned.action == PlanAction::New;
        const Pairing *pairing = isWritten && planned.counts ? pairingFor(planned) : nullptr;
        if (!pairing)
            continue;
        const std::pair place(pairing->id, periodFor(planned, *pairing));
        const auto own = m_reports.find(planned.existing);
        if (own != m_reports.end() && std::pair(own->second.pairing, own->second.period) == place)
            continue;
        if (own != m_reports.end())
            moving.emplace(own->first, place);
        if (place.second.isValid())
            wanted.insert(place);
    }
    for (const auto &[id, place] : moving) {
        Report &report = m_reports.at(id);
        if (!report.period.isValid() || !wanted.contains({report.pairing, report.period}))
            continue;
        m_places.erase({report.pairing, report.period});
        report.period = {};
        if (auto done = m_transaction.update(report); !done)
            return done;
    }
    return {};
}

/// Makes a report that lost its place a revision of the one that has it, with what was written about it here.
Result<void> CampApplier::absorb(Id<Report> id, const Report &winner)
{
    const Report loser = m_reports.at(id);
    m_places.erase({loser.pairing, loser.period});
    m_reports.erase(id);
    if (auto done = m_transaction.remove(loser.id); !done)
        return done;
    const auto reviews = m_transaction.where<Review>("report", loser.id);
    if (!reviews)
        return std::unexpected(reviews.error());
    for (Review review : *reviews) {
        review.report = winner.id;
        auto done =
            review.origin == ReviewOrigin::Repository ? m_transaction.remove(review.id) : m_transaction.update(review);
        if (!done)
            return done;
    }
    const auto revisions = m_transaction.where<ReportRevision>("report", loser.id);
    if (!revisions)
        return std::unexpected(revisions.error());
    for (ReportRevision revision : *revisions) {
        revision.report = winner.id;
        if (auto done = m_transaction.update(revision); !done)
            return done;
    }
    return keepAsRevision(winner.id, loser.path, loser.body, loser.submittedAt);
}

Result<void> CampApplier::applyReport(const PlannedReport &planned)
{
    const Pairing *pairing = pairingFor(planned);
    if (!pairing)
        return {};
    const Id<Period> period = periodFor(planned, *pairing);
    const auto known = m_reports.find(planned.existing);
    Report *there = reportAt(pairing->id, period);
    if (known != m_reports.end()) {
        // Its own record stays, whoever held the place before.
        if (there && there->id != known->first)
            if (auto done = absorb(there->id, known->second); !done)
                return done;
        there = &known->second;
    }
    Report report = there ? *there : Report{.camp = m_camp.id};
    if (report.period.isValid() && report.period != period)
        m_places.erase({report.pairing, report.period});
    const Report before = report;
    report.pairing = pairing->id;
    report.period = period;
    fill(report, planned);
    const auto body = m_transaction.putBody(planned.content);
    if (!body)
        return std::unexpected(body.error());
    report.body = *body;
    auto done = there ? m_transaction.update(report) : m_transaction.insert(report);
    if (!done)
        return done;
    m_reports.insert_or_assign(report.id, report);
    if (period.isValid())
        m_places.insert_or_assign({report.pairing, period}, report.id);
    if (there && before.body != report.body)
        if (done = keepAsRevision(report.id, before.path, before.body, before.submittedAt); !done)
            return done;
    if (done = applyTexts(planned, report); !done)
        return done;
    if (done = dropRevision(report, planned.keptAs); !done)
        return done;
    return applyReview(planned, report);
}

/// A second file for a pairing and period is a revision of the report that counts.
Result<void> CampApplier::applyDuplicate(const PlannedReport &planned)
{
    const Pairing *pairing = pairingFor(planned);
    const Report *counting = pairing ? reportAt(pairing->id, periodFor(planned, *pairing)) : nullptr;
    if (!counting)
        return {};
    const auto body = m_transaction.putBody(planned.content);
    if (!body)
        return std::unexpected(body.error());
    // It may have been a report of its own until another one was said to count.
    if (const auto own = m_reports.find(planned.existing); own != m_reports.end() && own->first != counting->id)
        if (auto done = absorb(own->first, *counting); !done)
            return done;
    if (auto done = dropKept(planned.keptAs, counting->id); !done)
        return done;
    return keepAsRevision(counting->id, planned.path, *body, planned.submittedAt);
}

/// A text that another report kept is none of its any more.
Result<void> CampApplier::dropKept(Id<ReportRevision> kept, Id<Report> report)
{
    if (!kept.isValid())
        return {};
    const auto revision = m_transaction.get(kept);
    if (!revision)
        return std::unexpected(revision.error());
    return revision->deletedAt || revision->report == report ? Result<void>() : m_transaction.remove(kept);
}

/// Adds an earlier text unless it is kept already.
Result<void> CampApplier::keepAsRevision(Id<Report> report, const QString &path, const BodyHash &body,
                                         std::optional<Instant> at)
{
    const auto kept = m_transaction.where<ReportRevision>("report", report);
    if (!kept)
        return std::unexpected(kept.error());
    const auto same = [&](const ReportRevision &revision) { return revision.path == path && revision.body == body; };
    if (std::ranges::any_of(*kept, same))
        return {};
    ReportRevision revision{.report = report, .path = path, .body = body, .at = at};
    return m_transaction.insert(revision);
}

/// What was kept as a revision and counts now is none any more.
Result<void> CampApplier::dropRevision(const Report &report, Id<ReportRevision> keptAs)
{
    if (m_isNew)
        return {};
    if (auto done = dropKept(keptAs, report.id); !done)
        return done;
    const auto kept = m_transaction.where<ReportRevision>("report", report.id);
    if (!kept)
        return std::unexpected(kept.error());
    for (const ReportRevision &revision : *kept)
        if (revision.path == report.path && revision.body == report.body)
            if (auto done = m_transaction.remove(revision.id); !done)
                return done;
    return {};
}

/// The texts a report had before, as its history tells.
Result<void> CampApplier::applyTexts(const PlannedReport &planned, Report &report)
{
    for (const auto &[at, content] : planned.earlierContents) {
        const auto body = m_transaction.putBody(content);
        if (!body)
            return std::unexpected(body.error());
        if (*body != report.body)
            if (auto done = keepAsRevision(report.id, planned.path, *body, at); !done)
                return done;
    }
    return {};
}

/// The review in a report's text without those that were entered here and written back to it.
Result<QString> CampApplier::othersWords(const PlannedReport &planned, const std::vector<Review> &stored)
{
    QStringList own;
    const auto add = [&](const BodyHash &hash) -> Result<void> {
        if (hash.isNull())
            return {};
        const auto body = m_transaction.body(hash);
        if (!body)
            return std::unexpected(body.error());
        own.append(QString::fromUtf8(*body));
        return {};
    };
    for (const Review &review : stored) {
        if (review.origin != ReviewOrigin::Entered || review.visibility == Visibility::Private)
            continue;
        const auto records = m_transaction.where<WriteBack>("review", review.id);
        if (!records)
            return std::unexpected(records.error());
        for (const WriteBack &record : *records)
            if (auto done = add(record.written); !done)
                return std::unexpected(done.error());
        if (auto done = add(review.body); !done)
            return std::unexpected(done.error());
    }
    return own.isEmpty() ? planned.reviewText : othersReview(planned.content, m_camp.rules.reading, own);
}

Result<Review> CampApplier::reviewOf(const PlannedReport &planned, const Report &report, const QString &text)
{
    const auto recorder =
        planned.isReviewerName ? m_people.findOrAddName(planned.reviewedBy) : m_people.findOrAddNamed(planned.reviewedBy);
    if (!recorder)
        return std::unexpected(recorder.error());
    auto author = m_people.findOrAddNamed(planned.reviewAuthor);
    if (!author)
        return std::unexpected(author.error());
    const auto mentors = m_transaction.where<PairingMentor>("pairing", report.pairing);
    if (!mentors)
        return std::unexpected(mentors.error());
    // Whoever wrote it down spoke for themselves if they are a mentor of this mentee; else it is not known for whom.
    const bool isMentor = std::ranges::find(*mentors, *recorder, &PairingMentor::mentor) != mentors->end();
    if (!author->isValid() && isMentor)
        author = recorder;
    const auto body = m_transaction.putBody(text.toUtf8());
    if (!body)
        return std::unexpected(body.error());
    return Review{.report = report.id,
                  .author = *author,
                  .recorder = *recorder,
                  .at = planned.reviewedAt,
                  .body = *body,
                  .kind = planned.reviewKind == ReviewKind::Mark ? ReviewKind::Mark : ReviewKind::Text};
}

Result<void> CampApplier::applyReview(const PlannedReport &planned, const Report &report)
{
    const auto stored = m_transaction.where<Review>("report", report.id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto known = std::ranges::find(*stored, ReviewOrigin::Repository, &Review::origin);
    const bool isThere = known != stored->end();
    const auto text = planned.reviewState == ReviewState::Reviewed ? othersWords(planned, *stored) : Result<QString>();
    if (!text)
        return std::unexpected(text.error());
    if (text->isEmpty())
        return isThere ? m_transaction.remove(known->id) : Result<void>();
    auto review = reviewOf(planned, report, *text);
    if (!review)
        return std::unexpected(review.error());
    if (!isThere)
        return m_transaction.insert(*review);
    review->id = known->id;
    review->version = known->version;
    // A plain folder knows neither who nor when; what a history told before stays.
    if (!review->at)
        review->at = known->at;
    if (!review->recorder.isValid())
        review->recorder = known->recorder;
    if (!review->author.isValid())
        review->author = known->author;
    return m_transaction.update(*review);
}

} // namespace flotilla::interchange
