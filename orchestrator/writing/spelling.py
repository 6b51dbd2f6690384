"""Words of a prompt that are misspelt beyond doubt, as they are meant: "libary" is "library".

A word is corrected only where one known word, and no other, differs from it by one of the slips
that are made most: two letters changed places, a letter left out, one written twice, a wrong vowel.
"""

import re
from collections.abc import Callable, Iterator

from orchestrator.tales.briefs.reading import forms
from orchestrator.tales.phrases.verbs import is_verb
from orchestrator.tales.worlds.names import GENDERED
from orchestrator.tales.worlds.words import ANY
from orchestrator.text.english import word_set
from orchestrator.text.language import is_english, lexicon
from orchestrator.text.syntax import NOUNS, Syntax

# Shorter words are like too many others; so are those with another vowel.
LEAST, LEAST_OF_VOWELS = 6, 7
# Nothing typed by hand is as long, and each letter costs thirty looks at the list.
MOST = 24
_TYPED = re.compile(r"(?<![\w'’-])[a-z]+(?![\w'’-])")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiou"
_CALLED = word_set("called named name is names")
# Typed without their apostrophe: the parser takes "dont" for a verb.
_SHORT = "do does did is are was were ca wo has have had could would should"
_APOSTROPHES = {f"{start}nt": f"{start}n't" for start in _SHORT.split()}
_APOSTROPHES |= {
    "hes": "he's",
    "shes": "she's",
    "thats": "that's",
    "theres": "there's",
    "im": "I'm",
    **{f"{one}s": f"{one}'s" for one in ("everyone", "everybody", "someone", "somebody", "nobody")},
}
_AFTER = {("a", "princes"): "princess", ("story", "were"): "where"}
# Words that sound like others, by what the parser takes them for.
_SOUNDS = {
    ("there", "PRP$"): "their",
    ("to", "RB"): "too",
    ("then", "IN"): "than",
    ("its", "PRP"): "it's",
}
# Names that are nothing else in small letters.
_GIVEN = frozenset(name.lower() for name in GENDERED if not is_english(name.lower()))
_GIVEN -= word_set(
    "said faith grace joy rob dash dusty echo ivy opal mason frank crumb sir mr mrs ms"
)
_NAMES = frozenset(name.lower() for name in (*GENDERED, *ANY))


def corrected(prompt: str, knows: Callable[[str], bool]) -> str:
    """The prompt with its misspelt words put right; names and made-up words stay as they are.

    `knows`: whether a word of small letters is one of the words that its reader has seen.
    """
    out, end, before = [], 0, ""
    for typed in _TYPED.finditer(prompt):
        if before not in _CALLED:
            right = _AFTER.get((before, typed[0])) or meant(typed[0], knows)
            out += [prompt[end : typed.start()], right]
            end = typed.end()
        before = typed[0]
    return "".join([*out, prompt[end:]])


def sounded(prompt: str, syntax: Syntax) -> str:
    """The prompt with words put right that sound like others, by its grammar: "to big"."""
    out, end = [], 0
    for at, word in enumerate(syntax.words):
        right = _SOUNDS.get((syntax.low(at), syntax.tags[at]), "")
        is_owner = syntax.relations[at] == "nmod:poss" and syntax.tags[at] in NOUNS
        is_whole = prompt[word.end : word.end + 1] in ("'", "’")  # "his parents' bed"
        if is_owner and word.text[-1] == "s" and syntax.low(at) not in _NAMES and not is_whole:
            right = f"{word.text[:-1]}'s"  # "in dads shoe"
        if right and "'" not in word.text and "’" not in word.text and word.end <= len(prompt):
            out += [prompt[end : word.at], right]
            end = word.end
    return "".join([*out, prompt[end:]])


def meant(word: str, knows: Callable[[str], bool]) -> str:
    """The known word that a word of small letters is a slip of; itself where there is none."""
    if word in _APOSTROPHES:
        return _APOSTROPHES[word]
    if word in _GIVEN:
        return word.capitalize()
    if word[-1] == "s" and word[:-1] in _GIVEN and not is_english(word):
        return f"{word[:-1].capitalize()}'s"  # "olivias birthday"
    if not LEAST <= len(word) <= MOST or word in _NAMES or _is_word(word, knows):
        return word
    found = {slip for slip in _slips(word) if knows(slip) or slip in lexicon()}
    if len(word) >= LEAST_OF_VOWELS:
        found |= {slip for slip in _vowels(word) if slip in lexicon()}
    if len(found) > 1:
        found &= lexicon()
    return found.pop() if len(found) == 1 else word


def _is_word(word: str, knows: Callable[[str], bool]) -> bool:
    """Whether a word, what it is made from, or each of the two that it is made of, is known."""

    def is_known(form: str) -> bool:
        return is_english(form) or knows(form) or is_verb(form)

    stems = [word.removesuffix(end) for end in ("er", "r", "men") if word.endswith(end)]
    stems += [word.removeprefix(start) for start in ("un", "re") if word.startswith(start)]
    if any(map(is_known, [*forms(word), *stems])):
        return True
    parts = ((word[:at], word[at:]) for at in range(3, len(word) - 2))
    return any(is_english(head) and is_english(tail) for head, tail in parts)


def _slips(word: str) -> Iterator[str]:
    # The first letter is seldom wrong, and another last one makes another form.
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        for letter in _LETTERS:
            yield head + letter + tail
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        if tail and tail[0] == head[-1]:
            yield head + tail[1:]


def _vowels(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if word[at] in _VOWELS:
            for letter in _VOWELS:
                yield word[:at] + letter + word[at + 1 :]
