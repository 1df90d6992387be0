#pragma once

#include "kit/text_label.h"

class QProgressBar;

namespace flotilla::ui {

class Button;

/// Long work: what is being done, how far it is, and a way to stop it.
class ProgressLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the line. `total` 0: the end is not known.
    void showProgress(const QString &text, qint64 done, qint64 total);
    /// Puts the line away.
    void finish();
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    TextLabel *m_text;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace flotilla::ui
