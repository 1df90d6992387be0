#include "objection_card.h"

#include "domain/enum_names.h"
#include "insight/camp_zone.h"
#include "kit/button.h"
#include "kit/ui_language.h"
#include "results_parts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nothingChanges = -1;
constexpr int rowGoes = -2;

std::vector<DropButton::Option> peopleOptions(const std::vector<insight::PersonLabel> &people, const QString &nobody)
{
    std::vector<DropButton::Option> options{{nobody, qint64(0)}};
    for (const insight::PersonLabel &person : people)
        options.push_back({nameOf(person), person.id.value()});
    return options;
}

} // namespace

ObjectionCard::ObjectionCard(const Theme &theme, const UiLanguage &language, const insight::ObjectionLine &line,
                             const insight::ListPage &page, const std::vector<insight::PersonLabel> &people, bool mayDecide,
                             SayIntent say, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_line(line), m_say(std::move(say)), m_texts(new QVBoxLayout)
{
    const Decision decision = line.objection.decision;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->setSpacing(space::normal);
    layout->addWidget(new SignIcon(theme, decision == Decision::Open ? Sign::Waiting : Sign::Done), 0, Qt::AlignTop);
    layout->addLayout(m_texts, 1);
    m_texts->setSpacing(space::tiny);
    addFacts(page);
    if (decision == Decision::Open && mayDecide)
        addDeciding(page, people);
}

void ObjectionCard::addFacts(const insight::ListPage &page)
{
    const Objection &objection = m_line.objection;
    const wording::Wording &words = m_language.wording();
    const QTimeZone zone = insight::campZone(page.camp.timeZone);
    const QString about =
        m_line.line > 0 ? tr("Row %1, %2").arg(m_line.line).arg(nameOf(m_line.about)) : tr("A missing row");
    const QString by = nameOf(m_line.by).isEmpty() ? tr("somebody") : nameOf(m_line.by);
    m_texts->addWidget(makeLabel(m_theme, TextStyle::Strong, Color::Text, about));
    m_texts->addWidget(makeLabel(m_theme, TextStyle::Body, Color::Text, objection.text));
    if (!objection.evidence.isEmpty())
        m_texts->addWidget(makeLabel(m_theme, TextStyle::Body, Color::Muted, tr("Evidence: %1").arg(objection.evidence)));
    QString when = tr("%1, %2").arg(by, wording::isoTime(objection.at, zone));
    if (objection.decision == Decision::Open && objection.due.isValid())
        when += u" · "_s + tr("answer by %1").arg(wording::isoDate(objection.due));
    m_texts->addWidget(makeLabel(m_theme, TextStyle::Caption, Color::Muted, when));
    if (objection.decision == Decision::Open)
        return;
    const QString at = objection.decidedAt ? wording::isoTime(*objection.decidedAt, zone) : QString();
    m_texts->addWidget(
        makeLabel(m_theme, TextStyle::Body, Color::Text,
                  tr("%1 by %2, %3: %4")
                      .arg(wording::word(objection.decision, words), nameOf(m_line.decider), at, objection.decisionReason)));
}

void ObjectionCard::addDeciding(const insight::ListPage &page, const std::vector<insight::PersonLabel> &people)
{
    const wording::Wording &words = m_language.wording();
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why is it decided so?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_change = new DropButton(m_theme);
    m_change->setAccessibleName(tr("What changes on the list"));
    std::vector<DropButton::Option> changes{{tr("Nothing changes on the list"), nothingChanges}};
    if (page.list.kind == ListKind::Results) {
        for (const auto &[grade, name] : enumNames(Grade{}))
            if (grade != Grade::Fail)
                changes.push_back({tr("Grade becomes %1").arg(wording::word(grade, words)), int(grade)});
    }
    if (m_line.line > 0) {
        changes.push_back({tr("The row goes"), rowGoes});
    } else {
        m_person = new DropButton(m_theme);
        m_person->setAccessibleName(tr("Who is added"));
        m_person->setOptions(peopleOptions(people, tr("Who is added?")));
    }
    m_change->setOptions(changes);
    m_second = new DropButton(m_theme);
    m_second->setAccessibleName(tr("Who confirms a changed grade"));
    m_second->setOptions(peopleOptions(people, tr("No second person: unconfirmed")));
    auto *accept = new Button(m_theme, tr("Accept"));
    auto *reject = new Button(m_theme, tr("Reject"));
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_change, m_person, m_second})
        if (part)
            first->addWidget(part);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(m_reason, 1);
    second->addWidget(accept);
    second->addWidget(reject);
    m_texts->addLayout(first);
    m_texts->addLayout(second);
    for (Button *button : {accept, reject}) {
        button->setEnabled(false);
        connect(m_reason, &QLineEdit::textChanged, button,
                [button](const QString &text) { button->setEnabled(!text.trimmed().isEmpty()); });
    }
    connect(accept, &QAbstractButton::clicked, this, [this] { decide(Decision::Accepted); });
    connect(reject, &QAbstractButton::clicked, this, [this] { decide(Decision::Rejected); });
}

