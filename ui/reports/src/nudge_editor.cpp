#include "nudge_editor.h"

#include "interchange/nudge_words.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr NudgeKind kinds[] = {NudgeKind::GroupReports, NudgeKind::GroupReviews, NudgeKind::PersonReports,
                               NudgeKind::PersonReviews};

} // namespace

NudgeEditor::NudgeEditor(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_choice(new DropButton(theme)),
      m_parts(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_chineseName(new TextLabel(theme, TextStyle::CaptionName)),
      m_englishName(new TextLabel(theme, TextStyle::CaptionName)),
      m_chinese(new QPlainTextEdit),
      m_english(new QPlainTextEdit),
      m_problem(new TextLabel(theme, TextStyle::Caption, Color::Bad)),
      m_previewName(new TextLabel(theme, TextStyle::CaptionName)),
      m_preview(new QPlainTextEdit),
      m_save(new Button(theme, Button::Kind::Main)),
      m_reset(new Button(theme)),
      m_close(new Button(theme, Button::Kind::Quiet)),
      m_conflict(new ConflictView(theme)),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeForm());
    m_stack->addWidget(m_conflict);
    connect(m_choice, &DropButton::chosen, this, [this](const QVariant &kind) {
        m_kind = static_cast<NudgeKind>(kind.toInt());
        fill();
    });
    for (QPlainTextEdit *each : {m_chinese, m_english})
        connect(each, &QPlainTextEdit::textChanged, this, &NudgeEditor::typed);
    connect(m_save, &QAbstractButton::clicked, this, &NudgeEditor::save);
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        m_chinese->clear();
        m_english->clear();
    });
    connect(m_close, &QAbstractButton::clicked, this, &NudgeEditor::closeRequested);
    connect(m_conflict, &ConflictView::resolved, this, [this](const QStringList &values) {
        m_typed[m_kind] = m_theirs;
        m_typed[m_kind].text = values.value(0);
        m_typed[m_kind].textEn = values.value(1);
        fill();
        m_stack->setCurrentIndex(0);
        save();
    });
    connect(m_conflict, &ConflictView::theirsKept, this, [this] {
        m_typed.erase(m_kind);
        m_stored[m_kind] = m_theirs;
        fill();
        m_stack->setCurrentIndex(0);
    });
    setFocusTarget(m_chinese);
    retranslate();
}

QWidget *NudgeEditor::makeForm()
{
    auto *form = new QWidget;
    for (TextLabel *each : {m_parts, m_problem}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    for (QPlainTextEdit *each : {m_chinese, m_english, m_preview})
        each->setTabChangesFocus(true);
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setFont(Theme::font(TextStyle::Code));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_parts);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_chineseName);
    layout->addWidget(m_chinese, 1);
    layout->addWidget(m_englishName);
    layout->addWidget(m_english, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_previewName);
    layout->addWidget(m_preview, 1);
    layout->addSpacing(space::tiny);
    layout->addLayout(buttons);
    return form;
}

NudgeTemplate &NudgeEditor::words()
{
    if (const auto typed = m_typed.find(m_kind); typed != m_typed.end())
        return typed->second;
    NudgeTemplate &stored = m_stored[m_kind];
    stored.camp = m_camp;
    stored.kind = m_kind;
    return stored;
}

void NudgeEditor::setTemplates(Id<Camp> camp, const std::vector<NudgeTemplate> &templates)
{
    if (camp != m_camp) {
        m_typed.clear();
        m_stack->setCurrentIndex(0);
    }
    m_camp = camp;
    m_stored.clear();
    for (const NudgeTemplate &each : templates)
        m_stored[each.kind] = each;
    if (!m_typed.contains(m_kind))
        fill();
}

void NudgeEditor::saved(const NudgeTemplate &words)
{
    m_stored[words.kind] = words;
    m_typed.erase(words.kind);
    fill();
}

