#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Turns measurements into docs/performance.md and its curves.

usage: write_report.py DOCS_DIR RESULTS.json [MORE.json...]

Each file is what a Google Benchmark program writes. Of repeated runs the median counts. To add a section, write a function
that takes the measurements and gives Markdown lines (none when its rows were not measured), and put it into SECTIONS.
"""
import json
import math
import pathlib
import statistics
import sys

IN_NANOSECONDS = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}


class Measurements:
    """Times in nanoseconds by name, as in "rankByEngine/100"."""

    def __init__(self, files):
        self.machine = {}
        runs = {}
        for file in files:
            content = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
            self.machine = self.machine or content.get("context", {})
            for run in content["benchmarks"]:
                if run.get("run_type") != "aggregate":
                    time = run["cpu_time"] * IN_NANOSECONDS[run["time_unit"]]
                    runs.setdefault(run.get("run_name", run["name"]), []).append(time)
        self.times = {name: statistics.median(times) for name, times in runs.items()}

    def of(self, family):
        """Argument and time of each row "family/argument", in order."""
        rows = [(int(name.split("/")[1]), time) for name, time in self.times.items() if name.split("/")[0] == family]
        return sorted(rows)


def duration(nanoseconds):
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.3g} {unit}"
    return f"{nanoseconds:.3g} ns"


def table(head, rows):
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)] + ["| " + " | ".join(map(str, row)) + " |" for row in rows] + [""]


def against_ifs(measured, _docs):
    engine, ifs = measured.of("rankByEngine"), dict(measured.of("rankByIfs"))
    if not engine or not ifs:
        return []
    rows = [(f"{known} of 100", f"**{time / ifs[known]:.2f}**", duration(time), duration(ifs[known])) for known, time in engine]
    return ["## One ranking, against the same rules written as ifs", "",
            "The ifs are made from the same JSON by `tests/oracle/write_ifs.py`: what one would write by hand for these rules and",
            "no others. A test holds that both rank alike on 100,000 random states. The aim was a ratio of at most 2.", "",
            *table(("answers known", "engine : ifs", "engine", "ifs"), rows)]


def growth_with_rules(measured, docs):
    rows = measured.of("rankWithRules")
    if not rows:
        return []
    first = rows[0][1]
    draw(docs / "pictures" / "growth-rules.svg", rows, "rules, times the project's own", "time of one ranking, times the first")
    return ["## Growth with the number of rules", "",
            *table(("rules", "times the first", "one ranking"), [(f"x{n}", f"{time / first:.2f}", duration(time)) for n, time in rows]),
            "![Time of one ranking as rules grow](pictures/growth-rules.svg)", ""]


def growth_with_open(measured, docs):
    rows = measured.of("everythingWithOpen")
    if not rows:
        return []
    draw(docs / "pictures" / "growth-open.svg", [(n + 1, time) for n, time in rows], "open questions, plus one",
         "time of everything, times the first")
    return ["## Growth with open questions", "",
            "Everything that follows from one case: stops, four rankings with bands and acceptability, what is worth finding out,",
            "ranges of importance, the path. Up to 65,536 ways are all counted; from there on a fixed number is drawn.", "",
            *table(("open questions", "times the first", "everything"),
                   [(n, f"{time / rows[0][1]:.1f}", duration(time)) for n, time in rows]),
            "![Time of everything as open questions grow](pictures/growth-open.svg)", ""]


def insights(measured, _docs):
    rows = []
    for family, what in (("whatWouldChange", "every change of one or two answers"), ("nextQuestions", "the questions to put next"),
                         ("weightAcceptability", "10,000 ways to weigh"), ("weightRanges", "ranges of importance")):
        rows += [(what, n, duration(time)) for n, time in measured.of(family)]
    if not rows:
        return []
    return ["## Insights", "", "The aim for every change of two answers was 100 ms.", "", *table(("what", "open questions", "time"), rows)]


def batch(measured, _docs):
    rows = [(n, duration(time), f"{1e9 / time:,.0f}") for n, time in measured.of("oneLineOfBatch")]
    if not rows:
        return []
    return ["## Batch", "", "One line: read, everything worked out, written. One process; see [batch](batch.md) for more.", "",
            *table(("open questions", "one case", "cases a second"), rows)]


SECTIONS = (against_ifs, growth_with_rules, growth_with_open, insights, batch)

WIDTH, HEIGHT, MARGIN = 480, 260, 56


def draw(path, rows, below, beside):
    """A curve over two logarithmic axes: growth in proportion is a straight line, shown dashed."""
    first = rows[0]
    points = [(math.log2(n / first[0]), math.log2(time / first[1])) for n, time in rows]
    most = max(max(x for x, _ in points), max(y for _, y in points), 1)

    def at(x, y):
        return MARGIN + x / most * (WIDTH - 2 * MARGIN), HEIGHT - MARGIN - max(y, 0) / most * (HEIGHT - 2 * MARGIN)

    line = " ".join(f"{a:.1f},{b:.1f}" for a, b in (at(x, y) for x, y in points))
    proportional = " ".join(f"{a:.1f},{b:.1f}" for a, b in (at(0, 0), at(most, most)))
    marks = [f'<circle cx="{at(x, y)[0]:.1f}" cy="{at(x, y)[1]:.1f}" r="3" fill="#1f6f78"/>'
             f'<text x="{at(x, y)[0]:.1f}" y="{at(x, y)[1] - 8:.1f}" text-anchor="middle">{2 ** y:.3g}</text>'
             f'<text x="{at(x, y)[0]:.1f}" y="{HEIGHT - MARGIN + 16}" text-anchor="middle">{n:g}</text>'
             for (x, y), (n, _) in zip(points, rows)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11" fill="#333">\n'
        f'<title>{beside}, over {below}</title>\n<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>\n'
        f'<polyline points="{proportional}" fill="none" stroke="#999" stroke-dasharray="4 4"/>\n'
        f'<polyline points="{line}" fill="none" stroke="#1f6f78" stroke-width="2"/>\n' + "\n".join(marks) +
        f'\n<text x="{WIDTH / 2}" y="{HEIGHT - 12}" text-anchor="middle">{below} (dashed: in proportion)</text>\n'
        f'<text x="{MARGIN}" y="20">{beside}</text>\n</svg>\n', encoding="utf-8")


def head(measured):
    machine = measured.machine
    megahertz = machine.get("mhz_per_cpu", 0)
    return ["# Performance", "", "Written by `tools/bench`, which measures again; do not edit by hand. Ratios say more than times: the machine was",
            f"small ({machine.get('num_cpus', '?')} cores at {megahertz / 1000:.1f} GHz) and did other work beside this. Each time is the median of repeated runs,",
            "in processor time.", "",
            "A ranking allocates no memory once the rules are compiled; a test counts (`tests/ranking/allocation_tests.cpp`).", ""]


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    DOCS = pathlib.Path(sys.argv[1])
    MEASURED = Measurements(sys.argv[2:])
    LINES = head(MEASURED)
    for section in SECTIONS:
        LINES += section(MEASURED, DOCS)
    (DOCS / "performance.md").write_text("\n".join(LINES).rstrip() + "\n", encoding="utf-8")
