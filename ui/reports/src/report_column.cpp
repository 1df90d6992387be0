#include "report_column.h"

#include "kit/markdown_view.h"
#include "kit/text_label.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace flotilla::ui {

ReportColumn::ReportColumn(const Theme &theme, Color ground, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_ground(ground)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ReportColumn::begin()
{
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    m_layout->setSpacing(0);
}

void ReportColumn::space(int before)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(before);
}

void ReportColumn::addHeading(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::SentenceStrong);
    label->setText(text);
    space(14);
    m_layout->addWidget(label);
    m_layout->addSpacing(space::tiny);
}

void ReportColumn::addLabel(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::CaptionName, Color::Muted);
    label->setText(text);
    label->setWordWrap(true);
    space(space::wide);
    m_layout->addWidget(label);
    m_layout->addSpacing(space::small);
}

void ReportColumn::addCaption(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    label->setText(text);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    m_layout->addSpacing(space::tiny);
}

void ReportColumn::addMarkdown(const QString &markdown)
{
    auto *view = new MarkdownView(m_theme);
    view->setGrowing(true);
    view->setMarkdown(markdown);
    m_layout->addWidget(view);
}

void ReportColumn::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void ReportColumn::end()
{
    m_layout->addStretch(1);
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // which setWidget switches on
    verticalScrollBar()->setValue(0);
}

void ReportColumn::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(m_ground));
    QScrollArea::paintEvent(event);
}

} // namespace flotilla::ui
