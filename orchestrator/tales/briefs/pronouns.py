"""Whom the words of a prompt mean: its hero, those whom it is about, or somebody else."""

from collections.abc import Sequence

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.people.kinds import CHILDREN, FAMILY, GROWN, LIVING, beings, plurals
from orchestrator.tales.briefs.people.names import INDEFINITE, OPPOSITE
from orchestrator.tales.briefs.reading import forms, singular
from orchestrator.tales.worlds.characters import PRONOUNS, name_key, who
from orchestrator.tales.worlds.names import gender_of
from orchestrator.text.clauses import SUBJECTS, Clause, several
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS, Syntax

# The pronoun that a form of it belongs to; "her" is hers or herself.
GROUPS = {form: group for group, words in PRONOUNS.items() for form in words}
GROUPS |= {"themselves": "they", "y'all": "you"}
HERO, OPEN, NOBODY = "hero", "?", ""
OURSELVES = word_set("i we me us my our")
_NOT_NAMED = INDEFINITE | word_set("others people you")
_WHO = frozenset(["WP", "WDT"])
_CHILD = word_set("boy girl child kid") | CHILDREN.keys()
# What stands beside a noun in one phrase with it: "my dog Biscuit", "captain Marla".
_BESIDE = ("flat", "appos", "compound", "amod")
_LEAST_ALIKE = 5
_PAIR = frozenset(["group", "bond", "friend"])
_OTHER = word_set("other another second")
# What "it" is that stands for nothing.
_SKIES = word_set(
    "rain rains rained raining snow snows snowed snowing storm hail dark late early cold hot warm "
    "windy sunny night day morning evening winter summer spring autumn time christmas"
)
# Who is not named: "he" may be one of them.
_ANYBODY = INDEFINITE | word_set("one")


def is_living(syntax: Syntax, noun: int) -> bool:
    """Whether a noun is somebody: a name, an animal, a person."""
    word = _singular(syntax, noun)
    if syntax.tags[noun] in ("NNP", "NNPS") or word in FAMILY or word in GROWN:
        return True
    kind = beings().get(word)
    return kind is not None and not kind.tags.isdisjoint(LIVING)


def sex(syntax: Syntax, noun: int, facts: Facts) -> str:
    """'he' or 'she' where a noun says it, or the brief does; else ''."""
    word = _singular(syntax, noun)
    if word in GROWN | CHILDREN:
        return (GROWN | CHILDREN)[word]
    for key, value in facts.items():
        kind, _, pronoun = who(value)
        if pronoun and word in (kind, facts.get(name_key(key), "").lower()):
            return pronoun
    kind = beings().get(word)
    return (kind.sex if kind else "") or gender_of(syntax.words[noun].text)


def _singular(syntax: Syntax, noun: int) -> str:
    word = syntax.low(noun)
    return plurals().get(word, word)


def is_hero(syntax: Syntax, noun: int, facts: Facts) -> bool:
    """Whether a noun names the hero: its name, or its kind that is nobody else's."""
    words = syntax.words
    is_joined = syntax.relations[noun] in SUBJECTS and syntax.children(noun, "conj")
    if facts.keys() & {"group", "bond"} or is_joined:
        return False
    parts = {words[noun].text.lower()}
    parts |= {words[at].text.lower() for at in syntax.children(noun, "compound", "flat", "appos")}
    name = facts.get("name", "").lower().split()
    if name and parts.issuperset(name):
        return True
    kind = who(facts.get("hero", ""))[0].lower().split()
    # A queen bee is no worker bee.
    parts = {syntax.low(at) for at in syntax.children(noun, "compound")}
    return (
        (len(kind) < 2 or parts.issubset(kind))
        and kind[-1:] == [words[noun].text.lower()]
        and bool(syntax.children(noun, "nmod:poss")) <= ("'" in kind[0])
        and _OTHER.isdisjoint(words[at].text.lower() for at in syntax.children(noun))
        and not _is_new(syntax, noun)
    )


