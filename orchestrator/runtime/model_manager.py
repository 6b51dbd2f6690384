"""Which models are in memory: all of them, or only the one at work.

A story needs its models one after the other. Where they do not fit together, each is loaded when
its turn comes and let go of before the next: seconds to a minute for each story, on a machine that
could not tell any otherwise.
"""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

from orchestrator.errors import NotEnoughMemory
from orchestrator.runtime import memory
from orchestrator.stages import Stage
from orchestrator.types import Identity

logger = logging.getLogger(__name__)


class ModelManager:
    """Loads stages when they are asked for something, and lets go of them when memory is short.

    `fit_together` says whether all may be loaded at once; it raises `NotEnoughMemory` if there is
    not even room for one. It is asked whenever none is loaded. `advice` is what to tell users of a
    stage that found too little. Not for two threads at once.
    """

    def __init__(self, *, fit_together: Callable[[], bool], advice: Mapping[Stage, str]) -> None:
        self.advice = advice
        self._fit_together = fit_together
        self._stages: list[LazyModel] = []
        self._together = fit_together()
        self._ran_out = False

    @property
    def together(self) -> bool:
        """Whether stages stay loaded when another one is."""
        return self._together

    def lend(self, what: str, load: Callable[[], Any]) -> Any:
        """The stage that `load` makes, loaded when it is first used; `what` it is, for the log."""
        lent = LazyModel(self, what, load)
        self._stages.append(lent)
        return lent

    def load_all(self) -> None:
        """Load them all now; none if they take turns."""
        for lent in self._stages:
            if self._together:
                self.turn_of(lent)

    def turn_of(self, lent: "LazyModel") -> Any:
        """The loaded stage. Raises what loading it raises, and `NotEnoughMemory`."""
        while lent.stage is None:
            if not self._together:
                self.let_go()
                self._together = self._fit_together() and not self._ran_out
            start = time.perf_counter()
            if self._fits(lent, lent.load):
                logger.info("Loaded %s in %.1f s", lent.what, time.perf_counter() - start)
        return lent.stage

    def warm_up(self, lent: "LazyModel") -> None:
        """Warm a stage up, now and whenever it is loaded again."""
        lent.is_warm = True
        if lent.stage is None or not self._fits(lent, lent.warm_up_stage):
            self.turn_of(lent)

    def let_go(self, exc: BaseException | None = None) -> None:
        """Free all stages, and what `exc` holds; each is loaded again when it is next used."""
        held = [lent.what for lent in self._stages if lent.stage is not None]
        for lent in self._stages:
            lent.stage = None
        memory.give_back(exc)
        if held:
            logger.info("Freed %s", " and ".join(held))

    def ran_out(self, exc: BaseException) -> None:
        """Memory ran out in a stage, with `exc`: free all that can be, and hold less from now on.

        What failed halfway through native code is not used again.
        """
        several = sum(lent.stage is not None for lent in self._stages) > 1
        self.let_go(exc)
        self._together = False
        if several:
            self._take_turns()

    def _fits(self, lent: "LazyModel", work: Callable[[], None]) -> bool:
        """Do it; False if memory ran out beside other stages, which are then loaded no more."""
        beside = any(other.stage is not None for other in self._stages if other is not lent)
        try:
            work()
        except Exception as exc:
            if not memory.is_out_of_memory(exc):
                raise
            logger.warning("Memory ran out while %s was loaded", lent.what, exc_info=True)
            self.ran_out(exc)
            if beside:
                self._take_turns()
            else:
                raise NotEnoughMemory(
                    f"there was not enough memory to load {lent.what}. Close other programs on the "
                    "server, or choose a smaller preset (STORYGEN_PRESET)."
                ) from exc
        return lent.stage is not None

    def _take_turns(self) -> None:
        if not self._ran_out:
            logger.warning("Memory ran out with several models loaded: from now on, one at a time")
        self._ran_out = True


class LazyModel:
    """A stage as its users see it. `stage` is the loaded one, or None.

    What it says of itself is remembered, so that nobody has to load it to read that.
    """

    def __init__(self, model_manager: ModelManager, what: str, load: Callable[[], Any]) -> None:
        self.what = what
        self.stage: Any = None
        self.is_warm = False
        self._residency = model_manager
        self._make = load
        self._facts: tuple[Identity, bool] | None = None

    def load(self) -> None:
        self.stage = self._make()
        self._facts = self.stage.identity, getattr(self.stage, "draws_both", False)
        if self.is_warm:
            # As it was before it was let go of: only a painter that was warmed up has previews.
            self.warm_up_stage()

    def warm_up_stage(self) -> None:
        self.stage.warm_up()

    def warm_up(self) -> None:
        self._residency.warm_up(self)

    @property
    def identity(self) -> Identity:
        return self._known[0]

    @property
    def draws_both(self) -> bool:
        """See `DiffusersPainter`; False of other stages."""
        return self._known[1]

    @property
    def _known(self) -> tuple[Identity, bool]:
        if self._facts is None:
            self._residency.turn_of(self)
        return self._facts

    def __getattr__(self, name: str) -> Any:
        """What the stage can do, once its turn has been taken."""
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._residency.turn_of(self), name)
