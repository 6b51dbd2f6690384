"""Where and when a prompt is set: by its places, by what happens, and by its times and weathers.

What a preposition says ("at the zoo") is a fact that a story tells. What is only understood, as a
classroom of "starts school", is the `scene` of its cover, whatever the telling says of where.
"""

import re
from functools import cache
from pathlib import Path

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.reading import without_s
from orchestrator.tales.grammar import cells, logical_lines
from orchestrator.tales.phrases.verbs import is_past
from orchestrator.tales.worlds import looks, places
from orchestrator.tales.worlds.places import Place
from orchestrator.tales.worlds.words import Kind, by_name
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set
from orchestrator.text.syntax import Word, split

_AT = word_set("in on at under near inside behind beside by into")
_DIRECTIONS = word_set(
    "to from of off onto outside towards along round past through across above over around up down"
)
_DETERMINERS = word_set("the a an my his her its their our your this that one")
# Places without an article: "at school", "in space".
_BARE = word_set(
    "school kindergarten preschool nursery hospital space church prison bed sea sahara town "
    "compartment"
)
# Words between a determiner and the place: "in a dark old forest".
_MOST_BETWEEN = 3
_LONGEST = 4
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
    "volcano bridge cliff roof road street lane"
)
_ON = word_set("island mountain hill cliff roof road bridge")
# Facts that name what is wanted or feared, where nobody is yet.
_ELSEWHERE = ("goal", "get", "job", "joy", "beast", "name", "friend-name", "other-name")


# Times and what is everywhere: no places, though something is said to be in them.
NO_PLACES = word_set(
    "winter summer spring autumn fall night day morning evening year week time end right left back "
    "mud world floor middle top edge front side corner"
)
# Who is on the way to school is not there yet, but in the street.
_UNDERWAY = re.compile(
    r"\b(?:on|along) (?:the|his|her|their|my|our|its) way(?: back| home)? (?:to|from) "
    r"(?:(?:the|his|her|their|my|our) )?(?:school|kindergarten|preschool|nursery|work|bakery|"
    r"market|shops?|supermarket|library|party)\b",
    re.I,
)
_TOMORROW = re.compile(
    r"(\b(?:night|evening|day|morning) before)(?! christmas)"
    r"(?: (?:the|a|an|his|her|their|its|my|our))?(?: [\w'’-]{1,20}){1,2}"
    r"(?: (?:at|in|of) (?:the |her |his )?[\w'’-]{1,20})?",
    re.I,
)


def locate(facts: Facts, prompt: str) -> None:
    """Say where and when it is, as far as the prompt does and the facts do not."""
    _checked(facts, split(prompt))
    # What is only tomorrow is not where it happens.
    today = _UNDERWAY.sub("in the street", _TOMORROW.sub(r"\1", prompt))
    said = facts.get("place", "").lower().split()[-1:]
    if said and said[0] in prompt.lower() and said[0] not in today.lower():
        del facts["place"]
    words = split(today)
    if "place" not in facts and (place := place_in(words, facts)):
        facts["place"] = place
    if "place" not in facts and (scene := _scene(words, facts, today)):
        facts["scene"] = scene
    for key in ("place", "scene"):  # a fish is not on the water
        if "sea" in _hero(facts).tags and _ON_THE_SEA.fullmatch(facts.get(key, "")):
            facts[key] = "in the deep sea"
    _when(facts, prompt)


# ---- by its nouns -------------------------------------------------------------------------------


_ON_THE_SEA = re.compile(r"(?:on|in|at|under) the (?:sea|ocean)")


def _hero(facts: Facts) -> Kind:
    kind, group, _ = who(facts.get("hero", ""))
    return looks.given_kind(kind, group) if kind else by_name()["child"]


def place_in(words: list[Word], facts: Facts) -> str:
    """Where the prompt says that something is, if it names one of our places; '' for none."""
    low = [word.text.lower() for word in words]
    for at, word in enumerate(low[:-1]):
        # Into the sea a bottle is thrown; who throws it is not in it.
        if word not in _AT or word == "into" or words[at].stops:
            continue
        if low[at + 1] in _DETERMINERS:
            found = _noun_after(words, at + 2, facts)
        else:
            found = _bare(words, at + 1)
        place = found and found.lower() not in NO_PLACES and _named(found)
        if word not in _UP_THERE and found.lower().rpartition(" ")[2] in _SKY:  # "under the moon"
            continue
        if word == "at" and found.lower() in _SEEN and _is_looked_at(low[:at]):
            continue
        if place and "thing" not in place.tags:
            return places.said(word, found, place)
    return ""


