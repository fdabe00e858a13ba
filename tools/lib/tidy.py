#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy and clazy over the sources of a build folder, several sources at a time.

usage: tidy.py BUILD_DIR [FOLDER OR FILE...]

Both spend most of their time on what is included, so the sources that are compiled together are looked at together. What is
included by a source is not looked at as the source itself is, so they are written one after another into one file first.
Prints every finding once; ends with 1 when there is one.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
# Sources one after another include some headers twice.
TIDY = ["clang-tidy", "--quiet", f"--config-file={PROJECT}/.clang-tidy", "--checks=-readability-duplicate-include",
        f"--header-filter={PROJECT}/(src|ui|tests)/.*\\.h$"]
# A test of Catch2 is a global that is not plain data.
CLAZY = ["clazy-standalone", "-checks=level0,level1,no-non-pod-global-static", f"-header-filter={PROJECT}/(src|ui|tests)/.*"]
FINDING = re.compile(r"^(\S+:\d+:\d+: (?:warning|error): .*)$", re.MULTILINE)


class Unit:
    """Sources that are compiled together, and with what options."""

    def __init__(self, command, build):
        self.options = []
        words = iter(shlex.split(command["command"])[1:])
        for word in words:
            if word in ("-o", "-MF", "-MT"):
                next(words)
            # What only gcc knows, or what would stop at the first warning.
            elif word == "--param":
                next(words)
            elif word not in ("-c", "-MD", "-Werror", command["file"]):
                self.options.append(word)
        compiled = pathlib.Path(command["file"])
        joined = compiled.suffix == ".cxx"
        named = re.findall(r'#include "(.*\.cpp)"', compiled.read_text(encoding="utf-8")) if joined else [compiled]
        self.sources = [source for source in map(pathlib.Path, named) if build not in source.parents]
        self.name = re.sub(r"\W+", "_", os.path.relpath(compiled, PROJECT))
        self.uses_qt = any("qt6/QtWidgets" in option for option in self.options)
        self.options += [f"-I{folder}" for folder in sorted({str(source.parent) for source in self.sources})]

    def is_asked_for(self, places):
        return bool(self.sources) and (not places or any(
            place == source or place in source.parents for place in places for source in self.sources))

    def write(self, folder):
        """The sources one after another."""
        self.file = folder / f"{self.name}.cpp"
        self.lines = []
        for source in self.sources:
            self.lines += [(source, number, line) for number, line in
                           enumerate(source.read_text(encoding="utf-8").splitlines(), 1)]
        self.file.write_text("".join(f"{line}\n" for _, _, line in self.lines), encoding="utf-8")

    def in_its_source(self, finding):
        """A finding in the written file, by the source and the line it comes from."""
        return re.sub(rf"^{re.escape(str(self.file))}:(\d+)", lambda at: "%s:%d" % self.lines[int(at[1]) - 1][:2], finding)


def own_headers_of_clang():
    """clazy does not find those that come with its compiler by itself."""
    version = re.search(r"version (\d+)(\S*)", subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True,
                                                              check=True).stdout)
    for name in (version[1] + version[2], version[1]):
        folder = pathlib.Path(f"/usr/lib/llvm-{version[1]}/lib/clang/{name}/include")
        if folder.is_dir():
            return ["-isystem", str(folder)]
    return []


def look(unit, folder, headers):
    unit.write(folder)
    found = []
    for tool, options in ((TIDY, ["-Wno-unknown-warning-option"]), (CLAZY, headers)):
        if tool is CLAZY and not unit.uses_qt:
            continue
        said = subprocess.run([*tool, str(unit.file), "--", *unit.options, "-w", *options], capture_output=True, text=True, check=False,
                              cwd=folder)
        # The analyzer also speaks of places in other people's headers.
        lines = [line for line in FINDING.findall(said.stdout + said.stderr) if line.startswith(str(PROJECT))]
        if said.returncode != 0 and not lines:
            lines = [f"{unit.name}: {tool[0]} ended with {said.returncode}: {said.stderr.strip()[-400:]}"]
        found += map(unit.in_its_source, lines)
    return found


def main():
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    build = pathlib.Path(sys.argv[1]).resolve()
    places = [pathlib.Path(place).resolve() for place in sys.argv[2:]]
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    units = [unit for unit in (Unit(command, build) for command in commands
                               if build not in pathlib.Path(command["file"]).parents
                               or command["file"].endswith(".cxx")) if unit.is_asked_for(places)]
    if not units:
        print("No source that is built is in", *sys.argv[2:], file=sys.stderr)
        return 2
    folder = build / "looked-at"
    folder.mkdir(exist_ok=True)
    headers = own_headers_of_clang()
    findings = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda unit: look(unit, folder, headers), units):
            for finding in found:
                if finding not in findings:
                    print(finding.replace(f"{PROJECT}/", ""), flush=True)
                findings.add(finding)
    print(f"{sum(len(unit.sources) for unit in units)} sources looked at, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
