#include "text_fit.h"

#include "line_breaks.h"

#include <algorithm>
#include <map>

namespace flotilla::press {

using namespace certificate;

namespace {

constexpr double ascent = 0.88;      ///< of the em box above the baseline
constexpr double slack = 0.999;      ///< so that rounding never lets ink out of the box
constexpr qsizetype mostBreaks = 60; ///< beyond these a text is no line of a certificate

struct Ink {
    double left = 0;
    double width = 0;
};

Ink inkOf(PangoLayout *layout)
{
    PangoRectangle ink;
    pango_layout_get_extents(layout, &ink, nullptr);
    return {double(ink.x) / PANGO_SCALE, double(ink.width) / PANGO_SCALE};
}

/// Sets one field; sizes are shares of the nominal one.
class Fitter {
public:
    Fitter(PangoContext *context, const TextField &field, const Face &face, const QRectF &box, const QString &text)
        : m_context(context),
          m_field(field),
          m_runs(field, face, text),
          m_text(text),
          m_width(box.width() * pointsPerMillimetre),
          m_height(box.height() * pointsPerMillimetre)
    {
    }

    /// The lines and the share of the nominal size at which they fit.
    std::pair<QStringList, double> best()
    {
        const double one = share({m_text});
        if (m_field.lines == 1 || one >= m_field.oneLinePercent / 100.0)
            return {{m_text}, one};
        std::pair<QStringList, double> result{{m_text}, one};
        const Breaks breaks = breaksOf(m_text);
        const auto widthOf = [this](const QString &line) { return width(line); };
        for (int count = 2; count <= m_field.lines; ++count) {
            // A break after punctuation is worth a size that is a little smaller.
            constexpr double worth = 0.9;
            const auto good = balanced(m_text, limited(breaks.good), count, widthOf);
            const auto any = balanced(m_text, limited(breaks.possible), count, widthOf);
            const auto &lines = good.size() == count && share(good) >= worth * share(any) ? good : any;
            if (const double size = share(lines); size > result.second)
                result = {lines, size};
        }
        return result;
    }

    GHandle<PangoLayout> layOut(const QString &line, double size) const
    {
        return m_runs.layOut(m_context, line, m_field.points * size);
    }

private:
    static std::vector<qsizetype> limited(std::vector<qsizetype> breaks)
    {
        breaks.resize(std::min(breaks.size(), std::size_t(mostBreaks)));
        return breaks;
    }

    double width(const QString &line)
    {
        const auto known = m_widths.find(line);
        if (known != m_widths.end())
            return known->second;
        const double result = inkOf(layOut(line, 1).get()).width;
        m_widths.emplace(line, result);
        return result;
    }

    double share(const QStringList &lines)
    {
        double widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, width(line));
        double result = widest > m_width ? m_width / widest * slack : 1;
        if (lines.size() > 1) {
            const double block = m_field.points * (1 + double(lines.size() - 1) * m_field.leading);
            result = std::min(result, m_height / block);
        }
        return result;
    }

    PangoContext *m_context;
    const TextField &m_field;
    TextRuns m_runs;
    QString m_text;
    double m_width;
    double m_height;
    std::map<QString, double> m_widths;
};

QString missingIn(PangoLayout *layout, const QString &line)
{
    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return {};
    QString missing;
    PangoContext *context = pango_layout_get_context(layout);
    for (const char32_t character : line.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        const GHandle<PangoLayout> alone(pango_layout_new(context));
        pango_layout_set_text(alone.get(), one.toUtf8().constData(), -1);
        if (pango_layout_get_unknown_glyphs_count(alone.get()) > 0 && !missing.contains(one))
            missing += one;
    }
    return missing.isEmpty() ? line : missing;
}

} // namespace

FittedText fitText(PangoContext *context, const TextField &field, const Face &face, const QRectF &box, Edge edge,
                   const QString &text)
{
    FittedText fitted;
    if (text.isEmpty())
        return fitted;
    Fitter fitter(context, field, face, box, text);
    const auto [lines, fitting] = fitter.best();
    const double size = std::max(fitting, field.leastPercent / 100.0);
    fitted.fits = size - fitting < 1e-9;
    fitted.percent = size * 100;

    const QRectF area(box.topLeft() * pointsPerMillimetre, box.size() * pointsPerMillimetre);
    const double points = field.points * size;
    const double step = field.leading * points;
    double baseline = area.top() + ascent * field.points;
    if (edge == Edge::Bottom)
        baseline = area.bottom() - (1 - ascent) * field.points - step * double(lines.size() - 1);
    if (edge == Edge::Middle)
        baseline = area.center().y() - (points + step * double(lines.size() - 1)) / 2 + ascent * points;
    for (const QString &line : lines) {
        PlacedLine placed{.layout = fitter.layOut(line, size)};
        const Ink ink = inkOf(placed.layout.get());
        const double free = area.width() - ink.width;
        const double indent = field.align == Align::Left ? 0 : field.align == Align::Right ? free : free / 2;
        placed.x = area.left() + indent - ink.left;
        placed.baseline = baseline;
        baseline += step;
        fitted.missing += missingIn(placed.layout.get(), line);
        fitted.lines.push_back(std::move(placed));
    }
    return fitted;
}

} // namespace flotilla::press
