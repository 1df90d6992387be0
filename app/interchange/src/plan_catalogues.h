#pragma once

#include "plan_draft.h"

namespace flotilla::interchange {

/// Gives the catalogues that lie beside editions, or above them, to those they are of.
void giveCataloguesBeside(std::vector<PlanDraft> &drafts, const PlanSource &source);
/// Number of an edition's reports whose project's title is in a catalogue.
std::ptrdiff_t titlesIn(const PlanDraft &draft, const std::vector<CatalogueProject> &catalogue);

} // namespace flotilla::interchange
