#pragma once

#include "figures/figure.h"
#include "insight/activity.h"
#include "wording/wording.h"

#include <span>

namespace flotilla::ui {

/// What every figure of a camp is made from.
struct FigureSource {
    const insight::Progress &progress;
    insight::ProgressScope scope;
    const wording::Wording &words;
};

Figure reportsFigure(const FigureSource &source);
Figure progressFigure(const FigureSource &source);
/// The lines of those who need somebody first.
Figure cellsByTroubleFigure(const FigureSource &source);
/// The lines as in the matrix, a rule above each project.
Figure cellsByProjectFigure(const FigureSource &source);
Figure delayFigure(const FigureSource &source);
Figure delayByPeriodFigure(const FigureSource &source);
Figure delayByMentorFigure(const FigureSource &source);
Figure gradesFigure(const FigureSource &source);
/// People only: stars and money are not for everybody.
Figure publicGradesFigure(const FigureSource &source);
Figure funnelFigure(const FigureSource &source);
Figure loadFigure(const FigureSource &source);
Figure weeksFigure(const FigureSource &source);
Figure sessionsFigure(const FigureSource &source);
Figure editionsFigure(const std::vector<insight::Edition> &editions, const wording::Wording &words);

/// Up to so many cells of a matrix a page makes its figures at once, in a few milliseconds; beyond, on a thread of its own.
constexpr size_t cellsAtOnce = 1000;

/// A figure of one camp, by its name.
struct FigureKind {
    const char *id;
    const char *title; ///< translated in the context "Figures"
    Figure (*make)(const FigureSource &source);
};
std::span<const FigureKind> figureKinds();

} // namespace flotilla::ui
