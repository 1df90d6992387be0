#include "certificates/certificates_page.h"

#include "certificate/register.h"
#include "certificate/verify_page.h"
#include "certificate_work.h"
#include "certificates_view.h"
#include "insight/camp_zone.h"
#include "interchange/csv_writer.h"
#include "kit/dialogs.h"
#include "kit/places.h"
#include "kit/theme.h"
#include "kit/ui_language.h"
#include "platform/files.h"
#include "platform/settings.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
namespace settings = platform::settings;

namespace {

constexpr qint64 mostBytes = 32 << 20; ///< of a file to verify
constexpr QByteArrayView bom = "\xEF\xBB\xBF";

/// Whether anything that the page shows changed.
bool concerns(const workspace::ChangeSet &changes)
{
    return changes.touches<Camp>() || changes.touches<Person>() || changes.touches<Account>() || changes.touches<Project>()
        || changes.touches<Pairing>() || changes.touches<PairingMentor>() || changes.touches<ProjectMentor>()
        || changes.touches<PublishedList>() || changes.touches<ListRow>() || changes.touches<Certificate>();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    if (file.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(mostBytes >> 20)});
    return file.readAll();
}

} // namespace

struct CertificatesPage::Work {
    workspace::Latest state;
    workspace::Latest picture;
    workspace::Latest found;
    workspace::Cancellation issuing;
    std::shared_ptr<PreviewMaker> preview = std::make_shared<PreviewMaker>(); ///< used on the reader's thread alone
};

CertificatesPage::CertificatesPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_work(std::make_unique<Work>()),
      m_view(new CertificatesView(context.theme, context.language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusTarget(m_view);
    m_view->setReadOnly(context.workspace.isReadOnly());
    m_view->restoreSplitter(context.settings.value(settings::certificatesSplitter));
    connectView();
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (concerns(changes))
            load();
    });
}

CertificatesPage::~CertificatesPage()
{
    m_work->issuing.cancel();
}

void CertificatesPage::connectView()
{
    connect(m_view, &CertificatesView::pictureWanted, this, &CertificatesPage::loadPreview);
    connect(m_view, &CertificatesView::choicesChanged, this, [this] {
        keepChoices();
        load();
    });
    connect(m_view, &CertificatesView::templateFileWanted, this, [this] {
        m_context.dialogs.chooseFile(this, {.title = tr("Template"), .filter = tr("Templates (*.svg)"), .suggestion = {}},
                                     [this](const QString &path) {
                                         CertificateChoices choices = m_view->choices();
                                         choices.design = path;
                                         m_view->setChoices(choices);
                                         keepChoices();
                                         load();
                                     });
    });
    connect(m_view, &CertificatesView::issueRequested, this, &CertificatesPage::issue);
    connect(m_view, &CertificatesView::reissueRequested, this, &CertificatesPage::reissue);
    connect(m_view, &CertificatesView::revokeRequested, this, &CertificatesPage::revoke);
    connect(m_view, &CertificatesView::keyCopyRequested, this, &CertificatesPage::saveKey);
    connect(m_view, &CertificatesView::registerRequested, this, &CertificatesPage::saveRegister);
    connect(m_view, &CertificatesView::pageRequested, this, &CertificatesPage::savePage);
    connect(m_view, &CertificatesView::cancelRequested, this, [this] { m_work->issuing.cancel(); });
    connect(m_view, &CertificatesView::fileDropped, this, &CertificatesPage::verifyFile);
    connect(m_view, &CertificatesView::verifyTextGiven, this, &CertificatesPage::verifyText);
    connect(m_view, &CertificatesView::verifyFileWanted, this, [this] {
        m_context.dialogs.chooseFile(
            this, {.title = tr("Verify a certificate"), .filter = tr("Certificates (*.pdf)"), .suggestion = {}},
            [this](const QString &path) { verifyFile(path); });
    });
    connect(m_view, &CertificatesView::placeChanged, this, &Page::placeChanged);
    connect(m_view, &CertificatesView::splitterMoved, this,
            [this] { m_context.settings.set(settings::certificatesSplitter, m_view->splitterState()); });
}

QString CertificatesPage::id() const
{
    return QString::fromLatin1(page::certificates);
}

