"""A book as a ZIP archive with all that is in it, for keeping and for another server.

    manifest.json         what the archive is, how the book was made, the SHA-256 of each other file
    plan.json             the plan, as the API has it
    history.json          how each step was made, other takes, earlier revisions; if it is known
    text/page-01.txt      each page's text, for people
    pictures/page-01.png, background-01.png, portrait-1.png, cutout-1.png
    narration/page-01.opus
    takes/001.png         pictures and narrations that the book does not show now

`orchestrator.book.archives` reads it back.
"""

import hashlib
import json
from dataclasses import asdict
from typing import Any

from orchestrator.book.archives.histories import write_history
from orchestrator.book.formats.zipping import zip_bytes
from orchestrator.book.options import Export, Options
from orchestrator.book.types import Book, Picture

FORMAT = "storygen-book"
VERSION = 2
MANIFEST = "manifest.json"
PLAN = "plan.json"
HISTORY = "history.json"


def page_text(number: int, text: str) -> tuple[str, bytes]:
    """The name and the content of the file with a page's text."""
    return f"text/page-{number:02}.txt", f"{text}\n".encode()


def export_zip(book: Book, options: Options) -> Export:
    """Everything that `book` holds; the reader makes an equal book of it."""
    files: dict[str, bytes] = {PLAN: _json(book.plan.to_dict())}
    paths: dict[bytes, str] = {}

    def add(path: str, content: bytes) -> str:
        files[path] = content
        paths.setdefault(content, path)
        return path

    def add_picture(name: str, picture: Picture | None) -> str | None:
        return picture and add(f"pictures/{name}.{picture.suffix}", picture.data)

    pages = []
    for number, (told, made) in enumerate(zip(book.plan.pages, book.pages, strict=True), 1):
        files.update([page_text(number, told.text)])
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

    def path_of(content: bytes, name: str) -> str:
        suffix = "png" if content.startswith(b"\x89PNG") else "mp3"
        return paths.get(content) or add(f"takes/{name}.{suffix}", content)

    if book.history:
        files[HISTORY] = _json(write_history(book.history, path_of), sort_keys=True)
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "statement": book.provenance.statement(),
        "id": book.id,
        "title": book.title,
        "reader": book.reader,
        "language": book.language,
        "created": book.created.isoformat(),
        "provenance": asdict(book.provenance)
        | {"seeds": dict(sorted(book.provenance.seeds.items()))},
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


def _json(value: Any, **options: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1, **options)}\n".encode()
