#include "talk_form.h"

#include "domain/session_rules.h"
#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/session_text.h"
#include "wording/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestTitle = 300;

} // namespace

TalkForm::TalkForm(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_about(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_body(new QWidget),
      m_rows(new QFormLayout),
      m_speaker(new ChoiceField(theme)),
      m_name(new QLineEdit),
      m_project(new ChoiceField(theme)),
      m_materials(new QLineEdit),
      m_state(new DropButton(theme)),
      m_reason(new QLineEdit),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Wait)),
      m_problem(new InlineMessage(theme)),
      m_keep(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme)),
      m_conflict(new ConflictView(theme))
{
    makeRows();
    m_keep->setKey(Qt::CTRL | Qt::Key_Return);
    m_hint->setWordWrap(true);
    m_about->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::normal);
    body->addLayout(m_rows);
    body->addWidget(m_hint);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_problem);
    layout->addWidget(m_body);
    layout->addWidget(m_conflict);
    layout->addStretch(1);
    m_conflict->hide();
    setFocusTarget(m_speaker);
    connectRows();
    retranslate();
}

TalkForm::~TalkForm() = default;

void TalkForm::makeRows()
{
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setVerticalSpacing(space::small);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLineEdit *each : {m_name, m_materials, m_reason})
        each->setMaxLength(longestTitle);
    for (QWidget *each : std::initializer_list<QWidget *>{m_speaker, m_name, m_project, m_materials, m_state, m_reason}) {
        auto *label = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
        label->setBuddy(each);
        m_rows->addRow(label, each);
    }
}

void TalkForm::connectRows()
{
    for (QLineEdit *each : {m_name, m_materials, m_reason})
        connect(each, &QLineEdit::textChanged, this, &TalkForm::refresh);
    connect(m_speaker, &ChoiceField::changed, this, &TalkForm::speakerChosen);
    connect(m_project, &ChoiceField::changed, this, &TalkForm::refresh);
    connect(m_state, &DropButton::chosen, this, &TalkForm::refresh);
    connect(m_keep, &QAbstractButton::clicked, this, &TalkForm::keep);
    connect(m_drop, &QAbstractButton::clicked, this, &TalkForm::dropped);
    connect(m_conflict, &ConflictView::theirsKept, this, &TalkForm::dropped);
    connect(m_conflict, &ConflictView::resolved, this, &TalkForm::keepResolved);
}

void TalkForm::edit(const insight::SessionsPage &page, const insight::SessionLine &line, const Talk *talk, TalkState state)
{
    m_page = std::make_unique<insight::SessionsPage>(page);
    m_line = line;
    m_theirs.reset();
    m_conflict->hide();
    m_body->show();
    m_problem->clear();
    m_seen = talk ? *talk : Talk();
    m_seen.session = line.session.id;
    m_proposed = state;
    fillChoices();
    const insight::PersonLabel speaker = page.label(m_seen.speaker);
    m_speaker->choose((speaker.id.isValid() ? speaker.id : m_seen.speaker).value());
    m_name->setText(m_seen.title);
    m_project->choose(m_seen.project.value());
    m_materials->setText(m_seen.materials);
    m_state->setCurrentValue(static_cast<int>(state));
    m_reason->clear();
    retranslate();
    if (talk && needsReason())
        m_reason->setFocus();
    else
        (talk ? static_cast<QWidget *>(m_name) : m_speaker)->setFocus();
}

QString TalkForm::projectName(Id<Project> id) const
{
    const auto project = std::ranges::find(m_page->projects, id, &Project::id);
    if (project == m_page->projects.end())
        return {};
    const QString title = m_language.wording().title(project->title, project->titleEn);
    return project->number > 0 ? u"%1 %2"_s.arg(project->number, 2, 10, QLatin1Char('0')).arg(title) : title;
}

void TalkForm::fillChoices()
{
    if (!m_page)
        return;
    m_speaker->setOptions(personOptions(m_page->people));
    std::vector<ChoiceField::Option> projects;
    for (const Project &each : m_page->projects)
        projects.push_back(
            {each.id.value(), projectName(each.id), QStringList{projectName(each.id), each.title, each.titleEn}.join(u' ')});
    m_project->setOptions(projects);
    std::vector<DropButton::Option> states{
        {wording::word(m_seen.state, m_language.wording()), static_cast<int>(m_seen.state)}};
    for (const TalkState each : statesAfter(m_seen.state))
        if (m_seen.id.isValid() || each == TalkState::Approved)
            states.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    m_state->setOptions(states);
}

/// Who speaks mostly speaks about what they work on.
void TalkForm::speakerChosen()
{
    const Id<Person> speaker(m_speaker->chosen());
    const auto line = std::ranges::find(m_page->people, speaker, [](const auto &each) { return each.person.id; });
    if (m_project->chosen() == 0 && line != m_page->people.end()) {
        for (const insight::PersonLine::Part &part : line->parts) {
            const auto project = std::ranges::find_if(m_page->projects, [&part](const Project &each) {
                return each.number == part.projectNumber && each.title == part.projectTitle;
            });
            if (part.camp != m_page->camp.id || part.role != Role::Mentee || project == m_page->projects.end())
                continue;
            m_project->choose(project->id.value());
            break;
        }
    }
    refresh();
}

