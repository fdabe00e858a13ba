#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""docs/dangers.md names each danger once, and every rule, case and test it names exists; no danger case goes unnamed."""
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from known_tests import listed_tests

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = "docs/dangers.md"
CASES = ROOT / "tests/cases/good"
NUMBERS = [f"D{number:02}" for number in range(1, 35)]
NOTHING = "nothing yet"


def known_rules():
    names = set()
    for path in (ROOT / "data/rules").rglob("*.json"):
        content = json.loads(path.read_text(encoding="utf-8"))
        names.update(item["id"] for part in ("rules", "invariants") for item in content.get(part, []))
    return names


def row_problems(number, guard, held, tests, rules):
    """Yields what is wrong with one row of the table."""
    for rule in re.findall(r"`([^`]+)`", guard):
        if rule not in rules:
            yield f"{number}: no rule or invariant is called {rule}"
    names = re.findall(r"`([^`]+)`", held)
    if not names and not (held == NOTHING and "Not yet:" in guard):
        yield f'{number}: names no case and no test, and does not say "{NOTHING}" with what is missing'
    for name in names:
        if name.endswith(".json"):
            if not (CASES / name).is_file():
                yield f"{number}: there is no case {name}"
            if name.startswith("danger-") and not name.startswith(f"danger-{number.lower()}-"):
                yield f"{number}: {name} belongs to another danger"
        elif name not in tests:
            yield f"{number}: no test is called {name}"


def findings():
    tests, rules = listed_tests(), known_rules()
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (D\d+) \| (.+?) \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    numbers = [row[0] for row in rows]
    if numbers != NUMBERS:
        yield f"the rows are {', '.join(numbers) or 'none'}, not each of D01 to D34 once and in order"
    for number, _, guard, held in rows:
        yield from row_problems(number, guard, held, tests, rules)
    for path in sorted(CASES.glob("danger-*.json")):
        if f"`{path.name}`" not in text:
            yield f"{path.name} is not named"


def main():
    found = list(findings())
    for problem in found:
        print(f"{PAGE}: {problem}")
    return int(bool(found))


sys.exit(main())
