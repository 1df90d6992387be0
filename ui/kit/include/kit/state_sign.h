#pragma once

#include "domain/cell.h"
#include "kit/theme.h"

#include <QWidget>

class QPainter;

namespace flotilla::ui {

/// The signs of look.md; a state is never colour alone.
enum class Sign { Done, Waiting, Late, Missing, Exempt, NotDue };

Sign signOf(CellWord word);
Color colorOf(Sign sign);
/// The tint behind a sign, for badges and cells.
Color tintOf(Sign sign);

/// Paints a sign into a square, 16 px by design, as vectors.
void paintSign(QPainter &painter, const QRectF &square, Sign sign, const QColor &color);

/// Paints a cell of the matrix into a rectangle (44 × 32 by design): the sign in the middle, a tint behind what waits
/// or is missing, the late mark beside it.
void paintCell(QPainter &painter, const QRectF &rect, const CellFacts &facts, const Theme &theme);

/// The late mark alone: 9 px by design.
void paintLateMark(QPainter &painter, const QRectF &square, const QColor &color);

/// A sign with a word on a tint: "● waits for review, 3 days".
class StateBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(const Theme &theme, QWidget *parent = nullptr);
    void setState(Sign sign, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Sign m_sign = Sign::NotDue;
    QString m_text;
};

} // namespace flotilla::ui