def _is_new(syntax: Syntax, noun: int) -> bool:
    """Whether "a fox" comes after another fox."""
    article = syntax.child(noun, "det")
    if article is None or syntax.low(article) not in ("a", "an"):
        return False
    word = syntax.low(noun)
    return any(
        each.text.lower() == word and tag in NOUNS
        for each, tag in zip(syntax.words[:noun], syntax.tags, strict=False)
    )


def are_both(syntax: Syntax, noun: int, facts: Facts) -> bool:
    """Whether a noun names hero and friend, or the whole group."""
    first, last = syntax.span(noun, without=("acl:relcl", "case", "cc"))
    phrase = [word.text.lower() for word in syntax.words[first : last + 1]]
    if facts.get("group") and facts["group"].lower() in " ".join(phrase):
        return True
    if facts.get("bond") and facts["bond"].lower() in phrase:
        return True
    kinds = {who(facts.get(role, ""))[0].lower() for role in ("hero", "friend")}
    if syntax.tags[noun] == "NNS" and kinds == {_singular(syntax, noun)}:
        return True  # "two foxes"
    others = syntax.children(noun, "conj")
    names = [
        {*facts.get(named, "").lower().split(), *who(facts.get(role, ""))[0].lower().split()}
        for role, named in (("hero", "name"), ("friend", "friend-name"))
    ]
    if len(others) != 1:
        return False
    pair = [syntax.low(at) for at in (noun, *others)]
    return all(any(word in each for word in pair) for each in names)


def is_many(syntax: Syntax, noun: int) -> bool:
    """Whether a noun is more than one."""
    is_plural = syntax.tags[noun] in ("NNS", "NNPS") or _singular(syntax, noun) != (
        syntax.low(noun)
    )
    return is_plural or bool(syntax.children(noun, "conj"))


def doer(syntax: Syntax, clause: Clause, facts: Facts) -> str:
    """A role, or the key of a thing, of which a clause is said.

    `NOBODY` for whom or what the brief does not know, `OPEN` where the prompt leaves it open.
    """
    at = clause.subject
    if at is None or syntax.tags[at] in _WHO:
        return OPEN
    if syntax.tags[at] in NOUNS and _is_who(syntax, clause) and not is_living(syntax, at):
        at = _somebody_before(syntax, at)  # "a whale lost in a fog who wants to go home"
        if at is None:
            return OPEN
    found = [named(syntax, one, facts) for one in several(syntax, at)]
    return HERO if HERO in found else found[0]


def named(syntax: Syntax, at: int, facts: Facts) -> str:
    """Whom or what a noun or pronoun names, as `doer` has it."""
    word = syntax.low(at)
    if syntax.tags[at] == "PRP" or word in _NOT_NAMED:
        return _of_pronoun(word, facts)
    beside = {syntax.low(c) for c in syntax.children(at, *_BESIDE)} | {word}
    heads = _forms(syntax, at)
    for role in ROLES:
        kind = who(facts.get(role, ""))[0]
        name = {*facts.get(name_key(role), "").lower().split()}
        if name & beside or (kind and _is_kind(kind.rpartition(" ")[2], heads)):
            return role
        if role == HERO and role in facts and not (kind or name) and heads & _CHILD:
            return role
    of_group = {*facts.get("group", "").lower().split(), *facts.get("bond", "").lower().split()}
    if word in of_group:
        return HERO
    return NOBODY if HERO in facts else OPEN


def is_called(syntax: Syntax, at: int, noun: str) -> bool:
    """Whether a word of the prompt is the last one of a noun: "oven" of "old oven"."""
    return noun.lower().rpartition(" ")[2] in _forms(syntax, at)


def _forms(syntax: Syntax, at: int) -> set[str]:
    word = syntax.low(at)
    return {*forms(word), singular(word).rpartition(" ")[2]}


