#pragma once

#include "workspace/results_desk.h"

#include <functional>
#include <variant>

namespace flotilla::ui {

// What the user wants done with a list; the page does it, and the parts of the pane need not know how.

struct RemoveRow {
    Id<ListRow> row;
};
struct SetRowPerson {
    Id<ListRow> row;
    Id<Person> person;
};
struct AddPerson {
    Id<Person> person;
};
struct TakeFromLedger {
    Id<ListRow> row;
};
struct LetFindingPass {
    ListFinding finding;
    QString reason;
};
struct TakeLetPassBack {
    Id<LetPass> pass;
};
struct RecordObjection {
    workspace::NewObjection objection;
};
struct DecideObjection {
    workspace::Verdict verdict;
};
struct Publish {
    workspace::ListTerms terms;
};
struct Finalise { };
struct ShowRow {
    Id<ListRow> row;
};
struct ShowPerson {
    Id<Person> person;
};

using ResultsIntent = std::variant<RemoveRow, SetRowPerson, AddPerson, TakeFromLedger, LetFindingPass, TakeLetPassBack,
                                   RecordObjection, DecideObjection, Publish, Finalise, ShowRow, ShowPerson>;
using SayIntent = std::function<void(const ResultsIntent &)>;

} // namespace flotilla::ui
