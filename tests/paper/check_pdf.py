#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""`waymark-cli export --pdf` makes a PDF whose words and data about itself tell nothing that was not asked for.

usage: check_pdf.py WAYMARK_CLI WAYMARK_PAPER
"""
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from html import unescape
from unicodedata import normalize

CASES = pathlib.Path(__file__).resolve().parents[1] / "cases" / "plan"
ALL = "plan,options,comparison,answers,insurance,visit"
TELLING = ("heroin", "methadone", "buprenorphine", "naloxone", "opioid", "treatment", "waymark")
TELLING_IN_SPANISH = ("heroína", "metadona", "buprenorfina", "naloxona", "naltrexona", "opioide", "opiáceo", "sobredosis",
                      "fentanilo", "tratamiento", "adicción", "droga", "abstinencia", "desintoxic", "jeringa", "inyecta")
NAMES = ("pregnant-teen-with-court", "father-with-job-no-cover", "relative-of-person-in-custody")


def export(cli, paper, name, file, *more):
    return subprocess.run([cli, "export", str(CASES / f"{name}.json"), "--pdf", str(file), *more],
                          env={**os.environ, "WAYMARK_PAPER": paper}, capture_output=True, text=True, timeout=60, check=False)


def cut_rows(cli, paper, name, file, *more):
    """The heads of rows that do not stand whole on one page."""
    html = subprocess.run([cli, "export", str(CASES / f"{name}.json"), "--html", "-", *more], capture_output=True, text=True,
                          timeout=60, check=True).stdout
    done = export(cli, paper, name, file, *more)
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout if not done.returncode else ""
    pages = [set(page.split()) for page in normalize("NFKC", text).split("\f")]  # no ligatures
    heads = re.findall(r'<th scope="row">(.*?)</th>', html)
    if not heads:
        yield "no table to look at"
    # Lines of neighboring cells stand between those of a head, so words are looked for, not the sentence.
    for head in heads:
        if not any(set(unescape(head).split()) <= page for page in pages):
            yield head


def words_of(file):
    return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout


def info_of(file):
    return subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout


def fields(info):
    return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in info.splitlines())}


def problems_of_use(paper, folder):
    """An option is never taken for the name of a file."""
    for arguments, code in ((["--help"], 0), (["-h"], 0), (["--version"], 0), (["--larger"], 2), ([], 2), (["a.pdf", "b.pdf"], 2)):
        done = subprocess.run([os.path.abspath(paper), *arguments], input="<p>Words</p>", capture_output=True, text=True, cwd=folder, timeout=60,
                              check=False)
        if done.returncode != code or not (done.stderr if code else done.stdout).strip():
            yield f"waymark-paper {' '.join(arguments)}: {done.returncode}: {done.stdout}{done.stderr}"
    yield from (f"waymark-paper made {file.name}" for file in pathlib.Path(folder).iterdir())


def problems_of_pages(cli, paper, everything):
    """Yields what is wrong with the way papers are set, and with Spanish in plain words."""
    for name in NAMES:
        for more in ((), ("--large",), ("--language", "es"), ("--language", "es", "--large")):
            for head in cut_rows(cli, paper, name, everything, "--parts", ALL, *more):
                yield f"{name} {' '.join(more)}: a row is cut in two: {head}"
        done = export(cli, paper, name, everything, "--parts", ALL, "--plain-words", "--language", "es")
        text = words_of(everything).lower() if not done.returncode else done.stderr
        if "medicina" not in text or any(word in text for word in TELLING_IN_SPANISH):
            yield f"{name}: Spanish in plain words has: " + ", ".join(word for word in TELLING_IN_SPANISH if word in text)
    for more in ((), ("--language", "es")):
        export(cli, paper, NAMES[0], everything, "--large", *more)
        first = words_of(everything).split("\f")[0]
        if any(number not in first for number in ("911", "988", "1-800-662-4357")):
            yield f"large type {more}: the numbers are not all on the first page"


def problems(cli, paper, folder):
    """Yields what is wrong."""
    for name in NAMES:
        file = folder / "notes.pdf"
        done = export(cli, paper, name, file)
        if done.returncode or not file.exists():
            yield f"{name}: no PDF: {done.stderr}"
            continue
        data = fields(info_of(file))
        if data.get("Title") != "Notes" or data.get("Creator", "") or data.get("Author", "") or data.get("Subject", ""):
            yield f"{name}: the PDF says about itself: {data}"
        if any(word in info_of(file).lower() for word in TELLING):
            yield f"{name}: the PDF's data about itself tells too much"
        words = re.sub(r" */ *", " / ", words_of(file))  # blanks are what the reader of PDF makes of gaps
        first = words.split("\f")[0]
        pages = int(data["Pages"])
        for wanted in ("Get naloxone", "First step", f"1 / {pages}"):
            if wanted not in first:
                yield f"{name}: page 1 lacks {wanted!r}"
        if f"{pages} / {pages}" not in words:
            yield f"{name}: the last page has no number"
        if "Made on" not in words:
            yield f"{name}: the end of the paper is missing"
        if "I said" in words:
            yield f"{name}: has answers that nobody asked for"
        if stat.S_IMODE(file.stat().st_mode) & 0o077:
            yield f"{name}: others may read the file"
    everything = folder / "all.pdf"
    done = export(cli, paper, "father-with-job-no-cover", everything, "--parts", ALL, "--plain-words", "--large")
    text = words_of(everything) if not done.returncode else done.stderr
    if "What I said" not in text or any(word in text.lower() for word in TELLING[:-1]):
        yield "plain words or parts are not as asked: " + ", ".join(word for word in TELLING if word in text.lower())
    yield from problems_of_pages(cli, paper, everything)
    failed = export(cli, paper, "not-now", folder / "none" / "notes.pdf")
    if failed.returncode != 4 or "not there" not in failed.stderr:
        yield f"a folder that is not there: {failed.returncode} {failed.stderr}"
    locked = export(cli, paper, "not-now", pathlib.Path("/sys/kernel/notes.pdf"))
    if locked.returncode != 4 or "Choose another folder" not in locked.stderr:
        yield f"a folder that is locked: {locked.returncode} {locked.stderr}"
    left = sorted(path.name for path in folder.iterdir())
    if left != ["all.pdf", "notes.pdf"]:
        yield f"left behind: {left}"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    missing = [program for program in ("pdfinfo", "pdftotext") if not shutil.which(program)]
    if missing:
        print(f"needs {', '.join(missing)} (poppler-utils)", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        found = list(problems_of_use(arguments[1], folder))
        found += problems(*arguments, pathlib.Path(folder))
    print(*found, f"problems: {len(found)}", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
