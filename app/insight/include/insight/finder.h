#pragma once

#include "insight/matrix.h"

namespace flotilla::insight {

struct FoundPerson {
    PersonLabel person;
    QString affiliation;

    bool operator==(const FoundPerson &) const = default;
};

struct FoundProject {
    Id<Project> id;
    Id<Camp> camp;
    int number = 0;
    QString title;
    QString titleEn;
    QString campTitle;
    QString campTitleEn;

    bool operator==(const FoundProject &) const = default;
};

/// Who and what goes by a name, a few of each: for finding by typing.
struct Found {
    std::vector<FoundPerson> people;
    std::vector<FoundProject> projects;

    bool operator==(const Found &) const = default;
};

/// Finds people by a part of their name, of its sound in pinyin (as far as the place keeps it) or of a GitHub ID, and projects
/// by a part of their title or, in `camp`, by their number; without regard to case. Nothing is found by an empty text.
Result<Found> find(storage::Reader &reader, const QString &text, Id<Camp> camp);

} // namespace flotilla::insight
