#include "attention_pane.h"

#include "attention_editor.h"
#include "kit/attention_lines.h"
#include "kit/button.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace flotilla::ui {

AttentionPane::AttentionPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_lines(new AttentionLines(theme, language)),
      m_numbers(new Button(theme, Button::Kind::Link)),
      m_editor(new AttentionEditor(theme)),
      m_stack(new QStackedLayout(this))
{
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(m_lines);
    layout->addWidget(m_numbers, 0, Qt::AlignLeft);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(lines);
    lines->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_editor);
    setFocusTarget(scroll);
    connect(m_lines, &AttentionLines::placeRequested, this, &AttentionPane::placeRequested);
    connect(m_numbers, &QAbstractButton::clicked, this, [this] { edit(true); });
    connect(m_editor, &AttentionEditor::closeRequested, this, [this] { edit(false); });
    retranslate();
}

void AttentionPane::show(const std::vector<insight::AttentionSignal> &found, const Camp &camp)
{
    m_lines->setSignals(found);
    m_editor->setCamp(camp);
}

void AttentionPane::edit(bool open)
{
    m_stack->setCurrentIndex(open ? 1 : 0);
    if (open)
        m_editor->setFocus();
    else
        m_numbers->setFocus();
}

void AttentionPane::retranslate()
{
    m_numbers->setText(tr("From when on it asks…"));
    m_lines->retranslate();
    m_editor->retranslate();
}

} // namespace flotilla::ui
