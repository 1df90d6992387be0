#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace flotilla::press {

// The headers of libqpdf 11 are no C++20 for clang, so what includes them is C++17 (see CMakeLists.txt), and so is this header.

/// What is written into a file's head.
struct PdfHead {
    QString title;
    QString author;
    QString language;
    QString isoTime;
    QString pdfTime; ///< "D:20260718040000Z"
};

/// What a certificate's file holds beside its page.
struct PdfContents {
    QByteArray token;
    int pages = 0;
    QString title;
    QString author;
};

/// A PDF file, opened. Every answer is nothing when it is none, or when it is broken there.
class PdfFile {
public:
    static std::optional<PdfFile> open(const QByteArray &bytes);
    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    ~PdfFile();

    /// Packs its fonts.
    bool pack();
    /// Of everything that its first page draws: contents, fonts, images.
    std::optional<QByteArray> hash() const;
    std::optional<QByteArray> finish(const PdfHead &head, const QByteArray &token);
    /// Nothing for one that is encrypted or has no token.
    std::optional<PdfContents> contents() const;

private:
    class Private;
    explicit PdfFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace flotilla::press
