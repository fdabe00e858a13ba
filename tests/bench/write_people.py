#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes made-up cases, one a line, for `waymark-cli batch`. They are nobody: each answer is drawn by itself.

usage: write_people.py COUNT [--open N] [--seed S] [--data DATA_DIR]

Seven answers in ten are the usual one; about N questions of each case are left open. One seed gives one row of cases.
"""
import argparse
import json
import pathlib
import random
import sys

USUAL_SHARE = 0.7
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"


def pieces(data):
    """By variable: its usual answer and all its answers, as they stand in a line."""
    questionnaire = json.loads((data / "questionnaire.json").read_text(encoding="utf-8"))
    answers = []
    for variable in questionnaire["variables"]:
        texts = [f'"{variable["id"]}":"{value}"' for value in variable["values"]]
        answers.append((texts[variable["values"].index(variable.get("usual", variable["values"][0]))], texts))
    return answers


def write(count, open_questions, seed, data, out):
    drawn = random.Random(seed)
    answers = pieces(data)
    left_out = open_questions / len(answers)
    for _ in range(count):
        given = []
        for usual, texts in answers:
            at = drawn.random()
            if at < left_out:
                continue
            at = (at - left_out) / (1 - left_out)
            given.append(usual if at < USUAL_SHARE else texts[int((at - USUAL_SHARE) / (1 - USUAL_SHARE) * len(texts))])
        out.write('{"waymark_case":1,"voice":"counselor","answers":{' + ",".join(given) + "}}\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Writes made-up cases, one a line.")
    parser.add_argument("count", type=int)
    parser.add_argument("--open", type=float, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", type=pathlib.Path, default=DATA)
    given = parser.parse_args()
    write(given.count, given.open, given.seed, given.data, sys.stdout)