QString CertificatesPage::title() const
{
    return tr("Certificates");
}

QString CertificatesPage::iconName() const
{
    return u"award"_s;
}

QString CertificatesPage::sentence(const Error &error) const
{
    return wording::errorText(error, m_context.language.wording());
}

void CertificatesPage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    restoreChoices();
    load();
}

void CertificatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void CertificatesPage::load()
{
    m_stale = isHidden();
    if (m_stale)
        return;
    if (!m_camp.isValid()) {
        m_work->state.drop();
        m_view->showNothing({});
        return;
    }
    auto reading =
        m_context.workspace.read([camp = m_camp, paths = m_context.paths, choices = m_view->choices()](
                                     storage::Reader &reader) { return readState(reader, camp, paths, choices); });
    m_work->state.start(reading, this, [this](const Result<CertificatesState> &state) {
        if (state)
            m_view->showState(*state);
        else if (state.error().code != ErrorCode::Cancelled)
            m_view->showNothing(sentence(state.error()));
    });
}

void CertificatesPage::loadPreview()
{
    const CertificateRow *row = m_view->current();
    const CertificateChoices choices = m_view->choices();
    const int width = m_view->wantedWidth(choices.paper.millimetres());
    if (!row || width < 1)
        return;
    const Camp &camp = m_view->state().camp;
    const QDate today = toDateTime(m_context.clock.now(), insight::campZone(camp.timeZone)).date();
    auto drawing =
        m_context.workspace.read([maker = m_work->preview, candidate = row->candidate, camp, choices, width,
                                  today](storage::Reader &) { return maker->draw(candidate, camp, choices, width, today); });
    m_work->picture.start(drawing, this, [this](const Result<PreviewPicture> &picture) {
        if (!picture) {
            if (picture.error().code != ErrorCode::Cancelled)
                m_view->showPictureProblem(sentence(picture.error()));
            return;
        }
        QStringList warnings;
        for (const certificate::TextWarning &each : picture->warnings)
            warnings.append(each.missing.isEmpty() ? tr("“%1” does not fit, however small it may get.").arg(each.text)
                                                   : tr("No font here has “%1”.").arg(each.missing));
        m_view->showPicture(picture->image, warnings);
    });
}

void CertificatesPage::issue(const std::vector<Id<Person>> &people)
{
    m_context.dialogs.chooseFile(
        this,
        {.title = tr("Folder for the certificates"), .kind = Dialogs::FileKind::Folder, .filter = {}, .suggestion = {}},
        [this, people](const QString &folder) { issueInto(folder, people); });
}

