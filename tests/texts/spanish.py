# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""What makes a Spanish text plain enough and kind; used by check_texts.py.

Reading ease is the formula of Szigriszt-Pazos, 206.84 - 62.3 * syllables / words - words / sentences, read on the INFLESZ
scale: 55 to 65 is normal, 65 to 80 fairly easy (a child of 11), over 80 very easy. One short sentence swings widely, so a
text by itself may be normal, and all texts of a file together are fairly easy.
"""
import re

EASE_OF_A_TEXT = 55
EASE_OF_A_FILE = 65
LONGEST_SENTENCE = 25
FEWEST_WORDS_TO_GRADE = 8
FEWEST_WORDS_IN_A_FILE = 100
LONGEST_LABEL = 1.5  # times the English one
SHORT_LABEL = 16     # letters that any label may have more than the English one

# Names people meet anyway are counted as two syllables; each is explained where it first stands.
SHORT_NAMES = set("abstinencia ambulatorio bipolar buprenorfina consejería emergencia emergencias esquizofrenia fentanilo hospitalización medicaid "
                  "medicina medicinas metadona metanfetamina naloxona naltrexona opioide opioides psicosis residencial sobredosis "
                  "tratamiento tratamientos".split())

LABEL = re.compile(r"^(section\.|value\..*(?<!\.hint)$|option\..*\.name$|criterion\.|fit\.|tier\.|basis\.|decision\.|"
                   r"(page|variable)\..*\.short$)")

# How a text of the catalogue begins that nobody has translated yet.
STILL_ENGLISH = "(En inglés) "

# In a panel of Get help now, a plain order may save a life.
MAY_GIVE_ORDERS = "help."
ORDERS = re.compile(r"\b(deb(o|es?|emos|en|ería[ns]?|erías)|(tien|ten|tendr)[a-zéá]* que|hay que|necesitas? (ir|llamar|dejar))\b", re.I)

AVOIDED = [(why, re.compile(pattern, 0 if why == "avoided term, in capitals" else re.I)) for why, pattern in (
    ("names a person by the drug", r"\b((ex)?adict[oa]s?|drogadict[oa]s?|drogad[oa]s?|drog[oó]n(es|a|as)?|yonquis?|tecat[oa]s?|heroinóman[oa]s?|"
                                   r"toxicóman[oa]s?|borrach[oa]s?|alcohólic[oa]s?|(usuari|consumidor)[a-z]* de (drogas|heroína)|"
                                   r"(el|la|los|las|un|una) (esquizofrénic|bipolar|suicida|delincuente|convict|re[oa]\b)[a-z]*)\b"),
    ("avoided term", r"\b(recaíd[oa]s?|reca(er|e|en|es|yó|ído)|abus(o|os|ar|a|ó|ador(es)?)|limpi[oa]s?|suci[oa]s?|vicios?|enviciad[oa]s?|"
                     r"sustitut[a-z]*|sustitución|terapia de reemplazo|mantenimiento|desintoxicación|codependen[a-z]*|negación|"
                     r"tocar fondo|amor duro|incumpl[a-z]*|fracas[a-z]*|víctimas? de|sufr(e|es|en|ir) de|padec[a-z]*|cometer suicidio|"
                     r"se suicidó|rehabilitad[oa]s?|habilitar)\b"),
    ("avoided term, in capitals", r"\bMAT\b"),
    ("detox is no cure", r"\bdetox\w*( \w+)? (cura|arregla|sana)\b"),
    ("apologizes, begs or scolds", r"\b(por favor|perdón|lo sentimos|lo siento|inválid[oa]s?|ilegal(es)?)\b"),
    ("advises", r"\b((la|el|lo|tu|su) mejor|mejor (opción|lugar|tratamiento|camino)|recom(ie)?nd[a-zóá]*|óptim[oa]s?|ideal(es)?)\b"),
    ("promises", r"\b(garantiz[a-z]*|tasas? de éxito|éxito|(probabilidad|posibilidad)(es)? de (éxito|recuperar|mejorar|sanar))\b"),
    ("a percent", r"\d ?%|\bpor ?ciento\b"),
    ("odds as 1 in x", r"\b(1|un[oa]?) (de|entre|en) cada (\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"),
    ("a dose", r"\b\d+([.,]\d+)?[ -]?(mg|mcg|µg|ug|ml|cc|(mili|micro)(gramo|litro)s?)\b"),
    ("a dosing schedule", r"\bcada \d+ (a \d+ )?horas\b|\b(una vez|dos veces|\d+ veces) (al|por) día\b(?=.*\bdosis\b)"),
    ("an ASAM level", r"\bnivel(es)? de (cuidado|atención)\b|\bASAM [0-4]\b|\bnivel [0-4](\.\d)?\b"),
    ("a diagnosis", r"\b(tienes|tiene|tu familiar tiene|la persona tiene) (un )?(trastorno (leve|moderado|grave)|trastorno por consumo)\b"),
)]
SAYS_USTED = re.compile(r"\b(usted|ustedes)\b", re.I)
SAYS_TU = re.compile(r"\b(tú|tu|tus|ti|contigo|te)\b", re.I)

# Shown to a relative only, and about them.
SPOKEN_TO_FAMILY = re.compile(r"^plan\.(task|part|line)\.family\.|^plan\.section\.for-you$")

WEAK = "iuü"
STRONG = "aeoáéóíú"


def words_of(sentence):
    return re.findall(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+|\$?\d+", sentence)


def sentences_of(text):
    parts = [part for line in text.split("\n") for part in re.split(r"(?<=[.!?:])\s+", line)]
    return [words for words in map(words_of, parts) if words]


def syllables(word):
    """Vowels count; a weak vowel beside another, or a u that only hardens q or g, does not begin a syllable of its own."""
    low = word.lower()
    if low in SHORT_NAMES:
        return 2
    letters = re.sub(r"(?<=q)u|(?<=g)u(?=[eiéí])", "", low)
    letters = re.sub(r"(?<=[aeiouáéíóú])y$", "", letters)
    letters = re.sub(r"^y$|(?<=[^aeiouáéíóú])y$", "i", letters)
    count, before = 0, ""
    for letter in letters:
        if letter in STRONG:
            count += 0 if before in WEAK and before else 1
        elif letter in WEAK:
            count += 0 if before and before in "aeoáéó" + WEAK and before != letter else 1
        before = letter
    return max(1, count)


def ease(sentences):
    """The reading ease of a list of sentences, each a list of words."""
    words = [word for sentence in sentences for word in sentence]
    return 206.84 - 62.3 * sum(map(syllables, words)) / len(words) - len(words) / len(sentences)


def word_problems(key, voice, text):
    """Yields what is wrong with one Spanish text; voice is None where all three share it."""
    plain = re.sub(r"\{[^}]*\}", "nombre", text).strip()
    sentences = sentences_of(plain)
    if not sentences:
        yield "is empty"
        return
    longest = max(sentences, key=len)
    if len(longest) > LONGEST_SENTENCE:
        yield f"a sentence of {len(longest)} words, at most {LONGEST_SENTENCE}: {' '.join(longest[:6])} ..."
    if sum(map(len, sentences)) >= FEWEST_WORDS_TO_GRADE and ease(sentences) < EASE_OF_A_TEXT:
        yield f"reading ease {ease(sentences):.1f}, at least {EASE_OF_A_TEXT}: {plain[:60]}"
    for why, pattern in AVOIDED:
        for match in pattern.finditer(plain):
            yield f'{why}: "{match[0]}"'
    if not key.startswith(MAY_GIVE_ORDERS):
        for match in ORDERS.finditer(plain):
            yield f'gives an order: "{match[0]}"'
    if voice in ("self", "relative") and SAYS_USTED.search(plain):
        yield "says usted, where Waymark says tú"
    if voice in (None, "counselor") and not SPOKEN_TO_FAMILY.match(key) and SAYS_TU.search(plain):
        yield f'says "{SAYS_TU.search(plain)[0]}", where counselors are called usted'


def length_problem(key, text, english):
    """What is wrong with the length of a label beside the English one, or None."""
    if LABEL.match(key) and len(text) > max(len(english) * LONGEST_LABEL, len(english) + SHORT_LABEL):
        return f"a label of {len(text)} letters, the English one has {len(english)}: {text}"
    return None


def voices(entry):
    return [entry] * 3 if isinstance(entry, str) else [entry.get(voice, "") for voice in ("self", "relative", "counselor")]


def file_problems(texts, english):
    """Yields what is wrong with a file as a whole: the length of its labels beside English, and its reading ease."""
    for key in texts.keys() & english.keys():
        for text, original in dict.fromkeys(zip(voices(texts[key]), voices(english[key]))):
            problem = length_problem(key, text, original)
            if problem:
                yield f"{key}: {problem}"
    spoken = [text for entry in texts.values() for text in dict.fromkeys(voices(entry))]
    sentences = [words for text in spoken for words in sentences_of(re.sub(r"\{[^}]*\}", "nombre", text))]
    words = sum(map(len, sentences))
    if words >= FEWEST_WORDS_IN_A_FILE and ease(sentences) < EASE_OF_A_FILE:
        yield f"reading ease {ease(sentences):.1f} as a whole, at least {EASE_OF_A_FILE}"


SELF_TEST_GOOD = {  # key: Spanish text; near misses of the bad ones
    "plain": "Se puede elegir «no sé». El resultado sigue igual.",
    "name": "La buprenorfina y la metadona son medicinas. Se pueden pedir en la clínica.",
    "voices": {"self": "Llama al {line}.", "relative": "Llama al {line}.", "counselor": "Llame al {line} con la persona."},
    "help.overdose.step.1": "Debe llamar al {emergency} ahora.",
    "better": "Un precio alto no da una mejor atención.",
    "again": "Volver a usar es una señal para cambiar el plan.",
    "clinic": "La metadona viene de una clínica.",
    "counts": "55 de cada 100 personas siguen un año.",
    "alcohol": "Tomar alcohol todos los días.",
    "value.a.no": "No",
}
SELF_TEST_BAD = {  # key: (Spanish text, what the problem must say)
    "grade": ("La rehabilitación multidisciplinaria incorpora intervenciones psicoterapéuticas complementarias e individualizadas.", "ease"),
    "long": (" ".join(["ve"] * 26) + ".", "26 words"),
    "term": ("Un adicto puede llamar.", "by the drug"),
    "clean": ("Sigue limpio un año.", "avoided term"),
    "relapse": ("Una recaída puede pasar.", "avoided term"),
    "abuse": ("El abuso de drogas.", "avoided term"),
    "best": ("Esta es la mejor opción.", "advises"),
    "advice": ("Se recomienda este lugar.", "advises"),
    "order": ("Debes ir hoy.", "order"),
    "order-too": ("Tienes que ir hoy.", "order"),
    "percent": ("Ayuda al 60 por ciento.", "percent"),
    "odds": ("1 de cada 5 personas sigue.", "1 in x"),
    "dose": ("Son 8 mg.", "a dose"),
    "promise": ("La tasa de éxito es alta.", "promises"),
    "usted": ({"self": "Usted decide.", "relative": "Decide.", "counselor": "Decide."}, "says usted"),
    "tu": ({"self": "Decides.", "relative": "Decide.", "counselor": "Tú decides."}, "counselors are called usted"),
    "value.a.long": ("Una respuesta que ocupa dos veces la tarjeta", "letters"),
    "names": ("Llama al número.", "placeholders"),
}
