#include "shell/page_registry.h"

#include <QCoreApplication>

namespace flotilla::ui::shell {

std::span<const PageEntry> programPages()
{
    return {};
}

QString titleOf(const PageEntry &entry)
{
    return entry.title ? QCoreApplication::translate("Pages", entry.title) : QString();
}

} // namespace flotilla::ui::shell
