#include "workspace/results_desk.h"

#include "desk_people.h"
#include "domain/decisions.h"
#include "results_rows.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether somebody belongs on a list: passed, or for an enrolment taken on and still there.
bool belongsOn(ListKind kind, const insight::LedgerLine &line)
{
    const bool left = line.state == PairingState::Withdrawn || line.state == PairingState::Dismissed
        || line.state == PairingState::Moved || line.state == PairingState::Proposed;
    if (kind == ListKind::Enrolment)
        return line.pairing.isValid() && !left;
    return line.grade.value_or(Grade::Fail) != Grade::Fail && !(line.pairing.isValid() && left);
}

Result<QString> checkedText(const QString &text, const QString &what)
{
    QString clean = cleanText(text);
    if (clean.isEmpty())
        return fail(ErrorCode::MissingArgument, {what});
    if (clean.toUtf8().size() > longestReview)
        return fail(ErrorCode::TextTooLong, {what, QString::number(longestReview / 1024)});
    return clean;
}

/// RuleBroken while something about the list is wrong that nobody let pass.
Result<void> checkFindings(storage::Transaction &transaction, Id<PublishedList> list, Instant now)
{
    const auto page = insight::readListPage(transaction, list, now);
    if (!page)
        return std::unexpected(page.error());
    if (page->lines.empty())
        return broken(u"list-is-empty"_s, list);
    if (page->errors() > 0)
        return broken(u"list-has-errors"_s, list);
    return {};
}

Result<ListRow> mendableRow(storage::Transaction &transaction, Id<ListRow> row)
{
    auto record = transaction.get(row);
    if (!record)
        return record;
    if (const auto list = mendableList(transaction, record->list); !list)
        return std::unexpected(list.error());
    return record;
}

} // namespace

Result<Id<PublishedList>> makeList(storage::Transaction &transaction, const NewList &wanted, Instant now)
{
    const auto title = checkedText(wanted.title, u"title"_s);
    if (!title)
        return std::unexpected(title.error());
    const auto ledger = insight::readLedger(transaction, wanted.camp, now);
    if (!ledger)
        return std::unexpected(ledger.error());
    PublishedList list{.camp = wanted.camp, .kind = wanted.kind, .title = *title, .shows = wanted.shows};
    if (auto done = transaction.insert(list); !done)
        return std::unexpected(done.error());
    int position = 0;
    std::vector<Id<Person>> listed;
    for (const insight::LedgerLine &line : ledger->lines) {
        if (!belongsOn(wanted.kind, line))
            continue;
        // A list has everybody once: with several graded projects, by the one that counts for more.
        const insight::LedgerLine *best = ledgerLine(*ledger, line.mentee.id, {});
        const insight::LedgerLine &taken = best && belongsOn(wanted.kind, *best) ? *best : line;
        if (line.mentee.id.isValid() && std::ranges::find(listed, line.mentee.id) != listed.end())
            continue;
        listed.push_back(line.mentee.id);
        ListRow row{.list = list.id, .position = ++position};
        takeFrom(taken, row);
        if (wanted.kind == ListKind::Enrolment) {
            row.grade = Grade::Pass;
            row.specialAward = false;
            row.months = 0;
            row.stars = 0;
            row.money = 0;
        }
        if (auto done = transaction.insert(row); !done)
            return std::unexpected(done.error());
    }
    return list.id;
}

Result<void> publishList(storage::Transaction &transaction, Id<PublishedList> list, const ListTerms &terms, Instant now)
{
    auto record = mendableList(transaction, list);
    if (!record)
        return std::unexpected(record.error());
    const auto title = checkedText(terms.title, u"title"_s);
    if (!title)
        return std::unexpected(title.error());
    if (terms.closes <= terms.opens || terms.replyBy < terms.closes)
        return broken(u"window-order"_s, list);
    if (auto done = checkFindings(transaction, list, now); !done)
        return done;
    record->state = ListState::Provisional;
    record->title = *title;
    record->shows = terms.shows;
    record->publishedAt = terms.opens;
    record->windowEndsAt = terms.closes;
    record->replyBy = terms.replyBy;
    return transaction.update(*record);
}

Result<void> removeRow(storage::Transaction &transaction, Id<ListRow> row)
{
    const auto record = mendableRow(transaction, row);
    if (!record)
        return std::unexpected(record.error());
    if (auto done = transaction.remove(row); !done)
        return done;
    return closeRanks(transaction, record->list);
}

