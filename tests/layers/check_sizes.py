#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Small enough to read: no source file over 400 lines, no function over 50.

usage: check_sizes.py PROJECT_DIR      prints what is longer, exit code 1 if anything is
       check_sizes.py --self-test

Reads the C++ of src, ui and tests as clang-format lays it out: a function ends at the first closing brace that stands as
far in as its first line. The labels of a switch do not count: one that only returns is a table. Python is read by its own
parser.
"""
import ast
import pathlib
import re
import sys

MOST_FILE_LINES, MOST_FUNCTION_LINES = 400, 50
NOT_A_FUNCTION = re.compile(r"(namespace|class|struct|enum|union|extern|if|else|for|while|switch|do|try|catch|return|case|default)\b|[}\])]")


LABEL = re.compile(r"(public|private|protected|Q_SIGNALS|public slots|case .*|default):$")


def indent_of(line):
    return len(line) - len(line.lstrip(" "))


def statement_start(lines, at):
    """The first line of the statement that ends on line `at`."""
    opened = lines[at].count("(") - lines[at].count(")")
    while at > 0:
        before = lines[at - 1].strip()
        if not before or before.startswith(("//", "#")) or before.endswith((";", "{", "}")) or LABEL.match(before):
            if opened >= 0:
                break
        at -= 1
        opened += lines[at].count("(") - lines[at].count(")")
    return at


def cpp_functions(text):
    """First line from 1, length, and head of each function with a body of more than one line."""
    lines = text.splitlines()
    for at, line in enumerate(lines):
        if not line.endswith("{"):
            continue
        start = statement_start(lines, at)
        head = " ".join(part.strip() for part in lines[start:at + 1])
        if "(" not in head or NOT_A_FUNCTION.match(head) or re.search(r"\[[^\]]*\]\s*(\([^()]*\))?[^()]*\{$", head):
            continue
        if " = " in head.split("(")[0] or "operator" not in head and re.search(r"[=,(]\s*\{$", head):
            continue
        closing = " " * indent_of(lines[start]) + "}"
        end = next((i for i in range(at + 1, len(lines)) if lines[i].startswith(closing)), len(lines) - 1)
        labels = sum(bool(LABEL.match(part.strip())) for part in lines[start:end])
        yield start + 1, end - start + 1 - labels, head


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno + 1, node.name


def problems_in(name, text):
    lines = len(text.splitlines())
    if lines > MOST_FILE_LINES:
        yield f"{name}: {lines} lines, at most {MOST_FILE_LINES}"
    functions = python_functions if name.endswith(".py") else cpp_functions
    for line, length, head in functions(text):
        if length > MOST_FUNCTION_LINES:
            yield f"{name}:{line}: a function of {length} lines, at most {MOST_FUNCTION_LINES}: {head[:60]}"


def problems_of(project):
    for folder in ("src", "ui", "tests", "tools"):
        for path in sorted((project / folder).rglob("*")):
            if path.suffix in (".cpp", ".h", ".py") and path.is_file():
                yield from problems_in(str(path.relative_to(project)), path.read_text(encoding="utf-8"))


def self_test():
    body = "    work();\n" * 60
    assert [length for _, length, _ in cpp_functions(f"int f(int a,\n      int b) {{\n{body}}}\n")] == [63]
    assert [line for line, _, _ in cpp_functions(f"class A {{\npublic:\n    A()\n        : m(1) {{\n{body}    }}\n}};\n")] == [3]
    assert not list(cpp_functions(f"namespace a {{\n{body}}} // namespace a\nstruct B {{\n{body}}};\n"))
    assert len(list(problems_in("a.cpp", f'TEST_CASE("long") {{\n{body}}}\n'))) == 1
    assert not list(problems_in("a.cpp", "int f() {\n    if (a) {\n" + "        b();\n" * 40 + "    }\n}\n"))
    assert not list(problems_in("a.cpp", "int f() {\n    if (int a = b();\n        a > 0) {\n        c();\n    }\n}\n" + "int d;\n" * 60))
    cases = "    case A:\n        return 1;\n" * 40
    assert not list(problems_in("a.cpp", f"int f(E e) {{\n    switch (e) {{\n{cases}    }}\n}}\n"))
    assert len(list(problems_in("a.cpp", "int a;\n" * 401))) == 1
    assert len(list(problems_in("a.py", "def f():\n" + "    a()\n" * 60))) == 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--self-test":
        self_test()
        sys.exit(0)
    FOUND = list(problems_of(pathlib.Path(sys.argv[1])))
    print(*FOUND, sep="\n")
    sys.exit(1 if FOUND else 0)
