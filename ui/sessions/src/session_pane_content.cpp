#include "session_pane.h"

#include "domain/session_rules.h"
#include "interchange/sessions_text.h"
#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/markdown_view.h"
#include "kit/places.h"
#include "kit/run_line.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/session_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    addMinutes(*shown);
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
    QMenu *menu = m_more->menu();
    menu->clear();
    QAction *text = menu->addAction(tr("Copy the text for the speakers"));
    text->setEnabled(std::ranges::any_of(shown.talks, hasPlace));
    connect(text, &QAction::triggered, this, &SessionPane::copySpeakersText);
    if (m_readOnly)
        return;
    QAction *removal = menu->addAction(tr("Remove the session"));
    connect(removal, &QAction::triggered, this, &SessionPane::remove);
}

void SessionPane::copySpeakersText()
{
    if (!line())
        return;
    QGuiApplication::clipboard()->setText(
        interchange::speakersText(*line(), *m_page, wording::Wording(m_page->camp.language)));
    showNote(tr("The text for the speakers is copied, in the camp's language."), true);
}

void SessionPane::remove()
{
    if (line())
        Q_EMIT wished({SessionWish::RemoveSession{line()->session}});
}

void SessionPane::addHeading(const QString &text, QWidget *action)
{
    if (m_content->count() > 0)
        m_content->addSpacing(space::wide);
    auto *label = new TextLabel(m_theme, TextStyle::SentenceStrong);
    label->setText(text);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    if (action)
        row->addWidget(action);
    m_content->addLayout(row);
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
    const auto add = [&](const QString &text, auto run) {
        connect(menu->addAction(text), &QAction::triggered, this, std::move(run));
    };
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
    Button *tick = nullptr;
    if (!m_readOnly) {
        tick = new Button(m_theme);
        tick->setText(tr("Tick…"));
        tick->setAccessibleName(tr("Tick who was there"));
        tick->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
        connect(tick, &QAbstractButton::clicked, this, &SessionPane::tickAttendance);
    }
    addHeading(tr("Attendance"), tick);
    addCaption(shown.present.isEmpty() ? tr("Nobody is ticked yet.")
                                       : tr("%n person(s) were there", nullptr, int(shown.present.size())));
}

bool SessionPane::areMinutesKnown(const Session &session) const
{
    return session.minutesText.isNull() || session.minutesText == m_minutesHash;
}

void SessionPane::addMinutes(const insight::SessionLine &shown)
{
    const Session &session = shown.session;
    const bool isKnown = areMinutesKnown(session);
    Button *write = nullptr;
    if (!m_readOnly) {
        write = new Button(m_theme);
        write->setText(session.minutesText.isNull() ? tr("Write…") : tr("Edit…"));
        write->setAccessibleName(tr("Write the minutes"));
        write->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
        write->setEnabled(isKnown);
        connect(write, &QAbstractButton::clicked, this, &SessionPane::writeMinutes);
    }
    addHeading(tr("Minutes"), write);
    if (session.minutesText.isNull()) {
        addCaption(tr("Nobody wrote minutes yet."));
    } else if (isKnown) {
        auto *text = new MarkdownView(m_theme);
        text->setGrowing(true);
        text->setAccessibleName(tr("Minutes"));
        text->setMarkdown(m_minutes);
        connect(text, &MarkdownView::linkRequested, this, &SessionPane::linkRequested);
        m_content->addWidget(text);
    } else {
        Q_EMIT minutesWanted(session.id);
    }
}

} // namespace flotilla::ui
