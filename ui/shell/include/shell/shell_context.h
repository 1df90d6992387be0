#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "kit/dialogs.h"
#include "kit/theme.h"
#include "kit/ui_language.h"
#include "platform/desktop.h"
#include "platform/paths.h"
#include "platform/settings.h"
#include "shell/page_registry.h"

#include <memory>

namespace flotilla::ui::shell {

/// What the window is given. The program has the real things, tests bring their own. Everything outlives the window.
struct ShellContext {
    Theme &theme;
    UiLanguage &language;
    Dialogs &dialogs;
    platform::Settings &settings;
    platform::Paths paths;
    platform::Desktop &desktop;
    platform::SingleInstance &instance;
    std::shared_ptr<const Clock> clock;
    std::span<const PageEntry> pages;
};

} // namespace flotilla::ui::shell
