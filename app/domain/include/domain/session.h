#pragma once

#include "domain/report.h"

namespace flotilla {

enum class SessionKind { Opening, TechShare, Course, Meeting, Closing };

/// A dated event of a camp (技术分享会, 开营仪式, 课程, 例会).
struct Session : Record<Session> {
    Id<Camp> camp;
    SessionKind kind = SessionKind::TechShare;
    int number = 1;
    QString title;
    Instant startsAt{};
    int minutes = 60;
    QString place;        ///< room or address of the meeting
    QString recording;    ///< address; may be empty
    BodyHash minutesText; ///< Markdown

    bool operator==(const Session &) const = default;
};

enum class TalkState { Proposed, Approved, Given, Cancelled };

struct Talk : Record<Talk> {
    Id<Session> session;
    Id<Person> speaker;
    Id<Project> project; ///< none: about something else
    QString title;
    QString materials; ///< address; may be empty
    TalkState state = TalkState::Proposed;
    int position = 1;

    bool operator==(const Talk &) const = default;
};

struct Attendance : Record<Attendance> {
    Id<Session> session;
    Id<Person> person;

    bool operator==(const Attendance &) const = default;
};

} // namespace flotilla
