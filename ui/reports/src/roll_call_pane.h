#pragma once

#include "domain/camp.h"
#include "insight/attention.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "nudge_model.h"

class QPlainTextEdit;
class QStackedWidget;

namespace flotilla::ui {

class AttentionPane;
class Button;
class NudgePane;
class SegmentedControl;
class TextLabel;
class UiLanguage;

/// The texts of a period, ready to be pasted.
struct RollCallTexts {
    int period = 1;
    QString open;                                ///< for everybody: who reported
    QString internal;                            ///< for coordinators: also who did not, and which reviews are owed
    QString announcement;                        ///< opens the period, for everybody
    QString attention;                           ///< what asks for attention and why, for coordinators
    std::vector<insight::AttentionSignal> found; ///< the same, with the records behind it
    Camp camp;                                   ///< whose thresholds they follow
    NudgeTexts nudges;                           ///< reminders, for those they are about
};

/// Shows the texts of a period beside the matrix: its announcement, its roll call, reminders, what asks for attention. Each is
/// copied by the button or by one key, 1 to 5.
class RollCallPane final : public Pane {
    Q_OBJECT

public:
    RollCallPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void showTexts(const RollCallTexts &texts);
    int period() const { return m_texts.period; }
    void showProblem(const QString &sentence);
    void retranslate();
    NudgePane &nudges() { return *m_nudges; }
    AttentionPane &attention() { return *m_attention; }

Q_SIGNALS:
    /// Esc was pressed, or the button that closes it.
    void closeRequested();
    /// To a record behind what asks for attention.
    void placeRequested(const QString &pageId, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The texts in the order of their keys.
    enum Text { Announcement, Open, Internal, Nudges, Attention };

    void fill();
    void copy();
    const QString &textOf(int text) const;
    QString hintOf(int text) const;

    const Theme &m_theme;
    RollCallTexts m_texts;
    TextLabel *m_title;
    TextLabel *m_hint;
    TextLabel *m_keys;
    SegmentedControl *m_which;
    Button *m_copy;
    Button *m_close;
    QPlainTextEdit *m_text;
    NudgePane *m_nudges;
    AttentionPane *m_attention;
    QStackedWidget *m_body;
};

} // namespace flotilla::ui
