#pragma once

#include "figures/make_figures.h"
#include "insight/timeline.h"

namespace flotilla::ui {

/// A key number with its meaning.
struct KeyNumber {
    QString title;
    std::optional<Sign> sign;
    QString value;
    QString detail;

    bool operator==(const KeyNumber &) const = default;
};

/// What matters at a stage of the camp, to those who run it, or to the mentor of the scope.
std::vector<KeyNumber> keyNumbers(const FigureSource &source, insight::CampStage stage);

/// The same facts for a report that everybody may read: nobody is named and no money is.
std::vector<KeyNumber> reportNumbers(const FigureSource &source);

/// The period whose due day comes next: its number and day.
std::optional<insight::ComingEvent> nextDue(const FigureSource &source);

/// "05-27 Wed".
QString shortDay(QDate day, const wording::Wording &words);

} // namespace flotilla::ui
