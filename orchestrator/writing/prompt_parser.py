"""Who and where a prompt is about, as far as plain rules can tell.

No language model, no grammar: word lists and endings, good for the short English prompts that
people type. Where the rules see nothing they say so, and the story goes on without.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from orchestrator.english import word_set

LONGEST_READING = 600
LONGEST_WORD = 24

_REQUEST = re.compile(
    r"^(?:please\s+|(?:can|could|would|will)\s+you\s+(?:please\s+)?|i\s+(?:want|would\s+like|need)\s+(?:you\s+to\s+)?)*"
    r"(?:write|tell|make|create|generate|give|compose|imagine|invent|draw|show)?\s*(?:me|us)?\s*"
    r"(?:(?:a|an|the|some|another|one)\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:story|tale|fairy\s?tale|fable|adventure|bedtime\s+story)\s*(?:,\s*)?"
    r"(?:about|of|on|where|in\s+which|with|for|:|-)\s*",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^(?:what\s+(?:if|happens\s+(?:when|if)|would\s+happen\s+if)|why\s+(?:do|does|did|is|are|was)|"
    r"how\s+(?:do|does|did|is|are|can)|who\s+(?:is|was|are)|where\s+(?:is|do|does|did)|once\s+upon\s+a\s+time,?"
    r"(?:\s+there\s+(?:was|were|lived))?|when)\s+",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"<[|｜][^<>\n]{0,40}[|｜]>|</?[a-z][^<>\n]{0,200}>|<<[^<>\n]{0,40}>>|(?-i:\[/?[A-Z_]{2,40}\])"
    r"|(?im:^\s*(?:system|user|assistant|human|ai)\s*:)|https?://\S+|`{3,}\w*",
    re.IGNORECASE,
)

_NUMBERS = {"two", "three", "four", "five", "six", "seven", "ten", "twelve"}
_MANY = {"some", "many", "several", "these", "those", "few", "both"}
_OWNERS = {"my", "our", "his", "her", "their", "your", "its"}
_DETERMINERS = {"a", "an", "the", "one", "this", "that", "every"} | _NUMBERS | _MANY | _OWNERS
_PREPOSITIONS = word_set(
    "in into on onto at to from with without by through across under over above below beneath "
    "beside between behind inside outside near around along among toward towards against during "
    "before after until for about beyond up down off past upon like aboard"
)
_STOPS = _PREPOSITIONS | word_set(
    "who whom whose that which where when while because if so but or as than then is are was "
    "were be been am has have had do does did can could will would should must may might not "
    "never always and named called there it he she they we you i him them me us very just also "
    "again away back home alone together"
)
# Verbs that do not show it by their ending, or that follow a plural.
_VERBS = word_set(
    "find finds found lose lost go goes went come came build builds built sail sails fly flies "
    "flew meet meets met learn learns see sees saw take takes took make made live lives want "
    "wants try tries travel travels discover explore fight fights fought save saves save help "
    "helps wake wakes woke get gets got fall falls fell run runs ran dream dreams open opens "
    "eat eats ate play plays search follow become becomes became turn turns decide begin begins "
    "grow grows grew hear hears heard leave leaves left keep keeps kept visit visits dance "
    "dances sing sings sang ride rides rode swim swims swam win wins won guard guards love "
    "loves plant plants teach teaches taught solve solves hide hides hid share shares trying "
    "looking lives drive drives start starts write writes print prints ignore ignores give "
    "gives repair repairs paint paints bake bakes cook cooks steal steals stole climb climbs "
    "land lands cross crosses wander wanders walk walks jump jumps say says said tell tells "
    "told"
)
_NOT_VERBS = word_set(
    "princess witch's boss goddess duchess actress waitress hostess class glass grass compass "
    "mattress fortress moss cactus octopus walrus hippopotamus virus bus platypus genius lotus "
    "circus campus chaos cosmos rhinoceros tennis iris always mistress seamstress sorceress "
    "enchantress lioness huntress priestess empress king ring thing being wing spring string "
    "viking evening morning ceiling building wedding duckling gosling sapling sibling earthling "
    "pudding dumpling starling hatchling painting drawing"
)
PLACES = word_set(
    "forest forests wood woods jungle sea ocean beach island islands mountain mountains hill "
    "hills valley desert castle palace village town city kingdom lake river garden meadow field "
    "fields farm cave caves house cottage cabin tower library school museum lighthouse harbor "
    "harbour submarine reef moon planet space spaceship station galaxy mars volcano swamp "
    "market bakery kitchen room attic bedroom workshop park bridge arctic temple ruins shore "
    "coast bay lagoon waterfall canyon savanna rainforest orchard vineyard barn playground "
    "theater theatre circus station graveyard dungeon maze labyrinth underworld glacier prairie "
    "cliff pond stream greenhouse observatory factory shop inn tavern alley metropolis"
)
# They take no "a": they are not counted, or are many already.
UNCOUNTED = word_set(
    "space mars children people mice sheep hair fur armor armour grass sand snow ice water mist "
    "fog skin moonlight sunlight coral seaweed"
)
# Who is drawn in clothes; the rest are animals and things.
_PEOPLE = word_set(
    "knight knights boy boys girl girls man men woman women child children kid kids prince "
    "princess king queen wizard wizards witch pirate pirates captain astronaut astronauts "
    "soldier samurai ninja detective clown farmer baker teacher doctor nurse chef cook sailor "
    "keeper engineer scientist grandma grandpa grandmother grandfather mother father brother "
    "sister twins explorer explorers artist painter dancer hunter fisherman fairy mermaid elf "
    "dwarf giant blacksmith tailor shepherd thief hero warrior viking cowboy sorceress gardener "
    "librarian musician carpenter player players magician monk priest student friends old "
    "inventor clockmaker miller merchant"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+")
_CLAUSE = re.compile(r"[,.;:!?()\[\]{}\"“”«»…\n/\\|—–]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the rules made of a prompt.

    `text` is what a model should read: the prompt without markup, on one line, cut at a word. `who`
    is a noun phrase ("a brave knight") and `head` the same in short with "the" ("the knight");
    `where` is a noun phrase of a place, `about_who` what follows `who` in the same clause. They are
    empty where nothing was found.
    """

    text: str
    who: str = ""
    head: str = ""
    where: str = ""
    about_who: str = ""


