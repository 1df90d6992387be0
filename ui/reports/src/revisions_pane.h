#pragma once

#include "insight/report_revisions.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QTextBrowser;

namespace flotilla::ui {

class Button;
class DropButton;
class TextLabel;

/// Two texts of one report, line by line: what went, what came.
class RevisionsPane final : public Pane {
    Q_OBJECT

public:
    explicit RevisionsPane(const Theme &theme, QWidget *parent = nullptr);

    /// Compares the newest two.
    void show(const insight::RevisionTexts &revisions);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that closes it.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillChoices();
    void compare();

    const Theme &m_theme;
    insight::RevisionTexts m_revisions;
    TextLabel *m_title;
    DropButton *m_before;
    TextLabel *m_with;
    DropButton *m_after;
    Button *m_close;
    QTextBrowser *m_comparison;
};

} // namespace flotilla::ui
