#include "kit/progress_line.h"

#include "kit/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace flotilla::ui {
namespace {

constexpr int steps = 1000;

}

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_text(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_bar(new QProgressBar),
      m_cancel(new Button(theme, Button::Kind::Quiet))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(16);
    m_bar->setMinimumWidth(120);
    m_cancel->setText(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelRequested);
    hide();
}

void ProgressLine::showProgress(const QString &text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(std::min<qint64>(done, total) * steps / total));
    show();
}

void ProgressLine::finish()
{
    hide();
}

void ProgressLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ProgressLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

} // namespace flotilla::ui
