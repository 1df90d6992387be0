#pragma once

namespace flotilla::ui::shell {

/// Opens the window and returns the program's exit status when it is closed. Arguments: nothing (the place that was open last,
/// or the first-start page), a `.flotilla` file or a postgresql:// address, `--sample` for the sample camp, or a
/// link ("flotilla:camp/…") into the place that was open last. A place that a
/// window has open already raises that window. With `--measure-start FILE` the program ends when the matrix stands, and prints the
/// memory it holds, in KiB (tests/bench/bench_start.cpp). Without a display: a sentence on standard error, status 2.
int runWindow(int argc, char **argv);

} // namespace flotilla::ui::shell
