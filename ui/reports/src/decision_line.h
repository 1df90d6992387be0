#pragma once

#include "review_box.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace flotilla::ui {

/// What was decided about a cell, and why.
struct DecisionText {
    DeskDecision decision = DeskDecision::Exempt;
    QString reason;
    QDate due;             ///< of MoreTime
    bool everyone = false; ///< of MoreTime
};

/// The lines in the page where a decision gets its reason.
class DecisionLine final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionLine(const Theme &theme, QWidget *parent = nullptr);

    /// Asks for what a decision needs. `due`: the day that holds now.
    void ask(DeskDecision decision, bool hasReport, QDate due);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void decided(const flotilla::ui::DecisionText &decision);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void confirm();
    void refresh();

    const Theme &m_theme;
    DeskDecision m_decision = DeskDecision::Exempt;
    bool m_hasReport = false;
    QDate m_held;
    TextLabel *m_title;
    QLineEdit *m_reason;
    QDateEdit *m_due;
    QCheckBox *m_everyone;
    InlineMessage *m_problem;
    Button *m_confirm;
    Button *m_drop;
};

} // namespace flotilla::ui
