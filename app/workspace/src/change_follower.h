#pragma once

#include "storage/change_feed.h"
#include "storage/history.h"
#include "workspace/change_set.h"

namespace flotilla::workspace {

/// An edit that undo or redo would take back.
struct UndoStep {
    qint64 entry = 0; ///< 0: there is none
    storage::ChangeLabel label = {};

    bool operator==(const UndoStep &) const = default;
};
struct UndoSteps {
    UndoStep undo;
    UndoStep redo;

    bool operator==(const UndoSteps &) const = default;
};

/// What somebody's undo and redo would take back among the entries after `since`.
Result<UndoSteps> readUndoSteps(storage::Reader &reader, const QString &who, qint64 since);

/// Reads what was written after the last change it saw.
class ChangeFollower {
public:
    struct News {
        ChangeSet changes; ///< its `last` is 0 when nothing is new
        UndoSteps steps;
    };

    /// Everything up to now counts as seen.
    static Result<ChangeFollower> start(storage::Store &store);

    /// What is new, and what it made of undo and redo.
    Result<News> look(storage::Store &store, const QString &who);
    /// Id of the newest change when this began.
    qint64 startedAt() const { return m_startedAt; }

private:
    explicit ChangeFollower(qint64 lastChange) : m_startedAt(lastChange), m_last(lastChange) { }

    qint64 m_startedAt;
    qint64 m_last;
};

} // namespace flotilla::workspace
