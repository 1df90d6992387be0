#pragma once

#include "kit/text_label.h"

namespace flotilla::ui {

class Button;

/// What happened, as a line in the page where it happened; it may offer one action and can be closed.
class InlineMessage final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Good, Note, Warning, Error };

    explicit InlineMessage(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a sentence. `action` is the button's text, empty: none.
    void show(Kind kind, const QString &text, const QString &action = {});
    /// Puts the line away.
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind = Kind::Note;
    TextLabel *m_text;
    Button *m_action;
    Button *m_close;
};

} // namespace flotilla::ui
