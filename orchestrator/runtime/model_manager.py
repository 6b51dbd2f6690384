"""Keeps models in memory: all of them, or only the one that works.

A story needs its models one after the other. Where they do not fit together, each is loaded when
it is needed and unloaded before the next one. That costs seconds to a minute for each story, on a
machine that could not make any otherwise.
"""

import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import MethodType
from typing import Any

from orchestrator.errors import NotEnoughMemory
from orchestrator.runtime import memory
from orchestrator.stages import Stage
from orchestrator.types import Identity

logger = logging.getLogger(__name__)


class ModelManager:
    """Loads stages when they are needed, and unloads them when memory is short.

    `fit_together` says whether all may be loaded at once; it raises `NotEnoughMemory` if there is
    not even room for one. It is asked again whenever none is loaded. `advice` has a sentence for
    users about each stage that may run out of memory. `resident` says whether models stay loaded
    when another one is needed. Not thread-safe.
    """

    def __init__(self, *, fit_together: Callable[[], bool], advice: Mapping[Stage, str]) -> None:
        self.advice = advice
        self._fit_together = fit_together
        self._models: list[LazyModel] = []
        self.resident = fit_together()
        self._ran_out = False

    def lazy(self, what: str, load: Callable[[], Any], *, at_start: bool = True) -> Any:
        """A handle to the stage that `load` makes; `what` names it in the log.

        One that few stories need is not loaded `at_start` but when it is first used.
        """
        handle = LazyModel(self, what, load, at_start=at_start)
        self._models.append(handle)
        return handle

    def load_all(self) -> None:
        """Load all models that are loaded at the start; none if only one at a time fits."""
        for handle in self._at_start:
            if self.resident:
                self.acquire(handle)

    def acquire(self, handle: "LazyModel") -> Any:
        """The loaded stage. Raises what loading it raises, and `NotEnoughMemory`."""
        while handle.stage is None:
            if not self.resident:
                self.unload()
                self.resident = self._fit_together() and not self._ran_out
            start = time.perf_counter()
            if self._attempt(handle, handle.load):
                logger.info("Loaded %s in %.1f s", handle.what, time.perf_counter() - start)
        return handle.stage

    def warm_up_all(self) -> None:
        """Warm all models up, now and whenever they are loaded again.

        Those that are loaded together are warmed up at the same time: each compiles and computes in
        native code, with parts that use one thread. Raises what the first of them raises, except
        that models that ran out of memory beside each other are loaded one at a time instead.
        """
        for handle in self._models:
            handle.is_warm = True
        if all(handle.stage is not None for handle in self._at_start):
            with ThreadPoolExecutor(thread_name_prefix="warm-up") as pool:
                running = [pool.submit(handle.stage.warm_up) for handle in self._at_start]
            errors = [error for future in running if (error := future.exception())]
            for error in errors:
                if not memory.is_out_of_memory(error):
                    raise error
            if not errors:
                return
            logger.warning("Memory ran out while models were warmed up", exc_info=errors[0])
            self.on_out_of_memory(errors[0])
        for handle in self._at_start:
            self.acquire(handle)

    @property
    def _at_start(self) -> list["LazyModel"]:
        return [handle for handle in self._models if handle.at_start]

    def unload(self, exc: BaseException | None = None) -> None:
        """Free all models, and what `exc` holds; each is loaded again when it is next used."""
        loaded = [handle.what for handle in self._models if handle.stage is not None]
        for handle in self._models:
            handle.stage = None
        memory.release(exc)
        if loaded:
            logger.info("Unloaded %s", " and ".join(loaded))

    def on_out_of_memory(self, exc: BaseException) -> None:
        """A stage ran out of memory, with `exc`: free all that can be, and hold less from now on.

        A model that failed inside native code is not used again.
        """
        several = sum(handle.stage is not None for handle in self._models) > 1
        self.unload(exc)
        self.resident = False
        if several:
            self._stop_sharing()

    def _attempt(self, handle: "LazyModel", work: Callable[[], None]) -> bool:
        """Do `work`; False if memory ran out while other models were loaded, which then are not."""
        shared = any(other.stage is not None for other in self._models if other is not handle)
        try:
            work()
        except Exception as exc:
            if not memory.is_out_of_memory(exc):
                raise
            logger.warning("Memory ran out while %s was loaded", handle.what, exc_info=True)
            self.on_out_of_memory(exc)
            if shared:
                self._stop_sharing()
            else:
                raise NotEnoughMemory(
                    f"there was not enough memory to load {handle.what}. Close other programs on "
                    "the server, or choose a smaller preset (STORYGEN_PRESET)."
                ) from exc
        return handle.stage is not None

    def _stop_sharing(self) -> None:
        if not self._ran_out:
            logger.warning("Memory ran out with several models loaded: from now on, one at a time")
        self._ran_out = True


class LazyModel:
    """A handle to a stage that is loaded when one of its methods is called.

    `stage` is the loaded stage, or None. `identity` is remembered once known, so that reading it
    again loads nothing. Any other attribute is a method of the stage, bound to this handle.
    """

    def __init__(
        self,
        model_manager: ModelManager,
        what: str,
        load: Callable[[], Any],
        *,
        at_start: bool = True,
    ) -> None:
        self.what = what
        self.at_start = at_start
        self.stage: Any = None
        self.is_warm = False
        self._manager = model_manager
        self._load = load
        self._identity: tuple[Identity] | None = None

    def load(self) -> None:
        self.stage = self._load()
        self._identity = (self.stage.identity,)
        if self.is_warm:
            self.stage.warm_up()

    @property
    def identity(self) -> Identity:
        if self._identity is None:
            self._manager.acquire(self)
        return self._identity[0]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        def call(handle: LazyModel, *args: Any, **kwargs: Any) -> Any:
            return getattr(handle._manager.acquire(handle), name)(*args, **kwargs)

        return MethodType(call, self)
