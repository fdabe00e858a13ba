#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""What decision aids are held to, as far as a program can see it; and docs/standards.md, which says so, is true.

usage: check_standards.py [WAYMARK_CLI [WAYMARK_SCREENS]]    prints each fault, exit code 1 if there is one
       check_standards.py --summary                          prints the summary for docs/standards.md
       check_standards.py --self-test                        proves that planted faults are found

The function item_N looks at item N. Without a program, what asks for it is left out, and that is said.
"""
import datetime
import json
import pathlib
import re
import shutil
import sys

sys.dont_write_bytecode = True
import numbers_told
import plain_language
import rules_engine
import standards_page
import what_people_read
from standards_data import (BASELINE, CERTAINTIES, DATA, LeftOut, OWED, ROOT, SETTINGS, all_strings, evidence, findings, kinds,
                            lines_with, load, meta, options, program, programs, rates, rules, run, sources, text_rules, texts, unless,
                            walk, window_problems, window_texts, words_in)

# A. IPDAS

def item_3():
    decision = next(d for d in load("rules/decisions.json")["decisions"] if d["id"] == "setting")
    return (unless(set(decision["alternatives"]) == SETTINGS and decision["baseline"] == BASELINE, "not the six settings and none")
            + unless(set(options()) == SETTINGS | {BASELINE}, f"options: {sorted(options())}")
            + [f"{name}: no medicine line" for name, option in options().items() if not option["medicine_line"]["text"]])


def item_4():
    return [f"{name}: {len(option['benefits'])} benefits" for name, option in options().items() if len(option["benefits"]) < 3]


def item_5():
    return [f"{name}: {len(option['hard_parts'])} hard parts" for name, option in options().items() if len(option["hard_parts"]) < 3]


def item_6():
    return [f"{name}: {part}" for name, option in {**options(), **{kind["id"]: kind for kind in kinds()}}.items() for part in ("body", "mind", "social")
            if not option["living"][part]["text"]]


def item_7():
    totals = {}
    for name, option in options().items():
        good, hard = words_in(option["benefits"]), words_in(option["hard_parts"])
        totals[name] = good + hard
        if not .8 <= good / hard <= 1.25:
            yield f"{name}: {good} words of good, {hard} of hard parts"
    middle = sum(totals.values()) / len(totals)
    for name, total in totals.items():
        if abs(total - middle) > .2 * middle:
            yield f"{name}: {total} words of good and hard parts, {middle:.0f} are usual"


def item_8():
    known = {source["id"] for source in load("catalogue/sources.json")["sources"]}
    for entry in [*rules(), *evidence().values()]:
        if not entry["sources"] or set(entry["sources"]) - known:
            yield f"{entry['id']}: sources {entry['sources']}"
    for name, option in options().items():
        for line in (*option["benefits"], *option["hard_parts"], *option["cost"], *option["coverage"]):
            if not line["sources"]:
                yield f"{name}: {line}"


def item_9():
    datetime.date.fromisoformat(meta("published"))
    return unless('"published"' in sources()["ui/pages/learn/about_view.cpp"], "About does not show the date")


def item_10():
    return unless(meta("update_policy") and meta("next_review") > meta("published"), "no update policy, or no review ahead")


def item_11():
    for entry, rate in rates():
        if rate["high"] is None and not re.search("at least|more than", entry["statement"], re.I) or not entry["certainty_because"]:
            yield f"{entry['id']}: no range, and no word about it"


def item_12():
    return unless(any("Funding:" in text for path, text in window_texts() if "about" in path), "About names no funding")


def item_17():
    return [f"nothing is said about {block['outcome']}" for block in options()[BASELINE]["evidence"]
            if not block.get("ids") and not block.get("not_known")] + unless(
                OWED <= {block["outcome"] for block in options()[BASELINE]["evidence"]}, "an outcome of no treatment is missing")


def item_19():
    for name, option in options().items():
        counted = [i for block in option["evidence"] for i in block.get("ids", []) if evidence()[i].get("rates")]
        if not counted and not any(block.get("not_known") for block in option["evidence"]):
            yield f"{name}: no rate, and no word that none was found"


def item_20():
    return [entry["id"] for entry in evidence().values() if not entry["population"] or not entry["time"]]


def item_21():
    return [entry["id"] for entry, rate in rates()
            if rate["of"] not in (100, 1000) or rate["best"] is None and rate["low"] is None]


def item_22():
    """Numbers of options that stand in one row were counted by one source over one time."""
    for lineup in load("catalogue/lineups.json")["lineups"]:
        counted = [evidence()[line["evidence"]] for line in lineup["lines"] if "evidence" in line]
        if len({(tuple(entry["sources"]), entry["time"]) for entry in counted}) != 1:
            yield f"{lineup['id']}: more than one source or time"
        if not re.search(r"\b(19|20)\d\d\b", lineup["note"]):
            yield f"{lineup['id']}: does not say when it was counted"


def item_23():
    """Deaths out of 1,000, all else out of 100: no list of an outcome mixes them. The builder refuses it, too."""
    for entry, rate in rates():
        if rate["of"] != (1000 if entry["outcome"] == "overdose-and-death" else 100):
            yield f"{entry['id']}: out of {rate['of']}"


def item_34():
    return unless(meta("evidence_method") and meta("evidence_limits"), "no word on how evidence was found")


def item_35():
    return [entry["id"] for entry in evidence().values() if entry["certainty"] not in CERTAINTIES]


def item_13():
    """The list of signs says what it looks at, that it is no test, what comes next, its harm, and what was not studied."""
    note = " ".join(all_strings(texts().get("page.last-12-months.no-test", "")))
    told = {topic["id"] for topic in load("catalogue/learn.json")["topics"]}
    return [f"the page of the signs does not say: {words}" for words in
            ("names no illness", "many signs", "few", "worry", "how often it is right") if words not in note] + unless(
                "the-list-of-signs" in told, "Learn has no page about the list") + unless(
                    texts().get("options.no-test"), "the options do not say that it is no test")


def item_65():
    return [key for key in ("authors", "interests", "phone_lines", "use_by_person", "use_by_relative", "use_by_counselor") if not meta(key)]


def item_37():
    return unless(any("six years of school" in text for path, text in window_texts() if "about" in path), "About names no reading level")


# B. to E.

item_46 = item_3


def item_47():
    for name, option in {**options(), **{kind["id"]: kind for kind in kinds()}}.items():
        told = {block["outcome"]: block.get("ids") or block.get("not_known") for block in option["evidence"]}
        for group in ({"staying-in-care", "use"}, {"overdose-and-death"}, {"mental-health", "daily-life"}):
            if not all(told.get(outcome) for outcome in group):
                yield f"{name}: {sorted(group)}"


def item_48():
    """One look for every card: its colors hang on the role of a text, and nothing of the card asks for a place."""
    card = sources()["ui/widgets/option_card.cpp"]
    return [f"a color hangs on the place: {line.strip()}" for line in card.splitlines()
            if re.search(r"Token::|setStyleSheet|setFont", line) and re.search(r"[rR]ank\b(?!Note)", line)]


def item_62():
    published, review = (datetime.date.fromisoformat(meta(key)) for key in ("published", "next_review"))
    return unless(review <= published.replace(year=published.year + 5), "the next review is more than five years away")


# F. Plain language

def item_74():
    return window_problems("grade", "a sentence of")


def item_79():
    """Pages with words of ours offer what they mean, where they stand."""
    pages = ("questions/choice_page", "questions/ticks_page", "options/options_page", "options/why_page")
    return [f"{page} explains no words" for page in pages if "addWordLinks(" not in sources()[f"ui/pages/{page}.cpp"]] + unless(
        "WordLinks(" in sources()["ui/pages/detail/detail_part_view.cpp"], "the details explain no words")


def item_77():
    return [page["id"] for page in load("questionnaire.json")["pages"] if page["kind"] == "choice" and len(page["variables"]) != 1]


def item_78():
    names = dict(text_rules().AVOIDED)["names a person by the drug"]
    yield from window_problems("avoided term", "names a person")
    for path in [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]:
        for match in names.finditer(path.read_text(encoding="utf-8")):
            yield f"{path.name}: {match[0]}"


def item_80():
    for key, text in texts().items():
        if isinstance(text, dict) and (set(text) != {"self", "relative", "counselor"} or not all(text.values())):
            yield key


def item_81():
    return [page["id"] for page in load("questionnaire.json")["pages"] if f"page.{page['id']}.why" not in texts()]


# I. and J.

def item_105():
    return window_problems("advises", "gives an order", "promises")


def item_109():
    return window_problems("a dose", "a dosing", "a diagnosis", "an ASAM", "odds")


def item_112():
    """A safety question that may be hidden names the value it then takes; the rest is decided by waymark-cli check."""
    return [v["id"] for v in load("questionnaire.json")["variables"]
            if v.get("safety") and "ask_when" in v and "otherwise" not in v] + findings()


def item_114():
    return [key for key, text in texts().items() if key.endswith(".because") and any(len(t) >= 140 for t in all_strings(text))]


def item_117():
    for path in sorted(DATA.rglob("*.json")):
        if not re.fullmatch(r"waymark-[a-z-]+/\d+", load(path.relative_to(DATA).as_posix()).get("format", "")):
            yield f"{path.name}: no format with a version"


# K. Privacy

def item_119():
    return lines_with(r"QNetwork\w*|QTcp\w+|QUdp\w+|QWebSocket\w*|QDesktopServices|Qt6::Network|\bcurl\w*\b|"
                      r"<sys/socket\.h>|\bgetaddrinfo\b")


def item_120():
    yield from item_119()
    for path in programs:
        if shutil.which("ldd"):
            for match in re.finditer(r"\S*(Qt\dNetwork|libssl|libcurl|WebEngine)\S*", run("ldd", path).stdout):
                yield f"{pathlib.Path(path).name} is linked to {match[0]}"
    program(1)
    yield from (line for line in walk()[2].splitlines() if "AF_INET" in line)


# The builder and the command line, the renderer of pictures, and what writes when a person saves.
WRITE_WHEN_ASKED = ("src/catalogue/build/", "src/cli/", "ui/screens/", "src/casefile/", "src/places/", "src/sqlite/",
                    "ui/pages/parts/file_place.cpp", "ui/paper/paper_file.cpp")


def item_121():
    """Only saving and the list of places write files, both when asked; a walk through all screens leaves nothing behind."""
    writers = r"QSettings|QSaveFile|QTemporary\w+|WriteOnly|ReadWrite|\bofstream\b|\bfopen\b|QStandardPaths"
    yield from (line for line in lines_with(writers) if not line.startswith(WRITE_WHEN_ASKED))
    code, names, _ = walk()
    if code:
        yield f"waymark-screens ended with {code}"
    yield from (name for name in names if not name.startswith("pictures/") and name != "calls")


# It marks what is copied as secret, and takes it back when the window hides or erases; tests/ui/hide_tests.cpp.
FORGETS_WHAT_WAS_COPIED = "ui/app/own_clipboard.cpp"


def item_124():
    found = lines_with(r"QClipboard|QTemporary\w+|setWindowTitle\((?!u\"Waymark\"_s|QStringLiteral\(\"Waymark\"\))[^\n]*")
    return (line for line in found if not line.startswith(("ui/screens/", FORGETS_WHAT_WAS_COPIED)))


item_125 = item_124


def item_128():
    for key, text in texts().items():
        told = text if isinstance(text, str) else text["relative"]
        if re.search(r"\b(confront|spy on|secretly|(search|go through) their|without telling|(make|force) them (go|quit|stop|talk|to)|trick)\b",
                     told, re.I):
            yield f"{key}: {told}"


def item_132():
    main = sources()["ui/app/main.cpp"]
    return (unless("PR_SET_DUMPABLE" in main and "RLIMIT_CORE" in main, "memory may end up in a core file")
            + lines_with(r"\bqDebug\b|\bqInfo\b|\bqWarning\b"))


def item_133():
    return item_121()


def checks():
    named = {name: function for module in (numbers_told, plain_language, rules_engine) for name, function in vars(module).items()}
    return {name: function for name, function in {**globals(), **named}.items() if re.fullmatch(r"item_\d+", name)}


def page():
    return (ROOT / "docs/standards.md").read_text(encoding="utf-8")


def about_problems():
    """About tells what the summary of docs/standards.md comes to."""
    rows = {row.number: row for row in standards_page.rows_of(page())}
    counts = [sum(rows[number].state == "met" for number in range(first, last + 1)) for first, last in ((1, 6), (7, 16), (17, 44))]
    told = [int(number) for number in re.findall(r"all (\d+)|, and (\d+) of", meta("self_check")) for number in number if number]
    return unless(told == counts, f"About tells {told}, docs/standards.md {counts}")


def self_test():
    good = page()
    rows = good.splitlines()
    at = next(i for i, line in enumerate(rows) if line.startswith("| 3 "))
    def with_row(row):
        return "\n".join(rows[:at] + row + rows[at + 1:])
    planted = {  # page: what must be said
        with_row([]): "item 3 stands there 0 times",
        with_row([rows[at]] * 2): "item 3 stands there 2 times",
        with_row([rows[at].replace("| met |", "| done |")]): "is no state",
        with_row([rows[at].replace("| met |", "| partly |")]): "the summary lacks",
        with_row([rows[at].replace("item_3`", "item_2`")]): "no check is called item_2",
        with_row([rows[at].rsplit("|", 2)[0] + "| test `no/such` |"]): "CTest has no test no/such",
        with_row([rows[at].rsplit("|", 2)[0] + "| check `item_3`, screen `99-none` |"]): "writes no 99-none",
        with_row([rows[at].rsplit("|", 2)[0] + "| check `item_3`, file `no/file.md` |"]): "no file no/file.md",
        with_row([rows[at].rsplit("|", 2)[0] + "| screen `08-options` |"]): "no test or check shows it",
    }
    missed = [wanted for text, wanted in planted.items()
              if not any(wanted in problem for problem in standards_page.page_problems(text, ROOT, checks()))]
    missed += [wanted for said, wanted in [*plain_language.planted(), *what_people_read.planted(checks())]
               if not any(wanted in problem for problem in said)]
    print(*(f"not found: {wanted}" for wanted in missed), "self-test failed" if missed else "self-test passed", sep="\n")
    return 1 if missed else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if arguments == ["--summary"]:
        print(*standards_page.summary(standards_page.rows_of(page())), sep="\n")
        return 0
    programs.extend(str(pathlib.Path(argument).resolve()) for argument in arguments if argument)
    problems, left_out = list(standards_page.page_problems(page(), ROOT, checks())), []
    problems += [*what_people_read.problems(checks()), *about_problems()]
    for name, check in checks().items():
        try:
            problems += [f"{name}: {problem}" for problem in check()]
        except LeftOut as reason:
            left_out.append(f"{name}: left out without {reason}")
    print(*left_out, *problems, f"{len(checks())} items looked at by program, {len(problems)} faults", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
