#pragma once

#include "domain/cell.h"
#include "domain/decisions.h"
#include "domain/graduation.h"
#include "domain/nudge.h"
#include "domain/pairing_rules.h"
#include "domain/period_grid.h"
#include "domain/results.h"
#include "domain/write_back.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// The word people see for a value, capitalised as a label.
QString word(CellWord value, const Wording &wording);
QString word(CellReview value, const Wording &wording);
QString word(SubmissionTime value, const Wording &wording);
QString word(ReviewState value, const Wording &wording);
QString word(ReviewKind value, const Wording &wording);
QString word(ReportPlace value, const Wording &wording);
QString word(Visibility value, const Wording &wording);
QString word(ReviewOrigin value, const Wording &wording);
QString word(Standing value, const Wording &wording);
QString word(Duty value, const Wording &wording);
QString word(WriteBackWay value, const Wording &wording);
QString word(WriteBackState value, const Wording &wording);
QString word(NudgeKind value, const Wording &wording);
QString word(NudgeWay value, const Wording &wording);
QString word(Grade value, const Wording &wording);
QString word(Role value, const Wording &wording);
QString word(ProjectState value, const Wording &wording);
QString word(MentorKind value, const Wording &wording);
QString word(PairingState value, const Wording &wording);
QString word(PairingLock value, const Wording &wording);
QString word(PairingProblem value, const Wording &wording);
QString word(GraduationItem value, const Wording &wording);
QString word(GridMatch value, const Wording &wording);
QString word(SessionKind value, const Wording &wording);
QString word(TalkState value, const Wording &wording);
QString word(ListKind value, const Wording &wording);
QString word(ListState value, const Wording &wording);
QString word(ListShows value, const Wording &wording);
QString word(Decision value, const Wording &wording);
QString word(CertificateState value, const Wording &wording);
QString word(ApplicationState value, const Wording &wording);
/// The language's own name: "English", "简体中文".
QString word(Language value);

/// The heading that a camp of this language writes for a section by default: "本周工作", "This week".
QString word(SectionRole value, const Wording &wording);

/// The mark beside a cell's word: "Late".
QString lateWord(const Wording &wording);

/// "第 3 次周报", "Period 3".
QString periodTitle(int number, const Wording &wording);

/// Names of people or things, one after another: "A, B and C", "A、B 和 C".
QString joined(const QStringList &parts, const Wording &wording);

} // namespace flotilla::wording
