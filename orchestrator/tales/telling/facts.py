"""Sentences for what a prompt states and no telling says."""

import re

from orchestrator.tales import checks
from orchestrator.tales.briefs import statements
from orchestrator.tales.details import is_open
from orchestrator.tales.grammar import MARK, Voice, compiled
from orchestrator.tales.telling.sentences import polished
from orchestrator.tales.worlds import times, words
from orchestrator.tales.worlds.world import World

PLACE_LINES = (
    "All this happened {in_place}.",
    "It happened {in_place}.",
    "This happened {in_place}, and not long ago.",
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


def add_statements(world: World, voice: Voice, texts: list[str], opening: str) -> list[str]:
    """Put what a prompt states and no telling says behind the first beat, in its order.

    What is so from the first is given back, for the beginning of the story.
    """
    whole = " ".join([opening, *texts])
    known = " ".join(f"{one.name} {one.kind.name}" for one in world.cast.values())
    said = [world.facts[key] for key in statements.KEYS if key in world.facts]
    typed = set(said)
    said = [rest for line in said if (rest := _untold(line, whole, known))]
    event = world.facts.get("event", "")
    # What comes of an event is told after it.
    first = [
        line
        for line in said
        if not (
            line.startswith(statements.LATER) or (event and statements.is_told(event, line, ""))
        )
    ]
    later = [line.removeprefix(statements.LATER) for line in said if line not in first]
    if is_open(texts[0], texts[1].lstrip(), begins=True):
        texts[1] = " ".join([*_lines(world, voice, later, ""), texts[1]])
        later = []
    elif event and later:
        texts[0] = " ".join([texts[0], *_lines(world, voice, later, texts[0])])
        later = []
    # What goes on from a sentence that the plot has told may not stand before it.
    later = [line for line in later if f"{statements.LATER}{line}" in typed]
    before = opening or texts[0].partition(MARK)[0]
    return _lines(world, voice, [*first, *later], before)


def _untold(line: str, text: str, known: str) -> str:
    """What a text does not tell of sentences that belong together; it comes after the text."""
    first, *rest = re.split(r"(?<=\.) (?=\{?[A-Z])", line)
    if not statements.is_told(first, text, known):
        return "" if statements.is_told(line, text, known) else line
    return f"{statements.LATER}{' '.join(rest)}" if rest else ""


def _lines(world: World, voice: Voice, said: list[str], before: str) -> list[str]:
    """What a prompt states as it is told after a text."""
    lines: list[str] = []
    for line in said:
        lines.append(voice.say(compiled(_of_hero(world, line, " ".join([before, *lines])))))
    return lines


def _of_hero(world: World, line: str, before: str) -> str:
    """A line about "{He}" that follows a sentence of somebody else has the hero's name."""
    last = (checks.sentences(polished(before)) or [""])[-1].lower()
    if world.hero.called.lower() in last or world.hero.kind.name in last:
        return line
    return re.sub(r"^\{He\}(?= )", "{Hero}", re.sub(r"^\{His\}(?= )", "{Hero}'s", line))


def missing_facts(world: World, voice: Voice, stated: frozenset[str], text: str) -> list[str]:
    """Sentences for what the prompt stated and the tellings did not say."""
    rng, hero, lines = voice.rng, world.hero, []
    low = text.lower()

    before = text.partition(MARK)[0]

    def add(options: tuple[str, ...]) -> None:
        line = _of_hero(world, rng.choice(options), " ".join([before, *lines]))
        lines.append(voice.say(compiled(line)))

    if "place" in stated and world.place.noun.lower() not in low:
        add(PLACE_LINES)
    if "weather" in stated and not mentions(low, world.weather):
        add(times.WEATHER_LINES[world.weather])
    if "season" in stated and world.season not in low:
        add(times.SEASON_LINES[world.season])
    if "time" in stated and not any(part in low for part in times.PARTS[world.time]):
        add(times.TIME_LINES[world.time])
    for key, word in (("colour", hero.colour), ("size", hero.size), ("trait", hero.trait)):
        if key in stated and word not in low and word not in " ".join(lines).lower():
            lines_of = ADJECTIVE_LINES[key][not hero.name :]  # "no other fox as shy as the fox"
            add(tuple(line.replace("{adjective}", word) for line in lines_of))
    if "wear" in stated and hero.wear.split(" ", 1)[-1] not in low:
        add(words.WEAR_LINES)
    return lines


def mentions(text: str, weather: str) -> bool:
    """Whether a text speaks of this weather."""
    return any(word in text for word in (weather, *times.WEATHERS[weather]))
