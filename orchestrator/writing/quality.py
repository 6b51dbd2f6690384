"""What is wrong with a model's text, and what can be corrected. Strings in, strings out.

Every function takes time linear in the text's length, whatever the text holds.
"""

import re
from itertools import dropwhile

from orchestrator.chat_models.base import strip_reasoning
from orchestrator.text.english import SMALL, is_unspaced, word_set, words

# Unicode's Sentence_Terminal, of the scripts in use today; Latin's are below.
_TERMINALS = (
    "\u0589\u061d-\u061f\u06d4\u0700-\u0702\u07f9\u0964\u0965\u0f0d\u0f0e\u104a\u104b\u1362\u1367"
    "\u1368\u17d4\u17d5\u1803\u1809\u1944\u1945\u1b5a\u1b5b\u1b5e\u1b5f\u1c7e\u1c7f\u203c\u203d"
    "\u2047-\u2049\u3002\ua60e\ua60f\ua6f3\ua6f7\ua8ce\ua8cf\ua9c8\ua9c9\uabeb\uff01\uff0e\uff1f\uff61"
)
_CLOSERS = "\"”’'»›)\\]」』）】"
# A Latin one needs a space or an end behind it ("3.14"), the others do not.
_SENTENCE_END = re.compile(
    rf"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<![.!?…])[.!?…]++[{_CLOSERS}]*+(?=\s|\Z)"
    rf"|[{_TERMINALS}][{_TERMINALS}.!?…]*+[{_CLOSERS}]*+"
)
# Thai and Lao part sentences by a space.
_NO_TERMINALS = re.compile("[\u0e00-\u0eff]")
_ROLE = re.compile(
    r"<[|｜][^<>\n]{0,40}[|｜]?>?|</?s>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|"
    r"(?im:^[ \t]*+(?:\#{1,3}[ \t]*+)?(?:system|user|assistant|human|ai|prompt)[ \t]*+:)"
)
# Lines that are markup: a fence, a rule, a heading.
_MARKUP_LINE = re.compile(r"`{3,}.*|[-*_=]{3,}|#{1,6}\s.*")
_TITLE = re.compile(r"title\s*:.*", re.IGNORECASE)
_QUOTED_OR_BOLD = re.compile(r"(?:\*\*([^*]{1,80})\*\*|[\"“]([^\"”]{1,80})[\"”]):?")
_ANSWER = re.compile(r"(?:sure|certainly|of course|okay|ok|absolutely)\b[ !,.:]*", re.IGNORECASE)
_TALE = re.compile(r"\b(?:story|tale|fable)\b", re.IGNORECASE)
_PREAMBLE = re.compile(
    r"(?:here(?:['’]s| is| are)|this is|below is|i(?:['’]ll| will| can))\b[^\n:.]{0,120}:\s*",
    re.IGNORECASE,
)

_LIST_MARK = re.compile(r"(?:\d{1,2}[.)]|[-•])\s+")
_INSTRUCTION = re.compile(
    r"\b(?:short story for children|in one sentence|system prompt|language model|as an ai|"
    r"the prompt|what can be seen|i(?:['’]m| am) (?:sorry|unable)|"
    r"i can(?:not|['’]t) (?:write|help))\b",
    re.IGNORECASE,
)

# Direct speech, in which a character may say anything.
_SPEECH = re.compile(r"[\"“][^\"“”\n]*[\"”]")
_REFUSAL = re.compile(
    r"\s*(?:(?:oh|unfortunately|well)\W+)?(?:i(?:['’]m| am) (?:very |really |so )?"
    r"(?:sorry|unable|not able)\b|i (?:cannot|can['’]t|won['’]t|must decline)\b|sorry\b|"
    r"as an ai\b)",
    re.IGNORECASE,
)

MOST_WORDS = 35

_DANGLING = word_set("with wearing holding its including such like through under over near")


def clean(text: str) -> str:
    """The text without role tags, reasoning and markup, up to its last whole sentence.

    Paragraphs are parted by one blank line. A title or a preamble goes only where it cannot be
    part of the story. The result may be empty.
    """
    text = strip_reasoning(text)
    role = _ROLE.search(text)
    if role and text[: role.start()].strip():
        text = text[: role.start()]  # what comes after is another turn
    lines = (" ".join(line.split()) for line in _ROLE.sub("", text).replace("\0", "").splitlines())
    lines = (line for line in lines if line and not _MARKUP_LINE.fullmatch(line))
    paragraphs = list(dropwhile(_is_not_story, lines))
    if paragraphs and (answer := _ANSWER.match(paragraphs[0])):
        # "Sure! Here is your story: A cat slept."
        preamble = _PREAMBLE.match(paragraphs[0], answer.end())
        if preamble and _TALE.search(preamble[0]):
            paragraphs[0] = paragraphs[0][preamble.end() :]
    text = whole_sentences("\n".join(paragraphs).replace("**", ""))
    return "\n\n".join(part for part in text.split("\n") if part.strip())


