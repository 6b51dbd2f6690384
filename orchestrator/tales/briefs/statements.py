"""What a prompt states, sentence by sentence, as a story tells it: in the past, and of its hero.

A plot has room for a fact or two. What it does not tell of a prompt is told in sentences of their
own: "a queen who would rather climb trees. One day the castle cat is stuck in an oak." becomes
"{He} would rather climb trees." and "One day the castle cat was stuck in an oak."
"""

import re
from dataclasses import dataclass

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.reading import TITLES, split
from orchestrator.tales.briefs.subject import begin
from orchestrator.tales.phrases import clauses, verbs
from orchestrator.tales.phrases.verbs import ADVERBS
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set

# The facts that hold them, in their order.
LATER = "> "
KEYS = tuple(f"told{number}" for number in range(1, 5))
# A longer sentence is not told: it seldom has one verb only.
_MOST_WORDS = 20
# Letters of a sentence that is parted at its joints.
_LONGEST = 400
# How far before its verb a pronoun may stand that joins a clause to the hero.
_MOST_BEFORE = 9
# So much of a sentence's words are told if it is.
TOLD = 0.6
_RELATIVE = word_set("who that which")
_SOMEBODY = word_set("nobody everybody somebody everyone someone he she it they there")
_JOINED = _RELATIVE | {"whose", "where"}
_ARTICLES = word_set("the a an his her its their my our all every each no")
_MANY = word_set("two three four five six seven eight nine ten both many some all")
# Before a noun, or before a verb in its base.
_NO_SUBJECTS = word_set(
    "to in on at of with by for from under over into and or but very so too as than"
)
# What begins with them has two clauses.
_WHENS = word_set("when whenever if while because although as since")
_NOUNS = word_set(
    "race light rain snow fish sound show point wave fight help love land park plant train watch "
    "rock play match dance bark walk swing drop ship water trap wish dream smile mine fly bear "
    "ring left saw band star"
)
# A verb that stayed as it was.
_NOW = re.compile(
    r"\b(?:is|are|am|has|does|do|can|can't|cannot|will|won't|don't|doesn't|isn't|aren't|goes|gets|"
    r"says|comes|wants|makes|takes|finds)\b"
)
_WEATHER = re.compile(r"\b(?:rain|snow|storm|thunder|hail|dark|late|cold)", re.I)
_MINE = (
    (re.compile(r"\b(?:my|our)\b", re.I), "{his}"),
    (re.compile(r"\b(?:i am|i'm)\b", re.I), "{he} is"),
)
# What speaks of the story, of the reader, or of who asks.
_ABOUT_IT = re.compile(
    r"\b(?:story|stories|tale|book|ending|ends?|moral|page|pages|write|please|tell me|you|your|"
    r"(?:my|our) (?:[\w-]+ )?(?:sons?|daughters?|kids?|child|children|class|students?|pupils?|"
    r"toddler|grandson|granddaughter|niece|nephew)|"
    r"i|we|us|me|favou?rite|years?|bedtime|make it|include|should|title)\b"
    r"|\d|[\"“”()\[\]*{}]",
    re.I,
)
_SENTENCE = re.compile(r"[^.!?;:\n]+[.!?;:\n]*")
_TITLE = re.compile(rf"\b({'|'.join(sorted(TITLES))})\.", re.I)
_JOINT = re.compile(r",? \b(?:but|and then|and|then|so|until)\b ", re.I)
_WHEN = re.compile(
    r"^(?:(?:but|and|so) )?(?:then|one (?:[a-z]+ )?(?:day|night|morning|evening)|later|suddenly|"
    r"today)\b",
    re.I,
)


@dataclass(frozen=True)
class Statement:
    """`text` with the slots of a telling; `is_first`: it is of the prompt's first sentence.

    `typed` is the clause as the prompt has it, without "one day".
    """

    text: str
    is_first: bool
    typed: str = ""

    @property
    def is_hero(self) -> bool:
        """Whether its subject is the hero."""
        return bool(re.match(r"(?:[\w ]+ )?\{[Hh]e\} |They ", self.text))


def statements(prompt: str, brief: Brief) -> list[Statement]:
    """What can be told safely of a prompt, in its order."""
    found: list[Statement] = []
    words = split(prompt)
    start = begin(words)
    rest = prompt[words[start].at :] if start < len(words) else ""
    rest = _TITLE.sub(r"\1", rest)
    for number, match in enumerate(_SENTENCE.finditer(rest)):
        if len(found) >= len(KEYS):
            break
        typed = match[0].strip()
        if typed.endswith("?") or len(typed) > _LONGEST:
            continue
        sentence = " ".join(typed.strip(" .!;:\n").split())
        for part in _parts(sentence):
            text = _told(_to_goal(part, brief), brief, is_first=number == 0)
            if text:
                typed = _WHEN.sub("", part).strip(" ,")
                found.append(Statement(text, number == 0, typed))
    return found[: len(KEYS)]


