#!/usr/bin/env bash
# Makes the Debian package, looks at it as Debian does, and runs the program that is in it: what it needs must be there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${FLOTILLA_PRESET:-test}
package=$(FLOTILLA_PRESET=$preset packaging/package.sh)
lintian --allow-root --fail-on error "$package"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dpkg-deb -x "$package" "$folder"
share=$folder/usr/share
appstreamcli validate --no-net "$share/metainfo/org.flotilla.Flotilla.metainfo.xml"
desktop-file-validate "$share/applications/org.flotilla.Flotilla.desktop"
for page in "$share"/man/man1/flotilla.1.gz "$share"/man/zh_CN/man1/flotilla.1.gz; do
    zcat "$page" | grep -q '^\.SS "import"'
done
bash -c 'source "$1"; COMP_WORDS=("$2" roll); COMP_CWORD=1; _flotilla; [ "${COMPREPLY[*]}" = rollcall ]' \
    - "$share/bash-completion/completions/flotilla" "$folder/usr/bin/flotilla"
# A user's folder is not the builder's: nothing may be found beside the program that was built.
FLOTILLA_PROGRAM=$folder/usr/bin/flotilla ctest --test-dir "build/$preset" --output-on-failure --no-tests=error \
    -R '^(command_line|certificates_cli|window_start|archive_round_trip)$'
