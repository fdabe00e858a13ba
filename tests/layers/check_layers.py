#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Every #include must follow the table below: a layer sees the layers under it and nothing else.

usage: check_layers.py [PROJECT_DIR]      prints each broken rule as file:line, exit code 1 if there is one
       check_layers.py --self-test        proves that a planted bad include is caught and a good one passes
"""
import pathlib
import re
import sys
import tempfile

# Layers of the core, least first. They use the standard library only.
KNOWLEDGE = {"knowledge"}
RANKING = KNOWLEDGE | {"questionnaire", "rules", "ranking"}
RESULT = RANKING | {"insight", "pathway"}
PLAN = RESULT | {"result", "plan"}
CORE = PLAN | {"check", "texts", "wording"}

POSIX = r"unistd\.h|fcntl\.h|sys/\w+\.h"

# A folder inside another is a layer of its own when it stands here with its whole path.
# folder of src/ (or ui): (layers of src/ it may include besides itself, other headers it may include)
LAYERS = {
    "knowledge": (set(), None),
    "questionnaire": (KNOWLEDGE, None),
    "rules": (KNOWLEDGE, None),
    "ranking": (RANKING, None),
    "insight": (RANKING, None),
    "pathway": (RANKING, None),
    "result": (RESULT, None),
    "plan": (RESULT | {"result"}, None),
    "check": (PLAN | {"texts"}, None),
    "texts": (KNOWLEDGE | {"questionnaire"}, None),
    "wording": (RESULT | {"result", "texts"}, None),
    "formats": (CORE, r"nlohmann/.+|mach-o/dyld\.h|windows\.h"),
    "sqlite": (set(), r"sqlite3\.h"),
    "catalogue": (CORE | {"sqlite"}, None),
    "casefile": (CORE, r"sodium\.h|" + POSIX),
    "casebook": (CORE | {"formats", "casefile"}, r"nlohmann/.+"),
    "places": (CORE | {"sqlite"}, r"zip\.h|dlfcn\.h|pugixml\.hpp|" + POSIX),
    "report": (CORE | {"catalogue"}, None),
}
PROGRAMS = {"catalogue/build"}
LAYERS["catalogue/build"] = (CORE | {"catalogue", "formats", "sqlite"}, r"nlohmann/.+")
LAYERS["cli"] = (set(LAYERS) - PROGRAMS, r"CLI/.+|nlohmann/.+|" + POSIX)
# malloc.h: the heap that wipes what is given back. fontconfig: the settings for fonts, read early.
LAYERS["ui"] = (set(LAYERS) - PROGRAMS - {"cli"}, r"Qt\w*(/\w+)?|Q[A-Z]\w*|malloc\.h|fontconfig/fontconfig\.h|" + POSIX)

# A ranking depends on nothing but its arguments: no clock, no files, no console.
NOT_IN_CORE = {"chrono", "ctime", "filesystem", "fstream", "iostream"}

STANDARD = set("""
    algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits
    clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint
    cstdio cstdlib cstring ctime cuchar cwchar cwctype deque exception execution filesystem format forward_list fstream
    functional future initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
    memory_resource mutex new numbers numeric optional ostream queue random ranges ratio regex scoped_allocator
    semaphore set shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view
    strstream syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility
    valarray variant vector version""".split())

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GENERATED = re.compile(r"moc_\w+\.cpp|\w+\.moc|ui_\w+\.h")


def layer_of(folders):
    """The layer of a file that stands in these folders below src/."""
    nested = "/".join(folders[:2])
    return nested if nested in LAYERS else folders[0]


def broken_rule(layer, bracket, header, ui_folders):
    """Why `layer` may not include `header`, or None."""
    below, others = LAYERS[layer]
    folder = layer_of(header.split("/")[:-1] or [header])
    if bracket == "<":
        if header in STANDARD:
            if layer in CORE and header in NOT_IN_CORE:
                return f"the core knows no clock, file or console, so no <{header}>"
            return None
        if others and re.fullmatch(others, header):
            return None
        return f"{layer} may not include <{header}>"
    if layer == "ui" and (folder in ui_folders or GENERATED.fullmatch(header)):
        return None
    if "/" not in header:
        return f'write the whole path, as in "{layer}/{header}"' if layer != "ui" else "write the path from ui/"
    if folder == layer or folder in below:
        return None
    if folder == "ui" or folder in ui_folders:
        return f'{layer} may not include ui ("{header}")'
    if folder in LAYERS:
        return f'{layer} may not include {folder} ("{header}")'
    return f'"{header}" is in no layer'


def findings(project):
    """Yields "file:line: rule" for every include that breaks the table."""
    ui_folders = {p.name for p in (project / "ui").glob("*") if p.is_dir()}
    src_folders = {p.name for p in (project / "src").glob("*") if p.is_dir()}
    for name in sorted(src_folders - set(LAYERS)):
        yield f"src/{name}:1: a folder that is not in the table of tests/layers/check_layers.py"
    for name in sorted(ui_folders & src_folders):
        yield f"ui/{name}:1: src/ has a folder of this name too, so an include of it has two meanings"
    for path in sorted(p for top in ("src", "ui") for p in (project / top).rglob("*")):
        place = path.relative_to(project)
        if path.suffix not in {".h", ".cpp"} or len(place.parts) < 2:
            continue
        layer = "ui" if place.parts[0] == "ui" else layer_of(place.parts[1:-1] or ("",))
        if layer not in LAYERS:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            rule = match and broken_rule(layer, *match.groups(), ui_folders)
            if rule:
                yield f"{place}:{number}: {rule}"


def self_test():
    good = {
        "src/knowledge/a.h": "#include <vector>\n",
        "src/rules/a.cpp": '#include "knowledge/a.h"\n#include "rules/b.h"\n',
        "src/formats/a.cpp": '#include "rules/a.h"\n#include <nlohmann/json.hpp>\n',
        "src/sqlite/a.cpp": "#include <sqlite3.h>\n",
        "src/catalogue/a.cpp": '#include "sqlite/a.h"\n',
        "src/catalogue/build/a.cpp": '#include "catalogue/build/b.h"\n#include "catalogue/a.h"\n#include "formats/a.h"\n',
        "src/cli/main.cpp": '#include "formats/a.h"\n#include <nlohmann/json.hpp>\n#include <CLI/CLI.hpp>\n#include <iostream>\n',
        "ui/app/main.cpp": '#include "ranking/a.h"\n#include "theme/palette.h"\n#include <QLabel>\n#include "main.moc"\n',
        "ui/theme/palette.h": "#include <QtGui/QColor>\n",
    }
    bad = {
        "src/knowledge/b.h": '\n#include "rules/a.h"\n',
        "src/ranking/b.h": '  #  include "formats/a.h"\n#include <QString>\n#include <chrono>\n#include <nlohmann/json.hpp>\n',
        "src/insight/b.h": '#include "weights.h"\n#include "theme/palette.h"\n#include "ui/theme/palette.h"\n',
        "src/catalogue/b.cpp": '#include "formats/a.h"\n#include "catalogue/build/b.h"\n#include <sqlite3.h>\n',
        "src/catalogue/build/c.cpp": "#include <sqlite3.h>\n",
        "src/formats/b.h": '#include "catalogue/a.h"\n#include <sqlite3.h>\n',
        "ui/app/b.cpp": '#include "cli/a.h"\n#include <nlohmann/json.hpp>\n#include "session.h"\n',
        "src/utils/b.h": "",
    }
    expected = {
        "src/utils:1", "src/catalogue/b.cpp:1", "src/catalogue/b.cpp:2", "src/catalogue/b.cpp:3", "src/catalogue/build/c.cpp:1",
        "src/knowledge/b.h:2", "src/ranking/b.h:1", "src/ranking/b.h:2", "src/ranking/b.h:3",
        "src/ranking/b.h:4", "src/insight/b.h:1", "src/insight/b.h:2", "src/insight/b.h:3", "src/formats/b.h:1",
        "src/formats/b.h:2", "ui/app/b.cpp:1", "ui/app/b.cpp:2", "ui/app/b.cpp:3",
    }
    with tempfile.TemporaryDirectory() as folder:
        for files, wanted in ((good, set()), (bad, expected)):
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            found = {":".join(line.split(":")[:2]) for line in findings(pathlib.Path(folder))}
            if found != wanted:
                print("not caught:", sorted(wanted - found), "wrongly caught:", sorted(found - wanted))
                return 1
    print("self-test passed")
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        print(__doc__, file=sys.stderr)
        return 2
    project = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2])
    broken = list(findings(project))
    print(*broken, sep="\n", end="\n" if broken else "")
    print(f"includes that break a layer: {len(broken)}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
