"""What is wrong with what a model said, and what can be put right. Strings in, strings out."""

import re
from collections.abc import Iterable

from orchestrator.english import SMALL, keywords, word_set, words

_SENTENCE_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?:[.!?…]+|[。！？]+)[\"”’'»)\]]*(?=\s|$)|[。！？]+[」』”]*"
)
_ROLE = re.compile(
    r"<[|｜][^<>\n]{0,40}[|｜]?>?|</?s>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|"
    r"(?im:^\s*#{0,3}\s*(?:system|user|assistant|human|ai|prompt)\s*:)"
)
# Some templates begin the thought themselves, and only its end is in the answer.
_THOUGHT = re.compile(
    r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)|\A(?:(?!<think).)*</think(?:ing)?>",
    re.DOTALL | re.IGNORECASE,
)
_FENCE = re.compile(r"^\s*`{3,}.*$", re.MULTILINE)
_HEADING = re.compile(r"^\s*(?:#{1,6}\s.*|\*\*[^*\n]{1,80}\*\*:?|[-*_=]{3,})\s*$", re.MULTILINE)
_TITLE = re.compile(r"\A\s*(?:title\s*:.*|[\"“][^\n\"”]{1,80}[\"”])\s*\n+", re.IGNORECASE)
_PREAMBLE = re.compile(
    r"\A\s*(?:(?:sure|certainly|of course|okay|ok|absolutely|great|yes)[!,.:]\s+)?"
    r"(?:(?:here(?:['’]s| is| are)|this is|below is|i(?:['’]ll| will| can))\b[^\n:]{0,120}:\s*)?",
    re.IGNORECASE,
)

_INSTRUCTION = re.compile(
    r"\b(?:short story for children|in one sentence|system prompt|language model|as an ai|"
    r"the prompt|what can be seen|i(?:['’]m| am) (?:sorry|unable)|"
    r"i can(?:not|['’]t) (?:write|help))\b",
    re.IGNORECASE,
)

# Somebody in a story may well be sorry.
_SPEECH = re.compile(r"[\"“][^\"“”\n]*[\"”]")
_REFUSAL = re.compile(
    r"\s*(?:(?:oh|unfortunately|well)\W+)?(?:i(?:['’]m| am) (?:very |really |so )?"
    r"(?:sorry|unable|not able)\b|i (?:cannot|can['’]t|won['’]t|must decline)\b|sorry\b|"
    r"as an ai\b)",
    re.IGNORECASE,
)

MOST_WORDS = 35

_DANGLING = word_set("with wearing holding its including such like through under over near")

# What a picture cannot show, or what is no description at all.
_UNSEEN = word_set(
    "feel feels felt think thinks thought thoughts said says say know knows knew voice sound "
    "sounds story stories described depicted named called remember imagine represents symbol"
)

# A small model slips from a riddle into a murder. A story may hold of these what was asked for.
_UNFIT = word_set(
    "murder murdered murderer skeleton skeletons skull skulls corpse corpses blood bloody killed "
    "killing kill kills suicide naked sex sexual sexy breasts gun guns rape drug drugs drunk "
    "alcohol nazi torture tortured bomb bombs terrorist"
)

# A small model drifts from any forest to a picture on a screen, which then takes over the story.
_MODERN = word_set(
    "computer computers laptop screen screens phone phones smartphone television tv video videos "
    "internet website online email app camera photo photos movie microphone"
)

# The people and pronouns that a picture of an empty place must not hold.
_PEOPLE = word_set(
    "he she they him his her hers them their theirs i me my we us our you your who whose man "
    "men woman women boy boys girl girls child children kid kids people person someone everyone "
    "character characters king queen prince princess knight wizard witch hero friend friends "
    "family mother father villagers crowd himself herself themselves figure"
)


def without_thoughts(text: str) -> str:
    """The text without what a model says to itself first, also where that has not ended yet."""
    return _THOUGHT.sub("", text)


def clean(text: str) -> str:
    """The text without role tags, thoughts, preambles, headings and fences, up to its last whole
    sentence, with one blank line between paragraphs. It may be empty.
    """
    text = without_thoughts(text)
    role = _ROLE.search(text)
    if role and role.start():
        text = text[: role.start()]  # what comes after is another turn
    text = _HEADING.sub("", _FENCE.sub("", _ROLE.sub("", text)))
    text = _TITLE.sub("", _PREAMBLE.sub("", text.strip(), count=1), count=1)
    text = text.replace("**", "").replace("\u0000", "")
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n|\n", whole_sentences(text)))
    return "\n\n".join(part for part in paragraphs if part)


