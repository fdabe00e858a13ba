# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read."""
import re
import shutil
import subprocess

# Names people meet anyway are counted as two syllables; each is explained where it first stands.
SHORT_NAMES = set("buprenorphine counselor inpatient insurance medicaid methadone naloxone naltrexone outpatient "
                  "residential".split())


def words_of(sentence):
    return re.findall(r"[A-Za-z]+(?:'[A-Za-z]+)?|\$?\d+", sentence)


def syllables(word):
    if word.lower() in SHORT_NAMES:
        return 2
    letters = re.sub(r"[^a-z]", "", word.lower())
    letters = re.sub(r"([^laeiouy]es|ed|[^laeiouy]e)$", "", letters)
    return max(1, len(re.findall(r"[aeiouy]{1,2}", letters.removeprefix("y"))))


def sentences_of(text):
    parts = [part for line in text.split("\n") for part in re.split(r"(?<=[.!?:])\s+", line)]
    return [words for words in map(words_of, parts) if words]


def grade(sentences):
    """The Flesch-Kincaid grade of a list of sentences, each a list of words."""
    words = [word for sentence in sentences for word in sentence]
    return .39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def second_opinion(text):
    """The grade by the `style` command, for the person who mends the text; empty where it is not installed."""
    if not shutil.which("style"):
        return ""
    report = subprocess.run(["style"], input=text + ".\n", text=True, capture_output=True, check=False).stdout
    found = re.search(r"Kincaid: *(-?[\d.]+)", report)
    return f" (style says {found[1]})" if found else ""
