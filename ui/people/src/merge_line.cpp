#include "merge_line.h"

#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

using insight::PersonLine;

MergeLine::MergeLine(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Strong)),
      m_other(new ChoiceField(theme)),
      m_stays(new TextLabel(theme, TextStyle::Body)),
      m_comes(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_message(new InlineMessage(theme)),
      m_swap(new Button(theme, Button::Kind::Quiet)),
      m_drop(new Button(theme, Button::Kind::Quiet)),
      m_merge(new Button(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_other);
    for (TextLabel *label : {m_stays, m_comes}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_swap);
    buttons->addStretch(1);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_merge);
    layout->addLayout(buttons);
    connect(m_other, &ChoiceField::changed, this, [this] {
        m_message->clear();
        refresh();
    });
    connect(m_swap, &QAbstractButton::clicked, this, &MergeLine::swap);
    connect(m_drop, &QAbstractButton::clicked, this, &MergeLine::dropped);
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        const Id<Person> other(m_other->chosen());
        if (m_isOtherKept)
            Q_EMIT confirmed(other, m_person);
        else
            Q_EMIT confirmed(m_person, other);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void MergeLine::ask(Id<Person> person, Id<Person> other, std::vector<PersonLine> people)
{
    m_people = std::move(people);
    m_person = person;
    m_isOtherKept = false;
    m_busy = false;
    m_message->clear();
    auto others = m_people;
    std::erase_if(others, [person](const PersonLine &each) { return each.person.id == person; });
    m_other->setOptions(personOptions(others));
    m_other->choose(other.value());
    retranslate();
    show();
    m_other->setFocus(Qt::ShortcutFocusReason);
}

void MergeLine::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void MergeLine::showProblem(const QString &sentence)
{
    setBusy(false);
    m_message->show(InlineMessage::Kind::Error, sentence);
}

void MergeLine::swap()
{
    m_isOtherKept = !m_isOtherKept;
    refresh();
}

const PersonLine *MergeLine::line(Id<Person> person) const
{
    const auto found = std::ranges::find_if(m_people, [person](const PersonLine &each) { return each.person.id == person; });
    return found != m_people.end() ? &*found : nullptr;
}

/// What a person is and did, as far as it moves.
QString MergeLine::broughtBy(const PersonLine &merged) const
{
    const wording::Wording &wording = m_language.wording();
    QStringList parts;
    if (!merged.person.login.isEmpty())
        parts.append(tr("the GitHub ID %1").arg(merged.person.login));
    for (const PersonLine::Part &part : merged.parts) {
        const QString role = tr("%1 in %2", "a role in a camp")
                                 .arg(wording::word(part.role, wording), wording.title(part.campTitle, part.campTitleEn));
        if (!parts.contains(role))
            parts.append(role);
    }
    if (merged.reports > 0)
        parts.append(tr("%n report(s)", nullptr, merged.reports));
    if (merged.reviews > 0)
        parts.append(tr("%n review(s)", nullptr, merged.reviews));
    return parts.join(tr(", ", "between what moves"));
}

void MergeLine::refresh()
{
    const PersonLine *own = line(m_person);
    const PersonLine *other = line(Id<Person>(m_other->chosen()));
    const bool both = own && other;
    if (both) {
        const PersonLine &kept = m_isOtherKept ? *other : *own;
        const PersonLine &merged = m_isOtherKept ? *own : *other;
        m_stays->setText(tr("%1 stays; %2 becomes part of them.").arg(shownName(kept.person), shownName(merged.person)));
        const QString brought = broughtBy(merged);
        const QString rest =
            tr("What one of them does not say of themselves is taken from the other. The History page makes "
               "two of them again.");
        m_comes->setText(brought.isEmpty() ? rest : tr("Comes along: %1. %2").arg(brought, rest));
    }
    m_stays->setVisible(both);
    m_comes->setVisible(both);
    m_swap->setVisible(both);
    m_other->setEnabled(!m_busy);
    for (Button *button : {m_swap, m_drop})
        button->setEnabled(!m_busy);
    m_merge->setEnabled(both && !m_busy);
}

void MergeLine::retranslate()
{
    const PersonLine *own = line(m_person);
    m_title->setText(tr("Who is the same person as %1?").arg(own ? shownName(own->person) : QString()));
    m_other->setHint(tr("Name or GitHub ID"));
    m_swap->setText(tr("The other one stays"));
    m_drop->setText(tr("Cancel"));
    m_merge->setText(tr("Merge"));
    refresh();
}

void MergeLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        Q_EMIT dropped();
    else
        QWidget::keyPressEvent(event);
}

void MergeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
