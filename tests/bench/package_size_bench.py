#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes how large the packages are, as rows in the form of Google Benchmark; bytes stand as nanoseconds.

usage: package_size_bench.py FOLDER_OF_PACKAGES OUT.json
"""
import json
import pathlib
import subprocess
import sys

FAMILIES = ("sizeOfDeb", "sizeOfTarball", "sizeInstalled")


def sizes_in(folder):
    """Bytes of each kind that is there; what a .deb takes up when installed stands within it."""
    found = {}
    for path in folder.glob("*.deb"):
        found["sizeOfDeb"] = path.stat().st_size
        field = subprocess.run(["dpkg-deb", "--field", path, "Installed-Size"], capture_output=True, text=True, check=True).stdout
        found["sizeInstalled"] = int(field) * 1024
    for path in folder.glob("*.tar.gz"):
        found["sizeOfTarball"] = path.stat().st_size
    return found


def row(family, count):
    return {"name": f"{family}/1", "run_name": f"{family}/1", "run_type": "iteration", "iterations": 1,
            "cpu_time": count, "real_time": count, "time_unit": "ns"}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    FOUND = sizes_in(pathlib.Path(sys.argv[1]))
    ROWS = [row(family, FOUND[family]) for family in FAMILIES if family in FOUND]
    pathlib.Path(sys.argv[2]).write_text(json.dumps({"benchmarks": ROWS}, indent=1), encoding="utf-8")
