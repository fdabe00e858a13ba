#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""No row of the clinical rules is lost without a word: each stands behind a rule, or in a list of rows left out, with why.

usage: check_clinical_rows.py [CLINICAL_RULES]     the table the rows come from, when it is at hand: then ROWS is held to it
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SETTING_PAGE, OTHER_PAGE = "docs/method.md", "docs/method-other-decisions.md"
# A row named here that a rule of the same decision stands for, all the same, says so.
IN_PART = re.compile(r"\b(in part|notes?)\b")

ROWS = """
G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G11 G12 G13 G14 W01 W02 W03 W04 W05 W06 W07 W08 W09 W10 W11 W12 W13 
W14 W15 W16 W17 W18 W19 W20 W21 W22 W23 W24 W25 M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12 M13 M14 M15 
M16 M17 M18 M19 M20 B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 R01 R02 R03 R04 R05 R06 R07 R08 Y01 
Y02 Y03 Y04 P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15 U01 U02 U03 U04 U05 U06 U07 U08 U09 
U10 U11 U12 U13 U14 U15 E01 E02 E03 E04 E05 E06 E07 E08 E09 L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 
L13 J01 J02 J03 J04 J05 K01 K02 K03 K04 K05 K06 K07 T01 T02 T03 T04 T05 T06 T07 SS1 SS2 SS3 SS4 SS5 SS6 SS7 
SS8 SS9 SS10 SS11 SS12 SS13 SS14
""".split()


def rows_by_decision():
    """The rows each decision's rules name."""
    used = {}
    for path in sorted((ROOT / "data/rules").glob("*/*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for rule in content["rules"]:
            used.setdefault(content["decision"], set()).update(rule.get("clinical_rules", []))
    return used


def left_out(page):
    """Row and reason, from the table of rows left out."""
    text = (ROOT / page).read_text(encoding="utf-8")
    section = re.search(r"^## Rows left out.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    rows = re.findall(r"^\| ([A-Z0-9, a-z]+) \| (.+?) \|$", section[0], re.MULTILINE) if section else []
    return {row: reason for names, reason in rows for row in re.findall(r"\b[A-Z]{1,2}\d+\b", names)}


def findings(table):
    used = rows_by_decision()
    all_used = set().union(*used.values())
    listed = {page: left_out(page) for page in (SETTING_PAGE, OTHER_PAGE)}
    known = set(ROWS)
    for row in sorted(all_used - known):
        yield f"data/rules: there is no row {row}"
    for page, rows in listed.items():
        for row in sorted(set(rows) - known):
            yield f"{page}: there is no row {row}"
    for row in ROWS:
        if row not in all_used and not any(row in rows for rows in listed.values()):
            yield f"{row}: no rule stands for it, and no list says why"
        if row not in used["setting"] and row not in listed[SETTING_PAGE]:
            yield f"{SETTING_PAGE}: {row} stands behind no rule of the setting and is not listed"
    for row, reason in listed[SETTING_PAGE].items():
        if row in used["setting"] and not IN_PART.search(reason):
            yield f"{SETTING_PAGE}: {row} is listed as left out, but a rule of the setting stands for it"
    if table.is_file():
        text = table.read_text(encoding="utf-8")
        there = re.findall(r"^\| ([GWMBRYPUELJKT]\d{2}|SS\d+) \|", text, re.MULTILINE)
        if there != ROWS:
            yield f"{table}: its rows are not those of this test: {sorted(set(there) ^ known)}"


def main():
    table = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared/evidence/clinical-rules.md"
    found = list(findings(table))
    print(*found, f"{len(ROWS)} rows, {len(found)} problems", sep="\n")
    return int(bool(found))


sys.exit(main())
