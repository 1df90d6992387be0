#include "local_instance.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QLocalSocket>

namespace flotilla::ui::shell {
namespace {

constexpr int patience = 300; ///< ms to wait for a window that is there

QString socketName(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("flotilla-") + QString::fromLatin1(hash);
}

} // namespace

LocalInstance::LocalInstance()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        if (m_raise)
            m_raise();
    });
}

bool LocalInstance::claim(const QString &place)
{
    if (m_server.isListening() && m_place == place)
        return true;
    const QString name = socketName(place);
    QLocalSocket other;
    other.connectToServer(name, QIODevice::WriteOnly);
    if (other.waitForConnected(patience))
        return false;
    m_server.close();
    // What a window that crashed left behind.
    QLocalServer::removeServer(name);
    m_server.listen(name);
    m_place = place;
    return true;
}

bool SystemDesktop::open(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace flotilla::ui::shell
