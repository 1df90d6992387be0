// What of a person's page edits the person, or adds one.
#include "kit/button.h"
#include "kit/inline_message.h"
#include "person_form.h"
#include "person_pane.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace flotilla::ui {

void PersonPane::makeForm()
{
    m_form = new PersonForm(m_theme, m_language);
    m_formScroll = new QScrollArea;
    m_formScroll->setFrameShape(QFrame::NoFrame);
    m_formScroll->setWidgetResizable(true);
    m_formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formScroll->setWidget(m_form);
    m_formScroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_stack->addWidget(m_formScroll);
    m_edit->setIconName(QStringLiteral("pencil"));
    m_edit->setKey(Qt::Key_F2);
    m_edit->hide();
    connect(m_edit, &QAbstractButton::clicked, this, &PersonPane::editPerson);
    connect(m_form, &PersonForm::dropped, this, [this] { closeForm(); });
}

void PersonPane::setEditOffered(bool offered)
{
    m_editOffered = offered;
    m_edit->setVisible(offered);
    if (!offered)
        closeForm();
}

void PersonPane::editPerson()
{
    if (!m_page || !m_editOffered)
        return;
    m_stack->setCurrentWidget(m_formScroll);
    m_formScroll->verticalScrollBar()->setValue(0);
    m_form->edit(&*m_page, m_camp);
    update();
}

void PersonPane::addPerson()
{
    if (!m_editOffered)
        return;
    m_page.reset();
    m_stack->setCurrentWidget(m_formScroll);
    m_formScroll->verticalScrollBar()->setValue(0);
    m_form->edit(nullptr, m_camp);
    update();
}

bool PersonPane::isFormOpen() const
{
    return m_stack->currentWidget() == m_formScroll;
}

void PersonPane::closeForm(const QString &note)
{
    if (!isFormOpen())
        return;
    m_stack->setCurrentIndex(m_page ? 1 : 0);
    if (m_page)
        fill();
    else
        showNothing();
    if (m_page && !note.isEmpty())
        m_note->show(InlineMessage::Kind::Good, note);
    setFocus();
    update();
    Q_EMIT formClosed();
}

} // namespace flotilla::ui
