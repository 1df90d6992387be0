#include "sample/camp_builder.h"
#include "sample/catalogue.h"

#include <algorithm>

namespace flotilla::interchange::sample {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr int firstPull = 62;
constexpr int pullsPerPeriod = 35;

Instant later(Instant from, qint64 msecs)
{
    return instantFromMsecs(toMsecs(from) + msecs);
}

ReviewState stateOf(Reviewing reviewing)
{
    switch (reviewing) {
    case Reviewing::Empty:
        return ReviewState::Empty;
    case Reviewing::Placeholder:
    case Reviewing::NoneWord:
        return ReviewState::Placeholder;
    default:
        return ReviewState::Reviewed;
    }
}

ReviewPlace placeOf(Reviewing reviewing)
{
    switch (reviewing) {
    case Reviewing::Empty:
        return ReviewPlace::Empty;
    case Reviewing::Placeholder:
        return ReviewPlace::Placeholder;
    case Reviewing::NoneWord:
        return ReviewPlace::None;
    default:
        return ReviewPlace::Text;
    }
}

QString dateInName(QDate date)
{
    return date.toString(QStringLiteral("yyyy.MM.dd"));
}

} // namespace

BodyHash CampBuilder::addBody(const QString &text)
{
    m_records.bodies.push_back(text.toUtf8());
    return BodyHash::of(m_records.bodies.back());
}

void CampBuilder::addReports()
{
    const int last = isRunning() ? runningPeriod : periodCount;
    for (const Place &place : m_places) {
        for (int period = place.firstPeriod; period <= std::min(place.lastPeriod, last); ++period) {
            const CellStory story = storyOf(m_index, place.mentee, period, m_request.seed);
            if (story.reportExempt || story.reviewExempt)
                addExemption(place, period, story);
            if (story.handing != Handing::None)
                addReport(place, period, story);
        }
        if (place.mentee == 22)
            addOffGridReport(place);
    }
}

void CampBuilder::addTimes(Report &report, const CellStory &story, int period, Random &random) const
{
    const QDate due = daysOf(period).last;
    const Instant handedIn = story.handing == Handing::Late
        ? at(due.addDays(random.between(1, 3)), random.between(9, 21), random.below(60))
        : at(due.addDays(-random.below(3)), random.between(9, 22), random.below(60));
    switch (story.handing) {
    case Handing::OnTime:
    case Handing::Late:
        report.submission = SubmissionTime::Known;
        report.submittedAt = handedIn;
        break;
    case Handing::NotAfter:
        report.submission = SubmissionTime::NotAfter;
        report.submittedAt = later(handedIn, 30 * hour);
        break;
    case Handing::UnknownTime:
    case Handing::None:
        break;
    }
    // What waits in a pull request or was closed was never merged.
    if (report.place == ReportPlace::Main || report.place == ReportPlace::Lost)
        report.mergedAt = later(handedIn, 30 * hour);
}

