# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Items 83 to 100: how numbers are told, and how sure they are."""
import re

from standards_data import (BASELINE, CERTAINTIES, OWED, everything_said, evidence, kinds, meta, options, rates, rules, sources, texts, unless,
                            window_texts)


def sums():
    """(where, what it comes to) for each of the five outcomes of each option and kind."""
    return [(f"{option['id']}: {block['outcome']}", block.get("in_sum", {})) for option in (*options().values(), *kinds())
            for block in option["evidence"] if block["outcome"] in OWED]


def blocks():
    return [(f"{option['id']}: {block['outcome']}", [evidence()[i] for i in block.get("ids", [])])
            for option in (*options().values(), *kinds()) for block in option["evidence"]]


def item_83():
    """Where a finding tells only a share of another rate, the same list has counts as well, and they stand first."""
    relative = re.compile(r"\b(half|thirds?|quarters?|fifths?|times|twice|double)\b")
    for where, entries in blocks():
        is_relative = [bool(relative.search(entry["statement"])) and not entry.get("rates") for entry in entries]
        if any(is_relative) and (not entries[0].get("rates")):
            yield where


def item_84():
    return [text for text in everything_said() if re.search(r"\b(1|one) in (every )?[0-9]", text, re.I)]


def item_86():
    """How many it happened to, and how many not: in the words of each rate, and in the sentence itself where a count is exact."""
    for entry, rate in rates():
        if not rate["event"] or not rate["not_event"]:
            yield entry["id"]
        numbers = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*\d|\d", entry["statement"])}
        if rate["high"] is not None and not {rate["of"] - rate["low"], rate["of"] - rate["high"],
                                             rate["of"] - (rate["best"] or 0)} & numbers:
            yield f"{entry['id']}: {entry['statement']}"


def item_90():
    whole = [f"{e['id']}: {rate}" for e, rate in rates() if any(isinstance(rate[k], float) for k in ("of", "low", "best", "high"))]
    return whole + [e["statement"] for e in evidence().values() if re.search(r"\d\.\d+ (of|out of) 1,?0", e["statement"])]


def item_91():
    return [f"{name}: {block['outcome']}" for name, option in options().items() for block in option["evidence"]
            if not block.get("ids") and not block.get("not_known")] + unless(meta("not_compared"), "no words for what was not compared")


def item_93():
    return [f"{path}: {text}" for path, text in window_texts()
            if re.search(r"%(?![\dn])", text) and "text_and_colors" not in path or "percent" in text.lower()]


def item_89():
    """Where one study counted two groups exactly, the window tells the difference as so many more of 100."""
    words = sources()["ui/pages/detail/rate_words.cpp"]
    return unless("differenceWords(statement.rates)" in sources()["ui/pages/detail/evidence_view.cpp"]
                  and "%1 more of %2" in words, "no difference is told")


def unworded():
    return [entry["id"] for entry in evidence().values() if entry["certainty"] not in CERTAINTIES]


def item_95():
    """One certainty for each outcome of each option, and one for each statement."""
    return unworded() + [where for where, sum_ in sums() if sum_.get("certainty") not in CERTAINTIES or not sum_.get("because")]


def item_96():
    """Strong: a plain verb. Some: probably. Little: may. Not known: we do not know."""
    verbs = {"some": "probably", "little": " may ", "not-known": "We do not know"}
    for where, sum_ in sums():
        said = {certainty for certainty, verb in verbs.items() if verb in sum_["text"]}
        if said != {sum_["certainty"]} - {"strong"}:
            yield f"{where}: {sum_['text']}"


def item_97():
    return [entry["id"] for entry in evidence().values() if not entry["certainty_because"]]


def item_98():
    """What was counted outside the US, of other drugs, or before fentanyl carries its mark."""
    for entry in evidence().values():
        if entry["outcome"] not in OWED:
            continue
        told = f"{entry['population']} {entry['certainty_because']}"
        for mark, pattern in (("other-drugs", r"\ball drugs\b|not about opioids|mixed drugs"),
                              ("other-country", r"\bthe UK|Ireland|Norway|Sweden|Australia|Canada|Scotland|England\b"),
                              ("model", r"made-up")):
            if re.search(pattern, told) and mark not in entry.get("indirect", []):
                yield f"{entry['id']}: no mark {mark}"


def item_100():
    return [rule["id"] for rule in rules() if rule["basis"] not in ("evidence", "guideline", "judgement")] + [
        basis for basis in ("evidence", "guideline", "judgement") if not texts().get(f"basis.{basis}")]
