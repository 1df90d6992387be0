#include "file_text.h"

#include <QStringEncoder>

#include <algorithm>

namespace flotilla::interchange {

Result<FileText> FileText::read(const QByteArray &bytes)
{
    auto decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    return FileText(bytes, std::move(*decoded));
}

FileText::FileText(const QByteArray &bytes, DecodedText decoded) : m_bytes(bytes), m_decoded(std::move(decoded))
{
    if (m_decoded.encoding.contains(QStringLiteral("utf-16")))
        m_encoding = m_bytes.startsWith("\xFF\xFE") ? Encoding::Utf16Little : Encoding::Utf16Big;
    else if (m_decoded.encoding.contains(QStringLiteral("gb18030")))
        m_encoding = Encoding::Gb18030;
    findLines();
}

bool FileText::isCharacter(qsizetype at, char character) const
{
    if (at + unit() > m_bytes.size())
        return false;
    if (unit() == 1)
        return m_bytes[at] == character;
    const bool isLittle = m_encoding == Encoding::Utf16Little;
    return m_bytes[isLittle ? at : at + 1] == character && m_bytes[isLittle ? at + 1 : at] == '\0';
}

/// The lines of the text and of the bytes are the same: neither UTF-8 nor GB18030 has a line end inside a character.
void FileText::findLines()
{
    const bool isCr = m_decoded.encoding.contains(QStringLiteral("cr"));
    qsizetype at = unit() == 2 ? 2 : (m_decoded.encoding.contains(QStringLiteral("bom")) ? 3 : 0);
    qsizetype textAt = 0;
    Line line{.textStart = 0, .byteStart = at};
    for (; at < m_bytes.size(); at += unit()) {
        if (!isCharacter(at, isCr ? '\r' : '\n'))
            continue;
        line.byteEnd = at;
        if (!isCr && at - unit() >= line.byteStart && isCharacter(at - unit(), '\r'))
            line.byteEnd -= unit();
        line.ending = m_bytes.sliced(line.byteEnd, at + unit() - line.byteEnd);
        m_lines.push_back(line);
        const qsizetype next = m_decoded.text.indexOf(u'\n', textAt);
        textAt = next < 0 ? m_decoded.text.size() : next + 1;
        line = {.textStart = textAt, .byteStart = at + unit()};
    }
    line.byteEnd = m_bytes.size();
    m_lines.push_back(line);
}

std::size_t FileText::lineAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, &Line::textStart);
    return std::size_t(after - m_lines.begin()) - 1;
}

QByteArray FileText::encoded(const QString &text) const
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Gb18030:
        return QStringEncoder("GB18030").encode(text);
    case Encoding::Utf16Little:
        return QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    case Encoding::Utf16Big:
        return QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    }
    return {};
}

std::optional<qsizetype> FileText::byteAt(qsizetype offset) const
{
    const Line &line = m_lines[lineAt(offset)];
    if (offset == line.textStart)
        return line.byteStart;
    const qsizetype lineEnd = text().indexOf(u'\n', line.textStart);
    if (offset == (lineEnd < 0 ? text().size() : lineEnd))
        return line.byteEnd;
    const QByteArray before = encoded(text().sliced(line.textStart, offset - line.textStart));
    if (QByteArrayView(m_bytes).sliced(line.byteStart, line.byteEnd - line.byteStart).startsWith(before))
        return line.byteStart + before.size();
    return std::nullopt;
}

QByteArray FileText::endingAt(qsizetype offset) const
{
    for (std::size_t line = lineAt(offset) + 1; line-- > 0;)
        if (!m_lines[line].ending.isEmpty())
            return m_lines[line].ending;
    return encoded(QStringLiteral("\n"));
}

std::optional<QByteArray> FileText::spliced(qsizetype start, qsizetype end, const QString &replacement) const
{
    const auto from = byteAt(start);
    const auto to = byteAt(end);
    if (!from || !to || *from > *to)
        return std::nullopt;
    const QByteArray ending = endingAt(std::max<qsizetype>(0, start - 1));
    QByteArray inserted;
    bool isFirst = true;
    for (const QString &line : replacement.split(u'\n')) {
        if (!isFirst)
            inserted += ending;
        isFirst = false;
        inserted += encoded(line);
    }
    return m_bytes.first(*from) + inserted + m_bytes.sliced(*to);
}

} // namespace flotilla::interchange
