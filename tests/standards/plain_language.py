# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The two sheets for plain language: that their sums are right and high enough, and what of them a program can count."""
import re

from standards_data import DATA, ROOT, all_strings, load, meta, texts

LEAST_SCORE = 90
# PEMAT asks for the active voice "nearly all of the time", 80 of 100 and more. We hold ourselves to more.
MOST_PASSIVE = 10

# "was studied", "is given": a form of "to be" and a past participle. It counts some that are none ("is closed"), which is the safe side.
IRREGULAR = ("known seen told given taken made done paid kept held found put set shown written read sent left lost met built cut let said "
             "spent taught thought brought bought caught felt fed led run begun drawn driven eaten grown hidden hurt laid meant spoken "
             "stolen thrown worn won born broken chosen bound").replace(" ", "|")
BETWEEN = "not|often|still|also|mostly|never|always|only|seldom|all|then|now|both|mainly|once|later"
PASSIVE = re.compile(rf"\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:(?:{BETWEEN})\s+)?(?:\w+ed|{IRREGULAR})\b", re.I)
UNREAD = {"sources.json", "helplines.json"}


def sentences(text):
    return [sentence for sentence in re.split(r"(?<=[.!?])\s+", text) if len(sentence.split()) > 2]


def what_a_person_reads():
    """Every English sentence of the data, in the voice of the person."""
    for text in texts().values():
        yield from sentences(text if isinstance(text, str) else text["self"])
    for path in sorted(DATA.glob("catalogue/*.json")) + sorted(DATA.glob("catalogue/options/*.json")):
        if path.name not in UNREAD:
            for text in all_strings(load(path.relative_to(DATA).as_posix())):
                yield from sentences(text)


def passive_of_100(read):
    read = list(read)
    return 100 * sum(bool(PASSIVE.search(sentence)) for sentence in read) / max(1, len(read))


def scores(page):
    """(points, items that apply) under each heading: | 7 | item | 1 | why |, and 0 or n/a in place of 1."""
    found, heading = {}, "sheet"
    for line in page.splitlines():
        heading = line[3:] if line.startswith("## ") else heading
        match = re.match(r"\| \d+ \| [^|]+ \| (0|1|n/a) \|", line)
        if match and match[1] != "n/a":
            points, items = found.get(heading, (0, 0))
            found[heading] = points + int(match[1]), items + 1
    return found


def sheet_problems(page, items):
    """Each sum stands below its table as "16 of 17: 94 of 100", and is high enough."""
    found = scores(page)
    asked = len(re.findall(r"^\| \d+ \| ", page, re.M))
    if asked != items:
        yield f"the sheet has {asked} items, not {items}"
    for heading, (points, applying) in found.items():
        score = round(100 * points / applying)
        if f"{points} of {applying}: {score} of 100" not in page:
            yield f"{heading}: the sum is not {points} of {applying}: {score} of 100"
        if score < LEAST_SCORE:
            yield f"{heading}: {score} of 100, {LEAST_SCORE} are asked for"


def sheet(name):
    return (ROOT / "docs/standards" / name).read_text(encoding="utf-8")


def item_75():
    """The PEMAT sheet adds up to 90 or more in both parts; the active voice, which it asks for, is counted."""
    yield from sheet_problems(sheet("pemat-p.md"), 24)
    passive = passive_of_100(what_a_person_reads())
    if passive > MOST_PASSIVE:
        yield f"{passive:.1f} of 100 sentences are in the passive voice, at most {MOST_PASSIVE}"


def item_76():
    return sheet_problems(sheet("cdc-clear-communication-index.md"), 20)


def item_36():
    """Who wrote it, and that as many good parts as hard ones are told, are shown on About."""
    return [f"meta.json does not tell {key}" for key in ("authors", "balance", "reviewed_by") if not meta(key)]


def planted():
    """(problems, what has to be said) for sheets and sentences with a fault."""
    rows = "".join(f"| {n} | asks | {0 if n < 3 else 1} | why |\n" for n in range(1, 21))
    return [(list(sheet_problems(f"## A\n{rows}\n18 of 20: 90 of 100", 24)), "20 items, not 24"),
            (list(sheet_problems(f"## A\n{rows}\n19 of 20: 95 of 100", 20)), "the sum is not 18 of 20: 90 of 100"),
            (list(sheet_problems(f"## A\n{rows.replace('| 4 | asks | 1', '| 4 | asks | 0')}\n17 of 20: 85 of 100", 20)), "85 of 100, 90"),
            ([f"{passive_of_100(['It was studied in one place.', 'Staff ask how it went.']):.0f} of 100"], "50 of 100")]
