#include "press/press.h"

#include "certificate/fault.h"
#include "certificate/han.h"
#include "payload_text.h"
#include "pdf_document.h"
#include "renderer.h"
#include "verify.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

using namespace certificate;

namespace {

PdfMetadata metadataOf(const Credential &credential)
{
    return {.title = titleOf(credential),
            .author = credential.camp,
            .language = hasHan(credential.camp) || hasHan(credential.project) ? u"zh-CN"_s : u"en"_s,
            .at = credential.issuedAt};
}

QByteArray tokenOf(const Credential &credential, const SigningKey &key)
{
    constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray message = unsignedToken(credential, key.publicKey());
    return message + '.' + sign(message, key).toBase64(base64);
}

class PressSheet final : public Sheet {
public:
    explicit PressSheet(std::unique_ptr<Renderer> renderer) : m_renderer(std::move(renderer)) { }

    std::vector<TextWarning> check(const Values &values) const override { return m_renderer->check(values); }
    Picture picture(const Values &values, const QByteArray &code, double dotsPerInch) const override
    {
        return m_renderer->picture(values, code, dotsPerInch);
    }

    Result<DrawnCertificate> draw(Credential credential, const SigningKey &key) const override
    {
        const auto page = m_renderer->pdf(credential.values, credential.code.toUtf8());
        if (!page)
            return std::unexpected(page.error());
        auto paper = PdfPage::open(*page);
        if (!paper)
            return std::unexpected(paper.error());
        const auto hash = paper->hash();
        if (!hash)
            return std::unexpected(hash.error());
        credential.pageHash = *hash;
        DrawnCertificate drawn{.pdf = {}, .token = tokenOf(credential, key)};
        auto pdf = paper->finish(metadataOf(credential), drawn.token);
        if (!pdf)
            return std::unexpected(pdf.error());
        drawn.pdf = std::move(*pdf);
        return drawn;
    }

    Result<QByteArray> drawAgain(const QByteArray &token) const override
    {
        const auto read = readToken(token);
        if (!read)
            return refuse(Fault::NotTheSame, {QString()});
        const auto page = m_renderer->pdf(read->credential.values, read->credential.code.toUtf8());
        if (!page)
            return std::unexpected(page.error());
        auto paper = PdfPage::open(*page);
        if (!paper)
            return std::unexpected(paper.error());
        const auto hash = paper->hash();
        if (!hash || *hash != read->credential.pageHash)
            return refuse(Fault::NotTheSame, {read->credential.serial});
        return paper->finish(metadataOf(read->credential), token);
    }

private:
    std::unique_ptr<Renderer> m_renderer;
};

class WholePress final : public Press {
public:
    SigningKey makeKey() const override { return newKey(); }
    SigningKey keyOf(const QByteArray &seed) const override { return keyFromSeed(seed); }
    QByteArray keyFile(const SigningKey &key, const QByteArray &passphrase) const override
    {
        return toKeyFile(key, passphrase);
    }
    Result<SigningKey> openKey(const QByteArray &bytes, const QByteArray &passphrase, const QString &path) const override
    {
        return fromKeyFile(bytes, passphrase, path);
    }
    Result<std::unique_ptr<Sheet>> sheet(const Template &design, const Paper &paper) const override
    {
        auto renderer = Renderer::make(design, paper);
        if (!renderer)
            return std::unexpected(renderer.error());
        return std::make_unique<PressSheet>(std::move(*renderer));
    }
    QString codeText(const Payload &payload, const QString &address, const SigningKey &key) const override
    {
        return press::codeText(payload, address, key);
    }
    QByteArray signedToken(const Credential &credential, const SigningKey &key) const override
    {
        return tokenOf(credential, key);
    }
    Result<Verification> verifyPdf(const QByteArray &bytes, const QString &path, const Register &known) const override
    {
        return press::verifyPdf(bytes, path, known);
    }
    Result<Verification> verifyText(const QString &text, const Register &known) const override
    {
        return press::verifyText(text, known);
    }
};

} // namespace

const Press &press()
{
    static const WholePress whole;
    return whole;
}

} // namespace flotilla::press
