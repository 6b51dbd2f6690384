"""The files of characters in the library: `library/<id>/picture.png` and `cutout.png`.

They are written once and never get other contents. Deleting a row deletes its folder, whichever way
it is deleted.
"""

import io
import zlib
from typing import Any

from django.conf import settings
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from orchestrator import Stage
from orchestrator.pipeline.serialization import from_file
from orchestrator.types import Painting
from stories.files import deletion, layout
from stories.models import LibraryCharacter


def picture_name(character: LibraryCharacter) -> str:
    return f"{layout.library_folder(character.character_id)}/picture.png"


def cutout_name(character: LibraryCharacter) -> str:
    return f"{layout.library_folder(character.character_id)}/cutout.png"


def plain_png(image: Image.Image) -> bytes:
    """A PNG that says nothing of itself but which program wrote it: nobody knows who drew it."""
    chunks, file = PngInfo(), io.BytesIO()
    chunks.add_text("Software", f"StoryGen {settings.VERSION}")
    image.save(file, "PNG", pnginfo=chunks, compress_type=zlib.Z_RLE)
    return file.getvalue()


def read_picture(character: LibraryCharacter) -> Painting:
    """Raises `OSError` or `ValueError` if it cannot be read."""
    data = layout.read_bytes(picture_name(character))
    return from_file(Stage.CHARACTER, character.picture_facts, data)


def delete(character: LibraryCharacter) -> None:
    deletion.delete_later(folder=layout.library_folder(character.character_id))


@receiver(pre_delete, sender=LibraryCharacter)
def _delete_files_with_their_row(instance: LibraryCharacter, **kwargs: Any) -> None:
    """For every way to delete a character: the API, the admin, its user."""
    delete(instance)
