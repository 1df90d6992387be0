#include "pdf_fonts.h"

#include <QByteArray>
#include <QtEndian>

#include <iterator>
#include <memory>
#include <optional>

#include <hb-subset.h>

namespace flotilla::press {

namespace {

struct HarfbuzzFree {
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
};
template <class T>
using HbHandle = std::unique_ptr<T, HarfbuzzFree>;

/// Reads the few things of a CFF font that must be known (Adobe's Technical Note 5176). Nothing is read outside of it.
class CffHead {
public:
    explicit CffHead(const QByteArray &bytes) : m_bytes(bytes) { }

    /// How many glyphs it has.
    std::optional<int> glyphs()
    {
        const auto names = number(2, 1); // size of the header
        const auto dictionaries = names ? endOfIndex(*names) : std::nullopt;
        const auto first = dictionaries ? firstOfIndex(*dictionaries) : std::nullopt;
        const auto charStrings = first ? charStringsIn(first->first, first->second) : std::nullopt;
        const auto count = charStrings ? number(*charStrings, 2) : std::nullopt;
        return count ? std::optional(int(*count)) : std::nullopt;
    }

private:
    std::optional<qsizetype> number(qsizetype at, int size) const
    {
        if (at < 0 || at + size > m_bytes.size())
            return {};
        qsizetype value = 0;
        for (int i = 0; i < size; ++i)
            value = value * 256 + static_cast<unsigned char>(m_bytes[at + i]);
        return value;
    }

    /// Where the n-th entry of an index begins.
    std::optional<qsizetype> entry(qsizetype index, qsizetype n) const
    {
        const auto count = number(index, 2);
        const auto size = number(index + 2, 1);
        if (!count || !size || *size < 1 || *size > 4 || n > *count)
            return {};
        const auto offset = number(index + 3 + n * *size, int(*size));
        return offset ? std::optional(index + 2 + (*count + 1) * *size + *offset) : std::nullopt;
    }

    std::optional<qsizetype> endOfIndex(qsizetype index) const
    {
        const auto count = number(index, 2);
        return !count ? std::nullopt : *count == 0 ? std::optional(index + 2) : entry(index, *count);
    }

    std::optional<std::pair<qsizetype, qsizetype>> firstOfIndex(qsizetype index) const
    {
        const auto from = entry(index, 0);
        const auto to = entry(index, 1);
        return from && to ? std::optional(std::pair(*from, *to)) : std::nullopt;
    }

    /// The offset that the operator CharStrings (17) has in a dictionary.
    std::optional<qsizetype> charStringsIn(qsizetype at, qsizetype end) const
    {
        std::optional<qsizetype> last;
        while (at < end) {
            const qsizetype byte = number(at++, 1).value_or(0);
            if (byte == 17)
                return last;
            if (byte == 28 || byte == 29) {
                const int size = byte == 28 ? 2 : 4;
                last = number(at, size);
                at += size;
            } else if (byte >= 247 && byte <= 254) {
                last = (byte <= 250 ? byte - 247 : 0) * 256 + number(at++, 1).value_or(0) + 108;
            } else if (byte >= 32 && byte <= 246) {
                last = byte - 139;
            } else if (byte == 30) {
                while (at < end && (number(at, 1).value_or(0xF) & 0xF) != 0xF)
                    ++at;
                ++at;
            } else if (byte == 12) {
                ++at;
            }
        }
        return {};
    }

    const QByteArray &m_bytes;
};

/// A font file around a bare CFF font, with what a subsetter asks for.
QByteArray wrapped(const QByteArray &cff, int glyphs)
{
    QByteArray maximum(6, '\0');
    qToBigEndian<quint32>(0x0000'5000, maximum.data());
    qToBigEndian<quint16>(quint16(glyphs), maximum.data() + 4);
    QByteArray head(54, '\0');
    qToBigEndian<quint32>(0x0001'0000, head.data());
    qToBigEndian<quint32>(0x5F0F'3CF5, head.data() + 12);
    qToBigEndian<quint16>(1000, head.data() + 18);
    const std::pair<QByteArray, QByteArray> tables[] = {{"CFF ", cff}, {"head", head}, {"maxp", maximum}};
    QByteArray file(12 + 16 * qsizetype(std::size(tables)), '\0');
    file.replace(0, 4, "OTTO");
    qToBigEndian<quint16>(quint16(std::size(tables)), file.data() + 4);
    qsizetype entry = 12;
    for (const auto &[tag, bytes] : tables) {
        file.replace(entry, 4, tag);
        qToBigEndian<quint32>(quint32(file.size()), file.data() + entry + 8);
        qToBigEndian<quint32>(quint32(bytes.size()), file.data() + entry + 12);
        file += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
        entry += 16;
    }
    return file;
}

/// The same glyphs without the routines that they share with those that were left out; nothing if that does not work.
std::optional<QByteArray> withoutRoutines(const QByteArray &cff)
{
    const auto glyphs = CffHead(cff).glyphs();
    if (!glyphs || *glyphs < 1)
        return {};
    const QByteArray file = wrapped(cff, *glyphs);
    const HbHandle<hb_blob_t> blob(
        hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const HbHandle<hb_face_t> face(hb_face_create(blob.get(), 0));
    const HbHandle<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_set_add_range(hb_subset_input_glyph_set(input.get()), 0, hb_codepoint_t(*glyphs - 1));
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING
                                  | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const HbHandle<hb_face_t> subset(hb_subset_or_fail(face.get(), input.get()));
    if (!subset)
        return {};
    const HbHandle<hb_blob_t> table(hb_face_reference_table(subset.get(), HB_TAG('C', 'F', 'F', ' ')));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(table.get(), &length);
    return length > 0 ? std::optional(QByteArray(bytes, qsizetype(length))) : std::nullopt;
}

} // namespace

void packFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/CIDFontType0C"))
            continue;
        const auto data = object.getStreamData(qpdf_dl_generalized);
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        if (const auto packed = withoutRoutines(bytes); packed && packed->size() < bytes.size())
            object.replaceStreamData(packed->toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace flotilla::press
