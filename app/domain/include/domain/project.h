#pragma once

#include "domain/body.h"
#include "domain/person.h"

namespace flotilla {

enum class ProjectState { Draft, Open, Locked, Active, Closed, Cancelled };

/// A numbered piece of work with slots and mentors (项目).
struct Project : Record<Project> {
    Id<Camp> camp;
    Id<Batch> batch; ///< none: all batches
    int number = 0;  ///< 0: not numbered
    QString track;   ///< of a programme with several tracks ("glcc"); may be empty
    QString title;
    QString titleEn;
    BodyHash description; ///< Markdown
    int slots = 1;
    ProjectState state = ProjectState::Active;
    QString address; ///< of its page; may be empty

    bool operator==(const Project &) const = default;
};

enum class MentorKind { Lead, Co, Backup };

/// A mentor of a project, from a day to a day.
struct ProjectMentor : Record<ProjectMentor> {
    Id<Project> project;
    Id<Person> person;
    MentorKind kind = MentorKind::Lead;
    QDate from; ///< invalid: from the start
    QDate to;   ///< invalid: until the end

    bool operator==(const ProjectMentor &) const = default;
};

enum class PairingState { Proposed, Live, Paused, Withdrawn, Dismissed, Moved, Completed };
enum class PairingLock { None, PreLocked, Locked };

/// One mentee on one project, from a day to a day (带教关系). Its mentors are PairingMentor records.
struct Pairing : Record<Pairing> {
    Id<Camp> camp;
    Id<Project> project;
    Id<Person> mentee;
    QDate from; ///< first day on which something is owed
    QDate to;   ///< invalid: to the end
    PairingState state = PairingState::Live;
    PairingLock lock = PairingLock::None;
    int months = 3;          ///< whole months that count for stars
    Id<Pairing> predecessor; ///< the pairing this one continues after a re-pairing
    QString reason;          ///< why it ended, changed or was allowed beside another

    bool operator==(const Pairing &) const = default;
};

struct PairingMentor : Record<PairingMentor> {
    Id<Pairing> pairing;
    Id<Person> mentor;
    QDate from;
    QDate to;

    bool operator==(const PairingMentor &) const = default;
};

/// Whether reports are owed under this pairing at all: it is or was in effect.
bool isEffective(PairingState state);

} // namespace flotilla
