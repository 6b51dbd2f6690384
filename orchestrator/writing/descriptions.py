"""Short plain descriptions of what can be drawn, out of a prompt and a model's sentences.

A small language model writes "a gold helmet riding a horse, his armor glistening as he rode into
battle". Picture models want "wearing a gold helmet". So the model's sentence is cut into phrases,
and those that name something visible are kept. The user's own words about looks are all kept.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from orchestrator.english import (
    LISTS,
    SMALL,
    UNCOUNTED,
    keywords,
    stem,
    with_article,
    word_set,
    words,
)
from orchestrator.writing.prompt_parser import PLACES, is_person, noun_phrase

MOST_PARTS = 3
MOST_PART_WORDS = 5


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, words))


WORN = _stems(LISTS["worn"])
BODY = _stems(LISTS["body"])
HELD = _stems(LISTS["held"])
SCENERY = _stems(LISTS["scenery"])
_WORDS_OF_LOOKS = WORN | BODY | HELD
# Everyone has these: without an adjective they say nothing.
COMMON = word_set("hair eyes ears nose skin body coat fur paws screen")

# For subjects that everyone can picture, where the model named nothing.
KNOWN_LOOKS = dict(
    line.split(": ", maxsplit=1)
    for line in Path(__file__).with_name("known_looks.txt").read_text(encoding="utf-8").splitlines()
)

# The first that is named in the prompt or the story decides the light of the place.
LIGHT = tuple(
    (_stems(named.split()), light)
    for named, light in (
        ("night midnight moonlit moonlight stars starry dark darkness", "under a starry night sky"),
        ("sunset dusk evening", "at sunset"),
        ("winter snow snowy ice frozen", "in winter, with snow"),
        ("storm stormy thunder rain rainy", "under dark storm clouds"),
        ("autumn fall", "in autumn, in golden light"),
        ("dawn sunrise", "at dawn"),
    )
)
DAYLIGHT = "in soft morning light"

_BREAK = re.compile(
    r" ?[,;:.!?()\"“”|/] ?| [-–—] | (?:and|but|or|as|while|who|that|which|where|when|because|by|of|"
    r"among|including|featuring|nestled|with|wearing|holding|carrying|is|are|was|were|would|could|"
    r"has|had|to|for|like|from|made|in|on|at|into|under|over|through|across|between|around|along|"
    r"beside|near|\w+ing|surrounded|covered|filled|adorned|stood|stands)(?= ) ?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:in|with|wearing|holding|and|his|her|its|their|the|some|lots of|many|including|"
    r"featuring|surrounded by|covered (?:in|with|by)|filled with|adorned with) )++",
    re.IGNORECASE,
)
_NEVER = LISTS["never drawn"]

ARTICLES = frozenset(("a", "an"))

# What a prompt says before words about looks, and how a description says it.
_LOOKS = {
    "wearing": "wearing",
    "wears": "wearing",
    "with": "with",
    "has": "with",
    "in": "in",
    "holding": "holding",
    "carrying": "carrying",
}


def visible_parts(text: str, kinds: frozenset[str]) -> list[str]:
    """The phrases of `text` that name something of `kinds` (stems), none of them twice."""
    parts: list[str] = []
    seen: set[str] = set()
    for piece in _BREAK.split(" ".join(text.split())):
        lead = _LEAD.match(piece := piece.strip())
        found = piece[lead.end() if lead else 0 :].lower().split()
        while found and stem(found[-1]) not in kinds:  # "a green coat plants a seed"
            if found.pop() in PLACES:  # "a flower meadow" is not a flower
                found = []
        articles = [n for n, word in enumerate(found) if word in ARTICLES]
        found = found[max(articles, default=0) :]  # "finds a flower"
        if found and found[0] in ARTICLES and found[-1] in UNCOUNTED:
            found = found[1:]
        named = {stem(word) for word in found} & kinds
        if not named or named & seen or len(found) > MOST_PART_WORDS:
            continue
        if found[0] in SMALL - ARTICLES or _NEVER.intersection(found):
            continue
        if COMMON.issuperset(found):
            continue
        phrase = " ".join(found)
        if re.search(r"[^\w\s'’-]|\d", phrase):
            continue
        seen |= named
        parts.append(with_article(phrase))
    return parts


def describe_character(subject: str, asked: str, answer: str) -> str:
    """One sentence of who it is and what they wear, have and hold; of two, only the first.

    `asked` is what follows the subject in the prompt, `answer` what the model wrote. The prompt's
    looks come before the model's. A subject that everyone can picture gets its usual looks, unless
    the model named something of the kind.
    """
    subject = subject.partition(" and ")[0]
    looks = asked_looks(asked)
    if not looks:
        known = next(
            (KNOWN_LOOKS[name] for name in words(subject)[::-1] if name in KNOWN_LOOKS), ""
        )
        looks = _looks(answer)
        if known and not keywords(looks) & keywords(known) & (WORN | BODY):
            looks = known
    plain = "wearing colorful clothes" if is_person(subject) else "with bright eyes"
    return _sentence(f"{subject or 'a young hero'} {looks or plain}")


def asked_looks(text: str) -> str:
    """The user's words about looks in `text`, which is what follows the subject.

    " wearing a yellow raincoat and boots in town" -> "wearing a yellow raincoat and boots".
    """
    found = re.findall(r"[\w'’-]+|,", text)[:80]
    if found and found[0] in ("who", "that"):
        del found[0]
    looks = ""
    joint = " "
    is_next = True  # to the subject, or to looks that were kept
    while found:
        lead = _LOOKS.get(found[0], "")
        if (lead and is_next) or lead in ("wearing", "holding"):
            found = found[1:]
        elif not (looks and is_next and joint != " "):
            is_next, joint = False, " "
            found = found[1:]
            continue
        end = found.index(",") if "," in found else len(found)
        phrase = noun_phrase(found[:end])
        is_drawn = lead or joint == " and " or not _WORDS_OF_LOOKS.isdisjoint(map(stem, phrase))
        is_next = bool(phrase and is_drawn) and not (lead == "in" and phrase[-1] in PLACES)
        if is_next:
            looks += f"{joint}{lead} {' '.join(phrase)}"
        found, joint = found[len(phrase) :], " "
        while found and found[0] in (",", "and"):
            joint = " and " if found.pop(0) == "and" else ", "
    return " ".join(looks.split()).replace(" ,", ",")


def _looks(text: str) -> str:
    body, worn, held = (visible_parts(text, kinds) for kinds in (BODY, WORN, HELD))
    body = [part for part in body if part not in worn]
    held = [part for part in held if part not in worn + body]
    phrases = [
        f"{word} {_listed(parts[:most])}"
        for word, parts, most in (("with", body, 2), ("wearing", worn, 2), ("holding", held, 1))
        if parts
    ]
    return ", ".join(phrases)


def describe_place(place: str, asked: str, answer: str, *, without: Iterable[str] = ()) -> str:
    """One sentence of a place, its things and its light.

    The things are those of the model's `answer`; the light is that of the prompt (`asked`) before
    that of the answer. Nothing that shares a stem with `without` is in it.
    """
    never = set(without) | keywords(place)
    parts = [part for part in visible_parts(answer, SCENERY) if not keywords(part) & never]
    stems = {stem(word) for word in words(f"{asked} {answer}")}
    light = next((phrase for lit, phrase in LIGHT if lit & stems), DAYLIGHT)
    things = f" with {_listed(parts[:MOST_PARTS])}," if parts else ""
    return _sentence(f"{place or 'a green meadow'}{things} {light}")


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