def _is_not_story(line: str) -> bool:
    """Whether a story's first line is surely a title, or what a model says before the story."""
    answer = _ANSWER.match(line)
    rest = line[answer.end() :] if answer else line
    if (answer and not rest) or _TITLE.fullmatch(line):
        return True
    if framed := _QUOTED_OR_BOLD.fullmatch(line):
        return not ends_sentence(framed[1] or framed[2])  # "Wake up, Pip!" is direct speech
    return bool(rest.endswith(":") and _PREAMBLE.fullmatch(rest) and _TALE.search(rest))


def whole_sentences(text: str) -> str:
    """The text up to the end of its last whole sentence; "" if it has none.

    A text in a script that marks no sentence ends, or that marks none here, stays whole.
    """
    if _marks_no_ends(text):
        return text
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    if not ends:
        letters = [letter for letter in text if letter.isalpha()]
        caseless = sum(letter.lower() == letter.upper() for letter in letters)
        return text if letters and caseless > len(letters) / 2 else ""
    text = text[: ends[-1]]
    # A quotation that was opened and cut off would read as if all the rest were said aloud.
    return text + '"' if text.rpartition("\n")[2].count('"') % 2 else text


def ends_sentence(text: str) -> bool:
    """Whether the text stops at the end of a sentence."""
    text = text.rstrip()
    ends = any(end.end() == len(text) for end in _SENTENCE_END.finditer(text))
    return ends or _marks_no_ends(text)


def _marks_no_ends(text: str) -> bool:
    """Whether it is mostly in a script that parts sentences by spaces."""
    return len(_NO_TERMINALS.findall(text)) > sum(map(str.isalpha, text)) / 2


def repetition(text: str, *, size: int = 4) -> float:
    """The share of the text's runs of `size` words that were there before, 0..1."""
    found = words(text)
    if sum(map(is_unspaced, found)) > len(found) / 2:
        size *= 3  # of letters
    runs = [tuple(found[n : n + size]) for n in range(len(found) - size + 1)]
    return 1 - len(set(runs)) / len(runs) if runs else 0.0


def is_refusal(text: str) -> bool:
    """Whether it begins as a model does that will not write what it was asked for."""
    return bool(_REFUSAL.match(text))


def story_problems(text: str, *, least: float = 60) -> list[str]:
    """What is wrong with a whole story, in words; empty if nothing is. `least` is in words."""
    problems = _faults(text)
    if len(words(text)) < least:
        problems.append("too short")
    if not ends_sentence(text):
        problems.append("ends inside a sentence")
    if repetition(text) > 0.12 or repetition(text, size=8) > 0.04:
        problems.append("goes round in circles")
    return problems


def clean_description(text: str, *, most: int = MOST_WORDS) -> str:
    """One sentence of at most `most` words that ends in a full stop."""
    text = " ".join(_ROLE.sub("", strip_reasoning(text)).split()).strip(' "“”*')
    for leading in (_LIST_MARK, _ANSWER, _PREAMBLE):
        text = text[found.end() :] if (found := leading.match(text)) else text
    end = _SENTENCE_END.search(text)
    whole = bool(end)
    kept = (text[: end.start()] if end else text).split()
    if len(kept) > most or not whole:
        kept = kept[:most]
        commas = [n for n, word in enumerate(kept, 1) if word.endswith(",") and n >= 6]
        kept = kept[: commas[-1]] if commas else kept
    while kept and kept[-1].lower().strip(",;:") in SMALL | _DANGLING:
        kept.pop()
    return " ".join(kept).rstrip(",;:- ") + "." if kept else ""


def _faults(text: str) -> list[str]:
    problems = []
    if _ROLE.search(text):
        problems.append("holds role tags")
    if _INSTRUCTION.search(_SPEECH.sub("", text)):
        problems.append("speaks of its instructions")
    if re.search(r"https?://|[{}<>`|\\]|\ufffd", text):
        problems.append("holds markup")
    found = words(text)
    if any(a == b == c for a, b, c in zip(found, found[1:], found[2:], strict=False)):
        problems.append("stammers")
    return problems
