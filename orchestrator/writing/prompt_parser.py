"""Finds the subject and the setting of a prompt by word lists and endings; no model, no grammar.

Good for the short English prompts that people type. Where the rules find nothing they say so, and
the story goes on without. Every rule takes time linear in the prompt's length.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from orchestrator.english import DETERMINERS, LISTS, NUMBERS, SINGULAR, with_article, word_set

LONGEST_WORD = 24

_POLITE = LISTS["polite"]
_TALES = word_set("story tale fairytale fable adventure")
_LINKS = word_set("about of on where in with for : -")
_OPENING = re.compile(
    r"(?:what (?:if|happens (?:when|if)|would happen if)|why (?:do|does|did|is|are|was)|"
    r"how (?:do|does|did|is|are|can)|who (?:is|was|are)|where (?:is|do|does|did)|"
    r"once upon a time,?(?: there (?:was|were|lived))?|when) ",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"<[|｜][^<>\n]{0,40}[|｜]>|</?[a-z][^<>\n]{0,200}>|<<[^<>\n]{0,40}>>|(?-i:\[/?[A-Z_]{2,40}\])"
    r"|(?im:^[ \t]*(?:system|user|assistant|human|ai)[ \t]*:)|https?://\S+|`{3,}\w*",
    re.IGNORECASE,
)

PREPOSITIONS = LISTS["prepositions"]
_STOPS = PREPOSITIONS | LISTS["stops"]
# Verbs whose ending does not show it, or that follow a plural.
_VERBS = LISTS["verbs"]
PLACES = LISTS["places"]
# Who is drawn in clothes; the rest are animals and things.
_PEOPLE = LISTS["dressed people"]
# The most frequent words of other languages that are no English words, and of English ones that
# are none of theirs.
_FOREIGN = LISTS["foreign"] - LISTS["foreign and english"]
_ENGLISH = LISTS["frequent english"]
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+")
_CLAUSE = re.compile(r"[,.;:!?()\[\]{}\"“”«»…\n/\\|—–]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedPrompt:
    """What the rules made of a prompt; a field is empty where nothing was found.

    `text` is what a model reads: the prompt without markup, on one line. `subject` is a noun phrase
    ("a brave knight"), `subject_short` the same in short ("the knight"), `setting` a noun phrase of
    a place ("magical forest"). `attributes` is what follows the subject, up to the end of its
    sentence. `unread` begins with the first words that were too much for the model.
    """

    text: str
    subject: str = ""
    subject_short: str = ""
    setting: str = ""
    attributes: str = ""
    unread: str = ""


def parse_prompt(prompt: str, *, most_bytes: int | None = None) -> ParsedPrompt:
    """Never fails, whatever the prompt holds. `most_bytes` (UTF-8) is as much as a model reads."""
    text, unread = _cut(readable(prompt), most_bytes)
    # Quotes and [brackets] belong to the subject: a "tiny" dragon. An aside in round ones does
    # not, but may say where.
    topic = re.sub(r"[\"“”«»\[\]]", " ", _without_request(text))
    spoken = " ".join(re.sub(r"\([^()]*\)", " ", topic).split()) or topic
    subject = find_subject(spoken)
    # Its article may be ours.
    bare = subject.lower().removeprefix("a ").removeprefix("an ")
    after = spoken.lower().partition(bare)[2] if bare else ""
    return ParsedPrompt(
        text=text,
        subject=subject,
        subject_short=short_name(subject),
        setting=find_place(topic, besides=subject),
        attributes=re.split(r"[.;:!?\n]", after, maxsplit=1)[0],
        unread=unread,
    )


def readable(prompt: str) -> str:
    """The prompt as one line of words: no control characters, role tags, markup or addresses.

    Emoji without any words are read by their names.
    """
    text = _MARKUP.sub(" ", prompt)
    text = "".join(
        letter if unicodedata.category(letter)[0] not in "C" or letter == "\u200d" else " "
        for letter in text
    )
    if not any(letter.isalnum() for letter in text):
        text = ", ".join(_symbol_names(text))
    return " ".join(text.split())


def unreadable(prompt: str) -> str:
    """Why a model that reads only English cannot read `prompt`, in a sentence; "" if it can."""
    text = readable(prompt)
    if not any(letter.isalpha() for letter in text):
        return (
            "The prompt has no words that the story model can read: say in a few English words "
            "what the story is about."
        )
    if not looks_english(text):
        return (
            "The story model reads only English, and the prompt is in another language: write it "
            "in English, or choose a preset whose story model knows the language."
        )
    return ""


def looks_english(text: str) -> bool:
    """Whether the letters are Latin ones and more words are English than of another language."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    if not letters or latin < 0.8 * len(letters):
        return False
    found = [word.lower() for word in _WORD.findall(text)]
    foreign, english = (sum(word in known for word in found) for known in (_FOREIGN, _ENGLISH))
    if foreign == english:
        # No evidence either way: "Katze fliegt über Bäume" has letters that English has not.
        accented = sum(not letter.isascii() for letter in letters)
        return accented <= 0.03 * len(letters) or len(found) < 3
    return english > foreign


def find_subject(topic: str) -> str:
    """The noun phrase that `topic` begins with, or the first "a ..." in it; "" if there is none."""
    if not looks_english(topic):
        return ""
    clauses = [_WORD.findall(clause) for clause in _CLAUSE.split(topic)]
    first = next((clause for clause in clauses if clause), [])
    # In title case and in capitals, a capital letter does not mark a name.
    if all(word[0].isupper() for word in first if word.lower() not in _STOPS) and len(first) > 1:
        first = [word.lower() for word in first]
    # "Find a lost dog" begins with what to do, not with who does it.
    is_request = len(first) > 1 and first[0].lower() in _VERBS - {"lost"}
    if not is_request and (phrase := noun_phrase(first)):
        return with_article(" ".join(phrase))
    for clause in clauses:
        for n, word in enumerate(clause):
            if word.lower() in {"a", "an"} | NUMBERS and not (
                n and clause[n - 1].lower() in PREPOSITIONS
            ):
                return " ".join(noun_phrase(clause[n : n + 40]))
    return ""