def _to_goal(part: str, brief: Brief) -> str:
    """A clause without the way to the goal, which the plot tells: "... a raft and sail to Peru"."""
    before, joint, after = part.rpartition(" and ")
    goal = brief.facts.get("goal", "").lower()
    return before if joint and goal and goal in after.lower() else part


def facts_of(found: list[Statement]) -> dict[str, str]:
    """The statements as facts of a brief; one of a later sentence begins with `LATER`."""
    return {
        key: one.text if one.is_first else f"{LATER}{one.text}"
        for key, one in zip(KEYS, found, strict=False)
    }


def is_told(statement: str, text: str, known: str) -> bool:
    """Whether a text tells it, but for the words of those who are `known`."""
    asked = _roots(re.sub(r"\{\w+\}", " ", statement)) - _roots(known)
    return len(asked & _roots(text)) >= TOLD * len(asked)


def _roots(text: str) -> set[str]:
    return keywords(" ".join(verbs.root(word.strip(".,!?\"'")) for word in text.lower().split()))


def _parts(sentence: str) -> list[str]:
    """A sentence at its joints, where what follows has a subject of its own."""
    out, start = [], 0
    for joint in _JOINT.finditer(sentence):
        before, after = sentence[start : joint.start()], sentence[joint.end() :].lower().split()
        stop = next((at for at, word in enumerate(after) if word in ("and", "but")), len(after))
        at = _verb(after[:stop])
        is_begun = after[:1] and (after[0] in _ARTICLES or after[0] in _SOMEBODY or at == 1)
        if is_begun and at > 0 and _verb(before.lower().split()) > 0:
            out.append(before.strip(" ,"))
            start = joint.end()
    return [*out, sentence[start:].strip(" ,")]


def _verb(low: list[str]) -> int:
    """Where the verb of a clause stands; -1 where none is found."""
    for at, typed in enumerate(low):
        word, before = typed.strip(","), low[at - 1].strip(",") if at else "to"
        if before in _NO_SUBJECTS or word in ("named", "called"):
            continue
        if before in _ARTICLES | _MANY and word not in verbs.HELPING:
            continue
        if word in verbs.HELPING or verbs.is_past(word) or _is_verb(word, before):
            while at > 1 and low[at - 1] in ADVERBS:
                at -= 1
            return at
    return clauses.finite(["-" if word in ("named", "called") else word for word in low])


def _is_verb(word: str, before: str) -> bool:
    known = verbs.is_verb(word) or clauses.is_verb(word)
    is_many = before.endswith("s") and not before.endswith("'s")
    return known and (word not in _NOUNS or is_many)


def _told(sentence: str, brief: Brief, *, is_first: bool) -> str:
    """A sentence as it is told; '' for one that is not safe."""
    words = sentence.split()
    if not 2 < len(words) <= _MOST_WORDS or _ABOUT_IT.search(sentence):
        return ""
    low = [word.lower().strip(",") for word in words]
    if verbs.is_past(low[0]) or low[0] in verbs.HELPING or low[0] in _WHENS:
        return ""  # "lost teddy at the zoo", "is scared of thunder"
    if verbs.from_ing(low[0]):
        return ""  # "making mistakes with a penguin"
    at = _verb(low)
    joint = next((at for at, word in enumerate(low[:_MOST_BEFORE]) if word in _JOINED), -1)
    if 0 < joint <= at and _verb(low[:joint]) < 0:
        if low[joint] not in _RELATIVE:
            # "a castle where nobody can laugh"
            return _past(words[joint + 1 :], brief) if low[joint] == "where" else ""
        # "that nobody can see", "a bird and the boy who helps it"
        if low[joint + 1] in _SOMEBODY or "and" in low[:joint]:
            return ""
        del words[joint]
        return _of_sentence(words, joint, brief)
    return _past(words, brief)


def _past(words: list[str], brief: Brief) -> str:
    when, text = "", " ".join(words)
    if found := _WHEN.match(text):
        when = found[0].lower().split(" ", found[0].lower().startswith(("and ", "so ", "but ")))[-1]
        words = text[found.end() :].lstrip(" ,").split()
    at = _verb([word.lower().strip(",") for word in words])
    if at <= 0 or words[at].endswith("ing"):
        return ""
    told = _of_sentence(words, at, brief)
    if not told or not when or when == "then":
        return told
    # "One day {he} ..."
    return f"{_capital(when)} {_small(told)}"


