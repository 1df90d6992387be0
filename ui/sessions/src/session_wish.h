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
    struct SetPresent {
        Id<Session> session;
        std::vector<Id<Person>> people;
        bool present = true;
    };
    struct KeepMinutes {
        Session seen;
        QString markdown;
    };
    std::variant<KeepSession, RemoveSession, KeepTalk, MoveTalk, SetPresent, KeepMinutes> what;
};

} // namespace flotilla::ui
