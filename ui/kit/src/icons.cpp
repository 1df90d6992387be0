#include "kit/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace flotilla::ui {
namespace {

QString resourceOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray svgOf(const QString &name, const QColor &color)
{
    QFile file(resourceOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme &theme, QString name, Color off, Color on)
        : m_theme(theme), m_name(std::move(name)), m_off(off), m_on(on)
    {
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_theme, m_name, m_off, m_on); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QColor color = colorFor(mode, state);
        const auto key = QStringLiteral("flotilla-icon/%1/%2/%3").arg(m_name, color.name()).arg(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, QRectF(QPointF(), size), m_name, color);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Theme::mix(m_theme.color(Color::Muted), m_theme.color(Color::Line), .3);
        return m_theme.color(state == QIcon::On || mode == QIcon::Selected ? m_on : m_off);
    }

    const Theme &m_theme;
    QString m_name;
    Color m_off;
    Color m_on;
};

} // namespace

QIcon icon(const Theme &theme, const QString &name, Color color)
{
    return icon(theme, name, color, color);
}

QIcon icon(const Theme &theme, const QString &name, Color color, Color checked)
{
    return QIcon(new ThemedIconEngine(theme, name, color, checked));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    QSvgRenderer renderer(svgOf(name, color));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

bool hasIcon(const QString &name)
{
    return QFile::exists(resourceOf(name));
}

} // namespace flotilla::ui
