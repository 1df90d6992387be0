#pragma once

#include "interchange/report_reader.h"

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// A text file as bytes and as text at once, for changing a piece of it without touching the rest.
class FileText {
public:
    /// NotText.
    static Result<FileText> read(const QByteArray &bytes);

    const DecodedText &decoded() const { return m_decoded; }
    const QString &text() const { return m_decoded.text; }
    const QByteArray &bytes() const { return m_bytes; }

    /// The bytes with [start, end) of the text (UTF-16 units) replaced; line ends are those of the line where it starts, or of the
    /// one before. Nothing when the bytes before a place in a line cannot be told, as in text that is not valid in its encoding.
    std::optional<QByteArray> spliced(qsizetype start, qsizetype end, const QString &replacement) const;

private:
    enum class Encoding { Utf8, Gb18030, Utf16Little, Utf16Big };
    struct Line {
        qsizetype textStart = 0;
        qsizetype byteStart = 0;
        qsizetype byteEnd = 0; ///< without the line end
        QByteArray ending;     ///< as bytes; empty for the last line
    };

    FileText(const QByteArray &bytes, DecodedText decoded);
    void findLines();
    std::size_t lineAt(qsizetype offset) const;
    std::optional<qsizetype> byteAt(qsizetype offset) const;
    QByteArray encoded(const QString &text) const;
    QByteArray endingAt(qsizetype offset) const;
    int unit() const { return m_encoding == Encoding::Utf8 || m_encoding == Encoding::Gb18030 ? 1 : 2; }
    bool isCharacter(qsizetype at, char character) const;

    QByteArray m_bytes;
    DecodedText m_decoded;
    Encoding m_encoding = Encoding::Utf8;
    std::vector<Line> m_lines;
};

} // namespace flotilla::interchange
