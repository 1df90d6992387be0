#include "report_words.h"

#include <QTimeZone>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stamp(Instant at, const QTimeZone &zone)
{
    return toDateTime(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString joined(const QStringList &parts)
{
    return parts.join(ReportWords::tr(", ", "between the parts of a sentence"));
}

} // namespace

QString ReportWords::shortPeriod(int number)
{
    return tr("P%1", "period, in a narrow header").arg(number);
}

QString ReportWords::period(int number)
{
    return tr("Period %1").arg(number);
}

QString ReportWords::word(CellWord word)
{
    switch (word) {
    case CellWord::NotDue:
        return tr("not due");
    case CellWord::Exempt:
        return tr("exempt");
    case CellWord::Missing:
        return tr("missing");
    case CellWord::Waiting:
        return tr("waits for review");
    case CellWord::Reviewed:
        return tr("reviewed");
    }
    return {};
}

QString ReportWords::cell(const CellFacts &facts)
{
    QStringList parts{word(facts.word)};
    if (facts.late)
        parts.append(tr("handed in late"));
    if (facts.word == CellWord::Waiting && facts.review == CellReview::Placeholder)
        parts.append(tr("its review is only a placeholder"));
    if (facts.returned)
        parts.append(tr("given back"));
    if (facts.word == CellWord::Reviewed && facts.reviewKind == ReviewKind::Mark)
        parts.append(tr("with a bare mark"));
    if (facts.word != CellWord::Exempt && facts.reviewExempt)
        parts.append(tr("no review needed"));
    return joined(parts);
}

QString ReportWords::chip(const CellFacts &facts, std::optional<Instant> since, Instant now)
{
    if (facts.returned)
        return tr("given back, waits for the mentee");
    if (facts.word != CellWord::Waiting || !since)
        return word(facts.word);
    const auto days = static_cast<int>((toMsecs(now) - toMsecs(*since)) / (24LL * 60 * 60 * 1000));
    return days < 1 ? tr("waits for review, since today") : tr("waits for review, %n day(s)", nullptr, days);
}

QString ReportWords::totals(const insight::MatrixColumn &totals, QDate today)
{
    const bool over = totals.due < today;
    QStringList rest;
    if (totals.missing > 0)
        rest.append(tr("%n missing", nullptr, totals.missing));
    if (totals.waiting > 0)
        rest.append(tr("%n wait(s) for a review", nullptr, totals.waiting));
    QString sentence;
    if (!over && totals.days.first > today && totals.handedIn == 0)
        return tr("begins %1").arg(distance(totals.days.first, today));
    if (!over) {
        rest.prepend(tr("due %1").arg(distance(totals.due, today)));
        sentence = totals.handedIn == 0 ? tr("nobody has reported yet") : tr("%n reported so far", nullptr, totals.handedIn);
    } else if (totals.owed == 0) {
        return tr("no report was due");
    } else if (rest.isEmpty() && totals.handedIn == totals.owed) {
        return tr("all %n reported, and every report is reviewed", nullptr, totals.owed);
    } else if (totals.handedIn == totals.owed) {
        sentence = tr("all %n reported", nullptr, totals.owed);
    } else {
        sentence = tr("%1 of %n reported", nullptr, totals.owed).arg(totals.handedIn);
    }
    return rest.isEmpty() ? sentence : sentence + tr("; ", "between the halves of a sentence") + joined(rest);
}

QString ReportWords::distance(QDate day, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, -days);
}

QString ReportWords::narrowDistance(QDate day, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(day));
    return days >= 2 ? tr("in %n\nday(s)", "in a narrow column", days) : distance(day, today);
}

QString ReportWords::size(int projects, int mentees)
{
    return tr("%1 on %2", "32 mentees on 26 projects")
        .arg(tr("%n mentee(s)", nullptr, mentees), tr("%n project(s)", nullptr, projects));
}

