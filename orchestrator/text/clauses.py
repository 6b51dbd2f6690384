"""The clauses of a prompt and its noun phrases, by its grammar."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from orchestrator.text.english import word_set
from orchestrator.text.syntax import FINITE, NOUNS, VERBS, Syntax

SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
# What a clause depends on another by.
_CLAUSAL = frozenset(
    ["root", "acl", "acl:relcl", "advcl", "ccomp", "xcomp", "conj", "parataxis", "appos", "list"]
)
# What of a predicate stands before its subject ("why do zebras ..."), or joins it to another.
_LEADING = frozenset([*SUBJECTS, "cc", "mark", "discourse", "vocative", "expl"])
# What after a predicate is a clause or a thing of its own.
_FOLLOWING = frozenset(["conj", "parataxis", "list"])
_DENIALS = ("aux", "advmod", "cop", "det")
_NOT = word_set("not never cannot dont doesnt didnt wont cant")
_STORIES = word_set("story tale book")
# What somebody does who does not do another thing.
_REFUSES = word_set("refuse refuses refused refusing hate hates hated hating")
_OF_NOUN = ("case", "cc", "acl:relcl", "acl", "conj", "appos", "parataxis", "cop", "punct", "list")


@dataclass(frozen=True)
class Clause:
    """A predicate of a prompt, by the numbers of words.

    `head` is its verb, or the noun or adjective with "is". `subject` is the head of who or what it
    is said of, also where that stands elsewhere ("a fox who ...", "wants to ..."); None for none.
    `first` and `last` are its own words: from its verb or helping verb on, with objects and what
    else belongs to it, without its subject and without clauses that are joined to it by "and".
    `relation` is how it depends on another (`acl:relcl` is a relative clause).
    """

    head: int
    subject: int | None
    first: int
    last: int
    relation: str
    has_own_subject: bool


@lru_cache(maxsize=4)  # all rules about a prompt ask for them
def clauses(syntax: Syntax) -> tuple[Clause, ...]:
    """All clauses, in the order of their heads; those inside others as well."""
    heads = (at for at in range(len(syntax.words)) if is_predicate(syntax, at))
    return tuple(clause_of(syntax, at) for at in heads)


def is_predicate(syntax: Syntax, at: int) -> bool:
    """Whether a word is the head of a clause."""
    relation = syntax.relations[at]
    if relation not in _CLAUSAL and relation != "nmod":
        return False
    if syntax.children(at, "cop") or syntax.children(at, *SUBJECTS):
        return True
    return relation in _CLAUSAL and (syntax.tags[at] in VERBS or syntax.tags[at] == "MD")


def clause_of(syntax: Syntax, head: int) -> Clause:
    """The clause with a head."""
    own = subject_in(syntax, head)
    subject = own if own is not None else _inherited(syntax, head)
    if own is not None and syntax.tags[own] in ("WP", "WDT"):
        subject = _antecedent(syntax, head, own)
    starts = [head]
    for child in syntax.children(head):
        if child < head and syntax.relations[child] not in _LEADING | _FOLLOWING:
            starts += syntax.below(child)
    # What stands before the subject is "one day", not the predicate.
    if own is not None and own < head:
        end = max(syntax.below(own))
        starts = [at for at in starts if at > end]
    first = min(starts, default=head)
    last = head
    for child in syntax.children(head):
        if child > head and syntax.relations[child] not in _FOLLOWING:
            last = max(last, *syntax.below(child))
    # A comma before a joined clause is not seen here: its words begin at its "and".
    for child in syntax.children(head, *_FOLLOWING):
        if child > head:
            last = min(last, min(syntax.below(child)) - 1)
    for at in range(head + 1, last + 1):
        if begins_another(syntax, at):
            last = min(last, min(syntax.below(at)) - 1)
    return Clause(head, subject, first, max(last, head), syntax.relations[head], own is not None)


def begins_another(syntax: Syntax, at: int) -> bool:
    """Whether a word is joined to what it cannot be: it begins something else.

    "sleeps at noon and the owl who has to wake it", "gets seasick and his parrot laughs".
    """
    if syntax.relations[at] == "acl:relcl":  # "marries the prince | she wants to be a cook"
        own = syntax.child(at, *SUBJECTS)
        while (part := syntax.child(at, "xcomp")) is not None:
            at = part
        is_whole = bool(syntax.children(at, "obj", "iobj", "ccomp", "cop"))
        return own is not None and syntax.tags[own] == "PRP" and is_whole
    if syntax.relations[at] != "conj" or syntax.tags[at] not in NOUNS:
        return False
    above = syntax.heads[at]
    is_named = bool(syntax.children(at, "det", "nmod:poss"))
    if syntax.children(at, "acl:relcl"):
        is_other = not syntax.children(above, "acl:relcl") or bool(syntax.children(above, "cop"))
        return is_named and is_other
    is_bare = not is_named and not syntax.children(at, "compound", "amod")
    if syntax.relations[above] == "xcomp" and not is_bare and not syntax.children(above, "det"):
        return True
    # "sings and | knits": a verb that was taken for a noun
    is_verb = is_bare and syntax.tags[at] == "NNS"
    return syntax.tags[above] not in NOUNS | {"PRP", "CD"} and not is_verb


def subject_in(syntax: Syntax, head: int) -> int | None:
    """The subject that stands in the clause with a head."""
    said = (at for at in syntax.children(head, *SUBJECTS) if syntax.tags[at] != "WP$")
    own = next(said, None)
    if own is None:
        # It may have been read as that of another verb: "it fell and | Ben | has to mend it",
        # "the | wind | keeps knocking".
        above = syntax.heads[head] if syntax.relations[head] == "conj" else -1
        found = syntax.children(above, *SUBJECTS) if above >= 0 else []
        found += [
            at for c in syntax.children(head, "xcomp") for at in syntax.children(c, *SUBJECTS)
        ]
        own = next((at for at in found if above < at < head), None)
    return own


def _inherited(syntax: Syntax, head: int) -> int | None:
    """The subject of a clause without one: that of the clause that it is joined to."""
    seen = set()
    at = head
    while at >= 0 and at not in seen:
        seen.add(at)
        relation, above = syntax.relations[at], syntax.heads[at]
        if above < 0:
            return None
        if relation in ("acl", "acl:relcl"):
            return above
        if relation == "xcomp":  # "asks her to read": she reads
            other = syntax.child(above, "iobj", "obj")
            if other is not None and other < head:
                return other
        if relation not in ("conj", "xcomp", "advcl", "parataxis", "ccomp"):
            return None
        own = subject_in(syntax, above)
        if own is not None:
            return clause_of(syntax, above).subject
        at = above
    return None


def _antecedent(syntax: Syntax, head: int, pronoun: int) -> int | None:
    """Whom "who" stands for."""
    at = head
    while at >= 0 and syntax.relations[at] in ("conj", "xcomp", "ccomp"):
        at = syntax.heads[at]
    if at < 0 or syntax.relations[at] not in ("acl:relcl", "acl"):
        return pronoun
    noun = syntax.heads[at]
    if syntax.low(noun) in _STORIES:  # "a story for Theo, 4, who ..."
        known = (c for c in syntax.children(noun, "nmod") if c < pronoun)
        noun = next((c for c in known if syntax.tags[c] in NOUNS), noun)
    verbs = [head, *syntax.children(head, "aux", "aux:pass", "cop")]
    if any(syntax.tags[verb] == "VBP" for verb in verbs):
        return noun
    # "a fox and a hen who sings": the last of them, whichever of them it is attached to.
    joined = [c for c in syntax.children(noun, "conj") if c < pronoun and syntax.tags[c] in NOUNS]
    return joined[-1] if joined else noun


def is_finite(syntax: Syntax, clause: Clause) -> bool:
    """Whether a clause says that something is so: "reads", "can read", and not "to read"."""
    tags = {syntax.tags[clause.head]}
    tags |= {syntax.tags[at] for at in syntax.children(clause.head, "aux", "aux:pass", "cop")}
    return not FINITE.isdisjoint(tags)


def is_denied(syntax: Syntax, at: int) -> bool:
    """Whether a verb has a "not": "does not want", "can't"; "nobody laughs" has none."""
    return any(_is_not(syntax.low(c)) for c in syntax.children(at, *_DENIALS))


def is_refused(syntax: Syntax, at: int) -> bool:
    """Whether a verb is denied, or what it depends on: "doesn't want to go", "refuses to go"."""
    while at >= 0:
        if is_denied(syntax, at):
            return True
        at = syntax.heads[at] if syntax.relations[at] == "xcomp" else -1
        if at >= 0 and syntax.low(at) in _REFUSES:
            return True
    return False


def _is_not(word: str) -> bool:
    return word in _NOT or word.replace("’", "'").endswith("n't")


def phrase(syntax: Syntax, head: int) -> tuple[int, int]:
    """First and last word of a noun with its article and adjectives, and "of ..."; no clauses."""
    return syntax.span(head, without=_OF_NOUN)


def nouns(syntax: Syntax) -> Iterator[int]:
    """The heads of all noun phrases, in order."""
    for at, tag in enumerate(syntax.tags):
        if tag in NOUNS and syntax.relations[at] not in ("compound", "flat", "fixed"):
            yield at


def several(syntax: Syntax, head: int) -> list[int]:
    """A noun and those that are joined to it: "a robot, a cat and a hen"."""
    return [head, *(at for at in syntax.children(head, "conj") if syntax.tags[at] in NOUNS)]


def text(syntax: Syntax, first: int, last: int) -> str:
    """The words from `first` to `last`."""
    return " ".join(word.text for word in syntax.words[first : last + 1])
