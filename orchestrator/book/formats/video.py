"""MP4 files: the pages with their narration, or each for a few seconds.

The program `ffmpeg` makes them, from the system or out of the package imageio-ffmpeg. It is called,
not linked: PyAV's wheel brings x264, which has the GPL, into the server's own process.
"""

import logging
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from orchestrator.book.errors import ExportFailed, ProgramMissing
from orchestrator.book.formats.typesetting import (
    Sheet,
    page_pictures,
    scene_files,
    scene_names,
    set_paragraphs,
)
from orchestrator.book.layout import Leaf, Shape, lay_out, picture_box
from orchestrator.book.options import Export, Options
from orchestrator.book.text import paragraphs
from orchestrator.book.types import Book

logger = logging.getLogger(__name__)

# 1440 x 810 at one and a half pixels a point. The picture is at one side, the text beside it.
_WIDTH, _HEIGHT, _PPI = 960, 540, 108
_MARGIN = 36
_SHAPE = Shape(
    height=_HEIGHT,
    picture_width=_HEIGHT,
    picture_height=_HEIGHT,
    text_width=_WIDTH - _HEIGHT - 2 * _MARGIN,
    spare=60,
    beside=True,
)
# How long the title and the last page are shown, and how long a page stays after its last word.
_TITLE_SECONDS = 3.0
_PAUSE_SECONDS = 0.8
# Nothing moves, so that ten are enough.
_FPS = 10
_TIMEOUT_SECONDS = 600
# The same number on each machine: what x264 makes depends on it.
_THREADS = "2"


@dataclass(frozen=True, slots=True)
class _Shot:
    """A leaf that is shown for some seconds."""

    leaf: dict[str, Any]
    seconds: float


def export_mp4(book: Book, options: Options) -> Export:
    """H.264 and AAC. Raises `ProgramMissing` without ffmpeg."""
    program = _ffmpeg()
    layout = lay_out(book, _SHAPE)
    names = scene_names(book)
    cover = book.cover_number
    title = {**_screen(book, cover, names, "screen-title"), "paragraphs": []}
    shots = [_Shot(title, _TITLE_SECONDS)]
    sounds: list[tuple[float, bytes | None]] = [(_TITLE_SECONDS, None)]
    for number, page in enumerate(book.pages, 1):
        leaves = [leaf for leaf in layout.leaves if leaf.number == number]
        made = list(_shots(book, leaves, names, options))
        shots += made
        length = sum(shot.seconds for shot in made)
        sounds.append((length, page.narration.audio if page.narration else None))
    shots.append(_Shot({"kind": "colophon"}, _TITLE_SECONDS))
    sounds.append((_TITLE_SECONDS, None))
    sheet = Sheet(
        width=_WIDTH,
        height=_HEIGHT,
        text_size=layout.text_size,
        margin=_MARGIN,
        title_size=48,
        small_size=14,
        title_spare=80,
    )
    leaves = [shot.leaf for shot in shots]
    files = scene_files(book)
    frames = page_pictures(book, sheet, leaves, files, options.font_folders, ppi=_PPI)
    data = _encode(program, book, list(zip(frames, shots, strict=True)), sounds)
    seconds = round(sum(shot.seconds for shot in shots), 2)
    return Export(data=data, facts={"seconds": seconds})


def _ffmpeg() -> str:
    if found := shutil.which("ffmpeg"):
        return found
    try:
        return import_module("imageio_ffmpeg").get_ffmpeg_exe()
    except (ImportError, RuntimeError) as exc:
        raise ProgramMissing(
            "A video needs the program ffmpeg, which is not on the server. The operator can "
            "install it, or `pip install -r requirements-video.txt`."
        ) from exc


def _screen(book: Book, number: int, names: dict[int, str], kind: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "number": number,
        "picture": names.get(number),
        "alt": book.alt(number),
        "box": picture_box(book, number, _SHAPE, _HEIGHT),
    }