QString ReportWords::days(const DateRange &days)
{
    if (!days.isValid())
        return {};
    const QString last = days.last.toString(days.first.year() == days.last.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
    return tr("%1 to %2", "from a day to a day").arg(days.first.toString(u"yyyy-MM-dd"_s), last);
}

QString ReportWords::handedIn(const insight::ShownReport &report, const CellFacts &facts, const QTimeZone &zone)
{
    QStringList parts;
    if (report.submission == SubmissionTime::Unknown || !report.submittedAt) {
        parts.append(tr("Handed in, when is not known"));
    } else if (report.submission == SubmissionTime::NotAfter) {
        parts.append(tr("Handed in by %1").arg(stamp(*report.submittedAt, zone)));
    } else {
        parts.append(tr("Handed in %1").arg(stamp(*report.submittedAt, zone)));
        parts.append(facts.late ? tr("late") : tr("on time"));
    }
    switch (report.place) {
    case ReportPlace::OpenPull:
        parts.append(tr("not merged yet"));
        break;
    case ReportPlace::ClosedPull:
        parts.append(tr("closed without merging"));
        break;
    case ReportPlace::Lost:
        parts.append(tr("no longer in the repository"));
        break;
    case ReportPlace::Local:
        parts.append(tr("written in Flotilla"));
        break;
    case ReportPlace::Main:
        break;
    }
    return joined(parts);
}

QString ReportWords::nothingThere(const insight::CellPage &page, QDate today)
{
    const QDate day = page.due.isValid() ? page.due : page.period.due;
    const QString due = day.toString(u"yyyy-MM-dd"_s);
    if (page.facts.word == CellWord::Exempt) {
        return page.exemptionReason.isEmpty() ? tr("No report is needed for this period.")
                                              : tr("No report is needed for this period: %1").arg(page.exemptionReason);
    }
    if (page.facts.word == CellWord::Missing) {
        return tr("Nothing was handed in. The report was due on %1, %2.").arg(due, distance(day, today));
    }
    if (day >= today)
        return tr("Nothing is handed in yet. The report is due on %1, %2.").arg(due, distance(day, today));
    return tr("No report was due here.");
}

QString ReportWords::reviewedBy(const insight::ShownReview &review, const QTimeZone &zone)
{
    QStringList parts;
    const bool authorKnown = review.author.id.isValid();
    parts.append(authorKnown ? name(review.author) : tr("Author not known"));
    if (review.at)
        parts.append(toDateTime(*review.at, zone).toString(u"yyyy-MM-dd"_s));
    if (review.relayed)
        parts.append(tr("relayed by %1").arg(name(review.recorder)));
    else if (!authorKnown && review.recorder.id.isValid())
        parts.append(tr("entered by %1").arg(name(review.recorder)));
    if (review.visibility == Visibility::Private)
        parts.append(tr("private"));
    switch (review.standing) {
    case Standing::None:
        break;
    case Standing::OnTrack:
        parts.append(tr("on track"));
        break;
    case Standing::NeedsAttention:
        parts.append(tr("needs attention"));
        break;
    case Standing::Blocked:
        parts.append(tr("blocked"));
        break;
    }
    return joined(parts);
}

QString ReportWords::extended(const insight::ShownExtension &extension)
{
    const QString until = tr("until %1").arg(extension.due.toString(u"yyyy-MM-dd"_s));
    return joined({until, name(extension.by), extension.reason});
}

QString ReportWords::decidedBy(const insight::PersonLabel &person, Instant at, const QTimeZone &zone)
{
    return joined({name(person), toDateTime(at, zone).toString(u"yyyy-MM-dd"_s)});
}

QString ReportWords::name(const insight::PersonLabel &person)
{
    if (!person.name.isEmpty())
        return person.name;
    return person.login.isEmpty() ? tr("somebody unknown") : person.login;
}

const QString &ReportWords::title(const QString &title, const QString &titleEn, Language language)
{
    return language == Language::English && !titleEn.isEmpty() ? titleEn : title;
}

} // namespace flotilla::ui
