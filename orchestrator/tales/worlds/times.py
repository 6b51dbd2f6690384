"""When stories happen: times of day, weathers and seasons, and the light of their pictures.

Light and weather come after a place's picture, in words of the scene captions, because they change
every pixel of the drawing.
"""

import random
import re

LIGHTS = {
    "dawn": ("at sunrise", "in the early morning", "under a pink morning sky"),
    "day": ("in daylight", "on a sunny day", "under a blue sky", "in the morning sun"),
    "dusk": ("at sunset", "in golden evening light", "under an orange sky"),
    "night": ("at night under a starry sky", "by moonlight", "at night under the stars"),
}
INSIDE = {
    "dawn": ("in pale morning light", "in soft morning light"),
    "day": ("in daylight", "with sunlight through the window"),
    "dusk": ("in warm evening light", "in golden evening light"),
    "night": ("at night by candlelight", "by lamplight at night"),
}
# No weather is seen from there.
WINDOWLESS = re.compile(r"\b(?:cave|ground|dungeon|Inside a space|honeycomb|barrels|coats)\b")
_AIRLESS = re.compile(r"\bouter space|\bsurface of the moon", re.I)
# By candlelight the checkpoint draws a living room instead.
_HALL = re.compile(r"\b(?:hall|throne)\b", re.I)
# No sky is seen from there.
UNDER_WATER = ("in clear blue water", "in deep blue water")
SKIES = {
    "fog": ("in the fog", "covered in mist"),
    "rain": ("in the rain", "on a rainy day"),
    "snow": ("in winter with falling snow", "covered in snow"),
    "storm": ("in a storm under dark clouds", "during a thunderstorm"),
    "wind": ("on a cloudy windy day", "under grey clouds"),
    "rainbow": ("with a rainbow", "under a rainbow"),
}
WEATHERS = {
    "fog": ("foggy", "misty"),
    "rain": ("rainy", "wet", "drizzly"),
    "snow": ("snowy", "frosty"),
    "storm": ("stormy",),
    "wind": ("windy", "blustery"),
}
WEATHER_LINES = {
    "fog": (
        "Fog lay over everything.",
        "It was so foggy that the trees looked like ghosts of trees.",
    ),
    "rain": (
        "It rained, and then it rained some more.",
        "Rain tapped on everything like small fingers.",
    ),
    "snow": ("Snow was falling in fat, slow flakes.", "Everything was white with snow."),
    "storm": ("A storm was grumbling in the sky.", "Thunder rolled about like barrels in a storm."),
    "wind": ("The wind was in a silly mood.", "A strong wind was pulling at everything."),
}
PARTS = {
    "dawn": ("morning", "early morning"),
    "day": ("morning", "afternoon", "day", "Tuesday", "Sunday"),
    "dusk": ("evening",),
    "night": ("night",),
}
SEASONS = ("spring", "summer", "autumn", "winter")
SEASON_LINES = {
    "spring": ("It was spring, and everything smelled of rain and new leaves.",),
    "summer": ("It was summer, and the days were as long as ribbons.",),
    "autumn": ("It was autumn, and the leaves came down like letters.",),
    "winter": ("It was winter, and breath made little clouds.",),
}
TIME_LINES = {
    "dawn": ("The sun was just getting up.",),
    "day": ("The sun was high.",),
    "dusk": ("The sun was going down.", "It was evening, and shadows grew long."),
    "night": ("It was night, and the stars were out.", "It was night, and most windows were dark."),
}


_HOURS = {
    "dawn": "dawn sunrise morning",
    "dusk": "dusk sunset evening",
    "night": "night midnight moonlight moonlit starlit",
    "day": "noon midday",
}


def hour(noun: str) -> str:
    """The time that the words of a place say, as a picture shows it; '' for none."""
    said = set(noun.lower().split())
    return next((time for time, hours in _HOURS.items() if said & set(hours.split())), "")


def light(
    rng: random.Random, picture: str, time: str, weather: str, inside: bool, season: str = ""
) -> str:
    """The words of season, weather and light that end a place's sentence."""
    if "underwater" in picture.lower():
        return UNDER_WATER[time in ("dusk", "night")]
    if _AIRLESS.search(picture):  # no blue sky
        return LIGHTS["night"][0]
    if inside:
        if WINDOWLESS.search(picture):
            return rng.choice([said for said in INSIDE[time] if "window" not in said])
        if _HALL.search(picture) and time == "night":
            return "at night with moonlight in the window"
        if weather not in _AT_WINDOW:
            return rng.choice(INSIDE[time])
        # No sun or moon is seen through rain.
        grey = {"night": "at night by candlelight", "dusk": "in warm evening light"}
        return f"{grey.get(time, 'on a grey day')}, with {_AT_WINDOW[weather]} at the window"
    said = []
    if season and not (season == "winter" and weather == "snow"):
        if time == "day" and not weather:
            return _IN_SEASON[season]
        said.append("in summer" if season == "summer" else _IN_SEASON[season])
        if weather == "wind":
            weather = ""
    if weather in _BY_NIGHT and time == "night":
        said.append(_BY_NIGHT[weather])
    elif weather in SKIES and time != "night":
        # Fog and storms have a light of their own.
        if time in ("dawn", "dusk") and weather in ("rain", "snow", "rainbow"):
            said.append(rng.choice(LIGHTS[time]))
        said.append(rng.choice(SKIES[weather]))
    else:
        said.append(rng.choice(LIGHTS[time]))
    return ", ".join(said)


_BY_NIGHT = {
    "snow": "at night with falling snow",
    "storm": "at night in a thunderstorm",
    "fog": "at night in the mist",
    "rain": "at night in the rain",
}
_AT_WINDOW = {"rain": "rain", "snow": "snow", "storm": "lightning", "fog": "mist"}
_IN_SEASON = {
    "spring": "in spring with flowers",
    "summer": "on a sunny summer day",
    "autumn": "in autumn with orange leaves",
    "winter": "in winter, covered in snow",
}
