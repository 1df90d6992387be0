#pragma once

#include "kit/page.h"

#include <span>

namespace flotilla::ui::shell {

/// A page the window can show. It is made when it is first visited.
struct PageEntry {
    const char *id;
    const char *iconName;
    const char *title;        ///< QT_TRANSLATE_NOOP("Pages", …); nullptr: not in the navigation
    bool startsGroup = false; ///< a gap above it
    Page *(*make)(const PageContext &context, QWidget *parent);
};

/// The pages of the program, in the order of the navigation.
std::span<const PageEntry> programPages();

/// The title in the window's language.
QString titleOf(const PageEntry &entry);

} // namespace flotilla::ui::shell
