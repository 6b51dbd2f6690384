"""A book as a ZIP archive with all that is in it, for keeping and for another server.

    manifest.json         what the archive is, how the book was made, the SHA-256 of each other file
    plan.json             the plan, as the API has it
    text/page-01.txt      each page's text, for people
    pictures/page-01.png, background-01.png, portrait-1.png, cutout-1.png
    narration/page-01.opus

`orchestrator.book.formats.archive_reader` reads it back.
"""

import hashlib
import json
from dataclasses import asdict
from typing import Any

from orchestrator.book.formats.zipping import zip_bytes
from orchestrator.book.options import Export, Options
from orchestrator.book.types import Book, Picture

FORMAT = "storygen-book"
VERSION = 1
MANIFEST = "manifest.json"
PLAN = "plan.json"


def export_zip(book: Book, options: Options) -> Export:
    """Everything that `book` holds; the reader makes an equal book of it."""
    files: dict[str, bytes] = {PLAN: _json(book.plan.to_dict())}

    def add(path: str, content: bytes) -> str:
        files[path] = content
        return path

    def add_picture(name: str, picture: Picture | None) -> str | None:
        return picture and add(f"pictures/{name}.{picture.suffix}", picture.data)

    pages = []
    for number, (told, made) in enumerate(zip(book.plan.pages, book.pages, strict=True), 1):
        add(f"text/page-{number:02}.txt", f"{told.text}\n".encode())
        narration = made.narration
        pages.append(
            {
                "number": number,
                "alt": made.alt,
                "scene": add_picture(f"page-{number:02}", made.scene),
                "background": add_picture(f"background-{number:02}", made.background),
                "placements": {id: asdict(one) for id, one in made.placements.items()},
                "narration": narration
                and {
                    "audio": add(f"narration/page-{number:02}.{narration.suffix}", narration.audio),
                    "media_type": narration.media_type,
                    "duration": narration.duration,
                    "model": narration.model,
                    "sentences": [asdict(one) for one in narration.sentences],
                },
            }
        )
    cast = [
        {
            "id": one.id,
            "portrait": add_picture(f"portrait-{index}", book.portraits.get(one.id)),
            "cutout": add_picture(f"cutout-{index}", book.cutouts.get(one.id)),
        }
        for index, one in enumerate(book.plan.cast, 1)
    ]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "statement": book.provenance.statement(),
        "id": book.id,
        "title": book.title,
        "reader": book.reader,
        "language": book.language,
        "created": book.created.isoformat(),
        "provenance": asdict(book.provenance),
        "cast": cast,
        "pages": pages,
        "files": {
            path: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for path, content in files.items()
        },
    }
    return Export(
        data=zip_bytes({MANIFEST: _json(manifest), **files}),
        facts={"files": len(files) + 1},
    )


def _json(value: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode()
