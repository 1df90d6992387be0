#pragma once

#include "figures/key_numbers.h"
#include "insight/attention.h"
#include "insight/news.h"

#include <span>

namespace flotilla::ui {

/// A line that says something and, where there is a place for it, leads there.
struct OverviewLine {
    std::optional<Sign> sign;
    QString icon; ///< in place of a sign, where it is no state of a report
    QString when; ///< of something that comes: "in 3 days"
    QString day;
    QString title;
    QString detail;
    QString page; ///< empty: leads nowhere
    QString place;

    bool operator==(const OverviewLine &) const = default;
};

/// Everything the page says about a camp.
struct OverviewContent {
    insight::CampStage stage = insight::CampStage::Setup;
    QString sentence;
    int toReview = 0; ///< reports that wait for this mentor's review
    std::vector<insight::Phase> phases;
    QDate today;
    std::vector<KeyNumber> numbers;
    QString attentionTitle;
    std::vector<OverviewLine> attention;
    QString nothing; ///< what stands in place of an empty list of attention
    std::vector<OverviewLine> coming;
    std::vector<OverviewLine> news;
    std::vector<Figure> figures;
};

/// What is new since the user was here last.
struct SinceLast {
    Instant at{};
    insight::News news;
};

/// What the page is made from.
struct OverviewState {
    insight::Progress progress;
    std::vector<insight::AttentionSignal> reasons;
    QString who;                    ///< the user's GitHub ID; a mentor sees their mentees
    std::optional<SinceLast> since; ///< none on the first visit
};

/// The scope of somebody by their GitHub ID: their mentees' rows when they are a mentor in this camp, else everybody's.
insight::ProgressScope scopeOf(const insight::Progress &progress, const QString &who);

/// The page for everybody, or for one mentor. `reasons`: what asks for attention; shown to those who run the camp.
OverviewContent overviewOf(const FigureSource &source, std::span<const insight::AttentionSignal> reasons);

/// The page as its user sees it, with what is new to them.
OverviewContent overviewOf(const OverviewState &state, const wording::Wording &words);

// Its parts.
std::vector<OverviewLine> attentionLines(const FigureSource &source, std::span<const insight::AttentionSignal> reasons);
/// What waits for a mentor's review, the longest first.
std::vector<OverviewLine> waitingLines(const FigureSource &source);
/// What is still to set up on the first day.
std::vector<OverviewLine> setupLines(const FigureSource &source);
std::vector<OverviewLine> comingLines(const FigureSource &source);
/// What is new; for a mentor, about their mentees.
std::vector<OverviewLine> newsLines(const FigureSource &source, const insight::News &news);

} // namespace flotilla::ui
