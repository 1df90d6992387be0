#include "insight/report_page.h"

#include "cell_facts.h"
#include "insight/camp_zone.h"
#include "row_values.h"

#include "domain/pairing_rules.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

/// The records around a cell.
struct Frame {
    Pairing pairing;
    Period period;
    Camp camp;
    Project project;
    std::vector<Period> periods;
    std::vector<Report> reports; ///< of the pairing and of those it continues
};

/// Reports of a pairing and, through re-pairings, of the ones before it.
Result<std::vector<Report>> readLine(storage::Reader &reader, const Pairing &pairing)
{
    std::vector<Report> reports;
    std::vector<Id<Pairing>> seen;
    Pairing current = pairing;
    while (true) {
        auto own = reader.where<Report>("pairing", QVariant(current.id.value()));
        if (!own)
            return std::unexpected(own.error());
        reports.insert(reports.end(), own->begin(), own->end());
        seen.push_back(current.id);
        if (!current.predecessor.isValid() || std::ranges::find(seen, current.predecessor) != seen.end())
            return reports;
        auto before = reader.get(current.predecessor);
        if (!before)
            return reports;
        current = std::move(*before);
    }
}

Result<Frame> readFrame(storage::Reader &reader, Id<Pairing> pairingId, Id<Period> periodId)
{
    auto pairing = reader.get(pairingId);
    if (!pairing)
        return std::unexpected(pairing.error());
    auto period = reader.get(periodId);
    if (!period)
        return std::unexpected(period.error());
    auto camp = reader.get(pairing->camp);
    if (!camp)
        return std::unexpected(camp.error());
    auto project = reader.get(pairing->project, true);
    if (!project)
        return std::unexpected(project.error());
    auto periods = reader.where<Period>("camp", QVariant(pairing->camp.value()));
    if (!periods)
        return std::unexpected(periods.error());
    auto reports = readLine(reader, *pairing);
    if (!reports)
        return std::unexpected(reports.error());
    return Frame{*pairing, *period, *camp, *project, *periods, *reports};
}

Result<std::vector<PersonLabel>> readLabels(storage::Reader &reader, std::string_view query,
                                            const storage::Bindings &bindings)
{
    std::vector<PersonLabel> labels;
    auto done = reader.query(query, bindings, [&](const storage::Row &row) {
        if (const PersonLabel label = labelAt(row, 0); std::ranges::find(labels, label) == labels.end())
            labels.push_back(label);
    });
    if (!done)
        return std::unexpected(done.error());
    return labels;
}

/// A person's label; an empty one for nobody.
Result<PersonLabel> labelOf(storage::Reader &reader, Id<Person> person)
{
    if (!person.isValid())
        return PersonLabel();
    auto labels = readLabels(reader, "person_label", bind(QStringLiteral(":person"), person.value()));
    if (!labels)
        return std::unexpected(labels.error());
    return labels->empty() ? PersonLabel() : std::move(labels->front());
}

Result<std::vector<ShownReview>> readReviews(storage::Reader &reader, Id<Report> report)
{
    std::vector<ShownReview> reviews;
    std::vector<BodyHash> bodies;
    auto done =
        reader.query("report_reviews", bind(QStringLiteral(":report"), report.value()), [&](const storage::Row &row) {
            ShownReview review{.id = idAt<Review>(row, 0),
                               .author = labelAt(row, 5),
                               .recorder = labelAt(row, 8),
                               .at = instantAt(row, 1),
                               .kind = wordAt<ReviewKind>(row, 3),
                               .visibility = wordAt<Visibility>(row, 4),
                               .standing = wordAt<Standing>(row, 11),
                               .origin = wordAt<ReviewOrigin>(row, 12)};
            review.relayed =
                review.author.id.isValid() && review.recorder.id.isValid() && review.author.id != review.recorder.id;
            reviews.push_back(std::move(review));
            bodies.emplace_back(row.bytes(2));
        });
    if (!done)
        return std::unexpected(done.error());
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        if (bodies[i].isNull())
            continue;
        const auto text = reader.body(bodies[i]);
        if (!text)
            return std::unexpected(text.error());
        reviews[i].markdown = QString::fromUtf8(*text);
    }
    return reviews;
}

