#include "storage/location.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

Location Location::parse(const QString &text)
{
    Location location;
    if (text.startsWith(u"postgresql://", Qt::CaseInsensitive) || text.startsWith(u"postgres://", Qt::CaseInsensitive)) {
        location.m_engine = Engine::PostgreSql;
        QUrl url(text);
        url.setScheme(u"postgresql"_s);
        url.setPassword(QString());
        location.m_text = url.toString(QUrl::FullyEncoded);
    } else {
        location.m_text = QFileInfo(text).absoluteFilePath();
    }
    return location;
}

Location Location::madeAt(const QString &path) const
{
    Location location = *this;
    location.m_shown = display();
    location.m_text = path;
    return location;
}

QString Location::display() const
{
    if (!m_shown.isEmpty())
        return m_shown;
    if (m_engine == Engine::Sqlite)
        return QFileInfo(m_text).fileName();
    const QUrl url(m_text);
    const QString host = url.host().isEmpty() ? u"localhost"_s : url.host();
    return host + (url.path().isEmpty() ? u"/"_s : url.path());
}

} // namespace flotilla::storage