def _named(phrase: str) -> Place | None:
    """The place of a noun that may have a word before it."""
    low = phrase.lower()
    return places.named(low) or places.named(low.partition(" ")[2])


_SKY = word_set("moon sun sky stars star rainbow air")
_UP_THERE = word_set("on in inside into")
_SEEN = word_set(
    "clouds cloud sea ocean mountain mountains island ship waterfall volcano lighthouse"
)
_LOOKS = re.compile(
    r"(?:look|star|gaz|howl|bark|shout|point|smil|wav|peer|peep)(?:e|es|ed|s|ing)?$"
)


def _is_looked_at(before: list[str]) -> bool:
    """Whether what follows is seen from afar: "looks up at the sea"."""
    return any(_LOOKS.match(word) for word in before[-2:])


def _noun_after(words: list[Word], start: int, facts: Facts) -> str:
    """The place that words after a determiner name: "school yard" of "the old school yard"."""
    found = ""
    for at in range(start, min(len(words), start + _MOST_BETWEEN + 1)):
        for size in range(_LONGEST, 0, -1):
            noun = _noun(words, at, size)
            if noun and places.named(noun.lower()) and not _is_of_cast(noun, facts):
                last = _last_of(words, at + size - 1)
                noun = _noun(words, at, last - at + 1)
                after = [word.text.lower() for word in words[last + 1 : last + 3]]
                if after[:1] == ["of"] and _DETERMINERS.isdisjoint(after):
                    return ""  # "the garden of delights", and not "of the witch"
                is_on_thing = "of" in after and "thing" in places.named(noun.lower()).tags
                if is_on_thing and _noun_after(words, last + 3, facts):
                    return ""  # "on the wall of his room", where one is
                before = words[start].text.lower() if at == start + 1 else ""
                is_said = before and "'" not in before and "’" not in before
                return f"{before} {noun}" if is_said else noun  # "the little beach"
        if words[at].stops or words[at].text.lower() in _AT | _DETERMINERS:
            break
    return found


def _last_of(words: list[Word], at: int) -> int:
    """Where a noun ends that begins with a place: of "school roof" the roof is where it is."""
    while at + 1 < len(words) and not words[at].stops:
        noun = words[at + 1].text.lower()
        place = noun not in _SKY and not noun.endswith("s") and places.named(noun)
        if not place or "thing" in place.tags:
            break
        at += 1
    return at


def _noun(words: list[Word], at: int, size: int) -> str:
    """So many words in a row without an end of a sentence among them; '' where there is one."""
    part = words[at : at + size]
    is_whole = len(part) == size and not any(word.stops for word in part[:-1])
    return without_s(" ".join(word.text for word in part)) if is_whole else ""


def _bare(words: list[Word], at: int) -> str:
    """The place without an article at a word: "school", "Mars", "North Pole"; '' for none."""
    for size in (2, 1):
        noun = _noun(words, at, size)
        is_name = noun[:1].isupper() and noun.split()[-1][:1].isupper()
        if noun and (noun.lower() in _BARE or is_name) and places.named(noun.lower()):
            return noun
    return ""


def _is_of_cast(noun: str, facts: Facts) -> bool:
    """Whether a noun is one of those who play: of "a library mouse" the mouse, not the library."""
    last = noun.lower().split()[-1].removesuffix("s")
    roles = (who(facts.get(role, ""))[0] for role in ("hero", "friend", "other"))
    said = [*roles, facts.get("goal", ""), facts.get("name", "").lower()]
    ends = (words.split()[-1].removesuffix("s") for words in said if words)
    return last in ends or last in facts.get("goal", "")


