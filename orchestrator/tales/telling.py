"""From a world to a story: a telling for each beat, the facts that a prompt stated, the pages."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter

from orchestrator import plan
from orchestrator.english import keywords, word_set
from orchestrator.plan import Plan
from orchestrator.tales import checks, paging, pools
from orchestrator.tales.briefs import statements
from orchestrator.tales.details import Details
from orchestrator.tales.grammar import MARK, Beat, Plot, Telling, Voice, compiled, slots_of
from orchestrator.tales.paging import ASKED, Told, posed
from orchestrator.tales.phrases import wording
from orchestrator.tales.phrases.sounds import sounds_right
from orchestrator.tales.phrases.verbs import base
from orchestrator.tales.worlds import places, words
from orchestrator.tales.worlds.words import mended
from orchestrator.tales.worlds.world import World, given_place

AGES = {"3-5": "young", "5-7": "mid", "7-9": "old"}
TRIES = 14
# So many are made in search of one whose pages are all long enough.
ENOUGH_TRIES = 9
# Words that a story gains or loses by its ornaments.
ORNAMENTS = 12
# Of books that want long tellings, so many have the tellings of a hand.
DEALT_OF_BOOKS = 1
# Words of a tale as it is written.
TYPICAL = 170


# Who tells it: what is said before and after. A frame holds for the ages and tones it names.
FRAMES = (
    ("", "My grandmother told me this one.", "That is how she told it, and she never fibbed."),
    ("", "This is a true story.", "And if you don't believe it, ask {hero}."),
    (
        "@!young",
        "Come closer, this one has to be told quietly.",
        "There, now you can be as loud as you like.",
    ),
    ("@spooky", "Put one foot under the blanket. It is only a little bit spooky.", ""),
    ("@cosy", "Are you lying comfortably? Then listen.", "And now it is your turn to sleep."),
    ("", "Listen!", ""),
    ("@brave", "This is a story for anyone whose knees have ever shaken.", ""),
    ("@night", "", "Good night, {hero}. Good night, you."),
)

MORALS = (
    "And {hero} never forgot it: {moral}.",
    "That day {hero} learned that {moral}.",
    '"Now I know," said {hero}, "that {moral}."',
    "From then on, {hero} told everyone that {moral}.",
    "So remember: {moral}.",
)
# Of a moral in the prompt's words: nobody need have learned it from what happened.
WISHED_MORALS = (
    'That evening {hero} thought about the day. "{Moral}," {he} said.',
    '"And another thing," said {hero} before {he} fell asleep. "{Moral}."',
    'And if you ask {hero}, {he} will tell you, "{Moral}."',
)
# Whom the story is about, before what is said of them alone: in the midst of a scene that would
# come between what belongs together.
OPENINGS = (
    *("There was once {a_hero}.", "Once there was {a_hero}.", "This is about {a_hero}."),
    *("Let me tell you about {a_hero}.", "First you must meet {a_hero}."),
    "This is the story of {a_hero}.",
)
PLACED_OPENINGS = ("{In_place} there was once {a_hero}.", "There was once {a_hero} {in_place}.")
PLACE_LINES = (
    "All this happened {in_place}.",
    "It happened {in_place}.",
    "This happened {in_place}, and not long ago.",
)
# Of several the story is of one.
GROUP_LINES = (
    "This is what happened to the youngest of them.",
    "This is the story of the smallest.",
    "This story is most of all about the youngest.",
)
BOND_LINES = (
    "There were once two {bond}, {hero} and {friend}.",
    "{Hero} and {friend} were {bond}.",
    "This is the story of two {bond}, {hero} and {friend}.",
)
PAIR_LINES = (
    "Once there were {a_hero} and {a_friend}.",
    "This is the story of {a_hero} and {a_friend}.",
)
ADJECTIVE_LINES = {
    "trait": (
        "There was no other {kind} as {adjective} as {hero}.",
        "Everybody said what a {adjective} {kind} {he} was.",
    ),
    "size": (
        "There was no other {kind} as {adjective} as {hero}.",
        "As {kinds} go, {he} was rather {adjective}.",
    ),
    "colour": (
        "There was no other {adjective} {kind} for miles.",
        "{He} was {adjective} from top to toe.",
    ),
}


def tell(
    world: World,
    pages: int,
    band: str,
    stated: frozenset[str],
    *,
    hand: int | None = None,
    limits: str = "",
) -> Plan | None:
    """The story on so many pages for this age; None where no try keeps to the limits.

    Of the first tries that do, the one whose pages are filled best. The tellings are those of a
    `hand` (see `dealt`), as far as they can be; without one, by luck. The `limits` of an older age
    may hold, where a story for this one cannot be kept short.
    """
    limits = limits or band
    plot, rng = world.plot, world.rng
    plain = {"3-5": 0.25, "5-7": 0.45, "7-9": 0.65}[band] + min(pages - 1, 8) * 0.06
    tags = frozenset(world.tags | {AGES[band]} | ({"moral"} if "moral" in stated else set()))
    refrain = plot.one("refrain")
    frame = _frame(rng, tags) if rng.random() < 0.14 else ("", "")
    shown = _shown(world, stated)
    best: tuple[int, Plan] | None = None
    turned = [0] * len(plot.beats)
    for attempt in range(TRIES):
        if attempt == 5:
            frame = ("", "")
        voice = Voice(rng, world.slot, tags, max(0.0, min(1.0, plain)))
        details = Details(world, voice)
        short = checks.wanted(band, pages) - TYPICAL
        if hand is not None and (short < 0 or attempt < DEALT_OF_BOOKS):
            pick = Hand(world, voice, stated, limits, hand, turned)
        else:
            pick = Luck(world, voice, stated, *LIKES[band if short < 0 else "long"])
        texts = _texts(world, voice, stated, shown, frame, pick)
        lengths = [len(text.split()) for text in texts]
        count, (low, high) = sum(lengths), checks.limits(limits, pages)
        if not low <= count <= high:
            plain += 0.2 if count < low else -0.2
            off = max(low - count, count - high)
            if off > ORNAMENTS or not 0 < plain < 1:
                # One telling gives way to the next one of its beat.
                turned[lengths.index(min(lengths) if count < low else max(lengths))] += 1
            continue
        told = _told(world, voice, texts, limits)
        story = _story(world, voice, told, pages, limits, details)
        if story is None:
            plain += 0.25
            continue
        wrong = checks.problems(story, limits, refrain)
        if not wrong and _keeps(world, story, stated):
            missing = checks.missing_words(story, limits)
            if not missing or (best and attempt >= ENOUGH_TRIES):
                return min(best or (missing, story), (missing, story), key=itemgetter(0))[1]
            best = min(best or (missing, story), (missing, story), key=itemgetter(0))
    return best and best[1]


def _keeps(world: World, story: Plan, stated: frozenset[str]) -> bool:
    text = story.text.lower()
    if "thing" in stated and world.thing.lower() not in text:
        return False
    # What a prompt states of a pool: all its words, whatever stands between them.
    if not all(tells(world, slot, text) for slot in filter(None, map(pools.must_tell, stated))):
        return False
    # "There were once two snowmen", who are called by their names.
    kinds = (world.hero.kind.name.lower(), world.facts.get("bond", "\n"))
    return any(kind in text for kind in kinds)


def tells(world: World, slot: str, text: str) -> bool:
    """Whether a text has the words of a slot, in one of the forms that its pool has of it."""
    forms = [said for name, said in world.slots.items() if pools.must_tell(name) == slot]
    if any(form.lower() in text for form in forms):
        return True
    return slot in pools.CLAUSES and tells_clause(text, world.slots[slot].lower())


def tells_clause(text: str, clause: str) -> bool:
    """Whether a text has a clause's words, of which one, its verb, may have another form."""
    if clause.partition(" ")[2] in text:
        return True
    return len(keywords(clause) - keywords(text)) <= 1


