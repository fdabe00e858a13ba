#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Every sentence a person reads: plain enough, kind, no promise, the same in three voices.

usage: check_texts.py [--whole] [DATA_DIR [PROJECT_DIR]]
           prints each problem as file: key (voice): problem, exit code 1 if there is one; with --whole, what a translation
           lacks beside English is a problem too, not a remark
       check_texts.py --self-test                proves that planted bad texts are caught and good ones pass

Reads DATA_DIR/text/*/*.json and DATA_DIR/catalogue/**/*.json (but not the titles of works in sources.json, nor the words of
another language in catalogue/text, which the builder holds to the shape of the English), and what tr() wraps in
PROJECT_DIR/ui and the command line prints. The shape of the texts is checked in every language; the words, the reading
grade and dangerous advice (danger_gates.py) in English here, in Spanish by spanish.py. While English grows, a text that
is not translated yet is said in English.
"""
import json
import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import danger_gates
import planted_texts
import program_texts
import spanish
from reading import grade, second_opinion, sentences_of, words_of
from word_gates import AVOIDED, MAY_GIVE_ORDERS, ORDERS

HIGHEST_GRADE = 6
LONGEST_SENTENCE = 20
FEWEST_WORDS_TO_GRADE = 8
VOICES = ("self", "relative", "counselor")

# Keys of the catalogue whose strings are not sentences of ours. Names of groups and lines stay as they are.
NOT_READ = {"address", "checked", "format", "id", "kind", "name", "number", "organisation_or_authors", "part", "source",
            "sources", "status", "title", "url", "year"}


def word_problems(key, text):
    """Yields what is wrong with one English text."""
    plain = re.sub(r"\{[^}]*\}", "name", text).strip()
    sentences = sentences_of(plain)
    if not sentences:
        yield "is empty"
        return
    longest = max(sentences, key=len)
    if len(longest) > LONGEST_SENTENCE:
        yield f"a sentence of {len(longest)} words, at most {LONGEST_SENTENCE}: {' '.join(longest[:6])} ..."
    if sum(map(len, sentences)) >= FEWEST_WORDS_TO_GRADE and grade(sentences) > HIGHEST_GRADE:
        yield f"grade {grade(sentences):.2f}, at most {HIGHEST_GRADE}{second_opinion(plain)}: {plain[:60]}"
    for why, pattern in AVOIDED:
        for match in pattern.finditer(plain):
            yield f'{why}: "{match[0]}"'
    yield from danger_gates.dangers_in(plain)
    if not key.startswith(MAY_GIVE_ORDERS):
        for match in ORDERS.finditer(plain):
            yield f'gives an order: "{match[0]}"'


def placeholders(text):
    return sorted(set(re.findall(r"\{[^}]*\}", text)))


def voices_of(entry):
    return dict.fromkeys(VOICES, entry) if isinstance(entry, str) else entry


def shape_problem(entry):
    """What is wrong with the voices of an entry, or None."""
    if isinstance(entry, str):
        return None if entry.strip() else "is empty"
    if not isinstance(entry, dict) or not all(isinstance(text, str) for text in entry.values()):
        return "is neither a text nor three voices"
    if set(entry) != set(VOICES):
        missing = [voice for voice in VOICES if voice not in entry]
        return f"has the voices {', '.join(entry)}; missing: {', '.join(missing) or 'none'}"
    if len({tuple(placeholders(text)) for text in entry.values()}) > 1:
        return f"has other placeholders in other voices: {[placeholders(entry[voice]) for voice in VOICES]}"
    return None


class Repeated(ValueError):
    """A key that stands twice in one JSON object."""


def no_repeats(pairs):
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise Repeated(f'the key "{key}" stands twice')
    return dict(pairs)


def load(path):
    """The JSON of a file and None, or None and what is wrong with it."""
    try:
        return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_repeats), None
    except ValueError as error:
        return None, f"cannot be read: {error}"


def entry_problems(key, entry, language):
    """Yields (key and voice, problem)."""
    problem = shape_problem(entry)
    if problem:
        yield key, problem
        return
    texts = {entry: None} if isinstance(entry, str) else {text: voice for voice, text in entry.items()}
    for text, voice in texts.items():
        for problem in text_problems(key, voice, text, language):
            yield key + (f" ({voice})" if voice else ""), problem


def text_problems(key, voice, text, language):
    """What is wrong with one text by the words of its language; nothing in a language that has no words here yet."""
    if language == "en":
        return word_problems(key, text)
    return spanish.word_problems(key, voice, text) if language == "es" else ()


def catalogue_texts(value, pointer=""):
    """Yields (where, text or voices) for everything a person reads in a catalogue file."""
    if isinstance(value, dict) and set(value) & set(VOICES):
        yield pointer, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in NOT_READ:
                yield from catalogue_texts(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            name = inner.get("id", place) if isinstance(inner, dict) else place
            yield from catalogue_texts(inner, f"{pointer}/{name}")
    elif isinstance(value, str) and " " in value:
        yield pointer, value


def program_findings(project):
    """Yields "file:line: problem" for the words that stand in C++."""
    for place, text in program_texts.program_texts(project):
        for problem in word_problems(place, text):
            yield f"{place}: {problem}"


def sheet_problems(content):
    """Yields what is wrong with the words of a sheet of the catalogue in another language; its shape is the builder's matter."""
    for pointer, entry in catalogue_texts(content):
        translated = isinstance(entry, str) and not entry.startswith(spanish.STILL_ENGLISH)
        if translated and content.get("language") == "es":
            yield from (f"{pointer}: {problem}" for problem in spanish.word_problems(pointer, None, entry))


