#include "support/invented_camp.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

namespace {

Result<void> insertReports(storage::Transaction &transaction, InventedCamp &camp)
{
    const QStringList texts{u"# 第一次周报\n本周修复了调度器的问题, and wrote a scheduler test.\n"_s,
                            u"# 第二次周报\n完成了算子的性能优化。\n"_s};
    for (int i = 0; i < 2; ++i) {
        Report report;
        report.camp = camp.camp.id;
        report.pairing = camp.pairing.id;
        report.period = camp.periods[size_t(i)].id;
        report.path = u"%1/mira-fen/%2.md"_s.arg(camp.camp.slug).arg(i + 1);
        report.days = camp.periods[size_t(i)].days;
        report.submission = SubmissionTime::Known;
        report.submittedAt = instantFromMsecs(1711360731000 + i * 1209600000LL);
        report.reviewState = i == 0 ? ReviewState::Reviewed : ReviewState::Empty;
        const auto body = transaction.putBody(texts[i].toUtf8());
        if (!body)
            return std::unexpected(body.error());
        report.body = *body;
        if (const auto done = transaction.insert(report); !done)
            return done;
        camp.reports.push_back(report);
    }
    return {};
}

Result<void> insertPeople(storage::Transaction &transaction, InventedCamp &camp)
{
    camp.mentee.name = u"米拉"_s;
    camp.mentee.email = u"mira@example.org"_s;
    camp.mentor.name = u"Otto Quill"_s;
    for (Person *person : {&camp.mentee, &camp.mentor}) {
        if (const auto done = transaction.insert(*person); !done)
            return done;
    }
    camp.account.person = camp.mentee.id;
    camp.account.login = u"Mira-Fen-"_s + camp.camp.slug;
    camp.account.folded = foldLogin(camp.account.login);
    return transaction.insert(camp.account);
}

Result<void> insertFrame(storage::Transaction &transaction, InventedCamp &camp, const QString &slug)
{
    camp.camp.slug = slug;
    camp.camp.title = u"春季集训营"_s;
    if (const auto done = transaction.insert(camp.camp); !done)
        return done;
    camp.batch.camp = camp.camp.id;
    camp.batch.name = u"正式批"_s;
    camp.batch.days = {QDate(2024, 3, 4), QDate(2024, 3, 31)};
    if (const auto done = transaction.insert(camp.batch); !done)
        return done;
    for (int number = 1; number <= 2; ++number) {
        Period period;
        period.camp = camp.camp.id;
        period.batch = camp.batch.id;
        period.number = number;
        period.days.first = camp.batch.days.first.addDays(14 * (number - 1));
        period.days.last = period.days.first.addDays(13);
        period.due = period.days.last;
        if (const auto done = transaction.insert(period); !done)
            return done;
        camp.periods.push_back(period);
    }
    return {};
}

Result<void> insertPairing(storage::Transaction &transaction, InventedCamp &camp)
{
    camp.project.camp = camp.camp.id;
    camp.project.batch = camp.batch.id;
    camp.project.number = 7;
    camp.project.title = u"调度器"_s;
    if (const auto done = transaction.insert(camp.project); !done)
        return done;
    camp.pairing.camp = camp.camp.id;
    camp.pairing.project = camp.project.id;
    camp.pairing.mentee = camp.mentee.id;
    camp.pairing.from = camp.batch.days.first;
    return transaction.insert(camp.pairing);
}

Result<void> insertReview(storage::Transaction &transaction, InventedCamp &camp)
{
    camp.review.report = camp.reports.front().id;
    camp.review.author = camp.mentor.id;
    camp.review.recorder = camp.mentor.id;
    const auto body = transaction.putBody("很好 Well done");
    if (!body)
        return std::unexpected(body.error());
    camp.review.body = *body;
    return transaction.insert(camp.review);
}

} // namespace

Result<InventedCamp> insertInventedCamp(storage::Transaction &transaction, const QString &slug)
{
    InventedCamp camp;
    Result<void> done = insertFrame(transaction, camp, slug);
    if (done)
        done = insertPeople(transaction, camp);
    if (done)
        done = insertPairing(transaction, camp);
    if (done)
        done = insertReports(transaction, camp);
    if (done)
        done = insertReview(transaction, camp);
    if (!done)
        return std::unexpected(done.error());
    return camp;
}

} // namespace flotilla::test
