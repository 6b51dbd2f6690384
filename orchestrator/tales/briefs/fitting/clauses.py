"""The clauses of a brief as the grammar of its prompt has them.

The model marks their words roughly. Each is given whole and in the form of its slot; what is said
of somebody else is left out, and what the hero's hat does is told of the hat.
"""

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import MOST_OF_CLAUSE, Facts
from orchestrator.tales.briefs.fitting.extent import (
    LEADING,
    bare,
    end_of,
    governing,
    lemma,
    marked_in,
    predicate,
    reached,
)
from orchestrator.tales.briefs.pronouns import HERO, NOBODY, OPEN, doer, is_called, named
from orchestrator.tales.briefs.reading import ROOTED
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import finite, parted
from orchestrator.tales.phrases.verbs import infinitive, is_past, past
from orchestrator.tales.pools import SLOTS
from orchestrator.tales.worlds.characters import who
from orchestrator.text.clauses import (
    Clause,
    clause_of,
    is_denied,
    is_finite,
    is_predicate,
    phrase,
    subject_in,
    text,
)
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS, Syntax

VERB_FIRST = frozenset(name for name, slot in SLOTS.items() if slot.has_verb_first)
_STATED = VERB_FIRST | {"mood", "quirk", "wonder_does"}
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
        head = predicate(syntax, marked[0], marked)
        if head is None and key == "event":  # "the elephant who could not remember"
            head = predicate(syntax, marked[1], marked)
        if head is not None:
            said = facts.pop(key)
            clause = clause_of(syntax, head)
            if key == "event":
                facts |= happening(syntax, clause, marked, said, facts)
            elif key in ROOTED:
                facts |= deed(key, syntax, clause, marked, facts)
            else:
                facts |= statement(key, syntax, clause, marked, facts)
        elif key in ROOTED or key == "event":
            del facts[key]  # "scared of birds" is nothing that one does
        if key in _THINGS and key not in facts:
            facts.pop(_THINGS[key], None)


def having(syntax: Syntax, first: int, last: int, facts: Facts) -> str:
    """'has two left feet' of "a knight with two left feet"."""
    noun = syntax.heads[first]
    if syntax.low(first) != "with" or noun < 0 or syntax.relations[noun] != "nmod":
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
    clause = governing(syntax, clause, facts)
    if _is_there(syntax, clause):
        return {}
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


def _is_there(syntax: Syntax, clause: Clause) -> bool:
    """Whether a clause says who there is: "once there lived a badger"."""
    own = subject_in(syntax, clause.head)
    return own is not None and own > clause.head


def _of_thing(key: str, syntax: Syntax, clause: Clause, said: str, facts: Facts) -> Facts:
    """What the thing of a plot does, which a prompt names as its subject."""
    thing, subject = _THINGS[key], clause.subject
    if key == "wonder_does" and (other := _by_way(syntax, clause, said, facts)):
        return {key: other}
    if subject is None or syntax.tags[subject] not in NOUNS:
        is_somebody = subject is not None and syntax.low(subject) in ("he", "she")
        return {} if is_somebody else {key: said}
    of = named(syntax, subject, facts)
    if of == HERO:
        return {"odd": said}
    if is_called(syntax, subject, facts.get(thing, "")):
        return {key: said}
    is_thing = thing not in facts and of == NOBODY
    return {thing: bare(syntax, subject), key: said} if is_thing else {}


def _by_way(syntax: Syntax, clause: Clause, said: str, facts: Facts) -> str:
    """What a thing does by another: 'has trees that whisper' of "a forest where trees whisper".

    'makes everything she draws come to life' of "everything she draws comes to life".
    """
    above, own = syntax.heads[clause.head], subject_in(syntax, clause.head)
    if above < 0 or own is None:
        return ""
    if is_called(syntax, above, facts.get("wonder", "")):
        beside = {syntax.low(at) for at in syntax.children(clause.head)}
        if "where" not in beside or syntax.tags[own] == "PRP":
            return ""  # "forgets where they are"
        return f"has {text(syntax, *phrase(syntax, own))} that {said}"
    if syntax.low(above) not in _EVERYTHING:
        return ""
    after = (at for at in range(clause.last + 1, len(syntax.words)) if is_predicate(syntax, at))
    others = (clause_of(syntax, at) for at in after)
    comes = next((other for other in others if other.subject == above), None)
    does = clause_check.do(text(syntax, comes.first, comes.last)) if comes else ""
    return f"makes {text(syntax, above, clause.last)} {does}" if does else ""


def _text(key: str, syntax: Syntax, clause: Clause, marked: int, facts: Facts) -> str:
    """A clause from its verb on, to the end of what belongs to it."""
    first, last = clause.first, end_of(key, syntax, clause, marked, facts)
    tag = syntax.tags[clause.head]
    if key == "wrong" and tag == "VBN" and syntax.child(clause.head, "aux") is not None:
        # Of a misdeed it is said that somebody did it: "has eaten the cake".
        done = past(syntax.low(clause.head))
        return f"{done} {text(syntax, clause.head + 1, last)}".strip()
    said = " ".join(_one_clause(text(syntax, first, last).split(), 0))
    if said.startswith("being "):
        return f"is {said.removeprefix('being ')}"
    is_done = tag == "VBN" and first == clause.head and clause.relation in ("acl", "acl:relcl")
    return f"is {said}" if is_done else said


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
        return syntax.low(owner) == his
    return named(syntax, owner, facts) == HERO


