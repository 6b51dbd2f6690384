"""Each stage against other implementations, as ratios: `python -m benchmarks compare`.

Implementations run alternately (A B C A B C), each in a new process, never two at once. Other load
on the machine then affects all alike, and a ratio compares two figures of the same round.
"""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.stages import checkpoints, stories, texts
from benchmarks.stages.checkpoints import Pictures, Text
from benchmarks.stages.children import NotMeasured, measured, measured_here
from benchmarks.stages.table import Goal, Table
from orchestrator.config import OrchestratorConfig

# The number of timed tokens, and of repetitions in a process. The best time counts, because it is
# the least disturbed by other load.
TOKENS = 96
TIMES = 5

Way = Callable[[], dict[str, Any]]


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """The networks to build, and how they are measured.

    Either as large as real models, each implementation in its own process; or as small as possible.
    """

    sdxs: Pictures
    stable_diffusion: Pictures
    texts: tuple[Text, ...]
    tokens: int = TOKENS
    times: int = TIMES
    measured: Callable[..., dict[str, Any]] = measured


REAL = Sizes(
    sdxs=checkpoints.SDXS,
    stable_diffusion=checkpoints.STABLE_DIFFUSION,
    texts=(checkpoints.SMOLLM2_360M, checkpoints.QWEN3_600M),
)
TINY = Sizes(
    sdxs=checkpoints.TINY_SDXS,
    stable_diffusion=checkpoints.TINY_STABLE_DIFFUSION,
    texts=(checkpoints.TINY_TEXT,),
    tokens=8,
    times=1,
    measured=measured_here,
)


