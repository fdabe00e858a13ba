#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Turns measurements into docs/performance.md and its curves.

usage: write_report.py DOCS_DIR RESULTS.json [MORE.json...]

Each file is what a Google Benchmark program writes. To add a section, write a function that takes a Report, say in
@section which families of measurements it shows, and it stands after the others. A family that was not measured leaves
its section out. tests/bench/check_report.py holds that every benchmark is shown.
"""
import pathlib
import sys

from curves import curve
from measurements import Measurements, duration, paired, ratio, size, spread, table

SECTIONS = []


def section(*families):
    def add(write):
        SECTIONS.append((families, write))
        return write
    return add


class Report:
    """Measurements on their way to a page, and the pictures that go with it."""

    def __init__(self, measured):
        self.measured = measured
        self.pictures = {}

    def of(self, family):
        return self.measured.of(family)

    def picture(self, name, rows, below, beside, shift=0):
        """A curve, as a line of Markdown; its words for a reader who does not see it say the same."""
        self.pictures[name] = curve([(row.argument + shift, row.middle) for row in rows], below, beside)
        first, last = rows[0], rows[-1]
        alt = (f"{beside}, over {below}: from {first.argument + shift:,} to {last.argument + shift:,} it grows "
               f"{last.middle / first.middle:.3g} times")
        return [f"![{alt}](pictures/{name})", ""]

    def page(self):
        lines = head(self.measured.machine)
        for families, write in SECTIONS:
            if any(self.of(family) for family in families):
                lines += write(self)
        return "\n".join(lines).rstrip() + "\n"


def head(machine):
    cores, speed = machine.get("num_cpus", "?"), machine.get("mhz_per_cpu", 0) / 1000
    return ["# Performance", "",
            "Written by `tools/bench`, which measures again; do not edit by hand. Ratios say more than times: both sides of a",
            "ratio were measured in one run, one after the other. The machine was small and did other work beside this.", "",
            *table(("measured on", ""), [
                ("processor", f"{machine.get('processor', 'not known')}, {cores} cores at {speed:.1f} GHz"),
                ("memory", machine.get("memory", "not known")),
                ("system", machine.get("system", "not known")),
                ("compiler", f"{machine.get('compiler', 'not known')}, as for a release (-O3)"),
                ("what was ranked with", f"{machine.get('rules', '?')} rules, {machine.get('questions', '?')} questions"),
                ("day", str(machine.get("date", "not known"))[:10]),
            ]),
            "A time is the median of repeated runs, in processor time, with the least and the greatest in brackets; \"worst\" is the",
            "longest single one of all. To repeat: `tools/bench`.", "",
            "A ranking allocates no memory once the rules are compiled; a test counts (`tests/ranking/allocation_tests.cpp`).", ""]


@section("rankByEngine", "rankByIfs", "decideByEngine", "decideByIfs")
def against_ifs(report):
    def rows(engine, ifs, named):
        others = {row.argument: row for row in report.of(ifs)}
        return [(named(row), ratio(row, others[row.argument]), spread(row), spread(others[row.argument]))
                for row in report.of(engine)]
    return ["## One ranking, against the same rules written as ifs", "",
            "The ifs are made from the same JSON by `tests/oracle/write_ifs.py`: what one would write by hand for these rules and",
            "no others. A test holds that both rank alike on 100,000 random states. The aim was a ratio of at most 2.", "",
            *table(("answers known", "engine : ifs", "engine", "ifs"),
                   rows("rankByEngine", "rankByIfs", lambda row: f"{row.argument} of 100")),
            "The same for each decision, with 70 of 100 answers known:", "",
            *table(("decision", "engine : ifs", "engine", "ifs"), rows("decideByEngine", "decideByIfs", lambda row: row.label))]


@section("rankWithRules")
def growth_with_rules(report):
    rows = report.of("rankWithRules")
    return ["## Growth with the number of rules", "",
            *table(("rules", "times the first", "one ranking"),
                   [(f"x{row.argument}", f"{row.middle / rows[0].middle:.2f}", spread(row)) for row in rows]),
            *report.picture("growth-rules.svg", rows, "rules, times the project's own", "time of one ranking, times the first")]


@section("everythingWithOpen")
def growth_with_open(report):
    rows = report.of("everythingWithOpen")
    return ["## Growth with open questions", "",
            "Everything that follows from one case: stops, four rankings with bands and acceptability, what is worth finding out,",
            "ranges of importance, the path. This is what a page with the order works out after each answer.", "",
            *table(("open questions", "times the first", "everything", "worst"),
                   [(row.argument, f"{row.middle / rows[0].middle:.1f}", spread(row), duration(row.most("worst_seconds"))) for row in rows]),
            *report.picture("growth-open.svg", rows, "open questions, plus one", "time of everything, times the first", shift=1)]


@section("acceptabilityOfWays")
def acceptability(report):
    rows = report.of("acceptabilityOfWays")
    return ["## How often each option takes each place", "",
            "Rank acceptability of the six settings, over the ways the open questions can turn out. Up to 65,536 ways are all",
            "counted; beyond that 20,000 are drawn.", "",
            *table(("ways, at the most", "time", "worst"),
                   [(f"{row.argument:,}", spread(row), duration(row.most("worst_seconds"))) for row in rows])]


@section("whatWouldChange", "nextQuestions", "weightAcceptability", "weightRanges")
def insights(report):
    rows = []
    for family, what in (("whatWouldChange", "every change of one or two answers"), ("nextQuestions", "the questions to put next"),
                         ("weightAcceptability", "10,000 ways to weigh"), ("weightRanges", "ranges of importance")):
        rows += [(what, row.argument, spread(row), duration(row.most("worst_seconds"))) for row in report.of(family)]
    worst = max((row.most("worst_seconds") for row in report.of("weightAcceptability")), default=0)
    return ["## Insights", "", "The aim for every change of two answers was 100 ms. It runs on a thread of its own and can be stopped.", "",
            *table(("what", "open questions", "time", "worst"), rows),
            f"The ways to weigh are worked out on the window's own thread: at worst {duration(worst)}, where one picture of a screen lasts 16 ms.", ""]


@section("oneLineOfBatch")
def batch(report):
    return ["## Batch", "", "One line: read, everything worked out, written. One process; [batch](batch.md) has a million on all cores.", "",
            *table(("open questions", "one case", "cases a second"),
                   [(row.argument, spread(row), f"{1 / row.middle:,.0f}") for row in report.of("oneLineOfBatch")])]


@section("openCatalogue", "readOption", "searchCatalogue")
def catalogue(report):
    rows = [(what, spread(row), duration(row.most("worst_seconds")))
            for family, what in (("openCatalogue", "opened, with the list of settings"), ("readOption", "all of one option"), ("searchCatalogue", "one search, up to 30 hits"))
            for row in report.of(family)]
    return ["## Catalogue", "", *table(("what", "time", "worst"), rows)]


@section("importPlaces", "searchPlaces", "searchPlacesNear")
def places(report):
    rows = []
    for row in report.of("importPlaces"):
        by_name = {one.argument: one for one in report.of("searchPlaces")}.get(row.argument)
        near = {one.argument: one for one in report.of("searchPlacesNear")}.get(row.argument)
        rows.append((f"{row.argument:,}", spread(row), spread(by_name), spread(near)))
    return ["## Places", "", "Made-up lists; the national one has about 16,000 places. An import runs on a thread of its own.", "",
            *table(("places", "import", "search by name", "within 50 miles"), rows),
            *report.picture("growth-places.svg", report.of("importPlaces"), "places", "time of an import, times the first")]


@section("firstPaintOfEmpty", "firstPaintOfWaymark", "memoryOfEmpty", "memoryOfWaymark")
def start_up(report):
    platforms = ("without a screen (offscreen)", "on an X server")
    rows = []
    for ours in report.of("firstPaintOfWaymark"):
        found = {family: {row.argument: row for row in report.of(family)}[ours.argument]
                 for family in ("firstPaintOfEmpty", "memoryOfEmpty", "memoryOfWaymark")}
        empty, least, used = found.values()
        rows.append((platforms[ours.argument % 2], f"**{paired(ours.seconds, empty.seconds):.2f}**", spread(ours), spread(empty),
                     f"**{used.middle / least.middle:.2f}**", size(used.middle * 1e9), size(least.middle * 1e9)))
    day = report.measured.machine.get("start_day", "the same day")
    return ["## Start-up and memory", "", "Until the first page has been painted, against an empty window of the same toolkit, taking turns; and what is",
            "held in memory then. How many times: the median of the turns. The aims were 2 times without a screen and 1.5 times on one.",
            f"Measured on {day}.", "",
            *table(("", "time, times the empty one", "Waymark", "empty window", "memory, times the empty one", "Waymark", "empty window"), rows)]


@section("sizeOfDeb", "sizeOfTarball", "sizeInstalled")
def package(report):
    rows = [(what, size(row.middle * 1e9)) for family, what in (
        ("sizeOfDeb", "package for Debian and Ubuntu (.deb)"), ("sizeOfTarball", "folder that may stand anywhere (.tar.gz)"),
        ("sizeInstalled", "installed")) for row in report.of(family)]
    return ["## Size", "", "As `tools/package` makes it; Qt is the system's own.", "", *table(("what", "size"), rows)]


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    DOCS = pathlib.Path(sys.argv[1])
    REPORT = Report(Measurements(sys.argv[2:]))
    (DOCS / "performance.md").write_text(REPORT.page(), encoding="utf-8")
    for file, drawn in REPORT.pictures.items():
        (DOCS / "pictures" / file).write_text(drawn, encoding="utf-8")
