#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "pdf_file.h"

#include <QByteArray>

namespace flotilla::press {

/// What a certificate's file says about itself.
struct PdfMetadata {
    QString title;
    QString author;
    QString language; ///< BCP 47
    Instant at{};
};

/// A hash of everything that the page of a plain PDF draws: contents, fonts, images.
Result<QByteArray> pageHash(const QByteArray &pdf);

/// The renderer's page on its way to a certificate's file.
class PdfPage {
public:
    /// Opens a plain PDF of one page, and packs its fonts.
    static Result<PdfPage> open(const QByteArray &page);

    /// As pageHash() of the finished file.
    Result<QByteArray> hash() const;
    /// Adds metadata, colour profile and the signed token as an attachment. The same bytes for the same input. By construction
    /// what PDF/A-3b asks for; no validator has said so.
    Result<QByteArray> finish(const PdfMetadata &metadata, const QByteArray &token);

private:
    explicit PdfPage(PdfFile file) : m_file(std::move(file)) { }
    PdfFile m_file;
};

/// What a certificate's file holds.
struct ReadPdf {
    QByteArray token;
    QByteArray pageHash;
    int pages = 0;
    QString title;
    QString author;
};
/// NotACertificate, naming the path: no PDF, cut off, encrypted, or without a token.
Result<ReadPdf> readPdf(const QByteArray &bytes, const QString &path);

} // namespace flotilla::press
