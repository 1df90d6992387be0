#include "open_place.h"

#include "interchange/sample.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace flotilla::ui::shell {
namespace settings = platform::settings;

OpenPlace::OpenPlace(const ShellContext &context, QObject *parent) : QObject(parent), m_context(context) { }

OpenPlace::~OpenPlace() = default;

Result<void> OpenPlace::open(const QString &location, storage::OpenMode mode)
{
    const auto parsed = storage::Location::parse(location);
    const QString &place = parsed.text();
    if (isOpen() && place == this->location())
        return {};
    workspace::WorkspaceOptions options;
    options.mode = mode;
    options.who = m_context.settings.value(settings::whoIAm, place);
    options.clock = m_context.clock;
    if (m_context.settings.value(settings::backups))
        options.backupFolder = platform::backupFolder(m_context.paths, place);
    auto opened = workspace::Workspace::open(parsed, options);
    if (!opened)
        return std::unexpected(opened.error());
    close();
    m_workspace = std::move(*opened);
    connect(m_workspace.get(), &workspace::Workspace::undoChanged, this, &OpenPlace::undoChanged);
    connect(m_workspace.get(), &workspace::Workspace::whoChanged, this, &OpenPlace::undoChanged);
    connect(m_workspace.get(), &workspace::Workspace::backgroundFailed, this, &OpenPlace::failed);
    connect(m_workspace.get(), &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (changes.touches<Camp>() || changes.touches<Batch>())
            readCamps();
    });
    m_context.settings.addRecentPlace(place);
    readCamps();
    return {};
}

QString OpenPlace::samplePath() const
{
    return m_context.paths.data + QStringLiteral("/sample.flotilla");
}

Result<void> OpenPlace::openSample()
{
    const QString path = samplePath();
    const bool isNew = !QFile::exists(path);
    if (auto opened = open(path, storage::OpenMode::Create); !opened)
        return opened;
    if (isNew)
        fillWithSample();
    return {};
}

void OpenPlace::fillWithSample()
{
    m_reading.drop();
    m_filling = {};
    const auto clock = m_context.clock;
    auto job = m_workspace->work(
        [clock](storage::Store &store, workspace::Progress &report) {
            interchange::SampleRequest request;
            request.now = clock->now();
            return interchange::writeSample(store, request, *clock,
                                            [&report](int done, int total) { return report.report(done, total); });
        },
        m_filling);
    auto *watcher = workspace::whenDone(job, this, [this](const Result<void> &result) {
        Q_EMIT filled();
        if (result) {
            readCamps();
            return;
        }
        const QString path = location();
        close();
        QFile::remove(path);
        Q_EMIT failed(result.error());
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progress(done, watcher->progressMaximum()); });
    Q_EMIT progress(0, 0);
}

void OpenPlace::close()
{
    if (!m_workspace)
        return;
    Q_EMIT aboutToClose();
    m_reading.drop();
    m_workspace.reset();
    m_camps.clear();
    m_camp = {};
}

QString OpenPlace::location() const
{
    return m_workspace ? m_workspace->location().text() : QString();
}

void OpenPlace::chooseCamp(Id<Camp> camp)
{
    const auto found = std::ranges::find(m_camps, camp, &insight::CampLine::id);
    if (camp == m_camp || found == m_camps.end())
        return;
    m_camp = camp;
    m_context.settings.set(settings::lastCamp, location(), found->slug);
    Q_EMIT campChosen();
}

QString OpenPlace::who() const
{
    return m_context.settings.value(settings::whoIAm, location());
}

void OpenPlace::setWho(const QString &who)
{
    m_context.settings.set(settings::whoIAm, location(), who.trimmed());
    if (m_workspace)
        m_workspace->setWho(who.trimmed());
}

void OpenPlace::readCamps()
{
    m_reading.start(m_workspace->read([](storage::Reader &reader) { return insight::readCamps(reader); }), this,
                    [this](Result<std::vector<insight::CampLine>> camps) {
                        if (camps)
                            takeCamps(std::move(*camps));
                        else if (camps.error().code != ErrorCode::Cancelled)
                            Q_EMIT failed(camps.error());
                    });
}

void OpenPlace::takeCamps(std::vector<insight::CampLine> camps)
{
    m_camps = std::move(camps);
    const bool stays = std::ranges::find(m_camps, m_camp, &insight::CampLine::id) != m_camps.end();
    if (!stays) {
        const auto last =
            std::ranges::find(m_camps, m_context.settings.value(settings::lastCamp, location()), &insight::CampLine::slug);
        m_camp = last != m_camps.end() ? last->id : m_camps.empty() ? Id<Camp>() : m_camps.front().id;
    }
    Q_EMIT campsChanged();
}

} // namespace flotilla::ui::shell
