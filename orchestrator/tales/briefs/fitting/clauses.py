"""The clauses of a brief as the grammar of its prompt has them.

The model marks their words roughly. Each is given whole and in the form of its slot; what is said
of somebody else is left out, and what the hero's hat does is told of the hat.
"""

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import MOST_OF_CLAUSE, Facts
from orchestrator.tales.briefs.fitting.doers import HERO, NOBODY, OPEN, doer, is_called, named
from orchestrator.tales.briefs.reading import ROOTED, forms
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import infinitive, is_past, past
from orchestrator.tales.pools import SLOTS
from orchestrator.tales.worlds.world import who
from orchestrator.text.clauses import (
    Clause,
    clause_of,
    is_finite,
    is_predicate,
    phrase,
    subject_in,
    text,
)
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import NOUNS, Syntax

VERB_FIRST = frozenset(name for name, slot in SLOTS.items() if slot.has_verb_first)
_STATED = VERB_FIRST | {"mood", "quirk", "wonder_does"}
# What happens to somebody or is done by them: a verb that follows may be the one that matters.
_CHAINED = frozenset(["wrong", "trouble"])
_MOST_CHAINED = 14
# A verb's words: with one of them marked, the verb is meant.
_OF_VERB = frozenset(["aux", "aux:pass", "cop", "mark", "advmod", "obj", "compound:prt", "xcomp"])
_CALLED = word_set("called named")
# What leads to a deed that is wished for, learnt or begun: "wants to learn to sail".
_LEADING = word_set("want wish like love hope need have learn try decide dream plan dare teach")
_NOT = word_set("not never n't")
_QUESTIONS = word_set("which what whether where when")
_EVERYTHING = word_set("everything anything whatever all")
_THINGS = {"fails": "what", "wonder_does": "wonder"}
_LIFELESS = frozenset(["sky", "thing", "still"])
_OF_BOTH = word_set("together each")


def mended(facts: Facts, syntax: Syntax) -> None:
    """Give each clause whole and in its form; leave out what is said of another."""
    for key in sorted((_STATED | ROOTED | {"event"}) & facts.keys()):
        marked = marked_in(syntax, facts[key])
        if marked is None:
            continue
        if key in _STATED and (has := having(syntax, *marked, facts)):
            facts[key] = has
            continue
        head = _predicate(syntax, marked[0], marked)
        if head is None and key == "event":  # "the elephant who could not remember"
            head = _predicate(syntax, marked[1], marked)
        if head is not None:
            said = facts.pop(key)
            clause = clause_of(syntax, head)
            if key == "event":
                facts |= _happening(syntax, clause, marked, said, facts)
            elif key in ROOTED:
                facts |= deed(key, syntax, clause, marked, facts)
            else:
                facts |= statement(key, syntax, clause, marked, facts)
        elif key in ROOTED or key == "event":
            del facts[key]  # "scared of birds" is nothing that one does
        if key in _THINGS and key not in facts:
            facts.pop(_THINGS[key], None)


def marked_in(syntax: Syntax, said: str) -> tuple[int, int] | None:
    """First and last word of a fact in its prompt; its first one may have another form."""
    first, *rest = said.lower().split()
    low = [word.text.lower() for word in syntax.words]
    for at in range(len(low) - len(rest)):
        is_it = low[at] == first or first in forms(low[at]) or infinitive(low[at]) == first
        if low[at + 1 : at + 1 + len(rest)] == rest and (is_it or (rest and first == "be")):
            return at, at + len(rest)
    return None


def _predicate(syntax: Syntax, at: int, marked: tuple[int, int]) -> int | None:
    """The head of the clause that one of the marked words belongs to; None for a mere noun."""
    while at >= 0 and (not is_predicate(syntax, at) or syntax.words[at].text.lower() in _CALLED):
        above = syntax.heads[at]
        if not marked[0] <= above <= marked[1] and syntax.relations[at] not in _OF_VERB:
            return None
        at = above
    return at if at >= 0 else None


def having(syntax: Syntax, first: int, last: int, facts: Facts) -> str:
    """'has two left feet' of "a knight with two left feet"."""
    noun = syntax.heads[first]
    if syntax.words[first].text.lower() != "with" or noun < 0 or syntax.relations[noun] != "nmod":
        return ""
    if named(syntax, syntax.heads[noun], facts) != HERO:
        return ""
    return f"has {text(syntax, first + 1, max(last, phrase(syntax, noun)[1]))}"


