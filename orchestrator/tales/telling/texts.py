"""A text for each beat, with its facts, and what is said before and after the story."""

import random
import re

from orchestrator.tales import checks
from orchestrator.tales.grammar import MARK, Voice, compiled, slots_of
from orchestrator.tales.phrases import wording
from orchestrator.tales.telling import openings
from orchestrator.tales.telling.choice import PLACE_SLOTS, Hand, Luck
from orchestrator.tales.telling.facts import add_statements, missing_facts
from orchestrator.tales.telling.sentences import polished
from orchestrator.tales.worlds import words
from orchestrator.tales.worlds.world import World

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
    ("@night @named", "", "Good night, {hero}. Good night, you."),
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


def choose_frame(rng: random.Random, tags: frozenset[str]) -> tuple[str, str]:
    """What is said before and after; luck chooses among what suits the age and tone."""
    options = []
    for needs, before, after in FRAMES:
        holds = all(
            (tag[1:] not in tags) if tag.startswith("!") else tag in tags
            for tag in (part[1:] for part in needs.split())
        )
        if holds:
            options.append((before, after))
    return rng.choice(options)


def shown_traits(world: World, stated: frozenset[str]) -> dict[str, bool]:
    """Whether trait and quirk are shown: where they are stated. Others would only distract."""
    return {
        "trait": bool(world.hero.trait)
        and world.plot.one("traits", "any") == "any"
        and "trait" in stated
        and world.rng.random() < 0.7,
        "quirk": world.quirk is not None and "quirk" in stated,
    }


# How somebody is called who comes in.
_MEETINGS = frozenset(["a_hero", "hero_the", "a_friend", "friend_the"])
# A telling that only says that there is somebody, of whom the opening has said it.
_PRESENTS = re.compile(r"\bthere (?:was|lived)(?: once)? \{a_hero\}|\b[Oo]nce \{a_hero\}")


def beat_texts(
    world: World,
    voice: Voice,
    stated: frozenset[str],
    shown: dict[str, bool],
    frame: tuple[str, str],
    pick: Hand | Luck,
) -> list[str]:
    """A text for each beat, with facts, echo, frame and moral in their places."""
    texts: list[str] = []
    # "end 1 3" is stated: the prompt wishes for an ending which these tellings have.
    wish = next((fact for fact in stated if fact.startswith("end ")), "")
    wished = [int(number) for number in wish.split()[1:]]
    met = {name: world.slots[name] for name in _MEETINGS & world.slots.keys()}
    pair = openings.pair_opening(world, voice, stated)
    opening = openings.hero_opening(world, voice, stated, shown, pair, bool(frame[0]))
    for beat in world.plot.beats:
        options = [t for t in beat.tellings if voice.holds(t.tags)]
        if "place" in stated and not texts:
            # A telling that says where is better than a sentence put in.
            options = [t for t in options if PLACE_SLOTS & slots_of(t.nodes)] or options
        if opening and not texts:
            options = [t for t in options if not _PRESENTS.search(t.text)] or options
            world.slots["a_hero"] = world.hero.called
        if beat is world.plot.beats[-1] and wished:
            options = [beat.tellings[i - 1] for i in wished]
        texts.append(pick.text(options, len(texts)))
    world.slots |= met  # for the next try
    texts = [_in_speech(world, text) for text in texts]
    texts[0] = _free(texts[0])
    first = add_statements(world, voice, texts, opening)
    if opening:
        own = [] if "group" in stated else first
        texts[0] = " ".join([opening, *own, texts[0]])
    own = [] if opening or "group" in stated else first
    facts = [*own, *missing_facts(world, voice, stated, " ".join(texts))]
    texts[0] = _marked(texts[0], facts)
    if MARK not in texts[-1]:
        texts[-1] += MARK
    texts[-1] = _marked(texts[-1], _echo(world, voice, shown) if voice.rng.random() < 0.5 else [])
    if "group" in stated:
        texts[0] = f"{' '.join(openings.group_opening(world, voice, first))} {texts[0]}"
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


def _in_speech(world: World, text: str) -> str:
    """A text in whose quotations "his sister" is what the hero calls her: "my sister".

    Others say "your sister" to the hero.
    """
    owner = f"{world.slots['his']} "
    kin = [world.slots[role] for role in world.cast if world.slots[role].startswith(owner)]
    parts = text.split('"')
    for said in range(1, len(parts) - 1, 2):
        tag = re.split(r"[.!?]", parts[said + 1])[0].lower()
        others = (world.slots[role].lower() for role in world.cast if role != "hero")
        is_others = re.search(r"\bthey\b", tag) or any(one in tag for one in others)
        for one in kin:
            own = f"{'your' if is_others else 'my'} {one.removeprefix(owner)}"
            parts[said] = re.sub(rf"\b{re.escape(one)}\b", own, parts[said], flags=re.IGNORECASE)
    return '"'.join(parts)


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


def _echo(world: World, voice: Voice, shown: dict[str, bool]) -> list[str]:
    """What brings back at the end what was shown at the beginning."""
    ends: tuple[str, ...] = ()
    if shown["quirk"] and world.quirk:
        ends = world.quirk[2]
    elif shown["trait"]:
        ends = words.trait(world.hero.trait)[1]
    ends = tuple(end for end in ends if end)
    return [voice.say(compiled(voice.rng.choice(ends)))] if ends else []
