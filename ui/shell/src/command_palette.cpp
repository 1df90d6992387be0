#include "command_palette.h"

#include "kit/icons.h"
#include "kit/text_label.h"
#include "palette_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace flotilla::ui::shell {
namespace {

constexpr int panelWidth = 640;
constexpr int fieldHeight = 44;
constexpr int headingHeight = 28;
constexpr int longestList = 420;
constexpr auto typingPause = std::chrono::milliseconds(120);

class LineDelegate final : public QStyledItemDelegate {
public:
    LineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(PaletteModel::HeadingRole).toBool() ? headingHeight : space::row};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = option.rect.adjusted(space::small, 0, -space::small, 0);
        if (index.data(PaletteModel::HeadingRole).toBool()) {
            painter->setFont(Theme::font(TextStyle::CaptionName));
            painter->setPen(m_theme.color(Color::Muted));
            painter->drawText(rect.adjusted(space::small, 4, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              index.data().toString());
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Color::Selection));
            painter->drawRoundedRect(rect, space::radius, space::radius);
            painter->restore();
        }
        paintIcon(*painter, QRect(rect.x() + space::small, rect.center().y() - 7, space::icon, space::icon),
                  index.data(PaletteModel::IconRole).toString(),
                  m_theme.color(option.state & QStyle::State_Selected ? Color::Accent : Color::Muted));
        QRect room = rect.adjusted(space::small + space::icon + 10, 0, -space::small, 0);
        painter->setFont(Theme::font(TextStyle::Name));
        const QFontMetrics metrics = painter->fontMetrics();
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setPen(m_theme.color(Color::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title);
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + 10);
        painter->setFont(Theme::font(TextStyle::Caption));
        painter->setPen(m_theme.color(Color::Muted));
        const QString detail =
            painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, room.width());
        if (room.width() > space::huge)
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, detail);
    }

private:
    const Theme &m_theme;
};

class Panel final : public QWidget {
public:
    Panel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Color::Line), 1));
        painter.setBrush(m_theme.color(Color::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::radius + 2, space::radius + 2);
        painter.fillRect(QRect(1, fieldHeight, width() - 2, 1), m_theme.color(Color::Hair));
        paintIcon(painter, QRect(space::wide, (fieldHeight - space::icon) / 2, space::icon, space::icon),
                  QStringLiteral("search"), m_theme.color(Color::Muted));
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QWidget(window),
      m_theme(theme),
      m_panel(new Panel(theme, this)),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_model(new PaletteModel(this)),
      m_pause(new QTimer(this)),
      m_sentence(new TextLabel(theme, TextStyle::Body, Color::Muted))
{
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, space::small);
    layout->setSpacing(space::tiny);
    m_field->setFrame(false);
    m_field->setFixedHeight(fieldHeight - 1);
    m_field->setTextMargins(space::wide + space::icon + space::small, 0, space::normal, 0);
    m_field->setFont(Theme::font(TextStyle::Sentence));
    QPalette clear = m_field->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(clear);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list);
    m_sentence->setContentsMargins(space::wide, 0, space::wide, 0);
    m_sentence->setFixedHeight(space::row);
    layout->addWidget(m_sentence);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    window->installEventFilter(this);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.clear();
        m_sentence->clear();
        refill();
        if (text.trimmed().isEmpty())
            m_pause->stop();
        else
            m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(text()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(std::vector<PaletteItem> standing)
{
    m_standing = std::move(standing);
    m_before = window()->focusWidget();
    m_field->clear();
    m_found.clear();
    m_sentence->clear();
    refill();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::setFound(std::vector<PaletteItem> found)
{
    m_found = std::move(found);
    if (m_found.empty() && matching(m_standing, text()).empty())
        m_sentence->setText(PaletteText::tr("Nothing goes by “%1”.").arg(text()));
    refill();
}

void CommandPalette::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    refill();
}

QString CommandPalette::text() const
{
    return m_field->text().trimmed();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(PaletteText::tr("Find people, projects, reports, commands"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(PaletteText::tr("What was found"));
}

void CommandPalette::refill()
{
    std::vector<PaletteItem> items = m_found;
    const auto standing = matching(m_standing, text());
    items.insert(items.end(), standing.begin(), standing.end());
    m_model->setItems(std::move(items));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->next(-1, 1)));
    place();
    update();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < longestList; ++row)
        height += m_list->sizeHintForRow(row);
    const bool speaks = !m_sentence->text().isEmpty();
    const int room = parentWidget()->height() - 2 * space::huge - fieldHeight;
    height = speaks ? 0 : std::min({height, longestList, room});
    m_sentence->setVisible(speaks);
    m_list->setVisible(height > 0);
    m_list->setFixedHeight(std::max(height, 0));
    const int width = std::min(panelWidth, parentWidget()->width() - 2 * space::wide);
    const int list = speaks ? space::row : height;
    m_panel->setGeometry((parentWidget()->width() - width) / 2, 6, width, fieldHeight + space::tiny + list + space::small);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = m_theme.isDark() ? QColor(0, 0, 0) : m_theme.color(Color::Text);
    veil.setAlphaF(m_theme.isDark() ? 0.45f : 0.18f);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    const auto move = [this](int steps) {
        int row = m_list->currentIndex().row();
        for (int i = 0; i < std::abs(steps) && row >= -1 && m_model->rowCount() > 0; ++i)
            row = m_model->next(row, steps < 0 ? -1 : 1);
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    };
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::runCurrent()
{
    const PaletteItem *item = m_model->item(m_list->currentIndex().row());
    if (!item)
        return;
    const auto run = item->run;
    close();
    run();
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    m_pause->stop();
    hide();
    if (m_before)
        m_before->setFocus();
    m_before = nullptr;
    Q_EMIT closed();
}

} // namespace flotilla::ui::shell
