#pragma once

#include "kit/theme.h"

#include <QWidget>

class QLineEdit;

namespace flotilla::ui {

class Button;
class TextLabel;

/// Asks for a reason before something is done that people will ask about later.
class ReasonLine final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonLine(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the question; `action` is what the button says.
    void ask(const QString &question, const QString &action);
    void retranslate();

Q_SIGNALS:
    void confirmed(const QString &reason);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    TextLabel *m_question;
    QLineEdit *m_reason;
    Button *m_drop;
    Button *m_do;
};

} // namespace flotilla::ui
