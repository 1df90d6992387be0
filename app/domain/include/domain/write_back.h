#pragma once

#include "domain/report.h"
#include "domain/rules.h"

namespace flotilla {

enum class WriteBackState {
    Done,
    Failed,   ///< what was tried did not work: the review is not yet written back
    Reverted, ///< was done, and taken back by another commit
};

/// What was done, or tried, to bring a review back to where its report is. The newest one of a review counts.
struct WriteBack : Record<WriteBack> {
    Id<Review> review;
    WriteBackWay way = WriteBackWay::Pull;
    WriteBackState state = WriteBackState::Failed;
    QString remote;   ///< name or address of the repository that it was pushed to
    QString branch;   ///< without "refs/heads/"
    QString path;     ///< of the file there
    QString commit;   ///< hexadecimal name; empty when nothing was pushed
    BodyHash written; ///< the review's text as it stands in the file
    BodyHash content; ///< the whole file with it; none for Text
    BodyHash source;  ///< the review's own text then
    QString problem;  ///< of a failure: the error's code and arguments, a line each
    Instant at{};

    bool operator==(const WriteBack &) const = default;
};

} // namespace flotilla
