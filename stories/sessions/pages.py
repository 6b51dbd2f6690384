"""The pages and the cast of a story with their pictures and narration, as JSON."""

from collections.abc import Iterable
from typing import Any

from orchestrator import Stage, Step
from stories.files.layout import file_url
from stories.models import GeneratedContent, StageRun
from stories.sessions import steps


def pages_of(content: GeneratedContent, runs: Iterable[StageRun]) -> list[dict[str, Any]]:
    """The plan's pages with what was made for each; empty before there is a plan."""
    known = steps.steps_of(content)
    if not (known and content.plan):
        return []
    made = steps.chosen(runs)
    pages = []
    for page in content.plan["pages"]:
        number = page["number"]
        scene = made.get(Step(Stage.SCENE, number))
        background = made.get(Step(Stage.BACKGROUND, known.background_of(number)))
        narration = made.get(Step(Stage.NARRATION, number))
        ids = [known.plan.cast[each - 1].id for each in known.cast_of(number)]
        facts = scene.facts if scene else {}
        placements = zip(ids, facts.get("placements", ()), strict=False)
        pages.append(
            page
            | {
                "image_url": _url(scene),
                "background_url": _url(background),
                "placement": [{"id": who} | placement for who, placement in placements],
                "gate": facts.get("gate"),
                "audio_url": _url(narration),
                "narration": narration and _spoken(narration),
            }
        )
    return pages


def cast_of(content: GeneratedContent, runs: Iterable[StageRun]) -> list[dict[str, Any]]:
    """The plan's cast with its pictures, the hero first; empty before there is a plan."""
    made = steps.chosen(runs)
    cast = content.plan["cast"] if content.plan else []
    return [
        one
        | {
            "image_url": _url(made.get(Step(Stage.CHARACTER, number))),
            "cutout_url": _url(made.get(Step(Stage.CUTOUT, number))),
        }
        for number, one in enumerate(cast, 1)
    ]


def _url(run: StageRun | None) -> str | None:
    return file_url(run.image or run.file) if run else None


def _spoken(run: StageRun) -> dict[str, Any]:
    """The facts of a narration that clients use."""
    return {name: run.facts[name] for name in ("model", "duration", "sentences")}
