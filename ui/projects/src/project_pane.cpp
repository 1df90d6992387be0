#include "project_pane.h"

#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/empty_page.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/run_line.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "project_form.h"
#include "wording/pairing_text.h"
#include "wording/times.h"
#include "wording/words.h"

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

ProjectPane::ProjectPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyPage(theme, u"clipboard-list"_s)),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_name(new RunLine(theme)),
      m_about(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_edit(new Button(theme)),
      m_lock(new Button(theme)),
      m_note(new InlineMessage(theme)),
      m_scroll(makeScroll()),
      m_formScroll(makeScroll()),
      m_form(new ProjectForm(theme, language)),
      m_pairingForm(new PairingForm(theme, language))
{
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_edit->setIconName(u"pencil"_s);
    m_edit->setKey(Qt::Key_F2);
    m_lock->setIconName(u"plus"_s);
    m_lock->setKey(Qt::CTRL | Qt::Key_L);
    m_about->setWordWrap(true);
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
    actions->addWidget(m_lock);
    actions->addStretch(1);
    head->addLayout(actions);
    head->addWidget(m_note);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);

    auto *forms = new QWidget;
    m_forms = new QStackedLayout(forms);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_pairingForm);
    m_formScroll->setWidget(forms);
    forms->setAutoFillBackground(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->addWidget(m_formScroll);
    setFocusTarget(m_scroll);
    connect(m_back, &QAbstractButton::clicked, this, &ProjectPane::backRequested);
    connect(m_edit, &QAbstractButton::clicked, this, &ProjectPane::editProject);
    connect(m_lock, &QAbstractButton::clicked, this, [this] { askStep(PairingStep::Lock, *m_page, {}); });
    connect(m_form, &ProjectForm::dropped, this, [this] { closeForm(); });
    connect(m_pairingForm, &PairingForm::dropped, this, [this] { closeForm(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

ProjectPane::~ProjectPane() = default;

const insight::ProjectLine *ProjectPane::line() const
{
    return m_page ? m_page->find(m_project) : nullptr;
}

bool ProjectPane::isFormOpen() const
{
    return m_stack->currentWidget() == m_formScroll;
}

void ProjectPane::showProject(const insight::ProjectsPage &page, Id<Project> project)
{
    const bool another = project != m_project;
    m_page = std::make_unique<insight::ProjectsPage>(page);
    const bool pairing = m_forms->currentWidget() == m_pairingForm;
    if (another && isFormOpen() && (pairing ? m_pairingForm->isTouched() : m_form->isTouched()))
        return; // what is being written stays; closing the form leads to the other one
    m_project = project;
    if (another)
        m_note->clear();
    if (isFormOpen() && !another) {
        if (pairing && !m_pairingForm->refreshPage(page, m_rights))
            closeForm(tr("The pairing is gone: somebody deleted it meanwhile."));
        return;
    }
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_stack->setCurrentIndex(1);
    fill();
    m_scroll->verticalScrollBar()->setValue(another ? 0 : scrolled);
    update();
}

void ProjectPane::showNothing()
{
    if (isFormOpen() && !m_project.isValid())
        return; // a new project is being written
    m_project = {};
    m_empty->setTexts(tr("No project chosen"),
                      tr("Choose a project in the list to see its mentors and mentees, and to change them."));
    m_stack->setCurrentIndex(0);
    update();
}

void ProjectPane::openForm(QWidget *form)
{
    // Only the form that is shown makes the column as tall as it is.
    for (QWidget *each : std::initializer_list<QWidget *>{m_form, m_pairingForm})
        each->setSizePolicy(QSizePolicy::Preferred, each == form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_forms->setCurrentWidget(form);
    m_stack->setCurrentWidget(m_formScroll);
    m_formScroll->verticalScrollBar()->setValue(0);
    update();
}

void ProjectPane::editProject()
{
    if (!line() || m_rights.readOnly)
        return;
    openForm(m_form);
    m_form->edit(*m_page, line());
}

void ProjectPane::newProject(const insight::ProjectsPage &page)
{
    if (m_rights.readOnly)
        return;
    m_page = std::make_unique<insight::ProjectsPage>(page);
    m_project = {};
    openForm(m_form);
    m_form->edit(page, nullptr);
}

void ProjectPane::askStep(PairingStep step, const insight::ProjectsPage &page, Id<Pairing> pairing)
{
    if (m_rights.readOnly)
        return;
    const insight::ProjectPairing *found = nullptr;
    for (const insight::ProjectLine &each : page.projects)
        for (const insight::ProjectPairing &one : each.pairings)
            if (one.pairing.id == pairing)
                found = &one;
    if (step != PairingStep::Lock && !found)
        return;
    openForm(m_pairingForm);
    m_pairingForm->ask(step, page, m_rights, m_project, found);
}

void ProjectPane::closeForm(const QString &note)
{
    if (!isFormOpen())
        return;
    if (line()) {
        m_stack->setCurrentIndex(1);
        fill();
        if (!note.isEmpty())
            m_note->show(InlineMessage::Kind::Good, note);
        setFocus();
    } else {
        m_stack->setCurrentIndex(0);
        showNothing();
    }
    update();
    Q_EMIT formClosed();
}

void ProjectPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ProjectPane::fill()
{
    const insight::ProjectLine *shown = line();
    if (!shown) {
        showNothing();
        return;
    }
    fillHead(*shown);
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(space::wide, space::normal, space::wide, space::huge);
    m_content->setSpacing(space::tiny);
    addMentors(*shown);
    addHeading(tr("Mentees"));
    if (shown->pairings.empty())
        addCaption(tr("Nobody is on this project yet."));
    for (const insight::ProjectPairing &each : shown->pairings)
        addPairing(each);
    m_content->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget switches on
}

void ProjectPane::fillHead(const insight::ProjectLine &shown)
{
    const wording::Wording &wording = m_language.wording();
    const Project &project = shown.project;
    std::vector<RunLine::Run> runs;
    if (project.number > 0)
        runs.push_back({.text = u"%1"_s.arg(project.number, 2, 10, QLatin1Char('0')),
                        .style = TextStyle::Section,
                        .color = Color::Muted});
    runs.push_back({.text = wording.title(project.title, project.titleEn),
                    .style = TextStyle::Section,
                    .gap = runs.empty() ? 0 : space::small,
                    .yields = true});
    m_name->setRuns(std::move(runs));
    QStringList facts{wording::word(project.state, wording)};
    const auto batch = std::ranges::find(m_page->batches, project.batch, &Batch::id);
    if (batch != m_page->batches.end() && m_page->batches.size() > 1)
        facts.append(wording.title(batch->name, batch->nameEn));
    facts.append(tr("%1 of %n place(s) taken", nullptr, project.slots).arg(shown.taken));
    if (!project.track.isEmpty())
        facts.append(project.track);
    m_about->setText(facts.join(u" · "_s));
    const bool open = project.state != ProjectState::Closed && project.state != ProjectState::Cancelled;
    m_edit->setVisible(!m_rights.readOnly);
    m_lock->setVisible(!m_rights.readOnly && open);
}

void ProjectPane::addHeading(const QString &text)
{
    if (m_content->count() > 0)
        m_content->addSpacing(space::wide);
    auto *label = new TextLabel(m_theme, TextStyle::SentenceStrong);
    label->setText(text);
    m_content->addWidget(label);
}

void ProjectPane::addCaption(const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    m_content->addWidget(label);
}

QWidget *ProjectPane::makeName(Id<Person> person, const QString &muted, QWidget *action)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    const insight::PersonLabel label = m_page->label(person);
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setFont(Theme::font(TextStyle::Name));
    link->setText(shownName(label));
    link->setToolTip(label.login);
    connect(link, &QAbstractButton::clicked, this,
            [this, id = label.id] { Q_EMIT placeRequested(QString::fromLatin1(page::people), place::person(id)); });
    layout->addWidget(link);
    auto *about = new RunLine(m_theme);
    about->setRuns({{.text = muted, .style = TextStyle::Caption, .color = Color::Muted, .yields = true}});
    layout->addWidget(about, 1);
    if (action)
        layout->addWidget(action);
    return row;
}

void ProjectPane::addMentors(const insight::ProjectLine &shown)
{
    addHeading(tr("Mentors"));
    if (shown.mentors.empty())
        addCaption(tr("Nobody mentors this project yet."));
    for (const ProjectMentor &each : shown.mentors) {
        QStringList facts{wording::word(each.kind, m_language.wording())};
        if (each.from.isValid() && each.to.isValid())
            facts.append(wording::isoRange({each.from, each.to}));
        else if (each.from.isValid())
            facts.append(tr("since %1").arg(wording::isoDate(each.from)));
        else if (each.to.isValid())
            facts.append(tr("until %1").arg(wording::isoDate(each.to)));
        m_content->addWidget(makeName(each.person, facts.join(u" · "_s), nullptr));
    }
}

Button *ProjectPane::makeSteps(const insight::ProjectPairing &pairing)
{
    const auto steps = stepsOf(pairing.pairing);
    if (m_rights.readOnly || steps.empty())
        return nullptr;
    auto *button = new Button(m_theme);
    button->setText(tr("Change…"));
    button->setAccessibleName(tr("Change the pairing of %1").arg(shownName(m_page->label(pairing.pairing.mentee))));
    auto *menu = new QMenu(button);
    for (const PairingStep step : steps) {
        QAction *action = menu->addAction(wording::stepText(step, m_language.wording()) + u'…');
        connect(action, &QAction::triggered, this, [this, step, id = pairing.pairing.id] { askStep(step, *m_page, id); });
    }
    button->setMenu(menu);
    return button;
}

void ProjectPane::addPairing(const insight::ProjectPairing &pairing)
{
    const wording::Wording &wording = m_language.wording();
    const Pairing &record = pairing.pairing;
    QStringList facts{wording::word(record.state, wording)};
    if (record.lock == PairingLock::PreLocked)
        facts.append(wording::word(record.lock, wording));
    if (record.from.isValid() && record.to.isValid())
        facts.append(wording::isoRange({record.from, record.to}));
    else if (record.from.isValid())
        facts.append(tr("since %1").arg(wording::isoDate(record.from)));
    m_content->addWidget(makeName(record.mentee, facts.join(u" · "_s), makeSteps(pairing)));
    addCaption(historyOf(pairing));
    if (isWithdrawalProposed(pairing, m_page->camp.rules)) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(space::small);
        auto *badge = new StateBadge(m_theme);
        badge->setState(Sign::Missing, tr("%n report(s) in a row are missing", nullptr, pairing.missingInRow));
        layout->addWidget(badge);
        if (!m_rights.readOnly) {
            auto *link = new Button(m_theme, Button::Kind::Link);
            link->setText(tr("Withdraw?"));
            connect(link, &QAbstractButton::clicked, this,
                    [this, id = record.id] { askStep(PairingStep::Withdraw, *m_page, id); });
            layout->addWidget(link);
        }
        layout->addStretch(1);
        m_content->addWidget(row);
    }
    m_content->addSpacing(space::small);
}

QString ProjectPane::projectName(Id<Project> project) const
{
    const insight::ProjectLine *found = m_page->find(project);
    if (!found)
        return {};
    const QString title = m_language.wording().title(found->project.title, found->project.titleEn);
    return found->project.number > 0 ? u"%1 %2"_s.arg(found->project.number, 2, 10, QLatin1Char('0')).arg(title) : title;
}

/// Who worked with whom, when, and why it changed.
QString ProjectPane::historyOf(const insight::ProjectPairing &pairing) const
{
    QStringList parts;
    QStringList mentors;
    for (const PairingMentor &each : pairing.mentors) {
        const QString name = shownName(m_page->label(each.mentor));
        if (each.to.isValid())
            mentors.append(tr("%1 until %2", "a mentor, a day").arg(name, wording::isoDate(each.to)));
        else if (each.from.isValid() && each.from > pairing.pairing.from)
            mentors.append(tr("%1 since %2", "a mentor, a day").arg(name, wording::isoDate(each.from)));
        else
            mentors.append(name);
    }
    if (!mentors.isEmpty())
        parts.append(tr("with %1", "mentors").arg(wording::joined(mentors, m_language.wording())));
    if (pairing.owed > 0)
        parts.append(tr("%1 of %n report(s)", nullptr, pairing.owed).arg(pairing.handedIn));
    for (const insight::ProjectLine &line : m_page->projects) {
        for (const insight::ProjectPairing &each : line.pairings) {
            if (each.pairing.id == pairing.pairing.predecessor)
                parts.append(tr("came from %1", "a project").arg(projectName(line.project.id)));
            if (each.pairing.predecessor == pairing.pairing.id)
                parts.append(tr("went on to %1", "a project").arg(projectName(line.project.id)));
        }
    }
    if (!pairing.pairing.reason.isEmpty())
        parts.append(tr("“%1”", "a reason").arg(pairing.pairing.reason));
    return parts.join(u" · "_s);
}

void ProjectPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_edit->setText(tr("Edit"));
    m_lock->setText(wording::stepText(PairingStep::Lock, m_language.wording()));
    m_form->retranslate();
    m_pairingForm->retranslate();
    if (line())
        fill();
    else
        showNothing();
}

void ProjectPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

void ProjectPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    if (m_stack->currentIndex() == 1)
        painter.fillRect(0, m_scroll->mapTo(this, QPoint()).y() - 1, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
