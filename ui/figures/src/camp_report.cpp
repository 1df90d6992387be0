#include "figures/camp_report.h"

#include "block.h"
#include "figure_words.h"
#include "figures/key_numbers.h"
#include "wording/times.h"

#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double margin = 40;
constexpr double gap = 20;
constexpr double titleHeight = 30;
constexpr double lineHeight = 20;
constexpr double numbersTop = titleHeight + lineHeight + 10;
constexpr double numbersHeight = 80;
constexpr double chartsTop = numbersTop + numbersHeight + 22;
constexpr double chartScale = .75; ///< letters of 13 px print as 7 points
constexpr double leastScale = .5;
constexpr double highestRow = 260;
constexpr double leastRow = 200; ///< below it charts are drawn smaller instead
constexpr int columns = 2;
constexpr QSizeF sheet(794, 1123); ///< A4

/// What a filter has chosen: nothing for the whole camp.
QString scopeName(const FigureSource &source)
{
    const auto &words = source.words;
    QStringList names;
    for (const Batch &batch : source.progress.matrix.batches)
        if (batch.id == source.scope.batch)
            names.append(words.title(batch.name, batch.nameEn));
    const auto &rows = source.progress.matrix.rows;
    const auto ofProject = std::ranges::find(rows, source.scope.project, &insight::MatrixRow::project);
    if (source.scope.project.isValid() && ofProject != rows.end())
        names.append(words.title(ofProject->projectTitle, ofProject->projectTitleEn));
    for (const insight::MatrixRow &row : rows) {
        const auto mentor = std::ranges::find(row.mentors, source.scope.mentor, &insight::PersonLabel::id);
        if (!source.scope.mentor.isValid() || mentor == row.mentors.end())
            continue;
        names.append(words::name(*mentor));
        break;
    }
    return names.join(u" · "_s);
}

/// Letters on paper are black, whatever the window looks like.
void text(QPainter &painter, const QRectF &rect, TextStyle style, Color color, const QString &said, int flags = 0)
{
    painter.setFont(Theme::font(style));
    painter.setPen(Theme::color(color, false));
    painter.drawText(rect, Qt::AlignLeft | flags, said);
}

} // namespace

CampReport::CampReport(const FigureSource &source)
{
    const auto &words = source.words;
    const Camp &camp = source.progress.camp;
    m_title = words.title(camp.title, camp.titleEn);
    if (const QString chosen = scopeName(source); !chosen.isEmpty())
        m_title += u" · "_s + chosen;
    QStringList line;
    if (const DateRange days = insight::shownDays(source.progress); days.isValid())
        line.append(wording::isoRange(days));
    line.append(wording::fill(words.translate("Figures", "as of %1", "a day"), {wording::isoDate(source.progress.today())}));
    m_line = line.join(u" · "_s);
    for (const KeyNumber &number : reportNumbers(source))
        m_numbers.push_back({number.title, number.value, number.detail});
    for (auto make : {reportsFigure, progressFigure, delayFigure, delayByPeriodFigure, funnelFigure, publicGradesFigure,
                      sessionsFigure, weeksFigure}) {
        const bool ofCamp = make == funnelFigure || make == publicGradesFigure || make == sessionsFigure;
        if (ofCamp && !source.scope.isAll())
            continue;
        Figure figure = make(source);
        if (make == sessionsFigure) // it names those who have not spoken
            figure.caption = words.translate("Figures", "People at each session");
        if (figure.empty.isEmpty()) // a page that is sent has no holes
            m_figures.push_back(std::move(figure));
    }
}

void CampReport::paint(QPainter &painter, const QSizeF &page) const
{
    const Theme paper(Theme::Mode::Light);
    const double wide = page.width() - 2 * margin;
    painter.save();
    painter.translate(margin, margin);
    text(painter, {0, 0, wide, titleHeight}, TextStyle::Title, Color::Text,
         QFontMetricsF(Theme::font(TextStyle::Title)).elidedText(m_title, Qt::ElideRight, wide));
    text(painter, {0, titleHeight, wide, lineHeight}, TextStyle::Caption, Color::Muted, m_line);
    painter.fillRect(QRectF(0, numbersTop, wide, 1), paper.color(Color::Line));
    painter.fillRect(QRectF(0, numbersTop + numbersHeight + 6, wide, 1), paper.color(Color::Line));
    const double share = wide / std::max<double>(1, double(m_numbers.size()));
    double x = 0;
    for (const Number &number : m_numbers) {
        const double room = share - gap / 2;
        text(painter, {x, numbersTop + 8, room, 18}, TextStyle::CaptionName, Color::Text,
             QFontMetricsF(Theme::font(TextStyle::CaptionName)).elidedText(number.title, Qt::ElideRight, room),
             Qt::AlignVCenter);
        text(painter, {x, numbersTop + 26, room, 26}, TextStyle::Title, Color::Text, number.value, Qt::AlignVCenter);
        text(painter, {x, numbersTop + 53, room, 32}, TextStyle::Caption, Color::Muted, number.detail, Qt::TextWordWrap);
        x += share;
    }
    const int rows = int(m_figures.size() + columns - 1) / columns;
    const double columnWidth = (wide - gap) / columns;
    const double rowHeight = std::min(highestRow, (page.height() - 2 * margin - chartsTop + gap) / std::max(1, rows) - gap);
    const double scale = std::clamp(chartScale * rowHeight / leastRow, leastScale, chartScale);
    for (int i = 0; i < int(m_figures.size()); ++i) {
        const Figure &figure = m_figures[size_t(i)];
        painter.save();
        const int row = i / columns;
        painter.translate((i % columns) * (columnWidth + gap), chartsTop + row * (rowHeight + gap));
        painter.scale(scale, scale);
        const bool isAlone = i + 1 == int(m_figures.size()) && i % columns == 0;
        paintBlock(painter, figure, blockOf(figure, (isAlone ? wide : columnWidth) / scale, rowHeight / scale), paper);
        painter.restore();
    }
    painter.restore();
}

QByteArray CampReport::pdf() const
{
    const QPageSize page(QPageSize::A4);
    return pdfPage(m_title, page, [&](QPainter &painter) { paint(painter, page.size(QPageSize::Point) / pointsPerDot); });
}

QImage CampReport::image(int scale) const
{
    return imageOf(sheet, scale, [&](QPainter &painter) { paint(painter, sheet); });
}

QByteArray CampReport::bytes(ChartFile kind, int scale) const
{
    switch (kind) {
    case ChartFile::Png:
        return pngOf(image(scale));
    case ChartFile::Svg:
        return svgOf(m_title, sheet, [&](QPainter &painter) {
            painter.fillRect(QRectF({}, sheet), Theme::color(Color::Surface, false));
            paint(painter, sheet);
        });
    case ChartFile::Pdf:
        return pdf();
    case ChartFile::Csv:
        break;
    }
    Figure numbers{.header = {m_title, m_line, {}}};
    for (const Number &number : m_numbers)
        numbers.rows.push_back({number.title, number.value, number.detail});
    QByteArray csv = csvOf(numbers);
    for (const Figure &figure : m_figures)
        csv += "\r\n" + csvOf({.header = {figure.name}}) + csvOf(figure);
    return csv;
}

} // namespace flotilla::ui
