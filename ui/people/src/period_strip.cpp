#include "period_strip.h"

#include "kit/state_sign.h"
#include "kit/ui_language.h"
#include "wording/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cellWidth = 44;
constexpr int captionHeight = 18;
constexpr int signHeight = 30;

} // namespace

PeriodStrip::PeriodStrip(const Theme &theme, const UiLanguage &language, std::vector<Cell> cells, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_cells(std::move(cells))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList texts;
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i)
        texts.append(textOf(i));
    setAccessibleName(texts.join(u"; "_s));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PeriodStrip::sizeHint() const
{
    return {cellWidth * static_cast<int>(m_cells.size()), captionHeight + signHeight};
}

QString PeriodStrip::textOf(int cell) const
{
    const Cell &given = m_cells[static_cast<size_t>(cell)];
    QString word = wording::word(given.facts.word, m_language.wording());
    if (given.facts.late)
        word = tr("%1, %2", "state, late").arg(word, wording::lateWord(m_language.wording()));
    return tr("%1: %2", "period, state").arg(wording::periodTitle(given.number, m_language.wording()), word);
}

QRect PeriodStrip::rectOf(int cell) const
{
    return {cell * cellWidth, 0, cellWidth, height()};
}

int PeriodStrip::cellAt(const QPoint &position) const
{
    const int cell = position.x() / cellWidth;
    return position.x() >= 0 && cell < static_cast<int>(m_cells.size()) ? cell : -1;
}

void PeriodStrip::setCurrent(int cell)
{
    m_current = std::clamp(cell, 0, std::max(0, static_cast<int>(m_cells.size()) - 1));
    update();
}

void PeriodStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const QRect rect = rectOf(i);
        painter.setFont(Theme::font(TextStyle::SmallFigures));
        painter.setPen(m_theme.color(Color::Muted));
        painter.drawText(QRect(rect.left(), 0, cellWidth, captionHeight), static_cast<int>(Qt::AlignCenter),
                         QString::number(m_cells[static_cast<size_t>(i)].number));
        const QRect sign(rect.left(), captionHeight, cellWidth, signHeight);
        paintCell(painter, sign, m_cells[static_cast<size_t>(i)].facts, m_theme);
        if (hasFocus() && i == m_current) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.color(Color::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(sign).adjusted(4, 1, -4, -1), space::radius - 1, space::radius - 1);
        }
    }
}

bool PeriodStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell < 0 ? QString() : textOf(cell), this, cell < 0 ? QRect() : rectOf(cell));
        return true;
    }
    return QWidget::event(event);
}

void PeriodStrip::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || cell < 0)
        return;
    setCurrent(cell);
    Q_EMIT opened(cell);
}

void PeriodStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeriodStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PeriodStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace flotilla::ui
