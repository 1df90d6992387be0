#pragma once

#include <QPointer>
#include <QWidget>

namespace flotilla::ui {

/// A part of a page that hands the focus it is given on to what it is for: the text, the list, the first field. A focus proxy
/// would do that, too, but Tab then jumps over every control between the part and its proxy.
class Pane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Who gets the focus. Something inside this pane; it may be another pane, and may be shown later.
    void setFocusTarget(QWidget *target);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_target;
};

} // namespace flotilla::ui
