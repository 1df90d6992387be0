#pragma once

#include "domain/result.h"
#include "insight/activity.h"
#include "wording/wording.h"

#include <functional>

namespace flotilla::command {

/// A chart as a script asks for it, with what it is made from.
struct ChartRequest {
    QString name;
    QString path; ///< its ending says which kind of file
    int scale = 1;
    bool dark = false;
    insight::Progress progress;
    insight::ProgressScope scope;
    std::vector<insight::Edition> editions; ///< of the place, the camp's own among them
    const wording::Wording &words;
};

/// A file's bytes, and how such a file is known again as Flotilla's (platform/files.h).
struct ChartBytes {
    QByteArray bytes;
    QByteArray mark;
};

/// Draws charts for the command line. Nothing in `app` can paint: who joins `app` and `ui` hands this in.
struct ChartMaker {
    struct Name {
        QString name;  ///< "reports"
        QString title; ///< "Reports by period"
    };
    std::function<std::vector<Name>(const wording::Wording &words)> names;
    /// BadValue: such a file cannot be made of this chart.
    std::function<Result<ChartBytes>(const ChartRequest &request)> draw;
};

} // namespace flotilla::command
