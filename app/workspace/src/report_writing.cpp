#include "workspace/report_writing.h"

#include "desk_people.h"
#include "insight/camp_zone.h"
#include "interchange/announcement.h"
#include "interchange/report_name.h"
#include "interchange/report_reader.h"
#include "workspace/desk.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> loginOf(storage::Reader &reader, Id<Person> person)
{
    const auto accounts = reader.where<Account>("person", person);
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto inUse = std::ranges::find_if(*accounts, [](const Account &account) { return !account.to; });
    return inUse == accounts->end() ? QString() : inUse->login;
}

/// Where the mentee's files are in the repository: beside their newest one, else where the camp's rules put them.
QString folderOf(const std::vector<Report> &reports, const Camp &camp, const Project &project, const QString &login)
{
    const Report *newest = nullptr;
    for (const Report &report : reports)
        if (!report.path.isEmpty() && (!newest || report.days.first > newest->days.first))
            newest = &report;
    if (newest)
        return newest->path.section(u'/', 0, -2);
    const QString own = project.number > 0 ? u"%1_%2"_s.arg(project.number, 2, 10, QChar(u'0')).arg(login) : login;
    return camp.edition.isEmpty() ? own : camp.edition + u'/' + own;
}

bool livesInRepository(const Camp &camp, const std::vector<Report> &reports)
{
    return !camp.repository.isEmpty()
        || std::ranges::any_of(reports, [](const Report &report) { return !report.path.isEmpty(); });
}

/// Whether somebody wrote something into the camp's template.
bool saysSomething(const interchange::ReadReport &read)
{
    using interchange::ContentState;
    return read.work == ContentState::Filled || read.next == ContentState::Filled || read.questions == ContentState::Filled
        || std::ranges::any_of(read.sections, [](const interchange::Section &section) {
               return section.role == SectionRole::Other && section.chars > 0;
           });
}

Result<bool> mayHandIn(storage::Transaction &transaction, Id<Person> by, const Pairing &pairing)
{
    const Id<Person> self = present(transaction, by);
    if (!self.isValid())
        return false;
    if (self == present(transaction, pairing.mentee))
        return true;
    const auto roles = transaction.where<RoleHolding>("person", self);
    if (!roles)
        return std::unexpected(roles.error());
    return std::ranges::any_of(*roles, [&](const RoleHolding &each) {
        return each.camp == pairing.camp && (each.role == Role::Coordinator || each.role == Role::Assistant);
    });
}

/// The end of the last day on time.
Result<Instant> deadlineOf(storage::Transaction &transaction, const Camp &camp, const Period &period, Id<Pairing> pairing)
{
    const auto extensions = transaction.where<Extension>("period", period.id);
    if (!extensions)
        return std::unexpected(extensions.error());
    return endOfDay(extendedDue(period, pairing, *extensions), insight::campZone(camp.timeZone));
}

void fill(Report &report, const interchange::ReadReport &read, const BodyHash &body)
{
    report.body = body;
    report.workChars = read.workChars;
    report.nextChars = read.nextChars;
    report.questionChars = read.questionChars;
    // What stands under the review's heading is the mentee's own: reviews of such a report are entered.
    report.reviewState = ReviewState::Missing;
    report.reviewKind = ReviewKind::None;
    report.reviewChars = 0;
}

struct Places {
    Camp camp;
    Period period;
    Pairing pairing;
};

Result<Places> placesOf(storage::Reader &reader, Id<Pairing> pairing, Id<Period> period)
{
    const auto pair = reader.get(pairing);
    if (!pair)
        return std::unexpected(pair.error());
    const auto span = reader.get(period);
    if (!span)
        return std::unexpected(span.error());
    if (span->camp != pair->camp)
        return fail(ErrorCode::NotFound, {nameOf(period)});
    const auto camp = reader.get(pair->camp);
    if (!camp)
        return std::unexpected(camp.error());
    return Places{*camp, *span, *pair};
}

