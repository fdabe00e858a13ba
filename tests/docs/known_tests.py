# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The names CTest gives, as far as they stand in the CMake files."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]


def listed_tests():
    names = set()
    for path in [ROOT / "tests/CMakeLists.txt", *ROOT.glob("tests/*/CMakeLists.txt")]:
        text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
        for block in re.findall(r"waymark_tests\(\s*\w+\s([^)]*)\)", text):
            names.update(block.split())
        names.update(re.findall(r"waymark_script\(\s*([\w/-]+)", text))
        names.update(re.findall(r"add_test\(\s*NAME\s+([\w/-]+)\s", text))
        units = " ".join(re.findall(r"set\(\s*units\s([^)]*)\)", text)).split()
        for prefix in re.findall(r"add_test\(\s*NAME\s+([\w/-]*)\$\{unit\}", text):
            names.update(prefix + unit for unit in units)
    return names
