# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""What the project set out to tell (M1 to M13), held against the data; docs/standards/what-people-read.md says where it stands.

The function told_mN gives what is missing of line N. A line is told when every option says it, with a source.
"""
import collections
import re

import standards_page
from standards_data import ROOT, load, options, rules, texts

PAGE = "docs/standards/what-people-read.md"
LINES = 13
RESIDENTIAL = ("inpatient", "short-term-residential", "long-term-residential", "therapeutic-community")

Line = collections.namedtuple("Line", "number state shows")


def lacks(wanted, there, where):
    return [f"{where} lacks {thing}" for thing in wanted if thing not in there]


def unsourced(where, *facts):
    return [f"{where}: no source beside {fact}" for fact in facts if not fact["sources"]]


def kinds(kind):
    return {option["id"]: option for option in load("catalogue/kinds.json")["options"] if option["kind"] == kind}


def without(pattern, text, where):
    return [] if re.search(pattern, text) else [f"{where} does not say {pattern}: {text}"]


def plan_lines(task):
    return {key.removeprefix(f"plan.line.{task}.") for key in texts() if key.startswith(f"plan.line.{task}.")}


def table_of_three(option, least):
    """Benefits as a table: what, what it is, what it does."""
    benefits = options()[option]["benefits"]
    few = [] if len(benefits) >= least else [f"{option} has {len(benefits)} benefits"]
    return few + unsourced(option, *benefits) + [f"{option}: {b['title']} is not told in three columns" for b in benefits
                                                 if not all(b[key] for key in ("title", "what_it_is", "what_it_does"))]


def told_m1():
    topics = {topic["id"]: topic for topic in load("catalogue/learn.json")["topics"]}
    sections = topics.get("what-heroin-does", {"sections": []})["sections"]
    text = " ".join(paragraph for section in sections for paragraph in section["paragraphs"])
    return (lacks(("what-heroin-does", "tolerance-and-overdose", "fentanyl"), topics, "Learn") + unsourced("what-heroin-does", *sections)
            + [problem for word in ("morphine", "joy", "breath", "infection", "[Uu]rge", "[Ff]riends|[Ff]amily|work")
               for problem in without(word, text, "what-heroin-does")])


def told_m2():
    text = " ".join(benefit["title"] for benefit in options()["inpatient"]["benefits"])
    return table_of_three("inpatient", 5) + [problem for word in ("day and night", "routine", "support", "Community", "safe")
                                             for problem in without(word, text, "inpatient")]


def told_m3():
    text = " ".join(benefit["title"] for benefit in options()["outpatient"]["benefits"])
    return table_of_three("outpatient", 4) + [problem for word in ("reach", "cost", "network", "gradual")
                                              for problem in without(word, text, "outpatient")] + without(
        "mood problem", " ".join(line["text"] for line in options()["outpatient"]["who_it_suits"]), "outpatient")


def told_m4():
    rows = {row["row"]: row for row in load("catalogue/comparison.json")["rows"]}
    wanted = ("place", "supervision", "triggers", "intensity", "breadth", "daily-duties", "cost")
    return lacks(wanted, rows, "the comparison") + [problem for name in wanted if name in rows
                                                    for problem in unsourced(name, *rows[name]["cells"])]


def told_m5():
    """Severity, circumstances, health and money are asked, and rules of the setting read each of them."""
    read = str([rule.get("when") for rule in rules()])
    asked = {variable["id"] for variable in load("questionnaire.json")["variables"]}
    wanted = ("severity", "work", "children", "support", "medical", "mental-health-now", "cover", "own-money")
    return lacks(set(wanted) - {"severity"}, asked, "the questionnaire") + [f"no rule reads {v}" for v in wanted if f"'{v}'" not in read]


def told_m6():
    wanted = ("withdrawal-care", "individual-therapy", "group-therapy", "life-skills", "aftercare-planning")
    problems = []
    for name in RESIDENTIAL:
        option = options()[name]
        problems += lacks(wanted, [part["part"] for part in option["includes"]], name) + unsourced(name, *option["includes"])
        problems += unsourced(name, *(option["living"][part] for part in ("body", "mind", "social")))
    return problems


def told_m7():
    option = options()["short-term-residential"]
    length, detox = option["length"], next(part for part in option["includes"] if part["part"] == "withdrawal-care")
    return (([] if (length["low_days"], length["high_days"]) == (28, 30) else [f"not 28 to 30 days: {length}"])
            + without("first week", detox["text"], "short-term-residential") + without("full check.*therapy", option["definition"]["text"], "it"))


def told_m8():
    option = options()["long-term-residential"]
    return (([] if option["length"]["low_days"] == 60 else ["does not begin at 60 days"])
            + without("60 to 90 days or more", option["definition"]["text"], "long-term-residential")
            + without("withdrawal care, therapy and daily skills", option["definition"]["text"], "long-term-residential"))


def told_m9():
    option = options()["therapeutic-community"]
    return without("run in large part by its members.*up to a year.*hold each other", option["definition"]["text"], "therapeutic-community")


def told_m10():
    option = options()["dual-diagnosis"]
    talks = next(part for part in option["includes"] if part["part"] == "individual-therapy")
    return (without("same time", option["definition"]["text"], "dual-diagnosis") + without("CBT", talks["text"], "dual-diagnosis")
            + without("Medicine for both", " ".join(b["title"] for b in option["benefits"]), "dual-diagnosis"))


def told_m11():
    return (lacks(("helpline", "local"), plan_lines("places"), "the plan for places")
            + lacks(("in-plan", "say-ok", "pay"), plan_lines("insurance"), "the plan for insurance")
            + lacks(("license", "staff", "surroundings", "how-staff-treat", "what-others-say", "how-it-felt"), plan_lines("visit"), "the visit"))


def told_m12():
    problems = []
    for name, option in options().items():
        if name != "no-treatment-now":
            problems += [f"{name}: no {part} of a usual day" for part in ("morning", "afternoon", "evening") if not option["usual_day"][part]]
        problems += unsourced(name, option["usual_day"], option["living_with_others"])
    return problems


def told_m13():
    wanted = ("outpatient-counseling", "mutual-help-groups", "recovery-housing", "relapse-prevention")
    after = kinds("aftercare")
    return lacks(wanted, after, "aftercare") + [problem for name, option in after.items() for problem in unsourced(name, option["definition"])]


def checks():
    return {name: function for name, function in globals().items() if re.fullmatch(r"told_m\d+", name)}


def lines_of(page):
    """| M1 | what | screens, tests and checks |"""
    found = []
    for text in page.splitlines():
        cells = [cell.strip() for cell in text.strip().strip("|").split("|")]
        match = re.fullmatch(r"M(\d+)", cells[0])
        if text.startswith("|") and match and len(cells) == 3:
            found.append(Line(int(match[1]), "met", cells[2]))
    return found


def page_problems(page, more_checks):
    known = (standards_page.tests_of(ROOT), standards_page.screens_of(ROOT), {**more_checks, **checks()}, ROOT)
    lines = lines_of(page)
    numbers = collections.Counter(line.number for line in lines)
    for number in range(1, LINES + 1):
        if numbers[number] != 1:
            yield f"{PAGE}: M{number} stands there {numbers[number]} times"
    for line in lines:
        named = standards_page.NAMED.findall(line.shows)
        for word, wanted in (("screen", "a screen"), ("check", "a check")):
            if not any(kind == word for kind, _ in named):
                yield f"{PAGE}: M{line.number} names {wanted} nowhere"
        if ("check", f"told_m{line.number}") not in named:
            yield f"{PAGE}: M{line.number} does not name its check told_m{line.number}"
        for word, name in named:
            yield from (f"{PAGE}: M{problem}" for problem in standards_page.reference_problems(line, word, name, known))


def problems(more_checks):
    yield from page_problems((ROOT / PAGE).read_text(encoding="utf-8"), more_checks)
    for name, check in checks().items():
        yield from (f"{name}: {problem}" for problem in check())


def planted(more_checks):
    """(problems, what has to be said) for pages and options with a fault."""
    good = (ROOT / PAGE).read_text(encoding="utf-8")
    row = next(line for line in good.splitlines() if line.startswith("| M4 "))
    return [(list(page_problems(good.replace(row, ""), more_checks)), "M4 stands there 0 times"),
            (list(page_problems(good.replace("`11-side-by-side`", "`11-none`"), more_checks)), "writes no 11-none"),
            (list(page_problems(good.replace("check `told_m4`", "check `told_m3`"), more_checks)), "M4 does not name its check"),
            (without("routine", "Medical care day and night", "inpatient"), "inpatient does not say routine"),
            (unsourced("inpatient", {"text": "A bed.", "sources": []}), "no source beside"),
            (lacks(("place", "cost"), ("place",), "the comparison"), "the comparison lacks cost")]
