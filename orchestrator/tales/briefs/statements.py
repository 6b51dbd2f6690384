"""What a prompt states, sentence by sentence, as a story tells it: in the past, and of its hero.

A plot has room for a fact or two. What it does not tell of a prompt is told in sentences of their
own: "a queen who would rather climb trees. One day the castle cat is stuck in an oak." becomes
"{He} would rather climb trees." and "One day the castle cat was stuck in an oak."
"""

import re
from dataclasses import dataclass, replace

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.people.subject import begin
from orchestrator.tales.briefs.reading import RELATIVE
from orchestrator.tales.phrases import clauses, verbs
from orchestrator.tales.phrases.verbs import ADVERBS
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import TITLES, split

# The facts that hold them, in their order.
LATER = "> "
KEYS = tuple(f"told{number}" for number in range(1, 5))
# A longer sentence is not told: it seldom has one verb only.
_MOST_WORDS = 20
# Of sentences that are told together.
_MOST_TOGETHER = 32
# Letters of a sentence that is parted at its joints.
_LONGEST = 400
# How far before its verb a pronoun may stand that joins a clause to the hero.
_MOST_BEFORE = 9
# So much of a sentence's words are told if it is.
TOLD = 0.6
_SOMEBODY = word_set("nobody everybody somebody everyone someone he she it they there")
_HE = word_set("he she it they")
_JOINED = RELATIVE | {"whose", "where"}
_ARTICLES = word_set("the a an his her its their my our all every each no")
_MANY = word_set("two three four five six seven eight nine ten both many some all")
# Before a noun, or before a verb in its base.
_NO_SUBJECTS = word_set(
    "to in on at of with by for from under over into and or but very so too as than"
)
# What begins with them has two clauses.
_JOINTS = word_set("and but so until then")
_WHENS = word_set("when whenever if while because although as since")
# A verb that stayed as it was.
_NOW = re.compile(
    r"(?<!to )\b(?:is|are|am|has|does|do|can|can't|cannot|will|won't|don't|doesn't|isn't|aren't|"
    r"goes|gets|says|comes|wants|makes|takes|finds|knows|thinks|likes|loves|lives)\b"
)
_PLURALS = word_set("people children mice men women geese feet teeth they we you")
PEOPLE = word_set(
    "mum mom mother dad father parent brother sister uncle aunt cousin grandma grandpa grandmother "
    "grandfather granny teacher friend man woman boy girl baby child neighbour captain farmer"
)
_WORD = re.compile(r"\{\w+\}|[\w'’-]+")
# What "it" is that stands for nothing.
_SKIES = (
    *("rain", "snow", "storm", "hail"),
    r"(?:is|was|got|gets|became) (?:\w+ )?(?:rain|snow|storm|dark|late|cold|hot|night|winter|time)",
)
# What points at what was said before, or at the day of whoever asks.
_POINTING = word_set(
    "neither both either this these those another such instead meanwhile otherwise"
)
_DAYS = word_set("today tonight yesterday tomorrow this")
# How it ends is told by the plot, what was so at first had an end, and a name is known.
_END = re.compile(
    r"^(?:at first|one (?:of|is|was))\b|^[^,]{1,60} (?:is|was) (?:called|named) \S+$|"
    r"\b(?:finally|at last|in the end|eventually|learn\w* (?:that|to)|reali[sz]e[sd]?)\b",
    re.I,
)
# What is so all the time is said before anything happens.
_STATE = re.compile(
    r"(?:\{He\}|They) (?:(?:always|never|often|only|still|secretly) |(?:was|were|had|could|"
    r"couldn't|didn't (?:like|want|know|have)|liked?|loved|wanted|lived|hated|wished|dreamed|"
    r"thought|believed|knew|kept|collected)\b)"
)
_MINE = (
    (re.compile(r"\b(?:my|our)\b", re.I), "{his}"),
    (re.compile(r"\b(?:i am|i'm)\b", re.I), "{he} is"),
)
# What speaks of the story, of the reader, or of who asks.
_ABOUT_IT = re.compile(
    r"\b(?:story|stories|tale|book|ending|ends?|moral|page|pages|write|please|tell me|you|your|"
    r"(?:my|our) (?:[\w-]+ )?(?:sons?|daughters?|kids?|child|children|class|students?|pupils?|"
    r"toddler|grandson|granddaughter|niece|nephew)|"
    r"i|we|us|me|(?:my|our) favou?rite|years?|bedtime|make it|include|should|title)\b"
    r"|\d|[\"“”()\[\]*{}]",
    re.I,
)
_SENTENCE = re.compile(r"[^.!?;:\n]+[.!?;:\n]*")
_LED = re.compile(r"^(?:but|and|so),? ", re.I)
_TITLE = re.compile(rf"\b({'|'.join(sorted(TITLES))})\.", re.I)
_JOINT = re.compile(
    r",? \b(?:but|and then|and|then|so|until)\b |, (?=(?:he|she|it|they|the|an?|his|her) )", re.I
)
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
    """What can be told safely of a prompt, in its order.

    A sentence whose "it" is in the one before is told with that one, or not at all.
    """
    found: list[Statement] = []
    last = -1
    for at, (number, part) in enumerate(_all_parts(prompt, brief)):
        text = _told(_to_goal(part, brief), brief)
        if not text:
            continue
        together = f"{found[-1].text} {text}" if found and last == at - 1 else ""
        if is_clear(text, brief.facts):
            typed = _WHEN.sub("", part).strip(" ,")
            found.append(Statement(text, number == 0, typed))
        elif (
            len(together.split()) <= _MOST_TOGETHER and together and is_clear(together, brief.facts)
        ):
            found[-1] = replace(found[-1], text=together, typed="")
        else:
            continue
        last = at
    return found[: len(KEYS)]


