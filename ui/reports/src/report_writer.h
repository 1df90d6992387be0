#pragma once

#include "insight/matrix.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "workspace/report_writing.h"

class QStackedWidget;

namespace flotilla::ui {

class Button;
class ConflictView;
class ElidedLabel;
class InlineMessage;
class MarkdownView;
class MarkdownEdit;
class TextLabel;
class UiLanguage;

/// A report that is about to be written here, whose it is, and until when.
struct WrittenReport {
    workspace::ReportForm form;
    insight::PersonLabel mentee;
    int period = 0; ///< its number
    QDate due;      ///< the last day on time
    QDate today;    ///< in the camp's time zone
};

/// A report being written here: the camp's template with its due day in sight, what the camp's repository wants beside it, preview.
/// When somebody handed it in meanwhile, both texts stand side by side.
class ReportWriter final : public Pane {
    Q_OBJECT

public:
    ReportWriter(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void show(const WrittenReport &report);
    /// Takes over what was written before and not handed in; `version` is that of the report it was written over, 0: there was none.
    /// No signal.
    void setDraft(const QString &markdown, qint64 version);
    QString markdown() const;
    /// The report as it was when the writing began.
    const workspace::ReportForm &form() const { return m_report.form; }
    /// Says when what is written was kept as a draft.
    void showKept(const QString &time);
    /// Both texts; theirs is what is stored now.
    void showConflict(const workspace::ReportForm &theirs, const QString &who, const QString &when);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that closes it; what was written stays as a draft.
    void closeRequested();
    void edited();
    void handInRequested();
    /// What was written and not handed in goes; the report as it is stored, or the template, is wanted again.
    void resetRequested();
    /// What somebody else handed in stays, and what was written here goes.
    void theirsKept();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeForm();
    QWidget *makeRepository();
    QWidget *makeFoot();
    void connectParts();
    void setText(const QString &markdown);
    void fill();
    void fillDue();
    void refresh();
    void showPreview(bool on);
    void handIn();

    const Theme &m_theme;
    const UiLanguage &m_language;
    WrittenReport m_report;
    workspace::ReportForm m_theirs;
    bool m_filling = false;
    TextLabel *m_title;
    TextLabel *m_due;
    Button *m_preview;
    Button *m_close;
    MarkdownEdit *m_edit;
    MarkdownView *m_shown;
    QStackedWidget *m_text;
    QWidget *m_repository;
    TextLabel *m_wanted;
    ElidedLabel *m_file;
    ElidedLabel *m_pullTitle;
    Button *m_copyFile;
    Button *m_copyTitle;
    Button *m_copyText;
    InlineMessage *m_problem;
    Button *m_handIn;
    Button *m_reset;
    TextLabel *m_kept;
    ConflictView *m_conflict;
    QStackedWidget *m_body;
};

} // namespace flotilla::ui
