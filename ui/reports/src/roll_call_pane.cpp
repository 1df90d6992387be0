#include "roll_call_pane.h"

#include "attention_pane.h"
#include "kit/button.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "nudge_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

RollCallPane::RollCallPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_keys(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_which(new SegmentedControl(theme)),
      m_copy(new Button(theme)),
      m_close(new Button(theme, Button::Kind::Quiet)),
      m_text(new QPlainTextEdit),
      m_nudges(new NudgePane(theme, language)),
      m_attention(new AttentionPane(theme, language)),
      m_body(new QStackedWidget)
{
    m_close->setIconName(u"x"_s);
    m_close->setIconOnly(true);
    m_copy->setIconName(u"copy"_s);
    m_hint->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::font(TextStyle::Code));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_body->addWidget(m_text);
    m_body->addWidget(m_nudges);
    m_body->addWidget(m_attention);

    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_copy);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->addWidget(m_which);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_hint);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_keys);
    m_keys->setWordWrap(true);
    connect(m_attention, &AttentionPane::placeRequested, this, &RollCallPane::placeRequested);
    connect(m_which, &SegmentedControl::chosen, this, &RollCallPane::fill);
    connect(m_copy, &QAbstractButton::clicked, this, &RollCallPane::copy);
    connect(m_close, &QAbstractButton::clicked, this, &RollCallPane::closeRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    m_which->setCurrent(Open);
    fill();
}

void RollCallPane::showTexts(const RollCallTexts &texts)
{
    m_texts = texts;
    m_nudges->showNudges(texts.nudges);
    m_attention->show(texts.found, texts.camp);
    fill();
}

void RollCallPane::showProblem(const QString &sentence)
{
    m_texts = {};
    m_body->setCurrentIndex(0);
    m_text->setPlainText(sentence);
    m_copy->setEnabled(false);
}

const QString &RollCallPane::textOf(int text) const
{
    switch (text) {
    case Announcement:
        return m_texts.announcement;
    case Internal:
        return m_texts.internal;
    case Attention:
        return m_texts.attention;
    default:
        return m_texts.open;
    }
}

QString RollCallPane::hintOf(int text) const
{
    switch (text) {
    case Announcement:
        return tr("For everybody: opens the period, with the due day, the file's name and the template.");
    case Internal:
        return tr("For coordinators: also who did not report, and which reviews are owed since when.");
    case Nudges:
        return tr("For those it is about: one text for each project's chat, then one for each person.");
    case Attention:
        return tr("For coordinators: what asks for attention in this camp, and why. Never for public places.");
    default:
        return tr("For everybody: boxes only, to paste into the camp's issue.");
    }
}

void RollCallPane::fill()
{
    const int which = m_which->current();
    const QString &text = textOf(which);
    m_title->setText(tr("Texts of period %1").arg(m_texts.period));
    m_hint->setText(hintOf(which));
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_body->setCurrentIndex(which == Nudges ? 1 : which == Attention ? 2 : 0);
    setFocusTarget(which == Nudges ? m_nudges : which == Attention ? m_attention : static_cast<QWidget *>(m_text));
    m_copy->setVisible(which != Nudges); // each reminder is copied on its own
    m_copy->setText(tr("Copy"));
    m_copy->setEnabled(which != Nudges && !text.isEmpty());
}

void RollCallPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
}

void RollCallPane::retranslate()
{
    m_which->setSegments({{tr("Opening")}, {tr("Public")}, {tr("Internal")}, {tr("Nudges")}, {tr("Attention")}});
    m_which->setAccessibleName(tr("Which text"));
    m_keys->setText(tr("Keys 1 to 5 show a text and copy it; of the reminders, Enter copies the chosen one."));
    m_close->setText(tr("Close the texts"));
    m_text->setAccessibleName(tr("Text to copy"));
    m_nudges->retranslate();
    m_attention->retranslate();
    fill();
}

void RollCallPane::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else if (number >= Announcement && number <= Attention && event->modifiers() == Qt::NoModifier) {
        m_which->setCurrent(number);
        fill();
        if (m_copy->isEnabled())
            copy();
        setFocus();
    } else {
        Pane::keyPressEvent(event);
    }
}

void RollCallPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace flotilla::ui
