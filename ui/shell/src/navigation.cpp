#include "navigation.h"

#include "kit/flotilla_style.h"
#include "kit/icons.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui::shell {
namespace {

constexpr int groupGap = 14;
constexpr int side = 10;
constexpr int iconGap = 10;

} // namespace

class Navigation::Entry final : public QAbstractButton {
public:
    Entry(const Theme &theme, QString iconName, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_iconName(std::move(iconName))
    {
        setCheckable(true);
        setFont(Theme::font(TextStyle::Name));
        setFixedHeight(space::row);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setAttention(int count)
    {
        m_attention = count;
        name();
        update();
    }
    void setTitle(const QString &title)
    {
        setText(title);
        name();
    }
    QSize sizeHint() const override { return {space::navigation - 2 * space::small, space::row}; }

protected:
    // A click on the page that is shown leaves it marked.
    void nextCheckState() override { }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
        if (isChecked() || underMouse()) {
            const Color ground = isChecked() ? Color::Surface : Color::Hover;
            painter.setPen(isChecked() ? QPen(m_theme.color(Color::Line), 1) : QPen(Qt::NoPen));
            painter.setBrush(m_theme.color(ground));
            painter.drawRoundedRect(box, space::radius, space::radius);
        }
        if (showsFocus(*this)) {
            painter.setPen(QPen(m_theme.color(Color::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius - 1, space::radius - 1);
        }
        paintIcon(painter, QRect(side, (height() - space::icon) / 2, space::icon, space::icon), m_iconName,
                  m_theme.color(isChecked() ? Color::Accent : Color::Muted));
        const QString number = m_attention > 0 ? QString::number(m_attention) : QString();
        const int numberWidth = number.isEmpty() ? 0 : fontMetrics().horizontalAdvance(number) + space::small;
        const int left = side + space::icon + iconGap;
        const QRect room(left, 0, width() - left - side - numberWidth, height());
        painter.setPen(m_theme.color(isChecked() ? Color::Text : Color::Muted));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 2));
        painter.setFont(Theme::font(TextStyle::CaptionName));
        painter.setPen(m_theme.color(Color::Wait));
        painter.drawText(rect().adjusted(0, 0, -side, 0), Qt::AlignVCenter | Qt::AlignRight, number);
    }

private:
    void name() { setAccessibleName(m_attention > 0 ? QStringLiteral("%1 (%2)").arg(text()).arg(m_attention) : text()); }

    const Theme &m_theme;
    QString m_iconName;
    int m_attention = 0;
};

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_pages(new QWidget)
{
    setFixedWidth(space::navigation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::normal, space::small, space::normal);
    layout->setSpacing(0);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(2);
    m_pages->setLayout(m_top);
    m_bottom->setSpacing(2);
    layout->addWidget(m_pages);
    layout->addStretch();
    layout->addLayout(m_bottom);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Navigation::add(const QString &id, const QString &iconName, bool gapAbove, bool bottom)
{
    auto *entry = new Entry(m_theme, iconName, this);
    m_entries.insert(id, entry);
    QVBoxLayout *list = bottom ? m_bottom : m_top;
    if (gapAbove)
        list->addSpacing(groupGap);
    list->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Navigation::setTitle(const QString &id, const QString &title)
{
    if (Entry *entry = m_entries.value(id))
        entry->setTitle(title);
}

void Navigation::setCurrent(const QString &id)
{
    for (auto [key, entry] : m_entries.asKeyValueRange())
        entry->setChecked(key == id);
}

void Navigation::setAttention(const QString &id, int count)
{
    if (Entry *entry = m_entries.value(id))
        entry->setAttention(count);
}

void Navigation::setPagesVisible(bool visible)
{
    m_pages->setVisible(visible);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Sunken));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(Color::Line));
}

} // namespace flotilla::ui::shell
