# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Texts that check_texts.py --self-test plants: good ones have to pass, bad ones have to be caught."""

GOOD = {
    "plain": "You can pick not sure. It will not hurt your results.",
    "name": "Buprenorphine and methadone are medicines. You can ask for them at the clinic.",
    "voices": {"self": "Call {line} now.", "relative": "Call {line} for them.", "counselor": "Call {line} with the client."},
    "group": "A relapse-prevention group meets each week.",
    "help.overdose.step.1": "You must call {emergency} now.",
    "mat": "Roll out a mat on the floor.",
    "numbers": "55 out of 100 people stay for a year, 45 leave.",
}
BAD = {  # key: (text, what the problem must say)
    "grade": ("Comprehensive rehabilitation incorporates psychological interventions alongside pharmacological stabilization.", "grade"),
    "long": (" ".join(["go"] * 21) + ".", "21 words"),
    "term": ("An addict can call.", "by the drug"),
    "clean": ("Stay clean.", "avoided term"),
    "relapse": ("A relapse can happen.", "avoided term"),
    "mat": ("Ask for MAT.", "in capitals"),
    "begs": ("Please call.", "begs"),
    "best": ("This is the best place.", "advises"),
    "order": ("You must call.", "order"),
    "should": ("You should go.", "order"),
    "percent": ("It works for 60 % of people.", "percent"),
    "odds": ("1 in 5 people stay.", "1 in x"),
    "dose": ("Take 8 mg.", "a dose"),
    "level": ("This is ASAM level 3.7.", "ASAM level"),
    "diagnosis": ("You have a severe opioid use disorder.", "diagnosis"),
    "promise": ("The success rate is high.", "promises"),
    "cure": ("Detox cures it.", "no cure"),
    "voice": ({"self": "You.", "relative": "They."}, "missing: counselor"),
    "names": ({"self": "Call {line}.", "relative": "Call.", "counselor": "Call {line}."}, "placeholders"),
}
