#include "project_form.h"

#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/conflict_view.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/pairing_text.h"
#include "wording/words.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestTitle = 300;
/// What stands for "no day" in a field of days, which always holds one.
QDate noDay()
{
    return {1990, 1, 1};
}

QDate dayOf(const QDateEdit &field)
{
    return field.date() == noDay() ? QDate() : field.date();
}

QDateEdit *makeDay(QDate day)
{
    auto *field = new QDateEdit;
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    field->setMinimumDate(noDay());
    field->setDate(day.isValid() ? day : noDay());
    return field;
}

QString nameOf(const std::vector<Batch> &batches, Id<Batch> id, const wording::Wording &wording)
{
    const auto batch = std::ranges::find(batches, id, &Batch::id);
    return batch == batches.end() ? QString() : wording.title(batch->name, batch->nameEn);
}

} // namespace

/// A field that two people may have written, as the conflict view shows it.
struct ProjectForm::Field {
    QString name;
    QString (*text)(const Project &, const ProjectForm &);
    void (*take)(Project &, const Project &); ///< from another one
    void (*set)(Project &, const QString &);  ///< none: only one of both can stay
};

ProjectForm::ProjectForm(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_body(new QWidget),
      m_rows(new QFormLayout),
      m_number(new QSpinBox),
      m_track(new QLineEdit),
      m_name(new QLineEdit),
      m_nameEn(new QLineEdit),
      m_batch(new DropButton(theme)),
      m_slots(new QSpinBox),
      m_state(new DropButton(theme)),
      m_address(new QLineEdit),
      m_mentorsTitle(new TextLabel(theme, TextStyle::SentenceStrong)),
      m_mentorRows(new QVBoxLayout),
      m_addMentor(new Button(theme)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_problem(new InlineMessage(theme)),
      m_keep(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme)),
      m_conflict(new ConflictView(theme))
{
    m_hint->setWordWrap(true);
    m_addMentor->setIconName(u"plus"_s);
    m_keep->setKey(Qt::CTRL | Qt::Key_Return);
    makeRows();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::normal);
    body->addLayout(m_rows);
    body->addWidget(m_mentorsTitle);
    m_mentorRows->setSpacing(space::normal);
    body->addLayout(m_mentorRows);
    body->addWidget(m_addMentor, 0, Qt::AlignLeft);
    body->addWidget(m_hint);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_body);
    layout->addWidget(m_conflict);
    layout->addStretch(1);
    m_conflict->hide();
    setFocusTarget(m_name);
    connectRows();
    retranslate();
}

ProjectForm::~ProjectForm() = default;

void ProjectForm::makeRows()
{
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setVerticalSpacing(space::small);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_number->setRange(0, largestProjectNumber);
    m_slots->setRange(0, mostSlots);
    for (QSpinBox *each : {m_number, m_slots})
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QLineEdit *each : {m_track, m_name, m_nameEn, m_address})
        each->setMaxLength(longestTitle);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_name, m_nameEn, m_number, m_track, m_batch, m_slots, m_state, m_address}) {
        auto *label = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
        label->setBuddy(each);
        m_rows->addRow(label, each);
    }
}

void ProjectForm::connectRows()
{
    for (QLineEdit *each : {m_track, m_name, m_nameEn, m_address})
        connect(each, &QLineEdit::textChanged, this, &ProjectForm::refresh);
    for (QSpinBox *each : {m_number, m_slots})
        connect(each, &QSpinBox::valueChanged, this, &ProjectForm::refresh);
    for (DropButton *each : {m_batch, m_state})
        connect(each, &DropButton::chosen, this, &ProjectForm::refresh);
    connect(m_addMentor, &QAbstractButton::clicked, this, [this] {
        addMentor({});
        m_mentors.back().person->setFocus();
        refresh();
    });
    connect(m_keep, &QAbstractButton::clicked, this, &ProjectForm::keep);
    connect(m_drop, &QAbstractButton::clicked, this, &ProjectForm::dropped);
    connect(m_conflict, &ConflictView::theirsKept, this, &ProjectForm::dropped);
    connect(m_conflict, &ConflictView::resolved, this, &ProjectForm::keepResolved);
}

