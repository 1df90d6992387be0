#include "platform/memory.h"
#include "press/press.h"
#include "qr_code.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace flotilla;
using namespace flotilla::certificate;

/// Certificates a second, beside what one would use instead: one thread that draws the same page with QPdfWriter, and one process
/// of rsvg-convert a certificate; and what the memory does over ten thousand.
namespace {

constexpr int batch = 16;

const Press &thePress()
{
    return press::press();
}

Values valuesOf(int number)
{
    const QString name = QStringList{u"林知远"_s, u"欧阳若飞"_s, u"Maria-Magdalena Wolf"_s, u"陈砚"_s}.at(number % 4);
    return {{u"name"_s, name},
            {u"name_alt"_s, u"Lin Zhiyuan"_s},
            {u"camp_zh"_s, u"开源远航集训营 · 第三期"_s},
            {u"camp_en"_s, u"Open Voyage Camp, 3rd Edition"_s},
            {u"project_zh"_s, u"可微渲染器的图编译优化"_s},
            {u"project_en"_s, u"Graph compilation for a differentiable renderer"_s},
            {u"mentors"_s, u"苏棠 Su Tang"_s},
            {u"mentors_zh"_s, u"苏棠"_s},
            {u"period_zh"_s, u"2026 年 3 月至 6 月"_s},
            {u"date_han"_s, u"二〇二六年七月十八日"_s},
            {u"serial"_s, u"OVC-2026-%1-K"_s.arg(number, 4, 10, QChar(u'0'))},
            {u"organiser_zh"_s, u"开源远航集训营组委会"_s}};
}

Credential credentialOf(int number, const SigningKey &key)
{
    const Values values = valuesOf(number);
    const Payload payload{.issued = QDate(2026, 7, 18),
                          .serial = values.at(u"serial"_s),
                          .name = values.at(u"name"_s),
                          .project = u"可微渲染器"_s};
    return {.serial = payload.serial,
            .name = payload.name,
            .camp = u"开源远航集训营"_s,
            .project = payload.project,
            .design = u"formal"_s,
            .paper = u"a4-landscape"_s,
            .code = thePress().codeText(payload, u"https://camp.example/verify"_s, key),
            .values = values};
}

/// Draws certificates on some threads, each with a sheet of its own; false if one failed.
bool drawSome(const std::vector<std::unique_ptr<Sheet>> &sheets, const SigningKey &key, int first, int count)
{
    std::atomic_int next = first;
    std::atomic_bool fine = true;
    const auto work = [&](const Sheet &sheet) {
        for (int number = next++; number < first + count; number = next++)
            if (!sheet.draw(credentialOf(number, key), key))
                fine = false;
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < sheets.size(); ++i)
        helpers.emplace_back([&, i] { work(*sheets[i]); });
    work(*sheets.front());
    helpers.clear();
    return fine;
}

std::vector<std::unique_ptr<Sheet>> sheetsFor(qint64 threads)
{
    std::vector<std::unique_ptr<Sheet>> sheets;
    for (qint64 i = 0; i < threads; ++i)
        sheets.push_back(std::move(*thePress().sheet(*shippedTemplate(u"formal"_s), {})));
    return sheets;
}

/// Drawn, signed, with metadata and attachment: what `flotilla certificates` makes.
void flotillaCertificates(benchmark::State &state)
{
    const auto sheets = sheetsFor(state.range(0));
    const SigningKey key = thePress().makeKey();
    for ([[maybe_unused]] auto _ : state)
        if (!drawSome(sheets, key, 0, batch))
            state.SkipWithError("a certificate could not be drawn");
    state.SetItemsProcessed(state.iterations() * batch);
}
BENCHMARK(flotillaCertificates)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

/// The same page with QPdfWriter: art, texts in the same fonts and sizes, QR code. No signature, no metadata, no attachment.
void qPdfWriter(benchmark::State &state)
{
    const Template design = *shippedTemplate(u"formal"_s);
    QSvgRenderer art(design.bytes);
    const SigningKey key = thePress().makeKey();
    for ([[maybe_unused]] auto _ : state) {
        for (int number = 0; number < batch; ++number) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageOrientation(QPageLayout::Landscape);
            writer.setPageMargins({});
            QPainter painter(&writer);
            const double scale = writer.resolution() / 25.4;
            painter.scale(scale, scale);
            art.render(&painter, QRectF(0, 0, design.width, design.height));
            const Values values = valuesOf(number);
            for (const TextField &field : design.fields) {
                QFont font(QStringList{design.faces.at(field.face).latin, design.faces.at(field.face).han});
                font.setPixelSize(100);
                font.setItalic(field.italic);
                painter.save();
                painter.setFont(font);
                painter.setPen(QColor(field.colour));
                const double size = field.points / 72 * 25.4 / 100;
                painter.translate(field.box.topLeft());
                painter.scale(size, size);
                painter.drawText(QRectF(0, 0, field.box.width() / size, field.box.height() / size), Qt::AlignCenter,
                                 fillText(field.text, values));
                painter.restore();
            }
            const auto code = press::qrCode(credentialOf(number, key).code.toUtf8());
            const double module = design.code.box.width() / code.width;
            for (int row = 0; row < code.width; ++row)
                for (int column = 0; column < code.width; ++column)
                    if (code.at(row, column))
                        painter.fillRect(QRectF(design.code.box.left() + column * module,
                                                design.code.box.top() + row * module, module, module),
                                         QColor(design.code.colour));
        }
    }
    state.SetItemsProcessed(state.iterations() * batch);
}
BENCHMARK(qPdfWriter)->UseRealTime()->Unit(benchmark::kMillisecond);

/// An SVG with the same art and the same texts.
QByteArray equalSvg(const Template &design, const Values &values)
{
    QByteArray svg = design.bytes;
    QString texts;
    for (const TextField &field : design.fields)
        texts += uR"(<text x="%1" y="%2" font-family="%3, %4" font-size="%5" stroke="none" fill="#1d2430">%6</text>)"_s
                     .arg(field.box.left())
                     .arg(field.box.bottom())
                     .arg(design.faces.at(field.face).latin, design.faces.at(field.face).han)
                     .arg(field.points / 72 * 25.4)
                     .arg(fillText(field.text, values).toHtmlEscaped());
    return svg.insert(svg.lastIndexOf("</svg>"), texts.toUtf8());
}

void rsvgConvert(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Template design = *shippedTemplate(u"formal"_s);
    QFile file(folder.filePath(u"c.svg"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(equalSvg(design, valuesOf(1))) < 0)
        return state.SkipWithError("no file");
    file.close();
    for ([[maybe_unused]] auto _ : state)
        if (QProcess::execute(u"rsvg-convert"_s, {u"-f"_s, u"pdf"_s, u"-o"_s, folder.filePath(u"c.pdf"_s), file.fileName()})
            != 0)
            state.SkipWithError("rsvg-convert is not here");
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(rsvgConvert)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Ten thousand in one run: the memory after the first five hundred, and at the end, in MiB.
void tenThousand(benchmark::State &state)
{
    const auto sheets = sheetsFor(2);
    const SigningKey key = thePress().makeKey();
    for ([[maybe_unused]] auto _ : state) {
        drawSome(sheets, key, 0, 500);
        const qint64 before = platform::residentKib();
        drawSome(sheets, key, 500, 9500);
        state.counters["MiB_after_500"] = double(before) / 1024;
        state.counters["MiB_after_10000"] = double(platform::residentKib()) / 1024;
    }
    state.SetItemsProcessed(state.iterations() * 10'000);
}
BENCHMARK(tenThousand)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
