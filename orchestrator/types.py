"""The values that pass between the stages, and the shapes the stages have.

Everything here is frozen and knows nothing of files, rows or HTTP. A value that could not be
shown to a user (an empty story, a blank cut-out) cannot be built: its constructor raises
`ValueError`, and the orchestrator turns that into the error of the stage that made it.
"""

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from PIL import Image

from orchestrator.plan import MOST_PAGES, READERS, ROLES, Character, Page, Placement, Plan
from orchestrator.stages import MAX_SEED, Stage, Step

# Stands for the model of a picture that was uploaded: nobody knows how it was made.
UPLOADED = "upload"

# The media types that a narration may have, and the suffix of such a file.
AUDIO_TYPES = {"audio/mpeg": "mp3", "audio/ogg": "opus", "audio/mp4": "m4a", "audio/wav": "wav"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingRequest:
    """What the writer needs of a `StoryRequest`, with the seed of its stage.

    A `cast` is given: the plan has these characters and no others, in this order.
    """

    prompt: str
    seed: int
    pages: int = 1
    reader: str = READERS[1]
    cast: tuple[Character, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRequest:
    """What a user asks for.

    `prompt` is data and passes through unchanged, whatever it contains. `seed` is in
    0..`MAX_SEED`. `pages` is 1 to `MOST_PAGES`, `reader` one of `READERS`. `style` is the name of
    a `PictureStyle` of the preset. `seeds` are those of single steps (by `Step.label`) that are to
    be done with a seed of their own instead of the one that `seed` gives them.

    A `plan` of as many pages is illustrated as it is, and nothing is written. With `plan_only`
    nothing is drawn. With `narration` each page is read aloud. With `poses`, which the picture
    model must be able to, those of a book are drawn in some of the poses that its pages ask for.

    A `cast` says who plays, where there is no `plan`: at most three, the hero first, with the ids
    of `ROLES`. `kept` has, by their ids, those of the cast whose pictures are there and not drawn.
    """

    prompt: str
    seed: int
    pages: int = 1
    reader: str = READERS[1]
    style: str = "storybook"
    seeds: Mapping[str, int] = field(default_factory=dict, hash=False)
    plan: Plan | None = None
    plan_only: bool = False
    narration: bool = False
    poses: bool = False
    cast: tuple[Character, ...] = ()
    kept: Mapping[str, "KeptCharacter"] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        if not self.prompt.strip():
            raise ValueError("The prompt is empty.")
        if not 1 <= self.pages <= MOST_PAGES:
            raise ValueError(f"A book has 1 to {MOST_PAGES} pages, not {self.pages}.")
        if self.narration and self.plan_only:
            raise ValueError("A plan alone is not read aloud.")
        if self.plan and len(self.plan.pages) != self.pages:
            raise ValueError(f"The plan has {len(self.plan.pages)} pages, not {self.pages}.")
        if tuple(one.id for one in self.cast) != ROLES[: len(self.cast)]:
            raise ValueError(f"A cast has the ids {', '.join(ROLES)}, in this order.")
        if self.reader not in READERS:
            raise ValueError(f"There is no reader {self.reader!r}; there is: {', '.join(READERS)}.")
        for seed in (self.seed, *self.seeds.values()):
            if not 0 <= seed <= MAX_SEED:
                raise ValueError(f"The seed {seed} is outside 0..{MAX_SEED}.")
        for label in self.seeds:
            Step.parse(label)

    def seed_for(self, stage: Stage, number: int = 1, take: int = 1) -> int:
        """A seed of the step's own, in 0..`MAX_SEED`, so that it can be done again alone."""
        step = Step(stage, number, take)
        if step.label in self.seeds:
            return self.seeds[step.label]
        seed = self.seeds.get(step.first_take.label, self.seed)
        digest = hashlib.sha256(f"{seed}/{step.label}".encode()).digest()
        return int.from_bytes(digest[:4], "big")

    @property
    def hero_only(self) -> bool:
        """Whether its pictures show the hero alone, as those of a story without pages do."""
        return self.pages == 1 and self.plan is None and len(self.cast) < 2

    def kept_pictures(self, one: Character) -> "CharacterPictures | None":
        """The pictures of one of the cast that are not drawn; None if it is drawn."""
        kept = self.kept.get(one.id)
        return kept.pictures if kept and kept.look == one.look else None

    @property
    def writing_request(self) -> WritingRequest:
        return WritingRequest(
            prompt=self.prompt,
            seed=self.seed_for(Stage.STORY),
            pages=self.pages,
            reader=self.reader,
            cast=self.cast,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A plan as far as it has come. `pages` are whole ones; `text` has what comes of the next."""

    title: str = ""
    cast: tuple[Character, ...] = ()
    pages: tuple[Page, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The finished plan, with its text, and how it was written.

    `model` is empty if a client sent the plan. `tokens` counts all that the model wrote for it,
    including discarded tries. `warnings` are sentences for the user, such as what of the prompt
    could not be read.
    """

    plan: Plan
    model: str
    tokens: int = 0
    tries: int = 1
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.plan, Plan):
            raise ValueError("The story has no plan.")

    @property
    def text(self) -> str:
        """All pages' text, paragraphs parted by a blank line."""
        return self.plan.text

    @property
    def character_description(self) -> str:
        """What the hero's picture shows."""
        return self.plan.hero.look

    @property
    def background_description(self) -> str:
        """What the picture of the cover's place shows."""
        return self.plan.cover_page.setting


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptFit:
    """How a description was made to fit the text encoder.

    `text` is what was drawn, `tokens` its length and `limit` the most that the encoder reads
    (both with the encoder's special tokens), `dropped` the words that did not fit, in order.
    `replaced` are words that the checkpoint does not know, each with the one used instead.
    """

    text: str
    tokens: int
    limit: int
    dropped: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Painting:
    """One drawn picture: RGB, and everything needed to draw it again."""

    image: Image.Image
    fit: PromptFit
    seed: int
    model: str
    steps: int
    guidance_scale: float

    def __post_init__(self) -> None:
        _check_picture(self.image, mode="RGB")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutout:
    """The character alone: RGBA, straight (not premultiplied) alpha, the size of its painting.

    `coverage` is the share of the picture that is subject, 0..1.
    """

    image: Image.Image
    model: str
    coverage: float

    def __post_init__(self) -> None:
        _check_picture(self.image, mode="RGBA")


@dataclass(frozen=True, slots=True, kw_only=True)
class CastCutout:
    """One of the cast on one page, ready to be placed: RGBA, straight alpha.

    `kind` and `look` are those of `orchestrator.plan.Character`, `pose` is that of its `Presence`.
    A figure without letters or digits `may_mirror`. `faces` is the side that it looks to, "left" or
    "right": a drawing in side view looks to the left, unless its model is known to do otherwise,
    and for one that looks out of the picture it makes no difference.
    """

    image: Image.Image
    kind: str = ""
    look: str = ""
    pose: str = "standing"
    may_mirror: bool = True
    faces: str = "left"

    def __post_init__(self) -> None:
        _check_picture(self.image, mode="RGBA")
        if self.faces not in ("left", "right"):
            raise ValueError(f"A figure faces left or right, not {self.faces!r}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """How good a scene is, in numbers from 0 (bad) to 1; see `orchestrator.compositing.gate`."""

    halo: float
    light: float
    contact: float
    overlap: float
    crop: float
    scale: float
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The cast in its place: RGB, the size of the background.

    `placements` are those of the cut-outs, in their order. `another_background` says that no
    placement on this background was good enough.
    """

    image: Image.Image
    placements: tuple[Placement, ...]
    gate: Gate
    another_background: bool = False

    def __post_init__(self) -> None:
        _check_picture(self.image, mode="RGB")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the narration, and when it is spoken, in seconds from the page's start."""

    start: float
    end: float
    text: str

    def __post_init__(self) -> None:
        if not (math.isfinite(self.end) and 0 <= self.start < self.end and self.text.strip()):
            raise ValueError("A sentence of the narration has no text, or ends before it starts.")


@dataclass(frozen=True, slots=True)
class Narration:
    """A page read aloud: an audio file of one of `AUDIO_TYPES` that lasts `duration` seconds.

    `sentences` follow one another; each is part of one paragraph of the page's text. `model` is the
    voice, empty where it is not known.
    """

    audio: bytes
    media_type: str
    duration: float
    sentences: tuple[Sentence, ...]
    model: str = ""

    def __post_init__(self) -> None:
        if self.media_type not in AUDIO_TYPES:
            raise ValueError(f"Narration cannot be {self.media_type!r}.")
        if not self.audio or not self.sentences or not 0 < self.duration < 3600:
            raise ValueError("The narration of a page is empty, or longer than an hour.")
        end = 0.0
        for one in self.sentences:
            if one.start < end - 0.001:
                raise ValueError("The sentences of the narration overlap.")
            end = one.end
        if end > self.duration + 0.5:
            raise ValueError("The narration ends before its last sentence does.")

    @property
    def suffix(self) -> str:
        return AUDIO_TYPES[self.media_type]


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacterPictures:
    """What was drawn of one of the cast; None if it failed or nobody needs it.

    `poses` has further pictures by their pose.
    """

    painting: Painting | None = None
    cutout: Cutout | None = None
    poses: Mapping[str, "CharacterPictures"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCharacter:
    """One whose pictures are not drawn, as long as the plan says that it has that `look`.

    A picture that is None is lost: its step fails.
    """

    look: str
    pictures: CharacterPictures


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePictures:
    """The pictures of one page: of several takes the chosen one. None if it failed.

    Pages in the same place at the same time share their background.
    """

    background: Painting | None = None
    scene: Scene | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryResult:
    """All that one run made, by the plan's cast and pages; nothing if the plan alone was asked for.

    A picture or narration that failed is None and `errors` says why. `warnings` are the story's.
    `seconds` are those of the steps that ran.
    """

    request: StoryRequest
    story: Story
    cast: tuple[CharacterPictures, ...] = ()
    pages: tuple[PagePictures, ...] = ()
    narrations: tuple[Narration | None, ...] = ()
    errors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    seconds: Mapping[Step, float] = field(default_factory=dict)

    @property
    def hero(self) -> CharacterPictures:
        return self.cast[0] if self.cast else CharacterPictures()

    @property
    def cover(self) -> PagePictures:
        return self.pages[self.story.plan.cover - 1] if self.pages else PagePictures()


# What each stage makes.
OUTPUTS: dict[Stage, type] = {
    Stage.STORY: Story,
    Stage.CHARACTER: Painting,
    Stage.BACKGROUND: Painting,
    Stage.CUTOUT: Cutout,
    Stage.SCENE: Scene,
    Stage.NARRATION: Narration,
}


class Report(Protocol):
    """Called by a stage for each token or denoising step.

    `fraction` is in 0..1 and never falls; `draft` is the plan so far, while one is written. A
    report may raise `Interrupted`; a stage lets it through at once and leaves its model usable.
    """

    def __call__(self, fraction: float, *, draft: Draft | None = None) -> None: ...


def noop_report(fraction: float, *, draft: Draft | None = None) -> None:
    """The report of a pass that nobody follows."""


# What a stage computes with, as values that JSON can hold: two stages with equal identities make
# the same output from the same input. None where that cannot be known (a model on a server).
Identity = Mapping[str, Any] | None


class Model(Protocol):
    """What the stages that work with a model have in common."""

    @property
    def identity(self) -> Identity: ...

    def warm_up(self) -> None: ...


class Writer(Model, Protocol):
    """Writes the story and says what its pictures show.

    The output depends on the request alone, not on what was written before.
    """

    def write(self, request: WritingRequest, report: Report) -> Story: ...


class Painter(Model, Protocol):
    """Draws a picture of a description. `stage` is `CHARACTER` or `BACKGROUND`.

    A `reference` is an earlier picture of the same character, or its cut-out (RGBA): it is drawn
    once more, in a `pose`, which is said in words. Only a model that can is asked for that
    (`orchestrator.weights.paths.draws_poses`).
    """

    def paint(
        self,
        stage: Stage,
        description: str,
        *,
        style: str,
        seed: int,
        report: Report,
        reference: Image.Image | None = None,
        pose: str = "",
    ) -> Painting: ...


class Cutter(Model, Protocol):
    """Takes the subject out of its picture."""

    def cut_out(self, image: Image.Image, report: Report) -> Cutout: ...


class Composer(Protocol):
    """Puts cut-outs into a background, where it finds the best place or at `placements`.

    `place` and `time` are those of `orchestrator.plan.Page`; an empty `time` is read from `place`.
    `light` is the side that light comes from, "left" or "right"; empty: where the background shows.
    `repeats` says how often the same cast was put there before: other good places come first then.
    """

    @property
    def identity(self) -> Identity: ...

    def compose(
        self,
        background: Image.Image,
        cast: tuple[CastCutout, ...],
        place: str,
        time: str,
        report: Report,
        placements: tuple[Placement, ...] | None = None,
        light: str = "",
        repeats: int = 0,
    ) -> Scene: ...


class Narrator(Model, Protocol):
    """Reads the text of a page aloud, for a `reader` of `orchestrator.plan.READERS`."""

    def narrate(self, text: str, *, reader: str, report: Report) -> Narration: ...


def _check_picture(image: Any, *, mode: str) -> None:
    if not isinstance(image, Image.Image):
        raise ValueError(f"Expected a picture, got {type(image).__name__}.")
    if image.mode != mode or min(image.size) < 8:
        raise ValueError(f"Expected a picture in {mode}, got {image.mode} {image.size}.")