def _frame(rng: random.Random, tags: frozenset[str]) -> tuple[str, str]:
    options = []
    for needs, before, after in FRAMES:
        holds = all(
            (tag[1:] not in tags) if tag.startswith("!") else tag in tags
            for tag in (part[1:] for part in needs.split())
        )
        if holds:
            options.append((before, after))
    return rng.choice(options)


def _shown(world: World, stated: frozenset[str]) -> dict[str, bool]:
    """Whether trait and quirk are shown: where they are stated. Others would only distract."""
    return {
        "trait": bool(world.hero.trait)
        and world.plot.one("traits", "any") == "any"
        and "trait" in stated
        and world.rng.random() < 0.7,
        "quirk": world.quirk is not None and "quirk" in stated,
    }


_PLACE_SLOTS = frozenset(["place", "in_place", "a_place", "in_a_place"])
# The younger the reader, the more a short telling is liked: the shortest of so many is taken. A
# book of many pages likes long ones.
LIKES = {"3-5": (3, min), "5-7": (2, min), "7-9": (1, min), "long": (2, max)}


@dataclass
class Luck:
    """Of `count` tellings of a beat that luck takes, the one that is `liked`."""

    world: World
    voice: Voice
    stated: frozenset[str]
    count: int
    liked: Callable

    def text(self, options: list[Telling], beat: int) -> str:
        chosen = (self.voice.rng.choice(options).nodes for _ in range(self.count))
        said = [_said(self.world, self.voice, each, self.stated, not beat) for each in chosen]
        right = [text for text in said if sounds_right(text, _phrases(self.world))]
        return self.liked(right or said, key=len)


