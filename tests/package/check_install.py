#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""An installed Waymark has all its files, and works from any folder with what stands beside it.

usage: check_install.py --build BUILD_FOLDER CASE     installs what was built into a folder of its own, with DESTDIR
       check_install.py --folder FOLDER CASE          looks at a folder with bin and share, as the tarball has one
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

FILES = """
bin/waymark bin/waymark-cli bin/waymark-paper
share/waymark/questionnaire.json share/waymark/catalogue.sqlite share/waymark/certificate.json
share/waymark/rules/decisions.json share/waymark/plan/plan.json share/waymark/catalogue/sources.json
share/waymark/catalogue/arrange.json share/waymark/text/en/common.json share/waymark/text/es/common.json
share/applications/waymark.desktop share/metainfo/org.waymark.waymark.metainfo.xml
share/icons/hicolor/16x16/apps/waymark.png share/icons/hicolor/512x512/apps/waymark.png
share/icons/hicolor/scalable/apps/waymark.svg share/bash-completion/completions/waymark-cli
share/man/man1/waymark.1.gz share/man/man1/waymark-cli.1.gz share/man/man1/waymark-paper.1.gz
""".split()
SECONDS_TO_START = 3


def environment(home):
    """Nothing of the caller but where programs are: what is found has to be found without help."""
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(home)}


class Installed:
    def __init__(self, folder, home):
        self.folder, self.home = folder, home

    def run(self, program, *arguments):
        return subprocess.run([self.folder / "bin" / program, *arguments], capture_output=True, text=True, check=False,
                              cwd=self.home, env=environment(self.home))

    def problems(self, case):
        missing = [name for name in FILES if not (self.folder / name).is_file()]
        yield from (f"{name} is not installed" for name in missing)
        if missing:
            return
        for program in ("waymark", "waymark-cli"):
            if not self.run(program, "--version").stdout.startswith(f"{program} "):
                yield f"{program} --version does not say its version"
        ranked = self.run("waymark-cli", "rank", case)
        if ranked.returncode != 0 or "Outpatient care" not in ranked.stdout:
            yield f"waymark-cli rank: {ranked.returncode} {ranked.stderr}"
        checked = self.run("waymark-cli", "check")
        if checked.returncode != 0:
            yield f"waymark-cli check: {checked.stdout}{checked.stderr}"
        pdf = self.home / "plan.pdf"
        printed = self.run("waymark-cli", "export", case, "--pdf", pdf)
        if printed.returncode != 0 or pdf.read_bytes()[:5] != b"%PDF-":
            yield f"waymark-cli export --pdf: {printed.returncode} {printed.stderr}"
        pdf.unlink(missing_ok=True)
        yield from self.data_problems(case)
        yield from self.window_problems()

    def data_problems(self, case):
        """A name changed beside the program is the name it says."""
        path = next(path for path in sorted((self.folder / "share/waymark/text/en").glob("*.json"))
                    if "option.outpatient.name" in path.read_text(encoding="utf-8"))
        before = path.read_bytes()
        content = json.loads(before)
        content["texts"]["option.outpatient.name"] = "Another name"
        path.write_text(json.dumps(content), encoding="utf-8")
        try:
            if "Another name" not in self.run("waymark-cli", "rank", case).stdout:
                yield "waymark-cli does not read the texts that stand beside it"
        finally:
            path.write_bytes(before)

    def window_problems(self):
        window = subprocess.Popen([self.folder / "bin/waymark"], cwd=self.home, env=environment(self.home))
        time.sleep(SECONDS_TO_START)
        if window.poll() is not None:
            yield f"the window ended by itself, with {window.returncode}"
        window.terminate()
        window.wait()
        left = [path for path in self.home.rglob("*") if path.is_file()]
        if left:
            yield f"it left files: {left}"


def look_at(folder, case):
    """What is wrong with a copy of it in another place, in a folder with a space in its name."""
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name) / "home"
        home.mkdir()
        moved = pathlib.Path(name) / "any place" / "waymark"
        shutil.copytree(folder, moved)
        return list(Installed(moved, home).problems(case))


def main():
    kind, folder, case = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]).resolve()
    if kind == "--folder":
        found = look_at(folder, case)
    else:
        with tempfile.TemporaryDirectory() as stage:
            subprocess.run(["cmake", "--install", folder, "--prefix", "/usr"], check=True, stdout=subprocess.DEVNULL,
                           env={**os.environ, "DESTDIR": stage})
            outside = [path for path in pathlib.Path(stage).iterdir() if path.name != "usr"]
            found = [f"installed outside the prefix: {path}" for path in outside]
            found += look_at(pathlib.Path(stage) / "usr", case)
    print(*found, f"problems in what is installed: {len(found)}", sep="\n")
    return int(bool(found))


sys.exit(main())