void NudgeEditor::showConflict(const NudgeTemplate &theirs, const QString &who, const QString &when)
{
    m_theirs = theirs;
    const NudgeTemplate &mine = words();
    m_conflict->showConflict(
        who, when, {{tr("Chinese text"), mine.text, theirs.text}, {tr("English text"), mine.textEn, theirs.textEn}});
    m_stack->setCurrentWidget(m_conflict);
}

void NudgeEditor::showProblem(const QString &sentence)
{
    m_problem->setColor(Color::Bad);
    m_problem->setText(sentence);
}

void NudgeEditor::fill()
{
    const NudgeTemplate &shown = words();
    m_filling = true;
    m_choice->setCurrentValue(static_cast<int>(m_kind));
    for (const auto &[field, text, language] :
         {std::tuple(m_chinese, shown.text, Language::Chinese), std::tuple(m_english, shown.textEn, Language::English)}) {
        if (field->toPlainText() != text)
            field->setPlainText(text);
        field->setPlaceholderText(interchange::defaultNudgeWords(m_kind, wording::Wording(language)));
    }
    m_filling = false;
    QStringList parts;
    for (const QString &part : interchange::nudgeParts(m_kind))
        parts.append(u'{' + part + u'}');
    m_parts->setText(tr("Filled in for you: %1. An empty field means Flotilla's own words.").arg(parts.join(u' ')));
    check();
}

void NudgeEditor::typed()
{
    if (m_filling)
        return;
    NudgeTemplate now = words();
    now.text = m_chinese->toPlainText();
    now.textEn = m_english->toPlainText();
    m_typed[m_kind] = now;
    check();
}

bool NudgeEditor::hasUnknownParts() const
{
    return !interchange::unknownNudgeParts(m_kind, m_chinese->toPlainText() + m_english->toPlainText()).isEmpty();
}

void NudgeEditor::check()
{
    QString problem;
    Color color = Color::Bad;
    for (const QPlainTextEdit *field : {m_chinese, m_english}) {
        const QString text = field->toPlainText();
        const QStringList unknown = interchange::unknownNudgeParts(m_kind, text);
        if (!unknown.isEmpty()) {
            problem = tr("{%1} is nothing that can be filled in here.").arg(unknown.first());
            color = Color::Bad;
            break;
        }
        if (!text.trimmed().isEmpty() && !interchange::namesItsSubject(m_kind, text)) {
            problem =
                tr("Without {%1} nobody will know whom or what this is about.").arg(interchange::nudgeParts(m_kind).first());
            color = Color::Wait;
        }
    }
    m_problem->setColor(color);
    m_problem->setText(problem);
    const bool english =
        m_english->hasFocus() || (m_chinese->toPlainText().isEmpty() && !m_english->toPlainText().isEmpty());
    const wording::Wording wording(english ? Language::English : Language::Chinese);
    const QString own = (english ? m_english : m_chinese)->toPlainText();
    m_preview->setPlainText(
        interchange::nudgeExample(own.trimmed().isEmpty() ? interchange::defaultNudgeWords(m_kind, wording) : own, wording));
    m_save->setEnabled(m_typed.contains(m_kind) && !hasUnknownParts());
}

void NudgeEditor::save()
{
    if (m_save->isEnabled())
        Q_EMIT saveRequested(words());
}

void NudgeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else
        Pane::keyPressEvent(event);
}

void NudgeEditor::retranslate()
{
    std::vector<DropButton::Option> options;
    for (const NudgeKind kind : kinds)
        options.push_back({wording::word(kind, m_language.wording()), static_cast<int>(kind)});
    m_choice->setOptions(options);
    m_choice->setAccessibleName(tr("Which reminder"));
    m_chineseName->setText(tr("Chinese text"));
    m_englishName->setText(tr("English text"));
    m_chinese->setAccessibleName(tr("Chinese text"));
    m_english->setAccessibleName(tr("English text"));
    m_previewName->setText(tr("What it becomes"));
    m_preview->setAccessibleName(tr("What it becomes"));
    m_save->setText(tr("Keep these words"));
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_reset->setText(tr("Flotilla's own words"));
    m_close->setText(tr("Back to the reminders"));
    m_conflict->retranslate();
    fill();
}

} // namespace flotilla::ui
