#pragma once

#include "command/chart_maker.h"
#include "domain/time.h"

#include <QStringList>

#include <functional>

class QTextStream;

namespace flotilla::command {

/// Where a run writes: results on `out`, messages on `err`.
struct Streams {
    QTextStream &out;
    QTextStream &err;
};

/// Whether arguments (without the program's name) are for the command line: a verb, an option of the program, or something
/// that is no file to open. Nothing, `--sample`, a file and a postgresql:// address are for the window.
bool isForCommandLine(const QStringList &arguments);

/// Whether a command draws, so that the program has to be one that can.
bool drawsCharts(const QStringList &arguments);

/// Runs one command. `isCancelled` is asked now and then while long work runs; `charts` is for those commands that draw. Exit status: 0 done, 1 findings, 2 usage, 3 input,
/// 4 storage, 5 busy, 130 cancelled.
int run(const QStringList &arguments, Streams streams, const Clock &clock, const std::function<bool()> &isCancelled = {},
        const ChartMaker &charts = {});

} // namespace flotilla::command
