#include "session_pane.h"

#include "domain/session_rules.h"
#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/run_line.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "session_form.h"
#include "speakers_pane.h"
#include "talk_form.h"
#include "wording/session_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QUrl>

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

Sign signOf(TalkState state)
{
    switch (state) {
    case TalkState::Proposed:
        return Sign::Waiting;
    case TalkState::Approved:
        return Sign::NotDue;
    case TalkState::Given:
        return Sign::Done;
    case TalkState::Cancelled:
        return Sign::Exempt;
    }
    return Sign::NotDue;
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
      m_talkForm(new TalkForm(theme, language))
{
    auto *forms = new QWidget;
    m_forms = new QStackedLayout(forms);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_talkForm);
    m_formScroll->setWidget(forms);
    forms->setAutoFillBackground(false);
    m_stack->addWidget(m_speakers);
    m_stack->addWidget(makePage());
    m_stack->addWidget(m_formScroll);
    setFocusTarget(m_scroll);
    connectParts();
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
    connect(m_form, &SessionForm::dropped, this, [this] { closeForm(); });
    connect(m_form, &SessionForm::kept, this,
            [this](const workspace::SessionEdit &edit) { Q_EMIT wished({SessionWish::KeepSession{edit}}); });
    connect(m_talkForm, &TalkForm::dropped, this, [this] { closeForm(); });
    connect(m_talkForm, &TalkForm::kept, this, [this](const Talk &talk, const QString &reason) {
        const insight::SessionLine *shown = line();
        bool had = false;
        if (shown) {
            const auto before = std::ranges::find(shown->talks, talk.id, &Talk::id);
            had = before != shown->talks.end() && hasPlace(*before);
        }
        Q_EMIT wished({SessionWish::KeepTalk{talk, reason, talk.id.isValid() && hasPlace(talk) && !had}});
    });
    connect(m_speakers, &SpeakersPane::backRequested, this, &SessionPane::backRequested);
    connect(m_speakers, &SpeakersPane::placeRequested, this, &SessionPane::placeRequested);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
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
    return m_forms->currentWidget() == m_talkForm ? m_talkForm->isTouched() : m_form->isTouched();
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
    for (QWidget *each : std::initializer_list<QWidget *>{m_form, m_talkForm})
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

void SessionPane::fill()
{
    if (isFormOpen())
        return;
    const insight::SessionLine *shown = line();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (!shown)
        return;
    fillHead(*shown);
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(space::wide, space::normal, space::wide, space::huge);
    m_content->setSpacing(space::tiny);
    addTalks(*shown);
    addAttendance(*shown);
    m_content->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget switches on
}

void SessionPane::fillHead(const insight::SessionLine &shown)
{
    const wording::Wording &wording = m_language.wording();
    const Session &session = shown.session;
    const QString name = wording::sessionName(session, wording);
    m_name->setRuns({{.text = name, .style = TextStyle::Section, .yields = true}});
    const QDate day = toDateTime(session.startsAt, m_page->zone).date();
    std::vector<RunLine::Run> facts{{.text = wording::sessionTime(session, m_page->zone), .color = Color::Muted}};
    const auto add = [&facts](const QString &text) {
        facts.push_back({.text = u"· "_s + text, .color = Color::Muted, .gap = space::tiny, .yields = true});
    };
    add(wording::relativeDay(day, m_page->today(), wording));
    if (!name.startsWith(wording::word(session.kind, wording)))
        add(wording::word(session.kind, wording));
    m_about->setRuns(std::move(facts));
    m_edit->setVisible(!m_readOnly);
    m_signUp->setVisible(!m_readOnly);
    m_more->setVisible(!m_readOnly);
    QMenu *menu = m_more->menu();
    menu->clear();
    QAction *removal = menu->addAction(tr("Remove the session"));
    connect(removal, &QAction::triggered, this, &SessionPane::remove);
}

void SessionPane::remove()
{
    if (line())
        Q_EMIT wished({SessionWish::RemoveSession{line()->session}});
}

void SessionPane::addHeading(const QString &text)
{
    if (m_content->count() > 0)
        m_content->addSpacing(space::wide);
    auto *label = new TextLabel(m_theme, TextStyle::SentenceStrong);
    label->setText(text);
    m_content->addWidget(label);
}

void SessionPane::addCaption(const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    m_content->addWidget(label);
}

/// A name, then the address it stands for: a link when it is one.
void SessionPane::addLink(const QString &name, const QString &address)
{
    if (address.isEmpty())
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    auto *label = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
    label->setText(name);
    layout->addWidget(label);
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == u"https" || url.scheme() == u"http") {
        auto *link = new Button(m_theme, Button::Kind::Link);
        link->setText(fontMetrics().elidedText(address, Qt::ElideMiddle, 320));
        link->setToolTip(address);
        link->setAccessibleName(name + u' ' + address);
        connect(link, &QAbstractButton::clicked, this, [this, url] { Q_EMIT linkRequested(url); });
        layout->addWidget(link);
        layout->addStretch(1);
    } else {
        auto *text = new RunLine(m_theme);
        text->setRuns({{.text = address, .yields = true}});
        layout->addWidget(text, 1);
    }
    m_content->addWidget(row);
}

