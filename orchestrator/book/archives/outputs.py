"""Plans and the outputs of steps out of JSON, each value checked for its type.

Both directions go through here: what is written was read as it will be read later, so an archive
that was exported can be imported, and gives the same facts.
"""

from collections.abc import Mapping
from typing import Any

from PIL import Image

from orchestrator.book.archives.fields import Fields
from orchestrator.pipeline.serialization import to_facts
from orchestrator.plan import Character, Page, Placement, Plan, Presence
from orchestrator.stages import Stage
from orchestrator.types import (
    AUDIO_TYPES,
    OUTPUTS,
    Gate,
    Narration,
    PromptFit,
    Sentence,
)

# The mode of a picture, by the stage that makes it.
MODES = {
    Stage.CHARACTER: "RGB",
    Stage.BACKGROUND: "RGB",
    Stage.CUTOUT: "RGBA",
    Stage.SCENE: "RGB",
}
_STARTS = {
    "audio/mpeg": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"),
    "audio/ogg": (b"OggS",),
    "audio/wav": (b"RIFF",),
}


def canonical_facts(stage: Stage, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of an output of `stage`. `ValueError` if one is missing, odd or of another type."""
    fields = Fields(dict(facts), f"The facts of {stage}")
    if unknown := set(facts) - set(_FACTS[stage]):
        raise ValueError(f"{fields.where} have {sorted(unknown)[0][:80]!r}, which is none of them.")
    values = {name: read(fields, name) for name, read in _FACTS[stage].items()}
    if mode := MODES.get(stage):
        # A stand-in: the picture itself is checked where it is read.
        values["image"] = Image.new(mode, (8, 8))
    if stage is Stage.NARRATION:
        values["audio"] = b"-"
    return to_facts(OUTPUTS[stage](**values))[0]


def read_plan(fields: Fields) -> Plan:
    return Plan(
        title=fields.get("title", str),
        cast=fields.each(
            "cast",
            lambda one: Character(*(one.get(name, str) for name in ("id", "name", "kind", "look"))),
        ),
        pages=fields.each("pages", _read_page),
        cover=fields.get("cover", int),
    )


def _read_page(fields: Fields) -> Page:
    return Page(
        *(fields.get(name, str) for name in ("text", "place", "time")),
        cast=fields.each("cast", _read_presence),
        light=fields.optional("light", str) or "",
    )


def _read_presence(fields: Fields) -> Presence:
    placement = read_placement(fields.inner("placement")) if fields.has("placement") else None
    return Presence(*(fields.get(name, str) for name in ("id", "pose", "mood")), placement)


def read_placement(fields: Fields) -> Placement:
    order = fields.get("order", int)
    if abs(order) > 100:
        raise ValueError(f"{fields.where}: the order is -100 to 100.")
    return Placement(
        x=fields.get("x", float),
        y=fields.get("y", float),
        height=fields.get("height", float),
        flip=fields.get("flip", bool),
        order=order,
    )


def read_sentences(fields: Fields, name: str = "sentences") -> tuple[Sentence, ...]:
    return fields.each(
        name,
        lambda one: Sentence(one.get("start", float), one.get("end", float), one.get("text", str)),
    )


def read_narration(fields: Fields, audio: bytes) -> Narration:
    """`ValueError` if `audio` does not begin as its media type does."""
    media_type = fields.get("media_type", str)
    is_mp4 = media_type == "audio/mp4" and audio[4:8] == b"ftyp"
    if media_type not in AUDIO_TYPES or not (
        is_mp4 or audio.startswith(_STARTS.get(media_type, ()))
    ):
        raise ValueError(f"The narration is not {media_type[:40]!r}.")
    return Narration(
        audio=audio,
        media_type=media_type,
        duration=fields.get("duration", float),
        sentences=read_sentences(fields),
        model=fields.get("model", str),
    )


def _fit(fields: Fields, name: str) -> PromptFit:
    fit = fields.inner(name)
    pairs = fit.items("replaced", list)
    if not all(len(pair) == 2 and type(word) is str for pair in pairs for word in pair):
        raise ValueError(f"{fit.where}: replaced has no pairs of words.")
    return PromptFit(
        text=fit.get("text", str),
        tokens=fit.get("tokens", int),
        limit=fit.get("limit", int),
        dropped=fit.items("dropped", str),
        replaced=tuple((word, known) for word, known in pairs),
    )


def _gate(fields: Fields, name: str) -> Gate:
    scores = fields.inner(name)
    return Gate(**{score: scores.get(score, float) for score in Gate.__dataclass_fields__})


def _typed(kind: type) -> Any:
    return lambda fields, name: fields.get(name, kind)


_text, _whole, _float = _typed(str), _typed(int), _typed(float)
_PAINTING = {
    "fit": _fit,
    "seed": _whole,
    "model": _text,
    "steps": _whole,
    "guidance_scale": _float,
}
# How each fact is read, by stage.
_FACTS: dict[Stage, dict[str, Any]] = {
    Stage.STORY: {
        "plan": lambda fields, name: read_plan(fields.inner(name)),
        "model": _text,
        "tokens": _whole,
        "tries": _whole,
        "warnings": lambda fields, name: fields.items(name, str),
    },
    Stage.CHARACTER: _PAINTING,
    Stage.BACKGROUND: _PAINTING,
    Stage.CUTOUT: {"model": _text, "coverage": _float},
    Stage.SCENE: {
        "placements": lambda fields, name: fields.each(name, read_placement),
        "gate": _gate,
        "another_background": _typed(bool),
    },
    Stage.NARRATION: {
        "media_type": _text,
        "duration": _float,
        "sentences": read_sentences,
        "model": _text,
    },
}
