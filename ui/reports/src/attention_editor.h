#pragma once

#include "domain/camp.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QSpinBox;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class ConflictView;
class TextLabel;

/// From when on something asks for attention: a number for each reason, the camp's own. Where somebody else set the same number
/// meanwhile, both stand side by side.
class AttentionEditor final : public Pane {
    Q_OBJECT

public:
    explicit AttentionEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a camp's numbers. What was changed and not kept yet stays.
    void setCamp(const Camp &camp);
    /// The camp as it was when its numbers were looked at.
    const Camp &seen() const { return m_seen; }
    AttentionRules rules() const;
    /// What was changed is kept.
    void saved();
    void showConflict(const Camp &theirs, const QString &who, const QString &when);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    /// Esc was pressed, or the button that leads back; what was not kept is gone.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    static QString reasonOf(size_t kind);
    void show(const AttentionRules &rules);
    void refresh();
    void save();
    void resolve(const QStringList &values);
    void leaveTheirs();

    const Theme &m_theme;
    Camp m_seen;
    Camp m_theirs;
    std::vector<size_t> m_disputed; ///< the reasons that the conflict is about
    std::vector<QSpinBox *> m_numbers;
    std::vector<TextLabel *> m_reasons;
    TextLabel *m_hint;
    TextLabel *m_problem;
    Button *m_save;
    Button *m_reset;
    Button *m_close;
    ConflictView *m_conflict;
    QStackedLayout *m_stack;
};

} // namespace flotilla::ui