void ProjectForm::edit(const insight::ProjectsPage &page, const insight::ProjectLine *line)
{
    m_page = std::make_unique<insight::ProjectsPage>(page);
    m_seen = {};
    m_theirs.reset();
    m_conflict->hide();
    m_body->show();
    m_problem->clear();
    if (line) {
        m_seen.project = line->project;
        m_seen.seen = line->mentors;
    } else {
        m_seen.project.camp = page.camp.id;
        m_seen.project.state = ProjectState::Draft;
        m_seen.project.batch = page.batches.size() == 1 ? page.batches.front().id : Id<Batch>();
        for (const insight::ProjectLine &each : page.projects)
            m_seen.project.number = std::max(m_seen.project.number, each.project.number);
        ++m_seen.project.number;
    }
    fillChoices();
    const Project &project = m_seen.project;
    m_number->setValue(project.number);
    m_track->setText(project.track);
    m_name->setText(project.title);
    m_nameEn->setText(project.titleEn);
    m_batch->setCurrentValue(project.batch.value());
    m_slots->setValue(project.slots);
    m_state->setCurrentValue(static_cast<int>(project.state));
    m_address->setText(project.address);
    while (!m_mentors.empty())
        removeMentor(m_mentors.back().row);
    for (const ProjectMentor &each : m_seen.seen)
        addMentor(each);
    retranslate();
    m_name->setFocus();
}

void ProjectForm::fillChoices()
{
    if (!m_page)
        return;
    const wording::Wording &wording = m_language.wording();
    std::vector<DropButton::Option> batches{{tr("All batches"), qint64(0)}};
    for (const Batch &each : m_page->batches)
        batches.push_back({wording.title(each.name, each.nameEn), each.id.value()});
    m_batch->setOptions(batches);
    const ProjectState now = m_seen.project.state;
    std::vector<DropButton::Option> states{{wording::word(now, wording), static_cast<int>(now)}};
    for (const ProjectState each : statesAfter(now))
        if (m_seen.project.id.isValid() || each == ProjectState::Open)
            states.push_back({wording::word(each, wording), static_cast<int>(each)});
    m_state->setOptions(states);
}

