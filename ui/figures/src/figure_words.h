#pragma once

#include "figures/make_figures.h"

namespace flotilla::ui::words {

using wording::Wording;

QString name(const insight::PersonLabel &person);
/// "P5", "第 5 次".
QString shortPeriod(int number, const Wording &words);
/// "2.4 days", "5 hours".
QString duration(qint64 msecs, const Wording &words);
/// Parts of a sentence: "a; b".
QString clauses(const QStringList &parts, const Wording &words);
/// Ready for a column of the table: "2.4", in days.
QString days(qint64 msecs);
/// "the 5 that …": a note about what has no known time, empty for none.
QString untimedNote(int reports, const Wording &words);

/// A caption that says so where not everything is drawn.
QString withNote(const QString &caption, size_t lines, const Wording &words);

/// Adds what all figures of a camp say when there is nothing to draw.
bool isEmpty(const FigureSource &source, Figure &figure);

} // namespace flotilla::ui::words
