#include "kit/table_view.h"

#include "kit/table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace flotilla::ui {
namespace {

/// The end of the header above the vertical scroll bar, so that the header's ground goes through to the edge.
class HeaderEnd final : public QWidget {
public:
    explicit HeaderEnd(const TableView &view) : m_view(view) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {0, m_view.horizontalHeader()->height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_view.theme();
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Color::Surface));
        painter.fillRect(0, 0, width(), space::header, theme.color(Color::Sunken));
        painter.fillRect(0, space::header - 1, width(), 1, theme.color(Color::Line));
        painter.fillRect(0, height() - 1, width(), 1, theme.color(Color::Line));
    }

private:
    const TableView &m_view;
};

} // namespace

TableView::TableView(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(space::row);
    verticalHeader()->setMinimumSectionSize(space::row);
    horizontalHeader()->setFixedHeight(space::header);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setItemDelegate(new RowDelegate(*this));
    addScrollBarWidget(new HeaderEnd(*this), Qt::AlignTop);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QColor TableView::groundOf(const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isRowSelected(index.row()))
        return m_theme.color(Color::Selection);
    return m_theme.color(index.row() == m_hovered ? Color::Hover : Color::Surface);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    const bool nothingChosen = !currentIndex().isValid();
    const QSignalBlocker quiet(nothingChosen ? selectionModel() : nullptr);
    QTableView::focusInEvent(event);
    if (nothingChosen && selectionModel())
        selectionModel()->clear();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

RowDelegate::RowDelegate(TableView &view) : QStyledItemDelegate(&view), m_view(view) { }

QRect RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.fillRect(option.rect, m_view.groundOf(index));
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), theme().color(Color::Hair));
    const int left = index.column() == 0 ? space::wide : space::small;
    const bool last = index.column() == index.model()->columnCount() - 1;
    return option.rect.adjusted(left, 1, last ? -space::wide : -space::small, 0);
}

int RowDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, Color color,
                           Qt::Alignment alignment) const
{
    const QFont font = Theme::font(style);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(theme().color(color));
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::TextSingleLine | alignment), shown);
    return metrics.horizontalAdvance(shown);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    paintText(*painter, rect, index.data().toString(), TextStyle::Body, Color::Text, alignment);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TextStyle::Name));
    return {metrics.horizontalAdvance(index.data().toString()) + space::wide + space::small, space::row};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const int used = paintText(*painter, rect, index.data().toString(), TextStyle::Name, Color::Text) + 6;
    const QString login = index.data(LoginRole).toString();
    const QFontMetrics caption(Theme::font(TextStyle::Caption));
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    if (rest.width() >= std::min(caption.horizontalAdvance(login), caption.horizontalAdvance(QStringLiteral("mmmm"))))
        paintText(*painter, rest, login, TextStyle::Caption, Color::Muted);
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    paintText(*painter, rect, index.data().toString(), TextStyle::Figures, Color::Text, Qt::AlignRight);
}

} // namespace flotilla::ui