void ProjectForm::addMentor(const ProjectMentor &mentor)
{
    MentorRow row{.seen = mentor,
                  .row = new QWidget,
                  .person = new ChoiceField(m_theme),
                  .kind = new DropButton(m_theme),
                  .from = makeDay(mentor.from),
                  .to = makeDay(mentor.to),
                  .remove = new Button(m_theme, Button::Kind::Quiet)};
    row.person->setOptions(personOptions(m_page->people));
    const insight::PersonLabel label = m_page->label(mentor.person);
    row.person->choose((label.id.isValid() ? label.id : mentor.person).value());
    row.remove->setIconName(u"x"_s);
    row.remove->setIconOnly(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(row.person, 1);
    first->addWidget(row.kind);
    first->addWidget(row.remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(row.from, 1);
    second->addWidget(row.to, 1);
    auto *layout = new QVBoxLayout(row.row);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addLayout(first);
    layout->addLayout(second);
    m_mentorRows->addWidget(row.row);
    connect(row.person, &ChoiceField::changed, this, &ProjectForm::refresh);
    connect(row.kind, &DropButton::chosen, this, &ProjectForm::refresh);
    connect(row.from, &QDateEdit::dateChanged, this, &ProjectForm::refresh);
    connect(row.to, &QDateEdit::dateChanged, this, &ProjectForm::refresh);
    connect(row.remove, &QAbstractButton::clicked, this, [this, widget = row.row] {
        removeMentor(widget);
        m_addMentor->setFocus();
        refresh();
    });
    nameMentor(row);
    row.kind->setCurrentValue(static_cast<int>(mentor.kind));
    m_mentors.push_back(row);
    row.row->show();
}

void ProjectForm::removeMentor(QWidget *row)
{
    std::erase_if(m_mentors, [row](const MentorRow &each) { return each.row == row; });
    m_mentorRows->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void ProjectForm::nameMentor(const MentorRow &mentor)
{
    std::vector<DropButton::Option> kinds;
    for (const MentorKind each : {MentorKind::Lead, MentorKind::Co, MentorKind::Backup})
        kinds.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    mentor.kind->setOptions(kinds);
    mentor.kind->setAccessibleName(tr("Kind of mentor"));
    mentor.person->setHint(tr("Mentor: name or GitHub ID"));
    mentor.from->setSpecialValueText(tr("from the start"));
    mentor.from->setAccessibleName(tr("First day"));
    mentor.to->setSpecialValueText(tr("to the end"));
    mentor.to->setAccessibleName(tr("Last day"));
    mentor.remove->setText(tr("Remove this mentor"));
}

workspace::ProjectEdit ProjectForm::edited() const
{
    workspace::ProjectEdit edit = m_seen;
    Project &project = edit.project;
    project.number = m_number->value();
    project.track = m_track->text().trimmed();
    project.title = m_name->text().trimmed();
    project.titleEn = m_nameEn->text().trimmed();
    project.batch = Id<Batch>(m_batch->currentValue().toLongLong());
    project.slots = m_slots->value();
    project.state = static_cast<ProjectState>(m_state->currentValue().toInt());
    project.address = m_address->text().trimmed();
    for (const MentorRow &each : m_mentors) {
        ProjectMentor mentor = each.seen;
        const Id<Person> person(each.person->chosen());
        if (!person.isValid())
            continue;
        // Somebody who was merged stays under the id that was written.
        if (!mentor.id.isValid() || m_page->label(mentor.person).id != person)
            mentor.person = person;
        mentor.kind = static_cast<MentorKind>(each.kind->currentValue().toInt());
        mentor.from = dayOf(*each.from);
        mentor.to = dayOf(*each.to);
        edit.mentors.push_back(mentor);
    }
    return edit;
}

bool ProjectForm::isTouched() const
{
    const workspace::ProjectEdit edit = edited();
    return !(edit.project == m_seen.project) || edit.mentors != m_seen.seen;
}

void ProjectForm::refresh()
{
    if (!m_page)
        return;
    const workspace::ProjectEdit edit = edited();
    std::vector<Project> others;
    for (const insight::ProjectLine &line : m_page->projects)
        others.push_back(line.project);
    const bool isNew = !edit.project.id.isValid();
    const auto problem =
        projectProblem(edit.project, edit.mentors, isNew ? std::nullopt : std::optional(m_seen.project), others);
    const bool nobody = std::ranges::any_of(m_mentors, [](const MentorRow &each) { return each.person->chosen() == 0; });
    QString hint = problem ? wording::problemText(*problem, m_language.wording()) : QString();
    if (hint.isEmpty() && nobody)
        hint = tr("Say who the mentor is, or remove the line.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_keep->setEnabled(hint.isEmpty());
}

void ProjectForm::keep()
{
    refresh();
    if (m_keep->isEnabled())
        Q_EMIT kept(edited());
}

std::vector<ProjectForm::Field> ProjectForm::fields() const
{
    return {
        {tr("Title"), [](const Project &p, const ProjectForm &) { return p.title; },
         [](Project &to, const Project &from) { to.title = from.title; },
         [](Project &to, const QString &text) { to.title = text; }},
        {tr("English title"), [](const Project &p, const ProjectForm &) { return p.titleEn; },
         [](Project &to, const Project &from) { to.titleEn = from.titleEn; },
         [](Project &to, const QString &text) { to.titleEn = text; }},
        {tr("Track"), [](const Project &p, const ProjectForm &) { return p.track; },
         [](Project &to, const Project &from) { to.track = from.track; },
         [](Project &to, const QString &text) { to.track = text; }},
        {tr("Address"), [](const Project &p, const ProjectForm &) { return p.address; },
         [](Project &to, const Project &from) { to.address = from.address; },
         [](Project &to, const QString &text) { to.address = text; }},
        {tr("Number"), [](const Project &p, const ProjectForm &) { return QString::number(p.number); },
         [](Project &to, const Project &from) { to.number = from.number; }, nullptr},
        {tr("Places"), [](const Project &p, const ProjectForm &) { return QString::number(p.slots); },
         [](Project &to, const Project &from) { to.slots = from.slots; }, nullptr},
        {tr("State"), [](const Project &p, const ProjectForm &f) { return wording::word(p.state, f.m_language.wording()); },
         [](Project &to, const Project &from) { to.state = from.state; }, nullptr},
        {tr("Batch"),
         [](const Project &p, const ProjectForm &f) {
             return p.batch.isValid() ? nameOf(f.m_page->batches, p.batch, f.m_language.wording()) : tr("All batches");
         },
         [](Project &to, const Project &from) { to.batch = from.batch; }, nullptr},
    };
}

bool ProjectForm::showConflict(const Project &theirs, const QString &who, const QString &when)
{
    // What was resolved already and conflicts again is not in these fields.
    if (theirs.version == m_seen.project.version || (m_theirs && theirs.version == m_theirs->version))
        return false;
    const Project mine = edited().project;
    std::vector<ConflictField> shown;
    for (const Field &each : fields()) {
        const QString own = each.text(mine, *this);
        const QString other = each.text(theirs, *this);
        if (own != other && own != each.text(m_seen.project, *this))
            shown.push_back({each.name, own, other, each.set == nullptr});
    }
    m_theirs = theirs;
    if (shown.empty()) {
        // Both changed something, and nothing of it twice: mine goes onto theirs.
        keepResolved({});
        return true;
    }
    m_body->hide();
    m_conflict->show();
    m_conflict->showConflict(who, when, std::move(shown));
    return true;
}

/// What stands on the left of the conflict view, onto theirs; what I did not touch stays theirs.
void ProjectForm::keepResolved(const QStringList &values)
{
    if (!m_theirs)
        return;
    const Project &theirs = *m_theirs;
    const Project mine = edited().project;
    Project result = theirs;
    qsizetype next = 0;
    for (const Field &each : fields()) {
        const QString own = each.text(mine, *this);
        const QString other = each.text(theirs, *this);
        if (own == other || own == each.text(m_seen.project, *this))
            continue;
        const QString wanted = values.value(next++, own);
        if (each.set && wanted != other)
            each.set(result, wanted.trimmed());
        else if (wanted != other)
            each.take(result, mine);
    }
    workspace::ProjectEdit edit = edited();
    edit.project = result;
    Q_EMIT kept(edit);
}

void ProjectForm::showProblem(const QString &sentence)
{
    m_conflict->hide();
    m_body->show();
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void ProjectForm::retranslate()
{
    const auto name = [this](QWidget *row, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(row)))
            label->setText(text);
        row->setAccessibleName(text);
    };
    m_title->setText(m_seen.project.id.isValid() ? tr("Edit the project") : tr("New project"));
    name(m_name, tr("Title"));
    name(m_nameEn, tr("English title"));
    name(m_number, tr("Number"));
    name(m_track, tr("Track"));
    name(m_batch, tr("Batch"));
    name(m_slots, tr("Places"));
    name(m_state, tr("State"));
    name(m_address, tr("Address"));
    m_number->setSpecialValueText(tr("none"));
    m_track->setPlaceholderText(tr("of a programme with several tracks"));
    m_address->setPlaceholderText(u"https://…"_s);
    m_mentorsTitle->setText(tr("Mentors"));
    m_addMentor->setText(tr("Add a mentor"));
    m_keep->setText(tr("Save"));
    m_drop->setText(tr("Cancel"));
    for (const MentorRow &each : m_mentors)
        nameMentor(each);
    m_conflict->retranslate();
    fillChoices();
    refresh();
}

void ProjectForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
