#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""`waymark-cli check` finds each kind of fault, names its place, and leaves the sound neighbour alone.

usage: check_faults.py WAYMARK_CLI [KIND...]

tests/check/faults/base is a small sound data folder. Each other folder is a kind of fault: bad/ and good/ hold the
files that differ from base, bad/expected.json what has to be found, no more and no less. Cases are given to the
program only for kinds that bring some of their own.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

FAULTS = pathlib.Path(__file__).resolve().parent / "faults"
BASE = FAULTS / "base"
COMPARED = ("section", "code", "subject", "file", "pointer", "counterexample")


def run_check(program, overlay, with_cases):
    """Exit code and findings for base with the overlay on top."""
    with tempfile.TemporaryDirectory(prefix="waymark-faults-") as scratch:
        data = pathlib.Path(scratch) / "data"
        shutil.copytree(BASE, data)
        if overlay:
            shutil.copytree(overlay, data, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.json"))
        command = [program, "check", str(data), "--json"]
        if with_cases:
            command += ["--cases", str(data / "cases")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        try:
            report = json.loads(done.stdout)
        except json.JSONDecodeError:
            return done.returncode, None
        for finding in report["findings"]:
            finding["file"] = finding["file"].replace(scratch + "/", "")
        return done.returncode, report["findings"]


def as_expected(finding):
    return tuple(bool(finding[key]) if key == "counterexample" else finding[key] for key in COMPARED)


def told(entry):
    values = dict(zip(COMPARED, entry))
    return "{section} {code} '{subject}' at {file}{pointer}".format(**values) + (
        ", with a case that shows it" if values["counterexample"] else "")


def problems_of(program, overlay, with_cases, expected):
    code, findings = run_check(program, overlay, with_cases)
    if findings is None:
        return [f"no report came back (exit code {code})"]
    problems = []
    wanted_code = 1 if expected else 0
    if code != wanted_code:
        problems.append(f"exit code {code}, expected {wanted_code}")
    found = [as_expected(finding) for finding in findings]
    wanted = [as_expected(finding) for finding in expected]
    for entry in wanted:
        if entry in found:
            found.remove(entry)
        else:
            problems.append("not found: " + told(entry))
    problems += ["found, but not expected: " + told(entry) for entry in found]
    problems += [f"no message for {finding['code']}" for finding in findings if not finding["message"]]
    return problems


def main():
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    program, only = sys.argv[1], sys.argv[2:]
    kinds = sorted(folder for folder in FAULTS.iterdir() if folder.is_dir() and folder != BASE)
    runs = [("base", None, True, [])]
    for kind in kinds:
        with_cases = any((kind / side / "cases").exists() for side in ("bad", "good"))
        expected = json.loads((kind / "bad" / "expected.json").read_text(encoding="utf-8"))
        runs.append((f"{kind.name}/bad", kind / "bad", with_cases, expected))
        runs.append((f"{kind.name}/good", kind / "good", with_cases, []))
    failed = 0
    done = 0
    for name, overlay, with_cases, expected in runs:
        if only and name.split("/")[0] not in only:
            continue
        problems = problems_of(program, overlay, with_cases, expected)
        done += 1
        failed += bool(problems)
        for problem in problems:
            print(f"{name}: {problem}")
    print(f"{done} data folders checked, {failed} not as expected")
    return 1 if failed or not done else 0


if __name__ == "__main__":
    sys.exit(main())