# ---- what is said of the hero or of a thing ------------------------------------------------------


def statement(
    key: str, syntax: Syntax, clause: Clause, marked: tuple[int, int], facts: Facts
) -> Facts:
    """A clause from its verb on, in a slot that tells it of whom it is said."""
    if clause.relation == "advcl" and clause.has_own_subject and is_finite(syntax, clause):
        return {}  # "when he zooms past" is so only then
    clause = _governing(syntax, clause, facts)
    said = _text(key, syntax, clause, marked[1], facts)
    if _OF_BOTH & {*said.split()}:
        return {}
    if key in _THINGS:
        return _of_thing(key, syntax, clause, said, facts)
    of = doer(syntax, clause, facts)
    owned = clause.subject if of in (NOBODY, OPEN) else None
    if owned is not None and _is_own(syntax, owned, clause, facts):
        return _of_own(key, syntax, clause, said)
    return {key: said} if of in (HERO, OPEN) and clause_check.does(said) else {}


def _of_thing(key: str, syntax: Syntax, clause: Clause, said: str, facts: Facts) -> Facts:
    """What the thing of a plot does, which a prompt names as its subject."""
    thing, subject = _THINGS[key], clause.subject
    if key == "wonder_does" and (other := _by_way(syntax, clause, said, facts)):
        return {key: other}
    if subject is None or syntax.tags[subject] not in NOUNS:
        is_somebody = subject is not None and syntax.words[subject].text.lower() in ("he", "she")
        return {} if is_somebody else {key: said}
    of = named(syntax, subject, facts)
    if of == HERO:
        return {"odd": said}
    if is_called(syntax, subject, facts.get(thing, "")):
        return {key: said}
    is_thing = thing not in facts and of == NOBODY
    return {thing: _bare(syntax, subject), key: said} if is_thing else {}


def _by_way(syntax: Syntax, clause: Clause, said: str, facts: Facts) -> str:
    """What a thing does by another: 'has trees that whisper' of "a forest where trees whisper".

    'makes everything she draws come to life' of "everything she draws comes to life".
    """
    above, own = syntax.heads[clause.head], subject_in(syntax, clause.head)
    if above < 0 or own is None:
        return ""
    if is_called(syntax, above, facts.get("wonder", "")):
        beside = {syntax.words[at].text.lower() for at in syntax.children(clause.head)}
        return f"has {text(syntax, *phrase(syntax, own))} that {said}" if "where" in beside else ""
    if syntax.words[above].text.lower() not in _EVERYTHING:
        return ""
    after = (at for at in range(clause.last + 1, len(syntax.words)) if is_predicate(syntax, at))
    others = (clause_of(syntax, at) for at in after)
    comes = next((other for other in others if other.subject == above), None)
    does = clause_check.do(text(syntax, comes.first, comes.last)) if comes else ""
    return f"makes {text(syntax, above, clause.last)} {does}" if does else ""


def _governing(syntax: Syntax, clause: Clause, facts: Facts) -> Clause:
    """The clause that another is part of: "wants to dance", "thinks he can sing"."""
    while clause.relation in ("xcomp", "ccomp", "advcl"):
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


def _text(key: str, syntax: Syntax, clause: Clause, marked: int, facts: Facts) -> str:
    """A clause from its verb on, to the end of what belongs to it."""
    first, last = clause.first, _end(key, syntax, clause, marked, facts)
    tag = syntax.tags[clause.head]
    if key == "wrong" and tag == "VBN" and syntax.child(clause.head, "aux") is not None:
        # Of a misdeed it is said that somebody did it: "has eaten the cake".
        done = past(syntax.words[clause.head].text.lower())
        return f"{done} {text(syntax, clause.head + 1, last)}".strip()
    said = text(syntax, first, last)
    if said.startswith("being "):
        return f"is {said.removeprefix('being ')}"
    is_done = tag == "VBN" and first == clause.head and clause.relation in ("acl", "acl:relcl")
    return f"is {said}" if is_done else said