def _all_parts(prompt: str, brief: Brief) -> list[tuple[int, str]]:
    """The clauses of a prompt, each with the number of its sentence."""
    words = split(prompt)
    start = begin(words)
    rest = _TITLE.sub(r"\1", prompt[words[start].at :] if start < len(words) else "")
    out = []
    for number, match in enumerate(_SENTENCE.finditer(rest)):
        typed = match[0].strip()
        if typed.endswith("?") or len(typed) > _LONGEST:
            continue
        sentence = _LED.sub("", " ".join(typed.strip(" .!;:\n").split()))
        halves = (half for part in _parts(sentence) for half in _halves(part, brief))
        out += [(number, half) for half in halves]
    return out


def _to_goal(part: str, brief: Brief) -> str:
    """A clause without the way to the goal, which the plot tells: "... a raft and sail to Peru"."""
    before, joint, after = part.rpartition(" and ")
    goal = brief.facts.get("goal", "").lower()
    return before if joint and goal and goal in after.lower() else part


def facts_of(found: list[Statement]) -> dict[str, str]:
    """The statements as facts of a brief; what happens in a later sentence begins with `LATER`."""
    return {
        key: one.text if one.is_first or _STATE.match(one.text) else f"{LATER}{one.text}"
        for key, one in zip(KEYS, found, strict=False)
    }


def is_told(statement: str, text: str, known: str) -> bool:
    """Whether a text tells it, but for the words of those who are `known`."""
    asked = _roots(re.sub(r"\{\w+\}", " ", statement)) - _roots(known)
    return len(asked & _roots(text)) >= TOLD * len(asked)


def _roots(text: str) -> set[str]:
    return keywords(" ".join(verbs.root(word.strip(".,!?\"'")) for word in text.lower().split()))


def _parts(sentence: str) -> list[str]:
    """A sentence at its joints, where what follows has a subject of its own; up to "until"."""
    out, start = [], 0
    for joint in _JOINT.finditer(sentence):
        before, after = sentence[start : joint.start()], sentence[joint.end() :].lower().split()
        ends = (at for at, word in enumerate(after, 1) if word in _JOINTS or word.endswith(","))
        stop = next(ends, len(after))
        at = _verb(after[:stop])
        is_begun = after[:1] and (after[0] in _ARTICLES or after[0] in _SOMEBODY or at == 1)
        is_when = bool(_WHENS & {*after[:1]})  # "and when it rains, ..."
        if ((is_begun and at > 0) or is_when) and _verb(before.lower().split()) > 0:
            out.append(before.strip(" ,"))
            start = joint.end()
            if "until" in joint[0]:
                return out
    return [*out, sentence[start:].strip(" ,")]