void CertificatesPage::issueInto(const QString &folder, const std::vector<Id<Person>> &people)
{
    const IssueOrder order{.camp = m_view->state().camp,
                           .choices = m_view->choices(),
                           .keyPath = certificate::keyPath(m_context.paths, m_view->state().camp),
                           .passphrase = m_view->passphrase(),
                           .folder = folder,
                           .only = QSet<Id<Person>>(people.begin(), people.end()),
                           .who = m_context.workspace.who()};
    m_work->issuing = {};
    m_view->showProgress(0, 0);
    auto issuing = m_context.workspace.work(
        [order, &clock = m_context.clock](storage::Store &store, workspace::Progress &progress) {
            return issueAll(store, order, clock, [&](int done, int all) { return progress.report(done, all); });
        },
        m_work->issuing);
    auto *watcher = workspace::whenDone(issuing, this, [this, folder](const Result<IssueReport> &report) {
        if (!report && report.error().code == ErrorCode::Cancelled) {
            m_view->showDone(tr("Stopped. What was issued is in the register and in the folder; do it again for the rest."),
                             false);
        } else if (!report) {
            m_view->showDone(sentence(report.error()), false);
        } else if (!report->failed.empty()) {
            QStringList lines;
            for (const certificate::FailedCertificate &each : report->failed)
                lines.append(tr("%1: %2", "name and what went wrong").arg(each.candidate.name, sentence(each.error)));
            m_view->showDone(lines.join(u'\n'), false);
        } else {
            m_view->showDone(tr("%n certificate(s) in %1.", nullptr, report->issued + report->again).arg(folder), true);
        }
        load();
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_view,
            [this, watcher](int done) { m_view->showProgress(done, watcher->progressMaximum()); });
}

void CertificatesPage::reissue(const QString &serial, const QString &reason)
{
    const auto into = [this, serial, reason](const QString &folder) {
        const IssueOrder order{.camp = m_view->state().camp,
                               .choices = m_view->choices(),
                               .keyPath = certificate::keyPath(m_context.paths, m_view->state().camp),
                               .passphrase = m_view->passphrase(),
                               .folder = folder,
                               .only = {},
                               .who = m_context.workspace.who()};
        auto work = m_context.workspace.work(
            [order, serial, reason, &clock = m_context.clock](storage::Store &store, workspace::Progress &) {
                return issueInstead(store, order, serial, reason, clock);
            });
        workspace::whenDone(work, this, [this, serial](const Result<QString> &now) {
            m_view->showDone(now ? tr("%1 is issued in place of %2.").arg(*now, serial) : sentence(now.error()),
                             now.has_value());
        });
    };
    m_context.dialogs.chooseFile(
        this, {.title = tr("Folder for the certificate"), .kind = Dialogs::FileKind::Folder, .filter = {}, .suggestion = {}},
        into);
}

void CertificatesPage::revoke(const QString &serial, const QString &reason)
{
    auto work = m_context.workspace.work([camp = m_camp, serial, reason, who = m_context.workspace.who(),
                                          &clock = m_context.clock](storage::Store &store, workspace::Progress &) {
        return certificate::revokeCertificate(store, camp, serial, reason, who, clock);
    });
    workspace::whenDone(work, this, [this, serial](const Result<void> &done) {
        m_view->showDone(done ? tr("%1 is revoked.").arg(serial) : sentence(done.error()), done.has_value());
    });
}

void CertificatesPage::verifyFile(const QString &path)
{
    auto work = m_context.workspace.read([path](storage::Reader &reader) -> Result<certificate::Verification> {
        const auto press = certificate::loadPress();
        const auto known = certificate::readRegister(reader);
        const auto bytes = bytesOf(path);
        if (!press || !known || !bytes)
            return std::unexpected(!press ? press.error() : !known ? known.error() : bytes.error());
        return (*press)->verifyPdf(*bytes, QFileInfo(path).fileName(), *known);
    });
    m_work->found.start(work, this,
                        [this, name = QFileInfo(path).fileName()](const Result<certificate::Verification> &found) {
                            if (found)
                                m_view->showVerified(name, *found);
                            else
                                m_view->showVerifyProblem(name, sentence(found.error()));
                        });
}

void CertificatesPage::verifyText(const QString &text)
{
    auto work = m_context.workspace.read([text](storage::Reader &reader) -> Result<certificate::Verification> {
        const auto press = certificate::loadPress();
        const auto known = certificate::readRegister(reader);
        if (!press || !known)
            return std::unexpected(press ? known.error() : press.error());
        return (*press)->verifyText(text, *known);
    });
    m_work->found.start(work, this, [this](const Result<certificate::Verification> &found) {
        if (found)
            m_view->showVerified({}, *found);
        else
            m_view->showVerifyProblem({}, sentence(found.error()));
    });
}

void CertificatesPage::saveRegister()
{
    const Camp camp = m_view->state().camp;
    const auto to = [this, camp](const QString &path) {
        auto work = m_context.workspace.read([path, camp, language = m_context.language.current()](
                                                 storage::Reader &reader) -> Result<int> {
            const wording::Wording words(language);
            const auto rows = certificate::registerTable(reader, camp, words);
            if (!rows)
                return std::unexpected(rows.error());
            QByteArray bytes = bom.toByteArray();
            for (const QStringList &row : *rows)
                bytes += interchange::csvLine(row).toUtf8();
            const auto done = platform::writeOutput(path, bytes, {.bytes = interchange::csvLine(rows->front()).toUtf8()});
            return done ? Result<int>(int(rows->size()) - 1) : std::unexpected(done.error());
        });
        workspace::whenDone(work, this, [this, path](const Result<int> &rows) {
            m_view->showDone(rows ? tr("%n entry(ies) of the register in %1.", nullptr, *rows).arg(path)
                                  : sentence(rows.error()),
                             rows.has_value());
        });
    };
    m_context.dialogs.chooseFile(this,
                                 {.title = tr("Register"),
                                  .kind = Dialogs::FileKind::Save,
                                  .filter = tr("Tables (*.csv)"),
                                  .suggestion = camp.slug + u"-certificates.csv"_s},
                                 to);
}

void CertificatesPage::savePage()
{
    const auto to = [this](const QString &path) {
        auto work = m_context.workspace.read([path](storage::Reader &reader) -> Result<bool> {
            const auto known = certificate::readRegister(reader);
            if (!known)
                return std::unexpected(known.error());
            const auto done =
                platform::writeOutput(path, certificate::verifyPage(*known), {.bytes = certificate::verifyPageMark});
            return done ? Result<bool>(true) : std::unexpected(done.error());
        });
        workspace::whenDone(work, this, [this, path](const Result<bool> &done) {
            m_view->showDone(done ? tr("%1 is written. Put it on the camp's web site, and write it again after revoking or "
                                       "reissuing.")
                                        .arg(path)
                                  : sentence(done.error()),
                             done.has_value());
        });
    };
    m_context.dialogs.chooseFile(this,
                                 {.title = tr("Verification page"),
                                  .kind = Dialogs::FileKind::Save,
                                  .filter = tr("Web pages (*.html)"),
                                  .suggestion = u"verify.html"_s},
                                 to);
}

void CertificatesPage::saveKey()
{
    const QString key = m_view->state().key.path;
    m_context.dialogs.chooseFile(
        this,
        {.title = tr("Copy of the key"),
         .kind = Dialogs::FileKind::Save,
         .filter = tr("Keys (*.key)"),
         .suggestion = m_view->state().camp.slug + u".key"_s},
        [this, key](const QString &path) {
            const auto done = certificate::copyKey(key, path);
            m_view->showDone(done ? tr("A copy of the key is in %1. Keep it where others cannot read it.").arg(path)
                                  : sentence(done.error()),
                             done.has_value());
        });
}

/// What is chosen belongs to a camp of a place.
QString CertificatesPage::settingsPlace() const
{
    return m_context.workspace.location().text() + u'#' + toText(m_camp);
}

void CertificatesPage::restoreChoices()
{
    const QString place = settingsPlace();
    const platform::Settings &kept = m_context.settings;
    m_view->setChoices(
        {.design = kept.value(settings::certificateTemplate, place),
         .paper = certificate::paperFromName(kept.value(settings::certificatePaper, place)).value_or(certificate::Paper{}),
         .organiser = kept.value(settings::certificateOrganiser, place),
         .serials = kept.value(settings::certificateSerials, place),
         .address = kept.value(settings::certificateAddress, place),
         .withGrade = kept.value(settings::certificateGrade, place)});
}

void CertificatesPage::keepChoices()
{
    const QString place = settingsPlace();
    const CertificateChoices choices = m_view->choices();
    platform::Settings &kept = m_context.settings;
    kept.set(settings::certificateTemplate, place, choices.design);
    kept.set(settings::certificatePaper, place, certificate::paperName(choices.paper));
    kept.set(settings::certificateOrganiser, place, choices.organiser);
    kept.set(settings::certificateSerials, place, choices.serials);
    kept.set(settings::certificateAddress, place, choices.address);
    kept.set(settings::certificateGrade, place, choices.withGrade);
}

QString CertificatesPage::currentPlace() const
{
    const CertificateRow *row = m_view->current();
    return row ? place::person(row->candidate.person) : QString();
}

void CertificatesPage::goTo(const QString &place)
{
    m_view->goTo(place::kind(place) == u"person"_s ? place::id<Person>(place) : Id<Person>());
}

std::vector<Page::Command> CertificatesPage::commands()
{
    return {{tr("Verify a certificate"), u"shield-check"_s, [this] { m_view->openVerify(); }},
            {tr("Find a certificate"), u"search"_s, [this] { m_view->focusSearch(); }}};
}

void CertificatesPage::retranslate()
{
    m_view->retranslate();
}

} // namespace flotilla::ui
