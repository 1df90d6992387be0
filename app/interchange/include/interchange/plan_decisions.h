#pragma once

#include "interchange/import_plan.h"

#include <span>

namespace flotilla::interchange {

/// The words of decisions: what a PlanDecision may be about and what it may say. An empty value takes a decision back, also
/// one that is remembered.
namespace decision {

// Subject: a path relative to the source.
inline constexpr auto skip = "skip";     ///< "1": leave the file (or row of the results) out
inline constexpr auto period = "period"; ///< a period's number, "0": outside every period
inline constexpr auto counts = "counts"; ///< "1": of several reports in a period this one counts

// Subject: `person(login)`.
inline constexpr auto alias = "alias";       ///< a GitHub ID: the same person as that one; `notTheSame`: they are two people
inline constexpr auto start = "start";       ///< number of the first period that is due for the person
inline constexpr auto pairings = "pairings"; ///< of reports in folders on several projects: `several` or `one`

// Subject: `everyone`. Key `start`: `fromFirstPeriod` or `fromFirstReport`, for people of whom no roster tells.
inline constexpr auto fromFirstPeriod = "first-period";
inline constexpr auto fromFirstReport = "first-report";

// Subject: `grid`.
inline constexpr auto periods = "periods"; ///< as `gridText` writes them

// Subject: `camp`.
inline constexpr auto title = "title";
inline constexpr auto slug = "slug";
inline constexpr auto sameAs = "same-as"; ///< of a folder that moved: the slug of the camp it is; `notTheSame`: a new one

inline constexpr auto several = "several"; ///< a pairing on each project
inline constexpr auto one = "one";         ///< the person moved, or a folder is a mistake: one pairing has all reports

inline constexpr auto notTheSame = "-";
inline constexpr auto everyone = "people";
inline constexpr auto grid = "grid";
inline constexpr auto camp = "camp";

/// Subject of decisions about a person: "person:<folded login>".
QString person(QStringView login);
/// Subject of decisions about the n-th row of somebody in a result list: "row:<file>:<folded login>:<n>". Not by its line, where
/// somebody else may stand when the list is corrected.
QString row(QStringView list, QStringView login, int occurrence);

} // namespace decision

/// The value of the last decision about a subject in an edition; empty if there is none or it was taken back.
QString decided(std::span<const PlanDecision> decisions, const QString &edition, const QString &subject, const QString &key);
/// Adds a decision, in the place of an earlier one about the same.
void decide(std::vector<PlanDecision> &decisions, const PlanDecision &decision);

/// Periods as a decision keeps them: "2024-03-11/2024-03-24/2024-03-26 …", start, end and, if it was set, due day of each.
QString gridText(const std::vector<GridPeriod> &grid);
/// The periods of such a text, numbered from 1 and Strong; nothing if it is not one, or if its periods are not ordered or overlap.
std::optional<std::vector<GridPeriod>> gridFromText(QStringView text);

} // namespace flotilla::interchange