/// Another text of a report that was handed in here.
Result<Id<Report>> change(storage::Transaction &transaction, Report report, const interchange::ReadReport &read,
                          const BodyHash &body, Instant deadline, Instant now)
{
    if (report.place != ReportPlace::Local)
        return fail(ErrorCode::NotAllowed, {u"hand-in-report"_s, u"from-repository"_s});
    ReportRevision before{.report = report.id, .path = report.path, .body = report.body, .at = report.submittedAt};
    const bool isAnother = before.body != body;
    fill(report, read, body);
    if (isAnother && (now <= deadline || report.submittedAt > deadline))
        report.submittedAt = now;
    if (auto done = transaction.update(report); !done)
        return std::unexpected(done.error());
    if (!isAnother)
        return report.id;
    if (auto done = transaction.insert(before); !done)
        return std::unexpected(done.error());
    return report.id;
}

} // namespace

Result<ReportForm> readReportForm(storage::Reader &reader, Id<Pairing> pairing, Id<Period> period)
{
    const auto places = placesOf(reader, pairing, period);
    if (!places)
        return std::unexpected(places.error());
    const auto reports = reader.where<Report>("pairing", pairing);
    const auto mentee = reader.get(places->pairing.mentee);
    const auto login = loginOf(reader, places->pairing.mentee);
    const auto project = reader.get(places->pairing.project);
    for (const auto &error :
         {reports ? std::nullopt : std::optional(reports.error()), mentee ? std::nullopt : std::optional(mentee.error()),
          login ? std::nullopt : std::optional(login.error()), project ? std::nullopt : std::optional(project.error())})
        if (error)
            return std::unexpected(*error);
    const ReadingRules &rules = places->camp.rules.reading;
    ReportForm form{.pairing = pairing, .period = period};
    if (livesInRepository(places->camp, *reports)) {
        form.file = folderOf(*reports, places->camp, *project, *login) + u'/'
            + interchange::reportFileName(rules.reportName, {places->period.days, places->period.number, *login});
        form.pullTitle = interchange::reportPullTitle(rules, places->period.days, *login);
    }
    const auto own = std::ranges::find(*reports, period, &Report::period);
    if (own == reports->end()) {
        form.markdown = interchange::reportTemplate(rules, wording::Wording(places->camp.language),
                                                    {mentee->name.isEmpty() ? *login : mentee->name, project->title});
        return form;
    }
    form.report = *own;
    if (own->body.isNull())
        return form;
    const auto bytes = reader.body(own->body);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto decoded = decodeText(*bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    form.markdown = decoded->text;
    return form;
}

Result<Id<Report>> handInReport(storage::Transaction &transaction, const HandedInReport &handedIn, Instant now)
{
    const auto places = placesOf(transaction, handedIn.pairing, handedIn.period);
    if (!places)
        return std::unexpected(places.error());
    const auto may = mayHandIn(transaction, handedIn.by, places->pairing);
    if (!may)
        return std::unexpected(may.error());
    if (!*may)
        return fail(ErrorCode::RuleBroken, {u"not-ones-own"_s, nameOf(handedIn.pairing)});
    const QByteArray text = cleanText(handedIn.markdown).toUtf8() + '\n';
    if (text.size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"report"_s, QString::number(longestReview / 1024)});
    const auto read = interchange::readReport({QString::fromUtf8(text), {}}, places->camp.rules.reading);
    if (!saysSomething(read))
        return fail(ErrorCode::RuleBroken, {u"no-report"_s, nameOf(handedIn.period)});
    const auto body = transaction.putBody(text);
    const auto deadline = deadlineOf(transaction, places->camp, places->period, handedIn.pairing);
    if (!body || !deadline)
        return std::unexpected(body ? deadline.error() : body.error());
    if (handedIn.seen)
        return change(transaction, *handedIn.seen, read, *body, *deadline, now);
    Report report{.camp = places->camp.id,
                  .pairing = handedIn.pairing,
                  .period = handedIn.period,
                  .days = places->period.days,
                  .submission = SubmissionTime::Known,
                  .submittedAt = now,
                  .place = ReportPlace::Local};
    fill(report, read, *body);
    if (auto done = transaction.insert(report); !done)
        return std::unexpected(done.error());
    return report.id;
}

Result<bool> isErased(storage::Reader &reader, Id<Pairing> pairing, Id<Person> writer)
{
    const auto record = reader.get(pairing);
    if (!record && record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    const auto mentee = record ? isErased(reader, record->mentee) : Result<bool>(false);
    return !mentee || *mentee ? mentee : isErased(reader, writer);
}

} // namespace flotilla::workspace
