#!/usr/bin/env bash
# Installs what is missing, builds Flotilla and runs it:
#   packaging/run.sh                 the window, on the sample camp
#   packaging/run.sh import --help   any command, see `packaging/run.sh --help`
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The build runs in the source folder, the program where the user stands.
(
    cd "$here"
    source packaging/packages.sh
    flotilla_install "${flotilla_run_packages[@]}"
    flotilla_build release
)
if [ $# -eq 0 ]; then
    set -- --sample
fi
exec "$here/build/release/flotilla" "$@"
