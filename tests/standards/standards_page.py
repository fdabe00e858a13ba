# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads docs/standards.md, and what it may name: tests, screens, files."""
import collections
import re

STATES = ("met", "partly", "not met yet", "needs people", "not applicable")
COUNT = 156
# name in the summary: first and last number
GROUPS = {
    "A. IPDAS, qualifying": (1, 6), "A. IPDAS, certification": (7, 16), "A. IPDAS, quality": (17, 44), "B. NICE": (45, 52),
    "C. Ottawa guides": (53, 60), "D. Washington State": (61, 65), "E. SUNDAE": (66, 73), "F. Plain language": (74, 82),
    "G. Risk communication": (83, 94), "H. GRADE": (95, 100), "I. FDA": (101, 109), "J. Interoperability": (110, 119),
    "K. Privacy and safety": (120, 133), "L. Accessibility": (134, 140), "M. Rules engine": (141, 156),
}
# Each name in backticks says what it is by the word before it.
NAMED = re.compile(r"(\w+) `([^`]+)`")

Row = collections.namedtuple("Row", "number how asks state shows")


def rows_of(page):
    """The rows of the tables of items: | 1 Q1 | machine | what it asks | met | what shows it |"""
    rows = []
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        match = re.match(r"(\d+)\b", cells[0])
        if line.startswith("|") and match and len(cells) >= 5:
            rows.append(Row(int(match[1]), cells[1], cells[2], cells[3], " | ".join(cells[4:])))
    return rows


def tests_of(root):
    """The names CTest knows."""
    names = set()
    for path in sorted(root.glob("tests/**/CMakeLists.txt")):
        text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
        units = re.search(r"\bset\(units\s+([^)]*)\)", text)
        for name in re.findall(r"\badd_test\(NAME\s+(\S+)", text):
            if "${unit}" not in name:
                names.add(name)
            elif units:
                names.update(name.replace("${unit}", unit) for unit in units[1].split())
        for arguments in re.findall(r"\bwaymark_tests\(([^)]*)\)", text):
            names.update(arguments.split()[1:])
        for name in re.findall(r"\bwaymark_script\((\S+)", text):
            names.update((name, f"{name}-self-test"))
    return {name for name in names if "$" not in name}


def screens_of(root):
    """Patterns for the names of the pictures that waymark-screens writes."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((root / "ui/screens").glob("*.cpp")))
    patterns = []
    for name in re.findall(r'\b(?:take\((?:shown, )?|m_look\(\{|save\([^,{]*, )u"([^"]+)"_s', text):
        pattern = re.sub(r"%\d", "[a-z0-9-]+", re.escape(name).replace(r"\-", "-").replace(r"\%", "%"))
        patterns.append(re.compile(pattern + ("[a-z0-9-]+" if name.endswith("-") else "")))
    return patterns


def summary(rows):
    """The table at the top, as it has to stand there."""
    def line(name, chosen):
        counts = [sum(row.state == state for row in chosen) for state in STATES]
        return "| " + " | ".join([name, str(len(chosen)), *map(str, counts)]) + " |"
    lines = ["| group | items | " + " | ".join(STATES) + " |", "|---|" + "---|" * (len(STATES) + 1)]
    for name, (first, last) in GROUPS.items():
        lines.append(line(name, [row for row in rows if first <= row.number <= last]))
    return lines + [line("**all**", rows)]


def reference_problems(row, word, name, known):
    tests, screens, checks, root = known
    if word == "test" and name not in tests:
        yield f"{row.number}: CTest has no test {name}"
    elif word == "screen" and not any(pattern.fullmatch(name) for pattern in screens):
        yield f"{row.number}: waymark-screens writes no {name}"
    elif word == "check" and name not in checks:
        yield f"{row.number}: no check is called {name}"
    elif word == "file" and not (root / name).exists():
        yield f"{row.number}: there is no file {name}"
    elif word not in ("test", "screen", "check", "file"):
        yield f"{row.number}: `{name}` is not said to be a test, a screen, a check or a file"


def row_problems(row, known):
    named = NAMED.findall(row.shows)
    words = {word for word, _ in named}
    if row.state not in STATES:
        yield f'{row.number}: "{row.state}" is no state'
    if row.how not in ("machine", "eye", "both"):
        yield f'{row.number}: "{row.how}" is none of machine, eye, both'
    if not row.asks or not row.shows and row.state != "not met yet":
        yield f"{row.number}: says nothing"
    if row.shows.count("`") != 2 * len(named):
        yield f"{row.number}: a name in backticks has no word before it"
    if row.state == "met" and not words:
        yield f"{row.number}: is met, and nothing shows it"
    if row.state == "met" and row.how != "eye" and not words & {"test", "check"}:
        yield f"{row.number}: can be checked by machine and is met, and no test or check shows it"
    own = f"item_{row.number}"
    if own in known[2] and ("check", own) not in named:
        yield f"{row.number}: does not name its check {own}"
    for word, name in named:
        yield from reference_problems(row, word, name, known)


def page_problems(page, root, checks):
    """Yields what is wrong with docs/standards.md."""
    rows = rows_of(page)
    known = (tests_of(root), screens_of(root), checks, root)
    numbers = collections.Counter(row.number for row in rows)
    for number in range(1, COUNT + 1):
        if numbers[number] != 1:
            yield f"item {number} stands there {numbers[number]} times"
    for row in rows:
        yield from row_problems(row, known)
    for line in summary(rows):
        if line not in page.splitlines():
            yield f"the summary lacks the line {line}"
    for number in {int(name.removeprefix("item_")) for name in checks} - set(range(1, COUNT + 1)):
        yield f"there is no item {number} to check"
