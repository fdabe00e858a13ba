# shellcheck shell=bash
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# What the commands of tools/ share: knowing what is needed, installing what is missing, building.
# Sourced from the top folder of the project; it does nothing by itself.
# shellcheck disable=SC2034  # the package lists are used by the scripts that source this one

build_packages=(
    build-essential cmake ninja-build pkgconf
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl-dev libsqlite3-dev nlohmann-json3-dev libcli11-dev
    libzip-dev libpugixml-dev libsodium-dev libfontconfig-dev
    fonts-dejavu-core
)
# mold links quickly; diction brings `style`, a second opinion on reading grades; poppler-utils reads PDF; xauth is what
# xvfb-run needs; strace and xdotool watch and drive a run; the last row is a screen reader's way into the window.
test_packages=(
    catch2 mold python3 diction poppler-utils xvfb xauth strace xdotool faketime
    at-spi2-core dbus-daemon gir1.2-atspi-2.0 python3-gi
)
# Only for tools/fuzz.
fuzz_packages=(clang)
# Only for tools/bench, and for tools/coverage. tools/batch-demo runs GNU parallel (package `parallel`).
bench_packages=(libbenchmark-dev)
# Only for tools/pictures.
picture_packages=(pngquant)
# Only for tools/package: what finds out which libraries a program needs; what looks at packages.
package_packages=(dpkg-dev file)
package_check_packages=(python3 desktop-file-utils appstream lintian man-db)
coverage_packages=(gcovr)
# Only for tools/tidy.
tidy_packages=(clang-tidy clazy)

# Packages that are wanted but could not be looked up; filled by set_up.
unchecked=()

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# step "What is done" COMMAND...: says it, does it, says how long it took. Stops the script when it fails.
step() {
    local started=$SECONDS what=$1
    shift
    say "$what"
    LC_ALL=C.UTF-8 "$@" || fail "This step failed: $what"
    say "  took $((SECONDS - started)) s"
}

# quietly LOG COMMAND...: output goes to a file, and to the screen only when the command fails.
quietly() {
    local log=build/log/$1
    shift
    mkdir -p build/log
    "$@" >"$log" 2>&1 && return
    tail -n 40 "$log" >&2
    say "  All of it is in $log."
    return 1
}

# The name and version of this system, as in "debian 12".
system() {
    (
        ID='' VERSION_ID=''
        # shellcheck source=/dev/null
        [ -r /etc/os-release ] && . /etc/os-release
        say "$ID $VERSION_ID"
    )
}

known_system() {
    case $(system) in
        'debian 12' | 'debian 13' | 'ubuntu 24.04') return 0 ;;
        *) return 1 ;;
    esac
}

# Packages that depend on the system or on the screen in use.
extra_packages() {
    # The plugin that draws SVG icons was part of the library package at first.
    case $(system) in
        'debian 12' | 'ubuntu 24.04') ;;
        'debian 13') say qt6-svg-plugins ;;
        *) if apt-cache show qt6-svg-plugins >/dev/null 2>&1; then say qt6-svg-plugins; fi ;;
    esac
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then say qt6-wayland; fi
}

# Prints those of the given packages that are not installed.
missing_packages() {
    local name installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "$name installed" <<<"$installed" || say "$name"
    done
}

apt_install() {
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8)
    "${as_root[@]}" apt-get -q update &&
        "${as_root[@]}" apt-get -q -y --no-install-recommends install "$@"
}

# set_up PACKAGE...: makes sure that they are installed. Calls apt-get only when one is missing.
set_up() {
    local wanted missing
    mapfile -t wanted < <(printf '%s\n' "$@"; extra_packages)
    if ! command -v dpkg-query >/dev/null; then
        say "Packages cannot be looked up on this system. Trying with what is here."
        unchecked=("${wanted[@]}")
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [ ${#missing[@]} -eq 0 ]; then
        say "Everything needed is installed."
        return
    fi
    known_system || fail_unknown_system "${missing[@]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "Packages are missing and sudo is not here. As an administrator, run this, then try again:" \
                "  apt-get install --no-install-recommends ${missing[*]}"
        say "sudo may ask for your password, to install packages."
    fi
    step "Installing: ${missing[*]}" quietly install.log apt_install "${missing[@]}"
}

fail_unknown_system() {
    fail "Packages are installed by this script on Debian 12, Debian 13 and Ubuntu 24.04 only. This system is another one." \
        "Install these, or what your system calls them, then run this again:" "  $*"
}

# configure PRESET: a compiler cache and a quicker linker are used where they are installed; only the tests ask for the linker.
configure() {
    local launcher='' linker=''
    if command -v ccache >/dev/null; then launcher=ccache; fi
    if command -v mold >/dev/null; then linker=-fuse-ld=mold; fi
    command -v cmake >/dev/null &&
        quietly configure.log cmake --preset "$1" \
            -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" -DCMAKE_EXE_LINKER_FLAGS="$linker"
}

# build PRESET: where packages could not be looked up, a failure to configure names them.
build() {
    if [ ${#unchecked[@]} -gt 0 ]; then
        configure "$1" || fail_unknown_system "${unchecked[@]}"
    fi
    step "Configuring in build/$1" configure "$1"
    step "Building" cmake --build --preset "$1"
}
