#include "platform/log.h"

#include "domain/id.h"
#include "platform/files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::platform {

CrashNotice::CrashNotice(const QString &folder) : m_log(folder + u"/flotilla.log"_s)
{
    (void)makeFolder(folder);
    for (const QFileInfo &found : QDir(folder).entryInfoList({u"running-*.lock"_s}, QDir::Files)) {
        // A lock that can be had is one whose program is gone without giving it back.
        QLockFile marker(found.absoluteFilePath());
        marker.setStaleLockTime(0);
        if (marker.tryLock())
            m_crashed = instantFromMsecs(found.lastModified().toMSecsSinceEpoch());
    }
    m_marker = std::make_unique<QLockFile>(folder + u"/running-"_s + idToText(newIdValue()) + u".lock"_s);
    m_marker->setStaleLockTime(0);
    (void)m_marker->tryLock();
}

CrashNotice::~CrashNotice() = default;

} // namespace flotilla::platform
