#include "navigation_history.h"

namespace flotilla::ui::shell {

void NavigationHistory::visit(const Step &step)
{
    if (!m_steps.empty()) {
        if (m_steps[m_at] == step)
            return;
        m_steps.resize(m_at + 1);
    }
    m_steps.push_back(step);
    if (m_steps.size() > longest)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

std::optional<Step> NavigationHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_steps[--m_at];
}

std::optional<Step> NavigationHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_steps[++m_at];
}

void NavigationHistory::clear()
{
    m_steps.clear();
    m_at = 0;
}

} // namespace flotilla::ui::shell
