"""How a book came about: what another server needs so that it can go on with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from orchestrator.stages import Stage, Step


@dataclass(frozen=True, kw_only=True)
class Made:
    """What one step made: a picture, a sound, or (of the story) nothing but facts.

    `facts` are those of `orchestrator.pipeline.serialization`. `number` is 0 if it is of nothing in
    the present plan. `take` counts what was made of the same thing. `made_of` is, of a cut-out, the
    picture of the character that was cut out, if it is known.
    """

    stage: Stage
    number: int
    facts: Mapping[str, Any] = field(hash=False)
    take: int = 1
    data: bytes = b""
    made_of: bytes = b""
    seconds: float | None = None


@dataclass(frozen=True, kw_only=True)
class KeptRevision:
    """An earlier state of the book: the facts of its story, and what was shown by step."""

    number: int
    created: datetime
    summary: str
    story: Mapping[str, Any] = field(hash=False)
    seeds: Mapping[str, int] = field(hash=False)
    shown: Mapping[Step, bytes] = field(hash=False)


@dataclass(frozen=True, kw_only=True)
class History:
    """`steps` made what the book shows; `takes` are these and all others that were kept.

    `revision` counts the changes so far. `plan_only` and `narration` are what was asked for.
    """

    revision: int
    plan_only: bool
    narration: bool
    steps: tuple[Made, ...]
    takes: tuple[Made, ...]
    revisions: tuple[KeptRevision, ...] = ()
