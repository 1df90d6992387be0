#include "speakers_pane.h"

#include "interchange/sessions_text.h"
#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

SpeakersPane::SpeakersPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_about(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_list(new Button(theme)),
      m_call(new Button(theme)),
      m_note(new InlineMessage(theme)),
      m_scroll(new QScrollArea)
{
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_title->setMinimumHeight(space::control);
    m_about->setWordWrap(true);
    m_list->setIconName(u"copy"_s);
    m_call->setIconName(u"copy"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_back);
    first->addWidget(m_title, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_list);
    actions->addWidget(m_call);
    actions->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(space::tiny);
    head->addLayout(first);
    head->addWidget(m_about);
    head->addSpacing(space::small);
    head->addLayout(actions);
    head->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    setFocusTarget(m_list);
    connect(m_back, &QAbstractButton::clicked, this, &SpeakersPane::backRequested);
    connect(m_list, &QAbstractButton::clicked, this, &SpeakersPane::copyTalkList);
    connect(m_call, &QAbstractButton::clicked, this, &SpeakersPane::copyCall);
}

SpeakersPane::~SpeakersPane() = default;

void SpeakersPane::showPage(const insight::SessionsPage &page)
{
    if (m_page && m_page->camp.id != page.camp.id)
        m_note->clear();
    const bool same = m_page && m_page->speakers == page.speakers && m_page->camp.id == page.camp.id;
    m_page = std::make_unique<insight::SessionsPage>(page);
    if (!same || !m_content)
        fill();
}

void SpeakersPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void SpeakersPane::fill()
{
    if (!m_page)
        return;
    const insight::SpeakerTally &tally = m_page->speakers;
    m_about->setText(tr("%n mentee(s) gave a talk", nullptr, int(tally.spoken.size()))
                     + tr(", ", "between parts of a sentence") + tr("%n signed up", nullptr, int(tally.signedUp.size()))
                     + tr(", ", "between parts of a sentence") + tr("%n not yet", nullptr, int(tally.silent.size())));
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(space::wide, 0, space::wide, space::huge);
    m_content->setSpacing(space::tiny);
    addGroup(tr("Not yet"), tally.silent, tr("Everybody has signed up."));
    addGroup(tr("Signed up"), tally.signedUp, tr("Nobody at the moment."));
    addGroup(tr("Gave a talk"), tally.spoken, tr("Nobody yet."));
    m_content->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget switches on
}

void SpeakersPane::addGroup(const QString &title, const std::vector<insight::PersonLabel> &people, const QString &none)
{
    m_content->addSpacing(space::normal);
    auto *heading = new TextLabel(m_theme, TextStyle::SentenceStrong);
    heading->setText(title);
    m_content->addWidget(heading);
    auto *names = new TextLabel(m_theme, TextStyle::Body, people.empty() ? Color::Muted : Color::Text);
    names->setWordWrap(true);
    names->setAccessibleName(title);
    if (people.empty()) {
        names->setText(none);
        m_content->addWidget(names);
        return;
    }
    QStringList links;
    for (const insight::PersonLabel &each : people)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(place::person(each.id),
                                                    shownName(each).toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    names->setTextFormat(Qt::RichText);
    names->setText(links.join(tr(", ", "between people")));
    names->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(names, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT placeRequested(QString::fromLatin1(page::people), link); });
    m_content->addWidget(names);
}

void SpeakersPane::copy(const QString &text, const QString &note)
{
    if (text.isEmpty()) {
        m_note->show(InlineMessage::Kind::Note, tr("No tech-share session that has a place is planned."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_note->show(InlineMessage::Kind::Good, note);
}

void SpeakersPane::copyTalkList()
{
    if (m_page)
        copy(interchange::talkListMarkdown(*m_page, wording::Wording(m_page->camp.language)),
             tr("The list of talks is copied, as Markdown, in the camp's language."));
}

void SpeakersPane::copyCall()
{
    if (m_page)
        copy(interchange::callForTalks(*m_page, wording::Wording(m_page->camp.language)),
             tr("The call for talks is copied, in the camp's language."));
}

void SpeakersPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_title->setText(tr("Talks and speakers"));
    m_list->setText(tr("Copy the talk list"));
    m_call->setText(tr("Copy a call for talks"));
    m_note->clear();
    fill();
}

void SpeakersPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
