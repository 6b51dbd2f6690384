"""Captions of places: the facts of a picture, worded in many ways."""

import re
from dataclasses import dataclass, field

from art.words import SCENE_FLUFF, SCENE_MODE, STYLES, article, mend

LIGHT_WORDS = {
    "day": [
        "",
        "",
        "",
        "on a sunny day",
        "in daylight",
        "under a blue sky",
        "in the morning sun",
        "in summer",
    ],
    "sunset": [
        "at sunset",
        "in the evening",
        "in golden evening light",
        "under an orange sky",
        "at the end of the day",
    ],
    "night": [
        "at night",
        "by moonlight",
        "under the stars",
        "under a starry sky",
        "in the dark night",
        "at midnight",
    ],
    "dawn": ["at sunrise", "in the early morning", "under a pink morning sky", "at daybreak"],
    "overcast": ["on a cloudy day", "under grey clouds", "on a grey day"],
    "storm": [
        "in a storm",
        "during a thunderstorm",
        "under dark clouds with lightning",
        "on a stormy night",
    ],
    "magic": [
        "in magical purple light",
        "glowing with magic",
        "in enchanted light",
        "under a purple sky",
    ],
    "fog": ["in the fog", "in the mist", "covered in mist", "on a foggy morning"],
    "winter": ["in winter", "covered in snow", "in the snow", "on a snowy day"],
}
WEATHER_WORDS = {
    "rain": ["in the rain", "on a rainy day", "while it rains"],
    "snow": ["while snow falls", "with falling snow", "in falling snow"],
    "rainbow": ["with a rainbow", "under a rainbow"],
}

INSIDE_WORDS = {
    "night": ["at night", "in the evening", "by candlelight", "in the dark of night"],
    "day": ["", "", "by day", "in daylight"],
}


@dataclass
class Place:
    """What a scene shows: kind, names, and lists of things that may be said.

    `layout` names the composition; `view` are phrases that say it, `extras` say all else.
    """

    kind: str
    names: tuple
    light: str | None
    weather: str | None = None
    extras: list = field(default_factory=list)
    layout: str | None = None
    view: list = field(default_factory=list)
    indoors: bool = False


def captions(place, rng, n=6):
    """`n` captions of a scene, the first of them with everything said."""
    return [_caption(place, rng, i == 0) for i in range(n)]


def _caption(place, rng, full):
    keep = 1.0 if full else rng.choice([0.15, 0.5, 1.0])
    name = rng.choice(place.names)
    fluff = [rng.choice(SCENE_FLUFF)] if rng.random() < 0.35 and not name.startswith("~") else []
    head = re.split(r" (?:with|of|in|by|among|full|around|over|through|under|on|at|from)\b", name)[
        0
    ]
    bare = name in _BARE or name.split()[0] in _STARTS
    plural = name.startswith("~") or head.split()[-1] in _PLURALS or bare
    text = name if bare else " ".join([*fluff, name.lstrip("~")])
    text = text if plural else article(text)
    if rng.random() < 0.15 and not plural:
        text = "the " + text.split(" ", 1)[1]
    said = [rng.choice(e) for e in place.extras if rng.random() < keep]
    view = [v for v in place.view if full or rng.random() < max(keep, 0.4)]
    # A thing is not named twice.
    said = [w for w in said + view if w not in text]
    if said:
        text += " " + " ".join(said[:1]) + "".join(f", {w}" for w in said[1:])
    # Light and weather change every pixel, so they are nearly always named.
    if place.light and (full or rng.random() < 0.9):
        words = rng.choice((INSIDE_WORDS if place.indoors else LIGHT_WORDS)[place.light])
        if words:
            text = f"{text} {words}" if rng.random() < 0.7 else f"{text}, {words}"
    if place.weather and (full or rng.random() < 0.8):
        text += " " + rng.choice(WEATHER_WORDS[place.weather])
    if rng.random() < 0.2:
        start = ["a picture of ", "the scene shows ", "an illustration of "]
        if not bare:
            start += ["a view of ", "a landscape with ", "background of ", "in "]
            start += ["the story takes place in "]
        text = rng.choice(start) + text
    if rng.random() < 0.25:
        text += ", " + ", ".join(rng.sample(STYLES, rng.choice([1, 1, 2])))
    if rng.random() < 0.85:
        text = f"{text}, {SCENE_MODE}" if rng.random() < 0.4 else f"{SCENE_MODE}, {text}"
    return mend(text)


_STARTS = {"on", "inside", "under", "above", "among", "over", "in", "high"}
_PLURALS = set(
    """
trees flowers planets gems dunes hills mountains pyramids ruins skyscrapers mushrooms stars sweets
treetops haystacks tents clouds roofs rooftops tops walls lights heads balloons
""".split()
)
_BARE = set(
    """
outer space|space|downtown street|countryside|another world|land of sweets|candy land|mushroom land
ice land|land of toys|gates and walls|moon base|burnt land|northern lights over the snow
""".strip()
    .replace("\n", "|")
    .split("|")
)
