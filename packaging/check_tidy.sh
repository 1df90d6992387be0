#!/usr/bin/env bash
# clang-tidy over the sources that changed since a commit (FLOTILLA_BASE; by default the newest release, else what the main
# branch was a day ago), or over all of them with --all. Without a commit to compare with there is nothing that changed.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
if [ "${1:-}" = --all ]; then
    files=$(git ls-files 'app/*.cpp' 'ui/*.cpp')
else
    base=${FLOTILLA_BASE:-$(git describe --tags --abbrev=0 2>/dev/null || git rev-list -1 --before='1 day ago' HEAD)}
    [ -n "$base" ] || { echo "No earlier commit to compare with; packaging/check_tidy.sh --all reads everything."; exit 0; }
    files=$(git diff --name-only --diff-filter=d "$base" HEAD -- 'app/*.cpp' 'ui/*.cpp')
fi
[ -n "$files" ] || exit 0
if [ ! -f build/tidy/compile_commands.json ]; then
    cmake --preset tidy >/dev/null || exit 1
    # Generated sources (moc) must be there before anything that includes them is read.
    cmake --build build/tidy --target help | sed -n 's/^\([a-z_]*_autogen\): .*/\1/p' | xargs -r cmake --build build/tidy --target >/dev/null || exit 1
fi
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build/tidy --quiet --warnings-as-errors='*'