def _of_pronoun(word: str, facts: Facts) -> str:
    _, group, pronoun = who(facts.get(HERO, ""))
    if word in _NOT_NAMED:
        return NOBODY
    if word in OURSELVES or not pronoun:
        return OPEN
    if word == "they":
        return HERO if facts.keys() & {"group", "bond", "friend"} else OPEN
    if word == pronoun:
        return HERO
    is_else = word == OPPOSITE.get(pronoun) or (word == "it" and group in ("person", "child"))
    return NOBODY if is_else else OPEN


def _is_kind(kind: str, heads: set[str]) -> bool:
    """Whether a word names a kind, but for an end that was typed wrongly."""
    alike = (h for h in heads if len(h) > _LEAST_ALIKE and kind.startswith(h))
    return kind in heads or any(h not in beings() for h in alike)  # a prince is no princess


def _is_who(syntax: Syntax, clause: Clause) -> bool:
    """Whether "who" stands for the subject, which is then somebody."""
    own = syntax.children(clause.head, "nsubj", "nsubj:pass")
    return any(syntax.low(at) == "who" for at in own)


def _somebody_before(syntax: Syntax, at: int) -> int | None:
    """Whom a noun belongs to, through the phrases that it is part of: "lost in a fog"."""
    while at >= 0:
        at = syntax.heads[at]
        if at >= 0 and syntax.tags[at] in NOUNS and is_living(syntax, at):
            return at
        if at >= 0 and (own := syntax.child(at, "nsubj", "nsubj:pass")) is not None:
            return own
    return None


def has_pair(facts: Facts) -> bool:
    """Whether "they" may be the hero and another."""
    return not _PAIR.isdisjoint(facts)


def is_clear(syntax: Syntax, words: Sequence[int], facts: Facts, after: Sequence[int] = ()) -> bool:
    """Whether each pronoun among some words has somebody before it there, or in the cast.

    `after` are the words of a sentence that they follow: "it" may be what that one says.
    """
    clear = {who(facts.get("hero", ""))[2]} | ({"they"} if has_pair(facts) else set())
    is_named, things = False, set()
    for at in (*after, *words):
        word, tag = syntax.low(at).partition("'")[0], syntax.tags[at]
        group = GROUPS.get(word)
        # "the dog eats it": that is no dog.
        does = syntax.children(max(syntax.heads[at], 0), *SUBJECTS) if tag == "PRP" else ()
        is_known = group in clear or (group == "it" and not things.issubset(does))
        if group and not (is_known or _is_nothing(syntax, at)):
            own = tag == "PRP$" or word.endswith(("self", "selves"))
            is_deed = bool(after) and word == "it" and _verb_of(syntax, at) in _OF_DEEDS
            if not (own and is_named) and not is_deed:
                return False
        if word in ("one", "ones") and syntax.children(at, "amod") and not is_named:
            return False  # "a new one"
        if tag in NOUNS or word in _ANYBODY:
            is_named = True
            if is_many(syntax, at) or word in _ANYBODY:
                clear.add("they")
            if tag in NOUNS and is_living(syntax, at):
                clear |= {sex(syntax, at, facts) or "he", sex(syntax, at, facts) or "she"}
            if (
                tag == "NN"
                and word not in _SKIES
                and not (sex(syntax, at, facts) and is_living(syntax, at))
            ):
                things.add(at)
    return True


# What is done to what was said before.
_OF_DEEDS = word_set(
    "forbid forbids forbade allow allows allowed know knows knew believe believes believed notice "
    "notices noticed understand understands understood hate hates hated like likes liked"
)


def _verb_of(syntax: Syntax, at: int) -> str:
    head = syntax.heads[at]
    return syntax.low(head) if head >= 0 and syntax.relations[at] == "obj" else ""


def _is_nothing(syntax: Syntax, at: int) -> bool:
    """Whether "it" stands for nothing: "it rains", "it is dark"."""
    head = syntax.heads[at]
    if head < 0 or syntax.low(at) != "it":
        return False
    return syntax.relations[at] == "expl" or syntax.low(head) in _SKIES
