#!/usr/bin/env bash
# Installs what is missing, builds Flotilla with its tests, runs them, and ends with one line:
#   Flotilla: 812 passed, 0 failed, 0 skipped
# Arguments go to ctest, for example `packaging/test.sh -R storage`. FLOTILLA_PRESET chooses another build ("test").
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
source packaging/packages.sh
preset=${FLOTILLA_PRESET:-test}
packages=("${flotilla_run_packages[@]}" "${flotilla_test_packages[@]}")
[ "$preset" = asan ] && packages+=("${flotilla_gate_packages[@]}")
flotilla_install "${packages[@]}" || exit 1
flotilla_build "$preset" || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
ctest --test-dir "build/$preset" --parallel "$(nproc)" --output-on-failure --no-tests=error -O "$log" "$@" >&2
status=$?
exec python3 packaging/count_tests.py --status "$status" --summary "$log" --details "build/$preset/Testing/Temporary/LastTest.log"
