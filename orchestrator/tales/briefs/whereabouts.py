"""Where and when a prompt is set: by its places, by what happens, and by its times and weathers.

What a preposition says ("at the zoo") is a fact that a story tells. What is only understood, as a
classroom of "starts school", is the `scene` of its cover, whatever the telling says of where.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.reading import without_s
from orchestrator.tales.briefs.times import when
from orchestrator.tales.phrases.verbs import base
from orchestrator.tales.tables import cells, lines
from orchestrator.tales.worlds import looks, places
from orchestrator.tales.worlds.characters import who
from orchestrator.tales.worlds.kinds import Kind, by_name
from orchestrator.tales.worlds.places import Place
from orchestrator.text.clauses import phrase, text
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS, Syntax, Word

_AT = word_set("in on at under near inside behind beside by")
# Places without an article: "at school", "in space".
_BARE = word_set(
    "school kindergarten preschool nursery hospital space church prison bed sea sahara town "
    "compartment"
)
# After them nobody is in it: "as big as a bus".
_NOT_THERE = word_set("like about as for than by")
# What is a place only after a preposition: elsewhere these are things, wishes, or anywhere.
_VAGUE = word_set(
    "house home sky air cloud clouds rainbow moon hall land world valley kingdom field fields path "
    "trail way party ice snow dream balloon comet planet rocket bank office store road street lane "
    "square station tower temple sea ocean beach island lake pond river stream brook waterfall "
    "mountain mountains hill hills ship space city town village road bridge volcano universe "
    "tree wood bay port park camp hut cabin cottage pool bath pitch crossing yard lawn bog mere "
    "belly stairs lift roof chimney doctor vet surgery spring delta air deck inn diner fair stage "
    "garden cliff windmill well clearing town club compartment room"
)
# One is in these only where a preposition says so: "a train that is never on time" is none.
_VEHICLES = word_set(
    "train tram bus minibus subway plane aeroplane airplane airship ferry submarine galleon"
)
# Of those the ones that are seen wherever they are named, if nothing else says where it is. On
# some of them one is, whatever preposition their picture has.
_LANDMARKS = word_set(
    "sea ocean beach island lake pond river stream brook waterfall mountain mountains hill hills "
    "volcano bridge cliff roof road street lane garden"
)
_ON = word_set("island mountain hill cliff roof road bridge")
# Facts that name what is wanted or feared, where nobody is yet.
_ELSEWHERE = ("goal", "job", "joy", "beast")


# Times and what is everywhere: no places, though something is said to be in them.
NO_PLACES = word_set(
    "winter summer spring autumn fall night day morning evening year week time end right left back "
    "mud world floor middle top edge front side corner"
)


_SKY = word_set("moon sun sky stars star rainbow air")
_UP_THERE = word_set("on in inside into")
# What is looked at is elsewhere, and so is what is wished for.
_SEEN = word_set(
    "clouds cloud sea ocean mountain mountains island ship waterfall volcano lighthouse moon sun "
    "sky stars star"
)
_LOOKS = word_set("look star stare gaz gaze howl bark shout point smil smile wav wave peer peep")
_DREAMS = word_set("dream dreamt long miss imagine imagin wish want never hope without")
_UNSEEN = _DREAMS | word_set("see saw hear heard love lov like lik no")
_GOES = word_set(
    "go went gone fly flew flown travel trip journey flight rocket ladder climb jump sail rid ride "
    "rode walk way"
)
# What a phrase may be part of without a clause of its own.
_UPWARDS = frozenset(["obl", "nmod", "obj", "iobj", "xcomp", "ccomp", "acl"])
_TODAY = word_set("night evening day morning")
_ROUTES = word_set(
    "school kindergarten preschool nursery work bakery market shop shops supermarket library party"
)


@dataclass(frozen=True)
class Spot:
    """A place that a prompt names: its words, its preposition, and what it belongs to.

    `noun` is with the adjectives before it ("little beach"), `core` what we know of it ("beach").
    `above` are the words that it depends on, within its clause.
    """

    noun: str
    core: str
    place: Place
    prep: str
    above: tuple[str, ...]

    @property
    def low(self) -> str:
        return self.noun.lower()

    @property
    def last(self) -> str:
        """Its last word: "beach"."""
        return self.low.rpartition(" ")[2]

    @property
    def is_thing(self) -> bool:
        """Whether one is there only where something is said to be in it: "in a box"."""
        return "thing" in self.place.tags


def locate(facts: Facts, prompt: str, syntax: Syntax) -> None:
    """Say where and when it is, as far as the prompt does and the facts do not."""
    later = _later(syntax)
    today = _joined(word for at, word in enumerate(syntax.words) if at not in later)
    spots = [spot for spot in _spots(syntax, later) if not _is_of_cast(spot, facts)]
    _checked(facts, spots, today, prompt)
    if "place" not in facts and (place := _told(spots)):
        facts["place"] = place
    if "place" not in facts and (scene := _scene(spots, facts, today)):
        facts["scene"] = scene
    for key in ("place", "scene"):  # a fish is not on the water
        if "sea" in _hero(facts).tags and _ON_THE_SEA.fullmatch(facts.get(key, "")):
            facts[key] = "in the deep sea"
    when(facts, prompt)


_ON_THE_SEA = re.compile(r"(?:on|in|at|under) the (?:sea|ocean)")


def _joined(words: Iterable[Word]) -> str:
    return " ".join(word.text + "." * word.stops for word in words)


def _later(syntax: Syntax) -> set[int]:
    """The words of what is only tomorrow: "the night before her first day at school"."""
    found: set[int] = set()
    for at, word in enumerate(syntax.words):
        head = syntax.heads[at]
        if word.text.lower() != "before" or head < 0 or head in found:
            continue
        is_day = at and syntax.low(at - 1) in _TODAY
        if is_day and syntax.low(head) != "christmas":
            found |= {*range(at + 1, head + 1)}
            for nmod in syntax.children(head, "nmod"):
                found |= {*range(*_ends(syntax, nmod))}
    return found


def _ends(syntax: Syntax, head: int) -> tuple[int, int]:
    first, last = phrase(syntax, head)
    return min(first, *syntax.children(head, "case"), head), last + 1


def _hero(facts: Facts) -> Kind:
    kind, group, _ = who(facts.get("hero", ""))
    return looks.given_kind(kind, group) if kind else by_name()["child"]


def _is_of_cast(spot: Spot, facts: Facts) -> bool:
    """Whether it is one of those who play, or what they wish for: "a fox and a lonely tower"."""
    roles = (who(facts.get(role, ""))[0] for role in ("hero", "friend", "other"))
    said = [*roles, facts.get("name", "").lower()]
    ends = {words.split()[-1].removesuffix("s") for words in said if words}
    wished = " ".join(facts.get(key, "").lower() for key in _ELSEWHERE)
    return spot.last.removesuffix("s") in ends or f" {spot.last}" in f" {wished}"


# ---- by its nouns -------------------------------------------------------------------------------


def _spots(syntax: Syntax, later: set[int]) -> Iterator[Spot]:
    """The places that a prompt names, in its order."""
    for head in range(len(syntax.words)):
        is_noun = syntax.tags[head] in NOUNS and head not in later
        if is_noun and syntax.relations[head] not in ("compound", "flat", "fixed"):
            found = _spot(syntax, head)
            if found:
                yield found


def _spot(syntax: Syntax, head: int) -> Spot | None:
    """The place of a noun phrase; its last one, of "school roof" and "library mouse"."""
    first = head
    while first > 0 and first <= syntax.heads[first - 1] <= head:
        if syntax.relations[first - 1] not in ("compound", "amod", "flat"):
            break
        first -= 1
    case = syntax.child(head, "case")
    prep = syntax.low(case) if case is not None else ""
    of = [at for at in syntax.children(head, "nmod") if _case(syntax, at) == "of"]
    if of and of[0] < head + 4:  # "the bottom of the sea"
        whole = _text(syntax, head, of[0])
        if place := places.named(whole.lower()):
            return Spot(whole, whole.lower(), place, prep, _above(syntax, head))
    for end in range(head, first - 1, -1):
        for start in range(max(first, end - 3), end + 1):
            noun = _text(syntax, start, end)
            place = places.named(noun.lower())
            if not place or (end < head and syntax.tags[end] not in NOUNS):
                continue
            is_bare = of and end == head and not _has_article(syntax, of[0])
            is_on_it = (
                of and "thing" in place.tags and places.named(_text(syntax, of[0], of[0]).lower())
            )
            if noun.lower() in NO_PLACES or is_bare or is_on_it:
                return None  # "a school of fish", "on the wall of his room"
            kind = looks.known_kind(_text(syntax, start, head).lower()) if end < head else None
            if kind is not None and kind.group in _VEHICLE_GROUPS:
                return None  # "a school bus"
            core, noun = noun.lower(), _text(syntax, first, end) if start - first < 3 else noun
            is_said = _has_article(syntax, head) or noun.lower() in _BARE
            if prep and not (is_said or prep == "by" or noun[:1].isupper()):
                continue  # "at home", "by plane"
            is_whole = end == head or syntax.tags[head] == "NNS"  # "in the garden dreams"
            return Spot(noun, core, place, prep if is_whole else "", _above(syntax, head))
    return None


def _text(syntax: Syntax, first: int, last: int) -> str:
    return without_s(text(syntax, first, last))


def _case(syntax: Syntax, at: int) -> str:
    case = syntax.child(at, "case")
    return syntax.low(case) if case is not None else ""


def _has_article(syntax: Syntax, at: int) -> bool:
    return bool(syntax.children(at, "det", "nmod:poss"))


def _above(syntax: Syntax, at: int) -> tuple[str, ...]:
    """What a phrase depends on within its clause, and what says no: each word and its base."""
    found: list[str] = []
    while syntax.relations[at] in _UPWARDS and len(found) < _MOST_ABOVE:
        at = syntax.heads[at]
        for word in (at, *syntax.children(at, "advmod", "compound:prt")):
            low = syntax.low(word)
            found += [low, base(low)]
        case = _case(syntax, at)
        found += [case, f"{case} {syntax.low(at)}"]
    return tuple(found)


_MOST_ABOVE = 30


def _is_under(spot: Spot, words: frozenset[str]) -> bool:
    return not words.isdisjoint(spot.above)


def _told(spots: list[Spot]) -> str:
    """Where the prompt says that something is; '' where it does not."""
    for spot in spots:
        if spot.last in _ROUTES and {"on way", "along way"} & {*spot.above}:
            return "in the street"  # who is on the way is not there yet
        if spot.prep not in _AT or spot.is_thing or _is_under(spot, _DREAMS - {"never"}):
            continue
        if spot.last in _SKY and spot.prep not in _UP_THERE:  # "under the moon"
            continue
        if spot.last in _VEHICLES and spot.prep == "by":  # that is how, and not where
            continue
        if spot.prep == "at" and spot.last in _SEEN and _is_under(spot, _LOOKS):
            continue
        return places.said(spot.prep, spot.noun, spot.place)
    return ""


def _checked(facts: Facts, spots: list[Spot], today: str, prompt: str) -> None:
    """What the model says of where: the whole noun, and a thing only where something is in it."""
    prep, _, noun = facts.get("place", "").partition(" the ")
    last = noun.lower().split()[-1:]
    if last and last[0] in prompt.lower() and last[0] not in today.lower():
        del facts["place"]  # what is only tomorrow
        return
    spot = next((spot for spot in spots if noun and noun.lower() in spot.low), None)
    if spot and spot.prep == prep and not spot.low.endswith(noun.lower()):
        facts["place"] = f"{prep} the {spot.noun}"  # "on the school", of "on the school roof"
    place = noun and places.named(noun.lower())
    if place and "thing" in place.tags and not (spot and spot.prep == prep):
        facts["scene"] = f"{place.prep} the {noun}"
        del facts["place"]


# ---- by what happens ----------------------------------------------------------------------------


def _scene(spots: list[Spot], facts: Facts, today: str) -> str:
    """Where it must be, though no preposition says so; '' where nothing tells."""
    spots = [spot for spot in spots if not _is_under(spot, _DREAMS)]
    return (
        facts.get("scene", "")
        or _thither(spots)
        or _mentioned(spots)
        or _at_occasion(facts, today)
        or _landmark(spots)
        or _oneself(facts)
    )


def _thither(spots: list[Spot]) -> str:
    """The place that somebody goes to or comes from, or the thing that somebody is in."""
    for spot in spots:
        if not spot.prep or spot.prep in _NOT_THERE:
            continue
        if spot.last in _SKY and not _is_under(spot, _GOES):
            continue  # "sings to the moon"
        is_in = spot.prep in {*_AT, "into"} or not _AT.isdisjoint(spot.above)
        if spot.is_thing and not is_in:  # "in the trunk of an old oak", but not "of an old oak"
            continue
        if spot.prep == "at" and spot.last in _SEEN and _is_under(spot, _LOOKS):
            continue
        is_outside = spot.prep == "outside" or "in front" in spot.above
        return places.said("outside" if is_outside else spot.place.prep, spot.noun, spot.place)
    return ""


def _mentioned(spots: list[Spot]) -> str:
    """A place that is named at all: "the hospital robot", "school is boring"."""
    for spot in spots:
        is_vehicle = spot.last.removesuffix("s") in _VEHICLES and spot.prep not in _NOT_THERE
        is_vague = not {spot.core, spot.core.removesuffix("s")}.isdisjoint(_VAGUE)
        if not (spot.is_thing or is_vehicle or is_vague):
            return places.said(spot.place.prep, spot.low, spot.place)
    return ""


_VEHICLE_GROUPS = word_set("vehicle craft plane")


def _landmark(spots: list[Spot]) -> str:
    """A hill, a brook or a sea that is named, and is not wished for."""
    for spot in spots:
        if spot.last in _LANDMARKS and not _is_under(spot, _UNSEEN):
            prep = "on" if spot.last in _ON else spot.place.prep
            return places.said(prep, spot.low, spot.place)
    return ""


def _oneself(facts: Facts) -> str:
    """The inside of a hero who is a place: a cookie factory."""
    hero = _hero(facts)
    last = hero.name.partition(" ")[2]
    place = hero.group == "still" and (places.named(hero.name) or places.named(last))
    return places.said("in", hero.name, place) if place and "inside" in place.tags else ""


def _at_occasion(facts: Facts, prompt: str) -> str:
    """The place of what happens, by `occasions.txt`."""
    hero = _hero(facts)
    known_by = {*hero.tags, hero.name.split()[-1]}
    low = prompt.lower().replace("’", "'")
    for noun, ours, others, said in _occasions():
        if (not ours or ours & known_by) and not others & known_by and said.search(low):
            place = places.named(noun)
            return places.said(place.prep, noun, place)
    return ""


@cache
def _occasions() -> tuple[tuple[str, set[str], set[str], re.Pattern], ...]:
    """Places, who has to be the hero and who must not, and what happens there."""
    out = []
    for line in lines(places.__file__, "occasions.txt"):
        noun, tags, said = cells(line, "|")
        phrases = "|".join(_pattern(phrase) for phrase in said.split(";"))
        others = {tag for tag in tags.split() if tag[0] == "!"}
        ours = {*tags.split()} - others
        said = re.compile(rf"\b(?:{phrases})\b")
        out.append((noun, ours, {tag[1:] for tag in others}, said))
    return tuple(out)


def _pattern(phrase: str) -> str:
    """The words of a phrase in a row, with at most three others between any two."""
    parts = []
    for word in phrase.split():
        forms = (re.escape(form).replace(r"\*", r"\w{0,6}") for form in word.split("/"))
        parts.append(f"(?:{'|'.join(forms)})")
    return r"[\s,]{1,3}(?:[\w'-]{1,20}[\s,]{1,3}){0,3}?".join(parts)