def findings(data):
    """Yields "file: key (voice): problem"."""
    english_names, first_file = {}, {}
    folders = sorted(data.glob("text/*/"), key=lambda folder: (folder.name != "en", folder.name))
    for path in (path for folder in folders for path in sorted(folder.glob("*.json"))):
        language, place = path.parent.name, path.relative_to(data)
        content, problem = load(path)
        if not problem and content.get("language") != language:
            problem = f'its "language" is not "{language}"'
        if problem:
            yield f"{place}: {problem}"
            continue
        for key, entry in content["texts"].items():
            other = first_file.setdefault((language, key), place)
            if other != place:
                yield f"{place}: {key}: stands in {other} too"
            for where, problem in entry_problems(key, entry, language):
                yield f"{place}: {where}: {problem}"
            if shape_problem(entry):
                continue
            names = placeholders(voices_of(entry)["self"])
            if names != english_names.setdefault(key, names):
                yield f"{place}: {key}: has the placeholders {names}, English has {english_names[key]}"
    for language in (folder.name for folder in folders if folder.name != "en"):
        yield from translation_problems(data, language)
    for path in sorted(data.glob("catalogue/**/*.json")):
        place = path.relative_to(data)
        content, problem = load(path)
        if problem:
            yield f"{place}: {problem}"
        elif place.parts[1] == "text":
            yield from (f"{place}: {line}" for line in sheet_problems(content))
        elif path.name != "sources.json":
            for pointer, entry in catalogue_texts(content):
                for where, problem in entry_problems(pointer, entry, "en"):
                    yield f"{place}: {where}: {problem}"


def program_self_test(project):
    """What planted words of the window and the command line show to be wrong."""
    for path, content in {
        "ui/pages/page.cpp": 'tr("You can go on later."); tr("Stop drinking before "\n"you come.");',
        "src/cli/text_ranking.cpp": 'text += "It works for 60 %% of people.";',
    }.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(content.replace("%%", "%"), encoding="utf-8")
    found = list(program_findings(project))
    wanted = (("ui/pages/page.cpp:1", "stop a sedative"), ("src/cli/text_ranking.cpp:1", "percent"))
    missed = [f"not caught: {where}: {what}" for where, what in wanted
              if not any(line.startswith(where) and what in line for line in found)]
    return missed + ([] if len(found) == len(wanted) else [f"words of the program: {found}"])


def texts_of(data, language):
    """The texts of a language by file and key, of the files that can be read."""
    loaded = {path.name: load(path)[0] for path in sorted(data.glob(f"text/{language}/*.json"))}
    return {name: content["texts"] for name, content in loaded.items() if content}


def untranslated(data):
    """Yields what a translation lacks beside English."""
    english = texts_of(data, "en")
    for language in sorted(folder.name for folder in data.glob("text/*/") if folder.name != "en"):
        translated = texts_of(data, language)
        for name, texts in english.items():
            for key in sorted(texts.keys() - translated.get(name, {}).keys()):
                yield f"text/{language}/{name}: {key}: is missing"


