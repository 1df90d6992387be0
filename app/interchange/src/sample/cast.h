#pragma once

#include <QString>

#include <vector>

namespace flotilla::interchange::sample {

/// Somebody invented.
struct CastMember {
    QString name;
    QString nameEn; ///< as written in Latin letters
    QString login;
    QString affiliation;
    bool writesEnglish = false;
};

/// Where a camp stands in the sample: a series of editions ("Yuanfan 3, 2, 1"), the newest first.
struct CampName {
    QString title;
    QString titleEn;
    QString slug;
    int series = 0; ///< 0: the one whose newest edition is running
    int edition = 1;
};

/// The name of the camp at a place in the sample; 0 is the running one.
CampName campName(int index);

/// Mentors of a series, the same for all its editions. Eight, or more for large camps.
std::vector<CastMember> mentors(int series, int count);
/// Of a camp: coordinator first, then assistant.
std::vector<CastMember> organisers(int campIndex);
/// The mentees of a camp. The running camp has its own cast, others (and larger camps) are put together from names' parts.
std::vector<CastMember> mentees(int campIndex, int count);

} // namespace flotilla::interchange::sample
