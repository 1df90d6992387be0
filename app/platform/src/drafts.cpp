#include "platform/drafts.h"

#include "platform/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::platform {

namespace {

constexpr std::chrono::milliseconds longestUnwritten{500};
constexpr QByteArrayView ownMark{"\"flotilla_draft\""};
const auto textKey = u"flotilla_draft"_s;
const auto aboutKey = u"key"_s; // what the draft is about, so that it can be found when that is erased

Result<void> write(const QString &folder, const QString &path, const QString &key, const std::optional<QJsonObject> &draft)
{
    if (!draft) {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorCode::WriteFailed, {path, {}});
        return {};
    }
    if (auto made = makeFolder(folder); !made)
        return made;
    // The mark comes first in the file whatever the draft holds, so that it is known again.
    const QByteArray json = QJsonDocument(QJsonObject{{textKey, *draft}, {aboutKey, key}}).toJson(QJsonDocument::Compact);
    return writeOutput(path, json, OwnMark{ownMark}, Readers::Owner);
}

} // namespace

QString draftFolder(const Paths &paths)
{
    return paths.data.isEmpty() ? QString() : paths.data + u"/drafts"_s;
}

Drafts::Drafts(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_writer.setMaxThreadCount(1); // in order
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestUnwritten);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::writeChanged);
}

Drafts::~Drafts()
{
    flush();
}

QString Drafts::pathOf(const QString &key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return m_folder + u'/' + QString::fromLatin1(name) + u".draft"_s;
}

std::optional<QJsonObject> Drafts::find(const QString &key) const
{
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    QFile file(pathOf(key));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonValue draft = QJsonDocument::fromJson(file.readAll()).object().value(textKey);
    return draft.isObject() ? std::optional(draft.toObject()) : std::nullopt;
}

void Drafts::keep(const QString &key, const QJsonObject &draft)
{
    change(key, draft);
}

void Drafts::forget(const QString &key)
{
    change(key, std::nullopt);
}

QStringList Drafts::keys() const
{
    QStringList keys;
    const auto files = m_folder.isEmpty() ? QFileInfoList() : QDir(m_folder).entryInfoList({u"*.draft"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString key = QJsonDocument::fromJson(file.readAll()).object().value(aboutKey).toString();
        if (!key.isEmpty() && !m_known.contains(key))
            keys.append(key);
    }
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each)
        if (each.value())
            keys.append(each.key());
    return keys;
}

void Drafts::change(const QString &key, const Draft &draft)
{
    m_known.insert(key, draft);
    m_changed.insert(key, draft);
    // Not started anew by every key: whoever types without a pause is kept as well.
    if (!m_timer.isActive())
        m_timer.start();
}

void Drafts::writeChanged()
{
    for (auto each = m_changed.cbegin(); each != m_changed.cend(); ++each) {
        if (m_folder.isEmpty())
            continue;
        m_writer.start([this, key = each.key(), draft = each.value(), folder = m_folder, path = pathOf(each.key())] {
            const auto done = write(folder, path, key, draft);
            if (!done)
                QMetaObject::invokeMethod(this, [this, key, error = done.error()] { Q_EMIT failed(key, error); });
            else if (draft)
                QMetaObject::invokeMethod(this, [this, key] { Q_EMIT kept(key); });
        });
    }
    m_changed.clear();
}

void Drafts::flush()
{
    m_timer.stop();
    writeChanged();
    m_writer.waitForDone();
}

} // namespace flotilla::platform
