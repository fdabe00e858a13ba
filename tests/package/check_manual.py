#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The manual and the completion name each command and each option of waymark-cli, and no other.

usage: check_manual.py WAYMARK_CLI DIST_FOLDER
"""
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from cli_words import commands_of, options_of

PAGES = ("waymark.1.in", "waymark-cli.1.in", "waymark-paper.1.in")


def plain(roff):
    """The words of a manual page: fonts and requests left out, \\- said as -."""
    text = re.sub(r"\\f[BIR]", "", roff.replace("\\-", "-"))
    return re.sub(r'^\.(B|I|BI|BR|RB|RI|TP|SS|SH)\b ?', "", text, flags=re.MULTILINE)


def manual_commands(roff):
    """Commands as the headings of the page name them, without what they take."""
    heads = re.findall(r"^\.SS (.+)$", roff, re.MULTILINE)
    return {re.split(r" \\f| \[", head)[0].strip() for head in heads}


def options_under(roff, command):
    """Options the page names between a command's heading and the next; the three that rank share theirs."""
    heads = [match for match in re.finditer(r"^\.S[SH] (.+)$", roff, re.MULTILINE)]
    for place, match in enumerate(heads):
        if re.split(r" \\f| \[", match[1])[0].strip() == command:
            end = heads[place + 1].start() if place + 1 < len(heads) else len(roff)
            return set(re.findall(r"--[a-z-]+", plain(roff[match.end():end])))
    return set()


def manual_problems(cli, dist):
    roff = (dist / "man/waymark-cli.1.in").read_text(encoding="utf-8")
    commands = {name for name in commands_of(cli) if name != "places"}
    for name in sorted(commands - manual_commands(roff)):
        yield f"man/waymark-cli.1.in: the command {name} is missing"
    for name in sorted(manual_commands(roff) - commands):
        yield f"man/waymark-cli.1.in: waymark-cli has no command {name}"
    for name in sorted(commands):
        told = options_under(roff, "what-if" if name in ("rank", "next") else name)
        real = options_of(cli, name) - {"--help"}
        for option in sorted(real ^ told):
            yield f"man/waymark-cli.1.in: {name} {option}: " + ("is missing" if option in real else "is no option of it")
    synopsis = plain(roff.split(".SH SYNOPSIS", 1)[1].split(".SH", 1)[0])
    for option in sorted(options_of(cli, "") ^ set(re.findall(r"--[a-z-]+", synopsis))):
        yield f"man/waymark-cli.1.in: {option}: stands in the synopsis or in the program, not in both"
    for page in PAGES:
        text = (dist / "man" / page).read_text(encoding="utf-8")
        name = page.split(".")[0]
        if not re.search(rf"^\.TH {name.upper()} 1 .*\n\.SH NAME\n{name} \\- ", text, re.MULTILINE):
            yield f"man/{page}: its head does not name {name}"


def page_problems(dist):
    """What man itself says of the pages, where it is installed."""
    for page in PAGES:
        try:
            run = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", dist / "man" / page],
                                 capture_output=True, text=True, check=False, env={"MANROFFSEQ": "", "PATH": "/usr/bin:/bin"})
        except FileNotFoundError:
            return
        if run.stderr:
            yield f"man/{page}: {run.stderr.strip()}"


def completion_problems(cli, dist):
    text = (dist / "completion/waymark-cli").read_text(encoding="utf-8")
    for name in ["", *commands_of(cli)]:
        shown = subprocess.run(["bash", "-c", f"{text}\n_waymark_cli_options {name}"], capture_output=True, text=True, check=True)
        told, real = set(shown.stdout.split()), options_of(cli, name)
        for option in sorted(real ^ told):
            yield f"completion/waymark-cli: {name} {option}: " + ("is missing" if option in real else "is no option of it")


def main():
    cli, dist = sys.argv[1], pathlib.Path(sys.argv[2])
    found = [*manual_problems(cli, dist), *page_problems(dist), *completion_problems(cli, dist)]
    print(*found, f"problems in manual and completion: {len(found)}", sep="\n")
    return int(bool(found))


sys.exit(main())