def whole_sentences(text: str) -> str:
    """The text up to the end of its last whole sentence; "" if it has none."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    text = text[: ends[-1]] if ends else ""
    # A quotation that was opened and cut off would read as if all the rest were said aloud.
    return text + '"' if text.rpartition("\n")[2].count('"') % 2 else text


def ends_sentence(text: str) -> bool:
    """Whether the text stops at the end of a sentence."""
    text = text.rstrip()
    return any(end.end() == len(text) for end in _SENTENCE_END.finditer(text))


def repetition(text: str, *, size: int = 4) -> float:
    """The share of the text's runs of `size` words that were there before, 0..1."""
    said = words(text)
    runs = [tuple(said[n : n + size]) for n in range(len(said) - size + 1)]
    return 1 - len(set(runs)) / len(runs) if runs else 0.0


def is_refusal(text: str) -> bool:
    """Whether it begins as models do that will not write what they were asked for."""
    return bool(_REFUSAL.match(text))


def story_problems(text: str, *, subject: str = "", least: int = 60) -> list[str]:
    """What is wrong with a whole story, in words; empty if nothing is.

    `subject` is what it must name, at least in part; `least` the fewest words.
    """
    problems = []
    if len(words(text)) < least:
        problems.append("too short")
    if text and not ends_sentence(text):
        problems.append("ends inside a sentence")
    problems += _faults(text)
    if repetition(text) > 0.12 or repetition(text, size=8) > 0.04:
        problems.append("goes round in circles")
    asked = keywords(subject)
    if asked and not asked & keywords(text):
        problems.append("lost its subject")
    return problems


def passage_problems(
    passage: str,
    *,
    before: str,
    told: str = "",
    asked: Iterable[str] = (),
    prompt: str = "",
    least: int = 6,
) -> list[str]:
    """What is wrong with the next passage of a story that so far reads `before`.

    `told` are words that were handed to the model and do not count as its own; `asked` are stems
    of which at least one must be in it. What is not for children, or of another time, passes if
    `prompt` names it.
    """
    problems = []
    if len(words(passage)) - len(words(told)) < least:
        problems.append("too short")
    if not ends_sentence(passage):
        problems.append("ends inside a sentence")
    problems += _faults(passage)
    said = words(passage)
    earlier = words(before)
    known = {tuple(earlier[n : n + 4]) for n in range(len(earlier) - 3)}
    runs = [tuple(said[n : n + 4]) for n in range(len(said) - 3)]
    if runs and sum(run in known for run in runs) > 0.15 * len(runs):
        problems.append("says again what was said")
    if repetition(passage, size=3) > 0.08:
        problems.append("goes round in circles")
    asked = set(asked)
    if asked and not asked & keywords(passage):
        problems.append("lost its subject")
    if set(said) & _UNFIT - set(words(prompt)):
        problems.append("is not for children")
    if set(said) & _MODERN and not set(words(prompt)) & _MODERN:
        problems.append("is of another time")
    return problems


def clean_description(text: str, *, most: int = MOST_WORDS) -> str:
    """One sentence of at most `most` words that ends in a full stop."""
    text = " ".join(_ROLE.sub("", without_thoughts(text)).split()).strip(' "“”*')
    text = _PREAMBLE.sub("", text, count=1)
    end = _SENTENCE_END.search(text)
    whole = bool(end)
    said = (text[: end.start()] if end else text).split()
    if len(said) > most or not whole:
        said = said[:most]
        commas = [n for n, word in enumerate(said, 1) if word.endswith(",") and n >= 6]
        said = said[: commas[-1]] if commas else said
    while said and said[-1].lower().strip(",;:") in SMALL | _DANGLING:
        said.pop()
    return " ".join(said).rstrip(",;:- ") + "." if said else ""


def description_problems(
    text: str, *, told: str = "", without: Iterable[str] | None = None
) -> list[str]:
    """What is wrong with a description of a picture; empty if nothing is.

    `told` are the words that were handed to the model. A background has `without`: words that must
    not be in it; then no people may be in it either.
    """
    said = words(text)
    problems = _faults(text)
    if len(keywords(text)) - len(keywords(told)) < 2:
        problems.append("too short")
    if repetition(text, size=2) > 0.1:
        problems.append("goes round in circles")
    if set(said) & _UNSEEN:
        problems.append("tells what cannot be seen")
    if without is not None:
        if keywords(text) & set(without):
            problems.append("names the character")
        if set(said) & _PEOPLE:
            problems.append("has people in it")
    return problems


def _faults(text: str) -> list[str]:
    problems = []
    if _ROLE.search(text):
        problems.append("holds role tags")
    if _INSTRUCTION.search(_SPEECH.sub("", text)):
        problems.append("speaks of its instructions")
    if re.search(r"https?://|[{}<>`|\\]|\ufffd", text):
        problems.append("holds markup")
    if re.search(r"(\b\w+\b)(?:\W+\1\b){2}", text, re.IGNORECASE):
        problems.append("stammers")
    return problems
