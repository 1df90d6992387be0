#include "attention_list.h"

#include "kit/icons.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leftMargin = 40;
constexpr int rightMargin = 36;
constexpr int padding = 8;

struct Look {
    QString iconName;
    Color color;
};

Look lookOf(AttentionItem::Kind kind)
{
    switch (kind) {
    case AttentionItem::Kind::Decide:
        return {u"pencil"_s, Color::Accent};
    case AttentionItem::Kind::Warn:
        return {u"triangle-alert"_s, Color::Wait};
    case AttentionItem::Kind::Note:
        break;
    }
    return {u"info"_s, Color::Calm};
}

/// A line that is a door: its text wraps.
class Door final : public QAbstractButton {
public:
    Door(const Theme &theme, const AttentionItem &item, bool first, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_look(lookOf(item.kind)), m_first(first)
    {
        setText(item.text);
        setFont(Theme::font(item.kind == AttentionItem::Kind::Decide ? TextStyle::Name : TextStyle::Body));
        setAccessibleName(item.text);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {280, heightForWidth(280)}; }
    QSize minimumSizeHint() const override { return {160, space::row}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QRect text =
            fontMetrics().boundingRect(QRect(0, 0, width - leftMargin - rightMargin, 1000), Qt::TextWordWrap, this->text());
        return std::max(space::row, text.height() + 2 * padding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || isDown())
            painter.fillRect(rect(), m_theme.color(Color::Hover));
        if (!m_first)
            painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Color::Hair));
        paintIcon(painter, QRectF(space::wide, padding, space::icon, space::icon), m_look.iconName,
                  m_theme.color(m_look.color));
        paintIcon(painter, QRectF(width() - space::normal - 14, (height() - 14) / 2.0, 14, 14), u"chevron-right"_s,
                  m_theme.color(Color::Muted));
        painter.setPen(m_theme.color(Color::Text));
        painter.drawText(rect().adjusted(leftMargin, 0, -rightMargin, 0), Qt::AlignVCenter | Qt::TextWordWrap, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.color(Color::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), space::smallRadius, space::smallRadius);
        }
    }

private:
    const Theme &m_theme;
    Look m_look;
    bool m_first;
};

} // namespace

AttentionList::AttentionList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void AttentionList::setItems(const std::vector<AttentionItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    const QList<Door *> old = findChildren<Door *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    while (QLayoutItem *rest = m_layout->takeAt(0))
        delete rest;
    for (size_t i = 0; i < m_items.size(); ++i) {
        auto *door = new Door(m_theme, m_items[i], i == 0, this);
        connect(door, &QAbstractButton::clicked, this, [this, i] {
            const AttentionItem item = m_items[i];
            Q_EMIT opened(item.part, item.code);
        });
        m_layout->addWidget(door);
    }
    m_layout->addStretch();
}

} // namespace flotilla::ui
