"""The stages of a story, in the order they run, and which stage needs which."""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


MAX_SEED = 2**32 - 1


class Stage(StrEnum):
    """The steps of one story, in the order they run."""

    STORY = "story"
    DESCRIPTIONS = "descriptions"
    CHARACTER = "character_image"
    BACKGROUND = "background_image"
    CUTOUT = "cutout"
    SCENE = "scene"

    @property
    def with_dependents(self) -> "tuple[Stage, ...]":
        """This stage and those whose input is made of its output, in the order they run."""
        stages = [self]
        for stage in Stage:
            if any(part in stages for part in _MADE_OF.get(stage, ())):
                stages.append(stage)
        return tuple(stages)

    @property
    def takes_seed(self) -> bool:
        """Whether another seed makes another output of it; cutting and composing take none."""
        return self not in (Stage.CUTOUT, Stage.SCENE)


_MADE_OF = {
    Stage.DESCRIPTIONS: (Stage.STORY,),
    Stage.CHARACTER: (Stage.DESCRIPTIONS,),
    Stage.BACKGROUND: (Stage.DESCRIPTIONS,),
    Stage.CUTOUT: (Stage.CHARACTER,),
    Stage.SCENE: (Stage.BACKGROUND, Stage.CUTOUT),
}
