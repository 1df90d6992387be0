#include "certificate_preview.h"

#include <QPainter>
#include <QPainterPath>

namespace flotilla::ui {

namespace {
constexpr int least = 180;
constexpr int usual = 420;
} // namespace

CertificatePreview::CertificatePreview(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CertificatePreview::setPicture(const QImage &picture)
{
    const bool isOther = m_picture.isNull() || m_picture.width() * picture.height() != m_picture.height() * picture.width();
    m_picture = picture;
    m_note.clear();
    if (isOther)
        updateGeometry();
    update();
}

void CertificatePreview::setNote(const QString &note)
{
    m_picture = {};
    m_note = note;
    update();
}

QRect CertificatePreview::paperRect(const QSizeF &shape) const
{
    const QSizeF room = QSizeF(size()).shrunkBy({2, 2, 2, 2});
    const QSize fitted = shape.scaled(room, Qt::KeepAspectRatio).toSize();
    return {QPoint((width() - fitted.width()) / 2, 1), fitted};
}

int CertificatePreview::wantedWidth(const QSizeF &paper) const
{
    return int(paperRect(paper).width() * devicePixelRatioF());
}

int CertificatePreview::heightForWidth(int width) const
{
    const QSizeF shape = m_picture.isNull() ? m_paper : QSizeF(m_picture.size());
    return int(width * shape.height() / shape.width());
}

QSize CertificatePreview::sizeHint() const
{
    return {usual, usual * 2 / 3};
}

QSize CertificatePreview::minimumSizeHint() const
{
    return {least, least * 2 / 3};
}

void CertificatePreview::resizeEvent(QResizeEvent *)
{
    Q_EMIT resized();
}

void CertificatePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setFont(Theme::font(TextStyle::Body));
        painter.setPen(m_theme.color(Color::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_note);
        return;
    }
    const QRect paper = paperRect(m_picture.size());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(paper, m_picture);
    painter.setPen(m_theme.color(Color::Line));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

} // namespace flotilla::ui
