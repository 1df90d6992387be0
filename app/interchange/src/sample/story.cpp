#include "sample/story.h"

#include "sample/random.h"

#include <algorithm>

namespace flotilla::interchange::sample {

namespace {

struct Exception {
    int mentee; ///< in the cast's order
    int period;
    CellStory story;
};

using enum Handing;
using enum Reviewing;

constexpr auto running = std::to_array<Exception>({
    {0, 1, {.handing = NotAfter}},
    {1, 1, {.handing = NotAfter}},
    {1, 5, {.reviewing = Placeholder}},
    {2, 3, {.handing = Late}},
    {3, 5, {.reviewing = Empty, .place = ReportPlace::OpenPull}},
    {4, 5, {.reviewing = Mark}},
    {5, 4, {.handing = Handing::None, .reportExempt = true}},
    {5, 5, {.handing = Handing::None}},
    {7, 4, {.handing = Late}},
    {7, 5, {.handing = Late, .reviewing = Empty, .place = ReportPlace::OpenPull}},
    {9, 2, {.handing = Late}},
    {10, 3, {.reviewing = Private}},
    {10, 4, {.handing = Handing::None}},
    {10, 5, {.handing = Handing::None}},
    {12, 4, {.revised = true}},
    {12, 5, {.reviewing = Placeholder, .place = ReportPlace::OpenPull, .revised = true}},
    {14, 2, {.reviewing = Placeholder, .reviewExempt = true}},
    {15, 2, {.handing = Handing::None, .reportExempt = true}},
    {15, 3, {.handing = Handing::None, .reportExempt = true}},
    {16, 5, {.reviewing = Placeholder, .place = ReportPlace::OpenPull}},
    {17, 3, {.yearMistyped = true}},
    {17, 5, {.handing = Late}},
    {18, 3, {.place = ReportPlace::ClosedPull}},
    {19, 3, {.reviewing = Relayed}},
    {19, 5, {.reviewing = Empty, .place = ReportPlace::OpenPull}},
    {21, 1, {.place = ReportPlace::Lost}},
    {21, 2, {.reviewing = Mark}},
    {23, 4, {.reviewing = Placeholder}},
    {23, 5, {.reviewing = Placeholder}},
    {24, 2, {.handing = UnknownTime}},
    {24, 3, {.handing = Handing::None}},
    {25, 5, {.handing = Handing::None}},
    {27, 5, {.reviewing = NoneWord}},
    {30, 4, {.reviewing = Placeholder}},
    {30, 5, {.reviewing = Placeholder, .place = ReportPlace::OpenPull}},
});

CellStory byChance(int campIndex, int mentee, int period, quint64 seed)
{
    Random random(seed, {7, quint64(campIndex), quint64(mentee), quint64(period)});
    CellStory story;
    const int handing = random.below(100);
    if (handing < 3)
        return {.handing = Handing::None, .reportExempt = handing == 0};
    if (handing < 8)
        story.handing = Late;
    else if (handing < 11)
        story.handing = NotAfter;
    else if (handing < 12)
        story.handing = UnknownTime;
    const int reviewing = random.below(100);
    if (reviewing < 2)
        story.reviewing = Placeholder;
    else if (reviewing < 6)
        story.reviewing = Mark;
    else if (reviewing < 10)
        story.reviewing = Relayed;
    story.revised = random.percent(6);
    return story;
}

} // namespace

CellStory storyOf(int campIndex, int mentee, int period, quint64 seed)
{
    if (campIndex > 0)
        return byChance(campIndex, mentee, period, seed);
    const auto found =
        std::ranges::find_if(running, [&](const Exception &e) { return e.mentee == mentee && e.period == period; });
    return found != running.end() ? found->story : CellStory{};
}

bool joinedLate(int mentee)
{
    return mentee % 32 >= 28;
}

bool withdrew(int mentee)
{
    return mentee % 32 == 31;
}

bool movedProject(int mentee)
{
    return mentee % 32 == 23;
}

QString exemptionReason(const CellStory &story)
{
    return story.reviewExempt ? QStringLiteral("导师出差，已在例会上当面点评") : QStringLiteral("期末考试，已提前说明");
}

} // namespace flotilla::interchange::sample