def read_prompt(prompt: str) -> Reading:
    """Never fails, whatever the prompt holds."""
    text = readable(prompt)
    topic = _QUESTION.sub("", _REQUEST.sub("", text, count=1), count=1).strip()
    # What stands in quotes or [brackets] is said of the subject, too: a "tiny" dragon. An aside (in
    # round ones) is not, but may say where.
    topic = re.sub(r"[\"“”«»\[\]]", " ", topic or text)
    told = " ".join(re.sub(r"\([^()]*\)", " ", topic).split()) or topic
    who = find_subject(told)
    return Reading(
        text=text,
        who=who,
        head=short_name(who),
        where=find_place(topic, besides=who),
        about_who=_CLAUSE.split(told.lower().partition(who.lower())[2])[0] if who else "",
    )


def readable(prompt: str) -> str:
    """The prompt as one line of words: no control characters, role tags, markup or addresses."""
    text = _TAG.sub(" ", prompt)
    text = "".join(
        letter if unicodedata.category(letter)[0] not in "C" or letter == "\u200d" else " "
        for letter in text
    )
    if not any(letter.isalnum() for letter in text):
        text = ", ".join(_symbol_names(text))
    text = " ".join(text.split())
    if len(text) > LONGEST_READING:
        text = text[:LONGEST_READING].rsplit(" ", 1)[0].rstrip(" ,;:")
    return text


def _symbol_names(text: str) -> Iterator[str]:
    """What the emoji of a prompt without words show: "fox", "evergreen tree"."""
    for symbol in text:
        if unicodedata.category(symbol) == "So":
            yield unicodedata.name(symbol, "").lower().removesuffix(" face")


def find_subject(topic: str) -> str:
    """The noun phrase that `topic` begins with, or the first "a ..." in it; "" if there is none."""
    if not looks_english(topic):
        return ""
    words = [_WORD.findall(clause) for clause in _CLAUSE.split(topic)]
    first = next((clause for clause in words if clause), [])
    # Title case and capitals say nothing of which word is a name.
    if all(word[0].isupper() for word in first if word.lower() not in _STOPS) and len(first) > 1:
        first = [word.lower() for word in first]
    phrase = _noun_phrase(first)
    if phrase and (first[0].lower() in _DETERMINERS or len(first) <= 3 or _is_name(first)):
        return with_article(" ".join(phrase))
    for clause in words:
        for n, word in enumerate(clause):
            if word.lower() in {"a", "an"} | _NUMBERS and not (
                n and clause[n - 1].lower() in _PREPOSITIONS
            ):
                return " ".join(_noun_phrase(clause[n:]))
    return ""


