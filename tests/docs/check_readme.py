#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The worked decision in README.md is what the program prints.

usage: check_readme.py WAYMARK_CLI
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def shown_lines():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text.split("## A worked decision", 1)[1].split("\n## ", 1)[0]
    lines = [line[4:] for line in part.splitlines() if line.startswith("    ")]
    return [line for line in lines if line.strip()]


def main():
    case = ROOT / "tests/cases/good/worked-example.json"
    run = subprocess.run([sys.argv[1], "rank", case], capture_output=True, text=True, check=True)
    printed = [line for line in run.stdout.splitlines() if line.strip()]
    shown = shown_lines()
    for number, line in enumerate(shown):
        if number >= len(printed) or line != printed[number]:
            print(f"README.md: the worked decision says {line!r}, the program says "
                  f"{printed[number] if number < len(printed) else 'nothing'!r}")
            return 1
    return 0 if len(shown) > 10 else 1


sys.exit(main())
