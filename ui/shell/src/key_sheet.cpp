#include "key_sheet.h"

#include "kit/button.h"
#include "kit/text_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace flotilla::ui::shell {
namespace {

constexpr QSize usualSize(460, 560);

/// The name of a key in its small frame.
class KeyCap final : public QWidget {
public:
    KeyCap(const Theme &theme, const QKeySequence &key, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_text(key.toString(QKeySequence::NativeText))
    {
        m_text.replace(QLatin1StringView("Return"), QLatin1StringView("Enter"));
        setAccessibleName(m_text);
        setFixedSize(keySize(m_text));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintKey(painter, rect(), m_text, m_theme.color(Color::Line), m_theme.color(Color::Window),
                 m_theme.color(Color::Text));
    }

private:
    const Theme &m_theme;
    QString m_text;
};

} // namespace

std::vector<Page::KeyHelp> windowKeys(std::span<const PageEntry> pages)
{
    std::vector<Page::KeyHelp> keys{{Qt::CTRL | Qt::Key_K, KeySheet::tr("Find people, projects, reports, commands")},
                                    {QKeySequence::Undo, KeySheet::tr("Undo")},
                                    {QKeySequence::Redo, KeySheet::tr("Redo")},
                                    {QKeySequence::Back, KeySheet::tr("Back")},
                                    {QKeySequence::Forward, KeySheet::tr("Forward")},
                                    {QKeySequence::Print, KeySheet::tr("Print the page, with a preview")},
                                    {Qt::CTRL | Qt::Key_Comma, KeySheet::tr("Settings")}};
    int digit = Qt::Key_1;
    for (const PageEntry &page : pages) {
        if (page.title && digit <= Qt::Key_9)
            keys.push_back({QKeySequence(Qt::CTRL | Qt::Key(digit++)), titleOf(page)});
    }
    keys.push_back({Qt::Key_F1, KeySheet::tr("This sheet")});
    return keys;
}

KeySheet::KeySheet(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme), m_scroll(new QScrollArea(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void KeySheet::show(const std::vector<Page::KeyHelp> &window, const QString &pageTitle,
                    const std::vector<Page::KeyHelp> &page)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(space::huge, space::wide, space::huge, space::wide);
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    if (!page.empty())
        addGroup(*grid, pageTitle, page);
    addGroup(*grid, tr("Everywhere"), window);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_before = QApplication::focusWidget();
    setAccessibleName(tr("Keys"));
    place();
    QWidget::show();
    raise();
    setFocus();
}

void KeySheet::addGroup(QGridLayout &grid, const QString &title, const std::vector<Page::KeyHelp> &keys)
{
    auto *heading = new TextLabel(m_theme, TextStyle::Section);
    heading->setText(title);
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, space::small);
    grid.addWidget(heading, row++, 0, 1, 2);
    for (const Page::KeyHelp &each : keys) {
        auto *text = new TextLabel(m_theme, TextStyle::Body);
        text->setText(each.text);
        text->setWordWrap(true);
        grid.addWidget(new KeyCap(m_theme, each.key, this), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid.addWidget(text, row++, 1);
    }
}

QRect KeySheet::panel() const
{
    QSize wanted = usualSize;
    if (const QWidget *keys = m_scroll->widget())
        wanted.setHeight(keys->heightForWidth(wanted.width() - 2) + 2);
    const QSize size = wanted.boundedTo(this->size() - QSize(2 * space::huge, 2 * space::huge));
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void KeySheet::place()
{
    setGeometry(parentWidget()->rect());
    m_scroll->setGeometry(panel().adjusted(1, 1, -1, -1));
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void KeySheet::mousePressEvent(QMouseEvent *event)
{
    if (!panel().contains(event->pos()))
        hide();
}

void KeySheet::hideEvent(QHideEvent *)
{
    if (m_before)
        m_before->setFocus();
}

bool KeySheet::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void KeySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = m_theme.color(Color::Sunken);
    shade.setAlphaF(.6F);
    painter.fillRect(rect(), shade);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Surface));
    painter.drawRoundedRect(QRectF(panel()).adjusted(.5, .5, -.5, -.5), space::radius, space::radius);
}

} // namespace flotilla::ui::shell
