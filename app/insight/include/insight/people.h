#pragma once

#include "domain/import_memory.h"
#include "domain/results.h"
#include "insight/matrix.h"

namespace flotilla::insight {

/// A line of the list of people: one person over all camps of the file.
struct PersonLine {
    PersonLabel person;
    QString sortKey; ///< by pinyin for Han names (storage/names.h)
    QString affiliation;
    struct Part {
        Id<Camp> camp;
        QString campTitle;
        QString campTitleEn;
        Role role = Role::Mentee;
        int projectNumber = 0;
        QString projectTitle;
        QString projectTitleEn;
    };
    std::vector<Part> parts; ///< newest camp first
    int reports = 0;         ///< handed in, all camps
    int reviews = 0;         ///< given, all camps
};
/// The people of the file, or those with a role in one camp, sorted by `sortKey`.
Result<std::vector<PersonLine>> readPeople(storage::Reader &reader, std::optional<Id<Camp>> camp);

/// A person's page: one line through all camps.
struct PersonPage {
    Person person;
    std::vector<Account> accounts;
    struct PairingPart {
        Pairing pairing;
        Id<Camp> camp;
        QString campTitle;
        QString campTitleEn;
        int projectNumber = 0;
        QString projectTitle;
        QString projectTitleEn;
        std::vector<PersonLabel> mentors;
        std::vector<Period> periods; ///< as `cells`
        std::vector<MatrixCell> cells;
        std::optional<Grade> grade;
        bool specialAward = false;
        Thousandths stars = 0;
    };
    std::vector<PairingPart> pairings; ///< newest first
    struct Mentoring {
        Id<Camp> camp;
        QString campTitle;
        QString campTitleEn;
        int projectNumber = 0;
        QString projectTitle;
        QString projectTitleEn;
        std::vector<PersonLabel> mentees;
        int waiting = 0; ///< reports that wait for a review
    };
    std::vector<Mentoring> mentoring;
    struct TalkPart {
        Talk talk;
        Instant at{};
        QString sessionTitle;
    };
    std::vector<TalkPart> talks;
    std::vector<RoleHolding> roles;
    std::vector<Certificate> certificates;
};
/// NotFound when there is no such person. Of a person who was merged, the page of the one they were merged into.
Result<PersonPage> readPersonPage(storage::Reader &reader, Id<Person> person, Instant now);

} // namespace flotilla::insight
