"""Reads a picture that a stranger sends, within bounds that are checked before it is decoded.

What comes out are pixels alone: the file itself, its metadata and whatever else is in it are never
stored. Colours are read as sRGB.
"""

import io
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PIL import Image, UnidentifiedImageError
from rest_framework.exceptions import ValidationError

from stories.exceptions import ServiceUnavailable, UnsupportedPicture, UploadTooLarge

logger = logging.getLogger(__name__)

MAX_BYTES = 12 * 1024 * 1024
MAX_PIXELS = 24_000_000
LEAST_SIDE = 64
# Of what is kept; larger ones are made smaller.
MOST_SIDE = 1024
FORMATS = ("PNG", "JPEG", "WebP")

# A picture whose ground is seen through in that share of it was cut out already.
_LEAST_CLEAR = 0.05
# Less of it that can be seen is nothing.
_LEAST_SEEN = 0.005
_SEEN = 32  # of 255

# What a cut-out stands on where a whole picture is wanted.
GROUND = (246, 246, 242)

# libjpeg does a whole picture's work for each scan, which may be a few bytes long.
_MOST_SCANS = 64
_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# Decoding takes 100 MB and a processor.
AT_ONCE = 2
WAIT_SECONDS = 10.0
BUSY = "Too many pictures are being read at once. Try again in a moment."

EMPTY = "The file is empty."
BROKEN = "The picture is broken or was cut off: it cannot be read to its end."
ANIMATED = "The picture is animated. Send a still one."
CLEAR = "The picture is transparent all over: there is nothing to see."
TOO_SMALL = f"The picture is too small: each side needs {LEAST_SIDE} pixels at least."
TOO_MANY_BYTES = f"The picture is too large: a file may have {MAX_BYTES // 2**20} MiB at most."
TOO_MANY_PIXELS = (
    f"The picture is too large: it may have {MAX_PIXELS // 10**6} million pixels at most."
)
NO_FORMAT = f"The file is no picture that can be read here. Send one of: {', '.join(FORMATS)}."

_slots = threading.BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True)
class UploadedPicture:
    """`picture` is RGB; `cutout` RGBA with straight alpha, None if it is still to be cut out."""

    picture: Image.Image
    cutout: Image.Image | None


def read_picture(data: bytes) -> UploadedPicture:
    """The picture in a file, upright and at most `MOST_SIDE` wide and high.

    Raises `UploadTooLarge`, `UnsupportedPicture`, `ServiceUnavailable`, and `ValidationError` for
    what is no usable picture.
    """
    if not data:
        raise _unusable(EMPTY)
    if len(data) > MAX_BYTES:
        raise UploadTooLarge(TOO_MANY_BYTES)
    with _slot():
        image = _small(_decoded(data))
        if image.mode != "RGBA":
            return UploadedPicture(image, None)
        return _with_alpha(image)


@contextmanager
def _slot() -> Iterator[None]:
    if not _slots.acquire(timeout=WAIT_SECONDS):
        raise ServiceUnavailable(BUSY, wait=5)
    try:
        yield
    finally:
        _slots.release()


def _decoded(data: bytes) -> Image.Image:
    """RGB or RGBA, upright."""
    _check_size(_webp_size(data))
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as image:
            _check_size(image.size)
            # A JPEG of a phone may hold a second picture, which is no animation.
            if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
                raise _unusable(ANIMATED)
            if image.format in ("JPEG", "MPO"):
                if data.count(b"\xff\xda") > _MOST_SCANS:
                    raise _unusable(BROKEN)
                # A large one is decoded at a half, a quarter or an eighth of its size.
                image.draft("RGB", (MOST_SIDE, MOST_SIDE))
            turn = _UPRIGHT.get(_orientation(image))
            image.load()
            eight_bits = _in_eight_bits(image)
            return eight_bits if turn is None else eight_bits.transpose(turn)
    except (ValidationError, UploadTooLarge):
        raise
    except UnidentifiedImageError as exc:
        if data.startswith(_SIGNATURES) or _is_webp(data):
            raise _unusable(BROKEN) from exc
        raise UnsupportedPicture(NO_FORMAT) from exc
    except Image.DecompressionBombError as exc:
        raise UploadTooLarge(TOO_MANY_PIXELS) from exc
    except Exception as exc:  # Pillow's decoders raise what they meet
        logger.info("An uploaded picture cannot be read: %s: %s", type(exc).__name__, exc)
        raise _unusable(BROKEN) from exc


def _check_size(size: tuple[int, int] | None) -> None:
    if size is None:
        return
    width, height = size
    if width * height > MAX_PIXELS:
        raise UploadTooLarge(TOO_MANY_PIXELS)
    if min(size) < LEAST_SIDE:
        raise _unusable(TOO_SMALL)


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _webp_size(data: bytes) -> tuple[int, int] | None:
    """The size that the head of a WebP names, whose decoder reserves memory when it is opened.

    https://developers.google.com/speed/webp/docs/riff_container
    """
    if not _is_webp(data) or len(data) < 30:
        return None
    kind, bits = data[12:16], int.from_bytes(data[21:25], "little")
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
    elif kind == b"VP8L":
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif kind == b"VP8 ":
        width, height = (int.from_bytes(data[at : at + 2], "little") & 0x3FFF for at in (26, 28))
    else:
        return None
    return width, height


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # of hostile metadata; the picture may be fine
        return 1


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """RGB, or RGBA if something of it may be transparent."""
    if image.mode.startswith("I"):  # 16 bits of grey
        grey = np.asarray(image, np.float32) / 257
        return Image.fromarray(grey.clip(0, 255).astype(np.uint8)).convert("RGB")
    clear = image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info
    return image.convert("RGBA" if clear else "RGB")


def _small(image: Image.Image) -> Image.Image:
    """A copy without metadata that fits into `MOST_SIDE`."""
    image.info.clear()
    share = MOST_SIDE / max(image.size)
    if share >= 1:
        return image
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    if image.mode != "RGBA":
        return image.resize(size, Image.Resampling.LANCZOS)
    # Premultiplied, so that what is not seen lends its colour to no edge.
    return image.convert("RGBa").resize(size, Image.Resampling.LANCZOS).convert("RGBA")


def _with_alpha(image: Image.Image) -> UploadedPicture:
    alpha = np.asarray(image.getchannel("A"))
    if float((alpha >= _SEEN).mean()) < _LEAST_SEEN:
        raise _unusable(CLEAR)
    is_cut_out = float((alpha < _SEEN).mean()) >= _LEAST_CLEAR
    ground = Image.new("RGBA", image.size, (*GROUND, 255))
    picture = Image.alpha_composite(ground, image).convert("RGB")
    if not is_cut_out:
        return UploadedPicture(picture, None)
    pixels = np.array(image)
    # What is not seen must not show when a viewer or a resize ignores alpha.
    pixels[pixels[..., 3] == 0] = 0
    return UploadedPicture(picture, Image.fromarray(pixels))


def _unusable(reason: str) -> ValidationError:
    return ValidationError({"picture": [reason]})
