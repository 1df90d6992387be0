#!/usr/bin/env bash
# Fails when a text has no translation, or when the translation files are behind the sources.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
preset=${FLOTILLA_PRESET:-test}
bad=0
if grep -l 'type="unfinished"' resources/translations/*.ts; then
    echo "These files have texts without a translation." >&2
    bad=1
fi
before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
cp resources/translations/*.ts "$before"
cmake --build "build/$preset" --target translations >/dev/null || exit 1
for file in resources/translations/*.ts; do
    if ! cmp -s "$file" "$before/$(basename "$file")"; then
        echo "$file is behind the sources: build the target \"translations\" and translate what is new." >&2
        bad=1
    fi
done
cp "$before"/*.ts resources/translations/
exit $bad
