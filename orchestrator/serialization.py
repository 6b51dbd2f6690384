"""What stages make, as facts that JSON can hold and a picture, and back again without a loss."""

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
    Painting,
    Placement,
    PromptFit,
    Scene,
    Story,
)

Output = Story | Painting | Cutout | Scene

# The fields that are values with fields of their own.
_PARTS = ("fit", "gate")


def to_facts(output: Output) -> tuple[dict[str, Any], Image.Image | None]:
    """All of `output` but its picture as values that JSON knows, and its picture if it has one."""
    facts = {field.name: getattr(output, field.name) for field in fields(output)}
    image = facts.pop("image", None)
    for name in _PARTS:
        if facts.get(name):
            facts[name] = asdict(facts[name])
    if "placements" in facts:
        facts["placements"] = [asdict(placement) for placement in facts["placements"]]
    if "plan" in facts:
        facts["plan"] = facts["plan"].to_dict()
    return facts, image


def from_facts(stage: Stage, facts: Mapping[str, Any], image: Image.Image | None = None) -> Output:
    """The output that `to_facts` took apart, whether or not its facts went through JSON.

    `image` may come straight from a file: what else the file says of it is left behind. Raises
    `ValueError` if this is no output of `stage`, and `OSError` if the file of `image` is broken.
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
        if image is not None:
            values["image"] = image.copy()
            values["image"].info.clear()
        return OUTPUTS[stage](**values)
    except (TypeError, KeyError, AttributeError) as exc:
        raise ValueError(f"These are not the facts of the stage {stage}.") from exc
