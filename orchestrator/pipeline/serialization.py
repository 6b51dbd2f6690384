"""What stages make, as facts that JSON can hold and a picture or sound, and back without a loss."""

import io
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from PIL import Image

from orchestrator.plan import Plan
from orchestrator.stages import Stage
from orchestrator.types import (
    OUTPUTS,
    Cutout,
    Gate,
    Narration,
    Painting,
    Placement,
    PromptFit,
    Scene,
    Sentence,
    Story,
)

Output = Story | Painting | Cutout | Scene | Narration

# The fields that are values with fields of their own.
_PARTS = ("fit", "gate")


def to_facts(output: Output) -> tuple[dict[str, Any], Image.Image | bytes | None]:
    """All of `output` as values that JSON knows, but its picture or audio file, if it has one."""
    facts = {field.name: getattr(output, field.name) for field in fields(output)}
    rest = facts.pop("image", None) or facts.pop("audio", None)
    for name in _PARTS:
        if facts.get(name):
            facts[name] = asdict(facts[name])
    if "placements" in facts:
        facts["placements"] = [asdict(placement) for placement in facts["placements"]]
    if "plan" in facts:
        facts["plan"] = facts["plan"].to_dict()
    if "sentences" in facts:
        facts["sentences"] = [asdict(sentence) for sentence in facts["sentences"]]
    return facts, rest


def from_file(stage: Stage, facts: Mapping[str, Any], data: bytes) -> Output:
    """As `from_facts`, with the contents of the output's file, which are empty for a story."""
    if not data or stage is Stage.NARRATION:
        return from_facts(stage, facts, data or None)
    with Image.open(io.BytesIO(data)) as image:
        return from_facts(stage, facts, image)


def from_facts(
    stage: Stage, facts: Mapping[str, Any], rest: Image.Image | bytes | None = None
) -> Output:
    """The output that `to_facts` took apart, whether or not its facts went through JSON.

    A picture may come straight from a file: what else the file says of it is left behind. Raises
    `ValueError` if this is no output of `stage`, and `OSError` if the file of a picture is broken.
    """
    values = dict(facts)
    try:
        if "fit" in values:
            fit = values["fit"]
            values["fit"] = PromptFit(
                **fit
                | {
                    "dropped": tuple(fit["dropped"]),
                    "replaced": tuple((word, known) for word, known in fit["replaced"]),
                }
            )
        if "plan" in values:
            values["plan"] = Plan.from_dict(values["plan"])
        if "placements" in values:
            values["placements"] = tuple(Placement(**each) for each in values["placements"])
        if "gate" in values:
            values["gate"] = Gate(**values["gate"])
        if "warnings" in values:
            values["warnings"] = tuple(values["warnings"])
        if "sentences" in values:
            values["sentences"] = tuple(Sentence(**each) for each in values["sentences"])
        if isinstance(rest, bytes):
            values["audio"] = rest
        elif rest is not None:
            values["image"] = rest.copy()
            values["image"].info.clear()
        return OUTPUTS[stage](**values)
    except (TypeError, KeyError, AttributeError) as exc:
        raise ValueError(f"These are not the facts of the stage {stage}.") from exc
