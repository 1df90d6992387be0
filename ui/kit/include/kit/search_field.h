#pragma once

#include "kit/theme.h"

#include <QLineEdit>

namespace flotilla::ui {

/// A field to search or filter with: a magnifier, a hint, Escape empties it.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);
    /// The hint in the empty field, which is its accessible name too.
    void setHint(const QString &hint);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace flotilla::ui
