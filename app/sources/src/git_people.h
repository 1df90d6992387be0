#pragma once

#include "interchange/git_repository.h"

namespace flotilla::interchange {

/// A person of a commit with the guess at their login. Names and addresses are UTF-8 as libgit2 gives them; null counts as empty.
CommitPerson readPerson(const char *name, const char *email);

/// Whether it is the forge itself, which signs what is done in its pages (GitHub's web-flow).
bool isForge(const CommitPerson &person);

/// Whether two signatures belong to the same person: one login, else one address, else one name.
bool isSamePerson(const CommitPerson &a, const CommitPerson &b);

} // namespace flotilla::interchange