def find_place(text: str, *, besides: str = "") -> str:
    """The first noun phrase of `text` whose last word is a place; "" if there is none."""
    for clause in _CLAUSE.split(text):
        words = _WORD.findall(clause)
        for n, word in enumerate(words):
            if word.lower() not in PLACES or word.lower() in besides.lower().split():
                continue
            if n + 1 < len(words) and words[n + 1].lower() not in _STOPS | _VERBS | _DETERMINERS:
                continue  # "castle" in "castle cat" is no place
            start = n
            while (
                start
                and n - start < 3
                and words[start - 1].lower() not in _STOPS | _VERBS | _DETERMINERS
            ):
                start -= 1
            return " ".join(words[start : n + 1]).lower()
    return ""


def short_name(who: str) -> str:
    """ "a brave knight" -> "the knight"; "Luna the cat" -> "Luna"."""
    words = who.split()
    if not words:
        return ""
    if words[0].lower() not in _DETERMINERS:
        name = words[0][0].isupper() and not words[0].endswith(("'s", "’s"))
        return words[0] if name else f"the {words[-1]}"
    if "and" in words:
        return "they"
    before_of = words[: words.index("of")] if "of" in words else words
    return f"the {before_of[-1]}"


def is_person(who: str) -> bool:
    return bool(_PEOPLE.intersection(who.lower().split()))


def looks_english(text: str) -> bool:
    """Whether the letters are Latin ones without accents, and no common foreign word is there."""
    letters = [letter for letter in text if letter.isalpha()]
    plain = sum(letter.isascii() for letter in letters)
    foreign = word_set(
        "un une le la les el los las der die das ein eine und il lo gli uma um o os con que de del "
        "du des den het een y et e avec mit"
    )
    words = [word.lower() for word in _WORD.findall(text)]
    alien = sum(word in foreign for word in words)
    return bool(letters) and plain >= 0.97 * len(letters) and alien * 6 <= len(words)


def _is_name(words: list[str]) -> bool:
    return words[0][0].isupper() and words[0].lower() not in _VERBS | _STOPS


def _noun_phrase(words: list[str]) -> list[str]:
    found: list[str] = []
    nouns = 0
    singular = bool(words) and words[0].lower() in {"a", "an", "one", "the", "this", "every"}
    for n, word in enumerate(words[:9]):
        low = word.lower()
        following = words[n + 1].lower() if n + 1 < len(words) else ""
        if not nouns and low in _DETERMINERS:
            if found:
                break
            found.append(low)
            continue
        if nouns and low == "of" and following:
            found.append(low)
            continue
        if nouns and low == "and" and following in _DETERMINERS:
            rest = _noun_phrase(words[n + 1 :])
            return [*found, "and", *rest] if len(rest) > 1 else found
        if found and found[-1] == "of" and low in _DETERMINERS:
            found.append(low)
            continue
        if low in _STOPS or nouns >= 4 or len(low) > LONGEST_WORD:
            break
        if nouns and low not in _NOT_VERBS and _is_verb(low, following, singular=singular):
            break
        found.append(word if word[0].isupper() and not word.isupper() and n else low)
        if n == 0 and word[0].isupper() and _is_name(words) and len(words) > 1:
            found[-1] = word
        nouns += 1
    while found and found[-1] in _DETERMINERS | {"of"}:
        found.pop()
    return found


def _is_verb(word: str, following: str, *, singular: bool) -> bool:
    if word in _VERBS:
        return True
    ends_phrase = not following or following in _DETERMINERS | _PREPOSITIONS | _STOPS
    if word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s")):
        return singular
    if word.endswith("ed") or word.endswith("ing"):
        return ends_phrase
    return False


def with_article(phrase: str) -> str:
    """ "dark forest" -> "a dark forest"; what is plural, a name or not counted stays as it is."""
    words = phrase.split()
    if not words or words[0] in _DETERMINERS or words[0][0].isupper():
        return phrase
    last = words[-1]
    plural = last.endswith("s") and last not in _NOT_VERBS and not last.endswith("ss")
    if plural or last in UNCOUNTED:
        return phrase
    vowel = re.match(r"(?!uni(?!n)|eu|one\b|use)[aeiou]|hour|honest", phrase)
    return f"{'an' if vowel else 'a'} {phrase}"