void SessionPane::addTalks(const insight::SessionLine &shown)
{
    const Session &session = shown.session;
    addLink(tr("Place"), session.place);
    addLink(tr("Recording"), session.recording);
    const int places = m_page->camp.rules.talksPerSession;
    const int taken = int(std::ranges::count_if(shown.talks, hasPlace));
    addHeading(tr("Talks"));
    if (session.kind == SessionKind::TechShare)
        addCaption(tr("%1 of %n place(s) taken", nullptr, places).arg(taken));
    if (shown.talks.empty())
        addCaption(tr("Nobody has signed up yet."));
    for (const Talk &each : shown.talks)
        addTalk(shown, each);
}

void SessionPane::addTalk(const insight::SessionLine &shown, const Talk &talk)
{
    const insight::PersonLabel label = m_page->label(talk.speaker);
    m_content->addSpacing(space::tiny);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setFont(Theme::font(TextStyle::Name));
    link->setText(label.id.isValid() ? shownName(label) : tr("Speaker not known"));
    link->setEnabled(label.id.isValid());
    link->setToolTip(label.login);
    connect(link, &QAbstractButton::clicked, this,
            [this, id = label.id] { Q_EMIT placeRequested(QString::fromLatin1(page::people), place::person(id)); });
    layout->addWidget(link);
    auto *badge = new StateBadge(m_theme);
    badge->setState(signOf(talk.state), wording::word(talk.state, m_language.wording()));
    layout->addWidget(badge);
    layout->addStretch(1);
    if (Button *steps = makeSteps(shown, talk))
        layout->addWidget(steps);
    m_content->addWidget(row);
    auto *title = new TextLabel(m_theme, TextStyle::Body);
    title->setTextFormat(Qt::PlainText);
    title->setText(talk.title);
    title->setWordWrap(true);
    m_content->addWidget(title);
    const auto project = std::ranges::find(m_page->projects, talk.project, &Project::id);
    if (project != m_page->projects.end()) {
        const QString name = m_language.wording().title(project->title, project->titleEn);
        if (name != talk.title)
            addCaption(tr("about %1", "a project").arg(name));
    }
    addLink(tr("Materials"), talk.materials);
}

Button *SessionPane::makeSteps(const insight::SessionLine &shown, const Talk &talk)
{
    if (m_readOnly)
        return nullptr;
    auto *button = new Button(m_theme);
    button->setText(tr("Change…"));
    button->setAccessibleName(tr("Change the talk of %1").arg(shownName(m_page->label(talk.speaker))));
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, auto run) { connect(menu->addAction(text), &QAction::triggered, this, run); };
    const auto stateIs = [this, talk](TalkState state) {
        Talk changed = talk;
        changed.state = state;
        const insight::SessionLine *now = line();
        if (now && needsReason(changed, now->session, now->talks, m_page->camp.rules))
            editTalk(talk.id, state);
        else
            Q_EMIT wished({SessionWish::KeepTalk{changed, {}, hasPlace(changed) && !hasPlace(talk)}});
    };
    for (const TalkState state : statesAfter(talk.state)) {
        switch (state) {
        case TalkState::Proposed:
            add(talk.state == TalkState::Cancelled ? tr("Sign up again") : tr("Take the approval back"),
                [stateIs] { stateIs(TalkState::Proposed); });
            break;
        case TalkState::Approved:
            add(talk.state == TalkState::Given ? tr("Not given yet") : tr("Approve"),
                [stateIs] { stateIs(TalkState::Approved); });
            break;
        case TalkState::Given:
            add(tr("It was given"), [stateIs] { stateIs(TalkState::Given); });
            break;
        case TalkState::Cancelled:
            add(tr("Cancel the talk"), [stateIs] { stateIs(TalkState::Cancelled); });
            break;
        }
    }
    add(tr("Edit…"), [this, talk] { editTalk(talk.id, talk.state); });
    if (shown.talkCount() > 1 && talk.state != TalkState::Cancelled) {
        menu->addSeparator();
        add(tr("Earlier"), [this, id = talk.id] { Q_EMIT wished({SessionWish::MoveTalk{id, -1}}); });
        add(tr("Later"), [this, id = talk.id] { Q_EMIT wished({SessionWish::MoveTalk{id, 1}}); });
    }
    button->setMenu(menu);
    return button;
}

void SessionPane::addAttendance(const insight::SessionLine &shown)
{
    if (shown.present.isEmpty())
        return;
    addHeading(tr("Attendance"));
    addCaption(tr("%n person(s) were there", nullptr, int(shown.present.size())));
}

void SessionPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_edit->setText(tr("Edit"));
    m_signUp->setText(tr("Sign up a talk"));
    m_more->setText(tr("More"));
    m_form->retranslate();
    m_talkForm->retranslate();
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
