"""The stages of a story, in the order they run, and which stage needs which."""

from enum import StrEnum

MAX_SEED = 2**32 - 1


class Stage(StrEnum):
    """The steps of one story, in the order they run."""

    STORY = "story"
    CHARACTER = "character_image"
    BACKGROUND = "background_image"
    CUTOUT = "cutout"
    SCENE = "scene"

    @property
    def with_dependents(self) -> "tuple[Stage, ...]":
        """This stage and those that depend on its output, in the order they run."""
        stages = [self]
        for stage in Stage:
            if any(part in stages for part in _MADE_OF.get(stage, ())):
                stages.append(stage)
        return tuple(stages)

    @property
    def takes_seed(self) -> bool:
        """Whether its output depends on the seed; cutting out and composing have none."""
        return self not in (Stage.CUTOUT, Stage.SCENE)


_MADE_OF = {
    Stage.CHARACTER: (Stage.STORY,),
    Stage.BACKGROUND: (Stage.STORY,),
    Stage.CUTOUT: (Stage.CHARACTER,),
    Stage.SCENE: (Stage.BACKGROUND, Stage.CUTOUT),
}
