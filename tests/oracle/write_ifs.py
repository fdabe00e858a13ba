#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the rules of a data folder as plain C++ ifs: what one would write by hand without an engine.

usage: write_ifs.py DATA_DIR OUT.cpp

It shares nothing with the engine but the JSON, so it is a second opinion on each ranking, and what the engine's speed is
held against. A variable is an int: the place of its value, or -1 when it is not known.
"""
import json
import pathlib
import sys


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def domains_of(questionnaire):
    variables = questionnaire["variables"] + questionnaire["derived"]
    return {variable["id"]: variable["values"] for variable in variables}


class Writer:
    def __init__(self, data):
        self.domains = domains_of(load(data / "questionnaire.json"))
        self.places = {name: place for place, name in enumerate(self.domains)}
        self.decisions = load(data / "rules" / "decisions.json")["decisions"]
        self.rules = {decision["id"]: [] for decision in self.decisions}
        for path in sorted((data / "rules").glob("*/*.json")):
            content = load(path)
            self.rules[content["decision"]] += content["rules"]

    def atom(self, name, values, negated):
        """True only when it is known: an unknown variable is neither in a set nor outside of it."""
        domain = self.domains[name]
        wanted = [value for value in domain if (value in values) != negated]
        if len(wanted) == len(domain):
            return "true"
        tests = [f"v[{self.places[name]}] == {domain.index(value)}" for value in wanted]
        return f"({' || '.join(tests)})" if tests else "false"

    def condition(self, when, negated=False):
        parts = []
        for key, value in (when or {}).items():
            if key == "not":
                parts.append(self.condition(value, not negated))
            elif key in ("all", "any"):
                joint = " && " if (key == "all") != negated else " || "
                inner = [self.condition(part, negated) for part in value]
                empty = "true" if (key == "all") != negated else "false"
                parts.append(f"({joint.join(inner)})" if inner else empty)
            else:
                parts.append(self.atom(key, value, negated))
        joint = " || " if negated else " && "
        if not parts:
            return "false" if negated else "true"
        return f"({joint.join(parts)})" if len(parts) > 1 else parts[0]

    def weigh(self, rule, decision):
        criterion = decision["criteria"].index(rule["criterion"])
        steps = [f"s[{criterion}][{decision['alternatives'].index(option)}] += {step};"
                 for option, step in rule["steps"].items() if step]
        return f"    if ({self.condition(rule.get('when'))}) {{ {' '.join(steps)} }}"

    def rule_out(self, rule, decision):
        tier = 2 if rule["strength"] == "hard" else 1
        marks = [f"t[{decision['alternatives'].index(option)}] = std::max(t[{decision['alternatives'].index(option)}], {tier});"
                 for option in rule["alternatives"]]
        return f"    if ({self.condition(rule.get('when'))}) {{ {' '.join(marks)} }}"

    def function(self, decision):
        options, criteria = len(decision["alternatives"]), len(decision["criteria"])
        base = ", ".join(str(decision["base"][option]) for option in decision["alternatives"])
        lines = [f"void decide_{decision['id'].replace('-', '_')}(const int* v, const std::int64_t* w, PlainOrder& out) {{",
                 f"    int s[{criteria}][{options}] = {{}};", f"    int t[{options}] = {{}};"]
        for rule in self.rules[decision["id"]]:
            if rule["kind"] == "weigh":
                lines.append(self.weigh(rule, decision))
            elif rule["kind"] == "rule_out":
                lines.append(self.rule_out(rule, decision))
        lines += [f"    const int base[{options}] = {{{base}}};",
                  f"    finish<{criteria}, {options}>(s, t, base, w, {decision['clip']}, out);", "}"]
        return "\n".join(lines)

    def text(self):
        names = ", ".join(f'"{name}"' for name in self.domains)
        table = ", ".join(f'{{"{decision["id"]}", decide_{decision["id"].replace("-", "_")}}}' for decision in self.decisions)
        functions = "\n\n".join(map(self.function, self.decisions))
        return (f'#include "oracle/finish.h"\n\nnamespace waymark::tests {{\n\nnamespace {{\n\n{functions}\n\n}} // namespace\n\n'
                f"const std::vector<const char*>& plainVariables() {{\n    static const std::vector<const char*> names{{{names}}};\n"
                f"    return names;\n}}\n\n"
                f"const std::vector<PlainDecision>& plainDecisions() {{\n"
                f"    static const std::vector<PlainDecision> decisions{{{table}}};\n    return decisions;\n}}\n\n"
                f"}} // namespace waymark::tests\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    pathlib.Path(sys.argv[2]).write_text(Writer(pathlib.Path(sys.argv[1])).text(), encoding="utf-8")
