#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Ranks many made-up cases with `waymark-cli batch`, spread over all cores by GNU parallel, and holds the results against
single runs. tools/batch-demo calls it.

usage: run_batch.py WAYMARK_CLI [COUNT] [--open N] [--singles N] [--together N]

Results are written as they are kept with a case: a million whole ones, with their sentences, are 60 GB. Three things have to be
the same: the results of the spread run and those of one process, byte for byte; a sample from all over, and what `rank --json`
says of each of these cases alone; and the number of cases in and results out.
"""
import argparse
import hashlib
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

import write_people

SPREAD = ["parallel", "--will-cite", "--pipe", "--keep-order", "--block", "20M"]


class Results:
    """What came out, without keeping it: a million results are many gigabytes."""

    def __init__(self, kept, together):
        self.kept, self.together = kept, together
        self.count = self.size = 0
        self.first = hashlib.sha256()
        self.samples = {}

    def take(self, line):
        if self.count < self.together:
            self.first.update(line)
        if self.count in self.kept:
            self.samples[self.count] = json.loads(line)
        self.count += 1
        self.size += len(line)


def run(command, cases, results):
    """Seconds that a line filter took, and the most memory one of its processes held, in bytes."""
    started = time.monotonic()
    with open(cases, "rb") as source, subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, bufsize=1 << 20) as filtered:
        for line in filtered.stdout:
            results.take(line)
    if filtered.returncode != 0:
        sys.exit(f"{command[0]} ended with {filtered.returncode}")
    return time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def head_of(cases, count, path):
    """Writes the first `count` cases into a file of their own."""
    with open(cases, encoding="utf-8") as source, open(path, "w", encoding="utf-8") as first:
        for _, line in zip(range(count), source):
            first.write(line)


def lines_at(cases, places):
    with open(cases, encoding="utf-8") as source:
        return {place: line for place, line in enumerate(source) if place in places}


def shared(stops, certainty, options):
    """What a whole result and one that is kept both say."""
    return {"stops": stops, "certainty": certainty,
            "order": [(one["option"], one["rank"], one["tier"], [reason["rule"] for reason in one["reasons"]]) for one in options]}


def of_whole(told):
    return shared([stop["id"] for stop in told["stops"]], told["certainty"], told["ranking"])


def of_kept(line):
    return shared(line["stops"], line["certainty"], line["standings"])


def differing(cli, cases, samples):
    """Places of the cases of which a run of their own says something else."""
    found = []
    for place, line in lines_at(cases, samples.keys()).items():
        alone = subprocess.run([cli, "rank", "-", "--json"], input=line, capture_output=True, text=True, check=True).stdout
        if of_whole(json.loads(alone)) != of_kept(samples[place]):
            found.append(place)
    return found


def demonstrate(given, folder):
    cases = folder / "cases"
    with open(cases, "w", encoding="utf-8") as out:
        write_people.write(given.count, given.open, 1, write_people.DATA, out)
    together, singles = min(given.together, given.count), max(1, min(given.singles, given.count))
    head_of(cases, together, folder / "first")
    one = Results(set(), together)
    seconds, memory = run([given.cli, "batch", "--kept"], folder / "first", one)
    print(f"one process: {together:,} cases in {seconds:,.0f} s, {together / seconds:,.0f} a second; {memory / 1e6:,.0f} MB of memory", flush=True)
    spread = Results(set(range(0, given.count, max(1, given.count // singles))), together)
    seconds, memory = run([*SPREAD, given.cli, "batch", "--kept"], cases, spread)
    print(f"GNU parallel on {os.cpu_count()} cores: {given.count:,} cases in {seconds:,.0f} s, {given.count / seconds:,.0f} a second; "
          f"{spread.size / 1e9:.1f} GB of results; at most {memory / 1e6:,.0f} MB in one process", flush=True)
    problems = []
    if spread.count != given.count:
        problems.append(f"{spread.count:,} results of {given.count:,} cases")
    if spread.first.digest() != one.first.digest():
        problems.append(f"the first {together:,} results differ from those of one process")
    apart = differing(given.cli, cases, spread.samples)
    problems += [f"case {place + 1} differs from a run of its own" for place in apart]
    return problems, len(spread.samples), together


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Ranks many made-up cases, spread over all cores, and compares.")
    parser.add_argument("cli")
    parser.add_argument("count", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--open", type=float, default=2, help="open questions of a case, on the average")
    parser.add_argument("--singles", type=int, default=200, help="cases that are ranked alone, too")
    parser.add_argument("--together", type=int, default=10**9, help="first cases that one process ranks, too; left out: all")
    GIVEN = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="waymark-batch.") as made:
        FOUND, SINGLES, TOGETHER = demonstrate(GIVEN, pathlib.Path(made))
    print(*FOUND, sep="\n")
    if FOUND:
        sys.exit(1)
    print(f"The first {TOGETHER:,} results are those of one process, byte for byte; {SINGLES} from all over are those of single runs.")
