#pragma once

#include "kit/pane.h"
#include "kit/theme.h"
#include "review_box.h"
#include "workspace/desk.h"

class QLineEdit;
class QStackedWidget;

namespace flotilla::ui {

class ConflictView;

/// A review that is about to be corrected, and whose report it is about.
struct Correction {
    workspace::EnteredReview entered;
    insight::PersonLabel mentee;
    int period = 0; ///< its number
};

/// A review that was handed in here, to be corrected or taken back, with the reason. When somebody changed it meanwhile, both
/// versions stand side by side.
class CorrectionPane final : public Pane {
    Q_OBJECT

public:
    CorrectionPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void show(const Correction &correction);
    /// Takes over what was written before and not kept; `version` is that of the review it was written over. No signal.
    void setDraft(const ReviewText &text, qint64 version);
    /// What stands in the fields.
    ReviewText text() const;
    /// The review as it was when the correcting began.
    const Review &seen() const { return m_correction.entered.review; }
    /// How it was written back.
    WriteBackWay way() const
    {
        return m_correction.entered.written ? m_correction.entered.written->way : WriteBackWay::Text;
    }
    /// Both versions; theirs is what is stored now.
    void showConflict(const workspace::EnteredReview &theirs, const QString &who, const QString &when);
    void showProblem(const QString &sentence);
    /// Whether what was written back can be taken out of the repository from here.
    void setTakeOutPossible(bool possible);
    /// While it is being taken out nothing else can be done here.
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that closes it; what was written stays as a draft.
    void closeRequested();
    void edited();
    void correctRequested(const QString &reason);
    /// What was written here and not kept goes; the review as it is stored is wanted again.
    void resetRequested();
    /// `everywhere`: it shall be taken out of the repository first.
    void takeBackRequested(const QString &reason, bool everywhere);
    /// What somebody else wrote stays, and what was written here goes.
    void theirsKept();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm();
    void connectParts();
    void setText(const ReviewText &text);
    void fill();
    void refresh();
    bool isChanged() const;
    void correct();
    void takeBack(bool everywhere);

    const Theme &m_theme;
    const UiLanguage &m_language;
    Correction m_correction;
    workspace::EnteredReview m_theirs;
    bool m_filling = false;
    bool m_canTakeOut = false;
    bool m_busy = false;
    TextLabel *m_title;
    Button *m_close;
    TextLabel *m_about;
    SegmentedControl *m_visibility;
    DropButton *m_standing;
    MarkdownEdit *m_edit;
    TextLabel *m_written;
    QLineEdit *m_reason;
    InlineMessage *m_problem;
    Button *m_keep;
    Button *m_reset;
    Button *m_takeBack;
    Button *m_takeOut; ///< of the repository, too
    ConflictView *m_conflict;
    QStackedWidget *m_body;
};

} // namespace flotilla::ui