workspace::RowChange ObjectionCard::change() const
{
    const int chosen = m_change->currentValue().toInt();
    workspace::RowChange change;
    if (chosen == nothingChanges)
        return change;
    if (chosen == rowGoes) {
        change.kind = workspace::RowChange::Kind::Remove;
        return change;
    }
    change.grade = static_cast<Grade>(chosen);
    change.kind = m_person ? workspace::RowChange::Kind::Add : workspace::RowChange::Kind::Grade;
    if (m_person)
        change.person = Id<Person>(m_person->currentValue().toLongLong());
    return change;
}

void ObjectionCard::decide(Decision decision)
{
    workspace::Verdict verdict{.objection = m_line.objection.id, .decision = decision};
    if (decision == Decision::Accepted)
        verdict.change = change();
    verdict.why.reason = m_reason->text();
    verdict.second = Id<Person>(m_second->currentValue().toLongLong());
    m_say(DecideObjection{verdict});
}

ObjectionForm::ObjectionForm(const Theme &theme, const insight::ListPage &page,
                             const std::vector<insight::PersonLabel> &people, QDate today, SayIntent say, QWidget *parent)
    : QWidget(parent),
      m_list(page.list.id),
      m_say(std::move(say)),
      m_row(new DropButton(theme)),
      m_by(new DropButton(theme)),
      m_text(new QPlainTextEdit),
      m_evidence(new QLineEdit),
      m_due(new QDateEdit(today.addDays(3))),
      m_record(new Button(theme, tr("Record the objection")))
{
    std::vector<DropButton::Option> rows{{tr("About a missing row"), qint64(0)}};
    for (const insight::ListLine &line : page.lines)
        rows.push_back({tr("Row %1, %2").arg(line.row.position).arg(nameOf(line.person)), line.row.id.value()});
    m_row->setOptions(rows);
    m_row->setAccessibleName(tr("Which row"));
    m_by->setOptions(peopleOptions(people, tr("Who objects?")));
    m_by->setAccessibleName(tr("Who objects"));
    m_text->setPlaceholderText(tr("What do they say?"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(space::tallRow * 2);
    m_evidence->setPlaceholderText(tr("Evidence: links, pull requests"));
    m_evidence->setAccessibleName(m_evidence->placeholderText());
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setAccessibleName(tr("Answer by"));
    m_record->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::small, space::wide, space::normal);
    layout->setSpacing(space::small);
    auto *about = new QHBoxLayout;
    about->setSpacing(space::small);
    about->addWidget(m_row);
    about->addWidget(m_by);
    about->addStretch(1);
    layout->addLayout(about);
    layout->addWidget(m_text);
    layout->addWidget(m_evidence);
    auto *end = new QHBoxLayout;
    end->setSpacing(space::small);
    end->addWidget(makeLabel(theme, TextStyle::Body, Color::Muted, tr("Answer by")));
    end->addWidget(m_due);
    end->addStretch(1);
    end->addWidget(m_record);
    layout->addLayout(end);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_record->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_record, &QAbstractButton::clicked, this, &ObjectionForm::record);
}

void ObjectionForm::setRow(Id<ListRow> row)
{
    m_row->setCurrentValue(row.value());
}

void ObjectionForm::record()
{
    m_say(RecordObjection{{.list = m_list,
                           .row = Id<ListRow>(m_row->currentValue().toLongLong()),
                           .by = Id<Person>(m_by->currentValue().toLongLong()),
                           .text = m_text->toPlainText(),
                           .evidence = m_evidence->text(),
                           .due = m_due->date()}});
}

} // namespace flotilla::ui
