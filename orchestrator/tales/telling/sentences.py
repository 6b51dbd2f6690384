"""A tale's sentences put right: blanks, articles, verbs and capitals; long ones cut."""

import re

from orchestrator.tales import checks
from orchestrator.tales.phrases.verbs import base
from orchestrator.tales.worlds.words import mended
from orchestrator.text.english import word_set

_THEY = {"was": "were", "wasn't": "weren't", "is": "are", "isn't": "aren't", "has": "have"}
_THEY |= {"hasn't": "haven't", "does": "do", "doesn't": "don't"}
_THEY_VERB = re.compile(rf"\b(they) ({'|'.join(_THEY)})\b", re.I)
_THEY_DOES = re.compile(r"\b(they) ([a-z]+s)\b", re.I)
_NO_VERBS = frozenset(
    [
        "always",
        "perhaps",
        "sometimes",
        "as",
        "across",
        "us",
        "this",
        "less",
        "besides",
        "towards",
        "afterwards",
        "upstairs",
        "its",
        "yes",
        "downstairs",
        "nevertheless",
        "themselves",
        "backwards",
        "forwards",
        "sideways",
        "indoors",
        "outdoors",
        "pass",
        "guess",
        "miss",
        "press",
        "kiss",
        "toss",
        "dress",
        "cross",
        "hiss",
        "fuss",
    ]
)
_VERB_THEY = re.compile(r"\b(was|is|has) (they)\b", re.I)
# "Mila had her grandpa, and today": she has one; "and so had her grandpa".
_KIN = "grandpa|grandma|grandad|grandfather|grandmother|granny|nana|aunt|uncle|mother|father"
_OWN_KIN = re.compile(rf"(?<!so )\bhad (?:his|her|its|their)( (?:{_KIN}))\b(?!')")


def polished(text: str) -> str:
    """Blanks, articles, verbs after 'they', and capitals put right."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" ([.,;:!?])", r"\1", text)
    text = re.sub(r'([.!?])"\.', r'\1"', text)
    text = re.sub(r'(\w)"\.', r'\1."', text)
    text = mended(text)
    text = _OWN_KIN.sub(r"had a\1", text)
    text = _THEY_VERB.sub(lambda m: f"{m[1]} {_THEY[m[2].lower()]}", text)
    text = _VERB_THEY.sub(
        lambda m: (
            (_THEY[m[1].lower()].capitalize() if m[1][0].isupper() else _THEY[m[1]]) + f" {m[2]}"
        ),
        text,
    )
    text = _THEY_DOES.sub(lambda m: m[0] if m[2] in _NO_VERBS else f"{m[1]} {base(m[2])}", text)
    # After a full stop always; after a quotation that ends in one of ! ? the sentence may go on.
    text = re.sub(
        r'(^"?|(?<!\.)\. "?|(?<!\.)\."\s"?|[!?] "?|: "|" ")([a-z])',
        lambda m: m[1] + m[2].upper(),
        text,
    )
    return text


_JOINTS = (", and ", ", but ", ", so ", "; ", ", because ", ", for ", ", then ", ", until ")


def shortened(sentence: str, limit: int) -> list[str]:
    """A sentence too long for its readers, cut at a joint: 'He ran, and it rained' in two."""
    if checks.longest(sentence) <= limit or '"' in sentence:
        return [sentence]
    for joint in _JOINTS[:4]:
        for match in re.finditer(re.escape(joint), sentence):
            head, tail = sentence[: match.start()], sentence[match.end() :]
            if len(head.split()) < 3 or len(tail.split()) < 3:
                continue
            if not re.match(r"(he|she|it|they|the|there|his|her|its|their|[A-Z])\b", tail):
                continue
            word = joint.strip(" ,;").capitalize()
            tail = f"{word} {tail}" if word else tail[:1].upper() + tail[1:]
            return [*shortened(f"{head}.", limit), *shortened(tail, limit)]
    return [sentence]


def short_parts(text: str, band: str) -> list[str]:
    """The sentences of a text; for the younger, long ones are cut at their joints."""
    parts = checks.sentences(polished(text))
    if band == "7-9":
        return parts
    limit = checks.LONGEST_SENTENCE[band]
    return [short for part in parts for short in shortened(part, limit)]


_SMALL_WORDS = word_set("a an the of and in on at to for with from by as but")


def titled(text: str) -> str:
    """A title, with capitals where titles have them."""
    out, said = [], mended(text).split()
    for number, word in enumerate(said, 1):
        small = 1 < number < len(said) and word.lower() in _SMALL_WORDS
        out.append(word.lower() if small else word[:1].upper() + word[1:])
    return " ".join(out)