Result<std::vector<ShownReturn>> readReturns(storage::Reader &reader, const Report &report)
{
    auto records = reader.where<ReportReturn>("report", QVariant(report.id.value()));
    if (!records)
        return std::unexpected(records.error());
    std::ranges::sort(*records, {}, &ReportReturn::at);
    std::vector<ShownReturn> returns;
    for (const ReportReturn &each : *records) {
        auto by = labelOf(reader, each.by);
        if (!by)
            return std::unexpected(by.error());
        returns.push_back({each.id, each.reason, std::move(*by), each.at, each.body != report.body});
    }
    return returns;
}

int numberOf(const std::vector<Period> &periods, Id<Period> id)
{
    const auto found = std::ranges::find_if(periods, [id](const Period &period) { return period.id == id; });
    return found != periods.end() ? found->number : 0;
}

Result<ShownReport> shown(storage::Reader &reader, const Frame &frame, const Report &report, const SectionCutter &cut)
{
    ShownReport page{.id = report.id,
                     .days = report.days,
                     .writtenDays = report.writtenDays,
                     .path = report.path,
                     .submission = report.submission,
                     .submittedAt = report.submittedAt,
                     .mergedAt = report.mergedAt,
                     .pulls = report.pulls.split(u';', Qt::SkipEmptyParts),
                     .place = report.place};
    const auto period = std::ranges::find_if(frame.periods, [&](const Period &each) { return each.id == report.period; });
    if (period != frame.periods.end())
        page.period = *period;
    auto done = reader.query("report_revision_count", bind(QStringLiteral(":report"), report.id.value()),
                             [&](const storage::Row &row) { page.revisions = intAt(row, 0) + 1; });
    if (!done)
        return std::unexpected(done.error());
    if (!report.body.isNull()) {
        const auto content = reader.body(report.body);
        if (!content)
            return std::unexpected(content.error());
        ReportSections sections = cut(*content, frame.camp.rules.reading);
        page.work = std::move(sections.work);
        page.next = std::move(sections.next);
        page.questions = std::move(sections.questions);
        page.other = std::move(sections.other);
    }
    auto reviews = readReviews(reader, report.id);
    if (!reviews)
        return std::unexpected(reviews.error());
    page.reviews = std::move(*reviews);
    auto returns = readReturns(reader, report);
    if (!returns)
        return std::unexpected(returns.error());
    page.returns = std::move(*returns);
    return page;
}

Result<void> addExemptions(storage::Reader &reader, const Frame &frame, CellPage &page, ExemptFrom &exempt)
{
    const auto exemptions = reader.where<Exemption>("pairing", QVariant(frame.pairing.id.value()));
    if (!exemptions)
        return std::unexpected(exemptions.error());
    for (const Exemption &exemption : *exemptions) {
        if (numberOf(frame.periods, exemption.period) != frame.period.number)
            continue;
        (exemption.duty == Duty::Report ? exempt.report : exempt.review) = true;
        page.exemptionReason = exemption.reason;
    }
    return {};
}

/// The later due days that concern the pairing, and the day that follows from them.
Result<void> addExtensions(storage::Reader &reader, const Frame &frame, CellPage &page)
{
    auto extensions = reader.where<Extension>("period", QVariant(frame.period.id.value()));
    if (!extensions)
        return std::unexpected(extensions.error());
    page.due = extendedDue(frame.period, frame.pairing.id, *extensions);
    std::ranges::sort(*extensions, {}, &Extension::at);
    for (const Extension &each : *extensions) {
        if (each.pairing.isValid() && each.pairing != frame.pairing.id)
            continue;
        auto by = labelOf(reader, each.by);
        if (!by)
            return std::unexpected(by.error());
        page.extensions.push_back({each.id, each.due, !each.pairing.isValid(), each.reason, std::move(*by), each.at});
    }
    return {};
}

Result<void> addEarlierReviews(storage::Reader &reader, const std::vector<std::pair<int, const Report *>> &earlier,
                               CellPage &page)
{
    for (const auto &[number, report] : earlier) {
        auto reviews = readReviews(reader, report->id);
        if (!reviews)
            return std::unexpected(reviews.error());
        for (ShownReview &review : *reviews)
            page.earlierReviews.push_back({number, std::move(review)});
    }
    return {};
}

