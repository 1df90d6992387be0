#include "wording/pairing_text.h"

#include "wording/times.h"
#include "wording/words.h"

namespace flotilla::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

QString periodsText(const std::vector<Period> &periods, const Wording &wording)
{
    QStringList parts;
    for (const Period &each : periods)
        parts.append(fill(wording.translate("Pairings", "%1 (%2)", "a period's number and days"),
                          {QString::number(each.number), isoRange(each.days)}));
    return joined(parts, wording);
}

} // namespace

QString conflictText(const FoundConflict &conflict, const QString &mentor, int slots, const Wording &wording)
{
    switch (conflict.conflict) {
    case PairingConflict::SecondOnProject:
        return wording.translate("Pairings", "This mentee is on this project already.");
    case PairingConflict::SecondInCamp:
        return wording.translate("Pairings", "This mentee has another pairing in this camp.");
    case PairingConflict::SlotsFull:
        return slots == 0 ? wording.translate("Pairings", "The project has no places.")
                          : fill(wording.translate("Pairings", "All places of the project are taken: %1 of %2."),
                                 {QString::number(conflict.count), QString::number(slots)});
    case PairingConflict::MentorFull:
        return fill(wording.translate("Pairings", "%1 has %2 already.", "a mentor, a number of mentees"),
                    {mentor, wording.translate("Pairings", "%n mentee(s)", nullptr, conflict.count)});
    case PairingConflict::OutsideBatch:
        return wording.translate("Pairings", "These days are not within the project's batch.");
    }
    return {};
}

QString problemText(ChoiceProblem problem, const Wording &wording)
{
    switch (problem) {
    case ChoiceProblem::NoMentee:
        return wording.translate("Pairings", "Say who the mentee is.");
    case ChoiceProblem::NoProject:
        return wording.translate("Pairings", "Choose a project.");
    case ChoiceProblem::NoMentor:
        return wording.translate("Pairings", "Say who the mentor is.");
    case ChoiceProblem::NoDay:
        return wording.translate("Pairings", "Say from which day on.");
    case ChoiceProblem::BeforeStart:
        return wording.translate("Pairings", "This day is too early: the pairing begins later.");
    case ChoiceProblem::SameProject:
        return wording.translate("Pairings", "Choose another project than the one it is on.");
    case ChoiceProblem::MentorIsMentee:
        return wording.translate("Pairings", "Nobody mentors themselves.");
    case ChoiceProblem::NotLater:
        return wording.translate("Pairings", "Choose a later last day, or other months.");
    case ChoiceProblem::NoReason:
        return wording.translate("Pairings", "Give a reason.");
    }
    return {};
}

QString problemText(ProjectProblem problem, const Wording &wording)
{
    switch (problem) {
    case ProjectProblem::NoTitle:
        return wording.translate("Pairings", "A project needs a title.");
    case ProjectProblem::BadNumber:
        return wording.translate("Pairings", "A number is between 1 and 9999; 0 is for a project without one.");
    case ProjectProblem::BadSlots:
        return wording.translate("Pairings", "A project has between 0 and 99 places.");
    case ProjectProblem::NumberTaken:
        return wording.translate("Pairings", "Another project of this track has this number.");
    case ProjectProblem::BadAddress:
        return wording.translate("Pairings", "The address is no web address; it begins with https://.");
    case ProjectProblem::MentorTwice:
        return wording.translate("Pairings", "One mentor stands here twice for the same days.");
    case ProjectProblem::MentorDays:
        return wording.translate("Pairings", "A mentor's last day is before the first.");
    case ProjectProblem::StateJump:
        return wording.translate("Pairings", "This state does not follow on the one before.");
    }
    return {};
}

QString shiftText(const PeriodShift &shift, const Wording &wording)
{
    QStringList sentences;
    const auto add = [&](const char *text, const std::vector<Period> &periods) {
        if (!periods.empty())
            sentences.append(fill(wording.translate("Pairings", text, nullptr, static_cast<int>(periods.size())),
                                  {periodsText(periods, wording)}));
    };
    add(QT_TRANSLATE_N_NOOP("Pairings", "%n more period(s) are owed: %1."), shift.gained);
    add(QT_TRANSLATE_N_NOOP("Pairings", "%n period(s) are not owed any more: %1."), shift.lost);
    return sentences.join(wording.translate("Pairings", " ", "between sentences"));
}

QString stepText(PairingStep step, const Wording &wording)
{
    switch (step) {
    case PairingStep::Lock:
        return wording.translate("Pairings", "Lock a mentee");
    case PairingStep::AddMentor:
        return wording.translate("Pairings", "Add a mentor");
    case PairingStep::ReplaceMentor:
        return wording.translate("Pairings", "Replace a mentor");
    case PairingStep::RePair:
        return wording.translate("Pairings", "Move to another project");
    case PairingStep::Pause:
        return wording.translate("Pairings", "Pause");
    case PairingStep::Resume:
        return wording.translate("Pairings", "Resume");
    case PairingStep::Extend:
        return wording.translate("Pairings", "Extend");
    case PairingStep::Withdraw:
        return wording.translate("Pairings", "Withdraw");
    case PairingStep::Dismiss:
        return wording.translate("Pairings", "Dismiss");
    }
    return {};
}

} // namespace flotilla::wording
