"""Where each beat is seen: its place, in the light of its time and weather."""

from orchestrator.tales.grammar import Beat, Voice, compiled
from orchestrator.tales.paging import ASKED, Told
from orchestrator.tales.telling.facts import mentions
from orchestrator.tales.telling.sentences import short_parts
from orchestrator.tales.worlds import kinds, places, times
from orchestrator.tales.worlds.setting import given_place
from orchestrator.tales.worlds.words import mended
from orchestrator.tales.worlds.world import World
from orchestrator.text.english import word_set


def told_beats(world: World, voice: Voice, texts: list[str], band: str) -> list[Told]:
    """The texts as sentences, each beat with its picture."""
    out, time, weather = [], world.time, world.weather
    # What nobody asked for is seen where it is told.
    whole = " ".join(texts).lower()
    if "weather" not in world.facts and world.plot.one("weather", "any") == "any":
        weather = weather if weather and mentions(whole, weather) else ""
    settings = _Settings(world, voice)
    settings.season = world.season if "season" in world.facts or world.season in whole else ""
    settings.shows_scene = shows_scene(world, whole)
    stated = _stated_beat(world)
    is_timed = "time" in world.facts or times.hour(world.facts.get("place", ""))
    begins = "place" in world.facts and world.place.noun.lower() in texts[0].lower()
    for beat, text in zip(world.plot.beats, texts, strict=True):
        # The first is when and where the prompt says, even if others are so at home.
        time = (beat is world.plot.beats[0] and is_timed and world.time) or beat.time or time
        begins = begins and beat.place == "home"
        where = "here" if begins else beat.place
        if beat.weather:
            weather = "" if beat.weather == "clear" else beat.weather
        parts = short_parts(text, band)
        if beat is stated:
            # What a prompt says of where and when is to be seen, even against the plot.
            light = world.time if is_timed else world.facts.get("hour", time)
            place = settings.stated(beat.place, light, weather)
            out.append(Told(beat, parts, place, time, weather, light, is_stated=True))
        else:
            place = settings.sentence(where, time, weather)
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
            self.lights[key] = times.light(self.voice.rng, picture, time, weather, inside, season)
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
        light = times.light(self.voice.rng, picture, time, weather, inside, season)
        return mended(f"{picture}, {light}")

    def _picture(self, name: str) -> tuple[str, bool]:
        if name.startswith('"'):
            text = self.voice.say(compiled(name[1:]))
            if name.startswith(ASKED):
                text = self.voice.say(compiled(places.pictured(text)))
            return text[:1].upper() + text[1:], bool(places.INDOORS.search(text))
        if name == "home":
            kind = self.world.hero.kind
            home = kinds.BODIES[kind.group].home
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
