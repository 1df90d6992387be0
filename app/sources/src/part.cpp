// What interchange/src/source_part.cpp finds in this library.
#include "open_sources.h"

using namespace flotilla;

extern "C" Q_DECL_EXPORT void flotillaOpenRepository(const QString &path,
                                                     Result<std::unique_ptr<interchange::GitRepository>> &opened)
{
    opened = interchange::openRepository(path);
}

extern "C" Q_DECL_EXPORT void flotillaOpenArchive(const QString &path, Result<std::unique_ptr<interchange::Source>> &opened)
{
    opened = interchange::openArchive(path);
}
