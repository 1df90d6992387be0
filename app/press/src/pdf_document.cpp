#include "pdf_document.h"

#include "certificate/fault.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

namespace {

template <class T>
Result<T> orNotOne(std::optional<T> value, const QString &path)
{
    if (!value)
        return certificate::refuse(certificate::Fault::NotACertificate, {path});
    return std::move(*value);
}

} // namespace

Result<QByteArray> pageHash(const QByteArray &bytes)
{
    const auto file = PdfFile::open(bytes);
    return orNotOne(file ? file->hash() : std::nullopt, u"PDF"_s);
}

Result<PdfPage> PdfPage::open(const QByteArray &page)
{
    auto file = PdfFile::open(page);
    if (!file || !file->pack())
        return certificate::refuse(certificate::Fault::NotACertificate, {u"PDF"_s});
    return PdfPage(std::move(*file));
}

Result<QByteArray> PdfPage::hash() const
{
    return orNotOne(m_file.hash(), u"PDF"_s);
}

Result<QByteArray> PdfPage::finish(const PdfMetadata &metadata, const QByteArray &token)
{
    const PdfHead head{.title = metadata.title,
                       .author = metadata.author,
                       .language = metadata.language,
                       .isoTime = toIsoText(metadata.at),
                       .pdfTime = toDateTime(metadata.at).toString(u"'D:'yyyyMMddHHmmss'Z'"_s)};
    return orNotOne(m_file.finish(head, token), u"PDF"_s);
}

Result<ReadPdf> readPdf(const QByteArray &bytes, const QString &path)
{
    const auto file = PdfFile::open(bytes);
    auto contents = file ? file->contents() : std::nullopt;
    auto hash = contents ? file->hash() : std::nullopt;
    if (!hash)
        return certificate::refuse(certificate::Fault::NotACertificate, {path});
    return ReadPdf{.token = std::move(contents->token),
                   .pageHash = std::move(*hash),
                   .pages = contents->pages,
                   .title = std::move(contents->title),
                   .author = std::move(contents->author)};
}

} // namespace flotilla::press
