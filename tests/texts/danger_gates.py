# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""What no text may advise, whatever words it uses: docs/dangers.md D05, D18, D27, D28 and D33.

A gate is a name, a pattern, and a pattern that pardons a find when it stands before it in the same sentence: "do not
stop drinking before you come" is good advice, "stop drinking before you come" may kill. SELF_TEST holds bad sentences and
good ones that look like them.
"""
import re

NUMBER = r"(\d+|an?|one|two|three|four|five|six|eight|ten|twelve|twenty-four|a few|some|several|half a)"
TIME = NUMBER + r"([ -](to|or)[ -]\w+)?[ -]?(full |more )?(minutes?|hours?|hrs?|days?)\b"
MEDICINE = r"(medicine|buprenorphine|bup|suboxone|methadone|naltrexone|films?|tablets?|strips?|doses?|pills?|shots?|it)"
SEDATIVE = r"(drink(ing)?|alcohol|booze|beer|benzos?|benzodiazepines?|xanax|valium|klonopin|ghb|barbiturates|calming drugs|sedatives?)"
WHO = r"(you|they|he|she|the client)"
THEM = r"(him|her|them|the client|your (son|daughter|child|partner))"
THEIR = r"(their|his|her|the client's)"

NOT_THIS = r"\b(not|never|no|nobody|cannot|without|nor|against)\b|n't\b"
OTHERS_DO = NOT_THIS + r"|\b(others?|someone|they|who)\b"

GATES = [(why, re.compile(pattern, 0 if why == "a withdrawal scale" else re.I), re.compile(pardon, re.I))
         for why, pattern, pardon in (
    ("stop a sedative before care", rf"\b(stop|quit|give up|cut out|come off|get off|be off|stay off|taper off|leave)\b[^.?]*\b{SEDATIVE}\b"
                                    rf"[^.?]*(?<!comes )(?<!come )\b(before|first|ahead of|by the time|until)\b", NOT_THIS),
    ("stop a sedative before care", rf"\bbefore ({WHO} \w+|the (stay|visit|start|first day))\b[^.?]*\b(stop|quit|give up|come off|get off|be off)\b[^.?]*"
                                    rf"\b{SEDATIVE}\b", NOT_THIS),
    ("stop a sedative before care", r"\b(come|go|arrive|turn up|check in) (in |there )?(sober|dry)\b|\b(be|stay) (sober|dry) (before|first|for)\b",
     NOT_THIS),
    ("stop a sedative before care", rf"\bno {SEDATIVE}[^.?]* for {TIME}", r"\b(ask|if)\b"),
    ("a time to start", rf"\b(wait|hold off|hold out)\b(?![^.]*\b(bed|place|list|visit|call|letter)\b)[^.]*\b{TIME}[^?]*\b(take|start|begin)\b",
     NOT_THIS),
    ("a time to start", rf"\b(take|start|begin)\b[^.?]*\b{MEDICINE}\b[^.?]*\b(after|once|in)?\s*{TIME}[^.?]*\b(after|since|without|from|have passed)\b",
     NOT_THIS),
    ("a time to start", rf"\b(take|start|begin)\b[^.?]*\b{MEDICINE}\b[^.?]* (after|in|every) {TIME}", NOT_THIS),
    ("a time to start", rf"\b{NUMBER}([ -](to|or)[ -]\w+)? (hours?|hrs?|days?) (after|since) {WHO} last (used|use|uses|took)[^.?]*\b(take|start|begin)\b",
     NOT_THIS),
    ("a time to start", r"\b(wait|hold off|hold out)\b[^.]*\b(until|till)\b[^.]*\b(sick|withdrawal|shak\w+|sweat\w*|yawn\w*|symptoms)\b", NOT_THIS),
    ("a time to start", rf"\b(take|start|begin)\b[^.?]*\b(when|once|as soon as)\b[^.?]*\b{WHO} (feels?|are|is|gets?|starts?)\b[^.?]*"
                        rf"\b(sick|withdrawal|symptoms)\b", NOT_THIS),
    ("a step of a taper", rf"\b(lower|cut|reduce|drop|taper|bring|go|come)\b[^.?]*\b({MEDICINE}|{SEDATIVE})\b[^.?]*\b(by|to)\b[^.?]*"
                          rf"\b(half|quarter|third|tenth|\d+)\b[^.?]*\b(every|each|a|per) (other )?(\d+ )?(days?|weeks?|months?)\b", NOT_THIS),
    ("force or a threat", r"\bultimatums?\b|\bstage an intervention\b|\bor else\b|\b(threaten|blackmail|bribe)\b", NOT_THIS),
    ("force or a threat", rf"\b(force|drag|trick|pressure|push) {THEM}\b|\bmake {THEM} "
                          rf"(go|stop|take|choose|agree|come|quit|sign|swallow|face|see|pay|admit|get|leave)\b", NOT_THIS),
    ("force or a threat", rf"\b(kick|throw|put|lock|shut) {THEM} (out|in|up)\b|\bcut {THEM} off\b", NOT_THIS),
    ("force or a threat", r"\b(lose|loses|leave|out of|no more|no money|take away)\b[^.?]*\b(unless|until) (they|he|she)\b", NOT_THIS),
    ("force or a threat", rf"\btake (away )?{THEIR} (phone|keys|car|money|children|kids)\b", OTHERS_DO),
    ("force or a threat", r"\bconfront (him|her|them)\b", NOT_THIS),
    ("spying", rf"\b(search|check|go through|look through|read|track|bug|record|open)\b {THEIR} "
               rf"(phone|room|bags?|messages?|texts?|mail|things|pockets|car|location|accounts?)\b", OTHERS_DO),
    ("spying", r"\bbehind (their|his|her) back\b|\b(follow|track|spy on) (him|her|them)\b|\b(secretly|in secret)\b", NOT_THIS),
    ("medicine in secret", rf"\b(hide|mix|slip|sneak|crush|put|drop|stir)\b[^.?]*\b(in|into) {THEIR[:-1]}|the) (food|drink|coffee|tea|meal|juice|soup)\b",
     NOT_THIS),
    ("medicine in secret", r"\bwithout (telling|asking) (him|her|them)\b|\bwithout (their|his|her) (knowing|knowledge)\b", r"\b(not|never)\b|n't\b"),
    ("a withdrawal scale", r"\b(COWS|SOWS|OOWS|CIWA(-?(Ar|B))?|CINA|BWS|WAT-1)\b", r"(?!)"),
    ("points of a scale", r"\bscor(es?|ed|ing) (is |was )?(of |over |above |below |under |from |between |at )*\d+|\b\d+( to \d+)? points?\b"
                          r"|\bpoints or (more|less|over)\b", r"(?!)"),
)]

SELF_TEST_BAD = (  # what the problem must say, a sentence
    ("sedative before", "Stop drinking before you come to the clinic."),
    ("sedative before", "Quit benzos first, then call the clinic."),
    ("sedative before", "Before you come in, get off Xanax and the like."),
    ("sedative before", "Come in sober on the first day."),
    ("sedative before", "They can go there once there was no drink for 3 days."),
    ("time to start", "Wait 12 hours, then take the film."),
    ("time to start", "Wait a full day. Then start."),
    ("time to start", "Start buprenorphine 12 to 24 hours after the last use."),
    ("time to start", "Take the first tablet when you feel very sick."),
    ("time to start", "Wait until you feel sick, then take it."),
    ("time to start", "Hold out till the sweats and shakes are strong, as withdrawal helps."),
    ("time to start", "Two days after they last used, start the medicine."),
    ("time to start", "Take a second film after 2 hours."),
    ("taper", "Lower the dose by a quarter every week."),
    ("taper", "Cut the benzos to half each month."),
    ("force", "Give them an ultimatum."),
    ("force", "You can make them go to a stay."),
    ("force", "Throw them out until they stop."),
    ("force", "They lose the room unless they go."),
    ("force", "Take away their phone."),
    ("spying", "Go through their room when they are out."),
    ("spying", "You can check their phone."),
    ("spying", "Call the clinic behind their back."),
    ("in secret", "Mix the medicine into their food."),
    ("in secret", "Give it to them without telling them."),
    ("scale", "A COWS of 12 is moderate."),
    ("scale", "Ask for a CIWA-Ar check."),
    ("points", "A score of 13 calls for a clinic."),
    ("points", "From 25 to 36 points it is strong."),
)
SELF_TEST_GOOD = (
    "Do not stop drinking or benzos all at once before you come.",
    "Safe care to come off drink comes first.",
    "Nobody has to be off benzos before the medicine starts.",
    "They can stop drinking with a team, after they start.",
    "The wait for a bed can be 3 days. The medicine can start now.",
    "Wait for the doctor to call back. You can take notes.",
    "Heroin withdrawal starts 8 to 24 hours after the last use.",
    "Give more naloxone after 2 to 3 minutes if they do not wake.",
    "Ask when and how to start.",
    "This much withdrawal is often the right time to start the medicine.",
    "Visits can go down to 1 a month.",
    "Do they take other drugs that make them calm or sleepy?",
    "Others may check their phone.",
    "Does someone keep their phone, money or medicine from them?",
    "Never give them an ultimatum.",
    "A stay against their will can raise the risk of an overdose later.",
    "Put pills and drugs out of reach, if that is safe for you.",
    "Fair tries that did not last can point to more help.",
    "Cows stood by the road.",
    "You can ask them to come along.",
)


def dangers_in(text):
    """Yields what a text advises that no text may advise."""
    for why, pattern, pardon in GATES:
        for found in pattern.finditer(text):
            sentence_start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
            if not pardon.search(text[sentence_start:found.start()]):
                yield f'{why}: "{found[0]}"'


def failures():
    """What the planted sentences show to be wrong with the gates."""
    for why, sentence in SELF_TEST_BAD:
        if not any(why in problem for problem in dangers_in(sentence)):
            yield f"not caught as {why}: {sentence}"
    for sentence in SELF_TEST_GOOD:
        for problem in dangers_in(sentence):
            yield f"good text refused: {sentence} ({problem})"
