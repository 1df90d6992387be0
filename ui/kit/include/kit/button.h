#pragma once

#include "kit/theme.h"

#include <QPushButton>

class QShortcut;

namespace flotilla::ui {

/// A button that names what it does. One `Main` button per page at most; `Quiet` has no frame until the pointer is on it;
/// `Link` is a line of accent text.
class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Normal, Main, Quiet, Link };

    explicit Button(const Theme &theme, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    Button(const Theme &theme, const QString &text, const QString &iconName = {}, Kind kind = Kind::Normal,
           QWidget *parent = nullptr);

    /// An icon by name in the colour of the kind.
    void setIconName(const QString &name);
    /// The shortcut, shown as a small key on a main button, in the tooltip of others.
    void setKey(const QKeySequence &key);
    /// A square button with only an icon; the text becomes its accessible name and tooltip.
    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor textColor() const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_iconName;
    QString m_key;
    QShortcut *m_shortcut = nullptr;
    bool m_iconOnly = false;
};

/// A small frame with a key's name, as in "Ctrl+K".
void paintKey(QPainter &painter, const QRect &rect, const QString &key, const QColor &line, const QColor &ground,
              const QColor &text);
/// Its size.
QSize keySize(const QString &key);

} // namespace flotilla::ui
