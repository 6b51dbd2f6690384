"""Sentences with their grammar, from a treebank in CoNLL-U, as people type prompts."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from orchestrator.text.syntax import RELATIONS, TAGS, Syntax, split

# Finer relations that are another plain one for us.
_MEANT = {"nmod:desc": "compound", "goeswith": "compound", "csubj:pass": "csubj"}
# How often a sentence stands in small letters, without its last mark, with the one after it, and is
# only one of its phrases: prompts are often just "a fox who lost its scarf".
SMALL, BARE, JOINED, PHRASE = 0.5, 0.5, 0.2, 0.25
# How often "The cat fell asleep" is "The cat who fell asleep", where its subject is a noun.
RELATIVE = 0.25
# How often a prompt is "The cat who is shy fell asleep", made of two sentences.
EMBEDDED = 0.15


@dataclass(frozen=True)
class Token:
    """A token of a treebank: `at` and `end` are letters of its sentence, `head` -1 for the root."""

    tag: str
    head: int
    relation: str
    at: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """A sentence's text and tokens."""

    text: str
    tokens: tuple[Token, ...]


def read(path: Path) -> list[Sentence]:
    """The sentences of a file."""
    found = []
    for block in path.read_text().strip().split("\n\n"):
        text, tokens, numbers = "", [], {}
        # A token of several words ("don't") says alone whether a blank follows it.
        last_of_many, glued = 0, False
        for line in block.split("\n"):
            if line.startswith("#"):
                continue
            number, form, _, _, tag, _, head, relation, _, misc = line.split("\t")
            if "-" in number:
                last_of_many = int(number.split("-")[1])
                glued = "SpaceAfter=No" in misc
                continue
            if "." in number:
                continue
            numbers[int(number)] = len(tokens)
            tokens.append((tag, int(head), relation, len(text), len(text) + len(form)))
            text += form
            inside = int(number) < last_of_many
            is_glued = inside or (glued if int(number) == last_of_many else "SpaceAfter=No" in misc)
            text += "" if is_glued else " "
        found.append(
            Sentence(
                text.rstrip(),
                tuple(Token(t, numbers.get(h, -1), r, a, e) for t, h, r, a, e in tokens),
            )
        )
    return found


def part(sentence: Sentence, rng: random.Random) -> Sentence:
    """One of the longer noun phrases of a sentence as a sentence; itself where there is none."""
    tokens = sentence.tokens
    below: list[list[int]] = [[at] for at in range(len(tokens))]
    children: list[list[int]] = [[] for _ in tokens]
    for at, token in enumerate(tokens):
        if token.head >= 0:
            children[token.head].append(at)
    found = []
    for at, token in enumerate(tokens):
        if not token.tag.startswith("NN") or token.head < 0:
            continue
        # Its preposition and what joins it are no part of it.
        below = [at]
        stack = [c for c in children[at] if tokens[c].relation not in ("case", "cc", "punct")]
        while stack:
            below.append(top := stack.pop())
            stack += children[top]
        if len(below) > 3 and max(below) - min(below) + 1 == len(below):
            found.append((at, min(below), max(below)))
    if not found:
        return sentence
    # One with a clause is what prompts are like.
    weights = [
        5 if any(tokens[c].relation.startswith(("acl", "advcl")) for c in children[at]) else 1
        for at, *_ in found
    ]
    root, first, last = rng.choices(found, weights)[0]
    start = tokens[first].at
    cut = tuple(
        Token(
            t.tag,
            -1 if first + at == root else t.head - first,
            "root" if first + at == root else t.relation,
            t.at - start,
            t.end - start,
        )
        for at, t in enumerate(tokens[first : last + 1])
    )
    return Sentence(sentence.text[start : tokens[last].end], cut)


def _subject(sentence: Sentence) -> tuple[int, int, int] | None:
    """Subject, verb, and the token after the whole subject; None where no noun begins it."""
    tokens = sentence.tokens
    root = next((at for at, token in enumerate(tokens) if token.head < 0), -1)
    found = (
        at
        for at, token in enumerate(tokens[: max(root, 0)])
        if token.head == root and token.relation in ("nsubj", "nsubj:pass")
    )
    subject = next(found, -1)
    if subject < 0 or not tokens[subject].tag.startswith("NN"):
        return None
    below = {subject}
    for _ in range(3):
        below |= {at for at, token in enumerate(tokens) if token.head in below}
    end = max(below) + 1
    # Nothing stands before or inside the subject that is not its own.
    is_whole = min(below) == 0 and len(below) == end <= 8
    return (subject, root, end) if is_whole and tokens[end].relation != "punct" else None


def relative(sentence: Sentence, rng: random.Random) -> Sentence:
    """A sentence as its subject with a relative clause; itself where no noun is its subject."""
    found = _subject(sentence)
    if not found:
        return sentence
    subject, root, end = found
    word = rng.choice(("who", "who", "that", "that", "which"))
    at = sentence.tokens[end].at
    moved = _moved(sentence.tokens, end, 1, len(word) + 1)
    tag = "WP" if word == "who" else "WDT"
    pronoun = Token(tag, root + 1, moved[subject].relation, at, at + len(word))
    moved[subject] = replace(moved[subject], head=-1, relation="root")
    moved[root] = replace(moved[root], head=subject, relation="acl:relcl")
    text = f"{sentence.text[:at]}{word} {sentence.text[at:]}"
    return Sentence(text, (*moved[:end], pronoun, *moved[end:]))