Result<void> setRowPerson(storage::Transaction &transaction, Id<ListRow> row, Id<Person> person)
{
    auto record = mendableRow(transaction, row);
    if (!record)
        return std::unexpected(record.error());
    const auto list = transaction.get(record->list);
    if (!list)
        return std::unexpected(list.error());
    record->person = present(transaction, person);
    const auto pairings = transaction.where<Pairing>("mentee", record->person);
    if (!pairings)
        return std::unexpected(pairings.error());
    const auto paired = std::ranges::find(*pairings, list->camp, &Pairing::camp);
    if (paired != pairings->end()
        && std::ranges::none_of(*pairings, [&](const Pairing &each) { return each.project == record->project; }))
        record->project = paired->project;
    return transaction.update(*record);
}

Result<Id<ListRow>> addRow(storage::Transaction &transaction, Id<PublishedList> list, Id<Person> person, Instant now)
{
    const auto record = mendableList(transaction, list);
    if (!record)
        return std::unexpected(record.error());
    const auto ledger = insight::readLedger(transaction, record->camp, now);
    const auto rows = transaction.where<ListRow>("list", list);
    if (!ledger || !rows)
        return std::unexpected(ledger ? rows.error() : ledger.error());
    const insight::LedgerLine *line = ledgerLine(*ledger, present(transaction, person), {});
    if (!line)
        return fail(ErrorCode::NotFound, {nameOf(person)});
    if (record->kind == ListKind::Results && line->grade == Grade::Fail)
        return broken(u"never-listed"_s, list);
    ListRow row{.list = list};
    for (const ListRow &each : *rows)
        row.position = std::max(row.position, each.position + 1);
    takeFrom(*line, row);
    if (auto done = transaction.insert(row); !done)
        return std::unexpected(done.error());
    return row.id;
}

Result<void> takeRowFromLedger(storage::Transaction &transaction, Id<ListRow> row, Instant now)
{
    auto record = mendableRow(transaction, row);
    if (!record)
        return std::unexpected(record.error());
    const auto list = transaction.get(record->list);
    if (!list)
        return std::unexpected(list.error());
    const auto ledger = insight::readLedger(transaction, list->camp, now);
    if (!ledger)
        return std::unexpected(ledger.error());
    const insight::LedgerLine *line = ledgerLine(*ledger, present(transaction, record->person), record->project);
    if (!line || !line->grade)
        return fail(ErrorCode::NotFound, {nameOf(row)});
    if (line->grade == Grade::Fail)
        return broken(u"never-listed"_s, record->list);
    const QString printed = record->printedLogin;
    const QString project = record->printedProject;
    takeFrom(*line, *record);
    record->printedLogin = printed;
    record->printedProject = project;
    return transaction.update(*record);
}

Result<Id<LetPass>> letPass(storage::Transaction &transaction, Id<PublishedList> list, const ListFinding &finding,
                            const Signed &why)
{
    const auto record = currentList(transaction, list);
    if (!record)
        return std::unexpected(record.error());
    if (!mayLetPass(finding.kind))
        return broken(u"never-listed"_s, list);
    const auto reason = checkedText(why.reason, u"reason"_s);
    if (!reason)
        return std::unexpected(reason.error());
    if (!mayDecide(DecisionAbout::Exemption, present(transaction, why.by), Id<Person>(finding.person)))
        return broken(u"about-oneself"_s, list);
    LetPass pass{.list = list,
                 .finding = codeOf(finding.kind),
                 .subject = subjectOf(finding),
                 .reason = *reason,
                 .by = why.by,
                 .at = why.at};
    if (auto done = transaction.insert(pass); !done)
        return std::unexpected(done.error());
    return pass.id;
}

Result<void> takeLetPassBack(storage::Transaction &transaction, Id<LetPass> pass)
{
    const auto record = transaction.get(pass);
    if (!record)
        return std::unexpected(record.error());
    if (const auto list = currentList(transaction, record->list); !list)
        return std::unexpected(list.error());
    return transaction.remove(pass);
}

Result<void> finaliseList(storage::Transaction &transaction, Id<PublishedList> list, Instant now)
{
    auto record = currentList(transaction, list);
    if (!record)
        return std::unexpected(record.error());
    const auto end = record->windowEndsAt;
    if (record->state != ListState::Provisional || !end)
        return broken(u"window-not-set"_s, list);
    if (now < *end)
        return broken(u"window-still-open"_s, list);
    const auto page = insight::readListPage(transaction, list, now);
    if (!page)
        return std::unexpected(page.error());
    if (page->openObjections() > 0)
        return broken(u"objections-open"_s, list);
    if (page->errors() > 0)
        return broken(u"list-has-errors"_s, list);
    record->state = ListState::Final;
    return transaction.update(*record);
}

} // namespace flotilla::workspace
