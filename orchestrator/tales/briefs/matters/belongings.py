"""Things that are lost, broken, or met in the dark."""

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.matters.matter import Matter
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.reading import group_of, without_s
from orchestrator.tales.briefs.whereabouts import NO_PLACES
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set

LOST = ("something is lost", "it kept a place free")
_DARK = ("afraid of the dark", "somebody has to go first")
_BROKEN = ("something that does not work", "where does it hurt")
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
_SEVERAL = dict.fromkeys(["nuts", "acorns", "marbles"], "bag of {}") | dict.fromkeys(
    ["glasses", "shoes", "boots", "mittens", "gloves", "slippers", "socks"], "pair of {}"
)
_AT = word_set("in on at")


def lost(brief: Brief, matter: Matter) -> Brief | None:
    """Somebody's thing is lost, and is to be found again."""
    found = _lost_thing(matter)
    if not found:
        return None
    at, verb = found
    thing = matter.noun(at).lower().removeprefix("lost ").split()
    is_toy = not _TOYS.isdisjoint(thing)
    noun = matter.low(at)
    if not _NOT_LOST.isdisjoint(thing) or (noun in alive() and not is_toy):
        return None
    if (is_toy and brief.premise == "left behind") or (noun[-1:] == "s" and noun not in _SEVERAL):
        return None
    facts = without(cast_of(brief), "item", "wrong")
    kind = who(facts.get("hero", ""))[0]
    if kind and kind in (noun, " ".join(thing)):
        facts["hero"] = f"child / child / {who(facts['hero'])[2]}".replace("/ it", "/ ")
    owner = matter.owner(at)
    owned = without_s(matter.low(owner)) if owner is not None else ""
    if owned in alive():
        facts["hero"] = f"{owned} / {group_of(owned)} / "
    if not who(facts.get("hero", ""))[0] and "name" not in facts:
        facts["hero"] = "child / child / "
    if who(facts.get("friend", ""))[0] == noun:
        del facts["friend"]
    facts["thing"] = " ".join(thing).replace(noun, _SEVERAL.get(noun, "{}").format(noun))
    return Brief(*LOST, _placed(facts, matter, verb))


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
        if (is_gone or forgets) and thing is not None and _is_owned(matter, thing):
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


_AFRAID = word_set("afraid scared frightened terrified fear")
_NIGHT = word_set("dark darkness night")
_MEETS = word_set("find meet discover see get have")


def dark(brief: Brief, matter: Matter) -> Brief | None:
    """Somebody who is afraid of the dark finds something there."""
    if not any(matter.has(one.head, _NIGHT) for one in matter.doing(_AFRAID)):
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
