#include "renderer.h"

#include "certificate/fault.h"
#include "qr_code.h"
#include "text_fit.h"

#include <algorithm>
#include <cmath>

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

using namespace certificate;

namespace {

constexpr double millimetresPerInch = 25.4;

cairo_status_t append(void *target, const unsigned char *bytes, unsigned length)
{
    static_cast<QByteArray *>(target)->append(reinterpret_cast<const char *>(bytes), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void setColour(cairo_t *cairo, quint32 colour)
{
    const auto channel = [&](int shift) { return double((colour >> shift) & 0xFFU) / 255.0; };
    cairo_set_source_rgb(cairo, channel(16), channel(8), channel(0));
}

} // namespace

class Renderer::Private {
public:
    Private(const Template &design, const Paper &paper) : m_design(design), m_paper(paper.millimetres()) { }

    Result<void> prepare()
    {
        GError *error = nullptr;
        m_art.reset(rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(m_design.bytes.constData()),
                                              gsize(m_design.bytes.size()), &error));
        if (!m_art) {
            const QString why = QString::fromUtf8(error->message);
            g_error_free(error);
            return refuse(Fault::BadTemplate, {m_design.name, u"1"_s, why});
        }
        m_fonts.reset(pango_cairo_font_map_new());
        // Sizes are given in points of the page: one unit each.
        m_context.reset(pango_font_map_create_context(m_fonts.get()));
        pango_context_set_round_glyph_positions(m_context.get(), FALSE);
        pango_context_set_language(m_context.get(), pango_language_from_string("zh-cn"));
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(m_context.get(), options);
        cairo_font_options_destroy(options);
        return {};
    }

    /// The texts with their fields, placed.
    std::vector<std::pair<const TextField *, FittedText>> texts(const Values &values) const
    {
        std::map<QString, QString> filled;
        for (const TextField &field : m_design.fields)
            filled[field.name] = fillText(field.text, values);
        std::vector<std::pair<const TextField *, FittedText>> result;
        for (const TextField &field : m_design.fields) {
            QRectF box = field.box;
            Edge edge = field.edge;
            if (!field.absorbs.isEmpty() && filled[field.absorbs].isEmpty()) {
                const auto other = std::ranges::find(m_design.fields, field.absorbs, &TextField::name);
                box = box.united(other->box);
                edge = Edge::Middle;
            }
            result.emplace_back(
                &field, fitText(m_context.get(), field, m_design.faces.at(field.face), box, edge, filled[field.name]));
        }
        return result;
    }

    using Texts = std::vector<std::pair<const TextField *, FittedText>>;

    /// Lays the page out for a surface; draw() comes next.
    Texts layOut(cairo_t *cairo, const Values &values) const
    {
        const double scale = std::min(m_paper.width() / m_design.width, m_paper.height() / m_design.height);
        cairo_translate(cairo, (m_paper.width() - m_design.width * scale) / 2 * pointsPerMillimetre,
                        (m_paper.height() - m_design.height * scale) / 2 * pointsPerMillimetre);
        cairo_scale(cairo, scale, scale);
        pango_cairo_update_context(cairo, m_context.get());
        return texts(values);
    }

    void draw(cairo_t *cairo, const Texts &laidOut, const QByteArray &code) const
    {
        drawArt(cairo);
        for (const auto &[field, text] : laidOut) {
            setColour(cairo, field->colour);
            for (const PlacedLine &line : text.lines) {
                cairo_move_to(cairo, line.x, line.baseline);
                pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(line.layout.get(), 0));
            }
        }
        drawCode(cairo, code);
    }

    const QSizeF &paper() const { return m_paper; }

private:
    void drawArt(cairo_t *cairo) const
    {
        const RsvgRectangle area{0, 0, m_design.width * pointsPerMillimetre, m_design.height * pointsPerMillimetre};
        cairo_save(cairo);
        rsvg_handle_render_document(m_art.get(), cairo, &area, nullptr);
        cairo_restore(cairo);
    }

