#pragma once

#include "storage/transaction.h"

#include <QString>

namespace flotilla::ui::shell {

/// What a change did, in the window's language, to stand behind "Undo": "the import". Empty for a code without words.
QString changeWords(const storage::ChangeLabel &label);

} // namespace flotilla::ui::shell
