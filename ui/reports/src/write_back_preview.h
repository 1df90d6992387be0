#pragma once

#include "kit/theme.h"
#include "wording/wording.h"
#include "workspace/write_back_session.h"

namespace flotilla::ui {

/// What writing one review back does, for a QTextBrowser: repository, branch and commit, where in which file, and the file's lines
/// before and after; of a text, the text and the page to paste it into; of one that stays, why. `waiting` tells what is known
/// before it was looked. Links lead to addresses.
QString writeBackPreview(const workspace::WriteBackSession &session, const interchange::PendingWriteBack &waiting,
                         const Theme &theme, const wording::Wording &wording);

} // namespace flotilla::ui
