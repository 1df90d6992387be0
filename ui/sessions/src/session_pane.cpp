#include "session_pane.h"

#include "attendance_form.h"
#include "calendar_form.h"
#include "domain/session_rules.h"
#include "kit/button.h"
#include "kit/inline_message.h"
#include "kit/run_line.h"
#include "kit/ui_language.h"
#include "minutes_form.h"
#include "session_form.h"
#include "speakers_pane.h"
#include "talk_form.h"
#include "wording/session_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QScrollArea *makeScroll()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace

SessionPane::SessionPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_stack(new QStackedLayout(this)),
      m_speakers(new SpeakersPane(theme, language)),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_name(new RunLine(theme)),
      m_about(new RunLine(theme)),
      m_edit(new Button(theme)),
      m_signUp(new Button(theme)),
      m_more(new Button(theme)),
      m_note(new InlineMessage(theme)),
      m_scroll(makeScroll()),
      m_formScroll(makeScroll()),
      m_form(new SessionForm(theme, language)),
      m_talkForm(new TalkForm(theme, language)),
      m_attendanceForm(new AttendanceForm(theme, language)),
      m_minutesForm(new MinutesForm(theme)),
      m_calendarForm(new CalendarForm(theme))
{
    auto *forms = new QWidget;
    m_forms = new QStackedLayout(forms);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_talkForm);
    m_forms->addWidget(m_attendanceForm);
    m_forms->addWidget(m_minutesForm);
    m_forms->addWidget(m_calendarForm);
    m_formScroll->setWidget(forms);
    forms->setAutoFillBackground(false);
    m_stack->addWidget(m_speakers);
    m_stack->addWidget(makePage());
    m_stack->addWidget(m_formScroll);
    setFocusTarget(m_scroll);
    connectParts();
    connectForms();
    retranslate();
}

SessionPane::~SessionPane() = default;

QWidget *SessionPane::makePage()
{
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_edit->setIconName(u"pencil"_s);
    m_edit->setKey(Qt::Key_F2);
    m_signUp->setIconName(u"plus"_s);
    m_signUp->setKey(Qt::CTRL | Qt::Key_T);
    m_more->setMenu(new QMenu(m_more));
    m_name->setMinimumHeight(space::control);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(space::tiny);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_back);
    first->addWidget(m_name, 1);
    head->addLayout(first);
    head->addWidget(m_about);
    head->addSpacing(space::small);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_edit);
    actions->addWidget(m_signUp);
    actions->addStretch(1);
    actions->addWidget(m_more);
    head->addLayout(actions);
    head->addWidget(m_note);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    return page;
}

void SessionPane::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, &SessionPane::backRequested);
    connect(m_edit, &QAbstractButton::clicked, this, &SessionPane::editSession);
    connect(m_signUp, &QAbstractButton::clicked, this, [this] { editTalk({}, TalkState::Proposed); });
    connect(m_speakers, &SpeakersPane::backRequested, this, &SessionPane::backRequested);
    connect(m_speakers, &SpeakersPane::placeRequested, this, &SessionPane::placeRequested);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SessionPane::connectForms()
{
    const auto drop = [this] { closeForm(); };
    connect(m_form, &SessionForm::dropped, this, drop);
    connect(m_talkForm, &TalkForm::dropped, this, drop);
    connect(m_attendanceForm, &AttendanceForm::dropped, this, drop);
    connect(m_minutesForm, &MinutesForm::dropped, this, drop);
    connect(m_calendarForm, &CalendarForm::dropped, this, drop);
    connect(m_attendanceForm, &AttendanceForm::presentSet, this,
            [this](Id<Session> session, const std::vector<Id<Person>> &people, bool present) {
                Q_EMIT wished({SessionWish::SetPresent{session, people, present}});
            });
    connect(m_minutesForm, &MinutesForm::kept, this, [this](const Session &seen, const QString &markdown) {
        Q_EMIT wished({SessionWish::KeepMinutes{seen, markdown}});
    });
    connect(m_form, &SessionForm::kept, this,
            [this](const workspace::SessionEdit &edit) { Q_EMIT wished({SessionWish::KeepSession{edit}}); });
    connect(m_talkForm, &TalkForm::kept, this, [this](const Talk &talk, const QString &reason) {
        const insight::SessionLine *shown = line();
        bool had = false;
        if (shown) {
            const auto before = std::ranges::find(shown->talks, talk.id, &Talk::id);
            had = before != shown->talks.end() && hasPlace(*before);
        }
        Q_EMIT wished({SessionWish::KeepTalk{talk, reason, talk.id.isValid() && hasPlace(talk) && !had}});
    });
}

const insight::SessionLine *SessionPane::line() const
{
    return m_page ? m_page->find(m_session) : nullptr;
}

bool SessionPane::isFormOpen() const
{
    return m_stack->currentWidget() == m_formScroll;
}

