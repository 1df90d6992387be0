#pragma once

#include "storage/reader.h"

namespace flotilla::insight {

/// Whether somebody (a GitHub ID or name, as in the history) is offered to erase people: a coordinator of any camp; anybody while
/// no camp of the place names one. It keeps from mistakes; whoever can open the file can write to it.
Result<bool> mayErase(storage::Reader &reader, const QString &who);

} // namespace flotilla::insight
