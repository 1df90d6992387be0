// What of a person's page is about being there twice: who may be the same person, and making one of two.
#include "erase_line.h"
#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "merge_line.h"
#include "person_pane.h"

#include <QHBoxLayout>

namespace flotilla::ui {

using insight::LikelyPeople;

void PersonPane::makeMerge()
{
    m_merge->hide();
    connect(m_merge, &MergeLine::dropped, this, [this] {
        m_merge->hide();
        setFocus();
    });
    connect(m_merge, &MergeLine::confirmed, this, [this](Id<Person> kept, Id<Person> merged) {
        m_merge->setBusy(true);
        Q_EMIT mergeConfirmed(kept, merged);
    });
}

void PersonPane::setLikely(std::vector<LikelyPeople> likely)
{
    if (likely == m_likely)
        return;
    m_likely = std::move(likely);
    if (m_page && !isFormOpen())
        showPerson(insight::PersonPage(*m_page));
}

void PersonPane::askToMerge(Id<Person> other, std::vector<insight::PersonLine> people)
{
    if (!m_page)
        return;
    m_erase->hide();
    m_merge->ask(m_page->person.id, other, std::move(people));
}

void PersonPane::showMerged(const QString &problem)
{
    if (!problem.isEmpty()) {
        m_merge->showProblem(problem);
        return;
    }
    m_merge->hide();
    m_note->show(InlineMessage::Kind::Good, tr("The two are one person now; the History page takes it back."));
    setFocus();
}

void PersonPane::addLikely()
{
    if (!m_editOffered)
        return;
    for (const LikelyPeople &pair : m_likely) {
        const bool isOne = pair.one.id == m_page->person.id;
        if (isOne || pair.other.id == m_page->person.id)
            addLikelyPair(isOne ? pair.other : pair.one, pair.why);
    }
}

void PersonPane::addLikelyPair(const insight::PersonLabel &other, Likeness why)
{
    const QString called =
        other.name.isEmpty() || other.login.isEmpty() ? shownName(other) : tr("%1 (%2)").arg(other.name, other.login);
    QString sentence;
    switch (why) {
    case Likeness::LoginsAlmostEqual:
        sentence = tr("Perhaps the same person as %1: the GitHub IDs differ in one place.").arg(called);
        break;
    case Likeness::LoginContinues:
        sentence = tr("Perhaps the same person as %1: one GitHub ID is the other with digits behind it.").arg(called);
        break;
    case Likeness::SameName:
        sentence = tr("Perhaps the same person as %1: the name is the same.").arg(called);
        break;
    }
    auto *label = new TextLabel(m_theme, TextStyle::Body);
    label->setText(sentence);
    label->setWordWrap(true);
    m_content->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, space::small);
    row->setSpacing(space::small);
    const Id<Person> own = m_page->person.id;
    const auto add = [&](const QString &text, Button::Kind kind, auto pressed) {
        auto *button = new Button(m_theme, text, {}, kind);
        button->setAccessibleName(tr("%1: %2", "a button, and whom it is about").arg(text, called));
        connect(button, &QAbstractButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add(tr("Merge…"), Button::Kind::Normal, [this, own, id = other.id] { Q_EMIT mergeAsked(own, id); });
    add(tr("Not the same"), Button::Kind::Quiet, [this, own, id = other.id] { Q_EMIT apartConfirmed(own, id); });
    add(tr("Look"), Button::Kind::Quiet, [this, id = other.id] { Q_EMIT personRequested(id); });
    row->addStretch(1);
    m_content->addLayout(row);
}

void PersonPane::addMerge()
{
    if (!m_editOffered)
        return;
    m_content->addSpacing(space::wide);
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setText(tr("Merge with somebody…"));
    connect(link, &QAbstractButton::clicked, this, [this] { Q_EMIT mergeAsked(m_page->person.id, {}); });
    m_content->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace flotilla::ui
