#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The menu entry, the metadata for software centers and the icons are whole, valid, and tell nothing to a passer-by.

usage: check_menu.py DIST_SOURCE DIST_BUILD VERSION
       check_menu.py --self-test
"""
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

SIDES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
# Nothing of this stands in a menu, a window list or the name of a file.
TELLING = re.compile(r"heroin|opio|drug|droga|addict|adic|treat|tratam|recover|recup|rehab|naloxon|methadon|health|salud", re.IGNORECASE)
DESKTOP, METAINFO = "waymark.desktop", "org.waymark.waymark.metainfo.xml"


def keys_of(desktop):
    return dict(re.findall(r"^([A-Za-z]+(?:\[\w+\])?)=(.*)$", desktop, re.MULTILINE))


def desktop_problems(path):
    text = path.read_text(encoding="utf-8")
    keys = keys_of(text)
    for key, value in keys.items():
        if TELLING.search(value):
            yield f"{DESKTOP}: {key} tells what it is for: {value}"
    for key in ("GenericName", "Comment", "Keywords"):
        if f"{key}[es]" not in keys:
            yield f"{DESKTOP}: {key} has no Spanish"
    for key, value in {"Exec": "waymark", "Icon": "waymark", "StartupWMClass": "waymark"}.items():
        if keys.get(key) != value:
            yield f"{DESKTOP}: {key} is not {value}"
    if "MimeType" in keys:
        yield f"{DESKTOP}: it would be offered for files, and remembered with them"
    yield from said_by(["desktop-file-validate", path])


def metainfo_problems(path, version):
    root = xml.etree.ElementTree.parse(path).getroot()
    if root.findtext("launchable") != DESKTOP:
        yield f"{METAINFO}: it starts {root.findtext('launchable')}, not {DESKTOP}"
    if root.find("releases/release").get("version") != version:
        yield f"{METAINFO}: its first release is not {version}"
    for name in ("id", "name", "summary"):
        if TELLING.search(root.findtext(name)):
            yield f"{METAINFO}: {name} tells what it is for"
    yield from said_by(["appstreamcli", "validate", "--no-net", path])


def said_by(command):
    """What a validator says, where it is installed."""
    if shutil.which(command[0]):
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        said = run.stdout + run.stderr
        # There is no page of the project to name. Hints (I) are not asked for: what newer ones want, older ones do not know.
        told = [line for line in said.splitlines() if line.startswith(("E:", "W:")) and "url-homepage-missing" not in line]
        if told or (run.returncode != 0 and "url-homepage-missing" not in said):
            yield f"{command[0]}: {said}"


def size_of(png):
    head = png.read_bytes()[:24]
    return struct.unpack(">II", head[16:24]) if head[:8] == b"\x89PNG\r\n\x1a\n" else None


def icon_problems(source, build):
    for side in SIDES:
        png = build / "icons" / str(side) / "waymark.png"
        if not png.is_file() or size_of(png) != (side, side):
            yield f"{png}: is no picture of {side} pixels"
    for name in ("waymark.svg", "waymark-small.svg"):
        drawing = source / "icons" / name
        xml.etree.ElementTree.parse(drawing)
        if "#1F5B73" not in drawing.read_text(encoding="utf-8"):
            yield f"{name}: is not in the color of the window"


def self_test():
    good = (pathlib.Path(__file__).resolve().parents[2] / "dist" / DESKTOP).read_text(encoding="utf-8")
    planted = {"tells": good.replace("Name=Waymark", "Name=Heroin help", 1), "Spanish": good.replace("Comment[es]", "Other[es]"),
               "offered for files": good + "MimeType=text/plain;\n", "Icon": good.replace("Icon=waymark", "Icon=other")}
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / DESKTOP
        path.write_text(good, encoding="utf-8")
        failures = [f"refused: {line}" for line in desktop_problems(path)]
        for what, text in planted.items():
            path.write_text(text, encoding="utf-8")
            if not any(what in line for line in desktop_problems(path)):
                failures.append(f"not caught: {what}")
    print(*failures, f"{len(failures)} failures", sep="\n")
    return int(bool(failures))


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    source, build, version = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    found = [*desktop_problems(source / DESKTOP), *metainfo_problems(build / METAINFO, version), *icon_problems(source, build)]
    print(*found, f"problems in the menu entry: {len(found)}", sep="\n")
    return int(bool(found))


sys.exit(main())
