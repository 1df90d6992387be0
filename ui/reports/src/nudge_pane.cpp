#include "nudge_pane.h"

#include "kit/button.h"
#include "kit/empty_page.h"
#include "kit/segmented_control.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "nudge_editor.h"
#include "wording/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sentWidth = 148;
enum Speech { ChineseText, EnglishText };

} // namespace

NudgePane::NudgePane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_model(new NudgeModel(this)),
      m_table(new TableView(theme)),
      m_warning(new TextLabel(theme, TextStyle::Caption, Color::Wait)),
      m_text(new QPlainTextEdit),
      m_speech(new SegmentedControl(theme)),
      m_copy(new Button(theme, Button::Kind::Main)),
      m_mail(new Button(theme)),
      m_words(new Button(theme, Button::Kind::Quiet)),
      m_nothing(new EmptyPage(theme, u"check"_s)),
      m_editor(new NudgeEditor(theme, language)),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_editor);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NudgePane::fillPreview);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NudgePane::fillPreview);
    connect(m_table, &QAbstractItemView::activated, this, &NudgePane::copy);
    connect(m_copy, &QAbstractButton::clicked, this, &NudgePane::copy);
    connect(m_mail, &QAbstractButton::clicked, this, &NudgePane::mail);
    connect(m_words, &QAbstractButton::clicked, this, [this] { edit(true); });
    connect(m_nothing, &EmptyPage::actionRequested, this, [this] { edit(true); });
    connect(m_editor, &NudgeEditor::closeRequested, this, [this] { edit(false); });
    connect(m_speech, &SegmentedControl::chosen, this, [this] {
        m_chosenSpeech = true;
        fill();
    });
    m_table->installEventFilter(this);
    setFocusTarget(m_table);
    retranslate();
}

QWidget *NudgePane::makeList()
{
    auto *page = new QWidget;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(*m_table));
    m_table->horizontalHeader()->setSectionResizeMode(NudgeToColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(NudgeSentColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(NudgeSentColumn, sentWidth);
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::font(TextStyle::Code));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setIconName(u"copy"_s);

    auto *speech = new QHBoxLayout;
    speech->setSpacing(space::small);
    speech->addWidget(m_speech);
    speech->addStretch(1);
    speech->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_mail);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addLayout(speech);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);
    return page;
}

void NudgePane::showNudges(const NudgeTexts &texts)
{
    const bool anotherCamp = texts.camp != m_texts.camp;
    m_texts = texts;
    if (anotherCamp || !m_chosenSpeech) {
        m_chosenSpeech = false;
        m_speech->setCurrent(texts.language == Language::Chinese ? ChineseText : EnglishText);
    }
    m_editor->setTemplates(texts.camp, texts.templates);
    fill();
}

void NudgePane::fill()
{
    const Language speech = m_speech->current() == ChineseText ? Language::Chinese : Language::English;
    m_model->setRows(nudgeRows(m_texts, speech, m_language.wording()));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    fillPreview();
    if (m_stack->currentWidget() != m_editor)
        edit(false);
}

void NudgePane::fillPreview()
{
    const NudgeRow *row = current();
    const QString text = row ? row->text : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_copy->setEnabled(row);
    m_mail->setVisible(row && row->person.isValid());
    m_mail->setEnabled(row && !row->mail.isEmpty());
    m_mail->setToolTip(row && row->mail.isEmpty() ? tr("No e-mail address is known.") : QString());
    m_warning->setVisible(row && row->sentToday);
    if (row && row->sentToday)
        m_warning->setText(
            tr("%1 was reminded today already (%2). A second reminder can be sent all the same.").arg(row->to, row->sent));
}

bool NudgePane::eventFilter(QObject *watched, QEvent *event)
{
    // The keys of the texts belong to whoever holds this pane, not to the list's search.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5) {
            event->ignore();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

const NudgeRow *NudgePane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void NudgePane::copy()
{
    if (const NudgeRow *row = current()) {
        QGuiApplication::clipboard()->setText(row->text);
        note(NudgeWay::Copied);
    }
}

void NudgePane::mail()
{
    const NudgeRow *row = current();
    if (!row || row->mail.isEmpty())
        return;
    Q_EMIT addressRequested(row->mail);
    note(NudgeWay::Mail);
}

void NudgePane::note(NudgeWay way)
{
    const NudgeRow &row = *current();
    Q_EMIT sent({.camp = m_texts.camp,
                 .periodNumber = m_texts.chinese.period,
                 .project = row.project,
                 .person = row.person,
                 .way = way,
                 .body = {},
                 .by = {}},
                row.text);
}

void NudgePane::edit(bool open)
{
    if (open) {
        m_stack->setCurrentWidget(m_editor);
        m_editor->setFocus();
        return;
    }
    const bool had = m_stack->currentWidget() == m_editor;
    if (m_model->rowCount() > 0)
        m_stack->setCurrentIndex(0);
    else
        m_stack->setCurrentWidget(m_nothing);
    if (had)
        m_words->setFocus();
}

void NudgePane::retranslate()
{
    m_speech->setSegments({{wording::word(Language::Chinese)}, {wording::word(Language::English)}});
    m_speech->setAccessibleName(tr("Language of the texts"));
    m_table->setAccessibleName(tr("Reminders: groups first, then people"));
    m_text->setAccessibleName(tr("Text of the reminder"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(
        tr("Copies the text and notes that it was sent today (Enter in the list). Undo takes the note back."));
    m_mail->setText(tr("Write mail"));
    m_words->setText(tr("Edit the words…"));
    m_nothing->setTexts(tr("Nobody needs a reminder"),
                        tr("Every report of this period is here, and none waits for a review."));
    m_nothing->setAction(tr("Edit the words…"));
    m_editor->retranslate();
    m_model->retranslate();
    if (m_texts.camp.isValid())
        fill();
}

} // namespace flotilla::ui
