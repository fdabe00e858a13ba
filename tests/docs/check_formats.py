#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Each key of each data file is told in the README beside it.

usage: check_formats.py [DATA_DIR]
"""
import json
import pathlib
import re
import sys

DATA = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2] / "data")
README = {"catalogue": "catalogue/README.md"}
# Objects whose keys are ids of other things: variables, alternatives, criteria, values, words, texts.
KEYED_BY_ID = {"when", "unless", "all", "any", "not", "steps", "base", "texts", "ask_when", "condition"}


def keys_of(value, inside=""):
    """Keys that are words of the format, not ids."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if inside not in KEYED_BY_ID or key in KEYED_BY_ID:
                yield key
            yield from keys_of(inner, key if key in KEYED_BY_ID else "")
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner, inside)


def told_in(text):
    """Words the README tells of: keys of its examples, and words in backticks."""
    return set(re.findall(r'"([\w-]+)":', text)) | {word for code in re.findall(r"`([^`\n]+)`", text) for word in re.findall(r"[\w-]+", code)}


def main():
    found = []
    for path in sorted(DATA.rglob("*.json")):
        place = path.relative_to(DATA)
        readme = README.get(place.parts[0], "README.md")
        told = told_in((DATA / readme).read_text(encoding="utf-8"))
        content = json.loads(path.read_text(encoding="utf-8"))
        for key in sorted(set(keys_of(content)) - told):
            found.append(f"{place}: {readme} does not tell of the key {key}")
    print(*found, f"problems in the formats: {len(found)}", sep="\n")
    return int(bool(found))


sys.exit(main())
