#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Holds docs/performance.md against the benchmarks there are.

usage: check_report.py PROJECT_DIR      prints what does not fit, exit code 1 if anything
       check_report.py --self-test

Every family that a file of tests/bench measures has a section that shows it; every section shows something that is measured;
the page has the headings, tables and pictures that write_report.py makes of a full set of measurements, and each picture
is there and has words in its place.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import write_report  # noqa: E402
from measurements import Measurements, Row  # noqa: E402

FAMILY = re.compile(r"^BENCHMARK\((\w+)\)|^FAMILIES = \((.*)\)$", re.MULTILINE)


def families_measured(texts):
    """What C++ files hand to BENCHMARK(...) and what Python files list in FAMILIES."""
    found = set()
    for text in texts:
        for in_cpp, in_python in FAMILY.findall(text):
            found |= {in_cpp} if in_cpp else set(re.findall(r'"(\w+)"', in_python))
    return found


def full_report():
    """A report of made-up measurements in which nothing is missing."""
    measured = Measurements([])
    for families, _ in write_report.SECTIONS:
        for family in families:
            for argument in (1, 2):
                row = measured.rows[f"{family}/{argument}"] = Row(f"{family}/{argument}")
                row.add({"cpu_time": argument, "time_unit": "ms", "worst_seconds": 0.001})
    return write_report.Report(measured)


def skeleton(page):
    """Headings, heads of tables, and files of pictures, in order."""
    found = []
    lines = page.splitlines()
    for line, after in zip(lines, lines[1:] + [""]):
        if line.startswith("#") or (line.startswith("| ") and after.startswith("|---")):
            found.append(line)
        found += re.findall(r"!\[[^\]]+\]\((\S+)\)", line)
    return found


def problems(measured, shown, page, expected, has_picture):
    found = [f"{family}: is measured, and no section of write_report.py shows it" for family in sorted(measured - shown)]
    found += [f"{family}: has a section, and nothing measures it" for family in sorted(shown - measured)]
    here = skeleton(page)
    found += [f"docs/performance.md: lacks \"{part}\"; run tools/bench" for part in expected if part not in here]
    found += [f"docs/performance.md: has \"{part}\", which no section writes" for part in here if part not in expected]
    found += [f"docs/{part}: is not there" for part in here if part.endswith(".svg") and not has_picture(part)]
    return found


def problems_of(project):
    bench = project / "tests" / "bench"
    sources = sorted([*bench.glob("*_bench.cpp"), *bench.glob("*_bench.py"), *bench.glob("start/*.py")])
    measured = families_measured(path.read_text(encoding="utf-8") for path in sources)
    shown = {family for families, _ in write_report.SECTIONS for family in families}
    page = (project / "docs" / "performance.md").read_text(encoding="utf-8")
    return problems(measured, shown, page, skeleton(full_report().page()), lambda part: (project / "docs" / part).exists())


def self_test():
    assert families_measured(["BENCHMARK(a)->Arg(1);\n", 'FAMILIES = ("b", "c")\n', "// BENCHMARK(d)\n"]) == {"a", "b", "c"}
    page = "# One\n\n| x | y |\n|---|---|\n| 1 | 2 |\n![words](pictures/a.svg)\n"
    assert skeleton(page) == ["# One", "| x | y |", "pictures/a.svg"]
    assert not problems({"a"}, {"a"}, page, skeleton(page), lambda part: True)
    assert len(problems({"a", "b"}, {"a"}, page, skeleton(page), lambda part: True)) == 1
    assert len(problems({"a"}, {"a", "b"}, page, skeleton(page), lambda part: True)) == 1
    assert len(problems({"a"}, {"a"}, page, ["# One"], lambda part: True)) == 2
    assert len(problems({"a"}, {"a"}, page, skeleton(page) + ["# Two"], lambda part: False)) == 2
    assert skeleton("![](pictures/a.svg)") == []


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--self-test":
        self_test()
        sys.exit(0)
    FOUND = problems_of(pathlib.Path(sys.argv[1]))
    print(*FOUND, sep="\n")
    sys.exit(1 if FOUND else 0)