    void drawCode(cairo_t *cairo, const QByteArray &text) const
    {
        const QrCode code = qrCode(text);
        if (code.width == 0)
            return;
        const QRectF box(m_design.code.box.topLeft() * pointsPerMillimetre, m_design.code.box.size() * pointsPerMillimetre);
        const double module = std::min(box.width(), box.height()) / code.width;
        setColour(cairo, m_design.code.colour);
        for (int row = 0; row < code.width; ++row) {
            // Neighbours in a row are one rectangle, so that no hair line shows between them.
            for (int column = 0; column < code.width; ++column) {
                const int from = column;
                while (column < code.width && code.at(row, column))
                    ++column;
                if (column > from)
                    cairo_rectangle(cairo, box.left() + from * module, box.top() + row * module, (column - from) * module,
                                    module);
            }
        }
        cairo_fill(cairo);
    }

    Template m_design;
    QSizeF m_paper;
    GHandle<RsvgHandle> m_art;
    GHandle<PangoFontMap> m_fonts;
    GHandle<PangoContext> m_context;
};

Renderer::Renderer(std::unique_ptr<Private> d) : m_d(std::move(d)) { }
Renderer::~Renderer() = default;

Result<std::unique_ptr<Renderer>> Renderer::make(const Template &design, const Paper &paper)
{
    auto d = std::make_unique<Private>(design, paper);
    if (const auto done = d->prepare(); !done)
        return std::unexpected(done.error());
    return std::make_unique<Renderer>(std::move(d));
}

namespace {

std::vector<TextWarning> warningsOf(const Renderer::Private::Texts &texts, const Values &values)
{
    std::vector<TextWarning> warnings;
    for (const auto &[field, text] : texts)
        if (!text.missing.isEmpty() || !text.fits)
            warnings.push_back({field->name, fillText(field->text, values), text.missing});
    return warnings;
}

} // namespace

std::vector<TextWarning> Renderer::check(const Values &values) const
{
    return warningsOf(m_d->texts(values), values);
}

Result<QByteArray> Renderer::pdf(const Values &values, const QByteArray &code) const
{
    QByteArray bytes;
    const QSizeF size = m_d->paper() * pointsPerMillimetre;
    const SurfaceHandle surface(cairo_pdf_surface_create_for_stream(append, &bytes, size.width(), size.height()));
    // The time is put in by the one who adds the metadata; this keeps the clock out of the bytes.
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    {
        const CairoHandle cairo(cairo_create(surface.get()));
        const auto texts = m_d->layOut(cairo.get(), values);
        if (const auto warnings = warningsOf(texts, values); !warnings.empty()) {
            const TextWarning &first = warnings.front();
            return first.missing.isEmpty() ? refuse(Fault::TextDoesNotFit, {first.field, first.text})
                                           : refuse(Fault::NoGlyph, {first.field, first.missing});
        }
        m_d->draw(cairo.get(), texts, code);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::WriteFailed, {u"PDF"_s, QString::fromUtf8(cairo_status_to_string(status))});
    return bytes;
}

Picture Renderer::picture(const Values &values, const QByteArray &code, double dotsPerInch) const
{
    const QSizeF inches = m_d->paper() / millimetresPerInch;
    Picture picture{.width = int(std::lround(inches.width() * dotsPerInch)),
                    .height = int(std::lround(inches.height() * dotsPerInch))};
    const SurfaceHandle surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picture.width, picture.height));
    {
        const CairoHandle cairo(cairo_create(surface.get()));
        cairo_set_source_rgb(cairo.get(), 1, 1, 1);
        cairo_paint(cairo.get());
        cairo_scale(cairo.get(), dotsPerInch / 72, dotsPerInch / 72);
        m_d->draw(cairo.get(), m_d->layOut(cairo.get(), values), code);
    }
    cairo_surface_flush(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const auto *data = reinterpret_cast<const char *>(cairo_image_surface_get_data(surface.get()));
    for (int row = 0; data && row < picture.height; ++row)
        picture.pixels.append(data + qsizetype(row) * stride, qsizetype(picture.width) * 4);
    return picture;
}

} // namespace flotilla::press