def _end(key: str, syntax: Syntax, clause: Clause, marked: int, facts: Facts) -> int:
    """The last word of a clause: all that belongs to it and that no other fact says."""
    told = " ".join(value for other, value in facts.items() if other != key)
    # "only rains on one street" is nothing without its street, wherever the tale plays.
    is_only = any(syntax.words[at].text.lower() == "only" for at in syntax.children(clause.head))
    others = frozenset() if is_only else keywords(told)
    end = own = max(clause.head, _reached(syntax, clause, marked))
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
        is_reason = syntax.words[at].text.lower() == "because"
        if is_reason and syntax.relations[syntax.heads[at]] != "advcl":
            return at - 1  # a reason that has no verb
    return _chained(key, syntax, clause, marked, end)


def _reached(syntax: Syntax, clause: Clause, marked: int) -> int:
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
        if key == "wrong" and (lemma(syntax, child) in _LEADING or _is_denied(syntax, child)):
            break  # "eats the cakes and has to bake new ones"
        is_next = min(syntax.below(child)) == end + 1
        is_short = joined.last - clause.first < _MOST_CHAINED
        is_more = key in _CHAINED and is_predicate(syntax, child)
        if not is_next or not is_short or (child > marked and not is_more):
            break
        end = joined.last
    return end


def _is_own(syntax: Syntax, thing: int, clause: Clause, facts: Facts) -> bool:
    """Whether something is the hero's: "whose broom", "her feet", "the cook's oven"."""
    beside = syntax.children(thing) + syntax.children(clause.head)
    if any(syntax.tags[at] == "WP$" for at in beside):
        return clause.relation == "acl:relcl"
    owner = syntax.child(thing, "nmod:poss")
    if owner is None:
        return False
    if syntax.tags[owner] == "PRP$":
        his = {"he": "his", "she": "her", "it": "its"}.get(who(facts.get(HERO, ""))[2])
        return syntax.words[owner].text.lower() == his
    return named(syntax, owner, facts) == HERO


def _of_own(key: str, syntax: Syntax, clause: Clause, said: str) -> Facts:
    """What the hero's thing does: it is mended, or it makes the hero unlike the others."""
    thing = _bare(syntax, clause.subject)
    if " been " in said:
        return {}  # What was done to it is nothing that it does: "has been eaten".
    if key == "trouble":
        # It is still so, whenever it began: "went out | the night before the feast".
        end = min((min(syntax.below(at)) for at in syntax.children(clause.head, "obl")), default=0)
        fails = text(syntax, clause.first, end - 1) if end > clause.head else said
        return {"what": thing, "fails": fails}
    if key in ("odd", "quirk", "wrong"):
        odd = clause_check.does(f"whose {thing} {said}")
        return {"quirk" if key == "quirk" else "odd": odd} if odd else {}
    return {}


def _bare(syntax: Syntax, noun: int) -> str:
    """A noun with its adjectives, without article and owner."""
    parts = [noun, *syntax.children(noun, "amod", "compound", "nummod")]
    return text(syntax, min(at for at in parts if at <= noun), noun)


# ---- what somebody may do, and what happens ------------------------------------------------------


def deed(key: str, syntax: Syntax, clause: Clause, marked: tuple[int, int], facts: Facts) -> Facts:
    """What somebody wants, learns or does, from the base of its verb on."""
    is_not = _is_denied(syntax, clause.head)
    while lemma(syntax, clause.head) in _LEADING:
        inner = syntax.child(clause.head, "xcomp")
        if inner is None or syntax.child(inner, "mark") is None:
            break
        clause = clause_of(syntax, inner)
        is_not |= _is_denied(syntax, inner)
    if _is_question(syntax, clause.head):
        return {}
    of = doer(syntax, clause, facts)
    # Whom one teaches or helps may be another.
    if of == NOBODY or (of not in (HERO, OPEN) and key not in ("skill", "aid")):
        return {}
    is_wish = key in ("get", "skill")  # "can't swim", "has never tasted honey"
    if is_not and not is_wish:
        return {}
    if key == "get" and is_past(syntax.words[clause.head].text.lower()) and not is_not:
        return {}  # What was done is no wish.
    is_state = syntax.child(clause.head, "cop")
    first = clause.head if is_state is None else is_state + 1
    end = _end(key, syntax, clause, marked[1], facts)
    for child in syntax.children(clause.head, "advcl"):
        if child > clause.head and subject_in(syntax, child) is not None:
            end = min(end, min(syntax.below(child)) - 1)  # "hold the torch if she goes first"
    verb, _, rest = text(syntax, first, end).partition(" ")
    if is_state is not None:
        verb = f"be {verb}"
    elif syntax.tags[first] in ("VBD", "VBN"):
        verb = infinitive(verb.lower())
    said = clause_check.do(f"{verb} {rest}".strip())
    return {key: said} if said else {}


