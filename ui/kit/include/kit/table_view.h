#pragma once

#include "kit/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace flotilla::ui {

/// A table with our rows, header and lines: rows 32 px, header 40 px, a hair line above each row, the whole row lit under
/// the pointer and when selected. Enter activates. The focus alone chooses nothing: the first key does.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// The row under the pointer, −1: none.
    int hoveredRow() const { return m_hovered; }
    /// The ground a delegate paints a cell on.
    QColor groundOf(const QModelIndex &index) const;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setHovered(int row);

    const Theme &m_theme;
    int m_hovered = -1;
};

/// Paints a cell of a TableView: ground, hair line, text with the margins of the mock-ups. Others derive from it and paint
/// what they have between.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(TableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Paints ground and line; returns the rectangle for the content.
    QRect paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Paints one line of text, elided on the right. Returns its width.
    int paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, Color color,
                  Qt::Alignment alignment = Qt::AlignLeft) const;
    const Theme &theme() const { return m_view.theme(); }
    TableView &view() const { return m_view; }

private:
    TableView &m_view;
};

/// A name in medium, then the muted ID (LoginRole); the ID vanishes before the name is shortened.
class PersonDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Right-aligned figures.
class FigureDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flotilla::ui
