"""Things that are lost, broken, too small, or met in the dark."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.matters.matter import AFRAID, Happening, Matter
from orchestrator.tales.briefs.people.kinds import FAMILY, RELATIONS, alive, being, sex_of
from orchestrator.tales.briefs.reading import group_of, without_s
from orchestrator.tales.briefs.whereabouts import NO_PLACES
from orchestrator.tales.pools.items import paired
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS

LOST = ("something is lost", "it kept a place free")
_DARK = ("afraid of the dark", "somebody has to go first")
_BROKEN = ("something that does not work", "where does it hurt")
_STOLEN = "somebody has taken it"
_STOLEN_PLOTS = ("too small for a thief", "it was the detective", "somebody needed them")
_SOMEBODY = word_set("somebody someone thief thieves burglar who")
_TAKES = word_set("steal take nibble")
_VANISHES = word_set("vanish disappear missing steal")
_MANY = re.compile(r"^(?:so many|many|all) ")
_LOSES = word_set("lose")
_FINDS = word_set("find")
_GONE = word_set("missing gone lost disappear vanish steal")
_FORGETS = word_set("forget")
_HIDES = word_set("hide put bury leave lose")
_TOYS = word_set("teddy teddybear toy stuffed plush plushie doll cuddly stuffie blanket blankie")
# What is lost in another way: a race, a tooth, the way.
_NOT_LOST = word_set(
    "way race game match temper tooth teeth voice job mind colour colours color colors memory "
    "mother mum mom father parents family friend friends balance hope time home spots stripes "
    "shadow smell laugh smile courage roar song hiccups sense word words taste hearing sight magic"
)
# Things of which one is called by their number.
_SEVERAL = dict.fromkeys(["nuts", "acorns", "marbles"], "bag of {}")
_AT = word_set("in on at")
_PEOPLE = ("person", "child")


def stolen(brief: Brief, matter: Matter) -> Brief | None:
    """Who has taken several things has to be found out: "somebody stole all the cookies"."""
    for one in matter.happenings:
        thief = one.subject is not None and matter.bases(one.subject) & _SOMEBODY
        is_taken = one.does & _TAKES and thief
        things = matter.under(one.head, "obj") if is_taken else one.subject
        if things is None or not (is_taken or one.does & _VANISHES) or one.is_denied:
            continue
        if matter.syntax.tags[things] != "NNS" or matter.bases(things) & alive().keys():
            continue
        many = _MANY.sub("", matter.noun(things).lower())
        plot = random.Random(ascii(matter.prompt)).choice(_STOLEN_PLOTS)
        return Brief(_STOLEN, plot, cast_of(brief) | {"many": many})
    return None


def lost(brief: Brief, matter: Matter) -> Brief | None:
    """Somebody's thing is lost, and is to be found again."""
    found = _lost_thing(matter)
    if not found:
        return None
    at, verb = found
    thing = _MANY.sub("", matter.noun(at).lower().removeprefix("lost ")).split()
    is_toy = not _TOYS.isdisjoint(thing)
    noun = matter.low(at)
    is_somebody = noun in alive() or noun in FAMILY | RELATIONS or group_of(noun) in _PEOPLE
    if not _NOT_LOST.isdisjoint(thing) or (is_somebody and not is_toy):
        return None
    if (is_toy and brief.premise == "left behind") or _is_many(noun):
        return None
    facts = without(cast_of(brief), "item", "wrong")
    kind = who(facts.get("hero", ""))[0]
    if kind and kind in (noun, " ".join(thing)):
        facts["hero"] = f"child / child / {who(facts['hero'])[2]}".replace("/ it", "/ ")
    owner = matter.owner(at)
    owned = without_s(matter.low(owner)) if owner is not None else ""
    if found := being(alive().get(owned, owned)):
        facts["hero"] = f"{owned} / {found.group} / "
    if not who(facts.get("hero", ""))[0] and "name" not in facts:
        facts["hero"] = "child / child / "
    if who(facts.get("friend", ""))[0] == noun:
        del facts["friend"]
    facts["thing"] = " ".join(thing).replace(noun, _SEVERAL.get(noun, paired(noun)).format(noun))
    return Brief(*LOST, _placed(facts, matter, verb))


def _is_many(noun: str) -> bool:
    """Whether a noun stands for several things that nobody calls by one word."""
    return noun.endswith("s") and noun not in _SEVERAL and paired(noun) == noun


def _lost_thing(matter: Matter) -> tuple[int, int] | None:
    """What somebody has lost, and the word that says so."""
    syntax = matter.syntax
    if syntax.words and matter.low(0) == "lost":  # "Lost teddy bear at the airport"
        noun = syntax.heads[0] if syntax.relations[0] == "amod" else matter.under(0, "obj")
        if noun is not None and noun > 0:
            return noun, noun
    for one in matter.happenings:
        thing = matter.under(one.head, "obj")
        is_gone = one.does & _LOSES or (one.does & _FINDS and one.is_denied)
        forgets = one.does & _HIDES and any(True for _ in matter.doing(_FORGETS))
        if thing is not None and (forgets or (is_gone and _is_owned(matter, thing))):
            return thing, one.head
        vanishes = one.does & _GONE and one.subject is not None and not one.is_denied
        is_passive = bool(syntax.children(one.head, "nsubj:pass")) or "steal" not in one.does
        if vanishes and is_passive and _is_owned(matter, one.subject):
            return one.subject, one.head
    return None