def lemma(syntax: Syntax, at: int) -> str:
    return infinitive(syntax.words[at].text.lower())


def _is_denied(syntax: Syntax, head: int) -> bool:
    """Whether a verb has a "not": "does not want to", "can't"."""
    beside = (syntax.words[at].text.lower() for at in syntax.children(head, "advmod", "aux"))
    return any(word in _NOT or word.endswith(("n't", "n’t", "cannot")) for word in beside)


def _is_question(syntax: Syntax, head: int) -> bool:
    """Whether a deed is only asked about: "which hat to wear"."""
    beside = [head, *syntax.children(head, "obj", "obl"), max(syntax.heads[head], 0)]
    asked = {word for at in beside for word in syntax.children(at) if word < head}
    return any(syntax.tags[at] in ("WDT", "WP", "WRB") and _is_what(syntax, at) for at in asked)


def _is_what(syntax: Syntax, at: int) -> bool:
    return syntax.words[at].text.lower() in _QUESTIONS


def _happening(
    syntax: Syntax, clause: Clause, marked: tuple[int, int], said: str, facts: Facts
) -> Facts:
    """What happens to others; what has become of the hero makes it unlike the others."""
    if clause.subject is None:
        return {"event": said}
    if doer(syntax, clause, facts) == HERO:
        role = next((role for role in ROLES[1:] if role in facts), "")
        if role and who(facts[HERO])[1] in _LIFELESS:
            facts[HERO] = facts.pop(role)  # "the moon falls and a frog wants to put it back"
        elif syntax.child(clause.head, "cop", "aux") is not None:
            return statement("odd", syntax, clause, marked, facts)
    whole = _sentence(syntax, clause, marked[1], facts)
    return {"event": whole} if whole else {}


def _is_whenever(syntax: Syntax, at: int) -> bool:
    """Whether something is so each time that another is, and does not happen one day."""
    inner = [at, *syntax.children(at, "advcl")]
    return any(
        syntax.tags[verb] in ("VBZ", "VBP") and syntax.words[word].text.lower() == "when"
        for verb in inner
        for word in syntax.children(verb)
    )


def _sentence(syntax: Syntax, clause: Clause, marked: int, facts: Facts) -> str:
    """What happens, with whom it happens to: 'the bear wakes up'; '' for what is so somewhere."""
    while clause.relation == "xcomp":
        clause = clause_of(syntax, syntax.heads[clause.head])
    if {"where", "when"} & {syntax.words[at].text.lower() for at in syntax.children(clause.head)}:
        return ""  # "a town where everybody spoke a language"
    if any(_is_whenever(syntax, at) for at in syntax.children(clause.head, "advcl", "xcomp")):
        return ""  # "the snails get dizzy when he zooms past"
    own = subject_in(syntax, clause.head)
    is_joined = clause.last < marked <= max(syntax.below(clause.head))
    last = marked if is_joined else max(clause.last, _reached(syntax, clause, marked))
    if own is not None and own > clause.head:  # "there is a hole in the moon"
        return text(syntax, min(syntax.below(clause.head)), last)
    is_apart = own is None or syntax.tags[own] in ("WP", "WDT")
    first, end = phrase(syntax, clause.subject) if is_apart else syntax.span(own)
    article, _, rest = text(syntax, first, end).partition(" ")
    is_hero = named(syntax, clause.subject, facts) == HERO
    beside = syntax.children(clause.subject) + syntax.children(clause.head)
    if any(syntax.tags[at] == "WP$" for at in beside):  # "whose star has run away"
        article, rest = "the", _bare(syntax, clause.subject)
    elif rest and is_hero and article.lower() in ("a", "an", "my"):
        article = "the"
    elif not syntax.tags[first].startswith("NNP") and article != "I":
        article = article.lower()
    said = f"{article} {rest} {text(syntax, clause.first, last)}"
    return " ".join(said.split()) if len(said.split()) <= MOST_OF_CLAUSE else ""
