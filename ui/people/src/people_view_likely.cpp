// What of the People page is about people who are there twice.
#include "kit/filter_chip.h"
#include "people_model.h"
#include "people_view.h"
#include "person_pane.h"

#include <algorithm>

namespace flotilla::ui {

using insight::LikelyPeople;

void PeopleView::connectLikely()
{
    connect(m_twice, &QAbstractButton::toggled, this, [this](bool only) {
        if (only)
            m_attention->setChecked(false);
        fillLikely();
    });
    connect(m_pane, &PersonPane::mergeAsked, this, &PeopleView::mergeAsked);
    connect(m_pane, &PersonPane::mergeConfirmed, this, &PeopleView::mergeConfirmed);
    connect(m_pane, &PersonPane::apartConfirmed, this, &PeopleView::apartConfirmed);
}

void PeopleView::showLikely(std::vector<LikelyPeople> likely)
{
    m_likely = std::move(likely);
    fillLikely();
}

/// Only who is in the list counts: a pair of another camp is that camp's.
void PeopleView::fillLikely()
{
    QSet<Id<Person>> twice;
    int pairs = 0;
    for (const LikelyPeople &pair : m_likely) {
        const bool here = m_model->indexOf(pair.one.id.value()) >= 0 || m_model->indexOf(pair.other.id.value()) >= 0;
        if (!here)
            continue;
        ++pairs;
        twice += {pair.one.id, pair.other.id};
    }
    if (pairs == 0)
        m_twice->setChecked(false);
    m_twice->setVisible(pairs > 0);
    m_twice->setCount(pairs);
    m_pane->setLikely(m_likely);
    if (m_attention->isChecked())
        return;
    m_filter->setOnly(m_twice->isChecked() ? std::optional(std::move(twice)) : std::nullopt);
    fillSentence();
    showRowsOrEmpty();
}

void PeopleView::askToMerge(Id<Person> person, Id<Person> other, std::vector<insight::PersonLine> people)
{
    if (current() == person)
        m_pane->askToMerge(other, std::move(people));
}

void PeopleView::showMerged(Id<Person> kept, const QString &problem)
{
    if (problem.isEmpty() && current() != kept)
        goTo(kept);
    m_pane->showMerged(problem);
}

} // namespace flotilla::ui
