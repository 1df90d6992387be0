#include "pdf_file.h"

#include "pdf_fonts.h"

#include <QCryptographicHash>
#include <QFile>

#include <set>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

namespace {

constexpr auto attachment = "certificate.jwt";
constexpr int deepest = 60;

/// Feeds an object and what it refers to into a hash, whatever the numbers and the packing of the objects are.
class ObjectHash {
public:
    void add(QPDFObjectHandle object, int depth = 0)
    {
        if (depth > deepest)
            throw std::runtime_error("too deep");
        if (object.isIndirect() && !m_seen.insert(object.getObjGen()).second)
            return put("seen");
        if (object.isStream())
            return addStream(object, depth);
        if (object.isDictionary())
            return addDictionary(object, depth, {"/Parent"});
        if (!object.isArray())
            return put(object.unparseResolved());
        put("[");
        for (int i = 0; i < object.getArrayNItems(); ++i)
            add(object.getArrayItem(i), depth + 1);
        put("]");
    }

    QByteArray result() const { return m_hash.result(); }

private:
    void put(const std::string &text)
    {
        m_hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
        m_hash.addData(QByteArrayView("\n", 1));
    }

    void addStream(QPDFObjectHandle &object, int depth)
    {
        addDictionary(object.getDict(), depth, {"/Length", "/Filter", "/DecodeParms"});
        const auto data = object.getStreamData(qpdf_dl_generalized);
        put("stream " + std::to_string(data->getSize()));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
    }

    void addDictionary(QPDFObjectHandle object, int depth, const std::set<std::string> &without)
    {
        put("<<");
        for (const std::string &key : object.getKeys()) {
            if (without.count(key) > 0)
                continue;
            put(key);
            add(object.getKey(key), depth + 1);
        }
        put(">>");
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::set<QPDFObjGen> m_seen;
};

QByteArray hashOfFirstPage(QPDF &pdf)
{
    ObjectHash hash;
    hash.add(QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle());
    return hash.result();
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("certificate", bytes.constData(), std::size_t(bytes.size()));
}

/// libqpdf says what is wrong by throwing; nothing of it leaves this file.
template <class Work>
auto guarded(Work work) -> std::optional<decltype(work())>
{
    try {
        return work();
    } catch (const std::exception &) {
        return {};
    }
}

std::string xmp(const PdfHead &metadata)
{
    return uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%3</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate><xmp:CreatorTool>Flotilla</xmp:CreatorTool>
<pdf:Producer>Flotilla</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s
        .arg(QString(QChar(0xFEFF)), metadata.title.toHtmlEscaped(), metadata.author.toHtmlEscaped(), metadata.language,
             metadata.isoTime)
        .toStdString();
}

void putMetadata(QPDF &pdf, const PdfHead &metadata)
{
    const auto text = [](const QString &value) { return QPDFObjectHandle::newUnicodeString(value.toStdString()); };
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(metadata.title));
    info.replaceKey("/Author", text(metadata.author));
    info.replaceKey("/Creator", text(u"Flotilla"_s));
    info.replaceKey("/Producer", text(u"Flotilla"_s));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(metadata.pdfTime.toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(metadata.pdfTime.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    auto root = pdf.getRoot();
    auto packet = QPDFObjectHandle::newStream(&pdf, xmp(metadata));
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", text(metadata.language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

void putColourProfile(QPDF &pdf)
{
    QFile file(u":/certificates/srgb.icc"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no colour profile");
    auto profile = QPDFObjectHandle::newStream(&pdf, file.readAll().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    auto intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", QPDFObjectHandle::newName("/OutputIntent"));
    intent.replaceKey("/S", QPDFObjectHandle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB"));
    intent.replaceKey("/DestOutputProfile", profile);
    pdf.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({pdf.makeIndirectObject(intent)}));
}

void putToken(QPDF &pdf, const QByteArray &token, const std::string &time)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, token.toStdString());
    stream.setSubtype("application/jwt");
    stream.setModDate(time);
    stream.setCreationDate(time);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment, stream);
    file.setDescription("Open Badges 3.0 credential");
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment, file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({file.getObjectHandle()}));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

class PdfFile::Private {
public:
    QByteArray bytes; ///< the reader reads them while it lives
    QPDF pdf;
};

PdfFile::PdfFile(std::unique_ptr<Private> d) : m_d(std::move(d)) { }
PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

std::optional<PdfFile> PdfFile::open(const QByteArray &bytes)
{
    return guarded([&] {
        auto d = std::make_unique<Private>();
        d->bytes = bytes;
        press::open(d->pdf, d->bytes);
        return PdfFile(std::move(d));
    });
}

bool PdfFile::pack()
{
    return guarded([&] {
               packFonts(m_d->pdf);
               return true;
           })
        .value_or(false);
}

std::optional<QByteArray> PdfFile::hash() const
{
    return guarded([&] { return hashOfFirstPage(m_d->pdf); });
}

std::optional<QByteArray> PdfFile::finish(const PdfHead &head, const QByteArray &token)
{
    return guarded([&] {
        putMetadata(m_d->pdf, head);
        putColourProfile(m_d->pdf);
        putToken(m_d->pdf, token, head.pdfTime.toStdString());
        return written(m_d->pdf);
    });
}

std::optional<PdfContents> PdfFile::contents() const
{
    return guarded([&] {
        QPDF &pdf = m_d->pdf;
        if (pdf.isEncrypted())
            throw std::runtime_error("encrypted");
        const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(attachment);
        if (!file)
            throw std::runtime_error("no token");
        PdfContents read;
        const auto data = file->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
        read.token = QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        read.pages = int(QPDFPageDocumentHelper(pdf).getAllPages().size());
        auto info = pdf.getTrailer().getKey("/Info");
        const auto entry = [&](const char *key) {
            return info.isDictionary() && info.getKey(key).isString()
                ? QString::fromStdString(info.getKey(key).getUTF8Value())
                : QString();
        };
        read.title = entry("/Title");
        read.author = entry("/Author");
        return read;
    });
}

} // namespace flotilla::press