Talk TalkForm::edited() const
{
    Talk talk = m_seen;
    const Id<Person> speaker(m_speaker->chosen());
    // Somebody who was merged stays under the id that was written.
    if (!m_page || m_page->label(talk.speaker).id != speaker)
        talk.speaker = speaker;
    talk.title = m_name->text().trimmed();
    talk.project = Id<Project>(m_project->chosen());
    talk.materials = m_materials->text().trimmed();
    talk.state = static_cast<TalkState>(m_state->currentValue().toInt());
    return talk;
}

bool TalkForm::isTouched() const
{
    Talk begun = m_seen;
    begun.state = m_proposed;
    return edited() != begun || !m_reason->text().trimmed().isEmpty();
}

bool TalkForm::needsReason() const
{
    return m_page && flotilla::needsReason(edited(), m_line.session, m_line.talks, m_page->camp.rules);
}

void TalkForm::refresh()
{
    if (!m_page)
        return;
    const bool reason = needsReason();
    m_reason->setVisible(reason);
    m_rows->labelForField(m_reason)->setVisible(reason);
    const auto problem = talkProblem(edited(), m_line.talks);
    QString hint = problem ? wording::problemText(*problem, m_language.wording()) : QString();
    if (hint.isEmpty() && reason && m_reason->text().trimmed().isEmpty())
        hint = tr("The session has %n place(s), and all are taken. Say why there is one more talk; the reason stays in the "
                  "history.",
                  nullptr, m_page->camp.rules.talksPerSession);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_keep->setEnabled(hint.isEmpty());
}

void TalkForm::keep()
{
    refresh();
    if (m_keep->isEnabled())
        Q_EMIT kept(edited(), needsReason() ? m_reason->text().trimmed() : QString());
}

std::vector<RecordField<Talk>> TalkForm::fields() const
{
    return {
        {tr("Title"), [](const Talk &talk) { return talk.title; }, [](Talk &to, const Talk &from) { to.title = from.title; },
         [](Talk &to, const QString &typed) { to.title = typed; }},
        {tr("Materials"), [](const Talk &talk) { return talk.materials; },
         [](Talk &to, const Talk &from) { to.materials = from.materials; },
         [](Talk &to, const QString &typed) { to.materials = typed; }},
        {tr("Speaker"), [this](const Talk &talk) { return shownName(m_page->label(talk.speaker)); },
         [](Talk &to, const Talk &from) { to.speaker = from.speaker; }, nullptr},
        {tr("Project"), [this](const Talk &talk) { return projectName(talk.project); },
         [](Talk &to, const Talk &from) { to.project = from.project; }, nullptr},
        {tr("State"), [this](const Talk &talk) { return wording::word(talk.state, m_language.wording()); },
         [](Talk &to, const Talk &from) { to.state = from.state; }, nullptr},
    };
}

bool TalkForm::showConflict(const Talk &theirs, const QString &who, const QString &when)
{
    if (theirs.version == m_seen.version || (m_theirs && theirs.version == m_theirs->version))
        return false;
    m_theirs = theirs;
    auto shown = conflictFields(fields(), m_seen, edited(), theirs);
    if (shown.empty()) {
        keepResolved({});
        return true;
    }
    m_body->hide();
    m_conflict->show();
    m_conflict->showConflict(who, when, std::move(shown));
    return true;
}

void TalkForm::keepResolved(const QStringList &values)
{
    if (!m_theirs)
        return;
    Q_EMIT kept(mergedRecord(fields(), m_seen, edited(), *m_theirs, values),
                needsReason() ? m_reason->text().trimmed() : QString());
}

void TalkForm::showProblem(const QString &sentence)
{
    m_conflict->hide();
    m_body->show();
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void TalkForm::retranslate()
{
    const auto name = [this](QWidget *row, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(row)))
            label->setText(text);
        row->setAccessibleName(text);
    };
    m_title->setText(m_seen.id.isValid() ? tr("Edit the talk") : tr("Sign up a talk"));
    m_about->setText(m_page ? wording::sessionName(m_line.session, m_language.wording()) + u" · "_s
                             + wording::sessionTime(m_line.session, m_page->zone)
                            : QString());
    name(m_speaker, tr("Speaker"));
    name(m_name, tr("Title"));
    name(m_project, tr("Project"));
    name(m_materials, tr("Materials"));
    name(m_state, tr("State"));
    name(m_reason, tr("Reason"));
    m_speaker->setHint(tr("Name or GitHub ID"));
    m_project->setHint(tr("what it is about; may stay empty"));
    m_materials->setPlaceholderText(u"https://…"_s);
    m_keep->setText(tr("Save"));
    m_drop->setText(tr("Cancel"));
    m_conflict->retranslate();
    fillChoices();
    refresh();
}

void TalkForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
