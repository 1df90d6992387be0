#pragma once

#include "workspace/sessions.h"

#include <variant>

namespace flotilla::ui {

/// What somebody wants changed on the Sessions page.
struct SessionWish {
    struct KeepSession {
        workspace::SessionEdit edit;
    };
    struct RemoveSession {
        Session seen;
    };
    struct KeepTalk {
        Talk talk;
        QString reason;        ///< why it goes beyond the places
        bool approves = false; ///< it gets its place by this
    };
    struct MoveTalk {
        Id<Talk> talk;
        int by = 1;
    };
    std::variant<KeepSession, RemoveSession, KeepTalk, MoveTalk> what;
};

} // namespace flotilla::ui
