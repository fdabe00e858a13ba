# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The words that stand in C++: what tr() wraps in the window, and what the command line prints for people.

Only sentences are of interest here: a literal without a space is a name, a key or a format.
"""
import re

LITERAL = r'"((?:[^"\\\n]|\\.)*)"'
LITERALS = re.compile(rf'{LITERAL}(?:\s*{LITERAL})*')
CALL = re.compile(rf'\b(?:tr|QT_TR_NOOP)\(\s*({LITERALS.pattern})|\btranslate\(\s*"\w+"\s*,\s*({LITERALS.pattern})')
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/', re.S)
PLACEHOLDER = re.compile(r"%\w|%L?\d|%n")


def joined(literals):
    """The text of string literals that stand side by side, as a person reads it."""
    text = "".join(re.findall(LITERAL, literals))
    text = text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")
    text = re.sub(r"&(?=\w)", "", text)
    return PLACEHOLDER.sub("name", text)


def texts_in(source, everything):
    """Yields (line number, text) for tr() calls, or for every literal that reads like words."""
    # Comments go, but their lines stay, so that numbers are right.
    plain = COMMENT.sub(lambda found: "\n" * found[0].count("\n"), source)
    plain = re.sub(r"(?m)^\s*#.*$", "", plain)
    pattern = LITERALS if everything else CALL
    for found in pattern.finditer(plain):
        literals = found[0] if everything else next(group for group in found.groups() if group)
        text = joined(literals)
        if re.search(r"[A-Za-z]{2,} [A-Za-z]", text):
            yield plain.count("\n", 0, found.start()) + 1, text


def program_texts(sources):
    """Yields (place, text) for the source folder of the project: ui/ and the texts of the command line."""
    for path in sorted(sources.glob("ui/**/*.cpp")) + sorted(sources.glob("ui/**/*.h")):
        for line, text in texts_in(path.read_text(encoding="utf-8"), False):
            yield f"{path.relative_to(sources)}:{line}", text
    for path in sorted(sources.glob("src/cli/text_*.cpp")):
        for line, text in texts_in(path.read_text(encoding="utf-8"), True):
            yield f"{path.relative_to(sources)}:{line}", text


SELF_TEST = r'''
// tr("Not this one, it is a comment")
button->setText(tr("A %1 of "
                   "&two halves"));
QCoreApplication::translate("Page", "Words of a view");
tr("Short"); other("Not a tr call");
'''


def failures():
    found = [text for _, text in texts_in(SELF_TEST, False)]
    if found != ["A name of two halves", "Words of a view"]:
        yield f"tr() texts read as {found}"
    if "Not a tr call" not in [text for _, text in texts_in(SELF_TEST, True)]:
        yield "a literal outside tr() was not read where all are wanted"
