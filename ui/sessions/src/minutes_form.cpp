#include "minutes_form.h"

#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "kit/markdown_view.h"
#include "kit/text_label.h"
#include "workspace/desk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastText = 320; ///< height

} // namespace

MinutesForm::MinutesForm(const Theme &theme, QWidget *parent)
    : Pane(parent),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_body(new QWidget),
      m_preview(new Button(theme, Button::Kind::Quiet)),
      m_edit(new MarkdownEdit),
      m_shown(new MarkdownView(theme)),
      m_text(new QStackedWidget),
      m_problem(new InlineMessage(theme)),
      m_keep(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme)),
      m_conflict(new ConflictView(theme))
{
    m_title->setWordWrap(true);
    m_preview->setIconName(u"eye"_s);
    m_preview->setIconOnly(true);
    m_preview->setCheckable(true);
    m_edit->setFont(Theme::font(TextStyle::Body));
    m_text->addWidget(m_edit);
    m_text->addWidget(m_shown);
    m_text->setMinimumHeight(leastText);
    m_keep->setKey(Qt::CTRL | Qt::Key_Return);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::normal);
    body->addWidget(m_text, 1);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::normal);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_conflict);
    m_conflict->hide();
    setFocusTarget(m_edit);
    connect(m_preview, &QAbstractButton::toggled, this, &MinutesForm::showPreview);
    connect(m_keep, &QAbstractButton::clicked, this, &MinutesForm::keep);
    connect(m_drop, &QAbstractButton::clicked, this, &MinutesForm::dropped);
    connect(m_edit, &MarkdownEdit::handInPressed, this, &MinutesForm::keep);
    connect(m_edit, &MarkdownEdit::refused, this, [this] {
        showProblem(tr("This is longer than %1 KB and was not taken in; what was written before is still there.")
                        .arg(workspace::longestReview / 1024));
    });
    connect(m_conflict, &ConflictView::theirsKept, this, &MinutesForm::dropped);
    connect(m_conflict, &ConflictView::resolved, this,
            [this](const QStringList &values) { Q_EMIT kept(m_seen, values.value(0)); });
    retranslate();
}

void MinutesForm::edit(const Session &session, const QString &name, const QString &markdown)
{
    m_seen = session;
    m_name = name;
    m_stored = markdown;
    m_conflict->hide();
    m_body->show();
    m_problem->clear();
    m_preview->setChecked(false);
    m_edit->setPlainText(markdown);
    retranslate();
    m_edit->setFocus();
}

bool MinutesForm::isTouched() const
{
    return m_edit->toPlainText() != m_stored;
}

void MinutesForm::showPreview(bool on)
{
    if (on)
        m_shown->setMarkdown(m_edit->document()->isEmpty() ? tr("*Nothing is written yet.*") : m_edit->toPlainText());
    m_text->setCurrentWidget(on ? static_cast<QWidget *>(m_shown) : m_edit);
    if (!on)
        m_edit->setFocus();
}

void MinutesForm::keep()
{
    Q_EMIT kept(m_seen, m_edit->toPlainText());
}

void MinutesForm::showProblem(const QString &sentence)
{
    m_conflict->hide();
    m_body->show();
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void MinutesForm::showConflict(const Session &theirs, const QString &markdown, const QString &who, const QString &when)
{
    const bool touched = theirs.minutesText != m_seen.minutesText;
    m_seen = theirs;
    if (!touched || markdown == m_edit->toPlainText()) {
        keep();
        return;
    }
    m_body->hide();
    m_conflict->show();
    m_conflict->showConflict(who, when, {{tr("Minutes"), m_edit->toPlainText(), markdown, false}});
}

void MinutesForm::retranslate()
{
    m_title->setText(tr("Minutes: %1", "a session").arg(m_name));
    m_preview->setText(tr("Preview"));
    m_preview->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_edit->setAccessibleName(tr("Minutes"));
    m_edit->setPlaceholderText(tr("What was said and decided. Markdown."));
    m_shown->setAccessibleName(tr("Preview of the minutes"));
    m_keep->setText(tr("Save"));
    m_drop->setText(tr("Cancel"));
    m_conflict->retranslate();
}

void MinutesForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
