#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes what the machine is, in the form in which write_report.py takes it: processor, memory, system. No names, no serials.

usage: describe_machine.py OUT.json
"""
import json
import pathlib
import platform
import sys


def field(path, key, cut):
    """The value after `key` in a file of /proc or /etc."""
    try:
        for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(cut)
            if name.strip() == key:
                return value.strip().strip('"')
    except OSError:
        pass
    return ""


def described():
    kilobytes = field("/proc/meminfo", "MemTotal", ":").split(" ")[0]
    return {"processor": field("/proc/cpuinfo", "model name", ":") or platform.machine(),
            "memory": f"{int(kilobytes) / 1e6:.0f} GB" if kilobytes else "not known",
            "system": f"{field('/etc/os-release', 'PRETTY_NAME', '=') or platform.system()}, Linux {platform.release().split('-')[0]}"}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    pathlib.Path(sys.argv[1]).write_text(json.dumps({"context": described(), "benchmarks": []}), encoding="utf-8")
