#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Each text of data/catalogue/text/<language>/ differs from the English one: half a language is never shown.

usage: check_catalogue_words.py CATALOGUE_DIR    prints each text that is still in English, exit code 1 if there is one
       check_catalogue_words.py --self-test      proves that planted English is found

The builder holds the sheets to the shape of the English files; it cannot tell what was copied and never translated. Names of
lines, places and words that two languages share may be the same.
"""
import json
import pathlib
import re
import sys

# Told by the shape, or the same in both.
SAME = {"format", "language", "id", "option", "outcome", "part", "payer", "row", "stage", "variable", "name", "word"}


def untranslated(english, words, pointer=""):
    """Yields (pointer, text) of what is the same; texts without a word, such as years, may be."""
    if isinstance(words, dict) and isinstance(english, dict):
        for key, inner in words.items():
            if key not in SAME and key in english:
                yield from untranslated(english[key], inner, f"{pointer}/{key}")
    elif isinstance(words, list) and isinstance(english, list):
        for place, (there, here) in enumerate(zip(english, words)):
            yield from untranslated(there, here, f"{pointer}/{place}")
    elif isinstance(words, str) and words == english and re.search(r"[a-z]{2}", words):
        yield pointer, words


def problems(folder):
    for sheet in sorted((folder / "text").rglob("*.json")):
        of = folder / pathlib.Path(*sheet.relative_to(folder / "text").parts[1:])
        words = json.loads(sheet.read_text(encoding="utf-8"))
        for pointer, text in untranslated(json.loads(of.read_text(encoding="utf-8")), words):
            yield f"{sheet.relative_to(folder)} {pointer}: still in English: {text}"


def self_test():
    english = {"id": "a", "rates": [{"at": "1 year", "event": "stayed"}, {"at": "2019", "event": "left"}], "name": "Lifeline"}
    spanish = {"id": "a", "rates": [{"at": "1 year", "event": "se quedaron"}, {"at": "2019", "event": "se fueron"}], "name": "Lifeline"}
    found = list(untranslated(english, spanish))
    is_good = found == [("/rates/0/at", "1 year")]
    print("self-test passed" if is_good else f"self-test failed: {found}")
    return 0 if is_good else 1


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    found = list(problems(pathlib.Path(arguments[0])))
    print(*found, f"texts left in English: {len(found)}", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
