"""Where a clause begins and ends: with its own verb, and with all that belongs to it."""

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.pronouns import HERO, OPEN, doer
from orchestrator.tales.briefs.reading import forms
from orchestrator.tales.phrases.verbs import infinitive
from orchestrator.text.clauses import Clause, clause_of, is_denied, is_predicate, subject_in, text
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import Syntax

# What happens to somebody or is done by them: a verb that follows may be the one that matters.
_CHAINED = frozenset(["wrong", "trouble"])
_MOST_CHAINED = 14
# A verb's words: with one of them marked, the verb is meant.
_OF_VERB = frozenset(["aux", "aux:pass", "cop", "mark", "advmod", "obj", "compound:prt", "xcomp"])
_CALLED = word_set("called named")
# What leads to a deed that is wished for, learnt or begun: "wants to learn to sail".
LEADING = word_set("want wish like love hope need have learn try decide dream plan dare teach")

_NEXT = LEADING | {"feel"}


def marked_in(syntax: Syntax, said: str) -> tuple[int, int] | None:
    """First and last word of a fact in its prompt; its verbs may have another form."""
    first, *rest = said.lower().split()
    low = [word.text.lower() for word in syntax.words]
    for at in range(len(low) - len(rest)):
        is_it = low[at] == first or first in forms(low[at]) or infinitive(low[at]) == first
        after = low[at + 1 : at + 1 + len(rest)]
        is_rest = all(a == b or infinitive(a) == b for a, b in zip(after, rest, strict=True))
        if is_rest and (is_it or (rest and first == "be")):
            return at, at + len(rest)
    return None


def predicate(syntax: Syntax, at: int, marked: tuple[int, int]) -> int | None:
    """The head of the clause that one of the marked words belongs to; None for a mere noun."""
    while at >= 0 and (not is_predicate(syntax, at) or syntax.low(at) in _CALLED):
        above = syntax.heads[at]
        if not marked[0] <= above <= marked[1] and syntax.relations[at] not in _OF_VERB:
            return None
        at = above
    return at if at >= 0 else None


def governing(syntax: Syntax, clause: Clause, facts: Facts) -> Clause:
    """The clause that another is part of: "wants to dance", "thinks he can sing"."""
    while clause.relation in ("xcomp", "ccomp", "advcl") and syntax.heads[clause.head] >= 0:
        above = clause_of(syntax, syntax.heads[clause.head])
        is_asked = above.subject is None or doer(syntax, above, facts) not in (HERO, OPEN)
        if clause.relation == "ccomp" and is_asked:
            return clause  # "write a story where the cat can sing"
        if clause.relation == "xcomp" and above.subject != clause.subject:
            return clause  # "teaches a hare to be patient"
        if clause.relation == "advcl" and clause.has_own_subject:
            return clause
        clause = above
    return clause


def end_of(key: str, syntax: Syntax, clause: Clause, marked: int, facts: Facts) -> int:
    """The last word of a clause: all that belongs to it and that no other fact says."""
    told = " ".join(value for other, value in facts.items() if other != key)
    # "only rains on one street" is nothing without its street, wherever the tale plays.
    is_only = any(syntax.low(at) == "only" for at in syntax.children(clause.head))
    others = frozenset() if is_only else keywords(told)
    end = own = max(clause.head, reached(syntax, clause, marked))
    for child in syntax.children(clause.head):
        start, stop = min(syntax.below(child)), min(max(syntax.below(child)), clause.last)
        is_apart = syntax.relations[child] == "advcl" and subject_in(syntax, child) is not None
        if is_apart and start > marked:
            break
        if stop > end and keywords(text(syntax, end + 1, stop)) & others:
            when = next(iter(syntax.children(clause.head, "obl")), end + 1)
            is_cut = when <= end and syntax.child(when, "case") is None
            end = min(syntax.below(when)) - 1 if is_cut else own  # "the day before the feast"
            break
        end = max(end, stop)
    for at in range(clause.head + 1, end + 1):
        is_reason = syntax.low(at) == "because"
        if is_reason and syntax.relations[syntax.heads[at]] != "advcl":
            return at - 1  # a reason that has no verb
    return _chained(key, syntax, clause, marked, end)


def reached(syntax: Syntax, clause: Clause, marked: int) -> int:
    """How far a clause is marked; "got lost" is one, also where the grammar has two of it."""
    after = clause.last + 1
    if after <= marked and syntax.tags[after] == "VBN" and subject_in(syntax, after) is None:
        return clause_of(syntax, after).last
    own = (at for at in range(after, marked + 1) if subject_in(syntax, at) == after)
    song = next(own, None)  # "songs | nobody knows"
    if song is not None and syntax.relations[song] == "acl:relcl":
        return clause_of(syntax, song).last
    return min(marked, clause.last)


def _chained(key: str, syntax: Syntax, clause: Clause, marked: int, end: int) -> int:
    """The end of the clauses that follow, where they are marked or matter as well."""
    for child in syntax.children(clause.head, "conj"):
        if child <= end or subject_in(syntax, child) is not None:
            continue
        joined = clause_of(syntax, child)
        is_other = bool(syntax.children(child, "cop")) != bool(syntax.children(clause.head, "cop"))
        if is_other or not syntax.children(child, "cc"):
            break  # "starts school and is nervous", "steals eggs, feels bad"
        if key == "wrong" and (lemma(syntax, child) in _NEXT or is_denied(syntax, child)):
            break  # "eats the cakes and feels guilty"
        is_next = min(syntax.below(child)) == end + 1
        is_short = joined.last - clause.first < _MOST_CHAINED
        is_more = key in _CHAINED and is_predicate(syntax, child)
        if not is_next or not is_short or (child > marked and not is_more):
            break
        end = joined.last
    return end


def bare(syntax: Syntax, noun: int) -> str:
    """A noun with its adjectives, without article and owner."""
    parts = [noun, *syntax.children(noun, "amod", "compound", "nummod")]
    return text(syntax, min(at for at in parts if at <= noun), noun)


def lemma(syntax: Syntax, at: int) -> str:
    return infinitive(syntax.low(at))
