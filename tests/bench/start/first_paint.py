#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""How long it takes until the first page is on the screen, and how much memory that takes, against an empty window.

usage: first_paint.py BUILD_DIR RESULTS.json [--runs N]     BUILD_DIR holds waymark, waymark-empty-window and the watch
       first_paint.py --self-test

The two programs take turns, so that what else the machine does meets both alike; the median of the turns counts. Time begins
before the program is started and ends when its first window has been painted. Offscreen, and on an X server (Xvfb) where
there is one. Writes rows in the form of Google Benchmark, which tools/bench takes, and prints a table.
"""
import argparse
import datetime
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from measurements import paired

PROGRAMS = {"Empty": "tests/bench/start/waymark-empty-window", "Waymark": "ui/waymark"}
FAMILIES = ("firstPaintOfEmpty", "firstPaintOfWaymark", "memoryOfEmpty", "memoryOfWaymark")
AIMS = {"offscreen": 2.0, "xcb": 1.5}


class Screen:
    """An X server that nobody sees."""

    def __enter__(self):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return ":" + self.server.stdout.readline().strip()

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def run(program, watch, environment):
    """(milliseconds to the first paint, bytes resident then)"""
    started = time.monotonic_ns()
    said = subprocess.run([program], env={**environment, "LD_PRELOAD": watch}, capture_output=True, text=True, check=True, timeout=60)
    painted, kib = said.stdout.split()
    return (int(painted) - started) / 1e6, int(kib) * 1024


def take_turns(programs, watch, environment, runs):
    taken = {name: [] for name in programs}
    for turn in range(runs + 2):
        for name, program in programs.items():
            measured = run(program, watch, environment)
            if turn >= 2:  # the first ones bring the files into memory
                taken[name].append(measured)
    return taken


def rows_of(platform, taken):
    """A row for each run; the argument after the slash is the place of the platform in AIMS. Bytes stand as nanoseconds."""
    argument = list(AIMS).index(platform)
    for name, measured in taken.items():
        for time_taken, size in measured:
            for family, value, unit in (("firstPaintOf", time_taken, "ms"), ("memoryOf", size, "ns")):
                yield {"name": f"{family}{name}/{argument}", "run_name": f"{family}{name}/{argument}", "run_type": "iteration",
                       "iterations": 1, "real_time": value, "cpu_time": value, "time_unit": unit}


def table(rows):
    def taken(family, platform):
        return [row["cpu_time"] for row in rows if row["name"] == f"{family}/{list(AIMS).index(platform)}"]

    lines = ["| platform | empty window | Waymark | times | aim | memory: empty | Waymark | times |", "|---|---|---|---|---|---|---|---|"]
    for platform, aim in AIMS.items():
        empty, ours, least, used = (taken(family, platform) for family in FAMILIES)
        if empty and ours:
            held, needed = statistics.median(used), statistics.median(least)
            lines.append(f"| {platform} | {statistics.median(empty):.1f} ms | {statistics.median(ours):.1f} ms | "
                         f"**{paired(ours, empty):.2f}** | {aim} | "
                         f"{needed / 2 ** 20:.1f} MiB | {held / 2 ** 20:.1f} MiB | **{held / needed:.2f}** |")
    return "\n".join(lines)


def measure(build, runs):
    programs = {name: str(build / place) for name, place in PROGRAMS.items()}
    watch = str(build / "tests/bench/start/libwaymark_first_paint_watch.so")
    rows = []
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_LOGGING_RULES": "*=false",
                       # Looking for a bus that is not there would take its own time.
                       "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        taken = take_turns(programs, watch, {**environment, "QT_QPA_PLATFORM": "offscreen"}, runs)
        rows += rows_of("offscreen", taken)
        if shutil.which("Xvfb"):
            with Screen() as display:
                taken = take_turns(programs, watch, {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, runs)
                rows += rows_of("xcb", taken)
        else:
            print("Xvfb is not installed: only offscreen is measured.", file=sys.stderr)
    return rows


def self_test():
    rows = [*rows_of("offscreen", {"Empty": [(10, 2 ** 20), (30, 2 ** 20), (20, 2 ** 20)],
                                       "Waymark": [(15, 3 * 2 ** 20), (60, 3 * 2 ** 20), (60, 3 * 2 ** 20)]})]
    shown = table(rows)
    assert "| 20.0 ms | 60.0 ms | **2.00** | 2.0 | 1.0 MiB | 3.0 MiB | **3.00** |" in shown, shown
    assert "xcb" not in shown, shown
    assert {row["name"].partition("/")[0] for row in rows} == set(FAMILIES), "FAMILIES is what check_report.py goes by"
    print("self-test passed")
    return 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("results", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=21)
    asked = parser.parse_args()
    rows = measure(asked.build, asked.runs)
    context = {"num_cpus": os.cpu_count(), "caches": [], "library_build_type": "release",
               "start_day": datetime.date.today().isoformat()}
    asked.results.write_text(json.dumps({"context": context, "benchmarks": rows}, indent=1) + "\n", encoding="utf-8")
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
