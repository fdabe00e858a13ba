#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs both programs where little is as usual, and says what broke.

usage: odd_places.py CLI CASE.json [WINDOW]     exit code 1: something broke
       odd_places.py --self-test                proves that a program that breaks would be seen

Odd: other languages and number formats, no language at all, a clock of 1970 and one of 2100, no home folder and one that
cannot be written, no fonts, closed or full standard output, a disk with no room. What the system here cannot do (a
locale that cannot be made, no faketime, no right to mount) is named and passed over.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

LOCALES = ("tr_TR", "ar_EG", "de_DE", "hi_IN")
WATCHED = 4  # seconds a window is looked at


def made_locales(folder):
    """Compiles locales the system may not have; gives their names."""
    made = []
    for name in LOCALES:
        done = shutil.which("localedef") and subprocess.run(
            ["localedef", "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")], capture_output=True, check=False)
        if done and (folder / f"{name}.UTF-8").exists():
            made.append(f"{name}.UTF-8")
        else:
            print(f"not tried: no locale {name} here")
    return made


def environments(folder):
    """Yields a name, the environment, and what goes before the command."""
    plain = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder / "home")}
    # A sanitizer takes its options from the environment, and faketime is loaded before it.
    plain |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    (folder / "home").mkdir()
    yield "plain", plain, []
    for name in made_locales(folder):
        yield f"locale {name}", plain | {"LC_ALL": name, "LOCPATH": str(folder)}, []
    yield "locale C, no UTF-8", plain | {"LC_ALL": "C"}, []
    yield "a locale that is not there", plain | {"LC_ALL": "xx_XX.UTF-8"}, []
    yield "no home", {key: value for key, value in plain.items() if key != "HOME"}, []
    yield "a home that is not there", plain | {"HOME": "/nonexistent"}, []
    yield "no environment at all", {}, []
    yield "no fonts", plain | {"FONTCONFIG_FILE": "/dev/null", "FONTCONFIG_PATH": "/nonexistent"}, []
    if shutil.which("faketime"):
        yield "a clock of 1970", plain, ["faketime", "1970-01-01 00:00:10"]
        yield "a clock of 2100", plain, ["faketime", "2100-02-28 23:59:50"]
    else:
        print("not tried: no faketime here")


def ranked(cli, case, environment, before):
    done = subprocess.run([*before, cli, "rank", case, "--json"], env=environment, capture_output=True, timeout=120, check=False)
    if done.returncode != 0:
        return f"exit code {done.returncode}: {done.stderr.decode(errors='replace')[:200]}"
    return done.stdout


def look_at_cli(cli, case, odd):
    """The same case has the same result, byte for byte, wherever it is worked out."""
    usual = None
    for name, environment, before in odd:
        result = ranked(cli, case, environment, before)
        usual = usual or result
        if not isinstance(result, bytes):
            yield f"cli, {name}: {result}"
        elif result != usual:
            yield f"cli, {name}: another result than usual"
        elif '"waymark_result"' not in result.decode():
            yield f"cli, {name}: no result"
        else:
            json.loads(result)


def look_at_window(window, odd):
    """The window comes up, stays, says nothing, and goes when it is told to."""
    for name, environment, before in odd:
        with tempfile.TemporaryFile() as said:
            running = subprocess.Popen([*before, window], env=environment | {"QT_QPA_PLATFORM": "offscreen"},
                                       stdout=said, stderr=said, stdin=subprocess.DEVNULL, start_new_session=True)
            time.sleep(WATCHED)
            if running.poll() is not None:
                yield f"window, {name}: ended by itself with {running.returncode}"
            else:
                os.killpg(running.pid, 15)
                running.wait(timeout=20)
            said.seek(0)
            words = said.read().decode(errors="replace")
            if words and not name.startswith(("no fonts", "no environment", "no home")):
                yield f"window, {name}: it said {words[:200]!r}"


def look_at_output(cli, case):
    """A standard output that is closed or full is told by the exit code, and nothing crashes."""
    command = f'"{cli}" rank "{case}"'
    for name, line, codes in (("full", f"{command} > /dev/full", {4}), ("closed", f"{command} >&-", {0, 4}),
                              ("closed input", f'"{cli}" rank - <&-', {3}), ("all closed", f"{command} <&- >&- 2>&-", {0, 4}),
                              ("a reader that goes", f"{command} | head -c 1 > /dev/null", {0})):
        code = subprocess.run(line, shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, check=False).returncode
        if code not in codes:
            yield f"cli, output {name}: exit code {code}"


def look_at_full_disk(cli, case, folder):
    """On a disk with no room nothing is lost and nothing half written is left."""
    disk = folder / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)], capture_output=True, check=False).returncode != 0:
        print("not tried: no right to mount a small disk")
        return
    try:
        words = folder / "words"
        words.write_text("four small green words\n")
        target = disk / "notes.json"
        target.write_text('{"waymark_case": 1, "answers": {}}')
        before = target.read_bytes()
        (disk / "fill").write_bytes(b"x" * 60_000)
        with open(disk / "rest", "wb", buffering=0) as rest:
            try:
                while True:
                    rest.write(b"x" * 512)
            except OSError:
                pass
        done = subprocess.run([cli, "export", case, "--plain", str(target)], capture_output=True, timeout=120, check=False)
        if done.returncode == 0:
            yield "full disk: it said that all is well"
        if target.read_bytes() != before:
            yield "full disk: the file from before was harmed"
        if b"disk is full" not in done.stderr:
            yield f"full disk: not told as such: {done.stderr[:200]!r}"
        left = sorted(path.name for path in disk.iterdir())
        if left != ["fill", "notes.json", "rest"]:
            yield f"full disk: left behind: {left}"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def findings(cli, case, window):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        odd = list(environments(folder))
        yield from look_at_cli(cli, case, odd)
        yield from look_at_output(cli, case)
        yield from look_at_full_disk(cli, case, folder)
        if window:
            yield from look_at_window(window, odd)
        print(f"{len(odd)} places, {', '.join(each[0] for each in odd)}")


def self_test():
    with tempfile.TemporaryDirectory() as name:
        breaks = pathlib.Path(name) / "breaks"
        breaks.write_text('#!/bin/sh\n[ "$LC_ALL" = C.UTF-8 ] && echo "{\\"waymark_result\\": 1}" || exit 9\n')
        breaks.chmod(0o755)
        odd = [("plain", {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}, []), ("odd", {"LC_ALL": "C", "PATH": os.environ["PATH"]}, [])]
        seen = list(look_at_cli(str(breaks), "x", odd)) + list(look_at_window(str(breaks), odd))
    wanted = ["cli, odd: exit code 9: ", "window, plain: ended by itself with 0", "window, odd: ended by itself with 9"]
    missing = [each for each in wanted if not any(one.startswith(each) for one in seen)]
    print("\n".join(["not seen: " + each for each in missing]) or "self-test passed")
    return 1 if missing else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = list(findings(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None))
    print("\n".join(found) or "nothing broke")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