def _checked(facts: Facts, words: list[Word]) -> None:
    """A thing is a place only where the prompt says that something is in it or on it."""
    prep, _, noun = facts.get("place", "").partition(" the ")
    ends = [at for at, word in enumerate(words) if noun.endswith(word.text.lower())]
    if noun and ends and (last := _last_of(words, ends[0])) > ends[0]:
        noun = " ".join([noun, *(word.text for word in words[ends[0] + 1 : last + 1])])
        facts["place"] = f"{prep} the {noun}"  # "on the school", of "on the school roof"
    place = noun and places.named(noun.lower())
    if not place or "thing" not in place.tags:
        return
    low = " ".join(word.text.lower() for word in words)
    if not re.search(rf"\b{prep} (?:the|an?|his|her|its|their|my|our) {re.escape(noun)}\b", low):
        facts["scene"] = f"{place.prep} the {noun}"
        del facts["place"]


# ---- by what happens ----------------------------------------------------------------------------


def _scene(words: list[Word], facts: Facts, prompt: str) -> str:
    """Where it must be, though no preposition says so; '' where nothing tells."""
    if "scene" in facts:
        return facts["scene"]
    return (
        _thither(words, facts)
        or _mentioned(words, facts)
        or _at_occasion(facts, prompt)
        or _landmark(words, facts)
        or _oneself(facts)
    )


def _thither(words: list[Word], facts: Facts) -> str:
    """The place that somebody goes to or comes from, or the thing that somebody is in."""
    low = [word.text.lower() for word in words]
    for at, word in enumerate(low[:-1]):
        if word not in _DIRECTIONS | _AT or words[at].stops:
            continue
        if not _DREAMS.isdisjoint(low[max(0, at - 2) : at]):  # "dreams of the sea"
            continue
        has_article = low[at + 1] in _DETERMINERS
        found = _noun_after(words, at + 2, facts) if has_article else _bare(words, at + 1)
        place = found and found.lower() not in NO_PLACES and _named(found)
        if found.lower() in _SKY and _GOING.isdisjoint(low[max(0, at - 4) : at]):
            continue  # "sings to the moon"
        is_thing = bool(place) and "thing" in place.tags
        is_there = is_thing == (word in _AT) or word == "into"
        if is_thing and word == "of":  # "in the trunk of an old oak"
            is_there = not _AT.isdisjoint(low[max(0, at - 3) : at])
        if place and is_there and not _is_elsewhere(found, facts):
            is_outside = word == "outside" or low[at - 1 : at + 1] == ["front", "of"]
            return places.said("outside" if is_outside else place.prep, found, place)
    return ""


_GOING = word_set(
    "go goes going went gone fly flies flying flew flown travel travels travelling travelled trip "
    "journey flight rocket ladder climb climbs climbing climbed jump jumps jumping jumped sail "
    "sails sailing sailed ride rides riding rode way up walk walks walked"
)
_DREAMS = word_set("dream dreams dreamed dreamt dreaming longs longed misses missed imagines")


def _mentioned(words: list[Word], facts: Facts) -> str:
    """A place that is named at all: "the hospital robot", "school is boring"."""
    for at in range(len(words)):
        for size in range(_LONGEST, 0, -1):
            noun = _noun(words, at, size).lower()
            if not noun or noun.split()[0] in _NO_NOUNS:  # "at home"
                continue
            if noun.split()[-1] in _VEHICLES and words[at - 1].text.lower() != "by":
                continue
            place = noun not in _VAGUE and places.named(noun)
            if not place or "thing" in place.tags or _is_elsewhere(noun, facts):
                continue
            after = " ".join(word.text.lower() for word in words[at : at + size + 1])
            if after.endswith(" of"):  # "a school of fish"
                continue
            kind = looks.known_kind(after)
            is_vehicle = kind is not None and kind.group in _VEHICLE_GROUPS  # "a school bus"
            if not _is_of_cast(noun, facts) and not is_vehicle:
                return places.said(place.prep, noun, place)
    return ""


_VEHICLE_GROUPS = word_set("vehicle craft plane")
_NO_NOUNS = _AT | _DIRECTIONS | _DETERMINERS


