#include "chart_card.h"

#include "figure_table.h"
#include "kit/button.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tablePosition = 1;
constexpr int highestTable = 360;
constexpr int headHeight = space::header + 2;
} // namespace

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_finding(new TextLabel(theme, TextStyle::Section)),
      m_caption(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_order(new SegmentedControl(theme)),
      m_form(new SegmentedControl(theme)),
      m_take(new Button(theme, Button::Kind::Normal)),
      m_view(new FigureView(theme, false)),
      m_numbers(new FigureTable(this)),
      m_table(new QTableView),
      m_stack(new QStackedLayout)
{
    m_finding->setWordWrap(true);
    m_caption->setWordWrap(true);
    m_take->setIconName(u"download"_s);
    m_table->setModel(m_numbers);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_finding);
    texts->addWidget(m_caption);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addLayout(texts, 1);
    head->addWidget(m_order, 0, Qt::AlignTop);
    head->addWidget(m_form, 0, Qt::AlignTop);
    head->addWidget(m_take, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->setSpacing(space::normal);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    // After the layout has its parent: what it shows without one is a window.
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    connect(m_form, &SegmentedControl::chosen, this, [this](int position) {
        if (position == tablePosition)
            fillTable();
        m_stack->setCurrentIndex(position);
    });
    connect(m_order, &SegmentedControl::chosen, this, &ChartCard::orderChosen);
    connect(m_take, &QAbstractButton::clicked, this, &ChartCard::showMenu);
    connect(m_view, &FigureView::opened, this, &ChartCard::opened);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

Figure ChartCard::setFigure(Figure figure)
{
    setAccessibleName(figure.name);
    m_finding->setText(figure.finding.isEmpty() ? figure.name : figure.finding);
    m_caption->setText(figure.caption);
    m_caption->setVisible(!figure.caption.isEmpty());
    m_order->setVisible(figure.form == Figure::Form::Cells);
    Figure before = m_view->setFigure(std::move(figure));
    m_table->setAccessibleName(m_view->figure().name);
    m_take->setAccessibleName(tr("Take along: %1").arg(m_view->figure().name));
    if (m_stack->currentIndex() == tablePosition)
        fillTable();
    return before;
}

bool ChartCard::isTroubleFirst() const
{
    return m_order->current() <= 0;
}

void ChartCard::fillTable()
{
    // Whoever reads it stays where they are.
    if (m_numbers->setFigure(figure()))
        m_table->resizeColumnsToContents();
    m_table->setMinimumHeight(std::min(highestTable, headHeight + space::row * m_numbers->rowCount()));
}

void ChartCard::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the picture"), this, &ChartCard::copyPicture);
    menu->addSeparator();
    for (int scale = 1; scale <= 4; ++scale)
        menu->addAction(tr("Picture, %1 times the size (PNG)…").arg(scale), this,
                        [this, scale] { Q_EMIT saveRequested(ChartFile::Png, scale); });
    menu->addAction(tr("Drawing (SVG)…"), this, [this] { Q_EMIT saveRequested(ChartFile::Svg, 1); });
    menu->addAction(tr("Print…"), this, &ChartCard::printRequested);
    menu->addAction(tr("Document (PDF)…"), this, [this] { Q_EMIT saveRequested(ChartFile::Pdf, 1); });
    menu->addAction(tr("Numbers (CSV)…"), this, [this] { Q_EMIT saveRequested(ChartFile::Csv, 1); });
    menu->popup(m_take->mapToGlobal(QPoint(0, m_take->height())));
}

void ChartCard::copyPicture()
{
    QApplication::clipboard()->setImage(chartImage(figure(), m_theme));
}

void ChartCard::retranslate()
{
    m_form->setSegments({{tr("Chart")}, {tr("Table")}});
    m_form->setAccessibleName(tr("Chart or table"));
    m_order->setSegments({{tr("By trouble")}, {tr("By project")}});
    m_order->setAccessibleName(tr("Order of the mentees"));
    m_take->setText(tr("Save"));
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::radius, space::radius);
}

} // namespace flotilla::ui
