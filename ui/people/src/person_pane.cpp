#include "person_pane.h"

#include "erase_line.h"
#include "kit/attention_lines.h"
#include "kit/button.h"
#include "kit/empty_page.h"
#include "kit/inline_message.h"
#include "kit/run_line.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "merge_line.h"
#include "period_strip.h"
#include "person_form.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimeZone>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::PersonLabel;
using insight::PersonPage;

PersonPane::PersonPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyPage(theme, u"user-round"_s)),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_edit(new Button(theme)),
      m_note(new InlineMessage(theme)),
      m_name(new RunLine(theme)),
      m_about(new RunLine(theme)),
      m_scroll(new QScrollArea),
      m_erase(new EraseLine(theme, language)),
      m_merge(new MergeLine(theme, language))
{
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);

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
    first->addWidget(m_edit);
    m_name->setMinimumHeight(space::control);
    head->addLayout(first);
    head->addWidget(m_about);
    head->addWidget(m_note);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_erase);
    layout->addWidget(m_merge);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_attentionPage = makeAttentionPage();
    m_stack->addWidget(m_attentionPage);
    makeForm();
    makeMerge();
    setFocusTarget(m_scroll);
    connect(m_back, &QAbstractButton::clicked, this, &PersonPane::backRequested);
    connect(m_erase, &EraseLine::dropped, this, [this] {
        m_erase->hide();
        setFocus();
    });
    connect(m_erase, &EraseLine::confirmed, this, [this] {
        m_erase->setBusy(true);
        Q_EMIT eraseConfirmed(m_page->person.id);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QWidget *PersonPane::makeAttentionPage()
{
    auto *page = new QWidget;
    m_attentionTitle = new TextLabel(m_theme, TextStyle::Section);
    m_attention = new AttentionLines(m_theme, m_language);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::normal);
    layout->addWidget(m_attentionTitle);
    layout->addWidget(m_attention);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(m_attention, &AttentionLines::placeRequested, this, &PersonPane::placeRequested);
    return scroll;
}

void PersonPane::setAttention(std::vector<insight::AttentionSignal> found, bool asList)
{
    m_found = std::move(found);
    m_asList = asList && !m_found.empty();
    m_attention->setSignals(m_found);
    if (m_page)
        showPerson(insight::PersonPage(*m_page));
    else if (m_stack->currentWidget() == m_attentionPage || m_asList)
        showNothing();
}

void PersonPane::addAttention()
{
    auto about = signalsAbout(m_found, m_page->person.id);
    if (about.empty())
        return;
    addHeading(tr("Needs attention"));
    auto *lines = new AttentionLines(m_theme, m_language);
    lines->setPeopleLinked(false);
    lines->setSignals(std::move(about));
    connect(lines, &AttentionLines::placeRequested, this, &PersonPane::placeRequested);
    m_content->addWidget(lines);
}

void PersonPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    if (m_stack->currentIndex() == 1)
        painter.fillRect(0, m_scroll->mapTo(this, QPoint()).y() - 1, width(), 1, m_theme.color(Color::Line));
}

void PersonPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

void PersonPane::showPerson(const PersonPage &page)
{
    const bool another = !m_page || m_page->person.id != page.person.id;
    if (another && isFormOpen() && m_form->isTouched())
        return; // what is being written stays; closing the form leads to the other one
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_page = std::make_unique<insight::PersonPage>(page);
    if (another) {
        m_erase->hide();
        m_merge->hide();
        m_note->clear();
    } else if (isFormOpen()) {
        return; // what is being written stays
    }
    fill();
    m_scroll->verticalScrollBar()->setValue(another ? 0 : scrolled);
    m_stack->setCurrentIndex(1);
    update();
}

void PersonPane::showNothing()
{
    if (isFormOpen() && !m_page)
        return; // somebody is being added
    m_page.reset();
    m_empty->setTexts(tr("Nobody chosen"),
                      tr("Choose somebody in the list to see their projects, reports, talks and "
                         "certificates through all camps."));
    if (m_asList)
        m_stack->setCurrentWidget(m_attentionPage);
    else
        m_stack->setCurrentIndex(0);
    update();
}

void PersonPane::showProblem(const QString &sentence)
{
    m_page.reset();
    m_empty->setTexts(tr("This person cannot be shown"), sentence);
    m_stack->setCurrentIndex(0);
    update();
}

void PersonPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PersonPane::setEraseOffered(bool offered)
{
    if (std::exchange(m_eraseOffered, offered) == offered)
        return;
    if (!offered)
        m_erase->hide();
    if (m_page)
        showPerson(insight::PersonPage(*m_page));
}

