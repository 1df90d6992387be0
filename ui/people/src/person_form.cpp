#include "person_form.h"

#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestText = 300;

struct TextField {
    QString Person::*member;
    const char *name;
};
constexpr std::array textFields{
    TextField{&Person::name, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "Name")},
    TextField{&Person::nameEn, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "English name")},
    TextField{&Person::certificateName, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "Name on the certificate")},
    TextField{&Person::affiliation, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "School or company")},
    TextField{&Person::email, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "E-mail")},
    TextField{&Person::chat, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "Chat")},
    TextField{&Person::note, QT_TRANSLATE_NOOP("flotilla::ui::PersonForm", "Note for coordinators")},
};
constexpr std::array allRoles{Role::Mentee, Role::Mentor, Role::Assistant, Role::Coordinator, Role::Judge};

QStringList loginsIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,，、;；]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

PersonForm::PersonForm(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_body(new QWidget),
      m_rows(new QFormLayout),
      m_logins(new QLineEdit),
      m_roleBox(new QWidget),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_problem(new InlineMessage(theme)),
      m_keep(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme)),
      m_conflict(new ConflictView(theme))
{
    m_hint->setWordWrap(true);
    m_keep->setKey(Qt::CTRL | Qt::Key_Return);
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setVerticalSpacing(space::small);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](QWidget *field) {
        auto *label = new TextLabel(theme, TextStyle::Body, Color::Muted);
        label->setBuddy(field);
        m_rows->addRow(label, field);
    };
    for (std::size_t i = 0; i < textFields.size(); ++i) {
        auto *field = new QLineEdit;
        field->setMaxLength(longestText);
        m_texts.push_back(field);
        addRow(field);
        if (i == 0)
            addRow(m_logins);
    }
    m_logins->setMaxLength(longestText);
    auto *roles = new QVBoxLayout(m_roleBox);
    roles->setContentsMargins({});
    roles->setSpacing(space::tiny);
    for (const Role role : allRoles) {
        auto *tick = new QCheckBox;
        roles->addWidget(tick);
        m_roles.emplace_back(role, tick);
    }
    addRow(m_roleBox);
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
    layout->addWidget(m_problem);
    layout->addWidget(m_body);
    layout->addWidget(m_conflict);
    layout->addStretch(1);
    m_conflict->hide();
    setFocusTarget(m_texts.front());
    connectRows();
    retranslate();
}

PersonForm::~PersonForm() = default;

void PersonForm::connectRows()
{
    for (QLineEdit *each : m_texts)
        connect(each, &QLineEdit::textChanged, this, &PersonForm::refresh);
    connect(m_logins, &QLineEdit::textChanged, this, &PersonForm::refresh);
    connect(m_keep, &QAbstractButton::clicked, this, &PersonForm::keep);
    connect(m_drop, &QAbstractButton::clicked, this, &PersonForm::dropped);
    connect(m_conflict, &ConflictView::theirsKept, this, &PersonForm::dropped);
    connect(m_conflict, &ConflictView::resolved, this, &PersonForm::keepResolved);
}

void PersonForm::edit(const insight::PersonPage *page, Id<Camp> camp)
{
    m_seen = {};
    m_seen.camp = camp;
    m_theirs.reset();
    m_conflict->hide();
    m_body->show();
    m_problem->clear();
    QStringList logins;
    if (page) {
        m_seen.person = page->person;
        m_seen.accounts = page->accounts;
        for (const Account &each : page->accounts)
            if (!each.to)
                logins.append(each.login);
        for (const RoleHolding &each : page->roles)
            if (each.camp == camp)
                m_seen.seenRoles.push_back(each.role);
    }
    for (std::size_t i = 0; i < textFields.size(); ++i) {
        m_texts[i]->setText(m_seen.person.*textFields[i].member);
        m_texts[i]->setCursorPosition(0);
    }
    m_seenLogins = logins.join(u", "_s);
    m_logins->setText(m_seenLogins);
    for (const auto &[role, tick] : m_roles)
        tick->setChecked(std::ranges::find(m_seen.seenRoles, role) != m_seen.seenRoles.end());
    m_rows->setRowVisible(m_roleBox, camp.isValid());
    retranslate();
    m_texts.front()->setFocus();
}

