#include "attention_editor.h"

#include "domain/attention.h"
#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/text_label.h"
#include "workspace/attention_settings.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using workspace::attentionNumbers;

namespace {

constexpr int numberWidth = 80;

} // namespace

AttentionEditor::AttentionEditor(const Theme &theme, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_problem(new TextLabel(theme, TextStyle::Caption, Color::Bad)),
      m_save(new Button(theme, Button::Kind::Main)),
      m_reset(new Button(theme, Button::Kind::Quiet)),
      m_close(new Button(theme, Button::Kind::Quiet)),
      m_conflict(new ConflictView(theme)),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeForm());
    m_stack->addWidget(m_conflict);
    connect(m_save, &QAbstractButton::clicked, this, &AttentionEditor::save);
    connect(m_reset, &QAbstractButton::clicked, this, [this] { show(AttentionRules()); });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        leaveTheirs();
        Q_EMIT closeRequested();
    });
    connect(m_conflict, &ConflictView::resolved, this, &AttentionEditor::resolve);
    connect(m_conflict, &ConflictView::theirsKept, this, &AttentionEditor::leaveTheirs);
    setFocusTarget(m_numbers.front());
    retranslate();
}

QWidget *AttentionEditor::makeForm()
{
    for (TextLabel *each : {m_hint, m_problem})
        each->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    for (size_t kind = 0; kind < attentionNumbers.size(); ++kind) {
        auto *number = new QSpinBox;
        number->setRange(0, workspace::largestAttentionNumber);
        number->setFixedWidth(numberWidth);
        auto *reason = new TextLabel(m_theme, TextStyle::Body);
        reason->setWordWrap(true);
        reason->setBuddy(number);
        grid->addWidget(number, static_cast<int>(kind), 0);
        grid->addWidget(reason, static_cast<int>(kind), 1);
        connect(number, &QSpinBox::valueChanged, this, &AttentionEditor::refresh);
        m_numbers.push_back(number);
        m_reasons.push_back(reason);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(m_hint);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return form;
}

QString AttentionEditor::reasonOf(size_t kind)
{
    switch (static_cast<AttentionKind>(kind)) {
    case AttentionKind::PeriodsMissing:
        return tr("due periods in a row without a report");
    case AttentionKind::ReviewWaits:
        return tr("days that a report waits for its review");
    case AttentionKind::OpenReviews:
        return tr("reports that wait for one mentor");
    case AttentionKind::PlanRepeated:
        return tr("reports in a row that end with the same plan");
    case AttentionKind::NothingLinked:
        return tr("reports in a row that link to no pull request, issue or page");
    case AttentionKind::BareMark:
        return tr("of a mentee's reviews are only a mark");
    }
    return {};
}

void AttentionEditor::setCamp(const Camp &camp)
{
    const bool isEdited = camp.id == m_seen.id && rules() != m_seen.rules.attention;
    if (isEdited || m_stack->currentIndex() != 0)
        return;
    m_seen = camp;
    show(camp.rules.attention);
}

AttentionRules AttentionEditor::rules() const
{
    AttentionRules rules;
    for (size_t kind = 0; kind < attentionNumbers.size(); ++kind)
        rules.*attentionNumbers.at(kind) = m_numbers[kind]->value();
    return rules;
}

void AttentionEditor::show(const AttentionRules &rules)
{
    for (size_t kind = 0; kind < attentionNumbers.size(); ++kind)
        m_numbers[kind]->setValue(rules.*attentionNumbers.at(kind));
    refresh();
}

void AttentionEditor::refresh()
{
    m_problem->setText({});
    m_save->setEnabled(rules() != m_seen.rules.attention);
    m_reset->setEnabled(rules() != AttentionRules());
}

void AttentionEditor::save()
{
    if (m_save->isEnabled())
        Q_EMIT saveRequested();
}

void AttentionEditor::saved()
{
    m_seen.rules.attention = rules(); // the camp as it is stored comes next
    refresh();
}

void AttentionEditor::showConflict(const Camp &theirs, const QString &who, const QString &when)
{
    m_theirs = theirs;
    m_disputed.clear();
    std::vector<ConflictField> fields;
    for (size_t kind = 0; kind < attentionNumbers.size(); ++kind) {
        const int before = m_seen.rules.attention.*attentionNumbers.at(kind);
        const int other = theirs.rules.attention.*attentionNumbers.at(kind);
        const int mine = m_numbers[kind]->value();
        if (mine == before || other == before || mine == other)
            continue;
        m_disputed.push_back(kind);
        fields.push_back({reasonOf(kind), QString::number(mine), QString::number(other), true});
    }
    m_conflict->showConflict(who, when, std::move(fields));
    m_stack->setCurrentIndex(1);
}

void AttentionEditor::resolve(const QStringList &values)
{
    for (size_t i = 0; i < m_disputed.size(); ++i) {
        bool isNumber = false;
        const int value = values.value(static_cast<qsizetype>(i)).trimmed().toInt(&isNumber);
        if (isNumber) // what is no number leaves mine as it was
            m_numbers[m_disputed[i]]->setValue(value);
    }
    // What only they changed stays as they want it.
    for (size_t kind = 0; kind < attentionNumbers.size(); ++kind)
        if (m_numbers[kind]->value() == m_seen.rules.attention.*attentionNumbers.at(kind))
            m_numbers[kind]->setValue(m_theirs.rules.attention.*attentionNumbers.at(kind));
    m_seen = m_theirs;
    m_stack->setCurrentIndex(0);
    refresh();
    save();
}

void AttentionEditor::leaveTheirs()
{
    if (m_stack->currentIndex() == 1)
        m_seen = m_theirs;
    m_stack->setCurrentIndex(0);
    show(m_seen.rules.attention);
}

void AttentionEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void AttentionEditor::retranslate()
{
    m_hint->setText(
        tr("Something asks for attention from so many on; 0 switches a reason off. The numbers are the camp's, the "
           "same for everybody who opens it."));
    for (size_t kind = 0; kind < attentionNumbers.size(); ++kind) {
        m_reasons[kind]->setText(reasonOf(kind));
        m_numbers[kind]->setAccessibleName(reasonOf(kind));
    }
    m_save->setText(tr("Keep these numbers"));
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_reset->setText(tr("Flotilla's own numbers"));
    m_close->setText(tr("Back to the reasons"));
    m_conflict->retranslate();
}

void AttentionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
