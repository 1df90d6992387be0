#include "detail_panel.h"

#include "kit/elided_label.h"
#include "kit/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace flotilla::ui {

namespace {

constexpr int panelHeight = 124;

}

DetailPanel::DetailPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(new ElidedLabel(theme, TextStyle::Strong)),
      m_muted(new ElidedLabel(theme, TextStyle::Caption, Color::Muted)),
      m_sentences(new TextLabel(theme, TextStyle::Body)),
      m_controlArea(new QWidget)
{
    setFixedHeight(panelHeight);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_muted);
    texts->addSpacing(space::tiny);
    m_sentences->setWordWrap(true);
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_sentences);
    scroll->viewport()->setAutoFillBackground(false);
    m_sentences->setAutoFillBackground(false);
    texts->addWidget(scroll, 1);

    m_controls = new QVBoxLayout(m_controlArea);
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(space::small);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->setSpacing(space::huge);
    layout->addLayout(texts, 1);
    layout->addWidget(m_controlArea, 0, Qt::AlignTop);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DetailPanel::setTexts(const QString &title, const QString &muted, const QStringList &sentences)
{
    m_title->setColor(Color::Text);
    m_title->setText(title);
    m_muted->setText(muted);
    m_muted->show();
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_sentences->setTextFormat(Qt::PlainText);
    m_controlArea->show();
    setAccessibleName(title);
    setAccessibleDescription(m_sentences->text());
}

void DetailPanel::setHint(const QString &hint)
{
    m_title->setColor(Color::Muted);
    m_title->setText(hint);
    m_muted->hide();
    m_sentences->clear();
    m_controlArea->hide();
    setAccessibleName(hint);
}

QString DetailPanel::text() const
{
    return m_sentences->text();
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Color::Line));
}

} // namespace flotilla::ui
