#pragma once

#include "kit/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QVariant>

#include <vector>

namespace flotilla::ui {

/// A button that shows a choice and opens the others: "Period 5 ⌄".
class DropButton final : public QPushButton {
    Q_OBJECT

public:
    explicit DropButton(const Theme &theme, QWidget *parent = nullptr);

    struct Option {
        QString text;
        QVariant value;
    };
    /// Keeps the current value if it is still there, else takes the first.
    void setOptions(const std::vector<Option> &options);
    QVariant currentValue() const { return m_current; }
    /// Without the signal.
    void setCurrentValue(const QVariant &value);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void showCurrent();

    const Theme &m_theme;
    QMenu m_menu;
    std::vector<Option> m_options;
    QVariant m_current;
};

} // namespace flotilla::ui
