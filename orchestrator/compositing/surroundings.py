"""What a kind of place does to figures in it: ground, water, air and light."""

from dataclasses import dataclass

from orchestrator.compositing.lexicon import place_of
from orchestrator.plan import time_of


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a place from its words.

    `water`: "" none, "side" somewhere, "open" all around, "under" over the heads. `cover` is what
    lies on the ground and hides the soles of feet: "grass", "snow", "sand", "silt", "cloud", ""
    for what is hard. `has_ground` is false where everybody floats. `shadow` is how dark a cast
    shadow is, 0..1; `indoors` says that light comes from above and all sides. `time` is one of
    `orchestrator.plan.TIMES`.
    """

    kind: str
    time: str = "day"
    water: str = ""
    cover: str = ""
    has_ground: bool = True
    shadow: float = 0.5
    indoors: bool = False

    @property
    def is_under_water(self) -> bool:
        return self.water == "under"


_KINDS = {
    "underwater": {"water": "under", "cover": "silt", "shadow": 0.0},
    "space": {"has_ground": False, "shadow": 0.0},
    "barren": {"shadow": 0.6},
    "cloudland": {"cover": "cloud", "shadow": 0.32},
    "indoors": {"shadow": 0.3, "indoors": True},
    "deck": {},
    "cave": {"shadow": 0.35, "indoors": True},
    "snow": {"cover": "snow", "shadow": 0.4},
    "sea": {"water": "open", "shadow": 0.3},
    "waterside": {"water": "side", "cover": "grass"},
    "sand": {"water": "side", "cover": "sand"},
    "town": {},
    "rock": {"cover": "grass"},
    "grass": {"cover": "grass"},
}
_SHADOW_AT = {"dawn": 0.85, "day": 1.0, "dusk": 0.85, "night": 0.7}


def surroundings_of(place: str, time: str = "") -> Surroundings:
    """What the description `place` says; `time` is read from it too if it is empty."""
    kind, time = place_of(place), time or time_of(place)
    values = {"shadow": 0.5, **_KINDS[kind]}
    values["shadow"] *= _SHADOW_AT[time]
    return Surroundings(kind=kind, time=time, **values)