workspace::PersonEdit PersonForm::edited() const
{
    workspace::PersonEdit edit = m_seen;
    for (std::size_t i = 0; i < textFields.size(); ++i)
        edit.person.*textFields[i].member = m_texts[i]->text().trimmed();
    edit.logins = loginsIn(m_logins->text());
    for (const auto &[role, tick] : m_roles)
        if (tick->isChecked())
            edit.roles.push_back(role);
    return edit;
}

bool PersonForm::isTouched() const
{
    const workspace::PersonEdit edit = edited();
    const auto differs = [this](const std::pair<Role, QCheckBox *> &role) {
        return role.second->isChecked() != (std::ranges::find(m_seen.seenRoles, role.first) != m_seen.seenRoles.end());
    };
    return !(edit.person == m_seen.person) || m_logins->text() != m_seenLogins || std::ranges::any_of(m_roles, differs);
}

void PersonForm::refresh()
{
    QString hint;
    const workspace::PersonEdit edit = edited();
    if (const auto problem = workspace::personProblem(edit.person, edit.logins)) {
        switch (*problem) {
        case workspace::PersonProblem::NoName:
            hint = tr("Give a name or a GitHub ID.");
            break;
        case workspace::PersonProblem::BadLogin:
            hint = tr("A GitHub ID has letters, digits and single hyphens, 39 at most.");
            break;
        case workspace::PersonProblem::LoginTwice:
            hint = tr("One GitHub ID stands here twice.");
            break;
        case workspace::PersonProblem::BadEmail:
            hint = tr("The e-mail address is not complete.");
            break;
        }
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_keep->setEnabled(hint.isEmpty());
}

void PersonForm::keep()
{
    refresh();
    if (m_keep->isEnabled())
        Q_EMIT kept(edited());
}

void PersonForm::showProblem(const QString &sentence)
{
    m_conflict->hide();
    m_body->show();
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

bool PersonForm::showConflict(const Person &theirs, const QString &who, const QString &when)
{
    // What was resolved already and conflicts again is not in these fields.
    if (theirs.version == m_seen.person.version || (m_theirs && theirs.version == m_theirs->version))
        return false;
    const Person mine = edited().person;
    m_theirs = theirs;
    std::vector<ConflictField> shown;
    for (const TextField &each : textFields)
        if (mine.*each.member != theirs.*each.member && mine.*each.member != m_seen.person.*each.member)
            shown.push_back({tr(each.name), mine.*each.member, theirs.*each.member, false});
    if (shown.empty()) {
        keepResolved({});
        return true;
    }
    m_body->hide();
    m_conflict->show();
    m_conflict->showConflict(who, when, std::move(shown));
    return true;
}

/// What stands on the left of the conflict view, onto theirs; what I did not touch stays theirs.
void PersonForm::keepResolved(const QStringList &values)
{
    if (!m_theirs)
        return;
    workspace::PersonEdit edit = edited();
    const Person mine = edit.person;
    edit.person = *m_theirs;
    qsizetype next = 0;
    for (const TextField &each : textFields)
        if (mine.*each.member != edit.person.*each.member && mine.*each.member != m_seen.person.*each.member)
            edit.person.*each.member = values.value(next++, mine.*each.member).trimmed();
    Q_EMIT kept(edit);
}

void PersonForm::retranslate()
{
    const auto name = [this](QWidget *row, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(row)))
            label->setText(text);
        row->setAccessibleName(text);
    };
    m_title->setText(m_seen.person.id.isValid() ? tr("Edit the person") : tr("Add a person"));
    for (std::size_t i = 0; i < textFields.size(); ++i)
        name(m_texts[i], tr(textFields[i].name));
    name(m_logins, tr("GitHub ID"));
    m_logins->setPlaceholderText(tr("several with commas"));
    name(m_roleBox, tr("Roles in this camp"));
    for (const auto &[role, tick] : m_roles) {
        tick->setText(wording::word(role, m_language.wording()));
        tick->setAccessibleName(tick->text());
    }
    m_keep->setText(tr("Save"));
    m_drop->setText(tr("Cancel"));
    m_conflict->retranslate();
    refresh();
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
