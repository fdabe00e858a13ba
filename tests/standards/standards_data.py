# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""What the checks of items look at: the data, the sources, and the two programs when they are given."""
import functools
import importlib.util
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
programs = []  # waymark-cli, waymark-screens
SETTINGS = {"inpatient", "outpatient", "short-term-residential", "long-term-residential", "therapeutic-community", "dual-diagnosis"}
BASELINE = "no-treatment-now"
OWED = {"staying-in-care", "use", "overdose-and-death", "mental-health", "daily-life"}
CERTAINTIES = {"strong", "some", "little", "not-known"}


class LeftOut(Exception):
    """A check that needs a program it was not given."""


def unless(is_so, problem):
    return [] if is_so else [problem]


def program(place):
    if len(programs) <= place:
        raise LeftOut(("waymark-cli", "waymark-screens")[place])
    return programs[place]


@functools.cache
def load(name):
    return json.loads((DATA / name).read_text(encoding="utf-8"))


@functools.cache
def options():
    return {path.stem: load(f"catalogue/options/{path.name}") for path in sorted(DATA.glob("catalogue/options/*.json"))}


@functools.cache
def kinds():
    """Kinds of outpatient care, medicines and aftercare."""
    return load("catalogue/kinds.json")["options"]


@functools.cache
def evidence():
    return {entry["id"]: entry for entry in load("catalogue/evidence.json")["evidence"]}


@functools.cache
def rules():
    return [rule for path in sorted(DATA.glob("rules/*/*.json")) for rule in load(path.relative_to(DATA).as_posix())["rules"]]


@functools.cache
def texts():
    return {key: text for path in sorted(DATA.glob("text/en/*.json")) for key, text in load(f"text/en/{path.name}")["texts"].items()}


def meta(key):
    return load("catalogue/meta.json")["meta"].get(key, "")


def rates():
    return [(entry, rate) for entry in evidence().values() for rate in entry.get("rates", [])]


@functools.cache
def sources():
    """The text of every source file, by its path."""
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
            for folder in ("src", "ui") for path in sorted((ROOT / folder).rglob("*")) if path.suffix in (".cpp", ".h", ".txt", ".cmake")}


def lines_with(pattern):
    return [f"{path}: {match[0]}" for path, text in sources().items() for match in re.finditer(pattern, text)]


@functools.cache
def window_texts():
    """(file, text) for what the window says by itself, in tr()."""
    found = []
    for path, text in sources().items():
        for match in re.finditer(r'\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)[,)]', text):
            words = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', match[1]))
            found.append((path, re.sub(r"&(?=\w)", "", words.replace('\\"', '"').replace("\\n", " "))))
    return found


@functools.cache
def text_rules():
    spec = importlib.util.spec_from_file_location("check_texts", ROOT / "tests/texts/check_texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def window_problems(*kinds):
    """Problems of those kinds in the texts of the window. A text may say of itself that it is no promise."""
    for path, text in window_texts():
        for problem in text_rules().word_problems("window", re.sub(r"%\d( %)?", "name", text)):
            if problem.startswith(kinds) and "not a chance of getting well" not in text:
                yield f"{path}: {problem}"


def all_strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from all_strings(inner)


def everything_said():
    yield from (text for _, text in window_texts())
    yield from all_strings(texts())
    for path in sorted(DATA.glob("catalogue/**/*.json")):
        if path.name != "sources.json":
            yield from all_strings(load(path.relative_to(DATA).as_posix()))


def words_in(lines):
    return sum(len(" ".join((line["title"], line["what_it_is"], line["what_it_does"])).split()) for line in lines)


def run(*arguments, text=None, cwd=None, home=None):
    environment = {**os.environ, "HOME": home, "XDG_CACHE_HOME": "", "XDG_CONFIG_HOME": ""} if home else None
    return subprocess.run(arguments, input=text, text=True, capture_output=True, check=False, cwd=cwd, env=environment, timeout=900)  # a busy machine is no fault


def ranked(cases):
    """One result for each case."""
    lines = "".join(json.dumps({"waymark_case": 1, "voice": "counselor", "answers": case}) + "\n" for case in cases)
    return [json.loads(line) for line in run(program(0), "batch", text=lines).stdout.splitlines()]


@functools.cache
def report():
    return json.loads(run(program(0), "check", str(DATA), "--json").stdout)


def findings():
    return [f"waymark-cli check: {json.dumps(finding)}" for finding in report()["findings"]]


@functools.cache
def profiles():
    content = json.loads((pathlib.Path(__file__).parent / "profiles.json").read_text(encoding="utf-8"))
    return [(profile["first"], {**content["shared"], **profile["answers"]}) for profile in content["profiles"]]


def random_cases(count):
    """The same ones every time: some questions answered, some not."""
    draw = random.Random(7)
    variables = load("questionnaire.json")["variables"]
    return [{v["id"]: draw.choice(v["values"]) for v in variables if draw.random() < draw_share}
            for draw_share in (draw.random() for _ in range(count))]


@functools.cache
def walk():
    """What waymark-screens leaves behind and asks of the system on its way through the screens; one question stands for all."""
    screens = program(1)
    with tempfile.TemporaryDirectory() as home:
        watch = ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", f"{home}/calls"]
        shown = [screens, f"{home}/pictures", "--only", "^(?!03-question-)|^03-question-safety-now"]
        # Where watching is not allowed or not installed, the walk alone is looked at.
        done = run(*watch, *shown, cwd=home, home=home) if shutil.which("strace") else None
        if done is None or done.returncode:
            done = run(*shown, cwd=home, home=home)
        names = [path.relative_to(home).as_posix() for path in pathlib.Path(home).rglob("*") if path.is_file()]
        calls = pathlib.Path(home, "calls").read_text(encoding="utf-8") if "calls" in names else ""
    return done.returncode, names, calls