@dataclass
class Hand:
    """The telling that a hand has for a beat, or the next one whose sentences are not too long.

    `turned` says by how many tellings a beat is moved on.
    """

    world: World
    voice: Voice
    stated: frozenset[str]
    limits: str
    hand: int
    turned: list[int]

    def text(self, options: list[Telling], beat: int) -> str:
        least = min(len(beat.tellings) for beat in self.world.plot.beats)
        start = dealt(self.hand, beat, least, len(options)) + self.turned[beat]
        start %= len(options)
        most = checks.LONGEST_SENTENCE[self.limits]
        text = ""
        for telling in options[start:] + options[:start]:
            text = _said(self.world, self.voice, telling.nodes, self.stated, not beat)
            parts = _short_parts(text, self.limits)
            is_short = all(checks.longest(part) <= most for part in parts)
            if is_short and sounds_right(text, _phrases(self.world)):
                break
        return text


def _phrases(world: World) -> list[str]:
    """What a prompt says in several words."""
    return [said.lower() for said in world.facts.values() if " " in said and " / " not in said]


def dealt(hand: int, beat: int, least: int, count: int) -> int:
    """Which of the `count` tellings of a beat a hand has; its plot has `least` of each at least.

    Hands are polynomials over a prime field, as in Reed-Solomon codes: of any two of the first p²
    hands no more than one beat is told alike, of the first p³ no more than two.
    """
    prime = next(p for p in (11, 7, 5, 3, 2, 1) if p <= least)
    a, b, c, d = (hand // prime**power % prime for power in range(4))
    return ((a + b * beat + c * beat**2) % prime + prime * d) % count


def _short_parts(text: str, band: str) -> list[str]:
    """The sentences of a text; for the younger, long ones are cut at their joints."""
    parts = checks.sentences(polished(text))
    if band == "7-9":
        return parts
    limit = checks.LONGEST_SENTENCE[band]
    return [short for part in parts for short in shortened(part, limit)]


def _texts(
    world: World,
    voice: Voice,
    stated: frozenset[str],
    shown: dict[str, bool],
    frame: tuple[str, str],
    pick: "Hand | Luck",
) -> list[str]:
    """A text for each beat, with facts, echo, frame and moral in their places."""
    texts: list[str] = []
    # "end 1 3" is stated: the prompt wishes for an ending which these tellings have.
    wish = next((fact for fact in stated if fact.startswith("end ")), "")
    wished = [int(number) for number in wish.split()[1:]]
    met = {name: world.slots[name] for name in _MEETINGS & world.slots.keys()}
    opening = _opening(world, voice, stated, shown, _pair(world, voice, stated))
    for beat in world.plot.beats:
        options = [t for t in beat.tellings if voice.holds(t.tags)]
        if "place" in stated and not texts:
            # A telling that says where is better than a sentence put in.
            options = [t for t in options if _PLACE_SLOTS & slots_of(t.nodes)] or options
        if opening and not texts:
            options = [t for t in options if not _PRESENTS.search(t.text)] or options
            world.slots["a_hero"] = world.hero.called
        if beat is world.plot.beats[-1] and wished:
            options = [beat.tellings[i - 1] for i in wished]
        texts.append(pick.text(options, len(texts)))
    world.slots |= met  # for the next try
    texts[0] = _free(texts[0])
    first = _asked(world, voice, texts)
    if opening:
        own = [] if "group" in stated else first
        texts[0] = " ".join([opening, *own, texts[0]])
    own = [] if opening or "group" in stated else first
    facts = [*own, *_facts(world, voice, stated, " ".join(texts))]
    texts[0] = _marked(texts[0], facts)
    if MARK not in texts[-1]:
        texts[-1] += MARK
    texts[-1] = _marked(texts[-1], _echo(world, voice, shown) if voice.rng.random() < 0.5 else [])
    if "group" in stated:
        texts[0] = f"{' '.join(_group(world, voice, first))} {texts[0]}"
    if frame[0]:
        texts[0] = f"{frame[0]} {texts[0]}"
    if frame[1]:
        texts[-1] = f"{texts[-1]} {voice.say(compiled(frame[1]))}"
    if "moral" in stated:
        is_own = world.facts.get("moral", "-") in ("-", *world.plot.all("moral"))
        line = voice.say(compiled(voice.rng.choice(MORALS if is_own else WISHED_MORALS)))
        texts[-1] = f"{texts[-1]} {line}"
    if world.plot.one("pool"):  # a prompt's own words stay as they are
        return [text.replace(MARK, " ") for text in texts]
    names = frozenset(one.called.lower() for one in world.cast.values())
    return [wording.varied(voice.rng, text.replace(MARK, " "), names) for text in texts]


def _asked(world: World, voice: Voice, texts: list[str]) -> list[str]:
    """Put what a prompt states and no telling says at the beginnings of later beats.

    What its first sentence states is given back, for the beginning of the story.
    """
    whole = " ".join(texts)
    known = " ".join(f"{one.name} {one.kind.name}" for one in world.cast.values())
    said = [world.facts[key] for key in statements.KEYS if key in world.facts]
    said = [line for line in said if not statements.is_told(line, whole, known)]
    first = [line for line in said if not line.startswith(statements.LATER)]
    later = [line.removeprefix(statements.LATER) for line in said if line not in first]
    for number, line in enumerate(later):
        at = 1 + number * (len(texts) - 1) // len(later)
        line = re.sub(r"^\{He\}(?= )", "{Hero}", re.sub(r"^\{His\}(?= )", "{Hero}'s", line))
        texts[at] = f"{voice.say(compiled(line))} {texts[at]}"
    before = texts[0].partition(MARK)[0]
    return [voice.say(compiled(_of_hero(world, line, before))) for line in first]


def _pair(world: World, voice: Voice, stated: frozenset[str]) -> str:
    """Hero and friend before anything is told of them, where a prompt is about both; else ''."""
    facts, slots = world.facts, world.slots
    if "friend" not in world.cast or "group" in stated:
        return ""
    bond = facts.get("bond", "")
    told = [facts[key] for key in statements.KEYS if key in facts]
    if not bond and not any(line.startswith("They ") for line in told):
        return ""
    hero, friend = world.hero, world.cast["friend"]
    if bond and hero.name and friend.name:
        line = voice.rng.choice(BOND_LINES)
    elif bond:
        line = "{A_hero} and {a_friend} were {bond}."
    else:
        line = voice.rng.choice(PAIR_LINES)
        if slots.get("kin") == friend.kind.name and friend.name != friend.kind.name.capitalize():
            slots["a_friend"] = friend.introduced()  # not "her pirate"
    text = voice.say(compiled(line.replace("{bond}", bond).replace("two twins", "twins")))
    # From here on they are known.
    slots |= {"a_hero": hero.called, "hero_the": hero.called}
    slots |= {"a_friend": friend.called, "friend_the": friend.called}
    return text


def _group(world: World, voice: Voice, first: list[str]) -> list[str]:
    """Several, what they did, and whose story it is."""
    group = world.facts["group"]
    is_one = re.match(r"(?:an?|the|my|our) (?:\w+ )?\w+ of ", group)
    there = "There was once" if is_one else "There were once"
    if group.startswith("the "):
        return [f"This is the story of {group}.", *first, GROUP_LINES[0]]
    return [f"{there} {group}.", *first, voice.rng.choice(GROUP_LINES)]


# How somebody is called who comes in.
_MEETINGS = frozenset(["a_hero", "hero_the", "a_friend", "friend_the"])
# A telling that only says that there is somebody, of whom the opening has said it.
_PRESENTS = re.compile(r"\bthere (?:was|lived)(?: once)? \{a_hero\}|\b[Oo]nce \{a_hero\}")


def _opening(
    world: World, voice: Voice, stated: frozenset[str], shown: dict[str, bool], pair: str
) -> str:
    """Who it is about and what is told of them alone, before anything happens; '' for nothing.

    `pair`: what has been said of hero and friend together.
    """
    choose, hero, options = voice.rng.choice, world.hero, world.plot.beats[0].tellings
    lines: list[str] = []
    if shown["trait"] and (shows := words.trait(hero.trait)[0]):
        lines.append(choose(shows))
    if shown["quirk"] and world.quirk:
        lines.append(choose(world.quirk[1]))
    is_placed = "place" not in stated or any(_PLACE_SLOTS & slots_of(t.nodes) for t in options)
    if "wear" in stated and (lines or not is_placed):
        lines.append(choose(words.WEAR_LINES))
    if pair:
        lines = [re.sub(r"^\{He\}(?= )", "{Hero}", line) for line in lines]
        return " ".join([pair, *(voice.say(compiled(line)) for line in lines)])
    if not lines and (is_placed or _is_land(world.place)):
        return ""
    begins = choose(OPENINGS if is_placed else PLACED_OPENINGS)
    return " ".join(voice.say(compiled(line)) for line in (begins, *lines))


def _said(world: World, voice: Voice, nodes: tuple, stated: frozenset[str], first: bool) -> str:
    """A telling; where the first one does not say where, or what is worn, its hero does."""
    whole, added = world.slots["a_hero"], ""
    if first and whole != world.hero.called:
        if "wear" in stated:
            added = f" in {world.hero.wear}"
        elif "place" in stated and not _PLACE_SLOTS & slots_of(nodes):
            added = f" from {world.place.the}" if _is_land(world.place) else ""
        # After the name: a cave may be called Luna, too.
        world.slots["a_hero"] = f"{whole}{added}"
    text = voice.say(nodes)
    world.slots["a_hero"] = whole
    if first and added and text.lower().count(world.place.noun) > 1:
        return text.replace(added, "", 1)
    return text


# Places that somebody is from; of others they are in.
_LANDS = frozenset(["wild", "open", "coast", "space", "magic", "sea", "town", "trees"])


def _is_land(place: places.Place) -> bool:
    """Whether one may be from there: from the desert, not from under the bed."""
    is_land = place.prep in ("in", "on", "at") and "inside" not in place.tags
    return is_land and bool(_LANDS & place.tags or place.noun[:1].isupper())


def _told(world: World, voice: Voice, texts: list[str], band: str) -> list[Told]:
    """The texts as sentences, each beat with its picture."""
    out, time, weather = [], world.time, world.weather
    # What nobody asked for is seen where it is told.
    whole = " ".join(texts).lower()
    if "weather" not in world.facts and world.plot.one("weather", "any") == "any":
        weather = weather if weather and _mentions(whole, weather) else ""
    settings = _Settings(world, voice)
    settings.season = world.season if "season" in world.facts or world.season in whole else ""
    settings.shows_scene = shows_scene(world, whole)
    stated = _stated_beat(world)
    for beat, text in zip(world.plot.beats, texts, strict=True):
        time = beat.time or time
        if beat.weather:
            weather = "" if beat.weather == "clear" else beat.weather
        parts = _short_parts(text, band)
        if beat is stated:
            # What a prompt says of where and when is to be seen, even against the plot.
            is_timed = "time" in world.facts or places.hour(world.facts.get("place", ""))
            light = world.time if is_timed else world.facts.get("hour", time)
            place = settings.stated(beat.place, light, weather)
            out.append(Told(beat, parts, place, time, weather, light, is_stated=True))
        else:
            place = settings.sentence(beat.place, time, weather)
            out.append(Told(beat, parts, place, time, weather))
    return out


# Places in which there are rooms of all kinds.
_TOWNS = frozenset(["village", "old town", "city"])


def shows_scene(world: World, text: str) -> bool:
    """Whether the cover may be where a prompt lets understand that it is.

    Not where the story says that it is at another place: at the market nobody is in bed.
    """
    scene = "scene" in world.facts and given_place(world.facts["scene"])
    if not scene or scene.noun.lower() in text or world.place.noun.lower() not in text:
        return True
    return scene.noun == world.place.noun or ("inside" in scene.tags and world.place.key in _TOWNS)


def _stated_beat(world: World) -> Beat | None:
    """The beat that shows what a prompt says of where and when; None where it says nothing."""
    if world.facts.keys().isdisjoint(("place", "scene", "time", "hour", "weather", "season")):
        return None
    beats = world.plot.beats
    there = [beat for beat in beats if beat.place == "here" or beat.place.startswith(ASKED)]

    def shows_hero(beat: Beat) -> bool:
        return any(role == "hero" and pose != "asleep" for role, pose, _ in beat.stages[-1].who)

    return next(iter([*filter(shows_hero, there), *there, *filter(shows_hero, beats), *beats]))


def _marked(text: str, lines: list[str]) -> str:
    return text.replace(MARK, " " + " ".join(lines) + " ", 1)


# How a sentence begins that goes on from the one before it, so that nothing may come between.
_GOES_ON = re.compile(
    r"(?:It|That|This (?!morning|time|day)|So|But|And|For|They|Those|These|Instead)\b"
)


def _free(text: str) -> str:
    """A first telling whose mark for facts stands where no sentence goes on from the one before."""
    before, mark, after = text.partition(MARK)
    parts = checks.sentences(polished(after)) if mark else []
    kept = 0
    while kept < len(parts) and _GOES_ON.match(parts[kept]):
        kept += 1
    if not kept:
        return text
    return " ".join([before, *parts[:kept], MARK, *parts[kept:]])


def _of_hero(world: World, line: str, before: str) -> str:
    """A line about "{He}" that follows a sentence of somebody else has the hero's name."""
    last = (checks.sentences(polished(before)) or [""])[-1].lower()
    if world.hero.called.lower() in last or world.hero.kind.name in last:
        return line
    return re.sub(r"^\{He\}(?= )", "{Hero}", re.sub(r"^\{His\}(?= )", "{Hero}'s", line))


def _echo(world: World, voice: Voice, shown: dict[str, bool]) -> list[str]:
    """What brings back at the end what was shown at the beginning."""
    ends: tuple[str, ...] = ()
    if shown["quirk"] and world.quirk:
        ends = world.quirk[2]
    elif shown["trait"]:
        ends = words.trait(world.hero.trait)[1]
    ends = tuple(end for end in ends if end)
    return [voice.say(compiled(voice.rng.choice(ends)))] if ends else []


def _facts(world: World, voice: Voice, stated: frozenset[str], text: str) -> list[str]:
    """Sentences for what the prompt stated and the tellings did not say."""
    rng, hero, lines = voice.rng, world.hero, []
    low = text.lower()

    before = text.partition(MARK)[0]

    def add(options: tuple[str, ...]) -> None:
        line = _of_hero(world, rng.choice(options), " ".join([before, *lines]))
        lines.append(voice.say(compiled(line)))

    if "place" in stated and world.place.noun.lower() not in low:
        add(PLACE_LINES)
    if "weather" in stated and not _mentions(low, world.weather):
        add(places.WEATHER_LINES[world.weather])
    if "season" in stated and world.season not in low:
        add(places.SEASON_LINES[world.season])
    if "time" in stated and not any(part in low for part in places.PARTS[world.time]):
        add(places.TIME_LINES[world.time])
    for key, word in (("colour", hero.colour), ("size", hero.size), ("trait", hero.trait)):
        if key in stated and word not in low and word not in " ".join(lines).lower():
            lines_of = ADJECTIVE_LINES[key][not hero.name :]  # "no other fox as shy as the fox"
            add(tuple(line.replace("{adjective}", word) for line in lines_of))
    if "wear" in stated and hero.wear.split(" ", 1)[-1] not in low:
        add(words.WEAR_LINES)
    return lines


def _mentions(text: str, weather: str) -> bool:
    return any(word in text for word in (weather, *places.WEATHERS[weather]))


# ---- sentences ----------------------------------------------------------------------------------

_THEY = {"was": "were", "wasn't": "weren't", "is": "are", "isn't": "aren't", "has": "have"}
_THEY |= {"hasn't": "haven't", "does": "do", "doesn't": "don't"}
_THEY_VERB = re.compile(rf"\b(they) ({'|'.join(_THEY)})\b", re.I)
_THEY_DOES = re.compile(r"\b(they) ([a-z]+s)\b", re.I)
_NO_VERBS = frozenset(
    [
        "always",
        "perhaps",
        "sometimes",
        "as",
        "across",
        "us",
        "this",
        "less",
        "besides",
        "towards",
        "afterwards",
        "upstairs",
        "its",
        "yes",
        "downstairs",
        "nevertheless",
        "themselves",
        "backwards",
        "forwards",
        "sideways",
        "indoors",
        "outdoors",
        "pass",
        "guess",
        "miss",
        "press",
        "kiss",
        "toss",
        "dress",
        "cross",
        "hiss",
        "fuss",
    ]
)
_VERB_THEY = re.compile(r"\b(was|is|has) (they)\b", re.I)


# "Mila had her grandpa, and today": she has one; "and so had her grandpa".
_KIN = "grandpa|grandma|grandad|grandfather|grandmother|granny|nana|aunt|uncle|mother|father"
_OWN_KIN = re.compile(rf"(?<!so )\bhad (?:his|her|its|their)( (?:{_KIN}))\b(?!')")


def polished(text: str) -> str:
    """Blanks, articles, verbs after 'they', and capitals put right."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" ([.,;:!?])", r"\1", text)
    text = re.sub(r'([.!?])"\.', r'\1"', text)
    text = re.sub(r'(\w)"\.', r'\1."', text)
    text = mended(text)
    text = _OWN_KIN.sub(r"had a\1", text)
    text = _THEY_VERB.sub(lambda m: f"{m[1]} {_THEY[m[2].lower()]}", text)
    text = _VERB_THEY.sub(
        lambda m: (
            (_THEY[m[1].lower()].capitalize() if m[1][0].isupper() else _THEY[m[1]]) + f" {m[2]}"
        ),
        text,
    )
    text = _THEY_DOES.sub(lambda m: m[0] if m[2] in _NO_VERBS else f"{m[1]} {base(m[2])}", text)
    # After a full stop always; after a quotation that ends in one of ! ? the sentence may go on.
    text = re.sub(
        r'(^"?|(?<!\.)\. "?|(?<!\.)\."\s"?|[!?] "?|: "|" ")([a-z])',
        lambda m: m[1] + m[2].upper(),
        text,
    )
    return text


_JOINTS = (", and ", ", but ", ", so ", "; ", ", because ", ", for ", ", then ", ", until ")


def shortened(sentence: str, limit: int) -> list[str]:
    """A sentence too long for its readers, cut at a joint: 'He ran, and it rained' in two."""
    if checks.longest(sentence) <= limit or '"' in sentence:
        return [sentence]
    for joint in _JOINTS[:4]:
        for match in re.finditer(re.escape(joint), sentence):
            head, tail = sentence[: match.start()], sentence[match.end() :]
            if len(head.split()) < 3 or len(tail.split()) < 3:
                continue
            if not re.match(r"(he|she|it|they|the|there|his|her|its|their|[A-Z])\b", tail):
                continue
            word = joint.strip(" ,;").capitalize()
            tail = f"{word} {tail}" if word else tail[:1].upper() + tail[1:]
            return [*shortened(f"{head}.", limit), *shortened(tail, limit)]
    return [sentence]


# ---- pictures -----------------------------------------------------------------------------------


# Where the cover is, whatever place its beat has.
SCENE = "scene"


class _Settings:
    """The place sentences of a story: one picture a place, one light a place and time."""

    def __init__(self, world: World, voice: Voice):
        self.world, self.voice = world, voice
        self.season = ""
        self.shows_scene = True
        self.pictures: dict[str, tuple[str, bool]] = {}
        self.lights: dict[tuple[str, str, str], str] = {}

    def sentence(self, place: str, time: str, weather: str) -> str:
        if place not in self.pictures:
            self.pictures[place] = self._picture(place)
        picture, inside = self.pictures[place]
        weather = weather if "weather" in self.world.facts or not inside else ""
        key = (place, time, weather)
        if key not in self.lights:
            season = self.season if place == "here" else ""
            self.lights[key] = places.light(self.voice.rng, picture, time, weather, inside, season)
        return mended(f"{picture}, {self.lights[key]}")

    def stated(self, place: str, time: str, weather: str) -> str:
        """The picture of where and when a prompt says that it is."""
        facts = self.world.facts
        if "scene" in facts and self.shows_scene and not place.startswith(ASKED):
            place = SCENE
        elif "place" in facts and not place.startswith(ASKED):
            place = "here"
        elif place == "home" and "person" not in self.world.hero.kind.tags:
            place = "here"  # no sky is seen from a burrow
        if place not in self.pictures:
            self.pictures[place] = self._picture(place)
        picture, inside = self.pictures[place]
        if "weather" in facts:
            weather = self.world.weather
        elif "season" in facts or place == SCENE:
            weather = ""  # luck had another place in mind
        season = self.season if "season" in facts or place == "here" else ""
        light = places.light(self.voice.rng, picture, time, weather, inside, season)
        return mended(f"{picture}, {light}")

    def _picture(self, name: str) -> tuple[str, bool]:
        if name.startswith('"'):
            text = self.voice.say(compiled(name[1:]))
            if name.startswith(ASKED):
                text = self.voice.say(compiled(places.pictured(text)))
            return text[:1].upper() + text[1:], bool(places.INDOORS.search(text))
        if name == "home":
            kind = self.world.hero.kind
            home = words.BODIES[kind.group].home
            if own := places.OWN_HOMES.get(kind.name.split()[-1], places.OWN_HOMES.get(kind.name)):
                return own, own.startswith("A cozy room")
            return places.HOMES.get(home, places.HOMES["house"]), home not in _NO_WINDOWS
        if name == SCENE:
            place = given_place(self.world.facts["scene"])
        else:
            place = self.world.place if name == "here" else places.places()[name]
        return self.voice.say(compiled(place.picture)), "inside" in place.tags


# Homes that light does not come into through a window.
_NO_WINDOWS = word_set("nest berth den cave burrow") | {
    *("corner of the sky", "house under a leaf", "sea cave", "hole under a stone"),
}


# ---- the whole ----------------------------------------------------------------------------------


def _story(
    world: World, voice: Voice, told: list[Told], pages: int, band: str, details: Details
) -> Plan | None:
    made = paging.paged(world, told, pages, band, details)
    if made is None:
        return None
    cast = []
    for role in world.plot.roles:
        one = world.cast[role]
        cast.append(plan.Character(role, one.name, one.kind.name, one.look))
    asked = {beat.place for beat in told if beat.is_asked}
    stated = {beat.place for beat in told if beat.is_stated}
    own = {beat.place for beat in told if beat.beat.place == "here"}
    cover = paging.cover(made, asked, stated, own)
    return Plan(_title(world, voice), tuple(cast), made, cover)


_SMALL_WORDS = word_set("a an the of and in on at to for with from by as but")


def _title(world: World, voice: Voice) -> str:
    return world.title or titled(voice.say(compiled(voice.rng.choice(world.plot.all("title")))))


def titled(text: str) -> str:
    """A title, with capitals where titles have them."""
    out, said = [], mended(text).split()
    for number, word in enumerate(said, 1):
        small = 1 < number < len(said) and word.lower() in _SMALL_WORDS
        out.append(word.lower() if small else word[:1].upper() + word[1:])
    return " ".join(out)


__all__ = ["AGES", "Plot", "polished", "posed", "shortened", "tell", "titled"]
