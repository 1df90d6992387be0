#include "domain/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace flotilla {

namespace {

constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF", 3};

struct Tally {
    qsizetype broken = 0;      ///< characters that could not be decoded
    qsizetype beyondAscii = 0; ///< characters that could, beyond ASCII
    qsizetype controls = 0;    ///< control characters that no text has
};

Tally tally(QStringView text)
{
    Tally result;
    for (const QChar c : text) {
        if (c == QChar::ReplacementCharacter)
            ++result.broken;
        else if (c.unicode() >= 0x80)
            ++result.beyondAscii;
        else if (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\x1b')
            ++result.controls;
    }
    return result;
}

/// Whether the characters are what somebody writes in Chinese, rather than chance pairs of bytes.
bool readsLikeChinese(QStringView text)
{
    qsizetype common = 0;
    qsizetype other = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            continue;
        const bool usual = (u >= 0x4E00 && u < 0x9FA6) || (u >= 0x3000 && u < 0x3040) || (u >= 0xFF00 && u < 0xFFF0)
            || (u >= 0x2010 && u < 0x2040);
        ++(usual ? common : other);
    }
    return common > 0 && other * 10 <= common;
}

std::optional<DecodedText> decodeMarkedUtf16(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("\xFF\xFE", 2)) && !bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(bytes);
    if (decoder.hasError() || tally(text).controls > 0)
        return std::nullopt;
    return DecodedText{std::move(text), {QStringLiteral("utf-16")}};
}

/// GB18030 where the bytes are valid as that and read like it; else UTF-8 with what is broken marked.
std::optional<DecodedText> decodeBroken(QByteArrayView bytes, QString lossy)
{
    const Tally utf8 = tally(lossy);
    if (utf8.broken > utf8.beyondAscii) {
        QStringDecoder decoder("GB18030");
        if (decoder.isValid()) {
            QString text = decoder(bytes);
            if (!decoder.hasError() && readsLikeChinese(text))
                return DecodedText{std::move(text), {QStringLiteral("gb18030")}};
        }
        if (utf8.broken * 5 > lossy.size())
            return std::nullopt;
    }
    return DecodedText{std::move(lossy), {QStringLiteral("invalid-utf8")}};
}

bool isZeroWidth(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200D) || u == 0x2060 || u == 0xFEFF;
}

/// LF line ends; says what it found.
void normalise(DecodedText &decoded)
{
    QString &text = decoded.text;
    if (text.contains(u'\r')) {
        decoded.encoding.append(text.contains(u'\n') ? QStringLiteral("crlf") : QStringLiteral("cr"));
        if (text.contains(u'\n'))
            text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        else
            text.replace(u'\r', u'\n');
    }
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        decoded.encoding.append(QStringLiteral("no-final-newline"));
    if (std::ranges::any_of(text, isZeroWidth))
        decoded.encoding.append(QStringLiteral("zero-width"));
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (auto utf16 = decodeMarkedUtf16(bytes)) {
        normalise(*utf16);
        return std::move(*utf16);
    }
    if (bytes.contains('\0'))
        return fail(ErrorCode::NotText, {QString()});
    const bool marked = bytes.startsWith(byteOrderMark);
    if (marked)
        bytes = bytes.sliced(byteOrderMark.size());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    DecodedText decoded{decoder(bytes), {}};
    if (decoder.hasError() || decoded.text.endsWith(QChar::ReplacementCharacter)) {
        auto other = decodeBroken(bytes, std::move(decoded.text));
        if (!other)
            return fail(ErrorCode::NotText, {QString()});
        decoded = std::move(*other);
    }
    if (tally(decoded.text).controls * 50 > decoded.text.size())
        return fail(ErrorCode::NotText, {QString()});
    if (marked)
        decoded.encoding.prepend(QStringLiteral("bom"));
    normalise(decoded);
    return decoded;
}

} // namespace flotilla
