#include "place.h"

#include "insight/camps.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flotilla::command {

namespace {

void removeFile(const storage::Location &location)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(location.text() + suffix);
}

/// Two programs that make the same file do so under names of their own.
QString nameBeside(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/.%1.%2.part").arg(info.fileName(), idToText(newIdValue()));
}

} // namespace

Result<Place> openForReading(const QString &file)
{
    const storage::Location location = storage::Location::parse(file);
    auto store = storage::Store::open(location, storage::OpenMode::ReadOnly);
    // What an older Flotilla wrote is brought up first, as the window does it.
    if (!store && store.error().code == ErrorCode::MigrationFailed
        && storage::Store::open(location, storage::OpenMode::ReadWrite))
        store = storage::Store::open(location, storage::OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    auto reader = storage::Reader::begin(**store);
    if (!reader)
        return std::unexpected(reader.error());
    return Place{std::move(*store), std::move(*reader)};
}

bool isThere(const QString &file)
{
    const storage::Location location = storage::Location::parse(file);
    return location.engine() != storage::Engine::Sqlite || QFileInfo(location.text()).size() > 0;
}

Result<Target> Target::open(const QString &file)
{
    const storage::Location location = storage::Location::parse(file);
    const bool isNew = location.engine() == storage::Engine::Sqlite && !QFileInfo::exists(location.text());
    const storage::Location place = isNew ? location.madeAt(nameBeside(location.text())) : location;
    auto store = storage::Store::open(place, storage::OpenMode::Create);
    if (!store) {
        if (isNew)
            removeFile(place);
        return std::unexpected(store.error());
    }
    return Target(std::move(*store), isNew ? location.text() : QString());
}

Result<void> Target::keep()
{
    const QString path = m_store->location().text();
    m_store.reset();
    if (m_newName.isEmpty() || QFile::rename(path, m_newName))
        return {};
    removeFile(storage::Location::parse(path));
    return fail(ErrorCode::Busy, {QFileInfo(m_newName).fileName()});
}

Target::~Target()
{
    if (!m_store || m_newName.isEmpty())
        return;
    const storage::Location location = m_store->location();
    m_store.reset();
    removeFile(location);
}

Result<Camp> chooseCamp(storage::Reader &reader, const QString &slug)
{
    const auto camps = insight::readCamps(reader);
    if (!camps)
        return std::unexpected(camps.error());
    if (slug.isEmpty() && camps->size() == 1)
        return reader.get(camps->front().id);
    if (slug.isEmpty() && !camps->empty()) {
        QStringList slugs;
        for (const insight::CampLine &camp : *camps)
            slugs.append(camp.slug);
        return fail(ErrorCode::SeveralCamps, {slugs.join(QStringLiteral(", "))});
    }
    const auto found = std::ranges::find(*camps, slug, &insight::CampLine::slug);
    if (found == camps->end())
        return fail(ErrorCode::UnknownCamp, {slug});
    return reader.get(found->id);
}

wording::Wording wordsFor(const Context &context, const Camp &camp)
{
    return wording::Wording(context.asked.value_or(camp.language));
}

void printJson(QTextStream &out, const QJsonObject &json)
{
    out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace flotilla::command