def _of_own(key: str, syntax: Syntax, clause: Clause, said: str) -> Facts:
    """What the hero's thing does: it is mended, or it makes the hero unlike the others."""
    thing = bare(syntax, clause.subject)
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


# ---- what somebody may do ------------------------------------------------------------------------


def deed(key: str, syntax: Syntax, clause: Clause, marked: tuple[int, int], facts: Facts) -> Facts:
    """What somebody wants, learns or does, from the base of its verb on."""
    is_not = is_denied(syntax, clause.head)
    for at in syntax.children(clause.head, "conj"):
        if at <= marked[1] and lemma(syntax, at) in ("want", "wish") and not is_not:
            clause = clause_of(syntax, at)  # "got a postcard and wants to write back"
    while lemma(syntax, clause.head) in LEADING:
        inner = syntax.child(clause.head, "xcomp")
        if inner is None or syntax.child(inner, "mark") is None:
            break
        clause = clause_of(syntax, inner)
        is_not |= is_denied(syntax, inner)
    if _is_question(syntax, clause.head):
        return {}
    of = doer(syntax, clause, facts)
    # Whom one teaches or helps may be another.
    if of == NOBODY or (of not in (HERO, OPEN) and key not in ("skill", "aid")):
        return {}
    is_wish = key in ("get", "skill")  # "can't swim", "has never tasted honey"
    if is_not and not is_wish:
        return {}
    if key == "get" and is_past(syntax.low(clause.head)) and not is_not:
        return {}  # What was done is no wish.
    is_state = syntax.child(clause.head, "cop")
    if is_state is not None and is_state > clause.head:
        return {}  # "how happy she is"
    first = clause.head if is_state is None else is_state + 1
    end = end_of(key, syntax, clause, marked[1], facts)
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


def _is_question(syntax: Syntax, head: int) -> bool:
    """Whether a deed is only asked about: "which hat to wear"."""
    beside = [head, *syntax.children(head, "obj", "obl"), max(syntax.heads[head], 0)]
    asked = {word for at in beside for word in syntax.children(at) if word < head}
    return any(syntax.tags[at] in ("WDT", "WP", "WRB") and _is_what(syntax, at) for at in asked)


def _is_what(syntax: Syntax, at: int) -> bool:
    return syntax.low(at) in _QUESTIONS


# ---- what happens --------------------------------------------------------------------------------


def happening(
    syntax: Syntax, clause: Clause, marked: tuple[int, int], said: str, facts: Facts
) -> Facts:
    """What happens to others; what has become of the hero makes it unlike the others."""
    if clause.subject is None:
        return {"event": said}
    if doer(syntax, clause, facts) == HERO:
        if _is_there(syntax, clause):
            return {}
        role = next((role for role in ROLES[1:] if role in facts), "")
        if role and who(facts[HERO])[1] in _LIFELESS:
            facts[HERO] = facts.pop(role)  # "the moon falls and a frog wants to put it back"
        elif is_denied(syntax, clause.head) or syntax.child(clause.head, "cop", "aux") is not None:
            return statement("odd", syntax, clause, marked, facts)
    whole = _sentence(syntax, clause, marked[1], facts)
    return {"event": whole} if whole else {}


def _sentence(syntax: Syntax, clause: Clause, marked: int, facts: Facts) -> str:
    """What happens, with whom it happens to: 'the bear wakes up'; '' for what is so somewhere."""
    while clause.relation == "xcomp":
        clause = clause_of(syntax, syntax.heads[clause.head])
    if {"where", "when"} & {syntax.low(at) for at in syntax.children(clause.head)}:
        return ""  # "a town where everybody spoke a language"
    own = subject_in(syntax, clause.head)
    is_joined = clause.last < marked <= max(syntax.below(clause.head))
    last = marked if is_joined else max(clause.last, reached(syntax, clause, marked))
    if own is not None and own > clause.head:  # "there is a hole in the moon"
        return text(syntax, min(syntax.below(clause.head)), last)
    is_apart = own is None or syntax.tags[own] in ("WP", "WDT")
    first, end = phrase(syntax, clause.subject) if is_apart else syntax.span(own)
    article, _, rest = text(syntax, first, end).partition(" ")
    is_hero = named(syntax, clause.subject, facts) == HERO
    beside = syntax.children(clause.subject) + syntax.children(clause.head)
    if any(syntax.tags[at] == "WP$" for at in beside):  # "whose star has run away"
        article, rest = "the", bare(syntax, clause.subject)
    elif rest and is_hero and article.lower() in ("a", "an", "my"):
        article = "the"
    elif not syntax.tags[first].startswith("NNP") and article != "I":
        article = article.lower()
    said = f"{article} {rest} {text(syntax, clause.first, last)}".split()
    said = _one_clause(said, finite([word.lower() for word in said]))
    return " ".join(said) if len(said) <= MOST_OF_CLAUSE else ""


def _one_clause(words: list[str], verb: int) -> list[str]:
    """The words up to where another clause begins that the grammar took for a part of them."""
    end = parted(words, verb) if verb >= 0 else -1
    return words[:end] if end > 0 else words
