#include "domain/decisions.h"

#include <algorithm>

namespace flotilla {

bool mayDecide(DecisionAbout about, Id<Person> decider, Id<Person> subject)
{
    // The rule is the same for all four today; the parameter keeps callers saying what they decide.
    switch (about) {
    case DecisionAbout::Exemption:
    case DecisionAbout::Review:
    case DecisionAbout::Score:
    case DecisionAbout::Reward:
        return decider.isValid() && decider != subject;
    }
    return false;
}

bool panelMayGrade(const QSet<Id<Person>> &panel, Id<Person> mentee, const QSet<Id<Person>> &ownMentors)
{
    return !panel.contains(mentee) && !ownMentors.contains(panel);
}

} // namespace flotilla
