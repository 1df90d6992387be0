#include "pairing_form.h"

#include "domain/stars.h"
#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/pairing_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestReason = 2000;
constexpr int mostMonths = 60;

bool isIn(PairingStep step, std::initializer_list<PairingStep> steps)
{
    return std::ranges::find(steps, step) != steps.end();
}

} // namespace

PairingForm::PairingForm(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_about(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_rows(new QFormLayout),
      m_mentee(new ChoiceField(theme)),
      m_project(new ChoiceField(theme)),
      m_replaced(new DropButton(theme)),
      m_own(new QWidget),
      m_ownRows(new QVBoxLayout(m_own)),
      m_mentor(new ChoiceField(theme)),
      m_day(new QDateEdit),
      m_to(new QDateEdit),
      m_months(new QSpinBox),
      m_preLock(new QCheckBox),
      m_reason(new QLineEdit),
      m_conflicts(new TextLabel(theme, TextStyle::Strong, Color::Wait)),
      m_shift(new TextLabel(theme, TextStyle::Body)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_problem(new InlineMessage(theme)),
      m_confirm(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme))
{
    for (TextLabel *label : {m_title, m_about, m_conflicts, m_shift, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_confirm->setKey(Qt::CTRL | Qt::Key_Return);
    makeRows();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(m_rows);
    for (QWidget *each : std::initializer_list<QWidget *>{m_conflicts, m_shift, m_hint, m_problem})
        layout->addWidget(each);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setFocusTarget(m_reason);
    connectRows();
    retranslate();
}

PairingForm::~PairingForm() = default;

void PairingForm::makeRows()
{
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setVerticalSpacing(space::small);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_ownRows->setContentsMargins({});
    m_ownRows->setSpacing(space::tiny);
    for (QDateEdit *each : {m_day, m_to}) {
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
        each->setCalendarPopup(true);
    }
    m_months->setRange(1, mostMonths);
    m_months->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_reason->setMaxLength(longestReason);
    for (QWidget *each : std::initializer_list<QWidget *>{m_mentee, m_project, m_replaced, m_own, m_mentor, m_day, m_to,
                                                          m_months, m_preLock, m_reason}) {
        auto *label = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
        label->setBuddy(each);
        m_rows->addRow(label, each);
    }
}

void PairingForm::connectRows()
{
    for (ChoiceField *each : {m_mentee, m_mentor})
        connect(each, &ChoiceField::changed, this, &PairingForm::refresh);
    connect(m_project, &ChoiceField::changed, this, [this] {
        fillProjectMentors();
        refresh();
    });
    connect(m_replaced, &DropButton::chosen, this, &PairingForm::refresh);
    for (QDateEdit *each : {m_day, m_to})
        connect(each, &QDateEdit::dateChanged, this, [this] {
            proposeMonths();
            refresh();
        });
    connect(m_months, &QSpinBox::valueChanged, this, [this] {
        m_monthsTyped = true;
        refresh();
    });
    connect(m_preLock, &QCheckBox::toggled, this, &PairingForm::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &PairingForm::refresh);
    connect(m_confirm, &QAbstractButton::clicked, this, &PairingForm::confirm);
    connect(m_drop, &QAbstractButton::clicked, this, &PairingForm::dropped);
}

bool PairingForm::isNew() const
{
    return isIn(m_step, {PairingStep::Lock, PairingStep::RePair});
}

void PairingForm::ask(PairingStep step, const insight::ProjectsPage &page, const ProjectRights &rights, Id<Project> project,
                      const insight::ProjectPairing *pairing)
{
    m_step = step;
    m_page = std::make_unique<insight::ProjectsPage>(page);
    m_pairing = pairing ? std::make_unique<insight::ProjectPairing>(*pairing) : nullptr;
    m_rights = rights;
    m_problem->clear();
    m_reason->clear();
    m_preLock->setChecked(false);
    m_mentee->choose(0);
    m_mentor->choose(0);
    fillChoices();
    m_project->choose(step == PairingStep::Lock ? project.value() : 0);
    fillProjectMentors();
    fillDefaults();
    showRows();
    retranslate();
    if (step == PairingStep::Lock && m_project->chosen() != 0)
        m_mentee->setFocus();
    else if (isNew())
        m_project->setFocus();
    else if (isIn(step, {PairingStep::AddMentor, PairingStep::ReplaceMentor}))
        m_mentor->setFocus();
    else if (step == PairingStep::Extend)
        (m_to->isVisibleTo(this) ? static_cast<QWidget *>(m_to) : m_months)->setFocus();
    else
        m_reason->setFocus();
}

bool PairingForm::refreshPage(const insight::ProjectsPage &page, const ProjectRights &rights)
{
    m_page = std::make_unique<insight::ProjectsPage>(page);
    m_rights = rights;
    fillChoices();
    refresh();
    if (!m_pairing)
        return true;
    for (const insight::ProjectLine &line : page.projects)
        if (std::ranges::any_of(line.pairings, [this](const insight::ProjectPairing &each) {
                return each.pairing.id == m_pairing->pairing.id;
            }))
            return true;
    return false;
}

void PairingForm::fillChoices()
{
    const auto people = personOptions(m_page->people);
    m_mentee->setOptions(people);
    m_mentor->setOptions(people);
    std::vector<ChoiceField::Option> projects;
    for (const insight::ProjectLine &line : m_page->projects) {
        const Project &project = line.project;
        if (isIn(m_step, {PairingStep::RePair}) && m_pairing && project.id == m_pairing->pairing.project)
            continue;
        if (project.state == ProjectState::Closed || project.state == ProjectState::Cancelled)
            continue;
        const QString title = m_language.wording().title(project.title, project.titleEn);
        const QString numbered =
            project.number > 0 ? u"%1 %2"_s.arg(project.number, 2, 10, QLatin1Char('0')).arg(title) : title;
        projects.push_back(
            {project.id.value(),
             tr("%1 (%2 of %3 taken)", "a project, its places").arg(numbered).arg(line.taken).arg(project.slots),
             QStringList{numbered, project.title, project.titleEn, project.track}.join(u' ')});
    }
    m_project->setOptions(projects);
    std::vector<DropButton::Option> mentors;
    if (m_pairing) {
        for (const PairingMentor &each : m_pairing->mentors)
            if (!each.to.isValid() || each.to >= m_page->today)
                mentors.push_back({shownName(m_page->label(each.mentor)), each.id.value()});
    }
    m_replaced->setOptions(mentors);
}

/// The mentors of the project that was chosen, ticked.
void PairingForm::fillProjectMentors()
{
    for (const auto &[person, tick] : m_ticks)
        delete tick;
    m_ticks.clear();
    const insight::ProjectLine *line = m_page->find(targetProject());
    if (!line || !isNew())
        return;
    for (const ProjectMentor &each : line->mentors) {
        const bool gone = each.to.isValid() && each.to < m_page->today;
        const auto known = std::ranges::find(m_ticks, each.person, [](const auto &tick) { return tick.first; });
        if (gone || known != m_ticks.end())
            continue;
        auto *tick = new QCheckBox(shownName(m_page->label(each.person)));
        tick->setChecked(each.kind != MentorKind::Backup);
        connect(tick, &QCheckBox::toggled, this, &PairingForm::refresh);
        m_ownRows->addWidget(tick);
        m_ticks.emplace_back(each.person, tick);
    }
    m_rows->setRowVisible(m_own, !m_ticks.empty());
    const auto batch = std::ranges::find(m_page->batches, line->project.batch, &Batch::id);
    if (m_step == PairingStep::Lock && batch != m_page->batches.end() && batch->days.isValid()) {
        m_day->setDate(batch->days.first);
        m_to->setDate(batch->days.last);
    }
}

void PairingForm::fillDefaults()
{
    const DateRange whole = m_page->batches.empty() ? DateRange{} : m_page->batches.front().days;
    if (m_pairing) {
        m_day->setDate(m_page->today);
        m_to->setDate(m_pairing->pairing.to.isValid() ? m_pairing->pairing.to : m_page->today);
        m_months->setValue(m_pairing->pairing.months);
        m_monthsTyped = false;
        return;
    }
    if (!m_page->find(targetProject()) || m_day->date() < QDate(2000, 1, 2)) {
        m_day->setDate(whole.isValid() ? whole.first : m_page->today);
        m_to->setDate(whole.isValid() ? whole.last : m_page->today.addMonths(3));
    }
    m_monthsTyped = false;
    proposeMonths();
}

void PairingForm::proposeMonths()
{
    if (m_monthsTyped || !isIn(m_step, {PairingStep::Lock, PairingStep::Extend}))
        return;
    const QDate first = m_step == PairingStep::Lock ? m_day->date() : m_pairing->pairing.from;
    const DateRange days{first, m_to->date()};
    if (!days.isValid())
        return;
    const QSignalBlocker quiet(m_months);
    m_months->setValue(proposedMonths(days));
}

void PairingForm::showRows()
{
    const auto show = [this](QWidget *row, std::initializer_list<PairingStep> steps) {
        m_rows->setRowVisible(row, isIn(m_step, steps));
    };
    using enum PairingStep;
    show(m_mentee, {Lock});
    show(m_project, {Lock, RePair});
    show(m_replaced, {ReplaceMentor});
    show(m_mentor, {Lock, RePair, AddMentor, ReplaceMentor});
    show(m_day, {Lock, RePair, AddMentor, ReplaceMentor, Withdraw, Dismiss});
    show(m_to, {Lock, Extend});
    show(m_months, {Lock, Extend});
    show(m_preLock, {Lock});
    m_rows->setRowVisible(m_own, isNew() && !m_ticks.empty());
    if (m_step == Extend && m_pairing && !m_pairing->pairing.to.isValid())
        m_rows->setRowVisible(m_to, false); // it runs to the end anyway
}

Id<Project> PairingForm::targetProject() const
{
    return isNew() ? Id<Project>(m_project->chosen()) : m_pairing ? m_pairing->pairing.project : Id<Project>();
}

PairingChoice PairingForm::choice() const
{
    PairingChoice made;
    made.step = m_step;
    made.camp = m_page->camp.id;
    if (m_pairing) {
        made.seen = m_pairing->pairing;
        made.seenMentors = m_pairing->mentors;
    }
    made.project = targetProject();
    made.mentee = Id<Person>(m_mentee->chosen());
    if (isNew()) {
        for (const auto &[person, tick] : m_ticks)
            if (tick->isChecked())
                made.mentors.push_back(person);
    }
    const Id<Person> mentor(m_mentor->chosen());
    if (mentor.isValid() && std::ranges::find(made.mentors, mentor) == made.mentors.end())
        made.mentors.push_back(mentor);
    made.replaced = Id<PairingMentor>(m_replaced->currentValue().toLongLong());
    made.day = m_day->date();
    const bool runsToTheEnd = m_step == PairingStep::Extend && !made.seen.to.isValid();
    made.to = runsToTheEnd ? QDate() : m_to->date();
    made.months = m_months->value();
    made.lock = m_preLock->isChecked() ? PairingLock::PreLocked : PairingLock::Locked;
    made.reason = m_reason->text().trimmed();
    return made;
}

bool PairingForm::isTouched() const
{
    return m_mentee->chosen() != 0 || m_mentor->chosen() != 0 || !m_reason->text().trimmed().isEmpty();
}

void PairingForm::refresh()
{
    if (!m_page)
        return;
    const PairingChoice made = choice();
    std::vector<FoundConflict> conflicts;
    const bool whole = made.project.isValid() && (made.mentee.isValid() || made.seen.mentee.isValid());
    if (whole)
        conflicts = conflictsOf(made, m_page->surroundings(made.project), m_page->today);
    const insight::ProjectLine *line = m_page->find(made.project);
    QStringList sentences;
    for (const FoundConflict &each : conflicts)
        sentences.append(wording::conflictText(each, shownName(m_page->label(each.mentor)), line ? line->project.slots : 0,
                                               m_language.wording()));
    m_conflicts->setText(sentences.join(u'\n'));
    m_conflicts->setVisible(!sentences.isEmpty());
    const QString moves = shift(made);
    m_shift->setText(moves);
    m_shift->setVisible(!moves.isEmpty());
    const QString missing = hint(made, conflicts);
    m_hint->setText(missing);
    m_hint->setVisible(!missing.isEmpty());
    m_confirm->setEnabled(missing.isEmpty());
}

/// Why the step cannot be done yet; empty: it can.
QString PairingForm::hint(const PairingChoice &made, const std::vector<FoundConflict> &conflicts) const
{
    if (m_rights.readOnly)
        return tr("This place can only be read.");
    if (!m_rights.me.isValid())
        return tr("Say on the Reports page who you are: a pairing is changed by somebody with a name.");
    const bool impossible =
        std::ranges::find(conflicts, PairingConflict::SecondOnProject, &FoundConflict::conflict) != conflicts.end();
    if (impossible)
        return tr("This cannot be allowed, not even with a reason.");
    if (const auto problem = problemOf(made, false))
        return wording::problemText(*problem, m_language.wording());
    if (!conflicts.empty() && !m_rights.mayAllow)
        return tr("Only a coordinator of the camp can allow this.");
    if (!conflicts.empty() && made.reason.isEmpty())
        return tr("It can be allowed with a reason.");
    return {};
}

/// What moves before it moves.
QString PairingForm::shift(const PairingChoice &made) const
{
    if (!m_pairing)
        return {};
    const wording::Wording &wording = m_language.wording();
    const PairingOutcome outcome = outcomeOf(made);
    const Pairing &after = outcome.ended ? *outcome.ended : outcome.result;
    QStringList sentences;
    if (isIn(m_step, {PairingStep::RePair, PairingStep::Withdraw, PairingStep::Dismiss}) && m_pairing->handedIn > 0)
        sentences.append(tr("%n report(s) that were handed in stay where they are.", nullptr, m_pairing->handedIn));
    if (made.day.isValid() || m_step == PairingStep::Extend)
        sentences.append(
            wording::shiftText(shiftOf(m_pairing->pairing, after, m_page->periodsOf(m_pairing->batch)), wording));
    if (m_step == PairingStep::Extend && made.months != m_pairing->pairing.months)
        sentences.append(tr("%1 months count for stars, before: %2.").arg(made.months).arg(m_pairing->pairing.months));
    if (m_step == PairingStep::Pause)
        sentences.append(tr("Reports stay due during a pause; exempt the periods that fall into it."));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

void PairingForm::confirm()
{
    refresh();
    if (m_confirm->isEnabled())
        Q_EMIT chosen(choice());
}

void PairingForm::showProblem(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

QString PairingForm::title() const
{
    return wording::stepText(m_step, m_language.wording());
}

void PairingForm::retranslate()
{
    const auto name = [this](QWidget *row, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(row)))
            label->setText(text);
        row->setAccessibleName(text);
    };
    const bool ends = isIn(m_step, {PairingStep::Withdraw, PairingStep::Dismiss});
    name(m_mentee, tr("Mentee"));
    name(m_project, tr("Project"));
    name(m_replaced, tr("Instead of"));
    name(m_own, tr("Mentors"));
    name(m_mentor, isNew() ? tr("Another mentor") : tr("Mentor"));
    name(m_day, ends ? tr("Last day") : tr("First day"));
    name(m_to, tr("Last day"));
    name(m_months, tr("Months that count"));
    name(m_preLock, QString());
    m_preLock->setText(tr("Lock before the official day"));
    m_preLock->setAccessibleName(m_preLock->text());
    name(m_reason, tr("Reason"));
    m_reason->setPlaceholderText(tr("It stands in the history with your name"));
    m_mentee->setHint(tr("Name or GitHub ID"));
    m_mentor->setHint(tr("Name or GitHub ID"));
    m_project->setHint(tr("Number or title"));
    m_title->setText(title());
    QString about;
    if (m_pairing && m_page) {
        const insight::ProjectLine *line = m_page->find(m_pairing->pairing.project);
        about = shownName(m_page->label(m_pairing->pairing.mentee));
        if (line)
            about = tr("%1 on %2", "a mentee, a project")
                        .arg(about, m_language.wording().title(line->project.title, line->project.titleEn));
    }
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_confirm->setText(title());
    m_drop->setText(tr("Cancel"));
    refresh();
}

void PairingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
