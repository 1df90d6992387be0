#!/usr/bin/env bash
# Installs what is missing, builds Flotilla and makes its Debian package, build/release/package/flotilla_VERSION_ARCH.deb.
# FLOTILLA_PRESET chooses another build ("release").
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh
preset=${FLOTILLA_PRESET:-release}
flotilla_install "${flotilla_run_packages[@]}" "${flotilla_package_packages[@]}"
# The tools that make the package's files are looked for when the build is configured.
flotilla_build "$preset" -UFLOTILLA_RSVG_CONVERT
cmake --build "build/$preset" --target flotilla_package_files >/dev/null
rm -rf "build/$preset/package"
(cd "build/$preset" && cpack -G DEB >cpack.log 2>&1) || {
    cat "build/$preset/cpack.log" >&2
    exit 1
}
ls "build/$preset/package/"*.deb
