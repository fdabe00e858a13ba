#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The documents are true where a program can tell: links, pictures, files, commands, and words.

usage: check_docs.py WAYMARK_CLI      prints each problem as file:line: problem, exit code 1 if there is one
       check_docs.py --self-test

- Links and pictures lead to files that exist, and #names to headings.
- A name in backticks that looks like a file of the project is one, or a test.
- Commands name programs, sub-commands, options and presets that exist. Those in ```sh fences of docs/guide run, in a folder
  with the project's data beside them, unless the line before says <!-- not run: why -->. A ```text fence after them holds lines
  they print, in order, with "..." for what is left out. <!-- ends with 1 --> before a fence names another exit code than 0.
- ```json fences are JSON.
- What stands in bold in a guide for people is a word of the window, in its language.
- No word that names a person by the drug; what people read in docs/guide is as plain as the window.
"""
import json
import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "texts")]
import check_texts
import check_window_words
import doc_commands
import spanish
from known_tests import listed_tests
from word_gates import AVOIDED

ROOT = HERE.parents[1]
PAGES = ("*.md", "docs/**/*.md", "data/**/README.md", "tests/**/README.md")
# Held to what the window is held to: grade, length of sentences, words.
PLAIN = {"docs/guide/people.md": "en", "docs/guide/personas.md": "es"}
# What stands in bold there is a word of the window.
NAMES_BUTTONS = {**PLAIN, "docs/guide/counselors.md": "en"}
# Its columns list words not to be used.
LISTS_WORDS = {"data/text/es/README.md"}
NAMED_BY_THE_DRUG = next(pattern for why, pattern in AVOIDED if why == "names a person by the drug")
NOT_OURS = re.compile(r"(?<![\w.])/(work|tmp|home|root)/|\bworktree\b|\u2014", re.IGNORECASE)
FILE = re.compile(r"^(data|src|ui|tests|docs|tools|cmake|dist|\.github)/[\w./<>*-]*$")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def anchor(heading):
    """The name a heading has in a link."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def anchors_of(path):
    return {anchor(head) for head in re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)}


def is_there(root, name, tests):
    """A file or folder of the project, <x> standing for any name; or a test."""
    pattern = re.sub(r"<[^>]*>", "*", name.rstrip("/"))
    return name in tests or any(True for _ in root.glob(pattern)) or any(True for _ in root.glob(pattern + ".*"))


def window_words(ui, language):
    """The words of the window in a language, without the marks of Alt letters."""
    words = check_window_words.all_words(ui)
    if language != "en":
        translated = dict(check_window_words.translations(ui / f"translations/waymark_{language}.ts"))
        words = {translated.get(word) or "" for word in words}
    return {word.replace("&", "") for word in words}


class Page:
    def __init__(self, root, path):
        self.root, self.path = root, path
        self.name = str(path.relative_to(root))
        self.text = path.read_text(encoding="utf-8")
        self.prose = FENCE.sub(lambda found: "\n" * found[0].count("\n"), self.text)

    def at(self, place, text=None):
        return f"{self.name}:{(text or self.text).count(chr(10), 0, place) + 1}"

    def link_problems(self):
        for found in LINK.finditer(self.prose):
            target, _, part = found[1].partition("#")
            if re.match(r"\w+:", target):
                continue
            path = (self.path.parent / target) if target else self.path
            if not path.exists():
                yield f"{self.at(found.start(), self.prose)}: there is no {found[1]}"
            elif part and part not in anchors_of(path):
                yield f"{self.at(found.start(), self.prose)}: {target or self.name} has no heading #{part}"

    def file_problems(self, tests):
        for found in re.finditer(r"`([^`\n]+)`", self.prose):
            if FILE.match(found[1]) and not is_there(self.root, found[1], tests):
                yield f"{self.at(found.start(), self.prose)}: there is no file or test {found[1]}"

    def word_problems(self):
        for pattern in (NOT_OURS, *(() if self.name in LISTS_WORDS else (NAMED_BY_THE_DRUG,))):
            for found in pattern.finditer(self.text):
                yield f"{self.at(found.start())}: has no place here: {found[0]}"
        language = PLAIN.get(self.name)
        for place, text in self.paragraphs() if language else ():
            problems = check_texts.word_problems("", text) if language == "en" else spanish.word_problems("", "self", text)
            yield from (f"{self.at(place, self.prose)}: {problem}" for problem in problems)

    def name_problems(self):
        """What the guide tells people to press has to be there."""
        if self.name in NAMES_BUTTONS and (self.root / "ui").is_dir():
            words = window_words(self.root / "ui", NAMES_BUTTONS[self.name])
            for found in re.finditer(r"\*\*([^*]+)\*\*", self.prose):
                if found[1] not in words:
                    yield f"{self.at(found.start(), self.prose)}: the window has no words {found[1]}"

    def paragraphs(self):
        """Place and words of each paragraph, list item and heading."""
        for found in re.finditer(r"(?:^(?!\s*$|!\[|<!--|\|[ -]*\|).+\n)+", self.prose, re.MULTILINE):
            for item in re.split(r"^\s*(?:[-*]|\d+\.|#+) ", found[0], flags=re.MULTILINE):
                words = re.sub(r"\[([^\]]*)\]\([^)]*\)|[*`_]|!\[.*", r"\1", " ".join(item.split())).strip()
                if re.search(r"\w \w", words):
                    yield found.start(), words

    def json_problems(self):
        for found in FENCE.finditer(self.text):
            if found[1] == "json":
                try:
                    json.loads(found[2])
                except ValueError as error:
                    yield f"{self.at(found.start())}: is no JSON: {error}"

    def problems(self, tests, commands):
        yield from self.link_problems()
        yield from self.file_problems(tests)
        yield from self.word_problems()
        yield from self.json_problems()
        yield from self.name_problems()
        for place, line in doc_commands.command_lines(self.text):
            yield from (f"{self.at(place)}: {problem}" for problem in commands.problems_of(line))


def findings(root, commands):
    tests = listed_tests()
    for path in sorted({path for pattern in PAGES for path in root.glob(pattern)}):
        page = Page(root, path)
        yield from page.problems(tests, commands)
        if page.name.startswith("docs/guide/"):
            yield from (f"{page.at(place)}: {problem}" for place, problem in doc_commands.run_fences(page.text, commands.cli, root))


GOOD = """# A page

See [the other part](#the-other-part), [this file](a.md) and `docs/a.md`.

    tools/test -R name

## The other part

```sh
echo one; echo two
```
```text
one
...
```
```json
{"a": 1}
```
"""
BAD = {
    "[x](nowhere.md)": "there is no nowhere.md",
    "[x](#nowhere)": "has no heading",
    "`docs/nowhere.md`": "there is no file or test",
    "    tools/nowhere": "there is no program tools/nowhere",
    "    waymark-cli fly": "no sub-command fly",
    "    waymark-cli rank a.json --fly": "has no option --fly",
    "    cmake --preset nowhere": "no preset nowhere",
    "For heroin users.": "has no place here",
    "```sh\nfalse\n```": "ended with 1",
    "```sh\necho one\n```\n```text\ntwo\n```": "does not print: two",
    "```json\n{1}\n```": "is no JSON",
}


def self_test(cli):
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name in ("docs/guide", "tools"):
            (root / name).mkdir(parents=True)
        (root / "docs/a.md").write_text("# A\n", encoding="utf-8")
        (root / "tools/test").write_text("", encoding="utf-8")
        (root / "CMakePresets.json").write_text('{"configurePresets": [{"name": "dev"}]}', encoding="utf-8")
        commands = doc_commands.Commands(cli, root)
        page = root / "docs/guide/b.md"
        page.write_text(GOOD.replace("](a.md", "](../a.md"), encoding="utf-8")
        failures += [f"refused: {line}" for line in findings(root, commands)]
        for text, wanted in BAD.items():
            page.write_text(text + "\n", encoding="utf-8")
            if not any(wanted in line for line in findings(root, commands)):
                failures.append(f"not caught: {text}")
    return failures


def main(arguments):
    if arguments[:1] == ["--self-test"]:
        found = self_test(arguments[1])
    else:
        found = list(findings(ROOT, doc_commands.Commands(arguments[0], ROOT)))
    print(*found, f"problems in the documents: {len(found)}", sep="\n")
    return int(bool(found))


sys.exit(main(sys.argv[1:]))
