#include "calendar_form.h"

#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace flotilla::ui {

CalendarForm::CalendarForm(const Theme &theme, QWidget *parent)
    : Pane(parent),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_about(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_person(new ChoiceField(theme)),
      m_note(new InlineMessage(theme)),
      m_save(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme))
{
    m_about->setWordWrap(true);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_person);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addStretch(1);
    setFocusTarget(m_person);
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(Id<Person>(m_person->chosen())); });
    connect(m_drop, &QAbstractButton::clicked, this, &CalendarForm::dropped);
    retranslate();
}

void CalendarForm::ask(const insight::SessionsPage &page)
{
    m_note->clear();
    m_person->setOptions(personOptions(page.people));
    m_person->choose(0);
    m_person->setFocus();
}

void CalendarForm::showDone(const QString &sentence, bool good)
{
    m_note->show(good ? InlineMessage::Kind::Good : InlineMessage::Kind::Error, sentence);
}

void CalendarForm::retranslate()
{
    m_title->setText(tr("Calendar file"));
    m_about->setText(
        tr("Sessions, due dates and defenses for any calendar program, each at the right hour wherever somebody "
           "lives. Importing a newer file updates what is there and never doubles it. For one person it has what "
           "concerns them, with the days they were given more."));
    m_person->setHint(tr("For everybody; or type a name"));
    m_save->setText(tr("Save as a file…"));
    m_drop->setText(tr("Close"));
}

void CalendarForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
