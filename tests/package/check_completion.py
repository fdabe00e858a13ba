#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Bash completes commands, options, their values and files, as someone types them.

usage: check_completion.py WAYMARK_CLI COMPLETION
"""
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from cli_words import commands_of, options_of

FILES = ("my case.json", "mine.json", "other.json")
# What has been typed, the last word being the one to complete, and what bash offers for it.
TYPED = (
    (["ra"], {"rank"}),
    (["--v"], {"--version"}),
    (["places", "s"], {"search"}),
    (["rank", "m"], {"my case.json", "mine.json"}),
    (["rank", "--json", "o"], {"other.json"}),
    (["rank", "--passphrase-file", "my"], {"my case.json"}),
    (["rank", "mine.json", "--imp"], {"--importance"}),
    (["rank", "mine.json", "--language", ""], {"en", "es"}),
    (["export", "mine.json", "--parts", "co"], {"comparison"}),
    (["export", "mine.json", "--parts", "plan,in"], {"plan,insurance"}),
    (["export", "mine.json", "--pdf", "oth"], {"other.json"}),
    (["check", "fo"], {"folder"}),
    (["check", "--cases", "f"], {"folder"}),
    (["places", "search", "--wi"], {"--within"}),
    (["places", "search", "--language", "e"], set()),
    (["places", "search", "--near", "m"], set()),
    (["compare", "mine.json", "--second", ], {"--second-passphrase-file"}),
    (["questionnaire", "m"], set()),
)
SCRIPT = """
source "$1"; shift
COMP_WORDS=(waymark-cli "$@"); COMP_CWORD=$#
_waymark_cli
[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
"""


def offered(completion, words, folder):
    run = subprocess.run(["bash", "-uc", SCRIPT, "bash", completion, *words], capture_output=True, text=True, check=False, cwd=folder)
    return set(run.stdout.splitlines()), run.stderr


def main():
    cli, completion = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    failures = []

    def expect(words, wanted, folder):
        found, trouble = offered(completion, words, folder)
        if found != wanted or trouble:
            failures.append(f"waymark-cli {' '.join(words)}<Tab> offers {sorted(found)}, not {sorted(wanted)} {trouble}")

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for file in FILES:
            (folder / file).write_text("{}", encoding="utf-8")
        (folder / "folder").mkdir()
        for words, wanted in TYPED:
            expect(words, wanted, folder)
        commands = commands_of(cli)
        expect([""], {command for command in commands if " " not in command}, folder)
        expect(["places", ""], {command.split()[1] for command in commands if " " in command}, folder)
        for command in ["", *commands]:
            expect([*command.split(), "--"], options_of(cli, command), folder)
    print(*failures, f"completion: {len(failures)} problems", sep="\n")
    return int(bool(failures))


sys.exit(main())