@dataclass(kw_only=True)
class Comparison:
    """Measures one part after another and adds each figure to the table.

    Checkpoints are built in `folder`, and reused if it is `kept`. `config` names the folder of the
    real models that are also compared: a GGUF file and the network of the background removal.
    """

    table: Table
    folder: Path
    kept: bool
    config: OrchestratorConfig
    threads: int
    rounds: int = 3
    sizes: Sizes = REAL
    whole: bool = False
    llama_python: str | None = None
    restart: Callable[[dict[str, str]], float] | None = None
    # The best of the whole run; other load can only lower it.
    _peak: dict[str, float] = field(default_factory=dict, init=False)

    def run(self, parts: Iterable[str]) -> None:
        """Measure the named parts."""
        self._link_cutout()
        self.table.head()
        for part in parts:
            try:
                getattr(self, f"_{part}")()
            except NotMeasured as exc:
                self.table.missing("the rest of this part", exc)
        if peak := self._peak:
            self.table.write(
                f"\npeak of {self.threads} threads: "
                f"{peak['float32'] / 1e9:.0f} GFLOP/s in float32, "
                f"{peak['bfloat16'] / 1e9:.0f} in bfloat16, {peak['bytes'] / 1e9:.1f} GB/s"
            )

    # The parts

    def _sdxs(self) -> None:
        sdxs = self.sizes.sdxs
        self.table.heading(f"SDXS-class: a picture of {sdxs.size} px in 1 step, TAESD")
        found = self._drawn(
            sdxs,
            {
                "plain diffusers": ("diffusers", {}),
                "FastSD CPU's way": ("fastsd", {}),
                "FastSD CPU's way, reshaped": ("fastsd", {"reshaped": True}),
                "openvino, float32, reshaped": ("fastsd", {"reshaped": True, "precision": "f32"}),
            },
        )
        as_fastsd = ("FastSD CPU's way", "FastSD CPU's way, reshaped")
        goals = dict.fromkeys(as_fastsd, Goal(most=0.9))
        self.table.rows(found, "picture", goals=goals)
        operations = sum(self._operations(sdxs).values())
        self._floor(found, "picture", operations, goal=Goal(of="ours", most=2.5))

    def _sd15(self) -> None:
        large = self.sizes.stable_diffusion
        self.table.heading(f"SD 1.5-class: {large.size} px in {large.steps} LCM steps, TAESD")
        found = self._drawn(
            large,
            {
                "plain diffusers": ("diffusers", {}),
                "FastSD CPU's way": ("fastsd", {}),
                "openvino, float32": ("fastsd", {"reshaped": True, "precision": "f32"}),
                "naive pipeline": ("naive", {"whole": self.whole}),
            },
            times=1,
        )
        self.table.note("a UNet step")
        # With guidance, a step of the naive pipeline evaluates the UNet twice.
        steps = {name: runs for name, runs in found.items() if name != "naive pipeline"}
        self.table.rows(steps, "step", goals={"openvino, float32": Goal(most=1.0)})
        operations = self._operations(large)
        self._floor(steps, "step", operations["step"])
        computed = "" if self.whole else " (naive pipeline extrapolated from 2 steps)"
        self.table.note(f"a picture{computed}")
        self.table.rows(found, "picture")
        whole = large.steps * operations["step"] + operations["besides"]
        self._floor(found, "picture", whole)
        if not self.kept:
            for folder in self.folder.glob(f"{large.name}*"):
                shutil.rmtree(folder)

    def _text(self) -> None:
        for shape in self.sizes.texts:
            self._build(shape)
            self._written(shape, self.folder, shape.file)

    def _cutout(self) -> None:
        cutout, size = self.config.cutout, self.sizes.sdxs.size
        weights = self.config.models_dir / cutout.path
        self.table.heading(f"background removal of a picture of {size} px, {cutout.name}")
        arguments = {
            "models_dir": self.config.models_dir,
            "cutout": cutout.name,
            "cutout_dir": weights.parent,
            "size": size,
            "times": self.sizes.times,
        }
        found = self._in_turns(
            {
                "ours": self._way("cutouts", "ours", **arguments),
                "rembg's remove(image)": self._way("cutouts", "rembg", keeps=False, **arguments),
                "rembg, session reused": self._way("cutouts", "rembg", keeps=True, **arguments),
            }
        )
        self.table.rows(found, "seconds")
        counted = self._measured("machine", "cutout", weights=weights)
        self._floor(found, "seconds", counted["operations"])

    def _story(self) -> None:
        shape, text = self.sizes.sdxs, self.sizes.texts[0]
        self.table.heading(
            f"a story: {text.name}, {stories.STORY_TOKENS} + 2 x {stories.DESCRIPTION_TOKENS} "
            f"tokens at most, 2 pictures of {shape.size} px, {self.config.cutout.name}"
        )
        self._build(text)
        cutout_dir = (self.config.models_dir / self.config.cutout.path).parent
        arguments = self._of_pictures(shape) | {
            "model": f"gguf:{text.file}",
            "gguf": self.folder / text.file,
            "cutout": self.config.cutout.name,
            "cutout_dir": cutout_dir,
        }
        tokens = 0

        def ours() -> dict[str, Any]:
            nonlocal tokens
            run = self._measured("stories", "ours", **arguments)
            tokens = run["tokens"]
            return run

        def peer() -> dict[str, Any]:
            return self._measured("stories", "peer", tokens=tokens, **arguments)

        found = self._in_turns({"ours": ours, "transformers, FastSD CPU, rembg": peer})
        goal = Goal(of="ours", most=17)
        self.table.rows(found, "whole", goals={"transformers, FastSD CPU, rembg": goal})
        for stage in found["ours"][0]["stages"] if found["ours"] else ():
            by_stage = {
                name: [{stage: run["stages"][stage]} for run in runs]
                for name, runs in found.items()
                if runs
            }
            self.table.note(stage)
            self.table.rows(by_stage, stage)
        if self.restart:
            environment = {
                "STORYGEN_MODELS_DIR": str(self.folder),
                "STORYGEN_STORY_MODEL": f"gguf:{text.file}",
                "STORYGEN_PICTURE_MODEL": shape.name,
                "STORYGEN_PICTURE_SIZE": str(shape.size),
                "STORYGEN_PICTURE_STEPS": str(shape.steps),
                "STORYGEN_PICTURE_GUIDANCE_SCALE": "1",
                "STORYGEN_CUTOUT_MODEL": self.config.cutout.name,
                "STORYGEN_THREADS": str(self.threads),
            }
            ready = [self.restart(environment) for _ in range(self.rounds)]
            self.table.row("server start to ready", ready, goal=Goal(of="ours", most=20))

    # Helpers

    def _drawn(
        self, shape: Pictures, others: dict[str, tuple[str, dict[str, Any]]], times: int = 0
    ) -> dict[str, list[dict[str, Any]]]:
        arguments = self._of_pictures(shape) | {"times": times or self.sizes.times}
        ways = {"ours": self._way("pictures", "ours", **arguments)} | {
            name: self._way("pictures", way, **arguments, **options)
            for name, (way, options) in others.items()
        }
        # The first start of StoryGen fills its cache on disk.
        first = ways["ours"]()["load"]
        found = self._in_turns(ways)
        again = [run["load"] for run in found["ours"]]
        self.table.row("load and warm-up, first start", [first])
        self.table.row("load and warm-up, later starts", again)
        return found

    def _written(self, shape: Text, models_dir: Path, file: str) -> None:
        self.table.heading(f"text: {shape.name}, {Path(file).suffixes[-2:][0].strip('.')}")
        gguf = models_dir / file
        prompt = self._measured("texts", "prompt", gguf=gguf)
        arguments = {
            "models_dir": models_dir,
            "model": f"gguf:{file}",
            "gguf": gguf,
            "text": prompt["text"],
            "tokens": self.sizes.tokens,
            "times": self.sizes.times,
        }
        llama = {"python": self.llama_python, "sampling": texts.SAMPLING}
        found = self._in_turns(
            {
                "ours": self._way("texts", "ours", **arguments),
                "llama-cpp-python": self._way("llama", "write", **arguments, **llama),
                # Slow enough for one repetition.
                "transformers, float32": self._way(
                    "texts", "transformers", **arguments | {"times": 1}
                ),
            }
        )
        for runs in found.values():
            for run in runs:
                run["prefill"] = prompt["tokens"] / run["first"]
        self.table.note("generated tokens per second")
        goals = {"llama-cpp-python": Goal(least=1.1)}
        self.table.rows(found, "decode", unit="/s", goals=goals)
        rates = [run["decode"] for run in found["ours"]]
        read = self._peak["bytes"] / gguf.stat().st_size
        self.table.bound("memory bandwidth limit", rates, read, unit="/s")
        self.table.note(f"prompt tokens per second ({prompt['tokens']} tokens)")
        self.table.rows(found, "prefill", unit="/s")
        rates = [run["prefill"] for run in found["ours"]]
        done = self._operations_per_second / (2 * shape.multiplied)
        self.table.bound("arithmetic limit", rates, done, unit="/s")

    def _of_pictures(self, shape: Pictures) -> dict[str, Any]:
        """The arguments for drawing with a checkpoint, which is built if it is missing."""
        self._build(shape)
        paths = {
            "checkpoint": self.folder / shape.name,
            "tiny_vae": self.folder / shape.taesd,
            "openvino_files": self.folder / f"{shape.name}-openvino",
        }
        if not paths["openvino_files"].exists():
            new = paths["openvino_files"].with_suffix(".part")
            new.mkdir(exist_ok=True)
            self._measured("pictures", "convert", **paths | {"openvino_files": new})
            new.rename(paths["openvino_files"])
        return paths | {
            "models_dir": self.folder,
            "name": shape.name,
            "our_tiny_vae": shape.taesd if shape.full_vae else None,
            "size": shape.size,
            "steps": shape.steps,
        }

    def _build(self, shape: Pictures | Text) -> None:
        if not all((self.folder / folder).exists() for folder in shape.folders):
            self._measured("checkpoints", "build", folder=self.folder, name=shape.name)

    def _link_cutout(self) -> None:
        """Copy the background-removal network to the checkpoints, to have one models folder."""
        weights = self.config.models_dir / self.config.cutout.path
        link = self.folder / self.config.cutout.path
        if weights.is_file() and not link.exists():
            link.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(weights, link)

    def _operations(self, shape: Pictures) -> dict[str, int]:
        return self._measured("machine", "pictures", name=shape.name)

    def _measured(self, program: str, way: str, **arguments: Any) -> dict[str, Any]:
        return self.sizes.measured(program, way, threads=self.threads, **arguments)

    def _way(self, program: str, way: str, **arguments: Any) -> Way:
        return lambda: self._measured(program, way, **arguments)

    def _in_turns(self, ways: dict[str, Way]) -> dict[str, list[dict[str, Any]]]:
        """Run all implementations in each round; returns their figures and reports failures."""
        found: dict[str, list[dict[str, Any]]] = {name: [] for name in ways}
        left = dict(ways)
        for _ in range(self.rounds):
            for what, figure in self._measured("machine", "peak").items():
                self._peak[what] = max(figure, self._peak.get(what, 0))
            for name, way in list(left.items()):
                try:
                    found[name].append(way())
                except NotMeasured as exc:
                    del left[name]
                    self.table.missing(name, exc)
        return found

    def _floor(
        self,
        found: dict[str, list[dict[str, Any]]],
        figure: str,
        operations: float,
        *,
        goal: Goal | None = None,
    ) -> None:
        ours = [run[figure] for run in found["ours"]]
        least = operations / self._operations_per_second
        self.table.bound("arithmetic limit", ours, least, goal=goal)

    @property
    def _operations_per_second(self) -> float:
        return max(self._peak["float32"], self._peak["bfloat16"])
