#include "overview_parts.h"

#include "kit/icons.h"
#include "kit/text_label.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int numbersHeight = 102;
constexpr int titleTop = 12;
constexpr int valueTop = 32;
constexpr int detailTop = 62;
constexpr int leastNumberWidth = 150; ///< else they stand in two rows
constexpr int lineHeight = 46;
constexpr int tile = 24;
constexpr int whenWidth = 88;

} // namespace

KeyNumbers::KeyNumbers(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyNumbers::setNumbers(std::vector<KeyNumber> numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = std::move(numbers);
    QStringList texts;
    for (const KeyNumber &number : m_numbers)
        texts.append(u"%1: %2 (%3)"_s.arg(number.title, number.value, number.detail));
    setAccessibleName(texts.join(u"; "_s));
    setToolTip(texts.join(u'\n'));
    updateGeometry();
    update();
}

QSize KeyNumbers::sizeHint() const
{
    const int count = int(m_numbers.size());
    const int rows = count == 0 ? 1 : (count + perRow() - 1) / perRow();
    return {900, numbersHeight * rows};
}

int KeyNumbers::perRow() const
{
    const int count = std::max(1, int(m_numbers.size()));
    return width() >= count * leastNumberWidth ? count : std::max(1, (count + 1) / 2);
}

void KeyNumbers::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry();
}

void KeyNumbers::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::radius, space::radius);
    const int columns = perRow();
    for (int i = 0; i < int(m_numbers.size()); ++i) {
        const KeyNumber &number = m_numbers[size_t(i)];
        const int column = i % columns;
        const int top = i / columns * numbersHeight;
        const int left = width() * column / columns;
        const int wide = width() * (column + 1) / columns - left - 2 * space::wide;
        if (column > 0)
            painter.fillRect(QRect(left, top + 1, 1, numbersHeight - 2), m_theme.color(Color::Line));
        else if (top > 0)
            painter.fillRect(QRect(1, top, width() - 2, 1), m_theme.color(Color::Line));
        int x = left + space::wide;
        const auto text = [&](int y, int high, TextStyle style, Color color, const QString &said) {
            painter.setFont(Theme::font(style));
            painter.setPen(m_theme.color(color));
            painter.drawText(QRect(x, top + y, left + space::wide + wide - x, high), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(said, Qt::ElideRight, left + space::wide + wide - x));
        };
        text(titleTop, 18, TextStyle::Name, Color::Text, number.title);
        if (number.sign) {
            paintSign(painter, QRectF(x - 2, top + valueTop + 5, 18, 18), *number.sign,
                      m_theme.color(colorOf(*number.sign)));
            x += 22;
        }
        text(valueTop, 28, TextStyle::Title, Color::Text, number.value);
        x = left + space::wide;
        painter.setFont(Theme::font(TextStyle::Caption));
        painter.setPen(m_theme.color(Color::Muted));
        painter.drawText(QRect(x, top + detailTop, wide, numbersHeight - detailTop - 4),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, number.detail);
    }
}

/// One line; a button when it leads somewhere.
class LineList::Line final : public QAbstractButton {
public:
    Line(const Theme &theme, OverviewLine line, bool first, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_line(std::move(line)), m_first(first)
    {
        QStringList texts{m_line.when, m_line.day, m_line.title, m_line.detail};
        texts.removeAll(QString());
        setText(texts.join(u", "_s));
        setAccessibleName(text());
        setToolTip(m_line.detail.isEmpty() ? m_line.title : m_line.title + u'\n' + m_line.detail);
        setFixedHeight(lineHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const bool leads = !m_line.page.isEmpty();
        setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
        setEnabled(leads);
        if (leads)
            setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {240, lineHeight}; }
    const OverviewLine &line() const { return m_line; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool leads = isEnabled();
        if (leads && (underMouse() || isDown()))
            painter.fillRect(rect(), m_theme.color(Color::Hover));
        if (!m_first)
            painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Color::Hair));
        painter.setRenderHint(QPainter::Antialiasing);
        int x = space::wide;
        if (m_line.sign) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(tintOf(*m_line.sign)));
            const QRectF ground(x, (lineHeight - tile) / 2.0, tile, tile);
            painter.drawRoundedRect(ground, space::smallRadius, space::smallRadius);
            paintSign(painter, ground.adjusted(4, 4, -4, -4), *m_line.sign, m_theme.color(colorOf(*m_line.sign)));
            x += tile + space::normal;
        } else if (!m_line.icon.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Color::Sunken));
            const QRectF ground(x, (lineHeight - tile) / 2.0, tile, tile);
            painter.drawRoundedRect(ground, space::smallRadius, space::smallRadius);
            paintIcon(painter, ground.adjusted(5, 5, -5, -5), m_line.icon, m_theme.color(Color::Muted));
            x += tile + space::normal;
        }
        if (!m_line.when.isEmpty()) {
            draw(painter, upper(x, whenWidth - space::small), TextStyle::Name, Color::Text, m_line.when);
            draw(painter, lower(x, whenWidth - space::small), TextStyle::SmallFigures, Color::Muted, m_line.day);
            x += whenWidth;
        }
        const int wide = width() - x - space::wide - (leads ? 20 : 0);
        if (m_line.detail.isEmpty() && m_line.day.isEmpty()) {
            draw(painter, {x, 0, wide, lineHeight}, TextStyle::Name, Color::Text, m_line.title);
        } else {
            draw(painter, upper(x, wide), TextStyle::Name, Color::Text, m_line.title);
            draw(painter, lower(x, wide), TextStyle::Caption, Color::Muted, m_line.detail);
        }
        if (leads)
            paintIcon(painter, QRectF(width() - space::wide - 14, (height() - 14) / 2.0, 14, 14), u"chevron-right"_s,
                      m_theme.color(Color::Muted));
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.color(Color::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), space::smallRadius, space::smallRadius);
        }
    }

private:
    static QRect upper(int x, int wide) { return {x, 4, wide, 19}; }
    static QRect lower(int x, int wide) { return {x, 23, wide, 19}; }
    void draw(QPainter &painter, const QRect &rect, TextStyle style, Color color, const QString &text) const
    {
        painter.setFont(Theme::font(style));
        painter.setPen(m_theme.color(color));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    const Theme &m_theme;
    OverviewLine m_line;
    bool m_first;
};

LineList::LineList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 0, 1, 1);
    m_layout->setSpacing(0);
}

void LineList::setLines(std::vector<OverviewLine> lines, const QString &nothing)
{
    if (m_filled && lines == m_lines && nothing == m_nothing)
        return;
    m_filled = true;
    m_lines = std::move(lines);
    m_nothing = nothing;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        auto *line = new Line(m_theme, m_lines[i], i == 0, this);
        connect(line, &QAbstractButton::clicked, this, [this, line] {
            const OverviewLine chosen = line->line();
            Q_EMIT opened(chosen.page, chosen.place);
        });
        m_layout->addWidget(line);
        line->show();
    }
    if (m_lines.empty()) {
        auto *empty = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
        empty->setText(nothing);
        empty->setWordWrap(true);
        empty->setContentsMargins(space::wide, space::small, space::wide, space::wide);
        m_layout->addWidget(empty);
    }
    m_layout->addStretch(1);
}

} // namespace flotilla::ui
