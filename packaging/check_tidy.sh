#!/usr/bin/env bash
# clang-tidy over the sources that changed since all of them were read last (the commit in .ci/tidy-read, or FLOTILLA_BASE), or
# over all of them with --all. When --all finds nothing, put that commit into .ci/tidy-read. A clone without it reads everything.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
base=${FLOTILLA_BASE:-$(cat .ci/tidy-read)}
if [ "${1:-}" = --all ] || ! git cat-file -e "$base^{commit}" 2>/dev/null; then
    files=$(git ls-files 'app/*.cpp' 'ui/*.cpp')
else
    files=$(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp')
    # A header is read with the sources that include it: one of them will do.
    for header in $(git diff --name-only --diff-filter=d "$base" -- 'app/*.h' 'ui/*.h'); do
        files+=$'\n'$(git grep -lE "#include \"([a-z_]+/)?${header##*/}\"" -- 'app/*.cpp' 'ui/*.cpp' | head -n 1)
    done
    files=$(sort -u <<<"$files" | sed '/^$/d')
fi
[ -n "$files" ] || exit 0
# What the sanitizers were built from has all that the sources are read with: generated sources and precompiled headers.
database=build/asan
if [ ! -f $database/flotilla ]; then
    database=build/tidy
    cmake --preset tidy >/dev/null && cmake --build $database >/dev/null || exit 1
fi
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 4 clang-tidy-19 -p $database --quiet --warnings-as-errors='*'
