#include "kit/run_line.h"

#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastYielding = 40;

int widthOf(const RunLine::Run &run)
{
    return QFontMetrics(Theme::font(run.style)).horizontalAdvance(run.text);
}

} // namespace

RunLine::RunLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RunLine::setRuns(std::vector<Run> runs)
{
    m_runs = std::move(runs);
    setAccessibleName(text());
    setToolTip(naturalWidth() > width() ? text() : QString());
    updateGeometry();
    update();
}

QString RunLine::text() const
{
    QStringList texts;
    for (const Run &run : m_runs)
        texts.append(run.text);
    return texts.join(u' ');
}

int RunLine::naturalWidth() const
{
    int width = 0;
    for (const Run &run : m_runs)
        width += run.gap + widthOf(run);
    return width;
}

QSize RunLine::sizeHint() const
{
    int height = 16;
    for (const Run &run : m_runs)
        height = std::max(height, run.style == TextStyle::Caption || run.style == TextStyle::SmallFigures ? 16 : 20);
    return {naturalWidth(), height};
}

QSize RunLine::minimumSizeHint() const
{
    return {leastYielding, sizeHint().height()};
}

void RunLine::resizeEvent(QResizeEvent *)
{
    setToolTip(naturalWidth() > width() ? text() : QString());
}

std::pair<std::vector<RunLine::Run>, int> RunLine::fitting() const
{
    std::vector<Run> runs = m_runs;
    int excess = naturalWidth() - width();
    for (auto run = runs.end(); run != runs.begin() && excess > 0;) {
        --run;
        if (!run->vanishes)
            continue;
        excess -= run->gap + widthOf(*run);
        run = runs.erase(run);
    }
    return {std::move(runs), excess};
}

void RunLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto [runs, excess] = fitting();
    int ascent = 0;
    int descent = 0;
    for (const Run &run : runs) {
        const QFontMetrics metrics(Theme::font(run.style));
        ascent = std::max(ascent, metrics.ascent());
        descent = std::max(descent, metrics.descent());
    }
    const int baseline = (height() - ascent - descent) / 2 + ascent;
    int x = 0;
    for (const Run &run : runs) {
        const QFont font = Theme::font(run.style);
        const QFontMetrics metrics(font);
        const int natural = metrics.horizontalAdvance(run.text);
        x += run.gap;
        int room = width() - x;
        if (run.yields && excess > 0) {
            room = std::max(leastYielding, natural - excess);
            excess -= natural - room;
        }
        const QString shown = natural > room ? metrics.elidedText(run.text, Qt::ElideRight, room) : run.text;
        painter.setFont(font);
        painter.setPen(m_theme.color(run.color));
        painter.drawText(x, baseline, shown);
        x += std::min(natural, metrics.horizontalAdvance(shown));
        if (x >= width())
            return;
    }
}

RunLine::Run separator(TextStyle style)
{
    return {u"·"_s, style, Color::Muted, space::radius};
}

} // namespace flotilla::ui
