"""Implementations of background removal: `python -m benchmarks.stages.cutouts`."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.stages.children import answer


def figure(size: int) -> Image.Image:
    """A figure with a soft outline on a light background, `size` pixels square."""
    picture = Image.new("RGB", (512, 512), (246, 246, 242))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((170, 150, 342, 470), fill=(60, 80, 160))
    draw.ellipse((206, 50, 306, 160), fill=(224, 172, 140))
    return picture.filter(ImageFilter.GaussianBlur(2)).resize((size, size))


def ours(
    *, models_dir: str, cutout: str, size: int, times: int, threads: int, **_rest: Any
) -> dict[str, Any]:
    """StoryGen: `RembgCutter`, which builds its session once."""
    from orchestrator.compositing.cutter import RembgCutter
    from orchestrator.config import OrchestratorConfig
    from orchestrator.types import noop_report

    start = time.perf_counter()
    config = OrchestratorConfig(models_dir=Path(models_dir), cutout_model=cutout, threads=threads)
    cutter = RembgCutter.from_config(config)
    cutter.warm_up()
    load = time.perf_counter() - start
    seconds = _timed(lambda picture: cutter.cut_out(picture, noop_report), size, times)
    return {"load": load, "seconds": seconds}


def rembg(
    *, cutout_dir: str, cutout: str, size: int, times: int, keeps: bool, **_rest: Any
) -> dict[str, Any]:
    """rembg's `remove(image)`, which builds a session per call; with `keeps`, one session.

    The network is the same as StoryGen's. rembg's default is 1 GB large and its licence forbids
    commercial use.
    """
    from rembg import new_session, remove

    with patch.dict(os.environ, U2NET_HOME=cutout_dir):
        session = new_session(cutout) if keeps else None

        def cut(picture: Image.Image) -> Image.Image:
            return remove(picture, session=session or new_session(cutout))

        cut(figure(size))
        return {"seconds": _timed(cut, size, times)}


def _timed(cut: Callable[[Image.Image], object], size: int, times: int) -> float:
    picture, seconds = figure(size), []
    for _ in range(times):
        start = time.perf_counter()
        cut(picture)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


WAYS = {"ours": ours, "rembg": rembg}

if __name__ == "__main__":
    answer(WAYS)
