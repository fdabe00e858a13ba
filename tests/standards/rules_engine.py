# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Items 141 to 156: the rules, and the program that ranks by them."""
import json

from standards_data import ROOT, SETTINGS, findings, profiles, random_cases, ranked, report, rules, unless


item_141 = item_142 = item_143 = findings


def item_144():
    cases = random_cases(40)
    for case, result in zip(cases, ranked(cases), strict=True):
        if {standing["option"] for standing in result.get("ranking", [])} != SETTINGS:
            yield f"no result for {json.dumps(case)}"


def item_145():
    first = {entry["alternative"] for entry in report()["certificate"]["comes_first"] if entry["decision"] == "setting"}
    yield from SETTINGS - first
    for (option, _), result in zip(profiles(), ranked([case for _, case in profiles()]), strict=True):
        top = {standing["option"] for standing in result["ranking"] if standing["rank"] == 1}
        if top != {option} or result["certainty"] == "abstain":
            yield f"the profile of {option} has {sorted(top)} first"
    yield from SETTINGS - {option for option, _ in profiles()}


def item_147():
    few = [{}, {"age": "26-59"}]
    return [json.dumps(case) for case, result in zip(few, ranked(few), strict=True) if result["certainty"] != "abstain"]


def item_148():
    return unless(len(report()["certificate"]["invariants"]) >= 40, "few invariants are left") + findings()


def item_149():
    cases = random_cases(10)
    turned = [dict(reversed(case.items())) for case in cases]
    return unless(ranked(cases) == ranked(turned), "the order of answers changes a result")


def item_150():
    cases = random_cases(10)
    return unless(ranked(cases) == ranked(cases), "the same cases have other results")


def item_151():
    known = {rule["id"] for rule in rules()}
    for result in ranked([case for _, case in profiles()] + random_cases(20)):
        for standing in result["ranking"]:
            total = standing["base"] + sum(reason["share"] for reason in standing["reasons"])
            if abs(total - standing["fit"]) > 1e-9:
                yield f"{standing['option']}: {total} is not {standing['fit']}"
            for reason in standing["reasons"]:
                if reason["rule"] not in known or not reason["because"] or not reason["sources"] or not reason["answers"]:
                    yield f"{standing['option']}: {reason}"


def item_156():
    examples = json.loads((ROOT / "tests/cases/rules.json").read_text(encoding="utf-8"))
    always = {rule["id"] for rule in rules() if not rule.get("when")}
    return [f"{rule['id']} has no pair of examples" for rule in rules() if rule["id"] not in examples
            or examples[rule["id"]]["rests"] is None and rule["id"] not in always]
