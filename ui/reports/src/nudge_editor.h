#pragma once

#include "domain/nudge.h"
#include "kit/conflict_view.h"
#include "kit/pane.h"

#include <map>

class QPlainTextEdit;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class DropButton;
class TextLabel;
class UiLanguage;

/// A camp's words for reminders, in both languages, with what they become. Empty words are Flotilla's. What is typed stays until
/// it is kept or given up, also when somebody else changes the same words meanwhile.
class NudgeEditor final : public Pane {
    Q_OBJECT

public:
    NudgeEditor(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// The words as they are stored; those that are being edited keep their text.
    void setTemplates(Id<Camp> camp, const std::vector<NudgeTemplate> &templates);
    /// The words that were handed to `saveRequested` are kept.
    void saved(const NudgeTemplate &words);
    /// Somebody else wrote them first: both versions side by side.
    void showConflict(const NudgeTemplate &theirs, const QString &who, const QString &when);
    /// Why they could not be kept; what was typed stays.
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void saveRequested(const flotilla::NudgeTemplate &words);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    void fill();
    void typed();
    void check();
    void save();
    bool hasUnknownParts() const;
    NudgeTemplate &words();

    const Theme &m_theme;
    const UiLanguage &m_language;
    Id<Camp> m_camp;
    NudgeKind m_kind = NudgeKind::GroupReports;
    std::map<NudgeKind, NudgeTemplate> m_stored;
    std::map<NudgeKind, NudgeTemplate> m_typed; ///< on the version they began from
    NudgeTemplate m_theirs;
    DropButton *m_choice;
    TextLabel *m_parts;
    TextLabel *m_chineseName;
    TextLabel *m_englishName;
    QPlainTextEdit *m_chinese;
    QPlainTextEdit *m_english;
    TextLabel *m_problem;
    TextLabel *m_previewName;
    QPlainTextEdit *m_preview;
    Button *m_save;
    Button *m_reset;
    Button *m_close;
    ConflictView *m_conflict;
    QStackedLayout *m_stack;
    bool m_filling = false;
};

} // namespace flotilla::ui