def _is_owned(matter: Matter, at: int) -> bool:
    """Whether it is a thing of somebody: "her scarf", "the king's crown", "the key"."""
    article = matter.syntax.child(at, "det")
    is_known = article is not None and matter.low(article) == "the"
    is_noun = matter.syntax.tags[at] in ("NN", "NNS")
    return is_noun and (is_known or matter.owner(at) is not None)


def _placed(facts: Facts, matter: Matter, at: int) -> Facts:
    """The facts with where it was lost: "on the train"."""
    for place in matter.syntax.children(at, "obl", "nmod"):
        said = matter.phrase(place).lower()
        preposition = matter.preposition(place)
        is_known = said.startswith("the ") and len(said.split()) == 2
        if preposition in _AT and is_known and matter.low(place) not in NO_PLACES:
            facts.setdefault("place", f"{preposition} {said}")
    return facts


_NIGHT = word_set("dark darkness night")
_MEETS = word_set("find meet discover see get have")


def dark(brief: Brief, matter: Matter) -> Brief | None:
    """Somebody who is afraid of the dark finds something there."""
    if not any(matter.has(one.head, _NIGHT) for one in matter.doing(AFRAID)):
        return None
    for one in matter.doing(_MEETS):
        wonder = matter.under(one.head, "obj")
        does = next((e for e in matter.happenings if e.subject == wonder and e.is_finite), None)
        if wonder is not None and does is not None:
            facts = without(cast_of(brief), "friend", "friend-name")
            said = {"wonder": matter.noun(wonder).lower(), "wonder_does": matter.said(does)}
            return Brief(*_DARK, facts | said)
    return None


_BREAKS = word_set("break broken stop fall work")


def broken(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody owns does not work: "a baker's oven breaks before the wedding"."""
    for one in matter.doing(_BREAKS):
        at = one.subject
        owner = matter.owner(at) if at is not None else None
        works = "work" in one.does and not one.is_denied
        if owner is None or works or not one.is_finite or one.sentence > 0:
            continue
        if matter.low(at) not in alive() and not matter.syntax.tags[owner].startswith("WP"):
            said = {"what": matter.noun(at).lower(), "fails": matter.said(one)}
            return Brief(*_BROKEN, cast_of(brief) | said)
    return None


_TOO_SMALL = "something is too small now"
_TOO_SMALL_PLOTS = ("who has shrunk it", "what it can be now", "the line on the door")
_TIGHT = word_set("small tight short little")
_BIG = word_set("big tall large old")
_TOO = word_set("too")
_GROWN_OUT = word_set("of for")


def outgrown(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody has become too big for: "my shoes are too small", "has outgrown his bed"."""
    item = next(filter(None, (_outgrown(matter, one) for one in matter.happenings)), None)
    owner = matter.owner(item) if item is not None else None
    if item is None or owner is None or matter.low(item) in alive():
        return None
    noun = re.sub(r"^(?:favou?rite|old) ", "", matter.noun(item).lower())
    word = without_s(matter.low(owner))
    if places.known(noun):
        return None
    facts = without(cast_of(brief), "item", "wear")
    kind, _, pronoun = who(facts.get("hero", ""))
    if matter.syntax.tags[owner].startswith("NNP") and "name" not in facts:
        facts["name"] = without_s(matter.syntax.words[owner].text)
    if word in alive():
        facts["hero"] = f"{word} / {group_of(word) or 'beast'} / "
    elif kind.split()[-1:] in ([], noun.split()[-1:]):
        facts["hero"] = f"- / child / {sex_of(word) or ('' if kind else pronoun)}"
    plot = random.Random(ascii(matter.prompt)).choice(_TOO_SMALL_PLOTS)
    return Brief(_TOO_SMALL, plot, facts | {"item": noun})


def _outgrown(matter: Matter, one: Happening) -> int | None:
    """The thing that a clause says is too small."""
    if one.is_denied:
        fits = "fit" in one.does and one.subject is not None
        return one.subject if fits and matter.syntax.tags[one.subject] in NOUNS else None
    is_too = matter.has(one.head, _TOO)
    is_of_another = matter.under(one.head, "obl") is not None  # "too small for his fingers"
    if one.does & _TIGHT and is_too and one.subject is not None and not is_of_another:
        return one.subject if matter.syntax.tags[one.subject] in NOUNS else None
    if "outgrow" in one.does:
        return matter.under(one.head, "obj")
    at = matter.under(one.head, "obl")
    grows = "grow" in one.does or (one.does & _BIG and is_too)
    is_out = at is not None and any(matter.low(c) in _GROWN_OUT for c in matter.near(at))
    return at if grows and is_out else None
