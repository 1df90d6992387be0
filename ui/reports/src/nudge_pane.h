#pragma once

#include "kit/pane.h"
#include "kit/theme.h"
#include "nudge_model.h"

class QPlainTextEdit;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class EmptyPage;
class NudgeEditor;
class SegmentedControl;
class TableView;
class TextLabel;
class UiLanguage;

/// The reminders of a period: to whom, when the last one went out, the text of the chosen one, and the camp's words for them. A
/// second one on the same day is warned about and never refused.
class NudgePane final : public Pane {
    Q_OBJECT

public:
    NudgePane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void showNudges(const NudgeTexts &texts);
    /// The words of reminders and who writes them.
    NudgeEditor &editor() { return *m_editor; }
    void retranslate();

Q_SIGNALS:
    /// A text was copied, or a mail is to be written; to be kept as sent.
    void sent(const flotilla::Nudge &nudge, const QString &text);
    void addressRequested(const QUrl &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    void fill();
    void fillPreview();
    void copy();
    void mail();
    void note(NudgeWay way);
    void edit(bool open);
    const NudgeRow *current() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    NudgeTexts m_texts;
    NudgeModel *m_model;
    TableView *m_table;
    TextLabel *m_warning;
    QPlainTextEdit *m_text;
    SegmentedControl *m_speech;
    Button *m_copy;
    Button *m_mail;
    Button *m_words;
    EmptyPage *m_nothing;
    NudgeEditor *m_editor;
    QStackedLayout *m_stack;
    bool m_chosenSpeech = false;
};

} // namespace flotilla::ui
