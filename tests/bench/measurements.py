# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Measurements as Google Benchmark writes them, and how they are put into words."""
import json
import pathlib
import statistics

IN_SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}


class Row:
    """Repeated runs of one measurement, "family/argument": seconds, and whatever else was counted."""

    def __init__(self, name):
        self.family, _, argument = name.partition("/")
        self.argument = int(argument.split("/")[0]) if argument else 0
        self.seconds, self.counters, self.label = [], {}, ""

    def add(self, run):
        self.seconds.append(run["cpu_time"] * IN_SECONDS[run["time_unit"]])
        self.label = run.get("label", "")
        for key, value in run.items():
            if isinstance(value, (int, float)):
                self.counters.setdefault(key, []).append(value)

    @property
    def middle(self):
        return statistics.median(self.seconds)

    def most(self, counter):
        return max(self.counters.get(counter, [0]))

    def typical(self, counter):
        return statistics.median(self.counters.get(counter, [0]))


class Measurements:
    """What all files hold together; the machine is that of the first."""

    def __init__(self, files):
        self.machine, self.rows = {}, {}
        for file in files:
            content = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
            self.machine = {**content.get("context", {}), **self.machine}
            for run in content["benchmarks"]:
                if run.get("run_type") != "aggregate":
                    name = run.get("run_name", run["name"])
                    self.rows.setdefault(name, Row(name)).add(run)

    def of(self, family):
        """The rows of a family, by argument."""
        return sorted((row for row in self.rows.values() if row.family == family), key=lambda row: row.argument)

    def families(self):
        return {row.family for row in self.rows.values()}


def duration(seconds):
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{round3(seconds / size)} {unit}"
    return f"{round3(seconds * 1e9)} ns"


def round3(number):
    """Three digits that count, never as a power of ten."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def size(count):
    for unit, one in (("MB", 1e6), ("kB", 1e3)):
        if count >= one:
            return f"{round3(count / one)} {unit}"
    return f"{count:.0f} bytes"


def spread(row):
    """The median, with the least and the greatest of the runs."""
    return f"{duration(row.middle)} ({duration(min(row.seconds))} to {duration(max(row.seconds))})"


def paired(ours, theirs):
    """How many times theirs ours took, of runs that took turns: the median of the pairs. What else the machine did in a turn met
    both of a pair, where a median of each would take them from other moments."""
    return statistics.median(a / b for a, b in zip(ours, theirs))


def ratio(row, other):
    """Of the medians, with the least and the greatest of runs made one after the other."""
    pairs = [a / b for a, b in zip(row.seconds, other.seconds)]
    return f"**{row.middle / other.middle:.2f}** ({min(pairs):.2f} to {max(pairs):.2f})"


def table(head, rows):
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)] + ["| " + " | ".join(map(str, row)) + " |" for row in rows] + [""]
