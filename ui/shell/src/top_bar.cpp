#include "top_bar.h"

#include "camp_switcher.h"
#include "kit/button.h"
#include "kit/flotilla_style.h"
#include "kit/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace flotilla::ui::shell {
namespace {

constexpr int searchWidth = 440;
constexpr int brandLeft = 18;
constexpr int whoSize = 24;

Button *toolButton(const Theme &theme, const QString &iconName)
{
    auto *button = new Button(theme, Button::Kind::Quiet);
    button->setIconName(iconName);
    button->setIconOnly(true);
    return button;
}

void name(Button *button, const QString &text, const QString &key)
{
    button->setAccessibleName(text);
    button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
}

} // namespace

/// Looks like a field; a click opens the palette, which has the real one.
class TopBar::SearchButton final : public QAbstractButton {
public:
    SearchButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setFont(Theme::font(TextStyle::Body));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
    }

    QSize sizeHint() const override { return {searchWidth, space::row}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(showsFocus(*this) ? Color::Accent : Color::Line), showsFocus(*this) ? 2 : 1));
        painter.setBrush(m_theme.color(Color::Surface));
        const qreal inset = showsFocus(*this) ? 1 : .5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
        paintIcon(painter, QRect(11, (height() - space::icon) / 2, space::icon, space::icon), QStringLiteral("search"),
                  m_theme.color(Color::Muted));
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const QSize size = keySize(key);
        const QRect keyRect(QPoint(width() - size.width() - 7, (height() - size.height()) / 2), size);
        painter.setFont(font());
        painter.setPen(m_theme.color(Color::Muted));
        const QRect room(11 + space::icon + space::small, 0, keyRect.left() - 11 - space::icon - 2 * space::small, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (room.width() > 40)
            paintKey(painter, keyRect, key, m_theme.color(Color::Line), m_theme.color(Color::Window),
                     m_theme.color(Color::Muted));
    }

private:
    const Theme &m_theme;
};

/// The square with the first character of the user's name.
class TopBar::WhoButton final : public QPushButton {
public:
    WhoButton(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
    {
        setFont(Theme::font(TextStyle::CaptionName));
        setAttribute(Qt::WA_Hover);
        setFixedSize(whoSize, whoSize);
    }

    void setWho(const QString &who)
    {
        m_letter = who.isEmpty() ? QString() : who.left(who.front().isHighSurrogate() ? 2 : 1).toUpper();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(underMouse() || isDown() ? Color::Thumb : Color::Line));
        painter.drawRoundedRect(rect(), space::radius, space::radius);
        if (showsFocus(*this)) {
            painter.setPen(QPen(m_theme.color(Color::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
        }
        painter.setPen(m_theme.color(Color::Text));
        if (m_letter.isEmpty())
            paintIcon(painter, QRect(4, 4, 16, 16), QStringLiteral("user"), m_theme.color(Color::Muted));
        else
            painter.drawText(rect(), Qt::AlignCenter, m_letter);
    }

private:
    const Theme &m_theme;
    QString m_letter;
};

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_back(toolButton(theme, QStringLiteral("arrow-left"))),
      m_forward(toolButton(theme, QStringLiteral("arrow-right"))),
      m_camps(new CampSwitcher(theme)),
      m_search(new SearchButton(theme, this)),
      m_again(toolButton(theme, QStringLiteral("refresh-cw"))),
      m_who(new WhoButton(theme, this)),
      m_menu(this),
      m_undo(m_menu.addAction(QString())),
      m_redo(m_menu.addAction(QString())),
      m_whoAction(nullptr),
      m_keys(nullptr),
      m_settings(nullptr)
{
    setFixedHeight(space::topBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::navigation, 0, space::wide, 1);
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(space::normal);
    layout->addWidget(m_camps);
    layout->addStretch();
    layout->addWidget(m_again);
    layout->addSpacing(space::normal);
    layout->addWidget(m_who);
    setTabOrder(m_camps, m_search);
    setTabOrder(m_search, m_again);
    setTabOrder(m_again, m_who);

    m_undo->setIcon(icon(theme, QStringLiteral("undo-2")));
    m_redo->setIcon(icon(theme, QStringLiteral("redo-2")));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    m_menu.addSeparator();
    m_whoAction = m_menu.addAction(icon(theme, QStringLiteral("user-round")), QString());
    m_keys = m_menu.addAction(icon(theme, QStringLiteral("info")), QString());
    m_keys->setShortcut(QKeySequence(Qt::Key_F1));
    m_settings = m_menu.addAction(icon(theme, QStringLiteral("sliders-horizontal")), QString());
    m_who->setMenu(&m_menu);

    connect(m_back, &QPushButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QPushButton::clicked, this, &TopBar::forwardRequested);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_again, &QPushButton::clicked, this, &TopBar::readAgainRequested);
    connect(m_whoAction, &QAction::triggered, this, &TopBar::whoRequested);
    connect(m_keys, &QAction::triggered, this, &TopBar::keysRequested);
    connect(m_settings, &QAction::triggered, this, &TopBar::settingsRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setHistory(false, false);
    setOpen(false, false);
}

void TopBar::setHistory(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::setWho(const QString &who)
{
    m_who->setWho(who);
    m_who->setAccessibleName(who.isEmpty() ? tr("You") : tr("You: %1").arg(who));
    m_who->setToolTip(m_who->accessibleName());
}

void TopBar::setOpen(bool open, bool hasSource)
{
    m_search->setVisible(open);
    m_whoAction->setVisible(open);
    m_again->setVisible(open && hasSource);
    placeSearch();
}

void TopBar::retranslate()
{
    name(m_back, tr("Back"), QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText));
    name(m_forward, tr("Forward"), QKeySequence(QKeySequence::Forward).toString(QKeySequence::NativeText));
    name(m_again, tr("Read the repository again"), {});
    m_search->setText(tr("Find people, projects, reports, commands"));
    m_search->setAccessibleName(m_search->text());
    m_settings->setText(tr("Settings"));
    m_whoAction->setText(tr("Who you are…"));
    m_keys->setText(tr("Keys"));
    m_camps->retranslate();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Color::Line));
    const int middle = (height() - 1) / 2;
    paintIcon(painter, QRect(brandLeft, middle - 8, space::icon, space::icon), QStringLiteral("sailboat"),
              m_theme.color(Color::Accent));
    QFont brand = Theme::font(TextStyle::SentenceStrong);
    painter.setFont(brand);
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(QRect(brandLeft + space::icon + 10, 0, space::navigation, height() - 1),
                     Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Flotilla"));
}

void TopBar::resizeEvent(QResizeEvent *)
{
    placeSearch();
}

bool TopBar::event(QEvent *event)
{
    // The camp's name may have become longer.
    if (event->type() == QEvent::LayoutRequest)
        placeSearch();
    return QWidget::event(event);
}

void TopBar::placeSearch()
{
    // Centred as long as the camp's name leaves room, then beside it.
    layout()->activate();
    const int left = std::max((width() - searchWidth) / 2, m_camps->geometry().right() + space::wide);
    const QWidget *next = m_again->isHidden() ? static_cast<QWidget *>(m_who) : m_again;
    const int right = std::min(left + searchWidth, next->geometry().left() - space::wide);
    m_search->setGeometry(left, space::small, std::max(right - left, 0), space::row);
}

} // namespace flotilla::ui::shell