void PersonPane::askToErase(const ErasureExtent &extent)
{
    if (!m_page)
        return;
    QStringList words;
    for (const Account &account : m_page->accounts)
        words.append(account.login);
    if (!m_page->person.name.isEmpty())
        words.append(m_page->person.name);
    m_merge->hide();
    m_erase->ask(extent, words);
}

void PersonPane::showErased(const Result<int> &backups, const QString &problem)
{
    if (backups)
        m_erase->showDone(*backups);
    else
        m_erase->showProblem(problem);
}

void PersonPane::retranslate()
{
    m_erase->retranslate();
    m_merge->retranslate();
    m_back->setText(tr("Back to the list"));
    m_edit->setText(tr("Edit"));
    m_form->retranslate();
    m_attentionTitle->setText(tr("What asks for attention, and why"));
    m_attention->retranslate();
    if (m_page)
        fill();
    else
        showNothing();
}

void PersonPane::fill()
{
    fillHead();
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(space::wide, space::normal, space::wide, space::huge);
    m_content->setSpacing(space::tiny);
    addLikely();
    addAttention();
    if (!m_page->pairings.empty()) {
        addHeading(tr("Projects"));
        for (const PersonPage::PairingPart &part : m_page->pairings)
            addPairing(part);
    }
    addMentoring();
    addTalks();
    addCertificates();
    addRoles();
    addMerge();
    addErase();
    if (m_content->count() == 0)
        addCaption(tr("Nothing is recorded about this person besides the name."));
    m_content->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget switches on
}

void PersonPane::fillHead()
{
    const Person &person = m_page->person;
    QStringList logins;
    for (const Account &account : m_page->accounts) {
        if (!account.to)
            logins.prepend(account.login);
        else
            logins.append(tr("formerly %1").arg(account.login));
    }
    const QString login = logins.join(tr(", ", "between GitHub IDs"));
    const bool named = !person.name.isEmpty();
    m_name->setRuns({{.text = named ? person.name : login, .style = TextStyle::Section, .yields = true},
                     {.text = named ? login : QString(), .color = Color::Muted, .gap = space::small, .vanishes = true}});
    QStringList about;
    for (const QString &fact : {person.nameEn, person.affiliation, person.email, person.chat}) {
        if (!fact.isEmpty() && fact != person.name)
            about.append(fact);
    }
    m_about->setRuns({{.text = about.join(u" · "_s), .style = TextStyle::Body, .color = Color::Muted, .yields = true}});
    m_about->setVisible(!about.isEmpty());
}

void PersonPane::addHeading(const QString &text)
{
    if (m_content->count() > 0)
        m_content->addSpacing(space::wide);
    auto *label = new TextLabel(m_theme, TextStyle::SentenceStrong);
    label->setText(text);
    m_content->addWidget(label);
}

void PersonPane::addLine(const QString &main, const QString &muted)
{
    auto *line = new RunLine(m_theme);
    line->setRuns(
        {{.text = main, .yields = true},
         {.text = muted, .style = TextStyle::Caption, .color = Color::Muted, .gap = muted.isEmpty() ? 0 : space::small}});
    m_content->addWidget(line);
}

void PersonPane::addCaption(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    label->setText(text);
    label->setWordWrap(true);
    m_content->addWidget(label);
}

void PersonPane::addPeople(const QString &label, const std::vector<PersonLabel> &people)
{
    if (people.empty())
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    auto *caption = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    caption->setText(label);
    layout->addWidget(caption);
    for (const PersonLabel &person : people) {
        auto *link = new Button(m_theme, Button::Kind::Link);
        link->setFont(Theme::font(TextStyle::Body));
        link->setText(person.name.isEmpty() ? person.login : person.name);
        link->setToolTip(person.login);
        connect(link, &QAbstractButton::clicked, this, [this, id = person.id] { Q_EMIT personRequested(id); });
        layout->addWidget(link);
    }
    layout->addStretch(1);
    m_content->addWidget(row);
}

void PersonPane::addProject(int number, const QString &title, const QString &camp)
{
    std::vector<RunLine::Run> runs;
    if (number > 0) {
        runs.push_back(
            {.text = u"%1"_s.arg(number, 2, 10, QLatin1Char('0')), .style = TextStyle::Figures, .color = Color::Muted});
    }
    runs.push_back({.text = title, .style = TextStyle::Name, .gap = runs.empty() ? 0 : space::small, .yields = true});
    runs.push_back(
        {.text = camp, .style = TextStyle::Caption, .color = Color::Muted, .gap = space::small, .vanishes = true});
    auto *line = new RunLine(m_theme);
    line->setRuns(std::move(runs));
    m_content->addWidget(line);
}

