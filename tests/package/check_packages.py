#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The packages in BUILD_FOLDER/packages are in order: lintian and the other validators find nothing, and they work.

usage: check_packages.py BUILD_FOLDER SOURCE_FOLDER
"""
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def said(*command):
    run = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    return run.returncode, (run.stdout + run.stderr).strip()


def problem_of(*command):
    code, words = said(*command)
    print(f"{pathlib.Path(str(command[0])).name}: {words or 'nothing found'}")
    return [f"{command[0]}: {words}"] if code != 0 else []


def the_one(folder, ending):
    found = sorted(folder.glob(f"*{ending}"))
    if len(found) != 1:
        sys.exit(f"{folder} has {len(found)} files *{ending}, not one")
    return found[0]


def lintian_problems(deb):
    code, words = said("lintian", "--fail-on", "error,warning", "--display-info", "--allow-root", deb)
    print(f"lintian: {words or 'nothing found'}")
    # Pieces of words in the code are up to the compiler, and what AppStream wants is up to its version.
    unused = re.compile(r"I: waymark: unused-override (spelling-error-in-binary|appstream-metadata-validation-failed) ")
    found = [line for line in words.splitlines() if not line.startswith("N:") and not unused.match(line)]
    return found or ([f"lintian ended with {code}: {words}"] if code else [])


def hardening_problems(program):
    """What a hardened program has and this one lacks."""
    head, dynamic = said("readelf", "-hW", program)[1], said("readelf", "-dW", program)[1]
    segments, symbols = said("readelf", "-lW", program)[1], said("readelf", "--dyn-syms", "-W", program)[1]
    wanted = {"position-independent": "DYN (Position-Independent" in head, "read-only relocations": "GNU_RELRO" in segments,
              "bound at start": "BIND_NOW" in dynamic or "NOW" in dynamic, "stack protector": "__stack_chk_fail" in symbols,
              "stack that cannot be run": not re.search(r"GNU_STACK.* RWE ", segments), "no search path of its own": "RUNPATH" not in dynamic}
    if program.name == "waymark":
        wanted["heap that wipes"] = all(re.search(rf" FUNC .* \d+ {name}$", symbols, re.MULTILINE) for name in ("free", "realloc"))
    return [f"{program.name}: lacks: {what}" for what, has in wanted.items() if not has]


def path_problems(program, source):
    """A path of the computer it was built on would tell whose it is."""
    return [f"{program.name}: names {source}"] if str(source.resolve()).encode() + b"/" in program.read_bytes() else []


def main():
    build, source = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    packages = build / "packages"
    deb, tarball = the_one(packages, ".deb"), the_one(packages, ".tar.gz")
    case = source / "tests/cases/good/worked-example.json"
    version = re.search(r"^project\(waymark VERSION ([\d.]+)", (source / "CMakeLists.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]
    found = lintian_problems(deb)
    found += problem_of("python3", HERE / "check_menu.py", source / "dist", build / "dist", version)
    found += problem_of("python3", HERE / "check_manual.py", build / "src/cli/waymark-cli", source / "dist")
    print(said("dpkg-deb", "--field", deb, "Depends", "Recommends", "Installed-Size")[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        said("dpkg-deb", "--extract", deb, folder / "deb")
        said("tar", "-xf", tarball, "-C", folder)
        unpacked = next(path for path in folder.iterdir() if path.name.startswith("waymark-"))
        for place in (folder / "deb/usr", unpacked):
            found += problem_of("python3", HERE / "check_install.py", "--folder", place, case)
        for program in sorted((folder / "deb/usr/bin").iterdir()):
            found += hardening_problems(program) + path_problems(program, source)
        left = sorted(path.relative_to(folder / "deb") for path in (folder / "deb").iterdir())
        found += [] if [str(path) for path in left] == ["usr"] else [f"the package has files outside /usr: {left}"]
    print(*found, f"problems in the packages: {len(found)}", sep="\n")
    return int(bool(found))


sys.exit(main())
