# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The commands in the documents: what they name exists, and those that are to be run are run."""
import json
import os
import pathlib
import re
import subprocess
import tempfile

LINE = re.compile(r"^(?:    )?(?:[A-Z_]+=\S* )*(?:tools/[\w-]+|build/[\w/.-]+|waymark(?:-[a-z]+)?|cmake|ctest)(?= |$).*$", re.MULTILINE)
FENCES = re.compile(r"(?:^<!-- ([^\n]*) -->\n)?^```sh\n(.*?)^```\n(?:```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
SECONDS = 120


def command_lines(text):
    """Place and words of each command in an indented block or a fence of ```sh; without the explanation after it."""
    fenced = [(found.start(2), found.end(2)) for found in FENCES.finditer(text)]
    for found in LINE.finditer(text):
        is_fenced = any(start <= found.start() < end for start, end in fenced)
        if found[0].startswith("    ") or is_fenced:
            for part in re.split(r"\s&&\s|\s\|\s", re.split(r"\s{3,}", found[0].strip())[0]):
                yield found.start(), part


class Commands:
    def __init__(self, cli, root):
        self.cli, self.root = cli, root
        presets = json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))
        self.presets = {preset["name"] for kind in presets if kind.endswith("Presets") for preset in presets[kind]}
        self.helps = {}

    def help_of(self, words):
        if words not in self.helps:
            run = subprocess.run([self.cli, *words, "--help"], capture_output=True, text=True, check=False)
            self.helps[words] = run.stdout
        return self.helps[words]

    def problems_of(self, line):
        words = [word for word in line.split() if not re.match(r"[A-Z_]+=", word)]
        name = words[0] if words else ""
        if name.startswith("tools/") and not (self.root / name).is_file():
            yield f"there is no program {name}"
        elif name in ("cmake", "ctest"):
            named = [after for word, after in zip(words, words[1:]) if word == "--preset"]
            yield from (f"there is no preset {preset}" for preset in named if preset not in self.presets)
        elif name.endswith("waymark-cli"):
            yield from self.cli_problems(words[1:])
        elif name.startswith("build/") and name.split("/")[1] not in self.presets | {"bench"}:
            yield f"there is no preset {name.split('/')[1]} to build {name}"

    def cli_problems(self, words):
        names = ()
        while words and f"  {words[0]} " in self.help_of(names).partition("Subcommands:")[2].replace("\n", " \n "):
            names, words = (*names, words[0]), words[1:]
        if not names and words and re.match(r"[a-z]", words[0]):
            yield f"waymark-cli has no sub-command {words[0]}"
            return
        for option in re.findall(r"--[a-z-]+", " ".join(words)):
            if option not in self.help_of(names):
                yield f"waymark-cli {' '.join(names)} has no option {option}"


def place_to_run(folder, cli, root):
    """A folder as a reader's checkout, with the programs on the path; the environment to run in."""
    programs = folder / "programs"
    home = folder / "checkout"
    for made in (programs, home):
        made.mkdir()
    built = pathlib.Path(cli).resolve()
    paper = built.parents[2] / "ui/paper/waymark-paper"
    for program in (built, paper, built.parents[1] / "catalogue/build/waymark-catalogue"):
        if program.exists():
            (programs / program.name).symlink_to(program)
    for path in root.iterdir():
        if path.name not in ("build", ".git"):
            (home / path.name).symlink_to(path)
    keep = {name: value for name, value in os.environ.items() if name.startswith(("LD_", "ASAN_", "TSAN_"))}
    return home, {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                  "WAYMARK_PAPER": str(paper), "TMPDIR": str(folder), **keep}


def is_said(line, printed):
    """A line that ends with "..." is the beginning of one."""
    return printed.startswith(line[:-3]) if line.endswith("...") else printed == line


def missing_line(wanted, printed):
    """The first of the wanted lines that is not printed after the one before it, or None."""
    rest = iter(line.rstrip() for line in printed.splitlines())
    for line in wanted.splitlines():
        if line.strip() not in ("", "...") and not any(is_said(line.rstrip(), other) for other in rest):
            return line
    return None


def run_fences(text, cli, root):
    """Yields place and problem for each fence of a page, run in order in one folder."""
    with tempfile.TemporaryDirectory() as name:
        home, environment = place_to_run(pathlib.Path(name), cli, root)
        for found in FENCES.finditer(text):
            remark = found[1] or ""
            if remark.startswith("not run: "):
                continue
            wanted_code = int(remark.split()[-1]) if remark.startswith("ends with ") else 0
            run = subprocess.run(["bash", "-eu", "-c", found[2]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                 cwd=home, env=environment, timeout=SECONDS, check=False)
            if run.returncode != wanted_code:
                yield found.start(2), f"ended with {run.returncode}, not {wanted_code}: {run.stdout[-400:]}"
            missing = missing_line(found[3] or "", run.stdout)
            if missing is not None:
                yield found.start(2), f"does not print: {missing}\n  but: {run.stdout[:1500]}"
