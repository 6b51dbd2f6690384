"""What a prompt asks for that no story for children should tell, by word lists.

Two kinds: what is refused, with a sentence that says what can be asked for instead, and what is
merely rough ("the dragon eats the knight"), of which as few words as possible are replaced by kind
ones. The rules are in `safety_rules.txt`. They know English, and of other languages a few words.

Letters are compared without case and accents; look-alikes (`s3x`, Cyrillic letters), words that
are spelt with gaps (`p o r n`) and repeated letters do not hide a word. Every rule takes time
linear in the prompt's length: a rule's words are found by their first one, and its gaps are short.

`orchestrator/tests/writing/test_safety.py` holds the misses and false alarms that were measured.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

GAP = 3  # words that a `~` skips at most
WINDOW = 12  # words before and behind the first part of a rule in which its others must begin
LONGEST_PREFIX = 12

_OFFER = "This service writes stories for children, so it does not tell of {}. {}"
REFUSALS = {
    "sex": _OFFER.format(
        "sex or nakedness", "Ask for a story about friendship, a family or a wedding instead."
    ),
    "selfharm": _OFFER.format(
        "suicide or of hurting oneself",
        "If it is on your mind, please talk to somebody you trust or to a helpline near you, such "
        "as findahelpline.com lists. A story about somebody who is sad and finds a friend is "
        "welcome.",
    ),
    "cruelty": _OFFER.format(
        "cruelty and bloodshed",
        "Leave out how somebody is hurt, and say what the hero is afraid of and who helps.",
    ),
    "hate": _OFFER.format(
        "hatred or contempt for people",
        "Ask for a story in which people who differ get to know each other.",
    ),
    "realpeople": _OFFER.format(
        "real people in love affairs, in politics or as the butt of a joke",
        "Give the part to somebody whom you make up.",
    ),
    "drugs": _OFFER.format(
        "drugs, smoking or getting drunk", "Let a magic potion or a birthday cake do instead."
    ),
    "weapons": _OFFER.format(
        "weapons that are turned on people",
        "Let the quarrel be settled by courage or by wit instead.",
    ),
}

# A lookahead, not a backtracking `+`: each character is tried once.
_WORD = re.compile(r"[@$]?[^\W_](?:[^\W_]|[@$!*'’](?=[^\W_]))*")
# "the cat's", "he'll", which without its apostrophe would be another word.
_CONTRACTED = re.compile(r"['’](?:s|ll)$", re.IGNORECASE)
_PLAIN_DIGITS = re.compile(r"\d+(?:st|nd|rd|th)?")
_CLAUSE = frozenset(".,:;!?()")
_REPEATED = re.compile(r"(.)\1{2,}")
_LOOK_ALIKES = str.maketrans("@$!01345789", "asioieastbg")
_HOMOGLYPHS = str.maketrans("авеіјкмнорсстухѕαβεικνορτυχω", "abeijkmhopcctyxsabeiknoptuxw")
_VOWEL = frozenset("aeiou")
# Not "her" ("let her eat it") nor "that" ("a bear that eats people").
_DETERMINERS = frozenset(["a", "an", "the", "my", "your", "his", "its", "our", "their"])
_ARTICLE = re.compile(r"\b[Aa]n? $")


@dataclass(frozen=True, slots=True)
class Judgement:
    """`refusal` is a sentence for the user, empty if the prompt is not refused.

    `text` is the prompt with what was rough replaced, `replaced` the words before and after.
    """

    text: str
    refusal: str = ""
    replaced: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    form: str  # folded
    lemmas: frozenset[str]
    opens: bool = False  # whether a clause begins with it
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    """`parts` are phrases, all to be found; `length` words of the first are replaced by `by`."""

    parts: tuple[tuple[str, ...], ...]
    category: str = ""
    order: int = 0
    length: int = 0
    by: str = ""


class _Rules:
    """The rules of one section, to be found by the first word of their first part."""

    def __init__(self, classes: dict[str, frozenset[str]]) -> None:
        self._classes = classes
        self._by_word: dict[str, list[_Rule]] = defaultdict(list)
        self._by_prefix: dict[str, list[_Rule]] = defaultdict(list)

    def add(self, rule: _Rule) -> None:
        first = rule.parts[0][0]
        if first.startswith("@"):
            for word in self._classes[first[1:]]:
                self._by_word[word].append(rule)
        elif first.endswith("*"):
            self._by_prefix[first[:-1]].append(rule)
        else:
            self._by_word[first.rstrip("!")].append(rule)

    def found(self, tokens: list[_Token]) -> Iterator[tuple[_Rule, int, int]]:
        """Each rule whose first part is found, with its span, and whose others are near it."""
        for at, token in enumerate(tokens):
            for rule in self._starting_with(token):
                first, *others = rule.parts
                end = self._end(first, tokens, at)
                if end is not None and all(self._is_near(at, part, tokens) for part in others):
                    yield rule, at, end

    def _is_near(self, at: int, part: tuple[str, ...], tokens: list[_Token]) -> bool:
        reach = range(max(0, at - WINDOW), min(at + WINDOW + 1, len(tokens)))
        return any(self._end(part, tokens, n) is not None for n in reach)

    def _starting_with(self, token: _Token) -> Iterator[_Rule]:
        for lemma in token.lemmas:
            yield from self._by_word.get(lemma, ())
        for length in range(3, min(len(token.form), LONGEST_PREFIX) + 1):
            yield from self._by_prefix.get(token.form[:length], ())

    def _end(self, phrase: tuple[str, ...], tokens: list[_Token], at: int) -> int | None:
        """Where `phrase` ends if it begins at `at`; None if it does not."""
        skips = False
        for word in phrase:
            if word == "~":
                skips = True
                continue
            last = min(at + (GAP if skips else 0), len(tokens) - 1)
            while at <= last and not self._fits(word, tokens[at]):
                at = last + 1 if tokens[at].opens else at + 1
            if at > last:
                return None
            at, skips = at + 1, False
        return at

    def _fits(self, word: str, token: _Token) -> bool:
        if word.startswith("@"):
            is_named = word == "@creature" and token.is_name
            return is_named or not self._classes[word[1:]].isdisjoint(token.lemmas)
        if word.endswith("*"):
            return token.form.startswith(word[:-1])
        if word.endswith("!"):
            return token.form == word[:-1]
        return word in token.lemmas


def judge(text: str) -> Judgement:
    """What of `text`, a prompt on one line, is refused or told kindly. Never fails."""
    tokens = _tokens(text)
    safe = {n for _, start, end in _SAFE.found(tokens) for n in range(start, end)}
    tokens = [
        _Token(token.start, token.end, "", frozenset()) if n in safe else token
        for n, token in enumerate(tokens)
    ]
    found = next(_REFUSED.found(tokens), None) or next(_REFUSED.found(_spelt(tokens)), None)
    if found:
        return Judgement(text, refusal=REFUSALS[found[0].category])
    return _kindly(text, tokens)


def _kindly(text: str, tokens: list[_Token]) -> Judgement:
    # Of two rules for the same word the one that comes first in the file.
    chosen: dict[int, tuple[int, _Rule]] = {}
    for rule, start, _ in _KIND.found(tokens):
        chosen[start] = min((rule.order, rule), chosen.get(start, (rule.order, rule)), key=_first)
    pieces: list[str] = []
    replaced: dict[tuple[str, str], None] = {}
    done = after = 0
    for start, (_, rule) in sorted(chosen.items(), key=_first):
        if start < after:
            continue
        begin, end = tokens[start].start, tokens[start + rule.length - 1].end
        has_object = rule.length < len(rule.parts[0])
        is_noun = "^" in rule.by and _is_noun(text, tokens, start)
        if has_object and (is_noun or text[end : end + 2] in ("'s", "’s")):
            continue  # "the butcher's dog", "the king's cook": no verb
        after = start + rule.length
        old, new = text[begin:end], _in_form(rule.by, tokens[start].form)
        pieces += [_with_article(text[done:begin], new), _in_case(new, old)]
        replaced[old, new] = None
        done = end
    return Judgement("".join([*pieces, text[done:]]), replaced=tuple(replaced))


def _is_noun(text: str, tokens: list[_Token], at: int) -> bool:
    """Whether a word that may be a verb is a noun, by what stands before it."""
    before = tokens[at - 1] if at and not tokens[at].opens else None
    if before is None or tokens[at].form.endswith(("ed", "ing")):
        return False
    is_owner = text[before.end :].startswith(("'s ", "’s ")) and before.form != "let"
    return is_owner or before.form in _DETERMINERS


def _first(pair: tuple[int, _Rule]) -> int:
    return pair[0]


def _in_form(by: str, form: str) -> str:
    """`by` with its `word^` in the form of the word that it replaces."""
    word = by[: by.find("^")].rpartition(" ")[2]
    if form.endswith("ing") and not _VOWEL.isdisjoint(form[:-3]):  # "sting" is no participle
        ending = "ing"
    elif form.endswith("ed") or (form in _FORMS and not form.endswith("s")):
        ending = "ed"
    elif form.endswith("s") and not form.endswith("ss"):
        ending = "es" if word.endswith(("sh", "ch", "s")) else "s"
    else:
        return by.replace("^", "")
    if ending in ("ing", "ed"):
        if word.endswith("e"):
            by = by.replace("e^", "^")
        elif len(word) == 3 and word[1] in _VOWEL and word[2] not in _VOWEL:
            by = by.replace("^", f"{word[2]}^")
    return by.replace("^", ending)


def _with_article(before: str, new: str) -> str:
    """`before`, whose last word may be an article, to be followed by `new`."""
    match = _ARTICLE.search(before[-4:])
    if not match:
        return before
    article = "an" if new[0] in _VOWEL else "a"
    return before[: len(before) - len(match[0])] + _in_case(article, match[0]) + " "


def _in_case(new: str, old: str) -> str:
    if old.isupper() and len(old) > 2:
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() else new


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    before = ""
    for match in _WORD.finditer(text):
        word = _CONTRACTED.sub("", match[0])
        form, start = _folded(word), match.start()
        opens = bool(found) and not _CLAUSE.isdisjoint(text[found[-1].end : start])
        # Not in a title, nor at the start of a sentence.
        is_name = word.istitle() and before.islower() and not opens
        found.append(_Token(start, start + len(word), form, _lemmas(form), opens, is_name))
        before = word
    return found


def _spelt(tokens: list[_Token]) -> list[_Token]:
    """With words that are spelt letter by letter as one; nothing if there is none."""
    if sum(len(token.form) == 1 for token in tokens) < 3:
        return []
    found: list[_Token] = []
    letters: list[_Token] = []

    def close() -> None:
        if len(letters) >= 3:
            form = _REPEATED.sub(r"\1", "".join(token.form for token in letters))
            found.append(_Token(letters[0].start, letters[-1].end, form, _lemmas(form)))
        else:
            found.extend(letters)
        letters.clear()

    for token in tokens:
        if len(token.form) == 1:
            letters.append(token)
        else:
            close()
            found.append(token)
    close()
    return found


def _folded(word: str) -> str:
    """Without case, accents and look-alikes; "Ṗ0rn" -> "porn", but "20" stays."""
    word = unicodedata.normalize("NFKD", word).lower().translate(_HOMOGLYPHS)
    word = "".join(letter for letter in word if not unicodedata.combining(letter))
    word = word.replace("’", "").replace("'", "").replace("*", "")
    if not _PLAIN_DIGITS.fullmatch(word):
        word = word.translate(_LOOK_ALIKES)
    return _REPEATED.sub(r"\1", word)


def _lemmas(form: str) -> frozenset[str]:
    """What `form` may be a form of: "stabbed" -> stabbed, stabbe, stabb, stab."""
    found = {form}
    if form in _FORMS:
        found.add(_FORMS[form])
    for ending in ("s", "es", "ed", "d", "ing", "in"):
        stem = form.removesuffix(ending)
        if len(stem) < 3 or stem == form or (ending == "s" and stem.endswith("s")):
            continue
        found.add(stem)
        if ending in ("ed", "ing"):
            found.add(f"{stem}e")
            if stem[-1] == stem[-2] and len(stem) > 3:
                found.add(stem[:-1])
    if form.endswith(("ies", "ied")):
        found.add(f"{form[:-3]}y")
    if form.endswith("dies") or form == "died":
        found.add("die")
    return frozenset(found)


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _items(text: str) -> Iterable[str]:
    return filter(None, map(str.strip, text.split(";")))


def _read() -> tuple[_Rules, _Rules, _Rules, dict[str, str]]:
    text = (Path(__file__).parent / "safety_rules.txt").read_text(encoding="utf-8")
    sections: list[tuple[str, str]] = []
    for line in text.splitlines():
        if line.startswith(" "):
            name, body = sections[-1]
            sections[-1] = name, f"{body} {line.strip()}"
        elif line and not line.startswith("#"):
            name, _, body = line.partition(":")
            sections.append((name, body))
    classes = {
        name.removeprefix("class "): frozenset(body.split())
        for name, body in sections
        if name.startswith("class ")
    }
    forms: dict[str, str] = {}
    safe, refused, kind = _Rules(classes), _Rules(classes), _Rules(classes)
    for name, body in sections:
        category = name.removeprefix("refuse ")
        for order, item in enumerate(_items(body)):
            if name == "forms":
                form, lemma = item.split()
                forms[form] = lemma
            elif name == "safe":
                safe.add(_Rule((_phrase(item),)))
            elif category in REFUSALS:
                parts = tuple(map(_phrase, item.split("+")))
                refused.add(_Rule(parts, category=category))
            elif name == "kind":
                pattern, _, by = item.partition("->")
                replaced, _, _ = pattern.partition("+")[0].partition("|")
                parts = tuple(_phrase(part.replace("|", " ")) for part in pattern.split("+"))
                length = len(replaced.split())
                kind.add(_Rule(parts, order=order, length=length, by=by.strip()))
    return safe, refused, kind, forms


_SAFE, _REFUSED, _KIND, _FORMS = _read()
