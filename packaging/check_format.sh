#!/usr/bin/env bash
# Names the C++ files that clang-format would write differently. With --fix it writes them so.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
mode=(--dry-run -Werror)
[ "${1:-}" = --fix ] && mode=(-i)
git ls-files '*.h' '*.cpp' | xargs -r clang-format-19 "${mode[@]}" --style=file