def embedded(sentence: Sentence, other: Sentence, rng: random.Random) -> Sentence:
    """A sentence whose subject has a relative clause out of another: "The cat who is shy sings"."""
    of = _subject(sentence)
    clause = relative(other, rng)
    begin = _subject(other)
    if not of or not begin or sentence is other:
        return sentence
    subject, _, end = of
    first, last = begin[2], len(clause.tokens)
    while clause.tokens[last - 1].relation == "punct":
        last -= 1
    size, start = last - first, clause.tokens[first].at
    inside = clause.text[start : clause.tokens[last - 1].end]
    within = {begin[0], *range(first, last)}
    if not 1 < size < 10 or any(t.head not in within for t in clause.tokens[first:last]):
        return sentence
    at = sentence.tokens[end].at
    moved = _moved(sentence.tokens, end, size, len(inside) + 1)
    put = [
        Token(
            token.tag,
            subject if token.head == begin[0] else token.head - first + end,
            token.relation,
            token.at - start + at,
            token.end - start + at,
        )
        for token in clause.tokens[first:last]
    ]
    text = f"{sentence.text[:at]}{inside} {sentence.text[at:]}"
    return Sentence(text, (*moved[:end], *put, *moved[end:]))


def _agrees(sentence: Sentence) -> bool:
    """Whether its verb goes with one subject as with another: "sings", "sang", "can sing"."""
    found = _subject(sentence)
    if not found:
        return False
    tags = {sentence.tokens[found[1]].tag}
    tags |= {
        token.tag
        for token in sentence.tokens
        if token.head == found[1] and token.relation in ("aux", "aux:pass", "cop")
    }
    return not tags.isdisjoint(["VBZ", "VBD", "MD"]) and "VBP" not in tags


def _moved(tokens: tuple[Token, ...], at: int, count: int, letters: int) -> list[Token]:
    """Tokens, those from `at` on moved by a count of tokens and letters."""
    return [
        Token(
            token.tag,
            token.head + count * (token.head >= at),
            token.relation,
            token.at + letters * (number >= at),
            token.end + letters * (number >= at),
        )
        for number, token in enumerate(tokens)
    ]


def typed(sentence: Sentence, rng: random.Random) -> Sentence:
    """A sentence as somebody might type it."""
    chance = rng.random()
    if chance < PHRASE:
        sentence = part(sentence, rng)
    elif chance < PHRASE + RELATIVE:
        sentence = relative(sentence, rng)
    text = sentence.text
    if rng.random() < SMALL:
        text = text.lower() if len(text.lower()) == len(text) else text
    if rng.random() < BARE:
        text = re.sub(r"[.!?]+$", "", text)
    return Sentence(text, sentence.tokens)


def words_of(sentence: Sentence) -> Syntax:
    """The grammar of a sentence over the words that we read: several tokens may be one."""
    words = split(sentence.text)
    of_token: list[int] = []
    at = 0
    for token in sentence.tokens:
        while at + 1 < len(words) and words[at].end <= token.at:
            at += 1
        inside = bool(words) and words[at].at < token.end and token.at < words[at].end
        of_token.append(at if inside else -1)
    mains: dict[int, int] = {}
    for number, token in enumerate(sentence.tokens):
        word = of_token[number]
        if word < 0:
            continue
        outside = token.head < 0 or of_token[token.head] != word
        if outside and (word not in mains or sentence.tokens[mains[word]].relation == "punct"):
            mains[word] = number
    heads, relations, tags = [], [], []
    for word in range(len(words)):
        token = sentence.tokens[mains[word]]
        head = token.head
        # What hangs from a mark hangs from what that hangs from.
        while head >= 0 and of_token[head] < 0:
            head = sentence.tokens[head].head
        heads.append(of_token[head] if head >= 0 else -1)
        relations.append(plain(token.relation))
        tags.append(token.tag if token.tag in TAGS else "other")
    return Syntax(words, heads, relations, tags)


def plain(relation: str) -> str:
    """A relation, or the plainer one that we have for it."""
    relation = _MEANT.get(relation, relation)
    for each in (relation, relation.split(":")[0]):
        if each in RELATIONS:
            return each
    return "other"


def prompts(documents: list[list[Sentence]], seed: int) -> Iterator[list[Sentence]]:
    """Sentences as people type them, without end: one, or a few that follow each other."""
    rng = random.Random(seed)
    places = [(document, at) for document in documents for at in range(len(document))]
    alone = [each for document in documents for each in document if _agrees(each)]
    while True:
        rng.shuffle(places)
        for document, at in places:
            if alone and rng.random() < EMBEDDED:
                yield [typed(_with_clause(alone, rng), rng)]
            count = rng.randint(2, 3) if rng.random() < JOINED else 1
            yield [typed(each, rng) for each in document[at : at + count]]


def _with_clause(sentences: list[Sentence], rng: random.Random) -> Sentence:
    """One of the sentences, if a few tries find two that fit, with a clause of another."""
    for _ in range(20):
        sentence, other = rng.choice(sentences), rng.choice(sentences)
        found = embedded(sentence, other, rng)
        if found is not sentence:
            return found
    return sentence
