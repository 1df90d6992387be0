#include "roll_call_pane.h"

#include "kit/button.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

RollCallPane::RollCallPane(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_audience(new SegmentedControl(theme)),
      m_copy(new Button(theme)),
      m_close(new Button(theme, Button::Kind::Quiet)),
      m_text(new QPlainTextEdit)
{
    m_close->setIconName(u"x"_s);
    m_close->setIconOnly(true);
    m_copy->setIconName(u"copy"_s);
    m_hint->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::font(TextStyle::Code));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->addWidget(m_audience);
    second->addStretch(1);
    second->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addWidget(m_hint);
    layout->addLayout(second);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_audience, &SegmentedControl::chosen, this, &RollCallPane::fill);
    connect(m_copy, &QAbstractButton::clicked, this, &RollCallPane::copy);
    connect(m_close, &QAbstractButton::clicked, this, &RollCallPane::closeRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RollCallPane::showTexts(const RollCallTexts &texts)
{
    m_texts = texts;
    fill();
}

void RollCallPane::showProblem(const QString &sentence)
{
    m_texts = {};
    m_text->setPlainText(sentence);
    m_copy->setEnabled(false);
}

void RollCallPane::fill()
{
    const bool internal = m_audience->current() == 1;
    const QString &text = internal ? m_texts.internal : m_texts.open;
    m_title->setText(tr("Roll call of period %1").arg(m_texts.period));
    m_hint->setText(internal ? tr("For coordinators: also who did not report, and which reviews are owed since when.")
                             : tr("For everybody: boxes only, to paste into the camp's issue."));
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_copy->setText(tr("Copy"));
    m_copy->setEnabled(!text.isEmpty());
}

void RollCallPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
}

void RollCallPane::retranslate()
{
    m_audience->setSegments({{tr("Public")}, {tr("Internal")}});
    m_audience->setAccessibleName(tr("For whom"));
    m_close->setText(tr("Close the roll call"));
    m_text->setAccessibleName(tr("Text of the roll call"));
    fill();
}

void RollCallPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void RollCallPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace flotilla::ui
