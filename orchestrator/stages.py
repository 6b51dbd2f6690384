"""The stages of a story, in the order they run, and which stage needs which."""

from enum import StrEnum
from typing import NamedTuple, Self

MAX_SEED = 2**32 - 1


class Stage(StrEnum):
    """The steps of one story, in the order they run."""

    STORY = "story"
    CHARACTER = "character_image"
    BACKGROUND = "background_image"
    CUTOUT = "cutout"
    SCENE = "scene"
    NARRATION = "narration"

    @property
    def takes_seed(self) -> bool:
        """Whether its output depends on the seed."""
        return self in (Stage.STORY, Stage.CHARACTER, Stage.BACKGROUND)


# Those of every story; it is read aloud only if that was asked for.
ALWAYS = tuple(stage for stage in Stage if stage is not Stage.NARRATION)


class Step(NamedTuple):
    """A stage done for one thing, once.

    `number` is that of the page for a background, a scene or a narration, and the place in the
    cast, from 1, for a character and its cut-out; those of further poses follow
    (`orchestrator.pipeline.steps.figure_number`). A background serves all pages with the same place
    and time, and has the number of the first of them. `take` counts the pictures of the same thing,
    from 1.
    """

    stage: Stage
    number: int = 1
    take: int = 1

    @property
    def label(self) -> str:
        """As `stage/number/take`, without what is 1 at the end; it names a seed of its own."""
        parts = [self.stage.value, str(self.number), str(self.take)]
        while len(parts) > 1 and parts[-1] == "1":
            parts.pop()
        return "/".join(parts)

    @classmethod
    def parse(cls, label: str) -> Self:
        """The step with that label. Raises `ValueError` if there can be none."""
        stage, *numbers = label.split("/")
        step = cls(Stage(stage), *map(int, numbers[:2]))
        if step.label != label or min(step[1:]) < 1:
            raise ValueError(f"{label!r} is not a valid Step")
        return step

    @property
    def first_take(self) -> "Step":
        return self._replace(take=1)
