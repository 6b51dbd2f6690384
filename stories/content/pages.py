"""The pages and the cast of a story with their pictures and narration, as JSON."""

from collections.abc import Iterable
from typing import Any

from orchestrator import Stage, Step
from orchestrator.pipeline.steps import figure_number
from orchestrator.plan import POSES
from stories.content import casting, steps, takes
from stories.files.layout import file_url
from stories.models import GeneratedContent, StageRun, Take


def pages_of(
    content: GeneratedContent, runs: Iterable[StageRun], kept: Iterable[Take] = ()
) -> list[dict[str, Any]]:
    """The plan's pages with what was made for each; empty before there is a plan.

    `kept` are the takes of the session.
    """
    known = steps.steps_of(content)
    if not (known and content.plan):
        return []
    runs = list(runs)
    made, every = steps.chosen(runs), takes.numbered(kept, runs)
    pages = []
    for page in content.plan["pages"]:
        number = page["number"]
        scene = made.get(Step(Stage.SCENE, number))
        narration = made.get(Step(Stage.NARRATION, number))
        place = Step(Stage.BACKGROUND, known.background_of(number))
        pages.append(
            {"light": ""}
            | page
            | {
                "image_url": _url(scene),
                "background_url": _url(made.get(place)),
                "placement": [
                    {"id": who} | placement
                    for who, placement in placements(known, number, scene).items()
                ],
                "gate": scene.facts.get("gate") if scene else None,
                "background_takes": _takes(every, place, made),
                "audio_url": _url(narration),
                "narration": narration and narration_of(narration),
            }
        )
    return pages


def placements(known: steps.Steps, page: int, scene: StageRun | None) -> dict[str, dict[str, Any]]:
    """Where each of those on a page stands, by id; empty if there is no scene."""
    ids = [known.plan.cast[number - 1].id for number in known.cast_of(page)]
    found = scene.facts.get("placements", ()) if scene else ()
    return dict(zip(ids, found, strict=False))


def cast_of(
    content: GeneratedContent, runs: Iterable[StageRun], kept: Iterable[Take] = ()
) -> list[dict[str, Any]]:
    """The plan's cast with its pictures, the hero first; empty before there is a plan."""
    runs = list(runs)
    made, every = steps.chosen(runs), takes.numbered(kept, runs)
    cast = content.plan["cast"] if content.plan else []
    of_library = casting.library_ids(content.session, cast)
    return [
        one
        | {
            "character": of_library.get(one["id"]),
            "image_url": _url(made.get(Step(Stage.CHARACTER, number))),
            "cutout_url": _url(made.get(Step(Stage.CUTOUT, number))),
            "takes": _takes(every, Step(Stage.CHARACTER, number), made),
            "poses": _poses(number, made),
        }
        for number, one in enumerate(cast, 1)
    ]


def _poses(character: int, made: dict[Step, StageRun]) -> list[dict[str, Any]]:
    """The further poses of a character that are drawn and cut out."""
    found = []
    for pose in POSES:
        number = figure_number(character, pose)
        drawn, cut = (made.get(Step(stage, number)) for stage in (Stage.CHARACTER, Stage.CUTOUT))
        if number != character and drawn and cut:
            found.append({"pose": pose, "image_url": _url(drawn), "cutout_url": _url(cut)})
    return found


def _takes(every: Iterable[Take], step: Step, made: dict[Step, StageRun]) -> list[dict[str, Any]]:
    """The newest takes of a thing, the oldest first, with the one that is shown."""
    shown = made[step].file if step in made else ""
    same = takes.of(every, step)
    newest = same[-takes.MOST_LISTED :]
    return [
        {"take": take.take, "url": _url(take), "chosen": take.file == shown}
        for take in same
        if take in newest or take.file == shown
    ]


def _url(made: StageRun | Take | None) -> str | None:
    return file_url(made.image or made.file) if made else None


def narration_of(run: StageRun) -> dict[str, Any]:
    """The facts of a narration that clients use."""
    return {name: run.facts[name] for name in ("model", "duration", "sentences")}
