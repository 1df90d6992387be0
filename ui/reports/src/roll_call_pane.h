#pragma once

#include "kit/theme.h"

#include <QWidget>

class QPlainTextEdit;

namespace flotilla::ui {

class Button;
class SegmentedControl;
class TextLabel;

/// The texts of a period's roll call, ready to be pasted.
struct RollCallTexts {
    int period = 1;
    QString open;     ///< for everybody: who reported
    QString internal; ///< for coordinators: also who did not, and which reviews are owed

    bool operator==(const RollCallTexts &) const = default;
};

/// Shows the roll call of a period beside the matrix and copies it.
class RollCallPane final : public QWidget {
    Q_OBJECT

public:
    explicit RollCallPane(const Theme &theme, QWidget *parent = nullptr);

    void showTexts(const RollCallTexts &texts);
    int period() const { return m_texts.period; }
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that closes it.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void copy();

    const Theme &m_theme;
    RollCallTexts m_texts;
    TextLabel *m_title;
    TextLabel *m_hint;
    SegmentedControl *m_audience;
    Button *m_copy;
    Button *m_close;
    QPlainTextEdit *m_text;
};

} // namespace flotilla::ui
