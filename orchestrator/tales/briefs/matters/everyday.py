"""What most children live through: a first day, a birthday, a promise, a letter, two homes."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.matters.matter import Happening, Matter
from orchestrator.tales.briefs.people.kinds import alive, sex_of
from orchestrator.tales.briefs.reading import group_of, without_s
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import rooted
from orchestrator.tales.worlds.characters import who
from orchestrator.text import clauses
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS

_GRANS = word_set("grandpa grandma grandfather grandmother granny grandad nana opa oma gran")
_KIN = _GRANS | word_set(
    "mum mom mummy mommy mother dad daddy father papa mama brother sister friend cousin neighbour "
    "neighbor aunt uncle teacher"
)
_OF_TWO = ("friend", "friend-name", "kin", "bond")


def _told(brief: Brief) -> Facts:
    """The facts of the cast, with somebody as the hero who is not the grandmother it is about."""
    facts = cast_of(brief)
    if who(facts.get("hero", ""))[0].split()[-1:] and not _GRANS.isdisjoint(
        who(facts["hero"])[0].split()
    ):
        friend = facts.pop("friend", "")
        facts["hero"] = friend or "- / child / "
        if facts.get("name", "").lower() in _GRANS:
            del facts["name"]
    return facts


def _noun(matter: Matter, among: frozenset[str]) -> int | None:
    """The first noun that is one of some words."""
    tags = matter.syntax.tags
    return next(
        (at for at, tag in enumerate(tags) if tag in NOUNS and matter.low(at) in among), None
    )


def _words(matter: Matter) -> set[str]:
    return {matter.low(at) for at in range(len(matter.syntax.words))}


def _begun(matter: Matter, one: Happening) -> str:
    """The clause that completes or explains another, with the word that joins it."""
    at = matter.syntax.child(one.head, "ccomp", "advcl")
    return clauses.text(matter.syntax, *matter.syntax.span(at)) if at is not None else ""


# ---- the first day ------------------------------------------------------------------------------

_FIRST_DAY = "is worried about the first day"
_SCHOOLS = word_set("school kindergarten nursery preschool daycare")
_WORRIES = word_set("afraid scared frightened worried nervous anxious terrified")
_BEGINS = word_set("first start begin tomorrow")


def first_day(brief: Brief, matter: Matter) -> Brief | None:
    """Who is afraid of school, or of what may happen there."""
    where = _noun(matter, _SCHOOLS)
    if where is None:
        return None
    is_new = "new" in map(matter.low, matter.syntax.children(where))
    if not is_new and not matter.all_bases & _BEGINS:
        return None
    for one in matter.doing(_WORRIES):
        if one.is_denied:
            continue
        facts = without(cast_of(brief), *_OF_TWO) | {"school": matter.low(where)}
        said = _begun(matter, one)
        if said and not matter.bases(where) & set(said.lower().split()):
            joined = said.split()[0].lower() in ("that", "because", "to", "since", "as")
            mood = f"is {matter.low(one.head)} {'' if joined else 'that '}{said}"
            if clause_check.does(mood):
                facts["mood"] = mood
        return Brief(_FIRST_DAY, "everybody has one", facts)
    return None


# ---- at home ------------------------------------------------------------------------------------

_HOME = "something changes at home"
_FORGOTTEN = word_set("name names word words things everything")
_FORGETS = ("with grandmother, with grandfather", "the words that went away")
_DIES = word_set("die dead pass")
_VISITS = word_set("visit come arrive stay")
_MOTHERS = word_set("mum mom mummy mommy mother mama")
_FATHERS = word_set("dad daddy father papa")
_HOUSES = word_set("home homes house houses pond ponds nest nests apartment flat")
_TWO = word_set("two different")
_ROOMS = word_set("room bedroom")


def grandparent(brief: Brief, matter: Matter) -> Brief | None:
    """A grandparent who dies, comes to visit, or forgets things."""
    for one in matter.happenings:
        if one.subject is None or not _GRANS & {matter.low(one.subject)}:
            continue
        gran = {"gran": matter.low(one.subject)}
        facts = without(_told(brief), *_OF_TWO)
        if one.does & _DIES and not one.is_denied:
            return Brief(_HOME, "where there is some left", facts | gran)
        # "has to build it again before grandma comes"
        if one.does & _VISITS and not one.is_denied and one.is_finite and not one.is_part:
            return Brief(_HOME, "everything has to be perfect", facts | gran)
        what = matter.syntax.child(one.head, "obj")
        is_failing = what is None or matter.low(what) in _FORGOTTEN
        if "forget" in one.does and is_failing:  # not "the cake in the oven"
            other = f"{gran['gran']} / person / {sex_of(gran['gran'])}"
            return Brief(*_FORGETS, facts | {"other": other})
    return None


def two_homes(brief: Brief, matter: Matter) -> Brief | None:
    """Whose parents live apart has two homes."""
    words = _words(matter)
    has_both = bool(words & _MOTHERS and words & _FATHERS) or "parents" in words
    homes = (at for at in range(len(matter.syntax.words)) if matter.low(at) in _HOUSES)
    is_twice = any(_TWO & set(map(matter.low, matter.syntax.children(at))) for at in homes)
    is_parted = bool(matter.all_bases & {"divorce", "separate"}) or {"parents", "apart"} <= words
    by_turns = {"live", "week"} <= matter.all_bases
    if not has_both or not (is_twice or is_parted or by_turns):
        return None
    facts = without(cast_of(brief), *_OF_TWO)
    for at, tag in enumerate(matter.syntax.tags):
        owner = matter.owner(at)
        is_thing = tag == "NN" and matter.low(at) not in _HOUSES | _KIN
        if owner is not None and is_thing and matter.syntax.tags[owner] == "PRP$":
            facts["item"] = matter.noun(at).lower()
            break
    return Brief(_HOME, "the one that always moves", facts)


def moving(brief: Brief, matter: Matter) -> Brief | None:
    """Who has to sleep in a new room."""
    is_moved = "move" in matter.all_bases or {"new", "sleep"} <= matter.all_bases
    if not is_moved or not _words(matter) & _ROOMS:
        return None
    return Brief(_HOME, "a note for the one who comes after", without(cast_of(brief), *_OF_TWO))


# ---- birthdays, pets and promises ---------------------------------------------------------------

_BIRTHDAY = "a birthday goes wrong"
_RAINS = word_set("rain pour storm rainy")
_COMES = word_set("come show turn arrive")
_NOBODY = word_set("nobody noone no-one guest friend")
_CAKES = word_set("cake")


def birthday(brief: Brief, matter: Matter) -> Brief | None:
    """A birthday with rain, without guests or without a cake."""
    at = _noun(matter, word_set("birthday"))
    if at is None:
        return None
    facts = without(cast_of(brief), "bond", "scene")  # the party is where the hero lives
    if facts.get("name", "").lower() == "nobody":
        del facts["name"]
    owner = matter.owner(at)
    word = without_s(matter.low(owner)) if owner is not None else ""
    if owner is not None and matter.syntax.tags[owner] == "NNP" and "name" not in facts:
        facts = without(facts, "hero") | {"name": without_s(matter.syntax.words[owner].text)}
        facts["hero"] = "- / child / "
    elif word in alive():
        facts["hero"] = f"{word} / {group_of(word) or 'beast'} / "
    if matter.all_bases & _RAINS:
        return Brief(_BIRTHDAY, "the rain is invited", without(facts, "weather"))
    cake = _noun(matter, _CAKES)
    is_eater = any(one.is_hero for one in matter.doing(word_set("eat steal")))
    if cake is not None and _is_missing(matter, cake) and not is_eater:
        return Brief(_BIRTHDAY, "a cake is what candles stand in", facts)
    for one in matter.doing(_COMES):
        subject = matter.bases(one.subject) if one.subject is not None else frozenset()
        is_nobody = bool(subject & word_set("nobody noone no-one"))
        if is_nobody or subject & {"one"} or (one.is_denied and subject & _NOBODY):
            return Brief(_BIRTHDAY, "the party on the road", facts)
    return None


def _is_missing(matter: Matter, at: int) -> bool:
    if matter.preposition(at) == "without":
        return True
    gone = word_set("burn eat steal forget gone missing disappear fall ruin drop")
    is_none = any(matter.low(each) == "no" for each in matter.syntax.children(at, "det"))
    above = matter.syntax.heads[at]
    is_done = matter.syntax.relations[at] == "nsubj:pass"  # "was eaten by the dog"
    return is_none or is_done or (above >= 0 and bool(matter.bases(above) & gone))


_PETS = word_set("dog cat rabbit hamster puppy kitten pony parrot budgie pet")
_WANTS = word_set("want wish beg ask long dream love get have")
_SNEEZES = word_set("allergic allergy sneeze")
_NO_ROOM = word_set("room flat apartment space neighbour neighbor")


def pet(brief: Brief, matter: Matter) -> Brief | None:
    """Who wants an animal of its own."""
    for one in matter.doing(word_set("want wish beg ask long dream love")):
        if not one.is_hero or one.is_denied:
            continue
        parts = [one, *filter(None, [matter.part(one)])]
        parts = parts[:1] if parts[-1].does.isdisjoint(_WANTS) else parts
        found = [matter.under(each.head, "obj", "obl") for each in parts]
        at = next((at for at in found if at is not None and matter.low(at) in _PETS), None)
        if at is None or matter.is_hero(at):
            continue
        facts = without(cast_of(brief), *_OF_TWO) | {"creature": matter.low(at)}
        plot = "the empty bowl"
        if matter.all_bases & _SNEEZES:
            plot = "the one without fur"
        elif matter.all_bases & _NO_ROOM:
            plot = "a share in one"
        return Brief("wants a pet", plot, facts)
    return None


def promise(brief: Brief, matter: Matter) -> Brief | None:
    """What is promised has to be done."""
    for one in matter.doing(word_set("promise")):
        part = matter.part(one)
        if not one.is_hero or part is None or one.is_denied:
            continue
        deed = clause_check.do(rooted(matter.said(part).removeprefix("to ")))
        if not deed:
            return None
        facts = cast_of(brief) | {"do": deed}
        whom = matter.under(one.head, "obj", "iobj")
        if whom is not None and matter.low(whom) in _KIN:
            facts = without(facts, *_OF_TWO) | _of_kin(matter.low(whom))
            # "promised his sister to come to her show": it is not the hero's.
            his = {"he": "his", "she": "her"}.get(who(facts.get("hero", ""))[2], "")
            facts["do"] = re.sub(rf"\b(?!{his or 0}\b)(?:his|her) ", "the ", deed)
        plot = "nobody would have noticed"
        if "forget" in matter.all_bases:
            plot = "it was forgotten"
        elif feast := _at_the_same_time(matter):
            plot, facts = "both on one day", facts | {"feast": feast}
        return Brief("a promise", plot, facts)
    return None


def _at_the_same_time(matter: Matter) -> str:
    """What else is on the day of a promise: "there is a football game at the same time"."""
    if "same" not in _words(matter):
        return ""
    for one in matter.happenings:
        if one.sentence or one.clause.relation in ("conj", "parataxis"):
            at = one.subject if one.subject is not None else one.head
            if matter.syntax.tags[at] in NOUNS and not matter.is_hero(at):
                return f"the {matter.noun(at).lower()}"
    return ""


# ---- letters and waiting ------------------------------------------------------------------------

_LETTERS = word_set("letter postcard")
_MESSAGE = "a message from far away"
_MESSAGE_PLOTS = ("what do you see from your window", "from hand to hand", "the other half")
_WAITS = word_set("wait await")
_BRINGS = word_set("bring deliver carry find")
_LATE = word_set("year late old await wait")
_SEASONS = word_set(
    "christmas easter birthday halloween snow snowflake spring summer autumn winter holiday "
    "vacation party weekend feast wedding carnival"
)


def letter(brief: Brief, matter: Matter) -> Brief | None:
    """A letter that somebody waits for, or that comes very late."""
    at = _noun(matter, _LETTERS)
    if at is None or not matter.all_bases.isdisjoint(("santa", "map", "magic", "secret")):
        return None
    facts = without(cast_of(brief), "bond")
    of = [at for at in range(len(matter.syntax.words)) if matter.low(at) in _KIN - {"friend"}]
    writer = next((at for at in of if matter.preposition(at) in ("from", "to")), None)
    is_answered = writer is None and not matter.all_bases.isdisjoint(("answer", "reply", "back"))
    for one in matter.doing(word_set("get receive find")):
        is_it = one.is_hero and not one.is_denied and matter.under(one.head, "obj") == at
        if is_it and is_answered:
            of_whom = next((each for each in matter.near(one.head) if _is_from(matter, each)), None)
            item = matter.noun(at).lower()
            item += f" from {matter.phrase(of_whom)}" if of_whom is not None else ""
            plot = random.Random(ascii(matter.prompt)).choice(_MESSAGE_PLOTS)
            return Brief(_MESSAGE, plot, without(facts, *_OF_TWO) | {"item": item})
    if writer is not None:
        facts = without(facts, *_OF_TWO) | _of_kin(matter.low(writer))
    for one in matter.doing(_BRINGS):
        if one.is_hero and matter.under(one.head, "obj") == at and matter.all_bases & _LATE:
            waits = next(iter(matter.doing(_WAITS)), None)
            if waits is not None and waits.subject is not None and not waits.is_hero:
                noun = matter.low(waits.subject)
                old = f"{matter.noun(waits.subject).lower()} / {group_of(noun) or 'beast'} / "
                facts = without(facts, *_OF_TWO) | {"other": old}
            return Brief("a letter is awaited", "brought after many years", facts)
    for one in matter.doing(_WAITS):
        if one.is_hero and at in matter.syntax.children(one.head, "obl", "obj"):
            return Brief("a letter is awaited", "who writes first", facts)
    for one in matter.doing(word_set("write")):
        is_new = one.is_denied or not _words(matter).isdisjoint(("yet", "first"))
        if one.is_hero and is_new:
            return Brief("a letter is awaited", "the letter without words", facts)
    return None


def _is_from(matter: Matter, at: int) -> bool:
    return matter.preposition(at) == "from" and matter.syntax.tags[at] in ("NN", "NNS")


def awaited(brief: Brief, matter: Matter) -> Brief | None:
    """A feast or a season that somebody can hardly wait for."""
    for one in matter.doing(_WAITS):
        at = matter.under(one.head, "obl", "obj")
        if one.is_hero and at is not None and matter.bases(at) & _SEASONS:
            facts = without(cast_of(brief), "season") | {
                "feast": matter.phrase(at).removeprefix("for ")
            }
            return Brief("waits for something to come", "already", facts)
    return None


# ---- what is broken, and ways of one's own ------------------------------------------------------

_BREAKS = word_set("break broke broken drop smash shatter crack")


def broken(brief: Brief, matter: Matter) -> Brief | None:
    """What belongs to somebody else and is broken."""
    for one in matter.doing(_BREAKS):
        at = matter.under(one.head, "obj")
        owner = matter.owner(at) if at is not None else None
        if at is None or owner is None or not one.is_hero or one.is_denied:
            continue
        word = without_s(matter.low(owner))
        if word not in _KIN:
            continue
        facts = without(cast_of(brief), *_OF_TWO) | _of_kin(word)
        facts["item"] = re.sub(r"^favou?rite ", "", matter.noun(at).lower())
        return Brief("broke what belongs to somebody else", "the seam of gold", facts)
    return None


_WAY = "has a way of one's own"
_GLASSES = word_set("get wear need have")


def way(brief: Brief, matter: Matter) -> Brief | None:
    """Who stutters, hears or speaks in another way, or sees through glasses."""
    words = _words(matter)
    facts = without(cast_of(brief), "bond")
    if matter.all_bases & {"stutter", "stammer"}:
        return Brief(_WAY, "the longest pause", facts | _drawn("piece", words, "poem speech song"))
    if {"hearing", "aid"} <= words or {"hearing", "aids"} <= words:
        return Brief(_WAY, "what the others did not hear", facts)
    for one in matter.doing(word_set("speak understand know")):
        if one.is_hero and one.is_denied and matter.has(one.head, word_set("language english")):
            # Where somebody is from is not where the story is.
            return Brief(_WAY, "eleven words by Friday", without(facts, "scene", "place"))
    for one in matter.doing(_GLASSES):
        at = matter.under(one.head, "obj")
        if one.is_hero and at is not None and matter.low(at) == "glasses" and not one.is_denied:
            changed = "something is different for a child"
            return Brief(changed, "everything has an edge", without(facts, "friend"))
    return None


def _drawn(slot: str, words: set[str], among: str) -> Facts:
    return next(({slot: word} for word in among.split() if word in words), {})


_JEALOUS = word_set("jealous envious")


def jealous(brief: Brief, matter: Matter) -> Brief | None:
    """Whose friend has another friend, or who wants what somebody else has."""
    for one in matter.doing(word_set("have get find make play")):
        friend = one.subject is not None and matter.low(one.subject) == "friend"
        other = matter.under(one.head, "obj", "obl") if friend else None
        if other is not None and matter.has(other, word_set("new else another other")):
            facts = without(cast_of(brief), *_OF_TWO)
            owner = matter.owner(one.subject)
            if owner is not None and matter.syntax.tags[owner] == "NNP":
                facts["name"] = without_s(matter.syntax.words[owner].text)
            return Brief("jealous", "it takes three", facts)
    for one in matter.doing(_JEALOUS):
        if not one.is_hero or one.is_denied:
            continue
        facts = without(cast_of(brief), *_OF_TWO)
        words = _words(matter)
        at = matter.under(one.head, "obl", "obj", "nmod")
        if at is not None and matter.low(at) == "friend":
            return None
        if "friend" in words and words & {"new", "plays", "play", "else", "other", "another"}:
            return Brief("jealous", "it takes three", facts)
        owner = matter.owner(at) if at is not None else None
        if owner is None or without_s(matter.low(owner)) not in _KIN:
            return None
        facts |= _of_kin(without_s(matter.low(owner))) | {"item": matter.noun(at).lower()}
        return Brief("is jealous of what somebody else has", "for one whole day", facts)
    return None


def _of_kin(word: str) -> Facts:
    """The facts of somebody whom the hero knows: a friend, a brother."""
    if word == "friend":
        return {"kin": "best friend"}
    return {"friend": f"{word} / person / {sex_of(word) or 'he'}"}
