#pragma once

#include "domain/camp.h"

#include <QString>

#include <optional>
#include <vector>

namespace flotilla::ui::shell {

/// Where the user is: a page, the camp it shows, the place in it.
struct Step {
    QString page;
    Id<Camp> camp;
    QString place;

    bool operator==(const Step &) const = default;
};

/// Back and forward, as in a browser.
class NavigationHistory final {
public:
    /// The user went somewhere: what was ahead is forgotten. The same step again is no step.
    void visit(const Step &step);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    std::optional<Step> back();
    std::optional<Step> forward();
    /// Forgets everything: another place was opened.
    void clear();

private:
    static constexpr size_t longest = 200;

    std::vector<Step> m_steps;
    size_t m_at = 0;
};

} // namespace flotilla::ui::shell
