#include "decision_line.h"

#include "kit/button.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestReason = 2000;

} // namespace

DecisionLine::DecisionLine(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Strong)),
      m_reason(new QLineEdit),
      m_due(new QDateEdit),
      m_everyone(new QCheckBox),
      m_problem(new InlineMessage(theme)),
      m_confirm(new Button(theme)),
      m_drop(new Button(theme, Button::Kind::Quiet))
{
    m_title->setWordWrap(true);
    m_reason->setMaxLength(longestReason);
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setCalendarPopup(true);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::small);
    fields->addWidget(m_due);
    fields->addWidget(m_reason, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_everyone);
    actions->addStretch(1);
    actions->addWidget(m_drop);
    actions->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addLayout(actions);
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionLine::refresh);
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionLine::confirm);
    connect(m_due, &QDateEdit::dateChanged, this, &DecisionLine::refresh);
    connect(m_confirm, &QAbstractButton::clicked, this, &DecisionLine::confirm);
    connect(m_drop, &QAbstractButton::clicked, this, &DecisionLine::dropped);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void DecisionLine::ask(DeskDecision decision, bool hasReport, QDate due)
{
    m_decision = decision;
    m_hasReport = hasReport;
    m_held = due;
    const bool time = decision == DeskDecision::MoreTime;
    m_due->setVisible(time);
    m_everyone->setVisible(time);
    m_everyone->setChecked(false);
    m_due->setMinimumDate(due.isValid() ? due.addDays(1) : QDate(2000, 1, 1));
    m_due->setDate(due.isValid() ? due.addDays(3) : QDate::currentDate());
    m_reason->clear();
    m_problem->clear();
    retranslate();
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void DecisionLine::showProblem(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void DecisionLine::refresh()
{
    m_confirm->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void DecisionLine::confirm()
{
    if (m_confirm->isEnabled())
        Q_EMIT decided({m_decision, m_reason->text().trimmed(), m_due->date(), m_everyone->isChecked()});
}

void DecisionLine::retranslate()
{
    switch (m_decision) {
    case DeskDecision::Exempt:
        m_title->setText(m_hasReport ? tr("This report needs no review, because…")
                                     : tr("No report is needed here, because…"));
        m_confirm->setText(tr("Exempt"));
        m_reason->setPlaceholderText(tr("Reason; it stands in the history with your name"));
        break;
    case DeskDecision::GiveBack:
        m_title->setText(tr("Give the report back: please add…"));
        m_confirm->setText(tr("Give back"));
        m_reason->setPlaceholderText(tr("What is missing"));
        break;
    case DeskDecision::MoreTime:
        m_title->setText(tr("A later due day than %1").arg(m_held.toString(Qt::ISODate)));
        m_confirm->setText(tr("Give more time"));
        m_reason->setPlaceholderText(tr("Reason; it stands in the history with your name"));
        break;
    }
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_due->setAccessibleName(tr("New due day"));
    m_everyone->setText(tr("For everyone, as for a holiday"));
    m_drop->setText(tr("Cancel"));
    refresh();
}

void DecisionLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        QWidget::keyPressEvent(event);
}

void DecisionLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
