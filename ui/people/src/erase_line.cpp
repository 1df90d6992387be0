#include "erase_line.h"

#include "domain/person.h"
#include "kit/button.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/erasure_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

EraseLine::EraseLine(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_question(new QWidget),
      m_title(new TextLabel(theme, TextStyle::Strong)),
      m_goes(new TextLabel(theme, TextStyle::Body)),
      m_stays(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_final(new TextLabel(theme, TextStyle::Strong, Color::Bad)),
      m_field(new QLineEdit),
      m_message(new InlineMessage(theme)),
      m_erase(new Button(theme)),
      m_drop(new Button(theme, Button::Kind::Quiet))
{
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    question->setSpacing(space::small);
    for (TextLabel *label : {m_title, m_goes, m_stays, m_final}) {
        label->setWordWrap(true);
        question->addWidget(label);
    }
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space::small);
    answer->addWidget(m_field, 1);
    answer->addWidget(m_drop);
    answer->addWidget(m_erase);
    question->addLayout(answer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_question);
    layout->addWidget(m_message);
    connect(m_field, &QLineEdit::textChanged, this, &EraseLine::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &EraseLine::confirm);
    connect(m_erase, &QAbstractButton::clicked, this, &EraseLine::confirm);
    connect(m_drop, &QAbstractButton::clicked, this, &EraseLine::dropped);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void EraseLine::ask(const ErasureExtent &extent, const QStringList &words)
{
    m_extent = extent;
    m_words = words;
    m_busy = false;
    m_field->clear();
    m_message->clear();
    m_question->show();
    retranslate();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void EraseLine::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void EraseLine::showDone(int backups)
{
    m_question->hide();
    m_message->show(InlineMessage::Kind::Good, tr("Erased, also in %n backup(s).", nullptr, backups));
    show();
}

void EraseLine::showProblem(const QString &sentence)
{
    setBusy(false);
    m_message->show(InlineMessage::Kind::Error, sentence);
    show();
}

bool EraseLine::isConfirmed() const
{
    const QString typed = m_field->text().trimmed();
    return !typed.isEmpty() && std::ranges::any_of(m_words, [&typed](const QString &word) {
        return typed == word || (isLogin(word) && foldLogin(typed) == foldLogin(word));
    });
}

void EraseLine::refresh()
{
    m_field->setEnabled(!m_busy);
    m_drop->setEnabled(!m_busy);
    m_erase->setEnabled(!m_busy && isConfirmed());
}

void EraseLine::confirm()
{
    if (m_erase->isEnabled())
        Q_EMIT confirmed();
}

void EraseLine::retranslate()
{
    const wording::Wording &wording = m_language.wording();
    m_title->setText(tr("Erase this person's data?"));
    m_goes->setText(wording::erasesText(m_extent, wording));
    m_stays->setText(wording::erasureStaysText(wording));
    m_final->setText(wording::erasureIsFinalText(wording));
    m_field->setPlaceholderText(tr("Type %1 to confirm").arg(m_words.value(0)));
    m_field->setAccessibleName(m_field->placeholderText());
    m_erase->setText(tr("Erase for good"));
    m_drop->setText(tr("Cancel"));
    refresh();
}

void EraseLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        Q_EMIT dropped();
    else
        QWidget::keyPressEvent(event);
}

void EraseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
