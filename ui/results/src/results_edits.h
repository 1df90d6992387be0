#pragma once

#include "kit/page.h"
#include "results_intent.h"

#include <QObject>

namespace flotilla::ui {

class ResultsView;

/// Does what the user wants done with a list, and says in the view what came of it.
class ResultsEdits final : public QObject {
    Q_OBJECT

public:
    ResultsEdits(const PageContext &context, ResultsView &view, QObject *parent = nullptr);

    void perform(const ResultsIntent &intent);
    /// Makes a draft from the records and goes there.
    void make(Id<Camp> camp, ListKind kind, const QString &title);

    // One for each kind of intent.
    void operator()(const RemoveRow &wanted);
    void operator()(const SetRowPerson &wanted);
    void operator()(const AddPerson &wanted);
    void operator()(const TakeFromLedger &wanted);
    void operator()(const LetFindingPass &wanted);
    void operator()(const TakeLetPassBack &wanted);
    void operator()(const RecordObjection &wanted);
    void operator()(const DecideObjection &wanted);
    void operator()(const Publish &wanted);
    void operator()(const Finalise &wanted);
    void operator()(const ShowRow &wanted);
    void operator()(const ShowPerson &wanted);

Q_SIGNALS:
    void personRequested(flotilla::Id<flotilla::Person> person);

private:
    template <class Fn>
    void edit(const QString &code, const QString &done, Fn fn);
    /// The same for what makes a list, which is shown then.
    template <class Fn>
    void editToList(const QString &code, const QString &done, Fn fn);
    Instant now() const { return m_context.clock.now(); }

    PageContext m_context;
    ResultsView &m_view;
};

} // namespace flotilla::ui