def _landmark(words: list[Word], facts: Facts) -> str:
    """A hill, a brook or a sea that is named, and is neither wished for nor one of the cast."""
    low = [word.text.lower() for word in words]
    for at, noun in enumerate(low):
        if noun not in _LANDMARKS or not _ABSENT.isdisjoint(low[max(0, at - 4) : at]):
            continue
        if _is_of_cast(noun, facts) or _is_elsewhere(noun, facts) or low[at + 1 : at + 2] == ["of"]:
            continue
        if looks.known_kind(" ".join(low[at : at + 2])) is None or at + 1 == len(low):
            place = places.named(noun)
            return places.said("on" if noun in _ON else place.prep, noun, place)
    return ""


_ABSENT = _DREAMS | word_set(
    "wish wishes wished want wants wanted never see sees seen saw hear hears heard love loves like "
    "likes missing without no"
)


def _oneself(facts: Facts) -> str:
    """The inside of a hero who is a place: a cookie factory."""
    hero = _hero(facts)
    place = hero.group == "still" and _named(hero.name)
    return places.said("in", hero.name, place) if place and "inside" in place.tags else ""


def _is_elsewhere(noun: str, facts: Facts) -> bool:
    said = [facts[key].lower() for key in _ELSEWHERE if facts.get(key)]
    # Where somebody lives, or what they did, is no wish: "lived in the old church".
    firsts = ((words.split()[0], words) for words in said)
    wishes = (words for first, words in firsts if first != "live" and not is_past(first))
    return any(noun.lower() in words for words in wishes)


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
    text = Path(places.__file__).with_name("occasions.txt").read_text("utf-8")
    out = []
    for _, line in logical_lines(text):
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


# ---- by its times -------------------------------------------------------------------------------

