#include "certificate_work.h"

#include "certificate/key_store.h"
#include "certificate/serial.h"
#include "insight/camp_zone.h"
#include "platform/files.h"
#include "storage/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace certificate;

namespace {

Imprint imprintOf(const CertificateChoices &choices)
{
    return {.organiser = choices.organiser, .withGrade = choices.withGrade};
}

Result<IssueRequest> requestOf(const IssueOrder &order)
{
    const auto press = loadPress();
    if (!press)
        return std::unexpected(press.error());
    auto design = openTemplate(order.choices.design);
    if (!design)
        return std::unexpected(design.error());
    const auto serials =
        order.choices.serials.isEmpty() ? SerialPattern::usual() : SerialPattern::parse(order.choices.serials);
    if (!serials)
        return std::unexpected(serials.error());
    return IssueRequest{.press = *press,
                        .camp = order.camp,
                        .design = std::move(*design),
                        .paper = order.choices.paper,
                        .serials = *serials,
                        .address = order.choices.address,
                        .imprint = imprintOf(order.choices),
                        .only = order.only,
                        .who = order.who};
}

Result<SigningKey> keyOf(const Press &press, const IssueOrder &order)
{
    return QFileInfo::exists(order.keyPath) ? readKey(press, order.keyPath, order.passphrase)
                                            : makeKey(press, order.keyPath, order.passphrase);
}

Result<void> write(const QString &folder, const MadeCertificate &made)
{
    return platform::writeOutput(QDir(folder).filePath(fileNameOf(made.serial)), made.pdf);
}

} // namespace

Result<CertificatesState> readState(storage::Reader &reader, Id<Camp> camp, const platform::Paths &paths,
                                    const CertificateChoices &choices)
{
    auto record = reader.get<Camp>(camp);
    auto candidates = readCandidates(reader, camp, imprintOf(choices));
    auto entries = reader.where<Certificate>("camp", camp);
    if (!record || !candidates || !entries)
        return std::unexpected(!record ? record.error() : !candidates ? candidates.error() : entries.error());
    CertificatesState state{
        .camp = std::move(*record), .candidates = std::move(*candidates), .entries = std::move(*entries), .key = {}};
    if (auto key = lookAtKey(keyPath(paths, state.camp)); key)
        state.key = std::move(*key);
    else
        state.key.path = keyPath(paths, state.camp);
    return state;
}

Result<PreviewPicture> PreviewMaker::draw(const Candidate &candidate, const Camp &camp, const CertificateChoices &choices,
                                          int width, QDate today)
{
    if (!m_sheet || m_choices != choices) {
        const auto press = loadPress();
        if (!press)
            return std::unexpected(press.error());
        const auto design = openTemplate(choices.design);
        if (!design)
            return std::unexpected(design.error());
        auto sheet = (*press)->sheet(*design, choices.paper);
        if (!sheet)
            return std::unexpected(sheet.error());
        m_sheet = std::move(*sheet);
        m_choices = choices;
    }
    Values values = candidate.values;
    QString code = u"FLOTILLA:"_s + QString(160, u'0'); // as dense as a signed one
    if (candidate.current)
        values[u"serial"_s] = candidate.current->serial;
    else if (const auto serials = choices.serials.isEmpty() ? SerialPattern::usual() : SerialPattern::parse(choices.serials))
        values[u"serial"_s] = serials->next(camp.slug, today, {});
    if (const auto token = candidate.current ? readToken(candidate.current->signature) : std::nullopt) {
        code = token->credential.code;
        putDate(values, toDateTime(token->credential.issuedAt, insight::campZone(camp.timeZone)).date());
    } else {
        putDate(values, today);
    }
    constexpr double millimetresPerInch = 25.4;
    const double dots = width / (choices.paper.millimetres().width() / millimetresPerInch);
    const Picture picture = m_sheet->picture(values, code.toUtf8(), dots);
    const QImage image(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width, picture.height,
                       picture.width * qsizetype(4), QImage::Format_ARGB32_Premultiplied);
    return PreviewPicture{image.copy(), m_sheet->check(values)};
}

Result<IssueReport> issueAll(storage::Store &store, const IssueOrder &order, const Clock &clock,
                             const std::function<bool(int, int)> &goOn)
{
    const auto request = requestOf(order);
    if (!request)
        return std::unexpected(request.error());
    if (!QFileInfo(order.folder).isWritable())
        return fail(ErrorCode::NoPermission, {order.folder});
    const auto key = keyOf(*request->press, order);
    if (!key)
        return std::unexpected(key.error());
    auto outcome = issueCertificates(
        store, *request, *key, clock, [&](const MadeCertificate &made) { return write(order.folder, made); }, goOn);
    if (!outcome)
        return std::unexpected(outcome.error());
    return IssueReport{outcome->issued, outcome->again, std::move(outcome->failed)};
}

Result<QString> issueInstead(storage::Store &store, const IssueOrder &order, const QString &serial, const QString &reason,
                             const Clock &clock)
{
    const auto request = requestOf(order);
    if (!request)
        return std::unexpected(request.error());
    if (!QFileInfo(order.folder).isWritable())
        return fail(ErrorCode::NoPermission, {order.folder});
    const auto key = keyOf(*request->press, order);
    if (!key)
        return std::unexpected(key.error());
    const auto made = reissueCertificate(store, *request, *key, serial, reason, clock);
    if (!made)
        return std::unexpected(made.error());
    if (const auto done = write(order.folder, *made); !done)
        return std::unexpected(done.error());
    return made->serial;
}

} // namespace flotilla::ui