def _relative(words: list[str]) -> tuple[int, int, int]:
    """Of "a cat that is fat runs": where "that" stands, its verb, and the verb of the sentence.

    -1 for what there is not.
    """
    low = [word.lower() for word in words]
    at = _verb(low)
    joint = next((at for at, word in enumerate(low[:_MOST_BEFORE]) if word in _JOINED), -1)
    if 0 < joint < len(low) - 2 and re.search(r"[^s]s$", low[joint + 1]):
        at = min(at, joint + 1) if at > 0 else joint + 1  # "who stutters is chosen"
    if not 0 < joint <= at or _verb(low[:joint]) >= 0:
        return -1, at, -1
    main = clauses.parted(low, at)
    if low[joint - 1].endswith(","):  # "the cat, which is fat, runs"
        end = next((at for at in range(joint, len(low)) if low[at].endswith(",")), len(low))
        main = end + 1 if end + 1 < len(low) and _verb(["it", *low[end + 1 :]]) == 1 else -1
    return joint, at, main


def _halves(part: str, brief: Brief) -> list[str]:
    """'a knight who is bald rides a cow' as 'a knight who is bald' and 'a knight rides a cow'."""
    words = part.split()
    joint, _, main = _relative(words)
    subject = " ".join(words[: max(joint, 0)]).strip(",")
    if main < 0 or not _is_hero(subject.lower(), brief):
        return [part]
    return [" ".join(words[:main]).strip(","), " ".join([subject, *words[main:]])]


def _verb(low: list[str]) -> int:
    """Where the verb of a clause stands; -1 where none is found."""
    for at, typed in enumerate(low):
        word, before = typed.strip(","), low[at - 1].strip(",") if at else "to"
        if before in _NO_SUBJECTS or word in ("named", "called"):
            continue
        if before in _ARTICLES | _MANY and word not in verbs.HELPING:
            continue
        is_next = before in _HE and word not in ADVERBS  # "she covers her ears"
        if is_next or word in verbs.HELPING or verbs.is_past(word) or _is_verb(low, at):
            while at > 1 and low[at - 1] in ADVERBS:
                at -= 1
            return at
    at = clauses.finite(["-" if word in ("named", "called") else word for word in low])
    # What is no verb that we know is one where an object follows: not "the shy twins Bo and Li".
    is_known = at < 0 or verbs.is_verb(low[at].strip(",")) or clauses.is_verb(low[at].strip(","))
    is_known = is_known or clauses.FOLLOWS.issuperset(low[at + 1 : at + 2] or [""])
    return at if is_known else -1


def _is_verb(low: list[str], at: int) -> bool:
    """Whether it may be the verb after a noun: "the cats play", and not "a chimney sweep"."""
    word, before = low[at].strip(","), low[at - 1].strip(",")
    is_many = (before.endswith("s") and not before.endswith("'s")) or before in _PLURALS
    is_third = (word.endswith("s") or "and" in low[:at]) and word not in clauses.NOUNS
    return (verbs.is_verb(word) or clauses.is_verb(word)) and (is_many or is_third)


