# The Debian 12 packages of Flotilla, sourced by run.sh, test.sh and .ci/run.
# Why each one is needed stands in CONTRIBUTING.md, "Dependencies".

# To build and run the program.
flotilla_run_packages=(
    g++ cmake ninja-build pkg-config git tzdata
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n
    libcmark-gfm-dev libcmark-gfm-extensions-dev libical-dev libgit2-dev libarchive-dev libicu-dev
    libpango1.0-dev libcairo2-dev libharfbuzz-dev librsvg2-dev libqpdf-dev libsodium-dev libqrencode-dev
    fonts-inter fonts-ebgaramond fonts-noto-cjk fonts-noto-cjk-extra fonts-noto-mono fonts-noto-core
)

# To build and run the tests and benchmarks as well.
flotilla_test_packages=(
    postgresql python3 python3-icalendar libbenchmark-dev poppler-utils librsvg2-bin chromium-headless-shell qt6-charts-dev libqt6opengl6-dev util-linux
)

# To make the Debian package and look at it.
flotilla_package_packages=(
    python3 librsvg2-bin dpkg-dev file lintian appstream desktop-file-utils
)

# What the gates of .ci/run need on top: the second compiler with its sanitizers, and the two linters.
flotilla_gate_packages=(
    clang-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev
)

# flotilla_install NAME... - installs what is missing, as root or through sudo, and says what it installs.
flotilla_install() {
    local name state missing=()
    local -A installed=()
    while read -r name state; do
        [ "$state" = installed ] && installed[$name]=yes
    done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        [ -n "${installed[$name]:-}" ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Flotilla needs these Debian packages, and neither root nor sudo is at hand to install them: ${missing[*]}" >&2
            return 1
        fi
        root=(sudo)
    fi
    echo "Installing Debian packages: ${missing[*]}" >&2
    if ! { "${root[@]}" apt-get update -qq &&
           "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2; then
        echo "The packages could not be installed; nothing was built." >&2
        return 1
    fi
}

# flotilla_build PRESET [OPTION...] - configures once and builds what changed; quiet unless something fails.
flotilla_build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    if [ ! -f "build/$preset/build.ninja" ]; then
        echo "Building Flotilla ($preset); the first time takes some minutes." >&2
    fi
    if { [ -f "build/$preset/build.ninja" ] && [ $# -eq 0 ] || cmake --preset "$preset" "$@"; } >"$log" 2>&1 &&
       cmake --build "build/$preset" >>"$log" 2>&1; then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        echo "Flotilla could not be built; the messages are above." >&2
        return 1
    fi
}
