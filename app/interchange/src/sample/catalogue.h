#pragma once

#include <QString>

#include <array>
#include <span>

namespace flotilla::interchange::sample {

/// A project of the sample, and what its reports talk about.
struct CatalogueEntry {
    QStringView title;
    QStringView titleEn;
    std::array<QStringView, 3> objects; ///< names from its code
    int leadMentor = 0;                 ///< place among the camp's mentors
    int coMentor = -1;                  ///< -1: none
};

/// The projects of a camp, numbered from 1. The first 24 belong to the first batch.
std::span<const CatalogueEntry> catalogue();
constexpr int projectsInFirstBatch = 24;

/// Number of the project of the n-th mentee: a few projects have two.
int projectOfMentee(int mentee);

} // namespace flotilla::interchange::sample