def subject_of_story(story: str) -> str:
    """The subject of a story's first sentence; "" if there is none."""
    return find_subject(_OPENING.sub("", story[:400].partition(".")[0], count=1))


def find_place(text: str, *, besides: str = "") -> str:
    """The first noun phrase of `text` whose last word is a place; "" if there is none."""
    taken = set(besides.lower().split())
    ends = _STOPS | _VERBS | DETERMINERS | taken
    for clause in _CLAUSE.split(text):
        found = _WORD.findall(clause)
        for n, word in enumerate(found):
            if word.lower() not in PLACES or word.lower() in taken:
                continue
            if n + 1 < len(found) and found[n + 1].lower() not in ends - taken:
                continue  # "castle" in "castle cat" is not a place
            start = n
            while start and n - start < 3:
                before = found[start - 1].lower()
                if before in ends or _is_verb(before, found[start], "a"):
                    break
                start -= 1
            return " ".join(found[start : n + 1]).lower()
    return ""


def short_name(subject: str) -> str:
    """ "a brave knight" -> "the knight"; "Luna the cat" -> "Luna"."""
    found = subject.split()
    if not found:
        return ""
    if found[0].lower() not in DETERMINERS:
        is_name = found[0][0].isupper() and not found[0].endswith(("'s", "’s"))
        return found[0] if is_name else f"the {found[-1]}"
    if "and" in found:
        return "they"
    before_of = found[: found.index("of")] if "of" in found else found
    return f"the {before_of[-1]}"


def is_person(subject: str) -> bool:
    return bool(_PEOPLE.intersection(subject.lower().split()))


def noun_phrase(found: list[str], *, is_second: bool = False) -> list[str]:
    """The noun phrase that the words `found` begin with, "and a ..." included; [] if there is none.

    Of its words the determiners are in lower case, and names keep their capitals.
    """
    phrase: list[str] = []
    nouns = 0
    counted = found[0].lower() if found else ""
    for n, word in enumerate(found[:9]):
        low = word.lower()
        following = found[n + 1].lower() if n + 1 < len(found) else ""
        if low in DETERMINERS:
            is_title = low == "the" and n == 1 and found[0][0].isupper() and nouns
            if phrase and phrase[-1] != "of" and not is_title:  # "Luna the cat"
                break
            phrase.append(low)
            continue
        if nouns and low == "of" and following:
            phrase.append(low)
            continue
        if nouns and low == "and" and not is_second:
            rest = noun_phrase(found[n + 1 : n + 10], is_second=True)
            is_pair = following in DETERMINERS or counted not in DETERMINERS
            return [*phrase, "and", *rest] if is_pair and rest else phrase
        if low in _STOPS or nouns >= 4 or len(low) > LONGEST_WORD:
            break
        if nouns and low not in SINGULAR and _is_verb(low, following, counted):
            break
        is_name = word[0].isupper() and (n or (len(found) > 1 and low not in _VERBS | _STOPS))
        phrase.append(word if is_name and not (n and word.isupper()) else low)
        nouns += 1
    while phrase and phrase[-1] in DETERMINERS | {"of"}:
        phrase.pop()
    return phrase


def _is_verb(word: str, following: str, counted: str) -> bool:
    """Whether `word`, after a noun, is the verb; `counted` is the first word of the phrase."""
    if word in _VERBS:
        return True
    if word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s")):
        if counted in {"a", "an", "one", "the", "this", "every"}:
            return True
        # "cat chases mouse", but "tiny robots explore", "brave pirates in a storm"
        plain = following and following not in _VERBS | _STOPS and not following.endswith("ing")
        return counted not in DETERMINERS and bool(plain)
    if word.endswith(("ed", "ing")):
        return not following or following in DETERMINERS | _STOPS
    return False


def _without_request(text: str) -> str:
    """ "Please write a short story about a cat" -> "a cat"; "What if a cat could fly?" too."""
    found = list(islice(re.finditer(r"[\w'’]+|[:\-]", text), 40))
    asked = next((n for n, word in enumerate(found) if word[0].lower() not in _POLITE), 0)
    for n in range(asked, min(asked + 4, len(found) - 1)):
        if found[n][0].lower() in _TALES and found[n + 1][0].lower() in _LINKS:
            end = found[n + 1].end()
            is_in_which = text[end : end + 6].lower() == " which"
            text = text[end + 6 * is_in_which :].strip() or text
            break
    return _OPENING.sub("", text, count=1) or text


def _symbol_names(text: str) -> Iterator[str]:
    """What emoji show, by their Unicode names: "fox", "evergreen tree"."""
    for symbol in text:
        if unicodedata.category(symbol) == "So":
            yield unicodedata.name(symbol, "").lower().removesuffix(" face")


def _cut(text: str, most_bytes: int | None) -> tuple[str, str]:
    """`text` up to a word within `most_bytes`, and the rest."""
    kept = text.encode(errors="ignore")[:most_bytes].decode(errors="ignore")
    if most_bytes is None or len(kept) == len(text):
        return text, ""
    if " " in kept and text[len(kept)] != " ":
        kept = kept.rpartition(" ")[0]
    return kept.rstrip(" ,;:"), text[len(kept) :].strip()
