#include "results_edits.h"

#include "kit/ui_language.h"
#include "results_pane.h"
#include "results_view.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <utility>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using storage::Transaction;

ResultsEdits::ResultsEdits(const PageContext &context, ResultsView &view, QObject *parent)
    : QObject(parent), m_context(context), m_view(view)
{
}

void ResultsEdits::perform(const ResultsIntent &intent)
{
    std::visit(*this, intent);
}

template <class Fn>
void ResultsEdits::edit(const QString &code, const QString &done, Fn fn)
{
    auto editing = m_context.workspace.edit({.code = code}, std::move(fn));
    workspace::whenDone(editing, this, [this, done](const auto &result) {
        m_view.showMessage(result ? done : wording::errorText(result.error(), m_context.language.wording()),
                           result.has_value());
    });
}

template <class Fn>
void ResultsEdits::editToList(const QString &code, const QString &done, Fn fn)
{
    auto editing = m_context.workspace.edit({.code = code}, std::move(fn));
    workspace::whenDone(editing, this, [this, done](const Result<Id<PublishedList>> &list) {
        m_view.showMessage(list ? done : wording::errorText(list.error(), m_context.language.wording()), list.has_value());
        if (list)
            m_view.goTo(*list);
    });
}

void ResultsEdits::make(Id<Camp> camp, ListKind kind, const QString &title)
{
    editToList(u"make-list"_s, tr("A draft, frozen as the records are now. Check it, then publish it."),
               [=, at = now()](Transaction &transaction) {
                   return workspace::makeList(transaction, {.camp = camp, .kind = kind, .title = title}, at);
               });
}

void ResultsEdits::operator()(const RemoveRow &wanted)
{
    edit(u"mend-list"_s, tr("The row is off the list."),
         [wanted](Transaction &transaction) { return workspace::removeRow(transaction, wanted.row); });
}

void ResultsEdits::operator()(const SetRowPerson &wanted)
{
    edit(u"mend-list"_s, tr("The row says who is meant."),
         [wanted](Transaction &transaction) { return workspace::setRowPerson(transaction, wanted.row, wanted.person); });
}

void ResultsEdits::operator()(const AddPerson &wanted)
{
    edit(u"mend-list"_s, tr("Added at the end of the list."),
         [wanted, list = m_view.current(), at = now()](Transaction &transaction) {
             return workspace::addRow(transaction, list, wanted.person, at);
         });
}

void ResultsEdits::operator()(const TakeFromLedger &wanted)
{
    edit(u"mend-list"_s, tr("The row says what the ledger says."), [wanted, at = now()](Transaction &transaction) {
        return workspace::takeRowFromLedger(transaction, wanted.row, at);
    });
}

void ResultsEdits::operator()(const LetFindingPass &wanted)
{
    const workspace::Signed why{wanted.reason, m_view.pane().signer(), now()};
    edit(u"let-pass"_s, tr("Let pass, signed."),
         [finding = wanted.finding, why, list = m_view.current()](Transaction &transaction) {
             return workspace::letPass(transaction, list, finding, why);
         });
}

void ResultsEdits::operator()(const TakeLetPassBack &wanted)
{
    edit(u"let-pass"_s, tr("The finding stands again."),
         [wanted](Transaction &transaction) { return workspace::takeLetPassBack(transaction, wanted.pass); });
}

void ResultsEdits::operator()(const RecordObjection &wanted)
{
    edit(u"object"_s, tr("The objection is recorded."),
         [wanted, at = now()](Transaction &transaction) { return workspace::object(transaction, wanted.objection, at); });
}

void ResultsEdits::operator()(const DecideObjection &wanted)
{
    workspace::Verdict verdict = wanted.verdict;
    verdict.why.by = m_view.pane().signer();
    verdict.why.at = now();
    // Shown then is the version that says so.
    editToList(u"decide-objection"_s, tr("Decided."),
               [verdict](Transaction &transaction) { return workspace::decideObjection(transaction, verdict); });
}

void ResultsEdits::operator()(const Publish &wanted)
{
    edit(u"publish-list"_s, tr("Published. Copy the text or export it."),
         [wanted, list = m_view.current(), at = now()](Transaction &transaction) {
             return workspace::publishList(transaction, list, wanted.terms, at);
         });
}

void ResultsEdits::operator()(const Finalise &)
{
    edit(u"finalise-list"_s, tr("The list is final."), [list = m_view.current(), at = now()](Transaction &transaction) {
        return workspace::finaliseList(transaction, list, at);
    });
}

void ResultsEdits::operator()(const ShowRow &wanted)
{
    m_view.select(wanted.row);
}

void ResultsEdits::operator()(const ShowPerson &wanted)
{
    Q_EMIT personRequested(wanted.person);
}

} // namespace flotilla::ui
