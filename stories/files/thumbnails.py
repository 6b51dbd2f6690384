"""Smaller copies of pictures for lists: WebP, made when first asked for, kept with their owner."""

import logging
import threading
from collections.abc import Iterable
from io import BytesIO

from django.core.files.storage import default_storage
from PIL import Image

from stories.files import layout

logger = logging.getLogger(__name__)

WIDTHS = (160, 320, 640)
QUALITY = 82

_making = threading.Lock()


def names_of(pictures: Iterable[str], session_id: str) -> list[str]:
    """The names that smaller copies of a session's pictures have, if they were made."""
    folder = layout.session_folder(session_id)
    return [_name(picture, folder, width) for picture in pictures for width in WIDTHS]


def _name(picture: str, folder: str, width: int) -> str:
    stem = picture.removesuffix(".png").replace("/", "-")
    return f"{folder}/thumbnails/{stem}-{width}.webp"


def thumbnail(picture: str, folder: str, width: int) -> str:
    """The name of a copy of a picture that is at most `width` pixels wide.

    `picture` is the name of one that never gets other contents, so the copy need not either. It is
    in `folder`, that of the picture's session or character, and is deleted with it. A copy that
    cannot be written, as on a full disk, is not needed: then it is the picture itself. Raises
    `OSError` if the picture cannot be read.
    """
    name = _name(picture, folder, width)
    if default_storage.exists(name):
        return name
    with _making:  # one thread at a time may write a name
        if default_storage.exists(name):  # made while this thread waited
            return name
        with Image.open(BytesIO(layout.read_bytes(picture))) as image:
            image.thumbnail((width, image.height))
            data = BytesIO()
            image.save(data, "WEBP", quality=QUALITY)
        try:
            return layout.write_bytes(name, data.getvalue())
        except OSError as exc:
            logger.warning("%s could not be written: %s", name, exc)
            return picture