/// The cell's report, the one of the period before, and all earlier ones.
Result<void> addReports(storage::Reader &reader, const Frame &frame, const SectionCutter &cut, CellPage &page)
{
    std::vector<std::pair<int, const Report *>> earlier;
    for (const Report &report : frame.reports) {
        const int number = numberOf(frame.periods, report.period);
        if (number == frame.period.number && report.pairing == frame.pairing.id) {
            auto own = shown(reader, frame, report, cut);
            if (!own)
                return std::unexpected(own.error());
            page.report = std::move(*own);
        } else if (number > 0 && number < frame.period.number) {
            earlier.emplace_back(number, &report);
        }
    }
    std::ranges::sort(earlier, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[number, report] : earlier)
        page.earlier.push_back(report->id);
    if (!earlier.empty() && earlier.front().first == frame.period.number - 1) {
        auto before = shown(reader, frame, *earlier.front().second, cut);
        if (!before)
            return std::unexpected(before.error());
        page.before = std::move(*before);
        earlier.erase(earlier.begin());
    }
    return addEarlierReviews(reader, earlier, page);
}

/// What the facts are derived from, as the matrix does it.
std::optional<ReportCore> coreOf(const Frame &frame, const CellPage &page, const std::vector<Review> &reviews)
{
    if (!page.report)
        return std::nullopt;
    const auto report = std::ranges::find_if(frame.reports, [&](const Report &each) { return each.id == page.report->id; });
    ReportCore core{.id = report->id,
                    .submission = report->submission,
                    .submittedAt = report->submittedAt,
                    .reviewText = report->reviewState,
                    .reviewKind = report->reviewKind};
    core.returned = std::ranges::any_of(page.report->returns, [](const ShownReturn &each) { return !each.answered; });
    for (const Review &review : reviews) {
        if (review.origin != ReviewOrigin::Entered)
            continue;
        core.reviewEntered = true;
        core.reviewKind = review.kind;
    }
    return core;
}

} // namespace

Result<CellPage> readCellPage(storage::Reader &reader, Id<Pairing> pairing, Id<Period> period, Instant now,
                              const SectionCutter &cut)
{
    const auto frame = readFrame(reader, pairing, period);
    if (!frame)
        return std::unexpected(frame.error());
    const QTimeZone zone = campZone(frame->camp.timeZone);
    CellPage page{.camp = frame->camp.id,
                  .pairing = pairing,
                  .projectNumber = frame->project.number,
                  .projectTitle = frame->project.title,
                  .projectTitleEn = frame->project.titleEn,
                  .period = frame->period,
                  .repository = frame->camp.repository,
                  .timeZone = frame->camp.timeZone};
    auto mentee = labelOf(reader, frame->pairing.mentee);
    if (!mentee)
        return std::unexpected(mentee.error());
    page.mentee = std::move(*mentee);
    const QString today = toDateTime(now, zone).date().toString(Qt::ISODate);
    auto mentors = readLabels(reader, "pairing_mentors",
                              {{QStringLiteral(":pairing"), pairing.value()}, {QStringLiteral(":today"), today}});
    if (!mentors)
        return std::unexpected(mentors.error());
    page.mentors = std::move(*mentors);

    ExemptFrom exempt;
    if (auto done = addExemptions(reader, *frame, page, exempt); !done)
        return std::unexpected(done.error());
    if (auto done = addExtensions(reader, *frame, page); !done)
        return std::unexpected(done.error());
    if (auto done = addReports(reader, *frame, cut, page); !done)
        return std::unexpected(done.error());
    std::vector<Review> reviews;
    if (page.report) {
        auto own = reader.where<Review>("report", QVariant(page.report->id.value()));
        if (!own)
            return std::unexpected(own.error());
        reviews = std::move(*own);
    }
    const auto core = coreOf(*frame, page, reviews);
    page.facts = factsOf(isOwed(frame->pairing, frame->period), page.due, core ? &*core : nullptr, exempt, zone, now);
    return page;
}

} // namespace flotilla::insight