def _told(sentence: str, brief: Brief) -> str:
    """A sentence as it is told; '' for one that is not safe."""
    words = sentence.split()
    if not 2 < len(words) <= _MOST_WORDS or _ABOUT_IT.search(sentence) or _END.search(sentence):
        return ""
    low = [word.lower().strip(",") for word in words]
    if verbs.is_past(low[0]) or low[0] in verbs.HELPING or low[0] in _WHENS | _POINTING:
        return ""  # "lost teddy at the zoo", "is scared of thunder"
    if verbs.from_ing(low[0]):
        return ""  # "making mistakes with a penguin"
    if not _DAYS.isdisjoint(low[low[0] == "today" :]) or (
        low[0] == "there" and low[1] not in verbs.HELPING
    ):
        return ""
    joint, _, main = _relative(words)
    if joint < 0:
        return _past(words, brief)
    if low[joint] not in RELATIVE:
        # "a castle where nobody can laugh"
        return _past(words[joint + 1 :], brief) if low[joint] == "where" else ""
    # "that nobody can see", "a bird and the boy who helps it", "argue about a tree that stands"
    if low[joint + 1] in _SOMEBODY or "and" in low[:joint] or _ARTICLES & {*low[1:joint]}:
        return ""
    if main < 0:
        return _of_sentence([*words[:joint], *words[joint + 1 :]], joint, brief)
    own = clauses.did(" ".join(words[joint + 1 : main])).split()
    words = [*words[: joint + 1], *own, *words[main:]]
    return _of_sentence(words, joint + 1 + len(own), brief)


def _past(words: list[str], brief: Brief) -> str:
    when, text = "", " ".join(words)
    if found := _WHEN.match(text):
        when = re.sub(r"^(?:and|so|but) ", "", found[0].lower())
        words = text[found.end() :].lstrip(" ,").split()
    at = _verb([word.lower().strip(",") for word in words])
    if at <= 0 or words[at].endswith("ing") or clauses.parted(words, at) > 0:
        return ""
    told = _of_sentence(words, at, brief)
    if not told or not when or when in ("then", "today"):
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
    verb = next((word.strip(",") for word in rest.lower().split() if word not in ADVERBS), "")
    low = subject.lower()
    others = set(low.split()[1:])
    if low.split()[-1:] == [who(brief.facts.get("hero", ""))[2]]:
        others.discard(low.split()[-1])  # "in the cellar he finds"
    if {"i", "we", "you", "name"} & set(low.split()) or _SOMEBODY & others:
        return ""
    if verb not in verbs.HELPING and not verbs.is_past(verb) and verbs.rooted(verb) == verb:
        # "two sisters build and fly", but "want to build and fly"
        is_one = clauses.BASED.search(rest)
        rest = verbs.turned(rest, verbs.third) if is_one else verbs.thirds(rest)
    told = clauses.did(rest)
    if _NOW.search(told):
        return ""
    if low in ("he", "she", "it", "they"):
        if low == who(brief.facts.get("hero", ""))[2] or (
            low == "they" and _PAIR & brief.facts.keys()
        ):
            subject = "{he}" if low != "they" else "they"
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


_PAIR = frozenset(["group", "bond", "friend"])
# Who or what a word stands for.
_MEANT = {
    word: group
    for group in (
        "it its itself",
        "they them their themselves",
        "he him his himself",
        "she her hers",
    )
    for word in group.split()
} | {"herself": "she her hers"}
_WHOSE = word_set("its their his her itself themselves himself herself")
_ITS_DAY = re.compile(
    rf"\bit (?:{'|'.join(_SKIES)})|\bit was (?:the|an?) [^.]* (?:who|that)\b", re.I
)


def is_clear(text: str, facts: dict[str, str]) -> bool:
    """Whether each pronoun has somebody or something before it, in the text or in the cast."""
    hero = who(facts.get("hero", ""))[2]
    clear = {_MEANT.get(hero, "")} | ({_MEANT["they"]} if _PAIR & facts.keys() else set())
    is_named, before = False, ""
    for at, typed in enumerate(_WORD.findall(_ITS_DAY.sub(" ", text))):
        word = typed.lower()
        group = _MEANT.get(word)
        if group and group not in clear and not (is_named and word in _WHOSE):
            return False
        is_person = word in PEOPLE or word in alive()
        if before in _ARTICLES and not is_person:
            clear.add(_MEANT["it"])
            is_named = True
        before = word
        if word in _MANY or word in _PLURALS or re.search(r"[^s'’]s$", word):
            clear.add(_MEANT["they"])
        if is_person or (at and typed.istitle() and not group):
            clear |= {_MEANT["he"], _MEANT["she"]}
            is_named = True
    return True


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
