"""Small books for tests of exports."""

import io
import struct
import wave
from dataclasses import replace
from datetime import UTC, datetime

from PIL import Image

from orchestrator.book import (
    Book,
    BookPage,
    ModelUsed,
    Narration,
    Picture,
    Provenance,
    Sentence,
)
from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.types import Placement

TEXTS = (
    "Momo counted the lamps. There were nine.\nNine is not enough.",
    "Then the wind took all nine of them.",
)
MODELS = (
    ModelUsed(part="story", name="storyteller-30m", revision="abc123", licence="MIT"),
    ModelUsed(part="pictures", name="storybook", licence="MIT"),
)


def picture(
    colour: str = "#336699", size: tuple[int, int] = (64, 64), form: str = "PNG"
) -> Picture:
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste(colour, (8, 8, size[0] // 2, size[1] // 2))
    file = io.BytesIO()
    image.save(file, form)
    return Picture(file.getvalue())


def sound(seconds: float = 4.0) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(struct.pack("<h", 500) * round(8000 * seconds))
    return file.getvalue()


def narration(text: str, media_type: str = "audio/ogg", audio: bytes = b"OggS....") -> Narration:
    """One second a sentence."""
    parts = [part.strip() + "." for part in text.replace("\n", " ").split(".") if part.strip()]
    sentences = tuple(Sentence(float(at), at + 0.9, part) for at, part in enumerate(parts))
    return Narration(audio, media_type, float(len(parts)), sentences)


def book(*texts: str, title: str = "The Nine Lamps", **changes: object) -> Book:
    texts = texts or TEXTS
    cast = (
        Character("hero", "Momo", "fox", "a fox with red fur"),
        Character("friend", "", "owl", "an old owl with brown feathers"),
    )
    pages = tuple(
        Page(
            text, "A green forest with tall trees", "night", (Presence("hero", "standing", "sad"),)
        )
        for text in texts
    )
    made = Book(
        id="abc123def456",
        plan=Plan(title, cast, pages, cover=len(texts)),
        pages=tuple(
            BookPage(
                scene=picture(f"#{20 * number:02x}6699"),
                background=picture("#114411"),
                placements={"hero": Placement(x=0.5, y=0.9, height=0.6, flip=True, order=1)},
            )
            for number in range(1, len(texts) + 1)
        ),
        created=datetime(2026, 11, 29, 17, 30, tzinfo=UTC),
        provenance=Provenance(
            software="StoryGen 1.0",
            prompt="a fox & an owl <in> the dark",
            models=MODELS,
            seed=7,
            seeds={"story": 11},
            preset="embedded",
        ),
        portraits={"hero": picture("#aa2211")},
        cutouts={"hero": picture("#aa2212")},
    )
    return replace(made, **changes)


def narrated(made: Book, **sounds: object) -> Book:
    pages = tuple(
        replace(page, narration=narration(told.text, **sounds))
        for told, page in zip(made.plan.pages, made.pages, strict=True)
    )
    return replace(made, pages=pages)
