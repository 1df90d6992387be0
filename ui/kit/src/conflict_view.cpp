#include "kit/conflict_view.h"

#include "kit/button.h"
#include "kit/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

ConflictView::ConflictView(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_sentence(new TextLabel(theme, TextStyle::SentenceStrong, Color::Wait)),
      m_place(new QVBoxLayout),
      m_keep(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(m_sentence);
    layout->addLayout(m_place, 1);
    layout->addLayout(buttons);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { Q_EMIT resolved(values()); });
    connect(m_drop, &QAbstractButton::clicked, this, &ConflictView::theirsKept);
    retranslate();
}

void ConflictView::showConflict(const QString &who, const QString &when, std::vector<ConflictField> fields)
{
    m_who = who;
    m_when = when;
    m_fields = std::move(fields);
    fill();
    if (!m_mine.empty())
        m_mine.front()->setFocus();
}

QStringList ConflictView::values() const
{
    QStringList values;
    for (const QPlainTextEdit *each : m_mine)
        values.append(each->toPlainText());
    return values;
}

void ConflictView::fill()
{
    delete m_content;
    m_mine.clear();
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < m_fields.size(); ++i)
        addField(i);
    m_place->addWidget(m_content, 1);
    if (std::ranges::all_of(m_fields, &ConflictField::isShort))
        grid->setRowStretch(static_cast<int>(m_fields.size()) * 3, 1);
    const QString who = m_who.isEmpty() ? tr("Somebody else") : m_who;
    m_sentence->setText(
        m_when.isEmpty()
            ? tr("%1 changed this while you worked on it. Nothing is lost: choose what shall stay.").arg(who)
            : tr("%1 changed this (%2) while you worked on it. Nothing is lost: choose what shall stay.").arg(who, m_when));
}

void ConflictView::addField(size_t index)
{
    auto *grid = static_cast<QGridLayout *>(m_content->layout());
    const ConflictField &field = m_fields[index];
    const int row = int(index) * 3;
    const auto caption = [&](const QString &text) {
        auto *label = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
        label->setText(text);
        label->setWordWrap(true);
        return label;
    };
    auto *mine = new QPlainTextEdit(field.mine);
    mine->setTabChangesFocus(true);
    mine->setAccessibleName(tr("%1, yours").arg(field.name));
    auto *theirs = new QPlainTextEdit(field.theirs);
    theirs->setReadOnly(true);
    theirs->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theirs->setTabChangesFocus(true);
    theirs->setAccessibleName(tr("%1, theirs").arg(field.name));
    m_mine.push_back(mine);
    grid->addWidget(caption(tr("%1, yours: this will be kept").arg(field.name)), row, 0);
    grid->addWidget(caption(tr("%1, theirs").arg(field.name)), row, 1);
    grid->addWidget(mine, row + 1, 0);
    grid->addWidget(theirs, row + 1, 1);
    if (field.isShort)
        for (QPlainTextEdit *each : {mine, theirs})
            each->setFixedHeight(space::control);
    else
        grid->setRowStretch(row + 1, 1);
    auto *take = new Button(m_theme, tr("Take theirs"), {}, Button::Kind::Link);
    auto *both = new Button(m_theme, tr("Put theirs below yours"), {}, Button::Kind::Link);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::normal);
    links->addWidget(take);
    links->addWidget(both);
    if (field.isShort)
        both->hide();
    links->addStretch(1);
    grid->addLayout(links, row + 2, 0, 1, 2);
    connect(take, &QAbstractButton::clicked, mine, [mine, theirs] { mine->setPlainText(theirs->toPlainText()); });
    connect(both, &QAbstractButton::clicked, mine, [mine, theirs] { mine->appendPlainText(theirs->toPlainText()); });
}

void ConflictView::retranslate()
{
    m_keep->setText(tr("Keep what stands on the left"));
    m_drop->setText(tr("Leave theirs"));
    // What was typed on the left stays.
    const QStringList typed = values();
    for (size_t i = 0; i < m_mine.size(); ++i)
        m_fields[i].mine = typed[qsizetype(i)];
    if (!m_fields.empty())
        fill();
}

void ConflictView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT resolved(values());
    else
        QWidget::keyPressEvent(event);
}

} // namespace flotilla::ui
