#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Every code a data error can carry is explained in docs/data-errors.md, and every code there exists."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
USES = (
    r'report\(\s*"([a-z-]+)"',
    r'push_back\(\s*\{"([a-z-]+)"',
    r'BadData\(\s*\{\s*\{"([a-z-]+)"',
    r'push_back\(\s*\{\w+ \? "([a-z-]+)" :',
    r'\? "[a-z-]+"\s*: "([a-z]+-[a-z]+)"',
    r'"([a-z]+-[a-z-]+)"\)\);',
    r'oneOf\([^;]*?"([a-z]+-[a-z]+)"\)',
)


def codes_in_sources():
    found = set()
    for path in [*ROOT.glob("src/formats/*.cpp"), ROOT / "src/cli/session.cpp", ROOT / "src/cli/case_input.cpp"]:
        text = path.read_text(encoding="utf-8")
        for pattern in USES:
            found.update(re.findall(pattern, text, re.DOTALL))
    return found


def main():
    explained = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", (ROOT / "docs/data-errors.md").read_text(encoding="utf-8")))
    used = codes_in_sources()
    for code in sorted(used - explained):
        print(f"docs/data-errors.md: {code} is not explained")
    for code in sorted(explained - used):
        print(f"docs/data-errors.md: no error has the code {code}")
    return int(used != explained)


sys.exit(main())