def translation_problems(data, language):
    """Yields what a translation has that English has not, and what is wrong with its files as a whole."""
    english, translated = texts_of(data, "en"), texts_of(data, language)
    for name, texts in translated.items():
        for key in texts.keys() - english.get(name, {}).keys():
            yield f"text/{language}/{name}: {key}: does not stand in text/en/{name}"
        if language == "es":
            yield from (f"text/es/{name}: {line}" for line in spanish.file_problems(texts, english.get(name, {})))


def spanish_failures():
    """What the self-test finds wrong with the Spanish part."""
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)

        def write(language, texts):
            (data / "text" / language).mkdir(parents=True, exist_ok=True)
            (data / "text" / language / "a.json").write_text(json.dumps({"language": language, "texts": texts}), encoding="utf-8")

        write("en", {key: "Call {line}." if "{line}" in str(text) else "Call {emergency}." if "{" in str(text) else "No"
                     for key, text in spanish.SELF_TEST_GOOD.items()})
        write("es", spanish.SELF_TEST_GOOD)
        failures = [f"good Spanish text refused: {line}" for line in findings(data)]
        write("en", {key: "Call {line}." if key == "names" else "Yes" for key in (*spanish.SELF_TEST_BAD, "not-there")})
        write("es", {key: text for key, (text, _) in spanish.SELF_TEST_BAD.items()} | {"too-much": "Sí"})
        found = [*findings(data), *untranslated(data)]
        wanted = [*((key, what) for key, (_, what) in spanish.SELF_TEST_BAD.items()),
                  ("not-there", "is missing"), ("too-much", "does not stand in")]
        return failures + [f"not caught: {key}: {what}" for key, what in wanted
                           if not any(f"text/es/a.json: {key}" in line and what in line for line in found)]


def self_test():
    failures = spanish_failures()
    known = [words_of("The cat sat on the mat")]  # 6 words, 6 syllables: .39 * 6 + 11.8 - 15.59
    if abs(grade(known) - (-1.45)) > 1e-9:
        failures.append(f"grade of a known sentence is {grade(known)}")
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        for path, content in {
            "text/en/good.json": {"language": "en", "texts": planted_texts.GOOD},
            "catalogue/options/a.json": {"options": [{"id": "a b", "text": "A day here starts early."}]},
            "catalogue/sources.json": {"sources": [{"about": "Guideline on substance abuse"}]},
        }.items():
            (data / path).parent.mkdir(parents=True, exist_ok=True)
            (data / path).write_text(json.dumps(content), encoding="utf-8")
        failures += [f"good text refused: {line}" for line in findings(data)]

        texts = {key: text for key, (text, _) in planted_texts.BAD.items()}
        (data / "text/en/good.json").write_text(json.dumps({"language": "en", "texts": texts}), encoding="utf-8")
        (data / "text/es").mkdir()
        (data / "text/es/good.json").write_text('{"language": "es", "texts": {"voice": {"self": "Tú"}}}', encoding="utf-8")
        (data / "text/en/twice.json").write_text('{"language": "en", "texts": {"a": "x", "a": "y"}}', encoding="utf-8")
        (data / "catalogue/options/a.json").write_text('{"options": [{"text": "A junkie can come here."}]}', encoding="utf-8")
        found = list(findings(data))
        wanted = [(f"text/en/good.json: {key}", what) for key, (_, what) in planted_texts.BAD.items()]
        wanted += [("text/es/good.json: voice", "missing"), ("text/en/twice.json", "twice"), ("catalogue/options/a.json", "by the drug")]
        failures += [f"not caught: {where}: {what}" for where, what in wanted
                     if not any(line.startswith(where) and what in line for line in found)]
        failures += program_self_test(data)
    failures += [*danger_gates.failures(), *program_texts.failures()]
    print(*failures, "self-test failed" if failures else "self-test passed", sep="\n")
    return 1 if failures else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    is_whole = arguments[:1] == ["--whole"]
    arguments = arguments[is_whole:]
    if len(arguments) > 2 or (arguments and arguments[0].startswith("-")):
        print(__doc__, file=sys.stderr)
        return 2
    data = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2] / "data")
    if not (data / "text" / "en").is_dir():
        print(f"{data} has no text/en folder", file=sys.stderr)
        return 2
    project = pathlib.Path(arguments[1]) if len(arguments) > 1 else data.parent
    problems, missing = [*findings(data), *program_findings(project)], list(untranslated(data))
    if is_whole:
        problems += missing
    elif missing:
        print(f"not translated yet, said in English: {len(missing)}")
    print(*problems, f"problems in texts: {len(problems)}", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
