#pragma once

#include "domain/result.h"
#include "platform/paths.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace flotilla::platform {

/// The folder of texts that are being written.
QString draftFolder(const Paths &paths);

/// Texts that are being written, kept so that a crash loses none: one file each, for the user alone, replaced in one step
/// and made durable half a second after it changed at the latest, by a thread of its own. Lives on the thread of its maker.
class Drafts final : public QObject {
    Q_OBJECT

public:
    /// An empty folder keeps drafts only as long as this object lives.
    explicit Drafts(const QString &folder, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~Drafts() override;

    /// The draft of a key, any text that names what it is about; nothing if there is none.
    std::optional<QJsonObject> find(const QString &key) const;
    void keep(const QString &key, const QJsonObject &draft);
    void forget(const QString &key);
    /// The keys of all drafts there are.
    QStringList keys() const;
    /// Writes now, and returns when it is durable.
    void flush();
    /// The file of a key.
    QString pathOf(const QString &key) const;

Q_SIGNALS:
    /// A draft is durable.
    void kept(const QString &key);
    /// A draft could not be written; it is kept only while the program runs.
    void failed(const QString &key, const flotilla::Error &error);

private:
    using Draft = std::optional<QJsonObject>;

    void change(const QString &key, const Draft &draft);
    void writeChanged();

    QString m_folder;
    QHash<QString, Draft> m_known;   ///< newest state of what was touched since the start
    QHash<QString, Draft> m_changed; ///< not handed to the writer yet
    QTimer m_timer;
    QThreadPool m_writer;
};

} // namespace flotilla::platform
