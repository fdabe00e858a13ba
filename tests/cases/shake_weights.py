#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""How much the published cases hang on the exact weights: moves them a little, many times, and ranks the cases again.

usage: shake_weights.py WAYMARK_DATA_TESTS DATA_DIR [TURNS]

Each step of each weight of the decision `setting` goes up or down by one, one time in five, and stays within -3 and 3. The cases are
named by WAYMARK_PUBLISHED_CASES, or stand beside the checkout. Prints one line a turn and what docs/method.md tells of it.
The same seed each time. Not a part of the test suite: it says how firm a result is, not whether it is right.
"""
import collections
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

SHARE, MOST_STEPS, SEED = .2, 3, 7


def shake(rules, draw):
    for path in sorted((rules / "setting").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for rule in content["rules"]:
            if rule["kind"] != "weigh":
                continue
            steps = rule["steps"]
            for option in steps:
                if draw.random() < SHARE:
                    steps[option] = max(-MOST_STEPS, min(MOST_STEPS, steps[option] + draw.choice((-1, 1))))
            if not any(steps.values()):
                steps[option] = 1  # A weight that weighs nothing would not load.
        path.write_text(json.dumps(content), encoding="utf-8")


def ranked(tests, data):
    """(share that is met, whether nothing is wrong, the cases that are not met)"""
    done = subprocess.run([tests, "published cases never get*"], capture_output=True, text=True, check=False,
                          env={**os.environ, "WAYMARK_DATA_DIR": str(data)})
    row = re.search(r"^all +([\d.]+) +[\d.]+ +[\d.]+ +([\d.]+)$", done.stdout, re.M)
    if not row:
        sys.exit(done.stdout + done.stderr)
    return 100 * float(row[1]) / float(row[2]), done.returncode == 0, re.findall(r"^ +(\S+) +first: ", done.stdout, re.M)


def main(tests, folder, turns="25"):
    draw, met, wrong, unmet = random.Random(SEED), [], 0, collections.Counter()
    with tempfile.TemporaryDirectory() as place:
        data = pathlib.Path(place, "data")
        shutil.copytree(folder, data)
        for turn in range(int(turns)):
            shutil.rmtree(data / "rules")
            shutil.copytree(pathlib.Path(folder, "rules"), data / "rules")
            shake(data / "rules", draw)
            share, is_good, missed = ranked(tests, data)
            met.append(share)
            wrong += not is_good
            unmet.update(missed)
            print(f"{turn + 1:3} {share:6.1f} of 100 met {' '.join(missed)}", flush=True)
    print(f"{min(met):.1f} to {max(met):.1f} of 100 met, all of them in {sum(share > 99.99 for share in met)} of {len(met)} turns, "
          f"wrong in {wrong}; not met: {', '.join(f'{case} in {count}' for case, count in unmet.most_common())}")


if __name__ == "__main__":
    main(*sys.argv[1:])