void CampBuilder::addReport(const Place &place, int period, const CellStory &story)
{
    const CastMember &mentee = m_mentees[std::size_t(place.mentee)];
    const CatalogueEntry &entry = catalogue()[std::size_t(place.project - 1)];
    Random random(m_request.seed, {11, quint64(m_index), quint64(place.mentee), quint64(period)});
    const DateRange days = daysOf(period);

    Report report{.camp = m_records.camp.id,
                  .pairing = place.pairing,
                  .period = periodFor(place, period).id,
                  .days = days,
                  .place = story.place,
                  .reviewState = stateOf(story.reviewing)};
    report.id = id<Report>(Kind::Report, quint64(place.mentee), quint64(period));
    const int pull = firstPull + period * std::max(pullsPerPeriod, m_request.mentees) - pullsPerPeriod + place.mentee;
    report.pulls = QString::number(pull);
    const QString firstYear = story.yearMistyped
        ? QStringLiteral("%10%2").arg(days.first.year() / 10).arg(days.first.year() % 10)
        : QString::number(days.first.year());
    const QString written = firstYear + dateInName(days.first).mid(4) + u'~' + dateInName(days.last);
    if (story.yearMistyped)
        report.writtenDays = written;
    report.path = QStringLiteral("%1/%2_%3/[WeeklyReport]%4.md")
                      .arg(m_records.camp.edition, QStringLiteral("%1").arg(place.project, 2, 10, QLatin1Char('0')),
                           mentee.login, written);
    addTimes(report, story, period, random);

    const ReportTopic topic{.seed = m_request.seed + quint64(place.pairing.value()),
                            .project = place.project,
                            .period = period,
                            .pull = pull,
                            .name = mentee.name,
                            .projectTitle = (mentee.writesEnglish ? entry.titleEn : entry.title).toString(),
                            .repository = m_records.camp.repository,
                            .english = mentee.writesEnglish};
    const QString review = addReview(report, place, topic, story, random);
    const bool publicReview = story.reviewing != Reviewing::Private;
    const ReportText text = reportText(topic, publicReview ? placeOf(story.reviewing) : ReviewPlace::Placeholder, review);
    if (!publicReview)
        report.reviewState = ReviewState::Placeholder;
    else if (report.reviewState == ReviewState::Reviewed)
        report.reviewKind = story.reviewing == Reviewing::Mark ? ReviewKind::Mark : ReviewKind::Text;
    report.body = addBody(text.text);
    report.workChars = text.workChars;
    report.nextChars = text.nextChars;
    report.questionChars = text.questionChars;
    report.reviewChars = text.reviewChars;
    if (story.revised) {
        ReportRevision revision{.report = report.id, .path = report.path, .body = addBody(earlierText(topic))};
        if (report.submittedAt)
            revision.at = later(*report.submittedAt, -20 * hour);
        revision.id = id<ReportRevision>(Kind::Revision, quint64(place.mentee), quint64(period));
        m_records.revisions.push_back(revision);
    }
    m_records.reports.push_back(report);
}

QString CampBuilder::addReview(const Report &report, const Place &place, const ReportTopic &topic, const CellStory &story,
                               Random &random)
{
    if (stateOf(story.reviewing) != ReviewState::Reviewed)
        return {};
    const bool mark = story.reviewing == Reviewing::Mark;
    const QString text = mark ? (random.percent(50) ? QStringLiteral("LGTM") : QStringLiteral("✔️")) : reviewText(topic);
    const QDate due = daysOf(topic.period).last;
    const Instant from = report.submittedAt.value_or(at(due, 21, 0));
    Review review{.report = report.id, .author = personId(leadMentor(place.project).login)};
    review.id = id<Review>(Kind::Review, quint64(place.mentee), quint64(topic.period));
    review.recorder = review.author;
    review.at = std::min(later(from, random.between(3, 60) * hour), m_request.now);
    review.body = addBody(text);
    review.kind = mark ? ReviewKind::Mark : ReviewKind::Text;
    if (story.reviewing == Reviewing::Relayed)
        review.recorder = personId(m_organisers[1].login);
    if (story.reviewing == Reviewing::Private) {
        review.visibility = Visibility::Private;
        review.origin = ReviewOrigin::Entered;
    }
    m_records.reviews.push_back(review);
    return text;
}

void CampBuilder::addExemption(const Place &place, int period, const CellStory &story)
{
    Exemption exemption{.pairing = place.pairing,
                        .period = periodFor(place, period).id,
                        .duty = story.reviewExempt ? Duty::Review : Duty::Report,
                        .reason = exemptionReason(story),
                        .by = personId(m_organisers[0].login),
                        .at = at(daysOf(period).last.addDays(-4), 10, 30)};
    exemption.id = id<Exemption>(Kind::Exemption, quint64(place.mentee), quint64(period));
    m_records.exemptions.push_back(exemption);
}

/// A report of the days before the camp: kept, and shown outside every period.
void CampBuilder::addOffGridReport(const Place &place)
{
    CellStory story;
    story.reviewing = Reviewing::Placeholder;
    addReport(place, 0, story);
    Report &report = m_records.reports.back();
    report.period = {};
    report.pulls = QStringLiteral("41");
}

} // namespace flotilla::interchange::sample