bool SessionPane::isFormTouched() const
{
    const QWidget *form = m_forms->currentWidget();
    return (form == m_form && m_form->isTouched()) || (form == m_talkForm && m_talkForm->isTouched())
        || (form == m_minutesForm && m_minutesForm->isTouched());
}

void SessionPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    fill();
}

void SessionPane::showSession(const insight::SessionsPage &page, Id<Session> session)
{
    const bool another = session != m_session;
    m_page = std::make_unique<insight::SessionsPage>(page);
    m_speakers->showPage(page);
    if (isFormOpen() && !another && m_forms->currentWidget() == m_attendanceForm && !m_attendanceForm->refreshPage(page))
        closeForm();
    if (isFormOpen() && (!another || isFormTouched()))
        return; // what is being written stays; closing the form leads to the other one
    m_session = session;
    if (another)
        m_note->clear();
    if (another && line() && !m_nextNote.isEmpty())
        showNote(std::exchange(m_nextNote, {}), true);
    if (isFormOpen())
        m_stack->setCurrentIndex(0);
    const int scrolled = m_scroll->verticalScrollBar()->value();
    fill();
    m_scroll->verticalScrollBar()->setValue(another ? 0 : scrolled);
    update();
}

void SessionPane::openForm(QWidget *form)
{
    // Only the form that is shown makes the column as tall as it is.
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_form, m_talkForm, m_attendanceForm, m_minutesForm, m_calendarForm})
        each->setSizePolicy(QSizePolicy::Preferred, each == form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_forms->setCurrentWidget(form);
    m_stack->setCurrentWidget(m_formScroll);
    m_formScroll->verticalScrollBar()->setValue(0);
    update();
}

void SessionPane::editSession()
{
    if (!line() || m_readOnly)
        return;
    openForm(m_form);
    m_form->edit(*m_page, &line()->session);
}

void SessionPane::newSession(const insight::SessionsPage &page, QDate day)
{
    if (m_readOnly)
        return;
    m_page = std::make_unique<insight::SessionsPage>(page);
    m_session = {};
    openForm(m_form);
    m_form->edit(page, nullptr, day);
}

void SessionPane::editTalk(Id<Talk> id, TalkState state)
{
    const insight::SessionLine *shown = line();
    if (!shown || m_readOnly)
        return;
    const auto talk = std::ranges::find(shown->talks, id, &Talk::id);
    openForm(m_talkForm);
    m_talkForm->edit(*m_page, *shown, talk == shown->talks.end() ? nullptr : &*talk, state);
}

void SessionPane::tickAttendance()
{
    if (!line() || m_readOnly)
        return;
    openForm(m_attendanceForm);
    m_attendanceForm->edit(*m_page, m_session);
}

void SessionPane::writeMinutes()
{
    const insight::SessionLine *shown = line();
    if (!shown || m_readOnly || !areMinutesKnown(shown->session))
        return;
    openForm(m_minutesForm);
    m_minutesForm->edit(shown->session, wording::sessionName(shown->session, m_language.wording()),
                        shown->session.minutesText.isNull() ? QString() : m_minutes);
}

void SessionPane::askCalendar(const insight::SessionsPage &page)
{
    if (isFormOpen() && isFormTouched())
        return;
    openForm(m_calendarForm);
    m_calendarForm->ask(page);
}

void SessionPane::showFormProblem(const QString &sentence)
{
    m_form->showProblem(sentence);
    m_talkForm->showProblem(sentence);
    m_attendanceForm->showProblem(sentence);
    m_minutesForm->showProblem(sentence);
}

void SessionPane::showMinutes(const BodyHash &hash, const QString &markdown)
{
    m_minutesHash = hash;
    m_minutes = markdown;
    fill();
}

void SessionPane::closeForm(const QString &note)
{
    if (!isFormOpen())
        return;
    m_stack->setCurrentIndex(0);
    fill();
    if (!line()) {
        m_nextNote = note; // a new session is shown as soon as it was read
    } else {
        if (!note.isEmpty())
            showNote(note, true);
        setFocus();
    }
    update();
    Q_EMIT formClosed();
}

void SessionPane::showNote(const QString &sentence, bool good)
{
    m_note->show(good ? InlineMessage::Kind::Good : InlineMessage::Kind::Error, sentence);
}

void SessionPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    m_speakers->setBackVisible(visible);
}

void SessionPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_edit->setText(tr("Edit"));
    m_signUp->setText(tr("Sign up a talk"));
    m_more->setText(tr("More"));
    m_form->retranslate();
    m_talkForm->retranslate();
    m_attendanceForm->retranslate();
    m_minutesForm->retranslate();
    m_calendarForm->retranslate();
    m_speakers->retranslate();
    fill();
}

void SessionPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

void SessionPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    if (m_stack->currentIndex() == 1)
        painter.fillRect(0, m_scroll->mapTo(this, QPoint()).y() - 1, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