def _small(text: str) -> str:
    if text.startswith("{"):
        return text[0] + text[1].lower() + text[2:]
    is_word = text.split()[0].lower() in _ARTICLES | _SOMEBODY | _MANY | {"they"}
    return text[:1].lower() + text[1:] if is_word else text


def _of_sentence(words: list[str], at: int, brief: Brief) -> str:
    """'the castle cat is stuck' -> 'The castle cat was stuck.'; of the hero it is '{He}'."""
    subject, rest = " ".join(words[:at]), " ".join(words[at:])
    verb = next((word for word in rest.lower().split() if word not in ADVERBS), "")
    low = subject.lower()
    others = set(low.split()[1:])
    if low.split()[-1:] == [who(brief.facts.get("hero", ""))[2]]:
        others.discard(low.split()[-1])  # "in the cellar he finds"
    if {"i", "we", "you"} & set(low.split()) or _SOMEBODY & others:
        return ""
    if verb not in verbs.HELPING and not verbs.is_past(verb) and verbs.rooted(verb) == verb:
        # "two sisters build and fly", but "want to build and fly"
        is_one = _BASED.search(rest)
        rest = verbs.turned(rest, verbs.third) if is_one else verbs.thirds(rest)
    told = _ANDED.sub(_anded, clauses.did(rest))
    if _NOW.search(told):
        return ""
    if low in ("he", "she", "it", "they"):
        if low == who(brief.facts.get("hero", ""))[2] or (low == "they" and _is_pair(brief)):
            subject = "{he}" if low != "they" else "they"
        elif not (low == "it" and _WEATHER.search(told)):
            return ""
    elif _is_hero(low, brief):
        subject = "{he}"
    elif _is_all(low, brief):
        subject = "they"
        told = re.sub(r"^was\b", "were", told)
    elif not (_ARTICLES | _SOMEBODY).isdisjoint(low.split()[:1]) or subject[:1].isupper():
        words_of = set(low.split())
        if words_of & {"my", "our"} and words_of & set(who(brief.facts.get("hero", ""))[0].split()):
            return ""
        if low.split()[0] not in _ARTICLES | _SOMEBODY and not _is_known(low, brief):
            subject = (
                subject[:1].lower() + subject[1:]
                if subject.split()[0].lower() in _MANY
                else subject
            )
    told = f"{subject} {told}"
    for pattern, mine in _MINE:
        told = pattern.sub(mine, told)
    return _capital(told.strip(" ,")) + "."


# "were neighbours and argue": a verb in its base; one may follow "can" and "to".
_ANDED = re.compile(r"(?:(?<=\band )|(?<=\bthen ))(\w+)\b")
_BASED = re.compile(r"\b(?:to(?! the\b| an? | his\b| her\b)|would|did|could|let)\b")


def _anded(match: re.Match[str]) -> str:
    word = match[1]
    if _BASED.search(match.string[: match.start()]):  # "could sing and dance"
        return word
    is_base = verbs.is_verb(word) and not word.endswith("s") and not verbs.is_past(word)
    is_base = word in _MORE or (is_base and word not in _NOUNS)
    return verbs.past(word) if is_base else word


_MORE = word_set("row argue complain hoot giggle whisper cook eat share camp hike")


def _is_pair(brief: Brief) -> bool:
    return bool(brief.facts.keys() & {"group", "bond", "friend"})


def _is_all(low: str, brief: Brief) -> bool:
    """Whether words name hero and friend, or the whole group."""
    facts = brief.facts
    if facts.get("group") and facts["group"] in low:
        return True
    if "bond" in facts and facts["bond"] in low:
        return True
    both = [
        {facts.get(named, "").lower(), who(facts.get(role, ""))[0]} - {""}
        for role, named in (("hero", "name"), ("friend", "friend-name"))
    ]
    parts = re.split(r" (?:and|&) ", low)
    return len(parts) == 2 and all(
        any(each in part for each in names) for names, part in zip(both, parts, strict=True)
    )


def _is_known(low: str, brief: Brief) -> bool:
    return any(value.lower() in low for key, value in brief.facts.items() if key.endswith("name"))


def _is_hero(phrase: str, brief: Brief) -> bool:
    """Whether words name the hero: its name, or its kind with an article."""
    facts = brief.facts
    kind, name = who(facts.get("hero", ""))[0], facts.get("name", "").lower()
    words = set(re.findall(r"[\w'’-]+", phrase))
    if words & {"and", "of", "with"} or facts.keys() & {"group", "bond"}:
        return False
    if any(word.endswith(("'s", "’s")) for word in words):
        return False
    if name and name in phrase:
        return True
    return bool(kind) and set(kind.split()) <= words and len(words) <= 6


def _capital(text: str) -> str:
    if text.startswith("{"):
        return text[0] + text[1].upper() + text[2:]
    return text[:1].upper() + text[1:]
