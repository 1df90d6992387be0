#include "camp_switcher.h"

#include "kit/flotilla_style.h"
#include "kit/icons.h"
#include "storage/location.h"

#include <QActionGroup>
#include <QPainter>

#include <algorithm>

namespace flotilla::ui::shell {
namespace {

constexpr int longest = 300;
constexpr int arrow = 14;

} // namespace

CampSwitcher::CampSwitcher(const Theme &theme, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme),
      m_menu(this),
      m_recentMenu(this),
      m_open(new QAction(this)),
      m_new(new QAction(this)),
      m_import(new QAction(this))
{
    setFont(Theme::font(TextStyle::Name));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMenu(&m_menu);
    // Not before it is seen: a file may hold a thousand camps.
    connect(&m_menu, &QMenu::aboutToShow, this, &CampSwitcher::fillMenu);
    m_open->setIcon(ui::icon(theme, QStringLiteral("folder-open")));
    m_new->setIcon(ui::icon(theme, QStringLiteral("plus")));
    m_import->setIcon(ui::icon(theme, QStringLiteral("folder-git-2")));
    m_recentMenu.setIcon(ui::icon(theme, QStringLiteral("clock")));
    m_open->setShortcut(QKeySequence::Open);
    m_new->setShortcut(QKeySequence::New);
    retranslate();
}

void CampSwitcher::setCamps(const std::vector<insight::CampLine> &camps, Id<Camp> current, const wording::Wording &wording)
{
    m_camps.clear();
    for (const insight::CampLine &camp : camps)
        m_camps.emplace_back(camp.id, wording.title(camp.title, camp.titleEn));
    m_current = current;
    showName();
}

void CampSwitcher::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showName();
}

void CampSwitcher::setRecent(const QStringList &places)
{
    m_recent = places;
}

void CampSwitcher::retranslate()
{
    m_open->setText(tr("Open a file…"));
    m_new->setText(tr("New file…"));
    m_import->setText(tr("Import a camp's repository…"));
    m_recentMenu.setTitle(tr("Recent"));
    showName();
}

void CampSwitcher::showName()
{
    const auto current = std::ranges::find(m_camps, m_current, &std::pair<Id<Camp>, QString>::first);
    const QString shown = current != m_camps.end() ? current->second : m_emptyText;
    setText(shown);
    setAccessibleName(tr("Camp: %1").arg(shown));
    setToolTip(fontMetrics().horizontalAdvance(shown) > longest - 50 ? shown : QString());
    updateGeometry();
    update();
}

void CampSwitcher::fillMenu()
{
    m_menu.clear();
    delete m_group;
    m_group = new QActionGroup(&m_menu);
    for (const auto &[id, title] : m_camps) {
        QAction *action = m_menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(id == m_current);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, camp = id] { Q_EMIT campChosen(camp); });
    }
    m_menu.addSeparator();
    m_menu.addActions({m_open, m_new});
    m_recentMenu.clear();
    for (const QString &place : m_recent)
        connect(m_recentMenu.addAction(storage::Location::parse(place).display()), &QAction::triggered, this,
                [this, place] { Q_EMIT recentChosen(place); });
    if (!m_recent.isEmpty())
        m_menu.addMenu(&m_recentMenu);
    m_menu.addAction(m_import);
}

QSize CampSwitcher::sizeHint() const
{
    return {std::min(longest, space::normal + fontMetrics().horizontalAdvance(text()) + space::small + arrow + space::small),
            space::row};
}

void CampSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Hover));
        painter.drawRoundedRect(rect(), space::radius, space::radius);
    }
    if (showsFocus(*this)) {
        painter.setPen(QPen(m_theme.color(Color::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    }
    const int room = width() - space::normal - 2 * space::small - arrow;
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room + 1);
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(QRect(space::normal, 0, room + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    const int left = space::normal + fontMetrics().horizontalAdvance(shown) + space::small;
    paintIcon(painter, QRect(left, (height() - arrow) / 2, arrow, arrow), QStringLiteral("chevrons-up-down"),
              m_theme.color(Color::Muted));
}

} // namespace flotilla::ui::shell
