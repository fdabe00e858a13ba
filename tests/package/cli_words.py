# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The commands and options of waymark-cli, as its own --help lists them."""
import re
import subprocess


def help_of(cli, command):
    return subprocess.run([cli, *command.split(), "--help"], capture_output=True, text=True, check=True).stdout


def listed(text):
    """The names under "Subcommands:"."""
    part = re.search(r"^Subcommands:\n((?:  .*\n)+)", text, re.MULTILINE)
    return re.findall(r"^  ([a-z-]+)", part[1], re.MULTILINE) if part else []


def commands_of(cli):
    """Every command, one of two words as "places import"."""
    names = []
    for name in listed(help_of(cli, "")):
        names += [name, *(f"{name} {inner}" for inner in listed(help_of(cli, name)))]
    return names


def options_of(cli, command):
    return set(re.findall(r"^  (?:-\w,)?(--[a-z-]+)", help_of(cli, command), re.MULTILINE))
