#!/usr/bin/env bash
# clang-tidy over the sources that changed since a commit (FLOTILLA_BASE; by default the newest release, or a day's commits
# where there is none), or over all of them with --all.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
if [ ! -f build/tidy/compile_commands.json ]; then
    cmake --preset tidy >/dev/null || exit 1
    # Generated sources (moc) must be there before anything that includes them is read.
    cmake --build build/tidy --target help | sed -n 's/^\([a-z_]*_autogen\): .*/\1/p' | xargs -r cmake --build build/tidy --target >/dev/null || exit 1
fi
if [ "${1:-}" = --all ]; then
    files=$(git ls-files 'app/*.cpp' 'ui/*.cpp')
else
    base=${FLOTILLA_BASE:-$(git describe --tags --abbrev=0 2>/dev/null || git rev-list -1 --before='1 day ago' HEAD)}
    files=$(git diff --name-only --diff-filter=d "${base:-$(git hash-object -t tree /dev/null)}" HEAD -- 'app/*.cpp' 'ui/*.cpp')
fi
[ -n "$files" ] || exit 0
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build/tidy --quiet --warnings-as-errors='*'