_PART = r"(?:morning|day|afternoon|evening|night|sunday|monday|tuesday|wednesday|thursday|friday|"
_PART += r"saturday|weekend|autumn|winter|spring|summer|november|october|december|april|week)s?"
_IN = r"(?:in|through|during|by|under|out in|into) (?:the|a|an)?(?: ?[a-z]{2,12}){0,2}? ?"
# Facts of few values, by what says them beyond doubt.
_WHEN = {
    "time": {
        "night": r"\bat (?:mid)?night\b|\bmidnight\b|\bmoonlight\b|\bmoonlit\b|\bone night\b|"
        r"\bnight (?:before|of)\b|\b(?:the|that|this) night (?:when|that|after)\b|"
        r"\bnew year's eve\b|"
        r"\bevery night\b|\ba night (?:in|at)\b|\bin the (?:dead|middle) of the night\b|"
        r"\b(?:dark|stormy|starry|cold|snowy|rainy|foggy|christmas|last|whole|silent|long|stormiest|"
        r"darkest|first|spring|summer|autumn|winter|midsummer|warm|clear|windy|"
        r"moonless|halloween) night\b|"
        r"\bunder the (?:stars|moon)\b|\bnight (?:watch|shift|train|bus|guard|nurse)|\btonight\b|"
        r"\ball night\b",
        "dusk": r"\bat (?:sunset|dusk|sundown|twilight)\b|\b(?:in the|one|every) evening\b|"
        r"\b(?:last|first|this|that|spring|summer|autumn|winter|warm|cold|quiet|rainy|stormy|foggy|"
        r"snowy) evening\b|\bevening (?:before|of|when)\b",
        "dawn": r"\bat (?:dawn|sunrise|daybreak)\b|\bearly (?:in the )?morning\b",
    },
    "weather": {
        "fog": rf"\b{_IN}(?:fog|mist)\b|\b(?:foggy|misty) [a-z]+\b|\bthick fog\b|"
        r"^(?:the|a) (?:\w+ )?fog\b",
        "storm": rf"\b{_IN}(?:thunder|snow)?storm\b|\bstormy [a-z]+\b|\bthe stormiest\b|"
        r"^(?:the|a) (?:\w+ )?(?:thunder)?storm\b|"
        r"\b(?:big|terrible|wild|great|heavy) (?:thunder)?storm\b|\bhurricane\b",
        "snow": rf"\b{_IN}(?:falling )?snow\b|\bsnowy {_PART}\b|\bblizzard\b|\bfirst snow\b|"
        r"\bsnowed in\b|\bsnows? all\b|\bit (?:is snowing|snows|snowed)\b",
        "rain": rf"\b{_IN}(?:pouring )?rain\b|\brainy [a-z]+\b|\bpuddles\b|"
        r"\bit(?: is|'s)? (?:raining|rains|rained|pouring|pours|poured)\b",
        "wind": rf"\b{_IN}wind\b|\bwindy {_PART}\b|\bfl(?:y|ies|ying|ew) (?:a|his|her|the) kite\b",
    },
    "season": {
        "autumn": r"\bin (?:the )?(?:autumn|fall|october|november)\b|\bfirst frost\b|"
        r"\bautumn (?:day|morning|evening|leaf|leaves|wind|storm)\b|\b(?:last|falling) "
        r"lea(?:f|ves)\b|\bbefore (?:the )?winter\b|\bwinter is coming\b|\bharvest\b",
        "winter": r"\bin (?:the )?(?:middle of (?:the )?)?(?:winter|december|january)\b|"
        r"\bwinter (?:day|night|morning|evening|storm|wind)\b|\b(?:at|over) christmas\b|"
        r"\b(?:all|spends?|long) (?:the )?winter\b|"
        r"\b(?:igloo|snowball\w*|sledg\w+|toboggan\w*)\b",
        "spring": r"\bin (?:the )?spring\b|\bfirst day of spring\b|\bspring (?:day|morning)\b",
        "summer": r"\bin (?:the )?(?:summer|july|august)\b|\bsummer (?:day|night|"
        r"evening|morning|afternoon|holidays?|vacation)\b|\b(?:hot|hottest) (?:day|afternoon)\b|"
        r"\bheat ?wave\b",
    },
}
_WHEN_SAID = {
    key: {value: re.compile(said) for value, said in values.items()}
    for key, values in _WHEN.items()
}
# Who has not seen it, or dreams of it, is not in it.
_NOT_YET = re.compile(
    r"\b(?:never|not|no|without|wish\w*|want\w*|dream\w*|if|until|afraid|scared|hates?)\b|n't\b|"
    r"\bwait\w* for(?: the)? ?$"
)
# Who is awake is in it all the same: "cannot sleep on the night before the fair".
_SLEEPLESS = re.compile(r"(?:\b(?:can|could|does|do|did|will|would) ?not|n't) (?:fall a)?sleep\b")
# What is seen by night only, as the picture shows it.
_NIGHTLY = re.compile(
    r"\b(?:the (?:moon|stars)|starlight|shooting star|bedtime|asleep|can(?:no|')?t sleep|"
    r"couldn't sleep|not sleep|sleepless|fireflies|firefly|tooth fairy|sandman|"
    r"glow-?worms?|lullab(?:y|ies)|nightmares?|the dark(?! \w)|night ?light|fireworks|"
    r"(?:northern|polar) lights|burglars?|stargaz\w+|"
    r"christmas eve|lantern (?:parade|festival|walk)|campfire|bonfire|strange noises?|sleepover|"
    r"sleeps? in (?:a|the|their) tent|(?:falling|little|tiny|small|lonely) stars?|"
    r"stars? (?:falls?|fell|who|that)|constellation)\b"
)
_HOURLY = {"dawn": re.compile(r"\bsunrise\b"), "dusk": re.compile(r"\bsunset\b")}


def _when(facts: Facts, prompt: str) -> None:
    """The time, weather and season that adverbial phrases say: "at midnight", "in the fog"."""
    low = prompt.lower().replace("’", "'")
    for key, values in _WHEN_SAID.items():
        if key in facts:
            continue
        for value, said in values.items():
            found = said.search(low)
            before = low[max(0, found.start() - 40) : found.start()] if found else ""
            if found and not _NOT_YET.search(_SLEEPLESS.sub("", before)):
                facts[key] = value
                break
    is_far = re.search(r"\b(?:moon|space|mars|planet)\b", facts.get("place", ""))
    if "time" in facts or is_far:
        return
    if _NIGHTLY.search(low) and not re.search(r"\bday\b|daylight", low):
        facts["hour"] = "night"
        return
    for hour, said in _HOURLY.items():
        if said.search(low):
            facts["hour"] = hour