def _shots(
    book: Book, leaves: list[Leaf], names: dict[int, str], options: Options
) -> Iterator[_Shot]:
    """The leaves of one page, once for each sentence that is spoken on them."""
    narration = book.pages[leaves[0].number - 1].narration
    if narration is None:
        for leaf in leaves:
            yield _Shot(_page(book, leaf, names, None), options.page_seconds)
        return
    end = narration.duration + _PAUSE_SECONDS
    # When each leaf, and each sentence on it, begins.
    begins: list[tuple[float, Leaf, int | None]] = []
    for leaf in leaves:
        spoken = [p.sentence for parts in leaf.paragraphs for p in parts if p.sentence is not None]
        if not begins:
            begins.append((0.0, leaf, None))
        elif not spoken:
            begins.append(((begins[-1][0] + end) / 2, leaf, None))
        for sentence in spoken:
            begins.append((narration.sentences[sentence].start, leaf, sentence))
    until = [begin for begin, _, _ in begins[1:]] + [end]
    for (begin, leaf, sentence), stop in zip(begins, until, strict=True):
        # A frame is the shortest time that can be shown.
        if stop - begin >= 1 / _FPS:
            yield _Shot(_page(book, leaf, names, sentence), stop - begin)


def _page(book: Book, leaf: Leaf, names: dict[int, str], sentence: int | None) -> dict[str, Any]:
    screen = _screen(book, leaf.number, names, "screen")
    if not leaf.has_picture:
        screen["picture"] = None
    return {**screen, "active": sentence, "paragraphs": set_paragraphs(leaf.paragraphs)}


def _encode(
    program: str,
    book: Book,
    frames: list[tuple[bytes, _Shot]],
    sounds: list[tuple[float, bytes | None]],
) -> bytes:
    with tempfile.TemporaryDirectory(prefix="storygen-video-") as name:
        folder = Path(name)
        lines = ["ffconcat version 1.0"]
        for index, (frame, shot) in enumerate(frames):
            (folder / f"{index}.png").write_bytes(frame)
            lines += [f"file {index}.png", f"duration {shot.seconds:.3f}"]
        # The last file is named twice: without that, its duration is ignored.
        lines.append(f"file {len(frames) - 1}.png")
        (folder / "frames.txt").write_text("\n".join(lines))
        inputs: list[str] = []
        graph: list[str] = []
        for index, (seconds, audio) in enumerate(sounds):
            form = "aresample=48000,aformat=sample_fmts=fltp:channel_layouts=mono"
            if audio is None:
                graph.append(f"anullsrc=r=48000:cl=mono,atrim=0:{seconds:.3f},{form}[a{index}]")
            else:
                (folder / f"{index}.audio").write_bytes(audio)
                inputs += ["-i", f"{index}.audio"]
                source = len(inputs) // 2
                length = f"{seconds:.3f}"
                graph.append(f"[{source}:a]{form},apad,atrim=0:{length}[a{index}]")
        joined = "".join(f"[a{index}]" for index in range(len(sounds)))
        graph.append(f"{joined}concat=n={len(sounds)}:v=0:a=1[sound]")
        graph.append(f"[0:v]fps={_FPS},format=yuv420p[picture]")
        command = [
            *(program, "-nostdin", "-hide_banner", "-loglevel", "error", "-y"),
            *("-f", "concat", "-i", "frames.txt", *inputs),
            *("-filter_complex", ";".join(graph), "-map", "[picture]", "-map", "[sound]"),
            *("-c:v", "libx264", "-preset", "veryfast", "-tune", "stillimage", "-crf", "20"),
            *("-threads", _THREADS, "-c:a", "aac", "-b:a", "96k", "-shortest"),
            *("-map_metadata", "-1", "-fflags", "+bitexact"),
            *("-flags:v", "+bitexact", "-flags:a", "+bitexact"),
            *("-metadata", f"title={' '.join(paragraphs(book.title))}"),
            *("-metadata", f"comment={book.provenance.statement()}"),
            *("-metadata", f"date={book.created:%Y-%m-%d}"),
            *("-movflags", "+faststart", "book.mp4"),
        ]
        try:
            subprocess.run(
                command,
                cwd=folder,
                check=True,
                capture_output=True,
                timeout=_TIMEOUT_SECONDS,
                stdin=subprocess.DEVNULL,
            )
        except subprocess.CalledProcessError as exc:
            logger.error("ffmpeg: %s", exc.stderr[-2000:].decode("utf-8", "replace"))
            raise ExportFailed("The video could not be made; the server's log says why.") from exc
        except subprocess.TimeoutExpired as exc:
            raise ExportFailed("Making the video took too long.") from exc
        return (folder / "book.mp4").read_bytes()