void PersonPane::addPairing(const PersonPage::PairingPart &part)
{
    const wording::Wording &wording = m_language.wording();
    addProject(part.projectNumber, wording.title(part.projectTitle, part.projectTitleEn),
               wording.title(part.campTitle, part.campTitleEn));

    QStringList facts{wording::word(part.pairing.state, wording)};
    const DateRange days{part.pairing.from, part.pairing.to};
    if (days.isValid())
        facts.append(wording::isoRange(days));
    else if (days.first.isValid())
        facts.append(tr("since %1").arg(wording::isoDate(days.first)));
    if (!part.pairing.reason.isEmpty())
        facts.append(part.pairing.reason);
    addCaption(facts.join(u" · "_s));
    addPeople(tr("Mentors"), part.mentors);

    std::vector<PeriodStrip::Cell> cells;
    for (size_t i = 0; i < part.cells.size() && i < part.periods.size(); ++i)
        cells.push_back({part.periods[i].number, part.cells[i].facts});
    if (!cells.empty()) {
        auto *strip = new PeriodStrip(m_theme, m_language, std::move(cells));
        connect(strip, &PeriodStrip::opened, this, [this, pairing = part.pairing.id, periods = part.periods](int cell) {
            Q_EMIT cellRequested(pairing, periods[static_cast<size_t>(cell)].id);
        });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(-space::small, 0, 0, 0);
        row->addWidget(strip);
        row->addStretch(1);
        m_content->addLayout(row);
    }
    if (part.grade) {
        QStringList result{wording::word(*part.grade, wording)};
        if (part.stars > 0)
            result.append(tr("%1 stars").arg(wording::starsText(part.stars)));
        if (part.specialAward)
            result.append(tr("special award"));
        addLine(tr("Defense: %1").arg(result.join(tr(", ", "between parts of a result"))));
    }
    m_content->addSpacing(space::small);
}

void PersonPane::addMentoring()
{
    if (m_page->mentoring.empty())
        return;
    addHeading(tr("Mentoring"));
    const wording::Wording &wording = m_language.wording();
    for (const PersonPage::Mentoring &part : m_page->mentoring) {
        addProject(part.projectNumber, wording.title(part.projectTitle, part.projectTitleEn),
                   wording.title(part.campTitle, part.campTitleEn));
        addPeople(tr("Mentees"), part.mentees);
        if (part.waiting > 0)
            addWaiting(part.waiting);
        m_content->addSpacing(space::small);
    }
}

void PersonPane::addWaiting(int reports)
{
    auto *badge = new StateBadge(m_theme);
    badge->setState(Sign::Waiting, tr("%n report(s) wait for a review", nullptr, reports));
    m_content->addWidget(badge, 0, Qt::AlignLeft);
}

void PersonPane::addTalks()
{
    if (m_page->talks.empty())
        return;
    addHeading(tr("Talks"));
    for (const PersonPage::TalkPart &part : m_page->talks) {
        QStringList about{toDateTime(part.at).date().toString(Qt::ISODate)};
        if (!part.sessionTitle.isEmpty())
            about.append(part.sessionTitle);
        about.append(wording::word(part.talk.state, m_language.wording()));
        addLine(part.talk.title, about.join(u" · "_s));
    }
}

void PersonPane::addCertificates()
{
    if (m_page->certificates.empty())
        return;
    addHeading(tr("Certificates"));
    for (const Certificate &certificate : m_page->certificates) {
        addLine(certificate.serial,
                u"%1 · %2"_s.arg(toDateTime(certificate.issuedAt).date().toString(Qt::ISODate),
                                 wording::word(certificate.state, m_language.wording())));
    }
}

void PersonPane::addErase()
{
    if (!m_eraseOffered)
        return;
    if (m_content->count() == 0)
        addCaption(tr("Nothing is recorded about this person besides the name."));
    m_content->addSpacing(space::wide);
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setText(tr("Erase personal data…"));
    connect(link, &QAbstractButton::clicked, this, [this] { Q_EMIT eraseAsked(m_page->person.id); });
    m_content->addWidget(link, 0, Qt::AlignLeft);
}

void PersonPane::addRoles()
{
    if (m_page->roles.empty())
        return;
    // A role names its camp by id; the page knows the titles from what the person did there.
    QHash<Id<Camp>, QString> camps;
    for (const PersonPage::PairingPart &part : m_page->pairings)
        camps.insert(part.camp, m_language.wording().title(part.campTitle, part.campTitleEn));
    for (const PersonPage::Mentoring &part : m_page->mentoring)
        camps.insert(part.camp, m_language.wording().title(part.campTitle, part.campTitleEn));
    addHeading(tr("Roles"));
    for (const RoleHolding &role : m_page->roles)
        addLine(wording::word(role.role, m_language.wording()), camps.value(role.camp));
}

} // namespace flotilla::ui
