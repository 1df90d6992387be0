#include "figures/figure_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastWidth = 160;
constexpr int usualWidth = 480;
/// A thin bar is still easy to hit.
constexpr double leastTarget = 12;

} // namespace

FigureView::FigureView(const Theme &theme, bool compact, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_compact(compact)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

Figure FigureView::setFigure(Figure figure)
{
    std::swap(m_figure, figure);
    setAccessibleName(m_figure.finding.isEmpty() ? m_figure.name : m_figure.finding);
    QStringList lines;
    constexpr size_t mostLines = 40;
    for (size_t i = 0; i < std::min(mostLines, m_figure.rows.size()); ++i)
        lines.append(m_figure.rows[i].join(u", "_s));
    setAccessibleDescription(lines.join(u"; "_s));
    arrange();
    updateGeometry();
    return figure;
}

QSize FigureView::sizeHint() const
{
    return {usualWidth, int(std::ceil(naturalHeight(m_figure, m_compact)))};
}

QSize FigureView::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void FigureView::arrange()
{
    const std::optional<Door> current = m_current >= 0 ? std::optional(m_doors[size_t(m_current)]) : std::nullopt;
    m_drawing = layOut(m_figure, size(), m_compact);
    m_doors.clear();
    for (const Drawing::Bar &bar : m_drawing.bars)
        m_doors.push_back({bar.rect, bar.series, bar.category});
    for (const Drawing::Cell &cell : m_drawing.cells)
        m_doors.push_back({cell.rect, cell.line, cell.column});
    // Who went to a value stays on it while the numbers change.
    const auto same = std::ranges::find_if(m_doors, [&](const Door &each) {
        return current && each.series == current->series && each.category == current->category;
    });
    m_current = same != m_doors.end() ? int(same - m_doors.begin()) : -1;
    update();
}

int FigureView::doorAt(const QPointF &position) const
{
    int nearest = -1;
    double least = leastTarget;
    for (int i = 0; i < int(m_doors.size()); ++i) {
        const QRectF &rect = m_doors[size_t(i)].rect;
        const double dx = std::max({rect.left() - position.x(), position.x() - rect.right(), 0.0});
        const double dy = std::max({rect.top() - position.y(), position.y() - rect.bottom(), 0.0});
        if (dx == 0 && dy == 0)
            return i;
        if (const double away = std::hypot(dx, dy); away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void FigureView::move(int dx, int dy)
{
    if (m_doors.empty())
        return;
    if (m_current < 0) {
        m_current = 0;
    } else {
        const QPointF from = m_doors[size_t(m_current)].rect.center();
        int best = -1;
        double least = 1e12;
        for (int i = 0; i < int(m_doors.size()); ++i) {
            const QPointF way = m_doors[size_t(i)].rect.center() - from;
            const double ahead = way.x() * dx + way.y() * dy;
            const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
            if (ahead > .5 && ahead + 3 * aside < least) {
                least = ahead + 3 * aside;
                best = i;
            }
        }
        if (best >= 0)
            m_current = best;
    }
    const Door &door = m_doors[size_t(m_current)];
    QToolTip::showText(mapToGlobal(door.rect.bottomRight().toPoint()), textOf(door), this);
    update();
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int door = doorAt(help->pos());
        if (door < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), textOf(m_doors[size_t(door)]), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void FigureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (!m_figure.empty.isEmpty()) {
        painter.setFont(Theme::font(TextStyle::Body));
        painter.setPen(m_theme.color(Color::Muted));
        painter.drawText(rect().adjusted(space::wide, 0, -space::wide, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_figure.empty);
    } else {
        ui::paint(painter, m_drawing, m_theme, event->rect());
    }
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Color::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    if (m_current >= 0)
        painter.drawRoundedRect(m_doors[size_t(m_current)].rect.adjusted(-2, -2, 2, 2), space::smallRadius,
                                space::smallRadius);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(doorAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int door = doorAt(event->position());
    if (event->button() != Qt::LeftButton || door < 0)
        return;
    m_current = door;
    update();
    const Door opened = m_doors[size_t(door)];
    Q_EMIT this->opened(opened.series, opened.category);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            const Door door = m_doors[size_t(m_current)];
            Q_EMIT opened(door.series, door.category);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace flotilla::ui
