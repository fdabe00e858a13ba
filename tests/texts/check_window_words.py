#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The words of the window itself: each tr("...") of ui/ is translated whole in every ui/translations/*.ts.

usage: check_window_words.py [--whole] [UI_DIR]   prints each problem as file: words: problem, exit code 1 if there is one
       check_window_words.py --self-test

While the window grows, words that are not translated yet are said in English; only --whole takes them for a problem, and
asks lupdate, where it is installed, in which class each word is said: a word is looked up under its class, then under
waymark::ui, and under no other. A translation has the same %1, %2, an Alt letter exactly where English has one, and kind words (spanish.py).
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import spanish

CALL = re.compile(r'\b(?:tr\(|(?:translate|QT_TRANSLATE_NOOP)\(\s*"\w+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+)[,)]')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def words_in(source):
    """Every text that a C++ source hands to tr() or translate()."""
    for call in CALL.finditer(source):
        yield "".join(json.loads(f'"{part}"') for part in LITERAL.findall(call[1]))


def all_words(folder):
    sources = (path for ending in ("cpp", "h") for path in folder.rglob(f"*.{ending}"))
    return {words for path in sources for words in words_in(path.read_text(encoding="utf-8"))}


def translations(path):
    """Yields (English, translation or None while it is unfinished)."""
    for message in xml.etree.ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") or [translation]  # one for each count, where there is a %n
        for form in forms:
            yield message.findtext("source"), form.text if translation.get("type") is None and form.text else None


def places_of(path):
    """Each (context, English) of a file of translations."""
    for context in xml.etree.ElementTree.parse(path).iter("context"):
        yield from ((context.findtext("name"), message.findtext("source")) for message in context.iter("message"))


def unheard(folder, path):
    """Words that have a translation, but not under the class that says them; ui/app/language.cpp has the order of looking."""
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
    if not lupdate:
        return
    with tempfile.TemporaryDirectory() as name:
        fresh = pathlib.Path(name) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", folder, "-ts", fresh], capture_output=True, check=True)
        there = set(places_of(path))
        for context, english in places_of(fresh):
            if not there & {(context, english), (f"waymark::ui::{context}", english), ("waymark::ui", english)}:
                yield f"{path.name}: {english}: has no translation under {context} or waymark::ui"


def problems_of(english, translated):
    """Yields what is wrong with one translation."""
    if translated is None:
        yield "is not finished"
        return
    for mark, name in ((r"%[\dn]", "numbers"), (r"&(?=\w)", "Alt letters")):
        wanted, found = sorted(re.findall(mark, english)), sorted(re.findall(mark, translated))
        if wanted != found:
            yield f"has the {name} {found}, English has {wanted}: {translated}"
    if english.strip() != english and (english[0] == " ") != (translated[0] == " "):
        yield "does not keep the blank at the edge"
    for why, pattern in spanish.AVOIDED:
        found = pattern.search(re.sub(r"%\d", "N", translated))
        if found:
            yield f'{why}: "{found[0]}"'


def findings(folder, is_whole):
    used = all_words(folder)
    for path in sorted((folder / "translations").glob("*.ts")):
        seen = set()
        for english, translated in translations(path):
            seen.add(english)
            for problem in problems_of(english, translated):
                yield f"{path.name}: {english}: {problem}"
        if is_whole:
            yield from (f"{path.name}: {words}: is missing" for words in sorted(used - seen))
            yield from (f"{path.name}: {words}: is not said any more" for words in sorted(seen - used))
            yield from unheard(folder, path)


def self_test():
    source = 'tr("Good"); x(tr("Go on "\n "now, %1")); tr("&Stop"); tr("Lost"); QCoreApplication::translate("A", "Far");'
    entries = [("Good", "Bien", ""), ("Go on now, %1", "Sigue ahora, %2", ""), ("&Stop", "Parar", ""), ("Far", "Lejos", ""),
               ("Gone", "Ido", ""), ("Good", "", ' type="unfinished"')]
    messages = "".join(f"<message><source>{english.replace('&', '&amp;')}</source><translation{kind}>{words}</translation></message>"
                       for english, words, kind in entries)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "translations").mkdir()
        (folder / "a.cpp").write_text(source, encoding="utf-8")
        (folder / "translations" / "a.ts").write_text(f"<TS><context><name>A</name>{messages}</context></TS>", encoding="utf-8")
        found = sorted(line.split(": ", 1)[1] for line in findings(folder, True))
    wanted = ["&Stop: has the Alt letters [], English has ['&']: Parar", "Gone: is not said any more",
              "Go on now, %1: has the numbers ['%2'], English has ['%1']: Sigue ahora, %2", "Good: is not finished", "Lost: is missing"]
    print("self-test passed" if found == sorted(wanted) else f"self-test failed: {found}")
    return 0 if found == sorted(wanted) else 1


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    is_whole = arguments[:1] == ["--whole"]
    arguments = arguments[is_whole:]
    problems = list(findings(pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2] / "ui"), is_whole))
    print(*problems, f"problems in the window's words: {len(problems)}", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
