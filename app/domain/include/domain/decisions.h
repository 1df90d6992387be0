#pragma once

#include "domain/defense.h"

#include <QSet>

namespace flotilla {

/// What a person may not decide about themselves (rule 6).
enum class DecisionAbout { Exemption, Review, Score, Reward };

/// Whether `decider` may decide about `subject`: never about themselves, and nobody unknown may decide.
bool mayDecide(DecisionAbout about, Id<Person> decider, Id<Person> subject);

/// Whether a panel may grade a mentee: it has a judge, the mentee is not on it, and not all of it are the mentee's own mentors.
bool panelMayGrade(const QSet<Id<Person>> &panel, Id<Person> mentee, const QSet<Id<Person>> &ownMentors);

} // namespace flotilla
