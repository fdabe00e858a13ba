# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Words that no text for people has, and orders, which only a panel of Get help now may give."""
import re

# In a panel of Get help now, a plain order may save a life.
ORDERS = re.compile(r"\b(must|(you|they|the client) should|need(s|ed)? to)\b", re.I)
MAY_GIVE_ORDERS = "help."

AVOIDED = [(why, re.compile(pattern, 0 if why == "avoided term, in capitals" else re.I)) for why, pattern in (
    ("names a person by the drug", r"\b(addicts?|junk(ie|y)|drugg(ie|y)|abusers?|(drug|heroin|substance|opioid)[- ]users?|"
                                   r"alcoholics?|inmates?|felons?|convicts?|offenders?)\b"),
    ("avoided term", r"\b(abus(e|ed|ing|ive use)|habits?|maintenance|substitut\w+|replacement therapy|medication[- ]assisted|"
                     r"cold turkey|rock bottom|tough love|codependen\w+|enabl(er|ers|ing)|in denial|non-?complian\w+|"
                     r"treatment failure|failed treatment|dirty|clean|cleaned|suffer(s|ing)? from|victims? of|"
                     r"commit(ted|s)? suicide|hardcore)\b"),
    ("avoided term", r"\b(relaps(?!e[- ]prevention\b)\w*)"),
    ("avoided term, in capitals", r"\bMAT\b"),
    ("detox is no cure", r"\bdetox\w*( \w+)? (cures?|fix(es)?|heals?)\b"),
    ("apologizes, begs or scolds", r"\b(please|sorry|oops|invalid|illegal|forbidden)\b"),
    ("advises", r"\b(best|recommend(s|ed|ation|ations)?)\b"),
    ("promises", r"\b(guarantee[ds]?|success rates?|(?<!not a )(chances?|odds|likelihood) of (success|recovery|getting (well|better)))\b"),
    ("a percent", r"\d ?%|\bper ?cent\b"),
    ("odds as 1 in x", r"\b(1|one) in (every )?(\d|two|three|four|five|six|seven|eight|nine|ten)"),
    ("a dose", r"\b\d+([.,]\d+)?[ -]?(mg|mcg|µg|ug|ml|cc|(milli|micro)(gram|liter)s?)\b"),
    ("a dosing schedule", r"\bevery \d+ (to \d+ )?hours\b|\b(once|twice|\d+ times) (a|per|each) day\b(?=.*\bdoses?\b)"),
    ("an ASAM level", r"\blevels? of care\b|\bASAM('s)? (level|criteria level|[0-4]\b)|\blevel [0-4](\.\d)?\b"),
    ("a diagnosis", r"\b(you|they|the client) ha(ve|s) (a |an )?(mild |moderate |severe )?\w+ use disorder\b"),
)]
